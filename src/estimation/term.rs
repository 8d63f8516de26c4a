//! Columns of a model matrix, by the names that R gives them.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::EstimationError;
use super::design::CalibrateSpec;
use super::table::{Kind, Table};
use crate::instrument::expression::nearest;
use crate::weighting::{Term, WeightingError};

/// What one factor of a term is.
enum Part {
    One,
    Number(String),
    Level(String, String),
}

/// The terms of a calibration over the rows of the table.
///
/// A name is `(Intercept)`, a numeric column, a column followed by one of its levels (`stypeH`), or such names joined by `:`.
/// Errors: a name that is none of these; levels of a column that have no total; a row without a value.
pub(super) fn terms(table: &Table, spec: &CalibrateSpec, base: &[f64]) -> Result<Vec<Term>, EstimationError> {
    let mut read: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut named: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut made = Vec::new();
    for (name, total) in &spec.totals {
        let parts = parts(table, name)?;
        if let [Part::Level(column, level)] = &parts[..] {
            named.entry(column.clone()).or_default().push(level.clone());
        }
        let mut values = vec![1.0; base.len()];
        for part in &parts {
            let column = match part {
                Part::One => continue,
                Part::Number(column) => column_of(table, column, None, base, &mut read)?,
                Part::Level(column, level) => column_of(table, column, Some(level), base, &mut read)?,
            };
            values
                .iter_mut()
                .zip(column)
                .for_each(|(value, own)| *value *= own);
        }
        made.push(Term {
            name: name.clone(),
            total: *total,
            values,
        });
    }
    for (column, levels) in named {
        let left: Vec<String> = table
            .levels(&column)?
            .into_iter()
            .filter(|level| !levels.contains(level))
            .collect();
        // One level goes without saying: it is the rest.
        if let [_, .., last] = &left[..] {
            return Err(WeightingError::LevelWithoutMargin {
                margin: column,
                level: last.clone(),
            }
            .into());
        }
    }
    Ok(made)
}

fn parts(table: &Table, name: &str) -> Result<Vec<Part>, EstimationError> {
    if name == "(Intercept)" {
        return Ok(vec![Part::One]);
    }
    if let Some(part) = part(table, name)? {
        return Ok(vec![part]);
    }
    let parts: Vec<Option<Part>> = name
        .split(':')
        .map(|name| part(table, name))
        .collect::<Result<_, _>>()?;
    parts.into_iter().collect::<Option<Vec<_>>>().ok_or_else(|| {
        let columns = table.schema().iter_names().map(PlSmallStr::as_str);
        WeightingError::UnknownTerm {
            name: name.to_owned(),
            near: nearest(name, columns).map(str::to_owned),
        }
        .into()
    })
}

fn part(table: &Table, name: &str) -> Result<Option<Part>, EstimationError> {
    if table.schema().contains(name) && matches!(table.kind(name)?, Kind::Number) {
        return Ok(Some(Part::Number(name.to_owned())));
    }
    let mut columns: Vec<String> = table
        .schema()
        .iter_names()
        .map(PlSmallStr::as_str)
        .filter(|column| name.starts_with(column) || name.starts_with(&format!("factor({column})")))
        .map(str::to_owned)
        .collect();
    columns.sort_by_key(|column| std::cmp::Reverse(column.len()));
    for column in columns {
        let factor = format!("factor({column})");
        let level = name
            .strip_prefix(&factor)
            .or_else(|| name.strip_prefix(column.as_str()))
            .unwrap_or_default();
        let levels = table.levels(&column)?;
        // R writes TRUE where a file says true.
        if let Some(found) = levels.iter().find(|own| *own == level).or_else(|| {
            levels.iter().find(|own| {
                matches!(own.to_ascii_lowercase().as_str(), "true" | "false")
                    && own.eq_ignore_ascii_case(level)
            })
        }) {
            return Ok(Some(Part::Level(column, found.clone())));
        }
    }
    Ok(None)
}

/// A numeric column, or whether a row is at a level; every row with a weight has a value.
fn column_of<'a>(
    table: &Table,
    column: &str,
    level: Option<&str>,
    base: &[f64],
    read: &'a mut BTreeMap<String, Vec<f64>>,
) -> Result<&'a [f64], EstimationError> {
    let key = format!("{column}\u{1f}{}", level.unwrap_or_default());
    if !read.contains_key(&key) {
        let values: Vec<f64> = match level {
            None => table.numbers(column)?,
            Some(level) => {
                let (levels, codes) = table.codes(column)?;
                let own = levels
                    .iter()
                    .position(|name| name == level)
                    .map_or(0, |place| place as u32 + 1);
                let is_level = |code: &u32| match *code {
                    0 => f64::NAN,
                    code => f64::from(u8::from(code == own)),
                };
                codes.iter().map(is_level).collect()
            }
        };
        if let Some(row) = values
            .iter()
            .zip(base)
            .position(|(value, weight)| !value.is_finite() && *weight != 0.0)
        {
            return Err(WeightingError::MissingTerm {
                name: column.to_owned(),
                row: row + 1,
            }
            .into());
        }
        let known = values
            .into_iter()
            .map(|value| if value.is_finite() { value } else { 0.0 })
            .collect();
        read.insert(key.clone(), known);
    }
    Ok(read.get(&key).map(Vec::as_slice).unwrap_or_default())
}
