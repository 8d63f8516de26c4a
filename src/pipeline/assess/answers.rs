//! Questions with ordered answers, answer by answer; and how many hardships a family meets at once.

use std::collections::BTreeMap;

use super::indicators::{answered_columns, held, shares};
use super::weigh::WEIGHT;
use super::{AssessmentError, Scope};
use crate::disclosure::Held;
use crate::disclosure::release::{Clearance, Distribution, Members};
use crate::instrument::{AnswersMeasure, Cluster, Item, ItemId, ItemKind, ListItems, ListMeasure};
use crate::measures::{Place, Respondents, list_column};
use crate::report::findings::{AnswersFindings, ClusterFindings, QuestionFinding};

/// Numbers of hardships that are told apart; the last one is that or more.
const PARTS: usize = 4;

/// The items of every `[[answers]]` that this cycle asks, as lists of one, so that their choices are measured.
pub fn lists(scope: &Scope<'_>) -> Vec<(ListMeasure, Vec<String>)> {
    let answers = scope.indicators.answers.iter();
    answers
        .flat_map(|answers| asked(scope, answers))
        .map(|item| {
            let list = ListMeasure {
                id: list_id(&item.id),
                topic: String::new(),
                label: String::new(),
                items: ListItems::Multiple(item.id.clone()),
                topics: BTreeMap::new(),
                line: 0,
            };
            (list, codes(item))
        })
        .collect()
}

fn asked<'s>(scope: &'s Scope<'_>, answers: &'s AnswersMeasure) -> impl Iterator<Item = &'s Item> {
    let items = answers.items.iter();
    items.filter_map(|id| scope.instrument.item(id.as_str()))
}

fn list_id(item: &ItemId) -> String {
    format!("answers.{item}")
}

