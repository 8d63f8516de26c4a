//! Requests answered: the sums are read once per set of domains, the rest is algebra on them.

use polars::prelude::LazyFrame;

use super::contrast::{Contrast, ContrastSpec};
use super::estimate::{Estimate, Presentation};
use super::intercept::{Intercept, Members};
use super::interval::{Basis, interval, korn_graubard, logit_limits};
use super::likelihood::{self, Profile};
use super::measure::Point;
use super::request::{DegreesOfFreedom, DesignEffect, IntervalMethod, Request, Standard, Statistic};
use super::stage::Design;
use super::sums::{Placed, Sums, Term, sum};
use super::survey::Survey;
use super::table::{Condition, Table};
use super::variable::{Terms, Variable, bad};
use super::variance::Scores;
use super::{DesignSpec, EstimationError};
use crate::instrument::expression::Expression;

/// The answers to `requests`, in their order; each request's rows by domain, then column, then level.
pub fn run(
    frame: LazyFrame,
    design: &DesignSpec,
    requests: &[Request],
) -> Result<Vec<Estimate>, EstimationError> {
    let survey = Survey::open(Table::of(frame)?, design)?;
    Ok(survey
        .answer(requests)?
        .into_iter()
        .flat_map(|answered| answered.rows)
        .collect())
}

/// The rows of a request.
#[derive(Clone, Debug)]
pub struct Answered {
    pub rows: Vec<Estimate>,
    /// Of the rows in their order, where it was asked for.
    pub covariance: Option<Vec<Vec<f64>>>,
    /// PSUs minus strata that hold an answered row of any of its domains.
    pub df: f64,
}

impl Answered {
    /// A name for each row: its levels, joined by `:`.
    pub fn labels(&self) -> Vec<String> {
        let several = self.rows.iter().any(|row| row.of != self.rows[0].of);
        self.rows
            .iter()
            .map(|row| {
                let mut parts: Vec<&str> = row.domain.iter().map(|(_, level)| level.as_str()).collect();
                if several || (parts.is_empty() && row.category.is_none()) {
                    parts.insert(0, &row.of);
                }
                parts.extend(row.category.as_deref());
                parts.join(":")
            })
            .collect()
    }

    /// A smooth function of the rows.
    ///
    /// Errors: a name that no row has.
    pub fn contrast(&self, spec: &ContrastSpec) -> Result<Contrast, EstimationError> {
        let labels = self.labels();
        let estimates: Vec<f64> = self.rows.iter().map(|row| row.estimate).collect();
        let find = |name: &str| {
            labels
                .iter()
                .position(|label| label == name)
                .or_else(|| labels.iter().position(|label| label.replace(':', ".") == name))
        };
        let dual =
            spec.expression
                .evaluate(&estimates, &find)
                .map_err(|name| EstimationError::BadRequest {
                    id: spec.id.clone(),
                    what: format!("no row of \"{}\" is named `{name}`", spec.of),
                    way_out: format!("its rows are {}", labels.join(", ")),
                })?;
        if !dual.value.is_finite() {
            return Err(EstimationError::BadRequest {
                id: spec.id.clone(),
                what: format!("the contrast of \"{}\" is not a finite number", spec.of),
                way_out:
                    "it divides by 0, or takes a logarithm of what is not above 0; choose another formula"
                        .to_owned(),
            });
        }
        let level = self.rows.first().map_or(0.95, |row| row.level);
        let covariance = self.covariance.as_deref().unwrap_or_default();
        Ok(Contrast::of(&spec.id, &dual, covariance, self.df, level))
    }
}

/// A request being answered: where its terms stand, and its variables.
struct Question<'a> {
    request: &'a Request,
    terms: usize,
    variables: Vec<Variable>,
}

/// Rows of a question as they are found.
struct Found {
    /// The places of domain and variable, the row, and where it is needed for covariances its spread.
    rows: Vec<(usize, usize, Estimate, Option<Scores>)>,
    /// Shape: per unit, whether any of the rows has an answer there.
    units: Vec<bool>,
    /// Once they are needed.
    members: Option<Members>,
}

impl Found {
    fn new(design: &Design) -> Self {
        Self {
            rows: Vec::new(),
            units: vec![false; design.units()],
            members: None,
        }
    }
}

