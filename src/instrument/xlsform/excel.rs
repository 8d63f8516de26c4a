//! Workbooks of spreadsheet programs, read cell by cell within bounds.

use std::io::Cursor;
use std::sync::Once;

use calamine::{Data, DataRef, ExcelDateTime, Reader, Xls, Xlsx};
use jiff::Unit;
use jiff::civil::{Date, DateTime, Time};

use super::bounds::{self, Taken, not_a_workbook};
use super::problem::Problems;
use super::workbook::{Sheet, Workbook};

/// Reads in a thread of its own: the library that takes old workbooks apart gives up with a panic on some damaged
/// ones, and that is a problem of the file like another.
pub fn guarded(
    read: fn(&[u8], &mut Problems) -> Option<Workbook>,
    bytes: &[u8],
    problems: &mut Problems,
) -> Option<Workbook> {
    const THREAD: &str = "reads a workbook";
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().name() != Some(THREAD) {
                before(panic);
            }
        }));
    });
    let outcome = std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().name(THREAD.to_owned());
        let started = reader.spawn_scoped(scope, || read(bytes, problems));
        started.map(std::thread::ScopedJoinHandle::join)
    });
    match outcome {
        Ok(Ok(workbook)) => workbook,
        Ok(Err(_)) => not_a_workbook("its parts do not fit together", problems),
        Err(error) => not_a_workbook(&error.to_string(), problems),
    }
}

/// The cells of an `.xlsx`: numbers, truths and dates as the texts they show, formulas beside what they came to.
pub fn xlsx(bytes: &[u8], problems: &mut Problems) -> Option<Workbook> {
    bounds::unpacked(bytes, problems)?;
    let mut file = match Xlsx::new(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(error) => return not_a_workbook(&error.to_string(), problems),
    };
    let mut workbook = Workbook::default();
    let mut taken = Taken::default();
    for name in file.sheet_names() {
        let mut sheet = Sheet::new(&name);
        {
            let mut reader = match file.worksheet_cells_reader(&name) {
                Ok(reader) => reader,
                // A sheet that only holds a chart has no cells.
                Err(calamine::XlsxError::NotAWorksheet(_) | calamine::XlsxError::WorksheetNotFound(_)) => {
                    workbook.sheets.push(sheet);
                    continue;
                }
                Err(error) => return damaged(&name, 0, &error.to_string(), problems),
            };
            let mut last_row = 0;
            loop {
                let record = match reader.next_cell_with_formula() {
                    Ok(Some(record)) => record,
                    Ok(None) => break,
                    Err(error) => return damaged(&name, last_row, &error.to_string(), problems),
                };
                let place = (record.pos.0 as usize + 1, record.pos.1 as usize);
                last_row = place.0;
                let text = text_of(&record.value);
                if let Some(formula) = record.formula.filter(|formula| !formula.is_empty()) {
                    sheet.formulas.insert(place, formula);
                }
                if text.is_empty() {
                    continue;
                }
                if !taken.fits(&name, place, &text, problems) {
                    return None;
                }
                sheet.cells.insert(place, text);
            }
        }
        for area in file.merge_cells_by_sheet_name(&name).unwrap_or_default() {
            sheet.merged.push((
                area.start.0 as usize + 1,
                area.start.1 as usize,
                area.end.0 as usize + 1,
                area.end.1 as usize,
            ));
        }
        workbook.sheets.push(sheet);
    }
    Some(workbook)
}

/// The cells of an `.xls`.
pub fn xls(bytes: &[u8], problems: &mut Problems) -> Option<Workbook> {
    bounds::dimensions(bytes, problems)?;
    let mut file = match Xls::new(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(error) => return not_a_workbook(&error.to_string(), problems),
    };
    let mut workbook = Workbook::default();
    let mut taken = Taken::default();
    for name in file.sheet_names() {
        let mut sheet = Sheet::new(&name);
        let range = match file.worksheet_range(&name) {
            Ok(range) => range,
            Err(error) => return damaged(&name, 0, &error.to_string(), problems),
        };
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let place = (first_row as usize + row + 1, first_column as usize + column);
            let text = match value {
                Data::DateTime(date) => date_text(&whole_second(date)),
                value => text_of(&borrowed(value)),
            };
            if text.is_empty() {
                continue;
            }
            if !taken.fits(&name, place, &text, problems) {
                return None;
            }
            sheet.cells.insert(place, text);
        }
        if let Ok(formulas) = file.worksheet_formula(&name) {
            let (first_row, first_column) = formulas.start().unwrap_or_default();
            for (row, column, formula) in formulas.used_cells() {
                if !formula.is_empty() {
                    let place = (first_row as usize + row + 1, first_column as usize + column);
                    sheet.formulas.insert(place, formula.clone());
                }
            }
        }
        workbook.sheets.push(sheet);
    }
    Some(workbook)
}

