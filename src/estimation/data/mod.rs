//! A survey file, CSV or Parquet, as a table of the columns that are needed.

mod block;
mod csv;
mod growing;

use std::path::Path;

use polars::prelude::*;

use super::EstimationError;
use super::table::Table;
use crate::instrument::expression::nearest;

/// The columns of `path` that `needed` names (those that exist) and those that a name in `terms` begins with, with `missing` texts read as missing.
///
/// Errors: no such file, not UTF-8, no rows, not a table.
pub fn open(
    path: &Path,
    missing: &[String],
    needed: &[String],
    terms: &[String],
) -> Result<Table, EstimationError> {
    let name = path.display().to_string();
    if !path.is_file() {
        return Err(EstimationError::FileNotFound { path: name });
    }
    let pick = |names: &[&str]| wanted(names, needed, terms);
    let parquet = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("parquet"));
    if parquet {
        return scan(path, &pick).map_err(|error| EstimationError::Unreadable {
            path: name,
            why: error.to_string().lines().next().unwrap_or_default().to_owned(),
        });
    }
    let columns = csv::read(path, missing, &pick)?;
    Ok(Table::held(columns))
}

fn scan(path: &Path, pick: &dyn Fn(&[&str]) -> Vec<usize>) -> PolarsResult<Table> {
    let place = PlRefPath::try_from_path(path)?;
    let mut frame = LazyFrame::scan_parquet(place, ScanArgsParquet::default())?;
    let schema = frame.collect_schema()?;
    let names: Vec<&str> = schema.iter_names().map(PlSmallStr::as_str).collect();
    let columns: Vec<Expr> = pick(&names).into_iter().map(|at| col(names[at])).collect();
    Table::scanned(frame.select(columns))
}

/// Why a header cannot be what the analyst means: fields parted by another letter, or a needed name that stands twice.
fn trouble_of(names: &[&str], picked: &[usize]) -> Option<String> {
    if let [only] = names {
        let other = [';', '\t', '|'].into_iter().find(|letter| only.contains(*letter));
        if let Some(letter) = other {
            let letter = if letter == '\t' {
                "tabs".to_owned()
            } else {
                format!("\"{letter}\"")
            };
            return Some(format!("its fields are parted by {letter}, not by commas"));
        }
    }
    let twice = picked.iter().find(|at| names[..**at].contains(&names[**at]));
    twice.map(|at| format!("two columns are named \"{}\"", names[*at]))
}

/// The places of the needed columns, and for each that is not there of the one that may be meant, so that a message can name it.
fn wanted(names: &[&str], needed: &[String], terms: &[String]) -> Vec<usize> {
    let needed: Vec<&str> = needed
        .iter()
        .filter_map(|name| match names.contains(&name.as_str()) {
            true => Some(name.as_str()),
            false => nearest(name, names.iter().copied()),
        })
        .collect();
    let mut places: Vec<usize> = (0..names.len())
        .filter(|at| needed.contains(&names[*at]) || terms.iter().any(|term| term.starts_with(names[*at])))
        .collect();
    // A plan that counts rows needs no column; keep the first, so that there are rows to count.
    if places.is_empty() && !names.is_empty() {
        places.push(0);
    }
    places
}
