//! The replicates that a plan asks for.

use super::{Replicates, Variation};
use crate::estimation::EstimationError;
use crate::estimation::design::{DesignSpec, ReplicateKind, ReplicateSpec, WeightAdjustment};
use crate::estimation::stage::Design;
use crate::estimation::table::{Kind, Table};
use crate::weighting::WeightingError;

/// Replicates that fit the design, before any adjustment of the weights.
pub(in crate::estimation) fn replicate(
    table: &Table,
    design: &Design,
    unit: &[u32],
    spec: &DesignSpec,
    replicates: &ReplicateSpec,
    weights: &[f64],
) -> Result<Replicates, EstimationError> {
    let refuse = |what: &str, way_out: &str| {
        Err(EstimationError::BadReplicates {
            what: what.to_owned(),
            way_out: way_out.to_owned(),
        })
    };
    let stratified = spec.strata.is_some();
    let variation = match replicates.kind {
        ReplicateKind::Jk1 if stratified => {
            return refuse("jk1 is for a design without strata", "use kind = \"jkn\"");
        }
        ReplicateKind::Jkn if !stratified => return refuse("jkn needs strata", "use kind = \"jk1\""),
        ReplicateKind::Brr | ReplicateKind::Fay if !stratified => {
            return refuse(
                "half samples need strata of two PSUs",
                "use kind = \"jk1\" or \"bootstrap\"",
            );
        }
        ReplicateKind::Jk1 | ReplicateKind::Jkn => Variation::Jackknife,
        ReplicateKind::Brr => Variation::Half { rho: 0.0 },
        ReplicateKind::Fay if !(0.0..1.0).contains(&replicates.rho) => {
            return refuse(
                &format!("rho is {}", replicates.rho),
                "give a share of at least 0 and below 1, as 0.3",
            );
        }
        ReplicateKind::Fay => Variation::Half { rho: replicates.rho },
        ReplicateKind::Bootstrap if replicates.replicates < 2 => {
            return refuse(
                "one replicate has no variance",
                "ask for some hundred, as replicates = 500",
            );
        }
        ReplicateKind::Bootstrap => Variation::Bootstrap {
            replicates: replicates.replicates,
            seed: replicates.seed,
        },
        ReplicateKind::Supplied if replicates.combined && has_bounds(spec) => {
            return refuse(
                "columns of weights do not tell how often each counts a respondent, so the bounds of [trim], or of trim in [rake], cannot be held inside them",
                "give columns of factors on the weight with combined = false, another kind of replicates, or no trim",
            );
        }
        ReplicateKind::Supplied => return supplied(table, unit, replicates, weights),
    };
    let first_row = match variation {
        Variation::Half { .. } => first_rows(design, unit),
        _ => Vec::new(),
    };
    Replicates::of(design, replicates.kind, &variation, &first_row, replicates.mse)
}

/// Whether final weights are held within bounds.
fn has_bounds(spec: &DesignSpec) -> bool {
    let raked = matches!(&spec.adjustment, WeightAdjustment::Rake(_, options) if options.trim.is_some());
    raked || spec.trim.is_some()
}

/// Replicates from columns of the table.
fn supplied(
    table: &Table,
    unit: &[u32],
    spec: &ReplicateSpec,
    weights: &[f64],
) -> Result<Replicates, EstimationError> {
    let refuse = |what: String, way_out: &str| {
        Err(EstimationError::BadReplicates {
            what,
            way_out: way_out.to_owned(),
        })
    };
    if spec.columns.len() < 2 {
        return refuse(
            "`columns` names fewer than two columns".to_owned(),
            "name every column of replicate weights",
        );
    }
    let rscales = spec
        .rscales
        .clone()
        .unwrap_or_else(|| vec![1.0; spec.columns.len()]);
    let rscales = if rscales.len() == 1 {
        vec![rscales[0]; spec.columns.len()]
    } else {
        rscales
    };
    if rscales.len() != spec.columns.len() {
        return refuse(
            format!(
                "`rscales` has {} numbers for {} columns",
                rscales.len(),
                spec.columns.len()
            ),
            "give one for each column",
        );
    }
    let mut factors = Vec::with_capacity(spec.columns.len());
    for column in &spec.columns {
        table.require(column, "[replicates] columns")?;
        if table.kind(column)? != Kind::Number {
            return Err(table.text_in_numbers(column)?);
        }
        let values = table.numbers(column)?;
        let mut own = vec![0.0; values.len()];
        for (row, (value, unit)) in values.iter().zip(unit).enumerate() {
            let column = column.clone();
            if value.is_nan() {
                return Err(WeightingError::MissingWeight { column, row: row + 1 }.into());
            }
            if *value < 0.0 {
                return Err(WeightingError::NegativeWeight {
                    column,
                    row: row + 1,
                    weight: *value,
                }
                .into());
            }
            if value.is_infinite() {
                return Err(WeightingError::InfiniteWeight {
                    column,
                    row: row + 1,
                    weight: *value,
                }
                .into());
            }
            own[*unit as usize] = match (spec.combined, weights[row]) {
                (false, _) => *value,
                (true, 0.0) => 0.0,
                (true, weight) => value / weight,
            };
        }
        factors.push(own);
    }
    let scale = rscales.iter().map(|own| own * spec.scale).collect();
    Ok(Replicates::supplied(factors, scale, spec.mse))
}

/// The first row of each PSU.
fn first_rows(design: &Design, unit: &[u32]) -> Vec<usize> {
    let first = &design.stages[0];
    let mut rows = vec![usize::MAX; first.stratum.len()];
    for (row, unit) in unit.iter().enumerate() {
        let psu = first.cluster[*unit as usize];
        rows[psu] = rows[psu].min(row);
    }
    rows
}
