//! Why a number could not be given.

use crate::weighting::WeightingError;

/// A problem of a plan, its data or its design, with a code and the name of what is wrong.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EstimationError {
    #[error("E101 {path}: file not found; give its path relative to the plan, or use --data")]
    FileNotFound { path: String },
    #[error("E102 {path}: cannot be read ({why}); give a CSV file with a header, or a Parquet file")]
    Unreadable { path: String, why: String },
    #[error("E103 {path}: is not valid UTF-8; save it as UTF-8")]
    NotUtf8 { path: String },
    #[error("E104 {path}: has no rows; give a file with at least one row under its header")]
    NoRows { path: String },
    #[error("E201 {place}: there is no column \"{column}\"{}; correct the name", suggestion(.near))]
    MissingColumn {
        place: String,
        column: String,
        near: Option<String>,
    },
    #[error(
        "E202 column \"{column}\": row {row} has the text \"{text}\" where a number is needed (digits in quotes that begin with 0 are a text, and so is a whole number beyond 9007199254740992); mend the row, or add the text to [data] missing"
    )]
    TextInNumbers {
        column: String,
        row: usize,
        text: String,
    },
    #[error(
        "E203 {place}: column \"{column}\" is a category where a number is needed; use statistic = \"proportion\", or a numeric column"
    )]
    CategoryNotNumber { place: String, column: String },
    #[error(
        "E206 column \"{column}\": row {row} holds {number}, which is no number to count with; mend the row, or add the text to [data] missing"
    )]
    InfiniteNumber { column: String, row: usize, number: f64 },
    #[error("E204 {place}: the expression `{expression}` cannot be computed: {why}; correct it")]
    Expression {
        place: String,
        expression: String,
        why: String,
    },
    #[error("E205 {0}; correct the plan")]
    Derive(String),
    #[error(
        "E301 lonely PSU{}; merge the stratum with another, or choose lonely_psu = \"adjust\", \"average\", \"certainty\" or \"remove\"",
        lonely(.stratum)
    )]
    LonelyPsu { stratum: String },
    #[error(
        "E302 PSU \"{psu}\" is in the strata \"{first}\" and \"{second}\"; set nested = true if ids start over in each stratum, else correct the ids"
    )]
    PsuInTwoStrata {
        psu: String,
        first: String,
        second: String,
    },
    #[error(
        "E303 column \"{column}\": row {row} has no {what}; every row belongs to the design, so fill it in"
    )]
    MissingDesign {
        column: String,
        row: usize,
        what: &'static str,
    },
    #[error(
        "E304 fpc of stage {stage}: {what}; give population counts, or fractions of at most 1, that fit the sample"
    )]
    BadFpc { stage: usize, what: String },
    #[error(
        "E305 stratum \"{stratum}\" has {psus} PSU(s), and half samples need pairs; merge or split strata so that each has an even number, or use kind = \"jkn\""
    )]
    OddStratum { stratum: String, psus: usize },
    #[error("E306 [replicates]: {what}; {way_out}")]
    BadReplicates { what: String, way_out: String },
    #[error("E401 estimate \"{id}\": no row is in the domain{}; check `where` and `by`", of_domain(.domain))]
    EmptyDomain { id: String, domain: String },
    #[error("E402 estimate \"{id}\": {what}; {way_out}")]
    BadRequest {
        id: String,
        what: String,
        way_out: String,
    },
    #[error("E403 {place}: {what}; {way_out}")]
    Refused {
        place: String,
        what: String,
        way_out: String,
    },
    #[error(transparent)]
    Weighting(#[from] WeightingError),
    #[error(
        "E901 the table could not be computed: {0}; this is a fault of the program, please report it with the plan"
    )]
    Table(String),
}

fn suggestion(near: &Option<String>) -> String {
    near.as_ref()
        .map(|name| format!("; did you mean \"{name}\"?"))
        .unwrap_or_default()
}

fn lonely(stratum: &str) -> String {
    if stratum.is_empty() {
        ": one PSU is the whole sample, or all that was drawn at a stage".to_owned()
    } else {
        format!(" in stratum \"{stratum}\"")
    }
}

fn of_domain(domain: &str) -> String {
    if domain.is_empty() {
        String::new()
    } else {
        format!(" {domain}")
    }
}
