//! The families who answered, with what is true of them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::town::chance::Chance;
use crate::town::even::{Even, split};
use crate::town::place::{
    AGE_GROUPS, CYCLES, MENTAL_HEALTH_FROM, NEEDS_CARE, NEIGHBORHOODS, NEWCOMERS, Neighborhood, TownCycle,
    unmet_care,
};
use crate::town::population::{Cell, population};

/// A family who answered: what is planted in her, before any question is put.
#[derive(Clone, Debug)]
pub struct Family {
    pub cycle: &'static str,
    /// From 0, in the order the answers came in.
    pub number: usize,
    pub neighborhood: &'static Neighborhood,
    /// Home language.
    pub language: &'static str,
    /// Whole years of the focal child.
    pub age: u32,
    pub asthma: bool,
    /// At risk of food insecurity.
    pub hungry: bool,
    /// The focal child needed mental health care in the past year …
    pub needs_care: bool,
    /// … and got none.
    pub unmet_care: bool,
    /// From 0 to 1, how hard she has it: evenly spread over the upper half where food is short, else over the lower.
    pub hardship: f64,
}

/// Who lives in the home.
#[derive(Clone, Debug)]
pub struct Household {
    pub adults: i64,
    /// Ages of the children, oldest first; the focal child's is among them.
    pub children: Vec<u32>,
}

impl Household {
    pub fn size(&self) -> i64 {
        self.adults + self.children.len() as i64
    }
}

impl Family {
    /// A trait of hers that has this share among families like her: the same whenever it is asked for.
    pub fn is(&self, what: &str, share: f64) -> bool {
        self.chance(what).yes(share)
    }

    /// A place in `weights`, the same whenever it is asked for.
    pub fn pick(&self, what: &str, weights: &[f64]) -> usize {
        self.chance(what).place(weights)
    }

    pub fn chance(&self, what: &str) -> Chance {
        Chance::of(self.cycle, self.number, what)
    }

    /// How many cycles passed since the first.
    pub fn since(&self) -> f64 {
        CYCLES
            .iter()
            .position(|cycle| cycle.id == self.cycle)
            .unwrap_or_default() as f64
    }

    pub fn speaks_english(&self) -> bool {
        self.language == "en"
    }

    /// The focal child's.
    pub fn sex(&self) -> &'static str {
        ["female", "male"][self.pick("sex", &[49.0, 51.0])]
    }

    /// Months since the focal child's last birthday.
    pub fn months(&self) -> u32 {
        self.chance("months").between(0, 11) as u32
    }

    pub fn household(&self) -> Household {
        let mut chance = self.chance("household");
        let children = chance.place(&[42.0, 36.0, 15.0, 7.0]);
        let adults = 1 + chance.place(&[28.0, 55.0, 12.0, 5.0]) as i64;
        let mut ages = vec![self.age];
        ages.extend((0..children).map(|_| chance.between(0, 17) as u32));
        ages.sort_unstable_by_key(|age| Reverse(*age));
        Household {
            adults,
            children: ages,
        }
    }
}

/// The families who answered in that cycle. Within a neighborhood everyone was as likely to answer as her neighbor.
pub fn sample(cycle: &'static TownCycle) -> Vec<Family> {
    let mut random = ChaCha8Rng::seed_from_u64(cycle.families.into());
    let cells = population(cycle);
    let reached: Vec<f64> = NEIGHBORHOODS
        .iter()
        .map(|place| f64::from(place.families) * place.reach)
        .collect();
    let mut families = Vec::new();
    for (neighborhood, answered) in NEIGHBORHOODS.iter().zip(split(cycle.answered, &reached)) {
        let here: Vec<&Cell> = cells
            .iter()
            .filter(|cell| cell.neighborhood.code == neighborhood.code)
            .collect();
        families.extend(sample_neighborhood(
            cycle,
            neighborhood,
            &here,
            answered,
            &mut random,
        ));
    }
    plant_care(&mut families, &mut random);
    families.shuffle(&mut random);
    for (number, family) in families.iter_mut().enumerate() {
        family.number = number;
        let part = family.chance("hardship").part() / 2.0;
        family.hardship = if family.hungry { 0.5 + part } else { part };
    }
    families
}

