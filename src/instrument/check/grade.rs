//! How hard a text is to read.

/// The school grade at which a text is read with ease.
///
/// Source: Kincaid, Fishburne, Rogers, Chissom (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
/// Syllables are counted by groups of vowels, as is usual; a text of fewer than two words has no grade.
pub fn flesch_kincaid(text: &str) -> Option<f64> {
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’')
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    if words.len() < 2 {
        return None;
    }
    let sentences = sentences(text);
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = words.len() as f64;
    Some(0.39 * count / sentences as f64 + 11.8 * syllables as f64 / count - 15.59)
}

/// Ends of sentences that are followed by a space or by nothing; a line of its own is a sentence, too.
fn sentences(text: &str) -> usize {
    let ended = |line: &str| {
        let mut count = 0;
        let mut letters = line.trim().chars().peekable();
        let mut open = false;
        while let Some(letter) = letters.next() {
            if letter.is_alphanumeric() {
                open = true;
            } else if matches!(letter, '.' | '!' | '?' | ':')
                && letters.peek().is_none_or(|next| !next.is_alphanumeric())
                && open
            {
                count += 1;
                open = false;
            }
        }
        count + usize::from(open)
    };
    text.lines().map(ended).sum::<usize>().max(1)
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0;
    let mut after_vowel = false;
    for letter in word.chars() {
        count += usize::from(vowel(letter) && !after_vowel);
        after_vowel = vowel(letter);
    }
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded")
        || word.ends_with("es")
            && !["ses", "zes", "ces", "ges", "xes"]
                .iter()
                .any(|end| word.ends_with(end));
    // "worried", "families": the e is part of the vowel before it and is heard.
    let heard = ["ied", "ies"].iter().any(|end| word.ends_with(end));
    if silent && !heard && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_have_a_low_grade() {
        let plain = flesch_kincaid("How old is this child? We use it to plan.").unwrap();
        assert!(plain < 3.0, "{plain}");
        let hard = flesch_kincaid(
            "Institutional accountability necessitates comprehensive, longitudinal documentation of outcomes.",
        )
        .unwrap();
        assert!(hard > 16.0, "{hard}");
        assert_eq!(flesch_kincaid("Yes"), None);
        assert_eq!(flesch_kincaid("…"), None);
    }

    #[test]
    fn the_formula_by_hand() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
        let grade = flesch_kincaid("The cat sat on the mat.").unwrap();
        assert!((grade - -1.45).abs() < 1e-9, "{grade}");
    }

    #[test]
    fn syllables_as_spoken() {
        for (word, count) in [
            ("child", 1),
            ("worried", 2),
            ("families", 3),
            ("table", 2),
            ("times", 1),
            ("needed", 2),
            ("neighborhood", 3),
            ("moved", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
