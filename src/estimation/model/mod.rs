//! Linear and logistic regression under the design.
//!
//! In: a formula over the columns of a survey. Out: coefficients with design-based standard errors, and a Wald test of
//! each term.

mod columns;
pub(super) mod fit;
pub mod formula;

use serde::Serialize;

use super::EstimationError;
use super::distribution::{f_upper, t_quantile, t_two_sided};
use super::matrix::quadratic;
use super::request::words;
use super::row::Rows;
use super::survey::Survey;
use super::variance::{Scores, standard_error};
use crate::instrument::expression::Expression;
use columns::{Columns, response};
use fit::{Fitted, fit};
use formula::{ModelFormula, term_name};

/// `[[model]]` of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelSpec {
    pub id: String,
    pub kind: ModelKind,
    pub formula: ModelFormula,
    /// Keep to the rows where this is true.
    pub condition: Option<Expression>,
    pub level: f64,
}

words! {
    ModelKind {
        Linear = "linear",
        Logistic = "logistic",
    }
}

/// A fitted model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModelResult {
    pub id: String,
    /// Degrees of freedom of the rows used, plus one, less the coefficients.
    pub df: f64,
    pub coefficients: Vec<Coefficient>,
    pub terms: Vec<TermTest>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coefficient {
    pub term: String,
    pub estimate: f64,
    pub se: f64,
    pub t: f64,
    pub p: f64,
    pub lower: f64,
    pub upper: f64,
}

/// Whether all coefficients of a term are 0: Wald's F.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermTest {
    pub term: String,
    pub f: f64,
    pub df: [f64; 2],
    pub p: f64,
}

/// A model's coefficients and their covariance.
pub(super) struct Estimated {
    pub names: Vec<String>,
    pub term: Vec<Option<usize>>,
    pub coefficients: Vec<f64>,
    pub covariance: Vec<Vec<f64>>,
    pub df: f64,
}

impl Survey {
    /// Fits a model.
    ///
    /// Errors: a column that is not there or holds texts where numbers are needed; columns that explain each other; a
    /// fit without end, as of an outcome that a term separates.
    pub fn model(&self, spec: &ModelSpec) -> Result<ModelResult, EstimationError> {
        let place = format!("model \"{}\"", spec.id);
        let made = self.estimate_model(spec, &place)?;
        let t = t_quantile(1.0 - (1.0 - spec.level) / 2.0, made.df);
        let coefficients = made
            .names
            .iter()
            .zip(&made.coefficients)
            .enumerate()
            .map(|(at, (name, estimate))| {
                let se = standard_error(made.covariance[at][at]);
                Coefficient {
                    term: name.clone(),
                    estimate: *estimate,
                    se,
                    t: estimate / se,
                    p: t_two_sided(estimate / se, made.df),
                    lower: estimate - t * se,
                    upper: estimate + t * se,
                }
            })
            .collect();
        let terms = (0..spec.formula.terms.len())
            .filter_map(|term| {
                let own: Vec<usize> = (0..made.names.len())
                    .filter(|at| made.term[*at] == Some(term))
                    .collect();
                let df = [own.len() as f64, made.df];
                let chi_square = made.wald(&own);
                let f = chi_square / df[0];
                (!own.is_empty()).then(|| TermTest {
                    term: term_name(&spec.formula.terms[term]),
                    f,
                    df,
                    p: if made.df > 0.0 {
                        f_upper(f, df[0], df[1])
                    } else {
                        f64::NAN
                    },
                })
            })
            .collect();
        Ok(ModelResult {
            id: spec.id.clone(),
            df: made.df,
            coefficients,
            terms,
        })
    }

    /// Source: Binder (1983); R survey, `svyglm`: scores are the estimating equations times their inverse derivative.
    pub(super) fn estimate_model(&self, spec: &ModelSpec, place: &str) -> Result<Estimated, EstimationError> {
        for column in spec.formula.columns() {
            self.table.require(&column, place)?;
        }
        let rows = self.rows_where(spec.condition.as_ref(), place)?;
        let logistic = spec.kind == ModelKind::Logistic;
        let all = rows.at.last().map_or(0, |last| last + 1);
        let y = response(self, &spec.formula.response, place, &rows.at, logistic)?;
        // Levels count where every variable of the model has a value, so the matrix is made twice at most.
        let first = Columns::of(self, &spec.formula, place, &rows.at, y.len().max(all))?;
        let complete = |columns: &Columns| -> Vec<usize> {
            (0..rows.at.len())
                .filter(|at| {
                    let row = rows.at[*at];
                    rows.weight[*at] > 0.0
                        && y[row].is_finite()
                        && columns.values.iter().all(|column| column[row].is_finite())
                })
                .collect()
        };
        let used = complete(&first);
        let used_rows: Vec<usize> = used.iter().map(|at| rows.at[*at]).collect();
        let columns = Columns::of(self, &spec.formula, place, &used_rows, y.len().max(all))?;
        if used.is_empty() {
            return Err(EstimationError::EmptyDomain {
                id: spec.id.clone(),
                domain: "with a value in every column of the formula".to_owned(),
            });
        }
        let y: Vec<f64> = used_rows.iter().map(|row| y[*row]).collect();
        if logistic && let Some(at) = y.iter().position(|y| !(0.0..=1.0).contains(y)) {
            return Err(EstimationError::Refused {
                place: place.to_owned(),
                what: format!(
                    "the response \"{}\" is {} in row {}, and a logistic model explains 0 or 1",
                    spec.formula.response.name(),
                    y[at],
                    used_rows[at] + 1
                ),
                way_out: "derive a 0/1 column, or use kind = \"linear\"".to_owned(),
            });
        }
        let x: Vec<Vec<f64>> = columns
            .values
            .iter()
            .map(|column| used_rows.iter().map(|row| column[*row]).collect())
            .collect();
        if x.is_empty() {
            return Err(EstimationError::Refused {
                place: place.to_owned(),
                what: "the formula has no term".to_owned(),
                way_out: "name at least one column after `~`".to_owned(),
            });
        }
        let mean = rows.weight.iter().sum::<f64>() / rows.weight.len() as f64;
        let weight: Vec<f64> = used.iter().map(|at| rows.weight[*at]).collect();
        let units: Vec<usize> = used.iter().map(|at| rows.unit[*at]).collect();
        let scaled: Vec<f64> = weight.iter().map(|weight| weight / mean).collect();
        let fitted =
            fit(spec.kind, &x, &y, &scaled, None).map_err(|trouble| trouble.explain(spec, &columns.names))?;
        let covariance = self.covariance_of_fit(spec.kind, &fitted, &x, &y, &weight, &units)?;
        Ok(Estimated {
            df: self.model_df(&rows, &units) + 1.0 - x.len() as f64,
            names: columns.names,
            term: columns.term,
            coefficients: fitted.coefficients,
            covariance,
        })
    }

