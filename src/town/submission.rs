//! A family's way through the instrument: asked what is relevant, in order, and kept as a response's document.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Builder;

use crate::collection::{AnswerProblem, Submission};
use crate::instrument::expression::{Environment, Expression, Instance};
use crate::instrument::{Cycle, Instrument, ItemKind, MissingCode};
use crate::town::answer::answer;
use crate::town::chance::Chance;
use crate::town::family::{Family, sample};
use crate::town::place::TownCycle;
use crate::town::topic::Guideline;

/// What every family who answered in the cycle said; none for a cycle that the town did not have.
///
/// `instrument`: as fielded in the cycle.
/// Errors: what an answer breaks, where the instrument asks for something that the town does not know to answer.
pub fn submissions(instrument: &Instrument, cycle: &Cycle) -> Result<Vec<Submission>, Vec<AnswerProblem>> {
    documents(instrument, cycle)
        .par_iter()
        .map(|document| Submission::parse(instrument, document))
        .collect()
}

/// The same, before the instrument has judged it.
pub fn documents(instrument: &Instrument, cycle: &Cycle) -> Vec<Value> {
    let families = TownCycle::of(&cycle.id).map(sample).unwrap_or_default();
    let year = cycle.opens.get(..4).unwrap_or_default();
    let guideline = Guideline::of(instrument, year).unwrap_or_default();
    families
        .par_iter()
        .map(|family| document(instrument, cycle, family, guideline))
        .collect()
}

/// A family's response: the body of `PUT /api/v1/cycles/{cycle}/responses/{uuid}` with what the collector adds to it.
fn document(instrument: &Instrument, cycle: &Cycle, family: &Family, guideline: Guideline) -> Value {
    let id = Builder::from_random_bytes(family.chance("id").bytes()).into_uuid();
    let seed = (id.as_u64_pair().0 >> 32) as u32;
    let mut chance = Chance::of(family.cycle, family.number, "response");
    let stops_before = stops_before(instrument, family, &mut chance);
    let environment = Environment::default();
    let mut answers = Map::new();
    for (place, section) in instrument.sections.iter().enumerate() {
        if Some(place) == stops_before {
            break;
        }
        for item in &section.items {
            let asked = [&section.relevant, &item.relevant]
                .into_iter()
                .flatten()
                .all(|relevant| holds(relevant, &answers, &environment));
            if !asked {
                continue;
            }
            let count = match &item.kind {
                ItemKind::Repeat { count, .. } => {
                    count.as_ref().map(|count| rows(count, &answers, &environment))
                }
                _ => None,
            };
            if let Some(value) = answer(family, item, guideline, seed, count) {
                answers.insert(item.id.as_str().to_owned(), value);
            }
        }
    }
    let partners: Vec<&str> = cycle
        .partners
        .iter()
        .map(|partner| partner.code.as_str())
        .collect();
    let source = (!partners.is_empty() && chance.yes(0.7))
        .then(|| partners[chance.between(0, partners.len() as i64 - 1) as usize]);
    let language = language(cycle, family, &mut chance);
    let mode = ["web", "interview", "paper"][chance.place(&[84.0, 9.0, 7.0])];
    json!({
        "id": id,
        "cycle": cycle.id,
        "instrument": instrument.reference(),
        "language": language,
        "mode": mode,
        "source": source,
        "consent": { "version": format!("{}/1", instrument.version), "language": language },
        "day": day(cycle, family),
        "duration_s": 150 + chance.between(0, 240) + chance.between(0, 240),
        "complete": stops_before.is_none(),
        "answers": answers,
    })
}

/// Whether the condition holds on the answers so far.
fn holds(condition: &Expression, answers: &Map<String, Value>, environment: &Environment) -> bool {
    condition.is_true(&read(condition, answers), None, environment)
}

/// How many rows a repeat has on the answers so far.
fn rows(count: &Expression, answers: &Map<String, Value>, environment: &Environment) -> usize {
    let instance = read(count, answers);
    let value = count.evaluate(&instance, None, environment);
    value.map_or(0, |value| value.text(&instance).parse().unwrap_or(0))
}

/// The answers an expression reads; the others are not looked at.
fn read(expression: &Expression, answers: &Map<String, Value>) -> Instance {
    let read: BTreeMap<String, String> = expression
        .items()
        .into_iter()
        .map(|item| {
            let said = answers.get(&item.name).map(text).unwrap_or_default();
            (item.name, said)
        })
        .collect();
    Instance::flat(read)
}

/// One in twenty stops on the way, some time after the place and the child are known.
fn stops_before(instrument: &Instrument, family: &Family, chance: &mut Chance) -> Option<usize> {
    let known = instrument
        .sections
        .iter()
        .position(|section| section.items.iter().any(|item| item.id.as_str() == "c_age"))?;
    let stops = chance.yes(0.05);
    let place = chance.between(known as i64 + 1, instrument.sections.len() as i64 - 1) as usize;
    (stops && family.language != "so").then_some(place)
}

/// The language she reads the survey in: often her own, where the cycle offers it.
fn language(cycle: &Cycle, family: &Family, chance: &mut Chance) -> String {
    let own = match family.language {
        "yue" => "zh-Hant",
        "cmn" => "zh-Hans",
        code => code,
    };
    let offered = cycle.languages.iter().find(|language| language.tag() == own);
    match offered {
        Some(language) if chance.yes(0.75) => language.tag().to_owned(),
        _ => "en".to_owned(),
    }
}

/// A day the cycle was open: earlier families answer on earlier days.
fn day(cycle: &Cycle, family: &Family) -> String {
    let (Ok(opens), Ok(closes)) = (
        cycle.opens.parse::<jiff::civil::Date>(),
        cycle.closes.parse::<jiff::civil::Date>(),
    ) else {
        return cycle.opens.clone();
    };
    let days = opens.until(closes).map_or(0, |span| i64::from(span.get_days()));
    let passed = days * family.number as i64 / 2000;
    opens.saturating_add(jiff::Span::new().days(passed)).to_string()
}

/// An answer as expressions read it: a missing one is empty.
fn text(value: &Value) -> String {
    match value {
        Value::String(code) if [MissingCode::Dk.code(), MissingCode::Pna.code()].contains(&code.as_str()) => {
            String::new()
        }
        Value::String(text) => text.clone(),
        Value::Array(codes) => codes
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}
