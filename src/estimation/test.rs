//! Design-based tests: association in a table, difference of two means.

use serde::Serialize;

use super::EstimationError;
use super::answer::Answered;
use super::distribution::{chi_square_upper, f_upper, t_two_sided};
use super::request::{Request, Statistic, words};
use super::sums::{Ask, sum};
use super::survey::Survey;
use super::variance::Scores;
use crate::instrument::expression::Expression;
use polars::prelude::{col, lit};

/// `[[test]]` of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TestSpec {
    pub id: String,
    pub kind: TestKind,
    pub of: Vec<String>,
    pub statistic: ChiSquare,
    /// Keep to the rows where this is true.
    pub condition: Option<Expression>,
}

words! {
    TestKind {
        Chisq = "chisq",
        Ttest = "ttest",
    }
}

words! {
    /// The Rao–Scott statistics of a table.
    #[derive(Default)]
    ChiSquare {
        /// Second order: F with Satterthwaite's degrees of freedom.
        #[default]
        F = "F",
        /// First order.
        Chisq = "Chisq",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TestResult {
    pub id: String,
    pub statistic: f64,
    pub df: Vec<f64>,
    pub p: f64,
    pub difference: Option<f64>,
}

impl Survey {
    pub fn test(&self, spec: &TestSpec) -> Result<TestResult, EstimationError> {
        match (spec.kind, &spec.of[..]) {
            (TestKind::Chisq, [rows, columns]) => self.chi_square(spec, rows, columns),
            (TestKind::Ttest, [y]) => self.t_test(spec, y, None),
            (TestKind::Ttest, [y, group]) => self.t_test(spec, y, Some(group)),
            _ => Err(refuse(
                spec,
                "`of` does not name the columns the test needs",
                "chisq takes two columns, ttest one or a column and a group",
            )),
        }
    }

    /// Source: R survey, `svyttest`: the coefficient of a linear model on the group, with one df less than the design.
    fn t_test(&self, spec: &TestSpec, y: &str, group: Option<&str>) -> Result<TestResult, EstimationError> {
        let mut request = Request::new(&spec.id, Statistic::Mean, &[y]);
        request.by = group.iter().map(|group| (*group).to_owned()).collect();
        request.covariance = true;
        request.condition = spec.condition.clone();
        let answered = self.answer(std::slice::from_ref(&request))?;
        let Some(Answered {
            rows,
            covariance: Some(v),
            df,
        }) = answered.into_iter().next()
        else {
            return Err(refuse(spec, "there is nothing to test", "check `of`"));
        };
        let (difference, variance) = match (&rows[..], group) {
            ([one], None) => (one.estimate, v[0][0]),
            ([a, b], Some(_)) => (b.estimate - a.estimate, v[0][0] + v[1][1] - 2.0 * v[0][1]),
            _ => {
                return Err(refuse(
                    spec,
                    &format!("the group has {} levels", rows.len()),
                    "give a column with two",
                ));
            }
        };
        let statistic = difference / variance.sqrt();
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df: vec![df - 1.0],
            p: t_two_sided(statistic, df - 1.0),
            difference: Some(difference),
        })
    }

    /// Source: Rao and Scott (1984); R survey, `svychisq`.
    fn chi_square(&self, spec: &TestSpec, rows: &str, columns: &str) -> Result<TestResult, EstimationError> {
        let place = format!("[[test]] \"{}\"", spec.id);
        for column in [rows, columns] {
            self.table.require(column, &place)?;
        }
        let known = col(rows).is_not_null().and(col(columns).is_not_null());
        let condition = self.condition(spec.condition.as_ref(), &place)?;
        self.refuse_weightless(match &condition {
            Some(condition) => known.and(condition.clone()),
            None => known,
        })?;
        let ask = Ask {
            by: vec![rows.to_owned(), columns.to_owned()],
            condition,
            terms: vec![self.weight.clone() * lit(1.0)],
        };
        let Some(mut sums) = sum(&self.table, &self.grain, &[ask])?.into_iter().next() else {
            return Err(refuse(spec, "there is nothing to test", "check `of`"));
        };
        if let Some(factors) = &self.unit_weight {
            super::answer::scale(&mut sums, &[1], factors);
        }
        let (r, c) = (self.table.levels(rows)?, self.table.levels(columns)?);
        let cells = r.len() * c.len();
        let cell_of = |levels: &[String]| {
            let row = r.iter().position(|level| *level == levels[0]);
            let column = c.iter().position(|level| *level == levels[1]);
            row.zip(column).map(|(row, column)| row * c.len() + column)
        };
        let mut totals = vec![0.0; cells];
        let mut by_unit: std::collections::BTreeMap<usize, Vec<f64>> = std::collections::BTreeMap::new();
        for (domain, levels) in sums.domains.iter().enumerate() {
            let Some(cell) = cell_of(levels) else { continue };
            for line in sums.lines(domain) {
                let weight = sums.terms[0][line];
                totals[cell] += weight;
                by_unit
                    .entry(sums.units[line])
                    .or_insert_with(|| vec![0.0; cells])[cell] += weight;
            }
        }
        let all: f64 = totals.iter().sum();
        let p: Vec<f64> = totals.iter().map(|total| total / all).collect();
        let replicated: Option<Vec<Vec<f64>>> = self.replicates.as_ref().map(|replicates| {
            let mut shares = vec![Vec::new(); cells];
            for at in 0..replicates.count() {
                let factors = replicates.factors(&self.design, at);
                let mut own = vec![0.0; cells];
                for (unit, values) in &by_unit {
                    own.iter_mut()
                        .zip(values)
                        .for_each(|(own, value)| *own += value * factors[*unit]);
                }
                let all: f64 = own.iter().sum();
                shares
                    .iter_mut()
                    .zip(own)
                    .for_each(|(shares, own)| shares.push(own / all));
            }
            shares
        });
        let scores: Vec<Scores> = (0..cells)
            .map(|cell| {
                let score = |own: &Vec<f64>| (own[cell] - p[cell] * own.iter().sum::<f64>()) / all;
                let scores = Scores {
                    units: by_unit.keys().copied().collect(),
                    values: by_unit.values().map(score).collect(),
                };
                self.spread(
                    p[cell],
                    scores,
                    replicated.as_ref().map(|shares| shares[cell].as_slice()),
                )
            })
            .collect();
        let v = self.covariance(&scores)?;
        let n = self.summary().rows as f64;
        let row_share: Vec<f64> = p.chunks(c.len()).map(|row| row.iter().sum()).collect();
        let column_share: Vec<f64> = (0..c.len())
            .map(|j| (0..r.len()).map(|i| p[i * c.len() + j]).sum())
            .collect();
        let pearson: f64 = (0..cells)
            .map(|cell| {
                let expected = row_share[cell / c.len()] * column_share[cell % c.len()];
                n * (p[cell] - expected).powi(2) / expected
            })
            .sum();
        // Tables without row and column effects, weighted by 1/p.
        let contrasts: Vec<Vec<f64>> = (1..r.len())
            .flat_map(|i| (1..c.len()).map(move |j| (i, j)))
            .map(|(i, j)| {
                let mut table = vec![0.0; cells];
                for (row, column, sign) in [(i, j, 1.0), (0, 0, 1.0), (i, 0, -1.0), (0, j, -1.0)] {
                    let cell = row * c.len() + column;
                    table[cell] = if p[cell] > 0.0 { sign / p[cell] } else { 0.0 };
                }
                table
            })
            .collect();
        let form = |a: &[f64], b: &[f64], m: &dyn Fn(usize, usize) -> f64| -> f64 {
            let inner = |x: usize| -> f64 { (0..cells).map(|y| m(x, y) * b[y]).sum() };
            (0..cells).filter(|x| a[*x] != 0.0).map(|x| a[x] * inner(x)).sum()
        };
        let simple = |x: usize, y: usize| if x == y { p[x] / n } else { 0.0 };
        let design = |x: usize, y: usize| v[x][y];
        let matrix = |m: &dyn Fn(usize, usize) -> f64| -> Vec<Vec<f64>> {
            contrasts
                .iter()
                .map(|a| contrasts.iter().map(|b| form(a, b, m)).collect())
                .collect()
        };
        let delta = solve(matrix(&simple), matrix(&design))
            .ok_or_else(|| refuse(spec, "the table has an empty row or column", "merge its levels"))?;
        let trace: f64 = (0..delta.len()).map(|i| delta[i][i]).sum();
        let squared: f64 = (0..delta.len())
            .map(|i| (0..delta.len()).map(|j| delta[i][j] * delta[j][i]).sum::<f64>())
            .sum();
        let k = delta.len() as f64;
        let d0 = trace * trace / squared;
        let (statistic, df, p) = match spec.statistic {
            ChiSquare::F => {
                let nu = self.design_df();
                let f = pearson / trace;
                (f, vec![d0, d0 * nu], f_upper(f, d0, d0 * nu))
            }
            ChiSquare::Chisq => (pearson, vec![k], chi_square_upper(pearson * k / trace, k)),
        };
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df,
            p,
            difference: None,
        })
    }
}

