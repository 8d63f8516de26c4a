//! `chna plan import`: an edited workbook back into plan.toml.

use std::path::PathBuf;

use clap::Args;

use super::{Planned, Which, put, text};
use crate::cli::Failure;
use crate::cli::output::print_line;
use crate::instrument::xlsform;
use crate::plan::file::parse;
use crate::plan::folder::{PLAN, PROGRESS};
use crate::plan::log;
use crate::plan::sheet::{LOG_SHEET, sheets};
use crate::plan::take_in::{spliced, take_in};

/// Take an edited workbook back into plan.toml and progress.toml, every conflict named
///
/// Where there is a conflict, nothing is written. Rows are never deleted; changed rows are written in their places, and all
/// else in the file stays as it is.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// The workbook, as `chna plan write` made it and people edited it
    file: PathBuf,
    /// Take in rows with ids that the plan does not have
    #[arg(long)]
    add: bool,
    /// Say what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    let plan = planned.plan()?;
    let mut problems = xlsform::Problems::new(&arguments.file);
    let book = xlsform::read(&arguments.file, &mut problems);
    let Some(book) = book.filter(|_| !problems.has_errors()) else {
        return Err(Failure::Problems(
            problems.list.iter().map(ToString::to_string).collect(),
        ));
    };
    let today = sheets(
        plan,
        &planned.folder.log,
        &planned.checklists,
        planned.folder.session.as_ref(),
    );
    let mut taken = take_in(&book, plan, &today);
    if arguments.add {
        taken
            .conflicts
            .retain(|conflict| conflict.code != "P355" || conflict.sheet == LOG_SHEET);
        for entry in &taken.foreign {
            taken
                .changes
                .push(format!("new {} {}", entry.part.key(), entry.id));
        }
    }
    if !taken.conflicts.is_empty() {
        let file = arguments.file.display();
        return Err(Failure::Problems(
            taken
                .conflicts
                .iter()
                .map(|one| {
                    format!(
                        "{file}:{}:{}: {} {}; {}",
                        one.sheet, one.row, one.code, one.what, one.way_out
                    )
                })
                .collect(),
        ));
    }
    for change in &taken.changes {
        print_line!("{change}");
    }
    if taken.changes.is_empty() {
        print_line!("nothing has changed");
    }
    if arguments.dry_run || taken.changes.is_empty() {
        return Ok(());
    }
    write(&planned, &taken.changed, &taken.foreign, &taken.logged)
}

fn write(
    planned: &Planned<'_>,
    changed: &[crate::plan::Entry],
    added: &[crate::plan::Entry],
    logged: &[crate::plan::LogEntry],
) -> Result<(), Failure> {
    let plan = planned.plan()?;
    let file = planned.folder.dir.join(PLAN);
    let fresh = spliced(&text(&file)?, plan, changed, added);
    // Read as it would stand there: what would break the file is named, and nothing is written.
    let (read, problems) = parse(&file, &fresh);
    if !problems.is_empty() {
        return Err(Failure::Problems(
            problems.iter().map(ToString::to_string).collect(),
        ));
    }
    let progress = planned.folder.dir.join(PROGRESS);
    let mut entries = text(&progress)?;
    for entry in logged {
        if !entries.is_empty() {
            entries.push('\n');
        }
        entries.push_str(&entry.to_text());
    }
    let (_, problems) = log::parse(&progress, &entries, &read);
    if !problems.is_empty() {
        return Err(Failure::Problems(
            problems.iter().map(ToString::to_string).collect(),
        ));
    }
    if !changed.is_empty() || !added.is_empty() {
        put(&file, &fresh)?;
    }
    if !logged.is_empty() {
        put(&progress, &entries)?;
    }
    Ok(())
}
