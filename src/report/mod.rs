//! The assessment as a document; one file per format.
//!
//! In: what may be shown, with its words. Out: a [`Document`], and its bytes in a format. Never names an estimate.

pub mod assessment;
pub mod brief;
pub mod codebook;
pub mod csv;
pub mod document;
pub mod docx;
pub mod findings;
pub mod html;
pub mod improvement;
pub mod own;
pub mod passage;
pub mod pdf;
pub mod picture;
pub mod release;
pub mod results;
pub mod say;
pub mod tidy;
pub mod workbook;

pub use csv::csv;
pub use document::Document;
pub use html::html;
pub use release::{Format, ReleaseError, ReleaseFile, release};
pub use results::Results;
