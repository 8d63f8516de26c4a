//! Balanced half samples.

use super::super::EstimationError;
use super::super::stage::Design;
use super::hadamard::hadamard;

/// Shape: per replicate, a factor per PSU: 2 − rho for the half that stays, rho for the other.
///
/// Strata go in the order of their names as texts, those of more than two PSUs first, in pairs; the PSUs of a pair in
/// the order of the data. Errors: a stratum with an odd number of PSUs.
/// Source: R survey, `brrweights` with `large = "split"`.
pub fn half_samples(
    design: &Design,
    first_row: &[usize],
    rho: f64,
) -> Result<Vec<Vec<f64>>, EstimationError> {
    let first = &design.stages[0];
    let name = |stratum: usize| design.strata.get(stratum).cloned().unwrap_or_default();
    let mut strata: Vec<(bool, String, Vec<usize>)> = Vec::new();
    let mut start = 0;
    for psus in first.stratum.chunk_by(|a, b| a == b) {
        let n = psus.len();
        if n % 2 == 1 {
            return Err(EstimationError::OddStratum {
                stratum: name(psus[0]),
                psus: n,
            });
        }
        let mut members: Vec<usize> = (start..start + n).collect();
        members.sort_by_key(|psu| first_row[*psu]);
        strata.push((n == 2, name(psus[0]), members));
        start += n;
    }
    strata.sort();
    let pairs: Vec<&[usize]> = strata
        .iter()
        .flat_map(|(_, _, members)| members.chunks(2))
        .collect();
    let matrix = hadamard(pairs.len());
    Ok((0..matrix.len())
        .map(|replicate| {
            let mut factors = vec![1.0; first.stratum.len()];
            for (pair, row) in pairs.iter().zip(&matrix[1..]) {
                let second_stays = !row[replicate];
                factors[pair[0]] = if second_stays { rho } else { 2.0 - rho };
                factors[pair[1]] = if second_stays { 2.0 - rho } else { rho };
            }
            factors
        })
        .collect())
}
