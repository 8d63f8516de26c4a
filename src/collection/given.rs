//! What arrived for one item, before anyone has looked at what the item asks.

use serde_json::Value;

/// A value of a JSON body, or the values of one input of a posted page.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    Blank,
    /// One text, or the texts of all boxes ticked.
    Words(Vec<String>),
    /// A JSON number, in its own digits.
    Number(String),
    /// `true`.
    Yes,
    /// `{"missing": "dk"}`.
    Missing(String),
    /// What no item takes.
    Other,
}

impl Given {
    pub fn from_json(value: &Value) -> Self {
        match value {
            Value::Null | Value::Bool(false) => Self::Blank,
            Value::Bool(true) => Self::Yes,
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Words(vec![text.clone()]),
            Value::Array(values) => values
                .iter()
                .map(|value| value.as_str().map(str::to_owned))
                .collect::<Option<_>>()
                .map_or(Self::Other, Self::Words),
            Value::Object(fields) => match fields.get("missing").and_then(Value::as_str) {
                Some(code) if fields.len() == 1 => Self::Missing(code.to_owned()),
                _ => Self::Other,
            },
        }
    }

    /// Of the pairs of a posted page, what stands under `name`.
    pub fn from_pairs(pairs: &[(String, String)], name: &str) -> Self {
        let words: Vec<String> = pairs
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .collect();
        if words.is_empty() {
            Self::Blank
        } else {
            Self::Words(words)
        }
    }
}
