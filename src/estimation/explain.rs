//! In words: which design, which weights, which formulas.

use super::EstimationError;
use super::contrast::{Combination, ContrastSpec};
use super::design::WeightAdjustment;
use super::model::{ModelKind, ModelSpec};
use super::request::{DegreesOfFreedom, Denominator, IntervalMethod, Request, Statistic};
use super::survey::Survey;
use super::test::{ChiSquare, TestKind, TestSpec};

impl Survey {
    /// What a statistician wants to know before she believes the numbers, a line each.
    pub fn explain(&self, requests: &[Request]) -> Result<Vec<String>, EstimationError> {
        let summary = self.summary();
        let mut lines = vec![
            format!(
                "design: {} rows in {} PSUs in {} strata; {} degrees of freedom",
                summary.rows, summary.psus, summary.strata, summary.df
            ),
            self.explain_variance(),
            self.explain_weights(),
        ];
        if let Some(before) = &self.diagnostics().before {
            lines.push(format!(
                "weights before: n {}, sum {}, Kish effective n {:.1}, design effect of weighting {:.3}",
                before.n, before.sum, before.kish_n, before.deff
            ));
        }
        for joined in &self.diagnostics().joined {
            lines.push(format!("joined before raking, being thin: {joined}"));
        }
        if let Some(cut) = self.diagnostics().trimmed {
            let replicated = match &self.replicates {
                None => "",
                Some(_) => {
                    "; in each replicate by the weight of one respondent, where R takes the weight that the replicate multiplied"
                }
            };
            lines.push(format!(
                "trim: {cut} weights cut at the bounds, what was cut shared equally among the others as R's trimWeights does; margins are met no longer{replicated}"
            ));
        }
        if let Some(nonresponse) = &self.nonresponse {
            lines.push(format!(
                "nonresponse: the weights of a class of {} go to those of it where {} is true, w·Σw/Σw over respondents; the others keep weight 0 and their PSUs; variances take these factors as fixed",
                nonresponse.by.join(" × "),
                nonresponse.responded
            ));
        }
        for request in requests {
            lines.push(explain(request));
            lines.push(self.explain_rows(request)?);
        }
        Ok(lines)
    }

    /// How many rows a request leaves out, and for what.
    fn explain_rows(&self, request: &Request) -> Result<String, EstimationError> {
        let place = format!("estimate \"{}\"", request.id);
        let rows = self.rows_where(request.condition.as_ref(), &place)?;
        let mut said = vec![format!("{} rows", self.row_count())];
        let outside = self.row_count() - rows.at.len();
        if outside > 0 {
            said.push(format!("{outside} outside `where`"));
        }
        let mut columns: Vec<(&str, &str)> = request
            .by
            .iter()
            .map(|column| (column.as_str(), "`by`"))
            .collect();
        let standard = request.standardize.iter();
        columns.extend(standard.map(|standard| (standard.by.as_str(), "`standardize`")));
        let of = request.of.iter().filter(|_| request.denominator.is_none());
        let items = of.chain(&request.over);
        columns.extend(items.map(|column| (column.as_str(), "an answer")));
        for (column, what) in columns {
            let held = self.table.column(column)?;
            let missing = rows.at.iter().filter(|row| held.is_missing(**row)).count();
            if missing > 0 {
                said.push(format!("{missing} without \"{column}\" ({what})"));
            }
        }
        Ok(format!("{}: {}", request.id, said.join(", ")))
    }

    fn explain_variance(&self) -> String {
        let stages = self.design.stages.len();
        let finite = self
            .design
            .stages
            .iter()
            .any(|stage| stage.population.iter().any(|count| count.is_finite()));
        if let Some(replicates) = &self.replicates {
            return format!(
                "variance: replicates, {}; df: rank of the replicate weights less one",
                replicates.about()
            );
        }
        format!(
            "variance: Taylor linearisation; {}; lonely PSUs: {}",
            if finite {
                format!("{stages} stage(s) without replacement, with finite population corrections")
            } else {
                "PSUs taken as drawn with replacement in each stratum; a domain is the whole design with scores of 0 outside it".to_owned()
            },
            self.design.lonely.word()
        )
    }

