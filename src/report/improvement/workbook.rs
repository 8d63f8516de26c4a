//! The plan's workbook: eleven sheets whose rows link by id, to be edited and taken back in.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet,
    XlsxError,
};

use crate::plan::part::{Kind, Part};
use crate::plan::sheet::{Cell, Column, ColumnKind, STANDS_FOR, Sheet};

/// Below the last row, so many more may be filled in with the same lists of words.
const ROOM: u32 = 200;

/// The bytes of the workbook. The same sheets give the same bytes.
///
/// Errors: only what the format forbids, such as a cell of more than 32767 characters.
pub fn plan_workbook(title: &str, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for sheet in sheets {
        write(workbook.add_worksheet(), sheet, sheets)?;
    }
    workbook.save_to_buffer()
}

fn write(page: &mut Worksheet, sheet: &Sheet, all: &[Sheet]) -> Result<(), XlsxError> {
    page.set_name(sheet.name)?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Bottom)
        .set_background_color(Color::RGB(0xE3_F1_F0));
    let quiet = Format::new()
        .set_font_color(Color::RGB(0x5B_64_72))
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let text = plain.clone().set_num_format("@");
    let share = plain.clone().set_num_format("0.0%");
    for (at, column) in (0..).zip(&sheet.columns) {
        page.write_with_format(0, at, &column.label, &head)?;
        page.set_column_width(at, width(column))?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (at, (column, cell)) in (0..).zip(sheet.columns.iter().zip(cells)) {
            let computed = column.is == ColumnKind::Computed;
            match cell {
                Cell::Text(value) if computed && column.label == STANDS_FOR => {
                    match formula(sheet, all, row) {
                        Some(formula) => {
                            page.write_formula_with_format(row, at, formula.set_result(value), &quiet)?
                        }
                        None => page.write_with_format(row, at, value, &quiet)?,
                    };
                }
                Cell::Text(value) if computed => {
                    page.write_with_format(row, at, value, &quiet)?;
                }
                Cell::Text(value) => {
                    page.write_with_format(row, at, value, &text)?;
                }
                Cell::Number(value) => {
                    let format = match column.is {
                        ColumnKind::Computed => &quiet,
                        ColumnKind::Field(field) if field.kind == Kind::Share => &share,
                        _ => &plain,
                    };
                    page.write_with_format(row, at, *value, format)?;
                }
                Cell::Empty => {}
            }
        }
    }
    let last = sheet.rows.len() as u32 + ROOM;
    for (at, column) in (0..).zip(&sheet.columns) {
        let ColumnKind::Field(field) = column.is else {
            continue;
        };
        let list = match field.kind {
            Kind::Word(words) => DataValidation::new().allow_list_strings(words)?,
            Kind::Link([part]) => DataValidation::new().allow_list_formula(ids(*part).as_str().into()),
            _ => continue,
        };
        page.add_data_validation(1, at, last, at, &list)?;
    }
    page.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Where the ids of a part stand.
fn ids(part: Part) -> String {
    format!("='{}'!$A$2:$A${}", part.sheet(), ROOM)
}

/// What the link in a row stands for, looked up by the id: one link to one part only.
fn formula(sheet: &Sheet, all: &[Sheet], row: u32) -> Option<Formula> {
    let (at, part) = sheet
        .columns
        .iter()
        .enumerate()
        .find_map(|(at, column)| match column.is {
            ColumnKind::Field(field) => match field.kind {
                Kind::Link([part]) => Some((at, *part)),
                _ => None,
            },
            _ => None,
        })?;
    let target = all.iter().find(|sheet| sheet.name == part.sheet())?;
    let name = match part {
        Part::Priority => "title",
        Part::Strategy => "text",
        _ => return None,
    };
    let column = target
        .columns
        .iter()
        .position(|column| matches!(column.is, ColumnKind::Field(field) if field.name == name))?;
    let letter = |at: usize| char::from(b'A' + u8::try_from(at).unwrap_or(0));
    let (from, into) = (letter(at), letter(column));
    let sheet = part.sheet();
    Some(Formula::new(format!(
        "=IFERROR(INDEX('{sheet}'!${into}$2:${into}${ROOM},MATCH({from}{},'{sheet}'!$A$2:$A${ROOM},0)),\"\")",
        row + 1
    )))
}

fn width(column: &Column) -> f64 {
    match column.is {
        ColumnKind::Field(field) => match field.kind {
            Kind::Id | Kind::Date | Kind::Share | Kind::Number => 14.0,
            Kind::Word(_) | Kind::Link(_) => 20.0,
            Kind::Texts | Kind::Links(_) => 26.0,
            Kind::Text => 36.0,
        },
        ColumnKind::Log("what" | "story" | "learned" | "change") => 36.0,
        ColumnKind::Log(_) => 14.0,
        ColumnKind::Computed => 24.0,
    }
}
