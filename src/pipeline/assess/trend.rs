//! Earlier cycles, weighed to the margins of the one assessed, so that change is not a change in who answered.

use super::clear::clearance;
use super::groups::{Grouping, groupings as own_groupings};
use super::indicators::{Sources, totals};
use super::measured::measure;
use super::weigh::{WEIGHT, weigh};
use super::{AssessmentError, Scope};
use crate::disclosure::release::Clearance;
use crate::disclosure::{Cell, Held, Reason};
use crate::instrument::{Cycle, Indicator, Indicators, Instrument};
use crate::report::findings::{CyclePoint, Gap, NotCompared, TrendFindings};

/// A difference between cycles is called clear when chance alone would make one as large in fewer than one of twenty.
const CLEAR_P: f64 = 0.05;

/// One earlier cycle.
pub struct Earlier {
    pub id: String,
    instrument: Instrument,
    indicators: Indicators,
    held: Held,
    crude: Held,
    /// What its own release shows: whoever holds that knows it all, so that nothing it hides is said now. None: nothing is sure.
    own: Option<Clearance>,
}

impl Earlier {
    /// Why everyone's number stays hidden.
    fn hides(&self, indicator: &str) -> Vec<Reason> {
        let unproven = || vec![Reason::Secondary];
        self.own
            .as_ref()
            .map_or_else(unproven, |own| own.total(indicator))
    }

    fn total(&self, scope: &Scope<'_>, indicator: &str) -> Cell {
        cleared(&self.held, scope, indicator, self.hides(indicator))
    }
}

/// Everyone's number, unless it is hidden in the tables of its cycle or for its own sake.
fn cleared(held: &Held, scope: &Scope<'_>, indicator: &str, hidden: Vec<Reason>) -> Cell {
    match hidden.is_empty() {
        true => held.publish_total(indicator, &scope.rules),
        false => held.publish_cleared_total(indicator, hidden, &scope.rules),
    }
}

/// The cycles that opened before the assessed one and have answers, oldest first.
pub fn earlier(scope: &Scope<'_>, groupings: &[Grouping]) -> Result<Vec<Earlier>, AssessmentError> {
    let mut cycles: Vec<_> = scope
        .survey
        .cycles
        .values()
        .filter(|cycle| cycle.opens < scope.cycle.opens && !scope.submissions(&cycle.id).is_empty())
        .collect();
    cycles.sort_by(|a, b| a.opens.cmp(&b.opens));
    let mut earlier = Vec::with_capacity(cycles.len());
    for cycle in cycles {
        let Some((instrument, indicators)) = scope.survey.instruments.get(&cycle.instrument) else {
            continue;
        };
        let respondents = weigh(scope, measure(scope, cycle, groupings)?, groupings)?.respondents;
        earlier.push(Earlier {
            id: cycle.id.clone(),
            instrument: instrument.with_packs(&cycle.packs),
            indicators: indicators.with_packs(&cycle.packs, instrument),
            held: totals(scope, &respondents, Some(WEIGHT))?,
            crude: totals(scope, &respondents, None)?,
            own: own_release(scope, cycle)?,
        });
    }
    Ok(earlier)
}

/// What a cycle's own release shows, where that is proven to be safe.
fn own_release<'a>(scope: &Scope<'a>, cycle: &'a Cycle) -> Result<Option<Clearance>, AssessmentError> {
    let Some(own) = scope.of(cycle) else {
        return Ok(None);
    };
    let groupings = own_groupings(&own);
    let clearance = clearance(&own, &measure(&own, cycle, &groupings)?, &groupings);
    Ok(clearance.is_proven().then_some(clearance))
}

/// One indicator over the cycles; those that asked it in other words stand apart.
pub fn trend(scope: &Scope<'_>, sources: &Sources, indicator: &Indicator) -> TrendFindings {
    let Sources {
        held,
        crude,
        earlier,
        clearance,
    } = sources;
    if earlier.is_empty() {
        return TrendFindings::NotCompared(NotCompared::OneCycle);
    }
    let alike: Vec<&Earlier> = earlier
        .iter()
        .filter(|cycle| same_words(scope, cycle, indicator))
        .collect();
    if alike.is_empty() {
        return TrendFindings::NotCompared(NotCompared::WordingChanged);
    }
    let rules = &scope.rules;
    let point = |id: &str, cell: Cell, crude: &Held, same_words: bool| CyclePoint {
        cycle: id.to_owned(),
        crude: cell.figures().and_then(|_| {
            crude
                .publish_total(&indicator.id, rules)
                .figures()
                .map(|figures| figures.share())
        }),
        cell,
        same_words,
    };
    let mut points: Vec<CyclePoint> = earlier
        .iter()
        .map(|cycle| {
            let same_words = same_words(scope, cycle, indicator);
            point(
                &cycle.id,
                cycle.total(scope, &indicator.id),
                &cycle.crude,
                same_words,
            )
        })
        .filter(|point| point.same_words || point.cell.figures().is_some())
        .collect();
    let now = cleared(held, scope, &indicator.id, clearance.total(&indicator.id));
    let now_shown = now.figures().is_some();
    points.push(point(&scope.cycle.id, now, crude, true));
    let first = alike
        .iter()
        .find(|cycle| cycle.total(scope, &indicator.id).figures().is_some());
    let Some(first) = first else {
        return TrendFindings::NotCompared(NotCompared::TooFew);
    };
    let change = held
        .against(&first.held, &indicator.id, rules)
        .filter(|_| now_shown)
        .map(|comparison| Gap {
            difference: comparison.difference,
            lower: comparison.lower,
            upper: comparison.upper,
            clear: comparison.p < CLEAR_P,
        });
    TrendFindings::Compared {
        points,
        since: first.id.clone(),
        change,
    }
}

/// The same version of the indicator, and of every item it names.
fn same_words(scope: &Scope<'_>, earlier: &Earlier, indicator: &Indicator) -> bool {
    let then = earlier
        .indicators
        .indicators
        .iter()
        .find(|then| then.id == indicator.id);
    then.is_some_and(|then| then.version == indicator.version)
        && indicator.numerator.items().iter().all(|item| {
            let version = |instrument: &Instrument| instrument.item(&item.name).map(|item| item.version);
            version(&scope.instrument) == version(&earlier.instrument)
        })
}
