//! Chance for one family and one purpose, the same on every run.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of its own for each cycle, family and purpose: a new item moves no other item's answers.
pub struct Chance(ChaCha8Rng);

impl Chance {
    pub fn of(cycle: &str, family: usize, purpose: &str) -> Self {
        Self(ChaCha8Rng::seed_from_u64(fnv(&format!(
            "{cycle} {family} {purpose}"
        ))))
    }

    pub fn yes(&mut self, share: f64) -> bool {
        self.0.random_bool(share.clamp(0.0, 1.0))
    }

    /// Whole numbers, both ends included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0.random_range(low..=high.max(low))
    }

    /// From 0 up to, not including, 1.
    pub fn part(&mut self) -> f64 {
        self.0.random()
    }

    /// A place in `weights`, as often as its weight says; 0 where all are 0.
    pub fn place(&mut self, weights: &[f64]) -> usize {
        let mut left = self.part() * weights.iter().sum::<f64>();
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return place;
            }
        }
        0
    }

    pub fn bytes(&mut self) -> [u8; 16] {
        self.0.random()
    }
}

/// FNV-1a, 64 bits: enough to tell streams apart, and the same on every machine.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_drawn_as_often_as_its_weight_says() {
        let mut chance = Chance::of("2025", 1, "test");
        let drawn: Vec<usize> = (0..1000).map(|_| chance.place(&[1.0, 0.0, 3.0])).collect();
        let first = drawn.iter().filter(|place| **place == 0).count();
        assert!((200..300).contains(&first) && !drawn.contains(&1), "{first}");
    }

    #[test]
    fn the_same_purpose_gives_the_same_chance() {
        assert_eq!(
            Chance::of("2025", 1, "age").part(),
            Chance::of("2025", 1, "age").part()
        );
        assert_ne!(
            Chance::of("2025", 1, "age").part(),
            Chance::of("2025", 2, "age").part()
        );
    }
}
