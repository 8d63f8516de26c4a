//! Hunger Vital Sign™: at risk of food insecurity where either of two items is often or sometimes true.
//!
//! Source: Hager et al. (2010), Pediatrics 126(1):e26–e32.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::{ScaleError, text};

const SCALE: &str = "hunger_vital_sign";

/// 1 at risk, 0 not at risk; nothing where no item is affirmed and one is missing.
pub fn score(first: Option<bool>, second: Option<bool>) -> Option<f64> {
    match (first, second) {
        (Some(true), _) | (_, Some(true)) => Some(1.0),
        (Some(false), Some(false)) => Some(0.0),
        _ => None,
    }
}

/// Whether an answer affirms: "often true", "sometimes true" and "never true", or the codes 1, 2 and 3 of federal surveys.
pub fn affirms(answer: &str) -> Option<bool> {
    match answer {
        "1" | "2" => Some(true),
        "3" => Some(false),
        words if words.starts_with("often") || words.starts_with("sometimes") => Some(true),
        words if words.starts_with("never") => Some(false),
        _ => None,
    }
}

/// One column, `name`. Both items count alike, so the names of the two inputs are free.
pub(super) fn columns(name: &str, inputs: &BTreeMap<String, String>) -> Result<Vec<Expr>, ScaleError> {
    let items: Vec<Expr> = inputs.values().map(|column| col(column.as_str())).collect();
    let [first, second] = &items[..] else {
        return Err(ScaleError::NotTwoInputs {
            scale: SCALE,
            given: items.len(),
        });
    };
    let scored = map_multiple(
        |columns: &mut [Column]| {
            let answers = |column: &Column| -> Vec<Option<bool>> {
                column
                    .as_materialized_series()
                    .iter()
                    .map(|value| text(&value).and_then(|text| affirms(&text)))
                    .collect()
            };
            let pairs = answers(&columns[0]).into_iter().zip(answers(&columns[1]));
            let scores: Float64Chunked = pairs.map(|(first, second)| score(first, second)).collect();
            Ok(scores.into_column())
        },
        [first.clone(), second.clone()],
        |_, fields| Ok(Field::new(fields[0].name().clone(), DataType::Float64)),
    );
    Ok(vec![scored.alias(name)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_item_affirmed_is_at_risk() {
        let scored = |first: &str, second: &str| score(affirms(first), affirms(second));
        assert_eq!(scored("often", "never"), Some(1.0));
        assert_eq!(scored("3", "2"), Some(1.0));
        assert_eq!(scored("sometimes_true", ""), Some(1.0));
        assert_eq!(scored("never", "never true"), Some(0.0));
        assert_eq!(scored("never", "dk"), None);
        assert_eq!(scored("9", "3"), None);
    }
}
