//! A cycle's respondents as the sets that disclosure control decides over.

use super::groups::Grouping;
use super::measured::choices;
use super::{Scope, answers};
use crate::disclosure::release::{
    Choice, Clearance, Dimension, Group, List, Measure, Members, Release, clear,
};
use crate::instrument::ListItems;
use crate::measures::{Place, Respondents, eligible_column, list_column};

/// What may be shown of every table of the release.
pub fn clearance(scope: &Scope<'_>, respondents: &Respondents, groupings: &[Grouping]) -> Clearance {
    let measures = scope
        .indicators
        .indicators
        .iter()
        .map(|indicator| {
            let values = respondents.numbers(&indicator.id);
            Measure {
                id: indicator.id.clone(),
                answered: Members::of(values.iter().map(Option::is_some)),
                events: Members::of(values.iter().map(|value| *value == Some(1.0))),
            }
        })
        .collect();
    let dimensions = groupings
        .iter()
        .map(|grouping| Dimension {
            id: grouping.breakdown.id.clone(),
            additive: !grouping.breakdown.overlapping,
            groups: grouping
                .groups()
                .map(|group| Group {
                    code: group.code.to_owned(),
                    members: having(respondents, &group.column, 1.0),
                })
                .filter(|group| !group.members.is_empty())
                .collect(),
        })
        .collect();
    let lists = scope
        .indicators
        .lists
        .iter()
        .map(|list| {
            let ranked = matches!(list.items, ListItems::Ranked(_));
            let codes = choices(scope, list);
            let column = |code: &str, place| list_column(&list.id, code, place);
            let answered = codes.first().map(|(code, _)| {
                let any = respondents.numbers(&column(code, Place::Any));
                Members::of(any.iter().map(Option::is_some))
            });
            List {
                id: list.id.clone(),
                answered: answered.unwrap_or_default(),
                choices: codes
                    .iter()
                    .map(|(code, _)| Choice {
                        code: code.clone(),
                        any: having(respondents, &column(code, Place::Any), 1.0),
                        places: ranked.then(|| {
                            [1.0, 2.0 / 3.0, 1.0 / 3.0]
                                .map(|points| having(respondents, &column(code, Place::Points), points))
                        }),
                    })
                    .collect(),
            }
        })
        .collect();
    let release = Release {
        respondents: respondents.len() as u64,
        measures,
        dimensions,
        lists,
        distributions: answers::distributions(scope, respondents),
    };
    let mut clearance = clear(&release, &scope.rules);
    for indicator in unanswered(scope, respondents) {
        indicator.withhold(&mut clearance, &release.dimensions);
    }
    clearance
}

/// An indicator that is shown only where enough of those it is about have answered.
struct Unanswered {
    id: String,
    least: f64,
    eligible: Members,
    answered: Members,
}

/// The indicators that ask for a least share of answers.
fn unanswered(scope: &Scope<'_>, respondents: &Respondents) -> Vec<Unanswered> {
    let asking = scope.indicators.indicators.iter().filter_map(|indicator| {
        let answers = respondents.numbers(&indicator.id);
        Some(Unanswered {
            id: indicator.id.clone(),
            least: indicator.least_answered?,
            eligible: having(respondents, &eligible_column(&indicator.id), 1.0),
            answered: Members::of(answers.iter().map(Option::is_some)),
        })
    });
    asking.collect()
}

impl Unanswered {
    /// Whether too few of everyone answered.
    fn everywhere(&self) -> bool {
        self.too_few(self.eligible.count(), self.answered.count())
    }

    fn too_few(&self, eligible: u64, answered: u64) -> bool {
        (answered as f64) < self.least * eligible as f64
    }

    fn withhold(&self, clearance: &mut Clearance, dimensions: &[Dimension]) {
        if self.everywhere() {
            clearance.withhold(&self.id, None);
        }
        for dimension in dimensions {
            for group in &dimension.groups {
                let eligible = self.eligible.and(&group.members).count();
                let answered = self.answered.and(&group.members).count();
                if self.everywhere() || self.too_few(eligible, answered) {
                    clearance.withhold(&self.id, Some((&dimension.id, &group.code)));
                }
            }
        }
    }
}

/// Respondents whose column holds about this number.
fn having(respondents: &Respondents, column: &str, number: f64) -> Members {
    let near = |value: Option<f64>| value.is_some_and(|value| (value - number).abs() < 1e-9);
    Members::of(respondents.numbers(column).into_iter().map(near))
}
