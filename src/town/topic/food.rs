//! Food: enough of it, help with it, fresh fruit and vegetables.

use super::{Planted, Said, everyone, one, planted, some_of};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_hvs", everyone, at_risk, &["neighborhood"]),
    planted("ind_foodinsec", everyone, insecure, &[]),
    planted("ind_vlfs", everyone, very_low, &[]),
    planted("ind_snapgap", insecure, without_program, &[]),
    planted("ind_produce", everyone, fresh_is_hard, &[]),
];

fn at_risk(family: &Family) -> f64 {
    one(family.hungry)
}

/// Of those at risk: low or very low security by the six items.
const LOW: f64 = 0.40;
const VERY_LOW: f64 = 0.24;

fn insecure(family: &Family) -> f64 {
    at_risk(family) * (LOW + VERY_LOW)
}

fn very_low(family: &Family) -> f64 {
    at_risk(family) * VERY_LOW
}

fn without_program(family: &Family) -> f64 {
    if family.speaks_english() { 0.34 } else { 0.50 }
}

fn fresh_is_hard(family: &Family) -> f64 {
    0.10 + 0.45 * family.hardship
}

/// What the family went through in the year, from bad to worse.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Year {
    Fed,
    /// At risk, and yet secure.
    Worried,
    Low,
    VeryLow,
}

fn year(family: &Family) -> Year {
    if !family.hungry {
        return Year::Fed;
    }
    let weights = [1.0 - LOW - VERY_LOW, LOW, VERY_LOW];
    [Year::Worried, Year::Low, Year::VeryLow][family.pick("hunger", &weights)]
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    if !id.starts_with("fd_") {
        return None;
    }
    let year = year(family);
    let often = |what: &str| ["sometimes", "often"][family.pick(what, &[65.0, 35.0])];
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let code = match id {
        "fd_worry" | "fd_last" | "fd_bal" if year == Year::Fed => "never",
        "fd_worry" => often(id),
        // One of the two is enough to be at risk: the worry is there first.
        "fd_last" if year == Year::Worried && family.is("it lasted", 0.4) => "never",
        "fd_last" => often(id),
        "fd_bal" if year == Year::Worried => "never",
        "fd_bal" => often(id),
        "fd_cut" => yes_no(year == Year::VeryLow || year == Year::Low && family.is("cut", 0.35)),
        "fd_cutfreq" if year == Year::VeryLow => {
            ["some", "almost_every"][family.pick("how often cut", &[60.0, 40.0])]
        }
        "fd_cutfreq" => "1_2",
        "fd_less" => yes_no(year == Year::VeryLow || year == Year::Low && family.is("less", 0.3)),
        "fd_hungry" => yes_no(year == Year::VeryLow && family.is("hungry", 0.7)),
        "fd_kind" => match year {
            Year::Fed => ["good", "enough"][family.pick("kind of food", &[75.0, 25.0])],
            Year::Worried => "enough",
            Year::Low => ["enough", "sometimes_not"][family.pick("kind of food", &[35.0, 65.0])],
            Year::VeryLow => ["sometimes_not", "often_not"][family.pick("kind of food", &[55.0, 45.0])],
        },
        "fd_prog" => return Some(Said::Codes(programs(family, year))),
        "fd_prognot" if family.is("missed a program", 0.06 + 0.3 * family.hardship) => {
            let reasons = [
                "not_qualified",
                "too_hard",
                "not_known",
                "embarrassed",
                "immigration",
                "hours",
            ];
            return Some(Said::Codes(some_of(family, "why no program", &reasons, 0.25)));
        }
        "fd_prognot" => return Some(Said::Codes(vec!["no"])),
        "fd_access_near" | "fd_access_pay" => {
            let hard = family.is("fresh is hard", fresh_is_hard(family));
            let which = family.pick("which is hard", &[20.0, 45.0, 35.0]);
            let here = if id == "fd_access_near" { [0, 2] } else { [1, 2] };
            match hard && here.contains(&which) {
                true => ["somewhat_hard", "very_hard"][family.pick(id, &[70.0, 30.0])],
                false => ["very_easy", "somewhat_easy"][family.pick(id, &[50.0, 50.0])],
            }
        }
        _ => return None,
    };
    Some(Said::Code(code))
}

fn programs(family: &Family, year: Year) -> Vec<&'static str> {
    let has = match year {
        Year::Low | Year::VeryLow => !family.is("no program", without_program(family)),
        _ => family.is("a program", 0.06 + 0.3 * family.hardship),
    };
    let mut programs = Vec::new();
    if has {
        let wic = family.age < 5 && family.is("wic", 0.6);
        if !wic || family.is("snap, too", 0.7) {
            programs.push("snap");
        }
        if wic {
            programs.push("wic");
        }
    }
    if year > Year::Worried && family.is("pantry", 0.4) {
        programs.push("pantry");
    }
    if programs.is_empty() {
        programs.push("none");
    }
    programs
}
