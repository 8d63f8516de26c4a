//! One row per respondent; scales; indicator columns. Never weights, never drops silently.

pub mod column;
