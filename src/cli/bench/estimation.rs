//! `chna bench estimation`: a plan of 40 items by 8 variables on a made-up survey file, in a process of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use super::{failed, peak_memory, say, scratch};
use crate::cli::Failure;
use crate::estimation::trial::{self, ITEMS, LEVELS, PSUS, STRATA, VARIABLES};

#[derive(Args)]
pub struct Estimation {
    #[arg(long, value_name = "N", default_value = "100000")]
    rows: usize,
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// Where to leave the survey file and the plans [default: a folder that is deleted]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Parquet,
}

pub fn run(arguments: &Estimation) -> Result<(), Failure> {
    let folder = match &arguments.dir {
        Some(dir) => dir.clone(),
        None => scratch()?,
    };
    let done = std::fs::create_dir_all(&folder)
        .map_err(failed)
        .and_then(|()| measure(arguments, &folder));
    if arguments.dir.is_none() {
        let _ = std::fs::remove_dir_all(&folder);
    }
    done
}

fn measure(arguments: &Estimation, folder: &Path) -> Result<(), Failure> {
    let file = folder.join(match arguments.format {
        Format::Csv => "survey.csv",
        Format::Parquet => "survey.parquet",
    });
    match arguments.format {
        Format::Csv => trial::write_csv(&file, arguments.rows),
        Format::Parquet => trial::write_parquet(&file, arguments.rows),
    }
    .map_err(failed)?;
    let size = std::fs::metadata(&file).map_err(failed)?.len();
    say(format!(
        "{} rows, {ITEMS} items by {VARIABLES} variables of {LEVELS} levels, {STRATA} strata of {PSUS} PSUs, {} MB",
        arguments.rows,
        size >> 20
    ));
    let time = |name: &str, plan: String| -> Result<Used, Failure> {
        let path = folder.join(name);
        std::fs::write(&path, plan).map_err(failed)?;
        let used = Used::by(&path, &file)?;
        say(format!("{name}: {used}"));
        Ok(used)
    };
    time("means.toml", means())?;
    let read = time("count.toml", count(None))?;
    let raked = time("rake.toml", count(Some(arguments.rows)))?;
    say(format!(
        "raking to 5 margins: {:.2} CPU s beyond reading",
        raked.processor.as_secs_f64() - read.processor.as_secs_f64()
    ));
    Ok(())
}

const DESIGN: &str = "[design]\nweight = \"weight\"\nstrata = \"stratum\"\npsu = [\"psu\"]\nnested = true\n";

/// The mean of every item in every level of every variable.
fn means() -> String {
    let items: Vec<String> = (0..ITEMS).map(|item| format!("\"item_{item}\"")).collect();
    let mut plan = DESIGN.to_owned();
    for variable in 0..VARIABLES {
        plan.push_str(&format!(
            "[[estimate]]\nid = \"by_{variable}\"\nstatistic = \"mean\"\nof = [{}]\nby = [\"by_{variable}\"]\n",
            items.join(", ")
        ));
    }
    plan
}

/// How many in each level of the first variable, with weights as they are, or raked to the first five variables.
fn count(raked: Option<usize>) -> String {
    let mut plan = DESIGN.to_owned();
    for variable in 0..5 {
        let Some(rows) = raked else {
            plan.push_str(&format!(
                "[[estimate]]\nid = \"read_{variable}\"\nstatistic = \"count\"\nby = [\"by_{variable}\"]\n"
            ));
            continue;
        };
        // Margins that lean the more the later the variable.
        let share = |level: u64| 1.0 + 0.1 * (variable * level) as f64;
        let whole: f64 = (0..LEVELS).map(share).sum();
        let totals: Vec<String> = (0..LEVELS)
            .map(|level| format!("l{level} = {}", rows as f64 * 20.0 * share(level) / whole))
            .collect();
        plan.push_str(&format!(
            "[[margin]]\nby = [\"by_{variable}\"]\ntotals = {{ {} }}\n",
            totals.join(", ")
        ));
    }
    plan.push_str("[[estimate]]\nid = \"count\"\nstatistic = \"count\"\nby = [\"by_0\"]\n");
    plan
}

/// What a run took.
struct Used {
    processor: Duration,
    clock: Duration,
    memory: u64,
}

impl std::fmt::Display for Used {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            to,
            "{:.2} CPU s, {:.2} s, {} MB at most",
            self.processor.as_secs_f64(),
            self.clock.as_secs_f64(),
            self.memory >> 20
        )
    }
}

impl Used {
    /// Runs a plan in a process of its own.
    fn by(plan: &Path, data: &Path) -> Result<Self, Failure> {
        let own = std::env::current_exe().map_err(failed)?;
        let before = children().unwrap_or_default();
        let begun = Instant::now();
        let mut child = Command::new(own)
            .arg("estimate")
            .arg(plan)
            .arg("--data")
            .arg(data)
            .args(["--format", "json"])
            .stdout(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let mut memory = 0;
        let status = loop {
            memory = peak_memory(child.id()).unwrap_or(0).max(memory);
            if let Some(status) = child.try_wait().map_err(failed)? {
                break status;
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        if !status.success() {
            return Err(failed("a plan could not be answered"));
        }
        Ok(Self {
            processor: children().unwrap_or_default().saturating_sub(before),
            clock: begun.elapsed(),
            memory,
        })
    }
}

/// Processor time of the children that have ended, in hundredths of a second as Linux counts it.
fn children() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis(10 * (user + system)))
}
