//! Earlier cycles, weighed to the margins of the one assessed, so that change is not a change in who answered.

use std::collections::BTreeSet;

use super::clear::{Unanswered, unanswered};
use super::groups::Grouping;
use super::indicators::{Sources, totals};
use super::measured::measure;
use super::weigh::{WEIGHT, weigh};
use super::{AssessmentError, Scope};
use crate::disclosure::{Cell, Held, Publication, Reason};
use crate::instrument::{Indicator, Indicators, Instrument};
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
    /// Indicators of which too few have answered to speak for all.
    unanswered: BTreeSet<String>,
}

impl Earlier {
    /// Everyone's number then.
    fn total(&self, indicator: &str, rules: &Publication) -> Cell {
        match self.unanswered.contains(indicator) {
            true => Cell::Suppressed(vec![Reason::Unanswered]),
            false => self.held.publish_total(indicator, rules),
        }
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
            unanswered: unanswered(scope, &respondents)
                .into_iter()
                .filter(Unanswered::everywhere)
                .map(|indicator| indicator.id)
                .collect(),
            held: totals(scope, &respondents, Some(WEIGHT))?,
            crude: totals(scope, &respondents, None)?,
        });
    }
    Ok(earlier)
}

/// One indicator over the cycles; those that asked it in other words stand apart.
pub fn trend(scope: &Scope<'_>, sources: &Sources, indicator: &Indicator) -> TrendFindings {
    let Sources {
        held, crude, earlier, ..
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
            let cell = cycle.total(&indicator.id, rules);
            point(&cycle.id, cell, &cycle.crude, same_words)
        })
        .filter(|point| point.same_words || point.cell.figures().is_some())
        .collect();
    let hidden = sources.clearance.total(&indicator.id);
    let now = held.publish_cleared_total(&indicator.id, hidden, rules);
    points.push(point(&scope.cycle.id, now.clone(), crude, true));
    let first = alike
        .iter()
        .find(|cycle| cycle.total(&indicator.id, rules).figures().is_some());
    let Some(first) = first else {
        return TrendFindings::NotCompared(NotCompared::TooFew);
    };
    let change = now
        .figures()
        .and_then(|_| held.against(&first.held, &indicator.id, rules))
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
