//! One column: the levels it holds and a code for each row, or numbers where nearly every row has its own.

use std::collections::HashMap;

use polars::prelude::*;

use super::hash::{Recent, Spread};

/// Distinct numbers that are still kept as levels.
pub(super) const MOST_LEVELS: usize = 65_535;
/// After so many rows a column whose rows mostly differ is kept as numbers.
pub(super) const FIRST_LOOK: usize = 4_096;
/// Whole numbers beyond this lose digits as floating point; they are ids, and stay texts.
pub(super) const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub kind: DataType,
    pub cells: Cells,
    /// Names of the levels, sorted: numbers as numbers, texts as texts.
    pub names: Vec<String>,
    /// Shape: one per code; NaN first, for missing. Texts that say true or false are 1 and 0, others NaN.
    pub values: Vec<f64>,
}

/// What the rows hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    /// A code per row, from 1 in the order of the levels; 0 is missing. As narrow as the levels allow.
    Bytes(Vec<u8>),
    Shorts(Vec<u16>),
    Words(Vec<u32>),
    /// A number per row; missing is NaN. There are no levels.
    Numbers(Vec<f64>),
}

impl Cells {
    pub fn len(&self) -> usize {
        match self {
            Self::Bytes(codes) => codes.len(),
            Self::Shorts(codes) => codes.len(),
            Self::Words(codes) => codes.len(),
            Self::Numbers(numbers) => numbers.len(),
        }
    }

    /// Bytes that it takes.
    pub fn size(&self) -> usize {
        self.len()
            * match self {
                Self::Bytes(_) => 1,
                Self::Shorts(_) => 2,
                Self::Words(_) => 4,
                Self::Numbers(_) => 8,
            }
    }

    /// Codes in the narrowest width that holds so many levels.
    pub fn of_codes(codes: impl Iterator<Item = u32>, levels: usize) -> Self {
        // What fits was just asked.
        match levels {
            0..=255 => Self::Bytes(codes.map(|code| code as u8).collect()),
            256..=65_535 => Self::Shorts(codes.map(|code| code as u16).collect()),
            _ => Self::Words(codes.collect()),
        }
    }
}

impl Column {
    /// The column that a series of the engine is.
    pub fn of(series: &Series) -> PolarsResult<Self> {
        let kind = series.dtype().clone();
        if kind.is_null() {
            return Ok(Self::leveled(
                kind,
                Cells::Bytes(vec![0; series.len()]),
                Vec::new(),
                vec![f64::NAN],
            ));
        }
        if kind.is_bool() {
            let truths = series.bool()?;
            let occur: Vec<bool> = [false, true]
                .into_iter()
                .filter(|own| truths.iter().any(|truth| truth == Some(*own)))
                .collect();
            let code = |truth: Option<bool>| {
                truth
                    .and_then(|truth| occur.iter().position(|own| *own == truth))
                    .map_or(0, |place| place as u8 + 1)
            };
            let cells = Cells::Bytes(truths.iter().map(code).collect());
            let names = occur.iter().map(ToString::to_string).collect();
            let values = std::iter::once(f64::NAN).chain(occur.iter().map(|own| f64::from(u8::from(*own))));
            return Ok(Self::leveled(kind, cells, names, values.collect()));
        }
        if kind.is_primitive_numeric() {
            let numbers = series.cast(&DataType::Float64)?;
            let numbers: Vec<f64> = numbers
                .f64()?
                .iter()
                .map(|number| number.unwrap_or(f64::NAN))
                .collect();
            let exact = |number: &f64| number.is_nan() || number.abs() <= LARGEST_WHOLE;
            if !matches!(kind, DataType::Int64 | DataType::UInt64) || numbers.iter().all(exact) {
                return Ok(Self::of_numbers(kind, numbers));
            }
        }
        let texts = series.cast(&DataType::String)?;
        Ok(Self::of_texts(texts.str()?.iter()))
    }

