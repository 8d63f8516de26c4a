//! Words and numbers for a reader's language.
//!
//! In: a language tag, a message key with arguments, a number, a day. Out: text. Never knows items.

pub mod date;
pub mod message;
pub mod number;
pub mod tag;

pub use date::date;
pub use message::{Value, message, shipped};
pub use number::{count, decimal, percent};
pub use tag::{Direction, Language, NotALanguage};
