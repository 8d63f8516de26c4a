//! Draws that keep to what was expected.

/// Says yes or no so that, along the way, the number of yeses never strays by more than one from the sum of the shares.
///
/// Families are drawn this way, not by a die: what is planted then comes out of a sample of 1,200 by design, not by luck.
/// Source: systematic sampling with unequal probabilities, Madow (1949).
#[derive(Clone, Debug)]
pub struct Even {
    sum: f64,
}

impl Even {
    /// `start`: from 0 to 1, where in the first step to begin.
    pub fn starting_at(start: f64) -> Self {
        Self { sum: start }
    }

    pub fn next(&mut self, share: f64) -> bool {
        let before = self.sum.floor();
        self.sum += share;
        self.sum.floor() > before
    }
}

/// Splits `total` into whole parts in proportion to `sizes`; running sums are never off by more than one half.
pub fn split(total: u32, sizes: &[f64]) -> Vec<u32> {
    let whole: f64 = sizes.iter().sum();
    let mut passed = 0.0;
    let mut given = 0;
    sizes
        .iter()
        .map(|size| {
            passed += size;
            let upto = (f64::from(total) * passed / whole).round() as u32;
            let part = upto - given;
            given = upto;
            part
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yeses_keep_to_the_sum_of_the_shares() {
        let mut even = Even::starting_at(0.5);
        let yes = (0..1000).filter(|_| even.next(0.123)).count();
        assert_eq!(yes, 123);
    }

    #[test]
    fn parts_add_up_to_the_total() {
        assert_eq!(split(10, &[1.0, 1.0, 1.0]), [3, 4, 3]);
        assert_eq!(split(7, &[0.0, 2.0, 0.0, 5.0]), [0, 2, 0, 5]);
        assert_eq!(split(0, &[1.0, 2.0]), [0, 0]);
    }
}