    /// The covariance of a fit's coefficients: of its scores, or of its replicates.
    pub(super) fn covariance_of_fit(
        &self,
        kind: ModelKind,
        fitted: &Fitted,
        x: &[Vec<f64>],
        y: &[f64],
        weight: &[f64],
        units: &[usize],
    ) -> Result<Vec<Vec<f64>>, EstimationError> {
        match &self.replicates {
            None => {
                let scores = self.scores(fitted, x, y, units);
                let spreads: Vec<Scores> = scores
                    .into_iter()
                    .map(|scores| self.spread(0.0, scores, None))
                    .collect();
                self.covariance(&spreads)
            }
            Some(replicates) => {
                let mut values = vec![Vec::new(); x.len()];
                for at in 0..replicates.count() {
                    let factors = replicates.factors(&self.design, at);
                    let own: Vec<f64> = weight
                        .iter()
                        .zip(units)
                        .map(|(weight, unit)| weight * factors[*unit])
                        .collect();
                    let whole: f64 = own.iter().sum();
                    let own: Vec<f64> = own.iter().map(|weight| weight / whole).collect();
                    let again = fit(kind, x, y, &own, Some(&fitted.coefficients));
                    for (at, values) in values.iter_mut().enumerate() {
                        values.push(again.as_ref().map_or(f64::NAN, |fit| fit.coefficients[at]));
                    }
                }
                let spreads: Vec<Scores> = values
                    .iter()
                    .zip(&fitted.coefficients)
                    .map(|(values, estimate)| self.spread(*estimate, Scores::default(), Some(values)))
                    .collect();
                self.covariance(&spreads)
            }
        }
    }

    /// Replicates keep the df of all rows asked for; a design counts the PSUs of the rows used.
    fn model_df(&self, rows: &Rows, used: &[usize]) -> f64 {
        let mut units: Vec<usize> = if self.replicates.is_some() {
            if rows.at.len() == self.row_count() {
                return self.design_df();
            }
            rows.unit.clone()
        } else {
            used.to_vec()
        };
        units.sort_unstable();
        units.dedup();
        self.df_of(units.into_iter())
    }

    /// What each unit adds to each coefficient.
    fn scores(&self, fitted: &Fitted, x: &[Vec<f64>], y: &[f64], units: &[usize]) -> Vec<Scores> {
        let width = x.len();
        let mut by_unit: std::collections::BTreeMap<usize, Vec<f64>> = std::collections::BTreeMap::new();
        for (row, unit) in units.iter().enumerate() {
            let own = by_unit.entry(*unit).or_insert_with(|| vec![0.0; width]);
            let residual = fitted.working_residual(row, x, y) * fitted.working_weight[row];
            for (own, column) in own.iter_mut().zip(x) {
                *own += column[row] * residual;
            }
        }
        let keys: Vec<usize> = by_unit.keys().copied().collect();
        (0..width)
            .map(|at| Scores {
                units: keys.clone(),
                values: by_unit
                    .values()
                    .map(|own| own.iter().zip(&fitted.inverse[at]).map(|(a, b)| a * b).sum())
                    .collect(),
            })
            .collect()
    }
}

impl Estimated {
    /// Wald's chi-square of the coefficients at `own`; NaN where their covariance is singular.
    pub fn wald(&self, own: &[usize]) -> f64 {
        let b: Vec<f64> = own.iter().map(|at| self.coefficients[*at]).collect();
        let v: Vec<Vec<f64>> = own
            .iter()
            .map(|i| own.iter().map(|j| self.covariance[*i][*j]).collect())
            .collect();
        quadratic(&b, &v).unwrap_or(f64::NAN)
    }
}
