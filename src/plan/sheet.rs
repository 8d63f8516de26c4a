//! A plan as the eleven sheets of its workbook: ids link the rows, computed columns say what the ids stand for.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::checklist::{Checklist, Standing, shortfalls, standing};
use super::entry::{Entry, Value};
use super::file::PlanFile;
use super::log::{LogEntry, measured};
use super::part::{Field, Kind, Part};
use super::prioritize::Session;
use crate::instrument::hexadecimal;

/// One sheet, its rows as they are written.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub name: &'static str,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub label: String,
    pub is: ColumnKind,
}

/// Who fills a column in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnKind {
    /// People do; the field of the file.
    Field(&'static Field),
    /// People do; a field of the log.
    Log(&'static str),
    /// The program does.
    Computed,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Empty,
}

pub const LOG_SHEET: &str = "10 Progress log";
pub const CROSSWALK: &str = "11 Crosswalk";
/// The computed column that says what a row's link stands for.
pub const STANDS_FOR: &str = "Stands for";
/// Where the first sheet keeps what the workbook was made from.
pub const MADE_FROM: &str = "Made from (leave as it is)";
/// Between the parts of a list in one cell.
pub const BETWEEN: &str = "; ";

/// The fields of a log entry, with the heads of their columns.
pub const LOG_FIELDS: [(&str, &str); 11] = [
    ("on", "Day"),
    ("of", "Of"),
    ("what", "What was done"),
    ("people", "People"),
    ("sessions", "Sessions"),
    ("dollars", "Dollars"),
    ("value", "Value"),
    ("source", "Source"),
    ("story", "Story"),
    ("learned", "Learned"),
    ("change", "Change"),
];

/// All eleven, in order.
pub fn sheets(
    plan: &PlanFile,
    log: &[LogEntry],
    lists: &[Checklist],
    session: Option<&Session>,
) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Part::ALL
        .into_iter()
        .map(|part| of_part(part, plan, log))
        .collect();
    sheets.push(of_log(plan, log));
    sheets.push(crosswalk(plan, lists, session));
    sheets
}

/// Names the plan a workbook was made from.
pub fn mark(plan: &PlanFile, log: &[LogEntry]) -> String {
    let mut hash = Sha256::new();
    hash.update(plan.to_text());
    for entry in log {
        hash.update(entry.to_text());
    }
    hexadecimal(&hash.finalize()[..8])
}

fn of_part(part: Part, plan: &PlanFile, log: &[LogEntry]) -> Sheet {
    let mut columns: Vec<Column> = part
        .fields()
        .iter()
        .map(|field| Column {
            label: field.label.to_owned(),
            is: ColumnKind::Field(field),
        })
        .collect();
    let mut computed = |label: String| {
        columns.push(Column {
            label,
            is: ColumnKind::Computed,
        });
    };
    let years = match part {
        Part::Plan => {
            computed(MADE_FROM.to_owned());
            BTreeSet::new()
        }
        Part::Measure | Part::Objective => {
            computed(STANDS_FOR.to_owned());
            let years = years(plan, part, log);
            for year in &years {
                computed(format!("Value {year}"));
            }
            years
        }
        Part::Priority | Part::NotAddressed => BTreeSet::new(),
        _ => {
            computed(STANDS_FOR.to_owned());
            BTreeSet::new()
        }
    };
    let rows = plan
        .of(part)
        .map(|entry| {
            let mut cells: Vec<Cell> = part.fields().iter().map(|field| cell(entry, field)).collect();
            match part {
                Part::Plan => cells.push(Cell::Text(mark(plan, log))),
                Part::Priority | Part::NotAddressed => {}
                _ => cells.push(Cell::Text(stands_for(entry, plan))),
            }
            let values = measured(log, &entry.id);
            cells.extend(years.iter().map(|year| {
                let last = values.iter().rfind(|(logged, _)| logged.year() == *year);
                last.map_or(Cell::Empty, |(_, value)| Cell::Number(*value))
            }));
            cells
        })
        .collect();
    Sheet {
        name: part.sheet(),
        columns,
        rows,
    }
}

