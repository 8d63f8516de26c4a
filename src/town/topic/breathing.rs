//! Asthma, and what makes it worse at home.

use super::{Planted, Said, everyone, one, planted};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_asthma", everyone, asthma, &["neighborhood"]),
    planted("ind_as_ed", asthma, emergency, &[]),
    planted("ind_as_attack", asthma, attack, &[]),
    planted("ind_as_school", asthma_from_5, missed_school, &[]),
    planted("ind_as_plan", asthma, plan, &[]),
    planted("ind_triggers", everyone, triggers, &[]),
    planted("ind_smokefree", everyone, smoke_free, &[]),
];

fn asthma(family: &Family) -> f64 {
    one(family.asthma)
}

fn asthma_from_5(family: &Family) -> f64 {
    one(family.asthma && family.age >= 5)
}

fn emergency(family: &Family) -> f64 {
    0.15 + family.neighborhood.asthma
}

fn attack(family: &Family) -> f64 {
    0.46 + 0.12 * family.hardship
}

fn missed_school(family: &Family) -> f64 {
    0.34 + 0.15 * family.hardship
}

fn plan(family: &Family) -> f64 {
    if family.speaks_english() { 0.54 } else { 0.40 }
}

fn triggers(family: &Family) -> f64 {
    0.06 + 0.30 * family.hardship
}

fn smoke_free(family: &Family) -> f64 {
    0.95 - 0.10 * family.hardship
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let yes = match id {
        "as_ever" => family.asthma || family.is("asthma once", 0.04),
        "as_now" => family.asthma,
        "as_ed" => family.asthma && family.is("emergency", emergency(family)),
        "as_attack" => family.asthma && family.is("attack", attack(family)),
        "as_plan" => family.is("plan", if family.asthma { plan(family) } else { 0.3 }),
        "smoke_in" => !family.is("smoke-free", smoke_free(family)),
        "as_school" => {
            let code = match () {
                () if family.is("no school", 0.04) => "did_not_go",
                () if family.asthma && family.is("missed school", missed_school(family)) => {
                    ["1_2", "3_5", "6_10", "over_10"][family.pick("days missed", &[45.0, 30.0, 16.0, 9.0])]
                }
                () => "0",
            };
            return Some(Said::Code(code));
        }
        "as_home_mold" | "as_home_roaches" | "as_home_rodents" | "as_home_smoke" => noticed(family, id),
        "as_home_chemicals" => family.is("chemicals", 0.05),
        "as_home_gas" => family.is("gas", 0.25),
        "as_home_pet" => family.is("pet", 0.45),
        _ => return None,
    };
    Some(yes.into())
}

/// Two of the four or three where triggers are planted, else one at most.
fn noticed(family: &Family, id: &str) -> bool {
    const FOUR: [&str; 4] = [
        "as_home_mold",
        "as_home_roaches",
        "as_home_rodents",
        "as_home_smoke",
    ];
    let first = family.pick("first trigger", &[1.0; 4]);
    let many = match family.is("triggers", triggers(family)) {
        true => 2 + usize::from(family.is("a third trigger", 0.3)),
        false => usize::from(family.is("one trigger", 0.2)),
    };
    (0..many).any(|next| FOUR[(first + next) % 4] == id)
}
