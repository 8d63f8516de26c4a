//! `chna check`: every problem of instruments, translations and cycles.

use super::output::print_line;
use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::cli::Failure;
use crate::instrument::check::burden::burden;
use crate::instrument::check::compare::{Change, Comparison, compare};
use crate::instrument::{Instrument, Problem, Severity, Status, Survey};
use crate::language::Language;
use crate::plan::Folder;

/// All problems of instruments, translations, packs and cycles
///
/// A pack adds items, indicators or a certified translation to an instrument without touching it: packs/ID.toml in the instrument's
/// folder, asked by a cycle that says packs = ["ID"]. surveys/family/packs/psc17.toml shows one, to be filled in.
#[derive(Args)]
pub struct CheckArgs {
    /// The folder of surveys, or of one instrument
    #[arg(default_value = "surveys")]
    path: PathBuf,
    /// Say what stands between a language and fielding it
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Say which items of two cycles are the same, reworded or new
    #[arg(long, num_args = 2, value_names = ["EARLIER", "LATER"])]
    compare: Option<Vec<String>>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

pub fn run(args: &CheckArgs) -> Result<(), Failure> {
    let (survey, mut problems) = Survey::read(&args.path);
    if let Some(cycles) = &args.compare {
        return print_comparison(&survey, cycles, args.json);
    }
    if let Some(tag) = &args.language {
        return print_language(&survey, &problems, tag, args.json);
    }
    problems.extend(plans(&survey));
    problems.sort();
    let errors = count(&problems, Severity::Error);
    if args.json {
        print_line!("{}", json_report(&survey, &problems));
    } else {
        for problem in &problems {
            print_line!("{}", line(problem));
        }
        for (name, instrument, cycle) in fielded(&survey) {
            print_line!("{}", burden_line(&name, &instrument, cycle));
        }
        print_line!("{}", summary(&survey, &problems));
    }
    if errors > 0 {
        Err(Failure::Problems(Vec::new()))
    } else {
        Ok(())
    }
}

/// What is wrong in the plans beside the cycles.
fn plans(survey: &Survey) -> Vec<Problem> {
    let mut problems = Vec::new();
    for cycle in survey.cycles.values() {
        if let Some((instrument, indicators)) = survey.instruments.get(&cycle.instrument) {
            problems.extend(Folder::read(&survey.dir, cycle, instrument, indicators).1);
        }
    }
    problems
}

/// A warning says so, since its code alone does not.
fn line(problem: &Problem) -> String {
    match problem.severity {
        Severity::Error => problem.to_string(),
        Severity::Warning => format!("{problem} (warning)"),
    }
}

fn count(problems: &[Problem], severity: Severity) -> usize {
    problems
        .iter()
        .filter(|problem| problem.severity == severity)
        .count()
}

/// Each instrument in each form that is asked somewhere, or whole where no cycle asks it.
fn fielded(survey: &Survey) -> Vec<(String, Instrument, Option<&str>)> {
    let mut all = Vec::new();
    for (name, (instrument, _)) in &survey.instruments {
        let cycles: Vec<_> = survey
            .cycles
            .values()
            .filter(|cycle| cycle.instrument == *name)
            .collect();
        if cycles.is_empty() {
            all.push((name.clone(), instrument.clone(), None));
        }
        for cycle in cycles {
            all.push((name.clone(), instrument.fielded(cycle), Some(cycle.id.as_str())));
        }
    }
    all
}

fn burden_line(name: &str, instrument: &Instrument, cycle: Option<&str>) -> String {
    let burden = burden(instrument);
    let grade = burden
        .grade
        .map_or_else(String::new, |grade| format!(", reading grade {grade:.1}"));
    let place = cycle.map_or_else(|| name.to_owned(), |cycle| format!("{name} in {cycle}"));
    format!(
        "{place}: longest path {}{} screens, {} items, about {:.1} minutes{grade}",
        burden.at_most(),
        burden.longest.screens,
        burden.longest.items,
        burden.minutes()
    )
}

fn summary(survey: &Survey, problems: &[Problem]) -> String {
    format!(
        "{} and {} in {}, {}",
        plural(count(problems, Severity::Error), "error"),
        plural(count(problems, Severity::Warning), "warning"),
        plural(survey.instruments.len(), "instrument"),
        plural(survey.cycles.len(), "cycle"),
    )
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn json_report(survey: &Survey, problems: &[Problem]) -> serde_json::Value {
    let burdens: Vec<_> = fielded(survey)
        .iter()
        .map(|(name, instrument, cycle)| {
            let burden = burden(instrument);
            json!({
                "instrument": name, "cycle": cycle, "screens": burden.longest.screens,
                "items": burden.longest.items, "exact": burden.longest.exact,
                "minutes": burden.minutes(), "grade": burden.grade,
            })
        })
        .collect();
    json!({
        "problems": problems.iter().map(json_problem).collect::<Vec<_>>(),
        "errors": count(problems, Severity::Error),
        "warnings": count(problems, Severity::Warning),
        "burden": burdens,
    })
}

fn json_problem(problem: &Problem) -> serde_json::Value {
    json!({
        "file": problem.file.display().to_string(),
        "line": problem.line,
        "code": problem.code,
        "severity": match problem.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "what": problem.what,
        "way_out": problem.way_out,
    })
}

fn print_language(survey: &Survey, problems: &[Problem], tag: &str, as_json: bool) -> Result<(), Failure> {
    let language: Language = tag
        .parse()
        .map_err(|problem| Failure::Usage(format!("{problem}")))?;
    let file = format!("{language}.toml");
    let own: Vec<&Problem> = problems
        .iter()
        .filter(|problem| problem.file.file_name().is_some_and(|name| name == file.as_str()))
        .collect();
    let mut rows = Vec::new();
    for (name, (instrument, _)) in &survey.instruments {
        let texts = instrument.texts().len();
        let with_status = |status: Status| {
            instrument.translations.get(&language).map_or(0, |translation| {
                translation
                    .texts
                    .values()
                    .filter(|text| text.status == status)
                    .count()
            })
        };
        let done = [Status::Draft, Status::Reviewed, Status::Certified].map(with_status);
        let drafts_in = survey
            .cycles
            .values()
            .filter(|cycle| cycle.instrument == *name && cycle.fielded_drafts.contains(&language))
            .map(|cycle| cycle.id.clone())
            .collect::<Vec<_>>();
        rows.push((name, texts, done, drafts_in));
    }
    if as_json {
        let instruments: Vec<_> = rows
            .iter()
            .map(|(name, texts, [draft, reviewed, certified], drafts_in)| {
                json!({
                    "instrument": name, "texts": texts, "draft": draft, "reviewed": reviewed, "certified": certified,
                    "fielded_as_draft": drafts_in, "cycles": unspoken(survey, name, &language),
                })
            })
            .collect();
        let report = json!({
            "language": language.tag(), "instruments": instruments,
            "problems": own.iter().map(|problem| json_problem(problem)).collect::<Vec<_>>(),
        });
        print_line!("{report}");
    } else {
        for problem in &own {
            print_line!("{}", line(problem));
        }
        for (name, texts, [draft, reviewed, certified], drafts_in) in &rows {
            let translated = draft + reviewed + certified;
            print_line!(
                "{language} of {name}: {translated} of {texts} texts ({draft} draft, {reviewed} reviewed, {certified} certified)"
            );
            if translated < *texts {
                print_line!("  {} to translate", texts - translated);
            }
            if *draft > 0 {
                print_line!("  {draft} to have reviewed, or fielded_drafts = [\"{language}\"] in a cycle");
            }
            for (file, paths) in unspoken(survey, name, &language) {
                print_line!("  {file}: read in another language: {}", paths.join(", "));
            }
            if !drafts_in.is_empty() {
                print_line!("  fielded as a draft in {}", drafts_in.join(", "));
            }
        }
    }
    if own.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(Failure::Problems(Vec::new()));
    }
    Ok(())
}

/// The texts of cycles that field the language and do not have them in it: by file, where they stand in it.
fn unspoken(survey: &Survey, instrument: &str, language: &Language) -> BTreeMap<String, Vec<String>> {
    let asking = survey.cycles.values().filter(|cycle| {
        cycle.instrument == instrument
            && cycle.languages.contains(language)
            && survey
                .instruments
                .get(instrument)
                .is_some_and(|(instrument, _)| instrument.source_language != *language)
    });
    asking
        .map(|cycle| {
            (
                format!("cycles/{}/cycle.toml", cycle.id),
                cycle.unspoken(language),
            )
        })
        .filter(|(_, paths)| !paths.is_empty())
        .collect()
}

fn print_comparison(survey: &Survey, cycles: &[String], as_json: bool) -> Result<(), Failure> {
    let mut sides = Vec::new();
    for id in cycles {
        let known = survey.cycles.keys().cloned().collect::<Vec<_>>().join(", ");
        let cycle = survey.cycles.get(id).ok_or_else(|| {
            Failure::problem(
                "I060",
                format!("there is no cycle \"{id}\" that can be read"),
                format!("use one of {known}"),
            )
        })?;
        let (instrument, _) = survey.instruments.get(&cycle.instrument).ok_or_else(|| {
            Failure::problem(
                "I060",
                format!("cycle \"{id}\" names an unknown instrument"),
                "run `chna check`",
            )
        })?;
        sides.push(instrument.fielded(cycle));
    }
    let [earlier, later] = sides.as_slice() else {
        return Ok(());
    };
    let items = compare(earlier, later);
    if as_json {
        print_line!(
            "{}",
            json!({ "earlier": cycles[0], "later": cycles[1], "items": items })
        );
        return Ok(());
    }
    for change in [Change::Reworded, Change::New, Change::Dropped] {
        for item in items.iter().filter(|item| item.change == change) {
            print_line!("{}", comparison_line(item));
        }
    }
    for item in items.iter().filter(|item| item.words_differ) {
        print_line!(
            "{}: the words differ and the version is still {}; raise it if the meaning changed",
            item.item,
            item.later.unwrap_or_default()
        );
    }
    let same = items.iter().filter(|item| item.change == Change::Same).count();
    print_line!(
        "{same} of {} items of {} are the same in {}",
        later.items().count(),
        cycles[1],
        cycles[0]
    );
    Ok(())
}

fn comparison_line(item: &Comparison) -> String {
    let version =
        |version: Option<u32>| version.map_or_else(|| "-".to_owned(), |version| version.to_string());
    match item.change {
        Change::Same => format!("{}: same", item.item),
        Change::Reworded => format!(
            "{}: reworded, version {} to {}; its numbers are not compared",
            item.item,
            version(item.earlier),
            version(item.later)
        ),
        Change::New => format!("{}: new, version {}", item.item, version(item.later)),
        Change::Dropped => format!("{}: no longer asked", item.item),
    }
}
