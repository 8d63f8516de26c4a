//! What a person can mend in an answer.

use crate::instrument::{Instrument, Item, ItemId};
use crate::language::{Language, Value, count, message};

/// One problem with an answer: its item, a code for machines, and words for the person.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerProblem {
    /// Absent where the whole response is meant.
    pub item: Option<ItemId>,
    pub code: &'static str,
    /// A message of the catalogue; the item's own words where its constraint is not met.
    pub key: &'static str,
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What stands in for a `{ $name }` of the message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Text(String),
    Number(f64),
}

impl AnswerProblem {
    pub fn of(item: &Item, code: &'static str, key: &'static str) -> Self {
        Self {
            item: Some(item.id.clone()),
            ..Self::whole(code, key)
        }
    }

    /// A problem of the response as a whole.
    pub fn whole(code: &'static str, key: &'static str) -> Self {
        Self {
            item: None,
            code,
            key,
            arguments: Vec::new(),
        }
    }

    /// An answer to an item that the instrument doesn't have.
    pub fn unknown_item(name: &str) -> Self {
        // An id is short; what is long is not one, and must not come back as long as it came.
        let name: String = name.chars().take(64).collect();
        Self {
            item: Some(ItemId(name.clone())),
            ..Self::whole("C001", "collection-unknown-item")
        }
        .with("name", Argument::Text(name))
    }

    /// The same problem in a row of a repeat.
    pub fn at(mut self, path: &ItemId) -> Self {
        self.item = Some(path.clone());
        self
    }

    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }

    /// The problem in the reader's language; in a row of a repeat after the row's name.
    pub fn say(&self, instrument: &Instrument, language: &Language) -> String {
        let said = self.said(instrument, language);
        match self.row(instrument, language) {
            Some(row) => format!("{row}: {said}"),
            None => said,
        }
    }

    /// What stands over the row it is in: "Child 2".
    fn row(&self, instrument: &Instrument, language: &Language) -> Option<String> {
        let mut parts = self.item.as_ref()?.as_str().split('.');
        let (repeat, turn) = (parts.next()?, parts.next()?.parse().ok()?);
        let number = count(turn, language);
        let repeat = instrument.item(repeat)?;
        Some(match instrument.row_label(repeat, language) {
            Some(label) => label.replace("{number}", &number),
            None => number,
        })
    }

    fn said(&self, instrument: &Instrument, language: &Language) -> String {
        let item = self.item.as_ref().and_then(|path| instrument.item(path.name()));
        let own = match self.code {
            "C005" => item.and_then(|item| instrument.constraint_message(item, language)),
            "C009" => item.and_then(|item| instrument.required_message(item, language)),
            _ => None,
        };
        if let Some(own) = own {
            return own.to_owned();
        }
        let arguments: Vec<(&str, Value<'_>)> = self
            .arguments
            .iter()
            .map(|(name, argument)| {
                let value = match argument {
                    Argument::Text(text) => Value::Text(text),
                    Argument::Number(number) => Value::Number(*number),
                };
                (*name, value)
            })
            .collect();
        message(language, self.key, &arguments)
    }
}
