//! A text of a cycle: said once, or in several languages (`{ en = "…", es = "…" }`).

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::choice;
use super::cycle::parse_tag;
use crate::instrument::cycle::Spoken;
use crate::instrument::item::Choice;
use crate::instrument::table::{Placed, Table};
use crate::language::Language;

/// The text in English, or in the first of its languages; what it is in each goes to `spoken` under `path`.
///
/// A key that is not there has no text, and nothing is said of it.
pub fn text(table: &Table<'_>, key: &'static str, path: &str, spoken: &mut Spoken) -> Option<String> {
    let said = table.text_or_table(key)?;
    Some(of_value(table, key, said, path, spoken))
}

/// The same of a text that has to be there.
pub fn required(table: &Table<'_>, key: &'static str, path: &str, spoken: &mut Spoken) -> String {
    match table.has(key) {
        Some(_) => text(table, key, path, spoken).unwrap_or_default(),
        None => table.required_text(key).value,
    }
}

/// The texts of a table whose keys are not known beforehand, each under `key.name`.
pub fn texts(file: &Table<'_>, key: &'static str, spoken: &mut Spoken) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if let Some(table) = file.table(key, format!("[{key}]")) {
        for (name, _) in table.keys() {
            if let Some(value) = table.any(name) {
                let said = of_value(&table, name, value, &format!("{key}.{name}"), spoken);
                texts.insert(name.to_owned(), said);
            }
        }
    }
    texts
}

/// Choices whose labels may be said in several languages, each under `path.code`.
pub fn choices(tables: Vec<Table<'_>>, owner: &str, path: &str, spoken: &mut Spoken) -> Vec<Choice> {
    choice::labelled(tables, owner, |table, code| {
        required(table, "label", &format!("{path}.{code}"), spoken)
    })
}

fn of_value(
    table: &Table<'_>,
    key: &str,
    value: &toml::Spanned<DeValue<'_>>,
    path: &str,
    spoken: &mut Spoken,
) -> String {
    if !matches!(value.get_ref(), DeValue::Table(_)) {
        return table
            .text_of(key, value)
            .map(|text| text.value)
            .unwrap_or_default();
    }
    let mut texts = BTreeMap::new();
    if let Some(inner) = table.table_of(key, value, format!("{}: {key}", table.name())) {
        by_language(&inner, &mut texts);
        if texts.is_empty() {
            inner.error(inner.at, "I011", format!("`{key}` has no text"), "add en = \"…\"");
        }
    }
    let first = texts.get(&Language::english()).or_else(|| texts.values().next());
    let first = first.cloned().unwrap_or_default();
    for (language, text) in texts {
        spoken.entry(language).or_default().insert(path.to_owned(), text);
    }
    first
}

/// The texts of a table whose keys are languages.
pub fn by_language(table: &Table<'_>, texts: &mut BTreeMap<Language, String>) {
    for (tag, at) in table.keys() {
        let tag = Placed {
            value: tag.to_owned(),
            at,
        };
        let text = table
            .any(&tag.value)
            .and_then(|value| table.text_of(&tag.value, value));
        if let (Some(language), Some(text)) = (parse_tag(table, &tag), text) {
            texts.insert(language, text.value);
        }
    }
}
