//! What a person can fix in a workbook: with a code, the sheet and the row.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::instrument::problem::Severity;

/// One problem. Printed as `FILE:SHEET:ROW: CODE what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormProblem {
    pub file: PathBuf,
    /// Empty where the whole file is meant.
    pub sheet: String,
    /// 1 is the header; 0 where the whole sheet is meant.
    pub row: usize,
    pub code: &'static str,
    pub severity: Severity,
    pub what: String,
    pub way_out: String,
}

impl fmt::Display for FormProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file.display())?;
        if !self.sheet.is_empty() {
            write!(f, "{}:{}:", self.sheet, self.row)?;
        }
        let mark = match self.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        write!(f, " {} {mark}{}; {}", self.code, self.what, self.way_out)
    }
}

/// The problems found so far, in the order of finding.
#[derive(Clone, Debug)]
pub struct Problems {
    file: PathBuf,
    pub list: Vec<FormProblem>,
}

/// More than this many help nobody.
const AT_MOST: usize = 1_000;

impl Problems {
    pub fn new(file: &Path) -> Self {
        Self {
            file: file.to_owned(),
            list: Vec::new(),
        }
    }

    pub fn error(
        &mut self,
        sheet: &str,
        row: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) {
        self.add(sheet, row, code, Severity::Error, what.into(), way_out.into());
    }

    pub fn warning(
        &mut self,
        sheet: &str,
        row: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) {
        self.add(sheet, row, code, Severity::Warning, what.into(), way_out.into());
    }

    fn add(
        &mut self,
        sheet: &str,
        row: usize,
        code: &'static str,
        severity: Severity,
        what: String,
        way_out: String,
    ) {
        if self.list.len() < AT_MOST || (severity == Severity::Error && !self.has_errors()) {
            self.list.push(FormProblem {
                file: self.file.clone(),
                sheet: sheet.to_owned(),
                row,
                code,
                severity,
                what,
                way_out,
            });
        }
    }

    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }
}

/// The text, cut where it would fill the screen.
pub fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}
