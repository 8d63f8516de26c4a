//! What is computed from the answers: derived columns, indicators, breakdowns, lists (`indicators.toml`).

use std::collections::{BTreeMap, BTreeSet};

use crate::instrument::definition::Instrument;
use crate::instrument::expression::Expression;
use crate::instrument::item::ItemId;
use crate::instrument::scale::Scale;
use crate::instrument::text::SourceText;
use crate::instrument::translation::Translation;

/// The whole of `indicators.toml`. Everything stands in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Indicators {
    pub derived: Vec<Derived>,
    pub indicators: Vec<Indicator>,
    pub breakdowns: Vec<Breakdown>,
    pub lists: Vec<ListMeasure>,
    pub answers: Vec<AnswersMeasure>,
    pub clusters: Vec<Cluster>,
}

impl Indicators {
    /// Every text a report in another language needs, with the path its translation stands under.
    pub fn texts(&self) -> Vec<SourceText<'_>> {
        let mut texts = Vec::new();
        let mut add = |path: String, text, line| texts.push(SourceText { path, text, line });
        for indicator in &self.indicators {
            let own = [
                ("label", &indicator.label),
                ("population", &indicator.population),
                ("did", &indicator.did),
                ("note", &indicator.note),
            ];
            for (name, text) in own.into_iter().filter(|(_, text)| !text.is_empty()) {
                add(
                    format!("indicator.{}.{name}", indicator.id),
                    text.as_str(),
                    indicator.line,
                );
            }
        }
        for breakdown in &self.breakdowns {
            add(
                format!("breakdown.{}.label", breakdown.id),
                &breakdown.label,
                breakdown.line,
            );
            for (code, label) in &breakdown.levels {
                add(level_path(&breakdown.id, code), label, breakdown.line);
            }
        }
        for list in &self.lists {
            add(format!("list.{}.label", list.id), &list.label, list.line);
        }
        texts
    }

    /// Without the indicators and lists that read an item which `fielded`, a form of `whole`, does not ask: of those there is no
    /// number.
    pub fn asked(mut self, whole: &Instrument, fielded: &Instrument) -> Self {
        let there: BTreeSet<&str> = fielded.items().map(|item| item.id.as_str()).collect();
        let mut absent: BTreeSet<String> = whole
            .items()
            .map(|item| item.id.as_str())
            .filter(|id| !there.contains(id))
            .map(str::to_owned)
            .collect();
        for derived in &self.derived {
            let reads = derived.reads();
            if !reads.is_empty() && reads.iter().all(|column| absent.contains(column)) {
                absent.extend(derived.gives());
            }
        }
        self.indicators
            .retain(|indicator| indicator.reads().is_disjoint(&absent));
        self.lists.retain(|list| match &list.items {
            ListItems::Ranked(items) => items.iter().all(|item| !absent.contains(item.as_str())),
            ListItems::Multiple(item) => !absent.contains(item.as_str()),
        });
        self
    }

    /// The same with the texts of a translation in place of those it has.
    pub fn translated(&self, translation: Option<&Translation>) -> Self {
        let mut own = self.clone();
        let Some(translation) = translation else {
            return own;
        };
        let put = |text: &mut String, path: String| {
            if let Some(found) = translation
                .texts
                .get(&path)
                .filter(|found| !found.text.is_empty())
            {
                text.clone_from(&found.text);
            }
        };
        for indicator in &mut own.indicators {
            let path = |name: &str| format!("indicator.{}.{name}", indicator.id);
            let (label, population, did, note) =
                (path("label"), path("population"), path("did"), path("note"));
            put(&mut indicator.label, label);
            put(&mut indicator.population, population);
            put(&mut indicator.did, did);
            put(&mut indicator.note, note);
        }
        for breakdown in &mut own.breakdowns {
            put(&mut breakdown.label, format!("breakdown.{}.label", breakdown.id));
            for (code, label) in &mut breakdown.levels {
                put(label, level_path(&breakdown.id, code));
            }
        }
        for list in &mut own.lists {
            put(&mut list.label, format!("list.{}.label", list.id));
        }
        own
    }
}

fn level_path(breakdown: &str, code: &str) -> String {
    format!("breakdown.{breakdown}.levels.{code}")
}

/// A new column: from a named scale, or from an expression over items and earlier columns.
/// The same table, `[[derive]]`, stands in an analysis plan.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The column; of a scale the prefix of its columns (`bmi` gives `bmi_percentile` …).
    pub name: String,
    pub from: Derivation,
    pub line: usize,
}

