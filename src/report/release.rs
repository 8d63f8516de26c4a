//! The files of one release, as bytes; whoever calls writes them.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::brief::Brief;
use super::document::Layout;
use super::docx::{DocxError, docx};
use super::findings::Findings;
use super::pdf::{PdfError, pdfs};
use super::picture::{PictureError, pictures};
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
pub const TOP: [&str; 11] = [
    "assessment.html",
    "assessment.pdf",
    "assessment.docx",
    "summary.pdf",
    "slides.pdf",
    "sheets",
    "workbook.xlsx",
    "shares.csv",
    "shares.parquet",
    "figures",
    "tables",
];

/// What a release may be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The assessment as one page.
    Html,
    /// The assessment in print, its summary, its slides.
    Pdf,
    /// A printed page for each topic, neighborhood and language.
    Sheets,
    /// The assessment to be edited.
    Docx,
    /// Every table as a sheet, with the run sheet.
    Xlsx,
    /// All published shares, and each table.
    Csv,
    /// All published shares, with their types.
    Parquet,
    /// Each figure.
    Svg,
    /// Each figure as a picture of dots.
    Png,
}

impl Format {
    pub const ALL: [Self; 9] = [
        Self::Html,
        Self::Pdf,
        Self::Sheets,
        Self::Docx,
        Self::Xlsx,
        Self::Csv,
        Self::Parquet,
        Self::Svg,
        Self::Png,
    ];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Sheets => "sheets",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
            Self::Svg => "svg",
            Self::Png => "png",
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
    #[error(transparent)]
    Picture(#[from] PictureError),
}

/// The release in the formats asked for, its files in the order of their paths' importance: pages, workbook, tables, figures.
///
/// Parquet is not among them: it is a table, which the pipeline writes.
pub fn release(
    findings: &Findings,
    document: &Document,
    briefs: &[Brief],
    formats: &BTreeSet<Format>,
) -> Result<Vec<ReleaseFile>, ReleaseError> {
    let mut files = printed(document, briefs, formats)?;
    let pictured = [Format::Docx, Format::Png];
    let pictures = match pictured.iter().any(|format| formats.contains(format)) {
        true => pictures(document)?,
        false => Vec::new(),
    };
    for format in formats {
        let mut put = |path: &str, bytes: Vec<u8>| {
            files.push(ReleaseFile {
                path: path.to_owned(),
                bytes,
            });
        };
        match format {
            Format::Html => put("assessment.html", html(document).into_bytes()),
            Format::Pdf | Format::Sheets | Format::Parquet => {}
            Format::Docx => put("assessment.docx", docx(document, &pictures)?),
            Format::Xlsx => {
                let bytes = workbook(findings, document)
                    .map_err(|error| ReleaseError::Workbook(error.to_string()))?;
                put("workbook.xlsx", bytes);
            }
            Format::Csv => {
                put("shares.csv", tidy_csv(findings).into_bytes());
                files.extend(tables(document));
            }
            Format::Svg => files.extend(figures(document)),
            Format::Png => files.extend(pictures.iter().map(|picture| ReleaseFile {
                path: format!("figures/{}.png", picture.id),
                bytes: picture.bytes.clone(),
            })),
        }
    }
    Ok(files)
}

/// What is set in print, all of it at once, so that fonts and templates are read once.
fn printed(
    document: &Document,
    briefs: &[Brief],
    formats: &BTreeSet<Format>,
) -> Result<Vec<ReleaseFile>, ReleaseError> {
    let wanted = |document: &Document| {
        formats.contains(match document.layout {
            Layout::Sheet => &Format::Sheets,
            _ => &Format::Pdf,
        })
    };
    let (names, documents): (Vec<&str>, Vec<&Document>) = std::iter::once(("assessment", document))
        .chain(briefs.iter().map(|brief| (brief.path.as_str(), &brief.document)))
        .filter(|(_, document)| wanted(document))
        .unzip();
    let pdfs = pdfs(&documents)?;
    Ok(names
        .into_iter()
        .zip(pdfs)
        .map(|(name, bytes)| ReleaseFile {
            path: format!("{name}.pdf"),
            bytes,
        })
        .collect())
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
