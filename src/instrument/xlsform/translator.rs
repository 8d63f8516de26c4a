//! One spreadsheet for a translator: each text beside its source, and back into the folder.
//!
//! A row says where the text belongs, what it is to say, what it says so far, and how far it has come. What comes
//! back carries the fingerprint of the source that the translator saw, so that a source changed meanwhile shows.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::workbook::Sheet;
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

/// Every text that can be translated, in order: of an instrument and its indicators, or of a pack, which is both.
pub fn places([instrument, indicators]: [&Table; 2]) -> Vec<Place> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for topic in listed(instrument, "topic") {
        add(
            &["topic", text(topic, "id"), "label"],
            text(topic, "label"),
            &mut found,
            &mut seen,
        );
    }
    for section in listed(instrument, "section") {
        let id = text(section, "id");
        if section.get("bare").and_then(Value::as_bool) != Some(true) {
            for key in ["title", "intro", "hint"] {
                add(&["section", id, key], text(section, key), &mut found, &mut seen);
            }
        }
        items(section, &mut found, &mut seen);
    }
    // A pack's items stand by themselves.
    items(instrument, &mut found, &mut seen);
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
    for indicator in listed(indicators, "indicator") {
        for key in ["label", "population", "did", "note"] {
            let keys = ["indicator", text(indicator, "id"), key];
            add(&keys, text(indicator, key), &mut found, &mut seen);
        }
    }
    for breakdown in listed(indicators, "breakdown") {
        let id = text(breakdown, "id");
        add(
            &["breakdown", id, "label"],
            text(breakdown, "label"),
            &mut found,
            &mut seen,
        );
        for level in listed(breakdown, "levels") {
            let keys = ["breakdown", id, "levels", text(level, "code")];
            add(&keys, text(level, "label"), &mut found, &mut seen);
        }
    }
    for list in listed(indicators, "list") {
        let keys = ["list", text(list, "id"), "label"];
        add(&keys, text(list, "label"), &mut found, &mut seen);
    }
    found
}

