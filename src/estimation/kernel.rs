//! The adding: a column at a time, for all domain sets that ask for it.

use super::EstimationError;
use super::column::{Cells, Column};
use super::sums::{Of, Rows, Term};

/// Rows that are worked through for all domain sets before the next.
const PIECE: usize = 1 << 15;
/// Up to so many levels a column is summed level by level, and its products follow from these sums.
const FEW: usize = 12;
/// The most cells that levels may take in one domain set.
const CELLS: usize = 1 << 23;

/// Terms that read the same columns.
#[derive(Default)]
pub(super) struct Task<'a> {
    pub wanted: Vec<Wanted<'a>>,
}

/// A term, and where its sums belong.
pub(super) struct Wanted<'a> {
    pub ask: usize,
    pub term: usize,
    pub own: &'a Term,
}

/// The line of each row in one domain set, and the number of lines; rows outside are on the one after the last.
pub(super) type Lines<'a> = (&'a [u32], usize);

/// Sums of one term: its ask, its place there, one per line.
pub(super) type Made = (usize, usize, Vec<f64>);

impl Task<'_> {
    /// The sums of every term.
    pub fn run(&self, rows: Rows, columns: &[&str], lines: &[Lines]) -> Result<Vec<Made>, EstimationError> {
        match columns {
            [] => Ok(self.each(lines, |term| {
                let power = term.weight;
                move |row: usize| Some(weigh(rows.weights[row], power))
            })),
            [one] => self.of_one(rows, &*rows.table.column(one)?, lines),
            [a, b, ..] => {
                let (a, b) = (rows.table.column(a)?.numbers(), rows.table.column(b)?.numbers());
                Ok(self.each(lines, |term| {
                    let (p, q) = match term.of {
                        Of::Product(_, p, _, q) => (i32::from(p), i32::from(q)),
                        _ => (0, 0),
                    };
                    let (a, b, power) = (&a, &b, term.weight);
                    move |row: usize| {
                        let (x, y) = (a[row], b[row]);
                        let known = !x.is_nan() && !y.is_nan();
                        known.then(|| weigh(rows.weights[row], power) * x.powi(p) * y.powi(q))
                    }
                }))
            }
        }
    }

    fn of_one(&self, rows: Rows, column: &Column, lines: &[Lines]) -> Result<Vec<Made>, EstimationError> {
        let mut asks: Vec<usize> = self.wanted.iter().map(|wanted| wanted.ask).collect();
        asks.dedup();
        // Where every row is its own line, there is nothing to gain.
        let crowded = asks.iter().all(|ask| lines[*ask].1 * 2 <= lines[*ask].0.len());
        let levels = column.names.len();
        let by_level = self
            .wanted
            .iter()
            .any(|wanted| matches!(wanted.own.of, Of::Level(..)));
        let fits = asks.iter().all(|ask| (lines[*ask].1 + 1) * (levels + 1) <= CELLS);
        let own: Vec<Lines> = asks.iter().map(|ask| lines[*ask]).collect();
        let squared = self.wanted.iter().any(|wanted| wanted.own.weight > 1);
        if crowded && fits && (by_level || levels <= FEW) {
            match &column.cells {
                Cells::Bytes(codes) if squared => {
                    return Ok(self.of_levels::<u8, 3>(codes, column, rows, &asks, &own));
                }
                Cells::Bytes(codes) => return Ok(self.of_levels::<u8, 2>(codes, column, rows, &asks, &own)),
                Cells::Shorts(codes) if squared => {
                    return Ok(self.of_levels::<u16, 3>(codes, column, rows, &asks, &own));
                }
                Cells::Shorts(codes) => return Ok(self.of_levels::<u16, 2>(codes, column, rows, &asks, &own)),
                Cells::Words(_) | Cells::Numbers(_) => {}
            }
        }
        if by_level {
            let column = column.as_levels();
            let codes = column.codes();
            return Ok(self.each(lines, |term| {
                let level = match &term.of {
                    Of::Level(_, level) => code_of(&column, level),
                    _ => 0,
                };
                let number = |code: u32| column.values[code as usize];
                let (codes, power) = (&codes, term.weight);
                let exponent = exponent(term);
                let number = (level == 0 && exponent > 0).then_some(number);
                move |row: usize| {
                    let code = codes[row];
                    let in_it = if level == 0 { code != 0 } else { code == level };
                    in_it.then(|| {
                        weigh(rows.weights[row], power)
                            * number.as_ref().map_or(1.0, |number| number(code).powi(exponent))
                    })
                }
            }));
        }
        let expanded;
        let numbers = match &column.cells {
            Cells::Numbers(numbers) => numbers,
            _ => {
                expanded = column.numbers();
                &expanded
            }
        };
        // Texts have no numbers, but may be counted.
        let texts = column.is_text() && column.values.iter().all(|value| value.is_nan());
        if crowded && !texts && self.wanted.iter().all(|wanted| moment(wanted.own).is_some()) {
            return Ok(self.of_moments(numbers, rows, &asks, &own));
        }
        Ok(self.each(lines, |term| {
            let (power, exponent) = (term.weight, exponent(term));
            move |row: usize| {
                (!column.is_missing(row)).then(|| {
                    let number = if exponent == 0 {
                        1.0
                    } else {
                        numbers[row].powi(exponent)
                    };
                    weigh(rows.weights[row], power) * number
                })
            }
        }))
    }

    /// Term by term.
    fn each<F: Fn(usize) -> Option<f64>>(&self, lines: &[Lines], value: impl Fn(&Term) -> F) -> Vec<Made> {
        self.wanted
            .iter()
            .map(|wanted| {
                let (line, count) = lines[wanted.ask];
                let value = value(wanted.own);
                let mut sums = vec![0.0; count + 1];
                for (row, line) in line.iter().enumerate() {
                    if let Some(value) = value(row) {
                        sums[*line as usize] += value;
                    }
                }
                sums.truncate(count);
                (wanted.ask, wanted.term, sums)
            })
            .collect()
    }

    /// Counts and weights per level; products follow.
    fn of_levels<Code: Copy + Into<usize>, const N: usize>(
        &self,
        codes: &[Code],
        column: &Column,
        rows: Rows,
        asks: &[usize],
        lines: &[Lines],
    ) -> Vec<Made> {
        let width = column.names.len() + 1;
        let mut cells: Vec<Vec<[f64; N]>> = lines
            .iter()
            .map(|(_, count)| vec![[0.0; N]; (count + 1) * width])
            .collect();
        for from in (0..codes.len()).step_by(PIECE) {
            let piece = from..(from + PIECE).min(codes.len());
            let (codes, weights) = (&codes[piece.clone()], &rows.weights[piece.clone()]);
            for (cells, (line, _)) in cells.iter_mut().zip(lines) {
                for ((line, code), weight) in line[piece.clone()].iter().zip(codes).zip(weights) {
                    let cell = &mut cells[*line as usize * width + (*code).into()];
                    let mut product = 1.0;
                    for sum in cell {
                        *sum += product;
                        product *= weight;
                    }
                }
            }
        }
        self.wanted
            .iter()
            .map(|wanted| {
                let place = asks.iter().position(|ask| *ask == wanted.ask).unwrap_or_default();
                let power = usize::from(wanted.own.weight).min(N - 1);
                let sums = match &wanted.own.of {
                    Of::Level(_, level) => {
                        let code = code_of(column, level) as usize;
                        cells[place]
                            .chunks_exact(width)
                            .map(|line| line.get(code).map_or(0.0, |cell| cell[power]))
                            .collect()
                    }
                    _ => {
                        let exponent = exponent(wanted.own);
                        let factors: Vec<f64> = match exponent {
                            0 => vec![1.0; width],
                            _ => column.values.iter().map(|value| value.powi(exponent)).collect(),
                        };
                        let sum = |line: &[[f64; N]]| {
                            line[1..]
                                .iter()
                                .zip(&factors[1..])
                                .map(|(cell, factor)| cell[power] * factor)
                                .sum()
                        };
                        cells[place].chunks_exact(width).map(sum).collect()
                    }
                };
                let mut sums: Vec<f64> = sums;
                sums.truncate(lines[place].1);
                (wanted.ask, wanted.term, sums)
            })
            .collect()
    }

    /// Count, weight, and the weighted number and its square.
    fn of_moments(&self, numbers: &[f64], rows: Rows, asks: &[usize], lines: &[Lines]) -> Vec<Made> {
        let mut cells: Vec<Vec<[f64; 4]>> =
            lines.iter().map(|(_, count)| vec![[0.0; 4]; count + 1]).collect();
        for from in (0..numbers.len()).step_by(PIECE) {
            let piece = from..(from + PIECE).min(numbers.len());
            let (numbers, weights) = (&numbers[piece.clone()], &rows.weights[piece.clone()]);
            for (cells, (line, _)) in cells.iter_mut().zip(lines) {
                for ((line, number), weight) in line[piece.clone()].iter().zip(numbers).zip(weights) {
                    if !number.is_nan() {
                        let product = weight * number;
                        let cell = &mut cells[*line as usize];
                        for (sum, own) in cell.iter_mut().zip([1.0, *weight, product, product * number]) {
                            *sum += own;
                        }
                    }
                }
            }
        }
        self.wanted
            .iter()
            .map(|wanted| {
                let place = asks.iter().position(|ask| *ask == wanted.ask).unwrap_or_default();
                let moment = moment(wanted.own).unwrap_or_default();
                let sums = cells[place][..lines[place].1]
                    .iter()
                    .map(|cell| cell[moment])
                    .collect();
                (wanted.ask, wanted.term, sums)
            })
            .collect()
    }
}

fn weigh(weight: f64, power: u8) -> f64 {
    match power {
        0 => 1.0,
        1 => weight,
        _ => weight.powi(i32::from(power)),
    }
}

fn exponent(term: &Term) -> i32 {
    match term.of {
        Of::Power(_, exponent) => i32::from(exponent),
        _ => 0,
    }
}

/// Where `of_moments` keeps a term.
fn moment(term: &Term) -> Option<usize> {
    match (term.weight, &term.of) {
        (0, Of::Power(_, 0)) => Some(0),
        (1, Of::Power(_, exponent @ 0..=2)) => Some(usize::from(*exponent) + 1),
        _ => None,
    }
}

/// The code of a level; one that never occurs has none.
fn code_of(column: &Column, level: &str) -> u32 {
    column
        .names
        .iter()
        .position(|name| name == level)
        .map_or(NOWHERE, |place| place as u32 + 1)
}
const NOWHERE: u32 = u32::MAX;
