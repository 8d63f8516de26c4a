//! The respondents' table as a file for other programs, with its codebook beside it.

use std::collections::BTreeSet;

use polars::prelude::{AnyValue, CsvWriter, DataFrame, ParquetWriter, PolarsError, PolarsResult, SerWriter};
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::Respondents;
use crate::instrument::{Instrument, Item, ItemKind};
use crate::language::Language;

/// One row per respondent, without what is held back; and what its columns mean.
#[derive(Clone, Debug)]
pub struct Handout {
    frame: DataFrame,
    pub codebook: Vec<CodebookRow>,
}

/// What one column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodebookRow {
    pub column: String,
    pub version: String,
    pub kind: &'static str,
    pub label: String,
    /// `code = label`, parted by ` | `.
    pub choices: String,
    pub note: String,
}

impl CodebookRow {
    const HEAD: [&'static str; 6] = ["column", "version", "type", "label", "choices", "note"];

    fn cells(&self) -> [&str; 6] {
        [
            &self.column,
            &self.version,
            self.kind,
            &self.label,
            &self.choices,
            &self.note,
        ]
    }
}

/// Columns about a response, with what they mean.
const ABOUT: &[(&str, &str)] = &[
    ("response", "Id of the response; it says nothing about the family"),
    ("language", "Language of the survey"),
    ("mode", "Way of answering: web, kiosk, interviewer, paper"),
    ("source", "Code of the partner whose link was followed"),
    ("day", "Day of the first answer"),
    ("complete", "Whether the response was sent to its end"),
    ("duration_s", "Seconds on the pages; 0 where nobody took the time"),
];

impl Handout {
    /// Families' own words stay behind unless they are `cleared`: somebody has read them, and none names a person.
    pub fn of(instrument: &Instrument, respondents: &Respondents, cleared: bool) -> Handout {
        let mut codebook = Vec::new();
        let mut held: BTreeSet<String> = BTreeSet::new();
        let items = instrument
            .all_items()
            .filter(|item| !matches!(item.kind, ItemKind::Note));
        for item in items {
            let hold = !cleared && matches!(item.kind, ItemKind::Text { .. } | ItemKind::Hidden);
            if hold {
                held.insert(item.id.to_string());
            }
            codebook.push(entry(instrument, item, hold));
        }
        for (column, label) in ABOUT {
            codebook.push(CodebookRow {
                column: (*column).to_owned(),
                version: String::new(),
                kind: "about",
                label: (*label).to_owned(),
                choices: String::new(),
                note: String::new(),
            });
        }
        codebook.push(CodebookRow {
            column: "<item>.missing".to_owned(),
            version: String::new(),
            kind: "reason",
            label: "Why an item has no value".to_owned(),
            choices: "dk = I'm not sure | pna = I'd rather not answer | blank = asked, left empty | skip = not asked".to_owned(),
            note: String::new(),
        });
        let is_held = |name: &str| {
            held.iter().any(|item| {
                let row = name
                    .strip_prefix(item.as_str())
                    .and_then(|rest| rest.strip_prefix('_'));
                name == item || row.is_some_and(|row| row.parse::<u32>().is_ok())
            })
        };
        let names: Vec<String> = respondents
            .frame
            .get_column_names()
            .iter()
            .map(|name| name.to_string())
            .collect();
        let frame = respondents
            .frame
            .drop_many(names.into_iter().filter(|name| is_held(name)));
        Handout { frame, codebook }
    }

    pub fn csv(&self) -> PolarsResult<Vec<u8>> {
        let mut bytes = Vec::new();
        CsvWriter::new(&mut bytes)
            .include_header(true)
            .finish(&mut self.frame.clone())?;
        Ok(bytes)
    }

    pub fn parquet(&self) -> PolarsResult<Vec<u8>> {
        let mut bytes = Vec::new();
        ParquetWriter::new(&mut bytes).finish(&mut self.frame.clone())?;
        Ok(bytes)
    }

