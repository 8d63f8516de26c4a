//! Items that stand together: a grid, a ranking, a group. Each becomes plain items that know their set.

use super::choice::{item_choices, some_choices};
use super::item::{Reading, both, items, label_of, row, shared};
use crate::instrument::item::{Item, ItemId, ItemKind, ListUse, Set, SetKind};
use crate::instrument::table::Table;

/// Rows that share their choices.
pub fn grid(table: &Table<'_>, id: String, reading: &mut Reading<'_>) -> Vec<Item> {
    let base = choosing(table, &id, SetKind::Grid, reading);
    rows(table, "rows", &base, reading)
}

/// First, second, third of one list.
pub fn rank(table: &Table<'_>, id: String, reading: &mut Reading<'_>) -> Vec<Item> {
    let base = choosing(table, &id, SetKind::Rank, reading);
    rows(table, "places", &base, reading)
}

/// Items under one heading and one relevance.
pub fn group(table: &Table<'_>, id: String, reading: &mut Reading<'_>) -> Vec<Item> {
    let set = set(table, &id, SetKind::Group, reading);
    let relevant = table.expression("relevant").map(|expression| expression.value);
    let mut members = Vec::new();
    for entry in table.tables("item") {
        for mut item in items(&entry, reading) {
            item.relevant = both(relevant.as_ref(), item.relevant.as_ref());
            // A grid in a group keeps its own heading: it is the nearer one.
            item.set.get_or_insert_with(|| set.clone());
            members.push(item);
        }
        entry.close();
    }
    some(table, "item", members)
}

/// What every row begins as: a choice of one from the set's list.
fn choosing(table: &Table<'_>, id: &str, kind: SetKind, reading: &mut Reading<'_>) -> Item {
    let set = set(table, id, kind, reading);
    let (choices, list) = item_choices(table, reading);
    let choices = some_choices(table, choices);
    let list = list.or_else(|| {
        // Written in place, the choices are shared by the rows all the same: a list of the set's name.
        if !reading.lists.contains_key(id) {
            reading.lists.insert(id.to_owned(), choices.clone());
        }
        Some(ListUse {
            name: id.to_owned(),
            from_cycle: false,
            also: Vec::new(),
        })
    });
    let mut base = shared(table, id, Some(ItemKind::SelectOne { choices }), "", reading);
    // The words of the set stand over its rows.
    base.hint = None;
    base.set = Some(set);
    base.list = list;
    base
}

fn set(table: &Table<'_>, id: &str, kind: SetKind, reading: &Reading<'_>) -> Set {
    Set {
        id: ItemId(id.to_owned()),
        kind,
        label: label_of(table, reading),
        hint: table.text("hint").map(|hint| hint.value),
    }
}

fn rows(table: &Table<'_>, key: &'static str, base: &Item, reading: &mut Reading<'_>) -> Vec<Item> {
    let mut found = Vec::new();
    for entry in table.tables(key) {
        if let Some(own) = entry.text("type") {
            entry.error(
                own.at,
                "I033",
                "a row of a grid or ranking has no type of its own",
                "delete `type`; put an item of another type beside the grid",
            );
        }
        found.extend(row(&entry, base, reading));
        entry.close();
    }
    some(table, key, found)
}

fn some(table: &Table<'_>, key: &str, found: Vec<Item>) -> Vec<Item> {
    if found.is_empty() {
        table.error(
            table.at,
            "I032",
            format!("`{key}` is empty"),
            "add what stands in it",
        );
    }
    found
}
