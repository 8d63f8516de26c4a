//! `chna export`: one row per respondent, for other programs.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::settings::{Database, Surveys};
use super::{Failure, actor, runtime, store_failure};
use crate::collection::{Flag, Response, Submission, quality};
use crate::instrument::{Edition, Instrument, ItemKind, Survey};
use crate::language::Language;
use crate::measures::{Handout, Respondents};
use crate::store::{Store, StoredResponse};

/// Write a cycle's answers, one row per respondent, with the codebook
///
/// For analysts: rows describe single families, so keep the file as safe as the database. What families wrote in their own words
/// is held back unless --open-text says that somebody has read it. The codebook is a sheet of the workbook, a part of the JSON,
/// else a file beside, named FILE.codebook.csv.
#[derive(Args)]
pub struct Arguments {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// The format
    #[arg(long, value_enum)]
    to: Format,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Also write families' own words: they have been read, and none of them names a person
    #[arg(long)]
    open_text: bool,
    #[command(flatten)]
    surveys: Surveys,
    #[command(flatten)]
    database: Database,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Xlsx,
    Parquet,
    Json,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    let survey = arguments.surveys.load()?;
    let instrument = fielded(&survey, &arguments.cycle)?;
    runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let responses = store.responses(&arguments.cycle).await.map_err(store_failure)?;
        let editions = store.instruments(&arguments.cycle).await.map_err(store_failure)?;
        let files = files(arguments, &instrument, &responses, &editions)?;
        for (path, bytes) in &files {
            fs::write(path, bytes).map_err(|cause| {
                Failure::problem(
                    "U040",
                    format!("{} cannot be written: {cause}", path.display()),
                    "give --out a path that you may write to",
                )
            })?;
        }
        let words = if arguments.open_text {
            " with open text"
        } else {
            ""
        };
        let detail = format!(
            "{} of {}{words} to {}",
            responses.len(),
            arguments.cycle,
            arguments.out.display()
        );
        actor::record(&store, "export", detail).await?;
        store.close().await;
        Ok(())
    })
}

/// The cycle's instrument as it is asked now.
pub(super) fn fielded(survey: &Survey, cycle: &str) -> Result<Instrument, Failure> {
    let found = survey.cycles.get(cycle).and_then(|cycle| {
        let (instrument, _) = survey.instruments.get(&cycle.instrument)?;
        Some(instrument.fielded(cycle))
    });
    found.ok_or_else(|| {
        let known: Vec<&str> = survey.cycles.keys().map(String::as_str).collect();
        Failure::problem(
            "U041",
            format!("there is no cycle \"{cycle}\""),
            format!(
                "there are {}; --surveys names the folder that holds cycles/",
                known.join(", ")
            ),
        )
    })
}

/// The file, and beside it the codebook where it has no place within.
fn files(
    arguments: &Arguments,
    instrument: &Instrument,
    responses: &[StoredResponse],
    editions: &[(String, String)],
) -> Result<Vec<(PathBuf, Vec<u8>)>, Failure> {
    let mut submissions = Vec::with_capacity(responses.len());
    for response in responses {
        match read(&arguments.cycle, instrument, response, editions) {
            Ok(submission) => submissions.push(submission),
            Err(_) => eprintln!(
                "C030 response {} answers an instrument that is not kept; it is in the JSON only",
                response.id
            ),
        }
    }
    let unwritable = |cause: &dyn std::fmt::Display| {
        Failure::problem(
            "U042",
            format!("the table cannot be written: {cause}"),
            "choose another format with --to",
        )
    };
    let respondents = Respondents::build(instrument, &submissions).map_err(|cause| unwritable(&cause))?;
    let handout = Handout::of(instrument, &respondents, arguments.open_text);
    let mut beside = arguments.out.clone().into_os_string();
    beside.push(".codebook.csv");
    let codebook = || {
        handout
            .codebook_csv()
            .map(|bytes| (PathBuf::from(&beside), bytes))
            .map_err(|cause| unwritable(&cause))
    };
    let out = arguments.out.clone();
    Ok(match arguments.to {
        Format::Csv => vec![
            (out, handout.csv().map_err(|cause| unwritable(&cause))?),
            codebook()?,
        ],
        Format::Parquet => vec![
            (out, handout.parquet().map_err(|cause| unwritable(&cause))?),
            codebook()?,
        ],
        Format::Xlsx => vec![(out, handout.xlsx().map_err(|cause| unwritable(&cause))?)],
        Format::Json => vec![(out, documents(arguments, instrument, responses, &handout))],
    })
}

/// Under the instrument it was made with, where that is kept; else under the one that is asked now.
///
/// Errors: what that instrument does not allow, in words.
pub(super) fn read(
    cycle: &str,
    instrument: &Instrument,
    response: &StoredResponse,
    editions: &[(String, String)],
) -> Result<Submission, String> {
    let document: Value = serde_json::from_str(&response.document).map_err(|cause| cause.to_string())?;
    let reference = document
        .get("instrument")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let own = editions
        .iter()
        .find(|(kept, _)| kept == reference && *reference != instrument.reference())
        .and_then(|(_, text)| Edition::parse(text)?.instrument(cycle));
    let instrument = own.as_ref().unwrap_or(instrument);
    Submission::parse(instrument, &document).map_err(|problems| {
        let said = problems
            .iter()
            .map(|problem| problem.say(instrument, &Language::english()));
        said.collect::<Vec<_>>().join(" ")
    })
}

/// The documents as they are kept, whatever instrument they were made with, each with what an analyst may want to look at
/// twice (`flags`: hints, no verdicts).
fn documents(
    arguments: &Arguments,
    instrument: &Instrument,
    responses: &[StoredResponse],
    handout: &Handout,
) -> Vec<u8> {
    let is_words = |item: &str| {
        // An item of another version may be anything: it is held back, too.
        instrument.item(item).is_none_or(|item| {
            matches!(
                item.kind,
                ItemKind::Text { .. } | ItemKind::Hidden | ItemKind::Repeat { .. }
            )
        })
    };
    let kept: Vec<Value> = responses
        .iter()
        .filter_map(|response| serde_json::from_str(&response.document).ok())
        .collect();
    let signs: Vec<quality::Signs> = kept
        .iter()
        .map(|document| {
            let response = Response::kept(instrument, document);
            response.map_or_else(quality::Signs::default, |response| {
                quality::Signs::of(instrument, &response)
            })
        })
        .collect();
    let flags = quality::flags(&signs.iter().collect::<Vec<_>>());
    let documents: Vec<Value> = kept
        .into_iter()
        .zip(flags)
        .map(|(mut document, flags)| {
            if let Some(fields) = document.as_object_mut() {
                let flags: Vec<&str> = flags.into_iter().map(Flag::code).collect();
                fields.insert("flags".to_owned(), json!(flags));
            }
            if !arguments.open_text
                && let Some(Value::Object(answers)) = document.get_mut("answers")
            {
                answers.retain(|item, _| !is_words(item));
            }
            document
        })
        .collect();
    let codebook: Vec<Value> = handout
        .codebook
        .iter()
        .map(|row| {
            json!({"column": row.column, "version": row.version, "type": row.kind, "label": row.label,
                "choices": row.choices, "note": row.note})
        })
        .collect();
    let all = json!({"cycle": arguments.cycle, "codebook": codebook, "responses": documents});
    let mut bytes = all.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// As printed before a problem of one row.
pub(super) fn place(file: &Path, row: usize) -> String {
    format!("{}:{row}", file.display())
}
