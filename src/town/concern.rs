//! What families of the town pick from lists: concerns, help, strengths, race and ethnicity.

use crate::instrument::{Choice, Item};
use crate::town::chance::Chance;
use crate::town::family::Family;

/// How much each concern weighs on the family. The three lists take a different one each, since each list has its own
/// order: what a family named before is known from the same stream.
pub fn weights(family: &Family, item: &Item, choices: &[Choice]) -> Vec<f64> {
    let order = order(family, choices);
    let rank = match item.id.as_str() {
        "tc_1" => 0,
        "tc_2" => 1,
        _ => 2,
    };
    (0..choices.len())
        .map(|place| if order.get(rank) == Some(&place) { 1.0 } else { 0.0 })
        .collect()
}

/// The family's concerns, heaviest first.
fn order(family: &Family, choices: &[Choice]) -> Vec<usize> {
    let mut chance = Chance::of(family.cycle, family.number, "concerns");
    let mut weights: Vec<f64> = choices
        .iter()
        .map(|choice| match choice.code.as_str() {
            "mental_health" => 16.0 + 10.0 * f64::from(u8::from(family.needs_care)),
            "housing_cost" => 14.0 + 10.0 * family.hardship,
            "healthy_food" => 4.0 + 14.0 * f64::from(u8::from(family.hungry)),
            "asthma" => 2.0 + 16.0 * f64::from(u8::from(family.asthma)),
            "violence" => 2.0 + 16.0 * family.neighborhood.hunger,
            "other" => 0.3,
            _ => 4.0,
        })
        .collect();
    let mut order = Vec::new();
    for _ in 0..3.min(choices.len()) {
        let place = chance.place(&weights);
        weights[place] = 0.0;
        order.push(place);
    }
    order
}

/// How readily a choice of a long list is picked: not all alike, and not downhill from the first.
pub fn liking(place: usize) -> f64 {
    [3.0, 5.0, 2.0, 4.0, 1.0][place * 3 % 5]
}

/// Race and ethnicity as families of that home language would tick them.
pub fn race(family: &Family, chance: &mut Chance) -> Vec<&'static str> {
    let mixed = chance.yes(0.06);
    let mut codes = match family.language {
        "es" => vec!["hispanic"],
        "ht" | "so" => vec!["black"],
        "kea" => vec![["black", "white"][chance.place(&[80.0, 20.0])]],
        "pt" => vec![["white", "hispanic", "black"][chance.place(&[50.0, 30.0, 20.0])]],
        "vi" | "yue" | "cmn" => vec!["asian"],
        "ar" => vec!["mena"],
        "fr" => vec![["black", "white"][chance.place(&[60.0, 40.0])]],
        _ => vec![["white", "black", "hispanic", "asian"][chance.place(&[58.0, 24.0, 12.0, 6.0])]],
    };
    if mixed && family.language == "en" {
        codes.push(["white", "black", "aian"][chance.place(&[50.0, 35.0, 15.0])]);
        codes.dedup();
    }
    codes
}

/// The detailed group that goes with the home language, where one does.
pub fn detailed_group(family: &Family, item: &str) -> Option<&'static str> {
    match (item, family.language) {
        ("re_det_black", "ht") => Some("haitian"),
        ("re_det_black", "so") => Some("somali"),
        ("re_det_black", "en") => Some("african_american"),
        // Only the newcomers are Somali.
        ("re_det_black", _) => Some("other"),
        ("re_det_asian", "vi") => Some("vietnamese"),
        ("re_det_asian", "yue" | "cmn") => Some("chinese"),
        _ => None,
    }
}
