//! `packs/<id>.toml`: what an operator adds to an instrument.
//!
//! It is written as an instrument is, with a head of its own: `[pack] title, source, license`. A topic, section or item says
//! what it goes `after`; an item may go to the end of a `topic`. `[translation.es]` holds texts as `translations/es.toml` does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::instrument::{Used, lists, section, topic, words};
use super::item::{self, Reading};
use super::{indicators, translation};
use crate::instrument::definition::Instrument;
use crate::instrument::hexadecimal;
use crate::instrument::item::Provenance;
use crate::instrument::pack::{After, Goes, Pack};
use crate::instrument::problem::Problem;
use crate::instrument::source::{BROKEN, Source};
use crate::instrument::table::{Table, document};

/// What of the file can be read for this instrument, and every problem in it; none where it is not TOML.
pub fn pack(file: &Path, text: &str, instrument: &Instrument) -> (Option<Pack>, Vec<Problem>) {
    let source = Source::new(file, text);
    let mut pack = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let pack = read(&table, instrument);
        table.close();
        pack
    };
    pack.hash = hexadecimal(&Sha256::digest(text.as_bytes())[..8]);
    let problems = source.into_problems();
    let broken = problems.iter().any(|problem| problem.code == BROKEN);
    ((!broken).then_some(pack), problems)
}

fn read(file: &Table<'_>, instrument: &Instrument) -> Pack {
    let stem = file.source.file.file_stem().unwrap_or_default();
    let id = stem.to_string_lossy().into_owned();
    file.check_id("the file's name", &id, 0, false);
    let (title, about) = head(file);
    let own_lists = lists(file);
    let sources = item::sources(file);
    let mut used = Used::default();
    // An item may use the instrument's lists; its own of the same name are named as taken later.
    let mut all_lists = instrument.lists.clone();
    all_lists.extend(own_lists.clone());
    let topics = file.tables("topic").into_iter().map(|table| {
        let topic = topic(&table);
        let after = required(&table, "after", "the [[topic]] it follows");
        table.close();
        (topic, after)
    });
    let topics = topics.collect();
    let mut reading = Reading {
        lists: &mut all_lists,
        sources: &sources,
        used: &mut used,
        in_repeat: false,
        pack: Some(&about),
    };
    let mut sections = Vec::new();
    for table in file.tables("section") {
        let section = section(&table, &mut reading);
        let after = after(&table, "after");
        table.close();
        sections.push((section, after));
    }
    let mut items = Vec::new();
    for table in file.tables("item") {
        let goes = goes(&table);
        let read = item::items(&table, &mut reading);
        table.close();
        items.push((read, goes));
    }
    let mut lists = own_lists;
    // Choices written in a grid became a list.
    lists.extend(
        all_lists
            .into_iter()
            .filter(|(name, _)| !instrument.lists.contains_key(name)),
    );
    super::instrument::unused(file, &used);
    Pack {
        id,
        title,
        about,
        topics,
        sections,
        items,
        lists,
        words: words(file),
        translations: translations(file),
        indicators: indicators::of(file),
        hash: String::new(),
    }
}

fn head(file: &Table<'_>) -> (String, Provenance) {
    let Some(head) = file.table("pack", "[pack]") else {
        file.error(
            0,
            "I011",
            "`[pack]` is missing",
            "begin the file with [pack], title, source and license",
        );
        return (String::new(), Provenance::default());
    };
    let title = head.required_text("title").value;
    let about = Provenance {
        source: head.required_text("source").value,
        license: head.required_text("license").value,
        citation: head.text("citation").map(|text| text.value).unwrap_or_default(),
        check: String::new(),
    };
    head.close();
    (title, about)
}

fn after(table: &Table<'_>, key: &'static str) -> Option<After> {
    table.text(key).map(|text| After {
        line: table.source.line(text.at),
        id: text.value,
    })
}

fn required(table: &Table<'_>, key: &'static str, what: &str) -> After {
    after(table, key).unwrap_or_else(|| {
        table.error(
            table.at,
            "I011",
            format!("`{key}` is missing"),
            format!("name {what}: {key} = \"…\""),
        );
        After {
            id: String::new(),
            line: table.line(),
        }
    })
}

fn goes(table: &Table<'_>) -> Goes {
    match after(table, "topic") {
        Some(topic) => {
            if let Some(both) = table.has("after") {
                table.text("after");
                table.error(both, "I030", "it says `topic` and `after`", "delete one of them");
            }
            Goes::Topic(topic)
        }
        None => Goes::Item(required(
            table,
            "after",
            "the item it follows, or a topic to whose end it goes",
        )),
    }
}

fn translations(
    file: &Table<'_>,
) -> BTreeMap<crate::language::Language, crate::instrument::translation::Translation> {
    let mut found = BTreeMap::new();
    let Some(all) = file.table("translation", "[translation]") else {
        return found;
    };
    let mut seen = BTreeSet::new();
    for (tag, at) in all.keys() {
        let Some(table) = all
            .any(tag)
            .and_then(|value| all.table_of(tag, value, format!("translation \"{}\"", tag.escape_default())))
        else {
            continue;
        };
        match tag.parse() {
            Ok(language) if seen.insert(tag) => {
                let read = translation::texts(&table, language);
                found.insert(read.language.clone(), read);
            }
            Ok(_) => {}
            Err(problem) => file.error(
                at,
                "I040",
                format!("{problem}"),
                "name the table after the language: [translation.es]",
            ),
        }
    }
    found
}
