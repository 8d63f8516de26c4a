//! All indicators by all groups, in as few passes as there are groups; then cleared, table by table.

use super::groups::Grouping;
use super::trend::{Earlier, trend};
use super::weigh::WEIGHT;
use super::{AssessmentError, Scope};
use crate::disclosure::Held;
use crate::disclosure::release::Clearance;
use crate::estimation::{DesignSpec, IntervalMethod, Request, Statistic, clear_at, run};
use crate::instrument::expression::Expression;
use crate::instrument::{Derivation, Indicator};
use crate::measures::Respondents;
use crate::report::findings::{BreakdownFindings, Gap, GroupFinding, IndicatorFindings, TopicFindings};

/// Of the differences called clear in one table, at most this share should be chance.
const FALSE_CLEAR: f64 = 0.05;

/// Every indicator for everyone and for the members and non-members of each group.
pub fn estimate(
    scope: &Scope<'_>,
    respondents: &Respondents,
    groupings: &[Grouping],
) -> Result<Held, AssessmentError> {
    let columns = answered_columns(
        respondents,
        scope.indicators.indicators.iter().map(|i| i.id.clone()),
    );
    let mut requests = vec![shares("everyone", &columns, &[])];
    for group in groupings.iter().flat_map(Grouping::groups) {
        let members = respondents.numbers(&group.column);
        let members = members.iter().filter(|value| **value == Some(1.0)).count() as u64;
        // No share of fewer is ever shown.
        if members >= scope.rules.min_denominator {
            requests.push(shares(&group.column, &columns, &[&group.column]));
        }
    }
    held(scope, respondents, Some(WEIGHT), &requests)
}

/// Everyone's share of every indicator.
pub fn totals(
    scope: &Scope<'_>,
    respondents: &Respondents,
    weight: Option<&str>,
) -> Result<Held, AssessmentError> {
    let columns = answered_columns(
        respondents,
        scope.indicators.indicators.iter().map(|i| i.id.clone()),
    );
    held(scope, respondents, weight, &[shares("everyone", &columns, &[])])
}

/// Columns that hold an answer of anyone: the others have no share.
pub fn answered_columns(respondents: &Respondents, names: impl Iterator<Item = String>) -> Vec<String> {
    names
        .filter(|name| respondents.numbers(name).iter().any(Option::is_some))
        .collect()
}

pub fn shares(id: &str, columns: &[String], by: &[&str]) -> Request {
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    Request::new(id, Statistic::Proportion, &columns)
        .by(by)
        .interval(IntervalMethod::Wilson)
}

/// Runs requests under the design of a convenience sample: every family her own PSU.
pub fn held(
    scope: &Scope<'_>,
    respondents: &Respondents,
    weight: Option<&str>,
    requests: &[Request],
) -> Result<Held, AssessmentError> {
    let design = DesignSpec {
        weight: weight.map(str::to_owned),
        ..DesignSpec::default()
    };
    let asked: Vec<Request> = requests
        .iter()
        .filter(|request| !request.of.is_empty())
        .cloned()
        .collect();
    let answered = run(respondents.lazy(), &design, &asked).map_err(|error| AssessmentError::Estimation {
        cycle: scope.cycle.id.clone(),
        cause: error.to_string(),
    })?;
    Ok(Held::new(answered))
}

/// What findings are cleared from.
pub struct Sources {
    pub held: Held,
    /// Everyone's shares without weights.
    pub crude: Held,
    /// Oldest first.
    pub earlier: Vec<Earlier>,
    /// What may be shown.
    pub clearance: Clearance,
}

/// The indicators of every topic, the main one first, cleared.
pub fn topics(scope: &Scope<'_>, sources: &Sources, groupings: &[Grouping]) -> Vec<TopicFindings> {
    let of_topic = |topic: &str| {
        let mut indicators: Vec<&Indicator> = scope
            .indicators
            .indicators
            .iter()
            .filter(|indicator| indicator.topic == topic)
            .collect();
        indicators.sort_by_key(|indicator| !indicator.main);
        indicators
    };
    scope
        .instrument
        .topics
        .iter()
        .map(|topic| TopicFindings {
            id: topic.id.clone(),
            label: scope.instrument.topic_label(topic, scope.language).to_owned(),
            indicators: of_topic(&topic.id)
                .into_iter()
                .map(|indicator| finding(scope, sources, indicator, groupings))
                .collect(),
        })
        .filter(|topic| !topic.indicators.is_empty())
        .collect()
}

