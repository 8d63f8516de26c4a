//! The release as a workbook: every share with its numbers as numbers, and every table as it is read.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::Document;
use super::codebook::{CODEBOOK_HEADS, codebook};
use super::document::{Block, Table, TableCell};
use super::findings::Findings;
use super::tidy::{HEADS, tidy};

/// The bytes of the workbook: a sheet of all shares, one per table, the codebook, and the run sheet.
///
/// Errors: only what the format forbids, such as a sheet of more than a million rows.
pub fn workbook(findings: &Findings, document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed date: the same findings give the same bytes.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&document.title)
            .set_company(&document.publisher)
            .set_comment(&document.colophon)
            .set_creation_datetime(&made),
    );
    let formats = Formats::default();
    all_shares(workbook.add_worksheet(), findings, &formats)?;
    for (number, found) in document.tables().enumerate() {
        table(workbook.add_worksheet(), found, number + 1, &formats)?;
    }
    codebook_sheet(workbook.add_worksheet(), findings, &formats)?;
    run_sheet(workbook.add_worksheet(), document, &formats)?;
    workbook.save_to_buffer()
}

struct Formats {
    head: Format,
    title: Format,
    section: Format,
    total: Format,
    percent: Format,
    quiet: Format,
    wrapped: Format,
}

impl Default for Formats {
    fn default() -> Self {
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom),
            title: Format::new().set_bold().set_font_size(13),
            section: Format::new().set_bold().set_font_color("#0b6a6d"),
            total: Format::new().set_bold().set_background_color("#e3f1f0"),
            percent: Format::new().set_num_format("0%"),
            quiet: Format::new().set_italic().set_font_color("#5b6472"),
            wrapped: Format::new().set_text_wrap().set_font_color("#5b6472"),
        }
    }
}

/// One row per share, filterable, the head frozen.
fn all_shares(sheet: &mut Worksheet, findings: &Findings, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name("All shares")?;
    for (column, head) in (0..).zip(HEADS) {
        sheet.write_with_format(0, column, head, &formats.head)?;
    }
    let rows = tidy(findings);
    let count = rows.len() as u32;
    for (at, row) in (1..).zip(rows) {
        let texts = [&row.measure, &row.label, &row.cycle, &row.breakdown, &row.group];
        for (column, text) in (0..).zip(texts) {
            sheet.write(at, column, text.as_str())?;
        }
        sheet.write(at, 5, row.status.word())?;
        if let Some(numbers) = row.numbers {
            sheet.write(at, 6, numbers.n as f64)?;
            for (column, share) in (7..).zip([numbers.share, numbers.lower, numbers.upper]) {
                sheet.write_with_format(at, column, share, &formats.percent)?;
            }
        }
        if let Some(gap) = row.gap {
            for (column, share) in (10..).zip([gap.difference, gap.lower, gap.upper]) {
                sheet.write_with_format(at, column, share, &formats.percent)?;
            }
            sheet.write(at, 13, gap.clear)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, count, HEADS.len() as u16 - 1)?;
    for (column, width) in (0..).zip([18, 34, 8, 24, 28, 16]) {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

/// A table as the document shows it, its numbers as numbers.
fn table(sheet: &mut Worksheet, table: &Table, number: usize, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(number, &table.id))?;
    sheet.write_with_format(0, 0, &table.caption, &formats.title)?;
    for (column, head) in (0..).zip(&table.columns) {
        sheet.write_with_format(2, column, &head.label, &formats.head)?;
    }
    let mut at = 3;
    for section in &table.sections {
        if let Some(label) = &section.label {
            sheet.write_with_format(at, 0, label, &formats.section)?;
            at += 1;
        }
        for row in &section.rows {
            match row.total {
                true => sheet.write_with_format(at, 0, &row.label, &formats.total)?,
                false => sheet.write(at, 0, &row.label)?,
            };
            for (column, cell) in (1..).zip(&row.cells) {
                write_cell(sheet, at, column, cell, formats)?;
            }
            at += 1;
        }
    }
    for note in &table.notes {
        at += 1;
        sheet.merge_range(at, 0, at, 7, note, &formats.wrapped)?;
        sheet.set_row_height(at, 32)?;
    }
    sheet.set_freeze_panes(3, 1)?;
    sheet.set_column_width(0, 34)?;
    for column in 1..table.columns.len() as u16 {
        sheet.set_column_width(column, 16)?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    at: u32,
    column: u16,
    cell: &TableCell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        TableCell::Number { text, value } if text.contains('%') => {
            sheet.write_with_format(at, column, *value, &formats.percent)?;
        }
        TableCell::Number { value, .. } => {
            sheet.write(at, column, *value)?;
        }
        TableCell::Hidden(words) => {
            sheet.write_with_format(at, column, words, &formats.quiet)?;
        }
        TableCell::Marked { text, words, .. } if !words.is_empty() => {
            sheet.write(at, column, format!("{text} ({words})"))?;
        }
        TableCell::Text(text) | TableCell::Range(text) | TableCell::Marked { text, .. } => {
            sheet.write(at, column, text)?;
        }
        TableCell::Empty => {}
    }
    Ok(())
}

/// Its place and its id, within the 31 characters that a sheet's name may have.
fn sheet_name(number: usize, id: &str) -> String {
    let short = id.trim_start_matches("table-").trim_start_matches("trend-table-");
    format!("{number} {short}").chars().take(31).collect()
}

fn codebook_sheet(sheet: &mut Worksheet, findings: &Findings, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name("Codebook")?;
    for (column, head) in (0..).zip(CODEBOOK_HEADS) {
        sheet.write_with_format(0, column, head, &formats.head)?;
    }
    for (at, row) in (1..).zip(codebook(findings)) {
        for (column, text) in (0..).zip(row) {
            sheet.write(at, column, text)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    for (column, width) in (0..).zip([22, 8, 44, 22, 30, 8, 60, 40]) {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

fn run_sheet(sheet: &mut Worksheet, document: &Document, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name("Run sheet")?;
    let facts = document.blocks().into_iter().find_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    for (at, (term, value)) in (0..).zip(facts.into_iter().flatten()) {
        sheet.write_with_format(at, 0, term, &formats.head)?;
        sheet.write(at, 1, value)?;
    }
    sheet.set_column_width(0, 28)?;
    sheet.set_column_width(1, 60)?;
    Ok(())
}
