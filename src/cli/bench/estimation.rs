//! `chna bench estimation`: a plan of 40 items by 8 variables on a made-up survey file, in a process of its own.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use polars::prelude::*;

use super::{failed, peak_memory, say, scratch};
use crate::cli::Failure;

const ITEMS: usize = 40;
const VARIABLES: usize = 8;
const LEVELS: u64 = 5;
const STRATA: u64 = 50;
const PSUS: u64 = 20;
/// Rows that are made, and written, at a time.
const PIECE: usize = 250_000;

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
    write(&file, arguments).map_err(failed)?;
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

/// A small generator of its own: the same rows on every machine.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A row: stratum, PSU, weight in thousandths, levels, and items in hundredths; 5 % of levels and items are missing.
///
/// Of four items two are 0 or 1, one is 1 to 5, one an amount.
struct Row {
    stratum: u64,
    psu: u64,
    weight: u64,
    levels: [Option<u64>; VARIABLES],
    items: [Option<u64>; ITEMS],
}

impl Row {
    fn draw(draw: &mut Draw) -> Self {
        let stratum = draw.below(STRATA);
        let mut row = Self {
            stratum,
            psu: draw.below(PSUS),
            weight: 1_000 + draw.below(38_000),
            levels: [None; VARIABLES],
            items: [None; ITEMS],
        };
        // Raking needs a level in every row.
        for (variable, level) in row.levels.iter_mut().enumerate() {
            *level = (variable < 5 || draw.below(20) > 0).then(|| draw.below(LEVELS));
        }
        for (item, value) in row.items.iter_mut().enumerate() {
            let known = draw.below(20) > 0;
            *value = known.then(|| match item % 4 {
                0 | 1 => 100 * u64::from(draw.below(100) < 20 + stratum),
                2 => 100 * (1 + draw.below(5)),
                _ => draw.below(1_000_000) + 100 * stratum,
            });
        }
        row
    }
}

fn write(file: &Path, arguments: &Estimation) -> Result<(), Box<dyn std::error::Error>> {
    let mut draw = Draw(1);
    let to = File::create(file)?;
    match arguments.format {
        Format::Csv => {
            let mut to = BufWriter::new(to);
            writeln!(to, "{}", names().join(","))?;
            for _ in 0..arguments.rows {
                write_csv(&mut to, &Row::draw(&mut draw))?;
            }
            to.flush()?;
        }
        Format::Parquet => {
            let mut left = arguments.rows;
            let mut piece = frame(&mut draw, left.min(PIECE))?;
            let mut to = ParquetWriter::new(to).batched(piece.schema())?;
            loop {
                to.write_batch(&piece)?;
                left -= piece.height();
                if left == 0 {
                    break;
                }
                piece = frame(&mut draw, left.min(PIECE))?;
            }
            to.finish()?;
        }
    }
    Ok(())
}

fn names() -> Vec<String> {
    let fixed = ["stratum", "psu", "weight"].map(str::to_owned);
    let variables = (0..VARIABLES).map(|variable| format!("by_{variable}"));
    let items = (0..ITEMS).map(|item| format!("item_{item}"));
    fixed.into_iter().chain(variables).chain(items).collect()
}

fn write_csv(to: &mut impl Write, row: &Row) -> std::io::Result<()> {
    let weight = row.weight;
    write!(
        to,
        "s{},{},{}.{:03}",
        row.stratum,
        row.psu,
        weight / 1_000,
        weight % 1_000
    )?;
    for level in row.levels {
        match level {
            Some(level) => write!(to, ",l{level}")?,
            None => write!(to, ",")?,
        }
    }
    for (item, value) in row.items.iter().enumerate() {
        match value {
            None => write!(to, ",")?,
            Some(value) if item % 4 == 3 => write!(to, ",{}.{:02}", value / 100, value % 100)?,
            Some(value) => write!(to, ",{}", value / 100)?,
        }
    }
    writeln!(to)
}

fn frame(draw: &mut Draw, rows: usize) -> PolarsResult<DataFrame> {
    let rows: Vec<Row> = (0..rows).map(|_| Row::draw(draw)).collect();
    let mut columns: Vec<polars::prelude::Column> = Vec::new();
    let mut names = names().into_iter();
    let mut push = |series: Series| {
        if let Some(name) = names.next() {
            columns.push(series.with_name(name.into()).into_column());
        }
    };
    let strata: StringChunked = rows.iter().map(|row| Some(format!("s{}", row.stratum))).collect();
    push(strata.into_series());
    let psus: Int64Chunked = rows.iter().map(|row| Some(row.psu as i64)).collect();
    push(psus.into_series());
    let weights: Float64Chunked = rows.iter().map(|row| Some(row.weight as f64 / 1_000.0)).collect();
    push(weights.into_series());
    for variable in 0..VARIABLES {
        let levels: StringChunked = rows
            .iter()
            .map(|row| row.levels[variable].map(|level| format!("l{level}")))
            .collect();
        push(levels.into_series());
    }
    for item in 0..ITEMS {
        let values: Float64Chunked = rows
            .iter()
            .map(|row| row.items[item].map(|value| value as f64 / 100.0))
            .collect();
        push(values.into_series());
    }
    DataFrame::new(rows.len(), columns)
}
