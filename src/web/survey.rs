//! `/{cycle}/survey/{hash}/{language}.json`: all that a cycle asks in one language, as data for the script in the page.

use std::collections::BTreeMap;

use axum::extract::{Path, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value as Json, json};

use super::asset::{Asset, FOR_EVER, hash};
use super::layout::support;
use super::page::consent_version;
use super::state::{Fielded, State};
use crate::instrument::expression::page::Needs;
use crate::instrument::expression::{Expression, ExpressionProblem};
use crate::instrument::layout::list_name;
use crate::instrument::{Choice, Instrument, Item, ItemKind, SetKind};
use crate::language::{Language, Value, message};

/// What the script says, with the names of what it fills in.
const WORDS: &[(&str, &[&str])] = &[
    ("answer-dk", &[]),
    ("answer-pna", &[]),
    ("collection-whole-range", &["min", "max"]),
    ("collection-number-range", &["min", "max"]),
    ("collection-number-from", &["min"]),
    ("collection-number-to", &["max"]),
    ("collection-whole", &[]),
    ("collection-number", &[]),
    ("collection-constraint", &[]),
    ("collection-alone", &[]),
    ("collection-one", &[]),
    ("collection-too-many", &["max"]),
    ("collection-too-long", &["max", "length"]),
    ("collection-needed", &[]),
    ("collection-date", &[]),
    ("collection-time", &[]),
    ("collection-between", &["min", "max"]),
    ("web-language", &[]),
    ("web-language-offline", &[]),
    ("web-leave", &[]),
    ("web-help", &[]),
    ("web-help-title", &[]),
    ("web-help-text", &[]),
    ("web-help-contact", &[]),
    ("web-help-back", &[]),
    ("web-support-title", &[]),
    ("web-synthetic", &[]),
    ("web-progress", &["part", "of", "title"]),
    ("web-problems", &[]),
    ("web-problem-in-title", &["title"]),
    ("web-next", &[]),
    ("web-send", &[]),
    ("web-back", &[]),
    ("web-skip", &[]),
    ("web-skip-page", &[]),
    ("web-saved-here", &[]),
    ("web-saved-sent", &[]),
    ("web-saved-waits", &[]),
    ("web-saved-away", &[]),
    ("web-saved-busy", &[]),
    ("web-saved-not", &[]),
    ("web-thanks-title", &[]),
    ("web-thanks-waits", &[]),
    ("web-thanks-away", &[]),
    ("web-thanks-sending", &[]),
    ("web-not-for-you-title", &[]),
    ("web-declined-title", &[]),
    ("web-choose-list", &[]),
    ("web-row-add", &[]),
    ("web-row-remove", &[]),
    ("web-guidance", &[]),
    ("web-resume", &[]),
    ("web-erase", &[]),
    ("web-erase-title", &[]),
    ("web-erase-text", &[]),
    ("web-erase-yes", &[]),
    ("web-erase-no", &[]),
    ("web-later", &[]),
    ("web-later-title", &[]),
    ("web-later-text", &[]),
    ("web-later-until", &["day"]),
    ("web-later-offline", &[]),
    ("web-later-back", &[]),
    ("web-gift-offer", &[]),
    ("web-gift-link", &[]),
    ("web-trap", &[]),
];

/// Words in which the hospital is named.
const OF_HOSPITAL: &[&str] = &["web-thanks-text", "web-not-for-you-text", "web-declined-text"];

/// The words of a shared tablet.
const OF_KIOSK: &[(&str, &[&str])] = &[
    ("kiosk-welcome", &[]),
    ("kiosk-choose", &[]),
    ("kiosk-still", &[]),
    ("kiosk-still-text", &["seconds"]),
    ("kiosk-here", &[]),
    ("kiosk-next-family", &[]),
    ("kiosk-next-family-text", &[]),
    ("kiosk-staff", &[]),
    ("kiosk-code", &[]),
    ("kiosk-wrong", &[]),
    ("kiosk-waiting", &["n"]),
    ("kiosk-sent", &["n"]),
    ("kiosk-send-now", &[]),
    ("kiosk-back", &[]),
    ("kiosk-end", &[]),
    ("kiosk-end-waiting", &[]),
];

