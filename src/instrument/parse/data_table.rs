//! `tables/<name>.csv`: small tables that expressions read as `instance('name')/root/item[…]/column`.

use std::path::Path;

use crate::instrument::definition::DataTable;
use crate::instrument::problem::Problem;

/// The table in a file's text, and every problem in it.
///
/// Shape: a header of plain names, then rows as long as it. Lines that begin with `#` are comments.
pub fn data_table(file: &Path, text: &str) -> (DataTable, Vec<Problem>) {
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut problems = Vec::new();
    let mut table = DataTable::default();
    match reader.headers() {
        Ok(header) => table.columns = header.iter().map(str::to_owned).collect(),
        Err(error) => problems.push(problem(file, 1, format!("the table cannot be read: {error}"))),
    }
    for column in &table.columns {
        let plain = column
            .chars()
            .enumerate()
            .all(|(at, c)| c.is_ascii_lowercase() || c == '_' || at > 0 && c.is_ascii_digit());
        if column.is_empty() || !plain {
            problems.push(problem(
                file,
                1,
                format!("\"{}\" is no name of a column", column.escape_default()),
            ));
        }
    }
    for record in reader.records() {
        match record {
            Ok(record) => table.rows.push(record.iter().map(str::to_owned).collect()),
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line() as usize);
                problems.push(problem(file, line, format!("the row cannot be read: {error}")));
            }
        }
    }
    (table, problems)
}

fn problem(file: &Path, line: usize, what: String) -> Problem {
    Problem::error(
        file,
        line,
        "I037",
        what,
        "write a header of lower-case names and rows as long as it, separated by commas",
    )
}
