//! `cycles/<id>/benchmarks.csv`: `indicator,place,year,value,lower,upper,population,source,link,class,note`.

use std::path::Path;

use super::rows::{Cells, rows};
use crate::instrument::cycle::{Benchmark, Comparability};
use crate::instrument::expression::did_you_mean;
use crate::instrument::indicator::Indicators;
use crate::instrument::problem::Problem;

const COLUMNS: [&str; 11] = [
    "indicator",
    "place",
    "year",
    "value",
    "lower",
    "upper",
    "population",
    "source",
    "link",
    "class",
    "note",
];

/// The benchmarks that can be read, and every problem of the others.
pub fn benchmarks(file: &Path, text: &str, indicators: &Indicators) -> (Vec<Benchmark>, Vec<Problem>) {
    let (rows, mut problems) = rows(file, text, &COLUMNS, "I071");
    let mut read = Vec::new();
    for row in &rows {
        match benchmark(row, indicators) {
            Ok(benchmark) => read.push(benchmark),
            Err((what, way_out)) => {
                problems.push(Problem::error(file, row.line, "I071", what, way_out));
            }
        }
    }
    (read, problems)
}

fn benchmark(row: &Cells, indicators: &Indicators) -> Result<Benchmark, (String, &'static str)> {
    let indicator = row.cell(0);
    let ids = || {
        indicators
            .indicators
            .iter()
            .map(|indicator| indicator.id.as_str())
    };
    if !ids().any(|id| id == indicator) {
        return Err((
            format!(
                "there is no indicator \"{indicator}\"{}",
                did_you_mean(indicator, ids())
            ),
            "name one of indicators.toml",
        ));
    }
    let share = |column: usize| match row.cell(column).parse::<f64>() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err((
            format!("`{}` is \"{}\"", COLUMNS[column], row.cell(column)),
            "write a share from 0 to 1: 41.5 % is 0.415",
        )),
    };
    let limit = |column: usize| match row.cell(column) {
        "" => Ok(None),
        _ => share(column).map(Some),
    };
    let class = match row.cell(9) {
        "A" => Comparability::Same,
        "B" => Comparability::Close,
        "C" => Comparability::Context,
        other => {
            return Err((
                format!("`class` is \"{other}\""),
                "A: same question and ages; B: close, and `note` says how it differs; C: context only",
            ));
        }
    };
    for column in [1, 2, 7] {
        if row.cell(column).is_empty() {
            return Err((
                format!("`{}` is empty", COLUMNS[column]),
                "say where, when and by whom it was measured",
            ));
        }
    }
    Ok(Benchmark {
        indicator: indicator.to_owned(),
        place: row.cell(1).to_owned(),
        year: row.cell(2).to_owned(),
        value: share(3)?,
        lower: limit(4)?,
        upper: limit(5)?,
        population: row.cell(6).to_owned(),
        source: row.cell(7).to_owned(),
        link: row.cell(8).to_owned(),
        class,
        note: row.cell(10).to_owned(),
    })
}
