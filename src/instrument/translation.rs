//! The texts of an instrument in another language, each with its standing and the source it was made from.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::instrument::hexadecimal;
use crate::language::Language;

/// One language's texts, by the path of the source text: see [`super::text::SourceText`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub language: Language,
    pub texts: BTreeMap<String, Translated>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    pub text: String,
    pub status: Status,
    /// [`fingerprint`] of the source text it was made from; another one now means that it is stale.
    pub of: String,
    pub line: usize,
}

/// How far a translated text has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Made with care, and seen by no one yet who may pass it.
    Draft,
    /// Read by a native speaker who works with families.
    Reviewed,
    /// Passed by a certified translator.
    Certified,
}

impl Translation {
    /// How far its least advanced text has come.
    pub fn status(&self) -> Status {
        self.texts
            .values()
            .map(|translated| translated.status)
            .min()
            .unwrap_or(Status::Draft)
    }
}

/// Eight hexadecimal digits that change when the text does.
pub fn fingerprint(text: &str) -> String {
    hexadecimal(&Sha256::digest(text.as_bytes())[..4])
}
