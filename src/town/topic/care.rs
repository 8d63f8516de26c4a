//! Getting care, and being treated fairly.

use super::{Planted, Said, everyone, planted, some_of};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_unmet", everyone, unmet, &[]),
    planted("ind_doc", everyone, doctor, &[]),
    planted("ind_er2", everyone, two_emergencies, &[]),
    planted("ind_interp", needs_interpreter, no_interpreter, &[]),
    planted("ind_discrim", everyone, judged_unfairly, &[]),
    planted("ind_carerespect", everyone, less_respect, &[]),
];

fn unmet(family: &Family) -> f64 {
    if family.unmet_care {
        0.80
    } else {
        0.03 + 0.10 * family.hardship
    }
}

fn doctor(family: &Family) -> f64 {
    0.84 - 0.20 * family.hardship
}

fn two_emergencies(family: &Family) -> f64 {
    0.05 + 0.08 * family.hardship + if family.asthma { 0.12 } else { 0.0 }
}

fn needs_interpreter(family: &Family) -> f64 {
    if family.speaks_english() { 0.0 } else { 0.75 }
}

fn no_interpreter(_: &Family) -> f64 {
    0.29
}

fn judged_unfairly(family: &Family) -> f64 {
    if family.speaks_english() { 0.07 } else { 0.16 }
}

fn less_respect(family: &Family) -> f64 {
    0.05 + 0.12 * family.hardship + if family.speaks_english() { 0.0 } else { 0.09 }
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "ca_unmet" => return Some(family.is("unmet", unmet(family)).into()),
        "ca_type" => {
            let types = ["dental", "medical", "vision", "hearing"];
            return Some(Said::Codes(match family.unmet_care {
                true => ["mental"]
                    .into_iter()
                    .chain(family.is("dental, too", 0.2).then_some("dental"))
                    .collect(),
                false => some_of(family, "types of care", &types, 0.25),
            }));
        }
        "ca_why" => {
            let reasons = [
                "appointment",
                "cost",
                "not_available",
                "transport",
                "not_open",
                "not_eligible",
            ];
            return Some(Said::Codes(some_of(family, "why unmet", &reasons, 0.3)));
        }
        "ca_doc" if family.is("doctor", doctor(family)) => {
            ["one", "more"][family.pick("how many doctors", &[75.0, 25.0])]
        }
        "ca_doc" => "no",
        "ca_er" if family.is("two emergencies", two_emergencies(family)) => "2_more",
        "ca_er" => ["0", "1"][family.pick("one emergency", &[80.0, 20.0])],
        "ca_lang" if !family.is("needs an interpreter", needs_interpreter(family)) => "not_needed",
        "ca_lang" => ["yes", "no_wanted"][usize::from(family.is("no interpreter", no_interpreter(family)))],
        "di_child" => return Some(family.is("judged", judged_unfairly(family)).into()),
        "di_care" if family.is("less respect", less_respect(family)) => {
            let reasons: &[&str] = match family.speaks_english() {
                true => &["income", "race", "not_sure", "weight", "disability"],
                false => &["language", "race", "income", "immigration", "not_sure"],
            };
            return Some(Said::Codes(some_of(family, "why less respect", reasons, 0.3)));
        }
        "di_care" => return Some(Said::Codes(vec!["no"])),
        _ => return None,
    };
    Some(Said::Code(code))
}
