//! A family's way through the instrument: asked what is relevant, in order, and kept as a response's document.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use uuid::Builder;

use crate::collection::{AnswerProblem, Submission};
use crate::instrument::expression::{Environment, Expression, Instance};
use crate::instrument::{Cycle, Instrument, MissingCode};
use crate::town::answer::answer;
use crate::town::chance::Chance;
use crate::town::family::{Family, sample};
use crate::town::place::TownCycle;

/// What every family who answered in the cycle said; none for a cycle that the town did not have.
///
/// `instrument`: as fielded in the cycle.
/// Errors: what an answer breaks, where the instrument asks for something that the town does not know to answer.
pub fn submissions(instrument: &Instrument, cycle: &Cycle) -> Result<Vec<Submission>, Vec<AnswerProblem>> {
    let families = TownCycle::of(&cycle.id).map(sample).unwrap_or_default();
    families
        .iter()
        .map(|family| Submission::parse(instrument, &document(instrument, cycle, family)))
        .collect()
}

/// A family's response: the body of `PUT /api/v1/cycles/{cycle}/responses/{uuid}` with what the collector adds to it.
fn document(instrument: &Instrument, cycle: &Cycle, family: &Family) -> Value {
    let mut chance = Chance::of(family.cycle, family.number, "response");
    let hardship = hardship(family, &mut chance);
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
            let mut chance = Chance::of(family.cycle, family.number, item.id.as_str());
            if let Some(value) = answer(family, item, hardship, &mut chance) {
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
        "id": Builder::from_random_bytes(chance.bytes()).into_uuid(),
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

/// Whether the condition holds on the answers so far; only those it reads are looked at.
fn holds(condition: &Expression, answers: &Map<String, Value>, environment: &Environment) -> bool {
    let read: BTreeMap<String, String> = condition
        .items()
        .into_iter()
        .map(|item| {
            let said = answers.get(&item.name).map(text).unwrap_or_default();
            (item.name, said)
        })
        .collect();
    condition.is_true(&Instance::flat(read), None, environment)
}

/// From 0 to 1; in the upper half where food is short.
fn hardship(family: &Family, chance: &mut Chance) -> f64 {
    let part = chance.part() / 2.0;
    if family.hungry { 0.5 + part } else { part }
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
