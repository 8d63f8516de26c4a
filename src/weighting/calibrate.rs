//! Calibration: the least change of the weights that meets totals of several columns at once.

use super::WeightingError;

/// How the change of a weight is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Distance {
    /// Squared change over the weight: the generalized regression estimator.
    #[default]
    Linear,
    /// Weights are multiplied by exp(…), as raking does.
    Raking,
    /// Within bounds, along a logistic curve.
    Logit,
}

impl Distance {
    pub const WORDS: &'static [&'static str] = &["linear", "raking", "logit"];

    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "linear" => Some(Self::Linear),
            "raking" => Some(Self::Raking),
            "logit" => Some(Self::Logit),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Raking => "raking",
            Self::Logit => "logit",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CalibrateOptions {
    pub distance: Distance,
    /// Least and largest ratio of new to old weight.
    pub bounds: Option<(f64, f64)>,
    /// Largest error, relative to 1 + |total|.
    pub tolerance: f64,
    pub max_rounds: usize,
}

impl Default for CalibrateOptions {
    fn default() -> Self {
        Self {
            distance: Distance::Linear,
            bounds: None,
            tolerance: 1e-12,
            max_rounds: 100,
        }
    }
}

/// A column of the model matrix and its population total.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub name: String,
    pub total: f64,
    pub values: Vec<f64>,
}

/// Weights that meet every total.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibrated {
    pub weights: Vec<f64>,
    pub rounds: usize,
    /// Largest error relative to 1 + |total|.
    pub max_error: f64,
    /// Largest error after each round, and the term it is in.
    pub history: Vec<super::Round>,
    /// Weights at a bound.
    pub bounded: usize,
}

/// Weights that meet the totals of `terms`, as near to `base` as the distance measures.
///
/// Shape: `base` and each term have a value per respondent.
/// Errors: bounds that leave no room; `CannotCalibrate` names the term that stays farthest.
/// Source: Deville and Särndal (1992); R survey, `calibrate`, `grake`.
pub fn calibrate(
    base: &[f64],
    terms: &[Term],
    options: &CalibrateOptions,
) -> Result<Calibrated, WeightingError> {
    let curve = Curve::of(options)?;
    if base.iter().sum::<f64>() <= 0.0 {
        return Err(WeightingError::NoRespondent);
    }
    if terms.is_empty() {
        return Err(WeightingError::NoMargin);
    }
    let width = terms.len();
    let mut eta = vec![0.0; width];
    let mut history: Vec<super::Round> = Vec::new();
    let scores = |eta: &[f64]| -> Vec<f64> {
        let mut scores = vec![0.0; base.len()];
        for (term, eta) in terms.iter().zip(eta) {
            for (score, value) in scores.iter_mut().zip(&term.values) {
                *score += eta * value;
            }
        }
        scores
    };
    let misfit = |g: &[f64]| -> Vec<f64> {
        terms
            .iter()
            .map(|term| {
                let reached: f64 = term
                    .values
                    .iter()
                    .zip(base)
                    .zip(g)
                    .map(|((x, w), g)| x * w * g)
                    .sum();
                term.total - reached
            })
            .collect()
    };
    let mut g = vec![1.0; base.len()];
    let mut slope = vec![curve.slope(0.0); base.len()];
    let mut miss = misfit(&g);
    let mut round = farthest(terms, &miss);
    while round.max_error > options.tolerance && history.len() < options.max_rounds {
        let mut matrix = vec![vec![0.0; width]; width];
        for (i, a) in terms.iter().enumerate() {
            for (j, b) in terms.iter().enumerate().take(i + 1) {
                let sum: f64 = (0..base.len())
                    .map(|row| a.values[row] * b.values[row] * base[row] * slope[row])
                    .sum();
                matrix[i][j] = sum;
                matrix[j][i] = sum;
            }
        }
        let step = solve(matrix, miss.clone());
        let mut share = 1.0;
        let before = round.max_error;
        let start = eta.clone();
        // A full step may overshoot where the curve bends; half of it then.
        for _ in 0..40 {
            for ((eta, start), step) in eta.iter_mut().zip(&start).zip(&step) {
                *eta = start + share * step;
            }
            let u = scores(&eta);
            g = u.iter().map(|u| curve.g(*u)).collect();
            slope = u.iter().map(|u| curve.slope(*u)).collect();
            miss = misfit(&g);
            round = farthest(terms, &miss);
            if round.max_error.is_finite() && (round.max_error < before * 1e3 || before == 0.0) {
                break;
            }
            share /= 2.0;
        }
        history.push(round.clone());
        // As near as the digits of the totals allow.
        if history.len() > 2 && round.max_error < 1e-10 && round.max_error >= before {
            break;
        }
    }
    // An error that is no number is too large as well.
    if round.max_error.is_nan() || round.max_error > options.tolerance.max(1e-9) {
        return Err(WeightingError::CannotCalibrate {
            rounds: history.len(),
            max_error: round.max_error,
            fighting: fighting(terms, &miss),
            bounded: options.bounds.is_some(),
        });
    }
    let bounded = match options.bounds {
        Some((low, high)) => g
            .iter()
            .zip(base)
            .filter(|(g, w)| **w > 0.0 && (**g <= low || **g >= high))
            .count(),
        None => 0,
    };
    Ok(Calibrated {
        weights: base.iter().zip(&g).map(|(w, g)| w * g).collect(),
        rounds: history.len(),
        max_error: round.max_error,
        history,
        bounded,
    })
}

