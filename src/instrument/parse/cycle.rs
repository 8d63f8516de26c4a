//! `cycles/<id>/cycle.toml` and `support.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::spoken;
use crate::instrument::cycle::{Cycle, Spoken, SupportLine};
use crate::instrument::item::{Choice, Form};
use crate::instrument::problem::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Placed, Table, document};
use crate::language::Language;

/// What of a `cycle.toml` can be read, without margins, support and logo; the name of the logo's file; and every problem in it.
pub fn cycle(file: &Path, id: &str, text: &str) -> (Option<(Cycle, Option<String>)>, Vec<Problem>) {
    let source = Source::new(file, text);
    let read = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let read = read(&table, id);
        table.close();
        read
    };
    (read, source.into_problems())
}

fn read(file: &Table<'_>, id: &str) -> Option<(Cycle, Option<String>)> {
    file.check_id("the folder's name", id, 0, true);
    let mut spoken = Spoken::new();
    let lists = lists(file, &mut spoken);
    let own_words = spoken::texts(file, "words", &mut spoken);
    let waivers = texts(file, "waivers");
    let targets = targets(file);
    let partners = spoken::choices(file.tables("partner"), "partner", "partner", &mut spoken);
    repeated(file, &partners);
    let (brand, logo) = super::brand::brand(file);
    let Some(head) = file.table("cycle", "[cycle]") else {
        file.error(
            0,
            "I011",
            "`[cycle]` is missing",
            "begin the file with [cycle], title and hospital",
        );
        return None;
    };
    let form = head
        .one_of(
            "form",
            &[
                ("short", Form::Short),
                ("full", Form::Full),
                ("optional", Form::Optional),
            ],
        )
        .unwrap_or(Form::Full);
    let minutes = head
        .integer("minutes")
        .and_then(|minutes| u32::try_from(minutes.value).ok());
    let (opens, closes) = dates(&head);
    let fielded = languages(&head, "languages");
    if fielded.is_empty() {
        head.error(
            head.at,
            "I011",
            "`languages` is missing or empty",
            "add languages = [\"en\"]",
        );
    }
    let cycle = Cycle {
        id: id.to_owned(),
        title: spoken::required(&head, "title", "title", &mut spoken),
        hospital: head.required_text("hospital").value,
        contact: spoken::required(&head, "contact", "contact", &mut spoken),
        place: spoken::required(&head, "place", "place", &mut spoken),
        instrument: head.required_text("instrument").value,
        packs: head.texts("packs").into_iter().map(|id| id.value).collect(),
        form,
        minutes: minutes.unwrap_or(if form == Form::Short { 5 } else { 12 }),
        opens,
        closes,
        languages: fielded,
        fielded_drafts: languages(&head, "fielded_drafts"),
        lists,
        own_words,
        waivers,
        partners,
        sampling: spoken::text(&head, "sampling", "sampling", &mut spoken).unwrap_or_default(),
        targets,
        synthetic: head.boolean("synthetic"),
        gift: head.boolean("gift"),
        brand,
        support: Vec::new(),
        margins: Vec::new(),
        benchmarks: Vec::new(),
        resources: Vec::new(),
        consulted: Vec::new(),
        comments: Vec::new(),
        tiles: Vec::new(),
        map: head.text("map").map(|text| text.value),
        outlines: Vec::new(),
        spoken,
    };
    head.close();
    Some((cycle, logo))
}

fn languages(head: &Table<'_>, key: &'static str) -> Vec<Language> {
    head.texts(key)
        .into_iter()
        .filter_map(|tag| parse_tag(head, &tag))
        .collect()
}

pub fn parse_tag(table: &Table<'_>, tag: &Placed<String>) -> Option<Language> {
    tag.value
        .parse()
        .map_err(|problem| table.error(tag.at, "I040", format!("{problem}"), "correct the tag"))
        .ok()
}