/// The functions every page has (`script/expression.js`); the others are in a script of their own (`script/functions.js`).
const COMMON: [&str; 33] = [
    "abs",
    "boolean",
    "ceiling",
    "coalesce",
    "concat",
    "contains",
    "count",
    "count-non-empty",
    "count-selected",
    "current",
    "false",
    "floor",
    "if",
    "instance",
    "int",
    "join",
    "last",
    "max",
    "min",
    "not",
    "now",
    "number",
    "position",
    "round",
    "selected",
    "selected-at",
    "starts-with",
    "string",
    "string-length",
    "substr",
    "sum",
    "today",
    "true",
];

/// The survey in each language the cycle is asked in, under one hash.
pub struct Texts {
    pub hash: String,
    /// It needs functions that few surveys use.
    pub rare: bool,
    files: BTreeMap<String, Asset>,
}

impl Texts {
    /// Errors: what the script cannot compute; the cycle's pages then do without it.
    pub fn of(fielded: &Fielded) -> Result<Self, ExpressionProblem> {
        let mut files = BTreeMap::new();
        for language in &fielded.cycle.languages {
            let survey = in_language(fielded, language)?;
            files.insert(format!("{language}.json"), json_file(&survey));
            let words = words(OF_KIOSK, language);
            files.insert(format!("kiosk.{language}.json"), json_file(&Json::Object(words)));
        }
        let texts: Vec<&str> = files.values().map(Asset::text).collect();
        Ok(Self {
            hash: hash(&texts),
            rare: needs(&fielded.instrument)
                .functions
                .iter()
                .any(|name| !COMMON.contains(name)),
            files,
        })
    }
}

fn json_file(json: &Json) -> Asset {
    Asset::new("application/json", json.to_string())
}

