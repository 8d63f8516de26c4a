//! A table with its design: opened once, then asked.

use super::design::{DesignSpec, DesignSummary, NonresponseSpec, ReplicateKind, WeightAdjustment};
use super::projection::Projection;
use super::replicate::{Replicates, products, replicate};
use super::sample::Sample;
use super::stage::Design;
use super::sums::Rows;
use super::table::{Condition, Table};
use super::variance::{Scores, covariance, standard_error, variance};
use super::{EstimationError, adjust};
use crate::weighting::{Diagnostics, WeightingError};

/// A table, its design and its final weights.
pub struct Survey {
    pub(super) table: Table,
    pub(super) design: Design,
    /// Shape: per row, its unit in the design's order.
    pub(super) unit: Vec<u32>,
    /// Final weights, per row.
    pub(super) weights: Vec<f64>,
    pub(super) projection: Projection,
    pub(super) adjustment: WeightAdjustment,
    pub(super) nonresponse: Option<NonresponseSpec>,
    pub(super) replicates: Option<Replicates>,
    /// Rows with weight 0: they belong to the design, but may not answer.
    weightless: Vec<usize>,
    /// No strata, no PSUs: Kish's effective n stands for the design.
    pub(super) convenience: bool,
    weight_name: String,
    diagnostics: Diagnostics,
}

impl Survey {
    /// Opens a table with its design.
    ///
    /// Errors: what is wrong with the weights, the strata, the PSUs or the margins, by name and row.
    pub fn open(table: Table, spec: &DesignSpec) -> Result<Self, EstimationError> {
        if table.rows() == 0 {
            return Err(EstimationError::NoRows {
                path: "the table".to_owned(),
            });
        }
        let adjusts =
            spec.adjustment != WeightAdjustment::None || spec.nonresponse.is_some() || spec.trim.is_some();
        let supplied = spec
            .replicates
            .as_ref()
            .is_some_and(|own| own.kind == ReplicateKind::Supplied);
        let by_row = spec.psu.is_empty() || adjusts || supplied;
        let Sample {
            mut design,
            unit,
            mut weights,
        } = Sample::read(&table, spec, by_row)?;
        let mut replicates = match &spec.replicates {
            None => None,
            Some(own) => Some(replicate(&table, &design, &unit, spec, own, &weights)?),
        };
        let mut diagnostics = Diagnostics::of(&weights);
        let mut projection = Projection::None;
        if adjusts {
            let adjusted = adjust::adjust(&table, spec, &design, &unit, &weights, replicates)?;
            if let Some(made) = adjusted.weights {
                diagnostics = made.diagnostics;
                for (unit, weight) in unit.iter().zip(&made.values) {
                    design.weight[*unit as usize] = *weight;
                }
                weights = made.values;
            }
            projection = adjusted.projection;
            replicates = adjusted.replicates;
        }
        Ok(Self {
            weightless: (0..weights.len()).filter(|row| weights[*row] == 0.0).collect(),
            convenience: spec.strata.is_none() && spec.psu.is_empty() && spec.fpc.is_empty(),
            weight_name: spec.weight.clone().unwrap_or_default(),
            table,
            design,
            unit,
            weights,
            projection,
            adjustment: spec.adjustment.clone(),
            nonresponse: spec.nonresponse.clone(),
            replicates,
            diagnostics,
        })
    }

    /// What sums are taken over.
    pub(super) fn rows(&self) -> Rows<'_> {
        Rows {
            table: &self.table,
            weights: &self.weights,
            unit: &self.unit,
            units: self.design.units(),
        }
    }

    /// Rows of the table.
    pub(super) fn row_count(&self) -> usize {
        self.table.rows()
    }

    pub fn summary(&self) -> DesignSummary {
        let (strata, psus) = self.design.strata_and_psus(0..self.design.units());
        DesignSummary {
            rows: self.row_count(),
            strata,
            psus,
            df: self.design_df(),
        }
    }

    /// Degrees of freedom of the whole design: PSUs minus strata; of replicates the rank of their weights, less one.
    pub(super) fn design_df(&self) -> f64 {
        match &self.replicates {
            Some(replicates) => replicates.design_df(&self.design),
            None => self.design.df(),
        }
    }

    /// Degrees of freedom of the design where it holds `units`.
    pub(super) fn df_of(&self, units: impl Iterator<Item = usize>) -> f64 {
        match &self.replicates {
            Some(replicates) => replicates.df(&self.design, units),
            None => {
                let (strata, psus) = self.design.strata_and_psus(units);
                psus as f64 - strata as f64
            }
        }
    }

    /// What `variance` and `covariance` need of an estimate: residuals of its scores, or deviations of its replicates.
    pub(super) fn spread(&self, estimate: f64, scores: Scores, replicated: Option<&[f64]>) -> Scores {
        match (&self.replicates, replicated) {
            (Some(replicates), Some(values)) => replicates.deviations(estimate, values),
            _ => self.projection.residuals(&self.design, scores),
        }
    }

    /// The variance of an estimate with this spread.
    pub(super) fn variance(&self, spread: &Scores) -> Result<f64, EstimationError> {
        match &self.replicates {
            Some(_) => Ok(spread.values.iter().map(|value| value * value).sum()),
            None => variance(&self.design, spread),
        }
    }

    /// The standard error of an estimate with this spread; NaN where its variance is not defined.
    pub(super) fn se(&self, spread: &Scores) -> Result<f64, EstimationError> {
        Ok(standard_error(self.variance(spread)?))
    }

    /// The covariance matrix of estimates with these spreads.
    pub(super) fn covariance(&self, spreads: &[Scores]) -> Result<Vec<Vec<f64>>, EstimationError> {
        match &self.replicates {
            Some(_) => Ok(products(spreads)),
            None => covariance(&self.design, spreads),
        }
    }

    /// The final weights, and how they were made.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The final weights in the order of the rows.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// Refuses a row of weight 0 that meets the condition and holds a value in each column: it would not count, and
    /// nobody would notice.
    pub(super) fn refuse_weightless<'a>(
        &self,
        known: impl Iterator<Item = &'a String>,
        condition: Option<&Condition>,
    ) -> Result<(), EstimationError> {
        if self.weightless.is_empty() {
            return Ok(());
        }
        let columns = known
            .map(|name| self.table.column(name))
            .collect::<Result<Vec<_>, _>>()?;
        let picked = condition.map(|own| self.table.picked(own)).transpose()?;
        let answers = |row: &&usize| {
            picked.as_ref().is_none_or(|picked| picked[**row])
                && columns.iter().all(|column| !column.is_missing(**row))
        };
        match self.weightless.iter().find(answers) {
            None => Ok(()),
            Some(row) => Err(WeightingError::ZeroWeight {
                column: self.weight_name.clone(),
                row: row + 1,
            }
            .into()),
        }
    }
}
