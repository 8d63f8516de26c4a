//! A row of a sheet, its cells gathered under what their columns mean.

use super::header::Column;
use super::workbook::Sheet;

/// A text, or several by language or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Parts(Vec<(String, Cell)>),
}

/// A row's content: `label`, `bind` …, in the order of the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// 1 is the header.
    pub number: usize,
    pub cells: Vec<(String, Cell)>,
}

impl Row {
    pub fn get(&self, key: &str) -> Option<&Cell> {
        self.cells
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, cell)| cell)
    }

    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Cell::Text(text) => Some(text),
            Cell::Parts(_) => None,
        }
    }

    /// The text of `bind::relevant` and the like.
    pub fn part(&self, key: &str, part: &str) -> Option<&str> {
        let Cell::Parts(parts) = self.get(key)? else {
            return None;
        };
        parts.iter().find_map(|(name, cell)| match cell {
            Cell::Text(text) if name == part => Some(text.as_str()),
            _ => None,
        })
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn put(&mut self, key: &str, cell: Cell) {
        match self.cells.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => *old = cell,
            None => self.cells.push((key.to_owned(), cell)),
        }
    }
}

/// Rows 2 and on; a long stretch of empty rows ends the sheet. Empty rows are there, without cells.
pub fn rows(sheet: &Sheet, columns: &[Column], default_language: &str, tidy: bool) -> Vec<Row> {
    const LONGEST_GAP: usize = 60;
    let mut rows: Vec<Row> = Vec::new();
    let mut last_filled = 1;
    let mut number = 1;
    let last = sheet.last_row();
    while number < last {
        number += 1;
        let mut row = Row {
            number,
            cells: Vec::new(),
        };
        for column in columns {
            let raw = sheet.cell(number, column.at);
            if raw.trim().is_empty() {
                continue;
            }
            put(&mut row, column, cleaned(raw, tidy), default_language);
        }
        if row.cells.is_empty() {
            if number - last_filled > LONGEST_GAP {
                break;
            }
        } else {
            last_filled = number;
        }
        rows.push(row);
    }
    rows.truncate(last_filled.saturating_sub(1));
    rows
}

/// Straight quotes, plain spaces, none at the ends; with `tidy`, runs of spaces as one.
pub fn cleaned(raw: &str, tidy: bool) -> String {
    let mut text = String::with_capacity(raw.len());
    for character in raw.trim().chars() {
        let character = match character {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            '\u{a0}' => ' ',
            other => other,
        };
        if !(tidy && character == ' ' && text.ends_with(' ')) {
            text.push(character);
        }
    }
    text
}

fn put(row: &mut Row, column: &Column, text: String, default_language: &str) {
    let Some((first, rest)) = column.tokens.split_first() else {
        return;
    };
    let mut cell = Cell::Text(text);
    if rest.is_empty() {
        row.put(first, cell);
        return;
    }
    for token in rest.iter().rev() {
        cell = Cell::Parts(vec![(token.clone(), cell)]);
    }
    let merged = match row.get(first).cloned() {
        Some(old) => merge(old, cell, default_language),
        None => cell,
    };
    row.put(first, merged);
}

/// Both together; a text beside several is the one in the default language.
fn merge(old: Cell, new: Cell, default_language: &str) -> Cell {
    let (old, new) = match (old, new) {
        (Cell::Text(old), Cell::Text(new)) => (
            vec![(default_language.to_owned(), Cell::Text(old))],
            vec![(default_language.to_owned(), Cell::Text(new))],
        ),
        (Cell::Text(text), Cell::Parts(parts)) => {
            if parts.iter().any(|(name, _)| name == default_language) {
                return Cell::Parts(parts);
            }
            (vec![(default_language.to_owned(), Cell::Text(text))], parts)
        }
        (Cell::Parts(parts), Cell::Text(text)) => {
            if parts.iter().any(|(name, _)| name == default_language) {
                return Cell::Parts(parts);
            }
            (parts, vec![(default_language.to_owned(), Cell::Text(text))])
        }
        (Cell::Parts(old), Cell::Parts(new)) => (old, new),
    };
    let mut all = old;
    for (name, cell) in new {
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => {
                *known = match (known.clone(), cell) {
                    (Cell::Text(_), Cell::Text(new)) => Cell::Text(new),
                    (known, cell) => merge(known, cell, default_language),
                };
            }
            None => all.push((name, cell)),
        }
    }
    Cell::Parts(all)
}

/// A text, or one per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    Plain(String),
    /// By language, in the order of the columns.
    Languages(Vec<(String, String)>),
}

impl Words {
    pub fn from_cell(cell: &Cell) -> Self {
        match cell {
            Cell::Text(text) => Self::Plain(text.clone()),
            Cell::Parts(parts) => Self::Languages(
                parts
                    .iter()
                    .map(|(language, cell)| (language.clone(), first_text(cell)))
                    .collect(),
            ),
        }
    }

    pub fn plain(&self) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            Self::Languages(_) => None,
        }
    }
}

fn first_text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Parts(parts) => parts
            .first()
            .map(|(_, cell)| first_text(cell))
            .unwrap_or_default(),
    }
}
