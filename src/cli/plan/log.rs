//! `chna plan log`: something that was done, or measured.

use crate::cli::output::print_line;

use clap::Args;

use super::{Which, put, text};
use crate::cli::Failure;
use crate::plan::folder::PROGRESS;
use crate::plan::log::{LogEntry, parse};

/// Record an activity, its reach and cost, or a yearly value
///
/// Added to progress.toml, under a row of the plan: an action, a strategy, an objective, a measure or a priority.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// The row of the plan, by its id
    #[arg(long, value_name = "ID")]
    of: String,
    /// The day, yyyy-mm-dd
    #[arg(long, value_name = "DAY")]
    on: String,
    /// What was done, in a sentence
    #[arg(long, value_name = "TEXT", default_value = "")]
    what: String,
    /// How many people were reached
    #[arg(long, value_name = "N")]
    people: Option<f64>,
    /// How many times something took place
    #[arg(long, value_name = "N")]
    sessions: Option<f64>,
    /// What was spent
    #[arg(long, value_name = "N")]
    dollars: Option<f64>,
    /// What a measure or an objective came to; a share from 0 to 1
    #[arg(long, value_name = "NUMBER")]
    value: Option<f64>,
    /// Where the value comes from
    #[arg(long, value_name = "TEXT", default_value = "")]
    source: String,
    /// A story for the yearly report; no one's name without their leave
    #[arg(long, value_name = "TEXT", default_value = "")]
    story: String,
    /// What was learned
    #[arg(long, value_name = "TEXT", default_value = "")]
    learned: String,
    /// What of the plan changed
    #[arg(long, value_name = "TEXT", default_value = "")]
    change: String,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    let plan = planned.plan()?;
    let file = planned.folder.dir.join(PROGRESS);
    let entry = LogEntry {
        on: arguments.on.clone(),
        of: arguments.of.clone(),
        what: arguments.what.clone(),
        people: arguments.people,
        sessions: arguments.sessions,
        dollars: arguments.dollars,
        value: arguments.value,
        source: arguments.source.clone(),
        story: arguments.story.clone(),
        learned: arguments.learned.clone(),
        change: arguments.change.clone(),
        line: 0,
    };
    let before = text(&file)?;
    let gap = if before.is_empty() { "" } else { "\n" };
    let fresh = format!("{before}{gap}{}", entry.to_text());
    // Read as it would stand there, so that nothing wrong is ever added.
    let (_, problems) = parse(&file, &fresh, plan);
    if !problems.is_empty() {
        return Err(Failure::Problems(
            problems.iter().map(ToString::to_string).collect(),
        ));
    }
    put(&file, &fresh)?;
    print_line!("{}: {} entries", file.display(), planned.folder.log.len() + 1);
    Ok(())
}
