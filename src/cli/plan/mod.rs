//! `chna plan`: from needs to priorities, a plan, and what becomes of it.

mod ballot;
mod calendar;
mod draft;
mod import;
mod log;
mod needs;
mod prioritize;
mod progress;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use clap::{Args, Subcommand};

use super::settings::{Database, Surveys};
use super::{Failure, report, runtime, store_failure};
use crate::instrument::{Cycle, Indicators, Instrument, Problem, Severity, Survey};
use crate::language::Language;
use crate::pipeline::assess::{Audience, spoken};
use crate::pipeline::evidence::evidence;
use crate::plan::checklist::{self, Checklist};
use crate::plan::folder::PLAN;
use crate::plan::{Evidence, Folder, Library, Need, PlanFile, needs as candidates};
use crate::report::improvement::Improvement;
use crate::store::Store;

/// The improvement plan: needs, priorities, objectives and strategies, yearly progress
///
/// A plan is text beside its cycle: prioritization.toml, plan.toml and progress.toml, checked by `chna check`. In order:
/// needs, prioritize, draft (then edit), write, log, progress.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Needs(needs::Arguments),
    Prioritize(prioritize::Arguments),
    Ballot(ballot::Arguments),
    Draft(draft::Arguments),
    Write(write::Arguments),
    Import(import::Arguments),
    Log(log::Arguments),
    Progress(progress::Arguments),
    Calendar(calendar::Arguments),
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Needs(own) => needs::run(own),
        Command::Prioritize(own) => prioritize::run(own),
        Command::Ballot(own) => ballot::run(own),
        Command::Draft(own) => draft::run(own),
        Command::Write(own) => write::run(own),
        Command::Import(own) => import::run(own),
        Command::Log(own) => log::run(own),
        Command::Progress(own) => progress::run(own),
        Command::Calendar(own) => calendar::run(own),
    }
}

/// Which cycle, and where it is.
#[derive(Args)]
struct Which {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    #[command(flatten)]
    surveys: Surveys,
}

/// A cycle with all that stands beside it.
pub(super) struct Planned<'a> {
    pub survey: &'a Survey,
    pub cycle: &'a Cycle,
    pub instrument: &'a Instrument,
    pub indicators: &'a Indicators,
    pub folder: Folder,
    pub problems: Vec<Problem>,
    pub library: Library,
    pub checklists: Vec<Checklist>,
}

impl Which {
    fn survey(&self) -> Result<Survey, Failure> {
        self.surveys.load()
    }

    fn read<'a>(&self, survey: &'a Survey) -> Result<Planned<'a>, Failure> {
        Planned::of(survey, &self.cycle)
    }
}

impl<'a> Planned<'a> {
    pub fn of(survey: &'a Survey, cycle: &str) -> Result<Self, Failure> {
        let Some(known) = survey.cycles.get(cycle) else {
            let all: Vec<&str> = survey.cycles.keys().map(String::as_str).collect();
            return Err(Failure::problem(
                "R101",
                format!("there is no cycle \"{cycle}\""),
                format!("use one of {}", all.join(", ")),
            ));
        };
        let Some((instrument, indicators)) = survey.instruments.get(&known.instrument) else {
            return Err(Failure::problem(
                "R103",
                format!("cycle \"{cycle}\" names an instrument that is not there"),
                "correct `instrument` in its cycle.toml",
            ));
        };
        let (folder, problems) = Folder::read(&survey.dir, known, instrument, indicators);
        Ok(Self {
            cycle: known,
            instrument,
            indicators,
            folder,
            problems,
            library: Library::ours(),
            checklists: checklist::ours(),
            survey,
        })
    }

    /// The latest plan of the cycles that opened before a day (`yyyy-mm-dd`).
    ///
    /// It counts as it can be read: nobody mends a plan of years ago, and its faults are `chna check`'s to name.
    ///
    /// Errors: a plan.toml of which nothing can be read.
    pub fn latest(survey: &'a Survey, opens: &str) -> Result<Option<Self>, Failure> {
        let mut before: Vec<&Cycle> = survey
            .cycles
            .values()
            .filter(|other| other.opens.as_str() < opens)
            .collect();
        before.sort_by(|a, b| b.opens.cmp(&a.opens));
        for cycle in before {
            let planned = Self::of(survey, &cycle.id)?;
            if planned.folder.plan.is_some() {
                return Ok(Some(planned));
            }
            planned.sound_in(PLAN)?;
        }
        Ok(None)
    }

