//! BMI-for-age of children, CDC charts of 2000 with the extension of 2022 above the 95th percentile.
//!
//! Source: Kuczmarski et al. (2002), Vital Health Stat 11(246); Hales et al. (2022), Vital Health Stat 2(197).

use std::sync::LazyLock;

use polars::prelude::*;

use super::text;
use crate::measures::normal::{normal_cdf, normal_quantile};

const TABLE: &str = include_str!("../data/cdc2000_bmi_for_age.csv");
const Z_95: f64 = 1.644_853_626_951_472_2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    Male,
    Female,
}

/// Where a child's BMI stands among children of the same sex and age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BmiForAge {
    /// 0 to 100.
    pub percentile: f64,
    pub z: f64,
    pub class: Class,
    /// The BMI in percent of the 95th percentile.
    pub percent_p95: f64,
    pub bmi: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Underweight,
    Healthy,
    Overweight,
    Obesity,
    /// At least 120 % of the 95th percentile, or a BMI of at least 35.
    SevereObesity,
}

impl Class {
    pub fn word(self) -> &'static str {
        match self {
            Self::Underweight => "underweight",
            Self::Healthy => "healthy",
            Self::Overweight => "overweight",
            Self::Obesity => "obesity",
            Self::SevereObesity => "severe_obesity",
        }
    }
}

/// Box–Cox power, median and coefficient of variation at one half-month age.
#[derive(Clone, Copy, Debug)]
struct Lms {
    l: f64,
    m: f64,
    s: f64,
}

/// Rows by sex (male first) and completed months from 24.
static CHART: LazyLock<[Vec<Lms>; 2]> = LazyLock::new(|| {
    let mut chart = [Vec::new(), Vec::new()];
    for line in TABLE.lines() {
        let numbers: Vec<f64> = line.split(',').map_while(|number| number.parse().ok()).collect();
        // The row at 24 itself begins the chart; a completed month is read in its middle.
        if let [sex, age, l, m, s] = numbers[..]
            && age.fract() == 0.5
        {
            chart[usize::from(sex == 2.0)].push(Lms { l, m, s });
        }
    }
    chart
});

/// BMI-for-age of a child aged `age_months`: completed months, or an exact age, read in the middle of its month.
/// (A row at 48.5 months stands for 48.0 up to, not including, 49.0.)
///
/// `None` outside 24 to 240 completed months. A measured BMI is taken as it is; see [`BmiForAge::is_plausible`].
pub fn bmi_for_age(sex: Sex, age_months: f64, bmi: f64) -> Option<BmiForAge> {
    if !(bmi > 0.0 && bmi.is_finite() && (24.0..241.0).contains(&age_months)) {
        return None;
    }
    let month = age_months.floor();
    let Lms { l, m, s } = *CHART[usize::from(sex == Sex::Female)].get(month as usize - 24)?;
    let p95 = m * (1.0 + l * s * Z_95).powf(1.0 / l);
    let (z, percentile) = if bmi <= p95 {
        let z = ((bmi / m).powf(l) - 1.0) / (l * s);
        (z, 100.0 * normal_cdf(z))
    } else {
        let years = (month + 0.5) / 12.0;
        let sigma = match sex {
            Sex::Male => 0.3728 + 0.5196 * years - 0.0091 * years * years,
            Sex::Female => 0.8334 + 0.3712 * years - 0.0011 * years * years,
        };
        // The tail above is a tenth of a half-normal one; counted from above it keeps its digits.
        let above = 0.1 * normal_cdf((p95 - bmi) / sigma);
        (-normal_quantile(above), 100.0 - 100.0 * above)
    };
    let percent_p95 = 100.0 * bmi / p95;
    let class = match percentile {
        _ if percent_p95 >= 120.0 || (bmi >= 35.0 && percentile >= 95.0) => Class::SevereObesity,
        below if below < 5.0 => Class::Underweight,
        below if below < 85.0 => Class::Healthy,
        below if below < 95.0 => Class::Overweight,
        _ => Class::Obesity,
    };
    Some(BmiForAge {
        percentile,
        z,
        class,
        percent_p95,
        bmi,
    })
}

/// The same from a parent's report of height and weight: what is not plausible is dropped.
pub fn reported(sex: Sex, age_months: f64, height_cm: f64, weight_kg: f64) -> Option<BmiForAge> {
    if !(70.0..=215.0).contains(&height_cm) || !(7.0..=200.0).contains(&weight_kg) {
        return None;
    }
    let height_m = height_cm / 100.0;
    bmi_for_age(sex, age_months, weight_kg / (height_m * height_m)).filter(BmiForAge::is_plausible)
}

