//! Student's t.

use super::beta::tails;
use super::gamma::ln_gamma;
use crate::measures::normal::{normal_quantile, normal_two_sided};

/// P(|T| > |t|).
pub fn t_two_sided(t: f64, df: f64) -> f64 {
    if df.is_infinite() {
        return normal_two_sided(t);
    }
    if t.is_nan() || df.is_nan() || df <= 0.0 {
        return f64::NAN;
    }
    if t.is_infinite() {
        return 0.0;
    }
    let whole = df + t * t;
    tails(df / whole, t * t / whole, df / 2.0, 0.5).0
}

/// The t with P(T ≤ t) = p; NaN where df is not above 0.
pub fn t_quantile(p: f64, df: f64) -> f64 {
    if df.is_infinite() {
        return normal_quantile(p);
    }
    if df.is_nan() || df <= 0.0 || !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.5 {
        return 0.0;
    }
    if p == 0.0 || p == 1.0 {
        return if p == 0.0 {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    // Both tails together; 2·min(p, 1−p) is exact for the smaller tail.
    let outside = 2.0 * p.min(1.0 - p);
    let t = two_sided_quantile(outside, df);
    if p < 0.5 { -t } else { t }
}

/// The t > 0 with P(|T| > t) = outside: Newton's method on ln t inside a bracket.
fn two_sided_quantile(outside: f64, df: f64) -> f64 {
    let (mut low, mut high) = (-745.0_f64, 700.0_f64);
    // From below: the complement of a share this small is 1.
    let mut at = (-normal_quantile(outside / 2.0)).max(1e-8).ln();
    for _ in 0..300 {
        let t = at.exp();
        let whole = df + t * t;
        let (beyond, within) = tails(df / whole, t * t / whole, df / 2.0, 0.5);
        // The smaller of both sides has the digits.
        let off = if outside <= 0.5 {
            outside - beyond
        } else {
            within - (1.0 - outside)
        };
        if off == 0.0 {
            break;
        }
        if off > 0.0 {
            high = at;
        } else {
            low = at;
        }
        let slope = 2.0 * t * density(t, df);
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

fn density(t: f64, df: f64) -> f64 {
    let ln = ln_gamma((df + 1.0) / 2.0)
        - ln_gamma(df / 2.0)
        - 0.5 * (df * std::f64::consts::PI).ln()
        - (df + 1.0) / 2.0 * (t * t / df).ln_1p();
    ln.exp()
}
