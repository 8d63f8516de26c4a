//! What a family says to an item: what is planted, what hangs together with it, and something plausible for the rest.

use serde_json::{Value, json};

use crate::instrument::{Choice, Item, ItemKind, MissingCode};
use crate::town::chance::Chance;
use crate::town::concern;
use crate::town::family::Family;

/// The answer as it stands in a response's document; absent: left empty.
///
/// `hardship`: from 0 to 1, how hard the family has it; what is asked about money, home, stress and safety follows it.
pub fn answer(family: &Family, item: &Item, hardship: f64, chance: &mut Chance) -> Option<Value> {
    if let Some(missing) = no_answer(family, item, chance) {
        return missing;
    }
    match &item.kind {
        ItemKind::Note
        | ItemKind::Calculate { .. }
        | ItemKind::Hidden
        | ItemKind::Metadata(_)
        | ItemKind::Date { .. }
        | ItemKind::Time { .. }
        | ItemKind::Repeat { .. } => None,
        ItemKind::Acknowledge => Some(json!("OK")),
        ItemKind::Text { .. } => words(family, item, chance).map(Value::from),
        ItemKind::Integer { min, max } => Some(json!(number(family, item, *min, *max, chance))),
        ItemKind::Decimal { min, max } => {
            let (low, high) = (min.unwrap_or(0.0), max.unwrap_or(100.0));
            Some(json!((low + (high - low) * chance.part()).round()))
        }
        ItemKind::SelectOne { choices } => one(family, item, choices, hardship, chance).map(Value::from),
        ItemKind::SelectMultiple { choices, at_most } => {
            let most = at_most.unwrap_or(3).min(3);
            let picked = several(family, item, choices, most, hardship, chance);
            (!picked.is_empty()).then(|| json!(picked))
        }
    }
}

/// Some families skip an item, or say that they are not sure or would rather not. Never where the survey would end,
/// and never depending on what they would have said: what is planted stays what it is.
fn no_answer(family: &Family, item: &Item, chance: &mut Chance) -> Option<Option<Value>> {
    const ALWAYS: [&str; 6] = ["consent", "elig_child", "elig_place", "nbhd", "focal", "c_age"];
    let part = chance.part();
    if item.required || ALWAYS.contains(&item.id.as_str()) || family.language == "so" {
        return None;
    }
    // The two food items are skipped together, or the screener would keep those who say yes to one of them.
    let part = match item.id.as_str() {
        "fd_worry" | "fd_last" => Chance::of(family.cycle, family.number, "food skipped").part(),
        _ => part,
    };
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

fn number(family: &Family, item: &Item, min: Option<i64>, max: Option<i64>, chance: &mut Chance) -> i64 {
    let mut household = Chance::of(family.cycle, family.number, "household");
    let children = 1 + household.place(&[42.0, 36.0, 15.0, 7.0]) as i64;
    let adults = 1 + household.place(&[28.0, 55.0, 12.0, 5.0]) as i64;
    let drawn = match item.id.as_str() {
        "c_age" => family.age.into(),
        "hh_size" => children + adults,
        "hh_kids" => children,
        "c_age_months" => chance.between(0, 11),
        _ => {
            let low = min.unwrap_or(0);
            // The lower of two: small numbers are the common ones.
            let high = max.unwrap_or(low + 10);
            chance.between(low, high).min(chance.between(low, high))
        }
    };
    drawn.clamp(min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX))
}

/// The code of one choice.
fn one(
    family: &Family,
    item: &Item,
    choices: &[Choice],
    hardship: f64,
    chance: &mut Chance,
) -> Option<String> {
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let code = match item.id.as_str() {
        "consent" | "elig_child" => "yes",
        "nbhd" => family.neighborhood.code,
        "lg_home" => family.language,
        "as_ever" => yes_no(family.asthma || chance.yes(0.04)),
        "as_now" => yes_no(family.asthma),
        "as_ed" => yes_no(family.asthma && chance.yes(0.15 + family.neighborhood.asthma)),
        "mh_care" => match (family.needs_care, family.unmet_care) {
            (false, _) => "no_need",
            (true, true) => "no_needed",
            (true, false) => "yes",
        },
        "fd_worry" | "fd_last" if !family.hungry => "never",
        // One of the two is enough to be at risk: the worry is there first.
        "fd_worry" => ["sometimes", "often"][chance.place(&[65.0, 35.0])],
        "fd_last" => ["never", "sometimes", "often"][chance.place(&[15.0, 60.0, 25.0])],
        "ca_unmet" => yes_no(chance.yes(if family.unmet_care {
            0.8
        } else {
            0.03 + 0.1 * hardship
        })),
        "ho_miss" => yes_no(chance.yes(0.03 + 0.35 * hardship)),
        "ho_homeless" => yes_no(chance.yes(0.01 + 0.08 * hardship)),
        id => {
            let weights = if id.starts_with("tc_") {
                concern::weights(family, item, choices, hardship)
            } else {
                by_hardship(family, id, choices.len(), hardship)
            };
            return choices
                .get(chance.place(&weights))
                .map(|choice| choice.code.clone());
        }
    };
    Some(code.to_owned())
}

/// Weights of ordered choices, best first: the harder a family has it, the further down she answers.
fn by_hardship(family: &Family, id: &str, choices: usize, hardship: f64) -> Vec<f64> {
    let pull = match id {
        "elig_place" => return first_only(choices),
        "mh_worry" => 0.25 + 0.5 * f64::from(u8::from(family.needs_care)),
        "c_health" => 0.2 + 0.2 * hardship + 0.1 * f64::from(u8::from(family.asthma)),
        "nb_safe" => 0.1 + family.neighborhood.hunger,
        // Best last: the harder, the fewer days.
        "pa_days" => 0.6 - 0.2 * hardship,
        "ho_moves" => 0.1 + 0.15 * hardship,
        _ => 0.2 + 0.4 * hardship,
    };
    // Falls off from the first choice for a small pull, rises to the last for a large one.
    (0..choices)
        .map(|place| (0..place).map(|_| 2.0 * pull).product::<f64>())
        .collect()
}

fn first_only(choices: usize) -> Vec<f64> {
    (0..choices)
        .map(|place| if place == 0 { 1.0 } else { 0.0 })
        .collect()
}

/// The codes of several choices, in the order of the item.
fn several(
    family: &Family,
    item: &Item,
    choices: &[Choice],
    most: usize,
    hardship: f64,
    chance: &mut Chance,
) -> Vec<String> {
    let fixed = match item.id.as_str() {
        "re_cat" => Some(concern::race(family, chance)),
        "c_ins" => Some(vec![concern::insurance(hardship, chance)]),
        id => concern::detailed_group(family, id).map(|code| vec![code]),
    };
    if let Some(codes) = fixed {
        return choices
            .iter()
            .filter(|choice| codes.contains(&choice.code.as_str()))
            .map(|choice| choice.code.clone())
            .collect();
    }
    if let Some(none) = choices.iter().find(|choice| choice.exclusive)
        && chance.yes(0.8)
    {
        return vec![none.code.clone()];
    }
    let mut weights: Vec<f64> = choices
        .iter()
        .enumerate()
        .map(|(place, choice)| {
            if choice.exclusive {
                0.0
            } else {
                concern::liking(place)
            }
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
