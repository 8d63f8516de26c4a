//! What knowing population totals takes out of scores.

use super::stage::Design;
use super::variance::Scores;

/// How the scores of adjusted weights are made residuals.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Projection {
    #[default]
    None,
    /// Raked weights. Shape: per margin, the category of each unit in the design's order; units are rows.
    Raked(Vec<Vec<Option<usize>>>),
}

impl Projection {
    /// The scores less what the margins explain.
    ///
    /// Raking: x/w less its unweighted mean in each category, margin after margin, ten times round.
    /// Source: R survey, `svyrecvar` for designs from `rake()`.
    pub fn residuals(&self, design: &Design, scores: Scores) -> Scores {
        match self {
            Self::None => scores,
            Self::Raked(margins) => {
                let mut ratio = vec![0.0; design.units()];
                for (unit, value) in scores.units.iter().zip(&scores.values) {
                    if design.weight[*unit] > 0.0 {
                        ratio[*unit] = value / design.weight[*unit];
                    }
                }
                for _ in 0..10 {
                    for margin in margins {
                        take_out_means(&mut ratio, margin, design);
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
        }
    }
}

fn take_out_means(ratio: &mut [f64], margin: &[Option<usize>], design: &Design) {
    let categories = margin.iter().flatten().max().map_or(0, |last| last + 1);
    let mut sum = vec![0.0; categories];
    let mut count = vec![0.0; categories];
    let in_margin = |unit: usize| margin[unit].filter(|_| design.weight[unit] > 0.0);
    for (unit, ratio) in ratio.iter().enumerate() {
        if let Some(category) = in_margin(unit) {
            sum[category] += ratio;
            count[category] += 1.0;
        }
    }
    for (unit, ratio) in ratio.iter_mut().enumerate() {
        if let Some(category) = in_margin(unit) {
            *ratio -= sum[category] / count[category];
        }
    }
}
