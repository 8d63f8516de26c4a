//! `chna bench`: what this machine can do.

mod collector;
mod estimation;
mod instrument;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::Failure;

/// Measure this machine
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: What,
}

#[derive(Subcommand)]
enum What {
    /// Complete responses a second: a client and a server of its own on this machine, over HTTP, each on disk before it is answered
    Collector(collector::Collector),
    /// Processor seconds and memory of a large plan on a made-up survey file
    Estimation(estimation::Estimation),
    /// Reading and checking the survey, what is asked of one family, indicators of many
    Instrument(instrument::Speed),
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        What::Collector(collector) => collector::run(collector),
        What::Estimation(estimation) => estimation::run(estimation),
        What::Instrument(speed) => instrument::run(speed),
    }
}

fn failed(cause: impl std::fmt::Display) -> Failure {
    Failure::problem(
        "U051",
        format!("the measurement broke off: {cause}"),
        "run it again on a quiet machine",
    )
}

fn say(what: String) {
    let _ = writeln!(io::stdout(), "{what}");
}

/// A new folder for files that nobody needs afterwards.
fn scratch() -> Result<PathBuf, Failure> {
    let scratch = std::env::temp_dir().join(format!("chna-bench-{}", Uuid::new_v4()));
    std::fs::create_dir_all(&scratch).map_err(failed)?;
    Ok(scratch)
}

/// The most memory a running process has used so far, in bytes; `None` where the system does not tell.
fn peak_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes << 10)
}
