//! Whom each respondent stands for.
//!
//! In: base weights and margins, as slices. Out: weights that meet the margins, and how that went.
//! Never looks at outcomes.

pub mod diagnostics;
pub mod error;
pub mod margin;
pub mod rake;
pub mod thin;

pub use diagnostics::{Diagnostics, MarginCheck, RakingSummary};
pub use error::WeightingError;
pub use margin::{Margin, MissingMargin};
pub use rake::{RakeOptions, Raked, Round, Trim, rake};
pub use thin::{Merged, merge_thin};
