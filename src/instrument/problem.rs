//! What a person can fix, with a code, a place and a way out.

use std::fmt;
use std::path::{Path, PathBuf};

/// One problem in a file a person edits. Printed as `file:line: CODE what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: PathBuf,
    /// 1 is the first line; 0 where the whole file is meant.
    pub line: usize,
    /// `I014` and the like; the letter is the room.
    pub code: &'static str,
    pub severity: Severity,
    pub what: String,
    pub way_out: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Problem {
    pub fn error(
        file: &Path,
        line: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            code,
            severity: Severity::Error,
            what: what.into(),
            way_out: way_out.into(),
        }
    }

    pub fn warning(
        file: &Path,
        line: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(file, line, code, what, way_out)
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {} {}; {}",
            self.file.display(),
            self.line,
            self.code,
            self.what,
            self.way_out
        )
    }
}
