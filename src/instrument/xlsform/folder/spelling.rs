//! Types in our own spelling, and those of a workbook.

use super::super::kind::{self, Container, SelectOf};

/// A type as our format says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelt {
    pub kind: String,
    /// List, or file.
    pub list: Option<String>,
    pub or_other: bool,
}

impl Spelt {
    /// Reads the type of a workbook.
    pub fn of(written: &str) -> Self {
        let written = super::super::row::cleaned(written, true);
        if let Some(select) = kind::select(&written) {
            let name = match (select.of, select.from_file) {
                (SelectOf::One, false) => "select_one",
                (SelectOf::One, true) => "select_one_from_file",
                (SelectOf::Multiple, false) => "select_multiple",
                (SelectOf::Multiple, true) => "select_multiple_from_file",
                (SelectOf::Rank, _) => "rank",
                (SelectOf::External, _) => "select_one_external",
            };
            return Self {
                kind: name.to_owned(),
                list: Some(select.list),
                or_other: select.or_other,
            };
        }
        if let Some(bracket) = kind::bracket(&written).filter(|bracket| bracket.begins) {
            return Self {
                kind: match bracket.of {
                    Container::Group => "group",
                    Container::Repeat => "repeat",
                    Container::Loop => "loop",
                }
                .to_owned(),
                list: bracket.list,
                or_other: false,
            };
        }
        let name = match written.as_str() {
            "string" | "q string" | "add text prompt" => "text",
            "int" | "q int" | "add integer prompt" => "integer",
            "q decimal" | "add decimal prompt" => "decimal",
            "q date" | "add date prompt" => "date",
            "q note" | "add note prompt" => "note",
            "q calculate" | "add calculate prompt" => "calculate",
            "q acknowledge" | "add acknowledge prompt" => "acknowledge",
            other => other,
        };
        Self {
            kind: name.to_owned(),
            list: None,
            or_other: false,
        }
    }

    /// As a workbook says it.
    pub fn written(&self) -> String {
        let kind = match self.kind.as_str() {
            "group" | "repeat" => format!("begin_{}", self.kind),
            "loop" => return format!("begin loop over {}", self.list.as_deref().unwrap_or_default()),
            other => other.to_owned(),
        };
        match &self.list {
            Some(list) if self.or_other => format!("{kind} {list} or_other"),
            Some(list) => format!("{kind} {list}"),
            None => kind,
        }
    }

    pub fn is_container(&self) -> bool {
        matches!(self.kind.as_str(), "group" | "repeat" | "loop")
    }
}

/// The end that goes with a beginning: `end group` for `begin group`.
pub fn end_of(begin: &str) -> String {
    let own = begin.trim();
    let rest = own.strip_prefix("begin").unwrap_or(own);
    let rest = match rest.find("loop over") {
        Some(at) => format!("{}loop", &rest[..at]),
        None => rest.to_owned(),
    };
    format!("end{rest}")
}