fn refuse(spec: &TestSpec, what: &str, way_out: &str) -> EstimationError {
    EstimationError::BadRequest {
        id: spec.id.clone(),
        what: what.to_owned(),
        way_out: way_out.to_owned(),
    }
}

/// a⁻¹ b by Gaussian elimination with pivoting; `None` where a is singular.
fn solve(mut a: Vec<Vec<f64>>, mut b: Vec<Vec<f64>>) -> Option<Vec<Vec<f64>>> {
    let n = a.len();
    for step in 0..n {
        let pivot = (step..n).max_by(|x, y| a[*x][step].abs().total_cmp(&a[*y][step].abs()))?;
        if a[pivot][step] == 0.0 || a[pivot][step].is_nan() {
            return None;
        }
        a.swap(step, pivot);
        b.swap(step, pivot);
        let (pivot_a, pivot_b) = (a[step].clone(), b[step].clone());
        for row in (0..n).filter(|row| *row != step) {
            let factor = a[row][step] / pivot_a[step];
            for (value, pivot) in a[row].iter_mut().zip(&pivot_a) {
                *value -= factor * pivot;
            }
            for (value, pivot) in b[row].iter_mut().zip(&pivot_b) {
                *value -= factor * pivot;
            }
        }
    }
    for (row, values) in b.iter_mut().enumerate() {
        for value in values.iter_mut() {
            *value /= a[row][row];
        }
    }
    Some(b)
}
