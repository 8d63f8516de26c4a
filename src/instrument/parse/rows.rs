//! Rows of a CSV file whose columns have fixed names, in any order.

use std::path::Path;

use crate::instrument::expression::did_you_mean;
use crate::instrument::problem::Problem;

/// A row's cells, in the order of the columns asked for, and the line it stands in.
pub struct Cells {
    pub line: usize,
    cells: Vec<String>,
}

impl Cells {
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Every whole row; a column that is missing and a row of another length are problems under `code`.
pub fn rows(
    file: &Path,
    text: &str,
    columns: &'static [&'static str],
    code: &'static str,
) -> (Vec<Cells>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let head: Vec<String> = match reader.headers() {
        Ok(head) => head
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}').to_owned())
            .collect(),
        Err(_) => Vec::new(),
    };
    let mut places = Vec::with_capacity(columns.len());
    for column in columns {
        match head.iter().position(|name| name == column) {
            Some(place) => places.push(place),
            None => problems.push(Problem::error(
                file,
                1,
                code,
                format!(
                    "the column `{column}` is missing{}",
                    did_you_mean(column, head.iter().map(String::as_str))
                ),
                format!("the first line is {}", columns.join(",")),
            )),
        }
    }
    let mut rows = Vec::new();
    if !problems.is_empty() {
        return (rows, problems);
    }
    for record in reader.records() {
        let Ok(record) = record else { continue };
        let line = record
            .position()
            .map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
        if record.len() == head.len() {
            let cells = places
                .iter()
                .map(|place| record.get(*place).unwrap_or_default().to_owned())
                .collect();
            rows.push(Cells { line, cells });
        } else {
            problems.push(Problem::error(
                file,
                line,
                code,
                format!("the row has {} cells of {}", record.len(), head.len()),
                format!("fill in {}", columns.join(", ")),
            ));
        }
    }
    (rows, problems)
}
