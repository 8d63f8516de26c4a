//! What families of the town meet with, topic by topic: how often, and what they say when asked.
//!
//! Each topic holds both, so that a share and the answers drawn from it stand side by side. Shares rise or fall in a straight
//! line with hardship, and depend on nothing of a family but the fields of [`Family`]: so their mean over the town is known.

mod about;
mod breathing;
mod care;
mod caregiver;
mod child;
mod feelings;
mod food;
mod home;
mod money;
mod moving;
mod streets;

pub use about::rows;
pub use money::Guideline;

use serde_json::{Value, json};

use crate::town::family::Family;

/// An indicator whose share among the town's families is known.
#[derive(Debug)]
pub struct Planted {
    pub indicator: &'static str,
    /// The probability that such a family is in its universe: 0 or 1, where her fields say so.
    pub asked: fn(&Family) -> f64,
    /// Among those.
    pub share: fn(&Family) -> f64,
    /// Breakdowns in whose large groups it is a truth of its own.
    pub by: &'static [&'static str],
}

const fn planted(
    indicator: &'static str,
    asked: fn(&Family) -> f64,
    share: fn(&Family) -> f64,
    by: &'static [&'static str],
) -> Planted {
    Planted {
        indicator,
        asked,
        share,
        by,
    }
}

/// Everything that is planted, in the order of asking.
pub fn planted_in_town() -> impl Iterator<Item = &'static Planted> {
    [
        child::PLANTED,
        feelings::PLANTED,
        breathing::PLANTED,
        moving::PLANTED,
        food::PLANTED,
        home::PLANTED,
        money::PLANTED,
        streets::PLANTED,
        care::PLANTED,
        caregiver::PLANTED,
    ]
    .into_iter()
    .flatten()
}

/// What a family says to an item.
pub enum Said {
    Code(&'static str),
    Codes(Vec<&'static str>),
    Number(f64),
}

impl Said {
    /// As it stands in a response's document.
    pub fn value(self) -> Value {
        match self {
            Self::Code(code) => json!(code),
            Self::Codes(codes) => json!(codes),
            Self::Number(number) if number.fract() == 0.0 => json!(number as i64),
            Self::Number(number) => json!(number),
        }
    }
}

impl From<bool> for Said {
    fn from(yes: bool) -> Self {
        Self::Code(if yes { "yes" } else { "no" })
    }
}

/// What she says to the item, where the town has something planted for it.
pub fn said(family: &Family, id: &str, guideline: Guideline) -> Option<Said> {
    child::said(family, id)
        .or_else(|| feelings::said(family, id))
        .or_else(|| breathing::said(family, id))
        .or_else(|| moving::said(family, id))
        .or_else(|| food::said(family, id))
        .or_else(|| home::said(family, id, guideline))
        .or_else(|| money::said(family, id))
        .or_else(|| streets::said(family, id))
        .or_else(|| care::said(family, id))
        .or_else(|| caregiver::said(family, id))
        .or_else(|| about::said(family, id))
}

fn everyone(_: &Family) -> f64 {
    1.0
}

fn one(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

fn from_age(family: &Family, age: u32) -> f64 {
    one(family.age >= age)
}

/// Few or many of the codes, those before the others more often.
fn some_of(family: &Family, what: &str, codes: &[&'static str], each: f64) -> Vec<&'static str> {
    let mut chance = family.chance(what);
    let mut picked: Vec<&'static str> = codes.iter().copied().filter(|_| chance.yes(each)).collect();
    if picked.is_empty() {
        let weights: Vec<f64> = (0..codes.len()).map(|place| 1.0 / (place + 1) as f64).collect();
        picked.extend(codes.get(chance.place(&weights)));
    }
    picked
}