fn dates(head: &Table<'_>) -> (String, String) {
    let [opens, closes] = ["opens", "closes"].map(|key| {
        let text = head.required_text(key);
        let date = text.value.parse::<Date>();
        if date.is_err() && !text.value.is_empty() {
            head.error(
                text.at,
                "I063",
                format!("`{key}` is \"{}\", which is no date", text.value),
                "write it as in 2025-03-31",
            );
        }
        (text, date.ok())
    });
    if let (Some(first), Some(last)) = (opens.1, closes.1)
        && last < first
    {
        head.error(
            closes.0.at,
            "I063",
            "it closes before it opens",
            "exchange the dates",
        );
    }
    (opens.0.value, closes.0.value)
}

fn lists(file: &Table<'_>, spoken: &mut Spoken) -> BTreeMap<String, Vec<Choice>> {
    let mut lists = BTreeMap::new();
    if let Some(table) = file.table("lists", "[lists]") {
        for (name, _) in table.keys() {
            if let Some(value) = table.any(name) {
                let entries = table.tables_of(name, value);
                let (owner, path) = (format!("list \"{name}\""), format!("list.{name}"));
                let list = spoken::choices(entries, &owner, &path, spoken);
                repeated(&table, &list);
                lists.insert(name.to_owned(), list);
            }
        }
    }
    lists
}

fn repeated(table: &Table<'_>, list: &[Choice]) {
    for (place, choice) in list.iter().enumerate() {
        if list[..place].iter().any(|before| before.code == choice.code) {
            table.error(
                table.at,
                "I024",
                format!("the code \"{}\" stands twice", choice.code),
                "give one of them another code",
            );
        }
    }
}

fn texts(file: &Table<'_>, key: &'static str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if let Some(table) = file.table(key, format!("[{key}]")) {
        for (name, _) in table.keys() {
            if let Some(text) = table.any(name).and_then(|value| table.text_of(name, value)) {
                texts.insert(name.to_owned(), text.value);
            }
        }
    }
    texts
}

fn targets(file: &Table<'_>) -> BTreeMap<String, u64> {
    let mut targets = BTreeMap::new();
    let Some(table) = file.table("targets", "[targets]") else {
        return targets;
    };
    for (name, at) in table.keys() {
        let count = table.any(name).and_then(|value| match value.get_ref() {
            toml::de::DeValue::Integer(number) => number.as_str().parse::<u64>().ok(),
            _ => None,
        });
        match count {
            Some(count) => {
                targets.insert(name.to_owned(), count);
            }
            None => table.error(
                at,
                "I012",
                format!("`{name}` is no count"),
                "write the number of answers hoped for",
            ),
        }
    }
    targets
}

/// The lines of a `support.toml`: `[[line]] number, label = { en = "…" }, note = { en = "…" }`.
pub fn support(file: &Path, text: &str) -> (Vec<SupportLine>, Vec<Problem>) {
    let source = Source::new(file, text);
    let lines = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        // When and by whom the numbers were last called: for the reader of the file.
        if let Some(checked) = table.table("checked", "[checked]") {
            checked.required_text("on");
            checked.text("by");
            checked.close();
        }
        let lines = table
            .tables("line")
            .into_iter()
            .map(|entry| {
                let number = entry.required_text("number").value;
                entry.rename(format!("line \"{number}\""));
                let line = SupportLine {
                    label: by_language(&entry, "label"),
                    number,
                    note: by_language(&entry, "note"),
                };
                if line.label.is_empty() {
                    entry.error(
                        entry.at,
                        "I011",
                        "`label` is missing",
                        "add label = { en = \"…\" }",
                    );
                }
                entry.close();
                line
            })
            .collect();
        table.close();
        lines
    };
    (lines, source.into_problems())
}

fn by_language(entry: &Table<'_>, key: &'static str) -> BTreeMap<Language, String> {
    let mut texts = BTreeMap::new();
    if let Some(table) = entry.table(key, format!("{}: {key}", entry.name())) {
        spoken::by_language(&table, &mut texts);
    }
    texts
}
