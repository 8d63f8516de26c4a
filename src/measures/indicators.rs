//! Indicators, groups and lists as columns: 1, 0, or null where a family is not in the denominator.

use polars::prelude::{DataType, Expr, LazyFrame, NULL, PolarsError, Schema, col, concat_str, lit, when};

use super::column::truth;
use crate::instrument::expression::{Expression, ExpressionProblem};
use crate::instrument::{Breakdown, Indicator, ListItems, ListMeasure};

/// Why indicators could not be computed.
#[derive(Debug, thiserror::Error)]
pub enum IndicatorError {
    #[error("indicator `{indicator}`: {}", .problem.message)]
    Expression {
        indicator: String,
        problem: ExpressionProblem,
    },
    #[error("{0}")]
    Derived(String),
    #[error(transparent)]
    Polars(#[from] PolarsError),
}

/// `frame` with one Float64 column per indicator, named by its id.
///
/// 1: in the numerator; 0: in the denominator only; null: outside the universe, or no valid answer.
/// An indicator that reads a column this cycle does not have is null throughout: nobody was asked.
pub fn indicator_columns(
    mut frame: LazyFrame,
    indicators: &[Indicator],
) -> Result<LazyFrame, IndicatorError> {
    let schema = frame.collect_schema()?;
    let mut columns = Vec::with_capacity(indicators.len());
    for indicator in indicators {
        let measured = measured(indicator, &schema).map_err(|problem| IndicatorError::Expression {
            indicator: indicator.id.clone(),
            problem,
        })?;
        columns.push(measured.alias(&indicator.id));
        if indicator.least_answered.is_some() {
            let eligible = eligible(indicator, &schema).map_err(|problem| IndicatorError::Expression {
                indicator: indicator.id.clone(),
                problem,
            })?;
            columns.push(eligible.alias(eligible_column(&indicator.id)));
        }
    }
    Ok(frame.with_columns(columns))
}

/// The name of the column that says, as 1 or 0, whom an indicator with a least share of answers is about.
pub fn eligible_column(indicator: &str) -> String {
    format!("{indicator}.eligible")
}

fn eligible(indicator: &Indicator, schema: &Schema) -> Result<Expr, ExpressionProblem> {
    let universe = match &indicator.universe {
        Some(universe) if askable(universe, schema) => truth(universe, schema)?.fill_null(lit(false)),
        Some(_) => lit(false),
        None => lit(true),
    };
    Ok(universe.cast(DataType::Float64))
}

fn measured(indicator: &Indicator, schema: &Schema) -> Result<Expr, ExpressionProblem> {
    let parts = [
        Some(&indicator.numerator),
        indicator.universe.as_ref(),
        indicator.answered.as_ref(),
    ];
    if parts.into_iter().flatten().any(|part| !askable(part, schema)) {
        return Ok(lit(NULL).cast(DataType::Float64));
    }
    let mut denominator = match &indicator.answered {
        Some(answered) => truth(answered, schema)?,
        None => answered_all(&indicator.numerator, schema),
    };
    if let Some(universe) = &indicator.universe {
        denominator = denominator.and(truth(universe, schema)?);
    }
    let numerator = truth(&indicator.numerator, schema)?.fill_null(lit(false));
    Ok(when(denominator.fill_null(lit(false)))
        .then(numerator.cast(DataType::Float64))
        .otherwise(lit(NULL).cast(DataType::Float64)))
}

fn askable(expression: &Expression, schema: &Schema) -> bool {
    expression.items().iter().all(|item| schema.contains(&item.name))
}

/// True where every column the expression names has a value.
fn answered_all(expression: &Expression, schema: &Schema) -> Expr {
    let mut all = lit(true);
    for item in expression.items() {
        all = all.and(has_value(&item.name, schema));
    }
    all
}

/// True where a column has a value; an empty text is none.
fn has_value(name: &str, schema: &Schema) -> Expr {
    match schema.get(name) {
        Some(DataType::String) => col(name).is_not_null().and(col(name).neq(lit(""))),
        _ => col(name).is_not_null(),
    }
}

/// The name of the column that says whether a family is in a group.
pub fn group_column(breakdown: &str, code: &str) -> String {
    format!("{breakdown}={code}")
}

/// `frame` with a 0/1 column for every group of a breakdown; null where the family gave no answer.
///
/// Groups may overlap: each is a column of its own, so "alone or in combination" needs no second way.
pub fn group_columns(mut frame: LazyFrame, breakdown: &Breakdown) -> Result<LazyFrame, PolarsError> {
    let schema = frame.collect_schema()?;
    let name = breakdown.column.as_str();
    let columns: Vec<Expr> = breakdown
        .levels
        .iter()
        .map(|(code, _)| {
            let member = match schema.get(name) {
                None => lit(NULL).cast(DataType::Float64),
                Some(DataType::String) => when(has_value(name, &schema))
                    .then(selected(name, code).cast(DataType::Float64))
                    .otherwise(lit(NULL).cast(DataType::Float64)),
                Some(_) => col(name)
                    .cast(DataType::Float64)
                    .eq(lit(code.parse::<f64>().unwrap_or(f64::NAN)))
                    .cast(DataType::Float64),
            };
            member.alias(group_column(&breakdown.id, code))
        })
        .collect();
    Ok(frame.with_columns(columns))
}

/// True where `code` is among the codes of a column.
fn selected(name: &str, code: &str) -> Expr {
    concat_str([lit(" "), col(name), lit(" ")], "", true)
        .str()
        .contains_literal(lit(format!(" {code} ")))
}

/// One measure of a list: how a choice's place in it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among those picked.
    Any,
    /// Picked first; ranked lists only.
    First,
    /// 3, 2, 1 points of 3; ranked lists only.
    Points,
}

