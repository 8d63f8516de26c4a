//! Variance by replication: the estimate again and again, each time with other weights.
//!
//! In: a design and how its weights are varied, or columns of replicate weights. Out: factors on the weights, and the
//! deviations of an estimate's replicates, whose products are variances and covariances.

mod bootstrap;
mod hadamard;
mod half;
mod jackknife;
mod rank;
mod requested;

use super::EstimationError;
use super::design::ReplicateKind;
use super::stage::Design;
use super::variance::Scores;
use rank::rank;
pub(super) use requested::replicate;

/// The replicates of a design: what each makes of the weights, and how much it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Replicates {
    factors: Factors,
    /// Shape: per replicate; the scale of all times its own.
    scale: Vec<f64>,
    /// Deviations are from the estimate itself, not from the mean of the replicates.
    mse: bool,
    /// What they are, in words.
    about: String,
    /// Degrees of freedom that stay although the weights were adjusted, as R's `calibrate` keeps them.
    fixed_df: Option<f64>,
}

/// Factors on the final weights.
#[derive(Clone, Debug, PartialEq)]
enum Factors {
    /// One PSU or one lonely stratum is left out at a time.
    LeaveOut(Vec<jackknife::LeftOut>),
    /// Shape: per replicate, a factor per PSU.
    Psu(Vec<Vec<f64>>),
    /// Shape: per replicate, a factor per unit.
    Unit(Vec<Vec<f64>>),
}

/// How the weights are varied.
#[derive(Clone, Debug, PartialEq)]
pub enum Variation {
    Jackknife,
    /// Balanced half samples; with `rho` above 0 Fay's.
    Half {
        rho: f64,
    },
    Bootstrap {
        replicates: usize,
        seed: u64,
    },
}

impl Replicates {
    /// The replicates of `design`; `first_row` tells which PSU of a pair comes first.
    ///
    /// Errors: a lonely PSU under `fail`, a stratum that cannot be halved.
    pub fn of(
        design: &Design,
        kind: ReplicateKind,
        variation: &Variation,
        first_row: &[usize],
        mse: bool,
    ) -> Result<Self, EstimationError> {
        let (factors, scale, about) = match variation {
            Variation::Jackknife => {
                let (left_out, scale) = jackknife::delete_one(design)?;
                let about = format!(
                    "{}: one PSU left out at a time, finite populations of stage 1 in the scales",
                    kind.word()
                );
                (Factors::LeaveOut(left_out), scale, about)
            }
            Variation::Half { rho } => {
                let factors = half::half_samples(design, first_row, *rho)?;
                let scale = 1.0 / (factors.len() as f64 * (1.0 - rho).powi(2));
                let scale = vec![scale; factors.len()];
                let about = format!(
                    "{}: balanced half samples by a Hadamard matrix of order {}, rho {rho}; finite populations are left out",
                    kind.word(),
                    scale.len()
                );
                (Factors::Psu(factors), scale, about)
            }
            Variation::Bootstrap { replicates, seed } => {
                let factors = bootstrap::rescaled(design, *replicates, *seed)?;
                let scale = vec![1.0 / (*replicates as f64 - 1.0); *replicates];
                let about = format!(
                    "bootstrap: {replicates} times n − 1 PSUs with replacement in each stratum (Rao and Wu's rescaling, R's \"subbootstrap\"; not its \"bootstrap\", which draws n), seed {seed}"
                );
                (Factors::Psu(factors), scale, about)
            }
        };
        Ok(Self {
            factors,
            scale,
            mse,
            about,
            fixed_df: None,
        })
    }

    /// Replicates whose factors on the weights are given, per replicate and unit in the design's order.
    pub fn supplied(factors: Vec<Vec<f64>>, scale: Vec<f64>, mse: bool) -> Self {
        let about = format!("supplied: {} columns of replicate weights", factors.len());
        Self {
            factors: Factors::Unit(factors),
            scale,
            mse,
            about,
            fixed_df: None,
        }
    }

