//! In words: which design, which weights, which formulas.

use super::design::WeightAdjustment;
use super::request::{DegreesOfFreedom, IntervalMethod, Request, Statistic};
use super::survey::Survey;

impl Survey {
    /// What a statistician wants to know before she believes the numbers, a line each.
    pub fn explain(&self, requests: &[Request]) -> Vec<String> {
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
        if let Some(nonresponse) = &self.nonresponse {
            lines.push(format!(
                "nonresponse: the weights of a class of {} go to those of it where {} is true, w·Σw/Σw over respondents; the others keep weight 0 and their PSUs; variances take these factors as fixed",
                nonresponse.by.join(" × "),
                nonresponse.responded
            ));
        }
        lines.extend(requests.iter().map(explain));
        lines
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

fn explain(request: &Request) -> String {
    let formula = match request.statistic {
        Statistic::Mean | Statistic::Proportion => "Σwy / Σw over answered rows, scores (y − mean)·w / Σw",
        Statistic::Total => "Σwy over answered rows, scores w·y",
        Statistic::Count => "Σw over the rows of the domain, scores w",
        Statistic::Ratio => "Σwy / Σwx over rows with both, scores (y − ratio·x)·w / Σwx",
        Statistic::Quantile => {
            "smallest value whose weighted distribution reaches the probability, by the chosen rule; Woodruff interval"
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
