//! The beta distribution, and F through it.

use std::f64::consts::TAU;

use super::gamma::{deviance, stirling_error};

/// P(X ≤ x) of the beta distribution: the regularised incomplete beta function.
pub fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    tails(x, 1.0 - x, a, b).0
}

/// P(F > f).
pub fn f_upper(f: f64, df1: f64, df2: f64) -> f64 {
    if f.is_nan() {
        return f64::NAN;
    }
    if f <= 0.0 {
        return 1.0;
    }
    if df2.is_infinite() {
        return super::chi_square_upper(f * df1, df1);
    }
    let whole = df1 * f + df2;
    tails(df1 * f / whole, df2 / whole, df1 / 2.0, df2 / 2.0).1
}

/// Lower and upper tail at x, where y = 1 − x is given too, so that neither end loses digits.
///
/// Source: the continued fraction of DiDonato and Morris (1992), by the modified Lentz method, on the side of the mode
/// where it converges fast.
pub(super) fn tails(x: f64, y: f64, a: f64, b: f64) -> (f64, f64) {
    if x.is_nan() || a.is_nan() || b.is_nan() || a <= 0.0 || b <= 0.0 {
        return (f64::NAN, f64::NAN);
    }
    if x <= 0.0 {
        return (0.0, 1.0);
    }
    if y <= 0.0 {
        return (1.0, 0.0);
    }
    if x <= (a + 1.0) / (a + b + 2.0) {
        let lower = power(x, y, a, b) / a * fraction(x, a, b);
        (lower, 1.0 - lower)
    } else {
        let upper = power(x, y, a, b) / b * fraction(y, b, a);
        (1.0 - upper, upper)
    }
}

/// xᵃ yᵇ / B(a, b), by the saddle point: exact where the powers and the beta function alone would overflow or cancel.
fn power(x: f64, y: f64, a: f64, b: f64) -> f64 {
    let n = a + b;
    let exponent =
        stirling_error(n) - stirling_error(a) - stirling_error(b) - deviance(a, n * x) - deviance(b, n * y);
    // a·b/n × √(n / (2π·a·b))
    (a * b / (n * TAU)).sqrt() * exponent.exp()
}

/// The continued fraction of I_x(a, b) · a · B(a, b) / (xᵃ (1−x)ᵇ).
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for step in 1..100_000 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        let change = d * c;
        value *= change;
        if (change - 1.0).abs() < 1e-16 {
            break;
        }
    }
    value
}

/// The x with P(X ≤ x) = p: Newton's method on ln x, kept inside a shrinking bracket.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) || a.is_nan() || b.is_nan() || a < 0.0 || b < 0.0 {
        return f64::NAN;
    }
    // R's limits: all mass at an end.
    if a == 0.0 && b == 0.0 {
        return if p < 0.5 { 0.0 } else { 1.0 };
    }
    if a == 0.0 || p == 0.0 {
        return 0.0;
    }
    if b == 0.0 || p == 1.0 {
        return 1.0;
    }
    if a.is_infinite() || b.is_infinite() {
        return match (a.is_infinite(), b.is_infinite()) {
            (true, true) => 0.5,
            (true, false) => 1.0,
            _ => 0.0,
        };
    }
    // Work in the tail that the mean leaves open, so that the answer is the small side and keeps its digits.
    if beta_cdf(0.5, a, b) >= p {
        small_quantile(p, false, a, b)
    } else {
        1.0 - small_quantile(p, true, b, a)
    }
}

/// A quantile at or below one half; `upper_tail` takes p as the tail above it.
fn small_quantile(p: f64, upper_tail: bool, a: f64, b: f64) -> f64 {
    // The tail at ln x that is to be met, as f(x) − target, increasing in x.
    let distance = |x: f64| {
        let (lower, upper) = tails(x, 1.0 - x, a, b);
        if upper_tail { p - upper } else { lower - p }
    };
    let (mut low, mut high) = (-745.0_f64, (0.5_f64).ln());
    let mut at = ((a / (a + b)).ln()).min(high - 1e-3);
    for _ in 0..200 {
        let x = at.exp();
        let off = distance(x);
        if off == 0.0 {
            break;
        }
        if off > 0.0 {
            high = at;
        } else {
            low = at;
        }
        // d tail / d ln x = density · x = power / (1 − x)
        let slope = power(x, 1.0 - x, a, b) / (1.0 - x);
        let newton = at - off / slope;
        let next = if newton.is_finite() && newton > low && newton < high {
            newton
        } else {
            0.5 * (low + high)
        };
        if (next - at).abs() <= 1e-16 * at.abs().max(1.0) {
            at = next;
            break;
        }
        at = next;
    }
    at.exp()
}
