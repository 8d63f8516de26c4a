//! Smooth functions of estimates: differences, ratios, logarithms of them, and the families made of these, with
//! delta-method standard errors.
//!
//! In: rows of one or several estimates, and numbers given from elsewhere. Out: a value with its uncertainty; the
//! covariance between rows, of one estimate or of several, is that of their scores under the one design.

mod formula;

use serde::Serialize;

use super::EstimationError;
use super::answered::Answered;
use super::distribution::{t_quantile, t_two_sided};
use super::request::{DegreesOfFreedom, Request, words};
use super::survey::Survey;
use super::variance::Scores;
pub use formula::{Dual, Formula, Function};

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
    /// Slope of the rows, in their order, on scores; without scores on the numbers their levels are, else on 1, 2, 3 …
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
        let se = variance.max(0.0).sqrt();
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

/// What a contrast may name: rows of estimates, then given numbers.
struct Named<'a> {
    values: Vec<f64>,
    /// Shape: per value, the id of its estimate and its own label; a given number's label is empty.
    names: Vec<(&'a str, String)>,
    spreads: Vec<&'a Scores>,
}

impl<'a> Named<'a> {
    fn of(answers: &[(&'a Request, &'a Answered)], given: &[&'a Given]) -> Self {
        let mut named = Self {
            values: Vec::new(),
            names: Vec::new(),
            spreads: Vec::new(),
        };
        for (request, answered) in answers {
            named.values.extend(answered.rows.iter().map(|row| row.estimate));
            let labels = answered.labels().into_iter();
            named
                .names
                .extend(labels.map(|label| (request.id.as_str(), label)));
            named.spreads.extend(&answered.spreads);
        }
        for own in given {
            named.values.push(own.estimate);
            named.names.push((&own.id, String::new()));
        }
        named
    }

    /// The place of a name: `estimate:label`, an estimate of one row by its id, or a label that no other estimate has;
    /// for `:` a `.` may stand.
    fn find(&self, name: &str) -> Option<usize> {
        let only = |is: &dyn Fn(&(&str, String)) -> bool| {
            let mut places = (0..self.names.len()).filter(|at| is(&self.names[*at]));
            places.next().filter(|_| places.next().is_none())
        };
        let full = |(id, label): &(&str, String)| format!("{id}:{label}");
        only(&|own| own.1 == name)
            .or_else(|| only(&|own| full(own) == name))
            .or_else(|| only(&|own| own.0 == name))
            .or_else(|| only(&|own| own.1.replace(':', ".") == name))
            .or_else(|| only(&|own| full(own).replace(':', ".") == name))
    }

    /// Every row by a name that finds it.
    fn all(&self) -> String {
        let several = self.names.iter().any(|(id, _)| *id != self.names[0].0);
        let name = |(id, label): &(&str, String)| match (several, label.is_empty()) {
            (_, true) => (*id).to_owned(),
            (false, _) => label.clone(),
            (true, false) => format!("{id}:{label}"),
        };
        self.names.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

impl Survey {
    /// A smooth function of rows of estimates, and of numbers given from elsewhere.
    ///
    /// The df are PSUs minus strata that hold an answered row of any of the estimates, or the least of what these were
    /// told to use; those of given numbers are added, as in a pooled
    /// design; where nothing tells any, the normal distribution serves.
    /// Errors: a name that no row has, or more than one; a value that is not finite.
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
        let named = Named::of(answers, given);
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
                .evaluate(&named.values, &|name| named.find(name))
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
                let scores = scores.clone().unwrap_or_else(|| levels_as_scores(&named));
                slope(&named.values, &scores).ok_or_else(|| {
                    refuse(
                        format!("{} score(s) for {} row(s) make no slope", scores.len(), named.values.len()),
                        format!("give at least two rows, and a different score for at least two of them; the rows are {}", named.all()),
                    )
                })?
            }
        };
        if !dual.value.is_finite() {
            return Err(refuse(
                "its value is not a finite number".to_owned(),
                "it divides by 0, or takes a logarithm of what is not above 0; choose another formula"
                    .to_owned(),
            ));
        }
        let (ours, theirs) = dual.gradient.split_at(named.spreads.len());
        let (slopes, spreads): (Vec<f64>, Vec<Scores>) = ours
            .iter()
            .zip(&named.spreads)
            .filter(|(slope, _)| **slope != 0.0)
            .map(|(slope, spread)| (*slope, (*spread).clone()))
            .unzip();
        let covariance = if spreads.is_empty() {
            Vec::new()
        } else {
            self.covariance(&spreads)?
        };
        let mut variance = 0.0;
        for (row, a) in covariance.iter().zip(&slopes) {
            for (cell, b) in row.iter().zip(&slopes) {
                variance += a * cell * b;
            }
        }
        variance += theirs
            .iter()
            .zip(given)
            .map(|(slope, own)| (slope * own.se).powi(2))
            .sum::<f64>();
        let df = self.df_of_answers(answers) + given.iter().map(|own| own.df).sum::<f64>();
        let known = !answers.is_empty() || df > 0.0;
        let df = if known { df } else { f64::INFINITY };
        let level = answers
            .iter()
            .flat_map(|(_, own)| &own.rows)
            .next()
            .map_or(0.95, |row| row.level);
        Ok(Contrast::of(&spec.id, dual.value, variance, df, level))
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
    let groups: Vec<usize> = (0..named.values.len())
        .filter(|at| named.names[*at].0 == named.names[0].0 && *at != reference)
        .collect();
    let many = groups.len() as f64;
    let base = named.values[reference];
    let mut dual = Dual::constant(0.0, named.values.len());
    let mut off = 0.0;
    for group in &groups {
        let difference = named.values[*group] - base;
        // At 0 there is no slope; the index counts the difference as it stands.
        let side = if difference == 0.0 {
            0.0
        } else {
            difference.signum()
        };
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

fn levels_as_scores(named: &Named) -> Vec<f64> {
    let numbers: Option<Vec<f64>> = named.names.iter().map(|(_, label)| label.parse().ok()).collect();
    numbers.unwrap_or_else(|| (1..=named.names.len()).map(|at| at as f64).collect())
}
