//! A workbook as a folder of ours, and back: `instrument.toml` and `translations/*.toml`.
//!
//! Every label stands in it as plain text, once. What our own format has no word for (columns it does not know, the
//! spelling of headers and types, the order of sheets, empty rows) stands in `xlsform` tables beside it, so that the
//! workbook comes back cell by cell, with what has been edited in between.

mod choices;
mod column;
mod entry;
mod language;
mod read;
mod sections;
mod settings;
mod spelling;
mod write;

pub use read::{NotAFolder, read};
pub use write::write;
