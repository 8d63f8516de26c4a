//! Limits of a quantile where a test of it would just refuse, as R finds them: where its search stops decides the limit.

use std::collections::BTreeMap;

use super::EstimationError;
use super::quantile_rule::Distribution;
use super::request::QuantileRule;
use super::survey::Survey;
use super::variance::Scores;

/// Steps after which the search gives up.
const MOST_STEPS: usize = 1000;

impl Survey {
    /// Lower and upper limit as shares, at which the quantile's rule is read; NaN where no value is refused.
    ///
    /// Source: Francisco and Fuller (1991); R survey, `svyquantile(interval.type = "score")`, whose shares are unweighted.
    pub(super) fn score_limits(
        &self,
        rows: &Distribution,
        units: &[usize],
        prob: f64,
        t: f64,
    ) -> Result<(f64, f64), EstimationError> {
        let n = rows.values.len();
        let total: f64 = rows.weights.iter().sum();
        let plain = Distribution {
            values: rows.values.clone(),
            weights: vec![1.0; n],
        };
        let quarters = [0.25, 0.75].map(|share| plain.quantile(share, QuantileRule::Hf7));
        let inward = (quarters[1] - quarters[0]) / 100.0;
        let ends = (rows.values[0] + inward, rows.values[n - 1] - inward);
        let tolerance = 1.0 / (100.0 * (n as f64).sqrt());
        let score = |at: f64| -> Result<f64, EstimationError> {
            let own = |value: &f64| f64::from(u8::from(*value > at)) - (1.0 - prob);
            let mean = rows
                .values
                .iter()
                .zip(&rows.weights)
                .map(|(value, weight)| own(value) * weight)
                .sum::<f64>()
                / total;
            let mut by_unit: BTreeMap<usize, f64> = BTreeMap::new();
            for ((value, weight), unit) in rows.values.iter().zip(&rows.weights).zip(units) {
                *by_unit.entry(*unit).or_insert(0.0) += (own(value) - mean) * weight / total;
            }
            let scores = Scores {
                units: by_unit.keys().copied().collect(),
                values: by_unit.values().copied().collect(),
            };
            let spread = self.spread(mean, scores, None);
            Ok(mean / self.se(&spread)?)
        };
        let limit = |wanted: f64| -> Result<f64, EstimationError> {
            let found = root(ends, tolerance, |at| Ok(score(at)? - wanted))?;
            Ok(found.map_or(f64::NAN, |root| {
                rows.values.iter().filter(|value| **value <= root).count() as f64 / n as f64
            }))
        };
        Ok((limit(t)?, limit(-t)?))
    }
}

/// Where `f` crosses 0 between the ends; `None` where it has the same sign at both.
///
/// Source: Brent (1973), zeroin, in the form and with the stopping rule of R's `uniroot`.
fn root(
    ends: (f64, f64),
    tolerance: f64,
    f: impl Fn(f64) -> Result<f64, EstimationError>,
) -> Result<Option<f64>, EstimationError> {
    let held = |value: f64| value.clamp(-f64::MAX, f64::MAX);
    let (mut a, mut b) = ends;
    let (mut fa, mut fb) = (held(f(a)?), held(f(b)?));
    if fa.is_nan() || fb.is_nan() || fa * fb > 0.0 || b <= a {
        return Ok(None);
    }
    if fa == 0.0 {
        return Ok(Some(a));
    }
    let (mut c, mut fc) = (a, fa);
    for _ in 0..=MOST_STEPS {
        let last = b - a;
        if fc.abs() < fb.abs() {
            (a, b, c) = (b, c, b);
            (fa, fb, fc) = (fb, fc, fb);
        }
        let enough = 2.0 * f64::EPSILON * b.abs() + tolerance / 2.0;
        let mut step = (c - b) / 2.0;
        if step.abs() <= enough || fb == 0.0 {
            return Ok(Some(b));
        }
        if last.abs() >= enough && fa.abs() > fb.abs() {
            let width = c - b;
            let (mut p, mut q) = if a == c {
                let ratio = fb / fa;
                (width * ratio, 1.0 - ratio)
            } else {
                let (q, s, r) = (fa / fc, fb / fc, fb / fa);
                (
                    r * (width * q * (q - s) - (b - a) * (s - 1.0)),
                    (q - 1.0) * (s - 1.0) * (r - 1.0),
                )
            };
            if p > 0.0 {
                q = -q;
            } else {
                p = -p;
            }
            if p < 0.75 * width * q - (enough * q).abs() / 2.0 && p < (last * q / 2.0).abs() {
                step = p / q;
            }
        }
        if step.abs() < enough {
            step = enough.copysign(step);
        }
        (a, fa) = (b, fb);
        b += step;
        fb = held(f(b)?);
        if fb.is_nan() {
            return Ok(None);
        }
        if (fb > 0.0 && fc > 0.0) || (fb < 0.0 && fc < 0.0) {
            (c, fc) = (a, fa);
        }
    }
    Ok(None)
}
