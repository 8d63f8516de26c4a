//! New columns from expressions and scales, for indicators and analysis plans alike.

use polars::prelude::*;

use crate::instrument::ScaleProblem;
pub use crate::instrument::{Derivation, Derived};

use super::column::{self, determined};
use super::scale;
use crate::instrument::expression::{ExpressionProblem, did_you_mean};

/// Why a column cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum DeriveError {
    #[error("[[derive]] \"{name}\": `{expression}`: {problem}")]
    Expression {
        name: String,
        expression: String,
        problem: ExpressionProblem,
    },
    #[error("[[derive]] \"{name}\": {}", told(.problems))]
    Scale {
        name: String,
        problems: Vec<ScaleProblem>,
    },
    #[error("[[derive]] \"{name}\": there is no column \"{column}\"{near}")]
    MissingColumn {
        name: String,
        column: String,
        near: String,
    },
    #[error("the table's columns cannot be read: {0}")]
    Table(#[from] PolarsError),
}

fn told(problems: &[ScaleProblem]) -> String {
    let each: Vec<String> = problems
        .iter()
        .map(|problem| format!("{problem}; {}", problem.way_out()))
        .collect();
    each.join("; ")
}

/// `frame` with the derived columns, in order, so that later ones may read earlier ones.
///
/// An empty text is missing, and so is a comparison of size with a missing number: nobody's BMI is not below the limit.
pub fn apply(mut frame: LazyFrame, derived: &[Derived]) -> Result<LazyFrame, DeriveError> {
    for derived in derived {
        let schema = frame.collect_schema()?;
        let name = &derived.name;
        let columns = match &derived.from {
            Derivation::Expression(expression) => {
                let wrong = |problem| DeriveError::Expression {
                    name: name.clone(),
                    expression: expression.text().to_owned(),
                    problem,
                };
                let value = column::column(expression, &schema).map_err(wrong)?;
                let known = determined(expression, &schema).map_err(wrong)?;
                let value = match known {
                    Some(known) => when(known).then(value).otherwise(lit(NULL)),
                    None => value,
                };
                vec![missing_if_empty(frame.clone(), value.alias(name.as_str()), name)?]
            }
            Derivation::Scale { scale, inputs } => {
                for column in inputs.values() {
                    if !schema.contains(column) {
                        return Err(DeriveError::MissingColumn {
                            name: name.clone(),
                            column: column.clone(),
                            near: did_you_mean(column, schema.iter_names().map(PlSmallStr::as_str)),
                        });
                    }
                }
                scale::columns(scale, name, inputs).map_err(|problems| DeriveError::Scale {
                    name: name.clone(),
                    problems,
                })?
            }
        };
        frame = frame.with_columns(columns);
    }
    Ok(frame)
}

/// Texts lose "", the word of expressions for nothing.
fn missing_if_empty(frame: LazyFrame, value: Expr, name: &str) -> PolarsResult<Expr> {
    let schema = frame.select([value.clone()]).collect_schema()?;
    Ok(if schema.get(name).is_some_and(DataType::is_string) {
        when(value.clone().eq(lit("")))
            .then(lit(NULL))
            .otherwise(value)
            .alias(name)
    } else {
        value
    })
}
