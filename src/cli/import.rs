//! `chna import`: answers from a file of another program, into a cycle.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::export::{fielded, place};
use super::settings::{Database, Surveys};
use super::{Failure, actor, runtime, store_failure};
use crate::collection::Submission;
use crate::instrument::{Instrument, Item, ItemKind};
use crate::language::Language;
use crate::measures::Incoming;
use crate::store::{Outcome, Store, StoredResponse};

/// Take answers from a CSV, XLSX or Parquet file into a cycle
///
/// A column whose name is an item's id holds its answers: codes, several of them parted by spaces; the columns response, language,
/// mode, source, day, complete and duration_s are read as `chna export` writes them. Importing the same file again changes nothing.
/// One problem anywhere, and nothing is taken.
#[derive(Args)]
pub struct Arguments {
    /// .csv, .xlsx (its first sheet) or .parquet
    file: PathBuf,
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// Where the file uses other names and codes: [columns] item = "column", [codes.<item>] "value in the file" = "code", [set] day = "2025-04-01"
    #[arg(long, value_name = "MAP.toml")]
    map: Option<PathBuf>,
    /// Leave rows with problems out, and take the others
    #[arg(long)]
    lenient: bool,
    #[command(flatten)]
    surveys: Surveys,
    #[command(flatten)]
    database: Database,
}

/// MAP.toml.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct NameMap {
    /// By item or field, the column of the file.
    columns: BTreeMap<String, String>,
    /// By item, the code that a value of the file stands for.
    codes: BTreeMap<String, BTreeMap<String, String>>,
    /// By field, its value in every row.
    set: BTreeMap<String, String>,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    let survey = arguments.surveys.load()?;
    let instrument = fielded(&survey, &arguments.cycle)?;
    let map = map(arguments.map.as_deref())?;
    let incoming = Incoming::read(&arguments.file).map_err(|cause| {
        Failure::problem(
            "U043",
            format!("{} cannot be read: {cause}", arguments.file.display()),
            "give a table with a header as .csv, .xlsx or .parquet",
        )
    })?;
    let mut problems = unknown_columns(arguments, &instrument, &map, &incoming);
    let mut responses = Vec::with_capacity(incoming.rows.len());
    // The header is row 1.
    for (number, cells) in (2..).zip(&incoming.rows) {
        let row = Row {
            columns: &incoming.columns,
            cells,
            map: &map,
        };
        let document = row.document(&arguments.cycle, &instrument);
        match Submission::parse(&instrument, &document) {
            Ok(submission) => responses.push(StoredResponse {
                id: submission.response().id,
                document: submission.document().to_string(),
                complete: submission.response().complete,
            }),
            Err(found) => problems.extend(found.iter().map(|problem| {
                let item = problem
                    .item
                    .as_ref()
                    .map(|item| format!(" {item}:"))
                    .unwrap_or_default();
                format!(
                    "{}: {}{item} {}",
                    place(&arguments.file, number),
                    problem.code,
                    problem.say(&instrument, &Language::english())
                )
            })),
        }
    }
    if !problems.is_empty() && !arguments.lenient {
        return Err(Failure::Problems(problems));
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    runtime()?.block_on(async {
        let store = Store::open(&url).await.map_err(store_failure)?;
        let outcomes = store
            .put_many(&arguments.cycle, &responses)
            .await
            .map_err(store_failure)?;
        let count = |outcome: Outcome| outcomes.iter().filter(|one| **one == outcome).count();
        let said = format!(
            "{} new, {} updated, {} there already, {} not taken: complete with other answers",
            count(Outcome::Created),
            count(Outcome::Updated),
            count(Outcome::Unchanged),
            count(Outcome::Conflict)
        );
        actor::record(
            &store,
            "import",
            format!("{} into {}: {said}", arguments.file.display(), arguments.cycle),
        )
        .await?;
        store.close().await;
        let _ = writeln!(io::stdout(), "{said}");
        Ok(())
    })
}

fn map(file: Option<&Path>) -> Result<NameMap, Failure> {
    let Some(file) = file else {
        return Ok(NameMap::default());
    };
    let problem = |cause: String| {
        Failure::problem(
            "U044",
            format!("{}: {cause}", file.display()),
            "it may hold [columns], [codes.<item>] and [set]; `chna import --help` shows how",
        )
    };
    let text = fs::read_to_string(file).map_err(|cause| problem(cause.to_string()))?;
    toml::from_str(&text).map_err(|cause| problem(cause.message().to_owned()))
}

const FIELDS: [&str; 7] = [
    "response",
    "language",
    "mode",
    "source",
    "day",
    "complete",
    "duration_s",
];

