//! Weights adjusted to population totals, from the columns of a table.

use super::EstimationError;
use super::combine::NONE;
use super::design::{DesignSpec, MarginSpec, NonresponseSpec, WeightAdjustment};
use super::domain::Domains;
use super::projection::{Projection, Raked};
use super::replicate::Replicates;
use super::stage::Design;
use super::table::{Kind, Table};
use super::term::terms;
use crate::weighting::{
    CalibrateOptions, Diagnostics, Distance, Margin, RakeOptions, Term, WeightingError,
    adjust_for_nonresponse, calibrate, merge_thin, poststratify, rake_replicate, trim_weights,
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
    unit: &[u32],
    given: &[f64],
    replicates: Option<Replicates>,
) -> Result<Adjusted, EstimationError> {
    let responding = match &spec.nonresponse {
        Some(nonresponse) => Some(Responding::read(table, nonresponse, given)?),
        None => None,
    };
    let respond = |weights: &[f64]| match &responding {
        Some(responding) => responding.adjust(weights),
        None => Ok(weights.to_vec()),
    };
    let base = respond(given)?;
    let once = vec![1.0; unit.len()];
    let to_totals = ToTotals::read(table, &spec.adjustment, &base)?;
    let (values, mut diagnostics) = to_totals.apply(&base, &once)?;
    diagnostics.joined = to_totals.joined();
    let trim = |weights: Vec<f64>, times: &[f64]| match &spec.trim {
        None => Ok((weights, 0)),
        Some(trim) => trim_weights(&weights, times, trim.low, trim.high, trim.strict),
    };
    let projection = to_totals.projection(&base, &values, unit);
    let (values, cut) = trim(values, &once)?;
    if spec.trim.is_some() {
        diagnostics = to_totals.trimmed(diagnostics, given, &values, cut);
    }
    if responding.is_some() {
        diagnostics.before = Some(crate::weighting::Spread::of(given));
    }
    let replicates = match replicates {
        None => None,
        Some(replicates) => {
            let unit_values = in_design_order(&values, unit);
            let factors = (0..replicates.count())
                .map(|at| {
                    let factors = replicates.factors(design, at);
                    let times: Vec<f64> = unit.iter().map(|unit| factors[*unit as usize]).collect();
                    let base: Vec<f64> = given
                        .iter()
                        .zip(&times)
                        .map(|(weight, own)| weight * own)
                        .collect();
                    let made = respond(&base)
                        .and_then(|base| to_totals.apply(&base, &times))
                        .and_then(|(made, _)| Ok(trim(made, &times)?.0))
                        .map_err(|error| in_replicate(at, &error))?;
                    let made = in_design_order(&made, unit);
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
    ) || responding.is_some()
        || spec.trim.is_some();
    Ok(Adjusted {
        weights: adjusts.then_some(Made { values, diagnostics }),
        projection,
        replicates,
    })
}

fn in_replicate(at: usize, error: &EstimationError) -> EstimationError {
    EstimationError::BadReplicates {
        what: format!("replicate {} cannot be adjusted: {error}", at + 1),
        way_out: "merge thin categories, widen the bounds of [trim], or use another kind of replicates"
            .to_owned(),
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
        let cells = Cells::read(table, &spec.by, place)?;
        if let Kind::Category(_) = table.kind(&spec.responded)? {
            return Err(table.text_in_numbers(&spec.responded)?);
        }
        let responded = table.numbers(&spec.responded)?;
        let lost = |(cell, weight): (&u32, &f64)| *cell == NONE && *weight > 0.0;
        if let Some(row) = cells.of_rows.iter().zip(weights).position(lost) {
            return Err(WeightingError::MissingLevel {
                margin: spec.by.join(" × "),
                row: row + 1,
            }
            .into());
        }
        let class = |cell: &u32| if *cell == NONE { 0 } else { *cell as usize };
        Ok(Self {
            class: cells.of_rows.iter().map(class).collect(),
            responded: responded.iter().map(|value| *value == 1.0).collect(),
            names: cells.names,
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
    /// With the levels that were joined.
    Rake(Vec<Margin>, &'a RakeOptions, Vec<String>),
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
                    .map(|by| Ok(Cells::read(table, by, "[[margin]] by")?.membership()))
                    .collect::<Result<_, EstimationError>>()?,
            ),
            WeightAdjustment::Rake(margins, options) => {
                let mut joined = Vec::new();
                let mut placed = Vec::with_capacity(margins.len());
                for spec in margins {
                    let margin = place_margin(table, spec, base, "[[margin]] by")?;
                    let merged = merge_thin(&margin, spec.least, spec.ordered);
                    joined.extend(merged.said());
                    placed.push(merged.margin);
                }
                Self::Rake(placed, options, joined)
            }
            WeightAdjustment::Poststratify(margin) => {
                Self::Poststratify(place_margin(table, margin, base, "[poststratify] by")?)
            }
            WeightAdjustment::Calibrate(spec) => Self::Calibrate(terms(table, spec, base)?, &spec.options),
        })
    }

    /// Adjusted weights, and how that went; `times` as a replicate takes each row.
    fn apply(&self, base: &[f64], times: &[f64]) -> Result<(Vec<f64>, Diagnostics), EstimationError> {
        Ok(match self {
            Self::Nothing | Self::Given(_) => (base.to_vec(), Diagnostics::of(base)),
            Self::Rake(margins, options, _) => {
                let raked = rake_replicate(base, times, margins, options)?;
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

    fn joined(&self) -> Vec<String> {
        match self {
            Self::Rake(_, _, joined) => joined.clone(),
            _ => Vec::new(),
        }
    }

    /// The diagnostics of weights that were cut at the end: `cut` of them.
    fn trimmed(&self, before: Diagnostics, given: &[f64], weights: &[f64], cut: usize) -> Diagnostics {
        let totals: Vec<f64> = match self {
            Self::Nothing | Self::Given(_) => Vec::new(),
            Self::Rake(margins, ..) => margins
                .iter()
                .flat_map(|own| own.weighted_counts(weights))
                .collect(),
            Self::Poststratify(margin) => margin.weighted_counts(weights),
            Self::Calibrate(terms, _) => {
                let total = |term: &Term| term.values.iter().zip(weights).map(|(x, w)| x * w).sum();
                terms.iter().map(total).collect()
            }
        };
        let mut margins = before.margins;
        for (check, total) in margins.iter_mut().zip(totals) {
            check.after = total;
        }
        Diagnostics {
            before: before
                .before
                .or_else(|| Some(crate::weighting::Spread::of(given))),
            raking: before.raking,
            margins,
            joined: before.joined,
            trimmed: Some(cut),
            ..Diagnostics::of(weights)
        }
    }

    fn projection(&self, base: &[f64], made: &[f64], unit: &[u32]) -> Projection {
        let members = |margin: &Margin| in_design_order(&margin.membership, unit);
        match self {
            Self::Nothing => Projection::None,
            Self::Given(margins) => {
                let margins: Vec<_> = margins.iter().map(|rows| in_design_order(rows, unit)).collect();
                Projection::Raked(Raked::new(&margins, &in_design_order(made, unit)))
            }
            Self::Rake(margins, ..) => {
                let margins: Vec<_> = margins.iter().map(members).collect();
                Projection::Raked(Raked::new(&margins, &in_design_order(made, unit)))
            }
            Self::Poststratify(margin) => {
                Projection::Stratified(members(margin), in_design_order(base, unit))
            }
            Self::Calibrate(terms, _) => Projection::calibrated(
                terms
                    .iter()
                    .map(|term| in_design_order(&term.values, unit))
                    .collect(),
                in_design_order(base, unit),
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
    let cells = Cells::read(table, &margin.by, place)?;
    let mut occurs = vec![false; cells.names.len()];
    let counts = |(cell, weight): (&u32, &f64)| *cell != NONE && *weight > 0.0;
    for (cell, _) in cells
        .of_rows
        .iter()
        .zip(base)
        .filter(|(cell, weight)| counts((cell, weight)))
    {
        occurs[*cell as usize] = true;
    }
    let labels = cells
        .names
        .iter()
        .zip(&occurs)
        .map(|(name, occurs)| occurs.then_some(name.as_str()));
    let mut placed = Margin::place(&margin.by.join(" × "), margin.totals.clone(), labels)?;
    let category = |(cell, weight): (&u32, &f64)| {
        if counts((cell, weight)) {
            placed.membership[*cell as usize]
        } else {
            None
        }
    };
    placed.membership = cells.of_rows.iter().zip(base).map(category).collect();
    Ok(placed)
}

/// The cell of each row: a level, or a combination of levels.
struct Cells {
    /// `NONE` where one is missing.
    of_rows: Vec<u32>,
    /// Levels joined by `:`.
    names: Vec<String>,
}

impl Cells {
    fn read(table: &Table, by: &[String], place: &str) -> Result<Self, EstimationError> {
        for column in by {
            table.require(column, place)?;
        }
        let domains = Domains::of(table, by, None)?;
        Ok(Self {
            names: domains.levels.iter().map(|levels| levels.join(":")).collect(),
            of_rows: domains.of_rows,
        })
    }

    fn membership(&self) -> Vec<Option<usize>> {
        self.of_rows
            .iter()
            .map(|cell| (*cell != NONE).then_some(*cell as usize))
            .collect()
    }
}

/// A value per row as a value per unit.
fn in_design_order<T: Clone>(rows: &[T], unit: &[u32]) -> Vec<T> {
    let mut units = rows.to_vec();
    for (row, unit) in unit.iter().enumerate() {
        units[*unit as usize] = rows[row].clone();
    }
    units
}
