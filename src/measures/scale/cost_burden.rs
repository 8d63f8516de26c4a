//! Cost burden: whether a household pays 30 % or more, or half or more, of its income for its home, known from two bands.
//!
//! Source of the limits: US Department of Housing and Urban Development; Healthy People 2030, SDOH-04.

use polars::prelude::*;

use super::number;

const BURDENED: f64 = 0.30;
const SEVERE: f64 = 0.50;

/// From `low` up to, not including, `high`; an open band has no end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    pub low: f64,
    pub high: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostBurden {
    pub burdened: bool,
    pub severe: bool,
    /// The bands leave one of the two open, and their middles decided.
    pub estimated: bool,
}

/// Cost burden of a home that costs `monthly_cost` a month, of a household that has `yearly_income` a year, in the same money.
///
/// Where the lowest and the highest possible share lie on one side of a limit, that is the answer; else the share of the
/// bands' middles is. The middle of the open band of cost is its floor, that of the open band of income 1.25 times its floor.
/// `None` where a band cannot be: no income at all beside an end of none.
pub fn cost_burden(monthly_cost: Band, yearly_income: Band) -> Option<CostBurden> {
    let all = [
        Some(monthly_cost.low),
        monthly_cost.high,
        Some(yearly_income.low),
        yearly_income.high,
    ];
    if all
        .into_iter()
        .flatten()
        .any(|limit| !limit.is_finite() || limit < 0.0)
        || yearly_income.high == Some(0.0)
    {
        return None;
    }
    let share = |cost: f64, income: f64| 12.0 * cost / income;
    let lowest = yearly_income
        .high
        .map_or(0.0, |income| share(monthly_cost.low, income));
    let highest = match monthly_cost.high {
        Some(cost) if yearly_income.low > 0.0 => share(cost, yearly_income.low),
        _ => f64::INFINITY,
    };
    let middle = share(
        monthly_cost
            .high
            .map_or(monthly_cost.low, |high| f64::midpoint(monthly_cost.low, high)),
        yearly_income.high.map_or(1.25 * yearly_income.low, |high| {
            f64::midpoint(yearly_income.low, high)
        }),
    );
    let decide = |limit: f64| {
        if lowest >= limit {
            (true, false)
        } else if highest < limit {
            (false, false)
        } else {
            (middle >= limit, true)
        }
    };
    let (burdened, burdened_estimated) = decide(BURDENED);
    let (severe, severe_estimated) = decide(SEVERE);
    Some(CostBurden {
        burdened,
        severe,
        estimated: burdened_estimated || severe_estimated,
    })
}

/// Three columns, 1 or 0: burdened, severely burdened, estimated. Inputs: the ends of the bands; a missing upper end is an open band.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    let part = |part: fn(CostBurden) -> bool| {
        map_multiple(
            move |columns: &mut [Column]| {
                let numbers = columns
                    .iter()
                    .map(|column| Ok(column.cast(&DataType::Float64)?.f64()?.iter().collect()))
                    .collect::<PolarsResult<Vec<Vec<Option<f64>>>>>()?;
                let rows = columns.first().map_or(0, Column::len);
                let band = |at: usize, row: usize| {
                    Some(Band {
                        low: numbers[at][row]?,
                        high: numbers[at + 1][row],
                    })
                };
                let values: Float64Chunked = (0..rows)
                    .map(|row| cost_burden(band(0, row)?, band(2, row)?).map(|found| number(part(found))))
                    .collect();
                Ok(values.into_column())
            },
            read,
            |_, fields| Ok(Field::new(fields[0].name().clone(), DataType::Float64)),
        )
    };
    vec![
        part(|found| found.burdened),
        part(|found| found.severe),
        part(|found| found.estimated),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(cost: (f64, Option<f64>), income: (f64, Option<f64>)) -> (bool, bool, bool) {
        let band = |(low, high)| Band { low, high };
        let found = cost_burden(band(cost), band(income)).unwrap();
        (found.burdened, found.severe, found.estimated)
    }

    #[test]
    fn bands_on_one_side_of_both_limits_need_no_estimate() {
        // $500-999 of $60,000-80,000: 7.5 to 20 %.
        assert_eq!(
            found((500.0, Some(1000.0)), (60_000.0, Some(80_000.0))),
            (false, false, false)
        );
        // $2,500-2,999 of $33,000-45,500: 66 to 109 %.
        assert_eq!(
            found((2500.0, Some(3000.0)), (33_000.0, Some(45_500.0))),
            (true, true, false)
        );
        // $2,000-2,499 of $66,000-75,000: 32 to 45.5 %.
        assert_eq!(
            found((2000.0, Some(2500.0)), (66_000.0, Some(75_000.0))),
            (true, false, false)
        );
    }

    #[test]
    fn bands_across_a_limit_are_estimated_from_their_middles() {
        // $1,500-1,999 of $60,000-90,000: 20 to 40 %, middle 28 %.
        assert_eq!(
            found((1500.0, Some(2000.0)), (60_000.0, Some(90_000.0))),
            (false, false, true)
        );
        // The lowest income band: its middle is half its end. $500-999 of $0-33,000: middle 54.5 %.
        assert_eq!(
            found((500.0, Some(1000.0)), (0.0, Some(33_000.0))),
            (true, true, true)
        );
        // Both open: $5,000 of 1.25 x $132,000 is 36.4 %.
        assert_eq!(found((5000.0, None), (132_000.0, None)), (true, false, true));
    }

    #[test]
    fn a_share_of_exactly_the_limit_is_burdened() {
        // From 30 % on.
        assert_eq!(
            found((1000.0, Some(1500.0)), (36_500.0, Some(40_000.0))),
            (true, false, false)
        );
    }

    #[test]
    fn bands_that_cannot_be_are_not_scored() {
        let band = |low, high| Band { low, high };
        assert_eq!(cost_burden(band(0.0, Some(500.0)), band(0.0, Some(0.0))), None);
        assert_eq!(cost_burden(band(f64::NAN, None), band(1.0, None)), None);
    }
}
