//! Who lives where, who answers, and what they speak.

use serde_json::{Value, json};

use super::Said;
use crate::instrument::Item;
use crate::town::family::Family;
use crate::town::{concern, place};

/// The rows of the roster, no more than `count`.
pub fn rows(family: &Family, repeat: &Item, count: usize) -> Option<Value> {
    let ages = family.household().children;
    let member = repeat
        .members()
        .iter()
        .find(|member| member.id.as_str() == "age")?;
    let rows = ages
        .iter()
        .take(count)
        .map(|age| json!({ member.id.as_str(): age }));
    let rows: Vec<Value> = rows.collect();
    (!rows.is_empty()).then(|| json!(rows))
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "consent" | "elig_child" => "yes",
        "elig_place" => place::TOWN,
        "nbhd" => family.neighborhood.code,
        "zip" if family.is("other zip", 0.01) => "other",
        "zip" => family.neighborhood.zip_area,
        "hh_size" => return Some(Said::Number(family.household().size() as f64)),
        "hh_kids" => return Some(Said::Number(family.household().children.len() as f64)),
        "c_age" => return Some(Said::Number(f64::from(family.age))),
        "re_cat" => return Some(Said::Codes(race(family))),
        "re_det_local" => {
            return Some(Said::Codes(vec![if family.language == "kea" {
                "cabo_verdean"
            } else {
                "none"
            }]));
        }
        "re_resp" => ["same", "different"][family.pick("own race", &[90.0, 10.0])],
        "re_resp_cat" => return Some(Said::Codes(race(family))),
        "lg_home" => family.language,
        "lg_eng" => {
            let weights = [38.0, 30.0, 24.0, 8.0];
            ["very_well", "well", "not_well", "not_at_all"][family.pick("english", &weights)]
        }
        "r_age" => {
            let weights = match family.age {
                0..=5 => [3.0, 36.0, 46.0, 12.0, 2.0, 1.0],
                6..=11 => [0.0, 14.0, 52.0, 27.0, 5.0, 2.0],
                _ => [0.0, 2.0, 30.0, 50.0, 14.0, 4.0],
            };
            ["under_20", "20_29", "30_39", "40_49", "50_59", "60_up"]
                [family.pick("age of caregiver", &weights)]
        }
        "r_gender" => ["woman", "man", "another"][family.pick("gender", &[84.0, 15.0, 1.0])],
        "r_edu" => {
            let hard = family.hardship;
            let weights = [
                0.04 + 0.22 * hard,
                0.18 + 0.20 * hard,
                0.26 + 0.02 * hard,
                0.30 - 0.24 * hard,
                0.22 - 0.20 * hard,
            ];
            ["less", "high_school", "some_college", "college", "graduate"][family.pick("education", &weights)]
        }
        _ => return concern::detailed_group(family, id).map(|code| Said::Codes(vec![code])),
    };
    Some(Said::Code(code))
}

fn race(family: &Family) -> Vec<&'static str> {
    concern::race(family, &mut family.chance("race"))
}
