//! A table with its design: opened once, then asked.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::design::{
    DesignSpec, DesignSummary, NonresponseSpec, ReplicateKind, ReplicateSpec, WeightAdjustment,
};
use super::projection::Projection;
use super::replicate::{Replicates, Variation, products};
use super::stage::{Design, Units};
use super::sums::{Grain, ROW, code, collect};
use super::table::{Kind, Table, numbers, table_error};
use super::variance::{Scores, covariance, variance};
use super::{EstimationError, adjust};
use crate::weighting::{Diagnostics, WeightingError};

/// The column of final weights, where they are not a column of the data.
pub(super) const WEIGHT: &str = "\u{1f}weight";

/// A table, its design and its final weights.
pub struct Survey {
    pub(super) table: Table,
    pub(super) design: Design,
    pub(super) grain: Grain,
    /// The weight of a row.
    pub(super) weight: Expr,
    /// Weights that follow from the fpc: a factor per unit.
    pub(super) unit_weight: Option<Vec<f64>>,
    pub(super) projection: Projection,
    pub(super) adjustment: WeightAdjustment,
    pub(super) nonresponse: Option<NonresponseSpec>,
    pub(super) replicates: Option<Replicates>,
    /// Rows with weight 0 exist: they belong to the design, but may not answer.
    pub(super) zero_weights: bool,
    /// No strata, no PSUs: Kish's effective n stands for the design.
    pub(super) convenience: bool,
    weight_name: String,
    rows: usize,
    diagnostics: Diagnostics,
}

impl Survey {
    /// Opens a table with its design.
    ///
    /// `levels` gives the order of levels, by column. Errors: what is wrong with the weights, the strata, the PSUs or the
    /// margins, by name and row.
    pub fn open(
        frame: LazyFrame,
        spec: &DesignSpec,
        levels: &BTreeMap<String, Vec<String>>,
    ) -> Result<Self, EstimationError> {
        let mut table = Table::new(frame, levels.clone())?;
        for (column, what) in design_columns(spec) {
            table.require(column, &format!("[design] {what}"))?;
        }
        let weight_column = match &spec.weight {
            Some(column) => {
                if table.kind(column)? != Kind::Number {
                    return Err(table.text_in_numbers(column)?);
                }
                refuse_bad_weights(&table, column)?;
                Some(column.clone())
            }
            None => None,
        };
        for column in &spec.fpc {
            if table.kind(column)? != Kind::Number {
                return Err(table.text_in_numbers(column)?);
            }
        }
        refuse_missing(&table, spec)?;

        let adjusted = spec.adjustment != WeightAdjustment::None || spec.nonresponse.is_some();
        let supplied = spec
            .replicates
            .as_ref()
            .is_some_and(|own| own.kind == ReplicateKind::Supplied);
        let by_row = spec.psu.is_empty() || adjusted || supplied;
        let (mut design, grain, rows) = read_design(&table, spec, by_row)?;
        if rows == 0 {
            return Err(EstimationError::NoRows {
                path: "the table".to_owned(),
            });
        }
        let mut unit_weight = None;
        let mut weight = match &weight_column {
            Some(column) => col(column.as_str()).cast(DataType::Float64),
            None => lit(1.0),
        };
        if weight_column.is_none() && !spec.fpc.is_empty() {
            let implied: Vec<f64> = (0..design.units())
                .map(|unit| design.implied_weight(unit))
                .collect();
            for (sum, implied) in design.weight.iter_mut().zip(&implied) {
                *sum *= implied;
            }
            unit_weight = Some(implied);
        }
        let given = weights_of_rows(&table, &design, &grain, &weight, unit_weight.as_deref())?;
        let mut replicates = match &spec.replicates {
            None => None,
            Some(replicates) => Some(replicate(&table, &design, &grain, spec, replicates, &given)?),
        };
        let mut diagnostics = Diagnostics::of(&given);
        let mut projection = Projection::None;
        if adjusted {
            let adjusted = adjust::adjust(&table, spec, &design, &grain, &given, replicates)?;
            if let Some(made) = adjusted.weights {
                let frame = collect(table.frame.clone())?;
                let column = Column::new(WEIGHT.into(), &made.values);
                let frame = frame.hstack(&[column]).map_err(table_error)?;
                table = Table::renewed(&table, frame.lazy())?;
                weight = col(WEIGHT);
                unit_weight = None;
                diagnostics = made.diagnostics;
                if let Grain::Rows(place) = &grain {
                    for (row, unit) in place.iter().enumerate() {
                        design.weight[*unit] = made.values[row];
                    }
                }
            }
            projection = adjusted.projection;
            replicates = adjusted.replicates;
        }
        Ok(Self {
            zero_weights: diagnostics.n < rows,
            convenience: spec.strata.is_none() && spec.psu.is_empty() && spec.fpc.is_empty(),
            weight_name: weight_column.unwrap_or_default(),
            table,
            design,
            grain,
            weight,
            unit_weight,
            projection,
            adjustment: spec.adjustment.clone(),
            nonresponse: spec.nonresponse.clone(),
            replicates,
            rows,
            diagnostics,
        })
    }

