//! What may be shown.
//!
//! In: estimates. Out: estimates with a rule set's judgement (for analysts), and published tables (for everyone).
//! A suppressed cell holds no number. Never computes statistics.

pub mod count;
pub mod held;
pub mod judgement;
pub mod publish;
pub mod published;
pub mod reason;
pub mod rule;

pub use count::{CountFigures, Frequency, PublishedCount, PublishedCounts, publish_counts};
pub use held::{Held, HeldGroup};
pub use judgement::{Judgement, Outcome, Reviewed, review};
pub use publish::{Publication, publish, publish_with_closed};
pub use published::{Cell, Figures, Published, PublishedTable};
pub use reason::Reason;
pub use rule::{RuleSet, judge};
