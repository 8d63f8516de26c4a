//! The chi-square distribution.

use std::f64::consts::TAU;

use super::gamma::{deviance, stirling_error};

/// P(X > x): the regularised upper incomplete gamma function at df/2, x/2.
///
/// Source: series below the mean, Legendre's continued fraction above it; the prefactor by the saddle point.
pub fn chi_square_upper(x: f64, df: f64) -> f64 {
    let (a, x) = (df / 2.0, x / 2.0);
    if x.is_nan() || a.is_nan() || a <= 0.0 {
        return f64::NAN;
    }
    if x <= 0.0 {
        return 1.0;
    }
    if x.is_infinite() {
        return 0.0;
    }
    // xᵃ e⁻ˣ / Γ(a + 1)
    let power = (-stirling_error(a) - deviance(a, x)).exp() / (TAU * a).sqrt();
    if x < a + 1.0 {
        let mut term = 1.0;
        let mut sum = 1.0;
        let mut n = a;
        while term > sum * 1e-17 {
            n += 1.0;
            term *= x / n;
            sum += term;
        }
        1.0 - power * sum
    } else {
        const TINY: f64 = 1e-300;
        let mut b = x + 1.0 - a;
        let mut c = 1.0 / TINY;
        let mut d = 1.0 / b;
        let mut value = d;
        for step in 1..100_000 {
            let i = f64::from(step);
            let an = -i * (i - a);
            b += 2.0;
            d = an * d + b;
            d = 1.0 / if d.abs() < TINY { TINY } else { d };
            c = b + an / c;
            if c.abs() < TINY {
                c = TINY;
            }
            let change = d * c;
            value *= change;
            if (change - 1.0).abs() < 1e-16 {
                break;
            }
        }
        power * a * value
    }
}
