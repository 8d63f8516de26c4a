//! `chna text`: families' own words, from the answers to quotes that may be read by all.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, Subcommand};
use serde::Serialize;

use super::output::print_line;
use super::report::{findings, read};
use super::settings::{Database, Surveys};
use super::{Failure, actor, runtime, store_failure};
use crate::collection::note::{Note, QuotePlace};
use crate::collection::redact::{redacted, suggestions};
use crate::collection::{Answer, Submission};
use crate::disclosure::Publication;
use crate::estimation::Agreement;
use crate::instrument::{ItemKind, Survey};
use crate::language::Language;
use crate::pipeline::assess::Audience;
use crate::report::assessment::{Quote, nameable};
use crate::store::{KeptNote, Store};

/// Families' own words: read them, clear them of names, code them, approve quotes
///
/// In order: list, clear, code (two coders), agreement, approve. The answers stay as they were sent; what you make of them is kept beside them, and every act is in the audit, without the words. Nothing but approved quotes ever gets into a report.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the open answers with what may tell who wrote them
    List {
        #[command(flatten)]
        place: Place,
        /// Only those in which somebody saw this theme
        #[arg(long, value_name = "THEME")]
        theme: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Keep the words of an answer without what tells who wrote them
    Clear {
        #[command(flatten)]
        place: Place,
        /// The answer as `list` names it, or the beginning of its name
        answer: String,
        /// The words as they may be read
        #[arg(long, value_name = "TEXT", conflicts_with = "suggested")]
        words: Option<String>,
        /// Take every suggestion, and keep the rest
        #[arg(long, required_unless_present = "words")]
        suggested: bool,
    },
    /// Note the themes that one coder sees in an answer, in the place of those noted before
    Code {
        #[command(flatten)]
        place: Place,
        /// The answer as `list` names it, or the beginning of its name
        answer: String,
        /// Who codes: a code name will do
        #[arg(long, value_name = "NAME")]
        coder: String,
        /// With commas between; nothing: no theme
        #[arg(long, value_name = "THEMES", value_delimiter = ',')]
        themes: Vec<String>,
    },
    /// Print how far two coders agree on each theme, over the answers both have coded (Cohen's kappa)
    Agreement {
        #[command(flatten)]
        place: Place,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Let the cleared words of an answer be quoted in the chapter of a topic
    Approve {
        #[command(flatten)]
        place: Place,
        /// The answer as `list` names it, or the beginning of its name
        answer: String,
        /// The topic, by its id
        #[arg(long, value_name = "TOPIC")]
        topic: String,
        /// Whose words they are called, such as home_language=es: a group of at least 11 families [default: nobody's]
        #[arg(long, value_name = "BREAKDOWN=CODE")]
        group: Option<String>,
        /// Somebody has looked at what still seems to tell who wrote them
        #[arg(long)]
        sure: bool,
    },
    /// Let the words of an answer be quoted no longer
    Withdraw {
        #[command(flatten)]
        place: Place,
        /// The answer as `list` names it, or the beginning of its name
        answer: String,
    },
}

#[derive(Args)]
struct Place {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    surveys: Surveys,
}

/// As many quotes as a reader reads in one chapter.
const MOST_QUOTES: usize = 4;

/// One open answer and what was made of it.
struct Open {
    /// `RESPONSE/ITEM`
    name: String,
    response: String,
    item: String,
    language: String,
    words: String,
    note: Note,
}

impl Command {
    fn place(&self) -> &Place {
        match self {
            Self::List { place, .. }
            | Self::Clear { place, .. }
            | Self::Code { place, .. }
            | Self::Agreement { place, .. }
            | Self::Approve { place, .. }
            | Self::Withdraw { place, .. } => place,
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let place = arguments.command.place();
    let survey = Survey::load(&place.surveys.dir()?)
        .map_err(|problems| Failure::Problems(problems.iter().map(ToString::to_string).collect()))?;
    let url = place.database.url()?;
    let said = runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let said = act(&survey, &store, &place.cycle, &arguments.command).await;
        store.close().await;
        said
    })?;
    for line in said {
        print_line!("{line}");
    }
    Ok(())
}

async fn act(survey: &Survey, store: &Store, cycle: &str, command: &Command) -> Result<Vec<String>, Failure> {
    if !survey.cycles.contains_key(cycle) {
        return Err(Failure::problem(
            "R101",
            format!("there is no cycle \"{cycle}\""),
            "use one that stands below surveys/cycles",
        ));
    }
    let answers = read(survey, store, cycle).await?;
    let submissions = answers.submissions.get(cycle).map_or(&[][..], Vec::as_slice);
    let all = open(survey, store, cycle, submissions).await?;
    match command {
        Command::List { theme, json, .. } => list(&all, theme.as_deref(), *json),
        Command::Agreement { json, .. } => agreement(&all, *json),
        Command::Clear { answer, words, .. } => {
            let mut one = find(all, answer)?;
            let cleared = words.clone().unwrap_or_else(|| redacted(&one.words));
            one.note.cleared = Some(cleared.clone());
            // What was approved were other words.
            one.note.quote = None;
            keep(store, cycle, &one, "text clear").await?;
            Ok(vec![format!("{}: {cleared}", one.name)])
        }
        Command::Code {
            answer,
            coder,
            themes,
            ..
        } => {
            let mut one = find(all, answer)?;
            let themes: BTreeSet<String> = themes
                .iter()
                .map(|theme| theme.trim().to_lowercase())
                .filter(|theme| !theme.is_empty())
                .collect();
            one.note.codes.insert(coder.clone(), themes);
            keep(store, cycle, &one, "text code").await?;
            Ok(Vec::new())
        }
        Command::Approve {
            answer,
            topic,
            group,
            sure,
            ..
        } => {
            let group = group.as_deref().map(pair).transpose()?;
            let taken = all.iter().filter(|other| {
                let place = other.note.quote.as_ref();
                place.is_some_and(|place| place.topic == *topic) && !other.name.starts_with(answer)
            });
            if taken.count() >= MOST_QUOTES {
                return Err(Failure::problem(
                    "T006",
                    format!("{MOST_QUOTES} answers are quoted in \"{topic}\" already"),
                    "withdraw one of them first",
                ));
            }
            let mut one = find(all, answer)?;
            readable(&one, *sure)?;
            many_speak_so(&one, submissions)?;
            let english = Language::english();
            let known = findings(survey, store, cycle, Audience::Public, &english).await?;
            if !known.topics.iter().any(|known| known.id == *topic) {
                let ids: Vec<&str> = known.topics.iter().map(|topic| topic.id.as_str()).collect();
                return Err(Failure::problem(
                    "T007",
                    format!("the report has no chapter \"{topic}\""),
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
                topic: topic.clone(),
                group,
            });
            keep(store, cycle, &one, "text approve").await?;
            Ok(vec![format!(
                "{}: quoted in {topic} from the next report on",
                one.name
            )])
        }
        Command::Withdraw { answer, .. } => {
            let mut one = find(all, answer)?;
            one.note.quote = None;
            keep(store, cycle, &one, "text withdraw").await?;
            Ok(Vec::new())
        }
    }
}

/// The open answers of a cycle in order of their names; a note that was made for other words counts as none.
async fn open(
    survey: &Survey,
    store: &Store,
    cycle: &str,
    submissions: &[Submission],
) -> Result<Vec<Open>, Failure> {
    let mut notes = notes(store, cycle).await?;
    let Some((asked, (instrument, _))) = survey
        .cycles
        .get(cycle)
        .and_then(|asked| Some((asked, survey.instruments.get(&asked.instrument)?)))
    else {
        return Ok(Vec::new());
    };
    let fielded = instrument.fielded(asked);
    let items: Vec<&str> = fielded
        .items()
        .filter(|item| matches!(item.kind, ItemKind::Text { .. }))
        .map(|item| item.id.as_str())
        .collect();
    let mut all = Vec::new();
    for submission in submissions {
        let response = submission.response();
        for item in &items {
            let Some(Answer::Text(words)) = submission.answer(item) else {
                continue;
            };
            let id = response.id.to_string();
            let note = notes
                .remove(&(id.clone(), (*item).to_owned()))
                .filter(|note| note.is_of(words))
                .unwrap_or_else(|| Note::of(words));
            all.push(Open {
                name: format!("{id}/{item}"),
                response: id,
                item: (*item).to_owned(),
                language: response.language.clone(),
                words: words.clone(),
                note,
            });
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Notes by response and item.
async fn notes(store: &Store, cycle: &str) -> Result<BTreeMap<(String, String), Note>, Failure> {
    let kept = store.notes(cycle).await.map_err(store_failure)?;
    kept.into_iter()
        .map(|kept| match serde_json::from_str(&kept.document) {
            Ok(note) => Ok(((kept.response, kept.item), note)),
            Err(cause) => Err(unreadable(&cause)),
        })
        .collect()
}

fn unreadable(cause: &dyn std::fmt::Display) -> Failure {
    Failure::problem(
        "T001",
        format!("a note cannot be read: {cause}"),
        "please report it",
    )
}

/// The one answer whose name begins so.
fn find(all: Vec<Open>, name: &str) -> Result<Open, Failure> {
    let mut found: Vec<Open> = all.into_iter().filter(|one| one.name.starts_with(name)).collect();
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(Failure::problem(
            "T002",
            format!("no open answer is named \"{name}\""),
            "use a name that `chna text list` prints",
        )),
        many => Err(Failure::problem(
            "T002",
            format!("{many} open answers are named \"{name}…\""),
            "write more of the name",
        )),
    }
}

async fn keep(store: &Store, cycle: &str, one: &Open, act: &str) -> Result<(), Failure> {
    let document = serde_json::to_string(&one.note).map_err(|cause| unreadable(&cause))?;
    let note = KeptNote {
        response: one.response.clone(),
        item: one.item.clone(),
        document,
    };
    store.keep_note(cycle, &note).await.map_err(store_failure)?;
    actor::record(store, act, format!("{cycle} {}", one.name)).await
}

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

fn list(all: &[Open], theme: Option<&str>, json: bool) -> Result<Vec<String>, Failure> {
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

#[derive(Serialize)]
struct Agreed {
    theme: String,
    n: u64,
    both: u64,
    first_only: u64,
    second_only: u64,
    kappa: Option<f64>,
}

/// Over the answers that the same two have coded.
fn agreement(all: &[Open], json: bool) -> Result<Vec<String>, Failure> {
    let coders: BTreeSet<&str> = all
        .iter()
        .flat_map(|one| one.note.codes.keys().map(String::as_str))
        .collect();
    let coders: Vec<&str> = coders.into_iter().collect();
    let [first, second] = coders[..] else {
        return Err(Failure::problem(
            "T003",
            format!(
                "{} people have coded answers of this cycle, and two are compared",
                coders.len()
            ),
            "code with two names: `chna text code --coder`",
        ));
    };
    let twice: Vec<(&BTreeSet<String>, &BTreeSet<String>)> = all
        .iter()
        .filter_map(|one| Some((one.note.codes.get(first)?, one.note.codes.get(second)?)))
        .collect();
    let themes: BTreeSet<&String> = twice.iter().flat_map(|(a, b)| a.iter().chain(*b)).collect();
    let agreed: Vec<Agreed> = themes
        .into_iter()
        .map(|theme| {
            let mut table = Agreement::default();
            for (a, b) in &twice {
                table.count(a.contains(theme), b.contains(theme));
            }
            Agreed {
                theme: theme.clone(),
                n: table.n(),
                both: table.both,
                first_only: table.first_only,
                second_only: table.second_only,
                kappa: table.kappa(),
            }
        })
        .collect();
    if json {
        let text = serde_json::to_string_pretty(&agreed).map_err(|cause| unreadable(&cause))?;
        return Ok(vec![text]);
    }
    let mut lines = vec![format!(
        "{first} and {second}: {} answers coded by both",
        twice.len()
    )];
    lines.extend(agreed.iter().map(|one| {
        let kappa = one
            .kappa
            .map_or_else(|| "–".to_owned(), |kappa| format!("{kappa:.2}"));
        format!(
            "{:<28} kappa {kappa:>5}   both {}, one only {}",
            one.theme,
            one.both,
            one.first_only + one.second_only
        )
    }));
    Ok(lines)
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
pub(super) async fn quotes(
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
