//! `reports/strategies.toml`: strategies to begin from, each with what is known of it and who says so.

use std::collections::BTreeMap;
use std::path::Path;

use super::part::{BENEFITS, LEVELS, RATINGS};
use crate::instrument::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};
use crate::language::Language;

/// The file as it was when the program was built.
const OURS: &str = include_str!("../../reports/strategies.toml");

/// Strategies by topic, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    pub strategies: Vec<Known>,
}

/// A strategy that others have tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub id: String,
    pub topic: String,
    pub text: String,
    pub level: String,
    pub evidence: String,
    /// Who rated it, and under what title.
    pub source: String,
    pub link: String,
    /// Whoever wrote the entry has read the rating; where not, it is to be looked up before a board sees it.
    pub sure: bool,
    pub impact: String,
    /// What to count.
    pub measure: String,
    /// Its category of community benefit.
    pub benefit: String,
    /// What families read: "We will …", by language.
    pub we_will: BTreeMap<Language, String>,
}

impl Library {
    /// The one that comes with the program.
    pub fn ours() -> Self {
        Self::parse(Path::new("reports/strategies.toml"), OURS).0
    }

    /// What of a file can be read, and every problem.
    pub fn parse(file: &Path, text: &str) -> (Self, Vec<Problem>) {
        let source = Source::new(file, text);
        let strategies = {
            let document = document(&source);
            let table = Table::new(&source, document.get_ref(), 0, "the file");
            let strategies = table.tables("strategy").into_iter().map(known).collect();
            table.close();
            strategies
        };
        (Self { strategies }, source.into_problems())
    }

    /// Strategies for a topic.
    pub fn of_topic(&self, topic: &str) -> impl Iterator<Item = &Known> {
        self.strategies.iter().filter(move |known| known.topic == topic)
    }

    /// What families read of one of its strategies, in the reader's language or in English.
    pub fn we_will(&self, id: &str, language: &Language) -> Option<&str> {
        let known = self.strategies.iter().find(|known| known.id == id)?;
        let texts = &known.we_will;
        texts
            .get(language)
            .or_else(|| texts.get(&Language::english()))
            .map(String::as_str)
    }
}

fn known(table: Table<'_>) -> Known {
    let id = table.id("id").value;
    table.rename(format!("strategy \"{id}\""));
    let word = |name: &'static str, words: &'static [&'static str]| {
        let pairs: Vec<(&str, &str)> = words.iter().map(|word| (*word, *word)).collect();
        table.one_of(name, &pairs).unwrap_or_default().to_owned()
    };
    let mut we_will = BTreeMap::new();
    if let Some(texts) = table.table("we_will", format!("{}: we_will", table.name())) {
        for (tag, at) in texts.keys() {
            let language = tag.parse::<Language>();
            if let Err(problem) = &language {
                texts.error(at, "I040", format!("{problem}"), "correct the tag");
            }
            let text = texts.any(tag).and_then(|value| texts.text_of(tag, value));
            if let (Ok(language), Some(text)) = (language, text) {
                we_will.insert(language, text.value);
            }
        }
    }
    let known = Known {
        topic: table.required_text("topic").value,
        text: table.required_text("text").value,
        level: word("level", LEVELS),
        evidence: word("evidence", RATINGS),
        source: table.required_text("source").value,
        link: table.text("link").map(|link| link.value).unwrap_or_default(),
        sure: table.boolean("sure"),
        impact: table.required_text("impact").value,
        measure: table.required_text("measure").value,
        benefit: word("benefit", BENEFITS),
        we_will,
        id,
    };
    table.close();
    known
}
