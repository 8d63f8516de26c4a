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

    /// The one of `offered` that a reader of this language reads best: the same tag, else the same language in the same
    /// script, else the same language. A phone that asks for `zh-TW` gets `zh-Hant`, never `zh-Hans` before it.
    pub fn nearest<'a>(&self, offered: &'a [Language]) -> Option<&'a Language> {
        let (base, script) = self.read_as();
        offered
            .iter()
            .find(|language| *language == self)
            .or_else(|| {
                offered
                    .iter()
                    .find(|language| language.read_as() == (base.clone(), script.clone()))
            })
            .or_else(|| offered.iter().find(|language| language.read_as().0 == base))
    }

    /// The written language and its script, where the tag or its region tells; Cantonese and Mandarin are read as Chinese.
    fn read_as(&self) -> (String, Option<String>) {
        let Some(id) = self.identifier() else {
            return (self.0.clone(), None);
        };
        let spoken = id.language.as_str().to_owned();
        let chinese = matches!(spoken.as_str(), "zh" | "yue" | "cmn");
        let script = match id.script {
            Some(script) => Some(script.as_str().to_owned()),
            None if chinese => {
                let traditional = id.region.map_or(spoken == "yue", |region| {
                    matches!(region.as_str(), "TW" | "HK" | "MO")
                });
                Some(if traditional { "Hant" } else { "Hans" }.to_owned())
            }
            None => None,
        };
        let base = if chinese { "zh".to_owned() } else { spoken };
        (base, script)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_script_she_reads() {
        let language = |tag: &str| tag.parse::<Language>().unwrap();
        let offered = ["en", "es", "pt", "zh-Hans", "zh-Hant"].map(language);
        for (asked, given) in [
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("yue", Some("zh-Hant")),
            ("zh-Hant-US", Some("zh-Hant")),
            ("zh-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("pt-BR", Some("pt")),
            ("es", Some("es")),
            ("so", None),
        ] {
            let nearest = language(asked).nearest(&offered).map(Language::tag);
            assert_eq!(nearest, given, "{asked}");
        }
        let only = [language("zh-Hant")];
        assert_eq!(language("zh-CN").nearest(&only), Some(&only[0]));
    }
}
