//! Weighted least squares, once for a linear model, again and again for a logistic one.

use super::{ModelKind, ModelSpec};
use crate::estimation::EstimationError;
use crate::estimation::interval::expit;
use crate::estimation::matrix::least_squares;

/// A fit, with what its variance needs.
pub(in crate::estimation) struct Fitted {
    pub coefficients: Vec<f64>,
    /// (XᵀWX)⁻¹ of the last round.
    pub inverse: Vec<Vec<f64>>,
    /// Shape: per row; W of the last round.
    pub working_weight: Vec<f64>,
    kind: ModelKind,
}

/// Why there is no fit.
pub(in crate::estimation) enum Trouble {
    /// This column follows from the others.
    Dependent(usize),
    Endless,
}

impl Trouble {
    pub fn explain(self, spec: &ModelSpec, names: &[String]) -> EstimationError {
        let (what, way_out) = match self {
            Self::Dependent(at) => (
                format!(
                    "\"{}\" follows from the terms before it, or there are fewer rows than terms",
                    names.get(at).map_or("", String::as_str)
                ),
                "leave it out of the formula",
            ),
            Self::Endless => (
                "the fit does not settle: a term separates those with the outcome from those without"
                    .to_owned(),
                "merge levels, or leave the term out",
            ),
        };
        EstimationError::Refused {
            place: format!("model \"{}\"", spec.id),
            what,
            way_out: way_out.to_owned(),
        }
    }
}

impl Fitted {
    /// The residual on the scale of the linear predictor.
    pub fn working_residual(&self, row: usize, x: &[Vec<f64>], y: &[f64]) -> f64 {
        let eta: f64 = x
            .iter()
            .zip(&self.coefficients)
            .map(|(column, coefficient)| column[row] * coefficient)
            .sum();
        match self.kind {
            ModelKind::Linear => y[row] - eta,
            ModelKind::Logistic => {
                let mu = fitted_share(eta);
                (y[row] - mu) / (mu * (1.0 - mu))
            }
        }
    }
}

/// Fits `y` on the columns `x` with `weight`; `start` are coefficients to begin from.
///
/// Source: McCullagh and Nelder (1989), 2.5; rounds begin and end as R's `glm.fit` does, so that the digits agree.
pub(in crate::estimation) fn fit(
    kind: ModelKind,
    x: &[Vec<f64>],
    y: &[f64],
    weight: &[f64],
    start: Option<&[f64]>,
) -> Result<Fitted, Trouble> {
    // Rows without weight in a replicate take no part.
    let solve = |z: &[f64], w: &[f64]| {
        let root: Vec<f64> = w.iter().map(|w| w.sqrt()).collect();
        let columns = x
            .iter()
            .map(|column| column.iter().zip(&root).map(|(x, root)| x * root).collect())
            .collect();
        let z = z.iter().zip(&root).map(|(z, root)| z * root).collect();
        least_squares(columns, z).map_err(Trouble::Dependent)
    };
    if kind == ModelKind::Linear {
        let fit = solve(y, weight)?;
        return Ok(Fitted {
            coefficients: fit.coefficients,
            inverse: fit.inverse,
            working_weight: weight.to_vec(),
            kind,
        });
    }
    let predict = |coefficients: &[f64]| -> Vec<f64> {
        (0..y.len())
            .map(|row| {
                x.iter()
                    .zip(coefficients)
                    .map(|(column, b)| column[row] * b)
                    .sum()
            })
            .collect()
    };
    let mut eta: Vec<f64> = match start {
        Some(start) => predict(start),
        None => y
            .iter()
            .zip(weight)
            .map(|(y, weight)| {
                let mu = (weight * y + 0.5) / (weight + 1.0);
                (mu / (1.0 - mu)).ln()
            })
            .collect(),
    };
    let deviance = |eta: &[f64]| -> f64 {
        let part = |share: f64, fitted: f64| {
            if share == 0.0 {
                0.0
            } else {
                share * (share / fitted).ln()
            }
        };
        eta.iter()
            .zip(y)
            .zip(weight)
            .map(|((eta, y), weight)| {
                let mu = fitted_share(*eta);
                2.0 * weight * (part(*y, mu) + part(1.0 - y, 1.0 - mu))
            })
            .sum()
    };
    let mut before = deviance(&eta);
    for _ in 0..25 {
        let working: Vec<f64> = eta
            .iter()
            .zip(weight)
            .map(|(eta, weight)| {
                let mu = fitted_share(*eta);
                weight * mu * (1.0 - mu)
            })
            .collect();
        let z: Vec<f64> = eta
            .iter()
            .zip(y)
            .map(|(eta, y)| {
                let mu = fitted_share(*eta);
                eta + (y - mu) / (mu * (1.0 - mu))
            })
            .collect();
        let fit = solve(&z, &working)?;
        eta = predict(&fit.coefficients);
        let now = deviance(&eta);
        if !now.is_finite() {
            return Err(Trouble::Endless);
        }
        if (now - before).abs() / (now.abs() + 0.1) < 1e-8 {
            // Where a term separates the outcomes the deviance settles while the coefficients run away: no fit to report,
            // though a replicate may stop there.
            let vague = (0..x.len()).any(|at| {
                let size = x[at].iter().fold(0.0_f64, |size, x| size.max(x.abs()));
                fit.inverse[at][at].sqrt() * size > 100.0
            });
            if vague && start.is_none() && eta.iter().any(|eta| eta.abs() > 15.0) {
                return Err(Trouble::Endless);
            }
            return Ok(Fitted {
                coefficients: fit.coefficients,
                inverse: fit.inverse,
                working_weight: working,
                kind,
            });
        }
        before = now;
    }
    Err(Trouble::Endless)
}

fn fitted_share(eta: f64) -> f64 {
    // R keeps the probability off its ends by the smallest number that 1 can be told from.
    let limit = f64::EPSILON;
    expit(eta).clamp(limit, 1.0 - limit)
}
