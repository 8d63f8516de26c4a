//! Documents as tagged PDF (PDF/UA-1), set by typst.
//!
//! In: documents. Out: their bytes, the same each time on one machine. A figure without an alternative, a letter without a
//! font: an error, never a file that some readers cannot read.

#[cfg(feature = "pdf")]
mod data;
#[cfg(feature = "pdf")]
mod font;
#[cfg(feature = "pdf")]
mod press;
#[cfg(feature = "pdf")]
mod script;

#[cfg(feature = "pdf")]
use rayon::prelude::*;

use super::Document;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("R310 this program was built without PDF; go without it, or build with the feature `pdf`")]
    NotBuilt,
    #[error(
        "R311 no font on this machine can write \"{sample}\" ({script}), which \"{document}\" needs in PDF; install {fonts}, or go without PDF"
    )]
    NoFont {
        document: String,
        script: String,
        sample: char,
        fonts: String,
    },
    #[error("R312 \"{document}\" could not be set as PDF: {cause}; please report it")]
    NotSet { document: String, cause: String },
}

impl PdfError {
    /// Whether this machine or this program lacks something, and the document is as it should be.
    pub fn is_of_this_machine(&self) -> bool {
        matches!(self, Self::NotBuilt | Self::NoFont { .. })
    }
}

/// Every document as PDF, in their order.
#[cfg(feature = "pdf")]
pub fn pdfs(documents: &[&Document]) -> Result<Vec<Vec<u8>>, PdfError> {
    let shelf = font::Shelf::of_this_machine();
    let contents: Vec<_> = documents
        .par_iter()
        .map(|document| data::content(document))
        .collect();
    let fonts = shelf.fonts_for(documents, &contents)?;
    press::print(documents, &contents, fonts)
}

/// Without typst there are none.
#[cfg(not(feature = "pdf"))]
pub fn pdfs(documents: &[&Document]) -> Result<Vec<Vec<u8>>, PdfError> {
    match documents {
        [] => Ok(Vec::new()),
        _ => Err(PdfError::NotBuilt),
    }
}
