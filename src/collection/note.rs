//! What staff make of one open answer: the words cleared of names, the themes each coder found, whether it may be quoted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Kept beside an answer, never in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The fingerprint of the words it was made for: of others it says nothing.
    pub of: String,
    /// The words without what tells who wrote them, once somebody has read them.
    pub cleared: Option<String>,
    /// Themes by coder.
    pub codes: BTreeMap<String, BTreeSet<String>>,
    /// Where it may be quoted; none: nowhere.
    pub quote: Option<QuotePlace>,
}

/// Where a quote stands, and whose it may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotePlace {
    /// The topic in whose chapter it stands.
    pub topic: String,
    /// A breakdown and the code of a group; none: a family.
    pub group: Option<(String, String)>,
}

/// Sixteen hexadecimal digits that change with the words.
pub fn fingerprint(words: &str) -> String {
    let digest = Sha256::digest(words.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl Note {
    /// A note without anything in it yet.
    pub fn of(words: &str) -> Self {
        Self {
            of: fingerprint(words),
            ..Self::default()
        }
    }

    /// Whether it was made for these words.
    pub fn is_of(&self, words: &str) -> bool {
        self.of == fingerprint(words)
    }
}
