//! What families picked from lists: concerns, help, strengths.

use super::indicators::{answered_columns, held, shares};
use super::measured::choices;
use super::weigh::WEIGHT;
use super::{AssessmentError, Scope};
use crate::disclosure::release::Clearance;
use crate::disclosure::{Held, Reason};
use crate::estimation::{IntervalMethod, Request, Statistic};
use crate::instrument::{ListItems, ListMeasure};
use crate::measures::{Place, Respondents, list_column};
use crate::report::findings::{ChoiceFindings, ListFindings};

/// The shares and points of every list, in the order of the lists.
pub fn estimate(scope: &Scope<'_>, respondents: &Respondents) -> Result<Vec<Held>, AssessmentError> {
    let lists = scope.indicators.lists.iter();
    lists.map(|list| of_list(scope, respondents, list)).collect()
}

fn of_list(
    scope: &Scope<'_>,
    respondents: &Respondents,
    list: &ListMeasure,
) -> Result<Held, AssessmentError> {
    let choices = choices(scope, list);
    let columns = |place: Place| {
        let names = choices.iter().map(|(code, _)| list_column(&list.id, code, place));
        answered_columns(respondents, names)
    };
    let mut requests = vec![shares("any", &columns(Place::Any), &[])];
    if is_ranked(list) {
        requests.push(shares("first", &columns(Place::First), &[]));
        let points = columns(Place::Points);
        let points: Vec<&str> = points.iter().map(String::as_str).collect();
        requests.push(Request::new("points", Statistic::Mean, &points).interval(IntervalMethod::T));
    }
    held(scope, respondents, Some(WEIGHT), &requests)
}

fn is_ranked(list: &ListMeasure) -> bool {
    matches!(list.items, ListItems::Ranked(_))
}

/// Every list, its choices most often picked first.
pub fn lists(scope: &Scope<'_>, held: &[Held], clearance: &Clearance) -> Vec<ListFindings> {
    let lists = scope.indicators.lists.iter().zip(held);
    lists
        .map(|(list, held)| one_list(scope, held, clearance, list))
        .collect()
}

fn one_list(scope: &Scope<'_>, held: &Held, clearance: &Clearance, list: &ListMeasure) -> ListFindings {
    let (choices, ranked) = (choices(scope, list), is_ranked(list));
    let mut found: Vec<ChoiceFindings> = choices
        .iter()
        .map(|(code, label)| choice(scope, (held, clearance), list, (code, label), ranked))
        .collect();
    // Hidden choices stand last, in the order of the item, so that their place says nothing of their size.
    let share = |choice: &ChoiceFindings| choice.any.figures().map(|figures| figures.share());
    found.sort_by(|a, b| match (share(a), share(b)) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    ListFindings {
        id: list.id.clone(),
        topic: list.topic.clone(),
        label: list.label.clone(),
        ranked,
        answered: found
            .iter()
            .find_map(|choice| choice.any.figures())
            .map(|figures| figures.n()),
        choices: found,
    }
}

fn choice(
    scope: &Scope<'_>,
    (held, clearance): (&Held, &Clearance),
    list: &ListMeasure,
    (code, label): (&str, &str),
    ranked: bool,
) -> ChoiceFindings {
    let hidden = clearance.choice(&list.id, code);
    let cell = |place: Place, hidden: Vec<Reason>| {
        held.publish_cleared_total(&list_column(&list.id, code, place), hidden, &scope.rules)
    };
    // A choice hidden in one measure is hidden in all three.
    let mut placed = hidden.clone();
    if placed.is_empty() && clearance.place_hidden(&list.id, code) {
        placed.push(Reason::SmallCount);
    }
    ChoiceFindings {
        code: code.to_owned(),
        topic: list.topic_of(code).map(str::to_owned),
        label: label.to_owned(),
        first: ranked.then(|| cell(Place::First, placed.clone())),
        points: ranked.then(|| cell(Place::Points, placed)),
        any: cell(Place::Any, hidden),
    }
}
