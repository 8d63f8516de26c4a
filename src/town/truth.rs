//! What an assessment of the town should find.

use crate::town::place::{AGE_GROUPS, CYCLES, MENTAL_HEALTH_FROM, NEIGHBORHOODS, TownCycle, unmet_care};
use crate::town::population::{Cell, population};

/// The share that holds in the whole town, or in one group of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth {
    pub cycle: &'static str,
    pub indicator: &'static str,
    /// Breakdown and level; absent: the whole town.
    pub group: Option<(&'static str, &'static str)>,
    pub share: f64,
}

/// Every planted share: asthma in the town and in each neighborhood, food insecurity in the town and in each
/// neighborhood, unmet mental health care in the town and where English, Spanish or Haitian Creole is spoken.
pub fn truths() -> Vec<Truth> {
    CYCLES.iter().flat_map(truths_of).collect()
}

fn truths_of(cycle: &TownCycle) -> Vec<Truth> {
    let cells = population(cycle);
    let truth = |indicator, group, share| Truth {
        cycle: cycle.id,
        indicator,
        group,
        share,
    };
    let families = |cell: &Cell| f64::from(cell.families);
    let asked_about_care = |cell: &Cell| {
        let (_, first, last, _) = AGE_GROUPS[cell.age_group];
        let asked = (first..=last).filter(|age| *age >= MENTAL_HEALTH_FROM).count() as f64;
        f64::from(cell.families) * asked / f64::from(last - first + 1)
    };
    let mut truths = vec![
        truth(
            "ind_asthma",
            None,
            mean(&cells, families, |cell| cell.neighborhood.asthma),
        ),
        truth(
            "ind_hvs",
            None,
            mean(&cells, families, |cell| cycle.hunger_in(cell.neighborhood)),
        ),
        truth(
            "ind_mh_unmet",
            None,
            mean(&cells, asked_about_care, |cell| unmet_care(cell.language)),
        ),
    ];
    for place in &NEIGHBORHOODS {
        let here = Some(("neighborhood", place.code));
        truths.push(truth("ind_asthma", here, place.asthma));
        truths.push(truth("ind_hvs", here, cycle.hunger_in(place)));
    }
    for language in ["en", "es", "ht"] {
        truths.push(truth(
            "ind_mh_unmet",
            Some(("home_language", language)),
            unmet_care(language),
        ));
    }
    truths
}

fn mean(cells: &[Cell], weight: impl Fn(&Cell) -> f64, value: impl Fn(&Cell) -> f64) -> f64 {
    let sum: f64 = cells.iter().map(|cell| weight(cell) * value(cell)).sum();
    sum / cells.iter().map(weight).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn food_insecurity_rises_as_planted() {
        let town = |cycle| {
            truths()
                .into_iter()
                .find(|truth| truth.cycle == cycle && truth.indicator == "ind_hvs" && truth.group.is_none())
                .map(|truth| (truth.share * 1000.0).round())
        };
        assert_eq!(
            [town("2019"), town("2022"), town("2025")],
            [Some(240.0), Some(275.0), Some(310.0)]
        );
    }
}