impl Survey {
    /// The answers to each request.
    pub fn answer(&self, requests: &[Request]) -> Result<Vec<Answered>, EstimationError> {
        let mut sets: Vec<(String, Terms)> = Vec::new();
        let mut questions = Vec::with_capacity(requests.len());
        for request in requests {
            check(request)?;
            let mut by = request.by.clone();
            by.extend(request.standardize.iter().map(|standard| standard.by.clone()));
            for column in &by {
                self.table
                    .require(column, &format!("estimate \"{}\", by", request.id))?;
            }
            let text = request
                .condition
                .as_ref()
                .map_or("", |condition| condition.text());
            let key = format!("{}\u{1f}\u{1f}{text}", by.join("\u{1f}"));
            let place = match sets.iter().position(|(known, _)| *known == key) {
                Some(place) => place,
                None => {
                    let condition = self.condition(
                        request.condition.as_ref(),
                        &format!("estimate \"{}\"", request.id),
                    )?;
                    sets.push((key, Terms::new(by, condition)));
                    sets.len() - 1
                }
            };
            let variables = if request.statistic == Statistic::Quantile {
                Vec::new()
            } else {
                self.variables(request, &mut sets[place].1)?
            };
            let terms = &sets[place].1;
            for variable in &variables {
                let known = terms.ask.by.iter().chain(&variable.answered);
                self.refuse_weightless(known, terms.ask.condition.as_ref())?;
            }
            questions.push(Question {
                request,
                terms: place,
                variables,
            });
        }
        let asks: Vec<_> = sets.into_iter().map(|(_, terms)| terms.ask).collect();
        // Where units are rows, the sums of all questions would be many times the table.
        let apart = self.design.units() * 2 > self.row_count();
        let sums = if apart {
            Vec::new()
        } else {
            sum(self.rows(), &asks)?
        };
        let mut placed: Option<(usize, Placed)> = None;
        questions
            .iter()
            .map(|question| {
                let (at, ask) = (question.terms, &asks[question.terms]);
                if question.request.statistic == Statistic::Quantile {
                    return self.quantiles(question.request);
                }
                let mut found = Found::new(&self.design);
                if !apart {
                    self.find(
                        question,
                        0..question.variables.len(),
                        &sums[at],
                        &ask.terms,
                        &mut found,
                    )?;
                    return self.finish(question, found);
                }
                let own = match placed.take() {
                    Some((last, own)) if last == at => own,
                    _ => Placed::of(self.rows(), ask)?,
                };
                for (variable, measured) in question.variables.iter().enumerate() {
                    let sums = own.sums_of(self.rows(), ask, &measured.measure.terms())?;
                    self.find(question, variable..variable + 1, &sums, &ask.terms, &mut found)?;
                }
                placed = Some((at, own));
                self.finish(question, found)
            })
            .collect()
    }

    /// A level of the standard without a share would drop out unseen, and a share without a level stand for nobody.
    fn check_standard(
        &self,
        request: &Request,
        standard: &Standard,
        sums: &Sums,
    ) -> Result<(), EstimationError> {
        let has_share = |level: &String| standard.shares.iter().any(|(name, _)| name == level);
        let mut present = sums.domains.iter().filter_map(|levels| levels.last());
        if let Some(level) = present.find(|level| !has_share(level)) {
            return Err(bad(
                request,
                &format!(
                    "level \"{level}\" of \"{}\" has no share of the standard",
                    standard.by
                ),
                "give it one, of 0 if it is to be left out",
            ));
        }
        let levels = self.table.levels(&standard.by)?;
        let missing = standard.shares.iter().find(|(name, _)| !levels.contains(name));
        match missing {
            None => Ok(()),
            Some((name, _)) => Err(bad(
                request,
                &format!(
                    "the standard has a share for \"{name}\", and \"{}\" has no such level",
                    standard.by
                ),
                "correct the name, or leave it out",
            )),
        }
    }

    pub(super) fn condition(
        &self,
        condition: Option<&Expression>,
        place: &str,
    ) -> Result<Option<Condition>, EstimationError> {
        condition
            .map(|condition| self.table.condition(condition, place))
            .transpose()
    }

