//! How the sample was drawn: strata, PSUs, weights, finite population corrections.

use super::request::words;
use crate::weighting::RakeOptions;

/// The design as a plan states it, by column names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DesignSpec {
    /// Left out: from `fpc` where given, else 1.
    pub weight: Option<String>,
    pub strata: Option<String>,
    /// A column per stage; empty: every row is its own PSU.
    pub psu: Vec<String>,
    /// PSU ids start over in each stratum.
    pub nested: bool,
    /// A column per stage: population counts (above 1) or fractions (at most 1).
    pub fpc: Vec<String>,
    pub lonely: LonelyPsu,
    /// Apply the lonely-PSU policy to domains, too.
    pub domain_lonely: bool,
    pub adjustment: WeightAdjustment,
    pub replicates: Option<ReplicateSpec>,
}

/// Variance by replication instead of linearisation.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplicateSpec {
    pub kind: ReplicateKind,
    pub mse: bool,
}

words! {
    ReplicateKind {
        /// Delete one PSU of an unstratified design.
        Jk1 = "jk1",
        /// Delete one PSU within its stratum.
        Jkn = "jkn",
    }
}

/// How the weights were adjusted to the population; variances account for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum WeightAdjustment {
    #[default]
    None,
    /// The weight column has been raked to margins of these columns (a list per margin).
    Raked(Vec<Vec<String>>),
    /// The weights are to be raked to these margins.
    Rake(Vec<MarginSpec>, RakeOptions),
}

/// A margin as a plan states it.
#[derive(Clone, Debug, PartialEq)]
pub struct MarginSpec {
    pub by: Vec<String>,
    /// Level, or levels joined by `:`, and population total.
    pub totals: Vec<(String, f64)>,
}

words! {
    /// What to do about a stratum with one PSU.
    #[derive(Default)]
    LonelyPsu {
        #[default]
        Fail = "fail",
        /// It adds nothing to the variance.
        Remove = "remove",
        /// It was certain to be sampled, and adds nothing.
        Certainty = "certainty",
        /// It is centred on the mean of all PSU totals.
        Adjust = "adjust",
        /// It adds the mean of the other strata's contributions.
        Average = "average",
    }
}

/// The design in four numbers.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DesignSummary {
    pub rows: usize,
    pub strata: usize,
    pub psus: usize,
    pub df: f64,
}
