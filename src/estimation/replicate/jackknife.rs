//! Delete-one jackknife.

use super::super::EstimationError;
use super::super::design::LonelyPsu;
use super::super::stage::Design;

/// What one replicate leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// A PSU; the others of its stratum stand for it.
    Psu(usize),
    /// A stratum with one PSU, under the policy `adjust`: all other strata stand for it.
    Stratum(usize),
}

impl LeftOut {
    /// Factor per unit.
    pub fn factors(self, design: &Design) -> Vec<f64> {
        let first = &design.stages[0];
        let strata = first.sampled.len() as f64;
        let of = |psu: &usize| match self {
            Self::Psu(left_out) if *psu == left_out => 0.0,
            Self::Psu(left_out) if first.stratum[*psu] == first.stratum[left_out] => {
                let sampled = first.sampled[first.stratum[left_out]];
                sampled / (sampled - 1.0)
            }
            Self::Psu(_) => 1.0,
            Self::Stratum(stratum) if first.stratum[*psu] == stratum => 0.0,
            Self::Stratum(_) => strata / (strata - 1.0),
        };
        first.cluster.iter().map(of).collect()
    }
}

/// What each replicate leaves out, with its scale (1 − f)(n − 1)/n.
///
/// A stratum that was sampled whole has no replicates. Source: R survey, `jk1weights`, `jknweights`.
pub fn delete_one(design: &Design) -> Result<(Vec<LeftOut>, Vec<f64>), EstimationError> {
    let first = &design.stages[0];
    let strata = first.sampled.len() as f64;
    let (mut left_out, mut scale) = (Vec::new(), Vec::new());
    for (psu, stratum) in first.stratum.iter().enumerate() {
        let sampled = first.sampled[*stratum];
        let finite = 1.0 - sampled / first.population[*stratum];
        if finite < 1e-7 {
            continue;
        }
        if sampled > 1.0 {
            left_out.push(LeftOut::Psu(psu));
            scale.push(finite * (sampled - 1.0) / sampled);
            continue;
        }
        match design.lonely {
            LonelyPsu::Fail => {
                return Err(EstimationError::LonelyPsu {
                    stratum: design.strata.get(*stratum).cloned().unwrap_or_default(),
                });
            }
            LonelyPsu::Remove | LonelyPsu::Certainty | LonelyPsu::Average => {}
            LonelyPsu::Adjust => {
                left_out.push(LeftOut::Stratum(*stratum));
                scale.push((strata - 1.0) / strata);
            }
        }
    }
    if design.lonely == LonelyPsu::Average && left_out.len() < first.stratum.len() {
        let more = first.stratum.len() as f64 / left_out.len() as f64;
        scale.iter_mut().for_each(|scale| *scale *= more);
    }
    Ok((left_out, scale))
}

/// Rank of the replicate weights of some PSUs, in increasing order.
///
/// A stratum's PSUs are dependent only when all of them are there (or none is ever left out): together they give the
/// constant, which all such strata share.
pub fn rank(design: &Design, left_out: &[LeftOut], psus: &[usize]) -> usize {
    let first = &design.stages[0];
    if left_out
        .iter()
        .any(|left_out| matches!(left_out, LeftOut::Stratum(_)))
    {
        let columns: Vec<Vec<f64>> = left_out.iter().map(|left_out| left_out.factors(design)).collect();
        let unit_of = |psu: usize| {
            first
                .cluster
                .iter()
                .position(|cluster| *cluster == psu)
                .unwrap_or_default()
        };
        let rows = psus.iter().map(|psu| {
            let unit = unit_of(*psu);
            columns.iter().map(|column| column[unit]).collect()
        });
        return super::rank(rows, left_out.len());
    }
    let mut varied = vec![false; first.sampled.len()];
    for left_out in left_out {
        if let LeftOut::Psu(psu) = left_out {
            varied[first.stratum[*psu]] = true;
        }
    }
    let mut rank = 0;
    let mut constant = 0;
    for psus in psus.chunk_by(|a, b| first.stratum[*a] == first.stratum[*b]) {
        let stratum = first.stratum[psus[0]];
        if !varied[stratum] {
            constant = 1;
        } else if psus.len() as f64 == first.sampled[stratum] {
            constant = 1;
            rank += psus.len() - 1;
        } else {
            rank += psus.len();
        }
    }
    rank + constant
}
