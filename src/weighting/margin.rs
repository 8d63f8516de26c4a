//! A margin: a known population total for every category of one characteristic.

use std::collections::BTreeMap;

use super::WeightingError;

/// One margin, and where each respondent stands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    /// The characteristic, as the plan or the margins file names it: `sex`, `nbhd × tenure`.
    pub name: String,
    /// Category and its population total, in the order of the file.
    pub categories: Vec<(String, f64)>,
    /// Shape: one place in `categories` per respondent; `None` where the answer is missing.
    pub membership: Vec<Option<usize>>,
}

/// What becomes of a respondent whose category is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingMargin {
    /// Raking stops and says so.
    #[default]
    Refuse,
    /// He keeps his weight in this margin, and the margin's totals are met by the others in proportion:
    /// missing values are taken to be distributed like the sample.
    SampleShare,
}

impl Margin {
    /// The margin `name`, with respondents placed by their labels.
    ///
    /// Errors: `LevelWithoutMargin` when a label is not among the categories.
    pub fn place<'a>(
        name: &str,
        categories: Vec<(String, f64)>,
        labels: impl Iterator<Item = Option<&'a str>>,
    ) -> Result<Self, WeightingError> {
        let places: BTreeMap<&str, usize> = categories
            .iter()
            .enumerate()
            .map(|(place, (label, _))| (label.as_str(), place))
            .collect();
        let membership =
            labels
                .map(|label| match label {
                    None => Ok(None),
                    Some(label) => places.get(label).copied().map(Some).ok_or_else(|| {
                        WeightingError::LevelWithoutMargin {
                            margin: name.to_owned(),
                            level: label.to_owned(),
                        }
                    }),
                })
                .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            name: name.to_owned(),
            categories,
            membership,
        })
    }

    /// Sum of the population totals.
    pub fn total(&self) -> f64 {
        self.categories.iter().map(|(_, total)| total).sum()
    }

    /// Sum of `weights` per category, in the order of the categories.
    pub fn weighted_counts(&self, weights: &[f64]) -> Vec<f64> {
        let mut counts = vec![0.0; self.categories.len()];
        for (place, weight) in self.membership.iter().zip(weights) {
            if let Some(place) = place {
                counts[*place] += weight;
            }
        }
        counts
    }
}
