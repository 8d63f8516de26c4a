//! `chna plan progress`: the yearly report on a plan.

use crate::cli::output::print_line;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Which;
use super::write::{in_print, of_document};
use crate::cli::{Failure, release_folder};
use crate::language::Language;
use crate::plan::standing::{reach, standings};
use crate::report::improvement::yearly;

/// Write the yearly report: what was done, for how many, and where each measure stands
///
/// On track means at least on the straight line from baseline to target.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// The year, as 2026
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1900..3000))]
    year: u16,
    /// The folder to write; an earlier report in it is replaced
    #[arg(long, value_name = "DIR", required_unless_present = "json")]
    out: Option<PathBuf>,
    /// Also print the report as PDF
    #[arg(long, requires = "out")]
    pdf: bool,
    /// Print the year's reach and the standing of every measure as one JSON object
    #[arg(long)]
    json: bool,
    /// The language of the document
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: Language,
}

/// The names that stand at the top of a yearly report's folder.
const TOP: [&str; 5] = [
    "progress.html",
    "progress.pdf",
    "progress.docx",
    "figures",
    "tables",
];

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    let plan = planned.plan()?;
    let (year, language) = (arguments.year.to_string(), &arguments.language);
    if arguments.json {
        let until = format!("{year}-12-31");
        let priorities: Vec<_> = standings(plan, &planned.folder.log, &until)
            .iter()
            .map(|one| {
                let measures: Vec<_> = one
                    .measures
                    .iter()
                    .map(|measure| {
                        json!({ "id": measure.id, "status": measure.status.word(), "unit": measure.unit,
                                "baseline": measure.course.map(|course| course.baseline),
                                "target": measure.course.map(|course| course.target),
                                "value": measure.values.last().map(|(_, _, value)| value) })
                    })
                    .collect();
                let reach = reach(&one.in_year(&year));
                json!({ "priority": one.priority.id, "people": reach.people, "sessions": reach.sessions,
                        "dollars": reach.dollars, "measures": measures })
            })
            .collect();
        print_line!(
            "{}",
            json!({ "cycle": planned.cycle.id, "year": year, "priorities": priorities })
        );
    }
    if let Some(out) = &arguments.out {
        let document = planned.speak(language, |inputs| yearly(inputs, &year, language));
        let mut files = of_document("progress", &document)?;
        if arguments.pdf {
            files.extend(in_print(&[("progress".to_owned(), document)])?);
        }
        release_folder::write_as(out, &files, &TOP)?;
    }
    Ok(())
}
