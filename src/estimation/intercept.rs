//! The intercept of a logistic model, fitted as R fits it: where its rounds end decides the ninth digit of an interval.

use super::EstimationError;
use super::combine::NONE;
use super::domain::Domains;
use super::model::ModelKind;
use super::model::fit::fit;
use super::projection::Projection;
use super::request::Request;
use super::survey::Survey;
use super::variable::Variable;
use super::variance::standard_error;

/// A proportion on the logit scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Intercept {
    pub logit: f64,
    /// Under the design.
    pub se: f64,
    /// Its inverse is the variance the model itself would have, with weights scaled to a mean of 1.
    pub information: f64,
    /// Sum of these weights.
    pub scaled_n: f64,
    /// Rows the model holds, those of weight 0 included.
    pub rows: f64,
}

/// The rows of a request by domain.
pub(super) struct Members {
    /// Shape: per domain, its level of each column of `by`.
    levels: Vec<Vec<String>>,
    /// Shape: per domain, its rows.
    rows: Vec<Vec<usize>>,
}

impl Members {
    pub fn of(survey: &Survey, request: &Request) -> Result<Self, EstimationError> {
        let place = format!("estimate \"{}\"", request.id);
        let condition = survey.condition(request.condition.as_ref(), &place)?;
        let Domains { of_rows, levels } = Domains::of(&survey.table, &request.by, condition.as_ref())?;
        let mut rows = vec![Vec::new(); levels.len()];
        for (row, domain) in of_rows.iter().enumerate().filter(|(_, domain)| **domain != NONE) {
            rows[*domain as usize].push(row);
        }
        Ok(Self { levels, rows })
    }

    fn in_domain(&self, domain: &[String]) -> &[usize] {
        let place = self.levels.iter().position(|levels| levels == domain);
        place.map_or(&[], |place| &self.rows[place])
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
        let known = values.iter().filter(|value| value.is_finite()).count();
        domains
            .iter()
            .map(|domain| {
                let used: Vec<usize> = members
                    .in_domain(domain)
                    .iter()
                    .copied()
                    .filter(|row| self.weights[*row] > 0.0 && values[*row].is_finite())
                    .collect();
                let y: Vec<f64> = used.iter().map(|row| values[*row]).collect();
                let weight: Vec<f64> = used.iter().map(|row| self.weights[*row]).collect();
                let units: Vec<usize> = used.iter().map(|row| self.unit[*row] as usize).collect();
                // In R a domain of adjusted weights keeps the rows outside, with weight 0.
                let (all, answered) = match (&self.projection, &self.replicates) {
                    (Projection::None, _) | (_, Some(_)) => (y.len(), y.len()),
                    _ => (self.row_count(), known),
                };
                self.intercept(&y, &weight, &units, (all as f64, answered as f64))
            })
            .collect()
    }

    fn intercept(
        &self,
        y: &[f64],
        weight: &[f64],
        units: &[usize],
        (scaled_n, rows): (f64, f64),
    ) -> Result<Option<Intercept>, EstimationError> {
        let mixed = y.iter().any(|y| *y > 0.0) && y.iter().any(|y| *y < 1.0);
        if !mixed || y.iter().any(|y| !(0.0..=1.0).contains(y)) {
            return Ok(None);
        }
        let x = [vec![1.0; y.len()]];
        let mean = weight.iter().sum::<f64>() / scaled_n;
        let scaled: Vec<f64> = weight.iter().map(|weight| weight / mean).collect();
        let Ok(fitted) = fit(ModelKind::Logistic, &x, y, &scaled, None) else {
            return Ok(None);
        };
        let covariance = self.covariance_of_fit(ModelKind::Logistic, &fitted, &x, y, weight, units)?;
        Ok(Some(Intercept {
            logit: fitted.coefficients[0],
            se: standard_error(covariance[0][0]),
            information: fitted.working_weight.iter().sum(),
            scaled_n,
            rows,
        }))
    }
}
