//! What weights look like: their spread, what it costs, and how well they meet the margins.

use serde::Serialize;

use super::{Margin, Raked};

/// The weights in a few numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnostics {
    /// Respondents with a weight above 0.
    pub n: usize,
    pub sum: f64,
    pub min: f64,
    pub max: f64,
    /// Effective n, (Σw)² / Σw². Source: Kish (1965).
    pub kish_n: f64,
    /// Design effect from weighting alone, 1 + CV²(w) = n / `kish_n`.
    pub deff: f64,
    /// The weights, in the order of the rows, when asked for.
    pub values: Option<Vec<f64>>,
    /// `None`: the weights were not raked.
    pub raking: Option<RakingSummary>,
    #[serde(skip)]
    pub margins: Vec<MarginCheck>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RakingSummary {
    pub rounds: usize,
    pub max_error: f64,
    pub converged: bool,
    pub trimmed: usize,
}

/// One category of a margin: what it should be, what the base weights gave, what the final weights give.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarginCheck {
    pub margin: String,
    pub category: String,
    pub n: usize,
    pub total: f64,
    pub before: f64,
    pub after: f64,
}

impl Diagnostics {
    /// Of any weights; rows with weight 0 take no part.
    pub fn of(weights: &[f64]) -> Self {
        let used = || weights.iter().copied().filter(|weight| *weight > 0.0);
        let n = used().count();
        let sum: f64 = used().sum();
        let squares: f64 = used().map(|weight| weight * weight).sum();
        let kish_n = if squares > 0.0 { sum * sum / squares } else { 0.0 };
        Self {
            n,
            sum,
            min: used().fold(f64::INFINITY, f64::min),
            max: used().fold(0.0, f64::max),
            kish_n,
            deff: if kish_n > 0.0 { n as f64 / kish_n } else { 0.0 },
            values: None,
            raking: None,
            margins: Vec::new(),
        }
    }

    /// Of raked weights, with each margin before and after.
    pub fn of_raked(base: &[f64], margins: &[Margin], raked: &Raked) -> Self {
        let mut checks = Vec::new();
        for margin in margins {
            let counted: Vec<f64> = base.iter().map(|weight| f64::from(*weight > 0.0)).collect();
            let n = margin.weighted_counts(&counted);
            let before = margin.weighted_counts(base);
            let after = margin.weighted_counts(&raked.weights);
            for (place, (category, total)) in margin.categories.iter().enumerate() {
                checks.push(MarginCheck {
                    margin: margin.name.clone(),
                    category: category.clone(),
                    n: n[place] as usize,
                    total: *total,
                    before: before[place],
                    after: after[place],
                });
            }
        }
        Self {
            raking: Some(RakingSummary {
                rounds: raked.rounds(),
                max_error: raked.max_error,
                converged: raked.converged,
                trimmed: raked.trimmed,
            }),
            margins: checks,
            ..Self::of(&raked.weights)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effective_n_by_hand() {
        let spread = Diagnostics::of(&[1.0, 1.0, 2.0, 0.0]);
        assert_eq!((spread.n, spread.sum, spread.max), (3, 4.0, 2.0));
        assert!((spread.kish_n - 16.0 / 6.0).abs() < 1e-15);
        assert!((spread.deff - 3.0 * 6.0 / 16.0).abs() < 1e-15);
    }
}