/// The name of a list's column.
pub fn list_column(list: &str, code: &str, place: Place) -> String {
    let place = match place {
        Place::Any => "any",
        Place::First => "first",
        Place::Points => "points",
    };
    format!("{list}={code}.{place}")
}

/// `frame` with the columns of a list's choices; null where the family picked nothing.
///
/// A choice picked twice counts once, at its highest place.
pub fn list_columns(
    mut frame: LazyFrame,
    list: &ListMeasure,
    codes: &[String],
) -> Result<LazyFrame, PolarsError> {
    let schema = frame.collect_schema()?;
    let items: Vec<&str> = match &list.items {
        ListItems::Ranked(items) => items.iter().map(|item| item.as_str()).collect(),
        ListItems::Multiple(item) => vec![item.as_str()],
    };
    let known: Vec<&str> = items.into_iter().filter(|item| schema.contains(item)).collect();
    let answered = known
        .iter()
        .fold(lit(false), |any, item| any.or(has_value(item, &schema)));
    let keep = |value: Expr, code: &str, place: Place| {
        when(answered.clone())
            .then(value.cast(DataType::Float64))
            .otherwise(lit(NULL).cast(DataType::Float64))
            .alias(list_column(&list.id, code, place))
    };
    let mut columns = Vec::new();
    for code in codes {
        match &list.items {
            ListItems::Multiple(_) => {
                let any = known
                    .first()
                    .map_or(lit(false), |item| selected(item, code).fill_null(lit(false)));
                columns.push(keep(any, code, Place::Any));
            }
            ListItems::Ranked(_) => {
                let is = |item: &&str| col(*item).eq(lit(code.as_str())).fill_null(lit(false));
                let any = known.iter().fold(lit(false), |any, item| any.or(is(item)));
                let first = known.first().map_or(lit(false), is);
                let highest = known.len() as f64;
                // The first place that holds the code wins: the later ones are looked at first and overwritten.
                let points = known
                    .iter()
                    .enumerate()
                    .rev()
                    .fold(lit(0.0), |points, (place, item)| {
                        when(is(item))
                            .then(lit((highest - place as f64) / highest))
                            .otherwise(points)
                    });
                columns.push(keep(any, code, Place::Any));
                columns.push(keep(first, code, Place::First));
                columns.push(keep(points, code, Place::Points));
            }
        }
    }
    Ok(frame.with_columns(columns))
}
