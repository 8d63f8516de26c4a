//! The plan of the example town: needs chosen by its board, a plan as adopted, two years of progress.

use jiff::civil::Date;

use super::Failure;
use super::plan::Planned;
use crate::instrument::Survey;
use crate::plan::draft::{Sources, draft};
use crate::plan::folder::{EVIDENCE, PLAN, PRIORITIZATION, PROGRESS};
use crate::plan::prioritize::to_text;
use crate::plan::{Evidence, PlanFile, needs};
use crate::town::acts::{adopted, logged};
use crate::town::board::board;

/// The files beside a cycle, by name.
pub fn files(
    survey: &Survey,
    cycle: &str,
    evidence: &Evidence,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let planned = Planned::of(survey, cycle)?;
    let asked = planned.cycle;
    let year = asked
        .closes
        .parse::<Date>()
        .map_or(0, |day| i32::from(day.year()));
    let needs = needs(evidence, &asked.benchmarks);
    let session = board(cycle, &format!("{year}-11-15"), &needs);
    let drafted = draft(
        &PlanFile::default(),
        &Sources {
            cycle: asked,
            evidence,
            needs: &needs,
            session: Some(&session),
            library: &planned.library,
        },
    );
    let rows = drafted.into_iter().map(|(_, entry)| entry).collect();
    let plan = PlanFile {
        entries: adopted(rows, &format!("{}-04-20", year + 1)),
    };
    let log: Vec<String> = logged(&plan.entries, [year + 1, year + 2])
        .iter()
        .map(|entry| entry.to_text())
        .collect();
    let kept = evidence
        .to_text()
        .map_err(|cause| Failure::problem("P331", cause, "please report it"))?;
    Ok(vec![
        (EVIDENCE, kept),
        (PRIORITIZATION, to_text(&session)),
        (PLAN, plan.to_text()),
        (PROGRESS, log.join("\n")),
    ])
}
