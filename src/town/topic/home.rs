//! The home: keeping it, paying for it, living in it.

use super::money::{BANDS, Guideline, bands, income};
use super::{Planted, Said, everyone, planted, some_of};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_houseinst", everyone, unstable, &[]),
    planted("ind_behindrent", everyone, behind, &[]),
    planted("ind_costburden", has_home, burdened, &[]),
    planted("ind_severeburden", has_home, severely_burdened, &[]),
    planted("ind_crowded", has_home, crowded, &[]),
    planted("ind_badhome", everyone, bad_home, &[]),
];

fn unstable(family: &Family) -> f64 {
    0.05 + 0.36 * family.hardship
}

/// In which ways a home is unstable: late rent alone, moves alone, no home alone, rent and moves, rent and no home.
const WAYS: [f64; 5] = [50.0, 14.0, 6.0, 18.0, 12.0];

fn behind(family: &Family) -> f64 {
    unstable(family) * 0.80
}

/// Neither in a shelter nor without a steady place.
fn has_home(family: &Family) -> f64 {
    let tenure = tenure(family);
    1.0 - tenure[4] - tenure[5]
}

const TENURES: [&str; 7] = [
    "owned",
    "rented",
    "subsidized",
    "shared",
    "shelter",
    "none",
    "other",
];

fn tenure(family: &Family) -> [f64; 7] {
    let hard = family.hardship;
    [
        0.45 - 0.35 * hard,
        0.40 + 0.10 * hard,
        0.10 + 0.15 * hard,
        0.03 + 0.06 * hard,
        0.01 + 0.03 * hard,
        0.005 + 0.005 * hard,
        0.005 + 0.005 * hard,
    ]
}

/// By band of income, whose homes take 30 % of it or more, and whose take half. The codes of cost can say no more for the
/// highest bands.
const BURDENED: [f64; BANDS] = [0.85, 0.72, 0.55, 0.34, 0.18, 0.0];
const SEVERELY: [f64; BANDS] = [0.52, 0.34, 0.16, 0.0, 0.0, 0.0];

fn burdened(family: &Family) -> f64 {
    over_bands(family, BURDENED)
}

fn severely_burdened(family: &Family) -> f64 {
    over_bands(family, SEVERELY)
}

fn over_bands(family: &Family, share: [f64; BANDS]) -> f64 {
    bands(family)
        .iter()
        .zip(share)
        .map(|(band, share)| band * share)
        .sum()
}

fn crowded(family: &Family) -> f64 {
    0.03 + 0.22 * family.hardship
}

fn bad_home(family: &Family) -> f64 {
    0.14 + 0.40 * family.hardship
}

/// Months' costs as the survey offers them: first dollar, the dollar after the last, code.
const COSTS: [(f64, f64, &str); 11] = [
    (0.0, 500.0, "0_499"),
    (500.0, 1000.0, "500_999"),
    (1000.0, 1500.0, "1000_1499"),
    (1500.0, 2000.0, "1500_1999"),
    (2000.0, 2500.0, "2000_2499"),
    (2500.0, 3000.0, "2500_2999"),
    (3000.0, 3500.0, "3000_3499"),
    (3500.0, 4000.0, "3500_3999"),
    (4000.0, 4500.0, "4000_4499"),
    (4500.0, 5000.0, "4500_4999"),
    (5000.0, 5000.0, "5000_up"),
];

/// A band of cost that takes as much of her income as is planted, by the middles of both bands.
fn cost(family: &Family, guideline: Guideline) -> &'static str {
    let band = income(family);
    let income = guideline.middle(family, band);
    let all = BURDENED[band];
    let takes = match () {
        () if !family.is("burdened", all) => 0.0..0.3,
        () if SEVERELY[band] > 0.0 && family.is("severely", SEVERELY[band] / all) => 0.5..f64::INFINITY,
        () => 0.3..0.5,
    };
    let fitting: Vec<&str> = COSTS
        .iter()
        .filter(|(first, end, _)| takes.contains(&(12.0 * (first + end) / 2.0 / income)))
        .map(|(.., code)| *code)
        .collect();
    // Few pay next to nothing, or far more than they must.
    let weights: Vec<f64> = (0..fitting.len())
        .map(|place| match takes.start > 0.0 {
            true => 1.0 / (place + 1) as f64,
            false => (place + 1) as f64,
        })
        .collect();
    fitting
        .get(family.pick("cost", &weights))
        .copied()
        .unwrap_or(COSTS[0].2)
}

pub fn said(family: &Family, id: &str, guideline: Guideline) -> Option<Said> {
    if !id.starts_with("ho_") {
        return None;
    }
    let way = family
        .is("unstable", unstable(family))
        .then(|| family.pick("way", &WAYS));
    let code = match id {
        "ho_miss" => return Some(matches!(way, Some(0 | 3 | 4)).into()),
        "ho_homeless" => return Some(matches!(way, Some(2 | 4)).into()),
        "ho_moves" if matches!(way, Some(1 | 3)) => ["2", "3_more"][family.pick("moves", &[70.0, 30.0])],
        "ho_moves" => ["0", "1"][family.pick("moves", &[86.0, 14.0])],
        "ho_evict" => return Some((way.is_some() && family.is("evicted", 0.22)).into()),
        "ho_tenure" => TENURES[family.pick("tenure", &tenure(family))],
        "ho_cost" => cost(family, guideline),
        "ho_rooms" => return Some(Said::Number(rooms(family) as f64)),
        "ho_prob" => {
            return Some(Said::Codes(match family.is("bad home", bad_home(family)) {
                true => {
                    let problems = ["pests", "mold", "heat", "leaks", "alarms", "stove", "lead"];
                    let mut found = some_of(family, "problems", &problems, 0.25);
                    found.extend(family.is("too hot, too", 0.3).then_some("hot"));
                    found
                }
                false if family.is("too hot", 0.12) => vec!["hot"],
                false => vec!["none"],
            }));
        }
        "ho_fix" => ["soon", "late", "no", "afraid", "not_needed"]
            [family.pick("repairs", &[28.0, 30.0, 20.0, 14.0, 8.0])],
        _ => return None,
    };
    Some(Said::Code(code))
}

/// Fewer than there are people, where crowded is planted.
fn rooms(family: &Family) -> i64 {
    let people = family.household().size();
    let mut chance = family.chance("rooms");
    match family.is("crowded", crowded(family)) {
        true => chance.between((people - 2).max(1), people - 1),
        false => chance.between(people, (people + 3).min(10)),
    }
}
