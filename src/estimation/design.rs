//! How the sample was drawn: strata, PSUs, weights, finite population corrections.

use super::request::words;
use crate::weighting::{CalibrateOptions, RakeOptions};

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
    /// Before any other adjustment.
    pub nonresponse: Option<NonresponseSpec>,
    pub adjustment: WeightAdjustment,
    /// After any other adjustment.
    pub trim: Option<TrimSpec>,
    pub replicates: Option<ReplicateSpec>,
}

/// Variance by replication instead of linearisation.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplicateSpec {
    pub kind: ReplicateKind,
    pub mse: bool,
    /// Fay: the share of its weight that a half sample's other half keeps.
    pub rho: f64,
    /// Bootstrap.
    pub replicates: usize,
    pub seed: u64,
    /// Supplied: the columns, and whether they hold weights rather than factors on the weight.
    pub columns: Vec<String>,
    pub combined: bool,
    /// Supplied: the scale of all, and of each.
    pub scale: f64,
    pub rscales: Option<Vec<f64>>,
}

words! {
    ReplicateKind {
        /// Delete one PSU of an unstratified design.
        Jk1 = "jk1",
        /// Delete one PSU within its stratum.
        Jkn = "jkn",
        /// Balanced half samples of strata with two PSUs.
        Brr = "brr",
        /// Balanced half samples whose other half keeps a share of its weight.
        Fay = "fay",
        /// Rescaled bootstrap.
        Bootstrap = "bootstrap",
        /// Columns of replicate weights.
        Supplied = "supplied",
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
    /// The weights are to be calibrated to totals of model-matrix terms.
    Calibrate(CalibrateSpec),
    /// The weights of each cell are to be scaled to its total.
    Poststratify(MarginSpec),
}

/// Totals that weights are calibrated to.
#[derive(Clone, Debug, PartialEq)]
pub struct CalibrateSpec {
    /// A term as a model matrix names it (`(Intercept)`, `stypeH`, `api99`, `a:b`), and its population total.
    pub totals: Vec<(String, f64)>,
    pub options: CalibrateOptions,
}

/// Weights of those who did not respond, given to those who did in the same class.
#[derive(Clone, Debug, PartialEq)]
pub struct NonresponseSpec {
    pub by: Vec<String>,
    /// 1 or true for a respondent.
    pub responded: String,
}

/// Bounds that weights are cut at in the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrimSpec {
    pub low: f64,
    pub high: f64,
    /// Cut again what the others were given.
    pub strict: bool,
}

/// A margin as a plan states it.
#[derive(Clone, Debug, PartialEq)]
pub struct MarginSpec {
    pub by: Vec<String>,
    /// Level, or levels joined by `:`, and population total.
    pub totals: Vec<(String, f64)>,
    /// Levels with fewer respondents are joined with others; 0 joins none.
    pub least: usize,
    /// Only neighbors in the order of the totals are joined.
    pub ordered: bool,
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
