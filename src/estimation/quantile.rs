//! Quantiles of the weighted distribution, with Woodruff intervals.

use std::collections::{BTreeMap, BTreeSet};

use super::EstimationError;
use super::answer::Answered;
use super::combine::{Combinations, NONE};
use super::distribution::t_quantile;
use super::estimate::Estimate;
use super::interval::{Basis, interval};
use super::request::{DegreesOfFreedom, IntervalMethod, QuantileRule, Request};
use super::survey::Survey;
use super::table::Kind;
use super::variable::bad;
use super::variance::Scores;

/// Values in increasing order with their weights; rows of the same value in the order of the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distribution {
    pub values: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Distribution {
    /// The value at probability `p`.
    ///
    /// Source: R survey, `svyquantile` and its rules; Hyndman and Fan (1996) for the names.
    pub fn quantile(&self, p: f64, rule: QuantileRule) -> f64 {
        let n = self.values.len();
        if n == 0 || p.is_nan() {
            return f64::NAN;
        }
        let cumulative = running(&self.weights);
        let total = cumulative[n - 1];
        let last = n - 1;
        let own = |at: usize| self.weights[at];
        let before = |at: usize| if at == 0 { 0.0 } else { cumulative[at - 1] };
        match rule {
            QuantileRule::Math | QuantileRule::Hf1 => {
                let step = Step::at(&cumulative, total, p);
                if step.below == 0.0 {
                    self.values[step.low]
                } else {
                    self.values[step.up]
                }
            }
            QuantileRule::School | QuantileRule::Hf2 => {
                let step = Step::at(&cumulative, total, p);
                if step.below == 0.0 {
                    (self.values[step.low] + self.values[step.up]) / 2.0
                } else {
                    self.values[step.up]
                }
            }
            QuantileRule::Hf3 => {
                let distinct = self.distinct();
                let cumulative = running(&distinct.weights);
                let step = Step::at(&cumulative, total, p);
                // Places count from 1.
                let even = (step.low + 1).is_multiple_of(2);
                if step.below == 0.0 && even {
                    distinct.values[step.low]
                } else {
                    distinct.values[step.up]
                }
            }
            QuantileRule::Hf4 => {
                let step = Step::at(&cumulative, total, p);
                let share = step.below / (step.above + step.below);
                self.values[step.low] * (1.0 - share) + self.values[step.up] * share
            }
            QuantileRule::Hf5 => self.between(p, |at| (cumulative[at] - own(at) / 2.0) / total),
            QuantileRule::Hf6 => self.between(p, |at| cumulative[at] / (total + own(last))),
            QuantileRule::Hf7 => self.between(p, |at| before(at) / before(last)),
            QuantileRule::Hf8 => self.between(p, |at| {
                (before(at) / 3.0 + cumulative[at] * 2.0 / 3.0) / (total + own(last) / 3.0)
            }),
            QuantileRule::Hf9 => self.between(p, |at| {
                (before(at) * 3.0 / 8.0 + cumulative[at] * 5.0 / 8.0) / (total + own(last) / 4.0)
            }),
        }
    }

    /// Linear between the positions of the values; the ends reach outwards.
    fn between(&self, p: f64, position: impl Fn(usize) -> f64) -> f64 {
        let n = self.values.len();
        let up = (0..n).find(|at| position(*at) >= p);
        match up {
            None => self.values[n - 1],
            Some(0) => self.values[0],
            Some(up) => {
                let (from, to) = (position(up - 1), position(up));
                let (low, high) = (self.values[up - 1], self.values[up]);
                low + (high - low) * (p - from) / (to - from)
            }
        }
    }

    fn distinct(&self) -> Self {
        let mut distinct = Self::default();
        for (value, weight) in self.values.iter().zip(&self.weights) {
            match (distinct.values.last(), distinct.weights.last_mut()) {
                (Some(last), Some(sum)) if last == value => *sum += weight,
                _ => {
                    distinct.values.push(*value);
                    distinct.weights.push(*weight);
                }
            }
        }
        distinct
    }
}

