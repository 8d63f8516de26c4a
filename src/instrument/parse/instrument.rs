//! `instrument.toml` as a whole: head, topics, lists, sections.

use std::collections::{BTreeMap, BTreeSet};

use super::choice;
use super::item::{self, Lists, Reading};
use crate::instrument::check::expressions::{Known, check_instrument};
use crate::instrument::check::{Part, sense};
use crate::instrument::definition::{DataTable, Instrument, Section, Topic};
use crate::instrument::expression::did_you_mean;
use crate::instrument::layout::Layouts;
use crate::instrument::source::Source;
use crate::instrument::table::Table;
use crate::instrument::text::{SourceText, places};
use crate::language::Language;

/// Words that every cycle fills.
pub const CYCLE_WORDS: [&str; 4] = ["hospital", "contact", "place", "minutes"];

pub fn read(file: &Table<'_>, tables: BTreeMap<String, DataTable>) -> Instrument {
    let head = file.table("instrument", "[instrument]");
    if head.is_none() && file.has("instrument").is_none() {
        file.error(
            0,
            "I011",
            "`[instrument]` is missing",
            "begin the file with [instrument], id and title",
        );
    }
    let mut instrument = Instrument {
        id: String::new(),
        title: String::new(),
        version: String::new(),
        source_language: Language::english(),
        topics: topics(file),
        sections: Vec::new(),
        lists: lists(file),
        tables,
        words: words(file),
        translations: BTreeMap::new(),
        packs: BTreeMap::new(),
        hash: String::new(),
        layouts: Layouts::default(),
    };
    if let Some(head) = head {
        instrument.id = head.id("id").value;
        instrument.title = head.required_text("title").value;
        instrument.version = head.required_text("version").value;
        if let Some(language) = language(&head, "source_language") {
            instrument.source_language = language;
        }
        head.close();
    }
    let sources = item::sources(file);
    let mut used = Used::default();
    let mut reading = Reading {
        lists: &mut instrument.lists,
        sources: &sources,
        used: &mut used,
        in_repeat: false,
        pack: None,
    };
    for table in file.tables("section") {
        instrument.sections.push(section(&table, &mut reading));
        table.close();
    }
    unique(file, &instrument);
    known_topics(file.source, &instrument.sections, &instrument);
    unused(file, &used);
    known_words(file.source, &instrument, &instrument.texts());
    check_instrument(file.source, &Known::of(&instrument), &instrument, Part::Whole);
    sense::instrument(file.source, &instrument, Part::Whole);
    instrument
}

/// What items have named, so that what nothing names is found.
#[derive(Default)]
pub struct Used {
    pub lists: BTreeSet<String>,
    pub sources: BTreeSet<String>,
}

/// A language tag under `key`; one that is none is a problem.
pub fn language(table: &Table<'_>, key: &'static str) -> Option<Language> {
    let tag = table.text(key)?;
    tag.value
        .parse()
        .map_err(|problem| {
            table.error(
                tag.at,
                "I040",
                format!("{problem}"),
                "look the tag up at the IANA registry",
            );
        })
        .ok()
}

fn topics(file: &Table<'_>) -> Vec<Topic> {
    file.tables("topic")
        .into_iter()
        .map(|table| {
            let topic = topic(&table);
            table.close();
            topic
        })
        .collect()
}

/// One `[[topic]]`.
pub fn topic(table: &Table<'_>) -> Topic {
    let id = table.id("id").value;
    table.rename(format!("topic \"{id}\""));
    Topic {
        id,
        label: table.required_text("label").value,
        line: table.line(),
    }
}

/// `[choices]`: lists that several items share.
pub fn lists(file: &Table<'_>) -> Lists {
    let mut lists = BTreeMap::new();
    if let Some(table) = file.table("choices", "[choices]") {
        for (name, at) in table.keys() {
            table.check_id("the list's name", name, at, false);
            if let Some(value) = table.any(name) {
                let choices = choice::choices(table.tables_of(name, value), &format!("list \"{name}\""));
                lists.insert(name.to_owned(), choices);
            }
        }
    }
    lists
}