#[derive(Clone, Debug)]
pub enum Derivation {
    Expression(Expression),
    /// `inputs` maps the scale's input to a column.
    Scale {
        scale: String,
        inputs: BTreeMap<String, String>,
    },
}

impl Derived {
    /// The columns it reads.
    pub fn reads(&self) -> Vec<String> {
        match &self.from {
            Derivation::Expression(expression) => {
                expression.items().into_iter().map(|item| item.name).collect()
            }
            Derivation::Scale { inputs, .. } => inputs.values().cloned().collect(),
        }
    }

    /// The columns it makes; none for a scale that is not known.
    pub fn gives(&self) -> Vec<String> {
        match &self.from {
            Derivation::Expression(_) => vec![self.name.clone()],
            Derivation::Scale { scale, .. } => Scale::named(scale)
                .map(Scale::gives)
                .unwrap_or_default()
                .iter()
                .map(|end| format!("{}{end}", self.name))
                .collect(),
        }
    }
}

/// A defined share: of the respondents in `universe` with a valid answer, those in `numerator`.
#[derive(Clone, Debug)]
pub struct Indicator {
    pub id: String,
    pub version: u32,
    pub topic: String,
    pub label: String,
    /// Whom it is about; absent: every respondent.
    pub universe: Option<Expression>,
    /// Who gave a valid answer; absent: those who answered every item the numerator names.
    pub answered: Option<Expression>,
    pub numerator: Expression,
    /// From 0 to 1: where fewer than this share of those it is about gave a valid answer, its number is not shown.
    pub least_answered: Option<f64>,
    pub better: Better,
    /// "children with current asthma", as in "{pct}% of {population} {did}".
    pub population: String,
    /// "had to go to an emergency room or urgent care"; reads after the population.
    pub did: String,
    /// The one a chapter opens with.
    pub main: bool,
    pub benchmarks: Vec<String>,
    pub note: String,
    pub line: usize,
}

impl Indicator {
    /// The columns it reads.
    pub fn reads(&self) -> BTreeSet<String> {
        [
            Some(&self.numerator),
            self.universe.as_ref(),
            self.answered.as_ref(),
        ]
        .into_iter()
        .flatten()
        .flat_map(|part| part.items().into_iter().map(|item| item.name))
        .collect()
    }
}

/// Which way is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    Lower,
    Higher,
    Neither,
}

/// A way of dividing families into groups.
#[derive(Clone, Debug)]
pub struct Breakdown {
    pub id: String,
    pub label: String,
    /// An item or a derived column; `survey_language`, `mode` and `source` are columns, too.
    pub column: String,
    /// Groups overlap (`column` is a `SelectMultiple`): each choice alone or in combination.
    pub overlapping: bool,
    /// Codes with labels, in order; empty: the choices of the item.
    pub levels: Vec<(String, String)>,
    /// The levels have an order of their own (age), so that charts keep it.
    pub ordered: bool,
    pub line: usize,
}

/// A list families pick from: concerns, help, strengths.
#[derive(Clone, Debug)]
pub struct ListMeasure {
    pub id: String,
    pub topic: String,
    pub label: String,
    pub items: ListItems,
    /// A topic, and the codes of the choices that speak of it: what families worry about beside what was measured.
    pub topics: BTreeMap<String, Vec<String>>,
    pub line: usize,
}

impl ListMeasure {
    /// The topic a choice speaks of, where the list says so.
    pub fn topic_of(&self, code: &str) -> Option<&str> {
        let mut topics = self.topics.iter();
        topics
            .find(|(_, codes)| codes.iter().any(|known| known == code))
            .map(|(topic, _)| topic.as_str())
    }
}

/// Questions with the same ordered answers, shown answer by answer in a topic's chapter.
#[derive(Clone, Debug)]
pub struct AnswersMeasure {
    pub topic: String,
    /// Each a `SelectOne`, all with the same choices.
    pub items: Vec<ItemId>,
    pub line: usize,
}

/// Indicators counted together: how many of them a family meets at once.
#[derive(Clone, Debug)]
pub struct Cluster {
    pub id: String,
    pub indicators: Vec<String>,
    pub line: usize,
}

#[derive(Clone, Debug)]
pub enum ListItems {
    /// First, second, third of one list; a repeated pick counts once, at its highest place.
    Ranked(Vec<ItemId>),
    /// One `SelectMultiple`.
    Multiple(ItemId),
}
