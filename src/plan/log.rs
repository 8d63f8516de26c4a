//! `cycles/<id>/progress.toml`: what was done, for how many, at what cost, and what was measured.

use std::path::Path;

use jiff::civil::Date;

use super::file::PlanFile;
use super::part::Part;
use super::text::line;
use crate::instrument::Problem;
use crate::instrument::quote;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};

/// One thing to remember.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogEntry {
    /// `yyyy-mm-dd`.
    pub on: String,
    /// The row of the plan it belongs to.
    pub of: String,
    pub what: String,
    pub people: Option<f64>,
    pub sessions: Option<f64>,
    pub dollars: Option<f64>,
    /// What a measure or an objective's indicator came to.
    pub value: Option<f64>,
    pub source: String,
    pub story: String,
    pub learned: String,
    /// What of the plan changed.
    pub change: String,
    /// Where the file has it.
    pub line: usize,
}

/// The entries, in the order of the file, and every problem.
pub fn parse(file: &Path, text: &str, plan: &PlanFile) -> (Vec<LogEntry>, Vec<Problem>) {
    let source = Source::new(file, text);
    let entries = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let entries = table
            .tables("entry")
            .into_iter()
            .map(|own| entry(own, plan))
            .collect();
        table.close();
        entries
    };
    (entries, source.into_problems())
}

/// The entries that give a row's value, oldest first; those of one day in the order of the file.
pub fn measured<'a>(log: &'a [LogEntry], of: &str) -> Vec<(&'a LogEntry, f64)> {
    let mut own: Vec<(&LogEntry, f64)> = log
        .iter()
        .filter(|entry| entry.of == of)
        .filter_map(|entry| Some((entry, entry.value?)))
        .collect();
    own.sort_by(|(a, _), (b, _)| a.on.cmp(&b.on));
    own
}

fn entry(table: Table<'_>, plan: &PlanFile) -> LogEntry {
    let on = table.required_text("on");
    if on.value.parse::<Date>().is_err() {
        table.error(
            on.at,
            "P303",
            format!("`on` is \"{}\", which is no date", on.value),
            "write it as in 2026-06-30",
        );
    } else if let Some(head) = plan.head()
        && !head.get("starts").is_empty()
        && (on.value.as_str() < head.get("starts") || on.value.as_str() > head.get("ends"))
    {
        table.error(
            on.at,
            "P319",
            format!(
                "`on` is {}, and the plan runs from {} to {}",
                on.value,
                head.get("starts"),
                head.get("ends")
            ),
            "correct the day, or write it into the plan of that time",
        );
    }
    let of = table.required_text("of");
    let row = plan.entry(&of.value);
    if row.is_none() {
        table.error(
            of.at,
            "P304",
            format!("`of` names \"{}\", which the plan does not have", of.value),
            "use the id of a priority, strategy, action, objective or measure of plan.toml",
        );
    }
    let number = |name: &'static str| {
        let number = table.number(name)?;
        if number.value < 0.0 {
            table.error(number.at, "P330", format!("`{name}` is below 0"), "correct it");
        }
        Some(number.value)
    };
    let text = |name: &'static str| table.text(name).map(|text| text.value).unwrap_or_default();
    let entry = LogEntry {
        what: text("what"),
        people: number("people"),
        sessions: number("sessions"),
        dollars: number("dollars"),
        value: number("value"),
        source: text("source"),
        story: text("story"),
        learned: text("learned"),
        change: text("change"),
        line: table.line(),
        on: on.value,
        of: of.value,
    };
    if let (Some(value), Some(row)) = (entry.value, row) {
        let is_share = row.part == Part::Objective || row.get("unit") == "share";
        if !matches!(row.part, Part::Objective | Part::Measure) {
            table.error(
                table.at,
                "P330",
                format!("`value` is given for a {}", row.part.key()),
                "give it for an objective or a measure",
            );
        } else if is_share && value > 1.0 {
            table.error(
                table.at,
                "P302",
                format!("`value` is {value}"),
                "write a share from 0 to 1: 41.5 % is 0.415",
            );
        }
    }
    table.close();
    entry
}

impl LogEntry {
    /// The year it belongs to.
    pub fn year(&self) -> &str {
        self.on.get(..4).unwrap_or_default()
    }

    /// The table as it is added to the file.
    pub fn to_text(&self) -> String {
        let mut text = String::from("[[entry]]\n");
        text.push_str(&line("on", &quote::line(&self.on)));
        text.push_str(&line("of", &quote::line(&self.of)));
        let texts = [
            ("what", &self.what),
            ("source", &self.source),
            ("story", &self.story),
            ("learned", &self.learned),
            ("change", &self.change),
        ];
        for (name, number) in [
            ("people", self.people),
            ("sessions", self.sessions),
            ("dollars", self.dollars),
            ("value", self.value),
        ] {
            if let Some(number) = number {
                text.push_str(&line(name, &number.to_string()));
            }
        }
        for (name, own) in texts.into_iter().filter(|(_, own)| !own.is_empty()) {
            text.push_str(&line(name, &quote::line(own)));
        }
        text
    }
}
