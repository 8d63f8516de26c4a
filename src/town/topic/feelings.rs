//! Feelings and behavior, ages 3 to 17.

use super::{Planted, Said, from_age, one, planted, some_of};
use crate::town::family::Family;
use crate::town::place::MENTAL_HEALTH_FROM;

pub const PLANTED: &[Planted] = &[
    planted("ind_mh_unmet", needed, unmet, &["home_language"]),
    planted("ind_mh_worry", asked, worried, &[]),
    planted("ind_mh_any", asked, condition, &["child_age"]),
    planted("ind_mh_treated", with_one_of_three, treated, &[]),
    planted("ind_mh_hard", needed, hard, &[]),
    planted("ind_bullied", at_school, bullied, &[]),
    planted("ind_mentor", at_school, mentored, &[]),
];

/// Of the children with a condition, those with anxiety, depression or behavior problems; the others have ADHD alone.
const ONE_OF_THREE: f64 = 0.85;

fn asked(family: &Family) -> f64 {
    from_age(family, MENTAL_HEALTH_FROM)
}

fn at_school(family: &Family) -> f64 {
    from_age(family, 6)
}

fn needed(family: &Family) -> f64 {
    one(family.needs_care)
}

fn unmet(family: &Family) -> f64 {
    one(family.unmet_care)
}

fn worried(family: &Family) -> f64 {
    if family.needs_care { 0.62 } else { 0.12 }
}

fn condition(family: &Family) -> f64 {
    if family.needs_care { 0.55 } else { 0.06 }
}

fn with_one_of_three(family: &Family) -> f64 {
    asked(family) * condition(family) * ONE_OF_THREE
}

fn treated(family: &Family) -> f64 {
    one(family.needs_care && !family.unmet_care)
}

fn hard(family: &Family) -> f64 {
    if family.unmet_care { 0.96 } else { 0.38 }
}

fn bullied(family: &Family) -> f64 {
    0.12 + 0.06 * family.hardship
}

fn mentored(family: &Family) -> f64 {
    0.84 - 0.20 * family.hardship
}

/// Whether the child has the condition now.
fn has(family: &Family, row: &str) -> bool {
    if !family.is("condition", condition(family)) {
        return false;
    }
    let one_of_three = family.is("one of three", ONE_OF_THREE);
    let main = ["anxiety", "behavior", "depression"][family.pick("main condition", &[50.0, 30.0, 20.0])];
    match row {
        "adhd" => !one_of_three || family.is("adhd, too", 0.3),
        "anxiety" | "behavior" | "depression" => {
            one_of_three && (main == row || family.is(&format!("{row}, too"), 0.2))
        }
        "autism" => family.is("autism", 0.12),
        _ => family.is("delay", 0.2),
    }
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    if let Some(row) = id.strip_prefix("mh_now_") {
        return Some(has(family, row).into());
    }
    if let Some(row) = id.strip_prefix("mh_dx_") {
        return Some((has(family, row) || family.is(&format!("{row} once"), 0.02)).into());
    }
    let code = match id {
        "mh_worry" if family.is("worried", worried(family)) => {
            ["somewhat", "very"][family.pick("how worried", &[65.0, 35.0])]
        }
        "mh_worry" => ["not_at_all", "a_little"][family.pick("a little", &[55.0, 45.0])],
        "mh_care" => match (family.needs_care, family.unmet_care) {
            (false, _) => "no_need",
            (true, true) => "no_needed",
            (true, false) => "yes",
        },
        "mh_diff" if !family.is("hard to get", hard(family)) => "not_difficult",
        "mh_diff" if family.unmet_care => {
            ["somewhat", "very", "impossible"][family.pick("how hard", &[25.0, 40.0, 35.0])]
        }
        "mh_diff" => ["somewhat", "very"][family.pick("how hard", &[65.0, 35.0])],
        "mh_barriers" => {
            let mut reasons = some_of(
                family,
                "barriers",
                &["wait", "cost", "where", "hours", "far"],
                0.3,
            );
            if !family.speaks_english() && family.is("no one speaks it", 0.6) {
                reasons.push("language");
            }
            return Some(Said::Codes(reasons));
        }
        "mh_wait" => {
            let weights = match family.unmet_care {
                true => [4.0, 10.0, 26.0, 30.0, 30.0],
                false => [20.0, 28.0, 30.0, 15.0, 7.0],
            };
            [
                "under_2_weeks",
                "2_4_weeks",
                "1_3_months",
                "3_6_months",
                "over_6_months",
            ][family.pick("wait", &weights)]
        }
        "mh_bully" if family.is("bullied", bullied(family)) => {
            ["monthly", "weekly", "daily"][family.pick("how often bullied", &[60.0, 25.0, 15.0])]
        }
        "mh_bully" => ["never", "yearly"][family.pick("bullied once", &[65.0, 35.0])],
        "mh_share" => ["very_well", "somewhat_well", "not_very_well", "not_at_all"]
            [family.pick("share", &[60.0, 30.0, 8.0, 2.0])],
        "mh_mentor" => return Some(family.is("mentor", mentored(family)).into()),
        _ => return None,
    };
    Some(Said::Code(code))
}
