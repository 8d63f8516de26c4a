//! A workbook to the bytes of an `.xlsx`.

use rust_xlsxwriter::{Formula, XlsxError};

use super::excel::number_text;
use super::workbook::Workbook;

/// The file: every cell a text at its place, a formula where it still comes to that text.
///
/// Errors: what a spreadsheet cannot hold, such as a sheet's name of more than 31 letters.
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, String> {
    written(workbook).map_err(|error| error.to_string())
}

fn written(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    // The same workbook gives the same bytes.
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?;
    file.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&date));
    for sheet in &workbook.sheets {
        let written = file.add_worksheet();
        written.set_name(&sheet.name)?;
        for ((row, column), text) in &sheet.cells {
            let (Ok(row), Ok(column)) = (u32::try_from(row - 1), u16::try_from(*column)) else {
                continue;
            };
            written.write_string(row, column, text)?;
        }
        written.set_formula_result_default("");
        for ((row, column), formula) in &sheet.formulas {
            let result = sheet.cell(*row, *column);
            // A text that looks like a number and is not written like one would change.
            let plain = result.parse().is_ok_and(|number| number_text(number) != result);
            if let (Ok(row), Ok(column), false) = (u32::try_from(row - 1), u16::try_from(*column), plain) {
                let mut formula = Formula::new(formula);
                if !result.is_empty() {
                    formula = formula.set_result(result);
                }
                written.write_formula(row, column, formula)?;
            }
        }
    }
    file.save_to_buffer()
}
