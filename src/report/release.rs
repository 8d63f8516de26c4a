//! The files of one release, as bytes; whoever calls writes them.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::docx::{DocxError, docx};
use super::findings::Findings;
use super::pdf::{PdfError, pdfs};
use super::tidy::tidy_csv;
use super::workbook::workbook;
use super::{Document, csv, html};
use crate::charts::{Theme, Width, draw};

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseFile {
    /// Below the release's folder, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// The names that stand at the top of a release's folder.
pub const TOP: [&str; 7] = [
    "assessment.html",
    "assessment.pdf",
    "assessment.docx",
    "workbook.xlsx",
    "shares.csv",
    "figures",
    "tables",
];

/// What a release may be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The assessment as one page.
    Html,
    /// The assessment in print.
    Pdf,
    /// The assessment to be edited.
    Docx,
    /// Every table as a sheet, with the run sheet.
    Xlsx,
    /// All published shares, and each table.
    Csv,
    /// Each figure.
    Svg,
}

impl Format {
    pub const ALL: [Self; 6] = [
        Self::Html,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Csv,
        Self::Svg,
    ];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Svg => "svg",
        }
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|format| format.name() == text)
            .ok_or_else(|| format!("use one of {}", Self::ALL.map(Self::name).join(", ")))
    }
}

/// Why a release cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    #[error(transparent)]
    Pdf(#[from] PdfError),
    #[error(transparent)]
    Docx(#[from] DocxError),
    #[error("R303 the workbook could not be made: {0}; please report it")]
    Workbook(String),
}

/// The release in the formats asked for, its files in the order of their paths' importance: pages, workbook, tables, figures.
pub fn release(
    findings: &Findings,
    document: &Document,
    formats: &BTreeSet<Format>,
) -> Result<Vec<ReleaseFile>, ReleaseError> {
    let mut files = Vec::new();
    for format in formats {
        let mut put = |path: String, bytes: Vec<u8>| files.push(ReleaseFile { path, bytes });
        match format {
            Format::Html => put("assessment.html".to_owned(), html(document).into_bytes()),
            Format::Pdf => {
                for bytes in pdfs(&[document])? {
                    put("assessment.pdf".to_owned(), bytes);
                }
            }
            Format::Docx => put("assessment.docx".to_owned(), docx(document)?),
            Format::Xlsx => {
                let bytes = workbook(findings, document)
                    .map_err(|error| ReleaseError::Workbook(error.to_string()))?;
                put("workbook.xlsx".to_owned(), bytes);
            }
            Format::Csv => {
                put("shares.csv".to_owned(), tidy_csv(findings).into_bytes());
                files.extend(tables(document));
            }
            Format::Svg => files.extend(figures(document)),
        }
    }
    Ok(files)
}

/// Each table of a document as CSV.
pub fn tables(document: &Document) -> impl Iterator<Item = ReleaseFile> {
    document.tables().map(|table| ReleaseFile {
        path: format!("tables/{}.csv", table.id),
        bytes: csv(table).into_bytes(),
    })
}

/// Each figure of a document as SVG.
pub fn figures(document: &Document) -> impl Iterator<Item = ReleaseFile> {
    let theme = Theme::default();
    document.figures().map(move |figure| ReleaseFile {
        path: format!("figures/{}.svg", figure.id),
        bytes: draw(&figure.chart, Width::Wide, &theme)
            .file(&figure.finding.text, &theme)
            .into_bytes(),
    })
}
