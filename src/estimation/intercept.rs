//! The intercept of a logistic model, fitted as R fits it: where its rounds end decides the ninth digit of an interval.

use std::collections::BTreeMap;

use super::EstimationError;
use super::model::ModelKind;
use super::model::fit::fit;
use super::request::Request;
use super::row::Rows;
use super::survey::Survey;
use super::variable::Variable;

/// A proportion on the logit scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Intercept {
    pub logit: f64,
    /// Under the design.
    pub se: f64,
    /// Its inverse is the variance the model itself would have, with weights scaled to a mean of 1.
    pub information: f64,
}

/// The rows of a request by domain.
pub(super) struct Members {
    rows: Rows,
    /// Per column of `by`, its levels.
    levels: Vec<Vec<String>>,
    /// Codes of a domain, and the places of its rows among those of the request.
    places: BTreeMap<Vec<u32>, Vec<usize>>,
}

impl Members {
    pub fn of(survey: &Survey, request: &Request) -> Result<Self, EstimationError> {
        let place = format!("estimate \"{}\"", request.id);
        let rows = survey.rows_where(request.condition.as_ref(), &place)?;
        let by = request
            .by
            .iter()
            .map(|column| survey.table.codes(column))
            .collect::<Result<Vec<_>, _>>()?;
        let mut places: BTreeMap<Vec<u32>, Vec<usize>> = BTreeMap::new();
        for (at, row) in rows.at.iter().enumerate() {
            places
                .entry(by.iter().map(|(_, codes)| codes[*row]).collect())
                .or_default()
                .push(at);
        }
        let levels = by.into_iter().map(|(levels, _)| levels).collect();
        Ok(Self { rows, levels, places })
    }

    fn in_domain(&self, domain: &[String]) -> &[usize] {
        let key: Vec<u32> = domain
            .iter()
            .zip(&self.levels)
            .map(|(level, names)| {
                names
                    .iter()
                    .position(|name| name == level)
                    .map_or(0, |at| at as u32 + 1)
            })
            .collect();
        self.places.get(&key).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Survey {
    /// The intercepts of a variable, domain by domain.
    ///
    /// `None` where the model has no fit: nobody or everybody answers so, or the column holds more than 0 and 1.
    /// Source: R survey, `svyciprop(method = "logit")`: `svyglm(y ~ 1)` in the domain.
    pub(super) fn intercepts(
        &self,
        members: &Members,
        variable: &Variable,
        domains: &[&[String]],
    ) -> Result<Vec<Option<Intercept>>, EstimationError> {
        let values: Vec<f64> = match &variable.category {
            None => self.table.numbers(&variable.of)?,
            Some(level) => {
                let (levels, codes) = self.table.codes(&variable.of)?;
                let own = levels
                    .iter()
                    .position(|name| name == level)
                    .map(|at| at as u32 + 1);
                let value = |code: &u32| match code {
                    0 => f64::NAN,
                    code => f64::from(u8::from(Some(*code) == own)),
                };
                codes.iter().map(value).collect()
            }
        };
        let rows = &members.rows;
        domains
            .iter()
            .map(|domain| {
                let used: Vec<usize> = members
                    .in_domain(domain)
                    .iter()
                    .copied()
                    .filter(|at| rows.weight[*at] > 0.0 && values[rows.at[*at]].is_finite())
                    .collect();
                let y: Vec<f64> = used.iter().map(|at| values[rows.at[*at]]).collect();
                let weight: Vec<f64> = used.iter().map(|at| rows.weight[*at]).collect();
                let units: Vec<usize> = used.iter().map(|at| rows.unit[*at]).collect();
                self.intercept(&y, &weight, &units)
            })
            .collect()
    }

    fn intercept(
        &self,
        y: &[f64],
        weight: &[f64],
        units: &[usize],
    ) -> Result<Option<Intercept>, EstimationError> {
        let mixed = y.iter().any(|y| *y > 0.0) && y.iter().any(|y| *y < 1.0);
        if !mixed || y.iter().any(|y| !(0.0..=1.0).contains(y)) {
            return Ok(None);
        }
        let x = [vec![1.0; y.len()]];
        let mean = weight.iter().sum::<f64>() / weight.len() as f64;
        let scaled: Vec<f64> = weight.iter().map(|weight| weight / mean).collect();
        let Ok(fitted) = fit(ModelKind::Logistic, &x, y, &scaled, None) else {
            return Ok(None);
        };
        let covariance = self.covariance_of_fit(ModelKind::Logistic, &fitted, &x, y, weight, units)?;
        Ok(Some(Intercept {
            logit: fitted.coefficients[0],
            se: covariance[0][0].max(0.0).sqrt(),
            information: fitted.working_weight.iter().sum(),
        }))
    }
}
