//! The files of a plan beside its cycle: `prioritization.toml`, `plan.toml`, `progress.toml`, `evidence.json`.

use std::path::{Path, PathBuf};

use super::check::{Ground, check};
use super::evidence::Evidence;
use super::file::{self, PlanFile};
use super::log::{self, LogEntry};
use super::prioritize::{self, Session};
use crate::instrument::source::read_text;
use crate::instrument::{Cycle, Indicators, Instrument, Problem};

/// What of a cycle's plan is there.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub dir: PathBuf,
    pub evidence: Option<Evidence>,
    pub session: Option<Session>,
    pub plan: Option<PlanFile>,
    pub log: Vec<LogEntry>,
}

pub const PRIORITIZATION: &str = "prioritization.toml";
pub const PLAN: &str = "plan.toml";
pub const PROGRESS: &str = "progress.toml";
pub const EVIDENCE: &str = "evidence.json";

impl Folder {
    /// What can be read below `surveys`, and every problem of form and of content.
    pub fn read(
        surveys: &Path,
        cycle: &Cycle,
        instrument: &Instrument,
        indicators: &Indicators,
    ) -> (Self, Vec<Problem>) {
        let dir = surveys.join("cycles").join(&cycle.id);
        let topics: Vec<&str> = instrument.topics.iter().map(|topic| topic.id.as_str()).collect();
        let mut problems = Vec::new();
        let mut folder = Self {
            dir: dir.clone(),
            ..Self::default()
        };
        if let Some(text) = text(&dir.join(EVIDENCE), &mut problems) {
            match Evidence::from_text(&text) {
                Ok(evidence) => folder.evidence = Some(evidence),
                Err(cause) => problems.push(Problem::error(
                    &dir.join(EVIDENCE),
                    cause.line(),
                    "P331",
                    format!("the numbers kept for the plan cannot be read: {cause}"),
                    "make them again: `chna plan needs --keep`",
                )),
            }
        }
        let file = dir.join(PRIORITIZATION);
        if let Some(text) = text(&file, &mut problems) {
            let (session, found) = prioritize::parse(&file, &text, &topics);
            folder.session = session;
            problems.extend(found);
        }
        let file = dir.join(PLAN);
        if let Some(text) = text(&file, &mut problems) {
            let (plan, found) = file::parse(&file, &text);
            // Where the file itself cannot be read, more would be guesswork.
            let whole = plan.head().is_some();
            problems.extend(found);
            if whole {
                let ground = Ground {
                    evidence: folder.evidence.as_ref(),
                    indicators,
                    session: folder.session.as_ref(),
                    topics,
                };
                problems.extend(check(&file, &plan, &ground));
                folder.plan = Some(plan);
            }
        }
        let file = dir.join(PROGRESS);
        if let (Some(text), Some(plan)) = (text(&file, &mut problems), &folder.plan) {
            let (entries, found) = log::parse(&file, &text, plan);
            folder.log = entries;
            problems.extend(found);
        }
        problems.sort();
        problems.dedup();
        (folder, problems)
    }
}

fn text(file: &Path, problems: &mut Vec<Problem>) -> Option<String> {
    if !file.exists() {
        return None;
    }
    read_text(file).map_err(|problem| problems.push(problem)).ok()
}