    /// The same replicates after each of them was adjusted to population totals; `df` stays when given.
    pub(super) fn adjusted(&self, factors: Vec<Vec<f64>>, df: Option<f64>) -> Self {
        Self {
            factors: Factors::Unit(factors),
            about: format!("{}; each replicate adjusted to the totals", self.about),
            fixed_df: df,
            ..self.clone()
        }
    }

    pub fn count(&self) -> usize {
        self.scale.len()
    }

    pub fn about(&self) -> String {
        let centre = if self.mse {
            "the estimate"
        } else {
            "the mean of the replicates"
        };
        format!("{}; deviations from {centre}", self.about)
    }

    /// What replicate `at` makes of each unit's weight.
    pub(super) fn factors(&self, design: &Design, at: usize) -> Vec<f64> {
        match &self.factors {
            Factors::LeaveOut(left_out) => left_out[at].factors(design),
            Factors::Psu(factors) => design.stages[0]
                .cluster
                .iter()
                .map(|psu| factors[at][*psu])
                .collect(),
            Factors::Unit(factors) => factors[at].clone(),
        }
    }

    /// An estimate's replicates as scores whose products are its variance and covariances.
    ///
    /// Replicates without a value (their part of the domain is empty) are left out.
    /// Source: R survey, `svrVar`.
    pub(super) fn deviations(&self, estimate: f64, values: &[f64]) -> Scores {
        let used = || {
            values
                .iter()
                .zip(&self.scale)
                .filter(|(value, scale)| value.is_finite() && **scale > 0.0)
        };
        let centre = if self.mse {
            estimate
        } else {
            used().map(|(value, _)| value).sum::<f64>() / used().count() as f64
        };
        Scores {
            units: (0..values.len()).collect(),
            values: values
                .iter()
                .zip(&self.scale)
                .map(|(value, scale)| {
                    if value.is_finite() {
                        scale.sqrt() * (value - centre)
                    } else {
                        0.0
                    }
                })
                .collect(),
        }
    }

    /// Rank of the replicate weights of the `units`, less one.
    ///
    /// Source: R survey, `degf`.
    pub(super) fn df(&self, design: &Design, units: impl Iterator<Item = usize>) -> f64 {
        let first = &design.stages[0];
        let weighted = units.filter(|unit| design.weight[*unit] != 0.0);
        let rank = match &self.factors {
            Factors::LeaveOut(left_out) => {
                let mut psus: Vec<usize> = weighted.map(|unit| first.cluster[unit]).collect();
                psus.sort_unstable();
                psus.dedup();
                jackknife::rank(design, left_out, &psus)
            }
            Factors::Psu(factors) => {
                let mut psus: Vec<usize> = weighted.map(|unit| first.cluster[unit]).collect();
                psus.sort_unstable();
                psus.dedup();
                rank(
                    psus.into_iter()
                        .map(|psu| factors.iter().map(|own| own[psu]).collect()),
                    factors.len(),
                )
            }
            Factors::Unit(factors) => rank(
                weighted.map(|unit| factors.iter().map(|own| own[unit]).collect()),
                factors.len(),
            ),
        };
        rank as f64 - 1.0
    }

    /// Degrees of freedom of the whole design.
    pub(super) fn design_df(&self, design: &Design) -> f64 {
        self.fixed_df
            .unwrap_or_else(|| self.df(design, 0..design.units()))
    }
}

/// Covariance matrix of estimates given by their deviations.
pub(super) fn products(deviations: &[Scores]) -> Vec<Vec<f64>> {
    let product = |a: &Scores, b: &Scores| a.values.iter().zip(&b.values).map(|(a, b)| a * b).sum();
    deviations
        .iter()
        .map(|a| deviations.iter().map(|b| product(a, b)).collect())
        .collect()
}