/// Where the weighted distribution steps over a probability.
struct Step {
    low: usize,
    up: usize,
    below: f64,
    above: f64,
}

impl Step {
    fn at(cumulative: &[f64], total: f64, p: f64) -> Self {
        let low = cumulative.iter().rposition(|sum| *sum <= p * total).unwrap_or(0);
        let up = (low + 1).min(cumulative.len() - 1);
        Self {
            low,
            up,
            below: p - cumulative[low] / total,
            above: cumulative[up] / total - p,
        }
    }
}

/// Running sums, each as if added exactly and rounded once: a probability that falls on a step must be seen to do so.
///
/// Source: Neumaier (1974).
fn running(weights: &[f64]) -> Vec<f64> {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    weights
        .iter()
        .map(|weight| {
            let next = sum + weight;
            lost += if sum.abs() >= weight.abs() {
                (sum - next) + weight
            } else {
                (weight - next) + sum
            };
            sum = next;
            sum + lost
        })
        .collect()
}

/// The answered rows of one domain.
#[derive(Default)]
struct Rows {
    distribution: Distribution,
    units: Vec<usize>,
}

impl Survey {
    /// The quantiles of a request, by domain, column and probability.
    ///
    /// Source of the interval: Woodruff (1952); the standard error is its width over 2t.
    pub(super) fn quantiles(&self, request: &Request) -> Result<Answered, EstimationError> {
        if !matches!(
            request.interval,
            IntervalMethod::T | IntervalMethod::Beta | IntervalMethod::Xlogit | IntervalMethod::Asin
        ) {
            return Err(bad(
                request,
                &format!("a quantile has no \"{}\" interval", request.interval.word()),
                "use \"t\", \"beta\", \"xlogit\" or \"asin\"",
            ));
        }
        if request.covariance || request.for_contrast {
            return Err(bad(
                request,
                "quantiles have no covariance matrix",
                "leave out `covariance` and contrasts of it",
            ));
        }
        let place = format!("estimate \"{}\"", request.id);
        let condition = self.condition(request.condition.as_ref(), &place)?;
        let picked = condition.as_ref().map(|own| self.table.picked(own)).transpose()?;
        let mut domains = Combinations::one(self.row_count());
        let mut names = Vec::with_capacity(request.by.len());
        for column in &request.by {
            let (levels, codes) = self.table.codes(column)?;
            domains = domains.split(&codes, levels.len());
            names.push(levels);
        }
        let mut by_domain: Vec<Vec<Rows>> = domains.paths.iter().map(|_| Vec::new()).collect();
        for column in &request.of {
            self.table.require(column, &place)?;
            match self.table.kind(column)? {
                Kind::Number => self.table.refuse_infinite(column)?,
                Kind::Truth => return Err(self.not_a_number(request, column)),
                Kind::Category(levels) => {
                    self.refuse_slips(column, &levels)?;
                    return Err(self.not_a_number(request, column));
                }
            }
            self.refuse_weightless(std::iter::once(column), condition.as_ref())?;
            by_domain
                .iter_mut()
                .for_each(|columns| columns.push(Rows::default()));
            let values = self.table.numbers(column)?;
            let mut order: Vec<u32> = (0..values.len() as u32)
                .filter(|row| {
                    let row = *row as usize;
                    let asked = picked.as_ref().is_none_or(|picked| picked[row]);
                    asked && !values[row].is_nan() && domains.of_rows[row] != NONE && self.weights[row] > 0.0
                })
                .collect();
            // Rows of the same value stay in the order of the data.
            order.sort_by(|a, b| values[*a as usize].total_cmp(&values[*b as usize]));
            for row in order.into_iter().map(|row| row as usize) {
                if let Some(rows) = by_domain[domains.of_rows[row] as usize].last_mut() {
                    rows.distribution.values.push(values[row]);
                    rows.distribution.weights.push(self.weights[row]);
                    rows.units.push(self.unit[row] as usize);
                }
            }
        }
        let mut estimates = Vec::new();
        let mut units = BTreeSet::new();
        for (path, columns) in domains.paths.iter().zip(&by_domain) {
            let level = |((column, code), names): ((&String, &u32), &Vec<String>)| {
                (column.clone(), names[*code as usize - 1].clone())
            };
            let levels: Vec<(String, String)> = request.by.iter().zip(path).zip(&names).map(level).collect();
            for (of, rows) in request
                .of
                .iter()
                .zip(columns)
                .filter(|(_, rows)| !rows.units.is_empty())
            {
                units.extend(rows.units.iter().copied());
                for prob in &request.probs {
                    estimates.push(self.quantile(request, of, *prob, levels.clone(), rows)?);
                }
            }
        }
        if estimates.is_empty() {
            return Err(EstimationError::EmptyDomain {
                id: request.id.clone(),
                domain: String::new(),
            });
        }
        Ok(Answered {
            rows: estimates,
            covariance: None,
            df: self.df_of(units.into_iter()),
        })
    }

