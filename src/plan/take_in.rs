//! An edited workbook back into the plan: what changed, and everything that cannot be taken as it stands.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::entry::{Entry, Value};
use super::file::PlanFile;
use super::log::LogEntry;
use super::part::{Field, Kind, Part};
use super::sheet::{BETWEEN, CROSSWALK, Cell, ColumnKind, LOG_SHEET, MADE_FROM, Sheet};
use crate::instrument::xlsform;

/// What an edited workbook says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TakenIn {
    /// Rows as they are now, of those that changed.
    pub changed: Vec<Entry>,
    /// Rows with ids that the plan does not have.
    pub foreign: Vec<Entry>,
    /// Log entries below those that were there.
    pub logged: Vec<LogEntry>,
    /// In words: which field of which row, from what to what.
    pub changes: Vec<String>,
    pub conflicts: Vec<Conflict>,
}

/// Something that cannot be taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub code: &'static str,
    pub sheet: String,
    /// 1 is the head; 0 where the whole sheet is meant.
    pub row: usize,
    pub what: String,
    pub way_out: String,
}

/// Holds the workbook against the sheets that the plan gives today.
///
/// Nothing is ever deleted: a row that is gone is a conflict, and stays.
pub fn take_in(book: &xlsform::Workbook, plan: &PlanFile, today: &[Sheet]) -> TakenIn {
    let mut taken = TakenIn::default();
    for sheet in today {
        let Some(own) = book.sheet(sheet.name) else {
            taken.conflict(
                "P350",
                sheet.name,
                0,
                "the sheet is gone",
                "bring it back, or export the plan again",
            );
            continue;
        };
        let columns = heads(own, sheet, &mut taken);
        match Part::ALL.into_iter().find(|part| part.sheet() == sheet.name) {
            Some(part) => rows(&mut taken, part, own, sheet, &columns, plan),
            None if sheet.name == LOG_SHEET => log(&mut taken, own, sheet, &columns),
            None => unchanged(&mut taken, own, sheet, &columns),
        }
    }
    for own in &book.sheets {
        if !today.iter().any(|sheet| sheet.name == own.name) {
            taken.conflict(
                "P351",
                &own.name,
                0,
                "the sheet is none of the plan's",
                "delete it; notes belong into a row",
            );
        }
    }
    taken
}

impl TakenIn {
    fn conflict(
        &mut self,
        code: &'static str,
        sheet: &str,
        row: usize,
        what: impl Into<String>,
        way_out: &str,
    ) {
        self.conflicts.push(Conflict {
            code,
            sheet: sheet.to_owned(),
            row,
            what: what.into(),
            way_out: way_out.to_owned(),
        });
    }
}

/// Where each column of the sheet stands in the workbook.
fn heads(own: &xlsform::Sheet, sheet: &Sheet, taken: &mut TakenIn) -> Vec<Option<usize>> {
    let width = own.cells.keys().map(|(_, column)| column + 1).max().unwrap_or(0);
    for column in 0..width {
        let head = own.cell(1, column).trim();
        if !head.is_empty() && !sheet.columns.iter().any(|known| known.label == head) {
            taken.conflict(
                "P352",
                sheet.name,
                1,
                format!("the column \"{head}\" is none of the plan's"),
                "delete it, or write into a column that is there",
            );
        }
    }
    sheet
        .columns
        .iter()
        .map(|column| {
            let at = (0..width).find(|at| own.cell(1, *at).trim() == column.label);
            if at.is_none() {
                taken.conflict(
                    "P350",
                    sheet.name,
                    1,
                    format!("the column \"{}\" is gone", column.label),
                    "bring it back, or export the plan again",
                );
            }
            at
        })
        .collect()
}

/// Reads a row by the plan's columns, wherever the workbook has them; "" where one is gone.
fn cells<'a>(own: &'a xlsform::Sheet, row: usize, columns: &'a [Option<usize>]) -> impl Fn(usize) -> &'a str {
    move |at| {
        let column = columns.get(at).copied().flatten();
        column.map_or("", |column| own.cell(row, column).trim())
    }
}

/// Whether a cell still holds what the program wrote.
fn is(written: &Cell, text: &str) -> bool {
    match written {
        Cell::Text(written) => text == written.trim(),
        Cell::Number(written) => number(text).is_some_and(|own| (own - written).abs() < 1e-9),
        Cell::Empty => text.is_empty(),
    }
}

fn last_row(own: &xlsform::Sheet) -> usize {
    own.cells.keys().map(|(row, _)| *row).max().unwrap_or(1)
}

