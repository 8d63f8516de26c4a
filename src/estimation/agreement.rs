//! How far two people agree who sort the same things, beyond what chance would give them.

/// Two coders over the same answers: how often each gave a code, and both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    pub both: u64,
    pub first_only: u64,
    pub second_only: u64,
    pub neither: u64,
}

impl Agreement {
    /// Counts one answer.
    pub fn count(&mut self, first: bool, second: bool) {
        *match (first, second) {
            (true, true) => &mut self.both,
            (true, false) => &mut self.first_only,
            (false, true) => &mut self.second_only,
            (false, false) => &mut self.neither,
        } += 1;
    }

    pub fn n(&self) -> u64 {
        self.both + self.first_only + self.second_only + self.neither
    }

    /// Cohen's kappa: 1 for full agreement, 0 for no more than chance. None where there is nothing to compare, or where both
    /// gave the code always or never, so that chance alone agrees fully.
    ///
    /// Source: Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
    pub fn kappa(&self) -> Option<f64> {
        let n = self.n() as f64;
        let share = |count: u64| count as f64 / n;
        let observed = share(self.both + self.neither);
        let (first, second) = (
            share(self.both + self.first_only),
            share(self.both + self.second_only),
        );
        let chance = first * second + (1.0 - first) * (1.0 - second);
        let kappa = (observed - chance) / (1.0 - chance);
        kappa.is_finite().then_some(kappa)
    }
}

#[cfg(test)]
mod tests {
    use super::Agreement;

    fn kappa(both: u64, first_only: u64, second_only: u64, neither: u64) -> Option<f64> {
        let table = Agreement {
            both,
            first_only,
            second_only,
            neither,
        };
        table.kappa()
    }

    /// By hand: 35 of 50 agree, 0.7; by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5; so (0.7 − 0.5) / 0.5 = 0.4.
    #[test]
    fn kappa_is_what_it_is_by_hand() {
        assert!((kappa(20, 5, 10, 15).unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(kappa(10, 0, 0, 30), Some(1.0));
        assert!((kappa(25, 25, 25, 25).unwrap()).abs() < 1e-12);
    }

    #[test]
    fn where_chance_agrees_fully_there_is_no_kappa() {
        assert_eq!(kappa(0, 0, 0, 0), None);
        assert_eq!(kappa(0, 0, 0, 40), None);
    }
}
