//! What the other distributions are made of: log-gamma and the saddle-point pieces of binomial and Poisson densities.

use std::f64::consts::TAU;

/// ln Γ(x) for x > 0: Stirling's series after a shift to 16 or more.
pub(super) fn ln_gamma(x: f64) -> f64 {
    let mut shifted = x;
    let mut product = 1.0;
    while shifted < 16.0 {
        product *= shifted;
        shifted += 1.0;
    }
    (shifted - 0.5) * shifted.ln() - shifted + 0.5 * TAU.ln() + stirling_series(shifted) - product.ln()
}

/// Σ B₂ₖ / (2k(2k−1) x²ᵏ⁻¹), enough terms for x ≥ 15.
fn stirling_series(x: f64) -> f64 {
    let square = x * x;
    (1.0 / 12.0
        - (1.0 / 360.0
            - (1.0 / 1260.0
                - (1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360_360.0 / square) / square) / square)
                / square)
            / square)
        / x
}

/// ln Γ(n + 1) less its Stirling approximation (n + ½) ln n − n + ½ ln 2π.
///
/// Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
pub(super) fn stirling_error(n: f64) -> f64 {
    if n >= 16.0 {
        stirling_series(n)
    } else {
        ln_gamma(n + 1.0) - (n + 0.5) * n.ln() + n - 0.5 * TAU.ln()
    }
}

/// x ln(x / m) + m − x, without the cancellation near x = m. Source: Loader (2000).
pub(super) fn deviance(x: f64, m: f64) -> f64 {
    if (x - m).abs() < 0.1 * (x + m) {
        let v = (x - m) / (x + m);
        let mut sum = (x - m) * v;
        let mut term = 2.0 * x * v;
        for odd in 1..1000 {
            term *= v * v;
            let next = sum + term / f64::from(2 * odd + 1);
            if next == sum {
                return next;
            }
            sum = next;
        }
        return sum;
    }
    x * (x / m).ln() + m - x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ln_gamma_at_known_points() {
        // Γ(½) = √π; Γ(11) = 10!
        for (x, expected) in [
            (0.5, std::f64::consts::PI.sqrt().ln()),
            (11.0, 3_628_800.0_f64.ln()),
            (1.0, 0.0),
            (100.0, 359.134_205_369_575_4),
        ] {
            assert!(
                (ln_gamma(x) - expected).abs() <= 1e-14 * expected.abs().max(10.0),
                "{x}"
            );
        }
    }
}
