//! What an expression may ask of the world.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

/// Everything outside the answers that a value may depend on. Nothing is read from the clock or the system.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `today()`, `now()`; its time zone is that of dates written without one.
    pub now: ZonedDateTime,
    /// The language `jr:itext` speaks; absent: the form's first.
    pub language: Option<String>,
    /// What `random()`, `uuid()` and an unseeded `randomize()` come from.
    pub seed: u64,
    /// `version()`.
    pub version: String,
    /// Of an item its choices' codes and labels, for `jr:choice-name`.
    pub choices: BTreeMap<String, BTreeMap<String, String>>,
}

impl Environment {
    pub fn at(now: ZonedDateTime) -> Self {
        Self {
            now,
            language: None,
            seed: 0,
            version: String::new(),
            choices: BTreeMap::new(),
        }
    }

    pub fn zone(&self) -> &TimeZone {
        self.now.time_zone()
    }
}

impl Default for Environment {
    /// The beginning of 1970 in UTC: for expressions that do not ask what day it is.
    fn default() -> Self {
        Self::at(Timestamp::UNIX_EPOCH.to_zoned_datetime(TimeZone::UTC))
    }
}
