//! Harbor Falls, the invented town behind `chna demo`: families with known truths, so that every step can be checked.
//!
//! In: an instrument and a cycle. Out: submissions, the same on every run, and the [`truths`] they were drawn from.
//! No place, person or figure in it is real. Used by the demo and by tests only.

pub mod acts;
mod answer;
pub mod board;
mod chance;
mod concern;

pub mod even;
pub mod family;
pub mod files;
pub mod place;
pub mod population;
mod submission;
mod topic;
pub mod truth;

pub use family::{Family, sample};
pub use files::survey_files;
pub use population::margins_csv;
pub use submission::{documents, submissions};
pub use truth::{Truth, truths};
