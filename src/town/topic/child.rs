//! The focal child's health and insurance.

use super::{Planted, Said, everyone, planted};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_fairpoor", everyone, fair_poor, &[]),
    planted("ind_uninsured", everyone, uninsured, &[]),
    planted("ind_cshcn", everyone, special_needs, &[]),
];

fn fair_poor(family: &Family) -> f64 {
    0.03 + 0.08 * family.hardship + if family.asthma { 0.06 } else { 0.0 }
}

fn uninsured(family: &Family) -> f64 {
    0.015 + 0.045 * family.hardship
}

fn special_needs(family: &Family) -> f64 {
    0.12 + if family.asthma { 0.10 } else { 0.0 } + if family.needs_care { 0.14 } else { 0.0 }
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "c_health" if family.is("fair or poor", fair_poor(family)) => {
            ["fair", "poor"][family.pick("how poor", &[80.0, 20.0])]
        }
        "c_health" => ["excellent", "very_good", "good"][family.pick("how well", &[45.0, 35.0, 20.0])],
        "c_ins" => {
            let kind = if family.is("uninsured", uninsured(family)) {
                "none"
            } else {
                let weights = [
                    25.0 + 60.0 * family.hardship,
                    70.0 - 60.0 * family.hardship,
                    6.0,
                    2.0,
                ];
                ["public", "job", "bought", "other"][family.pick("insurance", &weights)]
            };
            return Some(Said::Codes(vec![kind]));
        }
        "c_sex" => family.sex(),
        "c_rel" => ["parent", "grandparent", "foster", "relative", "other"]
            [family.pick("relation", &[90.0, 5.0, 1.5, 2.5, 1.0])],
        "c_age_months" => return Some(Said::Number(f64::from(family.months()))),
        "cshcn" => return Some(family.is("special needs", special_needs(family)).into()),
        _ => return None,
    };
    Some(Said::Code(code))
}
