//! One pass over the rows: sums of products of columns per domain and unit. Knows no statistics.
//!
//! Sums of parts of a table add up to the sums of the whole (`merge`), so the rows may be read in parts, or by another
//! engine. Each sum is added up in the order of the rows by one thread, so that its last digit depends on neither the
//! number of threads nor the run.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::EstimationError;
use super::combine::{NONE, rank};
use super::domain::Domains;
use super::kernel::{Lines, Made, Task, Wanted};
use super::table::{Condition, Table};

/// The rows of a table with their weights, and the unit that each belongs to.
#[derive(Clone, Copy)]
pub struct Rows<'a> {
    pub table: &'a Table,
    pub weights: &'a [f64],
    /// Shape: per row, the place of its unit.
    pub unit: &'a [u32],
    /// How many there are.
    pub units: usize,
}

/// What to sum: the terms of all items of a plan that share their domains.
#[derive(Clone)]
pub struct Ask {
    /// Columns whose combinations are the domains; rows where one is missing are in none.
    pub by: Vec<String>,
    /// Rows where this is not true are in no domain.
    pub condition: Option<Condition>,
    pub terms: Vec<Term>,
}

/// A number per row: a power of its weight times a product of columns; where one of these is missing it is 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// 0, 1 or 2.
    pub weight: u8,
    pub of: Of,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// 1 in every row.
    Rows,
    /// A power of a column of numbers; to the power 0, 1 wherever it holds anything.
    Power(String, u8),
    /// 1 where a column is at a level.
    Level(String, String),
    /// The product of powers of two columns.
    Product(String, u8, String, u8),
}

/// The sums, sparse: a line for each domain and unit that have a row in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// Levels of the `by` columns.
    pub domains: Vec<Vec<String>>,
    /// Shape: per `by` column, whether its levels are texts.
    pub texts: Vec<bool>,
    /// Shape: per domain, where its lines begin; one more at the end.
    pub starts: Vec<usize>,
    /// Per line: the unit, increasing within a domain.
    pub units: Vec<usize>,
    /// Shape: per term, one sum per line.
    pub terms: Vec<Vec<f64>>,
}

/// The sums of every ask.
///
/// Each column is read once for all asks, and let go before the next if it need not be kept.
pub fn sum(rows: Rows, asks: &[Ask]) -> Result<Vec<Sums>, EstimationError> {
    let mut placed: Vec<Placed> = asks
        .par_iter()
        .map(|ask| Placed::of(rows, ask))
        .collect::<Result<_, _>>()?;
    let wanted = asks.iter().enumerate().flat_map(|(at, ask)| {
        ask.terms
            .iter()
            .enumerate()
            .map(move |(term, own)| Wanted { ask: at, term, own })
    });
    let lines: Vec<Lines> = placed.iter().map(Placed::lines).collect();
    let made = made(rows, wanted, &lines)?;
    for (ask, term, values) in made {
        placed[ask].sums.terms[term] = values;
    }
    Ok(placed.into_iter().map(|placed| placed.sums).collect())
}

/// The sums of each term, column by column.
fn made<'a>(
    rows: Rows,
    wanted: impl Iterator<Item = Wanted<'a>>,
    lines: &[Lines],
) -> Result<Vec<Made>, EstimationError> {
    let mut tasks: BTreeMap<Vec<&str>, Task> = BTreeMap::new();
    for wanted in wanted {
        tasks.entry(wanted.own.columns()).or_default().wanted.push(wanted);
    }
    let tasks: Vec<(Vec<&str>, Task)> = tasks.into_iter().collect();
    let made: Vec<Vec<Made>> = tasks
        .par_iter()
        .map(|(columns, task)| task.run(rows, columns, lines))
        .collect::<Result<_, EstimationError>>()?;
    Ok(made.into_iter().flatten().collect())
}

/// Rows placed in domains and units, with the line of each; rows in no domain go to the line after the last.
pub(super) struct Placed {
    line: Vec<u32>,
    sums: Sums,
}

