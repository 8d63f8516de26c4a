//! One thing that is asked.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use crate::instrument::expression::Expression;
use crate::instrument::expression::functions::random::shuffled;

/// An item's id: the same over all cycles, the `name` of its input, the key of its answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub String);

impl ItemId {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Of a path into a repeat's row (`roster.1.age`) the repeat; of another id itself.
    pub fn owner(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }

    /// Of a path into a repeat's row (`roster.1.age`) the item; of another id itself.
    pub fn name(&self) -> &str {
        self.0.rsplit('.').next().unwrap_or_default()
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
    /// Asked in no form beyond this one, where others take its place.
    pub until: Option<Form>,
    pub label: String,
    pub hint: Option<String>,
    /// What an interviewer may say when the family asks.
    pub guidance: Option<String>,
    /// Asked only where this is true; absent: always.
    pub relevant: Option<Expression>,
    pub constraint: Option<Constraint>,
    /// Only consent and eligibility are.
    pub required: bool,
    /// Said where a needed answer is absent; without it, common words.
    pub required_message: Option<String>,
    /// Of a [`ItemKind::Calculate`] its value.
    pub calculation: Option<Expression>,
    /// Offers only the choices for which it holds; it reads the columns of a choice by their names.
    pub choice_filter: Option<Expression>,
    /// The answer that stands there before the family has said anything.
    pub default: Option<Expression>,
    /// Shown, and not to be changed.
    pub read_only: bool,
    /// How a form of the field's tools shows it; our own pages take no notice.
    pub appearance: Option<String>,
    /// About something a family may not want others to see: never on a screen that others share.
    pub sensitive: bool,
    /// The grid, ranking or group it stands in.
    pub set: Option<Set>,
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

/// Items that stand together under one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// Stands among the ids of items.
    pub id: ItemId,
    pub kind: SetKind,
    pub label: String,
    pub hint: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetKind {
    /// Rows that share their choices; each row is an item.
    Grid,
    /// First, second, third of one list; each place is an item. A choice picked twice counts at its highest place.
    Rank,
    /// Items under one heading.
    Group,
}

impl Item {
    /// An item of this kind with these words, and nothing else said of it.
    pub fn new(id: &str, kind: ItemKind, label: &str) -> Self {
        Self {
            id: ItemId::from(id),
            version: 1,
            kind,
            form: Form::Full,
            until: None,
            label: label.to_owned(),
            hint: None,
            guidance: None,
            relevant: None,
            constraint: None,
            required: false,
            required_message: None,
            calculation: None,
            choice_filter: None,
            default: None,
            read_only: false,
            appearance: None,
            sensitive: false,
            set: None,
            missing: Vec::new(),
            ends: Vec::new(),
            list: None,
            random: false,
            about: Provenance::default(),
            line: 0,
        }
    }

    /// The items of a repeat's row; none of another.
    pub fn members(&self) -> &[Item] {
        match &self.kind {
            ItemKind::Repeat { items, .. } => items,
            _ => &[],
        }
    }

    /// Whether a family answers it: not words alone, and not what is computed or known without asking.
    pub fn is_asked(&self) -> bool {
        !matches!(
            self.kind,
            ItemKind::Note | ItemKind::Calculate { .. } | ItemKind::Hidden | ItemKind::Metadata(_)
        )
    }

    /// The choices of a select item; none of another.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => choices,
            _ => &[],
        }
    }

    /// The choices in the order in which one family sees them: theirs alone, and the same each time she comes back, on the
    /// server as in the page (`web/script/order.js`).
    ///
    /// `seed`: the first 32 bits of the response's id. Items that share a list share its order.
    pub fn choices_for(&self, seed: u32) -> Vec<&Choice> {
        let (mut shown, fixed): (Vec<&Choice>, Vec<&Choice>) = self
            .choices()
            .iter()
            .partition(|choice| !self.random || !choice.fixed);
        if self.random {
            let name = self.list.as_ref().map_or(self.id.as_str(), |list| &list.name);
            // FNV-1a, 32 bits.
            let name_seed = name.bytes().fold(0x811c_9dc5_u32, |sum, byte| {
                (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
            });
            shown = shuffled(&shown, i64::from(seed ^ name_seed));
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
    /// A day, `yyyy-mm-dd`, between these days.
    Date {
        min: Option<String>,
        max: Option<String>,
    },
    /// A time of day, `hh:mm`, between these times.
    Time {
        min: Option<String>,
        max: Option<String>,
    },
    /// Computed from other answers, never shown by itself; `number`: as a number.
    Calculate {
        number: bool,
    },
    /// Set by a link or by its default, never shown.
    Hidden,
    /// Known without asking.
    Metadata(Metadata),
    /// The same items once for each of several (children): the answer is rows.
    Repeat {
        items: Vec<Item>,
        /// How many rows; absent: the family adds rows.
        count: Option<Expression>,
        at_most: usize,
        /// Stands over each row; `{number}` is its place.
        row_label: Option<String>,
    },
}

/// What is known of a response without asking. Days, never times: see the consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metadata {
    /// The day of the first answer.
    Start,
    /// The day the answers were sent: to the day, the same as the first.
    End,
    Today,
    Language,
    Mode,
    Source,
}

impl Metadata {
    pub const WORDS: [(&'static str, Self); 6] = [
        ("start", Self::Start),
        ("end", Self::End),
        ("today", Self::Today),
        ("language", Self::Language),
        ("mode", Self::Mode),
        ("source", Self::Source),
    ];

    pub fn word(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(_, metadata)| *metadata == self)
            .map_or("", |(word, _)| word)
    }
}

/// One answer offered. Never "option".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub code: String,
    pub label: String,
    /// Of a `SelectMultiple`: cannot stand beside another ("none").
    pub exclusive: bool,
    /// Keeps its place when the others are shuffled ("Something else").
    pub fixed: bool,
    /// Further columns of the list, read by a choice filter.
    pub columns: BTreeMap<String, String>,
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

impl Form {
    pub fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Full => "full",
            Self::Optional => "optional",
        }
    }
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
