//! The analyst's own words of a report, from a folder of Markdown files.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::language::Language;
use crate::report::own::{OwnFile, parse};

/// Its name in a report's folder.
pub(super) const TEXT: &str = "text";

/// The files for a language, in order of their names: of English at the top, of another in a folder of its tag.
///
/// A folder that is not there holds none. Errors: every problem of every file; R346 where one cannot be read.
pub(super) fn read(folder: &Path, language: &Language) -> Result<Vec<OwnFile>, Failure> {
    let folder = match *language == Language::english() {
        true => folder.to_owned(),
        false => folder.join(language.tag()),
    };
    let unreadable = |path: &Path, cause: &std::io::Error| {
        Failure::problem(
            "R346",
            format!("{} cannot be read: {cause}", path.display()),
            "allow reading it, as UTF-8, or move it away",
        )
    };
    let entries = match fs::read_dir(&folder) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|cause| unreadable(&folder, &cause))?,
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.sort();
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|cause| unreadable(&path, &cause))?;
        match parse(&path, &text) {
            Ok(file) => files.push(file),
            Err(found) => problems.extend(found.iter().map(ToString::to_string)),
        }
    }
    match problems.is_empty() {
        true => Ok(files),
        false => Err(Failure::Problems(problems)),
    }
}
