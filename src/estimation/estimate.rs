//! A number with its uncertainty.

use super::request::{IntervalMethod, Statistic};

/// One row of an answer to a `Request`.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    pub id: String,
    pub statistic: Statistic,
    /// The column; of a ratio `numerator/denominator`; of a count empty.
    pub of: String,
    /// The level, where the column is a category.
    pub category: Option<String>,
    /// The probability, of a quantile.
    pub prob: Option<f64>,
    /// Column and level, in the order of `by`.
    pub domain: Vec<(String, String)>,
    /// Answered rows in the domain, unweighted.
    pub n: u64,
    /// Of a 0/1 column or a level: how many of the `n`.
    pub events: Option<u64>,
    /// Sum of the weights of the `n` rows.
    pub weighted_n: f64,
    pub estimate: f64,
    pub se: f64,
    pub lower: f64,
    pub upper: f64,
    pub level: f64,
    pub interval: IntervalMethod,
    pub df: f64,
    pub deff: Option<f64>,
    /// The effective n behind the interval, where it has one.
    pub n_eff: Option<f64>,
    /// `se` over `estimate`.
    pub cv: Option<f64>,
    /// What presentation rules look at, of a proportion for which it was asked.
    pub presentation: Option<Presentation>,
}

/// The capped 95 % Korn–Graubard interval, whatever interval the estimate itself shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Presentation {
    /// At most n.
    pub n_eff: f64,
    pub lower: f64,
    pub upper: f64,
    /// Degrees of freedom of the domain.
    pub df: f64,
}
