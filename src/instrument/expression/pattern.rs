//! Regular expressions as the field's web engines read them.

use std::cell::RefCell;

use fancy_regex::{Regex, RegexBuilder};

/// Steps a pattern with look-around may take on one text.
const MOST_STEPS: usize = 1_000_000;

thread_local! {
    /// The pattern used last: a column asks the same one of every respondent.
    static LAST: RefCell<Option<(String, Regex)>> = const { RefCell::new(None) };
}

/// Whether `pattern` is found anywhere in `text`.
///
/// Errors: why the pattern is none, or takes too long.
pub fn found(pattern: &str, text: &str) -> Result<bool, String> {
    LAST.with_borrow_mut(|last| {
        let known = last.take().filter(|(known, _)| known == pattern);
        let (known, regex) = match known {
            Some(known) => known,
            None => (pattern.to_owned(), compiled(pattern)?),
        };
        let answer = regex
            .is_match(text)
            .map_err(|_| "the pattern takes too long on this text".to_owned());
        *last = Some((known, regex));
        answer
    })
}

fn compiled(pattern: &str) -> Result<Regex, String> {
    RegexBuilder::new(&translated(pattern))
        .backtrack_limit(MOST_STEPS)
        .delegate_size_limit(4 << 20)
        .build()
        .map_err(|error| {
            let why = error.to_string();
            let why = why
                .lines()
                .last()
                .unwrap_or_default()
                .trim_start_matches("error: ")
                .to_owned();
            format!("the pattern is no regular expression we can use: {why}")
        })
}

/// The pattern in the dialect of our engine: digits and letters of `\d` and `\w` are ASCII, and inside brackets
/// `[` and the signs of set operations stand for themselves.
fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut within = false;
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, within) {
            ('\\', _) => match letters.next() {
                Some('d') if within => out.push_str("0-9"),
                Some('d') => out.push_str("[0-9]"),
                Some('D') if !within => out.push_str("[^0-9]"),
                Some('w') if within => out.push_str("0-9A-Za-z_"),
                Some('w') => out.push_str("[0-9A-Za-z_]"),
                Some('W') if !within => out.push_str("[^0-9A-Za-z_]"),
                Some('/') => out.push('/'),
                Some(escaped) => {
                    out.push('\\');
                    out.push(escaped);
                }
                None => out.push('\\'),
            },
            ('[', false) => {
                within = true;
                out.push('[');
                if letters.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
            }
            ('[', true) => out.push_str("\\["),
            (']', true) => {
                within = false;
                out.push(']');
            }
            ('&' | '~', true) => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_searched_for_as_in_a_browser() {
        let is = |pattern, text| found(pattern, text).unwrap();
        assert!(is("b", "abc"));
        assert!(!is("^b$", "abc"));
        assert!(is(r"^\d{2}-[\d.]+$", "12-3.4"));
        assert!(!is(r"^\d$", "٣"));
        assert!(is("[[]", "a[b"));
        assert!(is("^(?=.*[0-9]).{4,}$", "abc1"));
        assert!(is(r"(a)\1", "aa"));
        assert!(is(r"^[^@]+@[^@]+\.[a-z]+$", "a@b.co"));
        assert!(found("(", "x").unwrap_err().contains("no regular expression"));
        assert!(found(r"^(a|aa)+(?=b)\1$", &"a".repeat(4_000)).is_err());
    }
}
