//! One item of an instrument, and choices.

use std::collections::BTreeMap;

use super::instrument::Used;
use crate::instrument::expression::did_you_mean;
use crate::instrument::item::{
    Choice, Constraint, Form, Item, ItemId, ItemKind, ListUse, MissingCode, Provenance,
};
use crate::instrument::table::{Placed, Table};

/// Where wordings come from, by the name that an item's `about.source` gives.
pub type Sources = BTreeMap<String, Provenance>;

/// Longest answer in words when an item does not say.
const TEXT_LENGTH: usize = 200;

const FORMS: [(&str, Form); 3] = [
    ("short", Form::Short),
    ("full", Form::Full),
    ("optional", Form::Optional),
];

const MISSING: [(&str, MissingCode); 2] = [("dk", MissingCode::Dk), ("pna", MissingCode::Pna)];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Note,
    Text,
    Integer,
    Decimal,
    SelectOne,
    SelectMultiple,
    Acknowledge,
}

const TYPES: [(&str, Type); 7] = [
    ("note", Type::Note),
    ("text", Type::Text),
    ("integer", Type::Integer),
    ("decimal", Type::Decimal),
    ("select_one", Type::SelectOne),
    ("select_multiple", Type::SelectMultiple),
    ("acknowledge", Type::Acknowledge),
];

/// `[sources.<name>]`: name, licence and citation that many items share.
pub fn sources(file: &Table<'_>) -> Sources {
    let mut sources = Sources::new();
    let Some(table) = file.table("sources", "[sources]") else {
        return sources;
    };
    for (name, at) in table.keys() {
        table.check_id("the source's name", name, at, false);
        let Some(entry) = table
            .any(name)
            .and_then(|value| table.table_of(name, value, format!("source \"{name}\"")))
        else {
            continue;
        };
        sources.insert(
            name.to_owned(),
            Provenance {
                source: entry.required_text("name").value,
                license: entry.required_text("license").value,
                citation: entry.text("citation").map(|text| text.value).unwrap_or_default(),
                check: String::new(),
            },
        );
        entry.close();
    }
    sources
}

/// `None` where not even an id or a type can be read.
pub fn item(
    table: &Table<'_>,
    lists: &BTreeMap<String, Vec<Choice>>,
    sources: &Sources,
    used: &mut Used,
) -> Option<Item> {
    let id = table.id("id");
    if !id.value.is_empty() {
        table.rename(format!("item \"{}\"", id.value.escape_default()));
    }
    if let Some(code) = MISSING.iter().find(|(code, _)| *code == id.value) {
        table.error(
            id.at,
            "I020",
            format!("\"{}\" is a missing code", code.0),
            "give the item another id",
        );
    }
    let version = version(table);
    if table.has("type").is_none() {
        table.error(
            table.at,
            "I011",
            "`type` is missing",
            "add type = \"select_one\", \"text\" …",
        );
    }
    let kind = table.one_of("type", &TYPES);
    let form = table.one_of("form", &FORMS).unwrap_or(Form::Full);
    let label = table.required_text("label").value;
    let hint = table.text("hint").map(|text| text.value);
    let (choices, list) = item_choices(table, lists, used);
    let relevant = table.expression("relevant").map(|expression| expression.value);
    let constraint = constraint(table);
    let required = table.boolean("required");
    let missing = missing(table);
    let about = about(table, sources, used);
    let random = table.boolean("random");
    let kind = kind_of(table, kind, choices);
    let ends = ends(table, &kind);
    if id.value.is_empty() {
        return None;
    }
    Some(Item {
        id: ItemId(id.value),
        version,
        kind: kind?,
        form,
        label,
        hint,
        relevant,
        constraint,
        required,
        missing,
        ends,
        list,
        random,
        about,
        line: table.line(),
    })
}

fn version(table: &Table<'_>) -> u32 {
    match table.integer("version") {
        None => 1,
        Some(version) => u32::try_from(version.value)
            .ok()
            .filter(|version| *version > 0)
            .unwrap_or_else(|| {
                table.error(
                    version.at,
                    "I013",
                    "`version` is below 1",
                    "count versions from 1",
                );
                1
            }),
    }
}