fn farthest(terms: &[Term], miss: &[f64]) -> super::Round {
    let mut worst = super::Round {
        max_error: 0.0,
        worst: String::new(),
    };
    for (term, miss) in terms.iter().zip(miss) {
        let error = miss.abs() / (1.0 + term.total.abs());
        if error > worst.max_error || error.is_nan() {
            worst = super::Round {
                max_error: error,
                worst: term.name.clone(),
            };
        }
    }
    worst
}

/// The terms farthest from their totals, the worst first.
fn fighting(terms: &[Term], miss: &[f64]) -> Vec<String> {
    let error = |at: usize| miss[at].abs() / (1.0 + terms[at].total.abs());
    let mut order: Vec<usize> = (0..terms.len()).collect();
    order.sort_by(|a, b| error(*b).total_cmp(&error(*a)));
    order.iter().take(2).map(|at| terms[*at].name.clone()).collect()
}

/// The ratio of new to old weight as a function of the linear score.
struct Curve {
    distance: Distance,
    low: f64,
    high: f64,
}

impl Curve {
    fn of(options: &CalibrateOptions) -> Result<Self, WeightingError> {
        let (low, high) = options.bounds.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        let room = low < 1.0 && high > 1.0;
        if !room || (options.distance == Distance::Logit && !(low.is_finite() && high.is_finite())) {
            return Err(WeightingError::BadBounds { low, high });
        }
        Ok(Self {
            distance: options.distance,
            low,
            high,
        })
    }

    fn g(&self, u: f64) -> f64 {
        let Self { low, high, .. } = self;
        match self.distance {
            Distance::Linear => (1.0 + u).clamp(*low, *high),
            Distance::Raking => u.exp().clamp(*low, *high),
            Distance::Logit => {
                // Written by exp(−Au), which does not overflow where the score is large.
                let e = (-self.steepness() * u).exp();
                (low * (high - 1.0) * e + high * (1.0 - low)) / ((high - 1.0) * e + 1.0 - low)
            }
        }
    }

    fn slope(&self, u: f64) -> f64 {
        let Self { low, high, .. } = self;
        match self.distance {
            Distance::Linear => f64::from(1.0 + u > *low && 1.0 + u < *high),
            Distance::Raking => {
                let g = u.exp();
                if g > *low && g < *high { g } else { 0.0 }
            }
            Distance::Logit => {
                let e = (-self.steepness() * u).exp();
                let below = (high - 1.0) * e + 1.0 - low;
                // e/below² ≤ 1/below, so an infinite e gives 0.
                if e.is_infinite() {
                    return 0.0;
                }
                self.steepness() * (high - 1.0) * (1.0 - low) * (high - low) * (e / below) / below
            }
        }
    }