fn damaged<T>(sheet: &str, row: usize, reason: &str, problems: &mut Problems) -> Option<T> {
    problems.error(
        sheet,
        row,
        "F001",
        format!("the sheet is damaged ({reason})"),
        "open the file in a spreadsheet program and save it again as .xlsx",
    );
    None
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date) => date_text(&parts(date)),
        // As other dates are written.
        DataRef::DateTimeIso(text) => text.replacen('T', " ", 1),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// `5`, `0.25`, `1e-07`: a whole number without a point, another as short as it can be read back.
pub fn number_text(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 {
        return "0".to_owned();
    }
    if number.fract() == 0.0 && size < 1e300 {
        return format!("{number:.0}");
    }
    if (1e-4..1e16).contains(&size) || !number.is_finite() {
        return number.to_string();
    }
    let text = format!("{number:e}");
    match text.split_once('e') {
        Some((digits, exponent)) => {
            let (sign, exponent) = match exponent.strip_prefix('-') {
                Some(rest) => ('-', rest),
                None => ('+', exponent),
            };
            format!("{digits}e{sign}{exponent:0>2}")
        }
        None => text,
    }
}

/// Year, month, day, hour, minute, second, millisecond; and whether it is a time of day alone.
type DateParts = ((u16, u8, u8), (u8, u8, u8, u16), bool);

fn parts(date: &ExcelDateTime) -> DateParts {
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    (
        (year, month, day),
        (hour, minute, second, milli),
        date.as_f64() < 1.0,
    )
}

/// The field's converter reads old workbooks to the second.
fn whole_second(date: &ExcelDateTime) -> DateParts {
    let exact = parts(date);
    let ((year, month, day), (hour, minute, second, milli), is_time) = exact;
    let rounded = || {
        let number = |part: u8| i8::try_from(part).ok();
        let date = Date::new(i16::try_from(year).ok()?, number(month)?, number(day)?).ok()?;
        let time = Time::new(
            number(hour)?,
            number(minute)?,
            number(second)?,
            i32::from(milli) * 1_000_000,
        );
        let moment = DateTime::from_parts(date, time.ok()?).round(Unit::Second).ok()?;
        let number = |part: i8| u8::try_from(part).ok();
        Some((
            (
                u16::try_from(moment.year()).ok()?,
                number(moment.month())?,
                number(moment.day())?,
            ),
            (
                number(moment.hour())?,
                number(moment.minute())?,
                number(moment.second())?,
                0,
            ),
            is_time,
        ))
    };
    rounded().unwrap_or(exact)
}

/// `2025-03-01 00:00:00`; a time of day alone as `08:30:00`.
fn date_text(((year, month, day), (hour, minute, second, milli), is_time): &DateParts) -> String {
    let fraction = if *milli > 0 {
        format!(".{milli:03}000")
    } else {
        String::new()
    };
    let time = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
    if *is_time {
        time
    } else {
        format!("{year:04}-{month:02}-{day:02} {time}")
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn an_old_workbook_has_whole_seconds() {
        let date = |days| ExcelDateTime::new(days, ExcelDateTimeType::DateTime, false);
        let noted = date(45_555.714_980_902_776);
        assert_eq!(date_text(&parts(&noted)), "2024-09-20 17:09:34.350000");
        assert_eq!(date_text(&whole_second(&noted)), "2024-09-20 17:09:34");
        assert_eq!(
            date_text(&whole_second(&date(45_555.999_999))),
            "2024-09-21 00:00:00"
        );
        assert_eq!(date_text(&whole_second(&date(0.395_833_333))), "09:30:00");
    }
}
