//! `chna estimate`: an analysis plan on any survey file.

use super::output::print_line;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Failure;
use crate::pipeline::analyse::{Also, analyse};
use crate::pipeline::listing;

/// Estimates with their uncertainty, from a plan (TOML) and a survey file (CSV or Parquet).
#[derive(Args)]
#[command(after_long_help = include_str!("estimate.txt"))]
pub struct Arguments {
    /// The plan: data, design and what to estimate.
    plan: PathBuf,
    /// The survey file, in place of the plan's own.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Give every row's final weight (in JSON).
    #[arg(long)]
    weights: bool,
    /// Say on standard error which design, weights and formulas were used.
    #[arg(long)]
    explain: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let also = Also {
        weights: arguments.weights,
        explained: arguments.explain,
    };
    let analysis = analyse(&arguments.plan, arguments.data.as_deref(), also).map_err(Failure::Problems)?;
    if arguments.explain {
        for line in &analysis.explained {
            eprintln!("{line}");
        }
    }
    match arguments.format {
        Format::Table => super::output::print(format_args!("{}", listing::table(&analysis))),
        Format::Csv => super::output::print(format_args!("{}", listing::csv(&analysis))),
        Format::Json => {
            let json = serde_json::to_string_pretty(&analysis)
                .map_err(|error| Failure::problem("E902", error, "please report it with the plan"))?;
            print_line!("{json}");
        }
    }
    Ok(())
}
