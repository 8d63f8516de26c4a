//! A file's bytes to a workbook, by what they are and not only by the file's name.

use std::path::Path;

use super::excel;
use super::markdown;
use super::problem::Problems;
use super::separated;
use super::workbook::{Workbook, limit};

/// The workbook in a file of `.xlsx`, `.xlsm`, `.xls`, `.csv` or `.md`.
///
/// Errors: noted in `problems`; `None` where nothing could be read.
pub fn read(file: &Path, problems: &mut Problems) -> Option<Workbook> {
    let bytes = match std::fs::metadata(file).and_then(|about| {
        if about.len() > limit::FILE_BYTES {
            Ok(None)
        } else {
            std::fs::read(file).map(Some)
        }
    }) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            problems.error(
                "",
                0,
                "F002",
                "the file is larger than 64 MB",
                "take the media and the unused sheets out of it",
            );
            return None;
        }
        Err(error) => {
            problems.error(
                "",
                0,
                "F001",
                format!("the file cannot be read: {error}"),
                "check its name and that you may read it",
            );
            return None;
        }
    };
    let extension = file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
        .to_lowercase();
    parse(&bytes, &extension, problems)
}

/// The workbook in the bytes of a file with this extension.
pub fn parse(bytes: &[u8], extension: &str, problems: &mut Problems) -> Option<Workbook> {
    let workbook = if bytes.starts_with(b"PK") {
        excel::guarded(excel::xlsx, bytes, problems)?
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        excel::guarded(excel::xls, bytes, problems)?
    } else {
        let text = text(bytes, extension, problems)?;
        match extension {
            "md" | "markdown" => markdown::parse(text),
            "csv" => separated::parse(text, problems)?,
            _ if markdown::looks_like_it(text) => markdown::parse(text),
            _ => separated::parse(text, problems)?,
        }
    };
    bounded(&workbook, problems).then_some(workbook)
}

fn text<'a>(bytes: &'a [u8], extension: &str, problems: &mut Problems) -> Option<&'a str> {
    let known = matches!(extension, "csv" | "md" | "markdown" | "txt" | "");
    match std::str::from_utf8(bytes) {
        Ok(text) if known && !text.contains('\0') => Some(text.trim_start_matches('\u{feff}')),
        Ok(_) | Err(_) if !known => {
            problems.error(
                "",
                0,
                "F001",
                "the file is not a workbook",
                "give a file in .xlsx, .xls, .csv or .md, saved again by a spreadsheet program if it is damaged",
            );
            None
        }
        _ => {
            problems.error(
                "",
                0,
                "F001",
                "the file is not text in UTF-8",
                "save it again as UTF-8",
            );
            None
        }
    }
}

fn bounded(workbook: &Workbook, problems: &mut Problems) -> bool {
    let mut fits = true;
    if workbook.sheets.len() > limit::SHEETS {
        problems.error(
            "",
            0,
            "F002",
            format!("the workbook has {} sheets", workbook.sheets.len()),
            format!("keep at most {}", limit::SHEETS),
        );
        fits = false;
    }
    for sheet in &workbook.sheets {
        for ((row, _), text) in &sheet.cells {
            if text.len() > limit::CELL_CHARACTERS && text.chars().count() > limit::CELL_CHARACTERS {
                problems.error(
                    &sheet.name,
                    *row,
                    "F002",
                    format!("a cell holds more than {} characters", limit::CELL_CHARACTERS),
                    "shorten it: a spreadsheet cell cannot hold more",
                );
                fits = false;
            }
        }
    }
    fits
}
