//! A set of respondents.

/// Which respondents belong: one bit per row of the respondents' table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members(Vec<u64>);

impl Members {
    /// The rows for which it is true, in row order.
    pub fn of(rows: impl IntoIterator<Item = bool>) -> Self {
        let mut words = Vec::new();
        for (row, is_in) in rows.into_iter().enumerate() {
            if row % 64 == 0 {
                words.push(0_u64);
            }
            if let (true, Some(word)) = (is_in, words.last_mut()) {
                *word |= 1 << (row % 64);
            }
        }
        Self(words)
    }

    pub fn count(&self) -> u64 {
        self.0.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// How many are in both.
    pub fn shared(&self, other: &Self) -> u64 {
        self.0
            .iter()
            .zip(&other.0)
            .map(|(a, b)| u64::from((a & b).count_ones()))
            .sum()
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Whether everyone in it is in `other`, too.
    pub fn within(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    pub fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & b).collect())
    }

    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & !b).collect())
    }

    pub fn or(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a | b).collect())
    }
}
