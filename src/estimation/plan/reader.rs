//! A TOML file read table by table: every unknown key, wrong type and unknown word with its line.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::instrument::expression::{Expression, did_you_mean};

/// One thing wrong in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanProblem {
    pub file: String,
    pub line: usize,
    pub code: &'static str,
    pub message: String,
}

impl std::fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {} {}", self.file, self.line, self.code, self.message)
    }
}

/// A plan's text, and what was found wrong in it so far.
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    problems: RefCell<Vec<PlanProblem>>,
}

impl<'a> Document<'a> {
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            problems: RefCell::new(Vec::new()),
        }
    }

    pub fn problem(&self, at: usize, code: &'static str, message: String) {
        let line = self.text[..at.min(self.text.len())].matches('\n').count() + 1;
        self.problems.borrow_mut().push(PlanProblem {
            file: self.file.to_owned(),
            line,
            code,
            message,
        });
    }

    /// The problems in the order of their lines.
    pub fn problems(self) -> Vec<PlanProblem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.line);
        problems
    }
}

/// A table of the plan.
#[derive(Clone)]
pub(super) struct Section<'a> {
    pub document: &'a Document<'a>,
    /// `[design]`, `[[estimate]] "asthma"`.
    pub name: String,
    pub at: usize,
    table: &'a DeTable<'a>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Section<'a> {
    /// A table whose keys are all among `known`; the others are problems.
    pub fn new(
        document: &'a Document<'a>,
        name: &str,
        at: usize,
        table: &'a DeTable<'a>,
        known: &[&str],
    ) -> Self {
        for key in table.keys() {
            let word: &str = key.get_ref();
            if !known.contains(&word) {
                let hint = did_you_mean(word, known.iter().copied());
                let hint = if hint.is_empty() {
                    format!("; known are {}", known.join(", "))
                } else {
                    hint
                };
                document.problem(
                    key.span().start,
                    "E002",
                    format!("{name} has no key `{word}`{hint}"),
                );
            }
        }
        Self {
            document,
            name: name.to_owned(),
            at,
            table,
        }
    }

    /// The same table under a better name, once it is known.
    pub fn named(&self, name: String) -> Self {
        Self { name, ..self.clone() }
    }

    fn value(&self, key: &str) -> Option<&'a Value<'a>> {
        self.table
            .iter()
            .find(|(name, _)| name.get_ref() == key)
            .map(|(_, value)| value)
    }

    fn wrong(&self, key: &str, value: &Value, needed: &str) {
        let found = value.get_ref().type_str();
        self.document.problem(
            value.span().start,
            "E003",
            format!("{} `{key}` is of type {found}; give {needed}", self.name),
        );
    }

    pub fn problem(&self, code: &'static str, message: String) {
        self.document
            .problem(self.at, code, format!("{} {message}", self.name));
    }

    /// A problem at the place of `key`.
    pub fn problem_of(&self, key: &str, code: &'static str, message: String) {
        let at = self.value(key).map_or(self.at, |value| value.span().start);
        self.document
            .problem(at, code, format!("{} {message}", self.name));
    }

    pub fn text(&self, key: &str) -> Option<String> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(key, value, "a text in quotes");
        }
        text
    }

    pub fn truth(&self, key: &str) -> Option<bool> {
        let value = self.value(key)?;
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong(key, value, "true or false");
        }
        truth
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        let value = self.value(key)?;
        let number = as_number(value);
        if number.is_none() {
            self.wrong(key, value, "a number");
        }
        number
    }

    pub fn count(&self, key: &str) -> Option<usize> {
        let number = self.number(key)?;
        if number >= 0.0 && number.fract() == 0.0 && number < 1e15 {
            return Some(number as usize);
        }
        self.problem_of(
            key,
            "E003",
            format!("`{key}` is {number}; give a whole number of at least 0"),
        );
        None
    }

    /// A list of texts; one text stands for a list of one.
    pub fn texts(&self, key: &str) -> Option<Vec<String>> {
        let value = self.value(key)?;
        let texts = match value.get_ref() {
            DeValue::String(text) => Some(vec![text.to_string()]),
            DeValue::Array(items) => items
                .iter()
                .map(|item| item.get_ref().as_str().map(str::to_owned))
                .collect(),
            _ => None,
        };
        if texts.is_none() {
            self.wrong(key, value, "a list of texts");
        }
        texts
    }

    pub fn numbers(&self, key: &str) -> Option<Vec<f64>> {
        let value = self.value(key)?;
        let numbers = match value.get_ref() {
            DeValue::Array(items) => items.iter().map(as_number).collect(),
            _ => as_number(value).map(|number| vec![number]),
        };
        if numbers.is_none() {
            self.wrong(key, value, "a list of numbers");
        }
        numbers
    }

    /// Names with numbers, in the order of the text; inner tables join their names by `:`.
    pub fn totals(&self, key: &str) -> Option<Vec<(String, f64)>> {
        let value = self.value(key)?;
        let mut found = Vec::new();
        let complete = value
            .get_ref()
            .as_table()
            .is_some_and(|table| read_totals(table, "", &mut found));
        if !complete {
            self.wrong(
                key,
                value,
                "a table of names with numbers, such as { F = 25000, M = 26000 }",
            );
            return None;
        }
        found.sort_by_key(|(at, _, _)| *at);
        Some(
            found
                .into_iter()
                .map(|(_, name, number)| (name, number))
                .collect(),
        )
    }

    /// Names with texts.
    pub fn names(&self, key: &str) -> Option<Vec<(String, String)>> {
        let value = self.value(key)?;
        let names: Option<Vec<(String, String)>> = value.get_ref().as_table().and_then(|table| {
            table
                .iter()
                .map(|(name, value)| {
                    value
                        .get_ref()
                        .as_str()
                        .map(|text| (name.get_ref().to_string(), text.to_owned()))
                })
                .collect()
        });
        if names.is_none() {
            self.wrong(key, value, "a table of names with texts");
        }
        names
    }

    /// Names with lists of texts.
    pub fn lists(&self, key: &str) -> Option<Vec<(String, Vec<String>)>> {
        let value = self.value(key)?;
        let list = |value: &Value| -> Option<Vec<String>> {
            let items = value.get_ref().as_array()?;
            items
                .iter()
                .map(|item| match item.get_ref() {
                    DeValue::String(text) => Some(text.to_string()),
                    _ => as_number(item).map(|number| number.to_string()),
                })
                .collect()
        };
        let lists: Option<Vec<(String, Vec<String>)>> = value.get_ref().as_table().and_then(|table| {
            table
                .iter()
                .map(|(name, value)| Some((name.get_ref().to_string(), list(value)?)))
                .collect()
        });
        if lists.is_none() {
            self.wrong(key, value, "a table of names with lists of texts");
        }
        lists
    }

    /// One of a closed set of words.
    pub fn word<T>(&self, key: &str, words: &[&str], parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(key)?;
        let parsed = parse(&text);
        if parsed.is_none() {
            let hint = did_you_mean(&text, words.iter().copied());
            let hint = if hint.is_empty() {
                format!("; known are {}", words.join(", "))
            } else {
                hint
            };
            self.problem_of(key, "E004", format!("`{key}` knows no \"{text}\"{hint}"));
        }
        parsed
    }

    pub fn expression(&self, key: &str) -> Option<Expression> {
        let text = self.text(key)?;
        match Expression::parse(&text) {
            Ok(expression) => Some(expression),
            Err(problem) => {
                self.problem_of(
                    key,
                    "E005",
                    format!("`{key}` `{text}`: {problem}; correct the expression"),
                );
                None
            }
        }
    }

    /// Whether the value is a text.
    pub fn is_text(&self, key: &str) -> bool {
        self.value(key).is_some_and(|value| value.get_ref().is_str())
    }

    pub fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// An inner table.
    pub fn section(&self, key: &str, name: &str, known: &[&str]) -> Option<Section<'a>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Section::new(
                self.document,
                name,
                value.span().start,
                table,
                known,
            )),
            _ => {
                self.wrong(key, value, "a table");
                None
            }
        }
    }

    /// The tables of an array of tables.
    pub fn sections(&self, key: &str, known: &[&str]) -> Vec<Section<'a>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let name = format!("[[{key}]]");
        match value.get_ref() {
            DeValue::Array(items) if items.iter().all(|item| item.get_ref().is_table()) => items
                .iter()
                .filter_map(|item| {
                    let table = item.get_ref().as_table()?;
                    Some(Section::new(
                        self.document,
                        &name,
                        item.span().start,
                        table,
                        known,
                    ))
                })
                .collect(),
            _ => {
                self.wrong(key, value, &format!("tables, each headed {name}"));
                Vec::new()
            }
        }
    }
}

fn as_number(value: &Value) -> Option<f64> {
    match value.get_ref() {
        DeValue::Integer(integer) => {
            let digits = integer.as_str().replace('_', "");
            i64::from_str_radix(&digits, integer.radix())
                .ok()
                .map(|number| number as f64)
        }
        DeValue::Float(float) => float.as_str().replace('_', "").parse().ok(),
        _ => None,
    }
}

fn read_totals(table: &DeTable, before: &str, found: &mut Vec<(usize, String, f64)>) -> bool {
    table.iter().all(|(name, value)| {
        let name_of = name.get_ref();
        let name_of = if before.is_empty() {
            name_of.to_string()
        } else {
            format!("{before}:{name_of}")
        };
        if let DeValue::Table(inner) = value.get_ref() {
            return read_totals(inner, &name_of, found);
        }
        match as_number(value) {
            Some(number) => {
                found.push((name.span().start, name_of, number));
                true
            }
            None => false,
        }
    })
}
