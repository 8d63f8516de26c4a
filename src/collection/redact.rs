//! What in a family's own words may tell who they are: mail addresses, links, telephone numbers, street addresses, names.
//!
//! These are suggestions for a person who reads the text. They find too much rather than too little, and still not everything.

use std::sync::LazyLock;

use regex::Regex;

/// A part of a text, and what it seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Suggestion {
    /// Bytes from the text's beginning.
    pub from: usize,
    pub to: usize,
    pub kind: Telltale,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Telltale {
    Mail,
    Link,
    Phone,
    Address,
    Name,
}

impl Telltale {
    /// What stands in its place.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Mail => "[e-mail]",
            Self::Link => "[link]",
            Self::Phone => "[phone]",
            Self::Address => "[address]",
            Self::Name => "[name]",
        }
    }
}

/// In the order in which they are looked for: what an earlier one has found is no longer looked at. The last group of a
/// pattern is what it finds, else the whole.
static PATTERNS: LazyLock<Vec<(Telltale, Regex)>> = LazyLock::new(|| {
    let patterns = [
        (Telltale::Mail, r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        (Telltale::Link, r"(?:https?://|www\.)\S+|(?:^|\s)(@\w[\w.]+)"),
        (Telltale::Phone, r"\+?\(?\d(?:[\s().-]{0,3}\d){6,14}"),
        // 12 Elm Street, Apt 3B; calle Sol 12; rue de la Paix 5.
        (
            Telltale::Address,
            r"\b\d{1,5}[A-Za-z]?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?i:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|sq|square|hwy|pkwy)\b\.?",
        ),
        (
            Telltale::Address,
            r"(?i:\b(?:calle|avenida|rue|rua|lari|đường|phố)\s+)(?:\S+\s+){0,4}?\d{1,5}\b",
        ),
        (
            Telltale::Address,
            r"(?i:\b(?:apt|apartment|unit|apto|suite)\.?\s*#?\s*\w{1,5}\b)",
        ),
        // A person introduced, or called by a title or a kinship.
        (
            Telltale::Name,
            r"(?i:\b(?:my name is|i am called|me llamo|mi nombre es|mwen rele|non mwen se|n ta txoma|meu nome é|me chamo|je m['’]appelle|mon nom est|tôi tên là|tên tôi là|magacaygu waa)\s+)(\p{L}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2})",
        ),
        (Telltale::Name, r"(?:我叫|我的名字是|我姓)(\p{Han}{1,4})"),
        (
            Telltale::Name,
            r"(?:اسمي|أنا اسمي)\s+(\p{Arabic}+(?:\s+\p{Arabic}+)?)",
        ),
        (
            Telltale::Name,
            r"\b(?i:mr|mrs|ms|miss|dr|doctor|nurse|teacher|sr|sra|señor|señora|doctora|maestra|mme|madame|monsieur)\.?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)",
        ),
        (
            Telltale::Name,
            r"(?i:\b(?:son|daughter|husband|wife|sister|brother|mother|father|baby|hijo|hija|esposo|esposa|hermano|hermana|pitit|filho|filha|marido|fils|fille|mari)),?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)",
        ),
        // Two words in a row that begin with a capital, but not at the beginning of a sentence.
        (
            Telltale::Name,
            r"[\p{Ll}\d,;:]\s+(\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]*)",
        ),
    ];
    // Each is a part of the program; a test reads them all.
    let read = patterns.into_iter();
    read.filter_map(|(kind, pattern)| Some((kind, Regex::new(pattern).ok()?)))
        .collect()
});

/// What seems to tell who wrote, in the order of the text; no two overlap.
pub fn suggestions(text: &str) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = Vec::new();
    for (kind, pattern) in PATTERNS.iter() {
        for captures in pattern.captures_iter(text) {
            let Some(part) = captures
                .iter()
                .skip(1)
                .flatten()
                .next()
                .or_else(|| captures.get(0))
            else {
                continue;
            };
            let overlaps = found
                .iter()
                .any(|other| part.start() < other.to && other.from < part.end());
            if !overlaps {
                found.push(Suggestion {
                    from: part.start(),
                    to: part.end(),
                    kind: *kind,
                });
            }
        }
    }
    found.sort_unstable();
    found
}

/// The text with every suggestion taken.
pub fn redacted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for suggestion in suggestions(text) {
        out.push_str(&text[at..suggestion.from]);
        out.push_str(suggestion.kind.placeholder());
        at = suggestion.to;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_who_wrote_is_found() {
        for (text, redacted_to) in [
            (
                "Write to ana.p+1@mail.example.org please",
                "Write to [e-mail] please",
            ),
            ("Call me: (617) 555-0134, after 5", "Call me: [phone], after 5"),
            ("call +1 617.555.0134.", "call [phone]."),
            (
                "We live at 12 Elm Street, Apt 3B.",
                "We live at [address], [address].",
            ),
            ("vivimos en calle del Sol 12", "vivimos en [address]"),
            ("My name is Ana Lopez and", "My name is [name] and"),
            ("Mi hijo Luis tiene asma", "Mi hijo [name] tiene asma"),
            ("thank Dr. Chen for us", "thank Dr. [name] for us"),
            ("ask for Maria Gomez there", "ask for [name] there"),
            ("我叫王小明，谢谢", "我叫[name]，谢谢"),
            ("see www.myfamily.example/ana", "see [link]"),
        ] {
            assert_eq!(redacted(text), redacted_to, "{text}");
        }
    }

    #[test]
    fn ordinary_words_stay() {
        for text in [
            "More light in the park, please. The bus comes twice in 10 years.",
            "Más luz en el parque, por favor.",
            "In 2019 it was better than in 2025",
            "",
        ] {
            assert_eq!(redacted(text), text);
        }
    }

    #[test]
    fn every_pattern_reads() {
        assert_eq!(PATTERNS.len(), 12);
    }
}
