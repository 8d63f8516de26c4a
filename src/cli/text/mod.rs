//! `chna text`: families' own words, from the answers to quotes that may be read by all.

mod agreement;
mod list;
mod open;
mod quote;

use std::collections::BTreeSet;

use clap::{Args, Subcommand};

use super::output::print_line;
use super::report::read;
use super::settings::{Database, Surveys};
use super::{Failure, runtime, store_failure};
use crate::collection::redact::redacted;
use crate::instrument::Survey;
use crate::store::Store;
use agreement::agreement;
use list::list;
use open::{find, keep, open};
pub(super) use quote::quotes;
use quote::{Wish, approve};

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
    let survey = place.surveys.load()?;
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
            let wish = Wish {
                answer,
                topic,
                group: group.as_deref(),
                sure: *sure,
            };
            approve(survey, store, cycle, submissions, all, &wish).await
        }
        Command::Withdraw { answer, .. } => {
            let mut one = find(all, answer)?;
            one.note.quote = None;
            keep(store, cycle, &one, "text withdraw").await?;
            Ok(Vec::new())
        }
    }
}
