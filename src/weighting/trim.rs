//! Weights cut at bounds after they were made, what was cut shared out among the others.

/// `weights` held between `low` and `high`; what is cut off is added in equal parts to the weights that were within.
///
/// Shape: one weight per respondent; a weight of 0 takes no part. With `strict` again and again, until no weight that grew is
/// above the bound; else once. Also gives how many stand at a bound of what was cut.
/// Source: R survey, `trimWeights`.
pub fn trim_weights(weights: &[f64], low: f64, high: f64, strict: bool) -> (Vec<f64>, usize) {
    let mut trimmed = weights.to_vec();
    let mut ever = vec![false; weights.len()];
    let taking_part = weights.iter().filter(|weight| **weight > 0.0).count();
    for _ in 0..1000 {
        let outside: Vec<bool> = trimmed
            .iter()
            .map(|weight| *weight > 0.0 && (*weight < low || *weight > high))
            .collect();
        let count = outside.iter().filter(|out| **out).count();
        if count == 0 {
            break;
        }
        let mut cut = 0.0;
        for ((weight, out), ever) in trimmed.iter_mut().zip(&outside).zip(&mut ever) {
            if *out {
                let held = weight.clamp(low, high);
                cut += *weight - held;
                *weight = held;
                *ever = true;
            }
        }
        // Where nothing was within, what was cut is gone.
        let share = cut / (taking_part - count).max(1) as f64;
        for (weight, out) in trimmed.iter_mut().zip(&outside) {
            if !out && *weight > 0.0 {
                *weight += share;
            }
        }
        if !strict {
            break;
        }
    }
    (trimmed, ever.iter().filter(|ever| **ever).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_goes_to_the_others() {
        let (made, cut) = trim_weights(&[1.0, 1.0, 10.0, 0.0], 0.5, 5.0, false);
        assert_eq!(made, [3.5, 3.5, 5.0, 0.0]);
        assert_eq!(cut, 1);
        // Once more, since 4.9 grew above the bound.
        let (made, cut) = trim_weights(&[1.0, 4.9, 10.0], 0.5, 5.0, true);
        assert!(
            (made.iter().sum::<f64>() - 15.9).abs() < 1e-12 && cut == 3,
            "{made:?} {cut}"
        );
    }
}
