//! One item of an instrument, and choices.

use std::collections::BTreeMap;

use super::choice::item_choices;
use super::instrument::Used;
use super::kind::{TYPES, Type, kind_of};
use super::set::{grid, group, rank};
use crate::instrument::expression::{Expression, did_you_mean};
use crate::instrument::item::{Choice, Constraint, Form, Item, ItemId, ItemKind, MissingCode, Provenance};
use crate::instrument::table::{Placed, Table};

/// Choices that several items share, by the name of their list.
pub type Lists = BTreeMap<String, Vec<Choice>>;

/// What items are read with.
pub struct Reading<'a> {
    /// Choices written in a grid or ranking become a list of its name.
    pub lists: &'a mut Lists,
    pub sources: &'a Sources,
    pub used: &'a mut Used,
    /// Within the rows of a repeat.
    pub in_repeat: bool,
    /// Of a pack, where its words come from: its items need not say so themselves, are asked in every form unless they
    /// name one, and may wait for their words.
    pub pack: Option<&'a Provenance>,
}

/// Where wordings come from, by the name that an item's `about.source` gives.
pub type Sources = BTreeMap<String, Provenance>;

const FORMS: [(&str, Form); 3] = [
    ("short", Form::Short),
    ("full", Form::Full),
    ("optional", Form::Optional),
];

pub const MISSING: [(&str, MissingCode); 2] = [("dk", MissingCode::Dk), ("pna", MissingCode::Pna)];

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

/// The items an entry stands for: one, or those of a grid, a ranking or a group; none where not even an id or a type
/// can be read.
pub fn items(table: &Table<'_>, reading: &mut Reading<'_>) -> Vec<Item> {
    let id = own_id(table);
    if table.has("type").is_none() {
        table.error(
            table.at,
            "I011",
            "`type` is missing",
            "add type = \"select_one\", \"text\" …",
        );
    }
    let kind = table.one_of("type", &TYPES);
    if reading.in_repeat
        && let Some(kind @ (Type::Repeat | Type::Grid | Type::Rank | Type::Group)) = kind
    {
        let word = TYPES
            .iter()
            .find(|(_, known)| *known == kind)
            .map_or("", |(word, _)| word);
        table.text("label");
        table.error(
            table.at,
            "I033",
            format!("a {word} cannot stand in the rows of a repeat"),
            "put plain items there, or move it out of the repeat",
        );
        return Vec::new();
    }
    match kind {
        Some(Type::Grid) => grid(table, id, reading),
        Some(Type::Rank) => rank(table, id, reading),
        Some(Type::Group) => group(table, id, reading),
        kind => item(table, id, kind, reading).into_iter().collect(),
    }
}

/// The id of an item or set, by which its problems are then named.
pub fn own_id(table: &Table<'_>) -> String {
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
    id.value
}

fn item(table: &Table<'_>, id: String, kind: Option<Type>, reading: &mut Reading<'_>) -> Option<Item> {
    let silent = matches!(kind, Some(Type::Calculate | Type::Hidden | Type::Metadata));
    let label = match silent {
        true => table.text("label").map(|label| label.value).unwrap_or_default(),
        false => label_of(table, reading),
    };
    let (choices, list) = item_choices(table, reading);
    let calculation = table.expression("calculation").map(|expression| expression.value);
    let kind = kind_of(table, kind, choices, calculation.as_ref(), reading);
    let ends = ends(table, &kind);
    let mut item = shared(table, &id, kind, &label, reading);
    item.constraint = constraint(table);
    item.required = table.boolean("required");
    item.required_message = required_message(table, item.required);
    item.calculation = calculation;
    item.choice_filter = table
        .expression("choice_filter")
        .map(|expression| expression.value);
    item.default = default(table);
    item.ends = ends;
    item.list = list;
    (!id.is_empty() && item_is_read(table)).then_some(item)
}

