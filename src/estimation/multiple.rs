//! Questions with several answers: a 0/1 column for each, and a denominator that all of them share.

use polars::prelude::DataType;

use super::EstimationError;
use super::column::Column;
use super::measure::Measure;
use super::request::{Denominator, DesignEffect, IntervalMethod, Request, Statistic};
use super::sums::Of;
use super::survey::Survey;
use super::table::Kind;
use super::variable::{Terms, Variable, bad};

impl Survey {
    /// The name of a column of the denominator: how often each row counts in it, missing where it does not.
    ///
    /// Errors: a column that holds more than 0 and 1.
    pub(super) fn denominator(
        &self,
        request: &Request,
        denominator: Denominator,
        place: &str,
    ) -> Result<String, EstimationError> {
        let name = format!("{} of \u{1f}{}", denominator.word(), request.of.join("\u{1f}"));
        if self.table.holds(&name) {
            return Ok(name);
        }
        let mut answered = vec![0_usize; self.row_count()];
        let mut chosen = vec![0_usize; self.row_count()];
        for column in &request.of {
            self.table.require(column, place)?;
            if let Kind::Category(levels) = self.table.kind(column)? {
                self.refuse_slips(column, &levels)?;
                return Err(self.no_choice(request, column));
            }
            if !self.table.is_zero_one(column)? {
                return Err(self.no_choice(request, column));
            }
            for (row, value) in self.table.numbers(column)?.into_iter().enumerate() {
                answered[row] += usize::from(!value.is_nan());
                chosen[row] += usize::from(value == 1.0);
            }
        }
        let counts = |(answered, chosen): (usize, usize)| {
            let (counts, times) = match denominator {
                Denominator::Rows => (true, 1),
                Denominator::Any => (answered > 0, 1),
                Denominator::All => (answered == request.of.len(), 1),
                Denominator::Chosen => (chosen > 0, 1),
                // A row that chose nothing adds to neither sum.
                Denominator::Responses => (chosen > 0, chosen),
            };
            if counts { times as f64 } else { f64::NAN }
        };
        let numbers = answered.into_iter().zip(chosen).map(counts).collect();
        self.table
            .hold(&name, Column::of_numbers(DataType::Float64, numbers));
        Ok(name)
    }

    fn no_choice(&self, request: &Request, column: &str) -> EstimationError {
        bad(
            request,
            &format!("`denominator` is for columns of 0 and 1, and \"{column}\" holds others"),
            "derive a 0/1 column for each answer, as expr = \"selected(${conditions}, 'asthma')\"",
        )
    }

    /// The share of one answer; `of` is the column of the denominator.
    pub(super) fn response(
        &self,
        request: &Request,
        column: &str,
        denominator: Denominator,
        of: &str,
        terms: &mut Terms,
    ) -> Variable {
        let both = |y: u8, x: u8| Of::Product(column.to_owned(), y, of.to_owned(), x);
        let of_answers = denominator == Denominator::Responses;
        let squares = request.deff != DesignEffect::No;
        // An answer is its own square; of a row without it the product is 0.
        let y = match of_answers {
            true => terms.term(1, both(1, 0)),
            false => terms.term(1, both(1, 1)),
        };
        let measure = Measure {
            statistic: if of_answers {
                Statistic::Ratio
            } else {
                Statistic::Proportion
            },
            n: terms.term(0, Of::Power(of.to_owned(), 0)),
            w: terms.term(1, Of::Power(of.to_owned(), 0)),
            w2: (request.interval == IntervalMethod::Wilson)
                .then(|| terms.term(2, Of::Power(of.to_owned(), 0))),
            y2: squares.then_some(y),
            y,
            x: of_answers.then(|| terms.term(1, Of::Power(of.to_owned(), 1))),
            xy: (of_answers && squares).then(|| terms.term(1, both(1, 1))),
            x2: (of_answers && squares).then(|| terms.term(1, Of::Power(of.to_owned(), 2))),
            events: Some(terms.term(0, both(1, 0))),
        };
        Variable {
            of: column.to_owned(),
            category: None,
            measure,
            answered: vec![of.to_owned()],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::estimation::DesignSpec;
    use crate::estimation::table::Table;

    #[test]
    fn a_denominator_is_made_once_for_all_requests() {
        let column = |numbers: Vec<f64>| Column::of_numbers(DataType::Float64, numbers);
        let table = Table::held(vec![
            ("a".to_owned(), column(vec![1.0, 0.0, f64::NAN])),
            ("b".to_owned(), column(vec![0.0, 0.0, 1.0])),
        ]);
        let survey = Survey::open(table, &DesignSpec::default()).unwrap();
        let request = Request::new("r", Statistic::Proportion, &["a", "b"]);
        let held = || {
            let name = survey.denominator(&request, Denominator::Any, "here").unwrap();
            survey.table.column(&name).unwrap()
        };
        assert!(Arc::ptr_eq(&held(), &held()));
    }
}
