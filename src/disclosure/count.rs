//! Frequency tables: how many answered, by group.

use serde::Serialize;

use super::Reason;

/// One group's count, and why it is hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct Frequency {
    pub group: String,
    pub n: u64,
    /// Sum of the weights of the `n`.
    pub weighted_n: f64,
    pub hidden: Vec<Reason>,
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

/// The counts that are not hidden, with their shares of `everyone` (a count, and its sum of weights).
pub fn publish_counts(groups: Vec<Frequency>, everyone: (u64, f64)) -> Vec<PublishedCount> {
    let (all, weighted) = everyone;
    groups
        .into_iter()
        .map(|group| PublishedCount {
            figures: (group.hidden.is_empty() && all > 0).then(|| CountFigures {
                n: group.n,
                share: group.n as f64 / all as f64,
                weighted_share: group.weighted_n / weighted,
            }),
            group: group.group,
            reasons: group.hidden,
        })
        .collect()
}
