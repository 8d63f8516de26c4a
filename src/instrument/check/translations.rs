//! A translation against its instrument: what is missing, stale or of something that is not there.

use std::collections::BTreeSet;
use std::path::Path;

use crate::instrument::definition::Instrument;
use crate::instrument::expression::did_you_mean;
use crate::instrument::indicator::Indicators;
use crate::instrument::problem::Problem;
use crate::instrument::text::{SourceText, places};
use crate::instrument::translation::{Translation, fingerprint};

/// A text that every language has to hold, looked at once for all of them.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub source: SourceText<'a>,
    fingerprint: String,
    places: BTreeSet<&'a str>,
}

/// What the translations of an instrument and its indicators have to hold.
pub fn wanted<'a>(instrument: &'a Instrument, indicators: &'a Indicators) -> Vec<Wanted<'a>> {
    let mut sources = instrument.texts();
    sources.extend(indicators.texts());
    sources
        .into_iter()
        .map(|source| Wanted {
            fingerprint: fingerprint(source.text),
            places: places(source.text).into_iter().collect(),
            source,
        })
        .collect()
}

/// Every problem of one language's texts. `file` is the translation's.
pub fn translation(file: &Path, translation: &Translation, wanted: &[Wanted<'_>]) -> Vec<Problem> {
    let mut problems = missing(file, translation, wanted);
    problems.extend(texts(file, translation, wanted));
    problems
}

/// The same without what is not translated yet.
pub fn texts(file: &Path, translation: &Translation, wanted: &[Wanted<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let known: BTreeSet<&str> = wanted.iter().map(|wanted| wanted.source.path.as_str()).collect();
    for (path, translated) in &translation.texts {
        if !known.contains(path.as_str()) {
            problems.push(Problem::error(
                file,
                translated.line,
                "I041",
                format!(
                    "there is nothing to translate at \"{path}\"{}",
                    did_you_mean(path, known.iter().copied())
                ),
                "correct the id, or delete the text",
            ));
        }
    }
    for Wanted {
        source,
        fingerprint: now,
        places: there,
    } in wanted
    {
        let Some(translated) = translation.texts.get(&source.path) else {
            continue;
        };
        if translated.of != *now {
            let what = if translated.of.is_empty() {
                format!(
                    "\"{}\" does not say which source text it was made from",
                    source.path
                )
            } else {
                format!("\"{}\" is stale: the source text has changed since", source.path)
            };
            problems.push(Problem::warning(
                file,
                translated.line,
                "I043",
                what,
                format!(
                    "compare it with \"{}\" and set of = \"{now}\"",
                    shortened(source.text)
                ),
            ));
        }
        let here: BTreeSet<&str> = places(&translated.text).into_iter().collect();
        if here != *there {
            let braced = |names: &BTreeSet<&str>| {
                names
                    .iter()
                    .map(|name| format!("{{{name}}}"))
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            problems.push(Problem::error(
                file,
                translated.line,
                "I044",
                format!(
                    "\"{}\" holds [{}] and its source [{}]",
                    source.path,
                    braced(&here),
                    braced(there)
                ),
                "keep the words in braces as they are",
            ));
        }
    }
    problems
}

/// One line per file as long as little is missing; past that a summary, since a new language lacks nearly all.
fn missing(file: &Path, translation: &Translation, wanted: &[Wanted<'_>]) -> Vec<Problem> {
    const SHOWN: usize = 20;
    let missing: Vec<&Wanted<'_>> = wanted
        .iter()
        .filter(|wanted| {
            translation
                .texts
                .get(&wanted.source.path)
                .is_none_or(|translated| translated.text.is_empty())
        })
        .collect();
    let mut problems: Vec<Problem> = missing
        .iter()
        .take(SHOWN)
        .map(|wanted| {
            Problem::warning(
                file,
                0,
                "I042",
                format!("\"{}\" is not translated", wanted.source.path),
                format!(
                    "translate \"{}\"; until then families read that (of = \"{}\")",
                    shortened(wanted.source.text),
                    wanted.fingerprint
                ),
            )
        })
        .collect();
    if missing.len() > SHOWN {
        problems.push(Problem::warning(
            file,
            0,
            "I042",
            format!(
                "{} more of {} texts are not translated",
                missing.len() - SHOWN,
                wanted.len()
            ),
            "`chna check --language` lists what stands between a language and fielding",
        ));
    }
    problems
}

/// The beginning of a text, in one line.
pub fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
