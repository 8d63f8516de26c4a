//! Rescaled bootstrap.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::super::EstimationError;
use super::super::design::LonelyPsu;
use super::super::stage::Design;

/// Shape: per replicate, a factor per PSU: n − 1 of a stratum's n PSUs are drawn with replacement, and one drawn m times
/// counts 1 + √(1 − f) (m n/(n − 1) − 1).
///
/// Errors: a stratum with one PSU under `fail`; under the other policies it keeps its weight.
/// Source: Rao and Wu (1988), with m = n − 1; R survey, `subbootweights`, where f is 0.
pub fn rescaled(design: &Design, replicates: usize, seed: u64) -> Result<Vec<Vec<f64>>, EstimationError> {
    let first = &design.stages[0];
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut factors = vec![vec![1.0; first.stratum.len()]; replicates];
    let mut start = 0;
    for psus in first.stratum.chunk_by(|a, b| a == b) {
        let stratum = psus[0];
        let n = psus.len();
        let finite = 1.0 - first.sampled[stratum] / first.population[stratum];
        if n == 1 && finite > 1e-7 && design.lonely == LonelyPsu::Fail {
            return Err(EstimationError::LonelyPsu {
                stratum: design.strata.get(stratum).cloned().unwrap_or_default(),
            });
        }
        if n > 1 {
            let more = n as f64 / (n as f64 - 1.0);
            for factors in &mut factors {
                let mut drawn = vec![0.0; n];
                for _ in 1..n {
                    drawn[random.random_range(0..n)] += 1.0;
                }
                for (factor, drawn) in factors[start..start + n].iter_mut().zip(drawn) {
                    *factor = 1.0 + finite.max(0.0).sqrt() * (drawn * more - 1.0);
                }
            }
        }
        start += n;
    }
    Ok(factors)
}