fn finding(
    scope: &Scope<'_>,
    sources: &Sources,
    indicator: &Indicator,
    groupings: &[Grouping],
) -> IndicatorFindings {
    let mut breakdowns: Vec<_> = groupings
        .iter()
        .map(|grouping| breakdown(scope, sources, indicator, grouping))
        .filter(|(finding, _)| finding.groups.len() > 1)
        .collect();
    mark_clear(&mut breakdowns);
    let hidden = sources.clearance.total(&indicator.id);
    IndicatorFindings {
        total: sources
            .held
            .publish_cleared_total(&indicator.id, hidden, &scope.rules),
        breakdowns: breakdowns.into_iter().map(|(finding, _)| finding).collect(),
        trend: trend(scope, sources, indicator),
        questions: questions(scope, &indicator.numerator),
        indicator: indicator.clone(),
    }
}

/// A breakdown's groups that anyone is in, and the p value of each group that has one.
fn breakdown(
    scope: &Scope<'_>,
    sources: &Sources,
    indicator: &Indicator,
    grouping: &Grouping,
) -> (BreakdownFindings, Vec<Option<f64>>) {
    let Sources { held, clearance, .. } = sources;
    // With everyone's number hidden, a difference would tell the others'.
    let total_shown = clearance.total(&indicator.id).is_empty();
    let mut ps = Vec::new();
    let groups = grouping
        .groups()
        .filter(|group| clearance.knows(&grouping.breakdown.id, group.code))
        .map(|group| {
            let hidden = clearance.cell(&indicator.id, &grouping.breakdown.id, group.code);
            let cell = held.publish_group(&indicator.id, &group.column, hidden, &scope.rules);
            let comparison = cell
                .figures()
                .filter(|_| total_shown)
                .and_then(|_| held.against_others(&indicator.id, &group.column, &scope.rules));
            ps.push(comparison.map(|comparison| comparison.p));
            GroupFinding {
                code: group.code.to_owned(),
                label: group.label.to_owned(),
                cell,
                gap: comparison.map(|comparison| Gap {
                    difference: comparison.difference,
                    lower: comparison.lower,
                    upper: comparison.upper,
                    clear: false,
                }),
            }
        })
        .collect();
    let finding = BreakdownFindings {
        id: grouping.breakdown.id.clone(),
        label: grouping.breakdown.label.clone(),
        ordered: grouping.breakdown.ordered,
        groups,
    };
    (finding, ps)
}

/// Calls clear what stands against the number of comparisons in the indicator's whole table.
fn mark_clear(breakdowns: &mut [(BreakdownFindings, Vec<Option<f64>>)]) {
    let ps: Vec<f64> = breakdowns
        .iter()
        .flat_map(|(_, ps)| ps.iter().flatten().copied())
        .collect();
    let mut clear = clear_at(&ps, FALSE_CLEAR).into_iter();
    for (finding, ps) in breakdowns {
        for (group, p) in finding.groups.iter_mut().zip(ps) {
            if let (Some(gap), Some(_)) = (&mut group.gap, p) {
                gap.clear = clear.next().unwrap_or(false);
            }
        }
    }
}

/// The questions behind an expression, as families read them; a derived column stands for its own.
fn questions(scope: &Scope<'_>, expression: &Expression) -> Vec<String> {
    let mut found = Vec::new();
    let mut names: Vec<String> = expression.items().into_iter().map(|item| item.name).collect();
    let mut seen = Vec::new();
    while !names.is_empty() {
        let name = names.remove(0);
        if seen.contains(&name) {
            continue;
        }
        if let Some(item) = scope.instrument.item(&name) {
            found.push(scope.instrument.label(item, scope.language).to_owned());
        } else if let Some(derived) = scope
            .indicators
            .derived
            .iter()
            .find(|derived| name.starts_with(&derived.name))
        {
            match &derived.from {
                Derivation::Expression(expression) => {
                    names.extend(expression.items().into_iter().map(|item| item.name))
                }
                Derivation::Scale { inputs, .. } => names.extend(inputs.values().cloned()),
            }
        }
        seen.push(name);
    }
    found
}
