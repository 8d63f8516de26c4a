//! One thing that is asked.

use std::borrow::Borrow;
use std::fmt;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::instrument::expression::Expression;

/// An item's id: the same over all cycles, the `name` of its input, the key of its answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub String);

impl ItemId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for ItemId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ItemId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What is asked: wording in the source language, when, and what an answer may be. Never holds an answer.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: ItemId,
    /// Raised when the wording or the choices change; a raised version breaks the trend.
    pub version: u32,
    pub kind: ItemKind,
    pub form: Form,
    pub label: String,
    pub hint: Option<String>,
    /// Asked only where this is true; absent: always.
    pub relevant: Option<Expression>,
    pub constraint: Option<Constraint>,
    /// Only consent and eligibility are.
    pub required: bool,
    /// Codes a family may give instead of an answer, each shown as one more choice.
    pub missing: Vec<MissingCode>,
    /// Codes on which the survey ends politely, with the page of help: nothing after the item is asked.
    pub ends: Vec<String>,
    /// Where the choices come from, when a named list holds them.
    pub list: Option<ListUse>,
    /// Choices stand in an order of their own for each family; those `fixed` keep their place at the end.
    pub random: bool,
    pub about: Provenance,
    /// Line of the item in `instrument.toml`, for problems.
    pub line: usize,
}

impl Item {
    /// The choices of a select item; none of another.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => choices,
            _ => &[],
        }
    }

    /// The choices in the order in which one family sees them: theirs alone, and the same each time she comes back.
    ///
    /// `seed`: a number of the response. Items that share a list share its order.
    pub fn choices_for(&self, seed: u64) -> Vec<&Choice> {
        let (mut shown, fixed): (Vec<&Choice>, Vec<&Choice>) = self
            .choices()
            .iter()
            .partition(|choice| !self.random || !choice.fixed);
        if self.random {
            let name = self.list.as_ref().map_or(self.id.as_str(), |list| &list.name);
            let name_seed = name
                .bytes()
                .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
            shown.shuffle(&mut ChaCha8Rng::seed_from_u64(seed ^ name_seed));
        }
        shown.extend(fixed);
        shown
    }
}

/// What an answer to the item may be.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// Words only; no answer.
    Note,
    Text {
        max_length: usize,
    },
    Integer {
        min: Option<i64>,
        max: Option<i64>,
    },
    Decimal {
        min: Option<f64>,
        max: Option<f64>,
    },
    SelectOne {
        choices: Vec<Choice>,
    },
    /// `exclusive` choices ("none of these") stand alone; at most `at_most` may be picked.
    SelectMultiple {
        choices: Vec<Choice>,
        at_most: Option<usize>,
    },
    /// One box to tick: "I have read this".
    Acknowledge,
}

/// One answer offered. Never "option".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub code: String,
    pub label: String,
    /// Of a `SelectMultiple`: cannot stand beside another ("none").
    pub exclusive: bool,
    /// Keeps its place when the others are shuffled ("Something else").
    pub fixed: bool,
}

/// A list of choices that several items share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListUse {
    pub name: String,
    /// Written `@name`: a cycle may put its own choices in place of the list's (neighborhoods).
    pub from_cycle: bool,
    /// Choices of this item alone, after those of the list ("Not listed").
    pub also: Vec<Choice>,
}

/// A way of giving no answer, offered as a choice. Reads as empty in every expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MissingCode {
    /// `dk`: "I'm not sure".
    Dk,
    /// `pna`: "I'd rather not answer".
    Pna,
}

impl MissingCode {
    pub fn code(self) -> &'static str {
        match self {
            Self::Dk => "dk",
            Self::Pna => "pna",
        }
    }
}

/// What an answer must satisfy (`.` is the answer), and what to say when it does not.
#[derive(Clone, Debug)]
pub struct Constraint {
    pub test: Expression,
    pub message: String,
}

/// The forms an item is part of: a short item is in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    Short,
    Full,
    Optional,
}

/// Where an item's wording comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Provenance {
    pub source: String,
    pub license: String,
    pub citation: String,
    /// `V` checked against a published copy, `K` from general knowledge, `N` ours.
    pub check: String,
}
