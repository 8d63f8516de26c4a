//! Height and weight, activity, screens, drinks, sleep.

use super::{Planted, Said, from_age, one, planted};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_pa60", at_school, active, &["child_age"]),
    planted("ind_pa60_6_13", up_to_13, active, &[]),
    planted("ind_obese", measurable, obese, &[]),
    planted("ind_obese_10_17", from_10, obese, &[]),
    planted("ind_sport", at_school, sport, &[]),
    planted("ind_screen_u6", small, few_screens, &[]),
    planted("ind_screen4", at_school, many_screens, &[]),
    planted("ind_ssb", from_2, sugary, &[]),
    planted("ind_sleep", at_school, sleeps, &[]),
];

fn from_2(family: &Family) -> f64 {
    from_age(family, 2)
}

fn at_school(family: &Family) -> f64 {
    from_age(family, 6)
}

fn small(family: &Family) -> f64 {
    one((2..=5).contains(&family.age))
}

fn up_to_13(family: &Family) -> f64 {
    one((6..=13).contains(&family.age))
}

/// The share of parents who know both height and weight: of small children, too few.
fn measurable(family: &Family) -> f64 {
    match family.age {
        0..=1 => 0.0,
        2..=5 => 0.50,
        _ => 0.84,
    }
}

fn from_10(family: &Family) -> f64 {
    from_age(family, 10)
}

fn active(family: &Family) -> f64 {
    let share = if family.age <= 11 { 0.31 } else { 0.20 };
    share - 0.02 * family.since()
}

fn obese(family: &Family) -> f64 {
    0.13 + 0.14 * family.hardship
}

fn sport(family: &Family) -> f64 {
    0.66 - 0.30 * family.hardship
}

fn few_screens(family: &Family) -> f64 {
    0.48 - 0.12 * family.hardship
}

fn many_screens(family: &Family) -> f64 {
    let share = if family.age <= 11 { 0.18 } else { 0.38 };
    share + 0.03 * family.since()
}

fn sugary(family: &Family) -> f64 {
    0.10 + 0.22 * family.hardship
}

fn sleeps(family: &Family) -> f64 {
    (if family.age <= 12 { 0.64 } else { 0.52 }) - 0.12 * family.hardship
}

/// About how tall children are from 2 to 17 years, in inches.
const INCHES: [f64; 16] = [
    35.0, 38.0, 41.0, 43.0, 46.0, 48.0, 50.0, 53.0, 55.0, 57.0, 59.0, 62.0, 64.0, 65.0, 66.0, 67.0,
];

/// Median and 95th percentile of the body mass index in the middle of each year from 2 to 17, of girls and of boys.
///
/// Source: CDC growth charts 2000, BMI-for-age.
const GIRLS: [(f64, f64); 16] = [
    (16.0, 18.6),
    (15.5, 18.1),
    (15.2, 18.1),
    (15.2, 18.5),
    (15.3, 19.2),
    (15.6, 20.2),
    (16.1, 21.2),
    (16.6, 22.4),
    (17.2, 23.6),
    (17.8, 24.7),
    (18.4, 25.8),
    (19.0, 26.8),
    (19.6, 27.7),
    (20.2, 28.5),
    (20.7, 29.3),
    (21.1, 30.0),
];
const BOYS: [(f64, f64); 16] = [
    (16.2, 18.7),
    (15.8, 18.0),
    (15.5, 17.8),
    (15.4, 18.1),
    (15.4, 18.8),
    (15.6, 19.6),
    (16.0, 20.6),
    (16.4, 21.6),
    (16.9, 22.7),
    (17.5, 23.7),
    (18.1, 24.7),
    (18.8, 25.6),
    (19.5, 26.5),
    (20.2, 27.2),
    (20.9, 27.9),
    (21.6, 28.6),
];

