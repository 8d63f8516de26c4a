//! Everything that is measured of a cycle's respondents, in one lazy plan.

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
    let mut frame = derive::apply(respondents.lazy(), &indicators.derived)
        .map_err(|error| IndicatorError::Derived(error.to_string()))?;
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
