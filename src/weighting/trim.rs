//! Weights cut at bounds after they were made, what was cut shared out among the others.

use super::WeightingError;

/// Rounds after which weights that still lie outside never come within.
const MOST_ROUNDS: usize = 1000;
/// A part of the sum so small is rounding: shared out again and again, it would go back and forth for ever.
const ROUNDING: f64 = 1e-14;

/// `weights` held between `low` and `high`; what is cut off is added in equal parts to the weights that were within.
///
/// Shape: one weight per respondent; a weight of 0 takes no part; `times`, how many respondents of the same kind each stands for,
/// is 1 in a sample, and in a replicate the factor that left some out and took others more than once: the bounds are those of
/// one of them. With `strict` again and again, until no weight that grew is above the bound; else once. Also gives how many stand at a bound of what was cut. The sum stays as it was.
/// Errors: bounds that cannot hold the sum, where R's function loses it; what is shared out would leave a weight at 0 or below,
/// where R's goes on with it; `strict` that does not come to an end.
/// Source: R survey, `trimWeights`; but of replicates R holds the bounds against the whole weight, so that a bound no respondent
/// reaches cuts the weights that a replicate doubled.
pub fn trim_weights(
    weights: &[f64],
    times: &[f64],
    low: f64,
    high: f64,
    strict: bool,
) -> Result<(Vec<f64>, usize), WeightingError> {
    let refused = |what: &str| WeightingError::NotTrimmed {
        low,
        high,
        what: what.to_owned(),
    };
    let mut trimmed = weights.to_vec();
    let mut ever = vec![false; weights.len()];
    let taking_part = weights.iter().filter(|weight| **weight > 0.0).count();
    let sum: f64 = weights.iter().sum();
    let mut settled = false;
    for round in 0..MOST_ROUNDS {
        let outside: Vec<bool> = trimmed
            .iter()
            .zip(times)
            .map(|(weight, times)| *weight > 0.0 && (*weight < low * times || *weight > high * times))
            .collect();
        let count = outside.iter().filter(|out| **out).count();
        if count == 0 {
            settled = true;
            break;
        }
        let beyond: f64 = trimmed
            .iter()
            .zip(times)
            .zip(&outside)
            .filter(|(_, out)| **out)
            .map(|((weight, times), _)| (weight - weight.clamp(low * times, high * times)).abs())
            .sum();
        if round > 0 && beyond <= ROUNDING * sum {
            for ((weight, times), _) in trimmed
                .iter_mut()
                .zip(times)
                .zip(&outside)
                .filter(|(_, out)| **out)
            {
                *weight = weight.clamp(low * times, high * times);
            }
            settled = true;
            break;
        }
        if count == taking_part {
            return Err(refused(
                "every weight lies outside, and none could take what is cut",
            ));
        }
        let (mut cut, mut within) = (0.0, 0.0);
        for (((weight, times), out), ever) in trimmed.iter_mut().zip(times).zip(&outside).zip(&mut ever) {
            if *out {
                let held = weight.clamp(low * times, high * times);
                cut += *weight - held;
                *weight = held;
                *ever = true;
            } else if *weight > 0.0 {
                within += times;
            }
        }
        let share = cut / within;
        for ((weight, times), out) in trimmed.iter_mut().zip(times).zip(&outside) {
            if !out && *weight > 0.0 {
                *weight += share * times;
                if *weight <= 0.0 {
                    return Err(refused(
                        "raising the small weights would take more than the others have",
                    ));
                }
            }
        }
        if !strict {
            settled = true;
            break;
        }
    }
    if !settled {
        return Err(refused("the weights do not come to rest between them"));
    }
    Ok((trimmed, ever.iter().filter(|ever| **ever).count()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_cut_goes_to_the_others() {
        let (made, cut) = trim_weights(&[1.0, 1.0, 10.0, 0.0], &[1.0; 4], 0.5, 5.0, false).unwrap();
        assert_eq!(made, [3.5, 3.5, 5.0, 0.0]);
        assert_eq!(cut, 1);
        // Once more, since 4.9 grew above the bound.
        let (made, cut) = trim_weights(&[1.0, 4.9, 11.0], &[1.0; 3], 0.5, 6.0, true).unwrap();
        assert!(
            made.iter()
                .zip([4.9, 6.0, 6.0])
                .all(|(made, own)| (made - own).abs() < 1e-12),
            "{made:?}"
        );
        assert_eq!(cut, 2);
    }

    /// After 89 rounds all but rounding has come to rest; what is left went up and down until it was refused.
    #[test]
    fn what_rounding_leaves_is_not_shared_out_for_ever() {
        let mut weights = vec![7.687583304779315, 0.01, 1.9384802358008615];
        for (weight, copies) in [
            (1.9599589381567226, 2),
            (8.381726141315962, 2),
            (6.293972274131257, 3),
            (0.01, 3),
            (7.161119335711861, 3),
            (9.970837494533543, 3),
            (6.079476219297175, 2),
            (7.193047075965262, 2),
            (3.2085912386159583, 2),
        ] {
            weights.extend(vec![weight; copies]);
        }
        let (low, high) = (1.656120067046835, 5.56499283300911);
        for order in 0..weights.len() {
            weights.rotate_left(order);
            let (made, _) = trim_weights(&weights, &vec![1.0; weights.len()], low, high, true).unwrap();
            assert!(made.iter().all(|weight| (low..=high).contains(weight)));
            assert!((made.iter().sum::<f64>() - weights.iter().sum::<f64>()).abs() < 1e-12);
        }
    }

    #[test]
    fn bounds_that_cannot_hold_the_sum_are_refused() {
        for (weights, low, high, strict) in [
            (&[1.0, 4.9, 10.0][..], 0.5, 5.0, true),
            (&[2.0, 3.0, 4.0, 9.0], 0.0, 1.0, false),
            (&[0.1, 0.1, 0.1, 1.0], 0.5, f64::INFINITY, false),
        ] {
            assert!(
                trim_weights(weights, &[1.0; 4], low, high, strict).is_err(),
                "{weights:?}"
            );
        }
    }

    proptest! {
        /// A respondent taken twice and one left out, as rows of their own or by their factor.
        #[test]
        fn copies_are_trimmed_as_rows(
            rows in prop::collection::vec((0.01..10.0_f64, 0..4_usize), 1..20),
            low in 0.0..2.0_f64,
            room in 0.1..10.0_f64,
            strict: bool,
        ) {
            let times: Vec<f64> = rows.iter().map(|(_, copies)| *copies as f64).collect();
            let whole: Vec<f64> = rows.iter().zip(&times).map(|((weight, _), times)| weight * times).collect();
            let copies: Vec<f64> =
                rows.iter().flat_map(|(weight, copies)| std::iter::repeat_n(*weight, *copies)).collect();
            let by_factor = trim_weights(&whole, &times, low, low + room, strict);
            let by_row = trim_weights(&copies, &vec![1.0; copies.len()], low, low + room, strict);
            prop_assert_eq!(by_factor.is_ok(), by_row.is_ok());
            if let (Ok((by_factor, _)), Ok((by_row, _))) = (by_factor, by_row) {
                let mut by_row = by_row.into_iter();
                for ((_, copies), made) in rows.iter().zip(by_factor) {
                    let own: f64 = by_row.by_ref().take(*copies).sum();
                    prop_assert!((own - made).abs() <= 1e-9 * made.max(1.0), "{own} {made}");
                }
            }
        }

        #[test]
        fn nobody_is_lost(
            weights in prop::collection::vec(0.01..10.0_f64, 1..20),
            low in 0.0..2.0_f64,
            room in 0.1..10.0_f64,
            strict: bool,
        ) {
            if let Ok((made, _)) = trim_weights(&weights, &vec![1.0; weights.len()], low, low + room, strict) {
                let sum = weights.iter().sum::<f64>();
                prop_assert!((made.iter().sum::<f64>() - sum).abs() <= 1e-9 * sum);
                prop_assert!(made.iter().all(|weight| *weight > 0.0));
                prop_assert!(!strict || made.iter().all(|weight| (low..=low + room).contains(weight)));
            }
        }
    }
}
