//! Why a number is suppressed or flagged.

use serde::{Deserialize, Serialize};

/// One reason; a cell may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Too few answers in the denominator.
    FewAnswers,
    /// Too few effective answers.
    FewEffective,
    /// The interval is too wide.
    Wide,
    /// The interval is too wide for the size of the estimate.
    WideRelative,
    /// Fewer than 8 degrees of freedom.
    FewDf,
    /// Nobody, or everybody.
    NoEvents,
    /// The complement is too uncertain; show only this side.
    Complement,
    /// The number of people behind it is 1 to 10.
    SmallCount,
    /// The number of people not in it is 1 to 10.
    SmallComplement,
    /// It would give away a hidden number of the same table.
    Secondary,
    /// Too few of those it is about have answered to speak for them all.
    Unanswered,
}

impl Reason {
    /// The word of JSON output and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::FewAnswers => "few_answers",
            Self::FewEffective => "few_effective",
            Self::Wide => "wide",
            Self::WideRelative => "wide_relative",
            Self::FewDf => "few_df",
            Self::NoEvents => "no_events",
            Self::Complement => "complement",
            Self::SmallCount => "small_count",
            Self::SmallComplement => "small_complement",
            Self::Secondary => "secondary",
            Self::Unanswered => "unanswered",
        }
    }
}
