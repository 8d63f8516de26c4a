//! One pass over the rows: sums of terms per domain and unit. Knows no statistics.
//!
//! Sums of parts of a table add up to the sums of the whole (`merge`), so the rows may be read in any order, in parts,
//! or by another engine.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::EstimationError;
use super::table::{Table, label, labels, table_error};

/// What a unit is, and where each one stands in the design's order.
#[derive(Clone, Debug)]
pub enum Grain {
    /// Every row is a unit.
    Rows(Vec<usize>),
    /// Rows with the same values of `columns` are one unit.
    Clusters {
        columns: Vec<String>,
        place: BTreeMap<Vec<String>, usize>,
    },
}

/// What to sum: the terms of all items of a plan that share their domains.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Columns whose combinations are the domains; rows where one is missing are in none.
    pub by: Vec<String>,
    /// Rows where this is not true are in no domain.
    pub condition: Option<Expr>,
    /// Numbers per row; missing adds 0.
    pub terms: Vec<Expr>,
}

/// The sums, sparse: a line for each domain and unit that have a row in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// Levels of the `by` columns.
    pub domains: Vec<Vec<String>>,
    /// Shape: per domain, where its lines begin; one more at the end.
    pub starts: Vec<usize>,
    /// Per line: the unit, increasing within a domain.
    pub units: Vec<usize>,
    /// Shape: per term, one sum per line.
    pub terms: Vec<Vec<f64>>,
}

/// The column that numbers the rows; no data column may have this name.
pub const ROW: &str = "\u{1f}row";

/// The sums of every ask, one lazy group-by each.
///
/// A file larger than memory is read again for each, the needed columns only.
pub fn sum(table: &Table, grain: &Grain, asks: &[Ask]) -> Result<Vec<Sums>, EstimationError> {
    asks.iter().map(|ask| sum_one(table, grain, ask)).collect()
}

fn sum_one(table: &Table, grain: &Grain, ask: &Ask) -> Result<Sums, EstimationError> {
    let mut rows = table.frame.clone();
    if let Some(condition) = &ask.condition {
        rows = rows.filter(condition.clone());
    }
    for column in &ask.by {
        rows = rows.filter(col(column.as_str()).is_not_null());
    }
    let by = ask
        .by
        .iter()
        .enumerate()
        .map(|(at, column)| col(column.as_str()).alias(domain_name(at)));
    let term = |(at, term): (usize, &Expr)| term.clone().alias(term_name(at));
    let terms = ask.terms.iter().enumerate();
    let frame = match grain {
        Grain::Rows(_) => rows.select(by.chain([col(ROW)]).chain(terms.map(term)).collect::<Vec<_>>()),
        Grain::Clusters { columns, .. } => {
            let unit = columns
                .iter()
                .enumerate()
                .map(|(at, column)| col(column.as_str()).alias(unit_name(at)));
            rows.group_by_stable(by.chain(unit).collect::<Vec<_>>()).agg(
                terms
                    .map(|(at, term)| term.clone().sum().alias(term_name(at)))
                    .collect::<Vec<_>>(),
            )
        }
    };
    read(&collect(frame)?, table, grain, ask)
}

/// Runs a query.
///
/// On the in-memory engine: it adds the rows of a group in their order, so that the same file gives the same last
/// digit. The streaming engine adds them as its threads come.
pub(super) fn collect(frame: LazyFrame) -> Result<DataFrame, EstimationError> {
    frame.collect().map_err(table_error)
}

