//! One row per respondent; scales; indicator columns.
//!
//! In: submissions and what `indicators.toml` defines. Out: [`Respondents`], a table with a column for everything measured.
//! Never weights, never drops silently: a missing answer keeps its row and its reason.

pub mod column;
pub mod derive;
pub mod handout;
pub mod incoming;
pub mod indicators;
pub mod lot;
pub mod measured;
pub mod normal;
pub mod parquet;
pub mod respondents;
pub mod scale;

pub use handout::Handout;
pub use incoming::Incoming;
pub use indicators::{IndicatorError, Place, eligible_column, group_column, list_column};
pub use lot::drawn;
pub use measured::measure_all;
pub use parquet::{Values, parquet};
pub use respondents::Respondents;
