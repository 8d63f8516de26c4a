//! What weights look like: their spread, what it costs, and how well they meet the margins.

use serde::Serialize;

use super::{Calibrated, Margin, Raked, Round, Term};

/// The weights in a few numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnostics {
    #[serde(flatten)]
    pub spread: Spread,
    /// The weights, in the order of the rows, when asked for.
    pub values: Option<Vec<f64>>,
    /// `None`: the weights were not adjusted.
    pub raking: Option<RakingSummary>,
    /// The weights before they were adjusted.
    pub before: Option<Spread>,
    /// How many weights are how many times the mean.
    pub histogram: Vec<Bar>,
    pub margins: Vec<MarginCheck>,
    /// Levels of margins joined before raking because they were thin, as `margin: level + level`.
    pub joined: Vec<String>,
    /// Weights cut at the bounds of [trim], after all else.
    pub trimmed: Option<usize>,
}

/// How far weights differ, and what that costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Respondents with a weight other than 0.
    pub n: usize,
    pub sum: f64,
    pub min: f64,
    pub max: f64,
    /// Effective n, (Σw)² / Σw². Source: Kish (1965).
    pub kish_n: f64,
    /// Design effect from weighting alone, 1 + CV²(w) = n / `kish_n`.
    pub deff: f64,
}

impl std::ops::Deref for Diagnostics {
    type Target = Spread;

    fn deref(&self) -> &Spread {
        &self.spread
    }
}

/// How adjusting went; named for raking, also for calibration and post-stratification.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RakingSummary {
    pub rounds: usize,
    pub max_error: f64,
    pub converged: bool,
    pub trimmed: usize,
    /// Largest margin error after each round, and where it is.
    pub history: Vec<Round>,
}

/// Weights from `from` up to, but without, `to`, both times the mean weight; the last has no end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    pub from: f64,
    pub to: Option<f64>,
    pub n: usize,
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

/// Ends of the histogram's bars, times the mean weight.
const BARS: [f64; 8] = [0.2, 0.5, 0.8, 1.25, 2.0, 3.0, 4.0, 5.0];

impl Spread {
    /// Of any weights; rows with weight 0 take no part.
    pub fn of(weights: &[f64]) -> Self {
        let used = || weights.iter().copied().filter(|weight| *weight != 0.0);
        let n = used().count();
        let sum: f64 = used().sum();
        let squares: f64 = used().map(|weight| weight * weight).sum();
        let kish_n = if squares > 0.0 { sum * sum / squares } else { 0.0 };
        Self {
            n,
            sum,
            min: used().fold(f64::INFINITY, f64::min),
            max: used().fold(f64::NEG_INFINITY, f64::max),
            kish_n,
            deff: if kish_n > 0.0 { n as f64 / kish_n } else { 0.0 },
        }
    }
}

impl Diagnostics {
    /// Of any weights.
    pub fn of(weights: &[f64]) -> Self {
        let spread = Spread::of(weights);
        let mean = spread.sum / spread.n as f64;
        let mut counts = [0; BARS.len() + 1];
        for weight in weights.iter().filter(|weight| **weight != 0.0) {
            counts[BARS.iter().take_while(|end| weight / mean >= **end).count()] += 1;
        }
        let histogram = counts
            .iter()
            .enumerate()
            .map(|(at, n)| Bar {
                from: if at == 0 { 0.0 } else { BARS[at - 1] },
                to: BARS.get(at).copied(),
                n: *n,
            })
            .collect();
        Self {
            spread,
            values: None,
            raking: None,
            before: None,
            histogram,
            margins: Vec::new(),
            joined: Vec::new(),
            trimmed: None,
        }
    }

    /// Of raked weights, with each margin before and after.
    pub fn of_raked(base: &[f64], margins: &[Margin], raked: &Raked) -> Self {
        let counted: Vec<f64> = base.iter().map(|weight| f64::from(*weight > 0.0)).collect();
        let mut checks = Vec::new();
        for margin in margins {
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
            before: Some(Spread::of(base)),
            raking: Some(RakingSummary {
                rounds: raked.rounds(),
                max_error: raked.max_error,
                converged: raked.converged,
                trimmed: raked.trimmed,
                history: raked.history.clone(),
            }),
            margins: checks,
            ..Self::of(&raked.weights)
        }
    }

    /// Of calibrated weights, with each total before and after.
    pub fn of_calibrated(base: &[f64], terms: &[Term], made: &Calibrated) -> Self {
        let total = |term: &Term, weights: &[f64]| term.values.iter().zip(weights).map(|(x, w)| x * w).sum();
        let checks = terms
            .iter()
            .map(|term| MarginCheck {
                margin: term.name.clone(),
                category: String::new(),
                n: term
                    .values
                    .iter()
                    .zip(base)
                    .filter(|(x, w)| **x != 0.0 && **w != 0.0)
                    .count(),
                total: term.total,
                before: total(term, base),
                after: total(term, &made.weights),
            })
            .collect();
        Self {
            before: Some(Spread::of(base)),
            raking: Some(RakingSummary {
                rounds: made.rounds,
                max_error: made.max_error,
                converged: true,
                trimmed: made.bounded,
                history: made.history.clone(),
            }),
            margins: checks,
            ..Self::of(&made.weights)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effective_n_by_hand() {
        let all = Diagnostics::of(&[1.0, 1.0, 2.0, 0.0]);
        assert_eq!((all.n, all.sum, all.max), (3, 4.0, 2.0));
        assert!((all.kish_n - 16.0 / 6.0).abs() < 1e-15);
        assert!((all.deff - 3.0 * 6.0 / 16.0).abs() < 1e-15);
        let bars: Vec<usize> = all.histogram.iter().map(|bar| bar.n).collect();
        assert_eq!(bars, [0, 0, 2, 0, 1, 0, 0, 0, 0]);
    }
}
