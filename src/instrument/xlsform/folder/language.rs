//! The language a column's name means.

use std::collections::BTreeSet;

use crate::language::Language;

/// Names as they stand in the field's forms without a tag.
const NAMES: &[(&str, &str)] = &[
    ("amharic", "am"),
    ("arabic", "ar"),
    ("bahasa", "id"),
    ("bengali", "bn"),
    ("burmese", "my"),
    ("chinese", "zh"),
    ("creole", "ht"),
    ("dari", "prs"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("english", "en"),
    ("español", "es"),
    ("espanol", "es"),
    ("farsi", "fa"),
    ("francais", "fr"),
    ("français", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("haitian creole", "ht"),
    ("hausa", "ha"),
    ("hindi", "hi"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("kinyarwanda", "rw"),
    ("kiswahili", "sw"),
    ("kurdish", "ku"),
    ("lingala", "ln"),
    ("nepali", "ne"),
    ("oromo", "om"),
    ("pashto", "ps"),
    ("persian", "fa"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("russian", "ru"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("tagalog", "tl"),
    ("thai", "th"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
];

/// A tag for a column's language that no other has; one of the private ones (`qaa`, `qab` …) where none is known.
pub fn tag(name: &str, taken: &mut BTreeSet<String>) -> String {
    let own = in_parentheses(name)
        .or_else(|| whole(name))
        .or_else(|| known(name));
    let tag = own.filter(|tag| !taken.contains(tag)).unwrap_or_else(|| {
        (0..520_u32)
            .map(private)
            .find(|tag| !taken.contains(tag))
            .unwrap_or_else(|| "und".to_owned())
    });
    taken.insert(tag.clone());
    tag
}

fn in_parentheses(name: &str) -> Option<String> {
    let (_, rest) = name.rsplit_once('(')?;
    parsed(rest.trim_end().strip_suffix(')')?.trim())
}

fn whole(name: &str) -> Option<String> {
    let subtag = name.split('-').next().unwrap_or_default();
    ((2..=3).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_lowercase()))
        .then(|| parsed(name))
        .flatten()
}

fn known(name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, tag)| (*tag).to_owned())
}

fn parsed(tag: &str) -> Option<String> {
    tag.parse::<Language>()
        .ok()
        .map(|language| language.tag().to_owned())
}

/// `qaa` to `qtz` are for private use.
fn private(number: u32) -> String {
    let letter = |number: u32| char::from(b'a' + (number % 26) as u8);
    format!("q{}{}", letter(number / 26), letter(number))
}