/// The engine's table in the design's order: domains sorted, units increasing.
fn read(frame: &DataFrame, table: &Table, grain: &Grain, ask: &Ask) -> Result<Sums, EstimationError> {
    let height = frame.height();
    let units: Vec<usize> = match grain {
        Grain::Rows(place) => {
            let rows = frame
                .column(ROW)
                .and_then(|rows| rows.cast(&DataType::UInt64))
                .map_err(table_error)?;
            rows.u64()
                .map_err(table_error)?
                .into_no_null_iter()
                .map(|row| place[row as usize])
                .collect()
        }
        Grain::Clusters { columns, place } => {
            let keys = (0..columns.len())
                .map(|at| labels(frame, &unit_name(at)))
                .collect::<Result<Vec<_>, _>>()?;
            (0..height)
                .map(|line| {
                    let key: Vec<String> = keys
                        .iter()
                        .map(|column| column[line].clone().unwrap_or_default())
                        .collect();
                    place
                        .get(&key)
                        .copied()
                        .ok_or_else(|| EstimationError::Table(format!("unit {key:?} is not in the design")))
                })
                .collect::<Result<_, _>>()?
        }
    };
    let (domain, domains) = domains_of(frame, table, &ask.by)?;
    let mut order: Vec<usize> = (0..height).collect();
    order.sort_by_key(|line| (domain[*line], units[*line]));
    let mut starts = vec![0; domains.len() + 1];
    for domain in &domain {
        starts[domain + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let terms = (0..ask.terms.len())
        .map(|at| {
            let column = frame
                .column(&term_name(at))
                .and_then(|column| column.cast(&DataType::Float64))
                .map_err(table_error)?;
            let column = column.rechunk();
            let values = column.f64().map_err(table_error)?;
            Ok(order
                .iter()
                .map(|line| values.get(*line).unwrap_or(0.0))
                .collect())
        })
        .collect::<Result<_, EstimationError>>()?;
    Ok(Sums {
        domains,
        starts,
        units: order.iter().map(|line| units[*line]).collect(),
        terms,
    })
}

/// The domain of each line, and the domains in order: numbers as numbers, texts as texts.
fn domains_of(
    frame: &DataFrame,
    table: &Table,
    by: &[String],
) -> Result<(Vec<usize>, Vec<Vec<String>>), EstimationError> {
    if by.is_empty() {
        return Ok((vec![0; frame.height()], vec![Vec::new()]));
    }
    let mut codes: Vec<Vec<usize>> = Vec::with_capacity(by.len());
    let mut names: Vec<Vec<String>> = Vec::with_capacity(by.len());
    for (at, name) in by.iter().enumerate() {
        let column = frame.column(&domain_name(at)).map_err(table_error)?;
        let (code, name) = code(column, |levels| table.arrange(name, levels))?;
        codes.push(code);
        names.push(name);
    }
    let path = |line: usize| codes.iter().map(|code| code[line]).collect::<Vec<_>>();
    let distinct: BTreeMap<Vec<usize>, ()> = (0..frame.height()).map(|line| (path(line), ())).collect();
    let place: BTreeMap<&Vec<usize>, usize> = distinct.keys().zip(0..).collect();
    let domain = (0..frame.height())
        .map(|line| place.get(&path(line)).copied().unwrap_or_default())
        .collect();
    let domains = distinct
        .keys()
        .map(|path| {
            path.iter()
                .zip(&names)
                .map(|(code, names)| names[*code].clone())
                .collect()
        })
        .collect();
    Ok((domain, domains))
}

/// The values of a column as codes into its distinct labels, sorted and then arranged.
pub(super) fn code(
    column: &Column,
    arrange: impl Fn(Vec<String>) -> Vec<String>,
) -> Result<(Vec<usize>, Vec<String>), EstimationError> {
    let series = column.as_materialized_series();
    let distinct = series
        .unique()
        .and_then(|distinct| distinct.sort(SortOptions::default().with_nulls_last(true)))
        .map_err(table_error)?;
    let names = arrange(
        distinct
            .iter()
            .map(|value| label(&value).unwrap_or_default())
            .collect(),
    );
    let place: BTreeMap<&str, usize> = names.iter().map(String::as_str).zip(0..).collect();
    let codes = series
        .iter()
        .map(|value| {
            place
                .get(label(&value).unwrap_or_default().as_str())
                .copied()
                .unwrap_or_default()
        })
        .collect();
    Ok((codes, names))
}

fn domain_name(at: usize) -> String {
    format!("\u{1f}domain{at}")
}

fn unit_name(at: usize) -> String {
    format!("\u{1f}unit{at}")
}

fn term_name(at: usize) -> String {
    format!("\u{1f}term{at}")
}

impl Sums {
    /// The lines of one domain.
    pub fn lines(&self, domain: usize) -> std::ops::Range<usize> {
        self.starts[domain]..self.starts[domain + 1]
    }

    /// The sum of one term over one domain.
    pub fn total(&self, term: usize, domain: usize) -> f64 {
        self.terms[term][self.lines(domain)].iter().sum()
    }

    /// The sums of a whole table from those of its parts, which ask for the same.
    pub fn merge(parts: &[Self]) -> Self {
        let width = parts.iter().map(|part| part.terms.len()).max().unwrap_or(0);
        let mut lines: BTreeMap<(&[String], usize), Vec<f64>> = BTreeMap::new();
        for part in parts {
            for (domain, levels) in part.domains.iter().enumerate() {
                for line in part.lines(domain) {
                    let sums = lines
                        .entry((levels, part.units[line]))
                        .or_insert_with(|| vec![0.0; width]);
                    for (sum, term) in sums.iter_mut().zip(&part.terms) {
                        *sum += term[line];
                    }
                }
            }
        }
        let mut merged = Self {
            terms: vec![Vec::with_capacity(lines.len()); width],
            ..Self::default()
        };
        for ((levels, unit), sums) in lines {
            if merged.domains.last().map(Vec::as_slice) != Some(levels) {
                merged.domains.push(levels.to_vec());
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
