//! Every `${name}` of the sheets must name one item.

use std::collections::BTreeMap;

use super::super::header::{Column, SheetKind, columns};
use super::super::name::parse_references;
use super::super::problem::{Problems, shown};
use super::super::workbook::Sheet;
use super::Sheets;
use crate::instrument::expression::did_you_mean;

pub fn check(
    sheets: &Sheets<'_>,
    survey_columns: &[Column],
    names: &BTreeMap<String, usize>,
    problems: &mut Problems,
) {
    // The columns have been read once; what is wrong with them has been said.
    let mut unheard = problems.clone();
    if let Some(sheet) = sheets.settings {
        let columns = columns(sheet, SheetKind::Settings, &mut unheard);
        check_sheet(sheet, &columns, |_| true, names, problems);
    }
    if let Some(sheet) = sheets.entities {
        let columns = columns(sheet, SheetKind::Entities, &mut unheard);
        let read = |column: &Column| !matches!(first(column), "dataset" | "list name" | "repeat");
        check_sheet(sheet, &columns, read, names, problems);
    }
    if let Some(sheet) = sheets.survey {
        let read = |column: &Column| !matches!(first(column), "name" | "trigger");
        check_sheet(sheet, survey_columns, read, names, problems);
    }
    if let Some(sheet) = sheets.choices {
        let columns = columns(sheet, SheetKind::Choices, &mut unheard);
        let read = |column: &Column| first(column) == "label";
        check_sheet(sheet, &columns, read, names, problems);
    }
}

fn first(column: &Column) -> &str {
    column.tokens.first().map_or("", String::as_str)
}

fn check_sheet(
    sheet: &Sheet,
    columns: &[Column],
    read: impl Fn(&Column) -> bool,
    names: &BTreeMap<String, usize>,
    problems: &mut Problems,
) {
    let read: BTreeMap<usize, &Column> = columns
        .iter()
        .filter(|column| read(column))
        .map(|column| (column.at, column))
        .collect();
    for ((row, at), text) in &sheet.cells {
        let Some(column) = read.get(at).filter(|_| *row > 1) else {
            continue;
        };
        match parse_references(text) {
            Err(part) => problems.error(
                &sheet.name,
                *row,
                "F029",
                format!(
                    "\"{}\" in the column \"{}\" is no reference",
                    shown(&part),
                    column.header
                ),
                "write ${name}, without spaces, with both braces",
            ),
            Ok(found) => {
                for reference in found {
                    match names.get(&reference.name).copied().unwrap_or(0) {
                        1 => {}
                        0 => {
                            let hint = did_you_mean(&reference.name, names.keys().map(String::as_str));
                            problems.error(
                                &sheet.name,
                                *row,
                                "F030",
                                format!(
                                    "\"${{{}}}\" in the column \"{}\" names nothing{hint}",
                                    reference.name, column.header
                                ),
                                "use a name of the survey sheet",
                            );
                        }
                        _ => problems.error(
                            &sheet.name,
                            *row,
                            "F031",
                            format!(
                                "\"${{{}}}\" in the column \"{}\" may be any of several items of this name",
                                reference.name, column.header
                            ),
                            "give each item a name of its own",
                        ),
                    }
                }
            }
        }
    }
}
