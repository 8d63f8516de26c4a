//! Functions of dates and times.

use jiff::civil::{Date, DateTime};

use super::{Call, Function, Gives};
use crate::instrument::expression::date::{Moment, format, offset, time};
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("today", 0, 0, Gives::Moment, |call| {
        let now = &call.scope.environment.now;
        Ok(Value::Moment(
            now.start_of_day().map_or_else(|_| Moment::invalid(), Moment::new),
        ))
    }),
    Function::new("now", 0, 0, Gives::Moment, |call| {
        Ok(Value::Moment(Moment::new(call.scope.environment.now.clone())))
    }),
    Function::new("date", 1, 1, Gives::Moment, date),
    Function::new("date-time", 1, 1, Gives::Moment, date),
    Function::new("format-date", 2, 2, Gives::Text, formatted),
    Function::new("format-date-time", 2, 2, Gives::Text, formatted),
    Function::new("decimal-date-time", 1, 1, Gives::Number, |call| {
        Ok(Value::Number(moment(call, str::to_owned)?.days()))
    }),
    Function::new("decimal-time", 1, 1, Gives::Number, |call| {
        Ok(Value::Number(part_of_day(call)?))
    }),
];

/// A date from a text or a number of days; what is empty stays empty.
fn date(call: &Call<'_>) -> Evaluated<Value> {
    let value = call.value(0)?;
    if matches!(value, Value::Boolean(_)) {
        return Ok(Value::Text(String::new()));
    }
    if matches!(value, Value::Text(_) | Value::Nodes(_)) && value.text(call.scope.instance).is_empty() {
        return Ok(Value::Text(String::new()));
    }
    moment(call, padded).map(Value::Moment)
}

fn moment(call: &Call<'_>, written: fn(&str) -> String) -> Evaluated<Moment> {
    let zone = call.scope.environment.zone();
    Ok(match call.value(0)? {
        Value::Moment(moment) => moment,
        Value::Number(days) => Moment::from_days(days, zone),
        Value::Boolean(_) => Moment::invalid(),
        value => {
            let text = value.text(call.scope.instance);
            Moment::parse(&written(&text), zone).unwrap_or_else(Moment::invalid)
        }
    })
}

/// `2025-6-1` as `2025-06-01`: a tablet's date picker of old wrote such dates.
fn padded(text: &str) -> String {
    let (date, rest) = text.split_at(text.find('T').unwrap_or(text.len()));
    let parts: Vec<&str> = date.split('-').collect();
    match parts[..] {
        [year, month, day] => format!("{year}-{month:0>2}-{day:0>2}{rest}"),
        _ => text.to_owned(),
    }
}

fn formatted(call: &Call<'_>) -> Evaluated<Value> {
    let value = call.value(0)?;
    let pattern = call.text(1)?;
    let zone = call.scope.environment.zone();
    let moment = match value {
        Value::Moment(moment) => Some(moment),
        Value::Number(days) => Some(Moment::from_days(days, zone)),
        value => Moment::parse(&value.text(call.scope.instance), zone),
    };
    Ok(Value::Text(
        moment
            .as_ref()
            .and_then(Moment::zoned)
            .map(|zoned| format(zoned, &pattern))
            .unwrap_or_default(),
    ))
}

/// `06:00` is 0.25; an offset is carried over to the time zone at hand.
fn part_of_day(call: &Call<'_>) -> Evaluated<f64> {
    let text = call.text(0)?;
    let Some((mut clock, rest)) = time(&text) else {
        return Ok(f64::NAN);
    };
    if text.as_bytes().get(2) != Some(&b':') {
        return Ok(f64::NAN);
    }
    if rest == "Z" {
        // The field's web engines read a time of day with an offset in digits only.
        return Ok(f64::NAN);
    }
    if !rest.is_empty() {
        let moment = offset(rest).and_then(|offset| {
            offset
                .to_timestamp(DateTime::from_parts(Date::constant(1970, 1, 1), clock))
                .ok()
        });
        match moment {
            Some(moment) => {
                clock = moment
                    .to_zoned_datetime(call.scope.environment.zone().clone())
                    .time()
            }
            None => return Ok(f64::NAN),
        }
    }
    let seconds =
        f64::from(clock.hour()) * 3600.0 + f64::from(clock.minute()) * 60.0 + f64::from(clock.second());
    let ms = seconds * 1000.0 + f64::from(clock.millisecond());
    Ok(ms / 86_400_000.0)
}
