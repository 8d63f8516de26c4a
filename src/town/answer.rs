//! What a family says to an item: what is planted, what hangs together with it, and something plausible for the rest.

use serde_json::{Value, json};

use crate::instrument::{Choice, Item, ItemKind, MissingCode, SetKind};
use crate::town::chance::Chance;
use crate::town::concern;
use crate::town::family::Family;
use crate::town::topic::{Guideline, rows, said};

/// The answer as it stands in a response's document; absent: left empty.
///
/// `seed`: of the order in which she sees choices. `count`: so many rows a repeat may have.
pub fn answer(
    family: &Family,
    item: &Item,
    guideline: Guideline,
    seed: u32,
    count: Option<usize>,
) -> Option<Value> {
    if let Some(missing) = no_answer(family, item) {
        return missing;
    }
    if let Some(said) = said(family, item.id.as_str(), guideline) {
        return in_order(item, said.value());
    }
    let mut chance = family.chance(item.id.as_str());
    match &item.kind {
        ItemKind::Note
        | ItemKind::Calculate { .. }
        | ItemKind::Hidden
        | ItemKind::Metadata(_)
        | ItemKind::Date { .. }
        | ItemKind::Time { .. } => None,
        ItemKind::Repeat { at_most, .. } => rows(family, item, count.unwrap_or(*at_most).min(*at_most)),
        ItemKind::Acknowledge => Some(json!("OK")),
        ItemKind::Text { .. } => words(family, item, &mut chance).map(Value::from),
        ItemKind::Integer { min, max } => {
            let low = min.unwrap_or(0);
            let high = max.unwrap_or(low + 10);
            // The lower of two: small numbers are the common ones.
            Some(json!(chance.between(low, high).min(chance.between(low, high))))
        }
        ItemKind::Decimal { min, max } => {
            let (low, high) = (min.unwrap_or(0.0), max.unwrap_or(100.0));
            Some(json!((low + (high - low) * chance.part()).round()))
        }
        ItemKind::SelectOne { choices } => {
            let weights = match item.id.as_str().starts_with("tc_") {
                true => concern::weights(family, item, choices),
                false => downhill(choices.len(), 0.2 + 0.4 * family.hardship),
            };
            let choice = choices.get(chance.place(&weights));
            choice.map(|choice| json!(choice.code))
        }
        ItemKind::SelectMultiple { choices, at_most } => {
            let most = at_most.unwrap_or(3).min(3);
            let picked = several(item, choices, most, seed, &mut chance);
            (!picked.is_empty()).then(|| json!(picked))
        }
    }
}

/// Several codes in the order of the item.
fn in_order(item: &Item, value: Value) -> Option<Value> {
    let Some(codes) = value.as_array() else {
        return Some(value);
    };
    let has = |choice: &&Choice| codes.iter().any(|code| code == choice.code.as_str());
    let codes: Vec<&str> = item
        .choices()
        .iter()
        .filter(has)
        .map(|choice| choice.code.as_str())
        .collect();
    (!codes.is_empty()).then(|| json!(codes))
}

/// Some families skip an item, or say that they are not sure or would rather not. Never where the survey would end,
/// and never depending on what they would have said: what is planted stays what it is.
fn no_answer(family: &Family, item: &Item) -> Option<Option<Value>> {
    const ALWAYS: [&str; 6] = ["consent", "elig_child", "elig_place", "nbhd", "focal", "c_age"];
    if item.required || ALWAYS.contains(&item.id.as_str()) || family.language == "so" {
        return None;
    }
    let part = family.chance(&format!("{} skipped", skipped_with(item))).part();
    let sensitive = ["fd_", "ho_", "ec_", "cg_", "re_", "inc_"]
        .iter()
        .any(|start| item.id.as_str().starts_with(start));
    let skipped = if sensitive { 0.02 } else { 0.01 };
    let said = |code| item.missing.contains(&code).then(|| Some(json!(code.code())));
    match part {
        part if part < skipped => Some(None),
        part if part < skipped + 0.012 => said(MissingCode::Pna),
        part if part < skipped + 0.024 => said(MissingCode::Dk),
        _ => None,
    }
}

/// What a scale or an indicator reads together is skipped together, or it would keep those who say yes to one of its items.
fn skipped_with(item: &Item) -> &str {
    match item.id.as_str() {
        "fd_worry" | "fd_last" | "fd_bal" | "fd_cut" | "fd_cutfreq" | "fd_less" | "fd_hungry" => "food",
        "ho_miss" | "ho_moves" | "ho_homeless" => "home",
        "as_ever" | "as_now" => "asthma",
        id if id.starts_with("mh_dx_") || id.starts_with("mh_now_") => "condition",
        id => match &item.set {
            Some(set) if set.kind == SetKind::Grid => set.id.as_str(),
            _ => id,
        },
    }
}

/// Weights of ordered choices, best first: they fall off from the first choice for a small pull, and rise for a large one.
fn downhill(choices: usize, pull: f64) -> Vec<f64> {
    (0..choices)
        .map(|place| (0..place).map(|_| 2.0 * pull).product::<f64>())
        .collect()
}

/// The codes of several choices, in the order of the item.
fn several(item: &Item, choices: &[Choice], most: usize, seed: u32, chance: &mut Chance) -> Vec<String> {
    if let Some(none) = choices.iter().find(|choice| choice.exclusive)
        && chance.yes(0.8)
    {
        return vec![none.code.clone()];
    }
    // Of a list that each family sees in an order of her own, the first she sees are picked a little more often.
    let early: Vec<&str> = match item.random {
        true => item.choices_for(seed)[..choices.len().min(3)]
            .iter()
            .map(|choice| choice.code.as_str())
            .collect(),
        false => Vec::new(),
    };
    let mut weights: Vec<f64> = choices
        .iter()
        .enumerate()
        .map(|(place, choice)| match choice.exclusive {
            true => 0.0,
            false if early.contains(&choice.code.as_str()) => 1.3 * concern::liking(place),
            false => concern::liking(place),
        })
        .collect();
    let mut picked = Vec::new();
    for _ in 0..chance.between(1, most as i64) {
        if weights.iter().any(|weight| *weight > 0.0) {
            let place = chance.place(&weights);
            weights[place] = 0.0;
            picked.push(place);
        }
    }
    picked.sort_unstable();
    picked
        .into_iter()
        .map(|place| choices[place].code.clone())
        .collect()
}
/// A few families add words of their own. They name no one.
fn words(family: &Family, item: &Item, chance: &mut Chance) -> Option<&'static str> {
    const ENGLISH: [&str; 6] = [
        "The park near us needs lights.",
        "We waited half a year for a counselor.",
        "More activities for teenagers, please.",
        "Rent goes up every year and pay does not.",
        "The clinic on Saturdays helps us a lot.",
        "Thank you for asking.",
    ];
    const SPANISH: [&str; 4] = [
        "Hace falta más ayuda en español.",
        "El parque necesita más luz.",
        "Esperamos seis meses para una cita.",
        "Gracias por preguntar.",
    ];
    const SHORT: [&str; 3] = ["swimming", "music", "the harbor"];
    let (said, share): (&[&str], f64) = match (item.id.as_str(), family.language) {
        ("open", "es") => (&SPANISH, 0.06),
        ("open", _) => (&ENGLISH, 0.06),
        _ => (&SHORT, 0.5),
    };
    let place = chance.between(0, said.len() as i64 - 1) as usize;
    chance.yes(share).then_some(said[place])
}
