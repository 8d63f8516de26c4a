//! The choices sheet, and the tags of the osm sheet.

use std::collections::BTreeMap;

use super::super::form::{FormChoice, List};
use super::super::header::SheetKind;
use super::super::name::is_name;
use super::super::problem::Problems;
use super::super::row::{Cell, Row, Words};
use super::{Sheets, Table};

/// The lists, in the order in which each begins.
pub fn read(
    sheets: &Sheets<'_>,
    language: &str,
    allow_duplicates: bool,
    problems: &mut Problems,
) -> Vec<List> {
    let Some(table) = sheets.table(SheetKind::Choices, language, false, problems) else {
        return Vec::new();
    };
    let sheet = table.sheet.name.as_str();
    let has = |token: &str| {
        table
            .columns
            .iter()
            .any(|column| column.tokens.first().is_some_and(|first| first == token))
    };
    if !has("name") {
        problems.error(
            sheet,
            1,
            "F006",
            "the column \"name\" is missing",
            "write the columns' names (list_name, name, label) in the first row",
        );
        return Vec::new();
    }
    for column in &table.columns {
        let first = column.tokens.first().map_or("", String::as_str);
        if first != "list name" && first.contains(' ') {
            problems.warning(
                sheet,
                1,
                "F010",
                format!("the column \"{first}\" has a space in its name and stays out of the XForm"),
                "write it with underscores if a choice_filter reads it",
            );
        }
    }
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in &table.rows {
        let Some(list) = row.text("list name") else {
            continue;
        };
        let Some(name) = row.text("name") else {
            problems.error(
                sheet,
                row.number,
                "F034",
                format!("a choice of the list \"{list}\" has no name"),
                "give it a short code in the column \"name\"",
            );
            continue;
        };
        if !row.has("label") {
            problems.warning(
                sheet,
                row.number,
                "F032",
                format!("the choice \"{name}\" of the list \"{list}\" has no label"),
                "write what people are to read in the column \"label\"",
            );
        }
        if let Some(first) = seen.insert((list, name), row.number) {
            seen.insert((list, name), first);
            if !allow_duplicates {
                problems.error(
                    sheet,
                    row.number,
                    "F035",
                    format!(
                        "the choice \"{name}\" of the list \"{list}\" is there twice, first in row {first}"
                    ),
                    "give it a name of its own, or set allow_choice_duplicates to yes in the settings",
                );
            }
        }
    }
    grouped(&table)
}

/// The tags of each list of the osm sheet.
pub fn read_osm(sheets: &Sheets<'_>, language: &str, problems: &mut Problems) -> Vec<List> {
    sheets
        .table(SheetKind::Osm, language, false, problems)
        .map(|table| grouped(&table))
        .unwrap_or_default()
}

fn grouped(table: &Table<'_>) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in &table.rows {
        let (Some(list), Some(name)) = (row.text("list name"), row.text("name")) else {
            continue;
        };
        let place = *places.entry(list.to_owned()).or_insert_with(|| {
            lists.push(List {
                name: list.to_owned(),
                choices: Vec::new(),
            });
            lists.len() - 1
        });
        if let Some(list) = lists.get_mut(place) {
            list.choices.push(choice(row, name));
        }
    }
    lists
}

fn choice(row: &Row, name: &str) -> FormChoice {
    let mut media = Vec::new();
    let mut extra = Vec::new();
    for (key, cell) in &row.cells {
        match (key.as_str(), cell) {
            (
                "list name" | "name" | "label" | "sms_option" | "parent" | "extra_data" | "_choice_itext_ref",
                _,
            ) => {}
            ("media", Cell::Parts(parts)) => {
                media = parts
                    .iter()
                    .map(|(kind, cell)| (kind.clone(), Words::from_cell(cell)))
                    .collect();
            }
            (key, Cell::Text(text)) if is_name(key) => extra.push((key.to_owned(), text.clone())),
            _ => {}
        }
    }
    FormChoice {
        name: name.to_owned(),
        label: row.get("label").map(Words::from_cell),
        media,
        extra,
        sms_option: row.text("sms_option").map(str::to_owned),
        row: row.number,
    }
}
