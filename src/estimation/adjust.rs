//! Weights adjusted to population totals, from the columns of a table.

use polars::prelude::*;

use super::EstimationError;
use super::design::{DesignSpec, MarginSpec, NonresponseSpec, WeightAdjustment};
use super::projection::Projection;
use super::replicate::Replicates;
use super::stage::Design;
use super::sums::{Grain, collect};
use super::table::{Table, labels, numbers, table_error};
use super::term::terms;
use crate::weighting::{
    CalibrateOptions, Diagnostics, Distance, Margin, RakeOptions, Term, WeightingError,
    adjust_for_nonresponse, calibrate, poststratify, rake,
};

/// What adjusting gives.
pub(super) struct Adjusted {
    /// `None`: the data's weights are adjusted already.
    pub weights: Option<Made>,
    pub projection: Projection,
    pub replicates: Option<Replicates>,
}

pub(super) struct Made {
    /// In row order.
    pub values: Vec<f64>,
    pub diagnostics: Diagnostics,
}

/// Adjusts the weights as `spec` says, or takes them as adjusted already; each replicate is adjusted alike.
pub(super) fn adjust(
    table: &Table,
    spec: &DesignSpec,
    design: &Design,
    grain: &Grain,
    given: &[f64],
    replicates: Option<Replicates>,
) -> Result<Adjusted, EstimationError> {
    let Grain::Rows(place) = grain else {
        return Err(EstimationError::Table(
            "weights are adjusted row by row".to_owned(),
        ));
    };
    let responding = match &spec.nonresponse {
        Some(nonresponse) => Some(Responding::read(table, nonresponse, given)?),
        None => None,
    };
    let respond = |weights: &[f64]| match &responding {
        Some(responding) => responding.adjust(weights),
        None => Ok(weights.to_vec()),
    };
    let base = respond(given)?;
    let to_totals = ToTotals::read(table, &spec.adjustment, &base)?;
    let (values, mut diagnostics) = to_totals.apply(&base)?;
    let projection = to_totals.projection(&base, place);
    if responding.is_some() {
        diagnostics.before = Some(crate::weighting::Spread::of(given));
    }
    let replicates = match replicates {
        None => None,
        Some(replicates) => {
            let unit_values = in_design_order(&values, place);
            let factors = (0..replicates.count())
                .map(|at| {
                    let factors = replicates.factors(design, at);
                    let base: Vec<f64> = given
                        .iter()
                        .zip(place)
                        .map(|(weight, unit)| weight * factors[*unit])
                        .collect();
                    let (made, _) = to_totals
                        .apply(&respond(&base)?)
                        .map_err(|error| in_replicate(at, &error))?;
                    let made = in_design_order(&made, place);
                    let factor = |(made, value): (&f64, &f64)| if *value == 0.0 { 0.0 } else { made / value };
                    Ok(made.iter().zip(&unit_values).map(factor).collect())
                })
                .collect::<Result<Vec<Vec<f64>>, EstimationError>>()?;
            // R counts them anew but after calibration by iteration.
            let keeps_df = matches!(&spec.adjustment, WeightAdjustment::Calibrate(own)
                if own.options.distance != Distance::Linear || own.options.bounds.is_some());
            let df = keeps_df.then(|| replicates.design_df(design));
            Some(replicates.adjusted(factors, df))
        }
    };
    let adjusts = !matches!(
        spec.adjustment,
        WeightAdjustment::None | WeightAdjustment::Raked(_)
    ) || responding.is_some();
    Ok(Adjusted {
        weights: adjusts.then_some(Made { values, diagnostics }),
        projection,
        replicates,
    })
}

fn in_replicate(at: usize, error: &EstimationError) -> EstimationError {
    EstimationError::BadReplicates {
        what: format!("replicate {} cannot be adjusted: {error}", at + 1),
        way_out: "merge thin categories, or use another kind of replicates".to_owned(),
    }
}

/// Who responded, by class.
struct Responding {
    class: Vec<usize>,
    names: Vec<String>,
    responded: Vec<bool>,
}

impl Responding {
    fn read(table: &Table, spec: &NonresponseSpec, weights: &[f64]) -> Result<Self, EstimationError> {
        let place = "[nonresponse]";
        table.require(&spec.responded, place)?;
        let cells = cells(table, &spec.by, place)?;
        let frame = collect(
            table.frame.clone().select([table
                .number(&spec.responded, &table.kind(&spec.responded)?)
                .alias(&spec.responded)]),
        )?;
        let responded = numbers(&frame, &spec.responded)?;
        if let Some(row) = cells
            .iter()
            .zip(weights)
            .position(|(cell, weight)| cell.is_none() && *weight > 0.0)
        {
            return Err(WeightingError::MissingLevel {
                margin: spec.by.join(" × "),
                row: row + 1,
            }
            .into());
        }
        let mut names: Vec<String> = cells.iter().flatten().cloned().collect();
        names.sort_unstable();
        names.dedup();
        let of = |cell: &Option<String>| {
            cell.as_ref()
                .and_then(|cell| names.binary_search(cell).ok())
                .unwrap_or_default()
        };
        Ok(Self {
            class: cells.iter().map(of).collect(),
            responded: responded.iter().map(|value| *value == 1.0).collect(),
            names,
        })
    }

