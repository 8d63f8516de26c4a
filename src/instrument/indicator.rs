//! What is computed from the answers: derived columns, indicators, breakdowns, lists (`indicators.toml`).

use std::collections::BTreeMap;

use crate::instrument::expression::Expression;
use crate::instrument::item::ItemId;
use crate::instrument::scale::Scale;

/// The whole of `indicators.toml`. Everything stands in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Indicators {
    pub derived: Vec<Derived>,
    pub indicators: Vec<Indicator>,
    pub breakdowns: Vec<Breakdown>,
    pub lists: Vec<ListMeasure>,
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
    pub line: usize,
}

#[derive(Clone, Debug)]
pub enum ListItems {
    /// First, second, third of one list; a repeated pick counts once, at its highest place.
    Ranked(Vec<ItemId>),
    /// One `SelectMultiple`.
    Multiple(ItemId),
}