    /// Numbers, as levels where there are few.
    pub fn of_numbers(kind: DataType, numbers: Vec<f64>) -> Self {
        match distinct(&numbers) {
            None => Self {
                kind,
                cells: Cells::Numbers(numbers),
                names: Vec::new(),
                values: Vec::new(),
            },
            Some((found, codes)) => {
                drop(numbers);
                Self::of_found_numbers(kind, &found, codes.into_iter())
            }
        }
    }

    /// Numbers as levels: `codes` count from 1 in the order they were found, 0 is missing.
    pub fn of_found_numbers(kind: DataType, found: &[f64], codes: impl Iterator<Item = u32>) -> Self {
        let sorted = ranked(found);
        let rank: Vec<u32> = std::iter::once(0)
            .chain(found.iter().map(|own| place(&sorted, *own)))
            .collect();
        let cells = Cells::of_codes(codes.map(|code| rank[code as usize]), sorted.len());
        let names = sorted.iter().map(|number| name_of(&kind, *number)).collect();
        Self::leveled(
            kind,
            cells,
            names,
            std::iter::once(f64::NAN).chain(sorted).collect(),
        )
    }

    /// Texts as levels.
    pub fn of_texts<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Self {
        let mut place: HashMap<&str, u32, Spread> = HashMap::default();
        let mut found: Vec<&str> = Vec::new();
        let codes: Vec<u32> = texts
            .map(|text| {
                text.map_or(0, |text| {
                    *place.entry(text).or_insert_with(|| {
                        found.push(text);
                        found.len() as u32
                    })
                })
            })
            .collect();
        Self::of_found_texts(&found, codes.into_iter())
    }

    /// Texts as levels: `codes` count from 1 in the order the texts were found, 0 is missing.
    pub fn of_found_texts(found: &[&str], codes: impl Iterator<Item = u32>) -> Self {
        let mut order: Vec<u32> = (0..found.len() as u32).collect();
        order.sort_unstable_by_key(|place| found[*place as usize]);
        let mut rank = vec![0; found.len() + 1];
        for (own, place) in order.iter().enumerate() {
            rank[*place as usize + 1] = own as u32 + 1;
        }
        let names: Vec<String> = order
            .iter()
            .map(|place| found[*place as usize].to_owned())
            .collect();
        let cells = Cells::of_codes(codes.map(|code| rank[code as usize]), names.len());
        let truth = all_truths(&names);
        let value = |name: &String| match truth {
            true => f64::from(u8::from(name.eq_ignore_ascii_case("true"))),
            false => f64::NAN,
        };
        let values = std::iter::once(f64::NAN).chain(names.iter().map(value)).collect();
        Self::leveled(DataType::String, cells, names, values)
    }

    fn leveled(kind: DataType, cells: Cells, names: Vec<String>, values: Vec<f64>) -> Self {
        Self {
            kind,
            cells,
            names,
            values,
        }
    }

    pub fn is_text(&self) -> bool {
        !(self.kind.is_primitive_numeric() || self.kind.is_bool() || self.kind.is_null())
    }

