//! One design, one variance.

use super::EstimationError;
use super::design::LonelyPsu;
use super::stage::{Design, Stage};

/// What each unit adds to an estimate: a linearized value per unit, in the design's order.
///
/// Units that are not listed are outside the domain: they add 0, and their PSUs still count in their strata.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Increasing.
    pub units: Vec<usize>,
    pub values: Vec<f64>,
}

/// Variance of the total of `scores` under `design`.
///
/// Units: square of the score's unit.
/// Errors: `LonelyPsu` when the policy is `Fail` and a stratum of the domain has one PSU.
/// Source: Särndal, Swensson, Wretman (1992), 4.3; R survey, `svyrecvar`.
pub fn variance(design: &Design, scores: &Scores) -> Result<f64, EstimationError> {
    let points: Vec<Point> = scores
        .units
        .iter()
        .zip(&scores.values)
        .map(|(unit, value)| Point {
            unit: *unit,
            values: std::slice::from_ref(value),
        })
        .collect();
    Ok(of_stage(design, &points, 0, 1)?[0])
}

/// Covariance matrix of the totals of several scores, row by row.
///
/// Errors: as `variance`.
pub fn covariance(design: &Design, scores: &[Scores]) -> Result<Vec<Vec<f64>>, EstimationError> {
    let width = scores.len();
    let mut present: Vec<usize> = scores
        .iter()
        .flat_map(|scores| scores.units.iter().copied())
        .collect();
    present.sort_unstable();
    present.dedup();
    let mut values = vec![0.0; present.len() * width];
    for (column, scores) in scores.iter().enumerate() {
        let mut row = 0;
        for (unit, value) in scores.units.iter().zip(&scores.values) {
            while present[row] < *unit {
                row += 1;
            }
            values[row * width + column] = *value;
        }
    }
    let points: Vec<Point> = present
        .iter()
        .zip(values.chunks(width.max(1)))
        .map(|(unit, values)| Point { unit: *unit, values })
        .collect();
    let flat = of_stage(design, &points, 0, width)?;
    Ok(flat.chunks(width.max(1)).map(<[f64]>::to_vec).collect())
}

/// The standard error of a variance: 0 where rounding left it below 0, NaN where there is none.
pub fn standard_error(variance: f64) -> f64 {
    if variance < 0.0 { 0.0 } else { variance.sqrt() }
}

/// The scores of one unit.
struct Point<'a> {
    unit: usize,
    values: &'a [f64],
}

/// The variance that `level` and later stages add, as a matrix in row order.
fn of_stage(
    design: &Design,
    points: &[Point],
    level: usize,
    width: usize,
) -> Result<Vec<f64>, EstimationError> {
    let mut matrix = vec![0.0; width * width];
    let stage = &design.stages[level];
    let strata: Vec<&[Point]> = points
        .chunk_by(|a, b| stage.stratum[stage.cluster[a.unit]] == stage.stratum[stage.cluster[b.unit]])
        .collect();
    let stratum_of = |points: &[Point]| {
        points
            .first()
            .map_or(0, |point| stage.stratum[stage.cluster[point.unit]])
    };

    // "adjust" centres a lonely PSU on the mean of all PSU totals, those outside the domain being 0.
    let all_sampled: f64 = strata
        .iter()
        .map(|points| stage.sampled[stratum_of(points)])
        .sum();
    let grand_mean: Vec<f64> = (0..width)
        .map(|column| points.iter().map(|point| point.values[column]).sum::<f64>() / all_sampled)
        .collect();

    let mut lonely = 0;
    for points in &strata {
        let stratum = stratum_of(points);
        match standing(design, stage, level, stratum, points) {
            Standing::Many => add_stratum(&mut matrix, stage, stratum, points, None, width),
            Standing::Certain => {}
            Standing::Lonely => match design.lonely {
                LonelyPsu::Fail => {
                    return Err(EstimationError::LonelyPsu {
                        stratum: design.stratum_name(points),
                    });
                }
                LonelyPsu::Remove | LonelyPsu::Certainty => {}
                LonelyPsu::Adjust => {
                    add_stratum(&mut matrix, stage, stratum, points, Some(&grand_mean), width)
                }
                LonelyPsu::Average => lonely += 1,
            },
        }
    }
    if lonely > 0 {
        let others = strata.len() - lonely;
        let factor = strata.len() as f64 / others as f64;
        for value in &mut matrix {
            *value = if others == 0 { f64::NAN } else { *value * factor };
        }
    }
    if level + 1 < design.stages.len() {
        for points in &strata {
            let stratum = stratum_of(points);
            let fraction = stage.sampled[stratum] / stage.population[stratum];
            if fraction > 0.0 {
                for cluster in points.chunk_by(|a, b| stage.cluster[a.unit] == stage.cluster[b.unit]) {
                    let within = of_stage(design, cluster, level + 1, width)?;
                    for (value, within) in matrix.iter_mut().zip(within) {
                        *value += fraction * within;
                    }
                }
            }
        }
    }
    Ok(matrix)
}

/// What a stratum's PSUs can tell.
enum Standing {
    Many,
    /// Every PSU of the population was sampled: no variance at this stage.
    Certain,
    Lonely,
}

