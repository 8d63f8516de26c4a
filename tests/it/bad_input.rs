//! Workbooks made to harm, or by careless hands: an error with a code and a place, or read for what they mean.

use std::io::{Cursor, Write as _};
use std::path::Path;

use chna::instrument::xlsform::{Problems, build, folder, parse};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

/// A workbook of one survey sheet.
fn workbook(sheet: &str, rows: &[[&str; 3]]) -> Workbook {
    let mut workbook = Workbook::new();
    let survey = workbook.add_worksheet();
    survey.set_name(sheet).unwrap();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            survey.write_string(row, column, *text).unwrap();
        }
    }
    workbook
}

const ROWS: [[&str; 3]; 3] = [
    ["type", "name", "label"],
    ["text", "a", "A"],
    ["integer", "b", "B"],
];

#[test]
fn a_zip_bomb_is_refused_without_unpacking_it() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default())
        .unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..300 {
        archive.write_all(&zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    let mut problems = Problems::new(Path::new("bomb.xlsx"));
    assert!(parse(&bytes, "xlsx", &mut problems).is_none());
    assert_eq!(problems.list[0].code, "F002");
}

#[test]
fn a_formula_counts_as_what_it_came_to_and_is_kept() {
    let mut book = workbook("survey", &ROWS);
    let sheet = book.worksheet_from_index(0).unwrap();
    let formula = Formula::new("=\"How many\"&\" rooms?\"").set_result("How many rooms?");
    sheet.write_formula(2, 2, formula).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let mut problems = Problems::new(Path::new("formula.xlsx"));
    let read = parse(&bytes, "xlsx", &mut problems).unwrap();
    assert_eq!(read.sheets[0].cells[&(3, 2)], "How many rooms?");
    assert!(!read.sheets[0].formulas.is_empty());
    let back = folder::read(&folder::write(&read, "formula")).unwrap();
    assert_eq!(back, read);
}

#[test]
fn merged_cells_are_read_where_their_text_stands() {
    let mut book = workbook("survey", &ROWS);
    let sheet = book.worksheet_from_index(0).unwrap();
    sheet.merge_range(3, 0, 3, 2, "note", &Format::new()).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let mut problems = Problems::new(Path::new("merged.xlsx"));
    let read = parse(&bytes, "xlsx", &mut problems).unwrap();
    build(&read, "merged", &mut problems);
    let said: Vec<String> = problems.list.iter().map(ToString::to_string).collect();
    assert!(
        said.iter().all(|line| line.contains("merged.xlsx:survey:4:")),
        "{said:?}"
    );
}

#[test]
fn a_sheet_in_another_case_is_read() {
    let bytes = workbook("SURVEY", &ROWS).save_to_buffer().unwrap();
    let mut problems = Problems::new(Path::new("case.xlsx"));
    let read = parse(&bytes, "xlsx", &mut problems).unwrap();
    let form = build(&read, "case", &mut problems).unwrap();
    assert!(!problems.has_errors(), "{:?}", problems.list);
    assert!(form.nodes.iter().any(|node| node.name == "b"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A real workbook with some bytes changed, new and old: read or refused, never a panic.
    #[test]
    fn a_spoilt_workbook_is_read_or_refused(
        old in any::<bool>(), slips in proptest::collection::vec((0.0..1.0_f64, any::<u8>()), 1..12), cut in 0.5..1.0_f64
    ) {
        let (mut bytes, extension) = if old {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/xlsforms/damaged/short_record.xls");
            (std::fs::read(file).unwrap(), "xls")
        } else {
            (workbook("survey", &ROWS).save_to_buffer().unwrap(), "xlsx")
        };
        for (at, byte) in slips {
            let at = (at * (bytes.len() - 1) as f64) as usize;
            bytes[at] = byte;
        }
        if cut < 0.6 {
            bytes.truncate((cut * bytes.len() as f64) as usize);
        }
        let mut problems = Problems::new(Path::new("spoilt"));
        match parse(&bytes, extension, &mut problems) {
            Some(read) => { build(&read, "spoilt", &mut problems); }
            None => prop_assert!(problems.has_errors()),
        }
    }
}
