//! What arrived for one item, before anyone has looked at what the item asks.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::instrument::Item;

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
    /// Of a repeat: what arrived for each item of each row.
    Rows(Vec<BTreeMap<String, Given>>),
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
            Value::Array(values) if values.iter().any(Value::is_object) => values
                .iter()
                .map(|row| {
                    let fields = row.as_object()?.iter();
                    Some(
                        fields
                            .map(|(name, value)| (name.clone(), Self::from_json(value)))
                            .collect(),
                    )
                })
                .collect::<Option<_>>()
                .map_or(Self::Other, Self::Rows),
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

    /// Of the pairs of a posted page, the rows of a repeat: inputs are named `roster.1.age`.
    pub fn rows_from_pairs(pairs: &[(String, String)], repeat: &Item, at_most: usize) -> Self {
        let prefix = format!("{}.", repeat.id);
        let places = pairs.iter().filter_map(|(key, _)| {
            key.strip_prefix(&prefix)?
                .split('.')
                .next()?
                .parse::<usize>()
                .ok()
        });
        let rows = places.filter(|place| *place <= at_most).max().unwrap_or(0);
        let row = |place: usize| {
            let members = repeat.members().iter();
            members
                .map(|member| {
                    let name = format!("{prefix}{place}.{}", member.id);
                    (member.id.to_string(), Self::from_pairs(pairs, &name))
                })
                .collect()
        };
        Self::Rows((1..=rows).map(row).collect())
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
