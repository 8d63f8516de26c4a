//! Functions of numbers.

use super::{ANY, Call, Function, Gives};
use crate::instrument::expression::number;
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

macro_rules! of_one {
    ($name:literal, $run:expr) => {
        Function::new($name, 1, 1, Gives::Number, |call| {
            let run: fn(f64) -> f64 = $run;
            Ok(Value::Number(run(call.number(0)?)))
        })
    };
}

macro_rules! of_two {
    ($name:literal, $run:expr) => {
        Function::new($name, 2, 2, Gives::Number, |call| {
            let run: fn(f64, f64) -> f64 = $run;
            Ok(Value::Number(run(call.number(0)?, call.number(1)?)))
        })
    };
}

pub const FUNCTIONS: &[Function] = &[
    Function::new("number", 0, 1, Gives::Number, |call| {
        Ok(Value::Number(call.number(0)?))
    }),
    of_one!("int", f64::trunc),
    of_one!("floor", f64::floor),
    of_one!("ceiling", f64::ceil),
    of_one!("abs", f64::abs),
    of_one!("sqrt", f64::sqrt),
    of_one!("exp", f64::exp),
    of_one!("exp10", |exponent| number::power(10.0, exponent)),
    of_one!("log", f64::ln),
    of_one!("log10", f64::log10),
    of_one!("sin", f64::sin),
    of_one!("cos", f64::cos),
    of_one!("tan", f64::tan),
    of_one!("asin", f64::asin),
    of_one!("acos", f64::acos),
    of_one!("atan", f64::atan),
    of_two!("atan2", f64::atan2),
    of_two!("pow", number::power),
    Function::new("pi", 0, 0, Gives::Number, |_| {
        Ok(Value::Number(std::f64::consts::PI))
    }),
    Function::new("round", 1, 2, Gives::Number, |call| {
        let decimals = if call.arguments.len() > 1 {
            call.number(1)?
        } else {
            0.0
        };
        Ok(Value::Number(number::round(call.number(0)?, decimals)))
    }),
    Function::new("sum", 1, 1, Gives::Number, |call| {
        Ok(Value::Number(numbers(call)?.into_iter().sum::<f64>() + 0.0))
    }),
    Function::new("min", 0, ANY, Gives::Number, |call| {
        Ok(Value::Number(least(&numbers(call)?)))
    }),
    Function::new("max", 0, ANY, Gives::Number, |call| {
        Ok(Value::Number(most(&numbers(call)?)))
    }),
];

fn numbers(call: &Call<'_>) -> Evaluated<Vec<f64>> {
    let mut all = Vec::new();
    for index in 0..call.arguments.len() {
        all.extend(call.numbers(index)?);
    }
    Ok(all)
}

/// The least of them; NaN where one of them is, or there is none.
pub fn least(numbers: &[f64]) -> f64 {
    numbers
        .iter()
        .copied()
        .reduce(|least, next| {
            if next.is_nan() || next < least {
                next
            } else {
                least
            }
        })
        .map_or(f64::NAN, |least| {
            if numbers.iter().any(|number| number.is_nan()) {
                f64::NAN
            } else {
                least
            }
        })
}

/// The greatest of them; NaN where one of them is, or there is none.
pub fn most(numbers: &[f64]) -> f64 {
    -least(&numbers.iter().map(|number| -number).collect::<Vec<_>>())
}
