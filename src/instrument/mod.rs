//! What is asked: topics, sections, items, relevance, indicators, cycles.
//!
//! In: the files of `surveys/`. Out: an instrument, or every problem in it. Never holds an answer.

pub mod brand;
pub mod catalogue;
pub mod check;
pub mod color;
pub mod cycle;
pub mod definition;
mod edition;
pub mod expression;
mod hexadecimal;
pub mod indicator;
pub mod item;
pub mod layout;
pub mod pack;
pub mod paper;
pub mod parse;
pub mod problem;
pub mod quote;
pub mod scale;
pub mod screen;
pub mod source;
pub mod survey;
pub mod table;
pub mod text;
pub mod translation;
pub mod xform;
pub mod xlsform;

pub use brand::{Brand, Colors, Logo, LogoKind, Scheme};
pub use color::Color;
pub use cycle::{Benchmark, Comparability, Cycle, MarginRow, SupportLine};
pub use definition::{DataTable, Instrument, Section, Topic};
pub use edition::Edition;
pub use hexadecimal::hexadecimal;
pub use indicator::{
    AnswersMeasure, Better, Breakdown, Cluster, Derivation, Derived, Indicator, Indicators, ListItems,
    ListMeasure,
};
pub use item::{
    Choice, Constraint, Form, Item, ItemId, ItemKind, ListUse, Metadata, MissingCode, Provenance, Set,
    SetKind,
};
pub use pack::Pack;
pub use problem::{Problem, Severity};
pub use scale::{Scale, ScaleProblem};
pub use survey::Survey;
pub use text::SourceText;
pub use translation::{Status, Translated, Translation};
