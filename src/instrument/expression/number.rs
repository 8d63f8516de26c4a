//! Numbers as the language reads, writes and calculates them.

use jiff::tz::TimeZone;

use super::ast::Operator;
use super::date::Moment;

/// A number as text: `5`, `-0.5`, `1e+21`, `Infinity`; the shortest that reads back as the same number.
/// What is no number is written as nothing, as a missing answer is.
pub fn text(value: f64) -> String {
    if value.is_nan() {
        String::new()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else if value == 0.0 {
        "0".to_owned()
    } else if value.abs() >= 1e21 || value.abs() < 1e-6 {
        let written = format!("{value:e}");
        if written.contains("e-") {
            written
        } else {
            written.replace('e', "e+")
        }
    } else {
        value.to_string()
    }
}

/// A text as a number: digits with an optional sign, point and exponent, white space around; or a date in days.
/// Else NaN.
pub fn read(text: &str, zone: &TimeZone) -> f64 {
    let written = text.trim();
    if is_written(written) {
        return written.parse().unwrap_or(f64::NAN);
    }
    if let Some(value) = of_other_base(written) {
        return value;
    }
    match written {
        "Infinity" | "+Infinity" => f64::INFINITY,
        "-Infinity" => f64::NEG_INFINITY,
        _ => Moment::parse(text, zone).map_or(f64::NAN, |moment| moment.days()),
    }
}

/// What Rust reads beyond this ("inf", "nan") is no number to a family.
fn is_written(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_is_good = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(part) && whole.len() + part.len() > 0 && exponent_is_good
}

/// `0x1F`, `0o17`, `0b11`: web engines read such texts.
fn of_other_base(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('0')?;
    let mut letters = digits.chars();
    let base = match letters.next()? {
        'x' | 'X' => 16,
        'o' | 'O' => 8,
        'b' | 'B' => 2,
        _ => return None,
    };
    let digits = letters.as_str();
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(base)) {
        return None;
    }
    u128::from_str_radix(digits, base).ok().map(|value| {
        #[allow(clippy::cast_precision_loss, reason = "as every number of the language")]
        let value = value as f64;
        value
    })
}

/// Neither 0 nor NaN.
pub fn truth(value: f64) -> bool {
    value != 0.0 && !value.is_nan()
}

/// Whether an answer alone counts as true: it is there, and it is not 0.
pub fn answer_truth(answer: &str, zone: &TimeZone) -> bool {
    !answer.is_empty() && read(answer, zone) != 0.0
}

/// `left operator right` of an operator that gives a number; NaN of any other.
pub fn calculate(operator: Operator, left: f64, right: f64) -> f64 {
    match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => left / right,
        Operator::Modulo => left % right,
        _ => f64::NAN,
    }
}

/// `left operator right` of an operator that compares; nothing but `!=` is true of NaN.
pub fn compare(operator: Operator, left: f64, right: f64) -> bool {
    match operator {
        Operator::Equal => left == right,
        Operator::NotEqual => left != right,
        Operator::Less => left < right,
        Operator::LessOrEqual => left <= right,
        Operator::Greater => left > right,
        Operator::GreaterOrEqual => left >= right,
        _ => false,
    }
}

/// `value` to so many whole decimals, halves away from zero.
pub fn round(value: f64, decimals: f64) -> f64 {
    if value.is_nan() || decimals.is_nan() {
        return f64::NAN;
    }
    let scale = 10_f64.powf(decimals.trunc());
    let sign = if value < 0.0 { -1.0 } else { 1.0 };
    half_up(value.abs() * scale) / scale * sign
}

/// To the nearest whole number, halves towards positive infinity.
pub fn half_up(value: f64) -> f64 {
    let below = value.floor();
    if value - below >= 0.5 { below + 1.0 } else { below }
}

/// `base` to the power of `exponent`, NaN wherever one of them is; also of 1 to infinity, which has no answer.
pub fn power(base: f64, exponent: f64) -> f64 {
    if base.is_nan() || exponent.is_nan() || (base.abs() == 1.0 && exponent.is_infinite()) {
        return f64::NAN;
    }
    base.powf(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_without_a_point_they_do_not_need() {
        assert_eq!(text(5.0), "5");
        assert_eq!(text(-0.0), "0");
        assert_eq!(text(0.1 + 0.2), "0.30000000000000004");
        assert_eq!(text(1e21), "1e+21");
        assert_eq!(text(1.5e-7), "1.5e-7");
        assert_eq!(text(f64::NAN), "");
        assert_eq!(text(-1.0 / 0.0), "-Infinity");
    }

    #[test]
    fn only_written_numbers_are_read() {
        let read = |text| read(text, &TimeZone::UTC);
        assert_eq!(read(" 12.50\n"), 12.5);
        assert_eq!(read("-.5"), -0.5);
        assert_eq!(read("5."), 5.0);
        assert_eq!(read("1e3"), 1000.0);
        assert_eq!(read("0x1f"), 31.0);
        assert_eq!(read("0b11"), 3.0);
        assert_eq!(read("1970-01-03"), 2.0);
        for text in [
            "", " ", "abc", "1 2", "inf", "NaN", "--1", ".", "1e", "0x", "0b12", "-0x1", "12a",
        ] {
            assert!(read(text).is_nan(), "{text}");
        }
    }

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!(round(2.5, 0.0), 3.0);
        assert_eq!(round(-2.5, 0.0), -3.0);
        assert_eq!(round(1.25, 1.0), 1.3);
        assert_eq!(round(14.29, 1.5), 14.3);
        assert_eq!(round(1234.0, -2.0), 1200.0);
        assert!(round(1.0, f64::NAN).is_nan());
    }
}
