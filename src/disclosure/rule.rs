//! Rule sets of statistical agencies: when a number is shown, flagged or suppressed.

use super::{Judgement, Outcome, Reason};
use crate::estimation::Estimate;

/// A published rule for presenting estimates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleSet {
    /// National Center for Health Statistics, Data Presentation Standards for Proportions (2017).
    Nchs,
    /// National Survey of Children's Health, advice on small samples.
    Nsch,
    /// Centers for Medicare & Medicaid Services cell size policy: no count of 1 to `min_count` − 1.
    Cms { min_count: u64 },
}

impl RuleSet {
    pub const WORDS: &'static [&'static str] = &["nchs", "nsch", "cms", "none"];

    /// The rule set of a plan's word; `Some(None)` for "none", `None` for an unknown word.
    pub fn parse(word: &str) -> Option<Option<Self>> {
        match word {
            "nchs" => Some(Some(Self::Nchs)),
            "nsch" => Some(Some(Self::Nsch)),
            "cms" => Some(Some(Self::Cms { min_count: 11 })),
            "none" => Some(None),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Nchs => "nchs",
            Self::Nsch => "nsch",
            Self::Cms { .. } => "cms",
        }
    }
}

/// What `rules` says of the estimate, with every reason.
pub fn judge(estimate: &Estimate, rules: RuleSet) -> Judgement {
    match rules {
        RuleSet::Nchs => nchs(estimate),
        RuleSet::Nsch => nsch(estimate),
        RuleSet::Cms { min_count } => cms(estimate, min_count),
    }
}

/// Suppress under 30 answers, under 30 effective answers, an interval of 30 points or more, or one wider than 5 points
/// and 130 % of the estimate. What is shown is flagged under 8 degrees of freedom or without events, and footnoted
/// where the complement would not pass.
///
/// Source: Parker et al. (2017), NCHS Vital and Health Statistics 2(175).
fn nchs(estimate: &Estimate) -> Judgement {
    let share = estimate.estimate;
    let mut suppress = Vec::new();
    if estimate.n < 30 {
        suppress.push(Reason::FewAnswers);
    }
    let (n_eff, lower, upper, df) = match estimate.presentation {
        Some(basis) => (basis.n_eff, basis.lower, basis.upper, basis.df),
        None => (estimate.n as f64, estimate.lower, estimate.upper, estimate.df),
    };
    // A bound that does not exist (no df, no variance) cannot vouch for the estimate: each limit must be met, and a
    // NaN meets none.
    let enough = n_eff >= 30.0;
    if !enough {
        suppress.push(Reason::FewEffective);
    }
    let width = upper - lower;
    let (narrow, fits) = (width < 0.30, width <= 0.05 || width / share <= 1.30);
    if !narrow {
        suppress.push(Reason::Wide);
    } else if !fits {
        suppress.push(Reason::WideRelative);
    }
    if !suppress.is_empty() {
        return Judgement::new(RuleSet::Nchs, Outcome::Suppress, suppress);
    }
    let mut flags = Vec::new();
    if df < 8.0 {
        flags.push(Reason::FewDf);
    }
    if let Some(events) = estimate.events
        && (events == 0 || events == estimate.n)
    {
        flags.push(Reason::NoEvents);
    }
    let outcome = if flags.is_empty() {
        Outcome::Show
    } else {
        Outcome::Flag
    };
    let complement_fits = width <= 0.05 || width / (1.0 - share) <= 1.30;
    if !complement_fits {
        flags.push(Reason::Complement);
    }
    Judgement::new(RuleSet::Nchs, outcome, flags)
}

/// Suppress under 30 answers; flag an interval wider than 20 points or 1.2 times the estimate.
///
/// Source: Census Bureau, NSCH Analysis with Multiple Years / FAQ on small estimates.
fn nsch(estimate: &Estimate) -> Judgement {
    if estimate.n < 30 {
        return Judgement::new(RuleSet::Nsch, Outcome::Suppress, vec![Reason::FewAnswers]);
    }
    let reasons = wide(estimate, 0.20, 1.2);
    let outcome = if reasons.is_empty() {
        Outcome::Show
    } else {
        Outcome::Flag
    };
    Judgement::new(RuleSet::Nsch, outcome, reasons)
}

/// The width flags of a share: in points, and relative to the estimate.
pub(super) fn wide(estimate: &Estimate, points: f64, relative: f64) -> Vec<Reason> {
    let width = estimate.upper - estimate.lower;
    let mut reasons = Vec::new();
    let (narrow, fits) = (width <= points, width <= relative * estimate.estimate.abs());
    if !narrow {
        reasons.push(Reason::Wide);
    }
    if !fits {
        reasons.push(Reason::WideRelative);
    }
    reasons
}

/// Suppress where the count, or the count of the rest, is 1 to `min_count` − 1.
fn cms(estimate: &Estimate, min_count: u64) -> Judgement {
    let reasons = small_counts(estimate.n, estimate.events, min_count);
    let outcome = if reasons.is_empty() {
        Outcome::Show
    } else {
        Outcome::Suppress
    };
    Judgement::new(RuleSet::Cms { min_count }, outcome, reasons)
}

/// Which of denominator, numerator and complement are 1 to `min_count` − 1.
pub(super) fn small_counts(n: u64, events: Option<u64>, min_count: u64) -> Vec<Reason> {
    let small = |count: u64| count > 0 && count < min_count;
    let mut reasons = Vec::new();
    if small(n) {
        reasons.push(Reason::FewAnswers);
    }
    if let Some(events) = events {
        if small(events) {
            reasons.push(Reason::SmallCount);
        }
        if small(n.saturating_sub(events)) {
            reasons.push(Reason::SmallComplement);
        }
    }
    reasons
}