/// Which keys go with which type is said here once.
fn kind_of(table: &Table<'_>, kind: Option<Type>, choices: Option<Vec<Choice>>) -> Option<ItemKind> {
    let kind = kind?;
    let (min, max) = (table.number("min"), table.number("max"));
    let at_most = table.integer("at_most");
    let max_length = table.integer("max_length");
    let numeric = matches!(kind, Type::Integer | Type::Decimal);
    let select = matches!(kind, Type::SelectOne | Type::SelectMultiple);
    for (key, fits) in [
        ("min", numeric),
        ("max", numeric),
        ("max_length", kind == Type::Text),
        ("choices", select),
        ("also", select),
        ("random", select),
        ("ends", kind == Type::SelectOne),
        ("at_most", kind == Type::SelectMultiple),
    ] {
        if let Some(at) = table.has(key).filter(|_| !fits) {
            table.error(
                at,
                "I030",
                format!("`{key}` says nothing for this type"),
                "delete it, or change `type`",
            );
        }
    }
    if let (Some(min), Some(max)) = (&min, &max)
        && min.value > max.value
    {
        table.error(max.at, "I026", "`max` is below `min`", "exchange them");
    }
    Some(match kind {
        Type::Note => ItemKind::Note,
        Type::Acknowledge => ItemKind::Acknowledge,
        Type::Text => ItemKind::Text {
            max_length: positive(table, max_length).unwrap_or(TEXT_LENGTH),
        },
        Type::Integer => ItemKind::Integer {
            min: whole(table, min),
            max: whole(table, max),
        },
        Type::Decimal => ItemKind::Decimal {
            min: min.map(|min| min.value),
            max: max.map(|max| max.value),
        },
        Type::SelectOne => ItemKind::SelectOne {
            choices: some_choices(table, choices),
        },
        Type::SelectMultiple => ItemKind::SelectMultiple {
            choices: some_choices(table, choices),
            at_most: positive(table, at_most),
        },
    })
}

fn whole(table: &Table<'_>, number: Option<Placed<f64>>) -> Option<i64> {
    let number = number?;
    if number.value.fract() != 0.0 || number.value.abs() > 9e15 {
        table.error(
            number.at,
            "I013",
            "the limit of a whole number is not whole",
            "round it",
        );
        return None;
    }
    Some(number.value as i64)
}

fn positive(table: &Table<'_>, number: Option<Placed<i64>>) -> Option<usize> {
    let number = number?;
    let size = usize::try_from(number.value).ok().filter(|size| *size > 0);
    if size.is_none() {
        table.error(
            number.at,
            "I026",
            "the limit leaves room for no answer",
            "make it 1 or more",
        );
    }
    size
}

fn some_choices(table: &Table<'_>, choices: Option<Vec<Choice>>) -> Vec<Choice> {
    match choices {
        Some(choices) if choices.is_empty() => {
            table.error(table.at, "I023", "there are no choices", "add some");
            choices
        }
        Some(choices) => choices,
        None => {
            if table.has("choices").is_none() {
                table.error(
                    table.at,
                    "I023",
                    "`choices` is missing",
                    "add choices = \"yes_no\" or a list of { code, label }",
                );
            }
            Vec::new()
        }
    }
}

/// The item's choices with the list they come from; `None` where `choices` is absent or names no list.
fn item_choices(
    table: &Table<'_>,
    lists: &BTreeMap<String, Vec<Choice>>,
    used: &mut Used,
) -> (Option<Vec<Choice>>, Option<ListUse>) {
    let also = choices(table.tables("also"), &table.name());
    if table.is_list("choices") {
        let mut all = choices(table.tables("choices"), &table.name());
        all.extend(also);
        repeated(table, &all);
        return (Some(all), None);
    }
    let Some(name) = table.text("choices") else {
        return (None, None);
    };
    let from_cycle = name.value.starts_with('@');
    let list = name.value.trim_start_matches('@');
    used.lists.insert(list.to_owned());
    let Some(listed) = lists.get(list) else {
        table.error(
            name.at,
            "I023",
            format!(
                "there is no list \"{list}\"{}",
                did_you_mean(list, lists.keys().map(String::as_str))
            ),
            format!("add [[choices.{list}]], or name another"),
        );
        return (None, None);
    };
    let all: Vec<Choice> = listed.iter().chain(&also).cloned().collect();
    repeated(table, &all);
    let list = ListUse {
        name: list.to_owned(),
        from_cycle,
        also,
    };
    (Some(all), Some(list))
}

