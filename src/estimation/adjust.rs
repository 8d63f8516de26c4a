//! Weights adjusted to population totals, from the columns of a table.

use polars::prelude::*;

use super::EstimationError;
use super::design::{DesignSpec, MarginSpec, WeightAdjustment};
use super::projection::Projection;
use super::stage::Design;
use super::sums::{Grain, collect};
use super::survey::weights_of_rows;
use super::table::{Table, labels};
use crate::weighting::{Diagnostics, Margin, rake};

/// What adjusting gives.
pub(super) struct Adjusted {
    /// `None`: the data's weights are adjusted already.
    pub weights: Option<Made>,
    pub projection: Projection,
}

pub(super) struct Made {
    /// In row order.
    pub values: Vec<f64>,
    pub diagnostics: Diagnostics,
}

/// Adjusts the weights as `spec` says, or takes them as adjusted already.
pub(super) fn adjust(
    table: &Table,
    spec: &DesignSpec,
    design: &Design,
    grain: &Grain,
    weight: &Expr,
    unit_weight: Option<&[f64]>,
) -> Result<Adjusted, EstimationError> {
    let Grain::Rows(place) = grain else {
        return Err(EstimationError::Table(
            "weights are adjusted row by row".to_owned(),
        ));
    };
    match &spec.adjustment {
        WeightAdjustment::None => Ok(Adjusted {
            weights: None,
            projection: Projection::None,
        }),
        WeightAdjustment::Raked(margins) => {
            let memberships = margins
                .iter()
                .map(|by| Ok(membership(&cells(table, by, "[[margin]] by")?)))
                .collect::<Result<Vec<_>, EstimationError>>()?;
            Ok(Adjusted {
                weights: None,
                projection: Projection::Raked(in_design_order(memberships, place)),
            })
        }
        WeightAdjustment::Rake(margins, options) => {
            let base = weights_of_rows(table, design, grain, weight, unit_weight)?;
            let margins = margins
                .iter()
                .map(|margin| place_margin(table, margin, &base))
                .collect::<Result<Vec<_>, _>>()?;
            let raked = rake(&base, &margins, options)?;
            let memberships = margins.iter().map(|margin| margin.membership.clone()).collect();
            Ok(Adjusted {
                weights: Some(Made {
                    diagnostics: Diagnostics::of_raked(&base, &margins, &raked),
                    values: raked.weights,
                }),
                projection: Projection::Raked(in_design_order(memberships, place)),
            })
        }
    }
}

/// A margin over the table's rows; a row with weight 0 is in none of its categories.
fn place_margin(table: &Table, margin: &MarginSpec, base: &[f64]) -> Result<Margin, EstimationError> {
    let name = margin.by.join(" × ");
    let cells = cells(table, &margin.by, "[[margin]] by")?;
    let labels = cells
        .iter()
        .zip(base)
        .map(|(cell, weight)| cell.as_deref().filter(|_| *weight > 0.0));
    Ok(Margin::place(&name, margin.totals.clone(), labels)?)
}

/// The cell of each row: the level, or levels joined by `:`; `None` where one is missing.
pub(super) fn cells(
    table: &Table,
    by: &[String],
    place: &str,
) -> Result<Vec<Option<String>>, EstimationError> {
    for column in by {
        table.require(column, place)?;
    }
    let frame = collect(
        table
            .frame
            .clone()
            .select(by.iter().map(|column| col(column.as_str())).collect::<Vec<_>>()),
    )?;
    let columns = by
        .iter()
        .map(|column| labels(&frame, column))
        .collect::<Result<Vec<_>, _>>()?;
    Ok((0..frame.height())
        .map(|row| {
            let levels: Option<Vec<&str>> = columns.iter().map(|column| column[row].as_deref()).collect();
            levels.map(|levels| levels.join(":"))
        })
        .collect())
}

/// Cells as numbers.
fn membership(cells: &[Option<String>]) -> Vec<Option<usize>> {
    let mut names: Vec<&String> = cells.iter().flatten().collect();
    names.sort_unstable();
    names.dedup();
    cells
        .iter()
        .map(|cell| cell.as_ref().and_then(|cell| names.binary_search(&cell).ok()))
        .collect()
}

fn in_design_order(memberships: Vec<Vec<Option<usize>>>, place: &[usize]) -> Vec<Vec<Option<usize>>> {
    memberships
        .into_iter()
        .map(|rows| {
            let mut units = vec![None; rows.len()];
            for (row, unit) in place.iter().enumerate() {
                units[*unit] = rows[row];
            }
            units
        })
        .collect()
}