    fn explain_weights(&self) -> String {
        let weights = self.diagnostics();
        let spread = format!(
            "n {}, sum {}, Kish effective n {:.1}, design effect of weighting {:.3}",
            weights.n, weights.sum, weights.kish_n, weights.deff
        );
        match (&self.adjustment, &weights.raking) {
            (WeightAdjustment::Rake(margins, _), Some(raking)) => format!(
                "weights: raked to {} in {} rounds, largest relative error {:.1e}; {spread}; variances use residuals from the margins as R's rake() does",
                margins
                    .iter()
                    .map(|margin| margin.by.join(" × "))
                    .collect::<Vec<_>>()
                    .join(", "),
                raking.rounds,
                raking.max_error
            ),
            (WeightAdjustment::Poststratify(margin), _) => format!(
                "weights: post-stratified to {}; {spread}; variances use residuals from means under the weights before, as R's postStratify() does",
                margin.by.join(" × ")
            ),
            (WeightAdjustment::Calibrate(spec), Some(raking)) => format!(
                "weights: calibrated ({}) to {} in {} rounds, largest relative error {:.1e}; {spread}; variances use residuals from a regression on these terms under the weights before, as R's calibrate() does",
                spec.options.distance.word(),
                spec.totals
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
                raking.rounds,
                raking.max_error
            ),
            (WeightAdjustment::Raked(margins), _) => format!(
                "weights: as given, raked before to {}; {spread}; variances use residuals from the margins as R's rake() does",
                margins
                    .iter()
                    .map(|by| by.join(" × "))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            _ => format!("weights: as given; {spread}"),
        }
    }
}

/// A contrast in words.
pub fn contrast(spec: &ContrastSpec) -> String {
    let made = match &spec.made {
        Combination::Formula(_) => "a smooth function of rows".to_owned(),
        Combination::IndexOfDisparity { reference } => format!(
            "index of disparity, the mean of |row − {reference}| over the other rows of \"{}\", over {reference}, as a share (Pearcy and Keppel 2002)",
            spec.of.first().map_or("", String::as_str)
        ),
        Combination::Trend(_) => {
            "least-squares slope of the rows on their scores, every row counting the same".to_owned()
        }
    };
    format!(
        "{}: {made} of \"{}\", its variance gᵀVg by the delta method, g its slopes and V their covariance under the design, given numbers being independent; df: PSUs minus strata that hold an answered row of any of them, and those of given numbers; p tests 0{}",
        spec.id,
        spec.of.join("\", \""),
        family(spec.family.as_deref())
    )
}

/// A test in words.
pub fn test(spec: &TestSpec) -> String {
    let formula = match spec.kind {
        TestKind::Chisq(statistic) => match statistic {
            ChiSquare::F => {
                "Pearson's chi-square of the weighted shares over the mean of its design effects, against F with Satterthwaite's df d and d·df of the design (Rao and Scott, second order)"
            }
            ChiSquare::Chisq => {
                "Pearson's chi-square of the weighted shares over the mean of its design effects, against chi-square (Rao and Scott, first order)"
            }
            ChiSquare::Wald => {
                "Wald's test of the weighted cells' deviations from independence over its df, against F with df of the design"
            }
            ChiSquare::AdjWald => {
                "Wald's test of the weighted cells' deviations from independence, its F adjusted for few df of the design"
            }
            ChiSquare::Lincom => {
                "Pearson's chi-square against its own distribution, a sum of chi-squares times design effects over a chi-square of the whole part of the df, as R's pFsum has it; by Imhof's integral, where R without CompQuadForm takes the saddle point"
            }
            ChiSquare::Saddlepoint => {
                "Pearson's chi-square against its own distribution by Kuonen's saddle-point approximation, as R's pFsum"
            }
        },
        TestKind::Ttest => {
            "t of the mean, or of the difference of two means with the covariance between the groups, df of the design less 1 (R's svyttest)"
        }
        TestKind::Trend(ModelKind::Linear) => {
            "t of the slope of a linear model on the groups' scores, design-based"
        }
        TestKind::Trend(ModelKind::Logistic) => {
            "t of the slope of a logistic model on the groups' scores, design-based"
        }
        TestKind::Rank(_) => {
            "difference of mean rank scores of the estimated population distribution: t of two groups with df less 1, Wald's F of more (Lumley and Scott 2013; R's svyranktest)"
        }
    };
    format!(
        "{}: {formula}; rows with a missing value are left out, their PSUs stay in the design{}",
        spec.id,
        family(spec.family.as_deref())
    )
}

/// A model in words.
pub fn model(spec: &ModelSpec) -> String {
    let kind = match spec.kind {
        ModelKind::Linear => "weighted least squares",
        ModelKind::Logistic => "weighted logistic likelihood, by Fisher scoring",
    };
    format!(
        "{}: {kind}; variance A⁻¹BA⁻¹ with B the variance of the estimating equations' total under the design (Binder 1983; R's svyglm); df: PSUs minus strata that hold a used row, plus 1, less the coefficients; terms by Wald's F; rows with a missing value in any variable are left out",
        spec.id
    )
}

fn family(name: Option<&str>) -> String {
    name.map(|name| format!("; p_adjusted by Benjamini and Hochberg within the family \"{name}\""))
        .unwrap_or_default()
}

fn explain(request: &Request) -> String {
    let formula = match request.statistic {
        _ if request.denominator.is_some() => match request.denominator {
            Some(Denominator::Responses) => {
                "Σw·chosen / Σw·number of answers chosen, over rows that chose any of the columns, scores (chosen − share·number)·w / Σw·number"
            }
            Some(Denominator::Chosen) => {
                "Σw·chosen / Σw over rows that chose any of the columns, scores (chosen − share)·w / Σw"
            }
            Some(Denominator::All) => {
                "Σw·chosen / Σw over rows with a value in all of the columns, scores (chosen − share)·w / Σw"
            }
            Some(Denominator::Any) => {
                "Σw·chosen / Σw over rows with a value in any of the columns, scores (chosen − share)·w / Σw"
            }
            _ => "Σw·chosen / Σw over all rows of the domain, scores (chosen − share)·w / Σw",
        },
        Statistic::Mean | Statistic::Proportion => "Σwy / Σw over answered rows, scores (y − mean)·w / Σw",
        Statistic::Total => "Σwy over answered rows, scores w·y",
        Statistic::Count => "Σw over the rows of the domain, scores w",
        Statistic::Ratio => "Σwy / Σwx over rows with both, scores (y − ratio·x)·w / Σwx",
        Statistic::Quantile => {
            "smallest value whose weighted distribution reaches the probability, by the chosen rule; Woodruff interval of the share below it, se its width over 2t"
        }
        Statistic::Variance => "Σw(y − mean)² / Σw · n/(n − 1), scores of the squared deviations as a mean",
    };
    let interval = match request.interval {
        IntervalMethod::T => "estimate ± t·se",
        IntervalMethod::Xlogit => "t interval on the logit scale, se by the delta method",
        IntervalMethod::Logit => {
            "t interval of the intercept of a logistic model, its rounds as R's svyglm ends them"
        }
        IntervalMethod::Beta => {
            "Korn–Graubard: beta quantiles with the effective n p(1 − p)/v·(t[n−1]/t[df])²"
        }
        IntervalMethod::Nchs => {
            "Korn–Graubard with the effective n capped at n, n itself where nobody or everybody answered so"
        }
        IntervalMethod::Wilson => "Wilson's score interval with the effective n",
        IntervalMethod::Asin => "t interval on the arcsine scale",
        IntervalMethod::Likelihood => {
            "Rao–Scott likelihood ratio interval, read off a spline through the profile as R does (its exact root is some 1e-4 away)"
        }
        IntervalMethod::Log => "t interval on the log scale",
        IntervalMethod::Score => {
            "the values that a design-based score test would not refuse, found as R's svyquantile does"
        }
        IntervalMethod::Replicates => "estimate ± t·se, the se from the quantile of each replicate",
    };
    let df = match request.df {
        DegreesOfFreedom::Domain => "PSUs minus strata that hold an answered row of the domain".to_owned(),
        DegreesOfFreedom::Design => "PSUs minus strata of the whole design".to_owned(),
        DegreesOfFreedom::Number(df) => format!("{df}, as given"),
    };
    format!(
        "{}: {formula}; interval at {}: {interval}; df: {df}; rows with a missing value are left out of the domain, their PSUs stay in the design",
        request.id, request.level
    )
}
