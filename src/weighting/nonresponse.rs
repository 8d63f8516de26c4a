//! Weighting-class adjustment: those who answered stand for those who did not.

use super::WeightingError;

/// The weights of a class given to its respondents: w Σw / Σw over respondents; 0 for the others.
///
/// Shape: `class` and `responded` have a value per unit. Errors: a class with units but no respondent, by name.
/// Source: Brick and Kalton (1996), weighting-class adjustment.
pub fn adjust_for_nonresponse(
    base: &[f64],
    class: &[usize],
    names: &[String],
    responded: &[bool],
) -> Result<Vec<f64>, WeightingError> {
    let mut all = vec![0.0; names.len()];
    let mut answered = vec![0.0; names.len()];
    for ((weight, class), responded) in base.iter().zip(class).zip(responded) {
        all[*class] += weight;
        if *responded {
            answered[*class] += weight;
        }
    }
    if let Some(empty) = (0..names.len()).find(|class| all[*class] > 0.0 && answered[*class] <= 0.0) {
        return Err(WeightingError::NoAnswerInClass {
            class: names[empty].clone(),
        });
    }
    Ok(base
        .iter()
        .zip(class)
        .zip(responded)
        .map(|((weight, class), responded)| {
            if *responded {
                weight * all[*class] / answered[*class]
            } else {
                0.0
            }
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_keep_their_weight() {
        let names = ["a".to_owned(), "b".to_owned()];
        let made = adjust_for_nonresponse(
            &[2.0, 2.0, 3.0, 1.0],
            &[0, 0, 1, 1],
            &names,
            &[true, false, true, true],
        )
        .unwrap();
        assert_eq!(made, [4.0, 0.0, 3.0, 1.0]);
        let silent = adjust_for_nonresponse(&[1.0, 1.0], &[0, 1], &names, &[true, false]).unwrap_err();
        assert!(silent.to_string().contains("\"b\""), "{silent}");
    }
}