    /// Rows of the table.
    pub(super) fn row_count(&self) -> usize {
        self.rows
    }

    pub fn summary(&self) -> DesignSummary {
        let (strata, psus) = self.design.strata_and_psus(0..self.design.units());
        DesignSummary {
            rows: self.rows,
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
    pub fn weights(&self) -> Result<Vec<f64>, EstimationError> {
        weights_of_rows(
            &self.table,
            &self.design,
            &self.grain,
            &self.weight,
            self.unit_weight.as_deref(),
        )
    }

    /// Refuses an answer that has weight 0: it would not count, and nobody would notice.
    pub(super) fn refuse_weightless(&self, answered: Expr) -> Result<(), EstimationError> {
        if !self.zero_weights {
            return Ok(());
        }
        match self
            .table
            .first_row(answered.and(self.weight.clone().eq(lit(0.0))))?
        {
            None => Ok(()),
            Some(row) => Err(WeightingError::ZeroWeight {
                column: self.weight_name.clone(),
                row,
            }
            .into()),
        }
    }
}

/// Replicates that fit the design, before any adjustment of the weights.
fn replicate(
    table: &Table,
    design: &Design,
    grain: &Grain,
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
        ReplicateKind::Supplied => return supplied(table, grain, replicates, weights),
    };
    let first_row = match variation {
        Variation::Half { .. } => first_rows(table, design, grain)?,
        _ => Vec::new(),
    };
    Replicates::of(design, replicates.kind, &variation, &first_row, replicates.mse)
}

/// Replicates from columns of the table.
fn supplied(
    table: &Table,
    grain: &Grain,
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
    let Grain::Rows(place) = grain else {
        return Err(EstimationError::Table(
            "replicate weights are read row by row".to_owned(),
        ));
    };
    let mut factors = Vec::with_capacity(spec.columns.len());
    for column in &spec.columns {
        table.require(column, "[replicates] columns")?;
        if table.kind(column)? != Kind::Number {
            return Err(table.text_in_numbers(column)?);
        }
        let values = numbers(
            &collect(table.frame.clone().select([col(column.as_str())]))?,
            column,
        )?;
        let mut own = vec![0.0; values.len()];
        for (row, (value, unit)) in values.iter().zip(place).enumerate() {
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
            own[*unit] = match (spec.combined, weights[row]) {
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
fn first_rows(table: &Table, design: &Design, grain: &Grain) -> Result<Vec<usize>, EstimationError> {
    let first = &design.stages[0];
    let mut rows = vec![usize::MAX; first.stratum.len()];
    let mut see = |unit: usize, row: usize| {
        let psu = first.cluster[unit];
        rows[psu] = rows[psu].min(row);
    };
    match grain {
        Grain::Rows(place) => place.iter().enumerate().for_each(|(row, unit)| see(*unit, row)),
        Grain::Clusters { columns, place } => {
            let keys: Vec<Expr> = columns.iter().map(|key| col(key.as_str())).collect();
            let frame = collect(table.frame.clone().group_by_stable(keys).agg([col(ROW).min()]))?;
            let first = numbers(&frame, ROW)?;
            let keys = columns
                .iter()
                .map(|key| super::table::labels(&frame, key))
                .collect::<Result<Vec<_>, _>>()?;
            for (line, row) in first.iter().enumerate() {
                let key: Vec<String> = keys
                    .iter()
                    .map(|column| column[line].clone().unwrap_or_default())
                    .collect();
                if let Some(unit) = place.get(&key) {
                    see(*unit, *row as usize);
                }
            }
        }
    }
    Ok(rows)
}

/// The columns of the design, each with its key in the plan.
fn design_columns(spec: &DesignSpec) -> Vec<(&str, &'static str)> {
    let mut columns = Vec::new();
    columns.extend(spec.weight.iter().map(|column| (column.as_str(), "weight")));
    columns.extend(spec.strata.iter().map(|column| (column.as_str(), "strata")));
    columns.extend(spec.psu.iter().map(|column| (column.as_str(), "psu")));
    columns.extend(spec.fpc.iter().map(|column| (column.as_str(), "fpc")));
    columns
}

fn refuse_bad_weights(table: &Table, column: &str) -> Result<(), EstimationError> {
    let weight = col(column).cast(DataType::Float64);
    let bad = weight
        .clone()
        .is_null()
        .or(weight.clone().is_finite().not())
        .or(weight.lt(lit(0.0)));
    let Some(row) = table.first_row(bad)? else {
        return Ok(());
    };
    let frame = collect(table.frame.clone().select([col(column)]).slice(row as i64 - 1, 1))?;
    let weight = numbers(&frame, column)?.first().copied().unwrap_or(f64::NAN);
    let column = column.to_owned();
    Err(if weight.is_nan() {
        WeightingError::MissingWeight { column, row }
    } else if weight.is_infinite() {
        WeightingError::InfiniteWeight { column, row, weight }
    } else {
        WeightingError::NegativeWeight { column, row, weight }
    }
    .into())
}

/// Every row belongs to the design, so a missing stratum, PSU or fpc is refused.
fn refuse_missing(table: &Table, spec: &DesignSpec) -> Result<(), EstimationError> {
    for (column, what) in design_columns(spec)
        .into_iter()
        .filter(|(_, what)| *what != "weight")
    {
        if let Some(row) = table.first_row(col(column).is_null())? {
            return Err(EstimationError::MissingDesign {
                column: column.to_owned(),
                row,
                what: match what {
                    "strata" => "stratum",
                    "psu" => "PSU",
                    _ => "population count",
                },
            });
        }
    }
    Ok(())
}

/// The design of the table: its units are rows, or the clusters that a variance needs.
fn read_design(
    table: &Table,
    spec: &DesignSpec,
    by_row: bool,
) -> Result<(Design, Grain, usize), EstimationError> {
    // Without finite populations only the first stage has a variance.
    let stages = if spec.fpc.is_empty() {
        spec.psu.len().min(1)
    } else {
        spec.psu.len()
    };
    let keys: Vec<String> = spec
        .strata
        .iter()
        .cloned()
        .chain(spec.psu[..stages].iter().cloned())
        .collect();
    let weight = match &spec.weight {
        Some(column) => col(column.as_str()).cast(DataType::Float64),
        None => lit(1.0),
    };
    let fpc = |at: usize| format!("\u{1f}fpc{at}");
    let fpc_columns = spec.fpc.iter().enumerate();
    let frame = if by_row {
        let columns = keys
            .iter()
            .map(|key| col(key.as_str()))
            .chain([col(ROW), weight.alias(WEIGHT), lit(1.0).alias("\u{1f}n")])
            .chain(fpc_columns.map(|(at, column)| col(column.as_str()).alias(fpc(at))));
        collect(table.frame.clone().select(columns.collect::<Vec<_>>()))?
    } else {
        let keys: Vec<Expr> = keys.iter().map(|key| col(key.as_str())).collect();
        let columns = [weight.sum().alias(WEIGHT), len().alias("\u{1f}n")]
            .into_iter()
            .chain(fpc_columns.map(|(at, column)| col(column.as_str()).first().alias(fpc(at))));
        // The order of groups is the engine's; names decide ours.
        collect(
            table
                .frame
                .clone()
                .group_by_stable(keys)
                .agg(columns.collect::<Vec<_>>()),
        )?
    };
    let rows = numbers(&frame, "\u{1f}n")?.iter().sum::<f64>() as usize;
    let height = frame.height();
    let coded = |column: &str| code(frame.column(column).map_err(table_error)?, |levels| levels);
    let (stratum, strata_names) = match &spec.strata {
        Some(column) => coded(column)?,
        None => (vec![0; height], vec![String::new()]),
    };
    let mut names: Vec<Vec<String>> = vec![strata_names.clone()];
    let mut clusters = Vec::new();
    for column in &spec.psu[..stages] {
        let (codes, levels) = coded(column)?;
        clusters.push(codes);
        names.push(levels);
    }
    let psu_names = names.get(1).cloned().unwrap_or_default();
    let rows_are_clusters = spec.psu.is_empty();
    if rows_are_clusters {
        clusters.push((0..height).collect());
    }
    let keys_of_units: Vec<Vec<String>> = if by_row {
        Vec::new()
    } else {
        (0..height)
            .map(|unit| {
                let stratum = spec.strata.iter().map(|_| strata_names[stratum[unit]].clone());
                let path = clusters
                    .iter()
                    .zip(&names[1..])
                    .map(|(codes, names)| names[codes[unit]].clone());
                stratum.chain(path).collect()
            })
            .collect()
    };
    let units = Units {
        strata_names,
        stratum,
        psu_names,
        clusters,
        fpc: (0..spec.fpc.len())
            .map(|at| numbers(&frame, &fpc(at)))
            .collect::<Result<_, _>>()?,
        weight: numbers(&frame, WEIGHT)?,
    };
    let (design, place) = Design::build(units, spec.nested, spec.lonely, spec.domain_lonely)?;
    let grain = if by_row {
        Grain::Rows(place)
    } else {
        Grain::Clusters {
            columns: keys,
            place: keys_of_units.into_iter().zip(place).collect(),
        }
    };
    Ok((design, grain, rows))
}

/// Final weights in row order.
pub(super) fn weights_of_rows(
    table: &Table,
    design: &Design,
    grain: &Grain,
    weight: &Expr,
    unit_weight: Option<&[f64]>,
) -> Result<Vec<f64>, EstimationError> {
    let mut columns = vec![col(ROW), weight.clone().alias(WEIGHT)];
    if let (Grain::Clusters { columns: keys, .. }, Some(_)) = (grain, unit_weight) {
        columns.extend(keys.iter().map(|key| col(key.as_str())));
    }
    let frame = collect(table.frame.clone().select(columns))?;
    let mut weights = numbers(&frame, WEIGHT)?;
    if let Some(factors) = unit_weight {
        match grain {
            Grain::Rows(place) => {
                for (weight, unit) in weights.iter_mut().zip(place) {
                    *weight *= factors[*unit];
                }
            }
            Grain::Clusters { columns, place } => {
                let keys = columns
                    .iter()
                    .map(|key| super::table::labels(&frame, key))
                    .collect::<Result<Vec<_>, _>>()?;
                for (row, weight) in weights.iter_mut().enumerate() {
                    let key: Vec<String> = keys
                        .iter()
                        .map(|column| column[row].clone().unwrap_or_default())
                        .collect();
                    *weight *= place.get(&key).map_or(f64::NAN, |unit| factors[*unit]);
                }
            }
        }
    }
    debug_assert!(design.units() > 0 || weights.is_empty());
    Ok(weights)
}