impl BmiForAge {
    /// A BMI of 10 to 60 and a z of −4 to 8; a parent's report beyond is more likely a slip than a child.
    pub fn is_plausible(&self) -> bool {
        (10.0..=60.0).contains(&self.bmi) && (-4.0..=8.0).contains(&self.z)
    }
}

/// 1 or male, 2 or female, as federal surveys code it.
pub fn sex(answer: &str) -> Option<Sex> {
    match answer {
        "1" | "m" | "male" | "boy" => Some(Sex::Male),
        "2" | "f" | "female" | "girl" => Some(Sex::Female),
        _ => None,
    }
}

/// Four columns: percentile, z, class, BMI in percent of the 95th percentile.
///
/// `read`: sex, age in months, and either a measured BMI, or height and weight as a parent reports them.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    let number = |value: fn(&BmiForAge) -> f64| {
        map_multiple(
            move |columns: &mut [Column]| {
                let values: Float64Chunked = scored(columns)?
                    .iter()
                    .map(|row| row.as_ref().map(value))
                    .collect();
                Ok(values.into_column())
            },
            read,
            |_, fields| Ok(Field::new(fields[0].name().clone(), DataType::Float64)),
        )
    };
    let class = map_multiple(
        |columns: &mut [Column]| {
            let words: StringChunked = scored(columns)?
                .iter()
                .map(|row| row.as_ref().map(|row| row.class.word()))
                .collect();
            Ok(words.into_column())
        },
        read,
        |_, fields| Ok(Field::new(fields[0].name().clone(), DataType::String)),
    );
    vec![
        number(|row| row.percentile),
        number(|row| row.z),
        class,
        number(|row| row.percent_p95),
    ]
}

fn scored(columns: &[Column]) -> PolarsResult<Vec<Option<BmiForAge>>> {
    let numbers = columns[1..]
        .iter()
        .map(|column| Ok(column.cast(&DataType::Float64)?.f64()?.iter().collect()))
        .collect::<PolarsResult<Vec<Vec<Option<f64>>>>>()?;
    let rows = columns[0].as_materialized_series().iter().enumerate();
    Ok(rows
        .map(|(row, value)| {
            let sex = sex(&text(&value)?)?;
            match &numbers[..] {
                [ages, bmis] => bmi_for_age(sex, ages[row]?, bmis[row]?),
                [ages, heights, weights] => reported(sex, ages[row]?, heights[row]?, weights[row]?),
                _ => None,
            }
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_girl_and_a_boy_by_the_book() {
        let girl = bmi_for_age(Sex::Female, 114.5, 21.2).unwrap();
        assert_eq!(format!("{:.4} {:.2}", girl.z, girl.percentile), "1.4215 92.24");
        assert_eq!(girl.class, Class::Overweight);
        let boy = bmi_for_age(Sex::Male, 50.5, 22.6).unwrap();
        assert_eq!(format!("{:.2} {:.4}", boy.z, boy.percentile), "2.83 99.7683");
        assert_eq!(format!("{:.4}", 22.6 * 100.0 / boy.percent_p95), "17.8219");
        assert_eq!(boy.class, Class::SevereObesity);
    }

    #[test]
    fn completed_months_are_read_in_their_middle() {
        assert_eq!(
            bmi_for_age(Sex::Male, 50.0, 16.0),
            bmi_for_age(Sex::Male, 50.9, 16.0)
        );
        assert_ne!(
            bmi_for_age(Sex::Male, 50.0, 16.0),
            bmi_for_age(Sex::Male, 51.0, 16.0)
        );
    }

    #[test]
    fn a_report_that_is_not_plausible_is_dropped() {
        let child = |height_cm, weight_kg| reported(Sex::Female, 100.0, height_cm, weight_kg);
        assert_eq!(child(125.0, 25.0), bmi_for_age(Sex::Female, 100.0, 16.0));
        for (height_cm, weight_kg) in [
            (69.0, 25.0),
            (216.0, 60.0),
            (125.0, 6.0),
            (125.0, 15.0),
            (75.0, 60.0),
        ] {
            assert_eq!(child(height_cm, weight_kg), None, "{height_cm} {weight_kg}");
        }
        assert!(
            !bmi_for_age(Sex::Female, 230.0, 65.0).unwrap().is_plausible(),
            "measured, so kept"
        );
    }

    #[test]
    fn ages_outside_the_chart_have_no_percentile() {
        for age in [23.9, 241.0, f64::NAN] {
            assert_eq!(bmi_for_age(Sex::Female, age, 16.0), None, "{age}");
        }
    }
}
