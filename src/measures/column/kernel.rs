//! Whole columns through the very functions that read one response.

use jiff::tz::TimeZone;
use polars::prelude::{
    BooleanChunked, Column, DataType, Expr, Field, Float64Chunked, IntoColumn, NewChunkedArray, PlSmallStr,
    PolarsError, PolarsResult, StringChunked, map_multiple,
};

use super::reading::Reading;
use crate::instrument::expression::ast::{Ast, AstKind};
use crate::instrument::expression::functions::choice;
use crate::instrument::expression::functions::{Function, Gives, named};
use crate::instrument::expression::{Environment, Instance, Value, number};

/// A text as a number.
pub fn read(text: &str) -> f64 {
    number::read(text, &TimeZone::UTC)
}

pub fn text_to_number(text: Expr) -> Expr {
    of_texts(text, DataType::Float64, |name, texts| {
        numbers(name, texts.map(read))
    })
}

pub fn number_to_text(value: Expr) -> Expr {
    of_numbers(value, DataType::String, |name, values| {
        texts(name, values.map(number::text))
    })
}

pub fn number_to_number(value: Expr, run: fn(f64) -> f64) -> Expr {
    of_numbers(value, DataType::Float64, move |name, values| {
        numbers(name, values.map(run))
    })
}

pub fn answer_truth(text: Expr) -> Expr {
    of_texts(text, DataType::Boolean, |name, texts| {
        truths(name, texts.map(|text| number::answer_truth(text, &TimeZone::UTC)))
    })
}

pub fn selected(answer: Expr, code: String) -> Expr {
    of_texts(answer, DataType::Boolean, move |name, texts| {
        truths(name, texts.map(|text| choice::selected(text, &code)))
    })
}

pub fn count_selected(answer: Expr) -> Expr {
    of_texts(answer, DataType::Float64, |name, texts| {
        numbers(name, texts.map(choice::count_selected))
    })
}

pub fn numbers_to_number(
    left: Expr,
    right: Expr,
    run: impl Fn(f64, f64) -> f64 + Send + Sync + 'static,
) -> Expr {
    of_columns(vec![left, right], DataType::Float64, move |columns| {
        let rows = rows(columns);
        let (left, right) = (Cells::of(&columns[0])?, Cells::of(&columns[1])?);
        let values = (0..rows).map(|row| run(left.number(row), right.number(row)));
        Ok(numbers(columns[0].name(), values))
    })
}

/// Any other function of the language, row by row with its own arguments.
pub fn call(function: &'static Function, arguments: &[Reading], at: usize) -> Reading {
    let gives = match function.gives {
        Gives::Number => DataType::Float64,
        Gives::Boolean => DataType::Boolean,
        _ => DataType::String,
    };
    let parts: Vec<Expr> = arguments
        .iter()
        .map(|argument| match argument {
            Reading::Number(number) => number.clone(),
            Reading::Boolean(truth) => truth.clone(),
            other => other.text(),
        })
        .collect();
    if parts.is_empty() {
        // Only pi(), min() and max() are without arguments and left to come here.
        let value = function.apply(&[], &Environment::default(), at);
        let nothing = Instance::flat::<&str, &str>([]);
        let value = value.map_or(f64::NAN, |value| value.number(&nothing, &TimeZone::UTC));
        return Reading::Number(polars::prelude::lit(value));
    }
    let out = gives.clone();
    let whole = of_columns(parts, gives.clone(), move |columns| {
        let rows = rows(columns);
        let cells: Vec<Cells<'_>> = columns.iter().map(Cells::of).collect::<PolarsResult<_>>()?;
        let environment = Environment::default();
        let nothing = Instance::flat::<&str, &str>([]);
        let values = (0..rows).map(|row| -> PolarsResult<Value> {
            let arguments: Vec<Ast> = cells
                .iter()
                .map(|cells| cells.ast(row))
                .collect::<PolarsResult<_>>()?;
            function
                .apply(&arguments, &environment, at)
                .map_err(|problem| PolarsError::ComputeError(problem.message.into()))
        });
        let name = columns[0].name();
        Ok(match out {
            DataType::Float64 => {
                let all: Vec<f64> = values
                    .map(|value| Ok(value?.number(&nothing, &TimeZone::UTC)))
                    .collect::<PolarsResult<_>>()?;
                numbers(name, all.into_iter())
            }
            DataType::Boolean => {
                let all: Vec<bool> = values
                    .map(|value| Ok(value?.truth()))
                    .collect::<PolarsResult<_>>()?;
                truths(name, all.into_iter())
            }
            _ => {
                let all: Vec<String> = values
                    .map(|value| Ok(value?.text(&nothing)))
                    .collect::<PolarsResult<_>>()?;
                texts(name, all.into_iter())
            }
        })
    });
    match gives {
        DataType::Float64 => Reading::Number(whole),
        DataType::Boolean => Reading::Boolean(whole),
        _ => Reading::Text(whole),
    }
}

