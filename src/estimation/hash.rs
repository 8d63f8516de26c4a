//! A quick hash for codes; nothing depends on its order.

use std::hash::{BuildHasherDefault, Hasher};

/// For maps from numbers or texts of the data to their codes.
pub(super) type Spread = BuildHasherDefault<Multiply>;

/// Multiplies and folds, eight bytes at a time.
#[derive(Clone, Copy, Default)]
pub(super) struct Multiply(u64);

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Multiply {
    fn add(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(ODD);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for Multiply {
    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..eight.len()].copy_from_slice(eight);
            self.add(u64::from_le_bytes(word));
        }
        self.add(bytes.len() as u64);
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(ODD)
    }
}

/// Values met of late, each with its code: most columns hold few.
///
/// Shape: key, and code plus 1; 0 where there is none.
pub(super) struct Recent([(u64, u32); 256]);

impl Default for Recent {
    fn default() -> Self {
        Self([(0, 0); 256])
    }
}

impl Recent {
    fn slot(key: u64) -> usize {
        (key.wrapping_mul(ODD) >> 56) as usize
    }

    pub fn get(&self, key: u64) -> Option<u32> {
        let (own, code) = self.0[Self::slot(key)];
        if own == key { code.checked_sub(1) } else { None }
    }

    pub fn put(&mut self, key: u64, code: u32) {
        self.0[Self::slot(key)] = (key, code + 1);
    }
}
