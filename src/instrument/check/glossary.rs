//! The words that matter most, and what each language calls them (`glossary.toml`).

use std::collections::BTreeMap;
use std::path::Path;

use super::translations::shortened;
use crate::instrument::definition::Instrument;
use crate::instrument::indicator::Indicators;
use crate::instrument::problem::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};
use crate::instrument::translation::Translation;
use crate::language::Language;

/// A term of the source language with the forms that each language accepts: whole words, or stems where grammar bends them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub source: String,
    pub accepted: BTreeMap<Language, Vec<String>>,
}

/// The terms of the file, and every problem in it.
pub fn terms(file: &Path, text: &str) -> (Vec<Term>, Vec<Problem>) {
    let source = Source::new(file, text);
    let found = {
        let document = document(&source);
        let root = Table::new(&source, document.get_ref(), 0, "the file");
        let found = root.tables("term").iter().map(term).collect();
        root.close();
        found
    };
    (found, source.into_problems())
}

fn term(table: &Table<'_>) -> Term {
    let source = table.required_text("en").value;
    table.rename(format!("term \"{source}\""));
    let mut accepted = BTreeMap::new();
    for (key, at) in table.keys() {
        if key == "en" {
            continue;
        }
        match key.parse::<Language>() {
            Ok(language) => {
                let forms = table
                    .any(key)
                    .map(|value| table.texts_of(key, value))
                    .unwrap_or_default();
                accepted.insert(
                    language,
                    forms.into_iter().map(|form| form.value.to_lowercase()).collect(),
                );
            }
            Err(problem) => table.error(at, "I040", problem, "look the tag up at the IANA registry"),
        }
    }
    Term { source, accepted }
}

/// Translations of texts that hold a term and none of the forms agreed for it.
pub fn translation(
    file: &Path,
    terms: &[Term],
    translation: &Translation,
    instrument: &Instrument,
    indicators: &Indicators,
) -> Vec<Problem> {
    let mut sources = instrument.texts();
    sources.extend(indicators.texts());
    let mut problems = Vec::new();
    for source in &sources {
        let Some(translated) = translation.texts.get(&source.path) else {
            continue;
        };
        let (text, said) = (source.text.to_lowercase(), translated.text.to_lowercase());
        for term in terms
            .iter()
            .filter(|term| holds(&text, &term.source.to_lowercase()))
        {
            let Some(forms) = term.accepted.get(&translation.language) else {
                continue;
            };
            if !translated.text.is_empty() && !forms.iter().any(|form| said.contains(form.as_str())) {
                problems.push(Problem::warning(
                    file,
                    translated.line,
                    "I045",
                    format!(
                        "\"{}\" holds none of the words agreed for \"{}\": {}",
                        source.path,
                        term.source,
                        forms.join(", ")
                    ),
                    format!(
                        "use one in \"{}\", or add the form to glossary.toml",
                        shortened(&translated.text)
                    ),
                ));
            }
        }
    }
    problems
}

/// Whether the text holds the term as words of its own.
fn holds(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        // A plural is the same term.
        is_edge(before) && (is_edge(after) || after == Some('s'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_as_words_of_its_own() {
        assert!(holds("skip any question you like", "skip any question"));
        assert!(holds("in two surveys", "survey"));
        assert!(!holds("the surveyor", "survey"));
    }
}