    fn not_a_number(&self, request: &Request, column: &str) -> EstimationError {
        EstimationError::CategoryNotNumber {
            place: format!("estimate \"{}\"", request.id),
            column: column.to_owned(),
        }
    }

    fn quantile(
        &self,
        request: &Request,
        of: &str,
        prob: f64,
        domain: Vec<(String, String)>,
        rows: &Rows,
    ) -> Result<Estimate, EstimationError> {
        let Distribution { values, weights } = &rows.distribution;
        let quantile = rows.distribution.quantile(prob, request.rule);
        let total: f64 = weights.iter().sum();
        let below = |value: &f64| f64::from(*value <= quantile);
        let share = values
            .iter()
            .zip(weights)
            .map(|(value, weight)| below(value) * weight)
            .sum::<f64>()
            / total;
        let mut by_unit: BTreeMap<usize, f64> = BTreeMap::new();
        for ((value, weight), unit) in values.iter().zip(weights).zip(&rows.units) {
            *by_unit.entry(*unit).or_insert(0.0) += (below(value) - share) * weight / total;
        }
        let df = match request.df {
            DegreesOfFreedom::Domain => self.df_of(by_unit.keys().copied()),
            DegreesOfFreedom::Design => self.design_df(),
            DegreesOfFreedom::Number(df) => df,
        };
        let scores = Scores {
            units: by_unit.keys().copied().collect(),
            values: by_unit.values().copied().collect(),
        };
        let replicated = self.replicates.as_ref().map(|replicates| {
            (0..replicates.count())
                .map(|at| {
                    let factors = replicates.factors(&self.design, at);
                    let (mut under, mut all) = (0.0, 0.0);
                    for ((value, weight), unit) in values.iter().zip(weights).zip(&rows.units) {
                        under += below(value) * weight * factors[*unit];
                        all += weight * factors[*unit];
                    }
                    under / all
                })
                .collect::<Vec<f64>>()
        });
        let spread = self.spread(share, scores, replicated.as_deref());
        let basis = Basis {
            estimate: share,
            se: self.variance(&spread)?.max(0.0).sqrt(),
            df,
            n: values.len() as f64,
            edge: false,
            kish_n: None,
            level: request.level,
        };
        let limits = interval(request.interval, &basis);
        let at = |share: f64| {
            if (0.0..=1.0).contains(&share) {
                rows.distribution.quantile(share, request.rule)
            } else {
                f64::NAN
            }
        };
        let (lower, upper) = (at(limits.lower), at(limits.upper));
        let se = (upper - lower) / (2.0 * t_quantile(1.0 - (1.0 - request.level) / 2.0, df));
        Ok(Estimate {
            id: request.id.clone(),
            statistic: request.statistic,
            of: of.to_owned(),
            category: None,
            prob: Some(prob),
            domain,
            n: values.len() as u64,
            events: None,
            weighted_n: total,
            estimate: quantile,
            se,
            lower,
            upper,
            level: request.level,
            interval: request.interval,
            df,
            deff: None,
            n_eff: None,
            cv: Some(se / quantile).filter(|cv| cv.is_finite()),
            presentation: None,
        })
    }
}
