//! What is asked: topics, sections, items, relevance, indicators, cycles.
//!
//! In: the files of `surveys/`. Out: an instrument, or every problem in it. Never holds an answer.

pub mod expression;
pub mod indicator;
pub mod item;
pub mod problem;

pub use indicator::{Better, Breakdown, Derivation, Derived, Indicator, Indicators, ListItems, ListMeasure};
pub use item::{Choice, Constraint, Form, Item, ItemId, ItemKind, MissingCode, Provenance};
pub use problem::{Problem, Severity};
