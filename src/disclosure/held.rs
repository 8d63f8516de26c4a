//! Estimates of a release, held back until each is cleared.

use std::collections::BTreeMap;

use super::{Cell, Publication, Reason, publish, publish_alone};
use crate::estimation::{Comparison, Estimate, Weighed, compare};

/// Where a held number belongs: the measured column, and the domain (`None`: everyone).
type Key = (String, Option<(String, String)>);

/// Estimates by column and domain. They leave it only as published numbers.
#[derive(Clone, Debug, Default)]
pub struct Held {
    rows: BTreeMap<Key, Estimate>,
}

impl Held {
    /// Takes estimates without a domain, and with a single 0/1 column as their domain.
    pub fn new(estimates: impl IntoIterator<Item = Estimate>) -> Self {
        let rows = estimates
            .into_iter()
            .map(|estimate| ((estimate.of.clone(), estimate.domain.first().cloned()), estimate))
            .collect();
        Self { rows }
    }

    fn total(&self, of: &str) -> Option<&Estimate> {
        self.rows.get(&(of.to_owned(), None))
    }

    fn group(&self, of: &str, column: &str, level: &str) -> Option<&Estimate> {
        self.rows
            .get(&(of.to_owned(), Some((column.to_owned(), level.to_owned()))))
    }

    /// Everyone's number, cleared by itself.
    pub fn publish_total(&self, of: &str, rules: &Publication) -> Cell {
        match self.total(of) {
            Some(total) => publish_alone(total, rules),
            None => Cell::Suppressed(vec![Reason::FewAnswers]),
        }
    }

    /// Everyone's number, given why it is hidden.
    pub fn publish_cleared_total(&self, of: &str, hidden: Vec<Reason>, rules: &Publication) -> Cell {
        cleared(self.total(of), hidden, rules)
    }

    /// A group's number, given why it is hidden.
    pub fn publish_group(&self, of: &str, column: &str, hidden: Vec<Reason>, rules: &Publication) -> Cell {
        cleared(self.group(of, column, MEMBER), hidden, rules)
    }

    /// A group against everyone else; `None` where there is nothing to test with, or the others may not be shown.
    pub fn against_others(&self, of: &str, column: &str, rules: &Publication) -> Option<Comparison> {
        let (group, others) = (self.group(of, column, MEMBER)?, self.group(of, column, OTHER)?);
        publish_alone(others, rules).figures()?;
        compare(weighed(group), weighed(others))
    }

    /// This release's total against that of another, where both may be shown.
    pub fn against(&self, earlier: &Self, of: &str, rules: &Publication) -> Option<Comparison> {
        let (now, then) = (self.total(of)?, earlier.total(of)?);
        publish_alone(now, rules).figures()?;
        publish_alone(then, rules).figures()?;
        compare(weighed(now), weighed(then))
    }
}

/// Levels of a 0/1 column, as estimation names them.
const MEMBER: &str = "1";
const OTHER: &str = "0";

fn cleared(row: Option<&Estimate>, hidden: Vec<Reason>, rules: &Publication) -> Cell {
    match row {
        Some(row) => publish(row, hidden, rules),
        None => Cell::Suppressed(vec![Reason::FewAnswers]),
    }
}

/// The effective n as the standard error has it; all answers where a share of 0 or 1 has none.
fn weighed(row: &Estimate) -> Weighed {
    let by_se = row.estimate * (1.0 - row.estimate) / (row.se * row.se);
    let effective_n = match row.n_eff {
        Some(n) if n.is_finite() && n > 0.0 => n,
        _ if by_se.is_finite() && by_se > 0.0 => by_se,
        _ => row.n as f64,
    };
    Weighed {
        share: row.estimate,
        effective_n,
    }
}
