//! The neighborhood: safe, friendly, with places to play.

use super::{Planted, Said, everyone, planted, some_of};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_freeactive", looked, hard_to_find, &[]),
    planted("ind_amenities", everyone, all_there, &[]),
    planted("ind_unsafe", everyone, not_safe, &[]),
    planted("ind_supportive", everyone, supportive, &[]),
    planted("ind_detract", everyone, run_down, &[]),
    planted("ind_limit", everyone, kept_inside, &[]),
];

fn looked(_: &Family) -> f64 {
    0.88
}

fn hard_to_find(family: &Family) -> f64 {
    0.12 + 0.25 * family.hardship + 0.35 * family.neighborhood.hunger
}

fn all_there(family: &Family) -> f64 {
    0.76 - 0.60 * family.neighborhood.hunger
}

fn not_safe(family: &Family) -> f64 {
    0.04 + 0.42 * family.neighborhood.hunger
}

fn supportive(family: &Family) -> f64 {
    0.68 - 0.55 * family.neighborhood.hunger
}

fn run_down(family: &Family) -> f64 {
    0.06 + 0.55 * family.neighborhood.hunger
}

fn kept_inside(family: &Family) -> f64 {
    0.08 + 0.45 * family.neighborhood.hunger
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "ac_free" if !family.is("looked", looked(family)) => "not_looked",
        "ac_free" if family.is("hard to find", hard_to_find(family)) => {
            ["somewhat_hard", "very_hard"][family.pick("how hard to find", &[65.0, 35.0])]
        }
        "ac_free" => ["very_easy", "somewhat_easy"][family.pick("how hard to find", &[40.0, 60.0])],
        "ac_barr" => {
            let mut reasons = some_of(
                family,
                "in the way",
                &["cost", "times", "full", "far", "not_known", "unsafe"],
                0.3,
            );
            if !family.speaks_english() && family.is("not our language", 0.35) {
                reasons.push("language");
            }
            return Some(Said::Codes(reasons));
        }
        "ac_amen_walk" | "ac_amen_park" | "ac_amen_center" | "ac_amen_library" => {
            let all = family.is("all there", all_there(family));
            let first = ["ac_amen_center", "ac_amen_library", "ac_amen_park"]
                [family.pick("not there", &[65.0, 27.0, 8.0])];
            return Some((all || first != id && !family.is(&format!("{id} not there"), 0.08)).into());
        }
        "nb_safe" if family.is("not safe", not_safe(family)) => {
            ["somewhat_disagree", "definitely_disagree"][family.pick("how unsafe", &[68.0, 32.0])]
        }
        "nb_safe" => ["definitely_agree", "somewhat_agree"][family.pick("how safe", &[48.0, 52.0])],
        "nb_school" => {
            let weights = [0.55, 0.34, 0.08, 0.03];
            [
                "definitely_agree",
                "somewhat_agree",
                "somewhat_disagree",
                "definitely_disagree",
            ][family.pick("school", &weights)]
        }
        "nb_help" | "nb_watch" | "nb_go" => neighbors(family, id),
        "nb_sight_litter" | "nb_sight_housing" | "nb_sight_vandalism" => {
            const THREE: [&str; 3] = ["nb_sight_litter", "nb_sight_housing", "nb_sight_vandalism"];
            let left_out = family.pick("least seen", &[20.0, 35.0, 45.0]);
            let seen = match family.is("run-down", run_down(family)) {
                true => THREE[left_out] != id || family.is("all three", 0.3),
                false => THREE[left_out] == id && family.is("one sight", 0.25),
            };
            return Some(seen.into());
        }
        "nb_sight_traffic" => return Some(family.is("traffic", 0.25).into()),
        "nb_sight_gunshots" => {
            let share = 0.02 + 0.4 * family.neighborhood.hunger;
            return Some(family.is("gunshots", share).into());
        }
        "nb_limit" if family.is("kept inside", kept_inside(family)) => {
            ["sometimes", "often"][family.pick("how often inside", &[72.0, 28.0])]
        }
        "nb_limit" => "never",
        _ => return None,
    };
    Some(Said::Code(code))
}

/// Definitely agrees with one and agrees with the others, where the neighborhood supports her.
fn neighbors(family: &Family, id: &str) -> &'static str {
    const THREE: [&str; 3] = ["nb_help", "nb_watch", "nb_go"];
    let first = family.pick("neighbors", &[1.0; 3]);
    match (family.is("supportive", supportive(family)), THREE[first] == id) {
        (true, true) => "definitely_agree",
        (true, false) => ["definitely_agree", "somewhat_agree"][family.pick(id, &[45.0, 55.0])],
        (false, true) => ["somewhat_disagree", "definitely_disagree"][family.pick(id, &[75.0, 25.0])],
        (false, false) => {
            ["definitely_agree", "somewhat_agree", "somewhat_disagree"][family.pick(id, &[10.0, 55.0, 35.0])]
        }
    }
}
