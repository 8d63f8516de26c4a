//! The model matrix: the columns that R makes of a formula's terms, and their names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::formula::{Factor, ModelFormula, same};
use crate::estimation::EstimationError;
use crate::estimation::survey::Survey;
use crate::estimation::table::Kind;

/// The columns of a model over all rows of the data; a row with a missing value holds NaN.
pub(super) struct Columns {
    pub names: Vec<String>,
    /// Shape: per column, the term it belongs to; `None` for the intercept.
    pub term: Vec<Option<usize>>,
    pub values: Vec<Vec<f64>>,
}

/// What a variable holds.
enum Held {
    Numbers(Vec<f64>),
    Levels(Vec<String>, Vec<Option<usize>>),
}

impl Columns {
    /// The model matrix over all rows; levels are those of the rows that `used` picks.
    pub fn of(
        survey: &Survey,
        formula: &ModelFormula,
        place: &str,
        used: &[usize],
        rows: usize,
    ) -> Result<Self, EstimationError> {
        let mut held: BTreeMap<String, Held> = BTreeMap::new();
        for factor in formula.terms.iter().flatten() {
            if let Entry::Vacant(place_of) = held.entry(factor.name()) {
                place_of.insert(read(survey, factor, place, used)?);
            }
        }
        let mut columns = Self {
            names: Vec::new(),
            term: Vec::new(),
            values: Vec::new(),
        };
        if formula.intercept {
            columns.push("(Intercept)".to_owned(), None, vec![1.0; rows]);
        }
        let mut full_used = false;
        for (at, term) in formula.terms.iter().enumerate() {
            let mut made: Vec<(String, Vec<f64>)> = vec![(String::new(), vec![1.0; rows])];
            for factor in term {
                let Some(own) = held.get(&factor.name()) else {
                    continue;
                };
                // A category leaves out its first level where the term without it is in the model.
                let rest: Vec<Factor> = term.iter().filter(|other| *other != factor).cloned().collect();
                let marginal = if rest.is_empty() {
                    formula.intercept || full_used
                } else {
                    formula.terms.iter().any(|own| same(own, &rest))
                };
                if rest.is_empty() && matches!(own, Held::Levels(..)) {
                    full_used = true;
                }
                let parts = parts(factor, own, usize::from(marginal));
                // The first variable's levels run fastest.
                made = parts
                    .iter()
                    .flat_map(|(name, values)| {
                        made.iter().map(move |(before, product)| {
                            let name = if before.is_empty() {
                                name.clone()
                            } else {
                                format!("{before}:{name}")
                            };
                            (name, product.iter().zip(values).map(|(a, b)| a * b).collect())
                        })
                    })
                    .collect();
            }
            for (name, values) in made {
                columns.push(name, Some(at), values);
            }
        }
        Ok(columns)
    }

    fn push(&mut self, name: String, term: Option<usize>, values: Vec<f64>) {
        self.names.push(name);
        self.term.push(term);
        self.values.push(values);
    }
}

fn parts(factor: &Factor, held: &Held, first: usize) -> Vec<(String, Vec<f64>)> {
    match held {
        Held::Numbers(values) => vec![(factor.name(), values.clone())],
        Held::Levels(levels, codes) => levels
            .iter()
            .enumerate()
            .skip(first)
            .map(|(level, name)| {
                let values = codes
                    .iter()
                    .map(|code| code.map_or(f64::NAN, |code| f64::from(u8::from(code == level))))
                    .collect();
                (format!("{}{name}", factor.name()), values)
            })
            .collect(),
    }
}

fn read(survey: &Survey, factor: &Factor, place: &str, used: &[usize]) -> Result<Held, EstimationError> {
    for column in factor.columns() {
        survey.table.require(&column, place)?;
    }
    match factor {
        Factor::Column(column) => match survey.table.kind(column)? {
            Kind::Number => Ok(Held::Numbers(survey.numbers_of(column)?)),
            Kind::Truth => levels(survey, column, used),
            Kind::Category(found) => {
                survey.refuse_slips(column, &found)?;
                levels(survey, column, used)
            }
        },
        Factor::Levels(column) => levels(survey, column, used),
        Factor::Computed(text, arithmetic) => {
            let mut read: Vec<(String, Vec<f64>)> = Vec::new();
            for column in factor.columns() {
                match survey.table.kind(&column)? {
                    Kind::Category(found) if text.starts_with("as.numeric") => {
                        survey.refuse_slips(&column, &found)?;
                        let codes = survey.codes_of(&column)?.1;
                        let numbered = |code: &Option<usize>| code.map_or(f64::NAN, |code| code as f64 + 1.0);
                        read.push((column, codes.iter().map(numbered).collect()));
                    }
                    Kind::Category(_) => return Err(survey.table.text_in_numbers(&column)?),
                    _ => {
                        let values = survey.numbers_of(&column)?;
                        read.push((column, values));
                    }
                }
            }
            let rows = read.first().map_or(0, |(_, values)| values.len());
            let find = |name: &str| read.iter().position(|(own, _)| own == name);
            (0..rows)
                .map(|row| {
                    let own: Vec<f64> = read.iter().map(|(_, values)| values[row]).collect();
                    arithmetic
                        .evaluate(&own, &find)
                        .map(|dual| dual.value)
                        .map_err(EstimationError::Table)
                })
                .collect::<Result<_, _>>()
                .map(Held::Numbers)
        }
    }
}

/// A category with the levels that the used rows hold.
fn levels(survey: &Survey, column: &str, used: &[usize]) -> Result<Held, EstimationError> {
    let (names, codes) = survey.codes_of(column)?;
    let mut seen = vec![false; names.len()];
    for code in used.iter().filter_map(|row| codes[*row]) {
        seen[code] = true;
    }
    let place: Vec<Option<usize>> = seen
        .iter()
        .scan(0, |next, seen| {
            *next += usize::from(*seen);
            Some(seen.then(|| *next - 1))
        })
        .collect();
    Ok(Held::Levels(
        names
            .into_iter()
            .zip(&seen)
            .filter(|(_, seen)| **seen)
            .map(|(name, _)| name)
            .collect(),
        codes
            .iter()
            .map(|code| code.and_then(|code| place[code]))
            .collect(),
    ))
}

/// The response as numbers: a column of numbers, or of a category with two levels the second as 1.
pub(super) fn response(
    survey: &Survey,
    factor: &Factor,
    place: &str,
    used: &[usize],
    logistic: bool,
) -> Result<Vec<f64>, EstimationError> {
    match read(survey, factor, place, used)? {
        Held::Numbers(values) => Ok(values),
        Held::Levels(levels, codes)
            if logistic || matches!(factor, Factor::Column(_)) && is_truth(&levels) =>
        {
            if levels.len() != 2 {
                return Err(EstimationError::Refused {
                    place: place.to_owned(),
                    what: format!("the response \"{}\" has {} levels", factor.name(), levels.len()),
                    way_out: "give a column of 0 and 1, or of two levels, of which the second counts"
                        .to_owned(),
                });
            }
            Ok(codes
                .iter()
                .map(|code| code.map_or(f64::NAN, |code| code as f64))
                .collect())
        }
        Held::Levels(..) => Err(EstimationError::CategoryNotNumber {
            place: place.to_owned(),
            column: factor.name(),
        }),
    }
}

fn is_truth(levels: &[String]) -> bool {
    levels
        .iter()
        .all(|level| level.eq_ignore_ascii_case("true") || level.eq_ignore_ascii_case("false"))
}