/// Height in inches and weight in pounds. The index stands well to one side of the 95th percentile, so that rounding and
/// an unknown month move no child over it.
fn body(family: &Family) -> (f64, f64) {
    let place = (family.age.clamp(2, 17) - 2) as usize;
    let (median, high) = if family.sex() == "female" { GIRLS } else { BOYS }[place];
    let mut chance = family.chance("body");
    let part = chance.part();
    let bmi = match family.is("obese", obese(family)) {
        true => high * (1.07 + 0.2 * part),
        false => median * 0.92 + (0.08 * median + 0.6 * (high - median)) * part,
    };
    let grown = f64::from(family.months()) / 12.0;
    let next = INCHES.get(place + 1).copied().unwrap_or(INCHES[place] + 0.5);
    let inches = (INCHES[place] + (next - INCHES[place]) * grown + chance.between(-1, 1) as f64).round();
    let meters = inches * 0.0254;
    (inches, (bmi * meters * meters / 0.453_592_37).round())
}

/// A family from elsewhere measures in centimeters and kilograms.
fn metric(family: &Family) -> bool {
    !family.speaks_english() && family.is("metric", 0.6)
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let inches = || body(family).0;
    let pounds = || body(family).1;
    let code = match id {
        "bm_ht" | "bm_wt" if !family.is("height and weight known", measurable(family)) => {
            // Some know one of the two.
            let known = family.is("one of the two known", 0.3) && id == "bm_ht";
            match (known, metric(family)) {
                (false, _) => "dk",
                (true, true) => "cm",
                (true, false) => "ft",
            }
        }
        "bm_ht" => ["ft", "cm"][usize::from(metric(family))],
        "bm_wt" => ["lb", "kg"][usize::from(metric(family))],
        "bm_ht_ft" => return Some(Said::Number((inches() / 12.0).floor())),
        "bm_ht_in" => return Some(Said::Number(inches() % 12.0)),
        "bm_ht_cm" => return Some(Said::Number((inches() * 2.54).round())),
        "bm_wt_lb" => return Some(Said::Number(pounds())),
        "bm_wt_kg" => return Some(Said::Number((pounds() * 4.535_923_7).round() / 10.0)),
        "bm_conc" => {
            let weights = match family.is("obese", obese(family)) {
                true => [45.0, 2.0, 53.0],
                false => [5.0, 8.0, 87.0],
            };
            ["too_high", "too_low", "no"][family.pick("concern about weight", &weights)]
        }
        "pa_days" if family.is("active", active(family)) => "7",
        "pa_days" => ["0", "1_3", "4_6"][family.pick("days", &[12.0, 50.0, 38.0])],
        "pa_sport" => return Some(family.is("sport", sport(family)).into()),
        "scr_time" if family.age < 6 => match family.is("few screens", few_screens(family)) {
            true => ["under_1", "1"][family.pick("hours", &[40.0, 60.0])],
            false => ["2", "3", "4_more"][family.pick("hours", &[55.0, 28.0, 17.0])],
        },
        "scr_time" if family.is("many screens", many_screens(family)) => "4_more",
        "scr_time" => ["under_1", "1", "2", "3"][family.pick("hours", &[8.0, 22.0, 40.0, 30.0])],
        "ssb" if family.is("sugary drinks", sugary(family)) => {
            ["1_day", "2_day", "3_day"][family.pick("how sugary", &[60.0, 28.0, 12.0])]
        }
        "ssb" => ["none", "1_3_week", "4_6_week"][family.pick("how sugary", &[40.0, 44.0, 16.0])],
        "slp" => {
            let (enough, short): ([_; 3], [_; 3]) = match family.age {
                0..=12 => (["9", "10", "11_more"], ["8", "7", "6"]),
                _ => (["8", "9", "10"], ["7", "6", "under_6"]),
            };
            match family.is("sleep", sleeps(family)) {
                true => enough[family.pick("hours of sleep", &[60.0, 32.0, 8.0])],
                false => short[family.pick("hours of sleep", &[70.0, 22.0, 8.0])],
            }
        }
        _ => return None,
    };
    Some(Said::Code(code))
}
