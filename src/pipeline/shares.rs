//! Every published share as a typed table.

use crate::measures::{Values, parquet};
use crate::report::findings::Findings;
use crate::report::tidy::{HEADS, TidyNumbers, TidyRow, tidy};

/// The rows of `shares.csv` as Parquet, the same columns in the same order.
///
/// Errors: what the format forbids, in words.
pub fn shares(findings: &Findings) -> Result<Vec<u8>, String> {
    let rows = tidy(findings);
    let texts = |of: fn(&TidyRow) -> &str| {
        Values::Texts(
            rows.iter()
                .map(|row| Some(of(row)).filter(|text| !text.is_empty()).map(str::to_owned))
                .collect(),
        )
    };
    let numbers = |of: fn(&TidyNumbers) -> f64| {
        let numbers = rows.iter().map(|row| row.numbers.as_ref().map(of));
        Values::Numbers(numbers.collect())
    };
    let gaps = |of: fn(&TidyRow) -> Option<f64>| Values::Numbers(rows.iter().map(of).collect());
    let columns = [
        texts(|row| &row.measure),
        texts(|row| &row.label),
        texts(|row| &row.cycle),
        texts(|row| &row.breakdown),
        texts(|row| &row.group),
        texts(|row| row.status.word()),
        Values::Counts(
            rows.iter()
                .map(|row| row.numbers.map(|numbers| numbers.n))
                .collect(),
        ),
        numbers(|numbers| numbers.share),
        numbers(|numbers| numbers.lower),
        numbers(|numbers| numbers.upper),
        gaps(|row| row.gap.map(|gap| gap.difference)),
        gaps(|row| row.gap.map(|gap| gap.lower)),
        gaps(|row| row.gap.map(|gap| gap.upper)),
        Values::Flags(rows.iter().map(|row| row.gap.map(|gap| gap.clear)).collect()),
    ];
    parquet(HEADS.into_iter().zip(columns).collect()).map_err(|cause| cause.to_string())
}
