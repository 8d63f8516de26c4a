//! Single rows of a survey, for what sums cannot answer: models, ranks, distributions.

use super::EstimationError;
use super::survey::Survey;
use super::table::Condition;
use crate::instrument::expression::Expression;

/// The rows that a condition keeps, with their weights and units, in the order of the data.
pub(super) struct Rows {
    /// Their places in the data.
    pub at: Vec<usize>,
    pub weight: Vec<f64>,
    pub unit: Vec<usize>,
}

impl Survey {
    pub(super) fn condition(
        &self,
        condition: Option<&Expression>,
        place: &str,
    ) -> Result<Option<Condition>, EstimationError> {
        condition
            .map(|condition| self.table.condition(condition, place))
            .transpose()
    }

    /// The rows where `condition` is true; all without one.
    pub(super) fn rows_where(
        &self,
        condition: Option<&Expression>,
        place: &str,
    ) -> Result<Rows, EstimationError> {
        let at: Vec<usize> = match self.condition(condition, place)? {
            None => (0..self.row_count()).collect(),
            Some(condition) => {
                let picked = self.table.picked(&condition)?;
                (0..picked.len()).filter(|row| picked[*row]).collect()
            }
        };
        Ok(Rows {
            weight: at.iter().map(|row| self.weights[*row]).collect(),
            unit: at.iter().map(|row| self.unit[*row] as usize).collect(),
            at,
        })
    }

    /// A column of numbers (true is 1), missing as NaN, in the order of the data.
    pub(super) fn numbers_of(&self, column: &str) -> Result<Vec<f64>, EstimationError> {
        self.table.numbers(column)
    }

    /// A column's levels, and the place of each row's level among them, in the order of the data.
    pub(super) fn codes_of(
        &self,
        column: &str,
    ) -> Result<(Vec<String>, Vec<Option<usize>>), EstimationError> {
        let (levels, codes) = self.table.codes(column)?;
        let place = |code: u32| (code as usize).checked_sub(1);
        Ok((levels, codes.into_iter().map(place).collect()))
    }
}