fn years<'a>(plan: &PlanFile, part: Part, log: &'a [LogEntry]) -> BTreeSet<&'a str> {
    log.iter()
        .filter(|logged| logged.value.is_some())
        .filter(|logged| plan.entry(&logged.of).is_some_and(|entry| entry.part == part))
        .map(LogEntry::year)
        .collect()
}

fn cell(entry: &Entry, field: &Field) -> Cell {
    if field.kind == Kind::Id {
        return Cell::Text(entry.id.clone());
    }
    match entry.values.get(field.name) {
        Some(Value::Text(text)) => Cell::Text(text.clone()),
        Some(Value::Texts(texts)) => Cell::Text(texts.join(BETWEEN)),
        Some(Value::Number(number)) => Cell::Number(*number),
        None => Cell::Empty,
    }
}

/// The title of what the first link leads to.
fn stands_for(entry: &Entry, plan: &PlanFile) -> String {
    let first = entry.links().into_iter().next();
    let linked = first.and_then(|(_, _, id)| plan.entry(id));
    linked.map_or_else(String::new, |linked| title(linked).to_owned())
}

/// What a row is called.
pub fn title(entry: &Entry) -> &str {
    let names = match entry.part {
        Part::Plan | Part::Priority => "title",
        Part::Objective => "indicator",
        Part::Strategy => "text",
        Part::Action => "task",
        Part::Partner => "organization",
        Part::Resource => "kind",
        Part::NotAddressed => "need",
        Part::Measure => "what",
    };
    entry.get(names)
}

fn of_log(plan: &PlanFile, log: &[LogEntry]) -> Sheet {
    let mut columns = vec![Column {
        label: "No.".to_owned(),
        is: ColumnKind::Computed,
    }];
    columns.extend(LOG_FIELDS.iter().map(|(name, label)| Column {
        label: (*label).to_owned(),
        is: ColumnKind::Log(name),
    }));
    columns.push(Column {
        label: STANDS_FOR.to_owned(),
        is: ColumnKind::Computed,
    });
    let number = |number: Option<f64>| number.map_or(Cell::Empty, Cell::Number);
    let text = |text: &String| match text.is_empty() {
        true => Cell::Empty,
        false => Cell::Text(text.clone()),
    };
    let rows = log
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            vec![
                Cell::Number(at as f64 + 1.0),
                text(&entry.on),
                text(&entry.of),
                text(&entry.what),
                number(entry.people),
                number(entry.sessions),
                number(entry.dollars),
                number(entry.value),
                text(&entry.source),
                text(&entry.story),
                text(&entry.learned),
                text(&entry.change),
                Cell::Text(plan.entry(&entry.of).map_or("", title).to_owned()),
            ]
        })
        .collect();
    Sheet {
        name: LOG_SHEET,
        columns,
        rows,
    }
}

fn crosswalk(plan: &PlanFile, lists: &[Checklist], session: Option<&Session>) -> Sheet {
    let open = shortfalls(plan, session);
    let rows = lists
        .iter()
        .filter(|list| list.of_plan)
        .flat_map(|list| {
            list.lines.iter().map(|line| {
                let (state, lacks) = match standing(line, &open) {
                    Standing::Met => ("met", Vec::new()),
                    Standing::NotJudged => ("look yourself", Vec::new()),
                    Standing::Lacks(lacks) => ("not met yet", lacks),
                };
                let lacks: Vec<String> = lacks
                    .iter()
                    .map(|short| format!("{} {}", short.entry.id, short.what).trim().to_owned())
                    .collect();
                [
                    &list.title,
                    &line.id,
                    &line.text,
                    &line.place,
                    state,
                    &lacks.join(BETWEEN),
                ]
                .map(|text: &str| Cell::Text(text.to_owned()))
                .to_vec()
            })
        })
        .collect();
    Sheet {
        name: CROSSWALK,
        columns: ["List", "Line", "It asks for", "Where", "State", "What it lacks"]
            .map(|label| Column {
                label: label.to_owned(),
                is: ColumnKind::Computed,
            })
            .to_vec(),
        rows,
    }
}
