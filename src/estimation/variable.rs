//! From requests to terms: what must be summed so that every request can be answered.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::EstimationError;
use super::measure::Measure;
use super::request::{DesignEffect, IntervalMethod, Request, Statistic};
use super::sums::Ask;
use super::survey::Survey;
use super::table::Kind;

/// The terms of requests that share their domains, each term once.
pub(super) struct Terms {
    pub ask: Ask,
    /// How often the weight stands in each term: 0, 1 or 2 times.
    pub power: Vec<u8>,
    place: BTreeMap<String, usize>,
}

/// One row of a request in every domain: a column, or a level of it.
pub(super) struct Variable {
    pub of: String,
    pub category: Option<String>,
    pub measure: Measure,
    /// Rows that answer it.
    pub answered: Expr,
}

impl Terms {
    pub fn new(by: Vec<String>, condition: Option<Expr>) -> Self {
        Self {
            ask: Ask {
                by,
                condition,
                terms: Vec::new(),
            },
            power: Vec::new(),
            place: BTreeMap::new(),
        }
    }

    fn term(&mut self, key: String, power: u8, term: Expr) -> usize {
        if let Some(place) = self.place.get(&key) {
            return *place;
        }
        let place = self.ask.terms.len();
        self.ask.terms.push(term);
        self.power.push(power);
        self.place.insert(key, place);
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
        for column in &request.of {
            self.table.require(column, &place)?;
            let kind = self.table.kind(column)?;
            let splits = matches!(request.statistic, Statistic::Proportion | Statistic::Total);
            match kind {
                Kind::Category(levels) if splits => {
                    if request.statistic == Statistic::Total {
                        self.refuse_slips(column, &levels)?;
                    }
                    for level in levels {
                        variables.push(self.level(request, column, &level, terms));
                    }
                }
                Kind::Number
                    if request.statistic == Statistic::Proportion && !self.table.is_zero_one(column)? =>
                {
                    for level in self.table.levels(column)? {
                        variables.push(self.level(request, column, &level, terms));
                    }
                }
                Kind::Category(levels) => {
                    self.refuse_slips(column, &levels)?;
                    return Err(EstimationError::CategoryNotNumber {
                        place: format!("estimate \"{}\"", request.id),
                        column: column.clone(),
                    });
                }
                kind => {
                    let value = self.table.number(column, &kind);
                    if request.statistic == Statistic::Ratio {
                        variables.push(self.ratio(request, column, value, terms, &place)?);
                    } else {
                        variables.push(self.number(request, column, None, value, terms));
                    }
                }
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
        let weight = &self.weight;
        let w = terms.term("w".to_owned(), 1, weight.clone());
        let measure = Measure {
            statistic: Statistic::Count,
            n: terms.term("n".to_owned(), 0, lit(1.0)),
            w,
            w2: None,
            y: w,
            y2: (request.deff != DesignEffect::No).then_some(w),
            x: None,
            xy: None,
            x2: None,
            whole: None,
            events: None,
        };
        Variable {
            of: String::new(),
            category: None,
            measure,
            answered: lit(true),
        }
    }

    fn level(&self, request: &Request, column: &str, level: &str, terms: &mut Terms) -> Variable {
        // Levels of numbers are compared as numbers: their labels lose the type.
        let is_level = match level.parse::<f64>() {
            Ok(number) if !self.table.is_text(column) => col(column).cast(DataType::Float64).eq(lit(number)),
            _ => col(column).eq(lit(level)),
        };
        self.number(
            request,
            column,
            Some(level),
            is_level.cast(DataType::Float64),
            terms,
        )
    }

    fn number(
        &self,
        request: &Request,
        column: &str,
        level: Option<&str>,
        value: Expr,
        terms: &mut Terms,
    ) -> Variable {
        let weight = &self.weight;
        let answered = col(column).is_not_null();
        let key = match level {
            Some(level) => format!("{column}\u{1f}={level}"),
            None => column.to_owned(),
        };
        let proportion = request.statistic == Statistic::Proportion;
        let squares = request.deff != DesignEffect::No || request.statistic == Statistic::Variance;
        let kish = request.interval == IntervalMethod::Wilson;
        let valid = answered.clone().cast(DataType::Float64);
        let whole = (request.interval == IntervalMethod::Likelihood).then(|| {
            (
                terms.term("n".to_owned(), 0, lit(1.0)),
                terms.term("w".to_owned(), 1, weight.clone()),
            )
        });
        let wy = weight.clone() * value.clone();
        let measure = Measure {
            statistic: request.statistic,
            n: terms.term(format!("n {column}"), 0, valid.clone()),
            w: terms.term(format!("w {column}"), 1, weight.clone() * valid.clone()),
            w2: kish.then(|| terms.term(format!("w2 {column}"), 2, weight.clone() * weight.clone() * valid)),
            y2: squares.then(|| terms.term(format!("y2 {key}"), 1, wy.clone() * value.clone())),
            y: terms.term(format!("y {key}"), 1, wy),
            x: None,
            xy: None,
            x2: None,
            whole,
            events: (proportion || level.is_some()).then(|| terms.term(format!("e {key}"), 0, value)),
        };
        Variable {
            of: column.to_owned(),
            category: level.map(str::to_owned),
            measure,
            answered,
        }
    }

    fn ratio(
        &self,
        request: &Request,
        column: &str,
        value: Expr,
        terms: &mut Terms,
        place: &str,
    ) -> Result<Variable, EstimationError> {
        let Some(over) = &request.over else {
            return Err(bad(request, "a ratio has no denominator", "name it with `over`"));
        };
        self.table.require(over, place)?;
        let kind = self.table.kind(over)?;
        if let Kind::Category(levels) = &kind {
            self.refuse_slips(over, levels)?;
            return Err(EstimationError::CategoryNotNumber {
                place: format!("estimate \"{}\"", request.id),
                column: over.clone(),
            });
        }
        let below = self.table.number(over, &kind);
        let answered = col(column).is_not_null().and(col(over.as_str()).is_not_null());
        let valid = answered.clone().cast(DataType::Float64);
        let key = format!("{column}\u{1f}/{over}");
        let weight = &self.weight;
        // A product with a missing side is missing and adds 0; where the other side stands alone it must be told.
        let wy = weight.clone() * value.clone() * valid.clone();
        let wx = weight.clone() * below.clone() * valid.clone();
        let squares = request.deff != DesignEffect::No;
        let measure = Measure {
            statistic: Statistic::Ratio,
            n: terms.term(format!("n {key}"), 0, valid.clone()),
            w: terms.term(format!("w {key}"), 1, weight.clone() * valid),
            w2: None,
            y2: squares.then(|| terms.term(format!("y2 {key}"), 1, wy.clone() * value.clone())),
            xy: squares.then(|| terms.term(format!("xy {key}"), 1, wx.clone() * value)),
            x2: squares.then(|| terms.term(format!("x2 {key}"), 1, wx.clone() * below)),
            y: terms.term(format!("y {key}"), 1, wy),
            x: Some(terms.term(format!("x {key}"), 1, wx)),
            whole: None,
            events: None,
        };
        Ok(Variable {
            of: format!("{column}/{over}"),
            category: None,
            measure,
            answered,
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
