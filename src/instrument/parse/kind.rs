//! What kind of answer an item takes, and which keys go with it.

use super::choice::some_choices;
use super::item::{Reading, items};
use crate::instrument::expression::Expression;
use crate::instrument::expression::check::{Kind, kind as kind_of_value};
use crate::instrument::item::{Choice, Item, ItemKind, Metadata};
use crate::instrument::table::{Placed, Table};

/// Longest answer in words when an item does not say.
const TEXT_LENGTH: usize = 200;

/// Rows of a repeat when it does not say.
const MOST_ROWS: usize = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Note,
    Text,
    Integer,
    Decimal,
    SelectOne,
    SelectMultiple,
    Acknowledge,
    Date,
    Time,
    Calculate,
    Hidden,
    Metadata,
    Repeat,
    Grid,
    Rank,
    Group,
}

pub const TYPES: [(&str, Type); 16] = [
    ("note", Type::Note),
    ("text", Type::Text),
    ("integer", Type::Integer),
    ("decimal", Type::Decimal),
    ("select_one", Type::SelectOne),
    ("select_multiple", Type::SelectMultiple),
    ("acknowledge", Type::Acknowledge),
    ("date", Type::Date),
    ("time", Type::Time),
    ("calculate", Type::Calculate),
    ("hidden", Type::Hidden),
    ("metadata", Type::Metadata),
    ("repeat", Type::Repeat),
    ("grid", Type::Grid),
    ("rank", Type::Rank),
    ("group", Type::Group),
];

/// Which keys go with which type is said here once.
pub fn kind_of(
    table: &Table<'_>,
    kind: Option<Type>,
    choices: Option<Vec<Choice>>,
    calculation: Option<&Expression>,
    reading: &mut Reading<'_>,
) -> Option<ItemKind> {
    let kind = kind?;
    let moment = matches!(kind, Type::Date | Type::Time);
    let (min, max) = match moment {
        true => (None, None),
        false => (table.number("min"), table.number("max")),
    };
    let at_most = table.integer("at_most");
    let max_length = table.integer("max_length");
    let numeric = matches!(kind, Type::Integer | Type::Decimal);
    let select = matches!(kind, Type::SelectOne | Type::SelectMultiple);
    for (key, fits) in [
        ("min", numeric || moment),
        ("max", numeric || moment),
        ("calculation", kind == Type::Calculate),
        ("of", kind == Type::Metadata),
        ("count", kind == Type::Repeat),
        ("row_label", kind == Type::Repeat),
        ("item", kind == Type::Repeat),
        ("choice_filter", select),
        ("max_length", kind == Type::Text),
        ("choices", select),
        ("also", select),
        ("random", select),
        ("ends", kind == Type::SelectOne),
        ("at_most", matches!(kind, Type::SelectMultiple | Type::Repeat)),
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
        Type::Date => {
            let (min, max) = moments(
                table,
                |text| text.parse::<jiff::civil::Date>().is_ok(),
                "2025-03-01",
            );
            ItemKind::Date { min, max }
        }
        Type::Time => {
            let (min, max) = moments(table, is_time, "08:30");
            ItemKind::Time { min, max }
        }
        Type::Hidden => ItemKind::Hidden,
        Type::Metadata => ItemKind::Metadata(metadata(table)?),
        Type::Calculate => {
            if table.has("calculation").is_none() {
                table.error(
                    table.at,
                    "I011",
                    "`calculation` is missing",
                    "add calculation = \"…\"",
                );
            }
            ItemKind::Calculate {
                number: calculation.is_some_and(|calculation| kind_of_value(calculation) == Kind::Number),
            }
        }
        Type::Repeat => ItemKind::Repeat {
            count: table.expression("count").map(|count| count.value),
            at_most: positive(table, at_most).unwrap_or(MOST_ROWS),
            row_label: table.text("row_label").map(|label| label.value),
            items: members(table, reading),
        },
        // A set is no item.
        Type::Grid | Type::Rank | Type::Group => return None,
    })
}

fn metadata(table: &Table<'_>) -> Option<Metadata> {
    if table.has("of").is_none() {
        table.error(
            table.at,
            "I011",
            "`of` is missing",
            "add of = \"today\", \"language\" …",
        );
    }
    table.one_of("of", &Metadata::WORDS)
}

/// The items of a repeat's row.
fn members(table: &Table<'_>, reading: &mut Reading<'_>) -> Vec<Item> {
    let mut found = Vec::new();
    let outside = std::mem::replace(&mut reading.in_repeat, true);
    for entry in table.tables("item") {
        found.extend(items(&entry, reading));
        entry.close();
    }
    reading.in_repeat = outside;
    if found.is_empty() {
        table.error(
            table.at,
            "I032",
            "the repeat has no items",
            "add a [[section.item.item]] for each thing asked in a row",
        );
    }
    found
}

/// Hours and minutes, `08:30`, seconds at will.
pub fn is_time(text: &str) -> bool {
    text.len() >= 5 && text.as_bytes()[2] == b':' && text.parse::<jiff::civil::Time>().is_ok()
}

fn moments(
    table: &Table<'_>,
    is_one: impl Fn(&str) -> bool,
    example: &str,
) -> (Option<String>, Option<String>) {
    let limit = |key: &'static str| {
        let text = table.text(key)?;
        if !is_one(&text.value) {
            table.error(
                text.at,
                "I013",
                format!("`{key}` is \"{}\"", text.value),
                format!("write it like {key} = \"{example}\""),
            );
            return None;
        }
        Some(text)
    };
    let (min, max) = (limit("min"), limit("max"));
    if let (Some(min), Some(max)) = (&min, &max)
        && min.value > max.value
    {
        table.error(max.at, "I026", "`max` is below `min`", "exchange them");
    }
    (min.map(|min| min.value), max.map(|max| max.value))
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
