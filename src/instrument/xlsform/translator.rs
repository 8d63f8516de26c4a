//! One spreadsheet for a translator: each text beside its source, and back into the folder.
//!
//! A row says where the text belongs, what it is to say, what it says so far, and how far it has come. What comes
//! back carries the fingerprint of the source that the translator saw, so that a source changed meanwhile shows.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::workbook::{Sheet, Workbook};
use crate::instrument::quote;
use crate::instrument::translation::fingerprint;
use crate::language::Language;

const COLUMNS: [&str; 5] = ["text", "source", "translation", "status", "note"];

/// A text of an instrument and the keys that lead to it: `["item", "age", "label"]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub keys: Vec<String>,
    pub source: String,
}

/// Every text of a folder that can be translated, in order.
pub fn places(instrument: &Table, indicators: &Table) -> Vec<Place> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for topic in tables(instrument, "topic") {
        add(
            &["topic", text(topic, "id"), "label"],
            text(topic, "label"),
            &mut found,
            &mut seen,
        );
    }
    for section in tables(instrument, "section") {
        let id = text(section, "id");
        if section.get("bare").and_then(Value::as_bool) != Some(true) {
            for key in ["title", "intro", "hint"] {
                add(&["section", id, key], text(section, key), &mut found, &mut seen);
            }
        }
        items(section, &mut found, &mut seen);
    }
    for (list, choices) in instrument
        .get("choices")
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
    {
        for choice in choices
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_table)
        {
            add(
                &["choices", list, text(choice, "code")],
                text(choice, "label"),
                &mut found,
                &mut seen,
            );
        }
    }
    for indicator in tables(indicators, "indicator") {
        for key in ["label", "population", "did", "note"] {
            let keys = ["indicator", text(indicator, "id"), key];
            add(&keys, text(indicator, key), &mut found, &mut seen);
        }
    }
    for breakdown in tables(indicators, "breakdown") {
        let id = text(breakdown, "id");
        add(
            &["breakdown", id, "label"],
            text(breakdown, "label"),
            &mut found,
            &mut seen,
        );
        for level in tables(breakdown, "levels") {
            let keys = ["breakdown", id, "levels", text(level, "code")];
            add(&keys, text(level, "label"), &mut found, &mut seen);
        }
    }
    for list in tables(indicators, "list") {
        let keys = ["list", text(list, "id"), "label"];
        add(&keys, text(list, "label"), &mut found, &mut seen);
    }
    found
}

fn items(above: &Table, found: &mut Vec<Place>, seen: &mut BTreeSet<Vec<String>>) {
    for item in tables(above, "item") {
        let id = text(item, "id");
        for key in [
            "label",
            "hint",
            "guidance",
            "guidance_hint",
            "constraint_message",
            "required_message",
            "row_label",
        ] {
            add(&["item", id, key], text(item, key), found, seen);
        }
        // Choices written in a grid or ranking are a list of its name, which its rows share.
        let shared = matches!(text(item, "type"), "grid" | "rank");
        for own in ["choices", "also"] {
            for choice in tables(item, own) {
                let code = text(choice, "code");
                let of_list = ["choices", id, code];
                let of_item = ["item", id, "choices", code];
                let keys: &[&str] = if shared && own == "choices" {
                    &of_list
                } else {
                    &of_item
                };
                add(keys, text(choice, "label"), found, seen);
            }
        }
        for rows in ["rows", "places"] {
            for row in tables(item, rows) {
                for key in ["label", "hint"] {
                    add(&["item", text(row, "id"), key], text(row, key), found, seen);
                }
            }
        }
        items(item, found, seen);
    }
}

fn add(keys: &[&str], source: &str, found: &mut Vec<Place>, seen: &mut BTreeSet<Vec<String>>) {
    let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    if !source.is_empty() && keys.iter().all(|key| !key.is_empty()) && seen.insert(keys.clone()) {
        found.push(Place {
            keys,
            source: source.to_owned(),
        });
    }
}

fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_table)
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn entry<'a>(translation: &'a Table, keys: &[String]) -> Option<&'a Table> {
    let mut table = translation;
    for key in keys {
        table = table.get(key)?.as_table()?;
    }
    Some(table)
}

