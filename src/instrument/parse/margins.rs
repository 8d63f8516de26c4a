//! `cycles/<id>/margins.csv`: `dimension,category,count,source,year`.

use std::path::Path;

use super::rows::rows;
use crate::instrument::cycle::MarginRow;
use crate::instrument::problem::Problem;

const COLUMNS: [&str; 5] = ["dimension", "category", "count", "source", "year"];

/// A row and the line it stands in.
pub type PlacedRow = (usize, MarginRow);

/// The rows that can be read, and every problem of the others.
pub fn margins(file: &Path, text: &str) -> (Vec<PlacedRow>, Vec<Problem>) {
    let (rows, mut problems) = rows(file, text, &COLUMNS, "I069");
    let mut read = Vec::new();
    for row in &rows {
        if row.cell(0).is_empty() || row.cell(1).is_empty() {
            problems.push(Problem::error(
                file,
                row.line,
                "I069",
                "the dimension or the category is empty",
                "fill in dimension, category, count, source and year",
            ));
            continue;
        }
        match row.cell(2).parse::<f64>() {
            Ok(count) if count.is_finite() && count >= 0.0 => read.push((
                row.line,
                MarginRow {
                    dimension: row.cell(0).to_owned(),
                    category: row.cell(1).to_owned(),
                    count,
                    source: row.cell(3).to_owned(),
                    year: row.cell(4).to_owned(),
                },
            )),
            _ => problems.push(Problem::error(
                file,
                row.line,
                "I067",
                format!(
                    "the count of {} \"{}\" is \"{}\"",
                    row.cell(0),
                    row.cell(1),
                    row.cell(2)
                ),
                "write how many there are: 0 or more, without separators",
            )),
        }
    }
    (read, problems)
}