/// The words of an item or set; only in a pack may they be empty.
pub fn label_of(table: &Table<'_>, reading: &Reading<'_>) -> String {
    let waits =
        |text: Placed<String>| (reading.pack.is_some() && text.value.is_empty()).then_some(text.value);
    match table.has("label").and_then(|_| waits(table.text("label")?)) {
        Some(empty) => empty,
        None => table.required_text("label").value,
    }
}

/// An item whose type could not be read stays out; the problem has been said.
fn item_is_read(table: &Table<'_>) -> bool {
    table
        .any("type")
        .and_then(|value| value.get_ref().as_str())
        .is_some_and(|word| TYPES.iter().any(|(known, _)| *known == word))
}

/// What every entry may say, an item as well as a set: its rows begin as copies of it.
pub fn shared(
    table: &Table<'_>,
    id: &str,
    kind: Option<ItemKind>,
    label: &str,
    reading: &mut Reading<'_>,
) -> Item {
    Item {
        version: version(table),
        form: table.one_of("form", &FORMS).unwrap_or(match reading.pack {
            Some(_) => Form::Short,
            None => Form::Full,
        }),
        until: table.one_of("until", &FORMS),
        hint: table.text("hint").map(|text| text.value),
        guidance: table.text("guidance").map(|text| text.value),
        relevant: table.expression("relevant").map(|expression| expression.value),
        missing: missing(table),
        about: about(table, reading),
        random: table.boolean("random"),
        read_only: table.boolean("read_only"),
        sensitive: table.boolean("sensitive"),
        appearance: table.text("appearance").map(|text| text.value),
        line: table.line(),
        ..Item::new(id, kind.unwrap_or(ItemKind::Note), label)
    }
}

/// What a row of a grid or a place of a ranking says differently from the set it stands in.
pub fn row(table: &Table<'_>, base: &Item, reading: &mut Reading<'_>) -> Option<Item> {
    let id = own_id(table);
    let label = label_of(table, reading);
    let own = table.expression("relevant").map(|expression| expression.value);
    let item = Item {
        id: ItemId(id.clone()),
        version: version(table),
        form: table.one_of("form", &FORMS).unwrap_or(base.form),
        hint: table.text("hint").map(|text| text.value),
        relevant: both(base.relevant.as_ref(), own.as_ref()),
        about: match table.has("about") {
            Some(_) => about(table, reading),
            None => base.about.clone(),
        },
        line: table.line(),
        label,
        ..base.clone()
    };
    (!id.is_empty()).then_some(item)
}

/// Both have to hold.
pub fn both(first: Option<&Expression>, second: Option<&Expression>) -> Option<Expression> {
    match (first, second) {
        (Some(first), Some(second)) => {
            Expression::parse(&format!("({}) and ({})", first.text(), second.text())).ok()
        }
        (one, other) => one.or(other).cloned(),
    }
}

fn required_message(table: &Table<'_>, required: bool) -> Option<String> {
    let message = table.text("required_message")?;
    if !required {
        table.error(
            message.at,
            "I031",
            "`required_message` has no `required`",
            "add required = true, or delete it",
        );
    }
    Some(message.value)
}

/// A code or a number stands for itself; anything else is an expression.
fn default(table: &Table<'_>) -> Option<Expression> {
    let plain = table
        .any("default")
        .and_then(|value| value.get_ref().as_str())
        .is_some_and(|text| {
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_.-".contains(c))
        });
    if plain {
        let text = table.text("default")?.value;
        return Expression::parse(&format!("'{text}'")).ok();
    }
    table.expression("default").map(|expression| expression.value)
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

fn about(table: &Table<'_>, reading: &mut Reading<'_>) -> Provenance {
    let Some(about) = table.table("about", format!("{}: about", table.name())) else {
        return reading.pack.cloned().unwrap_or_default();
    };
    let source = about.required_text("source");
    let question = about.text("question").map(|text| text.value);
    let check = about
        .one_of("check", &[("V", "V"), ("K", "K"), ("N", "N")])
        .unwrap_or_default();
    let mut provenance = match reading.sources.get(&source.value) {
        Some(shared) => {
            reading.used.sources.insert(source.value);
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
