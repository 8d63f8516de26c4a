//! The likelihood interval of a proportion under a design.

use super::distribution::{normal_cdf, normal_quantile, t_quantile};
use super::intercept::Intercept;
use super::interval::expit;

/// What the profile of an intercept-only logistic model is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Profile {
    pub estimate: f64,
    pub intercept: Intercept,
    pub df: f64,
    /// Answered rows.
    pub n: f64,
    pub level: f64,
}

/// Lower and upper limit of the proportion: where the deviance has risen by the design's share of a chi-square.
///
/// The signed root of the deviance is taken at steps of a fifth of the way, a spline laid through it, and the limits
/// read off between the spline's points, as R does: the digits agree with R's, the exact root is some 1e-4 away.
/// Source: Rao and Scott (1984); Lumley and Scott (2014); R survey, `svyciprop(method = "likelihood")`.
pub(super) fn limits(profile: &Profile) -> Option<(f64, f64)> {
    let p = profile.estimate;
    let Intercept {
        logit: beta,
        se: own_se,
        information,
        scaled_n,
        rows,
    } = profile.intercept;
    if own_se.is_nan() || own_se <= 0.0 {
        return None;
    }
    let lambda = own_se * own_se * information;
    let alpha = normal_cdf(t_quantile((1.0 - profile.level) / 2.0, profile.df) * lambda.sqrt()) / 2.0;
    // From below: the complement of a share this small is 1.
    let furthest = -t_quantile(alpha / 2.0, rows - 1.0);
    let deviance = |beta: f64| {
        let mu = expit(beta);
        -2.0 * scaled_n * (p * mu.ln() + (1.0 - p) * (1.0 - mu).ln())
    };
    let least = deviance(beta);
    // The weighted variance of the model's Pearson residuals.
    let fitted = expit(beta);
    let spread = fitted * (1.0 - fitted);
    let square = (p * (1.0 - fitted).powi(2) + (1.0 - p) * fitted.powi(2)) / spread;
    let dispersion = profile.n / (profile.n - 1.0) * (square - (p - fitted).powi(2) / spread);
    let mut points = vec![(beta, 0.0)];
    for sign in [-1.0, 1.0] {
        let mut root = 0.0_f64;
        for step in 1..10 {
            if root.abs() >= furthest {
                break;
            }
            let at = beta + sign * f64::from(step) * furthest / 5.0 * own_se;
            root = sign * ((deviance(at) - least) / dispersion).max(0.0).sqrt();
            points.push((at, root));
        }
    }
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut fine = spline(&points, 3 * points.len())?;
    fine.sort_by(|a, b| a.1.total_cmp(&b.1));
    let lower = read_off(&fine, normal_quantile(2.0 * alpha))?;
    let upper = read_off(&fine, -normal_quantile(2.0 * alpha))?;
    Some((expit(lower), expit(upper)))
}

/// Where the polyline through (at, root) reaches `root`.
///
/// Shape: sorted by root, since a spline through few points may turn back.
fn read_off(points: &[(f64, f64)], root: f64) -> Option<f64> {
    points.windows(2).find_map(|pair| {
        let [(x0, y0), (x1, y1)] = pair else { return None };
        (*y0 <= root && root <= *y1).then(|| x0 + (x1 - x0) * (root - y0) / (y1 - y0))
    })
}

/// The cubic spline through the points at `count` even places; at its ends it has the third derivative of the cubic
/// through the four points there; of three points both ends have the second derivative 0.
///
/// Source: Forsythe, Malcolm, Moler (1977).
fn spline(points: &[(f64, f64)], count: usize) -> Option<Vec<(f64, f64)>> {
    let n = points.len();
    if n < 3 {
        return None;
    }
    let x = |i: usize| points[i].0;
    let y = |i: usize| points[i].1;
    let gap: Vec<f64> = (0..n - 1).map(|i| x(i + 1) - x(i)).collect();
    let slope: Vec<f64> = (0..n - 1).map(|i| (y(i + 1) - y(i)) / gap[i]).collect();
    let last = n - 1;
    // The tridiagonal system for a sixth of the second derivatives.
    let mut diagonal: Vec<f64> = (0..n)
        .map(|i| match i {
            0 => -gap[0],
            i if i == last => -gap[last - 1],
            i => 2.0 * (gap[i - 1] + gap[i]),
        })
        .collect();
    let mut c: Vec<f64> = (0..n)
        .map(|i| {
            if i == 0 || i == last {
                0.0
            } else {
                slope[i] - slope[i - 1]
            }
        })
        .collect();
    if n > 3 {
        let first = c[2] / (x(3) - x(1)) - c[1] / (x(2) - x(0));
        let final_ = c[last - 1] / (x(last) - x(last - 2)) - c[last - 2] / (x(last - 1) - x(last - 3));
        c[0] = first * gap[0] * gap[0] / (x(3) - x(0));
        c[last] = -final_ * gap[last - 1] * gap[last - 1] / (x(last) - x(last - 3));
    }
    for i in 1..n {
        let t = gap[i - 1] / diagonal[i - 1];
        diagonal[i] -= t * gap[i - 1];
        c[i] -= t * c[i - 1];
    }
    c[last] /= diagonal[last];
    for i in (0..last).rev() {
        c[i] = (c[i] - gap[i] * c[i + 1]) / diagonal[i];
    }
    let value = |u: f64| {
        let i = (0..last).rev().find(|i| x(*i) <= u).unwrap_or(0);
        let dx = u - x(i);
        let b = slope[i] - gap[i] * (c[i + 1] + 2.0 * c[i]);
        let d = (c[i + 1] - c[i]) / gap[i];
        y(i) + dx * (b + dx * (3.0 * c[i] + dx * d))
    };
    let step = (x(last) - x(0)) / (count - 1) as f64;
    Some(
        (0..count)
            .map(|at| {
                let u = if at + 1 == count {
                    x(last)
                } else {
                    x(0) + step * at as f64
                };
                (u, value(u))
            })
            .collect(),
    )
}
