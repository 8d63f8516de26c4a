//! Two shares held against each other, and many comparisons held against chance.

use crate::measures::normal::normal_two_sided;

/// A share with the number of answers it is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighed {
    pub share: f64,
    /// Kish's effective number of answers.
    pub effective_n: f64,
}

/// The difference of two shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The first less the second, 0 to 1.
    pub difference: f64,
    pub lower: f64,
    pub upper: f64,
    pub z: f64,
    /// Two-sided.
    pub p: f64,
}

/// A two-proportion z test with effective numbers of answers.
///
/// The interval is 95%, from the two variances apart; the test pools them, as it asks what would be seen were the shares the same.
/// Errors: `None` where either share rests on nothing, or both are 0 or both are 1, so that there is no variance to test with.
/// Source: Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions (2003), 3.1.
pub fn compare(a: Weighed, b: Weighed) -> Option<Comparison> {
    if !(a.effective_n > 0.0 && b.effective_n > 0.0) {
        return None;
    }
    let difference = a.share - b.share;
    let pooled = (a.share * a.effective_n + b.share * b.effective_n) / (a.effective_n + b.effective_n);
    let tested = (pooled * (1.0 - pooled) * (1.0 / a.effective_n + 1.0 / b.effective_n)).sqrt();
    if tested.is_nan() || tested <= 0.0 {
        return None;
    }
    let spread = |w: Weighed| w.share * (1.0 - w.share) / w.effective_n;
    let half = Z_95 * (spread(a) + spread(b)).sqrt();
    let z = difference / tested;
    Some(Comparison {
        difference,
        lower: difference - half,
        upper: difference + half,
        z,
        p: normal_two_sided(z),
    })
}

/// The 97.5th percentile of the normal distribution.
const Z_95: f64 = 1.959_963_984_540_054;

/// Which of many p values may be called clear, when at most `rate` of those called clear should be chance.
///
/// Shape: one answer per p, in its order.
/// Source: Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995).
pub fn clear_at(ps: &[f64], rate: f64) -> Vec<bool> {
    let mut order: Vec<usize> = (0..ps.len()).collect();
    order.sort_by(|a, b| ps[*a].total_cmp(&ps[*b]));
    let many = ps.len() as f64;
    let last = order
        .iter()
        .enumerate()
        .filter(|(rank, i)| ps[**i] <= (*rank as f64 + 1.0) / many * rate)
        .map(|(rank, _)| rank)
        .next_back();
    let mut clear = vec![false; ps.len()];
    if let Some(last) = last {
        for i in &order[..=last] {
            clear[*i] = true;
        }
    }
    clear
}

/// The p values that `clear_at` compares with its rate: the smallest rate at which each would be called clear.
///
/// Shape: one per p, in its order. A p that is no number takes no part, and stays so.
/// Source: Benjamini and Hochberg (1995), as R's `p.adjust(method = "BH")`.
pub fn adjusted(ps: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..ps.len()).filter(|at| !ps[*at].is_nan()).collect();
    order.sort_by(|a, b| ps[*a].total_cmp(&ps[*b]));
    let many = order.len() as f64;
    let mut adjusted = vec![f64::NAN; ps.len()];
    let mut least = 1.0_f64;
    for (rank, at) in order.iter().enumerate().rev() {
        least = least.min(ps[*at] * many / (rank as f64 + 1.0));
        adjusted[*at] = least;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    /// domain/report.md, 5.6: 24% of 400, then 31% of 450.
    #[test]
    fn seven_points_more() {
        let (now, then) = (
            Weighed {
                share: 0.31,
                effective_n: 450.0,
            },
            Weighed {
                share: 0.24,
                effective_n: 400.0,
            },
        );
        let change = compare(now, then).unwrap();
        assert!((change.z - 2.28).abs() < 0.005, "{}", change.z);
        assert!((change.p - 0.023).abs() < 0.0005, "{}", change.p);
        assert!((change.lower - 0.01).abs() < 0.005 && (change.upper - 0.13).abs() < 0.005);
    }

    /// R: p.adjust(c(.039, .001, .6, .035, .012), "BH")
    #[test]
    fn adjusted_as_r_does() {
        let made = adjusted(&[0.039, 0.001, 0.6, 0.035, 0.012]);
        for (made, r) in made.iter().zip([0.04875, 0.005, 0.6, 0.04875, 0.03]) {
            assert!((made - r).abs() < 1e-12, "{made} {r}");
        }
    }

    #[test]
    fn nothing_to_test_with() {
        let none = Weighed {
            share: 0.0,
            effective_n: 50.0,
        };
        assert_eq!(compare(none, none), None);
    }

    /// Worked by hand: limits 0.01, 0.02, 0.03, 0.04, 0.05.
    #[test]
    fn the_step_up_rule() {
        assert_eq!(
            clear_at(&[0.039, 0.001, 0.6, 0.035, 0.012], 0.05),
            [true, true, false, true, true]
        );
        assert_eq!(clear_at(&[], 0.05), Vec::<bool>::new());
    }
}
