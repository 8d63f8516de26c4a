//! Numbers cleared for everyone. Only this room can make one.

use serde::Serialize;

use super::Reason;
use crate::estimation::Estimate;

/// What may be shown of a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Cell {
    Shown(Figures),
    /// Shown with †, "use with caution".
    Flagged(Figures, Vec<Reason>),
    /// "too few to show": there is no number here.
    Suppressed(Vec<Reason>),
}

/// The numbers of a cleared cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    n: u64,
    events: Option<u64>,
    weighted_n: f64,
    share: f64,
    se: f64,
    lower: f64,
    upper: f64,
    df: f64,
    effective_n: Option<f64>,
}

impl Figures {
    pub(super) fn of(estimate: &Estimate) -> Self {
        Self {
            n: estimate.n,
            events: estimate.events,
            weighted_n: estimate.weighted_n,
            share: estimate.estimate,
            se: estimate.se,
            lower: estimate.lower,
            upper: estimate.upper,
            df: estimate.df,
            effective_n: estimate.n_eff,
        }
    }

    /// Answers behind it, unweighted.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// How many of the `n`, unweighted.
    pub fn events(&self) -> Option<u64> {
        self.events
    }

    pub fn weighted_n(&self) -> f64 {
        self.weighted_n
    }

    /// 0 to 1.
    pub fn share(&self) -> f64 {
        self.share
    }

    pub fn se(&self) -> f64 {
        self.se
    }

    pub fn lower(&self) -> f64 {
        self.lower
    }

    pub fn upper(&self) -> f64 {
        self.upper
    }

    pub fn df(&self) -> f64 {
        self.df
    }

    /// How many answers of a sample without weights these are worth, where the interval uses it.
    pub fn effective_n(&self) -> Option<f64> {
        self.effective_n
    }
}

impl Cell {
    /// The numbers, where they may be shown.
    pub fn figures(&self) -> Option<&Figures> {
        match self {
            Self::Shown(figures) | Self::Flagged(figures, _) => Some(figures),
            Self::Suppressed(_) => None,
        }
    }

    pub fn reasons(&self) -> &[Reason] {
        match self {
            Self::Shown(_) => &[],
            Self::Flagged(_, reasons) | Self::Suppressed(reasons) => reasons,
        }
    }
}
