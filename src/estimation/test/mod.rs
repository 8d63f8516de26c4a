//! Design-based tests: association in a table, difference of two means, trend over ordered groups, ranks.

mod chi_square;
mod rank;

use serde::Serialize;

use super::EstimationError;
use super::answered::Answered;
use super::distribution::t_two_sided;
use super::model::formula::{Factor, ModelFormula};
use super::model::{ModelKind, ModelSpec};
use super::request::{Request, Statistic, words};
use super::survey::Survey;
use super::table::Kind;
use crate::instrument::expression::Expression;

/// `[[test]]` of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TestSpec {
    pub id: String,
    pub kind: TestKind,
    pub of: Vec<String>,
    /// Keep to the rows where this is true.
    pub condition: Option<Expression>,
    /// Contrasts and tests of one family have their p values adjusted together.
    pub family: Option<String>,
}

/// What is tested, and by which statistic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestKind {
    /// Two columns are independent.
    Chisq(ChiSquare),
    /// A mean is 0, or two groups have the same mean.
    Ttest,
    /// A column rises or falls along ordered groups.
    Trend(ModelKind),
    /// Groups have the same distribution.
    Rank(RankScore),
}

impl TestKind {
    pub const WORDS: &'static [&'static str] = &["chisq", "ttest", "trend", "rank"];
}

words! {
    /// The Rao–Scott and Wald statistics of a table.
    #[derive(Default)]
    ChiSquare {
        /// Second order: F with Satterthwaite's degrees of freedom.
        #[default]
        F = "F",
        /// First order.
        Chisq = "Chisq",
        /// Wald's test of the cell totals' deviations from independence.
        Wald = "Wald",
        /// The same for few degrees of freedom.
        AdjWald = "adjWald",
        /// The exact distribution of the sum of chi-squares behind Pearson's statistic.
        Lincom = "lincom",
        /// Its saddle-point approximation.
        Saddlepoint = "saddlepoint",
    }
}

words! {
    /// What stands for a rank.
    #[derive(Default)]
    RankScore {
        /// The share of the population below.
        #[default]
        Wilcoxon = "wilcoxon",
        /// Its normal quantile.
        VanDerWaerden = "vanderWaerden",
        /// Above the median or not.
        Median = "median",
        /// As `wilcoxon`; the name for several groups.
        KruskalWallis = "KruskalWallis",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TestResult {
    pub id: String,
    pub statistic: f64,
    pub df: Vec<f64>,
    pub p: f64,
    pub difference: Option<f64>,
    /// By Benjamini and Hochberg, within its family.
    pub p_adjusted: Option<f64>,
}

impl Survey {
    pub fn test(&self, spec: &TestSpec) -> Result<TestResult, EstimationError> {
        match (spec.kind, &spec.of[..]) {
            (TestKind::Chisq(statistic), [rows, columns]) => self.chi_square(spec, statistic, rows, columns),
            (TestKind::Ttest, [y]) => self.t_test(spec, y, None),
            (TestKind::Ttest, [y, group]) => self.t_test(spec, y, Some(group)),
            (TestKind::Trend(kind), [y, group]) => self.trend(spec, kind, y, group),
            (TestKind::Rank(score), [y, group]) => self.rank(spec, score, y, group),
            _ => Err(refuse(
                spec,
                "`of` does not name the columns the test needs",
                "chisq takes two columns; trend and rank take a column and a group; ttest takes one column, or a column and a group",
            )),
        }
    }

    /// Source: R survey, `svyttest`: the coefficient of a linear model on the group, with one df less than the design.
    fn t_test(&self, spec: &TestSpec, y: &str, group: Option<&str>) -> Result<TestResult, EstimationError> {
        let mut request = Request::new(&spec.id, Statistic::Mean, &[y]);
        request.by = group.iter().map(|group| (*group).to_owned()).collect();
        request.covariance = true;
        request.condition = spec.condition.clone();
        let answered = self.answer(std::slice::from_ref(&request))?;
        let Some(Answered {
            rows,
            covariance: Some(v),
            df,
            ..
        }) = answered.into_iter().next()
        else {
            return Err(refuse(spec, "there is nothing to test", "check `of`"));
        };
        let (difference, variance) = match (&rows[..], group) {
            ([one], None) => (one.estimate, v[0][0]),
            ([a, b], Some(_)) => (b.estimate - a.estimate, v[0][0] + v[1][1] - 2.0 * v[0][1]),
            _ => {
                return Err(refuse(
                    spec,
                    &format!("the group has {} levels", rows.len()),
                    "give a column with two",
                ));
            }
        };
        let statistic = difference / variance.sqrt();
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df: vec![df - 1.0],
            p: t_two_sided(statistic, df - 1.0),
            difference: Some(difference),
            p_adjusted: None,
        })
    }

    /// The slope over the groups' scores: the numbers of a column of numbers, else 1, 2, 3 … in the order of the levels.
    ///
    /// Source: a `svyglm` of the column on the scores; with few groups Cochran and Armitage's test under the design.
    fn trend(
        &self,
        spec: &TestSpec,
        kind: ModelKind,
        y: &str,
        group: &str,
    ) -> Result<TestResult, EstimationError> {
        let place = format!("[[test]] \"{}\"", spec.id);
        self.table.require(group, &place)?;
        let scores = match self.table.kind(group)? {
            Kind::Number => Factor::Column(group.to_owned()),
            _ => Factor::ordered(group),
        };
        let model = ModelSpec {
            id: spec.id.clone(),
            kind,
            formula: ModelFormula {
                response: Factor::Column(y.to_owned()),
                intercept: true,
                terms: vec![vec![scores]],
            },
            condition: spec.condition.clone(),
            level: 0.95,
        };
        let made = self.estimate_model(&model, &place)?;
        let slope = made.coefficients[1];
        let statistic = slope / made.covariance[1][1].sqrt();
        Ok(TestResult {
            id: spec.id.clone(),
            statistic,
            df: vec![made.df],
            p: t_two_sided(statistic, made.df),
            difference: Some(slope),
            p_adjusted: None,
        })
    }
}

fn refuse(spec: &TestSpec, what: &str, way_out: &str) -> EstimationError {
    EstimationError::Refused {
        place: format!("[[test]] \"{}\"", spec.id),
        what: what.to_owned(),
        way_out: way_out.to_owned(),
    }
}
