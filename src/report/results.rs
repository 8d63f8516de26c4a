//! What families told us, for families: the few numbers of a public release that one page of plain words shows.
//!
//! Codes stand in the place of words, so that the page can be read in any language; percents are whole, as the release
//! shows them. A number that the release hides is not here.

use serde::{Deserialize, Serialize};

use super::findings::{Findings, IndicatorFindings, ListFindings, TrendFindings};
use super::improvement::Improvement;
use super::say::whole;
use crate::disclosure::Cell;
use crate::plan::Part;

/// As many choices of a list as a reader keeps.
const PICKED: usize = 5;
/// The first lists of the instrument are about everything: worries, wishes, strengths. Those after are about one topic each.
const LISTS: usize = 3;

/// What a results page says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    pub cycle: String,
    /// Absent where they are too few to say.
    pub families: Option<u64>,
    /// Worries, wishes and strengths, each most often picked first.
    pub lists: Vec<ListResult>,
    /// In the order of the instrument.
    pub topics: Vec<TopicResult>,
    /// What the adopted plan will do; empty before there is one.
    pub next: Vec<NextStep>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListResult {
    pub list: String,
    pub picked: Vec<Picked>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picked {
    pub code: String,
    pub percent: u8,
}

/// A topic's main indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicResult {
    pub topic: String,
    pub indicator: String,
    pub percent: u8,
    /// Few families stand behind it: †.
    pub with_care: bool,
    /// Earlier cycles it may be compared with, oldest first.
    pub earlier: Vec<EarlierResult>,
    /// From which cycle it was compared, and what came out.
    pub change: Option<(String, Change)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EarlierResult {
    pub cycle: String,
    pub percent: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    More,
    Less,
    /// Chance could have made the difference.
    Unclear,
}

/// A priority of the plan, and what will be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NextStep {
    /// The topic it answers.
    pub need: String,
    pub will: Vec<Act>,
}

/// A strategy: one of the library's by its id, or in the plan's own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    pub library: String,
    pub text: String,
}

impl Results {
    /// From the findings of a public release, and its plan once that is adopted.
    pub fn of(findings: &Findings, plan: Option<&Improvement<'_>>) -> Self {
        Self {
            cycle: findings.cycle.id.clone(),
            families: findings.respondents,
            lists: findings
                .lists
                .iter()
                .take(LISTS)
                .map(list)
                .filter(|list| !list.picked.is_empty())
                .collect(),
            topics: findings
                .topics
                .iter()
                .filter_map(|found| topic(&found.id, found.indicators.first()?))
                .collect(),
            next: plan.map_or_else(Vec::new, next),
        }
    }
}

fn percent(cell: &Cell) -> Option<u8> {
    u8::try_from(whole(cell.figures()?.share())).ok()
}

fn list(list: &ListFindings) -> ListResult {
    let shown = list.choices.iter().filter_map(|choice| {
        Some(Picked {
            code: choice.code.clone(),
            percent: percent(&choice.any)?,
        })
    });
    ListResult {
        list: list.id.clone(),
        picked: shown.take(PICKED).collect(),
    }
}

fn topic(id: &str, main: &IndicatorFindings) -> Option<TopicResult> {
    let (mut earlier, mut changed) = (Vec::new(), None);
    if let TrendFindings::Compared {
        points,
        since,
        change,
    } = &main.trend
    {
        let before = points.split_last().map_or(&[][..], |(_, before)| before);
        earlier = before
            .iter()
            .filter(|point| point.same_words)
            .filter_map(|point| {
                Some(EarlierResult {
                    cycle: point.cycle.clone(),
                    percent: percent(&point.cell)?,
                })
            })
            .collect();
        changed = change.map(|gap| {
            let change = match (gap.clear, gap.difference > 0.0) {
                (false, _) => Change::Unclear,
                (true, true) => Change::More,
                (true, false) => Change::Less,
            };
            (since.clone(), change)
        });
    }
    Some(TopicResult {
        topic: id.to_owned(),
        indicator: main.indicator.id.clone(),
        percent: percent(&main.total)?,
        with_care: matches!(main.total, Cell::Flagged(..)),
        earlier,
        change: changed,
    })
}

fn next(inputs: &Improvement<'_>) -> Vec<NextStep> {
    if !inputs.plan.adopted() {
        return Vec::new();
    }
    let priorities = inputs.plan.of(Part::Priority);
    priorities
        .map(|priority| NextStep {
            need: priority.get("need").to_owned(),
            will: inputs
                .plan
                .strategies(&priority.id)
                .into_iter()
                .map(|strategy| Act {
                    library: strategy.get("library").to_owned(),
                    text: strategy.get("text").to_owned(),
                })
                .collect(),
        })
        .collect()
}
