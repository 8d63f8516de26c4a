//! The door of the dataframe: columns by kind, labels, row numbers of what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::*;

use super::EstimationError;
use super::sums::{ROW, collect};
use crate::instrument::expression::nearest;

/// What a column can serve as.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Numbers; or true and false, as 1 and 0.
    Number,
    /// Texts that say true or false.
    Truth,
    /// Texts, with the levels that occur, sorted.
    Category(Vec<String>),
}

/// A fault of the engine, not of the plan.
pub(super) fn table_error(error: PolarsError) -> EstimationError {
    EstimationError::Table(error.to_string())
}

/// A value as a level's name; whole numbers have no point. `None`: missing.
pub(super) fn label(value: &AnyValue) -> Option<String> {
    match value {
        AnyValue::Null => None,
        AnyValue::String(text) => Some((*text).to_owned()),
        AnyValue::StringOwned(text) => Some(text.to_string()),
        AnyValue::Boolean(truth) => Some(truth.to_string()),
        AnyValue::Float64(number) => (!number.is_nan()).then(|| number.to_string()),
        other => Some(other.to_string()),
    }
}

/// The labels of a column.
pub(super) fn labels(frame: &DataFrame, column: &str) -> Result<Vec<Option<String>>, EstimationError> {
    let column = frame.column(column).map_err(table_error)?;
    Ok(column
        .as_materialized_series()
        .iter()
        .map(|value| label(&value))
        .collect())
}

/// The numbers of a column; missing is NaN.
pub(super) fn numbers(frame: &DataFrame, column: &str) -> Result<Vec<f64>, EstimationError> {
    let column = frame
        .column(column)
        .and_then(|column| column.cast(&DataType::Float64))
        .map_err(table_error)?;
    Ok(column
        .f64()
        .map_err(table_error)?
        .iter()
        .map(|value| value.unwrap_or(f64::NAN))
        .collect())
}

/// The columns of a plan's data.
#[derive(Clone)]
pub struct Table {
    pub frame: LazyFrame,
    schema: SchemaRef,
    /// Orders of levels that the plan gives.
    order: BTreeMap<String, Vec<String>>,
}

impl Table {
    /// The table with its rows numbered.
    pub fn new(frame: LazyFrame, order: BTreeMap<String, Vec<String>>) -> Result<Self, EstimationError> {
        let mut frame = frame.with_row_index(ROW, None);
        let schema = frame.collect_schema().map_err(table_error)?;
        Ok(Self { frame, schema, order })
    }

    /// The same table with other columns, its rows numbered already.
    pub(super) fn renewed(before: &Self, mut frame: LazyFrame) -> Result<Self, EstimationError> {
        let schema = frame.collect_schema().map_err(table_error)?;
        Ok(Self {
            frame,
            schema,
            order: before.order.clone(),
        })
    }

    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// Refuses a column that is not there; `place` is where the plan names it.
    pub fn require(&self, column: &str, place: &str) -> Result<(), EstimationError> {
        if self.schema.contains(column) && column != ROW {
            return Ok(());
        }
        let names = self
            .schema
            .iter_names()
            .map(PlSmallStr::as_str)
            .filter(|name| *name != ROW);
        Err(EstimationError::MissingColumn {
            place: place.to_owned(),
            column: column.to_owned(),
            near: nearest(column, names).map(str::to_owned),
        })
    }

    /// What `column` can serve as.
    pub fn kind(&self, column: &str) -> Result<Kind, EstimationError> {
        if self
            .schema
            .get(column)
            .is_some_and(|kind| kind.is_primitive_numeric() || kind.is_bool() || kind.is_null())
        {
            return Ok(Kind::Number);
        }
        let levels = self.levels(column)?;
        let truth =
            |level: &String| level.eq_ignore_ascii_case("true") || level.eq_ignore_ascii_case("false");
        if !levels.is_empty() && levels.iter().all(truth) {
            return Ok(Kind::Truth);
        }
        Ok(Kind::Category(levels))
    }

    pub(super) fn is_text(&self, column: &str) -> bool {
        self.schema.get(column).is_some_and(DataType::is_string)
    }

    /// The distinct values of a column, sorted: numbers as numbers, texts as texts.
    pub fn levels(&self, column: &str) -> Result<Vec<String>, EstimationError> {
        let frame = self
            .frame
            .clone()
            .select([col(column)])
            .filter(col(column).is_not_null())
            .unique_generic(None, UniqueKeepStrategy::Any);
        let frame = collect(frame)?;
        let series = frame
            .column(column)
            .map_err(table_error)?
            .as_materialized_series()
            .clone();
        let sorted = series.sort(SortOptions::default()).map_err(table_error)?;
        let mut seen = BTreeSet::new();
        let levels = sorted
            .iter()
            .filter_map(|value| label(&value))
            .filter(|level| seen.insert(level.clone()))
            .collect();
        Ok(self.arrange(column, levels))
    }

    /// Whether a numeric column holds nothing but 0 and 1.
    pub fn is_zero_one(&self, column: &str) -> Result<bool, EstimationError> {
        let value = col(column).cast(DataType::Float64);
        let other = value.clone().neq(lit(0.0)).and(value.neq(lit(1.0)));
        Ok(self.first_row(other)?.is_none())
    }

    /// The column as numbers.
    pub fn number(&self, column: &str, kind: &Kind) -> Expr {
        match kind {
            Kind::Truth => col(column)
                .str()
                .to_lowercase()
                .eq(lit("true"))
                .cast(DataType::Float64),
            _ => col(column).cast(DataType::Float64),
        }
    }

    /// The number (from 1) of the first row where `condition` is true.
    pub fn first_row(&self, condition: Expr) -> Result<Option<usize>, EstimationError> {
        let frame = collect(self.frame.clone().filter(condition).select([col(ROW).min()]))?;
        let rows = numbers(&frame, ROW)?;
        Ok(rows
            .first()
            .filter(|row| row.is_finite())
            .map(|row| *row as usize + 1))
    }

    /// The first text in a column of numbers, as an error: most likely it is a slip.
    pub fn text_in_numbers(&self, column: &str) -> Result<EstimationError, EstimationError> {
        let slip = col(column)
            .cast(DataType::Float64)
            .is_null()
            .and(col(column).is_not_null());
        let frame = collect(
            self.frame
                .clone()
                .filter(slip)
                .select([col(ROW), col(column)])
                .slice(0, 1),
        )?;
        let row = numbers(&frame, ROW)?.first().copied().unwrap_or(f64::NAN);
        let text = labels(&frame, column)?
            .first()
            .cloned()
            .flatten()
            .unwrap_or_default();
        Ok(EstimationError::TextInNumbers {
            column: column.to_owned(),
            row: row as usize + 1,
            text,
        })
    }

    /// Sorts levels as the plan orders them; levels it does not name come after, in their own order.
    pub(super) fn arrange(&self, column: &str, levels: Vec<String>) -> Vec<String> {
        let Some(order) = self.order.get(column) else {
            return levels;
        };
        let mut levels = levels;
        levels.sort_by_key(|level| order.iter().position(|name| name == level).unwrap_or(usize::MAX));
        levels
    }
}
