//! Whom each respondent stands for.
//!
//! In: base weights and margins, as slices. Out: weights that meet the margins, and how that went.
//! Never looks at outcomes.

pub mod calibrate;
pub mod diagnostics;
pub mod error;
pub mod margin;
pub mod nonresponse;
pub mod rake;
pub mod thin;
mod trim;

pub use calibrate::{CalibrateOptions, Calibrated, Distance, Term, calibrate, poststratify};
pub use diagnostics::{Bar, Diagnostics, MarginCheck, RakingSummary, Spread};
pub use error::WeightingError;
pub use margin::{Margin, MissingMargin};
pub use nonresponse::adjust_for_nonresponse;
pub use rake::{RakeOptions, Raked, Round, Trim, rake, rake_replicate};
pub use thin::{Merged, merge_thin};
pub use trim::trim_weights;
