//! The words that matter most, and what each language calls them (`glossary.toml`).

use std::collections::BTreeMap;
use std::path::Path;

use super::translations::{Wanted, shortened};
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

/// Where the terms stand in the source texts: looked for once for all languages.
///
/// Shape: the text's place in `wanted`, and the terms in it.
pub fn uses<'t>(terms: &'t [Term], wanted: &[Wanted<'_>]) -> Vec<(usize, Vec<&'t Term>)> {
    let lower: Vec<(String, &Term)> = terms
        .iter()
        .map(|term| (term.source.to_lowercase(), term))
        .collect();
    let in_text = |text: &str| -> Vec<&'t Term> {
        let text = text.to_lowercase();
        lower
            .iter()
            .filter(|(words, _)| holds(&text, words))
            .map(|(_, term)| *term)
            .collect()
    };
    wanted
        .iter()
        .enumerate()
        .map(|(at, wanted)| (at, in_text(wanted.source.text)))
        .filter(|(_, terms)| !terms.is_empty())
        .collect()
}

/// Translations of texts that hold a term and none of the forms agreed for it.
pub fn translation(
    file: &Path,
    translation: &Translation,
    wanted: &[Wanted<'_>],
    uses: &[(usize, Vec<&Term>)],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, terms) in uses {
        let path = &wanted[*at].source.path;
        let Some(translated) = translation.texts.get(path) else {
            continue;
        };
        if translated.text.is_empty() {
            continue;
        }
        let said = translated.text.to_lowercase();
        for term in terms {
            let Some(forms) = term.accepted.get(&translation.language) else {
                continue;
            };
            if !forms.iter().any(|form| said.contains(form.as_str())) {
                problems.push(Problem::warning(
                    file,
                    translated.line,
                    "I045",
                    format!(
                        "\"{path}\" holds none of the words agreed for \"{}\": {}",
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