    /// The same rows as levels, whatever their number.
    pub fn as_levels(&self) -> std::borrow::Cow<'_, Self> {
        use std::borrow::Cow;
        let Cells::Numbers(numbers) = &self.cells else {
            return Cow::Borrowed(self);
        };
        let sorted = ranked(numbers);
        let code = |number: &f64| place(&sorted, *number);
        let cells = Cells::of_codes(numbers.iter().map(code), sorted.len());
        let names = sorted.iter().map(|number| name_of(&self.kind, *number)).collect();
        let values = std::iter::once(f64::NAN).chain(sorted).collect();
        Cow::Owned(Self::leveled(self.kind.clone(), cells, names, values))
    }

    /// A number per row, NaN where there is none.
    pub fn numbers(&self) -> Vec<f64> {
        match &self.cells {
            Cells::Bytes(codes) => codes.iter().map(|code| self.values[usize::from(*code)]).collect(),
            Cells::Shorts(codes) => codes.iter().map(|code| self.values[usize::from(*code)]).collect(),
            Cells::Words(codes) => codes.iter().map(|code| self.values[*code as usize]).collect(),
            Cells::Numbers(numbers) => numbers.clone(),
        }
    }

    /// A code per row, from 1 in the order of the levels; 0 is missing.
    pub fn codes(&self) -> Vec<u32> {
        match &self.cells {
            Cells::Bytes(codes) => codes.iter().map(|code| u32::from(*code)).collect(),
            Cells::Shorts(codes) => codes.iter().map(|code| u32::from(*code)).collect(),
            Cells::Words(codes) => codes.clone(),
            Cells::Numbers(_) => self.as_levels().codes(),
        }
    }

    pub fn is_missing(&self, row: usize) -> bool {
        match &self.cells {
            Cells::Bytes(codes) => codes[row] == 0,
            Cells::Shorts(codes) => codes[row] == 0,
            Cells::Words(codes) => codes[row] == 0,
            Cells::Numbers(numbers) => numbers[row].is_nan(),
        }
    }

    /// The first row, from 0, without a value.
    pub fn first_missing(&self) -> Option<usize> {
        (0..self.cells.len()).find(|row| self.is_missing(*row))
    }

    /// The column for the engine, of its own type.
    pub fn series(&self, name: &str) -> PolarsResult<Series> {
        if self.is_text() {
            let names = |code: u32| (code > 0).then(|| self.names[code as usize - 1].as_str());
            let texts: StringChunked = self.codes().into_iter().map(names).collect();
            return Ok(texts.into_series().with_name(name.into()));
        }
        let known = |number: f64| (!number.is_nan()).then_some(number);
        let numbers: Float64Chunked = self.numbers().into_iter().map(known).collect();
        numbers.into_series().with_name(name.into()).cast(&self.kind)
    }
}

/// Whether the levels are true and false, and nothing else.
pub(super) fn all_truths(names: &[String]) -> bool {
    let truth = |name: &String| name.eq_ignore_ascii_case("true") || name.eq_ignore_ascii_case("false");
    !names.is_empty() && names.iter().all(truth)
}

/// The distinct numbers in their order. Both zeros are one.
fn ranked(numbers: &[f64]) -> Vec<f64> {
    let known = numbers.iter().filter(|number| !number.is_nan());
    let mut sorted: Vec<f64> = known.map(|number| number + 0.0).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.dedup();
    sorted
}

/// A number's place among the ranked ones, from 1; 0 for none.
fn place(ranked: &[f64], number: f64) -> u32 {
    ranked
        .binary_search_by(|own| own.total_cmp(&(number + 0.0)))
        .map_or(0, |place| place as u32 + 1)
}

/// A number as a level's name; whole numbers have no point.
fn name_of(kind: &DataType, number: f64) -> String {
    match kind {
        DataType::Float32 => (number as f32).to_string(),
        _ => number.to_string(),
    }
}

/// The distinct numbers in the order they come, and each row's place among them from 1; `None` where most rows differ.
fn distinct(numbers: &[f64]) -> Option<(Vec<f64>, Vec<u32>)> {
    let mut recent = Recent::default();
    let mut place: HashMap<u64, u32, Spread> = HashMap::default();
    let mut found = Vec::new();
    let mut codes = Vec::with_capacity(numbers.len());
    for number in numbers {
        if number.is_nan() {
            codes.push(0);
            continue;
        }
        // Both zeros are one.
        let bits = (number + 0.0).to_bits();
        let code = match recent.get(bits) {
            Some(code) => code,
            None => {
                let code = *place.entry(bits).or_insert_with(|| {
                    found.push(number + 0.0);
                    found.len() as u32
                });
                recent.put(bits, code);
                code
            }
        };
        codes.push(code);
        let many = found.len() > MOST_LEVELS
            || (codes.len() >= FIRST_LOOK && found.len() * 4 > codes.len() && found.len() > 255);
        if many {
            return None;
        }
    }
    Some((found, codes))
}
