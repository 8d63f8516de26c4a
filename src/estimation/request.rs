//! What is asked of a table: one `[[estimate]]` of a plan, or the same built in code.

use crate::instrument::expression::Expression;

/// One question to a table; it gives a row for each combination of `of`, level, quantile and domain.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: String,
    pub statistic: Statistic,
    /// Columns; empty for a count.
    pub of: Vec<String>,
    /// Ratio: the denominator.
    pub over: Option<String>,
    /// Quantile: which.
    pub probs: Vec<f64>,
    pub rule: QuantileRule,
    /// Domains: every combination of these columns' levels that occurs. Rows outside stay in the design.
    pub by: Vec<String>,
    /// Keep the domain to the rows where this is true.
    pub condition: Option<Expression>,
    pub interval: IntervalMethod,
    pub level: f64,
    pub df: DegreesOfFreedom,
    /// Direct standardisation.
    pub standardize: Option<Standard>,
    pub deff: DesignEffect,
    pub covariance: bool,
    /// A contrast combines its rows, so their covariances are needed though not printed.
    pub for_contrast: bool,
    /// Compute what a presentation rule needs: the capped Korn–Graubard interval.
    pub presentation: bool,
}

impl Request {
    /// A plain request: t interval at 95 %, df of the domain.
    pub fn new(id: &str, statistic: Statistic, of: &[&str]) -> Self {
        Self {
            id: id.to_owned(),
            statistic,
            of: of.iter().map(|column| (*column).to_owned()).collect(),
            over: None,
            probs: Vec::new(),
            rule: QuantileRule::default(),
            by: Vec::new(),
            condition: None,
            interval: IntervalMethod::T,
            level: 0.95,
            df: DegreesOfFreedom::Domain,
            standardize: None,
            deff: DesignEffect::No,
            covariance: false,
            for_contrast: false,
            presentation: false,
        }
    }

    pub fn by(mut self, columns: &[&str]) -> Self {
        self.by = columns.iter().map(|column| (*column).to_owned()).collect();
        self
    }

    pub fn interval(mut self, interval: IntervalMethod) -> Self {
        self.interval = interval;
        self
    }
}

/// A closed set, named in a plan by its lower-case word.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every word, in the order of the manual.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use words;

words! {
    Statistic {
        Mean = "mean",
        Total = "total",
        Proportion = "proportion",
        Ratio = "ratio",
        Quantile = "quantile",
        Variance = "variance",
        /// Weighted number of rows.
        Count = "count",
    }
}

words! {
    /// How an interval is made from an estimate, its standard error and df.
    IntervalMethod {
        T = "t",
        /// Logit scale, delta-method standard error.
        Xlogit = "xlogit",
        /// Logit scale, from a logistic model with only an intercept; equal to `xlogit` up to its fitting.
        Logit = "logit",
        /// Korn–Graubard: Clopper–Pearson with the effective n.
        Beta = "beta",
        /// Korn–Graubard with the effective n capped at n, as NCHS presents proportions.
        Nchs = "nchs",
        /// Wilson's score interval with the effective n.
        Wilson = "wilson",
        Asin = "asin",
        Likelihood = "likelihood",
        Log = "log",
    }
}

words! {
    /// How a quantile is read off the weighted distribution.
    #[derive(Default)]
    QuantileRule {
        #[default]
        Math = "math",
        School = "school",
        Hf1 = "hf1",
        Hf2 = "hf2",
        Hf3 = "hf3",
        Hf4 = "hf4",
        Hf5 = "hf5",
        Hf6 = "hf6",
        Hf7 = "hf7",
        Hf8 = "hf8",
        Hf9 = "hf9",
    }
}

/// Degrees of freedom of an interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DegreesOfFreedom {
    /// PSUs minus strata that hold an answered row of the domain.
    Domain,
    /// PSUs minus strata of the whole design.
    Design,
    Number(f64),
}

/// Direct standardisation: shares of the levels of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Standard {
    pub by: String,
    pub shares: Vec<(String, f64)>,
}

/// Variance over that of a simple random sample of the same size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesignEffect {
    No,
    /// Against sampling without replacement.
    WithoutReplacement,
    /// Against sampling with replacement.
    Replace,
}
