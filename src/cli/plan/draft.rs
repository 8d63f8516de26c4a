//! `chna plan draft`: rows for every need that the plan says nothing of yet.

use crate::cli::output::print_line;

use clap::Args;

use super::{Planned, Which, compute, kept, put, text};
use crate::cli::Failure;
use crate::cli::settings::Database;
use crate::plan::draft::{Sources, draft, to_text};
use crate::plan::file::parse;
use crate::plan::folder::{EVIDENCE, PLAN};
use crate::plan::{Evidence, PlanFile, needs};

/// Draft plan.toml from the findings; what people have written in it stays as it is
///
/// Objectives get baseline, group, year and source from the survey and a target that is proposed three ways. Drafted rows are
/// added at the end of the file, for needs that it does not speak of yet.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    database: Database,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    planned.sound()?;
    let evidence = match &planned.folder.evidence {
        Some(evidence) => evidence.clone(),
        None => {
            let evidence = compute(&planned, &arguments.database)?;
            put(&planned.folder.dir.join(EVIDENCE), &kept(&evidence)?)?;
            evidence
        }
    };
    let file = planned.folder.dir.join(PLAN);
    let before = text(&file)?;
    match added(&planned, &evidence) {
        added if added.is_empty() => {
            print_line!("{}: every need has its answer; nothing was added", file.display())
        }
        added => {
            let fresh = format!("{before}{added}");
            let fresh = fresh.trim_start();
            // Read as it would stand there: an id that people gave already is named, and nothing is written.
            let (_, problems) = parse(&file, fresh);
            if !problems.is_empty() {
                return Err(Failure::Problems(
                    problems.iter().map(ToString::to_string).collect(),
                ));
            }
            put(&file, fresh)?;
            print_line!("{}", file.display());
        }
    }
    Ok(())
}

/// The text to add to the plan that is there.
pub fn added(planned: &Planned<'_>, evidence: &Evidence) -> String {
    let cycle = planned.cycle;
    let needs = needs(evidence, &cycle.benchmarks);
    let none = PlanFile::default();
    let rows = draft(
        planned.folder.plan.as_ref().unwrap_or(&none),
        &Sources {
            cycle,
            evidence,
            needs: &needs,
            session: planned.folder.session.as_ref(),
            library: &planned.library,
        },
    );
    to_text(&rows)
}