    /// Errors: every error of the files, as `chna check` prints them.
    pub fn sound(&self) -> Result<(), Failure> {
        self.sound_where(|_| true)
    }

    /// Errors: every error of one file.
    pub fn sound_in(&self, name: &str) -> Result<(), Failure> {
        self.sound_where(|problem| problem.file.ends_with(name))
    }

    fn sound_where(&self, of: impl Fn(&Problem) -> bool) -> Result<(), Failure> {
        let errors: Vec<String> = self
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error && of(problem))
            .map(ToString::to_string)
            .collect();
        match errors.is_empty() {
            true => Ok(()),
            false => Err(Failure::Problems(errors)),
        }
    }

    pub fn plan(&self) -> Result<&PlanFile, Failure> {
        self.sound()?;
        self.folder.plan.as_ref().ok_or_else(|| {
            Failure::problem(
                "P332",
                format!("cycle \"{}\" has no plan yet", self.cycle.id),
                format!("begin one: `chna plan draft --cycle {}`", self.cycle.id),
            )
        })
    }

    pub fn needs(&self) -> Vec<Need> {
        let evidence = self.folder.evidence.as_ref();
        evidence.map_or_else(Vec::new, |evidence| candidates(evidence, &self.cycle.benchmarks))
    }

    /// Calls `with` with everything the plan's documents are written from, in a language.
    pub fn speak<T>(&self, language: &Language, with: impl FnOnce(&Improvement<'_>) -> T) -> T {
        let (cycle, instrument) = (self.cycle, self.instrument);
        let indicators = spoken(instrument, self.indicators, cycle, language);
        let topics: BTreeMap<String, String> = instrument
            .topics
            .iter()
            .map(|topic| {
                (
                    topic.id.clone(),
                    instrument.topic_label(topic, language).to_owned(),
                )
            })
            .collect();
        let needs = self.needs();
        let empty = PlanFile::default();
        with(&Improvement {
            cycle,
            plan: self.folder.plan.as_ref().unwrap_or(&empty),
            session: self.folder.session.as_ref(),
            evidence: self.folder.evidence.as_ref(),
            needs: &needs,
            log: &self.folder.log,
            library: &self.library,
            checklists: &self.checklists,
            indicators: &indicators,
            topics: &topics,
        })
    }
}

/// The numbers a plan of the cycle may rest on, computed from the answers.
fn compute(planned: &Planned<'_>, database: &Database) -> Result<Evidence, Failure> {
    let url = database.url()?;
    runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let found = report::findings(
            planned.survey,
            &store,
            &planned.cycle.id,
            Audience::Public,
            &Language::english(),
        )
        .await;
        store.close().await;
        Ok(evidence(&found?))
    })
}

/// What a file beside the cycle holds; nothing where there is none yet.
fn text(file: &Path) -> Result<String, Failure> {
    match fs::read_to_string(file) {
        Err(cause) if cause.kind() != ErrorKind::NotFound => Err(Failure::problem(
            "P333",
            format!("{} cannot be read: {cause}", file.display()),
            "allow reading it",
        )),
        read => Ok(read.unwrap_or_default()),
    }
}

/// A file beside the cycle, the whole of it or the old one.
fn put(file: &Path, text: &str) -> Result<(), Failure> {
    let fresh = file.with_extension("new");
    fs::write(&fresh, text)
        .and_then(|()| fs::rename(&fresh, file))
        .map_err(|cause| {
            Failure::problem(
                "P333",
                format!("{} cannot be written: {cause}", file.display()),
                "allow writing there, or make room",
            )
        })
}

/// Evidence as the file that is kept.
fn kept(evidence: &Evidence) -> Result<String, Failure> {
    evidence
        .to_text()
        .map_err(|cause| Failure::problem("P331", cause, "please report it"))
}