    /// The codebook as CSV, for the formats that hold one table only.
    pub fn codebook_csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(CodebookRow::HEAD)?;
        for row in &self.codebook {
            writer.write_record(row.cells())?;
        }
        writer.into_inner().map_err(|cause| cause.into_error().into())
    }

    /// A workbook with a sheet of responses and one of the codebook.
    pub fn xlsx(&self) -> Result<Vec<u8>, HandoutError> {
        let mut workbook = Workbook::new();
        // A fixed date: the same answers give the same bytes.
        let made = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?;
        workbook.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&made));
        let sheet = workbook.add_worksheet();
        sheet.set_name("responses")?;
        for (at, column) in (0_u16..).zip(self.frame.columns()) {
            sheet.write_string(0, at, column.name().as_str())?;
            for row in 0..column.len() {
                let line = u32::try_from(row + 1).unwrap_or(u32::MAX);
                match column.get(row)? {
                    AnyValue::Null => {}
                    AnyValue::String(text) => write_text(sheet, line, at, text)?,
                    AnyValue::StringOwned(text) => write_text(sheet, line, at, text.as_str())?,
                    AnyValue::Boolean(truth) => {
                        sheet.write_boolean(line, at, truth)?;
                    }
                    AnyValue::Float64(number) => {
                        sheet.write_number(line, at, number)?;
                    }
                    other => write_text(sheet, line, at, &other.to_string())?,
                }
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        let book = workbook.add_worksheet();
        book.set_name("codebook")?;
        for (at, head) in (0_u16..).zip(CodebookRow::HEAD) {
            book.write_string(0, at, head)?;
        }
        for (line, row) in (1_u32..).zip(&self.codebook) {
            for (at, cell) in (0_u16..).zip(row.cells()) {
                write_text(book, line, at, cell)?;
            }
        }
        book.set_freeze_panes(1, 0)?;
        Ok(workbook.save_to_buffer()?)
    }
}

/// A cell takes 32,767 characters.
fn write_text(sheet: &mut Worksheet, line: u32, at: u16, text: &str) -> Result<(), XlsxError> {
    let short: String = text.chars().take(32_767).collect();
    sheet.write_string(line, at, short).map(drop)
}

/// Why the table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    #[error("{0}")]
    Table(#[from] PolarsError),
    #[error("{0}")]
    Workbook(#[from] XlsxError),
}

fn entry(instrument: &Instrument, item: &Item, held: bool) -> CodebookRow {
    let english = Language::english();
    let choices: Vec<String> = item
        .choices()
        .iter()
        .map(|choice| {
            format!(
                "{} = {}",
                choice.code,
                instrument.choice_label(item, choice, &english)
            )
        })
        .collect();
    let kind = match item.kind {
        ItemKind::Note => "note",
        ItemKind::Text { .. } => "text",
        ItemKind::Integer { .. } => "integer",
        ItemKind::Decimal { .. } => "decimal",
        ItemKind::SelectOne { .. } => "select_one",
        ItemKind::SelectMultiple { .. } => "select_multiple",
        ItemKind::Acknowledge => "acknowledge",
        ItemKind::Date { .. } => "date",
        ItemKind::Time { .. } => "time",
        ItemKind::Calculate { .. } => "calculate",
        ItemKind::Hidden => "hidden",
        ItemKind::Metadata(_) => "metadata",
        ItemKind::Repeat { .. } => "repeat",
    };
    let label = match &item.set {
        Some(set) => format!("{} {}", set.label, instrument.label(item, &english)),
        None => instrument.label(item, &english).to_owned(),
    };
    CodebookRow {
        column: item.id.to_string(),
        version: item.version.to_string(),
        kind,
        label,
        choices: choices.join(" | "),
        note: match held {
            true => "held back: families' own words; --open-text writes them once somebody has read them"
                .to_owned(),
            false => String::new(),
        },
    }
}
