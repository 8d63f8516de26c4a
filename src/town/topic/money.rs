//! Work, income and bills.

use super::{Planted, Said, everyone, one, planted, some_of};
use crate::instrument::Instrument;
use crate::town::family::Family;

pub const PLANTED: &[Planted] = &[
    planted("ind_basics", everyone, basics, &[]),
    planted("ind_poverty", everyone, poor, &[]),
    planted("ind_lowincome", everyone, low_income, &[]),
    planted("ind_utility", everyone, shut_off, &[]),
    planted("ind_transport", everyone, no_ride, &[]),
    planted("ind_childcare", with_a_small_child, job_changed, &[]),
];

fn with_a_small_child(family: &Family) -> f64 {
    one(family.age <= 5)
}

fn basics(family: &Family) -> f64 {
    0.06 + 0.50 * family.hardship
}

fn shut_off(family: &Family) -> f64 {
    0.03 + 0.25 * family.hardship
}

fn no_ride(family: &Family) -> f64 {
    0.06 + 0.32 * family.hardship
}

fn job_changed(family: &Family) -> f64 {
    0.09 + 0.12 * family.hardship
}

fn poor(family: &Family) -> f64 {
    bands(family)[0]
}

fn low_income(family: &Family) -> f64 {
    bands(family)[..3].iter().sum()
}

/// How many bands of income there are.
pub const BANDS: usize = 6;

const CODES: [&str; BANDS] = ["under_100", "100_137", "138_199", "200_299", "300_399", "400_up"];

/// In percent of the guideline, the ends of the bands.
const ENDS: [f64; BANDS] = [100.0, 138.0, 200.0, 300.0, 400.0, f64::INFINITY];

/// How often each band of income is met.
pub fn bands(family: &Family) -> [f64; BANDS] {
    let hard = family.hardship;
    [
        0.02 + 0.30 * hard,
        0.04 + 0.12 * hard,
        0.10 + 0.10 * hard,
        0.20 - 0.02 * hard,
        0.24 - 0.10 * hard,
        0.40 - 0.40 * hard,
    ]
}

/// The place of the family's band.
pub fn income(family: &Family) -> usize {
    family.pick("income", &bands(family))
}

/// The poverty guideline of a year, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub struct Guideline {
    one_person: f64,
    each_further: f64,
}

impl Guideline {
    /// As the instrument's table has it for the year; for a later one, the last it knows.
    pub fn of(instrument: &Instrument, year: &str) -> Option<Self> {
        let table = instrument.tables.get("poverty_guideline")?;
        let column = |name: &str| table.columns.iter().position(|column| column == name);
        let (year_at, one, each) = (column("year")?, column("one_person")?, column("each_further")?);
        let known = table.rows.iter().filter(|row| row[year_at].as_str() <= year);
        let row = known.max_by_key(|row| &row[year_at])?;
        Some(Self {
            one_person: row[one].parse().ok()?,
            each_further: row[each].parse().ok()?,
        })
    }

    /// The middle of a band for a household of her size; of the lowest half its end, of the highest 1.25 times its begin.
    pub fn middle(self, family: &Family, band: usize) -> f64 {
        let line = self.one_person + self.each_further * (family.household().size() - 1) as f64;
        let end = |band: usize| (line * ENDS[band] / 100.0 / 100.0).round() * 100.0;
        match band {
            0 => end(0) / 2.0,
            5 => end(4) * 1.25,
            _ => (end(band - 1) + end(band)) / 2.0,
        }
    }
}

pub fn said(family: &Family, id: &str) -> Option<Said> {
    let code = match id {
        "inc_band" => CODES[income(family)],
        "ec_basics" if family.is("basics", basics(family)) => {
            ["somewhat_often", "very_often"][family.pick("how hard to cover", &[65.0, 35.0])]
        }
        "ec_basics" => ["never", "rarely"][family.pick("how hard to cover", &[60.0, 40.0])],
        "ec_work" => {
            let adults = family.household().adults;
            let some = family.is("work", 0.97 - 0.25 * family.hardship);
            let both = adults > 1 && family.is("both work", 0.6);
            return Some(Said::Number(f64::from(u8::from(some) + u8::from(some && both))));
        }
        "ec_full" => return Some(family.is("full time", 0.9 - 0.35 * family.hardship).into()),
        "ec_pressure" if family.is("pressure", 0.10 + 0.55 * family.hardship) => {
            let bills = [
                "utilities",
                "phone",
                "medical",
                "transport",
                "supplies",
                "child_care",
            ];
            return Some(Said::Codes(some_of(family, "bills", &bills, 0.35)));
        }
        "ec_pressure" => return Some(Said::Codes(vec!["none"])),
        "ec_shut" if family.is("shut off", shut_off(family)) => {
            ["yes", "shut"][family.pick("how far shut off", &[75.0, 25.0])]
        }
        "ec_shut" => "no",
        "ec_ride" if family.is("no ride", no_ride(family)) => {
            ["once_twice", "more"][family.pick("how often no ride", &[65.0, 35.0])]
        }
        "ec_ride" => "never",
        "ec_care" => return Some(family.is("job changed", job_changed(family)).into()),
        _ => return None,
    };
    Some(Said::Code(code))
}