    /// The rows of some of a question's variables.
    fn find(
        &self,
        question: &Question,
        variables: std::ops::Range<usize>,
        sums: &Sums,
        terms: &[Term],
        found: &mut Found,
    ) -> Result<(), EstimationError> {
        let request = question.request;
        let keep = request.covariance || request.for_contrast;
        if let Some(standard) = &request.standardize {
            self.check_standard(request, standard, sums)?;
        }
        let groups = groups(sums, request.by.len());
        let levels: Vec<&[String]> = groups.iter().map(|(levels, _)| levels.as_slice()).collect();
        for variable in variables {
            let measured = &question.variables[variable];
            let replicated = self.replicated(request, measured, sums, terms, &groups);
            let intercepts = match request.interval {
                IntervalMethod::Logit | IntervalMethod::Likelihood if request.standardize.is_none() => {
                    let members = match found.members.take() {
                        Some(members) => members,
                        None => Members::of(self, request)?,
                    };
                    let intercepts = self.intercepts(&members, measured, &levels)?;
                    found.members = Some(members);
                    intercepts
                }
                _ => Vec::new(),
            };
            for (group, (levels, domains)) in groups.iter().enumerate() {
                let answer = match &request.standardize {
                    None => Answer::plain(&self.design, measured, sums, domains[0]),
                    Some(standard) => Answer::standardized(&self.design, measured, sums, domains, standard),
                };
                if answer.point.weighted_n > 0.0 {
                    let domain = request.by.iter().cloned().zip(levels.iter().cloned()).collect();
                    let values = replicated.get(group).map(Vec::as_slice);
                    let spread = self.spread(answer.point.value, answer.scores.clone(), values);
                    let intercept = intercepts.get(group).copied().flatten();
                    let row = self.estimate(request, measured, domain, &answer, &spread, intercept)?;
                    answer
                        .scores
                        .units
                        .iter()
                        .for_each(|unit| found.units[*unit] = true);
                    found.rows.push((group, variable, row, keep.then_some(spread)));
                }
            }
        }
        Ok(())
    }

    /// The rows in order, with what they have in common.
    fn finish(&self, question: &Question, found: Found) -> Result<Answered, EstimationError> {
        let request = question.request;
        let Found { mut rows, units, .. } = found;
        if rows.is_empty() {
            return Err(EstimationError::EmptyDomain {
                id: request.id.clone(),
                domain: request
                    .condition
                    .as_ref()
                    .map(|condition| format!("where {}", condition.text()))
                    .unwrap_or_default(),
            });
        }
        let df = match request.df {
            DegreesOfFreedom::Domain => self.df_of((0..units.len()).filter(|unit| units[*unit])),
            DegreesOfFreedom::Design => self.design_df(),
            DegreesOfFreedom::Number(df) => df,
        };
        rows.sort_by_key(|(group, variable, ..)| (*group, *variable));
        let (rows, spreads): (Vec<_>, Vec<_>) =
            rows.into_iter().map(|(_, _, row, spread)| (row, spread)).unzip();
        let covariance = (request.covariance || request.for_contrast)
            .then(|| self.covariance(&spreads.into_iter().flatten().collect::<Vec<_>>()))
            .transpose()?;
        Ok(Answered { rows, covariance, df })
    }

    /// The values of a variable in each group, replicate by replicate; empty without replicates.
    fn replicated(
        &self,
        request: &Request,
        variable: &Variable,
        sums: &Sums,
        terms: &[Term],
        groups: &[(Vec<String>, Vec<usize>)],
    ) -> Vec<Vec<f64>> {
        let Some(replicates) = &self.replicates else {
            return Vec::new();
        };
        let whole = sums.only(&variable.measure.terms());
        let mut values = vec![Vec::with_capacity(replicates.count()); groups.len()];
        for replicate in 0..replicates.count() {
            let mut own = whole.clone();
            scale(&mut own, terms, &replicates.factors(&self.design, replicate));
            for (values, (_, domains)) in values.iter_mut().zip(groups) {
                values.push(match &request.standardize {
                    None => variable.measure.point(&own, domains[0]).value,
                    Some(standard) => {
                        Answer::standardized(&self.design, variable, &own, domains, standard)
                            .point
                            .value
                    }
                });
            }
        }
        values
    }

