//! A cycle against the instrument it fields.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::packs;
use crate::instrument::cycle::Cycle;
use crate::instrument::definition::Instrument;
use crate::instrument::expression::did_you_mean;
use crate::instrument::indicator::{Breakdown, Indicators};
use crate::instrument::parse::margins::PlacedRow;
use crate::instrument::problem::Problem;
use crate::instrument::translation::Status;

/// Languages, lists, words and targets. `text` is that of `file`, the `cycle.toml`.
pub fn cycle(
    file: &Path,
    text: &str,
    cycle: &Cycle,
    instrument: &Instrument,
    indicators: &Indicators,
) -> Vec<Problem> {
    let mut problems = packs::named(file, text, &cycle.packs, instrument);
    let indicators = &indicators.with_packs(&cycle.packs, instrument);
    let alone = instrument;
    let instrument = &instrument.with_packs(&cycle.packs);
    problems.extend(packs::untranslated(file, text, cycle, alone, instrument));
    let mut error = |key: &str, code, what: String, way_out: String| {
        problems.push(Problem::error(file, line_of(text, key), code, what, way_out));
    };
    for language in &cycle.languages {
        if *language == instrument.source_language {
            continue;
        }
        match instrument.translations.get(language) {
            None => error(
                "languages",
                "I061",
                format!("the cycle fields \"{language}\", and the instrument has no translation for it"),
                format!("write translations/{language}.toml, or take the language out"),
            ),
            Some(translation)
                if translation.status() == Status::Draft && !cycle.fielded_drafts.contains(language) =>
            {
                error(
                    "languages",
                    "I062",
                    format!("the cycle fields \"{language}\", whose texts are drafts"),
                    format!(
                        "have them reviewed, or say so: fielded_drafts = [\"{language}\"]; the methods then name it"
                    ),
                );
            }
            Some(_) => {}
        }
    }
    for language in &cycle.fielded_drafts {
        if !cycle.languages.contains(language) {
            error(
                "fielded_drafts",
                "I062",
                format!("`fielded_drafts` names \"{language}\", which the cycle does not field"),
                "add it to `languages`, or take it out".to_owned(),
            );
        }
    }
    let lists: Vec<&str> = instrument
        .items()
        .filter_map(|item| item.list.as_ref())
        .filter(|list| list.from_cycle)
        .map(|list| list.name.as_str())
        .collect();
    for name in cycle.lists.keys() {
        if !lists.contains(&name.as_str()) {
            error(
                name,
                "I064",
                format!(
                    "no item takes the list \"{name}\" from a cycle{}",
                    did_you_mean(name, lists.iter().copied())
                ),
                format!("an item does with choices = \"@{name}\""),
            );
        }
    }
    for name in cycle.own_words.keys() {
        if !instrument.words.contains_key(name) {
            error(
                name,
                "I064",
                format!(
                    "the instrument has no word \"{name}\"{}",
                    did_you_mean(name, instrument.words.keys().map(String::as_str))
                ),
                "use one of its [words]".to_owned(),
            );
        }
    }
    let fielded = instrument.fielded(cycle);
    for name in cycle.targets.keys().filter(|name| *name != "total") {
        let known = name.split_once('.').is_some_and(|(breakdown, level)| {
            indicators
                .breakdowns
                .iter()
                .find(|known| known.id == breakdown)
                .is_some_and(|known| levels(known, &fielded, cycle).iter().any(|code| code == level))
        });
        if !known {
            error(
                name,
                "I064",
                format!("the target \"{name}\" names no group"),
                "write total, or \"breakdown.level\" = 100".to_owned(),
            );
        }
    }
    problems
}

/// The rows of `margins.csv`. `file` is that file.
pub fn margins(
    file: &Path,
    rows: &[PlacedRow],
    cycle: &Cycle,
    instrument: &Instrument,
    indicators: &Indicators,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let indicators = &indicators.with_packs(&cycle.packs, instrument);
    let fielded = instrument.fielded(cycle);
    let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let ids: Vec<&str> = indicators
        .breakdowns
        .iter()
        .map(|breakdown| breakdown.id.as_str())
        .collect();
    for (line, row) in rows {
        let Some(breakdown) = indicators
            .breakdowns
            .iter()
            .find(|breakdown| breakdown.id == row.dimension)
        else {
            problems.push(Problem::error(
                file,
                *line,
                "I065",
                format!(
                    "there is no breakdown \"{}\"{}",
                    row.dimension,
                    did_you_mean(&row.dimension, ids.iter().copied())
                ),
                "name a [[breakdown]] of indicators.toml",
            ));
            continue;
        };
        let codes = levels(breakdown, &fielded, cycle);
        if !codes.contains(&row.category) {
            problems.push(Problem::error(
                file,
                *line,
                "I066",
                format!(
                    "\"{}\" has no level \"{}\"{}",
                    row.dimension,
                    row.category,
                    did_you_mean(&row.category, codes.iter().map(String::as_str))
                ),
                "use the codes of its item, or of the cycle's list",
            ));
        }
        let categories = named.entry(&breakdown.id).or_default();
        if categories.contains(&row.category.as_str()) {
            problems.push(Problem::error(
                file,
                *line,
                "I021",
                format!("\"{}\" of \"{}\" stands twice", row.category, row.dimension),
                "delete one of the rows",
            ));
        }
        categories.push(&row.category);
    }
    for breakdown in &indicators.breakdowns {
        let Some(categories) = named.get(breakdown.id.as_str()) else {
            continue;
        };
        let left_out: BTreeSet<String> = levels(breakdown, &fielded, cycle)
            .into_iter()
            .filter(|code| !categories.contains(&code.as_str()) && !is_rest(breakdown, &fielded, code))
            .collect();
        if !left_out.is_empty() {
            problems.push(Problem::warning(
                file,
                0,
                "I068",
                format!(
                    "\"{}\" leaves out {}",
                    breakdown.id,
                    Vec::from_iter(left_out).join(", ")
                ),
                "add a row for each; families of that group cannot be weighed otherwise",
            ));
        }
    }
    problems
}

/// A choice that stands after the list's own ("Not listed") is a place nobody can count.
fn is_rest(breakdown: &Breakdown, instrument: &Instrument, code: &str) -> bool {
    instrument
        .item(&breakdown.column)
        .and_then(|item| item.list.as_ref())
        .is_some_and(|list| list.also.iter().any(|choice| choice.code == code))
}

/// The line in which a key of a file of ours is given; 0 where it is not.
pub fn line_of(text: &str, key: &str) -> usize {
    let names_it = |line: &str| {
        let line = line.trim_start().trim_start_matches('"');
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with('='))
    };
    text.lines().position(names_it).map_or(0, |place| place + 1)
}

/// The codes of a breakdown's levels in this cycle.
fn levels(breakdown: &Breakdown, fielded: &Instrument, cycle: &Cycle) -> Vec<String> {
    if !breakdown.levels.is_empty() {
        return breakdown.levels.iter().map(|(code, _)| code.clone()).collect();
    }
    match breakdown.column.as_str() {
        "survey_language" | "language" => cycle.languages.iter().map(|tag| tag.tag().to_owned()).collect(),
        "source" => cycle
            .partners
            .iter()
            .map(|partner| partner.code.clone())
            .collect(),
        column => fielded
            .item(column)
            .map(|item| item.choices().iter().map(|choice| choice.code.clone()).collect())
            .unwrap_or_default(),
    }
}
