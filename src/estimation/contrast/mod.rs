//! Smooth functions of estimates: differences, ratios, logarithms of them, and the families made of these, with
//! delta-method standard errors.
//!
//! In: rows of one or several estimates, and numbers given from elsewhere. Out: a value with its uncertainty; the
//! covariance between rows, of one estimate or of several, is that of their scores under the one design.

mod formula;
mod named;

use serde::Serialize;

use super::EstimationError;
use super::answered::Answered;
use super::distribution::{t_quantile, t_two_sided};
use super::request::{DegreesOfFreedom, Request, words};
use super::survey::Survey;
use super::variance::standard_error;
use formula::side;
pub use formula::{Dual, Formula, Function};
use named::{Named, Source};

/// `[[contrast]]` of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ContrastSpec {
    pub id: String,
    /// The estimates, or given numbers, whose rows it combines.
    pub of: Vec<String>,
    pub made: Combination,
    /// Contrasts and tests of one family have their p values adjusted together.
    pub family: Option<String>,
}

/// How rows are combined.
#[derive(Clone, Debug, PartialEq)]
pub enum Combination {
    Formula(Formula),
    /// Mean of |row − reference| over the other rows of the first estimate, over the reference.
    IndexOfDisparity {
        reference: String,
    },
    /// Slope of the rows, in the order of `of`, on scores; without scores on the numbers their levels are, else on 1, 2, 3 …
    Trend(Option<Vec<f64>>),
}

words! {
    /// A named combination.
    #[derive(Default)]
    ContrastKind {
        #[default]
        Formula = "formula",
        IndexOfDisparity = "index_of_disparity",
        /// (overall − reference) / overall
        AttributableFraction = "attributable_fraction",
        /// count · (overall − reference)
        Excess = "excess",
        Trend = "trend",
    }
}

/// `[[given]]` of a plan: a number from elsewhere, independent of the survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub id: String,
    pub estimate: f64,
    pub se: f64,
    /// 0 where it is not known: it then adds none.
    pub df: f64,
}

/// A contrast with its uncertainty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contrast {
    pub id: String,
    pub estimate: f64,
    pub se: f64,
    pub lower: f64,
    pub upper: f64,
    pub df: f64,
    /// Two-sided, against 0.
    pub p: f64,
    /// By Benjamini and Hochberg, within its family.
    pub p_adjusted: Option<f64>,
}

impl Contrast {
    fn of(id: &str, estimate: f64, variance: f64, df: f64, level: f64) -> Self {
        let se = standard_error(variance);
        let half = t_quantile(1.0 - (1.0 - level) / 2.0, df) * se;
        Self {
            id: id.to_owned(),
            estimate,
            se,
            lower: estimate - half,
            upper: estimate + half,
            df,
            p: t_two_sided(estimate / se, df),
            p_adjusted: None,
        }
    }
}

impl Survey {
    /// A smooth function of rows of estimates, and of numbers given from elsewhere.
    ///
    /// The df are PSUs minus strata that hold an answered row of any of the estimates, or the least of what these were
    /// told to use; those of given numbers are added, as in a pooled
    /// design; where nothing tells any, the normal distribution serves.
    /// Where the formula is flat in every row, as |a − b| of two that are the same, the delta method knows no se: it is NaN.
    /// Errors: a name that no row has, or more than one; a value or a slope that is not finite; rows at several levels; a trend
    /// over rows that have no order.
    pub fn contrast(
        &self,
        spec: &ContrastSpec,
        answers: &[(&Request, &Answered)],
        given: &[&Given],
    ) -> Result<Contrast, EstimationError> {
        let refuse = |what: String, way_out: String| EstimationError::Refused {
            place: format!("[[contrast]] \"{}\"", spec.id),
            what,
            way_out,
        };
        let mut levels: Vec<f64> = answers.iter().map(|(request, _)| request.level).collect();
        levels.sort_by(f64::total_cmp);
        levels.dedup();
        if levels.len() > 1 {
            let levels: Vec<String> = levels.iter().map(ToString::to_string).collect();
            return Err(refuse(
                format!("its estimates have the levels {}", levels.join(" and ")),
                "give them the same `level`".to_owned(),
            ));
        }
        let named = Named::of(&spec.of, answers, given);
        let values = named.values();
        let unknown = |name: &str| {
            refuse(
                format!(
                    "no row, or more than one, of \"{}\" is named `{name}`",
                    spec.of.join("\", \"")
                ),
                format!("its rows are {}", named.all()),
            )
        };
        let dual = match &spec.made {
            Combination::Formula(formula) => formula
                .evaluate(&values, &|name| named.find(name))
                .map_err(|name| unknown(&name))?,
            Combination::IndexOfDisparity { reference } => {
                let reference = named.find(reference).ok_or_else(|| unknown(reference))?;
                index_of_disparity(&named, reference).ok_or_else(|| {
                    refuse(
                        "there is no row to hold against the reference".to_owned(),
                        "name an estimate with `by` first in `of`".to_owned(),
                    )
                })?
            }
            Combination::Trend(scores) => {
                let scores = scores.clone().or_else(|| named.scores()).ok_or_else(|| {
                    refuse(
                        "its rows are not the levels of one thing in their order".to_owned(),
                        format!(
                            "give `scores`, a number for each row, or an estimate with one row per level; the rows are {}",
                            named.all()
                        ),
                    )
                })?;
                slope(&values, &scores).ok_or_else(|| {
                    refuse(
                        format!("{} score(s) for {} row(s) make no slope", scores.len(), values.len()),
                        format!("give at least two rows, and a different score for at least two of them; the rows are {}", named.all()),
                    )
                })?
            }
        };
        if !dual.value.is_finite() || dual.gradient.iter().any(|slope| !slope.is_finite()) {
            return Err(refuse(
                "its value, or its slope in a row, is not a finite number".to_owned(),
                "it divides by 0, takes a logarithm of what is not above 0, or a root of 0; choose another formula"
                    .to_owned(),
            ));
        }
        let variance = self.variance_of(&dual, &named)?;
        let df = self.df_of_answers(answers) + given.iter().map(|own| own.df).sum::<f64>();
        let known = !answers.is_empty() || df > 0.0;
        let df = if known { df } else { f64::INFINITY };
        let level = levels.first().copied().unwrap_or(0.95);
        Ok(Contrast::of(&spec.id, dual.value, variance, df, level))
    }

