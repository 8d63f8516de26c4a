//! Rank tests: whether groups have the same distribution.

use std::collections::BTreeMap;

use super::{RankScore, TestResult, TestSpec, refuse};
use crate::estimation::EstimationError;
use crate::estimation::distribution::{f_upper, normal_quantile, t_two_sided};
use crate::estimation::matrix::{least_squares, quadratic};
use crate::estimation::survey::Survey;
use crate::estimation::table::Kind;
use crate::estimation::variance::Scores;

impl Survey {
    /// Two groups: t of the difference in mean rank score. More: Wald's chi-square with its F degrees of freedom.
    ///
    /// Source: Lumley and Scott (2013), Biometrika 100; R survey, `svyranktest`.
    pub(super) fn rank(
        &self,
        spec: &TestSpec,
        score: RankScore,
        y: &str,
        group: &str,
    ) -> Result<TestResult, EstimationError> {
        let place = format!("[[test]] \"{}\"", spec.id);
        for column in [y, group] {
            self.table.require(column, &place)?;
        }
        // An ordered category ranks as its levels stand.
        let values = match self.table.kind(y)? {
            Kind::Category(levels) => {
                self.refuse_slips(y, &levels)?;
                let codes = self.codes_of(y)?.1;
                codes
                    .iter()
                    .map(|code| code.map_or(f64::NAN, |code| code as f64))
                    .collect()
            }
            _ => self.numbers_of(y)?,
        };
        let (levels, groups) = self.codes_of(group)?;
        let rows = self.rows_where(spec.condition.as_ref(), &place)?;
        let used: Vec<usize> = (0..rows.at.len())
            .filter(|at| {
                rows.weight[*at] > 0.0 && values[rows.at[*at]].is_finite() && groups[rows.at[*at]].is_some()
            })
            .collect();
        let value: Vec<f64> = used.iter().map(|at| values[rows.at[*at]]).collect();
        let weight: Vec<f64> = used.iter().map(|at| rows.weight[*at]).collect();
        let scores = rank_scores(&value, &weight, score);
        let own: Vec<usize> = used.iter().filter_map(|at| groups[rows.at[*at]]).collect();
        let present: Vec<usize> = (0..levels.len()).filter(|level| own.contains(level)).collect();
        if present.len() < 2 {
            return Err(refuse(
                spec,
                &format!("the group \"{group}\" has fewer than two levels with an answer"),
                "give a column with at least two",
            ));
        }
        let x: Vec<Vec<f64>> = std::iter::once(vec![1.0; own.len()])
            .chain(present[1..].iter().map(|level| {
                own.iter()
                    .map(|group| f64::from(u8::from(group == level)))
                    .collect()
            }))
            .collect();
        let root: Vec<f64> = weight.iter().map(|weight| weight.sqrt()).collect();
        let times = |column: &[f64]| -> Vec<f64> { column.iter().zip(&root).map(|(a, b)| a * b).collect() };
        let fit = least_squares(x.iter().map(|column| times(column)).collect(), times(&scores))
            .map_err(|_| refuse(spec, "there are too few rows", "check `of` and `where`"))?;
        let mut by_unit: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        for (row, at) in used.iter().enumerate() {
            let fitted: f64 = x
                .iter()
                .zip(&fit.coefficients)
                .map(|(column, b)| column[row] * b)
                .sum();
            let residual = (scores[row] - fitted) * weight[row];
            let own = by_unit
                .entry(rows.unit[*at])
                .or_insert_with(|| vec![0.0; x.len()]);
            for (own, inverse) in own.iter_mut().zip(&fit.inverse) {
                *own += residual
                    * x.iter()
                        .zip(inverse)
                        .map(|(column, a)| column[row] * a)
                        .sum::<f64>();
            }
        }
        let spreads: Vec<Scores> = (1..x.len())
            .map(|at| {
                let scores = Scores {
                    units: by_unit.keys().copied().collect(),
                    values: by_unit.values().map(|own| own[at]).collect(),
                };
                let replicated = self.replicate_total(&scores);
                self.spread(0.0, scores, replicated.as_deref())
            })
            .collect();
        let v = self.covariance(&spreads)?;
        let df = self.df_of(by_unit.keys().copied());
        let b = &fit.coefficients[1..];
        if let [difference] = b {
            let statistic = difference / v[0][0].sqrt();
            return Ok(TestResult {
                id: spec.id.clone(),
                statistic,
                df: vec![df - 1.0],
                p: t_two_sided(statistic, df - 1.0),
                difference: Some(*difference),
                p_adjusted: None,
            });
        }
        let k = b.len() as f64;
        let statistic = quadratic(b, &v).ok_or_else(|| {
            refuse(
                spec,
                "the groups cannot be told apart by this design",
                "merge levels",
            )
        })?;
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df: vec![k, df - k],
            p: f_upper(statistic / k, k, df - k),
            difference: None,
            p_adjusted: None,
        })
    }

    /// The total of fixed scores in each replicate.
    pub(super) fn replicate_total(&self, scores: &Scores) -> Option<Vec<f64>> {
        self.replicates.as_ref().map(|replicates| {
            (0..replicates.count())
                .map(|at| {
                    let factors = replicates.factors(&self.design, at);
                    scores
                        .units
                        .iter()
                        .zip(&scores.values)
                        .map(|(unit, value)| value * factors[*unit])
                        .sum()
                })
                .collect()
        })
    }
}

/// The estimated population mid-ranks of the values, as scores; ties share the mean of theirs.
fn rank_scores(values: &[f64], weights: &[f64], score: RankScore) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let whole: f64 = weights.iter().sum();
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0.0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let mut sum = 0.0;
        for row in tied {
            below += weights[*row];
            sum += below - weights[*row] / 2.0;
        }
        for row in tied {
            ranks[*row] = sum / tied.len() as f64;
        }
    }
    ranks
        .iter()
        .map(|rank| match score {
            RankScore::Wilcoxon | RankScore::KruskalWallis => rank / whole,
            RankScore::VanDerWaerden => normal_quantile(rank / whole),
            RankScore::Median => f64::from(u8::from(*rank > whole / 2.0)),
        })
        .collect()
}
