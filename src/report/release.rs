//! The files of one release, as bytes; whoever calls writes them.

use super::findings::Findings;
use super::tidy::tidy_csv;
use super::workbook::workbook;
use super::{Document, csv, html};
use crate::charts::{Theme, Width, draw};
use crate::language::Language;

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseFile {
    /// Below the release's folder, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// The names that stand at the top of a release's folder.
pub const TOP: [&str; 5] = [
    "assessment.html",
    "workbook.xlsx",
    "shares.csv",
    "figures",
    "tables",
];

/// Everything a release holds: the page, the workbook, all shares as CSV, each figure as SVG, each table as CSV.
///
/// Errors: a workbook that its format does not allow, in words.
pub fn release(
    findings: &Findings,
    document: &Document,
    language: &Language,
) -> Result<Vec<ReleaseFile>, String> {
    let theme = Theme::default();
    let mut files = vec![ReleaseFile {
        path: "assessment.html".to_owned(),
        bytes: html(document, language).into_bytes(),
    }];
    files.push(ReleaseFile {
        path: "workbook.xlsx".to_owned(),
        bytes: workbook(findings, document).map_err(|error| error.to_string())?,
    });
    files.push(ReleaseFile {
        path: "shares.csv".to_owned(),
        bytes: tidy_csv(findings).into_bytes(),
    });
    for figure in document.figures() {
        let svg = draw(&figure.chart, Width::Wide, &theme);
        files.push(ReleaseFile {
            path: format!("figures/{}.svg", figure.id),
            bytes: svg.file(&figure.finding.text, &theme).into_bytes(),
        });
    }
    for table in document.tables() {
        files.push(ReleaseFile {
            path: format!("tables/{}.csv", table.id),
            bytes: csv(table).into_bytes(),
        });
    }
    Ok(files)
}