fn repeated(table: &Table<'_>, choices: &[Choice]) {
    for (place, choice) in choices.iter().enumerate() {
        if choices[..place].iter().any(|before| before.code == choice.code) {
            table.error(
                table.at,
                "I024",
                format!("the choice \"{}\" stands twice", choice.code),
                "give one of them another code",
            );
        }
    }
}

/// A list of `{ code, label, exclusive?, fixed? }`.
pub fn choices(tables: Vec<Table<'_>>, owner: &str) -> Vec<Choice> {
    tables
        .into_iter()
        .map(|table| {
            table.rename(format!("{owner}: choice"));
            let code = table.required_text("code");
            if !code.value.is_empty() {
                table.check_id("code", &code.value, code.at, true);
            }
            if MISSING.iter().any(|(missing, _)| *missing == code.value) {
                table.error(
                    code.at,
                    "I020",
                    format!("\"{}\" is a missing code", code.value),
                    format!(
                        "delete the choice and add missing = [\"{}\"] to the item",
                        code.value
                    ),
                );
            }
            table.rename(format!("{owner}: choice \"{}\"", code.value.escape_default()));
            let choice = Choice {
                code: code.value,
                label: table.required_text("label").value,
                exclusive: table.boolean("exclusive"),
                fixed: table.boolean("fixed"),
            };
            table.close();
            choice
        })
        .collect()
}

fn constraint(table: &Table<'_>) -> Option<Constraint> {
    let test = table.expression("constraint");
    let message = table.text("constraint_message");
    match (table.has("constraint"), message) {
        (None, None) => None,
        (Some(at), None) => {
            table.error(
                at,
                "I031",
                "the constraint has no message",
                "add constraint_message: what a family should do, in plain words",
            );
            None
        }
        (None, Some(message)) => {
            table.error(
                message.at,
                "I031",
                "the message has no constraint",
                "add constraint, or delete it",
            );
            None
        }
        (Some(_), Some(message)) => Some(Constraint {
            test: test?.value,
            message: message.value,
        }),
    }
}

fn missing(table: &Table<'_>) -> Vec<MissingCode> {
    let mut codes = Vec::new();
    for text in table.texts("missing") {
        match MISSING.iter().find(|(code, _)| *code == text.value) {
            Some((_, code)) => codes.push(*code),
            None => table.error(
                text.at,
                "I013",
                format!("\"{}\" is no missing code", text.value),
                "use dk, pna or both",
            ),
        }
    }
    codes
}

fn ends(table: &Table<'_>, kind: &Option<ItemKind>) -> Vec<String> {
    let codes = table.texts("ends");
    if let Some(ItemKind::SelectOne { choices }) = kind {
        for code in &codes {
            if !choices.iter().any(|choice| choice.code == code.value) {
                table.error(
                    code.at,
                    "I027",
                    format!(
                        "`ends` names \"{}\", which is none of its choices{}",
                        code.value,
                        did_you_mean(&code.value, choices.iter().map(|choice| choice.code.as_str()))
                    ),
                    "name one of its codes",
                );
            }
        }
    }
    codes.into_iter().map(|code| code.value).collect()
}

fn about(table: &Table<'_>, sources: &Sources, used: &mut Used) -> Provenance {
    let Some(about) = table.table("about", format!("{}: about", table.name())) else {
        return Provenance::default();
    };
    let source = about.required_text("source");
    let question = about.text("question").map(|text| text.value);
    let check = about
        .one_of("check", &[("V", "V"), ("K", "K"), ("N", "N")])
        .unwrap_or_default();
    let mut provenance = match sources.get(&source.value) {
        Some(shared) => {
            used.sources.insert(source.value);
            shared.clone()
        }
        None => Provenance {
            source: source.value,
            ..Provenance::default()
        },
    };
    if let Some(question) = question {
        provenance.source = format!("{} {question}", provenance.source);
    }
    if let Some(license) = about.text("license") {
        provenance.license = license.value;
    } else if provenance.license.is_empty() {
        about.error(
            about.at,
            "I011",
            "`license` is missing",
            "add it, or name one of the [sources]",
        );
    }
    if let Some(citation) = about.text("citation") {
        provenance.citation = citation.value;
    }
    provenance.check = check.to_owned();
    about.close();
    provenance
}
