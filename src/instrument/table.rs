//! A table of a TOML file, read key by key: what is missing, misplaced or of another kind becomes a problem.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::expression::{Expression, did_you_mean};
use super::source::{BROKEN, Source};

/// Where a value stands: the byte it begins at.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    pub value: T,
    pub at: usize,
}

/// A table and the name a problem gives it (`item "c_age"`). [`Table::close`] names the keys nobody asked for.
pub struct Table<'s> {
    pub source: &'s Source<'s>,
    entries: &'s DeTable<'s>,
    pub at: usize,
    name: RefCell<String>,
    asked: RefCell<Vec<&'static str>>,
}

/// Reads a whole file. What cannot be read is left out, and each break of the grammar is a problem.
pub fn document<'a>(source: &Source<'a>) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(source.text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        let message = error.message().replace('\n', ", ");
        source.error(
            at,
            BROKEN,
            format!("the file is not TOML: {message}"),
            "mend the line, or the one before it",
        );
    }
    table
}

impl<'s> Table<'s> {
    pub fn new(source: &'s Source<'s>, entries: &'s DeTable<'s>, at: usize, name: impl Into<String>) -> Self {
        Self {
            source,
            entries,
            at,
            name: RefCell::new(name.into()),
            asked: RefCell::default(),
        }
    }

    pub fn name(&self) -> String {
        self.name.borrow().clone()
    }

    /// Once its id is read, problems call the table by it.
    pub fn rename(&self, name: impl Into<String>) {
        *self.name.borrow_mut() = name.into();
    }

    pub fn line(&self) -> usize {
        self.source.line(self.at)
    }

    pub fn error(
        &self,
        at: usize,
        code: &'static str,
        what: impl std::fmt::Display,
        way_out: impl Into<String>,
    ) {
        self.source
            .error(at, code, format!("{}: {what}", self.name.borrow()), way_out);
    }

    /// The keys that are there, with their places, in the file's order.
    pub fn keys(&self) -> Vec<(&'s str, usize)> {
        let mut keys: Vec<_> = self
            .entries
            .iter()
            .map(|(key, _)| (key.get_ref().as_ref(), key.span().start))
            .collect();
        keys.sort_by_key(|(_, at)| *at);
        keys
    }

    /// A value by a key that is not known beforehand.
    pub fn any(&self, key: &str) -> Option<&'s Spanned<DeValue<'s>>> {
        self.entries.get(key)
    }

    fn get(&self, key: &'static str) -> Option<&'s Spanned<DeValue<'s>>> {
        self.asked.borrow_mut().push(key);
        self.entries.get(key)
    }

    /// Whether the key is there; asking does not read it.
    pub fn has(&self, key: &str) -> Option<usize> {
        self.entries.get_key_value(key).map(|(key, _)| key.span().start)
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str, example: &str) {
        self.error(
            value.span().start,
            "I012",
            format!("`{key}` is {} and should be {wanted}", kind(value.get_ref())),
            format!("write it like {example}"),
        );
    }

    fn missing(&self, key: &str, example: &str) {
        self.error(
            self.at,
            "I011",
            format!("`{key}` is missing"),
            format!("add {example}"),
        );
    }

    /// A value that is a text or a table; absent: none.
    pub fn text_or_table(&self, key: &'static str) -> Option<&'s Spanned<DeValue<'s>>> {
        self.get(key)
    }

    /// A text, with the spaces around it taken away.
    pub fn text(&self, key: &'static str) -> Option<Placed<String>> {
        let value = self.get(key)?;
        self.text_of(key, value)
    }

