//! Association of two columns: Pearson's statistic under a design, and Wald's.

use super::{ChiSquare, TestResult, TestSpec, refuse};
use crate::estimation::EstimationError;
use crate::estimation::distribution::{
    chi_square_upper, f_upper, ratio_of_sums_upper, ratio_of_sums_upper_saddle,
};
use crate::estimation::matrix::{quadratic, relative_eigenvalues, solve};
use crate::estimation::sums::{Ask, Of, Term, sum};
use crate::estimation::survey::Survey;
use crate::estimation::variance::Scores;

impl Survey {
    /// Source: Rao and Scott (1984); R survey, `svychisq`.
    pub(super) fn chi_square(
        &self,
        spec: &TestSpec,
        statistic: ChiSquare,
        rows: &str,
        columns: &str,
    ) -> Result<TestResult, EstimationError> {
        let place = format!("[[test]] \"{}\"", spec.id);
        for column in [rows, columns] {
            self.table.require(column, &place)?;
        }
        let condition = self.condition(spec.condition.as_ref(), &place)?;
        let by = vec![rows.to_owned(), columns.to_owned()];
        self.refuse_weightless(by.iter(), condition.as_ref())?;
        let term = Term {
            weight: 1,
            of: Of::Rows,
        };
        let ask = Ask {
            by,
            condition,
            terms: vec![term],
        };
        let Some(sums) = sum(self.rows(), &[ask])?.into_iter().next() else {
            return Err(refuse(spec, "there is nothing to test", "check `of`"));
        };
        let occurs = |column: &str, at: usize| -> Result<Vec<String>, EstimationError> {
            let mut levels = self.table.levels(column)?;
            levels.retain(|level| sums.domains.iter().any(|own| own[at] == *level));
            Ok(levels)
        };
        let (r, c) = (occurs(rows, 0)?, occurs(columns, 1)?);
        if r.len() < 2 || c.len() < 2 {
            return Err(refuse(
                spec,
                &format!(
                    "\"{}\" has fewer than two levels among the rows with both answers",
                    if r.len() < 2 { rows } else { columns }
                ),
                "give columns with at least two",
            ));
        }
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
        // As R counts: the rows asked for, answered or not, and their PSUs.
        let (n, nu) = match &spec.condition {
            None => (self.row_count() as f64, self.design_df()),
            Some(condition) => {
                let mut asked = self.rows_where(Some(condition), &place)?;
                let n = asked.at.len() as f64;
                asked.unit.sort_unstable();
                asked.unit.dedup();
                (n, self.df_of(asked.unit.into_iter()))
            }
        };
        let k = ((r.len() - 1) * (c.len() - 1)) as f64;
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
        let shares = |own: &[f64]| -> Marginals { Marginals::of(own, r.len(), c.len()) };
        if matches!(statistic, ChiSquare::Wald | ChiSquare::AdjWald) {
            let whole = shares(&totals);
            let free: Vec<usize> = (0..cells)
                .filter(|cell| cell / c.len() > 0 && cell % c.len() > 0)
                .collect();
            let deviation: Vec<f64> = free
                .iter()
                .map(|cell| totals[*cell] - whole.rows[cell / c.len()] * whole.columns[cell % c.len()] / all)
                .collect();
            let scores: Vec<Scores> = free
                .iter()
                .map(|cell| {
                    let (row, column) = (whole.rows[cell / c.len()], whole.columns[cell % c.len()]);
                    let score = |own: &Vec<f64>| {
                        let part = shares(own);
                        own[*cell]
                            - part.rows[cell / c.len()] * column / all
                            - part.columns[cell % c.len()] * row / all
                            + part.all * row * column / (all * all)
                    };
                    let scores = Scores {
                        units: by_unit.keys().copied().collect(),
                        values: by_unit.values().map(score).collect(),
                    };
                    let replicated = self.replicate_total(&scores);
                    let total = scores.values.iter().sum();
                    self.spread(total, scores, replicated.as_deref())
                })
                .collect();
            let wald = quadratic(&deviation, &self.covariance(&scores)?).ok_or_else(|| {
                refuse(
                    spec,
                    "the design has too few PSUs for the cells of this table",
                    "use statistic = \"F\", or merge levels",
                )
            })?;
            let (statistic, below) = if statistic == ChiSquare::Wald {
                (wald / k, nu)
            } else {
                let below = nu - k + 1.0;
                (wald * below / (k * nu), below)
            };
            return Ok(TestResult {
                id: spec.id.clone(),
                statistic,
                df: vec![k, below],
                p: f_upper(statistic, k, below),
                difference: None,
                p_adjusted: None,
            });
        }
        let (of_simple, of_design) = (matrix(&simple), matrix(&design));
        let empty = || refuse(spec, "the table has an empty row or column", "merge its levels");
        let delta = solve(of_simple.clone(), of_design.clone()).ok_or_else(empty)?;
        let trace: f64 = (0..delta.len()).map(|i| delta[i][i]).sum();
        let squared: f64 = (0..delta.len())
            .map(|i| (0..delta.len()).map(|j| delta[i][j] * delta[j][i]).sum::<f64>())
            .sum();
        let d0 = trace * trace / squared;
        let (statistic, df, p) = match statistic {
            ChiSquare::F | ChiSquare::Wald | ChiSquare::AdjWald => {
                let f = pearson / trace;
                (f, vec![d0, d0 * nu], f_upper(f, d0, d0 * nu))
            }
            ChiSquare::Chisq => (pearson, vec![k], chi_square_upper(pearson * k / trace, k)),
            ChiSquare::Lincom | ChiSquare::Saddlepoint => {
                let parts = relative_eigenvalues(&of_simple, &of_design).ok_or_else(empty)?;
                // Replicates speak of infinitely many degrees of freedom, as R does.
                let below = if self.replicates.is_some() {
                    f64::INFINITY
                } else {
                    d0 * nu
                };
                let p = if statistic == ChiSquare::Lincom {
                    ratio_of_sums_upper(pearson, &parts, below)
                } else {
                    ratio_of_sums_upper_saddle(pearson, &parts, below)
                };
                (pearson, vec![k, below], p)
            }
        };
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df,
            p,
            difference: None,
            p_adjusted: None,
        })
    }
}

/// Sums of a table's rows and columns.
struct Marginals {
    rows: Vec<f64>,
    columns: Vec<f64>,
    all: f64,
}

impl Marginals {
    fn of(cells: &[f64], rows: usize, columns: usize) -> Self {
        Self {
            rows: cells.chunks(columns).map(|row| row.iter().sum()).collect(),
            columns: (0..columns)
                .map(|j| (0..rows).map(|i| cells[i * columns + j]).sum())
                .collect(),
            all: cells.iter().sum(),
        }
    }
}