fn standing(design: &Design, stage: &Stage, level: usize, stratum: usize, points: &[Point]) -> Standing {
    let sampled = stage.sampled[stratum];
    if (stage.population[stratum] - sampled) / stage.population[stratum] < 1e-7 {
        return Standing::Certain;
    }
    if sampled < 2.0 {
        return Standing::Lonely;
    }
    // In domains the policy applies only when asked, and only where it has something to say.
    let within_domain = design.domain_lonely
        && level == 0
        && matches!(design.lonely, LonelyPsu::Adjust | LonelyPsu::Average)
        && points
            .iter()
            .all(|point| stage.cluster[point.unit] == stage.cluster[points[0].unit]);
    if within_domain {
        Standing::Lonely
    } else {
        Standing::Many
    }
}

/// Adds (1 − f) n/(n − 1) Σ (z − z̄)(z − z̄)ᵀ over the stratum's clusters, absent ones being 0.
fn add_stratum(
    matrix: &mut [f64],
    stage: &Stage,
    stratum: usize,
    points: &[Point],
    centre: Option<&[f64]>,
    width: usize,
) {
    let sampled = stage.sampled[stratum];
    let fraction = sampled / stage.population[stratum];
    let scale = (1.0 - fraction)
        * if sampled > 1.0 {
            sampled / (sampled - 1.0)
        } else {
            1.0
        };
    let own: Vec<f64>;
    let centre = match centre {
        Some(centre) => centre,
        None => {
            own = (0..width)
                .map(|column| points.iter().map(|point| point.values[column]).sum::<f64>() / sampled)
                .collect();
            &own
        }
    };
    let mut present = 0.0;
    let mut off = vec![0.0; width];
    for cluster in points.chunk_by(|a, b| stage.cluster[a.unit] == stage.cluster[b.unit]) {
        present += 1.0;
        for (column, off) in off.iter_mut().enumerate() {
            *off = cluster.iter().map(|point| point.values[column]).sum::<f64>() - centre[column];
        }
        add_product(matrix, &off, scale);
    }
    if present < sampled {
        add_product(matrix, centre, scale * (sampled - present));
    }
}

/// matrix += scale · v vᵀ
fn add_product(matrix: &mut [f64], v: &[f64], scale: f64) {
    for (row, a) in matrix.chunks_mut(v.len()).zip(v) {
        if *a != 0.0 {
            for (value, b) in row.iter_mut().zip(v) {
                *value += scale * a * b;
            }
        }
    }
}

impl Design {
    fn stratum_name(&self, points: &[Point]) -> String {
        let first = &self.stages[0];
        points
            .first()
            .and_then(|point| self.strata.get(first.stratum[first.cluster[point.unit]]))
            .cloned()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimation::stage::Units;

    fn design(units: &[(&str, &str)], lonely: LonelyPsu) -> Design {
        let code = |pick: fn(&(&str, &str)) -> String| {
            let mut names: Vec<String> = units.iter().map(pick).collect();
            let codes = names.clone();
            names.sort();
            names.dedup();
            let codes: Vec<usize> = codes
                .iter()
                .map(|name| names.binary_search(name).unwrap())
                .collect();
            (names, codes)
        };
        let (strata_names, stratum) = code(|unit| unit.0.to_owned());
        let (psu_names, psu) = code(|unit| unit.1.to_owned());
        let units = Units {
            strata_names,
            weight: vec![1.0; stratum.len()],
            stratum,
            psu_names,
            clusters: vec![psu],
            fpc: Vec::new(),
        };
        Design::build(units, false, lonely, false).unwrap().0
    }

    fn scores(values: &[f64]) -> Scores {
        Scores {
            units: (0..values.len()).collect(),
            values: values.to_vec(),
        }
    }

    #[test]
    fn two_strata_by_hand() {
        // n/(n−1) Σ (z − z̄)²: 2·(1 + 1) and 2·(4 + 4).
        let design = design(&[("a", "1"), ("a", "2"), ("b", "3"), ("b", "4")], LonelyPsu::Fail);
        assert_eq!(
            variance(&design, &scores(&[1.0, 3.0, 2.0, 6.0])).unwrap(),
            4.0 + 16.0
        );
    }

    #[test]
    fn an_absent_psu_counts_as_zero() {
        let design = design(&[("a", "1"), ("a", "2")], LonelyPsu::Fail);
        let domain = Scores {
            units: vec![1],
            values: vec![4.0],
        };
        assert_eq!(
            variance(&design, &domain).unwrap(),
            variance(&design, &scores(&[0.0, 4.0])).unwrap()
        );
    }

    #[test]
    fn two_strata_one_lonely() {
        let units = [("a", "1"), ("a", "2"), ("Westfield", "3")];
        let z = scores(&[1.0, 3.0, 5.0]);
        let of = |lonely| variance(&design(&units, lonely), &scores_in(&design(&units, lonely), &z));
        // Strata sort as text: "Westfield" comes first.
        fn scores_in(_: &Design, z: &Scores) -> Scores {
            Scores {
                units: vec![0, 1, 2],
                values: vec![z.values[2], z.values[0], z.values[1]],
            }
        }
        let error = of(LonelyPsu::Fail).unwrap_err();
        assert!(
            error.to_string().contains("lonely PSU in stratum \"Westfield\""),
            "{error}"
        );
        assert_eq!(of(LonelyPsu::Remove).unwrap(), 4.0);
        assert_eq!(of(LonelyPsu::Average).unwrap(), 8.0);
        // The mean of all PSU totals is 3.
        assert_eq!(of(LonelyPsu::Adjust).unwrap(), 4.0 + 4.0);
    }
}
