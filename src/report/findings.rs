//! All that a release may say in numbers, gathered before a word is written.
//!
//! Every number here has passed disclosure, or is not about respondents (a reference, a setting).

use crate::disclosure::release::Proof;
use crate::disclosure::{Cell, PublishedCount};
use crate::instrument::{Better, Cycle, Indicator};

/// What one cycle's assessment is written from.
#[derive(Clone, Debug)]
pub struct Findings {
    pub cycle: Cycle,
    pub instrument: String,
    /// Sealed answers of the cycle; absent where they are too few to say.
    pub respondents: Option<u64>,
    pub characteristics: Vec<Characteristic>,
    pub topics: Vec<TopicFindings>,
    pub lists: Vec<ListFindings>,
    pub answers: Vec<AnswersFindings>,
    pub clusters: Vec<ClusterFindings>,
    pub flow: FlowFindings,
    pub missing: Vec<MissingFinding>,
    pub questionnaire: Vec<AskedTopic>,
    pub weighting: Weighting,
    pub rules: Rules,
    /// Earlier cycles that the trend uses, oldest first.
    pub earlier: Vec<String>,
    /// Hashes, versions, seeds: a label and a value each.
    pub run: Vec<(RunFact, String)>,
    /// What an outsider can work out of each number that is hidden because few families stand behind it.
    pub proofs: Vec<Proof>,
}

/// What the run sheet names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunFact {
    Program,
    Instrument,
    Indicators,
    Cycle,
    Margins,
    Benchmarks,
    Data,
    Earlier,
}

/// Who answered, by one characteristic.
#[derive(Clone, Debug)]
pub struct Characteristic {
    pub id: String,
    pub label: String,
    pub overlapping: bool,
    pub rows: Vec<WhoRow>,
    /// Where the reference comes from, with its year.
    pub source: Option<String>,
}

#[derive(Clone, Debug)]
pub struct WhoRow {
    pub label: String,
    /// A group of families; the others are those who gave no answer.
    pub is_group: bool,
    pub count: PublishedCount,
    /// Shares of those who gave an answer, before and after weighting; absent where the count is hidden.
    pub unweighted: Option<f64>,
    pub weighted: Option<f64>,
    /// Share in the community.
    pub reference: Option<f64>,
}

/// One topic's indicators, the main one first.
#[derive(Clone, Debug)]
pub struct TopicFindings {
    pub id: String,
    pub label: String,
    pub indicators: Vec<IndicatorFindings>,
}

#[derive(Clone, Debug)]
pub struct IndicatorFindings {
    pub indicator: Indicator,
    pub total: Cell,
    pub breakdowns: Vec<BreakdownFindings>,
    pub trend: TrendFindings,
    /// The questions it is made from, as families read them.
    pub questions: Vec<String>,
}

/// One indicator by one way of dividing families.
#[derive(Clone, Debug)]
pub struct BreakdownFindings {
    pub id: String,
    pub label: String,
    pub ordered: bool,
    pub groups: Vec<GroupFinding>,
}

#[derive(Clone, Debug)]
pub struct GroupFinding {
    /// The code of its level: with the breakdown's id it names the group in files.
    pub code: String,
    pub label: String,
    pub cell: Cell,
    /// Against all other families; absent where either may not be shown.
    pub gap: Option<Gap>,
}

/// A difference of two shares, with what can be said of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    pub difference: f64,
    pub lower: f64,
    pub upper: f64,
    /// Held against chance, and against the number of comparisons made.
    pub clear: bool,
}

/// One indicator over the cycles.
#[derive(Clone, Debug)]
pub enum TrendFindings {
    /// Oldest first, the latest last; `change` is from the first to the last.
    Compared {
        points: Vec<CyclePoint>,
        since: String,
        change: Option<Gap>,
    },
    /// There is nothing to compare with, and why.
    NotCompared(NotCompared),
}

