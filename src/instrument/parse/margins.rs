//! `cycles/<id>/margins.csv`: `dimension,category,count,source,year`.

use std::path::Path;

use crate::instrument::cycle::MarginRow;
use crate::instrument::expression::did_you_mean;
use crate::instrument::problem::Problem;

const COLUMNS: [&str; 5] = ["dimension", "category", "count", "source", "year"];

/// A row and the line it stands in.
pub type PlacedRow = (usize, MarginRow);

/// The rows that can be read, and every problem of the others.
pub fn margins(file: &Path, text: &str) -> (Vec<PlacedRow>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut rows = Vec::new();
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
    let place: Vec<Option<usize>> = COLUMNS
        .iter()
        .map(|column| head.iter().position(|name| name == column))
        .collect();
    for (column, place) in COLUMNS.iter().zip(&place) {
        if place.is_none() {
            problems.push(Problem::error(
                file,
                1,
                "I069",
                format!(
                    "the column `{column}` is missing{}",
                    did_you_mean(column, head.iter().map(String::as_str))
                ),
                format!("the first line is {}", COLUMNS.join(",")),
            ));
        }
    }
    if !problems.is_empty() {
        return (rows, problems);
    }
    for record in reader.records() {
        let Ok(record) = record else { continue };
        let line = record
            .position()
            .map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
        let cell = |column: usize| place[column].and_then(|at| record.get(at)).unwrap_or_default();
        if record.len() != head.len() || cell(0).is_empty() || cell(1).is_empty() {
            problems.push(Problem::error(
                file,
                line,
                "I069",
                format!(
                    "the row has {} cells of {}, or an empty one",
                    record.len(),
                    head.len()
                ),
                "fill in dimension, category, count, source and year",
            ));
            continue;
        }
        match cell(2).parse::<f64>() {
            Ok(count) if count.is_finite() && count >= 0.0 => rows.push((
                line,
                MarginRow {
                    dimension: cell(0).to_owned(),
                    category: cell(1).to_owned(),
                    count,
                    source: cell(3).to_owned(),
                    year: cell(4).to_owned(),
                },
            )),
            _ => problems.push(Problem::error(
                file,
                line,
                "I067",
                format!("the count of {} \"{}\" is \"{}\"", cell(0), cell(1), cell(2)),
                "write how many there are: 0 or more, without separators",
            )),
        }
    }
    (rows, problems)
}
