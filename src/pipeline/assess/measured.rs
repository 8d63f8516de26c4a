//! Submissions of a cycle to one table with everything measured.

use super::groups::Grouping;
use super::{AssessmentError, Scope, answers};
use crate::instrument::{Cycle, ItemKind, ListItems, ListMeasure};
use crate::measures::{Respondents, measure_all};

/// Respondents of a cycle with derived columns, indicators, groups and lists.
pub fn measure(
    scope: &Scope<'_>,
    cycle: &Cycle,
    groupings: &[Grouping],
) -> Result<Respondents, AssessmentError> {
    let fail = |cause: String| AssessmentError::Measures {
        cycle: cycle.id.clone(),
        cause,
    };
    let Some((instrument, _)) = scope.survey.instruments.get(&cycle.instrument) else {
        return Err(AssessmentError::NoInstrument {
            cycle: cycle.id.clone(),
            instrument: cycle.instrument.clone(),
        });
    };
    let respondents = Respondents::build(&instrument.fielded(cycle), scope.submissions(&cycle.id))
        .map_err(|error| fail(error.to_string()))?;
    let breakdowns: Vec<_> = groupings
        .iter()
        .map(|grouping| grouping.breakdown.clone())
        .collect();
    let mut lists: Vec<_> = scope
        .indicators
        .lists
        .iter()
        .map(|list| (list.clone(), codes(scope, list)))
        .collect();
    lists.extend(answers::lists(scope));
    let measured = measure_all(respondents, &scope.indicators, &breakdowns, &lists)
        .map_err(|error| fail(error.to_string()))?;
    answers::with_clusters(scope, measured)
}

/// The choices of a list, in the order of its item.
pub fn choices(scope: &Scope<'_>, list: &ListMeasure) -> Vec<(String, String)> {
    let id = match &list.items {
        ListItems::Ranked(items) => items.first(),
        ListItems::Multiple(item) => Some(item),
    };
    let Some(item) = id.and_then(|id| scope.instrument.item(id.as_str())) else {
        return Vec::new();
    };
    match &item.kind {
        ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => choices
            .iter()
            .map(|choice| {
                let label = scope.instrument.choice_label(item, choice, scope.language);
                (choice.code.clone(), label.to_owned())
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn codes(scope: &Scope<'_>, list: &ListMeasure) -> Vec<String> {
    choices(scope, list).into_iter().map(|(code, _)| code).collect()
}
