//! Variance by replication: the estimate again and again, each time without one PSU.

use super::design::{ReplicateKind, ReplicateSpec};
use super::measure::Measure;
use super::stage::Design;
use super::sums::Sums;

/// The replicates of a design: which PSU each leaves out, and how much it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Replicates {
    left_out: Vec<usize>,
    /// Shape: per replicate.
    scale: Vec<f64>,
    /// Deviations are from the estimate itself, not from the mean of the replicates.
    mse: bool,
}

impl Replicates {
    /// Delete-one jackknife: PSUs of strata with one PSU are never left out.
    ///
    /// Source: R survey, `jk1weights`, `jknweights`; without strata both are the same.
    pub fn jackknife(design: &Design, spec: &ReplicateSpec) -> Self {
        let first = &design.stages[0];
        let mut left_out = Vec::new();
        let mut scale = Vec::new();
        for (psu, stratum) in first.stratum.iter().enumerate() {
            let sampled = first.sampled[*stratum];
            if sampled > 1.0 {
                let finite = 1.0 - sampled / first.population[*stratum];
                left_out.push(psu);
                scale.push(finite * (sampled - 1.0) / sampled);
            }
        }
        debug_assert!(matches!(spec.kind, ReplicateKind::Jk1 | ReplicateKind::Jkn));
        Self {
            left_out,
            scale,
            mse: spec.mse,
        }
    }

    /// The values of a measure in each replicate: the sums less the PSU's, its stratum's others scaled up.
    pub(super) fn values(&self, design: &Design, measure: &Measure, sums: &Sums, domain: usize) -> Vec<f64> {
        let first = &design.stages[0];
        let lines = sums.lines(domain);
        let width = sums.terms.len();
        let mut totals = vec![0.0; width];
        let mut of_stratum = vec![vec![0.0; width]; first.sampled.len()];
        let mut of_psu = vec![vec![0.0; width]; first.stratum.len()];
        for line in lines {
            let psu = first.cluster[sums.units[line]];
            for (term, values) in sums.terms.iter().enumerate() {
                totals[term] += values[line];
                of_stratum[first.stratum[psu]][term] += values[line];
                of_psu[psu][term] += values[line];
            }
        }
        self.left_out
            .iter()
            .map(|psu| {
                let stratum = first.stratum[*psu];
                let more = first.sampled[stratum] / (first.sampled[stratum] - 1.0);
                let terms = (0..width)
                    .map(|term| {
                        let rest = of_stratum[stratum][term] - of_psu[*psu][term];
                        vec![totals[term] - of_stratum[stratum][term] + more * rest]
                    })
                    .collect();
                let replicate = Sums {
                    domains: vec![Vec::new()],
                    starts: vec![0, 1],
                    units: vec![0],
                    terms,
                };
                measure.point(&replicate, 0).value
            })
            .collect()
    }

    /// Source: R survey, `svrVar`.
    pub(super) fn variance(&self, estimate: f64, values: &[f64]) -> f64 {
        let used = || values.iter().zip(&self.scale).filter(|(_, scale)| **scale > 0.0);
        let centre = if self.mse {
            estimate
        } else {
            used().map(|(value, _)| value).sum::<f64>() / used().count() as f64
        };
        values
            .iter()
            .zip(&self.scale)
            .map(|(value, scale)| scale * (value - centre).powi(2))
            .sum()
    }
}
