//! How long the instrument takes: reading and checking it, what is asked of one family, indicators of a million.
//!
//! `cargo bench --bench instrument`; with `ROWS=100000` for fewer families. Times are the least of several runs.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot read our own survey has nothing to measure"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use chna::collection::{Answer, Response, Sheet};
use chna::instrument::{Indicators, Instrument, Item, ItemKind, Survey};
use chna::measures::{Respondents, measure_all};
use polars::prelude::{Column, DataFrame};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use uuid::Uuid;

fn main() {
    let family = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/family");
    let (survey, problems) = Survey::read(&family);
    let (instrument, indicators) = survey.instruments.values().next().unwrap();
    println!(
        "survey: {} items, {} languages, {} problems",
        instrument.all_items().count(),
        instrument.translations.len() + 1,
        problems.len()
    );
    tell("read and check it", 20, || Survey::read(&family).1.len());
    let response = answered(instrument, 1);
    println!(
        "response: {} answers, {} open items",
        response.answers.len(),
        response.open_items(instrument).len()
    );
    tell("all relevance and calculations of one response", 2_000, || {
        Sheet::new(instrument, &response).open().len()
    });
    tell("parse and seal one response", 500, || {
        let parsed = Response::parse(instrument, &response.document()).unwrap();
        parsed
            .seal(instrument)
            .map(|sealed| sealed.response().answers.len())
    });
    let rows = std::env::var("ROWS").ok().and_then(|rows| rows.parse().ok());
    measure(instrument, indicators, rows.unwrap_or(1_000_000));
}

/// Indicators, groups and scales of so many families whose answers are drawn by lot.
fn measure(instrument: &Instrument, indicators: &Indicators, rows: usize) {
    let mut lot = ChaCha8Rng::seed_from_u64(1);
    let read = columns_read(indicators);
    let columns: Vec<Column> = instrument
        .items()
        .filter(|item| read.contains(item.id.as_str()))
        .map(|item| column(item, rows, &mut lot))
        .collect();
    println!(
        "indicators: {} with {} derived columns and {} breakdowns over {} columns of {rows} families",
        indicators.indicators.len(),
        indicators.derived.len(),
        indicators.breakdowns.len(),
        columns.len()
    );
    let respondents = Respondents {
        frame: DataFrame::new(rows, columns).unwrap(),
    };
    tell("measure them all", 3, || {
        let measured = measure_all(respondents.clone(), indicators, &indicators.breakdowns, &[]);
        measured.unwrap().frame.width()
    });
}

fn columns_read(indicators: &Indicators) -> BTreeSet<String> {
    let mut read: BTreeSet<String> = indicators
        .derived
        .iter()
        .flat_map(|derived| derived.reads())
        .collect();
    for indicator in &indicators.indicators {
        let expressions = [&indicator.universe, &indicator.answered].into_iter().flatten();
        for expression in expressions.chain([&indicator.numerator]) {
            read.extend(expression.items().into_iter().map(|item| item.name));
        }
    }
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

/// A response that answers all it can: the first choice that does not end the survey, the least number from 6 on.
fn answered(instrument: &Instrument, id: u128) -> Response {
    let id = Uuid::from_u128(id);
    let mut response = Response::new(id, "2025", instrument, "en", "web", "2025-04-01");
    for item in instrument.items() {
        let answer = match &item.kind {
            ItemKind::SelectOne { choices } => choices
                .iter()
                .find(|choice| !item.ends.contains(&choice.code))
                .map(|choice| Answer::Choice(choice.code.clone())),
            ItemKind::SelectMultiple { choices, .. } => choices
                .first()
                .map(|choice| Answer::Choices(vec![choice.code.clone()])),
            ItemKind::Integer { min, max } => Some(Answer::Integer(
                min.unwrap_or(0).max(6).min(max.unwrap_or(i64::MAX)),
            )),
            _ => None,
        };
        response
            .answers
            .extend(answer.map(|answer| (item.id.clone(), answer)));
    }
    response.settle(instrument);
    response
}

/// The least time of several runs, and what came of it.
fn tell<T: std::fmt::Debug>(what: &str, times: usize, run: impl Fn() -> T) {
    let mut least = Duration::MAX;
    let mut last = None;
    for _ in 0..times {
        let begun = Instant::now();
        let came = run();
        least = least.min(begun.elapsed());
        last = Some(came);
    }
    println!("  {what}: {least:.2?} (least of {times}; {last:?})");
}
