//! Combinations of codes that occur, numbered in order.

use std::collections::HashMap;

use super::hash::Spread;

/// No combination: a part of it is missing.
pub(super) const NONE: u32 = u32::MAX;

/// The combinations that occur.
pub(super) struct Combinations {
    /// Shape: per row, the place of its combination; `NONE` where a part is missing.
    pub of_rows: Vec<u32>,
    /// Shape: per combination, in order, its codes from 1.
    pub paths: Vec<Vec<u32>>,
}

impl Combinations {
    /// Every row alike.
    pub fn one(rows: usize) -> Self {
        Self {
            of_rows: vec![0; rows],
            paths: vec![Vec::new()],
        }
    }

    /// Each combination split by a further column of codes from 1 to `levels`; 0 is missing.
    pub fn split(self, codes: &[u32], levels: usize) -> Self {
        let levels = levels as u64;
        let keys: Vec<u64> = self
            .of_rows
            .iter()
            .zip(codes)
            .map(|(own, code)| match (*own, *code) {
                (NONE, _) | (_, 0) => u64::MAX,
                (own, code) => u64::from(own) * levels + u64::from(code - 1),
            })
            .collect();
        drop(self.of_rows);
        let (of_rows, distinct) = rank(&keys, self.paths.len() as u64 * levels);
        let paths = distinct
            .iter()
            .map(|key| {
                let mut path = self.paths[(key / levels) as usize].clone();
                path.push((key % levels) as u32 + 1);
                path
            })
            .collect();
        Self { of_rows, paths }
    }
}

/// The place of each key among the distinct keys, and these in order; all are below `bound`, or `u64::MAX` for none.
pub(super) fn rank(keys: &[u64], bound: u64) -> (Vec<u32>, Vec<u64>) {
    if bound <= keys.len() as u64 * 4 + (1 << 20) {
        let mut place = vec![NONE; bound as usize];
        for key in keys.iter().filter(|key| **key != u64::MAX) {
            place[*key as usize] = 0;
        }
        let mut distinct = Vec::new();
        for (key, place) in place.iter_mut().enumerate().filter(|(_, place)| **place == 0) {
            *place = distinct.len() as u32;
            distinct.push(key as u64);
        }
        let of_rows = keys
            .iter()
            .map(|key| {
                if *key == u64::MAX {
                    NONE
                } else {
                    place[*key as usize]
                }
            })
            .collect();
        return (of_rows, distinct);
    }
    let mut distinct: Vec<u64> = keys.iter().copied().filter(|key| *key != u64::MAX).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let place: HashMap<u64, u32, Spread> = distinct.iter().copied().zip(0..).collect();
    let of_rows = keys
        .iter()
        .map(|key| place.get(key).copied().unwrap_or(NONE))
        .collect();
    (of_rows, distinct)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_as_the_codes_stand() {
        let sex = [2, 1, 0, 2, 1];
        let race = [1, 3, 1, 1, 0];
        let both = Combinations::one(5).split(&sex, 2).split(&race, 3);
        assert_eq!(both.of_rows, [1, 0, NONE, 1, NONE]);
        assert_eq!(both.paths, [[1, 3], [2, 1]]);
    }

    #[test]
    fn few_keys_far_apart() {
        let keys = [1 << 40, 7, u64::MAX, 1 << 40];
        assert_eq!(rank(&keys, 1 << 41), (vec![1, 0, NONE, 1], vec![7, 1 << 40]));
    }
}
