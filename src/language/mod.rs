//! Words and numbers for a reader's language.
//!
//! In: a language tag, a message key with arguments, a number. Out: text. Never knows items.

pub mod tag;

pub use tag::{Direction, Language};
