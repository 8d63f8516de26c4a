//! `chna poster`: a printable poster with a QR code for each partner.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Failure;
use super::settings::Surveys;
use crate::language::Language;
use crate::web::{Paper, poster};

/// Write a poster whose QR codes open the survey, a page for each partner
///
/// The file is a page to print: open it in a browser, and print it without margins.
#[derive(Args)]
pub struct Arguments {
    /// The cycle families are invited to
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// The language of the poster, in which the survey opens, too
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// Where families open the collector
    #[arg(
        long,
        env = "CHNA_SITE",
        value_name = "URL",
        default_value = "http://127.0.0.1:8080"
    )]
    site: String,
    /// What it is printed on
    #[arg(long, value_enum, default_value = "letter")]
    paper: PaperSize,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    surveys: Surveys,
}

#[derive(Clone, Copy, ValueEnum)]
enum PaperSize {
    Letter,
    A4,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.surveys.load()?;
    let Some(cycle) = survey.cycles.get(&arguments.cycle) else {
        let known: Vec<&str> = survey.cycles.keys().map(String::as_str).collect();
        return Err(Failure::problem(
            "U041",
            format!("there is no cycle \"{}\"", arguments.cycle),
            format!("name one of these: {}", known.join(", ")),
        ));
    };
    let asked: Option<Language> = arguments.language.parse().ok();
    let Some(language) = asked.filter(|language| cycle.languages.contains(language)) else {
        let offered: Vec<&str> = cycle.languages.iter().map(Language::tag).collect();
        return Err(Failure::problem(
            "U042",
            format!("cycle {} is not asked in \"{}\"", cycle.id, arguments.language),
            format!("name one of these: {}", offered.join(", ")),
        ));
    };
    let paper = match arguments.paper {
        PaperSize::Letter => Paper::Letter,
        PaperSize::A4 => Paper::A4,
    };
    let page = poster(cycle, &language, &arguments.site, paper)
        .map_err(|cause| Failure::problem("U043", cause, "give a shorter address with --site"))?;
    std::fs::write(&arguments.out, page).map_err(|cause| {
        Failure::problem(
            "U044",
            format!("{} cannot be written: {cause}", arguments.out.display()),
            "name a file in a folder that is there",
        )
    })
}
