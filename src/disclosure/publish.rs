//! Estimates to what may be shown of them.

use super::rule::{small_counts, wide};
use super::{Cell, Figures, Reason};
use crate::estimation::Estimate;

/// The limits of a publication; the numbers used are printed with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Publication {
    /// A share of fewer answers is not shown.
    pub min_denominator: u64,
    /// Counts from 1 to one below this are hidden.
    pub min_count: u64,
    /// The operator allows small numerators and complements where the denominator has at least so many answers.
    pub allow_small_from: Option<u64>,
    /// An interval wider than this many points (0 to 1) is flagged.
    pub wide: f64,
    /// An interval wider than this many times the estimate is flagged.
    pub wide_relative: f64,
    /// Counts of events are not published, and shares are rounded to this step (0 to 1); `None`: events may be worked out.
    pub rounding: Option<f64>,
}

impl Default for Publication {
    /// For the public. Source: CMS cell size policy; Census Bureau advice for the NSCH.
    fn default() -> Self {
        Self {
            min_denominator: 30,
            min_count: 11,
            allow_small_from: None,
            wide: 0.20,
            wide_relative: 1.2,
            rounding: None,
        }
    }
}

impl Publication {
    /// Whether a count may not be shown.
    pub fn small(&self, count: u64) -> bool {
        count > 0 && count < self.min_count
    }

    /// Why a share of `n` answers with so many events is hidden for its own sake; nothing where it is not.
    pub fn hides(&self, n: u64, events: u64) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if n < self.min_denominator {
            reasons.push(Reason::FewAnswers);
        }
        if self.allow_small_from.is_none_or(|from| n < from) {
            reasons.extend(small_counts(n, Some(events), self.min_count));
        }
        reasons.sort();
        reasons.dedup();
        reasons
    }
}

/// What is shown of an estimate, given why it is hidden (see [`super::release`]); flagged where it is unsure.
pub fn publish(estimate: &Estimate, hidden: Vec<Reason>, rules: &Publication) -> Cell {
    if !hidden.is_empty() || !estimate.estimate.is_finite() {
        return Cell::Suppressed(match hidden.is_empty() {
            true => vec![Reason::FewAnswers],
            false => hidden,
        });
    }
    let flags = wide(estimate, rules.wide, rules.wide_relative);
    if flags.is_empty() {
        Cell::Shown(Figures::of(estimate))
    } else {
        Cell::Flagged(Figures::of(estimate), flags)
    }
}

/// What is shown of an estimate that stands in no table.
pub fn publish_alone(estimate: &Estimate, rules: &Publication) -> Cell {
    let hidden = match estimate.events {
        Some(events) => rules.hides(estimate.n, events),
        // A mean has no events to count.
        None if estimate.n < rules.min_denominator => vec![Reason::FewAnswers],
        None => Vec::new(),
    };
    publish(estimate, hidden, rules)
}