    fn adjust(&self, weights: &[f64]) -> Result<Vec<f64>, EstimationError> {
        Ok(adjust_for_nonresponse(
            weights,
            &self.class,
            &self.names,
            &self.responded,
        )?)
    }
}

/// An adjustment with its columns read.
enum ToTotals<'a> {
    Nothing,
    Given(Vec<Vec<Option<usize>>>),
    Rake(Vec<Margin>, &'a RakeOptions),
    Poststratify(Margin),
    Calibrate(Vec<Term>, &'a CalibrateOptions),
}

impl<'a> ToTotals<'a> {
    fn read(table: &Table, adjustment: &'a WeightAdjustment, base: &[f64]) -> Result<Self, EstimationError> {
        Ok(match adjustment {
            WeightAdjustment::None => Self::Nothing,
            WeightAdjustment::Raked(margins) => Self::Given(
                margins
                    .iter()
                    .map(|by| Ok(membership(&cells(table, by, "[[margin]] by")?)))
                    .collect::<Result<_, EstimationError>>()?,
            ),
            WeightAdjustment::Rake(margins, options) => Self::Rake(
                margins
                    .iter()
                    .map(|margin| place_margin(table, margin, base, "[[margin]] by"))
                    .collect::<Result<_, _>>()?,
                options,
            ),
            WeightAdjustment::Poststratify(margin) => {
                Self::Poststratify(place_margin(table, margin, base, "[poststratify] by")?)
            }
            WeightAdjustment::Calibrate(spec) => Self::Calibrate(terms(table, spec, base)?, &spec.options),
        })
    }

    /// Adjusted weights, and how that went.
    fn apply(&self, base: &[f64]) -> Result<(Vec<f64>, Diagnostics), EstimationError> {
        Ok(match self {
            Self::Nothing | Self::Given(_) => (base.to_vec(), Diagnostics::of(base)),
            Self::Rake(margins, options) => {
                let raked = rake(base, margins, options)?;
                let diagnostics = Diagnostics::of_raked(base, margins, &raked);
                (raked.weights, diagnostics)
            }
            Self::Poststratify(margin) => {
                let raked = poststratify(base, margin)?;
                let diagnostics = Diagnostics::of_raked(base, std::slice::from_ref(margin), &raked);
                (raked.weights, diagnostics)
            }
            Self::Calibrate(terms, options) => {
                let made = calibrate(base, terms, options)?;
                let diagnostics = Diagnostics::of_calibrated(base, terms, &made);
                (made.weights, diagnostics)
            }
        })
    }

    fn projection(&self, base: &[f64], place: &[usize]) -> Projection {
        let members = |margin: &Margin| in_design_order(&margin.membership, place);
        match self {
            Self::Nothing => Projection::None,
            Self::Given(margins) => {
                Projection::Raked(margins.iter().map(|rows| in_design_order(rows, place)).collect())
            }
            Self::Rake(margins, _) => Projection::Raked(margins.iter().map(members).collect()),
            Self::Poststratify(margin) => {
                Projection::Stratified(members(margin), in_design_order(base, place))
            }
            Self::Calibrate(terms, _) => Projection::calibrated(
                terms
                    .iter()
                    .map(|term| in_design_order(&term.values, place))
                    .collect(),
                in_design_order(base, place),
            ),
        }
    }
}

/// A margin over the table's rows; a row with weight 0 is in none of its categories.
fn place_margin(
    table: &Table,
    margin: &MarginSpec,
    base: &[f64],
    place: &str,
) -> Result<Margin, EstimationError> {
    let name = margin.by.join(" × ");
    if let [column] = &margin.by[..]
        && table.is_text(column)
    {
        // Texts are read where they stand: a million copies would cost more than the raking.
        let frame = collect(table.frame.clone().select([col(column.as_str())]))?;
        let texts = frame
            .column(column)
            .and_then(|column| column.str().cloned())
            .map_err(table_error)?;
        let labels = texts
            .iter()
            .zip(base)
            .map(|(text, weight)| text.filter(|_| *weight > 0.0));
        return Ok(Margin::place(&name, margin.totals.clone(), labels)?);
    }
    let cells = cells(table, &margin.by, place)?;
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

/// A value per row as a value per unit.
fn in_design_order<T: Clone>(rows: &[T], place: &[usize]) -> Vec<T> {
    let mut units = rows.to_vec();
    for (row, unit) in place.iter().enumerate() {
        units[*unit] = rows[row].clone();
    }
    units
}
