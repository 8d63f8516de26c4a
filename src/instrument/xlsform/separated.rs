//! A workbook in one `.csv`: a sheet's name in the first column, its rows in the others.

use super::problem::Problems;
use super::workbook::{Sheet, Workbook, limit};

/// Reads `survey` / `,type,name` / `,integer,age` …; rows without content are not counted.
pub fn parse(text: &str, problems: &mut Problems) -> Option<Workbook> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut workbook = Workbook::default();
    let mut cells = 0;
    let mut record = csv::StringRecord::new();
    let mut row = 0;
    let mut current: Option<usize> = None;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line());
                problems.error(
                    "",
                    0,
                    "F001",
                    format!("line {line} of the file cannot be read ({error})"),
                    "save it again as .csv with commas, in UTF-8",
                );
                return None;
            }
        }
        let name = record.get(0).unwrap_or_default().trim();
        if !name.is_empty() {
            let known = workbook
                .sheets
                .iter()
                .position(|sheet: &Sheet| sheet.name.eq_ignore_ascii_case(name));
            current = Some(known.unwrap_or_else(|| {
                workbook.sheets.push(Sheet::new(name));
                workbook.sheets.len() - 1
            }));
            row = current
                .and_then(|at| workbook.sheets.get(at))
                .map_or(0, Sheet::last_row);
        }
        let Some(sheet) = current.and_then(|at| workbook.sheets.get_mut(at)) else {
            continue;
        };
        if record.iter().skip(1).all(|cell| cell.trim().is_empty()) {
            continue;
        }
        row += 1;
        for (column, cell) in record.iter().skip(1).enumerate() {
            if !cell.is_empty() {
                cells += 1;
                sheet.set(row, column, cell);
            }
        }
        if row > limit::ROWS || cells > limit::CELLS || record.len() > limit::COLUMNS {
            let name = sheet.name.clone();
            problems.error(
                &name,
                row,
                "F002",
                "the sheet is too large to be a form",
                "move long lists into a file of their own and use select_one_from_file",
            );
            return None;
        }
    }
    if workbook.sheets.is_empty() || cells == 0 {
        problems.error(
            "",
            0,
            "F001",
            "the file is not a form: no sheet begins in its first column",
            "write the name of each sheet (survey, choices, settings) in the first column, its rows in the others",
        );
        return None;
    }
    Some(workbook)
}
