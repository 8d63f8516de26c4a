//! How those who care for the children are.

use super::{Planted, Said, everyone, planted};
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_cg_mental", everyone, fair_poor, &[]),
    planted("ind_cg_dep", everyone, depressed, &[]),
    planted("ind_cg_anx", everyone, anxious, &[]),
    planted("ind_cg_distress", everyone, distressed, &[]),
    planted("ind_cg_support", everyone, supported, &[]),
];

fn fair_poor(family: &Family) -> f64 {
    0.07 + 0.30 * family.hardship
}

/// Both halves of the screen are positive, so that there are 6 points or more.
fn distressed(family: &Family) -> f64 {
    0.03 + 0.20 * family.hardship + 0.01 * family.since()
}

/// One half alone, and fewer than 6 points.
fn anxious_alone(family: &Family) -> f64 {
    0.06 + 0.12 * family.hardship
}

fn depressed_alone(family: &Family) -> f64 {
    0.02 + 0.06 * family.hardship
}

fn anxious(family: &Family) -> f64 {
    distressed(family) + anxious_alone(family)
}

fn depressed(family: &Family) -> f64 {
    distressed(family) + depressed_alone(family)
}

fn supported(family: &Family) -> f64 {
    0.86 - 0.22 * family.hardship
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "cg_phq_1" | "cg_phq_2" | "cg_phq_3" | "cg_phq_4" => points(family, id),
        "cg_mental" if family.is("fair or poor mind", fair_poor(family)) => {
            ["fair", "poor"][family.pick("how fair", &[75.0, 25.0])]
        }
        "cg_mental" => ["excellent", "very_good", "good"][family.pick("how good", &[25.0, 38.0, 37.0])],
        "cg_cope" => {
            let hard = family.hardship;
            let weights = [
                0.65 - 0.3 * hard,
                0.30 + 0.18 * hard,
                0.04 + 0.09 * hard,
                0.01 + 0.03 * hard,
            ];
            ["very_well", "somewhat_well", "not_very_well", "not_at_all"][family.pick("coping", &weights)]
        }
        "cg_supp" => return Some(family.is("supported", supported(family)).into()),
        _ => return None,
    };
    Some(Said::Code(code))
}

/// The points of one item. Each half is two items: nervousness and worry, little interest and low mood.
fn points(family: &Family, id: &str) -> &'static str {
    let both = distressed(family);
    let (worry, mood) = (anxious_alone(family), depressed_alone(family));
    let of_half = match family.pick("mind", &[both, worry, mood, 1.0 - both - worry - mood]) {
        0 => [
            family.chance("worry").between(3, 6),
            family.chance("mood").between(3, 6),
        ],
        1 => [
            family.chance("worry").between(3, 4),
            family.chance("mood").between(0, 1),
        ],
        2 => [
            family.chance("worry").between(0, 1),
            family.chance("mood").between(3, 4),
        ],
        _ => [
            family.chance("worry").between(0, 2),
            family.chance("mood").between(0, 2),
        ]
        .map(|points| points - i64::from(points > 0 && family.is("calm", 0.5))),
    };
    let sum = of_half[usize::from(matches!(id, "cg_phq_3" | "cg_phq_4"))];
    let first = matches!(id, "cg_phq_1" | "cg_phq_3");
    let own = if first { sum - sum / 2 } else { sum / 2 };
    ["0", "1", "2", "3"][own.clamp(0, 3) as usize]
}
