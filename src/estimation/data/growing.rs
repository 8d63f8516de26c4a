//! A column of a CSV file as its blocks come in.

use std::borrow::Cow;
use std::collections::HashMap;

use polars::prelude::DataType;

use super::block::{Part, PartCells, is_whole, number};
use crate::estimation::column::{Cells, Column, LARGEST_WHOLE, MOST_LEVELS};
use crate::estimation::hash::Spread;

#[derive(Default)]
pub(super) struct Growing {
    padded: bool,
    place: HashMap<Vec<u8>, u32, Spread>,
    found: Vec<Vec<u8>>,
    parts: Vec<Cells>,
    /// Every part of numbers holds whole ones only.
    fraction: bool,
    late: bool,
}

impl Growing {
    /// Takes the next block's part.
    pub fn take(&mut self, part: &Part) {
        self.padded |= part.padded;
        match &part.cells {
            PartCells::Late => self.late = true,
            PartCells::Numbers(numbers, whole) => {
                self.fraction |= !whole;
                self.parts.push(Cells::Numbers(numbers.clone()));
            }
            PartCells::Found(texts, codes) => {
                let own: Vec<u32> = std::iter::once(0)
                    .chain(texts.iter().map(|text| self.code(text)))
                    .collect();
                let codes = codes.iter().map(|code| own[*code as usize]);
                self.parts.push(Cells::of_codes(codes, self.found.len()));
            }
        }
    }

    fn code(&mut self, text: &[u8]) -> u32 {
        match self.place.get(text) {
            Some(code) => *code,
            None => {
                self.found.push(text.to_vec());
                let code = self.found.len() as u32;
                self.place.insert(text.to_vec(), code);
                code
            }
        }
    }

    /// The column; `None` where texts came after numbers, so that the file must be read again with this column as texts.
    pub fn finish(self) -> Option<Column> {
        let plain = self.parts.iter().any(|part| matches!(part, Cells::Numbers(_)));
        let whole = !self.fraction && self.found.iter().all(|text| is_whole(text));
        let numbers: Option<Vec<f64>> = self.found.iter().map(|text| number(text)).collect();
        let large = |number: &f64| number.abs() > LARGEST_WHOLE;
        let exact = |numbers: &[f64]| !(whole && numbers.iter().any(large));
        let numbers = numbers.filter(|numbers| {
            let parts = || {
                self.parts.iter().all(|part| match part {
                    Cells::Numbers(own) => exact(own),
                    _ => true,
                })
            };
            !self.padded && !self.late && exact(numbers) && parts()
        });
        let kind = if whole && !self.found.is_empty() {
            DataType::Int64
        } else {
            DataType::Float64
        };
        match numbers {
            None if plain || self.late => None,
            None => {
                // The file was found to be UTF-8.
                let texts: Vec<Cow<str>> = self
                    .found
                    .iter()
                    .map(|text| String::from_utf8_lossy(text))
                    .collect();
                let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
                Some(Column::of_found_texts(&texts, codes(self.parts)))
            }
            Some(numbers) if plain || numbers.len() > MOST_LEVELS => {
                Some(Column::of_numbers(kind, all_numbers(self.parts, &numbers)))
            }
            Some(numbers) => Some(Column::of_found_numbers(kind, &numbers, codes(self.parts))),
        }
    }
}

/// The codes of all parts; each part is let go when it is through.
fn codes(parts: Vec<Cells>) -> impl Iterator<Item = u32> {
    parts
        .into_iter()
        .flat_map(|part| -> Box<dyn Iterator<Item = u32>> {
            match part {
                Cells::Bytes(codes) => Box::new(codes.into_iter().map(u32::from)),
                Cells::Shorts(codes) => Box::new(codes.into_iter().map(u32::from)),
                Cells::Words(codes) => Box::new(codes.into_iter()),
                Cells::Numbers(_) => Box::new(std::iter::empty()),
            }
        })
}

/// The numbers of all parts; `found` are those that codes stand for.
fn all_numbers(parts: Vec<Cells>, found: &[f64]) -> Vec<f64> {
    let mut all = Vec::with_capacity(parts.iter().map(Cells::len).sum());
    let of = |code: u32| match code {
        0 => f64::NAN,
        code => found[code as usize - 1],
    };
    for part in parts {
        match part {
            Cells::Numbers(numbers) => all.extend(numbers),
            part => all.extend(codes(vec![part]).map(of)),
        }
    }
    all
}
