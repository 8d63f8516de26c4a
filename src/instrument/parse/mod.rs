//! From the files of `surveys/` to an instrument, indicators, translations and cycles: pure, all problems at once.

pub mod areas;
pub mod benchmarks;
pub mod brand;
mod choice;
pub mod cycle;
pub mod data_table;
pub mod given;
pub mod indicators;
pub(super) mod instrument;
mod item;
mod kind;
pub mod margins;
pub mod pack;
mod rows;
mod set;
mod spoken;
pub mod tiles;
pub mod translation;

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::definition::{DataTable, Instrument};
use super::hexadecimal;
use super::problem::{Problem, Severity};
use super::source::Source;
use super::table::{Table, document};
use super::xlsform::fielding;

impl Instrument {
    /// The instrument that the text of an `instrument.toml` says, without translations. `file` is named in problems.
    ///
    /// Errors: every problem in it, at least one of them an error.
    pub fn parse(file: &Path, text: &str) -> Result<Instrument, Vec<Problem>> {
        let (instrument, problems) = instrument(file, text, BTreeMap::new());
        if problems.iter().any(|problem| problem.severity == Severity::Error) {
            Err(problems)
        } else {
            Ok(instrument)
        }
    }

    /// Takes in the translations among `files` (path to text); one that cannot be read is left out.
    pub fn read_translations(&mut self, files: &BTreeMap<String, String>) {
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("translations/")) {
            if let (Some(read), _) = translation::translation(Path::new(path), text) {
                self.translations.insert(read.language.clone(), read);
            }
        }
    }
}

/// What of the text can be read, and every problem in it.
/// `tables`: what expressions read as `instance('name')`.
pub fn instrument(
    file: &Path,
    text: &str,
    tables: BTreeMap<String, DataTable>,
) -> (Instrument, Vec<Problem>) {
    if fielding::is_imported(text) {
        let (mut read, problems) = fielding::instrument(file, text);
        read.hash = hexadecimal(&Sha256::digest(text.as_bytes())[..8]);
        return (read, problems);
    }
    let source = Source::new(file, text);
    let mut read = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let read = instrument::read(&table, tables);
        table.close();
        read
    };
    read.hash = hexadecimal(&Sha256::digest(text.as_bytes())[..8]);
    (read, source.into_problems())
}
