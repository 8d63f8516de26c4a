//! Frequency tables: how many answered, by group.

use serde::Serialize;

use super::{Publication, Reason};

/// One group's count, before it is cleared.
#[derive(Clone, Debug, PartialEq)]
pub struct Frequency {
    pub group: String,
    pub n: u64,
    /// Sum of the weights of the `n`.
    pub weighted_n: f64,
}

/// A cleared frequency table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublishedCounts {
    pub rows: Vec<PublishedCount>,
    /// Everyone; `None` where it would give away a hidden count.
    pub total: Option<u64>,
}

/// A group with its numbers, or with the reason why there are none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublishedCount {
    pub group: String,
    pub figures: Option<CountFigures>,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct CountFigures {
    n: u64,
    share: f64,
    weighted_share: f64,
}

impl CountFigures {
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Unweighted, 0 to 1.
    pub fn share(&self) -> f64 {
        self.share
    }

    /// Weighted, 0 to 1.
    pub fn weighted_share(&self) -> f64 {
        self.weighted_share
    }
}

/// Clears a frequency table: counts of 1 to `min_count` − 1 are hidden, then the next smallest where the hidden ones
/// would follow from the total. `total` is everyone the shares refer to (with its sum of weights): the sum of the groups
/// where they add up, all respondents where groups overlap (`additive: false`).
pub fn publish_counts(groups: &[Frequency], total: (u64, f64), rules: &Publication) -> PublishedCounts {
    let small = |count: u64| count > 0 && count < rules.min_count;
    let (everyone, weighted_everyone) = total;
    let mut hidden: Vec<Vec<Reason>> = groups
        .iter()
        .map(|group| {
            let mut reasons = Vec::new();
            if small(group.n) {
                reasons.push(Reason::SmallCount);
            }
            if small(everyone.saturating_sub(group.n)) {
                reasons.push(Reason::SmallComplement);
            }
            reasons
        })
        .collect();
    let mut show_total = !small(everyone);
    loop {
        let out: Vec<usize> = (0..groups.len())
            .filter(|place| !hidden[*place].is_empty())
            .collect();
        let n: u64 = out.iter().map(|place| groups[*place].n).sum();
        if !rules.additive || out.is_empty() || (out.len() >= 2 && !small(n)) {
            break;
        }
        let next = (0..groups.len())
            .filter(|place| hidden[*place].is_empty() && groups[*place].n > 0)
            .min_by_key(|place| groups[*place].n);
        match next {
            Some(place) => hidden[place].push(Reason::Secondary),
            None => {
                show_total = false;
                break;
            }
        }
    }
    let rows = groups
        .iter()
        .zip(hidden)
        .map(|(group, reasons)| PublishedCount {
            group: group.group.clone(),
            figures: (reasons.is_empty() && everyone > 0).then(|| CountFigures {
                n: group.n,
                share: group.n as f64 / everyone as f64,
                weighted_share: group.weighted_n / weighted_everyone,
            }),
            reasons,
        })
        .collect();
    PublishedCounts {
        rows,
        total: show_total.then_some(everyone),
    }
}
