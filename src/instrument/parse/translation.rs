//! `translations/<tag>.toml`.
//!
//! Its tables follow the paths of the texts: `[item.c_health] label = { text, of, status? }`,
//! `[item.c_ins.choices] none = {…}`, `[choices.yes_no]`, `[section.food]`, `[topic.food]`.

use std::collections::BTreeMap;
use std::path::Path;

use toml::de::DeValue;

use crate::instrument::problem::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};
use crate::instrument::translation::{Status, Translated, Translation};
use crate::language::Language;

const STATUSES: [(&str, Status); 3] = [
    ("draft", Status::Draft),
    ("reviewed", Status::Reviewed),
    ("certified", Status::Certified),
];

/// What of the file can be read, and every problem in it. `None` where its language cannot be told.
pub fn translation(file: &Path, text: &str) -> (Option<Translation>, Vec<Problem>) {
    let source = Source::new(file, text);
    let read = {
        let document = document(&source);
        read(&Table::new(&source, document.get_ref(), 0, "the file"))
    };
    (read, source.into_problems())
}

fn read(file: &Table<'_>) -> Option<Translation> {
    let named = file.source.file.file_stem().and_then(|stem| stem.to_str());
    let (language, status) = head(file);
    let language = language.or_else(|| named.and_then(|tag| tag.parse().ok()))?;
    if named.is_some_and(|tag| tag != language.tag()) {
        file.source.error_in_line(
            1,
            "I040",
            format!("the file holds \"{language}\" and is named otherwise"),
            format!("name it {language}.toml"),
        );
    }
    Some(gathered(file, language, status, &["translation"]))
}

/// The texts of one language in a pack: `[translation.es]` with its `status`, and tables as in a file of its own.
pub fn texts(table: &Table<'_>, language: Language) -> Translation {
    let status = table.one_of("status", &STATUSES).unwrap_or(Status::Draft);
    gathered(table, language, status, &["status"])
}

fn gathered(file: &Table<'_>, language: Language, status: Status, head: &[&str]) -> Translation {
    let mut texts = BTreeMap::new();
    for (key, at) in file.keys() {
        match key {
            head_key if head.contains(&head_key) => {}
            "topic" | "section" | "item" | "choices" | "indicator" | "breakdown" | "list" => {
                gather(file, key, key, status, &mut texts, 0)
            }
            _ => file.error(
                at,
                "I010",
                format!("`{}` means nothing here", key.escape_default()),
                "texts stand under topic, section, item, choices, indicator, breakdown and list",
            ),
        }
    }
    Translation { language, texts }
}

fn head(file: &Table<'_>) -> (Option<Language>, Status) {
    let Some(head) = file.table("translation", "[translation]") else {
        file.error(
            0,
            "I011",
            "`[translation]` is missing",
            "begin the file with [translation], language and status",
        );
        return (None, Status::Draft);
    };
    let language = super::instrument::language(&head, "language");
    let status = head.one_of("status", &STATUSES).unwrap_or(Status::Draft);
    head.close();
    (language, status)
}

/// A table with a `text` is a translated text; another holds more of them.
fn gather(
    table: &Table<'_>,
    key: &str,
    path: &str,
    status: Status,
    texts: &mut BTreeMap<String, Translated>,
    depth: usize,
) {
    let Some(inner) = table.any(key).and_then(|value| table.table_of(key, value, path)) else {
        return;
    };
    let is_text = inner
        .any("text")
        .is_some_and(|value| !matches!(value.get_ref(), DeValue::Table(_)));
    if !is_text {
        for (next, _) in inner.keys() {
            // A path has four names at most: item, id, choices, code.
            if depth < 3 {
                gather(&inner, next, &format!("{path}.{next}"), status, texts, depth + 1);
            }
        }
        return;
    }
    let text = inner.required_text("text").value;
    let of = inner.text("of").map(|of| of.value).unwrap_or_default();
    let status = inner.one_of("status", &STATUSES).unwrap_or(status);
    let line = inner.line();
    inner.close();
    texts.insert(
        path.to_owned(),
        Translated {
            text,
            status,
            of,
            line,
        },
    );
}
