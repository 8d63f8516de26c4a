//! `chna demo`: an example of everything, in a folder of its own.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use tokio::net::TcpListener;

use super::demo_folder::DemoFolder;
use super::{Failure, demo_plan, publish, report, runtime, serve, settings, store_failure};
use crate::collection::Submission;
use crate::instrument::Survey;
use crate::language::Language;
use crate::pipeline::assess::Audience;
use crate::pipeline::evidence::evidence;
use crate::report::Format;
use crate::store::{Store, StoredResponse};
use crate::town;
use crate::web::{Clock, Door};

const DATABASE: &str = "chna.db";

/// What a reader of the example can wait for: a page for each topic, place and language, and a picture of each figure.
const LEFT: [Format; 2] = [Format::Sheets, Format::Png];

/// Fill an example database with three cycles of an invented town, write their reports, and serve the collector on it
///
/// Running it again rebuilds the example: the same files, byte by byte. It touches no file that it did not make.
#[derive(clap::Args)]
pub struct Arguments {
    /// Where the example lives; made if it does not exist
    #[arg(long, value_name = "DIR", default_value = "chna-demo")]
    dir: PathBuf,
    /// Stop when everything is written
    #[arg(long)]
    no_serve: bool,
    /// Address and port to serve on
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "CHNA_LISTEN"
    )]
    listen: String,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    runtime()?.block_on(demo(arguments))
}

async fn demo(arguments: &Arguments) -> Result<(), Failure> {
    // The port first: where it is taken, nothing is built in vain.
    let listener = match arguments.no_serve {
        true => None,
        false => Some(serve::listen(&arguments.listen).await?),
    };
    let mut folder = DemoFolder::claim(&arguments.dir)?;
    progress("Writing what is asked");
    for (name, content) in town::survey_files() {
        folder.write(&format!("surveys/{}", name.display()), content)?;
    }
    let survey = settings::load(&arguments.dir.join("surveys"))?;
    let url = format!("sqlite:{}", arguments.dir.join(DATABASE).display());
    folder.will_change(DATABASE)?;
    let store = Store::open(&url).await.map_err(store_failure)?;
    for (id, cycle) in &survey.cycles {
        let Some((instrument, _)) = survey.instruments.get(&cycle.instrument) else {
            continue;
        };
        progress(format!("Asking the families of {id}"));
        let submissions = town::submissions(&instrument.fielded(cycle), cycle).map_err(|problems| {
            Failure::problem(
                "U026",
                format!("Harbor Falls cannot answer: {problems:?}"),
                "report this to the makers of chna",
            )
        })?;
        let responses: Vec<StoredResponse> = submissions.iter().map(kept).collect();
        store.put_many(id, &responses).await.map_err(store_failure)?;
    }
    let formats: BTreeSet<Format> = Format::ALL
        .into_iter()
        .filter(|format| !LEFT.contains(format))
        .collect();
    // The cycle before the last has its plan and two years of it: the last one's report speaks of what came of them.
    let planned = survey.cycles.keys().rev().nth(1).cloned();
    for (id, cycle) in &survey.cycles {
        progress(format!("Writing the assessment of {id}"));
        let out = arguments.dir.join("reports").join(id);
        let wanted = report::Wanted {
            cycle: id,
            audience: Audience::Public,
            language: &Language::english(),
            sheets: &[],
            formats: &formats,
            by_name: false,
            text: None,
        };
        let assessment = report::assessed(&survey, &store, &wanted).await?;
        if planned.as_ref() == Some(id) {
            progress(format!("Choosing priorities and planning after {id}"));
            for (name, text) in demo_plan::files(&survey, id, &evidence(&assessment.findings))? {
                folder.write_changing(&format!("surveys/cycles/{id}/{name}"), text.as_bytes())?;
            }
        }
        let results = publish::results(&survey, &assessment.findings)?;
        store.publish_results(id, &results).await.map_err(store_failure)?;
        let files = report::files(&survey, assessment, &wanted)?.files;
        for file in &files {
            folder.write_changing(&format!("reports/{id}/{}", file.path), &file.bytes)?;
        }
        say(format!(
            "{}: {}",
            cycle.title,
            out.join("assessment.html").display()
        ));
    }
    store.settle().await.map_err(store_failure)?;
    if let Some(last) = survey.cycles.keys().last() {
        say(format!(
            "A page for each topic, neighborhood and language, in two languages:\n  chna report --cycle {last} --surveys {} --database {url} --out sheets --format sheets --sheet-languages en,es",
            arguments.dir.join("surveys").display(),
        ));
    }
    let Some(listener) = listener else { return Ok(()) };
    let address = serve::address(&listener);
    say(format!("A family opens {address}"));
    if let Some(last) = survey.cycles.keys().next_back() {
        say(format!("What families said is at {address}{last}/results"));
    }
    say("Ctrl-C stops it.");
    collect(listener, &url, &survey).await
}

/// The collector on the last day of the last cycle: the only one that is open then.
async fn collect(listener: TcpListener, url: &str, survey: &Survey) -> Result<(), Failure> {
    let store = Store::open(url).await.map_err(store_failure)?;
    let clock = survey
        .cycles
        .values()
        .map(|cycle| cycle.closes.clone())
        .max()
        .map_or(Clock::System, Clock::Day);
    serve::until_stopped(listener, store, survey, clock, Door::default()).await
}

fn kept(submission: &Submission) -> StoredResponse {
    StoredResponse {
        id: submission.response().id,
        document: submission.document().to_string(),
        complete: submission.response().complete,
    }
}

/// What the user came for, also in a pipe. A closed one is no reason to stop.
fn say(what: impl Display) {
    let _ = writeln!(io::stdout(), "{what}");
    let _ = io::stdout().flush();
}

/// On a terminal only; a pipe stays quiet.
fn progress(what: impl Display) {
    if io::stderr().is_terminal() {
        let _ = writeln!(io::stderr(), "{what} …");
    }
}