    fn steepness(&self) -> f64 {
        (self.high - self.low) / ((self.high - 1.0) * (1.0 - self.low))
    }
}

/// A solution of the symmetric system; a column that depends on others before it is left at 0.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let n = right.len();
    let size: Vec<f64> = (0..n)
        .map(|i| matrix[i][i].abs().sqrt())
        .map(|size| if size > 0.0 { size } else { 1.0 })
        .collect();
    for i in 0..n {
        for j in 0..n {
            matrix[i][j] /= size[i] * size[j];
        }
        right[i] /= size[i];
    }
    let mut done = vec![false; n];
    for _ in 0..n {
        let Some(pivot) = (0..n)
            .filter(|i| !done[*i])
            .max_by(|a, b| matrix[*a][*a].total_cmp(&matrix[*b][*b]))
        else {
            break;
        };
        done[pivot] = true;
        let head = matrix[pivot][pivot];
        if head <= 1e-12 {
            for row in &mut matrix {
                row[pivot] = 0.0;
            }
            matrix[pivot].iter_mut().for_each(|value| *value = 0.0);
            right[pivot] = 0.0;
            continue;
        }
        let row = matrix[pivot].clone();
        let value = right[pivot] / head;
        for i in (0..n).filter(|i| *i != pivot) {
            let factor = matrix[i][pivot] / head;
            if factor != 0.0 {
                for (cell, own) in matrix[i].iter_mut().zip(&row) {
                    *cell -= factor * own;
                }
                right[i] -= factor * right[pivot];
            }
        }
        matrix[pivot] = row.iter().map(|cell| cell / head).collect();
        right[pivot] = value;
    }
    right
        .iter()
        .zip(&size)
        .map(|(value, size)| value / size)
        .collect()
}

/// Weights scaled in each category of `margin` to its total.
///
/// Errors: as raking to this margin alone.
pub fn poststratify(base: &[f64], margin: &super::Margin) -> Result<super::Raked, WeightingError> {
    super::rake(base, std::slice::from_ref(margin), &super::RakeOptions::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(columns: &[(&str, f64, &[f64])]) -> Vec<Term> {
        columns
            .iter()
            .map(|(name, total, values)| Term {
                name: (*name).to_owned(),
                total: *total,
                values: values.to_vec(),
            })
            .collect()
    }

    #[test]
    fn linear_by_hand() {
        // One total of a constant: every weight times the same.
        let made = calibrate(
            &[1.0, 3.0],
            &terms(&[("(Intercept)", 8.0, &[1.0, 1.0])]),
            &CalibrateOptions::default(),
        )
        .unwrap();
        assert_eq!(made.weights, [2.0, 6.0]);
    }

    #[test]
    fn bounds_hold() {
        let x = terms(&[
            ("(Intercept)", 40.0, &[1.0; 4]),
            ("x", 130.0, &[1.0, 2.0, 3.0, 6.0]),
        ]);
        for distance in [Distance::Linear, Distance::Raking, Distance::Logit] {
            let options = CalibrateOptions {
                distance,
                bounds: Some((0.7, 1.3)),
                ..CalibrateOptions::default()
            };
            let made = calibrate(&[10.0; 4], &x, &options).unwrap();
            assert!(
                made.weights
                    .iter()
                    .all(|w| (7.0 - 1e-9..=13.0 + 1e-9).contains(w)),
                "{:?}",
                made.weights
            );
            assert!((made.weights.iter().sum::<f64>() - 40.0).abs() < 1e-7);
        }
    }

    #[test]
    fn totals_out_of_reach_are_named() {
        let x = terms(&[
            ("(Intercept)", 40.0, &[1.0; 4]),
            ("x", 400.0, &[1.0, 2.0, 3.0, 6.0]),
        ]);
        let options = CalibrateOptions {
            bounds: Some((0.7, 1.3)),
            ..CalibrateOptions::default()
        };
        let text = calibrate(&[10.0; 4], &x, &options).unwrap_err().to_string();
        assert!(text.contains("\"x\""), "{text}");
    }
}