    /// gᵀVg, and the parts of given numbers; NaN where every slope is 0.
    fn variance_of(&self, dual: &Dual, named: &Named) -> Result<f64, EstimationError> {
        let mut slopes = Vec::new();
        let mut spreads = Vec::new();
        let mut variance = 0.0;
        let mut flat = true;
        for (slope, row) in dual.gradient.iter().zip(&named.rows) {
            if *slope == 0.0 {
                continue;
            }
            flat = false;
            match row.source {
                Source::Estimate(_, spread) => {
                    slopes.push(*slope);
                    spreads.push(spread.clone());
                }
                Source::Given(own) => variance += (slope * own.se).powi(2),
            }
        }
        if !spreads.is_empty() {
            for (row, a) in self.covariance(&spreads)?.iter().zip(&slopes) {
                variance += row.iter().zip(&slopes).map(|(cell, b)| a * cell * b).sum::<f64>();
            }
        }
        Ok(if flat { f64::NAN } else { variance })
    }

    fn df_of_answers(&self, answers: &[(&Request, &Answered)]) -> f64 {
        match answers {
            [] => 0.0,
            [(_, one)] => one.df,
            _ if answers
                .iter()
                .all(|(request, _)| request.df == DegreesOfFreedom::Domain) =>
            {
                let mut units: Vec<usize> = answers
                    .iter()
                    .flat_map(|(_, own)| own.units.iter().copied())
                    .collect();
                units.sort_unstable();
                units.dedup();
                self.df_of(units.into_iter())
            }
            _ => answers
                .iter()
                .map(|(_, own)| own.df)
                .fold(f64::INFINITY, f64::min),
        }
    }
}

/// Source: Pearcy and Keppel (2002), Public Health Reports 117; of a reference that is one of the groups, the mean is over
/// the others (Keppel et al. 2005). As a share: theirs is 100 times it.
fn index_of_disparity(named: &Named, reference: usize) -> Option<Dual> {
    let is_estimate = |row: &&named::Row| matches!(row.source, Source::Estimate(..));
    let first = named.rows.iter().find(is_estimate)?.id;
    let groups: Vec<usize> = (0..named.rows.len())
        .filter(|at| named.rows[*at].id == first && *at != reference)
        .collect();
    let many = groups.len() as f64;
    let base = named.rows[reference].value;
    let mut dual = Dual::constant(0.0, named.rows.len());
    let mut off = 0.0;
    for group in &groups {
        let difference = named.rows[*group].value - base;
        let side = side(difference);
        off += difference.abs();
        dual.gradient[*group] += side / (many * base);
        dual.gradient[reference] -= side / (many * base);
    }
    dual.value = off / many / base;
    dual.gradient[reference] -= off / many / (base * base);
    (!groups.is_empty()).then_some(dual)
}

/// The least-squares slope of values on scores, every value counting the same.
fn slope(values: &[f64], scores: &[f64]) -> Option<Dual> {
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    let spread: f64 = scores.iter().map(|score| (score - mean).powi(2)).sum();
    if scores.len() != values.len() || spread.is_nan() || spread <= 0.0 {
        return None;
    }
    let gradient: Vec<f64> = scores.iter().map(|score| (score - mean) / spread).collect();
    Some(Dual {
        value: gradient
            .iter()
            .zip(values)
            .map(|(slope, value)| slope * value)
            .sum(),
        gradient,
    })
}