fn rows(
    taken: &mut TakenIn,
    part: Part,
    own: &xlsform::Sheet,
    sheet: &Sheet,
    columns: &[Option<usize>],
    plan: &PlanFile,
) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in 2..=last_row(own) {
        let cell = cells(own, row, columns);
        if (0..sheet.columns.len()).all(|at| cell(at).is_empty()) {
            continue;
        }
        let id = match part {
            Part::Plan => String::new(),
            _ => cell(0).to_owned(),
        };
        if part != Part::Plan && id.is_empty() {
            taken.conflict(
                "P353",
                sheet.name,
                row,
                "the row has no id",
                "give it one that no other row has: lower-case letters, digits and _",
            );
            continue;
        }
        if let Some(first) = seen.insert(id.clone(), row) {
            taken.conflict(
                "P354",
                sheet.name,
                row,
                format!("\"{id}\" stands already in row {first}"),
                "delete one of the two rows, or give one another id",
            );
            continue;
        }
        let before = plan.of(part).find(|entry| entry.id == id);
        let now = entry(taken, part, sheet, row, &id, &cell);
        let Some(before) = before else {
            taken.conflict(
                "P355",
                sheet.name,
                row,
                format!("the plan has no \"{id}\""),
                "give --add to take new rows in, or delete the row",
            );
            taken.foreign.push(now);
            continue;
        };
        computed(
            taken,
            own,
            sheet,
            row,
            columns,
            sheet.rows.get(position(plan, part, &id)),
        );
        for field in part.fields() {
            let (then, after) = (before.values.get(field.name), now.values.get(field.name));
            if then != after {
                taken.changes.push(format!(
                    "{} {}: {} from {} to {}",
                    part.key(),
                    id,
                    field.name,
                    said(then),
                    said(after)
                ));
            }
        }
        if *before != now {
            taken.changed.push(now);
        }
    }
    for entry in plan.of(part) {
        if !seen.contains_key(&entry.id) {
            taken.conflict(
                "P356",
                sheet.name,
                0,
                format!("the row \"{}\" was deleted", entry.id),
                "bring it back; to drop it, delete it from plan.toml, where its links can be seen",
            );
        }
    }
}

fn position(plan: &PlanFile, part: Part, id: &str) -> usize {
    plan.of(part)
        .position(|entry| entry.id == id)
        .unwrap_or(usize::MAX)
}

fn said(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::Text(text)) => format!("\"{text}\""),
        Some(Value::Texts(texts)) => format!("\"{}\"", texts.join(BETWEEN)),
        Some(Value::Number(number)) => number.to_string(),
    }
}

/// The row as an entry; what cannot be read is a conflict.
fn entry<'a>(
    taken: &mut TakenIn,
    part: Part,
    sheet: &Sheet,
    row: usize,
    id: &str,
    cell: &impl Fn(usize) -> &'a str,
) -> Entry {
    let mut entry = Entry::new(part, id);
    for (at, column) in sheet.columns.iter().enumerate() {
        let ColumnKind::Field(field) = column.is else {
            continue;
        };
        let text = cell(at);
        if text.is_empty() || field.kind == Kind::Id {
            continue;
        }
        match value(field, text) {
            Ok(value) => {
                entry.values.insert(field.name, value);
            }
            Err(way_out) => taken.conflict(
                "P357",
                sheet.name,
                row,
                format!("\"{}\" is \"{text}\"", column.label),
                &way_out,
            ),
        }
    }
    entry
}

fn value(field: &Field, text: &str) -> Result<Value, String> {
    match field.kind {
        Kind::Texts | Kind::Links(_) => Ok(Value::Texts(
            text.split(';')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect(),
        )),
        Kind::Word(words) if words.contains(&text) => Ok(Value::Text(text.to_owned())),
        Kind::Word(words) => Err(format!("use one of {}", words.join(", "))),
        Kind::Date => match text.get(..10).and_then(|day| day.parse::<Date>().ok()) {
            Some(day) => Ok(Value::Text(day.to_string())),
            None => Err("write it as in 2026-06-30".to_owned()),
        },
        Kind::Share => match number(text).filter(|share| (0.0..=1.0).contains(share)) {
            Some(share) => Ok(Value::Number(share)),
            None => Err("write a share from 0 to 1, or a percent".to_owned()),
        },
        Kind::Number => number(text).map(Value::Number).ok_or("write a number".to_owned()),
        Kind::Id | Kind::Text | Kind::Link(_) => Ok(Value::Text(text.to_owned())),
    }
}

fn number(text: &str) -> Option<f64> {
    match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().ok().map(|percent| percent / 100.0),
        None => text.parse().ok(),
    }
    .filter(|number: &f64| number.is_finite())
}

/// Computed cells are as the program wrote them; a formula still stands for itself.
fn computed(
    taken: &mut TakenIn,
    own: &xlsform::Sheet,
    sheet: &Sheet,
    row: usize,
    columns: &[Option<usize>],
    today: Option<&Vec<Cell>>,
) {
    for (at, column) in sheet.columns.iter().enumerate() {
        let Some(place) = columns
            .get(at)
            .copied()
            .flatten()
            .filter(|_| column.is == ColumnKind::Computed)
        else {
            continue;
        };
        if own.formulas.contains_key(&(row, place)) {
            continue;
        }
        let text = own.cell(row, place).trim();
        let today = today.and_then(|cells| cells.get(at));
        let same = is(today.unwrap_or(&Cell::Empty), text);
        if !same && column.label == MADE_FROM {
            taken.conflict(
                "P358",
                sheet.name,
                row,
                "plan.toml or progress.toml has changed since this workbook was written",
                "export it again and edit that, or undo the change in the file",
            );
        } else if !same {
            taken.conflict(
                "P359",
                sheet.name,
                row,
                format!("\"{}\" is computed, and was edited", column.label),
                "undo it; change what it is computed from",
            );
        }
    }
}

