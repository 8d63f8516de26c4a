//! `chna plan calendar`: what is due when.

use crate::cli::output::print_line;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Which, put};
use crate::cli::Failure;
use crate::language::Language;
use crate::plan::PlanFile;
use crate::plan::calendar::{calendar, ics};
use crate::report::improvement::due;
use crate::report::say::Say;

/// Print what is due when: adoption, the cycle's days, actions, objectives, yearly reports
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// Also write a file for calendar programs, with reminders
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// The language of the entries
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: Language,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    planned.sound()?;
    let cycle = planned.cycle;
    let none = PlanFile::default();
    let days = calendar(cycle, planned.folder.plan.as_ref().unwrap_or(&none));
    let say = Say::new(&arguments.language);
    if let Some(file) = &arguments.ics {
        put(file, &ics(&cycle.id, &days, |day| due(day, &say)))?;
    }
    if arguments.json {
        let days: Vec<_> = days
            .iter()
            .map(|day| json!({ "day": day.day.to_string(), "id": day.id, "what": due(day, &say) }))
            .collect();
        print_line!("{}", json!({ "cycle": cycle.id, "days": days }));
        return Ok(());
    }
    for day in &days {
        print_line!("{}  {}", day.day, due(day, &say));
    }
    Ok(())
}
