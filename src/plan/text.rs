//! Lines of a plan's files: a key and its value on one line, so that a row is edited line by line.

use crate::instrument::quote;

/// `key = value` and the end of the line; the value is written already.
pub fn line(key: &str, value: &str) -> String {
    format!("{} = {value}\n", quote::key(key))
}

/// A list of texts.
pub fn list<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quote::line(text.as_ref())).collect();
    format!("[{}]", texts.join(", "))
}
