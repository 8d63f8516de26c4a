//! `chna text list`: the open answers with what may tell who wrote them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::open::{Open, unreadable};
use crate::cli::Failure;
use crate::collection::redact::{redacted, suggestions};

#[derive(Serialize)]
struct Listed<'a> {
    answer: &'a str,
    language: &'a str,
    words: &'a str,
    suggested: Option<String>,
    cleared: Option<&'a str>,
    themes: BTreeSet<&'a str>,
    quoted_in: Option<&'a str>,
}

pub fn list(all: &[Open], theme: Option<&str>, json: bool) -> Result<Vec<String>, Failure> {
    let listed: Vec<Listed<'_>> = all
        .iter()
        .map(|one| Listed {
            answer: &one.name,
            language: &one.language,
            words: &one.words,
            suggested: (!suggestions(&one.words).is_empty()).then(|| redacted(&one.words)),
            cleared: one.note.cleared.as_deref(),
            themes: one.note.codes.values().flatten().map(String::as_str).collect(),
            quoted_in: one.note.quote.as_ref().map(|place| place.topic.as_str()),
        })
        .filter(|one| theme.is_none_or(|theme| one.themes.contains(theme)))
        .collect();
    if json {
        let text = serde_json::to_string_pretty(&listed).map_err(|cause| unreadable(&cause))?;
        return Ok(vec![text]);
    }
    let line = |one: &Listed<'_>| {
        let themes: Vec<&str> = one.themes.iter().copied().collect();
        let state = match (one.quoted_in, one.cleared) {
            (Some(topic), _) => format!("quoted in {topic}"),
            (None, Some(_)) => "cleared".to_owned(),
            (None, None) => "new".to_owned(),
        };
        let mut lines = format!(
            "{} [{}] {state} {}\n  {}",
            one.answer,
            one.language,
            themes.join(","),
            one.words
        );
        if let Some(suggested) = &one.suggested {
            lines.push_str(&format!("\n  suggested: {suggested}"));
        }
        if let Some(cleared) = one.cleared {
            lines.push_str(&format!("\n  cleared: {cleared}"));
        }
        lines
    };
    Ok(listed.iter().map(line).collect())
}