/// One language's file. An older address gives what is asked now, and is not kept.
pub async fn show(
    Shared(state): Shared<State>,
    Path((cycle, hash, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let texts = state.cycles.get(&cycle).and_then(Fielded::texts);
    match texts.and_then(|texts| Some((texts, texts.files.get(&file)?))) {
        Some((texts, asset)) if texts.hash == hash => asset.answer(&headers, FOR_EVER),
        Some((_, asset)) => asset.answer(&headers, "no-store"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn in_language(fielded: &Fielded, language: &Language) -> Result<Json, ExpressionProblem> {
    let (cycle, instrument) = (&fielded.cycle, &fielded.instrument);
    let mut lists = Map::new();
    let mut sections = Vec::new();
    let mut sets = Map::new();
    for section in &instrument.sections {
        let mut items = Vec::new();
        for each in &section.items {
            items.push(item(instrument, each, language, &mut lists)?);
            if let Some(set) = &each.set {
                let kind = match set.kind {
                    SetKind::Grid => "grid",
                    SetKind::Rank => "rank",
                    SetKind::Group => "group",
                };
                let about = json!({"k": kind, "l": instrument.set_label(set, language), "h": instrument.set_hint(set, language)});
                sets.insert(set.id.to_string(), about);
            }
        }
        let mut entry = Map::new();
        entry.insert("id".to_owned(), json!(section.id));
        entry.insert(
            "title".to_owned(),
            json!(instrument.section_title(section, language)),
        );
        if let Some(intro) = instrument.section_intro(section, language) {
            entry.insert("intro".to_owned(), json!(intro));
        }
        test(&mut entry, "r", section.relevant.as_ref())?;
        if section.support {
            entry.insert("support".to_owned(), json!(1));
        }
        entry.insert("items".to_owned(), Json::Array(items));
        sections.push(Json::Object(entry));
    }
    let lines: Vec<Json> = support(&cycle.support, language)
        .into_iter()
        .map(|line| json!([line.label, line.number, line.note, line.link]))
        .collect();
    let languages: Vec<Json> = cycle
        .languages
        .iter()
        .map(|each| json!([each.tag(), each.endonym(), each.direction().attribute()]))
        .collect();
    let mut said = words(WORDS, language);
    said.retain(|key, _| is_said(key, fielded));
    for key in OF_HOSPITAL {
        let text = message(language, key, &[("hospital", Value::Text(&cycle.hospital))]);
        said.insert((*key).to_owned(), json!(text));
    }
    let stuck = message(
        language,
        "web-thanks-stuck",
        &[("contact", Value::Text(cycle.contact(language)))],
    );
    said.insert("web-thanks-stuck".to_owned(), json!(stuck));
    Ok(json!({
        "cycle": cycle.id,
        "instrument": instrument.reference(),
        "consent": consent_version(fielded),
        "language": language.tag(),
        "dir": language.direction().attribute(),
        "hospital": cycle.hospital,
        "contact": cycle.contact(language),
        "synthetic": cycle.synthetic,
        "gift": cycle.gift.then(|| format!("/{}/gift", cycle.id)),
        "languages": languages,
        "sections": sections,
        "lists": lists,
        "sets": sets,
        "tables": tables(instrument)?,
        "support": lines,
        "words": said,
    }))
}

/// Whether the script of this cycle may ever say it.
fn is_said(key: &str, fielded: &Fielded) -> bool {
    let any = |is: fn(&ItemKind) -> bool| fielded.instrument.all_items().any(|item| is(&item.kind));
    match key {
        "collection-date" => any(|kind| matches!(kind, ItemKind::Date { .. })),
        "collection-time" => any(|kind| matches!(kind, ItemKind::Time { .. })),
        "collection-between" => any(|kind| matches!(kind, ItemKind::Date { .. } | ItemKind::Time { .. })),
        "collection-number"
        | "collection-number-range"
        | "collection-number-from"
        | "collection-number-to" => any(|kind| {
            matches!(kind, ItemKind::Integer { min, max } if min.is_none() || max.is_none())
                || matches!(kind, ItemKind::Decimal { .. })
        }),
        "collection-too-many" => {
            any(|kind| matches!(kind, ItemKind::SelectMultiple { at_most: Some(_), .. }))
        }
        "collection-too-long" => any(|kind| matches!(kind, ItemKind::Text { .. })),
        "web-row-add" | "web-row-remove" => any(|kind| matches!(kind, ItemKind::Repeat { count: None, .. })),
        "web-guidance" => fielded.instrument.all_items().any(|item| item.guidance.is_some()),
        "web-gift-offer" | "web-gift-link" => fielded.cycle.gift,
        _ => true,
    }
}

/// Each message with `{name}` where the script fills something in.
fn words(keys: &[(&str, &[&str])], language: &Language) -> Map<String, Json> {
    let mut said = Map::new();
    for (key, names) in keys {
        let places: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let arguments: Vec<(&str, Value<'_>)> = names
            .iter()
            .zip(&places)
            .map(|(name, place)| (*name, Value::Text(place)))
            .collect();
        said.insert((*key).to_owned(), json!(message(language, key, &arguments)));
    }
    said
}

/// `{ name: [columns, row, row …] }`: of the tables that expressions read, the columns they read.
///
/// Errors: `not_in_page` for an expression that reads the labels of choices, which are other ones in each language.
fn tables(instrument: &Instrument) -> Result<Json, ExpressionProblem> {
    let read = needs(instrument);
    let filters = instrument.all_items().any(|item| item.choice_filter.is_some());
    if filters && read.has_column("label") {
        let why = "the label of a choice, which is another one in each language,";
        return Err(ExpressionProblem::not_in_page(0, why));
    }
    let read_tables = instrument.tables.iter().filter(|(name, _)| read.has_table(name));
    let short = read_tables.map(|(name, table)| {
        let kept: Vec<usize> = (0..table.columns.len())
            .filter(|at| read.has_column(&table.columns[*at]))
            .collect();
        let lines = std::iter::once(&table.columns).chain(&table.rows);
        let cells = |line: &Vec<String>| kept.iter().map(|at| json!(line[*at])).collect::<Json>();
        (name.to_string(), lines.map(cells).collect())
    });
    Ok(Json::Object(short.collect()))
}

fn needs(instrument: &Instrument) -> Needs {
    let mut needs = Needs::default();
    for expression in expressions(instrument) {
        needs.add(expression.ast());
    }
    needs
}

/// Every expression the script computes.
fn expressions(instrument: &Instrument) -> impl Iterator<Item = &Expression> {
    let of_items = instrument.all_items().flat_map(|item| {
        let count = match &item.kind {
            ItemKind::Repeat { count, .. } => count.as_ref(),
            _ => None,
        };
        [
            item.relevant.as_ref(),
            item.calculation.as_ref(),
            item.choice_filter.as_ref(),
            item.default.as_ref(),
            item.constraint.as_ref().map(|constraint| &constraint.test),
            count,
        ]
    });
    let of_sections = instrument
        .sections
        .iter()
        .map(|section| section.relevant.as_ref());
    of_sections.chain(of_items).flatten()
}

/// An item in the script's short names: i id, k kind where it is not one choice, l label, h hint, r relevance, c constraint and m its message,
/// o choices or the name of their list, li what its filter calls that list where it is neither, x missing codes, e
/// codes that end the survey, q needed, z in an order of its own: 1, or the name the order goes by.
fn item(
    instrument: &Instrument,
    item: &Item,
    language: &Language,
    lists: &mut Map<String, Json>,
) -> Result<Json, ExpressionProblem> {
    let mut entry = Map::new();
    let mut put = |name: &str, value: Json| entry.insert(name.to_owned(), value);
    put("i", json!(item.id));
    let (kind, min, max) = match &item.kind {
        ItemKind::Note => ("note", json!(null), json!(null)),
        ItemKind::Text { max_length } => ("text", json!(null), json!(max_length)),
        ItemKind::Integer { min, max } => ("int", json!(min), json!(max)),
        ItemKind::Decimal { min, max } => ("dec", json!(min), json!(max)),
        ItemKind::SelectOne { .. } => ("one", json!(null), json!(null)),
        ItemKind::SelectMultiple { at_most, .. } => ("many", json!(null), json!(at_most)),
        ItemKind::Acknowledge => ("ok", json!(null), json!(null)),
        ItemKind::Date { min, max } => ("date", json!(min), json!(max)),
        ItemKind::Time { min, max } => ("time", json!(min), json!(max)),
        ItemKind::Calculate { .. } => ("calc", json!(null), json!(null)),
        ItemKind::Hidden => ("hide", json!(null), json!(null)),
        ItemKind::Metadata(_) => ("meta", json!(null), json!(null)),
        ItemKind::Repeat { at_most, .. } => ("rows", json!(null), json!(at_most)),
    };
    // One choice of several is what most items are.
    if kind != "one" {
        put("k", json!(kind));
    }
    if let Some(set) = &item.set {
        put("g", json!(set.id));
    }
    if item.read_only {
        put("ro", json!(1));
    }
    if let Some(guidance) = instrument.guidance(item, language) {
        put("gu", json!(guidance));
    }
    if let Some(words) = instrument.required_message(item, language) {
        put("qm", json!(words));
    }
    let label = instrument.label(item, language);
    if !label.is_empty() {
        put("l", json!(label));
    }
    if let Some(hint) = instrument.hint(item, language) {
        put("h", json!(hint));
    }
    for (name, limit) in [("min", min), ("max", max)] {
        if !limit.is_null() {
            put(name, limit);
        }
    }
    if !item.choices().is_empty() {
        let choices = choices(instrument, item, language, lists);
        let name = list_name(item);
        if item.choice_filter.is_some() && choices.is_array() && name != item.id.as_str() {
            put("li", json!(name));
        }
        if item.random {
            let list = item.list.as_ref().map_or(item.id.as_str(), |list| &list.name);
            let by_itself = choices.as_str().unwrap_or(item.id.as_str()) == list;
            put("z", if by_itself { json!(1) } else { json!(list) });
        }
        put("o", choices);
    }
    if !item.missing.is_empty() {
        let codes: Vec<&str> = item.missing.iter().map(|missing| missing.code()).collect();
        put("x", json!(codes));
    }
    if !item.ends.is_empty() {
        put("e", json!(item.ends));
    }
    if item.required {
        put("q", json!(1));
    }
    for (name, expression) in [
        ("r", &item.relevant),
        ("calc", &item.calculation),
        ("f", &item.choice_filter),
        ("d", &item.default),
    ] {
        test(&mut entry, name, expression.as_ref())?;
    }
    if let ItemKind::Metadata(of) = &item.kind {
        entry.insert("of".to_owned(), json!(of.word()));
    }
    if let ItemKind::Repeat { items, count, .. } = &item.kind {
        let mut rows = Vec::new();
        for each in items {
            rows.push(self::item(instrument, each, language, lists)?);
        }
        entry.insert("rows".to_owned(), Json::Array(rows));
        test(&mut entry, "count", count.as_ref())?;
        if let Some(label) = instrument.row_label(item, language) {
            entry.insert("row".to_owned(), json!(label));
        }
    }
    if let Some(constraint) = &item.constraint {
        test(&mut entry, "c", Some(&constraint.test))?;
        entry.insert(
            "m".to_owned(),
            json!(instrument.constraint_message(item, language)),
        );
    }
    Ok(Json::Object(entry))
}

/// The item's choices: by the name of their list where several items share it, so that it crosses the wire once.
fn choices(instrument: &Instrument, item: &Item, language: &Language, lists: &mut Map<String, Json>) -> Json {
    let own: Vec<Json> = item
        .choices()
        .iter()
        .map(|choice| short_choice(choice, instrument.choice_label(item, choice, language)))
        .collect();
    let own = Json::Array(own);
    let Some(list) = item.list.as_ref().filter(|list| list.also.is_empty()) else {
        return own;
    };
    match lists.get(&list.name) {
        None => {
            lists.insert(list.name.clone(), own);
            json!(list.name)
        }
        // An item may have words of its own for a choice of the list.
        Some(shared) if *shared == own => json!(list.name),
        Some(_) => own,
    }
}

/// `[code, label]`, with 1 for one that stands alone and 2 for one that keeps its place.
fn short_choice(choice: &Choice, label: &str) -> Json {
    match u8::from(choice.exclusive) + 2 * u8::from(choice.fixed) {
        0 if choice.columns.is_empty() => json!([choice.code, label]),
        flags if choice.columns.is_empty() => json!([choice.code, label, flags]),
        flags => json!([choice.code, label, flags, choice.columns]),
    }
}

fn test(
    entry: &mut Map<String, Json>,
    name: &str,
    test: Option<&Expression>,
) -> Result<(), ExpressionProblem> {
    if let Some(test) = test {
        entry.insert(name.to_owned(), test.page_tree()?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_common_functions_are_in_every_page() {
        let script = include_str!("script/expression.js");
        for name in COMMON {
            let is =
                |key: &str| script.contains(&format!(" {key}: ")) || script.contains(&format!(" {key}, "));
            assert!(is(name) || is(&format!("\"{name}\"")), "{name}");
        }
    }
}
