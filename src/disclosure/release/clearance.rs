//! What a release may show, cell by cell, and why no hidden number follows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::disclosure::Reason;

/// Which cells stay hidden. A cell that is not named may be shown.
#[derive(Clone, Debug, Default)]
pub struct Clearance {
    /// By measure, dimension and group.
    pub(super) cells: BTreeMap<(String, String, String), BTreeSet<Reason>>,
    /// Totals, by measure.
    pub(super) totals: BTreeMap<String, BTreeSet<Reason>>,
    /// Groups of the table of who answered, by dimension and code; those who did not say have the empty code.
    pub(super) who: BTreeMap<(String, String), BTreeSet<Reason>>,
    /// Whether the number of respondents may be said.
    pub(super) respondents_hidden: bool,
    /// By list and choice.
    pub(super) choices: BTreeMap<(String, String), BTreeSet<Reason>>,
    /// Places ("first") of choices that are shown otherwise.
    pub(super) places: BTreeSet<(String, String)>,
    /// By distribution, the whole of it.
    pub(super) distributions: BTreeMap<String, BTreeSet<Reason>>,
    pub(super) proofs: Vec<Proof>,
    /// Groups that have a member, by dimension and code.
    pub(super) groups: BTreeSet<(String, String)>,
}

/// The range an outsider can work out for one protected number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proof {
    /// Which number: measure, dimension, group, and which of answers, events, rest.
    pub number: String,
    pub lower: f64,
    pub upper: f64,
    /// Cells hidden for its sake.
    pub hidden_for_it: u32,
    /// The range holds the whole of 1 to one below the limit.
    pub wide: bool,
}

impl Clearance {
    /// Hides a number that nobody needs hidden: too few of those it is about have answered.
    ///
    /// One that is hidden already keeps its reasons alone: how many answered is not to be known of it.
    pub fn withhold(&mut self, measure: &str, group: Option<(&str, &str)>) {
        let reasons = match group {
            None => self.totals.entry(measure.to_owned()).or_default(),
            Some((dimension, code)) => {
                let key = (measure.to_owned(), dimension.to_owned(), code.to_owned());
                self.cells.entry(key).or_default()
            }
        };
        if reasons.is_empty() {
            reasons.insert(Reason::Unanswered);
        }
    }

    /// Why a cell stays hidden; nothing where it may be shown.
    pub fn cell(&self, measure: &str, dimension: &str, group: &str) -> Vec<Reason> {
        let key = (measure.to_owned(), dimension.to_owned(), group.to_owned());
        list(self.cells.get(&key))
    }

    pub fn total(&self, measure: &str) -> Vec<Reason> {
        list(self.totals.get(measure))
    }

    /// Of the table of who answered; the empty code is those who did not say.
    pub fn who(&self, dimension: &str, group: &str) -> Vec<Reason> {
        list(self.who.get(&(dimension.to_owned(), group.to_owned())))
    }

    /// Whether anyone is in a group: a group of nobody has no row but in the table of who answered.
    pub fn knows(&self, dimension: &str, group: &str) -> bool {
        self.groups.contains(&(dimension.to_owned(), group.to_owned()))
    }

    pub fn respondents_hidden(&self) -> bool {
        self.respondents_hidden
    }

    pub fn choice(&self, list_id: &str, code: &str) -> Vec<Reason> {
        list(self.choices.get(&(list_id.to_owned(), code.to_owned())))
    }

    /// Whether the share that picked a choice first, and its points, stay hidden although the choice is shown.
    pub fn place_hidden(&self, list_id: &str, code: &str) -> bool {
        self.places.contains(&(list_id.to_owned(), code.to_owned()))
    }

    /// Why all parts of a distribution stay hidden.
    pub fn distribution(&self, id: &str) -> Vec<Reason> {
        list(self.distributions.get(id))
    }

    /// One line per protected number, in the order of the audit.
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }

    /// Whether every protected number keeps a range that holds the whole of 1 to 10.
    pub fn is_proven(&self) -> bool {
        self.proofs.iter().all(|proof| proof.wide)
    }
}

fn list(reasons: Option<&BTreeSet<Reason>>) -> Vec<Reason> {
    reasons.into_iter().flatten().copied().collect()
}
