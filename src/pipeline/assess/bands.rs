//! How the weights lie, in bands wide enough to be shown.

use super::Scope;
use crate::disclosure::{Frequency, PublishedCount, publish_counts};
use crate::report::findings::WeightBandFinding;

/// Limits of the bands, in times the mean weight.
const EDGES: [f64; 10] = [0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 5.0];

/// Weights, times their mean, in bands of at least as many families as may be counted; neighbors are joined until they are.
///
/// `dimensions`: how many margins made the weights. With one alone a weight would name its group, so there are no bands.
pub fn bands(scope: &Scope<'_>, weights: &[f64], dimensions: usize) -> Vec<WeightBandFinding> {
    let mean = weights.iter().sum::<f64>() / weights.len().max(1) as f64;
    if dimensions < 2 || mean <= 0.0 {
        return Vec::new();
    }
    let last = EDGES.len() - 2;
    let band_of = |weight: f64| {
        EDGES
            .iter()
            .rposition(|edge| weight / mean >= *edge)
            .unwrap_or(0)
            .min(last)
    };
    let mut counts = [0_u64; EDGES.len() - 1];
    for weight in weights {
        counts[band_of(*weight)] += 1;
    }
    let mut joined: Vec<(f64, f64, u64)> = Vec::new();
    let mut open: Option<(f64, f64, u64)> = None;
    for (i, count) in counts.into_iter().enumerate() {
        let (from, before) = open.map_or((EDGES[i], 0), |(from, _, n)| (from, n));
        let band = (from, EDGES[i + 1], before + count);
        match band.2 >= scope.rules.min_count {
            true => {
                joined.push(band);
                open = None;
            }
            false => open = Some(band),
        }
    }
    match (joined.last_mut(), open) {
        (Some(last), Some((_, to, n))) if n > 0 => (last.1, last.2) = (to, last.2 + n),
        (None, _) => return Vec::new(),
        _ => {}
    }
    let frequencies = joined.iter().map(|(.., n)| Frequency {
        group: String::new(),
        n: *n,
        weighted_n: *n as f64,
        hidden: Vec::new(),
    });
    let all = weights.len() as u64;
    let published: Vec<PublishedCount> = publish_counts(frequencies.collect(), (all, all as f64));
    joined
        .iter()
        .zip(published)
        .map(|((from, to, _), count)| WeightBandFinding {
            from: *from,
            to: *to,
            count,
        })
        .collect()
}