#[derive(Clone, Debug)]
pub struct CyclePoint {
    pub cycle: String,
    pub cell: Cell,
    /// Without weights; absent where the cell is hidden.
    pub crude: Option<f64>,
    /// Asked in the words of the latest cycle; else it stands beside, and is never compared.
    pub same_words: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCompared {
    OneCycle,
    WordingChanged,
    TooFew,
}

/// A list families picked from.
#[derive(Clone, Debug)]
pub struct ListFindings {
    pub id: String,
    pub topic: String,
    pub label: String,
    pub ranked: bool,
    /// Most often picked first.
    pub choices: Vec<ChoiceFindings>,
    /// Families who picked at least one.
    pub answered: Option<u64>,
}

#[derive(Clone, Debug)]
pub struct ChoiceFindings {
    pub code: String,
    /// The topic it speaks of, where the list says so.
    pub topic: Option<String>,
    pub label: String,
    pub any: Cell,
    pub first: Option<Cell>,
    /// Points of the highest possible.
    pub points: Option<Cell>,
}

/// Questions with the same ordered answers.
#[derive(Clone, Debug)]
pub struct AnswersFindings {
    pub topic: String,
    /// In their order.
    pub answers: Vec<String>,
    pub questions: Vec<QuestionFinding>,
}

#[derive(Clone, Debug)]
pub struct QuestionFinding {
    pub item: String,
    pub label: String,
    /// Who answered it; absent where it may not be shown.
    pub n: Option<u64>,
    /// As many as there are answers.
    pub parts: Vec<Cell>,
}

/// How many of several measures a family meets at once.
#[derive(Clone, Debug)]
pub struct ClusterFindings {
    pub id: String,
    pub measures: Vec<String>,
    /// None, one, two, three or more.
    pub parts: Vec<Cell>,
}

/// How many reached each part of the survey.
#[derive(Clone, Debug, Default)]
pub struct FlowFindings {
    /// From those who began to those who came to the end; shares are of those who began.
    pub steps: Vec<PublishedCount>,
    pub by: Vec<PassageTable>,
}

/// Who came to the end, by one way of dividing families.
#[derive(Clone, Debug)]
pub struct PassageTable {
    pub label: String,
    pub rows: Vec<PassageFinding>,
}

#[derive(Clone, Debug)]
pub struct PassageFinding {
    pub label: String,
    pub began: PublishedCount,
    /// Its share is of those of the group who began.
    pub ended: PublishedCount,
}

/// An item that many left unanswered.
#[derive(Clone, Debug)]
pub struct MissingFinding {
    pub item: String,
    pub label: String,
    pub asked: u64,
    pub share: f64,
}

/// How the weights came about.
#[derive(Clone, Debug)]
pub enum Weighting {
    /// No margins were loaded: every family counts the same.
    None,
    Raked(RakedFacts),
}

#[derive(Clone, Debug)]
pub struct RakedFacts {
    pub dimensions: Vec<String>,
    pub rounds: usize,
    pub max_error: f64,
    pub converged: bool,
    pub deff: f64,
    pub effective_n: f64,
    pub lowest: f64,
    pub highest: f64,
    /// Levels too small to rake alone, and what they were joined with.
    pub merged: Vec<String>,
    /// The weights in bands side by side; empty where bands could name a group.
    pub bands: Vec<WeightBandFinding>,
}

/// How many families have weights in one band.
#[derive(Clone, Debug)]
pub struct WeightBandFinding {
    /// In times the mean weight.
    pub from: f64,
    pub to: f64,
    pub count: PublishedCount,
}

/// A topic's questions, as families read them.
#[derive(Clone, Debug)]
pub struct AskedTopic {
    pub label: String,
    /// Each with its choices.
    pub questions: Vec<(String, Vec<String>)>,
}

/// The limits by which numbers were shown or hidden.
#[derive(Clone, Debug)]
pub struct Rules {
    pub min_count: u64,
    pub min_denominator: u64,
    pub public: bool,
}

impl IndicatorFindings {
    /// Whether a higher share is worse.
    pub fn higher_is_worse(&self) -> bool {
        self.indicator.better != Better::Higher
    }
}

impl BreakdownFindings {
    /// Groups whose number is shown, worst first.
    pub fn worst_first(&self, higher_is_worse: bool) -> Vec<&GroupFinding> {
        let mut shown: Vec<&GroupFinding> = self
            .groups
            .iter()
            .filter(|g| g.cell.figures().is_some())
            .collect();
        let share = |group: &GroupFinding| group.cell.figures().map_or(0.0, |figures| figures.share());
        shown.sort_by(|a, b| {
            let order = share(b).total_cmp(&share(a));
            if higher_is_worse { order } else { order.reverse() }
        });
        shown
    }

    /// Whether any group differs clearly from the others.
    pub fn any_clear(&self) -> bool {
        self.groups
            .iter()
            .any(|group| group.gap.is_some_and(|gap| gap.clear))
    }
}
