//! `chna publish`: what families told us, on the page that everybody may read.

use super::output::print_line;
use super::plan::Planned;
use super::settings::{Database, Surveys};
use super::{Failure, actor, report, runtime, store_failure};
use crate::instrument::Survey;
use crate::language::Language;
use crate::pipeline::assess::Audience;
use crate::plan::folder::PLAN;
use crate::report::Results;
use crate::report::findings::Findings;
use crate::store::Store;

/// Publish a cycle's results for families, at /ID/results of `chna serve`, in every language of the program
///
/// The page shows numbers of the public report and no other: what the report hides, or could not prove to be safe, is not on it. Publish again when the plan is adopted: the page then also says what you will do.
#[derive(clap::Args)]
pub struct Arguments {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// Take the page down again
    #[arg(long)]
    withdraw: bool,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    surveys: Surveys,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.surveys.load()?;
    let url = arguments.database.url()?;
    let said = runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let said = match arguments.withdraw {
            true => withdraw(&store, &arguments.cycle).await,
            false => publish(&survey, &store, &arguments.cycle).await,
        };
        store.close().await;
        said
    })?;
    print_line!("{said}");
    Ok(())
}

async fn publish(survey: &Survey, store: &Store, cycle: &str) -> Result<String, Failure> {
    let english = Language::english();
    let findings = report::findings(survey, store, cycle, Audience::Public, &english).await?;
    let document = results(survey, &findings)?;
    store
        .publish_results(cycle, &document)
        .await
        .map_err(store_failure)?;
    actor::record(store, "publish", cycle).await?;
    Ok(format!(
        "published; `chna serve` shows it at /{cycle}/results from now on"
    ))
}

async fn withdraw(store: &Store, cycle: &str) -> Result<String, Failure> {
    if !store.withdraw_results(cycle).await.map_err(store_failure)? {
        return Err(Failure::problem(
            "R330",
            format!("no results of cycle \"{cycle}\" are published"),
            "look at the cycle's name; there is nothing to take down",
        ));
    }
    actor::record(store, "withdraw", cycle).await?;
    Ok(format!("withdrawn; /{cycle}/results shows nothing any more"))
}

/// The page of a cycle as it is kept, from the findings of its public report and the plan beside it.
pub(super) fn results(survey: &Survey, findings: &Findings) -> Result<String, Failure> {
    let planned = Planned::of(survey, &findings.cycle.id)?;
    planned.sound_in(PLAN)?;
    let results = planned.speak(&Language::english(), |own| Results::of(findings, Some(own)));
    serde_json::to_string(&results).map_err(|cause| Failure::problem("R331", cause, "please report it"))
}
