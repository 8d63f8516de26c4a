//! What knowing population totals takes out of scores.

use super::combine::NONE;
use super::stage::Design;
use super::variance::Scores;

/// How the scores of adjusted weights are made residuals.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Projection {
    #[default]
    None,
    Raked(Raked),
    /// Post-stratified weights. Shape: category and weight before, per unit.
    Stratified(Vec<Option<usize>>, Vec<f64>),
    /// Calibrated weights. Shape: model-matrix columns that are orthonormal under the weights before, and those weights.
    Calibrated(Vec<Vec<f64>>, Vec<f64>),
}

/// Margins that weights were raked to; units are rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Raked {
    /// Where each margin's categories begin among those of all; one more at the end.
    starts: Vec<usize>,
    /// Shape: per margin and unit in the design's order, the category among those of all; `NONE` where there is none.
    members: Vec<Vec<u32>>,
    /// Units that each two categories have in common.
    common: Vec<Vec<f64>>,
}

impl Raked {
    /// Shape: per margin, the category of each unit; units without weight do not count.
    pub fn new(margins: &[Vec<Option<usize>>], weights: &[f64]) -> Self {
        let mut starts = vec![0];
        let mut members = Vec::with_capacity(margins.len());
        for margin in margins {
            let start = *starts.last().unwrap_or(&0);
            let place = |(category, weight): (&Option<usize>, &f64)| match category {
                Some(category) if *weight > 0.0 => (start + category) as u32,
                _ => NONE,
            };
            members.push(margin.iter().zip(weights).map(place).collect::<Vec<u32>>());
            starts.push(start + margin.iter().flatten().max().map_or(0, |last| last + 1));
        }
        let all = *starts.last().unwrap_or(&0);
        let mut common = vec![vec![0.0; all]; all];
        for unit in 0..weights.len() {
            let own = || {
                members
                    .iter()
                    .map(|margin| margin[unit])
                    .filter(|own| *own != NONE)
            };
            for a in own() {
                for b in own() {
                    common[a as usize][b as usize] += 1.0;
                }
            }
        }
        Self {
            starts,
            members,
            common,
        }
    }

    /// Takes the mean of each category out, margin after margin, ten times round.
    ///
    /// What is taken out of a unit is a sum of one amount per category, so the rounds need only the categories' sums.
    fn take_out(&self, ratio: &mut [f64]) {
        let mut sums = vec![0.0; self.common.len()];
        for margin in &self.members {
            for (ratio, category) in ratio.iter().zip(margin) {
                if *ratio != 0.0 && *category != NONE {
                    sums[*category as usize] += ratio;
                }
            }
        }
        let mut out = vec![0.0; sums.len()];
        for _ in 0..10 {
            for margin in self.starts.windows(2) {
                for category in margin[0]..margin[1] {
                    let common = &self.common[category];
                    if common[category] > 0.0 {
                        let taken: f64 = common.iter().zip(&out).map(|(count, out)| count * out).sum();
                        out[category] += (sums[category] - taken) / common[category];
                    }
                }
            }
        }
        for margin in &self.members {
            for (ratio, category) in ratio.iter_mut().zip(margin) {
                if *category != NONE {
                    *ratio -= out[*category as usize];
                }
            }
        }
    }
}

impl Projection {
    /// The scores less what the margins explain.
    ///
    /// Raking: x/w less its unweighted mean in each category, margin after margin, ten times round.
    /// Post-stratification: its mean under the weights before. Calibration: its regression on the columns, likewise.
    /// Source: R survey, `svyrecvar` for designs from `rake()`, `postStratify()`, `calibrate()`.
    pub fn residuals(&self, design: &Design, scores: Scores) -> Scores {
        if *self == Self::None {
            return scores;
        }
        let mut ratio = vec![0.0; design.units()];
        for (unit, value) in scores.units.iter().zip(&scores.values) {
            if design.weight[*unit] != 0.0 {
                ratio[*unit] = value / design.weight[*unit];
            }
        }
        match self {
            Self::None => {}
            Self::Raked(raked) => raked.take_out(&mut ratio),
            Self::Stratified(margin, base) => take_out_means(&mut ratio, margin, base),
            Self::Calibrated(columns, base) => {
                for column in columns {
                    let along: f64 = (0..ratio.len())
                        .map(|unit| ratio[unit] * column[unit] * base[unit])
                        .sum();
                    ratio
                        .iter_mut()
                        .zip(column)
                        .for_each(|(ratio, value)| *ratio -= along * value);
                }
            }
        }
        Scores {
            units: (0..design.units()).collect(),
            values: ratio
                .iter()
                .zip(&design.weight)
                .map(|(ratio, weight)| ratio * weight)
                .collect(),
        }
    }

    /// The projection of calibrated weights.
    ///
    /// Columns that depend on earlier ones explain nothing more, and are left out.
    pub(super) fn calibrated(columns: Vec<Vec<f64>>, base: Vec<f64>) -> Self {
        let product =
            |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).zip(&base).map(|((a, b), w)| a * b * w).sum() };
        let mut basis: Vec<Vec<f64>> = Vec::new();
        for mut column in columns {
            let length = product(&column, &column).sqrt();
            // Twice is enough to be rid of rounding.
            for _ in 0..2 {
                for direction in &basis {
                    let along = product(&column, direction);
                    column
                        .iter_mut()
                        .zip(direction)
                        .for_each(|(value, part)| *value -= along * part);
                }
            }
            let rest = product(&column, &column).sqrt();
            if rest > 1e-7 * length {
                column.iter_mut().for_each(|value| *value /= rest);
                basis.push(column);
            }
        }
        Self::Calibrated(basis, base)
    }
}

/// Takes the mean of each category, under `weight`, out of the values.
fn take_out_means(values: &mut [f64], margin: &[Option<usize>], weight: &[f64]) {
    let categories = margin.iter().flatten().max().map_or(0, |last| last + 1);
    let mut sum = vec![0.0; categories];
    let mut count = vec![0.0; categories];
    for ((value, category), weight) in values.iter().zip(margin).zip(weight) {
        if let Some(category) = category {
            sum[*category] += value * weight;
            count[*category] += weight;
        }
    }
    for ((value, category), weight) in values.iter_mut().zip(margin).zip(weight) {
        if let Some(category) = category
            && *weight > 0.0
        {
            *value -= sum[*category] / count[*category];
        }
    }
}
