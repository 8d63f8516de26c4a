//! The published numbers a plan rests on, kept in a file beside it: an adopted plan is never read against other numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::disclosure::Cell;
use crate::instrument::Better;

/// What a plan may know of one cycle. It holds published numbers only; a suppressed one has no number here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub cycle: String,
    /// In the order of the instrument.
    pub topics: Vec<TopicEvidence>,
    /// What families named most often, first the most; only those that may be shown.
    pub worries: Vec<Worry>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicEvidence {
    pub id: String,
    pub label: String,
    /// The main one first.
    pub measures: Vec<MeasureEvidence>,
}

/// One indicator: everyone, every group, and the cycles before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureEvidence {
    pub indicator: String,
    pub version: u32,
    pub label: String,
    pub population: String,
    pub did: String,
    pub better: Better,
    pub main: bool,
    pub total: Level,
    pub groups: Vec<GroupEvidence>,
    /// Cycles it may be compared with, oldest first, weighted alike.
    pub earlier: Vec<EarlierLevel>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupEvidence {
    pub group: Group,
    pub dimension: String,
    pub label: String,
    pub level: Level,
    /// It differs from all other families by more than chance, many comparisons allowed for.
    pub clear: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EarlierLevel {
    pub cycle: String,
    pub level: Level,
}

/// What most families worry about, and the topic that answers it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Worry {
    pub label: String,
    pub topic: Option<String>,
    pub level: Level,
}

/// A published number, or the fact that there is none to show.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Shown(Shown),
    Hidden,
}

/// Shares from 0 to 1, in whole percents as they are published.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    pub share: f64,
    pub se: f64,
    pub lower: f64,
    pub upper: f64,
    pub n: u64,
    /// Few families stand behind it: †.
    pub with_care: bool,
}

/// A group of families by its breakdown and code: `neighborhood=docks`. Everyone is no group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Group {
    pub breakdown: String,
    pub code: String,
}

impl Level {
    /// What a published cell says.
    pub fn of(cell: &Cell) -> Self {
        match cell.figures() {
            None => Self::Hidden,
            Some(figures) => Self::Shown(Shown {
                share: rounded(figures.share(), 100.0),
                se: rounded(figures.se(), 1000.0),
                lower: rounded(figures.lower(), 100.0),
                upper: rounded(figures.upper(), 100.0),
                n: figures.n(),
                with_care: matches!(cell, Cell::Flagged(..)),
            }),
        }
    }

    pub fn shown(&self) -> Option<&Shown> {
        match self {
            Self::Shown(shown) => Some(shown),
            Self::Hidden => None,
        }
    }
}

/// No finer than a report shows it: from a share with many decimals a count could be worked out.
fn rounded(x: f64, parts: f64) -> f64 {
    (x * parts).round() / parts
}

impl Group {
    pub fn parse(text: &str) -> Option<Self> {
        let (breakdown, code) = text.split_once('=')?;
        let (breakdown, code) = (breakdown.trim(), code.trim());
        (!breakdown.is_empty() && !code.is_empty()).then(|| Self {
            breakdown: breakdown.to_owned(),
            code: code.to_owned(),
        })
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.breakdown, self.code)
    }
}

impl From<Group> for String {
    fn from(group: Group) -> Self {
        group.to_string()
    }
}

impl TryFrom<String> for Group {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("\"{text}\" is no group"))
    }
}

impl Evidence {
    pub fn topic(&self, id: &str) -> Option<&TopicEvidence> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    pub fn measure(&self, indicator: &str) -> Option<&MeasureEvidence> {
        let mut all = self.topics.iter().flat_map(|topic| &topic.measures);
        all.find(|measure| measure.indicator == indicator)
    }

    /// The file beside the plan: the same evidence gives the same text.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Reads what [`Evidence::to_text`] wrote.
    pub fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

impl TopicEvidence {
    /// The indicator its chapter opens with.
    pub fn main(&self) -> Option<&MeasureEvidence> {
        self.measures.iter().find(|measure| measure.main)
    }
}

impl MeasureEvidence {
    /// Everyone's number, or a group's; none where there is no such group.
    pub fn level(&self, group: Option<&Group>) -> Option<&Level> {
        match group {
            None => Some(&self.total),
            Some(group) => self.group(group).map(|found| &found.level),
        }
    }

    pub fn group(&self, group: &Group) -> Option<&GroupEvidence> {
        self.groups.iter().find(|found| found.group == *group)
    }

    /// The side of a share that nobody wants: ratios change with the side, so the same one is always taken.
    pub fn unfavorable(&self, share: f64) -> f64 {
        match self.better {
            Better::Higher => 1.0 - share,
            Better::Lower | Better::Neither => share,
        }
    }

    /// Whether the first share is better than the second; nothing is, where neither way is good news.
    pub fn is_better(&self, share: f64, than: f64) -> bool {
        match self.better {
            Better::Higher => share > than,
            Better::Lower => share < than,
            Better::Neither => false,
        }
    }
}
