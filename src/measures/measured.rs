//! Everything that is measured of a cycle's respondents.

use std::collections::BTreeSet;

use polars::prelude::{DataType, Expr, IntoLazy, LazyFrame, NULL, PolarsError, cols, lit};

use super::derive::Derived;
use super::indicators::{IndicatorError, group_columns, indicator_columns, list_columns};
use super::{Respondents, derive};
use crate::instrument::{Breakdown, Indicators, ListMeasure};

/// `respondents` with derived columns, indicators, groups and lists.
///
/// Shape: `lists` come with the codes of their choices, in order.
pub fn measure_all(
    respondents: Respondents,
    indicators: &Indicators,
    breakdowns: &[Breakdown],
    lists: &[(ListMeasure, Vec<String>)],
) -> Result<Respondents, IndicatorError> {
    let mut frame = derived(respondents.lazy(), &indicators.derived)?;
    frame = done(indicator_columns(frame, &indicators.indicators)?)?;
    for breakdown in breakdowns {
        frame = group_columns(frame, breakdown)?;
    }
    frame = done(frame)?;
    for (list, codes) in lists {
        frame = list_columns(frame, list, codes)?;
    }
    Ok(Respondents {
        frame: frame.collect()?,
    })
}

/// What is planned so far, computed. The engine goes one call deeper for each step of a plan: hundreds at once, and a thread of the
/// server runs out of stack.
fn done(frame: LazyFrame) -> Result<LazyFrame, PolarsError> {
    Ok(frame.collect()?.lazy())
}

/// More derived columns than this are not planned at once.
const STEPS: usize = 6;

/// `frame` with the derived columns of which at least one source was asked in this cycle; a source that was not reads as missing.
fn derived(mut frame: LazyFrame, all: &[Derived]) -> Result<LazyFrame, IndicatorError> {
    let mut known: BTreeSet<String> = frame
        .collect_schema()?
        .iter_names()
        .map(|name| name.to_string())
        .collect();
    let mut not_asked = BTreeSet::new();
    let mut measurable = Vec::new();
    for derived in all {
        let (there, absent): (Vec<_>, Vec<_>) = derived
            .reads()
            .into_iter()
            .partition(|column| known.contains(column));
        if !there.is_empty() {
            not_asked.extend(absent);
            known.extend(derived.gives());
            measurable.push(derived.clone());
        }
    }
    let empty: Vec<Expr> = not_asked
        .iter()
        .map(|column| lit(NULL).cast(DataType::String).alias(column.as_str()))
        .collect();
    let mut frame = frame.with_columns(empty);
    for some in measurable.chunks(STEPS) {
        let planned =
            derive::apply(frame, some).map_err(|error| IndicatorError::Derived(error.to_string()))?;
        frame = done(planned)?;
    }
    Ok(frame.drop(cols(not_asked)))
}
