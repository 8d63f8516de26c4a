//! What an expression gives, and how one kind of value reads as another.

use jiff::tz::TimeZone;

use super::date::Moment;
use super::instance::{Instance, Node};
use super::number;

/// The value of an expression.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Number(f64),
    Boolean(bool),
    /// A date or a date with a time: a number of days when calculated with, ISO 8601 when written.
    Moment(Moment),
    /// In document order unless shuffled.
    Nodes(Vec<Node>),
}

impl Value {
    /// A value of one kind read as text; of nodes the text of the first, "" where there is none.
    pub fn text(&self, instance: &Instance) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(value) => number::text(*value),
            Self::Boolean(value) => value.to_string(),
            Self::Moment(moment) => moment.to_string(),
            Self::Nodes(nodes) => nodes.first().map(|node| instance.text(*node)).unwrap_or_default(),
        }
    }

    /// Read as a number; NaN where it is none. "" is none; a date is its days, in `zone` where it names no offset.
    pub fn number(&self, instance: &Instance, zone: &TimeZone) -> f64 {
        match self {
            Self::Text(text) => number::read(text, zone),
            Self::Number(value) => *value,
            Self::Boolean(value) => f64::from(u8::from(*value)),
            Self::Moment(moment) => moment.days(),
            Self::Nodes(nodes) => nodes
                .first()
                .map_or(f64::NAN, |node| number::read(&instance.text(*node), zone)),
        }
    }

    /// Read as true or false: a text that is not empty, a number that is neither 0 nor NaN, any node.
    pub fn truth(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Number(value) => number::truth(*value),
            Self::Boolean(value) => *value,
            Self::Moment(moment) => number::truth(moment.days()),
            Self::Nodes(nodes) => !nodes.is_empty(),
        }
    }

    /// "a text", "a number": for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Number(_) => "a number",
            Self::Boolean(_) => "true or false",
            Self::Moment(_) => "a date",
            Self::Nodes(_) => "nodes",
        }
    }
}
