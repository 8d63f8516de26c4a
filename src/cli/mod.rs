//! One file per command: read, call, write.

mod actor;
mod backup;
mod bench;
mod check;
mod demo;
mod demo_folder;
mod demo_plan;
mod estimate;
mod export;
mod expr;
mod form;
mod gift;
mod import;
mod invite;
mod output;
mod own_text;
mod plan;
mod poster;
mod progress;
mod publish;
mod release_folder;
mod report;
mod restore;
mod serve;
mod settings;
mod text;
mod user;
mod weight;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tokio::runtime::Runtime;

use crate::store::StoreError;

/// A community health needs assessment, the whole way: families answer, analysts publish, the hospital plans.
#[derive(Parser)]
#[command(name = "chna", version, about)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Backup(backup::Arguments),
    Bench(bench::Arguments),
    Check(check::CheckArgs),
    Demo(demo::Arguments),
    #[command(name = "estimate")]
    Analyse(estimate::Arguments),
    Export(export::Arguments),
    Expr(expr::Arguments),
    Form(form::Arguments),
    Gift(gift::Arguments),
    Import(import::Arguments),
    Invite(invite::Arguments),
    Plan(plan::Arguments),
    Poster(poster::Arguments),
    Publish(publish::Arguments),
    Report(report::Arguments),
    Restore(restore::Arguments),
    Serve(serve::Arguments),
    Text(text::Arguments),
    User(user::Arguments),
    Weight(weight::Arguments),
}

/// Why a command stopped: printed on standard error as `CODE what is wrong; what to do`.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A problem the user can mend: exit 1. Lines are printed as they are; none where the command printed them itself.
    #[error("{}", .0.join("\n"))]
    Problems(Vec<String>),
    /// Wrong usage: exit 2.
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    /// One problem: `CODE what; way out`.
    pub fn problem(code: &str, what: impl std::fmt::Display, way_out: impl std::fmt::Display) -> Self {
        Self::Problems(vec![format!("{code} {what}; {way_out}")])
    }
}

/// Where a command waits for the database and the network.
fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|cause| {
        Failure::problem(
            "U014",
            format!("threads cannot be started: {cause}"),
            "free some memory and try again",
        )
    })
}

fn store_failure(cause: StoreError) -> Failure {
    Failure::Problems(vec![format!("{} {cause}", cause.code())])
}

/// Reads the command line, runs the command, and says how it went: 0 good, 1 a problem to mend, 2 wrong usage.
pub fn main() -> ExitCode {
    let line = CommandLine::parse();
    let outcome: Result<(), Failure> = match line.command {
        Command::Backup(arguments) => backup::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Analyse(arguments) => estimate::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Expr(arguments) => expr::run(&arguments),
        Command::Form(arguments) => form::run(&arguments),
        Command::Gift(arguments) => gift::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Invite(arguments) => invite::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Poster(arguments) => poster::run(&arguments),
        Command::Publish(arguments) => publish::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Restore(arguments) => restore::run(&arguments),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Text(arguments) => text::run(&arguments),
        Command::User(arguments) => user::run(arguments),
        Command::Weight(arguments) => weight::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let said = failure.to_string();
            if !said.is_empty() {
                eprintln!("{said}");
            }
            ExitCode::from(match failure {
                Failure::Problems(_) => 1,
                Failure::Usage(_) => 2,
            })
        }
    }
}
