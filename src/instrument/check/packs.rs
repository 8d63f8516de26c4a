//! A pack against the instrument it adds to, and the packs that a cycle names.

use std::collections::BTreeSet;
use std::path::Path;

use super::expressions::{Known, check_instrument};
use super::fielding::line_of;
use super::{Kind, Part, burden, indicators as check_indicators, sense, translations};
use crate::instrument::cycle::Cycle;
use crate::instrument::definition::Instrument;
use crate::instrument::expression::did_you_mean;
use crate::instrument::indicator::Indicators;
use crate::instrument::pack::{Cause, Misfit, Pack};
use crate::instrument::parse::instrument::{known_topics, known_words};
use crate::instrument::problem::Problem;
use crate::instrument::source::Source;

/// What reading alone does not show. `text` is that of `file`, the pack's; the instrument comes without packs.
pub fn pack(
    file: &Path,
    text: &str,
    pack: &Pack,
    instrument: &Instrument,
    indicators: &Indicators,
) -> Vec<Problem> {
    let source = Source::new(file, text);
    let mut whole = instrument.clone();
    for misfit in whole.add(pack) {
        say(&source, text, &misfit, &whole);
    }
    let ids = ids(pack);
    let part = Part::Added(&ids);
    // One without a place of its own that names no topic has no place at all, and that is said.
    let placed = pack.sections.iter().filter(|(_, after)| after.is_some());
    known_topics(&source, placed.map(|(section, _)| section), &whole);
    let texts = whole.texts();
    let old: BTreeSet<String> = instrument.texts().into_iter().map(|text| text.path).collect();
    let own: Vec<_> = texts
        .into_iter()
        .filter(|text| !old.contains(&text.path))
        .collect();
    known_words(&source, &whole, &own);
    check_instrument(&source, &Known::of(&whole), &whole, part);
    sense::instrument(&source, &whole, part);
    check_indicators::indicators(&source, &pack.indicators, indicators, &whole);
    let blank = pack.blank();
    if let Some(first) = blank.first() {
        source.warning_in_line(
            first.line,
            "I093",
            format!(
                "{} of the pack's {} items have no words yet, the first is \"{}\"",
                blank.len(),
                pack.all_items().count(),
                first.id
            ),
            "write them as their owner's form has them, before a cycle names the pack",
        );
    }
    let mut problems = source.into_problems();
    problems.extend(burden::texts(file, &whole, part));
    problems.extend(languages(file, pack, &whole, indicators));
    problems
}

fn ids(pack: &Pack) -> BTreeSet<(Kind, String)> {
    let sections = pack
        .sections
        .iter()
        .map(|(section, _)| (Kind::Section, section.id.clone()));
    let items = pack.all_items().map(|item| (Kind::Item, item.id.to_string()));
    sections.chain(items).collect()
}

fn say(source: &Source<'_>, text: &str, misfit: &Misfit, whole: &Instrument) {
    match &misfit.cause {
        Cause::Taken(what, id) => source.error_in_line(
            if misfit.line > 0 {
                misfit.line
            } else {
                line_of(text, id)
            },
            "I090",
            format!("the instrument has the {what} \"{id}\" already"),
            "give yours another id; the words of what is there may only be translated",
        ),
        Cause::NoPlace(what, id) => {
            let known: Vec<&str> = match *what {
                "topic" => whole.topics.iter().map(|topic| topic.id.as_str()).collect(),
                "section" => whole.sections.iter().map(|section| section.id.as_str()).collect(),
                _ => whole.items().map(|item| item.id.as_str()).collect(),
            };
            if !id.is_empty() {
                source.error_in_line(
                    misfit.line,
                    "I091",
                    format!(
                        "there is no {what} \"{id}\" to go after{}",
                        did_you_mean(id, known)
                    ),
                    format!("name one of the instrument's {what}s, or one that the pack adds above"),
                );
            }
        }
    }
}

