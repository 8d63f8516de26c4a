//! The rows of a request, with what they have in common.

use super::EstimationError;
use super::estimate::Estimate;
use super::request::{DegreesOfFreedom, Request};
use super::survey::Survey;
use super::variance::Scores;

/// The rows of a request.
#[derive(Clone, Debug)]
pub struct Answered {
    pub rows: Vec<Estimate>,
    /// Of the rows in their order, where it was asked for.
    pub covariance: Option<Vec<Vec<f64>>>,
    /// PSUs minus strata that hold an answered row of any of its domains.
    pub df: f64,
    /// What each row's variance is made of; kept where covariances are needed.
    pub(super) spreads: Vec<Scores>,
    /// Units with an answered row in any of its domains.
    pub(super) units: Vec<usize>,
}

impl Answered {
    /// A name for each row: its levels, joined by `:`.
    pub fn labels(&self) -> Vec<String> {
        let several = self.rows.iter().any(|row| row.of != self.rows[0].of);
        let probs = self.rows.iter().any(|row| row.prob != self.rows[0].prob);
        self.rows
            .iter()
            .map(|row| {
                let mut parts: Vec<&str> = row.domain.iter().map(|(_, level)| level.as_str()).collect();
                let prob = row.prob.filter(|_| probs).map(|prob| prob.to_string());
                if several || (parts.is_empty() && row.category.is_none() && prob.is_none()) {
                    parts.insert(0, &row.of);
                }
                parts.extend(row.category.as_deref());
                parts.extend(prob.as_deref());
                parts.join(":")
            })
            .collect()
    }
}

impl Survey {
    /// Rows with their covariances, where these are asked for.
    pub(super) fn answered(
        &self,
        request: &Request,
        rows: Vec<Estimate>,
        spreads: Vec<Scores>,
        units: Vec<usize>,
    ) -> Result<Answered, EstimationError> {
        Ok(Answered {
            covariance: request
                .covariance
                .then(|| self.covariance(&spreads))
                .transpose()?,
            df: match request.df {
                DegreesOfFreedom::Domain => self.df_of(units.iter().copied()),
                DegreesOfFreedom::Design => self.design_df(),
                DegreesOfFreedom::Number(df) => df,
            },
            rows,
            spreads,
            units,
        })
    }
}
