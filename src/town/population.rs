//! Every family of the town, counted by neighborhood, home language and age group of the focal child.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::town::even::split;
use crate::town::place::{AGE_GROUPS, LANGUAGES, NEIGHBORHOODS, NEWCOMERS, Neighborhood, TownCycle};

/// Families alike in what margins know of them.
#[derive(Debug)]
pub struct Cell {
    pub neighborhood: &'static Neighborhood,
    pub language: &'static str,
    /// Place in [`AGE_GROUPS`].
    pub age_group: usize,
    pub families: u32,
}

/// The town's families in that cycle, cell by cell, in order of neighborhood, language and age.
pub fn population(cycle: &TownCycle) -> Vec<Cell> {
    let sizes: Vec<f64> = NEIGHBORHOODS
        .iter()
        .map(|place| f64::from(place.families))
        .collect();
    let mut cells = Vec::new();
    for (neighborhood, families) in NEIGHBORHOODS.iter().zip(split(cycle.families, &sizes)) {
        let newcomers = if (cycle.id, neighborhood.code) == (NEWCOMERS.cycle, NEWCOMERS.neighborhood) {
            NEWCOMERS.families
        } else {
            0
        };
        let other_than_english: u32 = neighborhood.languages.iter().sum();
        let mut shares = vec![f64::from(1000 - other_than_english)];
        shares.extend(neighborhood.languages.iter().map(|share| f64::from(*share)));
        let mut by_language = split(families - newcomers, &shares);
        by_language.push(newcomers);
        let ages: Vec<f64> = AGE_GROUPS.iter().map(|(.., share)| f64::from(*share)).collect();
        for (language, families) in LANGUAGES.iter().zip(by_language) {
            for (age_group, families) in split(families, &ages).into_iter().enumerate() {
                cells.push(Cell {
                    neighborhood,
                    language,
                    age_group,
                    families,
                });
            }
        }
    }
    cells
}

/// The cycle's `margins.csv`: families by neighborhood, age group of the focal child, and home language.
pub fn margins_csv(cycle: &TownCycle) -> String {
    let mut neighborhoods = BTreeMap::<&str, u32>::new();
    let mut ages = [0; AGE_GROUPS.len()];
    let mut languages = BTreeMap::<&str, u32>::new();
    for cell in population(cycle) {
        *neighborhoods.entry(cell.neighborhood.code).or_default() += cell.families;
        *languages.entry(cell.language).or_default() += cell.families;
        ages[cell.age_group] += cell.families;
    }
    let mut text = String::from("dimension,category,count,source,year\n");
    let mut row = |dimension: &str, category: &str, count: u32| {
        let _ = writeln!(
            text,
            "{dimension},{category},{count},\"Harbor Falls, a synthetic town\",{}",
            cycle.id
        );
    };
    for (category, count) in &neighborhoods {
        row("neighborhood", category, *count);
    }
    for ((category, ..), count) in AGE_GROUPS.iter().zip(ages) {
        row("child_age", category, count);
    }
    for category in LANGUAGES {
        row(
            "home_language",
            category,
            languages.get(category).copied().unwrap_or_default(),
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::place::CYCLES;

    #[test]
    fn cells_add_up_to_all_families() {
        for cycle in &CYCLES {
            let families: u32 = population(cycle).iter().map(|cell| cell.families).sum();
            assert_eq!(families, cycle.families);
        }
    }
}
