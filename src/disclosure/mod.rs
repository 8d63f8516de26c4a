//! What may be shown.
//!
//! In: estimates. Out: estimates with a rule set's judgement (for analysts), and published numbers (for everyone), cleared over a
//! whole [`release`] at once.
//! A suppressed cell holds no number. Never computes statistics.

pub mod count;
pub mod held;
pub mod judgement;
pub mod publish;
pub mod published;
pub mod reason;
pub mod release;
pub mod rule;

pub use count::{CountFigures, Frequency, PublishedCount, publish_counts};
pub use held::Held;
pub use judgement::{Judgement, Outcome, Reviewed, review};
pub use publish::{Publication, publish, publish_alone};
pub use published::{Cell, Figures};
pub use reason::Reason;
pub use rule::{RuleSet, judge};