impl Placed {
    pub fn of(rows: Rows, ask: &Ask) -> Result<Self, EstimationError> {
        let table = rows.table;
        let Domains { of_rows, levels } = Domains::of(table, &ask.by, ask.condition.as_ref())?;
        let units = rows.units as u64;
        let keys: Vec<u64> = of_rows
            .iter()
            .zip(rows.unit)
            .map(|(domain, unit)| match *domain {
                NONE => u64::MAX,
                domain => u64::from(domain) * units + u64::from(*unit),
            })
            .collect();
        let (mut line, lines) = rank(&keys, levels.len() as u64 * units);
        let outside = lines.len() as u32;
        line.iter_mut()
            .filter(|line| **line == NONE)
            .for_each(|line| *line = outside);
        let mut starts = vec![0; levels.len() + 1];
        for key in &lines {
            starts[(key / units) as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let is_text = |column: &String| Ok(table.column(column)?.is_text());
        let sums = Sums {
            domains: levels,
            texts: ask
                .by
                .iter()
                .map(is_text)
                .collect::<Result<_, EstimationError>>()?,
            starts,
            units: lines.iter().map(|key| (key % units) as usize).collect(),
            terms: vec![Vec::new(); ask.terms.len()],
        };
        Ok(Self { line, sums })
    }

    fn lines(&self) -> Lines<'_> {
        (&self.line, self.sums.units.len())
    }

    /// The sums of these terms of the ask only; the others are left empty.
    pub fn sums_of(&self, rows: Rows, ask: &Ask, terms: &[usize]) -> Result<Sums, EstimationError> {
        let wanted = terms.iter().map(|term| Wanted {
            ask: 0,
            term: *term,
            own: &ask.terms[*term],
        });
        let mut sums = self.sums.clone();
        for (_, term, values) in made(rows, wanted, &[self.lines()])? {
            sums.terms[term] = values;
        }
        Ok(sums)
    }
}

impl Term {
    /// The columns it reads.
    fn columns(&self) -> Vec<&str> {
        match &self.of {
            Of::Rows => Vec::new(),
            Of::Power(column, _) | Of::Level(column, _) => vec![column],
            Of::Product(a, _, b, _) => vec![a, b],
        }
    }
}

impl Sums {
    /// The same lines with these terms only; the others are left empty.
    pub(super) fn only(&self, terms: &[usize]) -> Self {
        let of = |(term, values): (usize, &Vec<f64>)| {
            if terms.contains(&term) {
                values.clone()
            } else {
                Vec::new()
            }
        };
        Self {
            domains: self.domains.clone(),
            texts: self.texts.clone(),
            starts: self.starts.clone(),
            units: self.units.clone(),
            terms: self.terms.iter().enumerate().map(of).collect(),
        }
    }

    /// The lines of one domain.
    pub fn lines(&self, domain: usize) -> std::ops::Range<usize> {
        self.starts[domain]..self.starts[domain + 1]
    }

    /// The sum of one term over one domain.
    pub fn total(&self, term: usize, domain: usize) -> f64 {
        pairwise(&self.terms[term][self.lines(domain)])
    }

    /// The sums of a whole table from those of its parts, which ask for the same.
    ///
    /// Domains are in order as levels are: numbers as numbers, texts as texts.
    pub fn merge(parts: &[Self]) -> Self {
        let width = parts.iter().map(|part| part.terms.len()).max().unwrap_or(0);
        let mut lines: BTreeMap<(Vec<Level>, usize), Vec<f64>> = BTreeMap::new();
        for part in parts {
            for (domain, levels) in part.domains.iter().enumerate() {
                let levels: Vec<Level> = levels
                    .iter()
                    .zip(&part.texts)
                    .map(|(name, text)| Level::of(name, *text))
                    .collect();
                for line in part.lines(domain) {
                    let sums = lines
                        .entry((levels.clone(), part.units[line]))
                        .or_insert_with(|| vec![0.0; width]);
                    for (sum, term) in sums.iter_mut().zip(&part.terms) {
                        *sum += term[line];
                    }
                }
            }
        }
        let mut merged = Self {
            terms: vec![Vec::with_capacity(lines.len()); width],
            texts: parts.first().map(|part| part.texts.clone()).unwrap_or_default(),
            ..Self::default()
        };
        for ((levels, unit), sums) in lines {
            let levels: Vec<String> = levels.iter().map(|level| level.name.to_owned()).collect();
            if merged.domains.last() != Some(&levels) {
                merged.domains.push(levels);
                merged.starts.push(merged.units.len());
            }
            merged.units.push(unit);
            for (term, sum) in merged.terms.iter_mut().zip(sums) {
                term.push(sum);
            }
        }
        merged.starts.push(merged.units.len());
        merged
    }
}

/// A level in its order: numbers as numbers, texts as texts.
#[derive(Clone)]
struct Level<'a> {
    number: Option<f64>,
    name: &'a str,
}

impl<'a> Level<'a> {
    fn of(name: &'a str, text: bool) -> Self {
        let number = if text { None } else { name.parse().ok() };
        Self { number, name }
    }
}

impl Ord for Level<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let numbers = match (self.number, other.number) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        numbers.then_with(|| self.name.cmp(other.name))
    }
}

impl PartialOrd for Level<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Level<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Level<'_> {}

/// The sum by halves: the error grows with the logarithm of the length.
pub(super) fn pairwise(values: &[f64]) -> f64 {
    if values.len() <= 128 {
        return values.iter().sum();
    }
    let (a, b) = values.split_at(values.len() / 2);
    pairwise(a) + pairwise(b)
}
