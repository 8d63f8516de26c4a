//! Answers from a file of another program, row by row, as texts.

use std::path::Path;

use calamine::{Data, Reader};
use polars::prelude::{DataType, LazyFrame, PlRefPath, ScanArgsParquet};

/// A table of texts; an empty text is no answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Incoming {
    /// The table in a CSV, XLSX or Parquet file; of a workbook its first sheet.
    ///
    /// Errors: why it cannot be read.
    pub fn read(file: &Path) -> Result<Incoming, String> {
        let kind = file
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        match kind.as_str() {
            "csv" => csv(file),
            "xlsx" => workbook(file),
            "parquet" => parquet(file),
            _ => Err("its name ends neither in .csv, .xlsx nor .parquet".to_owned()),
        }
    }
}

fn csv(file: &Path) -> Result<Incoming, String> {
    let said = |cause: csv::Error| cause.to_string();
    let mut reader = csv::Reader::from_path(file).map_err(said)?;
    let columns = reader
        .headers()
        .map_err(said)?
        .iter()
        .map(|name| plain(name).to_owned())
        .collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        rows.push(record.map_err(said)?.iter().map(str::to_owned).collect());
    }
    Ok(Incoming { columns, rows })
}

/// Without the mark some programs put at the beginning of a file.
fn plain(name: &str) -> &str {
    name.trim_start_matches('\u{feff}').trim()
}

fn workbook(file: &Path) -> Result<Incoming, String> {
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook(file).map_err(|cause: calamine::XlsxError| cause.to_string())?;
    let sheet = book
        .worksheet_range_at(0)
        .ok_or("it has no sheet")?
        .map_err(|cause| cause.to_string())?;
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        // A day is a number with a format in a workbook.
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    };
    let mut rows = sheet
        .rows()
        .map(|row| row.iter().map(text).collect::<Vec<String>>());
    let columns = rows
        .next()
        .unwrap_or_default()
        .iter()
        .map(|name| plain(name).to_owned())
        .collect();
    Ok(Incoming {
        columns,
        rows: rows.collect(),
    })
}

fn parquet(file: &Path) -> Result<Incoming, String> {
    let said = |cause: polars::prelude::PolarsError| cause.to_string();
    let place = PlRefPath::try_from_path(file).map_err(said)?;
    let frame = LazyFrame::scan_parquet(place, ScanArgsParquet::default())
        .and_then(LazyFrame::collect)
        .map_err(said)?;
    let mut rows = vec![Vec::with_capacity(frame.width()); frame.height()];
    for column in frame.columns() {
        let texts = column.cast(&DataType::String).map_err(said)?;
        for (row, text) in rows.iter_mut().zip(texts.str().map_err(said)?.iter()) {
            row.push(text.unwrap_or_default().to_owned());
        }
    }
    let columns = frame
        .get_column_names()
        .iter()
        .map(|name| name.to_string())
        .collect();
    Ok(Incoming { columns, rows })
}
