//! Choices: of one item, or of a list that several share.

use std::collections::BTreeMap;

use super::item::{MISSING, Reading};
use crate::instrument::expression::did_you_mean;
use crate::instrument::item::{Choice, ListUse};
use crate::instrument::table::Table;

pub fn some_choices(table: &Table<'_>, choices: Option<Vec<Choice>>) -> Vec<Choice> {
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
pub fn item_choices(table: &Table<'_>, reading: &mut Reading<'_>) -> (Option<Vec<Choice>>, Option<ListUse>) {
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
    reading.used.lists.insert(list.to_owned());
    let lists = &*reading.lists;
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
    labelled(tables, owner, |table, _| table.required_text("label").value)
}

/// The same; `label` reads the label of a code.
pub fn labelled(
    tables: Vec<Table<'_>>,
    owner: &str,
    mut label: impl FnMut(&Table<'_>, &str) -> String,
) -> Vec<Choice> {
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
            Choice {
                label: label(&table, &code.value),
                code: code.value,
                exclusive: table.boolean("exclusive"),
                fixed: table.boolean("fixed"),
                columns: columns(&table),
            }
        })
        .collect()
}

/// Every further key of a choice is a column that a choice filter may read.
fn columns(table: &Table<'_>) -> BTreeMap<String, String> {
    let mut columns = BTreeMap::new();
    for (key, at) in table.keys() {
        if matches!(key, "code" | "label" | "exclusive" | "fixed") {
            continue;
        }
        table.check_id("the column's name", key, at, false);
        if let Some(text) = table.any(key).and_then(|value| table.text_of(key, value)) {
            columns.insert(key.to_owned(), text.value);
        }
    }
    columns
}
