//! The sample as a table holds it: weights, strata, PSUs and population counts, read into a design.

use super::EstimationError;
use super::column::Column;
use super::combine::Combinations;
use super::design::DesignSpec;
use super::stage::{Design, Units};
use super::table::{Kind, Table};
use crate::weighting::WeightingError;

/// A design with the rows of the table in it.
pub(super) struct Sample {
    pub design: Design,
    /// Shape: per row, its unit in the design's order.
    pub unit: Vec<u32>,
    /// Before any adjustment.
    pub weights: Vec<f64>,
}

impl Sample {
    /// The sample of the table; its units are rows where `by_row`, else the clusters that a variance needs.
    ///
    /// Errors: a column that is not there; a weight missing, negative or infinite; a row without stratum, PSU or
    /// population count; and as `Design::build`.
    pub fn read(table: &Table, spec: &DesignSpec, by_row: bool) -> Result<Self, EstimationError> {
        for (column, what) in columns(spec) {
            table.require(column, &format!("[design] {what}"))?;
        }
        let mut weights = match &spec.weight {
            Some(column) => read_weights(table, column)?,
            None => vec![1.0; table.rows()],
        };
        for column in &spec.fpc {
            if table.kind(column)? != Kind::Number {
                return Err(table.text_in_numbers(column)?);
            }
        }
        refuse_missing(table, spec)?;
        // Without finite populations only the first stage has a variance.
        let stages = if spec.fpc.is_empty() {
            spec.psu.len().min(1)
        } else {
            spec.psu.len()
        };
        let mut names = Vec::with_capacity(stages + 1);
        let mut codes = Vec::with_capacity(stages + 1);
        match &spec.strata {
            Some(column) => read_levels(table, column, &mut names, &mut codes)?,
            None => {
                names.push(vec![String::new()]);
                codes.push(vec![1; table.rows()]);
            }
        }
        for column in &spec.psu[..stages] {
            read_levels(table, column, &mut names, &mut codes)?;
        }
        let fpc = spec
            .fpc
            .iter()
            .map(|column| table.numbers(column))
            .collect::<Result<Vec<_>, _>>()?;
        let (units, own) = if by_row {
            rows_as_units(&codes, fpc, &weights, spec.psu.is_empty())
        } else {
            clusters_as_units(&codes, &names, &fpc, &weights)?
        };
        let units = Units {
            strata_names: names[0].clone(),
            psu_names: names.get(1).cloned().unwrap_or_default(),
            ..units
        };
        drop(codes);
        let (mut design, place) = Design::build(units, spec.nested, spec.lonely, spec.domain_lonely)?;
        let unit: Vec<u32> = own.iter().map(|own| place[*own as usize] as u32).collect();
        if spec.weight.is_none() && !spec.fpc.is_empty() {
            let implied: Vec<f64> = (0..design.units())
                .map(|unit| design.implied_weight(unit))
                .collect();
            for (sum, implied) in design.weight.iter_mut().zip(&implied) {
                *sum *= implied;
            }
            weights = unit.iter().map(|unit| implied[*unit as usize]).collect();
        }
        Ok(Self {
            design,
            unit,
            weights,
        })
    }
}

/// The levels of a column by their own order, whatever order the plan shows them in.
fn read_levels(
    table: &Table,
    column: &str,
    names: &mut Vec<Vec<String>>,
    codes: &mut Vec<Vec<u32>>,
) -> Result<(), EstimationError> {
    let column = table.column(column)?;
    let column: &Column = &column.as_levels();
    names.push(column.names.clone());
    codes.push(column.codes());
    Ok(())
}

/// Every row a unit; without PSUs also a cluster of its own.
fn rows_as_units(codes: &[Vec<u32>], fpc: Vec<Vec<f64>>, weights: &[f64], alone: bool) -> (Units, Vec<u32>) {
    let rows = weights.len();
    let from_0 = |codes: &Vec<u32>| codes.iter().map(|code| *code as usize - 1).collect();
    let units = Units {
        stratum: from_0(&codes[0]),
        clusters: if alone {
            vec![(0..rows).collect()]
        } else {
            codes[1..].iter().map(from_0).collect()
        },
        fpc,
        weight: weights.to_vec(),
        ..Units::default()
    };
    (units, (0..rows as u32).collect())
}

/// Rows of the same stratum and clusters as one unit.
fn clusters_as_units(
    codes: &[Vec<u32>],
    names: &[Vec<String>],
    fpc: &[Vec<f64>],
    weights: &[f64],
) -> Result<(Units, Vec<u32>), EstimationError> {
    let all = codes
        .iter()
        .zip(names)
        .fold(Combinations::one(weights.len()), |all, (codes, names)| {
            all.split(codes, names.len())
        });
    let mut weight = vec![0.0; all.paths.len()];
    let mut first = vec![usize::MAX; all.paths.len()];
    for (row, (unit, own)) in all.of_rows.iter().zip(weights).enumerate() {
        weight[*unit as usize] += own;
        let first = &mut first[*unit as usize];
        *first = (*first).min(row);
        for (stage, fpc) in (1..).zip(fpc) {
            if fpc[row].to_bits() != fpc[*first].to_bits() {
                return Err(EstimationError::BadFpc {
                    stage,
                    what: format!(
                        "one cluster has the populations {} and {} (row {})",
                        fpc[*first],
                        fpc[row],
                        row + 1
                    ),
                });
            }
        }
    }
    let part = |at: usize| all.paths.iter().map(|path| path[at] as usize - 1).collect();
    let units = Units {
        stratum: part(0),
        clusters: (1..codes.len()).map(part).collect(),
        fpc: fpc
            .iter()
            .map(|fpc| first.iter().map(|row| fpc[*row]).collect())
            .collect(),
        weight,
        ..Units::default()
    };
    Ok((units, all.of_rows))
}

fn read_weights(table: &Table, column: &str) -> Result<Vec<f64>, EstimationError> {
    if table.kind(column)? != Kind::Number {
        return Err(table.text_in_numbers(column)?);
    }
    let weights = table.numbers(column)?;
    let bad = |weight: &f64| !weight.is_finite() || *weight < 0.0;
    let Some(row) = weights.iter().position(bad) else {
        return Ok(weights);
    };
    let (column, weight, row) = (column.to_owned(), weights[row], row + 1);
    Err(if weight.is_nan() {
        WeightingError::MissingWeight { column, row }
    } else if weight.is_infinite() {
        WeightingError::InfiniteWeight { column, row, weight }
    } else {
        WeightingError::NegativeWeight { column, row, weight }
    }
    .into())
}

/// The columns of the design, each with its key in the plan.
fn columns(spec: &DesignSpec) -> Vec<(&str, &'static str)> {
    let mut columns = Vec::new();
    columns.extend(spec.weight.iter().map(|column| (column.as_str(), "weight")));
    columns.extend(spec.strata.iter().map(|column| (column.as_str(), "strata")));
    columns.extend(spec.psu.iter().map(|column| (column.as_str(), "psu")));
    columns.extend(spec.fpc.iter().map(|column| (column.as_str(), "fpc")));
    columns
}

/// Every row belongs to the design, so a missing stratum, PSU or fpc is refused.
fn refuse_missing(table: &Table, spec: &DesignSpec) -> Result<(), EstimationError> {
    for (column, what) in columns(spec).into_iter().filter(|(_, what)| *what != "weight") {
        if let Some(row) = table.column(column)?.first_missing() {
            return Err(EstimationError::MissingDesign {
                column: column.to_owned(),
                row: row + 1,
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
