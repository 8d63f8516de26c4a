//! Everything that is measured of a cycle's respondents, in one lazy plan.

use std::collections::BTreeSet;

use polars::prelude::{DataType, Expr, LazyFrame, NULL, cols, lit};

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
    frame = indicator_columns(frame, &indicators.indicators)?;
    for breakdown in breakdowns {
        frame = group_columns(frame, breakdown)?;
    }
    for (list, codes) in lists {
        frame = list_columns(frame, list, codes)?;
    }
    Ok(Respondents {
        frame: frame.collect()?,
    })
}

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
    let derived = derive::apply(frame.with_columns(empty), &measurable)
        .map_err(|error| IndicatorError::Derived(error.to_string()))?;
    Ok(derived.drop(cols(not_asked)))
}
