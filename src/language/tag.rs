use std::fmt;
use std::str::FromStr;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language by its BCP 47 tag, in canonical spelling (`es`, `zh-Hant`, `kea`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

/// The way a line of text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a language tag; write one such as \"es\" or \"zh-Hant\"")]
pub struct NotALanguage(pub String);

impl Language {
    /// The language every instrument of ours is written in first.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Right to left for Arabic, Hebrew and the like, read from the tag.
    pub fn direction(&self) -> Direction {
        match self.identifier().map(|id| id.character_direction()) {
            Some(CharacterDirection::RTL) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language's own name in its own script, or the tag where we do not know it.
    pub fn endonym(&self) -> &str {
        match self.0.as_str() {
            "en" => "English",
            "es" => "Español",
            "ht" => "Kreyòl ayisyen",
            "kea" => "Kabuverdianu",
            "pt" => "Português",
            "vi" => "Tiếng Việt",
            "zh-Hant" => "繁體中文",
            "zh-Hans" => "简体中文",
            "ar" => "العربية",
            "so" => "Soomaali",
            "fr" => "Français",
            other => other,
        }
    }

    pub(crate) fn identifier(&self) -> Option<LanguageIdentifier> {
        self.0.parse().ok()
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        text.parse::<LanguageIdentifier>()
            .map(|id| Self(id.to_string()))
            .map_err(|_| NotALanguage(text.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
