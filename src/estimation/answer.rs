//! Requests answered: the sums are read once per set of domains, the rest is algebra on them.

use polars::prelude::LazyFrame;

use super::answered::Answered;
use super::estimate::Estimate;
use super::intercept::Members;
use super::point::Answer;
use super::request::{IntervalMethod, Request, Statistic};
use super::stage::Design;
use super::sums::{Placed, Sums, Term, sum};
use super::survey::Survey;
use super::table::Table;
use super::variable::{Terms, Variable};
use super::variance::Scores;
use super::{DesignSpec, EstimationError};

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
            request.check()?;
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
        let keep = request.keeps_spreads();
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
        rows.sort_by_key(|(group, variable, ..)| (*group, *variable));
        let (rows, spreads): (Vec<_>, Vec<_>) =
            rows.into_iter().map(|(_, _, row, spread)| (row, spread)).unzip();
        self.answered(
            request,
            rows,
            spreads.into_iter().flatten().collect(),
            (0..units.len()).filter(|unit| units[*unit]).collect(),
        )
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
        let used = variable.measure.terms();
        let mut own = sums.only(&used);
        let mut values = vec![Vec::with_capacity(replicates.count()); groups.len()];
        for replicate in 0..replicates.count() {
            let factors = replicates.factors(&self.design, replicate);
            for term in &used {
                let power = i32::from(terms[*term].weight);
                for ((value, sum), unit) in own.terms[*term]
                    .iter_mut()
                    .zip(&sums.terms[*term])
                    .zip(&sums.units)
                {
                    *value = sum * factors[*unit].powi(power);
                }
            }
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
