//! Functions of texts. Lengths and places count UTF-16 units, as the field's engines do.

use super::{ANY, Call, Function, Gives};
use crate::instrument::expression::number;
use crate::instrument::expression::pattern;
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("string", 0, 1, Gives::Text, |call| Ok(Value::Text(call.text(0)?))),
    Function::new("concat", 0, ANY, Gives::Text, |call| {
        let mut all = String::new();
        for index in 0..call.arguments.len() {
            all.extend(call.texts(index)?);
        }
        Ok(Value::Text(all))
    }),
    Function::new("join", 1, ANY, Gives::Text, |call| {
        let mut all = Vec::new();
        for index in 1..call.arguments.len() {
            all.extend(call.texts(index)?);
        }
        Ok(Value::Text(all.join(&call.text(0)?)))
    }),
    Function::new("coalesce", 2, ANY, Gives::Argument, |call| {
        for index in 0..call.arguments.len() {
            let text = call.text(index)?;
            if !text.is_empty() {
                return Ok(Value::Text(text));
            }
        }
        Ok(Value::Text(String::new()))
    }),
    Function::new("contains", 2, 2, Gives::Boolean, |call| {
        Ok(Value::Boolean(call.text(0)?.contains(&call.text(1)?)))
    }),
    Function::new("starts-with", 2, 2, Gives::Boolean, |call| {
        Ok(Value::Boolean(call.text(0)?.starts_with(&call.text(1)?)))
    }),
    Function::new("ends-with", 2, 2, Gives::Boolean, |call| {
        Ok(Value::Boolean(call.text(0)?.ends_with(&call.text(1)?)))
    }),
    Function::new("substring-before", 2, 2, Gives::Text, |call| {
        let (text, mark) = (call.text(0)?, call.text(1)?);
        Ok(Value::Text(
            text.split_once(&mark)
                .map(|(before, _)| before.to_owned())
                .unwrap_or_default(),
        ))
    }),
    Function::new("substring-after", 2, 2, Gives::Text, |call| {
        let (text, mark) = (call.text(0)?, call.text(1)?);
        Ok(Value::Text(
            text.split_once(&mark)
                .map(|(_, after)| after.to_owned())
                .unwrap_or_default(),
        ))
    }),
    Function::new("substring", 2, 3, Gives::Text, |call| {
        let length = if call.arguments.len() > 2 {
            Some(call.number(2)?)
        } else {
            None
        };
        Ok(Value::Text(substring(&call.text(0)?, call.number(1)?, length)))
    }),
    Function::new("substr", 2, 3, Gives::Text, |call| {
        let text = call.text(0)?;
        let end = if call.arguments.len() > 2 {
            call.whole(2)?.map(Some)
        } else {
            Some(None)
        };
        Ok(Value::Text(match (call.whole(1)?, end) {
            (Some(start), Some(end)) => substr(&text, start, end),
            _ => String::new(),
        }))
    }),
    Function::new("string-length", 0, 1, Gives::Number, |call| {
        Ok(Value::Number(length(&call.text(0)?)))
    }),
    Function::new("normalize-space", 0, 1, Gives::Text, |call| {
        Ok(Value::Text(words(&call.text(0)?).collect::<Vec<_>>().join(" ")))
    }),
    Function::new("translate", 3, 3, Gives::Text, |call| {
        Ok(Value::Text(translate(
            &call.text(0)?,
            &call.text(1)?,
            &call.text(2)?,
        )))
    }),
    Function::new("regex", 2, 2, Gives::Boolean, regex),
];

/// Words of a text, parted by the white space of XML.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
}

/// UTF-16 units of a text.
#[allow(clippy::cast_precision_loss, reason = "texts are shorter than 2^53")]
pub fn length(text: &str) -> f64 {
    text.encode_utf16().count() as f64
}

/// From place `start` (1 is the first), `length` long; places are rounded (XPath 1.0, 4.2).
pub fn substring(text: &str, start: f64, length: Option<f64>) -> String {
    let first = number::half_up(start);
    let end = length.map_or(f64::INFINITY, |length| first + number::half_up(length));
    let mut place = 0.0;
    let kept: Vec<u16> = text
        .encode_utf16()
        .filter(|_| {
            place += 1.0;
            place >= first && place < end
        })
        .collect();
    String::from_utf16_lossy(&kept)
}

/// From place `start` (0 is the first) up to and without `end`; negative places count from the end.
pub fn substr(text: &str, start: i64, end: Option<i64>) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let length = i64::try_from(units.len()).unwrap_or(i64::MAX);
    let place = |place: i64| {
        let place = if place < 0 {
            place.saturating_add(length)
        } else {
            place
        };
        usize::try_from(place.clamp(0, length)).unwrap_or(0)
    };
    let (start, end) = (place(start), end.map_or(units.len(), place));
    units
        .get(start..end)
        .map(String::from_utf16_lossy)
        .unwrap_or_default()
}

/// Each letter that is in `from` becomes the one at the same place in `to`, or nothing where `to` is shorter.
pub fn translate(text: &str, from: &str, to: &str) -> String {
    let to: Vec<char> = to.chars().collect();
    text.chars()
        .filter_map(
            |letter| match from.chars().position(|candidate| candidate == letter) {
                Some(place) => to.get(place).copied(),
                None => Some(letter),
            },
        )
        .collect()
}

/// Whether the pattern is found anywhere in the text, as in web engines; tablets want it to be the whole text.
fn regex(call: &Call<'_>) -> Evaluated<Value> {
    pattern::found(&call.text(1)?, &call.text(0)?)
        .map(Value::Boolean)
        .map_err(|why| call.problem("regex", why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_rounded_as_xpath_says() {
        assert_eq!(substring("12345", 2.0, Some(3.0)), "234");
        assert_eq!(substring("12345", 1.5, Some(2.6)), "234");
        assert_eq!(substring("12345", 0.0, Some(3.0)), "12");
        assert_eq!(substring("12345", f64::NAN, Some(3.0)), "");
        assert_eq!(substring("12345", -42.0, Some(f64::INFINITY)), "12345");
        assert_eq!(substring("12345", f64::NEG_INFINITY, Some(f64::INFINITY)), "");
        assert_eq!(substr("01234", -2, None), "34");
        assert_eq!(substr("01234", 1, Some(3)), "12");
        assert_eq!(translate("bar", "abc", "AB"), "BAr");
    }
}