    pub fn text_of(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Placed<String>> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, value, "a text", &format!("{key} = \"…\""));
            return None;
        };
        let at = value.span().start;
        if let Some(odd) = text.chars().find(|letter| is_odd(*letter)) {
            self.error(
                at,
                "I022",
                format!("`{key}` holds the invisible character U+{:04X}", u32::from(odd)),
                "delete it; it is often pasted in unseen",
            );
        }
        Some(Placed {
            value: text.trim().to_owned(),
            at,
        })
    }

    /// A text that has to be there; "" where it is not.
    pub fn required_text(&self, key: &'static str) -> Placed<String> {
        let there = self.has(key).is_some();
        match self.text(key) {
            Some(text) if text.value.is_empty() => {
                self.error(
                    text.at,
                    "I011",
                    format!("`{key}` is empty"),
                    "write it, or delete what it belongs to",
                );
                text
            }
            Some(text) => text,
            None => {
                if !there {
                    self.missing(key, &format!("{key} = \"…\""));
                }
                Placed {
                    value: String::new(),
                    at: self.at,
                }
            }
        }
    }

    /// An id: lower-case letters, digits and `_`, a letter first. A malformed one is reported and kept.
    pub fn id(&self, key: &'static str) -> Placed<String> {
        let id = self.required_text(key);
        if !id.value.is_empty() {
            self.check_id(key, &id.value, id.at, false);
        }
        id
    }

    /// `digit_first`: a choice's code may begin with a digit.
    pub fn check_id(&self, key: &str, id: &str, at: usize, digit_first: bool) {
        let mut letters = id.chars();
        let first = letters
            .next()
            .is_some_and(|letter| letter.is_ascii_lowercase() || digit_first && letter.is_ascii_digit());
        let rest =
            letters.all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
        if first && rest && id.len() <= 64 {
            return;
        }
        let shown: String = id
            .chars()
            .take(64)
            .flat_map(|letter| letter.escape_default())
            .collect();
        self.error(
            at,
            "I020",
            format!("`{key}` is \"{shown}\""),
            "use lower-case letters, digits and _, beginning with a letter, at most 64",
        );
    }

    pub fn boolean(&self, key: &'static str) -> bool {
        match self.get(key) {
            None => false,
            Some(value) => match value.get_ref() {
                DeValue::Boolean(boolean) => *boolean,
                _ => {
                    self.wrong(key, value, "true or false", &format!("{key} = true"));
                    false
                }
            },
        }
    }

    pub fn integer(&self, key: &'static str) -> Option<Placed<i64>> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(key, value, "a whole number", &format!("{key} = 3"));
        }
        Some(Placed {
            value: number?,
            at: value.span().start,
        })
    }

    pub fn number(&self, key: &'static str) -> Option<Placed<f64>> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number
                .as_str()
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite()),
            _ => None,
        };
        if number.is_none() {
            self.wrong(key, value, "a number", &format!("{key} = 2.5"));
        }
        Some(Placed {
            value: number?,
            at: value.span().start,
        })
    }

    /// A list of texts; absent: empty.
    pub fn texts(&self, key: &'static str) -> Vec<Placed<String>> {
        match self.get(key) {
            Some(value) => self.texts_of(key, value),
            None => Vec::new(),
        }
    }

    pub fn texts_of(&self, key: &str, value: &'s Spanned<DeValue<'s>>) -> Vec<Placed<String>> {
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong(key, value, "a list of texts", &format!("{key} = [\"…\"]"));
            return Vec::new();
        };
        list.iter().filter_map(|text| self.text_of(key, text)).collect()
    }

    /// A table inside; absent: none.
    pub fn table(&self, key: &'static str, name: impl Into<String>) -> Option<Table<'s>> {
        let value = self.get(key)?;
        self.table_of(key, value, name)
    }

    pub fn table_of(
        &self,
        key: &str,
        value: &'s Spanned<DeValue<'s>>,
        name: impl Into<String>,
    ) -> Option<Table<'s>> {
        let DeValue::Table(entries) = value.get_ref() else {
            self.wrong(key, value, "a table", &format!("{key} = {{ … }}, or [{key}]"));
            return None;
        };
        Some(Table::new(self.source, entries, value.span().start, name))
    }

    /// A list of tables (`[[key]]`); absent: empty.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'s>> {
        match self.get(key) {
            Some(value) => self.tables_of(key, value),
            None => Vec::new(),
        }
    }

    pub fn tables_of(&self, key: &str, value: &'s Spanned<DeValue<'s>>) -> Vec<Table<'s>> {
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong(key, value, "a list of tables", &format!("[[{key}]]"));
            return Vec::new();
        };
        list.iter()
            .filter_map(|entry| self.table_of(key, entry, format!("[[{key}]]")))
            .collect()
    }

    /// Whether the value is a list of tables or a text: choices may be either.
    pub fn is_list(&self, key: &str) -> bool {
        self.entries
            .get(key)
            .is_some_and(|value| matches!(value.get_ref(), DeValue::Array(_)))
    }

    /// An expression; one that cannot be read is a problem at its place.
    pub fn expression(&self, key: &'static str) -> Option<Placed<Expression>> {
        let text = self.text(key)?;
        match Expression::parse(&text.value) {
            Ok(expression) => Some(Placed {
                value: expression,
                at: text.at,
            }),
            Err(problem) => {
                self.error(
                    self.inside(&text, problem.at),
                    "I015",
                    format!("`{key}` cannot be read: {problem}"),
                    "correct it; `chna expr` tries one out",
                );
                None
            }
        }
    }

    /// The byte of the file nearest to a byte of an expression, so that its line is named in a text of many lines.
    fn inside(&self, text: &Placed<String>, at: usize) -> usize {
        let breaks = text.value.as_bytes()[..at.min(text.value.len())]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        let mut place = text.at;
        for _ in 0..breaks {
            let Some(next) = self.source.text[place..].find('\n') else {
                break;
            };
            place += next + 1;
        }
        place
    }

    /// One word of a few.
    pub fn one_of<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.error(
                text.at,
                "I013",
                format!(
                    "`{key}` is \"{}\"{}",
                    text.value,
                    did_you_mean(&text.value, known.iter().copied())
                ),
                format!("use one of {}", known.join(", ")),
            );
        }
        found.map(|(_, value)| *value)
    }

    /// Reports every key that nobody asked for.
    pub fn close(self) {
        let asked = self.asked.borrow();
        for (key, at) in self.keys() {
            if !asked.contains(&key) {
                self.error(
                    at,
                    "I010",
                    format!(
                        "`{}` means nothing here{}",
                        key.escape_default(),
                        did_you_mean(key, asked.iter().copied())
                    ),
                    "correct its spelling or delete it",
                );
            }
        }
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Control characters, and marks that make a line of text run the other way: they hide what is written.
/// Marks of direction alone (U+200E, U+200F) are at home in Arabic.
fn is_odd(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
        || (letter.is_control() && letter != '\n' && letter != '\t' && letter != '\r')
}
