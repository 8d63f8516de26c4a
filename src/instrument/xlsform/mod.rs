//! XLSForm, the field's spreadsheet for surveys: read, understood, kept cell by cell, and written.
//!
//! In: a workbook in `.xlsx`, `.xls`, `.csv` or Markdown. Out: every problem in it, a [`Form`] that
//! [`super::xform`] writes as an XForm, and a folder of our own text from which the same workbook comes back.

mod bounds;
pub mod build;
mod excel;
pub mod export;
pub mod fielding;
pub mod folder;
pub mod form;
pub mod header;
pub mod kind;
mod markdown;
pub mod name;
pub mod native;
pub mod parameter;
pub mod problem;
mod read;
pub mod row;
mod separated;
pub mod token;
pub mod translator;
pub mod workbook;

pub use build::build;
pub use form::Form;
pub use problem::{FormProblem, Problems};
pub use read::{parse, read};
pub use workbook::{Sheet, Workbook};
