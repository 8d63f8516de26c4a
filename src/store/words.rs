//! Words to write down and type again: 1,024 plain English ones, chosen so that few differ in one letter only.

const WORDS: &str = include_str!("words.txt");
/// 10 bits each.
const NUMBER: usize = 5;

/// Words of 50 bits, such as `river-apple-seven-quilt-moon`.
pub(super) fn from(random: &[u8; 32]) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let chosen: Vec<&str> = random
        .chunks(2)
        .take(NUMBER)
        .map(|pair| words[(usize::from(pair[0]) << 8 | usize::from(pair[1])) % words.len()])
        .collect();
    chosen.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_carries_ten_bits() {
        let mut words: Vec<&str> = WORDS.split_whitespace().collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), 1024);
        assert!(
            words
                .iter()
                .all(|word| word.chars().all(|c| c.is_ascii_lowercase()))
        );
        assert_eq!(from(&[0; 32]).split('-').count(), NUMBER);
    }
}
