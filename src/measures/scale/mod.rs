//! Named scales: published sets of items with their scoring.

pub mod bmi_for_age;
pub mod hunger_vital_sign;

use std::collections::BTreeMap;

use polars::prelude::*;

use crate::instrument::expression::did_you_mean;

/// Every scale's name.
pub const NAMES: &[&str] = &["bmi_for_age", "hunger_vital_sign"];

/// Why a scale cannot be scored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaleError {
    #[error("there is no scale \"{name}\"{}; known are {}", did_you_mean(.name, NAMES.iter().copied()), NAMES.join(", "))]
    Unknown { name: String },
    #[error("the scale \"{scale}\" needs the input \"{input}\"; give it in `inputs`")]
    MissingInput {
        scale: &'static str,
        input: &'static str,
    },
    #[error("the scale \"{scale}\" has no input \"{input}\"; its inputs are {known}")]
    UnknownInput {
        scale: &'static str,
        input: String,
        known: &'static str,
    },
    #[error("the scale \"{scale}\" takes two inputs, the answers to its two items, not {given}")]
    NotTwoInputs { scale: &'static str, given: usize },
}

/// The columns a scale makes, each named after `name`; `inputs` maps the scale's inputs to columns.
pub fn columns(scale: &str, name: &str, inputs: &BTreeMap<String, String>) -> Result<Vec<Expr>, ScaleError> {
    match scale {
        "bmi_for_age" => bmi_for_age::columns(name, inputs),
        "hunger_vital_sign" => hunger_vital_sign::columns(name, inputs),
        unknown => Err(ScaleError::Unknown {
            name: unknown.to_owned(),
        }),
    }
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
