//! What is asked of a table: one `[[estimate]]` of a plan, or the same built in code.

use super::EstimationError;
use super::variable::bad;
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
    /// Several 0/1 columns as the answers of one question: what their shares are of.
    pub denominator: Option<Denominator>,
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
            denominator: None,
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

    /// Whether covariances between its rows may be needed.
    pub(super) fn keeps_spreads(&self) -> bool {
        self.covariance || self.for_contrast
    }

    pub fn by(mut self, columns: &[&str]) -> Self {
        self.by = columns.iter().map(|column| (*column).to_owned()).collect();
        self
    }

    /// Refuses what no table could answer.
    pub(super) fn check(&self) -> Result<(), EstimationError> {
        if !(self.level > 0.0 && self.level < 1.0) {
            return Err(bad(
                self,
                &format!("the level {} is not between 0 and 1", self.level),
                "write 0.95 for 95 %",
            ));
        }
        let of_a_quantile = matches!(self.interval, IntervalMethod::Score | IntervalMethod::Replicates);
        if of_a_quantile && self.statistic != Statistic::Quantile {
            return Err(bad(
                self,
                &format!("the interval \"{}\" is for a quantile", self.interval.word()),
                "use \"t\"",
            ));
        }
        let of_a_share = !of_a_quantile && !matches!(self.interval, IntervalMethod::T | IntervalMethod::Log);
        let share = matches!(self.statistic, Statistic::Proportion | Statistic::Mean);
        if of_a_share && !share && self.statistic != Statistic::Quantile {
            return Err(bad(
                self,
                &format!("the interval \"{}\" is for a proportion", self.interval.word()),
                "use \"t\" or \"log\"",
            ));
        }
        if self.interval == IntervalMethod::Likelihood
            && (self.statistic != Statistic::Proportion || self.standardize.is_some())
        {
            return Err(bad(
                self,
                "the interval \"likelihood\" is for a plain proportion",
                "use \"xlogit\" or \"beta\"",
            ));
        }
        if let Some(denominator) = self.denominator {
            if self.statistic != Statistic::Proportion {
                return Err(bad(
                    self,
                    "`denominator` is for a proportion",
                    "use statistic = \"proportion\", or leave it out",
                ));
            }
            let fitted = matches!(self.interval, IntervalMethod::Logit | IntervalMethod::Likelihood);
            let counted = denominator == Denominator::Responses
                && !matches!(
                    self.interval,
                    IntervalMethod::T | IntervalMethod::Log | IntervalMethod::Xlogit
                );
            if fitted || counted {
                return Err(bad(
                    self,
                    &format!(
                        "the interval \"{}\" is not made for shares of \"{}\"",
                        self.interval.word(),
                        denominator.word()
                    ),
                    "use \"t\" or \"xlogit\"",
                ));
            }
            if denominator == Denominator::Responses && self.presentation {
                return Err(bad(
                    self,
                    "its `rules` rest on the interval \"nchs\", which is not made for shares of \"responses\"",
                    "leave out `rules`, or use denominator = \"any\"",
                ));
            }
        }
        if let Some(standard) = &self.standardize
            && !share
        {
            return Err(bad(
                self,
                &format!(
                    "only a mean or a proportion can be standardized by {}",
                    standard.by
                ),
                "leave out `standardize`",
            ));
        }
        Ok(())
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
        /// Of a quantile: the values that a test of it would not refuse.
        Score = "score",
        /// Of a quantile: estimate ± t·se, the se from the quantile's own replicates.
        Replicates = "replicates",
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

words! {
    /// What the shares of a question with several answers are of.
    Denominator {
        /// Every row of the domain; a missing value counts as not chosen.
        Rows = "rows",
        /// Rows that hold a value in any of the columns; a missing value counts as not chosen.
        Any = "any",
        /// Rows that hold a value in all of the columns.
        All = "all",
        /// Rows that chose any.
        Chosen = "chosen",
        /// All answers that were chosen: the shares add up to 1.
        Responses = "responses",
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
