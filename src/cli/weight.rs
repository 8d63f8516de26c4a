//! `chna weight`: a cycle's weights, made as its report makes them, kept and explained.

use serde::Serialize;

use super::report::{read, run_facts};
use super::settings::{Database, Surveys};
use super::{Failure, runtime, store_failure};
use crate::instrument::Survey;
use crate::language::Language;
use crate::pipeline::assess::{Assessed, Audience, weights};
use crate::report::findings::RunFact;
use crate::store::{KeptWeights, Store};
use crate::weighting::{MarginCheck, RakingSummary, Spread};

/// Rake a cycle's answers to its margins, keep the weights, and say how it went
///
/// The report of the cycle uses the same weights. They are kept with the hashes of the instrument, the margins and the answers; the same inputs are the same version.
#[derive(clap::Args)]
pub struct Arguments {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// Print JSON, with the weight of every response
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    surveys: Surveys,
}

/// What is printed and kept.
#[derive(Serialize)]
struct Told<'a> {
    cycle: &'a str,
    version: i64,
    instrument: &'a str,
    margins_hash: &'a str,
    answers_hash: &'a str,
    before: Option<&'a Spread>,
    after: &'a Spread,
    raking: Option<&'a RakingSummary>,
    joined: &'a [String],
    margins: &'a [MarginCheck],
    weights: Vec<Weight<'a>>,
}

#[derive(Serialize)]
struct Weight<'a> {
    response: &'a str,
    weight: f64,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.surveys.load()?;
    let url = arguments.database.url()?;
    let said = runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let said = weigh(&survey, &store, &arguments.cycle, arguments.json).await;
        store.close().await;
        said
    })?;
    super::output::print(format_args!("{said}"));
    Ok(())
}

/// Makes and keeps the weights; what to print.
async fn weigh(survey: &Survey, store: &Store, cycle: &str, json: bool) -> Result<String, Failure> {
    let answers = read(survey, store, cycle).await?;
    let run = run_facts(survey, cycle, &answers);
    let fact = |wanted: RunFact| {
        let found = run.iter().find(|(fact, _)| *fact == wanted);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let made = weights(&Assessed {
        survey,
        cycle,
        submissions: &answers.submissions,
        audience: Audience::Internal,
        run: Vec::new(),
        language: &Language::english(),
        sheets: &[],
        progress: &|_| (),
    })
    .map_err(|error| Failure::Problems(vec![error.to_string()]))?;
    let (instrument, margins_hash) = (fact(RunFact::Instrument), fact(RunFact::Margins));
    let answers_hash = answers.hashes.get(cycle).cloned().unwrap_or_default();
    let document = |error: serde_json::Error| Failure::problem("W901", error, "please report it");
    let kept = made
        .weights
        .iter()
        .map(|(id, weight)| (id.as_str(), *weight))
        .collect::<std::collections::BTreeMap<_, _>>();
    let version = store
        .keep_weights(
            cycle,
            &KeptWeights {
                instrument: instrument.clone(),
                margins_hash: margins_hash.clone(),
                answers_hash: answers_hash.clone(),
                diagnostics: serde_json::to_string(&made.diagnostics).map_err(document)?,
                weights: serde_json::to_string(&kept).map_err(document)?,
            },
        )
        .await
        .map_err(store_failure)?;
    let told = Told {
        cycle,
        version,
        instrument: &instrument,
        margins_hash: &margins_hash,
        answers_hash: &answers_hash,
        before: made.diagnostics.before.as_ref(),
        after: &made.diagnostics.spread,
        raking: made.diagnostics.raking.as_ref(),
        joined: &made.diagnostics.joined,
        margins: &made.diagnostics.margins,
        weights: made
            .weights
            .iter()
            .map(|(response, weight)| Weight {
                response,
                weight: *weight,
            })
            .collect(),
    };
    if json {
        return Ok(serde_json::to_string_pretty(&told).map_err(document)? + "\n");
    }
    Ok(table(&told))
}

fn table(told: &Told) -> String {
    let mut lines = vec![format!(
        "cycle {}, weights version {} (instrument {}, margins {}, answers {})",
        told.cycle, told.version, told.instrument, told.margins_hash, told.answers_hash
    )];
    match told.raking {
        None => lines.push("no margins are loaded: every response has weight 1".to_owned()),
        Some(raking) => lines.push(format!(
            "raked in {} rounds, largest relative margin error {:.1e}, {} weights trimmed",
            raking.rounds, raking.max_error, raking.trimmed
        )),
    }
    let after = told.after;
    lines.push(format!(
        "n {}, effective n {:.1}, design effect of weighting {:.3}, weights {:.2} to {:.2} times the mean",
        after.n,
        after.kish_n,
        after.deff,
        after.min * after.n as f64 / after.sum,
        after.max * after.n as f64 / after.sum
    ));
    lines.extend(
        told.joined
            .iter()
            .map(|levels| format!("joined, being thin: {levels}")),
    );
    if !told.margins.is_empty() {
        let all = |margin: &str, pick: fn(&MarginCheck) -> f64| -> f64 {
            told.margins
                .iter()
                .filter(|own| own.margin == margin)
                .map(pick)
                .sum()
        };
        lines.push(format!(
            "{:<24} {:<36} {:>6} {:>8} {:>8} {:>8}",
            "margin", "category", "n", "target", "before", "after"
        ));
        for own in told.margins {
            let share = |pick: fn(&MarginCheck) -> f64| 100.0 * pick(own) / all(&own.margin, pick);
            lines.push(format!(
                "{:<24} {:<36} {:>6} {:>7.1}% {:>7.1}% {:>7.1}%",
                own.margin,
                own.category,
                own.n,
                share(|own| own.total),
                share(|own| own.before),
                share(|own| own.after)
            ));
        }
    }
    lines.join("\n") + "\n"
}
