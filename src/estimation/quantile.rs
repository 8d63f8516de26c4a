//! Quantiles of the weighted distribution, with Woodruff intervals.

use std::collections::{BTreeMap, BTreeSet};

use super::EstimationError;
use super::answered::Answered;
use super::combine::NONE;
use super::distribution::t_quantile;
use super::domain::Domains;
use super::estimate::Estimate;
use super::interval::{Basis, interval};
use super::quantile_rule::Distribution;
use super::request::{DegreesOfFreedom, IntervalMethod, Request};
use super::survey::Survey;
use super::table::Kind;
use super::variable::bad;
use super::variance::Scores;

/// The answered rows of one domain.
#[derive(Default)]
struct Rows {
    distribution: Distribution,
    units: Vec<usize>,
}

impl Survey {
    /// The quantiles of a request, by domain, column and probability.
    ///
    /// Source of the interval: Woodruff (1952); the standard error is its width over 2t. Covariances are those of the shares
    /// below the quantiles, times the slopes that make these standard errors of theirs (Francisco and Fuller 1991).
    pub(super) fn quantiles(&self, request: &Request) -> Result<Answered, EstimationError> {
        if !matches!(
            request.interval,
            IntervalMethod::T
                | IntervalMethod::Beta
                | IntervalMethod::Xlogit
                | IntervalMethod::Asin
                | IntervalMethod::Score
                | IntervalMethod::Replicates
        ) {
            return Err(bad(
                request,
                &format!("a quantile has no \"{}\" interval", request.interval.word()),
                "use \"t\", \"beta\", \"xlogit\", \"asin\", \"score\" or \"replicates\"",
            ));
        }
        let replicated = self.replicates.is_some();
        if replicated && request.interval == IntervalMethod::Score {
            return Err(bad(
                request,
                "a score interval needs a linearised variance",
                "leave out [replicates], or use \"t\" or \"replicates\"",
            ));
        }
        if !replicated && request.interval == IntervalMethod::Replicates {
            return Err(bad(
                request,
                "there are no replicates for the interval \"replicates\"",
                "add [replicates], or use \"t\"",
            ));
        }
        let place = format!("estimate \"{}\"", request.id);
        let condition = self.condition(request.condition.as_ref(), &place)?;
        let domains = Domains::of(&self.table, &request.by, condition.as_ref())?;
        let mut by_domain: Vec<Vec<Rows>> = domains.levels.iter().map(|_| Vec::new()).collect();
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
                    !values[row].is_nan() && domains.of_rows[row] != NONE && self.weights[row] > 0.0
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
        let mut spreads = Vec::new();
        let mut units = BTreeSet::new();
        for (levels, columns) in domains.levels.iter().zip(&by_domain) {
            let levels: Vec<(String, String)> =
                request.by.iter().cloned().zip(levels.iter().cloned()).collect();
            for (of, rows) in request
                .of
                .iter()
                .zip(columns)
                .filter(|(_, rows)| !rows.units.is_empty())
            {
                units.extend(rows.units.iter().copied());
                for prob in &request.probs {
                    let (row, spread) = self.quantile(request, of, *prob, levels.clone(), rows)?;
                    estimates.push(row);
                    if request.keeps_spreads() {
                        spreads.push(spread);
                    }
                }
            }
        }
        if estimates.is_empty() {
            return Err(EstimationError::EmptyDomain {
                id: request.id.clone(),
                domain: String::new(),
            });
        }
        self.answered(request, estimates, spreads, units.into_iter().collect())
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
    ) -> Result<(Estimate, Scores), EstimationError> {
        let Distribution { values, weights } = &rows.distribution;
        let quantile = rows.distribution.quantile(prob, request.rule);
        let df = match request.df {
            DegreesOfFreedom::Domain => {
                self.df_of(rows.units.iter().copied().collect::<BTreeSet<_>>().into_iter())
            }
            DegreesOfFreedom::Design => self.design_df(),
            DegreesOfFreedom::Number(df) => df,
        };
        let t = t_quantile(1.0 - (1.0 - request.level) / 2.0, df);
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
        let share_se = self.se(&spread)?;
        let (spread, se, lower, upper) = match request.interval {
            IntervalMethod::Replicates => {
                let spread = self.replicated_quantile(quantile, prob, request, rows);
                let se = self.se(&spread)?;
                (spread, se, quantile - t * se, quantile + t * se)
            }
            method => {
                let (lower, upper) = match method {
                    IntervalMethod::Score => self.score_limits(&rows.distribution, &rows.units, prob, t)?,
                    method => {
                        let basis = Basis {
                            estimate: share,
                            se: share_se,
                            df,
                            n: values.len() as f64,
                            edge: false,
                            kish_n: None,
                            level: request.level,
                        };
                        let limits = interval(method, &basis);
                        (limits.lower, limits.upper)
                    }
                };
                let at = |share: f64| {
                    if (0.0..=1.0).contains(&share) {
                        rows.distribution.quantile(share, request.rule)
                    } else {
                        f64::NAN
                    }
                };
                let (lower, upper) = (at(lower), at(upper));
                let se = (upper - lower) / (2.0 * t);
                // A quantile falls where the share below it rises.
                let slope = if share_se == 0.0 { 0.0 } else { -se / share_se };
                let values = spread.values.iter().map(|value| value * slope).collect();
                let units = spread.units;
                (Scores { units, values }, se, lower, upper)
            }
        };
        let row = Estimate {
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
        };
        Ok((row, spread))
    }

    /// The deviations of the quantile's own replicates.
    fn replicated_quantile(&self, quantile: f64, prob: f64, request: &Request, rows: &Rows) -> Scores {
        let Some(replicates) = &self.replicates else {
            return Scores::default();
        };
        let mut values = Vec::with_capacity(replicates.count());
        for at in 0..replicates.count() {
            let factors = replicates.factors(&self.design, at);
            let mut own = Distribution::default();
            let Distribution { values: all, weights } = &rows.distribution;
            for ((value, weight), unit) in all.iter().zip(weights).zip(&rows.units) {
                let weight = weight * factors[*unit];
                // A rule that looks at neighbors must not see the rows that the replicate left out.
                if weight > 0.0 {
                    own.values.push(*value);
                    own.weights.push(weight);
                }
            }
            values.push(own.quantile(prob, request.rule));
        }
        replicates.deviations(quantile, &values)
    }
}
