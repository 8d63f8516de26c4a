//! Intervals from an estimate, its standard error and its degrees of freedom.

use super::distribution::{beta_quantile, normal_quantile, t_quantile};
use super::intercept::Intercept;
use super::request::IntervalMethod;

/// What an interval is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Basis {
    pub estimate: f64,
    pub se: f64,
    pub df: f64,
    /// Answered rows.
    pub n: f64,
    /// Of a proportion: all, none, or something between answered so.
    pub edge: bool,
    /// Effective n from weighting alone, (Σw)² / Σw²; where it is given, `wilson` uses it.
    pub kish_n: Option<f64>,
    pub level: f64,
}

/// Lower and upper limit, and the effective n behind them where the method has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub lower: f64,
    pub upper: f64,
    pub n_eff: Option<f64>,
}

/// The share at a logit.
pub(super) fn expit(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// The interval by `method`.
pub fn interval(method: IntervalMethod, basis: &Basis) -> Limits {
    let Basis {
        estimate,
        se,
        df,
        level,
        ..
    } = *basis;
    let alpha = 1.0 - level;
    let t = t_quantile(1.0 - alpha / 2.0, df);
    let plain = |lower: f64, upper: f64| Limits {
        lower,
        upper,
        n_eff: None,
    };
    match method {
        IntervalMethod::T | IntervalMethod::Score | IntervalMethod::Replicates => {
            plain(estimate - t * se, estimate + t * se)
        }
        IntervalMethod::Log => {
            let half = t * se / estimate;
            plain(estimate * (-half).exp(), estimate * half.exp())
        }
        // An intercept-only logistic model has the same estimate and, by the delta method, the same standard error; where
        // it was fitted, its own limits take the place of these.
        IntervalMethod::Xlogit | IntervalMethod::Logit => {
            let logit = (estimate / (1.0 - estimate)).ln();
            let half = t * se / (estimate * (1.0 - estimate));
            plain(expit(logit - half), expit(logit + half))
        }
        IntervalMethod::Asin => {
            let angle = estimate.sqrt().asin();
            let half = t * se / (2.0 * (estimate * (1.0 - estimate)).sqrt());
            plain((angle - half).sin().powi(2), (angle + half).sin().powi(2))
        }
        IntervalMethod::Beta => korn_graubard(basis, false),
        IntervalMethod::Nchs => korn_graubard(basis, true),
        IntervalMethod::Wilson => wilson(basis),
        IntervalMethod::Likelihood => plain(f64::NAN, f64::NAN),
    }
}

/// The t interval of a fitted intercept, as shares.
pub(super) fn logit_limits(fitted: &Intercept, df: f64, level: f64) -> (f64, f64) {
    let half = t_quantile(1.0 - (1.0 - level) / 2.0, df) * fitted.se;
    (expit(fitted.logit - half), expit(fitted.logit + half))
}

/// Clopper–Pearson limits with the effective n of the design, for its degrees of freedom; `capped` at n.
///
/// Source: Korn and Graubard (1998), Survey Methodology 24; R survey, `svyciprop(method = "beta")`; with the cap,
/// Parker et al. (2017), NCHS Vital and Health Statistics 2(175).
pub fn korn_graubard(basis: &Basis, capped: bool) -> Limits {
    let Basis {
        estimate: p,
        se,
        df,
        n,
        edge,
        level,
        ..
    } = *basis;
    let alpha = 1.0 - level;
    let mut n_eff =
        p * (1.0 - p) / (se * se) * (t_quantile(alpha / 2.0, n - 1.0) / t_quantile(alpha / 2.0, df)).powi(2);
    if capped {
        n_eff = if edge || n_eff > n { n } else { n_eff };
    }
    Limits {
        lower: if edge && p == 0.0 {
            0.0
        } else {
            beta_quantile(alpha / 2.0, n_eff * p, n_eff * (1.0 - p) + 1.0)
        },
        upper: if edge && p == 1.0 {
            1.0
        } else {
            beta_quantile(1.0 - alpha / 2.0, n_eff * p + 1.0, n_eff * (1.0 - p))
        },
        n_eff: Some(n_eff),
    }
}

/// Wilson's score interval with the effective n.
///
/// Source: Wilson (1927); Brown, Cai, DasGupta (2001).
fn wilson(basis: &Basis) -> Limits {
    let Basis {
        estimate: p,
        se,
        n,
        edge,
        level,
        ..
    } = *basis;
    let n_eff = basis
        .kish_n
        .unwrap_or(if edge { n } else { p * (1.0 - p) / (se * se) });
    let z = normal_quantile(1.0 - (1.0 - level) / 2.0);
    let whole = 1.0 + z * z / n_eff;
    let centre = (p + z * z / (2.0 * n_eff)) / whole;
    let half = z / whole * (p * (1.0 - p) / n_eff + z * z / (4.0 * n_eff * n_eff)).sqrt();
    Limits {
        // The ends are exact in theory; rounding may leave a trace beyond them.
        lower: (centre - half).clamp(0.0, 1.0),
        upper: (centre + half).clamp(0.0, 1.0),
        n_eff: Some(n_eff),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked example: 30 of 100 gives 21.9 % to 39.6 %; with a design effect of 1.5, 20.3 % to 41.8 %.
    #[test]
    fn wilson_of_thirty_in_a_hundred() {
        let percent = |kish_n: f64| {
            let limits = interval(
                IntervalMethod::Wilson,
                &Basis {
                    estimate: 0.3,
                    se: 0.0,
                    df: 99.0,
                    n: 100.0,
                    edge: false,
                    kish_n: Some(kish_n),
                    level: 0.95,
                },
            );
            (
                format!("{:.1}", limits.lower * 100.0),
                format!("{:.1}", limits.upper * 100.0),
            )
        };
        assert_eq!(percent(100.0), ("21.9".to_owned(), "39.6".to_owned()));
        assert_eq!(percent(100.0 / 1.5), ("20.3".to_owned(), "41.8".to_owned()));
    }
}
