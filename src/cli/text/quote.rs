//! `chna text approve`: which words may be quoted, and whose they are called.

use super::open::{Open, find, keep, open};
use crate::cli::Failure;
use crate::cli::report::findings;
use crate::collection::Submission;
use crate::collection::note::QuotePlace;
use crate::collection::redact::{redacted, suggestions};
use crate::disclosure::Publication;
use crate::instrument::Survey;
use crate::language::Language;
use crate::pipeline::assess::Audience;
use crate::report::assessment::{Quote, nameable};
use crate::store::Store;

/// As many quotes as a reader reads in one chapter.
const MOST_QUOTES: usize = 4;

/// What somebody wants to be quoted.
pub struct Wish<'a> {
    /// The answer, as it is named or begins to be.
    pub answer: &'a str,
    pub topic: &'a str,
    pub group: Option<&'a str>,
    /// Somebody has looked at what still seems to tell who wrote it.
    pub sure: bool,
}

/// Lets the cleared words of one of `all` open answers be quoted.
pub async fn approve(
    survey: &Survey,
    store: &Store,
    cycle: &str,
    submissions: &[Submission],
    all: Vec<Open>,
    wish: &Wish<'_>,
) -> Result<Vec<String>, Failure> {
    let group = wish.group.map(pair).transpose()?;
    let taken = all.iter().filter(|other| {
        let place = other.note.quote.as_ref();
        place.is_some_and(|place| place.topic == *wish.topic) && !other.name.starts_with(wish.answer)
    });
    if taken.count() >= MOST_QUOTES {
        return Err(Failure::problem(
            "T006",
            format!("{MOST_QUOTES} answers are quoted in \"{}\" already", wish.topic),
            "withdraw one of them first",
        ));
    }
    let mut one = find(all, wish.answer)?;
    readable(&one, wish.sure)?;
    many_speak_so(&one, submissions)?;
    let english = Language::english();
    let known = findings(survey, store, cycle, Audience::Public, &english).await?;
    if !known.topics.iter().any(|known| known.id == *wish.topic) {
        let ids: Vec<&str> = known.topics.iter().map(|topic| topic.id.as_str()).collect();
        return Err(Failure::problem(
            "T007",
            format!("the report has no chapter \"{}\"", wish.topic),
            format!("use one of {}", ids.join(", ")),
        ));
    }
    if let Some((breakdown, code)) = &group
        && nameable(&known, breakdown, code).is_none()
    {
        return Err(Failure::problem(
            "T008",
            format!(
                "too few families of \"{breakdown}={code}\" answered, or the report does not show how many"
            ),
            "approve it without --group: then nobody is named",
        ));
    }
    one.note.quote = Some(QuotePlace {
        topic: wish.topic.to_owned(),
        group,
    });
    keep(store, cycle, &one, "text approve").await?;
    Ok(vec![format!(
        "{}: quoted in {} from the next report on",
        one.name, wish.topic
    )])
}

/// `home_language=es`
fn pair(text: &str) -> Result<(String, String), Failure> {
    match text.split_once('=') {
        Some((breakdown, code)) => Ok((breakdown.to_owned(), code.to_owned())),
        None => Err(Failure::problem(
            "T008",
            format!("\"{text}\" names no group"),
            "write it as BREAKDOWN=CODE, such as home_language=es",
        )),
    }
}

/// Only words that somebody has cleared are quoted.
fn readable(one: &Open, sure: bool) -> Result<(), Failure> {
    let Some(cleared) = &one.note.cleared else {
        return Err(Failure::problem(
            "T004",
            format!("nobody has cleared {} of names yet", one.name),
            "clear it first: `chna text clear`",
        ));
    };
    if !sure && !suggestions(cleared).is_empty() {
        return Err(Failure::problem(
            "T005",
            format!(
                "the cleared words may still tell who wrote them: {}",
                redacted(cleared)
            ),
            "clear them again, or say --sure where that is no name",
        ));
    }
    Ok(())
}

/// The language of a quote names a group, too.
fn many_speak_so(one: &Open, submissions: &[Submission]) -> Result<(), Failure> {
    let least = Publication::default().min_count;
    match speakers(submissions, &one.language) >= least {
        true => Ok(()),
        false => Err(Failure::problem(
            "T008",
            format!(
                "fewer than {least} families answered in \"{}\", and a quote in it would name them",
                one.language
            ),
            "leave it out, or tell of it in your own words",
        )),
    }
}

fn speakers(submissions: &[Submission], language: &str) -> u64 {
    let spoken = submissions
        .iter()
        .filter(|other| other.response().language == language);
    spoken.count() as u64
}

/// The approved quotes of a cycle, for its report.
pub async fn quotes(
    survey: &Survey,
    store: &Store,
    cycle: &str,
    submissions: &[Submission],
) -> Result<Vec<Quote>, Failure> {
    let all = open(survey, store, cycle, submissions).await?;
    let least = Publication::default().min_count;
    Ok(all
        .into_iter()
        .filter(|one| speakers(submissions, &one.language) >= least)
        .filter_map(|one| {
            let place = one.note.quote?;
            Some(Quote {
                topic: place.topic,
                words: one.note.cleared?,
                group: place.group,
            })
        })
        .collect())
}