fn items(above: &Table, found: &mut Vec<Place>, seen: &mut BTreeSet<Vec<String>>) {
    for item in listed(above, "item") {
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
            for choice in listed(item, own) {
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
            for row in listed(item, rows) {
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

fn listed<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
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

/// Texts in another language, by the keys that lead to each.
pub type Entries = BTreeMap<Vec<String>, Entry>;

/// One translated text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub text: String,
    pub status: String,
    /// Fingerprint of the source it was made from.
    pub of: String,
}

/// Every text of a translation; one without a status of its own has that of the whole.
pub fn entries(translation: &Table) -> Entries {
    fn gather(table: &Table, keys: &mut Vec<String>, status: &str, found: &mut Entries) {
        for (key, value) in table {
            let Some(inner) = value.as_table() else { continue };
            keys.push(key.clone());
            match inner.get("text").and_then(Value::as_str) {
                None => gather(inner, keys, status, found),
                Some(words) => {
                    let own = text(inner, "status");
                    let entry = Entry {
                        text: words.to_owned(),
                        status: if own.is_empty() { status } else { own }.to_owned(),
                        of: text(inner, "of").to_owned(),
                    };
                    found.insert(keys.clone(), entry);
                }
            }
            keys.pop();
        }
    }
    // A file says it in its head, a pack in the language's own table.
    let head = translation.get("translation").and_then(Value::as_table);
    let status = match text(head.unwrap_or(translation), "status") {
        "" => "draft",
        status => status,
    };
    let mut found = Entries::new();
    gather(translation, &mut Vec::new(), status, &mut found);
    found
}

/// The sheet of a language. `documents`: an instrument and its indicators, or a pack for both; `known`: what is translated so far.
pub fn sheet(name: &str, documents: [&Table; 2], known: &Entries) -> Sheet {
    let mut sheet = Sheet::new(name);
    for (at, header) in COLUMNS.iter().enumerate() {
        sheet.set(1, at, *header);
    }
    for (at, place) in places(documents).into_iter().enumerate() {
        let row = at + 2;
        let keys: Vec<String> = place.keys.iter().map(|key| quote::key(key)).collect();
        sheet.set(row, 0, keys.join("."));
        sheet.set(row, 1, place.source.as_str());
        match known.get(&place.keys) {
            Some(entry) => {
                sheet.set(row, 2, entry.text.as_str());
                sheet.set(row, 3, entry.status.as_str());
                if entry.of != fingerprint(&place.source) {
                    sheet.set(row, 4, "the source has changed since");
                }
            }
            None => sheet.set(row, 4, "to be translated"),
        }
    }
    sheet
}

/// What the sheet of a language is called, and that of a pack: `es`, `es psc17`.
pub fn sheet_name(language: &Language, pack: Option<&str>) -> String {
    match pack {
        None => language.tag().to_owned(),
        Some(pack) => format!("{language} {pack}"),
    }
}

/// The language of a sheet, and its pack.
///
/// Errors: why the name says neither.
pub fn named(sheet: &Sheet) -> Result<(Language, Option<&str>), String> {
    let (tag, pack) = match sheet.name.split_once(' ') {
        None => (sheet.name.as_str(), None),
        Some((tag, pack)) => (tag, Some(pack)),
    };
    let language = tag
        .parse()
        .map_err(|_| format!("the sheet is called \"{}\", which is no language tag", sheet.name))?;
    Ok((language, pack))
}

/// What came back from a translator.
#[derive(Debug)]
pub struct Returned {
    /// What is known now.
    pub entries: Entries,
    pub taken: usize,
    /// Rows that could not be taken, and why.
    pub refused: Vec<(usize, String)>,
}

/// What a sheet says, put into what was `known` before.
///
/// Errors: what keeps it from being read at all.
pub fn take(sheet: &Sheet, documents: [&Table; 2], known: Entries) -> Result<Returned, String> {
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
    let there: BTreeSet<Vec<String>> = places(documents).into_iter().map(|place| place.keys).collect();
    let mut returned = Returned {
        entries: known,
        taken: 0,
        refused: Vec::new(),
    };
    for row in 2..=sheet.last_row() {
        let (keys, words) = (sheet.cell(row, key_at), sheet.cell(row, text_at));
        if keys.is_empty() || words.trim().is_empty() {
            continue;
        }
        let Some(keys) = dotted(keys).filter(|keys| there.contains(keys)) else {
            returned
                .refused
                .push((row, format!("\"{keys}\" is no text of this instrument")));
            continue;
        };
        let status = match sheet.cell(row, status_at).trim() {
            "" => "draft",
            status @ ("draft" | "reviewed" | "certified") => status,
            other => {
                returned.refused.push((
                    row,
                    format!("the status \"{other}\" is none of draft, reviewed, certified"),
                ));
                continue;
            }
        };
        let entry = Entry {
            text: words.to_owned(),
            status: status.to_owned(),
            of: fingerprint(sheet.cell(row, source_at)),
        };
        returned.entries.insert(keys, entry);
        returned.taken += 1;
    }
    Ok(returned)
}

/// `translations/<tag>.toml` with these texts, as far as the instrument has them. Remarks at the head of the file stay.
pub fn file(language: &Language, documents: [&Table; 2], entries: &Entries, before: &str) -> String {
    let mut file: String = before
        .lines()
        .take_while(|line| line.starts_with('#') || line.trim().is_empty())
        .map(|line| format!("{line}\n"))
        .collect();
    file.push_str(&format!(
        "[translation]\nlanguage = {}\nstatus = \"draft\"\n",
        quote::text(language.tag())
    ));
    let there: BTreeSet<Vec<String>> = places(documents).into_iter().map(|place| place.keys).collect();
    let entries = entries.iter().filter(|(keys, _)| there.contains(*keys));
    file.push_str(&tables(entries, &[]));
    file
}

/// A pack's file with these texts of a language in place of those it has; all else stays as it is written.
///
/// Errors: where the texts it has are written in a way that cannot be replaced.
pub fn pack_file(before: &str, language: &Language, entries: &Entries) -> Result<String, String> {
    let above = ["translation", language.tag()];
    let mut kept = String::new();
    let mut own = false;
    // Remarks that stand above what comes next.
    let mut remarks = String::new();
    for line in before.lines() {
        if let Some(keys) = header(line) {
            own = keys.len() >= 2 && keys[..2] == above;
            kept.push_str(&std::mem::take(&mut remarks));
        }
        let is_remark = line.trim_start().starts_with('#');
        if own && !is_remark {
            if !line.trim().is_empty() {
                remarks.clear();
            }
            continue;
        }
        let to = if own { &mut remarks } else { &mut kept };
        to.push_str(line);
        to.push('\n');
    }
    kept.push_str(&remarks);
    let mut text = kept.trim_end().to_owned();
    text.push('\n');
    text.push_str(&tables(entries.iter(), &above));
    // Whatever way it is written, all but these texts is the same, or nothing is.
    let read = |text: &str| text.parse::<Table>().ok();
    let without = |mut table: Table| {
        if let Some(all) = table.get_mut("translation").and_then(Value::as_table_mut) {
            all.remove(language.tag());
            if all.is_empty() {
                table.remove("translation");
            }
        }
        table
    };
    let (Some(old), Some(new)) = (read(before), read(&text)) else {
        return Err(format!(
            "its texts in \"{language}\" are not written as [translation.{language}…] tables"
        ));
    };
    let now = new.get("translation").and_then(|all| all.get(language.tag()));
    let now = now
        .and_then(Value::as_table)
        .map(self::entries)
        .unwrap_or_default();
    match now == *entries && without(old) == without(new) {
        true => Ok(text),
        false => Err(format!(
            "its texts in \"{language}\" cannot be told from the rest of the file"
        )),
    }
}

/// The keys of a table's header; none where the line is no header.
fn header(line: &str) -> Option<Vec<String>> {
    let inside = line.trim().strip_prefix('[')?;
    let inside = inside.split('#').next()?.trim().strip_suffix(']')?;
    match inside.strip_prefix('[') {
        Some(list) => dotted(list.strip_suffix(']')?),
        None => dotted(inside),
    }
}

/// Tables of texts, below the keys `above`.
fn tables<'a>(entries: impl Iterator<Item = (&'a Vec<String>, &'a Entry)>, above: &[&str]) -> String {
    let mut tables: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for (keys, entry) in entries {
        if let Some((last, table)) = keys.split_last() {
            let pairs = [
                ("text", &entry.text),
                ("status", &entry.status),
                ("of", &entry.of),
            ]
            .map(|(key, value)| (key.to_owned(), quote::text(value)));
            tables.entry(table.to_vec()).or_default().push(format!(
                "{} = {}\n",
                quote::key(last),
                quote::inline(&pairs)
            ));
        }
    }
    let mut text = String::new();
    for (table, lines) in tables {
        let above = above.iter().map(|key| (*key).to_owned());
        let keys: Vec<String> = above.chain(table).map(|key| quote::key(&key)).collect();
        text.push_str(&format!("\n[{}]\n{}", keys.join("."), lines.concat()));
    }
    text
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

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = r#"# The owner's form.
[pack]
title = "Two questions"
source = "ours"
license = "ours"

[translation.es.item.known]
label = { text = "¿Conoce?", status = "certified", of = "00000000" }

[translation.es.item.consent] # of the instrument
label = { text = "¿Acepta?" }

# Asked last.
[[item]]
id = "known"
after = "consent"
type = "text"
label = "Do you know?"

[[item]]
id = "new"
after = "known"
type = "text"
label = "Is it new?"
"#;

    #[test]
    fn a_pack_goes_to_its_translator_and_back() {
        let pack: Table = PACK.parse().unwrap();
        let spanish = "es".parse::<Language>().unwrap();
        let own = pack["translation"]["es"].as_table().unwrap();
        let mut sheet = sheet(&sheet_name(&spanish, Some("two")), [&pack, &pack], &entries(own));
        let rows: Vec<[&str; 5]> = (2..=sheet.last_row())
            .map(|row| [0, 1, 2, 3, 4].map(|at| sheet.cell(row, at)))
            .collect();
        let changed = "the source has changed since";
        assert_eq!(
            rows,
            [
                [
                    "item.known.label",
                    "Do you know?",
                    "¿Conoce?",
                    "certified",
                    changed
                ],
                ["item.new.label", "Is it new?", "", "", "to be translated"],
            ]
        );
        sheet.set(3, 2, "¿Es nuevo?");
        sheet.set(3, 3, "reviewed");
        let (language, of) = named(&sheet).unwrap();
        assert_eq!((&language, of), (&spanish, Some("two")));
        let returned = take(&sheet, [&pack, &pack], entries(own)).unwrap();
        assert_eq!((returned.taken, returned.refused), (2, Vec::new()));
        let text = pack_file(PACK, &spanish, &returned.entries).unwrap();
        assert!(text.starts_with("# The owner's form.") && text.contains("# Asked last.\n[[item]]"));
        let again: Table = text.parse().unwrap();
        let words = |item: &str| again["translation"]["es"]["item"][item]["label"]["text"].as_str();
        assert_eq!(words("new"), Some("¿Es nuevo?"));
        assert_eq!(words("known"), Some("¿Conoce?"));
        // What it says of the instrument's own items stays.
        assert_eq!(words("consent"), Some("¿Acepta?"));
        assert_eq!(again["item"], pack["item"]);
        assert_eq!(again["pack"], pack["pack"]);
        assert_eq!(pack_file(&text, &spanish, &returned.entries).unwrap(), text);
    }

    #[test]
    fn a_pack_written_in_another_way_is_left_alone() {
        let text = "translation.es.item.a.label.text = 'A'\n[pack]\ntitle = 'x'\n";
        let spanish = "es".parse::<Language>().unwrap();
        let known = entries(
            text.parse::<Table>().unwrap()["translation"]["es"]
                .as_table()
                .unwrap(),
        );
        assert!(pack_file(text, &spanish, &known).is_err());
    }
}
