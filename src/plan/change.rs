//! What became of an objective once the survey was asked again.

use super::evidence::Shown;
use super::need::is_clear;

/// What a report on the last plan may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The new number reaches the target.
    Met,
    /// Clearly better than then, short of the target.
    Progress,
    NoClearChange,
    Worse,
    /// Not asked, asked in other words, or too few to show.
    NotMeasured,
}

impl Change {
    /// The message that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Met => "plan-change-met",
            Self::Progress => "plan-change-progress",
            Self::NoClearChange => "plan-change-none",
            Self::Worse => "plan-change-worse",
            Self::NotMeasured => "plan-change-unmeasured",
        }
    }
}

/// Two published numbers against a target; the test is that of two independent samples.
pub fn change(then: Option<&Shown>, now: Option<&Shown>, target: f64) -> Change {
    let (Some(then), Some(now)) = (then, now) else {
        return Change::NotMeasured;
    };
    let falls = target < then.share;
    let reached = match falls {
        true => now.share <= target + 1e-9,
        false => now.share >= target - 1e-9,
    };
    let better = match falls {
        true => now.share < then.share,
        false => now.share > then.share,
    };
    match (reached, is_clear(then, now), better) {
        (true, _, _) => Change::Met,
        (_, true, true) => Change::Progress,
        (_, true, false) => Change::Worse,
        (_, false, _) => Change::NoClearChange,
    }
}