/// The texts it brings in other languages.
fn languages(file: &Path, pack: &Pack, whole: &Instrument, indicators: &Indicators) -> Vec<Problem> {
    let mut problems = Vec::new();
    if pack.translations.is_empty() {
        return problems;
    }
    let mut computed = indicators.clone();
    computed.add(pack);
    let wanted = translations::wanted(whole, &computed);
    for (language, translation) in &pack.translations {
        if *language == whole.source_language {
            let line = translation.texts.values().map(|text| text.line).min();
            problems.push(Problem::error(
                file,
                line.unwrap_or(0),
                "I095",
                format!("the pack rewords the instrument in \"{language}\", the language it is asked in"),
                "other words are another item: give it an id of its own, or raise the item's version in the instrument",
            ));
            continue;
        }
        problems.extend(translations::texts(file, translation, &wanted));
    }
    problems
}

/// The packs that a cycle names, or a command. `text` is that of `file`, the `cycle.toml`.
pub fn named(file: &Path, text: &str, packs: &[String], instrument: &Instrument) -> Vec<Problem> {
    let mut problems = Vec::new();
    let line = line_of(text, "packs");
    let mut error = |code, what: String, way_out: String| {
        problems.push(Problem::error(file, line, code, what, way_out));
    };
    let mut whole = instrument.clone();
    for (place, id) in packs.iter().enumerate() {
        if packs[..place].contains(id) {
            error(
                "I094",
                format!("the pack \"{id}\" is named twice"),
                "delete one of them".to_owned(),
            );
            continue;
        }
        let Some(pack) = instrument.packs.get(id) else {
            error(
                "I092",
                format!(
                    "there is no pack \"{}\"{}",
                    id.escape_default(),
                    did_you_mean(id, instrument.packs.keys().map(String::as_str))
                ),
                format!(
                    "put packs/{}.toml beside the instrument, or take it out",
                    id.escape_default()
                ),
            );
            continue;
        };
        let blank = pack.blank();
        if let Some(first) = blank.first() {
            error(
                "I093",
                format!(
                    "the pack \"{id}\" has {} items without words, the first is \"{}\"",
                    blank.len(),
                    first.id
                ),
                "write them as their owner's form has them, or take the pack out".to_owned(),
            );
        }
        // What clashes with the instrument itself has been said in the pack's own file.
        let alone = instrument.clone().add(pack);
        for misfit in whole
            .add(pack)
            .into_iter()
            .filter(|misfit| !alone.contains(misfit))
        {
            if let Cause::Taken(what, taken) = misfit.cause {
                error(
                    "I094",
                    format!("the pack \"{id}\" and another before it both add the {what} \"{taken}\""),
                    "field one of them, or give one another id".to_owned(),
                );
            }
        }
    }
    problems
}

/// Texts of a cycle's packs that some of its families will read in the source language. `whole` is the instrument with them.
pub fn untranslated(
    file: &Path,
    text: &str,
    cycle: &Cycle,
    instrument: &Instrument,
    whole: &Instrument,
) -> Vec<Problem> {
    if cycle.packs.is_empty() {
        return Vec::new();
    }
    let old: BTreeSet<String> = instrument.texts().into_iter().map(|text| text.path).collect();
    let added: Vec<String> = whole.texts().into_iter().map(|text| text.path).collect();
    let added: Vec<&String> = added.iter().filter(|path| !old.contains(*path)).collect();
    let others = cycle
        .languages
        .iter()
        .filter(|language| **language != whole.source_language);
    others
        .filter_map(|language| {
            let there = whole.translations.get(language);
            let missing = |path: &&&String| there.is_none_or(|there| !there.texts.contains_key(**path));
            let missing: Vec<_> = added.iter().filter(missing).collect();
            let first = missing.first()?;
            Some(Problem::warning(
                file,
                line_of(text, "packs"),
                "I042",
                format!(
                    "{} texts of the packs are not translated into \"{language}\", the first is \"{first}\"",
                    missing.len()
                ),
                format!("add them to the packs under [translation.{language}]; until then families read them in the source language"),
            ))
        })
        .collect()
}
