//! A file being read: its text, its lines, and every problem found in it.

use std::cell::RefCell;
use std::path::Path;

use super::problem::Problem;

/// The code of a file that is not TOML.
pub const BROKEN: &str = "I001";

/// Larger files are refused before they are read: no survey is.
pub const LARGEST: u64 = 10_000_000;

/// A file's text with the places of its lines. Problems gather here until the reader is done.
#[derive(Debug)]
pub struct Source<'a> {
    pub file: &'a Path,
    pub text: &'a str,
    /// The byte each line begins at.
    lines: Vec<usize>,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Source<'a> {
    pub fn new(file: &'a Path, text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            file,
            text,
            lines: std::iter::once(0).chain(after_breaks).collect(),
            problems: RefCell::default(),
        }
    }

    /// The line of a byte, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    pub fn error(&self, at: usize, code: &'static str, what: impl Into<String>, way_out: impl Into<String>) {
        self.error_in_line(self.line(at), code, what, way_out);
    }

    pub fn error_in_line(
        &self,
        line: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) {
        self.add(Problem::error(self.file, line, code, what, way_out));
    }

    pub fn warning_in_line(
        &self,
        line: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) {
        self.add(Problem::warning(self.file, line, code, what, way_out));
    }

    pub fn add(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// Every problem found. Where the grammar itself is broken, only that is said: the rest would be guesswork.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        if problems.iter().any(|problem| problem.code == BROKEN) {
            problems.retain(|problem| problem.code == BROKEN);
        }
        problems
    }
}

/// The text of a file, or what keeps us from it.
pub fn read_text(file: &Path) -> Result<String, Problem> {
    let size = std::fs::metadata(file)
        .map_err(|error| unreadable(file, &error))?
        .len();
    if size > LARGEST {
        return Err(Problem::error(
            file,
            0,
            "I004",
            format!("the file is {} MB large", size / 1_000_000),
            "keep it below 10 MB",
        ));
    }
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Problem::error(
            file,
            1 + before.iter().filter(|byte| **byte == b'\n').count(),
            "I002",
            "a byte here is not UTF-8",
            "save the file as UTF-8 in your editor",
        )
    })
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    if error.kind() == std::io::ErrorKind::NotFound {
        Problem::error(
            file,
            0,
            "I003",
            "the file is not there",
            "write it, or correct the path",
        )
    } else {
        Problem::error(
            file,
            0,
            "I004",
            format!("the file cannot be read: {error}"),
            "look at its permissions",
        )
    }
}