fn codes(item: &Item) -> Vec<String> {
    match &item.kind {
        ItemKind::SelectOne { choices } => choices.iter().map(|choice| choice.code.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The cluster's indicators that this cycle measures.
fn measured<'s>(cluster: &'s Cluster, respondents: &Respondents) -> Vec<&'s str> {
    let known = |id: &&str| respondents.numbers(id).iter().any(Option::is_some);
    cluster
        .indicators
        .iter()
        .map(String::as_str)
        .filter(known)
        .collect()
}

/// Respondents with a column for each part of each cluster: 1 for families in it, nothing where one of the measures is missing.
pub fn with_clusters(
    scope: &Scope<'_>,
    mut respondents: Respondents,
) -> Result<Respondents, AssessmentError> {
    for cluster in &scope.indicators.clusters {
        let measures: Vec<Vec<Option<f64>>> = measured(cluster, &respondents)
            .into_iter()
            .map(|id| respondents.numbers(id))
            .collect();
        if measures.len() < 2 {
            continue;
        }
        let met: Vec<Option<usize>> = (0..respondents.len())
            .map(|row| {
                let all: Option<Vec<f64>> = measures.iter().map(|measure| measure[row]).collect();
                all.map(|all| all.iter().filter(|met| **met == 1.0).count().min(PARTS - 1))
            })
            .collect();
        for part in 0..PARTS {
            let column: Vec<Option<f64>> = met
                .iter()
                .map(|met| met.map(|met| if met == part { 1.0 } else { 0.0 }))
                .collect();
            respondents = respondents
                .with_known(&part_column(cluster, part), &column)
                .map_err(|error| AssessmentError::Measures {
                    cycle: scope.cycle.id.clone(),
                    cause: error.to_string(),
                })?;
        }
    }
    Ok(respondents)
}

fn part_column(cluster: &Cluster, part: usize) -> String {
    list_column(&cluster.id, &part.to_string(), Place::Any)
}

fn columns(scope: &Scope<'_>) -> Vec<String> {
    let of_items = lists(scope).into_iter().flat_map(|(list, codes)| {
        let columns = codes.iter().map(|code| list_column(&list.id, code, Place::Any));
        columns.collect::<Vec<String>>()
    });
    let clusters = scope.indicators.clusters.iter();
    let of_clusters = clusters.flat_map(|cluster| (0..PARTS).map(|part| part_column(cluster, part)));
    of_items.chain(of_clusters).collect()
}

/// The share of every answer and of every part.
pub fn estimate(scope: &Scope<'_>, respondents: &Respondents) -> Result<Held, AssessmentError> {
    let columns = answered_columns(respondents, columns(scope).into_iter());
    held(
        scope,
        respondents,
        Some(WEIGHT),
        &[shares("answers", &columns, &[])],
    )
}

/// What disclosure control decides over: each question by its answers, each cluster by its parts.
pub fn distributions(scope: &Scope<'_>, respondents: &Respondents) -> Vec<Distribution> {
    let mut all = Vec::new();
    for answers in &scope.indicators.answers {
        for item in asked(scope, answers) {
            let id = list_id(&item.id);
            let columns = codes(item).into_iter();
            let columns: Vec<String> = columns.map(|code| list_column(&id, &code, Place::Any)).collect();
            let rests_on = scope.indicators.indicators.iter().filter(|indicator| {
                let mut named = indicator.numerator.items().into_iter();
                let near =
                    indicator.topic == answers.topic || named.any(|named| named.name == item.id.as_str());
                // What nobody was asked has no number that could follow.
                near && respondents.numbers(&indicator.id).iter().any(Option::is_some)
            });
            let rests_on = rests_on.map(|indicator| indicator.id.clone()).collect();
            all.push(distribution(id, &columns, rests_on, respondents));
        }
    }
    for cluster in &scope.indicators.clusters {
        let columns: Vec<String> = (0..PARTS).map(|part| part_column(cluster, part)).collect();
        let rests_on = measured(cluster, respondents)
            .into_iter()
            .map(str::to_owned)
            .collect();
        all.push(distribution(cluster.id.clone(), &columns, rests_on, respondents));
    }
    all
}

fn distribution(
    id: String,
    columns: &[String],
    rests_on: Vec<String>,
    respondents: &Respondents,
) -> Distribution {
    let first = columns.first().map(|column| respondents.numbers(column));
    Distribution {
        id,
        answered: Members::of(first.iter().flatten().map(Option::is_some)),
        parts: columns
            .iter()
            .map(|column| {
                let values = respondents.numbers(column);
                Members::of(values.iter().map(|value| *value == Some(1.0)))
            })
            .collect(),
        rests_on,
    }
}

/// Every question's answers, in the order of the file; those that nobody was asked are left out.
pub fn answers(scope: &Scope<'_>, held: &Held, clearance: &Clearance) -> Vec<AnswersFindings> {
    let of = |answers: &AnswersMeasure| {
        let first = asked(scope, answers).next()?;
        let ItemKind::SelectOne { choices } = &first.kind else {
            return None;
        };
        let question = |item: &Item| {
            let id = list_id(&item.id);
            let hidden = clearance.distribution(&id);
            let parts: Vec<_> = codes(item)
                .iter()
                .map(|code| {
                    let column = list_column(&id, code, Place::Any);
                    held.publish_cleared_total(&column, hidden.clone(), &scope.rules)
                })
                .collect();
            QuestionFinding {
                item: item.id.to_string(),
                label: scope.instrument.label(item, scope.language).to_owned(),
                n: parts
                    .iter()
                    .find_map(|part| part.figures())
                    .map(|figures| figures.n()),
                parts,
            }
        };
        Some(AnswersFindings {
            topic: answers.topic.clone(),
            answers: choices
                .iter()
                .map(|choice| {
                    scope
                        .instrument
                        .choice_label(first, choice, scope.language)
                        .to_owned()
                })
                .collect(),
            questions: asked(scope, answers).map(question).collect(),
        })
    };
    scope.indicators.answers.iter().filter_map(of).collect()
}

/// Every cluster that this cycle measures.
pub fn clusters(
    scope: &Scope<'_>,
    respondents: &Respondents,
    held: &Held,
    clearance: &Clearance,
) -> Vec<ClusterFindings> {
    let of = |cluster: &Cluster| {
        let measures = measured(cluster, respondents);
        let label = |id: &str| {
            let mut all = scope.indicators.indicators.iter();
            all.find(|indicator| indicator.id == id)
                .map(|indicator| indicator.label.clone())
        };
        (measures.len() > 1).then(|| ClusterFindings {
            id: cluster.id.clone(),
            measures: measures.into_iter().filter_map(label).collect(),
            parts: (0..PARTS)
                .map(|part| {
                    let hidden = clearance.distribution(&cluster.id);
                    held.publish_cleared_total(&part_column(cluster, part), hidden, &scope.rules)
                })
                .collect(),
        })
    };
    scope.indicators.clusters.iter().filter_map(of).collect()
}
