//! Respondents whose answers are drawn by lot, for measuring how long indicators take.

use std::collections::BTreeSet;

use polars::prelude::{Column, DataFrame, PolarsResult};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::Respondents;
use crate::instrument::{Indicator, Indicators, Instrument, Item, ItemKind};

/// So many respondents with an answer, drawn by lot, to every item that the indicators read; the same for the same instrument.
pub fn drawn(instrument: &Instrument, indicators: &Indicators, rows: usize) -> PolarsResult<Respondents> {
    let mut lot = ChaCha8Rng::seed_from_u64(1);
    let read = columns_read(indicators);
    let columns: Vec<Column> = instrument
        .items()
        .filter(|item| read.contains(item.id.as_str()))
        .map(|item| column(item, rows, &mut lot))
        .collect();
    Ok(Respondents {
        frame: DataFrame::new(rows, columns)?,
    })
}

fn columns_read(indicators: &Indicators) -> BTreeSet<String> {
    let mut read: BTreeSet<String> = indicators
        .derived
        .iter()
        .flat_map(|derived| derived.reads())
        .collect();
    read.extend(indicators.indicators.iter().flat_map(Indicator::reads));
    read.extend(
        indicators
            .breakdowns
            .iter()
            .map(|breakdown| breakdown.column.clone()),
    );
    read
}

/// One in ten is missing.
fn column(item: &Item, rows: usize, lot: &mut ChaCha8Rng) -> Column {
    let name = item.id.as_str().into();
    match &item.kind {
        ItemKind::Integer { .. } | ItemKind::Decimal { .. } | ItemKind::Calculate { number: true } => {
            let values: Vec<Option<f64>> = (0..rows)
                .map(|_| {
                    let number = f64::from(lot.random_range(0..18_u8));
                    (!missing(lot)).then_some(number)
                })
                .collect();
            Column::new(name, values)
        }
        _ => {
            let codes: Vec<&str> = item.choices().iter().map(|choice| choice.code.as_str()).collect();
            let values: Vec<Option<&str>> = (0..rows)
                .map(|_| {
                    let code = codes.get(lot.random_range(0..codes.len().max(1))).copied();
                    code.filter(|_| !missing(lot))
                })
                .collect();
            Column::new(name, values)
        }
    }
}

fn missing(lot: &mut impl Rng) -> bool {
    lot.random_range(0..10_u8) == 0
}
