//! Named scales, scored: a tested function on the answers of one family each, and a door for all families at once.

pub mod bmi_for_age;
pub mod cost_burden;
pub mod cshcn_screener;
pub mod hunger_vital_sign;
pub mod phq4;
pub mod psc17;
pub mod usda_six_item;

use std::collections::BTreeMap;

use polars::prelude::*;

use crate::instrument::{Scale, ScaleProblem};

/// The columns a scale makes, each named after `name`; `inputs` maps the scale's inputs to columns.
pub fn columns(
    scale: &str,
    name: &str,
    inputs: &BTreeMap<String, String>,
) -> Result<Vec<Expr>, Vec<ScaleProblem>> {
    let scale = Scale::named(scale).map_err(|problem| vec![problem])?;
    let read = scale.columns(inputs)?;
    let read: Vec<Expr> = read.into_iter().map(col).collect();
    let made = match scale {
        Scale::BmiForAge => bmi_for_age::columns(&read),
        Scale::CostBurden => cost_burden::columns(&read),
        Scale::CshcnScreener => cshcn_screener::columns(&read),
        Scale::HungerVitalSign => hunger_vital_sign::columns(&read),
        Scale::Phq4 => phq4::columns(&read),
        Scale::Psc17 => psc17::columns(&read),
        Scale::UsdaSixItem => usda_six_item::columns(&read),
    };
    let ends = scale.gives().iter();
    Ok(made
        .into_iter()
        .zip(ends)
        .map(|(column, end)| column.alias(format!("{name}{end}")))
        .collect())
}

/// A column of numbers: `score` of each row, whose answers `read` has turned into small numbers, column by column.
fn scored(
    columns: &[Expr],
    read: &'static [fn(&str) -> Option<u8>],
    score: impl Fn(&[Option<u8>]) -> Option<f64> + Send + Sync + 'static,
) -> Expr {
    map_multiple(
        move |columns: &mut [Column]| {
            let answers: Vec<Vec<Option<u8>>> = columns
                .iter()
                .enumerate()
                .map(|(at, column)| {
                    let read = read[at.min(read.len() - 1)];
                    let values = column.as_materialized_series();
                    values
                        .iter()
                        .map(|value| text(&value).and_then(|text| read(&text)))
                        .collect()
                })
                .collect();
            let rows = columns.first().map_or(0, Column::len);
            let mut row = Vec::with_capacity(answers.len());
            let scores: Float64Chunked = (0..rows)
                .map(|at| {
                    row.clear();
                    row.extend(answers.iter().map(|column| column[at]));
                    score(&row)
                })
                .collect();
            Ok(scores.into_column())
        },
        columns,
        |_, fields| Ok(Field::new(fields[0].name().clone(), DataType::Float64)),
    )
}

/// Yes and no, or the codes 1 and 2 of federal surveys; 1 is yes.
fn yes(answer: &str) -> Option<u8> {
    match answer {
        "yes" | "1" => Some(1),
        "no" | "2" => Some(0),
        _ => None,
    }
}

/// The points that an answer's code says.
fn points<const MOST: u8>(answer: &str) -> Option<u8> {
    answer.parse().ok().filter(|points| *points <= MOST)
}

fn is_true(answer: Option<u8>) -> Option<bool> {
    answer.map(|answer| answer == 1)
}

fn number(truth: bool) -> f64 {
    f64::from(u8::from(truth))
}

/// An answer as text, whatever its column's type; whole numbers have no point.
fn text(value: &AnyValue) -> Option<String> {
    match value {
        AnyValue::Null => None,
        AnyValue::String(text) => Some(text.trim().to_ascii_lowercase()),
        AnyValue::StringOwned(text) => Some(text.trim().to_ascii_lowercase()),
        AnyValue::Float64(number) => Some(number.to_string()),
        other => Some(other.to_string()),
    }
}