/// `[words]`: what `{name}` in a text stands for.
pub fn words(file: &Table<'_>) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    if let Some(table) = file.table("words", "[words]") {
        for (name, at) in table.keys() {
            table.check_id("the word's name", name, at, false);
            if let Some(text) = table.any(name).and_then(|value| table.text_of(name, value)) {
                words.insert(name.to_owned(), text.value);
            }
        }
    }
    words
}

/// One `[[section]]` with its items.
pub fn section(table: &Table<'_>, reading: &mut Reading<'_>) -> Section {
    let id = table.id("id").value;
    table.rename(format!("section \"{id}\""));
    let mut section = Section {
        id,
        topic: table.required_text("topic").value,
        title: table.required_text("title").value,
        intro: table.text("intro").map(|text| text.value),
        relevant: table.expression("relevant").map(|expression| expression.value),
        items: Vec::new(),
        support: table.boolean("support"),
        line: table.line(),
    };
    for entry in table.tables("item") {
        section.items.extend(item::items(&entry, reading));
        entry.close();
    }
    section
}

fn unique(file: &Table<'_>, instrument: &Instrument) {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let topics = instrument
        .topics
        .iter()
        .map(|topic| ("topic", topic.id.as_str(), topic.line));
    let sections = instrument
        .sections
        .iter()
        .map(|section| ("section", section.id.as_str(), section.line));
    let items = instrument
        .all_items()
        .map(|item| ("item", item.id.as_str(), item.line));
    let mut sets: Vec<_> = instrument
        .items()
        .filter_map(|item| Some(("item", item.set.as_ref()?.id.as_str(), item.line)))
        .collect();
    sets.dedup_by_key(|(_, id, _)| *id);
    for (kind, id, line) in topics.chain(sections).chain(items).chain(sets) {
        if id.is_empty() {
            continue;
        }
        if let Some(first) = seen.insert((kind, id), line) {
            file.source.error_in_line(
                line,
                "I021",
                format!("{kind} \"{id}\" stands already in line {first}"),
                "give one of them another id",
            );
        }
    }
}

/// Names the sections whose topic the instrument does not have.
pub fn known_topics<'a>(
    source: &Source<'_>,
    sections: impl IntoIterator<Item = &'a Section>,
    instrument: &Instrument,
) {
    let known: Vec<&str> = instrument.topics.iter().map(|topic| topic.id.as_str()).collect();
    for section in sections {
        if !section.topic.is_empty() && !known.contains(&section.topic.as_str()) {
            source.error_in_line(
                section.line,
                "I025",
                format!(
                    "section \"{}\": there is no topic \"{}\"{}",
                    section.id,
                    section.topic,
                    did_you_mean(&section.topic, known.iter().copied())
                ),
                "name one of the [[topic]]s, or add it",
            );
        }
    }
}

/// Lists and sources of the file that none of its items names.
pub fn unused(file: &Table<'_>, used: &Used) {
    for (key, kind, names) in [
        ("choices", "list", &used.lists),
        ("sources", "source", &used.sources),
    ] {
        let Some(table) = file.table(key, "") else {
            continue;
        };
        for (name, at) in table.keys() {
            if !names.contains(name) {
                file.source.warning_in_line(
                    file.source.line(at),
                    "I029",
                    format!("{kind} \"{name}\" is used by no item"),
                    "use it or delete it",
                );
            }
        }
    }
}

/// Every `{word}` in these texts is one that the instrument or a cycle fills.
pub fn known_words(source: &Source<'_>, instrument: &Instrument, texts: &[SourceText<'_>]) {
    for text in texts {
        for place in places(text.text) {
            // A row of a repeat is counted when it is shown.
            let counted = place == "number" && text.path.ends_with(".row_label");
            if !counted && !CYCLE_WORDS.contains(&place) && !instrument.words.contains_key(place) {
                let known = CYCLE_WORDS
                    .into_iter()
                    .chain(instrument.words.keys().map(String::as_str));
                source.error_in_line(
                    text.line,
                    "I028",
                    format!(
                        "{}: nothing stands for {{{place}}}{}",
                        text.path,
                        did_you_mean(place, known)
                    ),
                    "add it to [words], or write the word itself",
                );
            }
        }
    }
}