fn sample_neighborhood(
    cycle: &'static TownCycle,
    neighborhood: &'static Neighborhood,
    cells: &[&Cell],
    answered: u32,
    random: &mut ChaCha8Rng,
) -> Vec<Family> {
    // The newcomers stand last, so that splitting gives them their number whatever stands before them.
    let newcomers: u32 = cells
        .iter()
        .filter(|cell| cell.language == "so" && cell.families > 0)
        .map(|_| NEWCOMERS.answered as u32)
        .next()
        .unwrap_or_default();
    let (settled, new): (Vec<&Cell>, Vec<&Cell>) = cells.iter().partition(|cell| cell.language != "so");
    let sizes = |cells: &[&Cell]| -> Vec<f64> { cells.iter().map(|cell| f64::from(cell.families)).collect() };
    let mut counts: Vec<(&Cell, u32)> = settled
        .iter()
        .copied()
        .zip(split(answered - newcomers, &sizes(&settled)))
        .collect();
    if newcomers > 0 {
        counts.extend(new.iter().copied().zip(split(newcomers, &sizes(&new))));
    }
    let mut families = Vec::new();
    for (cell, count) in counts {
        let (_, first, last, _) = AGE_GROUPS[cell.age_group];
        for _ in 0..count {
            families.push(Family {
                cycle: cycle.id,
                number: 0,
                neighborhood,
                language: cell.language,
                age: random.random_range(first..=last),
                asthma: false,
                hungry: false,
                needs_care: false,
                unmet_care: false,
                hardship: 0.0,
            });
        }
    }
    // Shuffled first: what is planted must not follow language or age.
    families.shuffle(random);
    let mut asthma = Even::starting_at(0.5);
    for family in &mut families {
        family.asthma = asthma.next(neighborhood.asthma);
    }
    families.shuffle(random);
    let mut hunger = Even::starting_at(0.5);
    for family in &mut families {
        family.hungry = hunger.next(cycle.hunger_in(neighborhood));
    }
    families
}

/// Need is the same everywhere; whether it is met follows the language.
fn plant_care(families: &mut [Family], random: &mut ChaCha8Rng) {
    families.shuffle(random);
    let mut need = BTreeMap::<&str, Even>::new();
    let mut unmet = BTreeMap::<&str, Even>::new();
    for family in families
        .iter_mut()
        .filter(|family| family.age >= MENTAL_HEALTH_FROM)
    {
        family.needs_care = need
            .entry(family.language)
            .or_insert_with(|| Even::starting_at(0.5))
            .next(NEEDS_CARE);
        if family.needs_care {
            family.unmet_care = unmet
                .entry(family.language)
                .or_insert_with(|| Even::starting_at(0.5))
                .next(unmet_care(family.language));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::place::CYCLES;

    #[test]
    fn as_many_answer_as_planned() {
        for cycle in &CYCLES {
            let families = sample(cycle);
            assert_eq!(families.len(), cycle.answered as usize);
            let newcomers = families.iter().filter(|family| family.language == "so").count();
            assert_eq!(
                newcomers,
                if cycle.id == NEWCOMERS.cycle {
                    NEWCOMERS.answered
                } else {
                    0
                }
            );
        }
    }

    #[test]
    fn asthma_runs_from_8_to_22_percent() {
        for cycle in &CYCLES {
            let families = sample(cycle);
            for place in &NEIGHBORHOODS {
                let here = families
                    .iter()
                    .filter(|family| family.neighborhood.code == place.code);
                let sick = here.clone().filter(|family| family.asthma).count() as f64;
                assert!(
                    (sick - place.asthma * here.count() as f64).abs() <= 1.0,
                    "{}",
                    place.code
                );
            }
        }
    }
}