/// The spreadsheet for a language. `translation`: its file, where there is one.
pub fn sheet(instrument: &Table, indicators: &Table, translation: &Table, language: &Language) -> Workbook {
    let mut sheet = Sheet::new(language.tag());
    for (at, header) in COLUMNS.iter().enumerate() {
        sheet.set(1, at, *header);
    }
    for (at, place) in places(instrument, indicators).into_iter().enumerate() {
        let row = at + 2;
        let keys: Vec<String> = place.keys.iter().map(|key| quote::key(key)).collect();
        sheet.set(row, 0, keys.join("."));
        sheet.set(row, 1, place.source.as_str());
        match entry(translation, &place.keys) {
            Some(found) => {
                sheet.set(row, 2, text(found, "text"));
                let status = text(found, "status");
                sheet.set(row, 3, if status.is_empty() { "draft" } else { status });
                if text(found, "of") != fingerprint(&place.source) {
                    sheet.set(row, 4, "the source has changed since");
                }
            }
            None => sheet.set(row, 4, "to be translated"),
        }
    }
    Workbook { sheets: vec![sheet] }
}

/// What came back from a translator.
#[derive(Debug)]
pub struct Returned {
    pub language: Language,
    /// `translations/<tag>.toml`.
    pub file: String,
    pub taken: usize,
    /// Rows that could not be taken, and why.
    pub refused: Vec<(usize, String)>,
}

/// The language's file with what the spreadsheet says.
///
/// Errors: what keeps it from being read at all.
pub fn take(
    workbook: &Workbook,
    instrument: &Table,
    indicators: &Table,
    translation: &Table,
    before: &str,
) -> Result<Returned, String> {
    let sheet = workbook.sheets.first().ok_or("the workbook has no sheet")?;
    let language: Language = sheet
        .name
        .parse()
        .map_err(|_| format!("the sheet is called \"{}\", which is no language tag", sheet.name))?;
    let column = |header: &str| {
        sheet
            .row(1)
            .find(|(_, text)| *text == header)
            .map(|(at, _)| at)
            .ok_or_else(|| format!("the column \"{header}\" is missing"))
    };
    let (key_at, source_at, text_at, status_at) = (
        column("text")?,
        column("source")?,
        column("translation")?,
        column("status")?,
    );
    let known: BTreeMap<Vec<String>, String> = places(instrument, indicators)
        .into_iter()
        .map(|place| (place.keys, place.source))
        .collect();
    let mut entries: BTreeMap<Vec<String>, (String, String, String)> = BTreeMap::new();
    for keys in known.keys() {
        if let Some(found) = entry(translation, keys) {
            let own = |key: &str| text(found, key).to_owned();
            entries.insert(keys.clone(), (own("text"), own("status"), own("of")));
        }
    }
    let mut refused = Vec::new();
    let mut taken = 0;
    for row in 2..=sheet.last_row() {
        let (keys, words) = (sheet.cell(row, key_at), sheet.cell(row, text_at));
        if keys.is_empty() || words.trim().is_empty() {
            continue;
        }
        let Some(keys) = dotted(keys).filter(|keys| known.contains_key(keys)) else {
            refused.push((row, format!("\"{keys}\" is no text of this instrument")));
            continue;
        };
        let status = match sheet.cell(row, status_at).trim() {
            "" => "draft",
            status @ ("draft" | "reviewed" | "certified") => status,
            other => {
                refused.push((
                    row,
                    format!("the status \"{other}\" is none of draft, reviewed, certified"),
                ));
                continue;
            }
        };
        let of = fingerprint(sheet.cell(row, source_at));
        entries.insert(keys, (words.to_owned(), status.to_owned(), of));
        taken += 1;
    }
    let mut tables: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for (keys, (words, status, of)) in &entries {
        if let Some((last, table)) = keys.split_last() {
            let pairs = [("text", words), ("status", status), ("of", of)]
                .map(|(key, value)| (key.to_owned(), quote::text(value)));
            tables.entry(table.to_vec()).or_default().push(format!(
                "{} = {}\n",
                quote::key(last),
                quote::inline(&pairs)
            ));
        }
    }
    // Remarks at the head of the file stay.
    let mut file: String = before
        .lines()
        .take_while(|line| line.starts_with('#') || line.trim().is_empty())
        .map(|line| format!("{line}\n"))
        .collect();
    file.push_str(&format!(
        "[translation]\nlanguage = {}\nstatus = \"draft\"\n",
        quote::text(language.tag())
    ));
    for (table, lines) in tables {
        let table: Vec<String> = table.iter().map(|key| quote::key(key)).collect();
        file.push_str(&format!("\n[{}]\n{}", table.join("."), lines.concat()));
    }
    Ok(Returned {
        language,
        file,
        taken,
        refused,
    })
}

/// The keys of `item."a b".label`.
fn dotted(keys: &str) -> Option<Vec<String>> {
    let mut table = format!("{keys} = 1").parse::<Table>().ok()?;
    let mut found = Vec::new();
    loop {
        let (key, value) = table.into_iter().next()?;
        found.push(key);
        match value {
            Value::Table(inner) => table = inner,
            _ => return Some(found),
        }
    }
}
