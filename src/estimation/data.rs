//! A survey file, CSV or Parquet, as a lazy table of the columns that are needed.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use polars::prelude::*;

use super::EstimationError;
use super::sums::collect;
use crate::instrument::expression::nearest;

/// Files up to this size are typed by all their rows; larger ones by their first rows, and again by all if a later
/// value does not fit.
const TYPED_WHOLE: u64 = 16 << 20;
const FIRST_ROWS: usize = 20_000;
/// Files up to this size are read once and kept; larger ones are read in pieces for each set of domains.
const KEPT_WHOLE: u64 = 1 << 30;

/// The columns of `path` that `needed` names (those that exist) and those that a name in `terms` begins with, with `missing` texts read as missing.
///
/// Errors: no such file, not UTF-8, no rows, not a table.
pub fn open(
    path: &Path,
    missing: &[String],
    needed: &[String],
    terms: &[String],
) -> Result<LazyFrame, EstimationError> {
    let name = path.display().to_string();
    let size = std::fs::metadata(path)
        .map_err(|_| EstimationError::FileNotFound { path: name.clone() })?
        .len();
    let unreadable = |error: PolarsError| match error {
        PolarsError::NoData(_) => EstimationError::NoRows { path: name.clone() },
        error => EstimationError::Unreadable {
            path: name.clone(),
            why: error.to_string().lines().next().unwrap_or_default().to_owned(),
        },
    };
    let place = PlRefPath::try_from_path(path).map_err(unreadable)?;
    if path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("parquet"))
    {
        let frame = LazyFrame::scan_parquet(place, ScanArgsParquet::default()).map_err(unreadable)?;
        return pick(frame, needed, terms).map_err(unreadable);
    }
    check_utf8(path)?;
    let whole = size <= TYPED_WHOLE;
    let scan = |all: bool| -> PolarsResult<LazyFrame> {
        let reader = || {
            LazyCsvReader::new(place.clone())
                .with_infer_schema_length(if all { None } else { Some(FIRST_ROWS) })
                .with_null_values(Some(NullValues::AllColumns(
                    missing.iter().map(|text| text.into()).collect(),
                )))
                .with_missing_is_null(true)
        };
        let schema = reader().finish()?.collect_schema()?;
        // Spellings of true and false differ between programs; they are read as texts and understood later.
        let texts: Schema = schema
            .iter()
            .filter(|(_, kind)| kind.is_bool())
            .map(|(name, _)| Field::new(name.clone(), DataType::String))
            .collect();
        pick(
            reader().with_dtype_overwrite(Some(Arc::new(texts))).finish()?,
            needed,
            terms,
        )
    };
    let frame = scan(whole).map_err(unreadable)?;
    if size > KEPT_WHOLE {
        return Ok(frame);
    }
    let kept = match collect(frame) {
        Err(EstimationError::Table(_)) if !whole => collect(scan(true).map_err(unreadable)?),
        kept => kept,
    };
    match kept {
        Ok(kept) if kept.height() == 0 => Err(EstimationError::NoRows { path: name }),
        Ok(kept) => Ok(kept.lazy()),
        Err(EstimationError::Table(why)) => Err(EstimationError::Unreadable {
            path: name,
            why: why.lines().next().unwrap_or_default().to_owned(),
        }),
        Err(error) => Err(error),
    }
}

/// The needed columns, and for each that is not there the one that may be meant, so that a message can name it.
fn pick(mut frame: LazyFrame, needed: &[String], terms: &[String]) -> PolarsResult<LazyFrame> {
    let schema = frame.collect_schema()?;
    let names = || schema.iter_names().map(PlSmallStr::as_str);
    let wanted: Vec<&str> = needed
        .iter()
        .filter_map(|name| {
            if schema.contains(name) {
                Some(name.as_str())
            } else {
                nearest(name, names())
            }
        })
        .collect();
    let columns: Vec<Expr> = names()
        .filter(|name| wanted.contains(name) || terms.iter().any(|term| term.starts_with(name)))
        .map(col)
        .collect();
    // A plan that counts rows needs no column; keep the first, so that there are rows to count.
    match (columns.is_empty(), schema.iter_names().next()) {
        (true, Some(first)) => Ok(frame.select([col(first.clone())])),
        _ => Ok(frame.select(columns)),
    }
}

fn check_utf8(path: &Path) -> Result<(), EstimationError> {
    let broken = || EstimationError::NotUtf8 {
        path: path.display().to_string(),
    };
    let unreadable = |error: std::io::Error| EstimationError::Unreadable {
        path: path.display().to_string(),
        why: error.to_string(),
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut buffer = vec![0; 1 << 20];
    let mut kept = 0;
    loop {
        let read = file.read(&mut buffer[kept..]).map_err(unreadable)?;
        if read == 0 {
            return if kept == 0 { Ok(()) } else { Err(broken()) };
        }
        let end = kept + read;
        kept = match std::str::from_utf8(&buffer[..end]) {
            Ok(_) => 0,
            // A character may be cut by the end of the piece.
            Err(error) if error.error_len().is_none() => {
                let from = error.valid_up_to();
                buffer.copy_within(from..end, 0);
                end - from
            }
            Err(_) => return Err(broken()),
        };
    }
}