    fn estimate(
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
        let variance = self.variance(spread)?;
        let se = variance.max(0.0).sqrt();
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

/// A point with its scores placed in the design.
struct Answer {
    point: Point,
    scores: Scores,
    kish_n: Option<f64>,
    simple: [Option<f64>; 2],
}

impl Answer {
    fn plain(design: &Design, variable: &Variable, sums: &Sums, domain: usize) -> Self {
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

    /// Means of the standard's groups, put together by its shares. The groups' population sizes are taken as known.
    ///
    /// Source: R survey, `svystandardize`; a group without answers is left out and the others take its share.
    fn standardized(
        design: &Design,
        variable: &Variable,
        sums: &Sums,
        domains: &[usize],
        standard: &Standard,
    ) -> Self {
        let parts: Vec<(f64, Self)> = domains
            .iter()
            .filter_map(|domain| {
                let level = sums.domains[*domain].last()?;
                let (_, share) = standard.shares.iter().find(|(name, _)| name == level)?;
                let part = Self::plain(design, variable, sums, *domain);
                (*share > 0.0 && part.point.weighted_n > 0.0).then_some((*share, part))
            })
            .collect();
        let whole: f64 = parts.iter().map(|(share, _)| share).sum();
        let mut value = 0.0;
        let mut n = 0.0;
        let mut weighted_n = 0.0;
        let mut events: Option<f64> = None;
        let mut by_unit: std::collections::BTreeMap<usize, f64> = std::collections::BTreeMap::new();
        for (share, part) in &parts {
            let share = share / whole;
            value += share * part.point.value;
            n += part.point.n;
            weighted_n += part.point.weighted_n;
            if let Some(own) = part.point.events {
                *events.get_or_insert(0.0) += own;
            }
            for (unit, score) in part.scores.units.iter().zip(&part.scores.values) {
                *by_unit.entry(*unit).or_insert(0.0) += share * score;
            }
        }
        Self {
            point: Point {
                value,
                n,
                weighted_n,
                events,
                scores: Vec::new(),
            },
            scores: Scores {
                units: by_unit.keys().copied().collect(),
                values: by_unit.values().copied().collect(),
            },
            kish_n: None,
            simple: [None, None],
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

/// The domains of the first `columns` levels, each with the finer domains inside it.
fn groups(sums: &Sums, columns: usize) -> Vec<(Vec<String>, Vec<usize>)> {
    let mut groups: Vec<(Vec<String>, Vec<usize>)> = Vec::new();
    for (domain, levels) in sums.domains.iter().enumerate() {
        let outer = &levels[..columns];
        match groups.last_mut() {
            Some((last, domains)) if last == outer => domains.push(domain),
            _ => groups.push((outer.to_vec(), vec![domain])),
        }
    }
    groups
}

/// Brings in factors on the weights that are the same for a whole unit.
fn scale(sums: &mut Sums, terms: &[Term], factors: &[f64]) {
    for (values, term) in sums.terms.iter_mut().zip(terms) {
        for (sum, unit) in values.iter_mut().zip(&sums.units) {
            *sum *= factors[*unit].powi(i32::from(term.weight));
        }
    }
}

fn check(request: &Request) -> Result<(), EstimationError> {
    if !(request.level > 0.0 && request.level < 1.0) {
        return Err(bad(
            request,
            &format!("the level {} is not between 0 and 1", request.level),
            "write 0.95 for 95 %",
        ));
    }
    let of_a_share = !matches!(request.interval, IntervalMethod::T | IntervalMethod::Log);
    let share = matches!(request.statistic, Statistic::Proportion | Statistic::Mean);
    if of_a_share && !share && request.statistic != Statistic::Quantile {
        return Err(bad(
            request,
            &format!("the interval \"{}\" is for a proportion", request.interval.word()),
            "use \"t\" or \"log\"",
        ));
    }
    if request.interval == IntervalMethod::Likelihood
        && (request.statistic != Statistic::Proportion || request.standardize.is_some())
    {
        return Err(bad(
            request,
            "the interval \"likelihood\" is for a plain proportion",
            "use \"xlogit\" or \"beta\"",
        ));
    }
    if let Some(standard) = &request.standardize
        && !share
    {
        return Err(bad(
            request,
            &format!(
                "only a mean or a proportion can be standardized by {}",
                standard.by
            ),
            "leave out `standardize`",
        ));
    }
    Ok(())
}
