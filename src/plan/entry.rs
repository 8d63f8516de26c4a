//! A row of a plan, of any part, as the file and the workbook hold it.

use std::collections::BTreeMap;

use super::part::{Kind, Part};
use super::text::{line, list};
use crate::instrument::quote;

/// One table of `plan.toml`, one row of its workbook.
#[derive(Clone, Debug)]
pub struct Entry {
    pub part: Part,
    /// "" for the plan itself.
    pub id: String,
    /// Only what is there; the id is not among them.
    pub values: BTreeMap<&'static str, Value>,
    /// Where the file has it; 0 where it has none.
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Texts(Vec<String>),
    Number(f64),
}

/// The same row, wherever it stands.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.part == other.part && self.id == other.id && self.values == other.values
    }
}

impl Entry {
    pub fn new(part: Part, id: impl Into<String>) -> Self {
        Self {
            part,
            id: id.into(),
            values: BTreeMap::new(),
            line: 0,
        }
    }

    /// The same with a text; an empty one is none.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.values.insert(name, Value::Text(text));
        }
        self
    }

    #[must_use]
    pub fn texts(mut self, name: &'static str, texts: Vec<String>) -> Self {
        if !texts.is_empty() {
            self.values.insert(name, Value::Texts(texts));
        }
        self
    }

    #[must_use]
    pub fn number(mut self, name: &'static str, number: Option<f64>) -> Self {
        if let Some(number) = number {
            self.values.insert(name, Value::Number(number));
        }
        self
    }

    /// "" where there is none.
    pub fn get(&self, name: &str) -> &str {
        match self.values.get(name) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    pub fn all(&self, name: &str) -> &[String] {
        match self.values.get(name) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    pub fn figure(&self, name: &str) -> Option<f64> {
        match self.values.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Every id it links to, with the parts that id may be of.
    pub fn links(&self) -> Vec<(&'static str, &'static [Part], &str)> {
        let mut links = Vec::new();
        for field in self.part.fields() {
            match (field.kind, self.values.get(field.name)) {
                (Kind::Link(parts), Some(Value::Text(id))) => links.push((field.name, parts, id.as_str())),
                (Kind::Links(parts), Some(Value::Texts(ids))) => {
                    links.extend(ids.iter().map(|id| (field.name, parts, id.as_str())));
                }
                _ => {}
            }
        }
        links
    }

    /// The table as it stands in the file.
    pub fn to_text(&self) -> String {
        let mut text = match self.part {
            Part::Plan => format!("[{}]\n", self.part.key()),
            part => format!("[[{}]]\n{}", part.key(), line("id", &quote::line(&self.id))),
        };
        for field in self.part.fields() {
            if let Some(value) = self.values.get(field.name) {
                text.push_str(&line(field.name, &value.to_text()));
            }
        }
        text
    }
}

impl Value {
    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => quote::line(text),
            Self::Texts(texts) => list(texts),
            Self::Number(number) => number.to_string(),
        }
    }
}
