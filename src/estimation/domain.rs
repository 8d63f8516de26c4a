//! Which domain each row is in.

use super::EstimationError;
use super::combine::{Combinations, NONE};
use super::table::{Condition, Table};

/// Every combination of levels that occurs among the rows a condition keeps, in the order of the levels.
pub(super) struct Domains {
    /// Shape: per row, the place of its domain; `NONE` where a level is missing or the condition is not met.
    pub of_rows: Vec<u32>,
    /// Shape: per domain, its level of each column.
    pub levels: Vec<Vec<String>>,
}

impl Domains {
    pub fn of(table: &Table, by: &[String], condition: Option<&Condition>) -> Result<Self, EstimationError> {
        let mut all = Combinations::one(table.rows());
        if let Some(condition) = condition {
            let picked = table.picked(condition)?;
            for (own, picked) in all.of_rows.iter_mut().zip(picked) {
                if !picked {
                    *own = NONE;
                }
            }
        }
        let mut names = Vec::with_capacity(by.len());
        for column in by {
            let (own, codes) = table.codes(column)?;
            all = all.split(&codes, own.len());
            names.push(own);
        }
        let level = |(code, names): (&u32, &Vec<String>)| names[*code as usize - 1].clone();
        Ok(Self {
            levels: all
                .paths
                .iter()
                .map(|path| path.iter().zip(&names).map(level).collect())
                .collect(),
            of_rows: all.of_rows,
        })
    }
}