fn log(taken: &mut TakenIn, own: &xlsform::Sheet, sheet: &Sheet, columns: &[Option<usize>]) {
    let mut seen = vec![false; sheet.rows.len()];
    for row in 2..=last_row(own) {
        let cell = cells(own, row, columns);
        if (0..sheet.columns.len()).all(|at| cell(at).is_empty()) {
            continue;
        }
        let Some(at) = number(cell(0)).map(|at| at as usize) else {
            match logged(&cell, sheet) {
                Ok(entry) => {
                    taken
                        .changes
                        .push(format!("logged for {} on {}", entry.of, entry.on));
                    taken.logged.push(entry);
                }
                Err(what) => {
                    taken.conflict("P357", sheet.name, row, what, "write a number, or leave it empty")
                }
            }
            continue;
        };
        let Some(before) = at.checked_sub(1).and_then(|at| sheet.rows.get(at)) else {
            taken.conflict(
                "P355",
                sheet.name,
                row,
                format!("the log has no entry {at}"),
                "leave \"No.\" empty in a new row",
            );
            continue;
        };
        seen[at - 1] = true;
        let same = before
            .iter()
            .enumerate()
            .all(|(at, expected)| is(expected, cell(at)));
        if !same {
            taken.conflict(
                "P359",
                sheet.name,
                row,
                format!("entry {at} was edited"),
                "undo it; the log is only added to, so correct progress.toml by hand",
            );
        }
    }
    for (at, there) in seen.iter().enumerate() {
        if !there {
            taken.conflict(
                "P356",
                sheet.name,
                0,
                format!("entry {} was deleted", at + 1),
                "bring it back; the log is only added to",
            );
        }
    }
}

fn logged<'a>(cell: &impl Fn(usize) -> &'a str, sheet: &Sheet) -> Result<LogEntry, String> {
    let mut entry = LogEntry::default();
    for (at, column) in sheet.columns.iter().enumerate() {
        let ColumnKind::Log(name) = column.is else {
            continue;
        };
        let text = cell(at);
        let read = || match text {
            "" => Ok(None),
            text => number(text)
                .map(Some)
                .ok_or(format!("\"{}\" is \"{text}\"", column.label)),
        };
        match name {
            "on" => entry.on = text.get(..10).unwrap_or(text).to_owned(),
            "of" => entry.of = text.to_owned(),
            "what" => entry.what = text.to_owned(),
            "people" => entry.people = read()?,
            "sessions" => entry.sessions = read()?,
            "dollars" => entry.dollars = read()?,
            "value" => entry.value = read()?,
            "source" => entry.source = text.to_owned(),
            "story" => entry.story = text.to_owned(),
            "learned" => entry.learned = text.to_owned(),
            _ => entry.change = text.to_owned(),
        }
    }
    Ok(entry)
}

/// Nobody edits the crosswalk: it follows from the plan.
fn unchanged(taken: &mut TakenIn, own: &xlsform::Sheet, sheet: &Sheet, columns: &[Option<usize>]) {
    debug_assert_eq!(sheet.name, CROSSWALK);
    for row in 2..=last_row(own) {
        computed(taken, own, sheet, row, columns, sheet.rows.get(row - 2));
    }
}

/// The file's text with changed rows in their places and new ones at its end. All else stays, comments too; a comment
/// inside a row that changed goes with it.
pub fn spliced(text: &str, plan: &PlanFile, changed: &[Entry], added: &[Entry]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut entries = plan.entries.iter().peekable();
    let first = entries
        .peek()
        .map_or(lines.len(), |entry| entry.line.saturating_sub(1));
    let mut put = |lines: &[&str]| {
        for line in lines {
            out.push_str(line);
            out.push('\n');
        }
    };
    put(&lines[..first.min(lines.len())]);
    while let Some(entry) = entries.next() {
        let begin = entry.line.saturating_sub(1).min(lines.len());
        let next = entries
            .peek()
            .map_or(lines.len(), |next| next.line.saturating_sub(1));
        let next = next.clamp(begin, lines.len());
        match changed
            .iter()
            .find(|own| own.part == entry.part && own.id == entry.id)
        {
            None => put(&lines[begin..next]),
            Some(own) => {
                let after = lines[begin..next]
                    .iter()
                    .rposition(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
                    .map_or(begin, |at| begin + at + 1);
                let text = own.to_text();
                put(&text.lines().collect::<Vec<_>>());
                put(&lines[after..next]);
            }
        }
    }
    for entry in added {
        out.push('\n');
        out.push_str(&entry.to_text());
    }
    out
}