/// The values of a column; of a constant the same in every row.
enum Cells<'a> {
    Text(&'a StringChunked),
    Number(&'a Float64Chunked),
    Truth(&'a BooleanChunked),
}

impl<'a> Cells<'a> {
    fn of(column: &'a Column) -> PolarsResult<Self> {
        Ok(match column.dtype() {
            DataType::Float64 => Self::Number(column.f64()?),
            DataType::Boolean => Self::Truth(column.bool()?),
            _ => Self::Text(column.str()?),
        })
    }

    fn number(&self, row: usize) -> f64 {
        match self {
            Self::Number(values) => values.get(place(row, values.len())).unwrap_or(f64::NAN),
            _ => f64::NAN,
        }
    }

    /// The value as a part of an expression.
    fn ast(&self, row: usize) -> PolarsResult<Ast> {
        let kind = match self {
            Self::Text(values) => AstKind::Text(
                values
                    .get(place(row, values.len()))
                    .unwrap_or_default()
                    .to_owned(),
            ),
            Self::Number(_) => AstKind::Number(self.number(row)),
            Self::Truth(values) => {
                let truth = values.get(place(row, values.len())).unwrap_or(false);
                let function = named(if truth { "true" } else { "false" }, 0)
                    .map_err(|problem| PolarsError::ComputeError(problem.message.into()))?;
                AstKind::Call(function, Vec::new())
            }
        };
        Ok(Ast { at: 0, kind })
    }
}

fn place(row: usize, length: usize) -> usize {
    if length == 1 { 0 } else { row }
}

fn rows(columns: &[Column]) -> usize {
    let longest = columns.iter().map(Column::len).max().unwrap_or(0);
    if columns.iter().any(|column| column.is_empty()) {
        0
    } else {
        longest
    }
}

fn numbers(name: &PlSmallStr, values: impl Iterator<Item = f64>) -> Column {
    Float64Chunked::from_iter_values(name.clone(), values).into_column()
}

fn texts(name: &PlSmallStr, values: impl Iterator<Item = String>) -> Column {
    StringChunked::from_iter_values(name.clone(), values).into_column()
}

fn truths(name: &PlSmallStr, values: impl Iterator<Item = bool>) -> Column {
    values
        .collect::<BooleanChunked>()
        .with_name(name.clone())
        .into_column()
}

fn of_texts(
    text: Expr,
    out: DataType,
    run: impl Fn(&PlSmallStr, &mut dyn Iterator<Item = &str>) -> Column + Send + Sync + 'static,
) -> Expr {
    of_columns(vec![text], out, move |columns| {
        let texts = columns[0].str()?;
        Ok(run(
            columns[0].name(),
            &mut texts.iter().map(Option::unwrap_or_default),
        ))
    })
}

fn of_numbers(
    value: Expr,
    out: DataType,
    run: impl Fn(&PlSmallStr, &mut dyn Iterator<Item = f64>) -> Column + Send + Sync + 'static,
) -> Expr {
    of_columns(vec![value], out, move |columns| {
        let values = columns[0].f64()?;
        Ok(run(
            columns[0].name(),
            &mut values.iter().map(|value| value.unwrap_or(f64::NAN)),
        ))
    })
}

fn of_columns(
    columns: Vec<Expr>,
    out: DataType,
    run: impl Fn(&[Column]) -> PolarsResult<Column> + Send + Sync + 'static,
) -> Expr {
    map_multiple(
        move |columns| run(columns),
        columns,
        move |_, fields| {
            let name = fields
                .first()
                .map(|field| field.name().clone())
                .unwrap_or_default();
            Ok(Field::new(name, out.clone()))
        },
    )
}
