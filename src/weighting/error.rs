//! Why weights could not be made.

/// A problem of weights or margins, with its code and the name of what is wrong.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WeightingError {
    #[error(
        "W101 weight column \"{column}\": row {row} has no weight; fill it in, or drop the row before weighting"
    )]
    MissingWeight { column: String, row: usize },
    #[error(
        "W102 weight column \"{column}\": row {row} has the negative weight {weight}; a weight counts people, so it is above 0"
    )]
    NegativeWeight { column: String, row: usize, weight: f64 },
    #[error(
        "W103 weight column \"{column}\": row {row} has weight 0 but an answer that is asked for; give it a weight, or leave it out with `where`"
    )]
    ZeroWeight { column: String, row: usize },
    #[error(
        "W104 weight column \"{column}\": row {row} has the weight {weight}, which is not a finite number; mend the row"
    )]
    InfiniteWeight { column: String, row: usize, weight: f64 },
    #[error(
        "W201 margin \"{margin}\": category \"{category}\" has no respondent; merge it with another category, or leave it out of the totals"
    )]
    EmptyCategory { margin: String, category: String },
    #[error(
        "W202 margin \"{margin}\": level \"{level}\" of the data has no total; add it to the margin's totals"
    )]
    LevelWithoutMargin { margin: String, level: String },
    #[error(
        "W203 margin \"{margin}\": row {row} has no value; fill it in, or give missing values a level of their own"
    )]
    MissingLevel { margin: String, row: usize },
    #[error(
        "W204 margins \"{first}\" and \"{second}\" have different totals ({first_total} and {second_total}); scale them to one population"
    )]
    TotalsDiffer {
        first: String,
        first_total: f64,
        second: String,
        second_total: f64,
    },
    #[error(
        "W205 margin \"{margin}\": category \"{category}\" has the total {total}; a population total is above 0"
    )]
    BadTotal {
        margin: String,
        category: String,
        total: f64,
    },
    #[error(
        "W206 raking did not converge in {rounds} rounds: the margins {} fight, the largest error is {max_error:.3e} in \"{worst}\"; merge thin categories, loosen the trim, or allow more rounds",
        quoted(fighting)
    )]
    NotConverged {
        rounds: usize,
        max_error: f64,
        worst: String,
        fighting: Vec<String>,
    },
    #[error("W207 there is no margin to rake to; add a [[margin]]")]
    NoMargin,
    #[error("W208 there is no respondent to weight")]
    NoRespondent,
    #[error(
        "W209 trim: low {low} and high {high} leave no room; low is below 1 and high above 1, both times the mean weight"
    )]
    BadTrim { low: f64, high: f64 },
    #[error(
        "W210 calibration did not converge in {rounds} rounds: the totals of {} are out of reach together, the largest relative error is {max_error:.3e}; {}",
        quoted(fighting),
        if *bounded { "widen the bounds, or correct the totals" } else { "correct the totals, or give bounds" }
    )]
    CannotCalibrate {
        rounds: usize,
        max_error: f64,
        fighting: Vec<String>,
        bounded: bool,
    },
    #[error(
        "W211 calibrate: the bounds {low} and {high} leave no room; the first is below 1 and the second above 1, and logit needs both"
    )]
    BadBounds { low: f64, high: f64 },
    #[error("W212 nonresponse: class \"{class}\" has nobody who responded; merge it with another class")]
    NoAnswerInClass { class: String },
    #[error(
        "W213 calibrate: the total \"{name}\" is neither (Intercept), nor a numeric column, nor a column followed by one of its levels{}; correct the name",
        near.as_ref().map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default()
    )]
    UnknownTerm { name: String, near: Option<String> },
    #[error("W214 calibrate: row {row} has no value in \"{name}\"; fill it in, since every row takes part")]
    MissingTerm { name: String, row: usize },
    #[error("W215 weights cannot be trimmed to {low} to {high}: {what}; widen the bounds")]
    NotTrimmed { low: f64, high: f64, what: String },
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(" and ")
}
