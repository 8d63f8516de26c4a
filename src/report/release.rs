//! The files of one release, as bytes; whoever calls writes them.

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
pub const TOP: [&str; 3] = ["assessment.html", "figures", "tables"];

/// Everything a release of this document holds: the page, each figure as SVG, each table as CSV.
pub fn release(document: &Document, language: &Language) -> Vec<ReleaseFile> {
    let theme = Theme::default();
    let mut files = vec![ReleaseFile {
        path: "assessment.html".to_owned(),
        bytes: html(document, language).into_bytes(),
    }];
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
    files
}
