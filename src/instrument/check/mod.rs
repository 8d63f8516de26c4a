//! What reading alone does not show: references between items, translations, cycles and indicators, and the burden.

pub mod burden;
pub mod compare;
pub mod expressions;
pub mod fielding;
pub mod glossary;
pub mod grade;
pub mod indicators;
pub mod longest;
pub mod packs;
pub mod sense;
pub mod translations;

use std::collections::BTreeSet;

/// What of an instrument its file says itself, and so answers for.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    Whole,
    /// What a pack adds: the ids of its sections and items.
    Added(&'a BTreeSet<(Kind, String)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Section,
    Item,
}

impl Part<'_> {
    pub fn has(self, kind: Kind, id: &str) -> bool {
        match self {
            Self::Whole => true,
            Self::Added(ids) => ids.contains(&(kind, id.to_owned())),
        }
    }
}
