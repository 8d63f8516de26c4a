//! From needs to yearly progress: candidate needs, priorities, objectives, strategies, and how they fare.
//!
//! In: published numbers, what a board said, the files beside a cycle. Out: needs with their reasons, an order, a plan row by
//! row with every problem in it, a status per measure. Never writes documents, never sees a number that may not be shown.

pub mod calendar;
pub mod change;
pub mod check;
pub mod checklist;
pub mod draft;
pub mod entry;
pub mod evidence;
pub mod file;
pub mod folder;
pub mod library;
pub mod log;
pub mod need;
pub mod part;
pub mod prioritize;
pub mod progress;
pub mod sheet;
pub mod standing;
pub mod take_in;
pub mod target;
mod text;

pub use entry::{Entry, Value};
pub use evidence::Evidence;
pub use file::PlanFile;
pub use folder::Folder;
pub use library::Library;
pub use log::LogEntry;
pub use need::{Need, Reason, needs};
pub use part::Part;
pub use progress::{Course, Status};
