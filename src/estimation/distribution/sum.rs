//! Weighted sums of chi-squares, alone or over another chi-square.

use std::f64::consts::PI;

use super::{chi_square_upper, f_upper, normal_cdf};

/// P(Σ aᵢ χ²₁ > x), or with `df` P(Σ aᵢ χ²₁ > x · χ²_df / df).
///
/// Source: Imhof (1961), Biometrika 48: the characteristic function inverted, by adaptive Simpson quadrature.
pub fn ratio_of_sums_upper(x: f64, parts: &[f64], df: f64) -> f64 {
    let (threshold, mut terms) = as_terms(x, parts, df);
    let largest = terms.iter().fold(0.0_f64, |most, (part, _)| most.max(part.abs()));
    if !(largest > 0.0 && x.is_finite()) {
        return f64::NAN;
    }
    for (part, _) in &mut terms {
        *part /= largest;
    }
    let threshold = threshold / largest;
    let integrand = |u: f64| -> f64 {
        if u == 0.0 {
            return terms.iter().map(|(part, h)| h * part).sum::<f64>() / 2.0 - threshold / 2.0;
        }
        let angle: f64 =
            terms.iter().map(|(part, h)| h * (part * u).atan()).sum::<f64>() / 2.0 - threshold * u / 2.0;
        let size: f64 = terms
            .iter()
            .map(|(part, h)| h / 4.0 * (part * part * u * u).ln_1p())
            .sum();
        angle.sin() / u * (-size).exp()
    };
    // u = s / (1 − s) brings the half line to the unit interval.
    let bent = |s: f64| {
        if s >= 1.0 {
            0.0
        } else {
            integrand(s / (1.0 - s)) / (1.0 - s).powi(2)
        }
    };
    let pieces = 64;
    let integral: f64 = (0..pieces)
        .map(|piece| {
            let (from, to) = (f64::from(piece) / 64.0, f64::from(piece + 1) / 64.0);
            let (a, m, b) = (bent(from), bent(0.5 * (from + to)), bent(to));
            simpson(&bent, (from, to), (a, m, b), 1e-13, 30)
        })
        .sum();
    (0.5 + integral / PI).clamp(0.0, 1.0)
}

fn simpson(
    f: &dyn Fn(f64) -> f64,
    (from, to): (f64, f64),
    (a, m, b): (f64, f64, f64),
    tolerance: f64,
    depth: u32,
) -> f64 {
    let middle = 0.5 * (from + to);
    let (left, right) = (f(0.5 * (from + middle)), f(0.5 * (middle + to)));
    let whole = (to - from) / 6.0 * (a + 4.0 * m + b);
    let halves = (to - from) / 12.0 * (a + 4.0 * left + 2.0 * m + 4.0 * right + b);
    if depth == 0 || (halves - whole).abs() <= 15.0 * tolerance {
        return halves + (halves - whole) / 15.0;
    }
    simpson(f, (from, middle), (a, left, m), tolerance / 2.0, depth - 1)
        + simpson(f, (middle, to), (m, right, b), tolerance / 2.0, depth - 1)
}

/// The same by Kuonen's saddle-point approximation; Satterthwaite's where the point is too near the mean for it.
///
/// Source: Kuonen (1999), Biometrika 86; R survey, `pFsum`, which takes the whole part of `df`.
pub fn ratio_of_sums_upper_saddle(x: f64, parts: &[f64], df: f64) -> f64 {
    let (threshold, terms) = as_terms(x, parts, df);
    saddle(threshold, &terms).unwrap_or_else(|| {
        let n = parts.len() as f64;
        let mean = parts.iter().sum::<f64>() / n;
        let spread = parts.iter().map(|part| part * part).sum::<f64>() / n / (mean * mean);
        let (scale, above) = (mean * spread, n / spread);
        if df.is_infinite() {
            chi_square_upper(x / scale, above)
        } else {
            f_upper(x / above / scale, above, df)
        }
    })
}

/// Weights with their degrees of freedom, and what the sum is to exceed.
fn as_terms(x: f64, parts: &[f64], df: f64) -> (f64, Vec<(f64, f64)>) {
    let mut terms: Vec<(f64, f64)> = parts.iter().map(|part| (*part, 1.0)).collect();
    if df.is_infinite() {
        return (x, terms);
    }
    terms.push((-x / df, df.floor()));
    (0.0, terms)
}

fn saddle(x: f64, terms: &[(f64, f64)]) -> Option<f64> {
    let largest = terms.iter().fold(f64::MIN, |most, (part, _)| most.max(*part));
    let terms: Vec<(f64, f64)> = terms.iter().map(|(part, h)| (part / largest, *h)).collect();
    let x = x / largest;
    let sum = |f: &dyn Fn(f64) -> f64| -> f64 { terms.iter().map(|(part, h)| h * f(*part)).sum() };
    let slope = |z: f64| sum(&|part| part / (1.0 - 2.0 * z * part)) - x;
    let count = sum(&|_| 1.0);
    let mut low = if terms.iter().any(|(part, _)| *part < 0.0) {
        let nearest = terms
            .iter()
            .filter(|(part, _)| *part < 0.0)
            .map(|(part, _)| 1.0 / (2.0 * part))
            .fold(f64::MIN, f64::max);
        nearest * 0.99999
    } else if x > sum(&|part| part) {
        -0.01
    } else {
        -count / (2.0 * x)
    };
    let mut high = terms
        .iter()
        .filter(|(part, _)| *part > 0.0)
        .map(|(part, _)| 1.0 / (2.0 * part))
        .fold(f64::MAX, f64::min)
        * 0.99999;
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if slope(middle) > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    let z = 0.5 * (low + high);
    if z.abs() < 1e-4 || z.is_nan() {
        return None;
    }
    let k = -sum(&|part| (1.0 - 2.0 * z * part).ln()) / 2.0;
    let curve = 2.0 * sum(&|part| (part / (1.0 - 2.0 * z * part)).powi(2));
    let w = z.signum() * (2.0 * (z * x - k)).sqrt();
    let v = z * curve.sqrt();
    Some(normal_cdf(-(w + (v / w).ln() / w)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_parts_are_f_and_chi_square() {
        for (x, df) in [(3.0, 12.0), (0.5, 5.0), (20.0, 30.0)] {
            let exact = f_upper(x / 3.0, 3.0, df);
            assert!(
                (ratio_of_sums_upper(x, &[1.0; 3], df) - exact).abs() < 1e-9,
                "{x} {df}"
            );
        }
        let exact = chi_square_upper(7.0, 4.0);
        assert!((ratio_of_sums_upper(7.0, &[1.0; 4], f64::INFINITY) - exact).abs() < 1e-9);
        assert!((ratio_of_sums_upper_saddle(7.0, &[1.0; 4], f64::INFINITY) / exact - 1.0).abs() < 0.01);
    }
}
