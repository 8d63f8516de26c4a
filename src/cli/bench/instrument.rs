//! `chna bench instrument`: reading and checking the survey, what is asked of one family, indicators of a million.

use std::time::{Duration, Instant};

use clap::Args;
use uuid::Uuid;

use super::{failed, say};
use crate::cli::Failure;
use crate::cli::settings::Surveys;
use crate::collection::{Answer, Response, Sheet};
use crate::instrument::{Indicators, Instrument, ItemKind, Survey};
use crate::measures::{drawn, measure_all};

#[derive(Args)]
pub struct Speed {
    /// Families whose indicators are computed; their answers are drawn by lot
    #[arg(long, value_name = "N", default_value = "1000000")]
    rows: usize,
    #[command(flatten)]
    surveys: Surveys,
}

pub fn run(speed: &Speed) -> Result<(), Failure> {
    let dir = speed.surveys.dir()?;
    let (survey, problems) = Survey::read(&dir);
    for (instrument, indicators) in survey.instruments.values() {
        say(format!(
            "{}: {} items, {} languages; the survey has {} problems",
            instrument.id,
            instrument.all_items().count(),
            instrument.translations.len() + 1,
            problems.len()
        ));
        tell("read and check the survey", 20, || Ok(Survey::read(&dir).1.len()))?;
        let response = answered(instrument, 1);
        say(format!(
            "response: {} answers, {} open items",
            response.answers.len(),
            response.open_items(instrument).len()
        ));
        tell("all relevance and calculations of one response", 2_000, || {
            Ok(Sheet::new(instrument, &response).open().len())
        })?;
        tell("parse and seal one response", 500, || {
            let parsed = Response::parse(instrument, &response.document())
                .map_err(|problems| failed(format!("{problems:?}")))?;
            Ok(parsed
                .seal(instrument)
                .map(|sealed| sealed.response().answers.len()))
        })?;
        measure(instrument, indicators, speed.rows)?;
    }
    Ok(())
}

/// Indicators, groups and scales of so many families whose answers are drawn by lot.
fn measure(instrument: &Instrument, indicators: &Indicators, rows: usize) -> Result<(), Failure> {
    let respondents = drawn(instrument, indicators, rows).map_err(failed)?;
    say(format!(
        "indicators: {} with {} derived columns and {} breakdowns over {} columns of {rows} families",
        indicators.indicators.len(),
        indicators.derived.len(),
        indicators.breakdowns.len(),
        respondents.frame.width()
    ));
    tell("measure them all", 3, || {
        let measured = measure_all(respondents.clone(), indicators, &indicators.breakdowns, &[]);
        Ok(measured.map_err(failed)?.frame.width())
    })
}

/// A response that answers all it can: the first choice that does not end the survey, the least number from 6 on; nothing where
/// that is refused.
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
    if let Err(problems) = Response::parse(instrument, &response.document()) {
        for item in problems.into_iter().filter_map(|problem| problem.item) {
            response.answers.remove(&item);
        }
        response.settle(instrument);
    }
    response
}

/// The least time of several runs, and what came of it.
fn tell<T: std::fmt::Debug>(
    what: &str,
    times: usize,
    run: impl Fn() -> Result<T, Failure>,
) -> Result<(), Failure> {
    let mut least = Duration::MAX;
    let mut last = None;
    for _ in 0..times {
        let begun = Instant::now();
        last = Some(run()?);
        least = least.min(begun.elapsed());
    }
    if let Some(last) = last {
        say(format!("  {what}: {least:.2?} (least of {times}; {last:?})"));
    }
    Ok(())
}
