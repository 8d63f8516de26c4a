//! Words that the plan's documents share.

use crate::instrument::Indicators;
use crate::language::percent;
use crate::plan::calendar::Due;
use crate::plan::evidence::Group;
use crate::plan::need::Reason;
use crate::report::document::{Column, Row, Section, Table, TableCell, TableKind};
use crate::report::say::Say;

/// A word of the plan file ("some_evidence") as the reader says it; none for an empty one.
pub fn word(code: &str, say: &Say<'_>) -> String {
    match code {
        "" => String::new(),
        code => say.with("plan-word", &[("word", code)]),
    }
}

/// Why a topic is a need, in a sentence.
pub fn reason(reason: &Reason, say: &Say<'_>) -> String {
    match reason {
        Reason::Benchmark {
            here,
            there,
            place,
            year,
            source,
        } => say.with(
            "plan-reason-a",
            &[
                ("here", &say.percent(*here)),
                ("there", &say.percent(*there)),
                ("place", place),
                ("year", year),
                ("source", source),
            ],
        ),
        Reason::SinceLast { cycle, then, now } => say.with(
            "plan-reason-b",
            &[
                ("cycle", cycle),
                ("then", &say.percent(*then)),
                ("now", &say.percent(*now)),
            ],
        ),
        Reason::Gap {
            dimension,
            worst,
            worst_share,
            best,
            best_share,
            ratio,
            ..
        } => say.with(
            "plan-reason-c",
            &[
                ("dimension", dimension),
                ("worst", worst),
                ("worst-pct", &say.percent(*worst_share)),
                ("best", best),
                ("best-pct", &say.percent(*best_share)),
                ("ratio", &say.decimal(*ratio, 1)),
            ],
        ),
        Reason::Worry { label, place, share } => say.with(
            "plan-reason-d",
            &[
                ("place", &place.to_string()),
                ("label", label),
                ("pct", &say.percent(*share)),
            ],
        ),
    }
}

/// A day of the calendar in a sentence.
pub fn due(due: &Due, say: &Say<'_>) -> String {
    say.with(due.what.key(), &[("label", &due.label)])
}

/// "Docks (Neighborhood)", or everyone for no group.
pub fn group(text: &str, indicators: &Indicators, say: &Say<'_>) -> String {
    let Some(group) = Group::parse(text) else {
        return say.word("report-all-families");
    };
    let known = indicators
        .breakdowns
        .iter()
        .find(|known| known.id == group.breakdown);
    let Some(known) = known else {
        return group.to_string();
    };
    let level = known.levels.iter().find(|(code, _)| *code == group.code);
    let label = level.map_or(group.code.as_str(), |(_, label)| label.as_str());
    say.with(
        "report-heat-group",
        &[("dimension", &known.label), ("group", label)],
    )
}

/// A value in its unit: a share as a percent, to the tenth where it has one, as targets are set; a count; dollars.
pub fn value(value: f64, unit: &str, say: &Say<'_>) -> String {
    match unit {
        "share" => {
            let of_100 = value * 100.0;
            match (of_100 - of_100.round()).abs() < 0.05 {
                true => say.percent(value),
                false => percent(value, 1, say.language),
            }
        }
        "dollars" => format!("${}", say.decimal(value, 0)),
        _ => say.decimal(value, 0),
    }
}

/// A plain table; `heads` and their rows, the first cell being the row's label.
pub fn table(id: &str, caption: String, heads: &[(String, bool)], rows: Vec<Vec<TableCell>>) -> Table {
    Table {
        id: id.to_owned(),
        kind: TableKind::Plain,
        caption,
        columns: heads
            .iter()
            .map(|(label, numeric)| Column {
                label: label.clone(),
                numeric: *numeric,
            })
            .collect(),
        sections: vec![Section {
            label: None,
            rows: rows
                .into_iter()
                .map(|mut cells| {
                    let label = if cells.is_empty() {
                        String::new()
                    } else {
                        cells.remove(0).text().to_owned()
                    };
                    Row {
                        label,
                        cells,
                        total: false,
                    }
                })
                .collect(),
        }],
        notes: Vec::new(),
    }
}

/// A text, or an empty cell.
pub fn cell(text: impl Into<String>) -> TableCell {
    match text.into() {
        text if text.is_empty() => TableCell::Empty,
        text => TableCell::Text(text),
    }
}
