//! From requests to terms: what must be summed so that every request can be answered.

use std::collections::BTreeMap;

use super::EstimationError;
use super::measure::Measure;
use super::request::{DesignEffect, IntervalMethod, Request, Statistic};
use super::sums::{Ask, Of, Term};
use super::survey::Survey;
use super::table::{Condition, Kind};

/// The terms of requests that share their domains, each term once.
pub(super) struct Terms {
    pub ask: Ask,
    place: BTreeMap<Term, usize>,
}

/// One row of a request in every domain: a column, or a level of it.
pub(super) struct Variable {
    pub of: String,
    pub category: Option<String>,
    pub measure: Measure,
    /// Rows that hold a value in each of these columns answer it.
    pub answered: Vec<String>,
}

impl Terms {
    pub fn new(by: Vec<String>, condition: Option<Condition>) -> Self {
        Self {
            ask: Ask {
                by,
                condition,
                terms: Vec::new(),
            },
            place: BTreeMap::new(),
        }
    }

    /// Where the sum stands of the weight to a power times `of`.
    pub fn term(&mut self, weight: u8, of: Of) -> usize {
        let term = Term { weight, of };
        if let Some(place) = self.place.get(&term) {
            return *place;
        }
        let place = self.ask.terms.len();
        self.ask.terms.push(term.clone());
        self.place.insert(term, place);
        place
    }
}

impl Survey {
    /// The variables of a request; their terms are added to `terms`.
    pub(super) fn variables(
        &self,
        request: &Request,
        terms: &mut Terms,
    ) -> Result<Vec<Variable>, EstimationError> {
        let place = format!("estimate \"{}\"", request.id);
        let mut variables = Vec::new();
        if request.statistic == Statistic::Count {
            variables.push(self.count(request, terms));
            return Ok(variables);
        }
        if request.of.is_empty() {
            return Err(bad(request, "`of` names no column", "name at least one"));
        }
        let denominator = match request.denominator {
            Some(denominator) => Some((denominator, self.denominator(request, denominator, &place)?)),
            None => None,
        };
        for column in &request.of {
            if let Some((denominator, of)) = &denominator {
                variables.push(self.response(request, column, *denominator, of, terms));
                continue;
            }
            self.table.require(column, &place)?;
            let kind = self.table.kind(column)?;
            if kind == Kind::Number {
                self.table.refuse_infinite(column)?;
            }
            let splits = matches!(request.statistic, Statistic::Proportion | Statistic::Total);
            match kind {
                Kind::Category(levels) if splits => {
                    if request.statistic == Statistic::Total {
                        self.refuse_slips(column, &levels)?;
                    }
                    for level in levels {
                        variables.push(self.number(request, column, Some(&level), terms));
                    }
                }
                Kind::Number
                    if request.statistic == Statistic::Proportion && !self.table.is_zero_one(column)? =>
                {
                    for level in self.table.levels(column)? {
                        variables.push(self.number(request, column, Some(&level), terms));
                    }
                }
                Kind::Category(levels) => {
                    self.refuse_slips(column, &levels)?;
                    return Err(EstimationError::CategoryNotNumber {
                        place: format!("estimate \"{}\"", request.id),
                        column: column.clone(),
                    });
                }
                _ if request.statistic == Statistic::Ratio => {
                    variables.push(self.ratio(request, column, terms, &place)?);
                }
                _ => variables.push(self.number(request, column, None, terms)),
            }
        }
        Ok(variables)
    }

    /// A category most of whose levels are numbers is a column of numbers with a slip in it.
    pub(super) fn refuse_slips(&self, column: &str, levels: &[String]) -> Result<(), EstimationError> {
        let numbers = levels
            .iter()
            .filter(|level| level.trim().parse::<f64>().is_ok())
            .count();
        if numbers * 2 >= levels.len() && numbers > 0 {
            return Err(self.table.text_in_numbers(column)?);
        }
        Ok(())
    }

    fn count(&self, request: &Request, terms: &mut Terms) -> Variable {
        let w = terms.term(1, Of::Rows);
        let measure = Measure {
            statistic: Statistic::Count,
            n: terms.term(0, Of::Rows),
            w,
            w2: None,
            y: w,
            y2: (request.deff != DesignEffect::No).then_some(w),
            x: None,
            xy: None,
            x2: None,
            events: None,
        };
        Variable {
            of: String::new(),
            category: None,
            measure,
            answered: Vec::new(),
        }
    }

    fn number(&self, request: &Request, column: &str, level: Option<&str>, terms: &mut Terms) -> Variable {
        let power = |exponent: u8| Of::Power(column.to_owned(), exponent);
        // An indicator is its own square.
        let value = |exponent: u8| match level {
            Some(level) => Of::Level(column.to_owned(), level.to_owned()),
            None => power(exponent),
        };
        let proportion = request.statistic == Statistic::Proportion;
        let squares = request.deff != DesignEffect::No || request.statistic == Statistic::Variance;
        let kish = request.interval == IntervalMethod::Wilson;
        let measure = Measure {
            statistic: request.statistic,
            n: terms.term(0, power(0)),
            w: terms.term(1, power(0)),
            w2: kish.then(|| terms.term(2, power(0))),
            y2: squares.then(|| terms.term(1, value(2))),
            y: terms.term(1, value(1)),
            x: None,
            xy: None,
            x2: None,
            events: (proportion || level.is_some()).then(|| terms.term(0, value(1))),
        };
        Variable {
            of: column.to_owned(),
            category: level.map(str::to_owned),
            measure,
            answered: vec![column.to_owned()],
        }
    }

    fn ratio(
        &self,
        request: &Request,
        column: &str,
        terms: &mut Terms,
        place: &str,
    ) -> Result<Variable, EstimationError> {
        let Some(over) = &request.over else {
            return Err(bad(request, "a ratio has no denominator", "name it with `over`"));
        };
        self.table.require(over, place)?;
        if let Kind::Category(levels) = &self.table.kind(over)? {
            self.refuse_slips(over, levels)?;
            return Err(EstimationError::CategoryNotNumber {
                place: format!("estimate \"{}\"", request.id),
                column: over.clone(),
            });
        }
        self.table.refuse_infinite(over)?;
        let both = |y: u8, x: u8| Of::Product(column.to_owned(), y, over.clone(), x);
        let squares = request.deff != DesignEffect::No;
        let measure = Measure {
            statistic: Statistic::Ratio,
            n: terms.term(0, both(0, 0)),
            w: terms.term(1, both(0, 0)),
            w2: None,
            y2: squares.then(|| terms.term(1, both(2, 0))),
            xy: squares.then(|| terms.term(1, both(1, 1))),
            x2: squares.then(|| terms.term(1, both(0, 2))),
            y: terms.term(1, both(1, 0)),
            x: Some(terms.term(1, both(0, 1))),
            events: None,
        };
        Ok(Variable {
            of: format!("{column}/{over}"),
            category: None,
            measure,
            answered: vec![column.to_owned(), over.clone()],
        })
    }
}

pub(super) fn bad(request: &Request, what: &str, way_out: &str) -> EstimationError {
    EstimationError::BadRequest {
        id: request.id.clone(),
        what: what.to_owned(),
        way_out: way_out.to_owned(),
    }
}
