//! A point of one domain with its scores, and the estimate that comes of it.

use super::EstimationError;
use super::estimate::{Estimate, Presentation};
use super::intercept::Intercept;
use super::interval::{Basis, interval, korn_graubard, logit_limits};
use super::likelihood::{self, Profile};
use super::measure::Point;
use super::request::{DegreesOfFreedom, DesignEffect, IntervalMethod, Request, Statistic};
use super::stage::Design;
use super::sums::Sums;
use super::survey::Survey;
use super::variable::{Variable, bad};
use super::variance::Scores;

/// A point with its scores placed in the design.
pub(super) struct Answer {
    pub point: Point,
    pub scores: Scores,
    pub kish_n: Option<f64>,
    /// The variance of a simple random sample, without and with replacement.
    pub simple: [Option<f64>; 2],
}

impl Answer {
    pub fn plain(design: &Design, variable: &Variable, sums: &Sums, domain: usize) -> Self {
        let measure = &variable.measure;
        let point = measure.point(sums, domain);
        let lines = sums.lines(domain);
        let weights = &sums.terms[measure.w][lines.clone()];
        let mut scores = Scores::default();
        for ((unit, weight), score) in sums.units[lines].iter().zip(weights).zip(&point.scores) {
            // A unit without an answer is outside the domain.
            if *weight != 0.0 && design.weight[*unit] != 0.0 {
                scores.units.push(*unit);
                scores.values.push(*score);
            }
        }
        let kish_n = measure
            .w2
            .map(|w2| point.weighted_n.powi(2) / sums.total(w2, domain));
        let simple = [false, true].map(|replace| measure.simple_random_variance(sums, domain, replace));
        Self {
            point,
            scores,
            kish_n,
            simple,
        }
    }

    fn simple_random_variance(&self, deff: DesignEffect) -> Option<f64> {
        match deff {
            DesignEffect::No => None,
            DesignEffect::WithoutReplacement => self.simple[0],
            DesignEffect::Replace => self.simple[1],
        }
    }
}

impl Survey {
    /// The row of a point: its standard error, interval and what else was asked.
    pub(super) fn estimate(
        &self,
        request: &Request,
        variable: &Variable,
        domain: Vec<(String, String)>,
        answer: &Answer,
        spread: &Scores,
        intercept: Option<Intercept>,
    ) -> Result<Estimate, EstimationError> {
        let point = &answer.point;
        if request.statistic == Statistic::Ratio && !point.value.is_finite() {
            return Err(bad(
                request,
                "the denominator of the ratio sums to 0",
                "choose another `over`, or a `where` that leaves it above 0",
            ));
        }
        let se = self.se(spread)?;
        // What rounding leaves of a variance that is 0: totals that the design fixes.
        let se = if se < 1e-15 * point.value.abs() { 0.0 } else { se };
        let domain_df = self.df_of(answer.scores.units.iter().copied());
        let df = match request.df {
            DegreesOfFreedom::Domain => domain_df,
            DegreesOfFreedom::Design => self.design_df(),
            DegreesOfFreedom::Number(df) => df,
        };
        let events = point.events.map(|events| events.round() as u64);
        let n = point.n.round() as u64;
        let basis = Basis {
            estimate: edge(point.value, events, n),
            se,
            df,
            n: point.n,
            edge: events.is_some_and(|events| events == 0 || events == n),
            kish_n: answer.kish_n.filter(|_| self.convenience),
            level: request.level,
        };
        let mut limits = interval(request.interval, &basis);
        if let Some(intercept) = intercept {
            let made = match request.interval {
                IntervalMethod::Logit => Some(logit_limits(&intercept, df, request.level)),
                _ => likelihood::limits(&Profile {
                    estimate: basis.estimate,
                    intercept,
                    df,
                    n: point.n,
                    level: request.level,
                }),
            };
            if let Some((lower, upper)) = made {
                (limits.lower, limits.upper) = (lower, upper);
            }
        }
        let deff = answer
            .simple_random_variance(request.deff)
            .map(|simple| se * se / simple)
            .filter(|deff| deff.is_finite());
        let presentation = (request.presentation && request.statistic == Statistic::Proportion).then(|| {
            let limits = korn_graubard(
                &Basis {
                    df: domain_df,
                    level: 0.95,
                    ..basis
                },
                true,
            );
            Presentation {
                n_eff: limits.n_eff.unwrap_or(f64::NAN),
                lower: limits.lower,
                upper: limits.upper,
                df: domain_df,
            }
        });
        Ok(Estimate {
            id: request.id.clone(),
            statistic: request.statistic,
            of: variable.of.clone(),
            category: variable.category.clone(),
            prob: None,
            domain,
            n,
            events,
            weighted_n: point.weighted_n,
            estimate: basis.estimate,
            se,
            lower: limits.lower,
            upper: limits.upper,
            level: request.level,
            interval: request.interval,
            df,
            n_eff: limits
                .n_eff
                .or(presentation.map(|presentation| presentation.n_eff))
                .or(deff.map(|deff| point.n / deff))
                .filter(|n_eff| n_eff.is_finite()),
            deff,
            cv: Some(se / basis.estimate).filter(|cv| cv.is_finite()),
            presentation,
        })
    }
}

/// A share of nobody is 0 and of everybody 1, whatever rounding left of the weights.
fn edge(value: f64, events: Option<u64>, n: u64) -> f64 {
    match events {
        Some(0) => 0.0,
        Some(events) if events == n && (value - 1.0).abs() < 1e-9 => 1.0,
        _ => value,
    }
}
