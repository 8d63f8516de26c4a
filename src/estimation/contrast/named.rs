//! What a contrast may name: rows of estimates, and given numbers.

use super::Given;
use crate::estimation::answered::Answered;
use crate::estimation::estimate::Estimate;
use crate::estimation::request::Request;
use crate::estimation::variance::Scores;

/// A row of an estimate, or a given number.
pub(super) struct Row<'a> {
    /// Of the estimate.
    pub id: &'a str,
    /// Its own; a given number has none.
    label: String,
    pub value: f64,
    pub source: Source<'a>,
}

pub(super) enum Source<'a> {
    Estimate(&'a Estimate, &'a Scores),
    Given(&'a Given),
}

/// The rows in the order in which a contrast names their estimates.
pub(super) struct Named<'a> {
    pub rows: Vec<Row<'a>>,
}

impl<'a> Named<'a> {
    pub fn of(of: &[String], answers: &[(&'a Request, &'a Answered)], given: &[&'a Given]) -> Self {
        let mut rows = Vec::new();
        for name in of {
            for (request, answered) in answers.iter().filter(|(request, _)| request.id == *name) {
                let labels = answered.labels().into_iter();
                let known = answered.rows.iter().zip(&answered.spreads);
                rows.extend(labels.zip(known).map(|(label, (row, spread))| Row {
                    id: &request.id,
                    label,
                    value: row.estimate,
                    source: Source::Estimate(row, spread),
                }));
            }
            rows.extend(given.iter().filter(|own| own.id == *name).map(|own| Row {
                id: &own.id,
                label: String::new(),
                value: own.estimate,
                source: Source::Given(own),
            }));
        }
        Self { rows }
    }

    pub fn values(&self) -> Vec<f64> {
        self.rows.iter().map(|row| row.value).collect()
    }

    /// The place of a name: `estimate:label`, an estimate of one row by its id, or a label that no other estimate has;
    /// for `:` a `.` may stand. `None` also where it may mean one row as a label and another as an id.
    pub fn find(&self, name: &str) -> Option<usize> {
        let only = |is: &dyn Fn(&Row) -> bool| {
            let mut places = (0..self.rows.len()).filter(|at| is(&self.rows[*at]));
            places.next().filter(|_| places.next().is_none())
        };
        let plain = [
            only(&|own| own.label == name),
            only(&|own| own.full() == name),
            only(&|own| own.id == name),
        ];
        let dotted = [
            only(&|own| own.label.replace(':', ".") == name),
            only(&|own| own.full().replace(':', ".") == name),
        ];
        for readings in [&plain[..], &dotted[..]] {
            let mut places = readings.iter().flatten();
            if let Some(first) = places.next() {
                return places.all(|other| other == first).then_some(*first);
            }
        }
        None
    }

    /// Every row by a name that finds it.
    pub fn all(&self) -> String {
        let several = self.rows.iter().any(|row| row.id != self.rows[0].id);
        let name = |(at, row): (usize, &Row)| {
            let short = match (several, row.label.is_empty()) {
                (_, true) => row.id.to_owned(),
                (false, _) => row.label.clone(),
                (true, false) => row.full(),
            };
            match self.find(&short) {
                Some(found) if found == at => short,
                _ => row.full(),
            }
        };
        let names: Vec<String> = self.rows.iter().enumerate().map(name).collect();
        names.join(", ")
    }

    /// The numbers that the labels are; else 1, 2, 3 …, of the levels of one estimate or of estimates with a row each.
    ///
    /// `None` where the rows are not one thing measured again and again, or only some labels are numbers.
    pub fn scores(&self) -> Option<Vec<f64>> {
        let number = |row: &Row| row.label.parse::<f64>().ok().filter(|own| own.is_finite());
        let numbers: Vec<f64> = self.rows.iter().filter_map(number).collect();
        if numbers.len() == self.rows.len() {
            return Some(numbers);
        }
        let estimates = || {
            self.rows.iter().filter_map(|row| match row.source {
                Source::Estimate(own, _) => Some(own),
                Source::Given(_) => None,
            })
        };
        let alike = estimates().zip(estimates().skip(1)).all(|(a, b)| {
            (&a.of, &a.category, a.prob, a.domain.len()) == (&b.of, &b.category, b.prob, b.domain.len())
        });
        let deep = estimates().any(|own| own.domain.len() > 1);
        let one = self.rows.windows(2).all(|pair| pair[0].id == pair[1].id);
        let singles = self.rows.windows(2).all(|pair| pair[0].id != pair[1].id);
        let ordered = alike && !deep && (one || (singles && numbers.is_empty()));
        ordered.then(|| (1..=self.rows.len()).map(|at| at as f64).collect())
    }
}

impl Row<'_> {
    fn full(&self) -> String {
        format!("{}:{}", self.id, self.label)
    }
}
