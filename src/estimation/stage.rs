//! The design as it was drawn: units in clusters in strata, stage by stage.

use super::{EstimationError, LonelyPsu};

/// Where the units stand, a column each; ids are codes into the names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Units {
    pub strata_names: Vec<String>,
    pub stratum: Vec<usize>,
    /// Names of the PSUs; empty where each row is its own.
    pub psu_names: Vec<String>,
    /// Shape: a column of ids per stage. Ids of later stages start over in each cluster.
    pub clusters: Vec<Vec<usize>>,
    /// Population count (above 1) or sampling fraction (at most 1): a column per stage, or fewer.
    pub fpc: Vec<Vec<f64>>,
    /// Sum of weights.
    pub weight: Vec<f64>,
}

/// The design, built once; every variance of a plan comes from it.
///
/// A unit is the finest thing whose total a variance needs: a PSU, with finite populations a later-stage cluster, or a
/// row. Units are numbered so that each cluster's units stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    pub(super) stages: Vec<Stage>,
    /// Sum of weights per unit; 0 takes the unit out of the degrees of freedom.
    pub(super) weight: Vec<f64>,
    pub(super) lonely: LonelyPsu,
    pub(super) domain_lonely: bool,
    /// The stratum names of stage 1.
    pub(super) strata: Vec<String>,
}

/// One stage of sampling. At the first, clusters are PSUs in strata; at later ones each cluster of the stage before is
/// a stratum of its own.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stage {
    /// Cluster of each unit, increasing.
    pub cluster: Vec<usize>,
    /// Stratum of each cluster, increasing.
    pub stratum: Vec<usize>,
    /// Clusters sampled in each stratum.
    pub sampled: Vec<f64>,
    /// Clusters in the population of each stratum; infinite without fpc.
    pub population: Vec<f64>,
}

impl Design {
    /// The design of `units`, and the place of each of them in its order.
    ///
    /// Errors: a PSU in two strata unless `nested`; an fpc smaller than the sample, or mixed counts and fractions.
    pub fn build(
        units: Units,
        nested: bool,
        lonely: LonelyPsu,
        domain_lonely: bool,
    ) -> Result<(Self, Vec<usize>), EstimationError> {
        if !nested {
            refuse_psu_in_two_strata(&units)?;
        }
        let mut order: Vec<usize> = (0..units.stratum.len()).collect();
        let path = |unit: usize| {
            std::iter::once(units.stratum[unit]).chain(units.clusters.iter().map(move |ids| ids[unit]))
        };
        match packed(&units) {
            Some(keys) => order.sort_unstable_by_key(|unit| (keys[*unit], *unit)),
            None => order.sort_by(|a, b| path(*a).cmp(path(*b))),
        }
        let mut place = vec![0; order.len()];
        for (position, unit) in order.iter().enumerate() {
            place[*unit] = position;
        }
        let mut strata_names = Vec::new();
        let mut stages = Vec::with_capacity(units.clusters.len());
        for level in 0..units.clusters.len() {
            let mut stage = Stage {
                cluster: Vec::with_capacity(order.len()),
                stratum: Vec::new(),
                sampled: Vec::new(),
                population: Vec::new(),
            };
            let mut before: Option<usize> = None;
            for unit in order.iter().copied() {
                // The stratum of a later stage is the cluster of the one before.
                let same = |steps: usize| {
                    before.is_some_and(|before| path(before).take(steps).eq(path(unit).take(steps)))
                };
                if !same(level + 1) {
                    stage.sampled.push(0.0);
                    stage
                        .population
                        .push(units.fpc.get(level).map_or(f64::INFINITY, |fpc| fpc[unit]));
                    if level == 0 {
                        strata_names.push(
                            units
                                .strata_names
                                .get(units.stratum[unit])
                                .cloned()
                                .unwrap_or_default(),
                        );
                    }
                }
                if let (Some(fpc), Some(population)) = (units.fpc.get(level), stage.population.last())
                    && fpc[unit] != *population
                    && !fpc[unit].is_nan()
                {
                    let stratum = strata_names.last().filter(|name: &&String| !name.is_empty());
                    return Err(EstimationError::BadFpc {
                        stage: level + 1,
                        what: format!(
                            "{} has the populations {population} and {}",
                            stratum.map_or("one stratum".to_owned(), |name| format!("stratum \"{name}\"")),
                            fpc[unit]
                        ),
                    });
                }
                if !same(level + 2) {
                    let stratum = stage.sampled.len() - 1;
                    stage.stratum.push(stratum);
                    stage.sampled[stratum] += 1.0;
                }
                stage.cluster.push(stage.stratum.len() - 1);
                before = Some(unit);
            }
            stages.push(stage);
        }
        read_fractions(&mut stages, &units.fpc, &strata_names)?;
        let design = Self {
            stages,
            weight: order.iter().map(|unit| units.weight[*unit]).collect(),
            lonely,
            domain_lonely,
            strata: strata_names,
        };
        Ok((design, place))
    }

