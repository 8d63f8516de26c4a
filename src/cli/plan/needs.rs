//! `chna plan needs`: topics that stand out, and why.

use crate::cli::output::print_line;
use clap::Args;
use serde_json::json;

use super::{Which, compute, kept, put};
use crate::cli::Failure;
use crate::cli::settings::Database;
use crate::language::Language;
use crate::plan::folder::EVIDENCE;
use crate::plan::needs;
use crate::report::improvement::reason;
use crate::report::say::Say;

/// Say which topics are candidate needs, by rule, from published numbers
///
/// a: worse than a comparable benchmark; b: worse than in the last cycle; c: a ratio of 1.5 or more between groups; d: among
/// the five top worries. Each holds only where chance is no explanation, and a suppressed number never counts.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// Keep the numbers beside the cycle, in evidence.json: the plan is checked and written against them
    #[arg(long)]
    keep: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: Database,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    let cycle = planned.cycle;
    let evidence = compute(&planned, &arguments.database)?;
    if arguments.keep {
        put(&planned.folder.dir.join(EVIDENCE), &kept(&evidence)?)?;
    }
    let found = needs(&evidence, &cycle.benchmarks);
    if arguments.json {
        print_line!(
            "{}",
            json!({ "cycle": cycle.id, "needs": found, "evidence": evidence })
        );
        return Ok(());
    }
    let english = Language::english();
    let say = Say::new(&english);
    for need in &found {
        print_line!("{} ({})", need.label, need.topic);
        for one in &need.reasons {
            print_line!("  {}  {}", one.letter(), reason(one, &say));
        }
    }
    if found.is_empty() {
        print_line!("No topic stands out by these rules.");
    }
    Ok(())
}
