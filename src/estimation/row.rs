//! Single rows of a survey, for what sums cannot answer: models, ranks, distributions.

use polars::prelude::*;

use super::EstimationError;
use super::sums::{Grain, collect};
use super::survey::Survey;
use super::table::{labels, numbers};
use crate::instrument::expression::Expression;

/// The rows that a condition keeps, with their weights and units, in the order of the data.
pub(super) struct Rows {
    /// Their places in the data.
    pub at: Vec<usize>,
    pub weight: Vec<f64>,
    pub unit: Vec<usize>,
}

impl Survey {
    /// The rows where `condition` is true; all without one.
    pub(super) fn rows_where(
        &self,
        condition: Option<&Expression>,
        place: &str,
    ) -> Result<Rows, EstimationError> {
        let weight = self.weights()?;
        let unit = self.unit_of_rows()?;
        let kept: Vec<bool> = match self.condition(condition, place)? {
            None => vec![true; weight.len()],
            Some(condition) => {
                let frame = collect(
                    self.table
                        .frame
                        .clone()
                        .select([condition.cast(DataType::Float64).alias("kept")]),
                )?;
                numbers(&frame, "kept")?.iter().map(|own| *own == 1.0).collect()
            }
        };
        let at: Vec<usize> = (0..weight.len()).filter(|row| kept[*row]).collect();
        Ok(Rows {
            weight: at.iter().map(|row| weight[*row]).collect(),
            unit: at.iter().map(|row| unit[*row]).collect(),
            at,
        })
    }

    /// A column of numbers (true is 1), missing as NaN, in the order of the data.
    pub(super) fn numbers_of(&self, column: &str) -> Result<Vec<f64>, EstimationError> {
        let kind = self.table.kind(column)?;
        let frame = collect(
            self.table
                .frame
                .clone()
                .select([self.table.number(column, &kind).alias("value")]),
        )?;
        numbers(&frame, "value")
    }

    /// A column's levels, and the place of each row's level among them, in the order of the data.
    pub(super) fn codes_of(
        &self,
        column: &str,
    ) -> Result<(Vec<String>, Vec<Option<usize>>), EstimationError> {
        let levels = self.table.levels(column)?;
        let place: std::collections::BTreeMap<&str, usize> =
            levels.iter().map(String::as_str).zip(0..).collect();
        let frame = collect(self.table.frame.clone().select([col(column)]))?;
        let codes = labels(&frame, column)?
            .iter()
            .map(|label| label.as_deref().and_then(|label| place.get(label)).copied())
            .collect();
        Ok((levels, codes))
    }

    /// The unit of each row.
    fn unit_of_rows(&self) -> Result<Vec<usize>, EstimationError> {
        let (columns, place) = match &self.grain {
            Grain::Rows(place) => return Ok(place.clone()),
            Grain::Clusters { columns, place } => (columns, place),
        };
        let keys: Vec<Expr> = columns.iter().map(|key| col(key.as_str())).collect();
        let frame = collect(self.table.frame.clone().select(keys))?;
        let keys = columns
            .iter()
            .map(|key| labels(&frame, key))
            .collect::<Result<Vec<_>, _>>()?;
        (0..frame.height())
            .map(|row| {
                let key: Vec<String> = keys
                    .iter()
                    .map(|column| column[row].clone().unwrap_or_default())
                    .collect();
                place
                    .get(&key)
                    .copied()
                    .ok_or_else(|| EstimationError::Table(format!("unit {key:?} is not in the design")))
            })
            .collect()
    }
}