    pub fn units(&self) -> usize {
        self.weight.len()
    }

    /// Strata and PSUs of the first stage that hold a unit of `units` with a weight above 0.
    pub(super) fn strata_and_psus(&self, units: impl Iterator<Item = usize>) -> (usize, usize) {
        let Some(first) = self.stages.first() else {
            return (0, 0);
        };
        let (mut strata, mut psus) = (0, 0);
        let (mut last_stratum, mut last_psu) = (usize::MAX, usize::MAX);
        for unit in units.filter(|unit| self.weight[*unit] != 0.0) {
            let psu = first.cluster[unit];
            if psu != last_psu {
                psus += 1;
                last_psu = psu;
                if first.stratum[psu] != last_stratum {
                    strata += 1;
                    last_stratum = first.stratum[psu];
                }
            }
        }
        (strata, psus)
    }

    /// PSUs minus strata of the whole design.
    pub fn df(&self) -> f64 {
        let (strata, psus) = self.strata_and_psus(0..self.units());
        psus as f64 - strata as f64
    }

    /// Weight of each unit as the population counts imply it: the product of N/n over its stages.
    pub(super) fn implied_weight(&self, unit: usize) -> f64 {
        self.stages
            .iter()
            .map(|stage| {
                let stratum = stage.stratum[stage.cluster[unit]];
                if stage.population[stratum].is_finite() {
                    stage.population[stratum] / stage.sampled[stratum]
                } else {
                    1.0
                }
            })
            .product()
    }
}

/// The path of each unit as one number, where it fits.
fn packed(units: &Units) -> Option<Vec<u64>> {
    let mut keys = vec![0_u64; units.stratum.len()];
    let mut bound = 1_u64;
    for column in std::iter::once(&units.stratum).chain(&units.clusters) {
        let ids = *column.iter().max()? as u64 + 1;
        bound = bound.checked_mul(ids)?;
        for (key, id) in keys.iter_mut().zip(column) {
            *key = *key * ids + *id as u64;
        }
    }
    Some(keys)
}

/// One PSU id in two strata means either ids that start over in each stratum or a mistake; only the analyst knows.
fn refuse_psu_in_two_strata(units: &Units) -> Result<(), EstimationError> {
    if units.psu_names.is_empty() {
        return Ok(());
    }
    let mut pairs: Vec<(usize, usize)> = units.clusters[0]
        .iter()
        .copied()
        .zip(units.stratum.iter().copied())
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let twice = pairs.windows(2).find(|pair| pair[0].0 == pair[1].0);
    let name = |stratum: usize| units.strata_names.get(stratum).cloned().unwrap_or_default();
    match twice {
        None => Ok(()),
        Some(pair) => Err(EstimationError::PsuInTwoStrata {
            psu: units.psu_names.get(pair[0].0).cloned().unwrap_or_default(),
            first: name(pair[0].1),
            second: name(pair[1].1),
        }),
    }
}

/// Fractions become population counts; a population smaller than its sample is refused.
fn read_fractions(stages: &mut [Stage], fpc: &[Vec<f64>], strata: &[String]) -> Result<(), EstimationError> {
    for (level, (stage, fpc)) in stages.iter_mut().zip(fpc).enumerate() {
        let bad = |what: String| EstimationError::BadFpc {
            stage: level + 1,
            what,
        };
        if let Some(value) = fpc.iter().find(|fpc| fpc.is_nan() || **fpc <= 0.0) {
            return Err(bad(format!(
                "the value {value} is neither a population count nor a fraction"
            )));
        }
        // 1 is both: one cluster in the population, or every cluster sampled.
        let counts = fpc.iter().any(|fpc| *fpc > 1.0);
        if counts && fpc.iter().any(|fpc| *fpc < 1.0) {
            return Err(bad(
                "counts (above 1) and fractions (below 1) are mixed".to_owned()
            ));
        }
        for (stratum, (population, sampled)) in stage.population.iter_mut().zip(&stage.sampled).enumerate() {
            if !counts {
                *population = sampled / *population;
            }
            if *population < *sampled * (1.0 - 1e-9) {
                let name = match strata.get(stratum) {
                    Some(name) if level == 0 && !name.is_empty() => format!(" of stratum \"{name}\""),
                    _ => String::new(),
                };
                return Err(bad(format!(
                    "the population{name} is {population}, smaller than its sample of {sampled}"
                )));
            }
        }
    }
    Ok(())
}
