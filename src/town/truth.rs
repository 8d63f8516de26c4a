//! What an assessment of the town should find.

use crate::town::family::Family;
use crate::town::place::{
    AGE_GROUPS, CYCLES, MENTAL_HEALTH_FROM, NEEDS_CARE, NEIGHBORHOODS, TownCycle, unmet_care,
};
use crate::town::population::population;
use crate::town::topic::planted_in_town;

/// The share that holds in the whole town, or in one group of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth {
    pub cycle: &'static str,
    pub indicator: &'static str,
    /// Breakdown and level; absent: the whole town.
    pub group: Option<(&'static str, &'static str)>,
    pub share: f64,
}

/// Every planted share in every cycle: in the whole town, and in the groups that were planted to differ.
pub fn truths() -> Vec<Truth> {
    CYCLES.iter().flat_map(truths_of).collect()
}

fn truths_of(cycle: &'static TownCycle) -> Vec<Truth> {
    let kinds = kinds(cycle);
    let mut truths = Vec::new();
    for planted in planted_in_town() {
        let groups = planted.by.iter().flat_map(|by| groups(by)).map(Some);
        for group in std::iter::once(None).chain(groups) {
            let (mut asked, mut hold) = (0.0, 0.0);
            for (weight, family) in &kinds {
                if group.is_none_or(|group| is_in(family, group)) {
                    let weight = weight * (planted.asked)(family);
                    asked += weight;
                    hold += weight * (planted.share)(family);
                }
            }
            if asked > 0.0 {
                truths.push(Truth {
                    cycle: cycle.id,
                    indicator: planted.indicator,
                    group,
                    share: hold / asked,
                });
            }
        }
    }
    truths
}

/// The groups of a breakdown that are large enough in every cycle.
fn groups(breakdown: &'static str) -> Vec<(&'static str, &'static str)> {
    let levels: Vec<&'static str> = match breakdown {
        "neighborhood" => NEIGHBORHOODS.iter().map(|place| place.code).collect(),
        "child_age" => AGE_GROUPS.iter().map(|(code, ..)| *code).collect(),
        _ => vec!["en", "es", "ht"],
    };
    levels.into_iter().map(|level| (breakdown, level)).collect()
}

fn is_in(family: &Family, (breakdown, level): (&str, &str)) -> bool {
    match breakdown {
        "neighborhood" => family.neighborhood.code == level,
        "child_age" => AGE_GROUPS
            .iter()
            .any(|(code, first, last, _)| *code == level && (*first..=*last).contains(&family.age)),
        _ => family.language == level,
    }
}

/// Every kind of family there is in the town, with how many are of it.
///
/// Shares rise or fall in a straight line with hardship, and a product of two is a parabola: two hardships of a half stand
/// for all of it. Source: Gauss and Legendre's rule with two points, exact up to the third power.
fn kinds(cycle: &'static TownCycle) -> Vec<(f64, Family)> {
    let mut kinds = Vec::new();
    for cell in population(cycle) {
        let (_, first, last, _) = AGE_GROUPS[cell.age_group];
        let of_an_age = f64::from(cell.families) / f64::from(last - first + 1);
        if of_an_age == 0.0 {
            continue;
        }
        let hunger = cycle.hunger_in(cell.neighborhood);
        let asthma = cell.neighborhood.asthma;
        for age in first..=last {
            let needs = if age >= MENTAL_HEALTH_FROM {
                NEEDS_CARE
            } else {
                0.0
            };
            let unmet = unmet_care(cell.language);
            for (hungry, hunger) in [(true, hunger), (false, 1.0 - hunger)] {
                for (asthma, sick) in [(true, asthma), (false, 1.0 - asthma)] {
                    for (needs_care, unmet_care, care) in [
                        (false, false, 1.0 - needs),
                        (true, false, needs * (1.0 - unmet)),
                        (true, true, needs * unmet),
                    ] {
                        for side in [-1.0, 1.0] {
                            let middle = if hungry { 0.75 } else { 0.25 };
                            let family = Family {
                                cycle: cycle.id,
                                number: 0,
                                neighborhood: cell.neighborhood,
                                language: cell.language,
                                age,
                                asthma,
                                hungry,
                                needs_care,
                                unmet_care,
                                hardship: middle + side * 0.25 / 3.0_f64.sqrt(),
                            };
                            kinds.push((of_an_age * hunger * sick * care / 2.0, family));
                        }
                    }
                }
            }
        }
    }
    kinds
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

    #[test]
    fn every_share_is_one() {
        for truth in truths() {
            assert!((0.0..=1.0).contains(&truth.share), "{truth:?}");
        }
        for cycle in &CYCLES {
            let families: f64 = kinds(cycle).iter().map(|(weight, _)| weight).sum();
            assert!((families - f64::from(cycle.families)).abs() < 1e-6);
        }
    }
}
