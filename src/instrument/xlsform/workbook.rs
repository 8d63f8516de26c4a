//! A workbook as text: sheets in their order, each cell's text at its place.

use std::collections::BTreeMap;

/// All cells of a file, as the texts they show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    pub sheets: Vec<Sheet>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    /// By row (1 is the header) and column (0 is the first). Never an empty text.
    pub cells: BTreeMap<(usize, usize), String>,
    /// The formula behind a cell whose text is what it last came to.
    pub formulas: BTreeMap<(usize, usize), String>,
    /// Areas of merged cells: first row, first column, last row, last column.
    pub merged: Vec<(usize, usize, usize, usize)>,
}

/// What a file may hold before we refuse it: no survey comes near.
pub mod limit {
    pub const FILE_BYTES: u64 = 64 << 20;
    /// Of a workbook's parts together, unpacked.
    pub const UNPACKED_BYTES: u64 = 256 << 20;
    pub const SHEETS: usize = 200;
    pub const ROWS: usize = 300_000;
    pub const COLUMNS: usize = 16_384;
    pub const CELLS: usize = 2_000_000;
    /// Of all cells together: many may share one long text of the file.
    pub const TEXT_BYTES: usize = 128 << 20;
    /// What a cell of a spreadsheet can hold.
    pub const CELL_CHARACTERS: usize = 32_767;
}

impl Workbook {
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

impl Sheet {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.cells.get(&(row, column)).map_or("", String::as_str)
    }

    /// Puts a text; an empty one clears the cell.
    pub fn set(&mut self, row: usize, column: usize, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.cells.remove(&(row, column));
        } else {
            self.cells.insert((row, column), text);
        }
    }

    /// The cells of a row that hold something, from left to right.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, &str)> {
        self.cells
            .range((row, 0)..(row + 1, 0))
            .map(|((_, column), text)| (*column, text.as_str()))
    }

    /// 0 for an empty sheet.
    pub fn last_row(&self) -> usize {
        self.cells.last_key_value().map_or(0, |((row, _), _)| *row)
    }
}

/// `B7` for row 7, column 1.
pub fn address(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.reverse();
    format!("{}{row}", String::from_utf8_lossy(&letters))
}

/// Row and column of `B7`.
pub fn place(address: &str) -> Option<(usize, usize)> {
    let digits = address.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = address.split_at(digits);
    if letters.is_empty() || letters.len() > 3 || row.len() > 7 {
        return None;
    }
    let mut column = 0;
    for letter in letters.bytes() {
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    Some((row.parse().ok()?, column - 1))
}