/// Columns that nothing reads: an answer lost without a word is worse than a question asked twice.
fn unknown_columns(
    arguments: &Arguments,
    instrument: &Instrument,
    map: &NameMap,
    incoming: &Incoming,
) -> Vec<String> {
    let mut problems: Vec<String> = map
        .columns
        .iter()
        .filter(|(_, column)| !incoming.columns.contains(column))
        .map(|(item, column)| {
            format!(
                "{}: C031 {item}: there is no column \"{column}\"; correct [columns] of the map",
                place(&arguments.file, 1)
            )
        })
        .collect();
    for column in &incoming.columns {
        let base = column
            .strip_suffix(".missing")
            .or_else(|| column.strip_suffix(".count"))
            .unwrap_or(column);
        let base = match base.rsplit_once('_') {
            Some((item, row)) if row.parse::<u32>().is_ok() && instrument.item(base).is_none() => item,
            _ => base,
        };
        let known = FIELDS.contains(&base)
            || instrument.item(base).is_some()
            || map.columns.values().any(|mapped| mapped == column);
        if !known {
            problems.push(format!(
                "{}: C032 column \"{column}\" is no item of {}; map it with [columns], remove it, or write --lenient",
                place(&arguments.file, 1),
                instrument.id
            ));
        }
    }
    problems
}

struct Row<'a> {
    columns: &'a [String],
    cells: &'a [String],
    map: &'a NameMap,
}

impl Row<'_> {
    /// What stands under a name; nothing where there is no such column, or the cell is empty.
    fn cell(&self, name: &str) -> Option<&str> {
        if let Some(set) = self.map.set.get(name) {
            return Some(set);
        }
        let column = self.map.columns.get(name).map_or(name, String::as_str);
        let at = self.columns.iter().position(|own| own == column)?;
        let cell = self.cells.get(at)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    fn document(&self, cycle: &str, instrument: &Instrument) -> Value {
        let mut answers = Map::new();
        for item in instrument.items() {
            if let Some(answer) = self.answer(item) {
                answers.insert(item.id.to_string(), answer);
            }
        }
        let id = self.cell("response").map(str::to_owned);
        let id = match id.as_deref().map(Uuid::parse_str) {
            Some(Ok(id)) => id,
            // Whatever it is called there, the same row has the same id every time.
            _ => self.made_id(cycle, id.as_deref()),
        };
        json!({
            "id": id,
            "cycle": cycle,
            "instrument": instrument.reference(),
            "language": self.cell("language").unwrap_or(instrument.source_language.tag()),
            "mode": self.cell("mode").unwrap_or("import"),
            "source": self.cell("source"),
            "day": self.cell("day").unwrap_or("unknown"),
            "duration_s": self.cell("duration_s").and_then(|text| text.parse::<f64>().ok()).map_or(0, |s| s as u64),
            "complete": self.cell("complete").is_none_or(|text| {
                matches!(text.to_lowercase().as_str(), "true" | "1" | "yes" | "t")
            }),
            "answers": answers,
        })
    }

    fn made_id(&self, cycle: &str, own: Option<&str>) -> Uuid {
        let mut sum = Sha256::new();
        sum.update(cycle);
        match own {
            Some(own) => sum.update(own),
            None => self.cells.iter().for_each(|cell| {
                sum.update(cell);
                sum.update([0x1f]);
            }),
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&sum.finalize()[..16]);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn answer(&self, item: &Item) -> Option<Value> {
        match &item.kind {
            ItemKind::Note | ItemKind::Calculate { .. } | ItemKind::Metadata(_) => None,
            ItemKind::Repeat { items, at_most, .. } => {
                let rows: Vec<Value> = (1..=*at_most)
                    .filter_map(|row| {
                        let members: Map<String, Value> = items
                            .iter()
                            .filter_map(|member| {
                                let cell = self.cell(&format!("{}_{row}", member.id))?;
                                Some((member.id.to_string(), self.value(member, cell)))
                            })
                            .collect();
                        (!members.is_empty()).then_some(Value::Object(members))
                    })
                    .collect();
                (!rows.is_empty()).then_some(Value::Array(rows))
            }
            _ => match self.cell(item.id.as_str()) {
                Some(cell) => Some(self.value(item, cell)),
                None => match self.cell(&format!("{}.missing", item.id)) {
                    Some(code @ ("dk" | "pna")) => Some(json!({ "missing": code })),
                    _ => None,
                },
            },
        }
    }

    fn value(&self, item: &Item, cell: &str) -> Value {
        let codes = self.map.codes.get(item.id.as_str());
        let code = |text: &str| {
            codes
                .and_then(|codes| codes.get(text))
                .map_or(text, String::as_str)
                .to_owned()
        };
        match &item.kind {
            ItemKind::SelectMultiple { .. } => {
                let parts = cell.split([' ', ';', ',', '|']).filter(|part| !part.is_empty());
                Value::Array(parts.map(|part| Value::String(code(part))).collect())
            }
            // Programs that know one kind of number only write 4 as 4.0.
            ItemKind::Integer { .. } => Value::String(code(cell.strip_suffix(".0").unwrap_or(cell))),
            _ => Value::String(code(cell)),
        }
    }
}
