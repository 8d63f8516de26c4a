//! One document, many formats: what each says is read back, and is the same everywhere.

use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use chna::report::document::{Document, Table, TableCell};
use chna::report::picture::pictures;
use chna::report::{Format, ReleaseFile, release};

use crate::report::{document, findings};

fn files() -> (Document, Vec<ReleaseFile>) {
    let findings = findings();
    let document = document(&findings);
    let files = release(&findings, &document, &[], &Format::ALL.into()).unwrap();
    (document, files)
}

fn bytes<'a>(files: &'a [ReleaseFile], path: &str) -> &'a [u8] {
    &files.iter().find(|file| file.path == path).unwrap().bytes
}

/// The label and the first share of every total row, as a reader sees them.
fn totals(document: &Document) -> Vec<(String, String)> {
    let of = |table: &Table| {
        let rows = table.sections.iter().flat_map(|section| &section.rows);
        rows.filter(|row| row.total)
            .filter_map(|row| {
                let share = row.cells.iter().find(|cell| cell.text().contains('%'))?;
                Some((table.caption.clone(), share.text().to_owned()))
            })
            .collect::<Vec<_>>()
    };
    document.tables().flat_map(of).collect()
}

pub(crate) fn part(docx: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(path).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Rows of cells of every table of a Word file.
fn word_tables(docx: &[u8]) -> Vec<Vec<Vec<String>>> {
    let text = part(docx, "word/document.xml");
    let tree = roxmltree::Document::parse(&text).unwrap();
    let named = |node: &roxmltree::Node<'_, '_>, name: &str| node.tag_name().name() == name;
    let tables = tree.descendants().filter(|node| named(node, "tbl"));
    tables
        .map(|table| {
            let rows = table.children().filter(|node| named(node, "tr"));
            rows.map(|row| {
                let cells = row.children().filter(|node| named(node, "tc"));
                cells
                    .map(|cell| {
                        cell.descendants()
                            .filter_map(|node| node.text().filter(|_| named(&node, "t")))
                            .collect()
                    })
                    .collect()
            })
            .collect()
        })
        .collect()
}

#[test]
fn every_row_of_every_table_stands_in_the_word_file() {
    let (document, files) = files();
    // Tiles and facts are tables there, too: each of ours is the next one with all its rows in their order.
    let mut written = word_tables(bytes(&files, "assessment.docx")).into_iter();
    for table in document.tables() {
        let wanted: Vec<Vec<String>> = table
            .sections
            .iter()
            .flat_map(|section| &section.rows)
            .map(|row| {
                let cells = row.spans().into_iter().map(|(cell, _)| match cell {
                    TableCell::Marked { text, mark, .. } => {
                        format!("{} {text}", mark.sign()).trim().to_owned()
                    }
                    cell => cell.text().to_owned(),
                });
                std::iter::once(row.label.clone()).chain(cells).collect()
            })
            .collect();
        assert!(!wanted.is_empty(), "{}", table.id);
        let stands = written.any(|rows| {
            let mut rows = rows.into_iter();
            wanted.iter().all(|wanted| rows.any(|row| &row == wanted))
        });
        assert!(stands, "{}: {wanted:?}", table.id);
    }
}

#[test]
fn the_totals_agree_in_html_word_workbook_csv_and_pdf() {
    let (document, files) = files();
    let totals = totals(&document);
    assert!(!totals.is_empty());
    let html = String::from_utf8(bytes(&files, "assessment.html").to_vec()).unwrap();
    let csv = String::from_utf8(bytes(&files, "shares.csv").to_vec()).unwrap();
    let word = part(bytes(&files, "assessment.docx"), "word/document.xml");
    let pdf = pdf_text(bytes(&files, "assessment.pdf"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes(&files, "workbook.xlsx").to_vec())).unwrap();
    let numbers: Vec<f64> = book
        .worksheets()
        .into_iter()
        .flat_map(|(_, sheet)| sheet.rows().flatten().cloned().collect::<Vec<_>>())
        .filter_map(|cell| match cell {
            Data::Float(number) => Some(number),
            _ => None,
        })
        .collect();
    for (caption, share) in totals {
        let percent: f64 = share.trim_end_matches(['%', '†']).parse().unwrap();
        for (format, text) in [("html", &html), ("docx", &word), ("pdf", &pdf)] {
            assert!(text.contains(&share), "{format}: {caption} {share}");
        }
        assert!(
            csv.contains(&format!("{:.2}", percent / 100.0)),
            "csv: {caption} {share}"
        );
        let near = |number: &f64| (number - percent / 100.0).abs() < 1e-9;
        assert!(numbers.iter().any(near), "xlsx: {caption} {share}");
    }
}

/// What pdftotext reads.
fn pdf_text(pdf: &[u8]) -> String {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.pdf");
    fs::write(&file, pdf).unwrap();
    let read = Command::new("pdftotext").arg(&file).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}

#[test]
fn the_word_file_has_styles_header_rows_and_alternatives() {
    let (document, files) = files();
    let docx = bytes(&files, "assessment.docx");
    let main = part(docx, "word/document.xml");
    assert_eq!(main.matches("<w:tblHeader/>").count(), document.tables().count());
    assert_eq!(main.matches("<pic:pic>").count(), document.figures().count());
    for figure in document.figures() {
        let alternative = figure.chart.alternative().replace('&', "&amp;");
        assert!(
            main.contains(&format!("descr=\"{alternative}\"")),
            "{}",
            figure.id
        );
    }
    let styles = part(docx, "word/styles.xml");
    for style in [
        "heading 1",
        "heading 2",
        "heading 3",
        "caption",
        "Title",
        "Table text",
    ] {
        assert!(styles.contains(&format!("w:val=\"{style}\"")), "{style}");
    }
    let used = regex::Regex::new(r#"<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)""#).unwrap();
    for style in used.captures_iter(&main) {
        assert!(
            styles.contains(&format!("w:styleId=\"{}\"", &style[1])),
            "{}",
            &style[1]
        );
    }
}

#[test]
fn arabic_runs_from_right_to_left_in_the_word_file() {
    let document = chna::report::assessment::assessment(&findings(), &"ar".parse().unwrap());
    let docx = chna::report::docx::docx(&document, &pictures(&document).unwrap()).unwrap();
    assert!(part(&docx, "word/styles.xml").contains("<w:bidi/>"));
    let main = part(&docx, "word/document.xml");
    assert_eq!(
        main.matches("<w:bidiVisual/>").count(),
        main.matches("<w:tbl>").count()
    );
    assert!(main.contains("<w:rtl/>"));
}

#[test]
fn libreoffice_opens_the_word_file_and_reads_the_same_numbers() {
    let (document, files) = files();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("assessment.docx");
    fs::write(&file, bytes(&files, "assessment.docx")).unwrap();
    let converted = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}/profile",
            dir.path().display()
        ))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(dir.path())
        .arg(&file)
        .output()
        .unwrap();
    let pdf = fs::read(dir.path().join("assessment.pdf"));
    let text = pdf_text(&pdf.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&converted.stderr))));
    for (caption, share) in totals(&document) {
        assert!(text.contains(&share), "{caption} {share}");
    }
    assert!(
        document
            .tables()
            .flat_map(|table| &table.sections)
            .flat_map(|section| &section.rows)
            .any(|row| {
                row.cells
                    .iter()
                    .any(|cell| matches!(cell, TableCell::Hidden(words) if text.contains(words.as_str())))
            })
    );
}
