//! The tables every chapter is built from.

use crate::disclosure::Cell;
use crate::instrument::Better;
use crate::report::document::{Column, Row, Section, Table, TableCell, TableKind};
use crate::report::findings::{BreakdownFindings, GroupFinding, IndicatorFindings, TrendFindings};
use crate::report::say::{Say, whole};

/// A head: its label, and whether numbers stand under it.
pub fn column(label: String, numeric: bool) -> Column {
    Column { label, numeric }
}

/// A share as a cell, no finer than it is read.
pub fn share_cell(share: f64, say: &Say<'_>) -> TableCell {
    TableCell::Number {
        text: say.percent(share),
        value: whole(share) as f64 / 100.0,
    }
}

pub fn count_cell(n: u64, say: &Say<'_>) -> TableCell {
    TableCell::Number {
        text: say.count(n),
        value: n as f64,
    }
}

pub fn hidden(say: &Say<'_>) -> TableCell {
    TableCell::Hidden(say.word("report-too-few"))
}

/// A cell without a number, with the reason.
pub fn hidden_cell(cell: &Cell, say: &Say<'_>) -> TableCell {
    TableCell::Hidden(say.hidden(cell))
}

/// A published share as a cell, with its dagger where it must be read with care.
pub fn published_cell(cell: &Cell, say: &Say<'_>) -> TableCell {
    match cell.figures() {
        None => hidden_cell(cell, say),
        Some(figures) => TableCell::Number {
            text: say.cell(cell),
            value: whole(figures.share()) as f64 / 100.0,
        },
    }
}

/// One indicator by every group: answers, share, interval, difference from all other families, ratio to the best group.
pub fn breakdown_table(finding: &IndicatorFindings, say: &Say<'_>) -> Table {
    let mut sections: Vec<Section> = finding
        .breakdowns
        .iter()
        .map(|breakdown| Section {
            label: Some(breakdown.label.clone()),
            rows: rows(finding, breakdown, say),
        })
        .collect();
    sections.push(Section {
        label: None,
        rows: vec![Row {
            label: say.word("report-all-families"),
            cells: total_cells(finding, say),
            total: true,
        }],
    });
    Table {
        id: format!("table-{}", slug(&finding.indicator.id)),
        kind: TableKind::Plain,
        caption: say.with(
            "report-breakdown-caption",
            &[
                ("label", &finding.indicator.label),
                ("population", &finding.indicator.population),
            ],
        ),
        columns: vec![
            column(say.word("report-column-group"), false),
            column(say.word("report-column-answers"), true),
            column(say.word("report-column-share"), true),
            column(say.word("report-column-interval"), true),
            column(say.word("report-column-difference"), true),
            column(say.word("report-column-ratio"), true),
            column(say.word("report-column-note"), false),
        ],
        sections,
        notes: vec![say.word("report-note-chose"), say.word("report-note-breakdown")],
    }
}

/// The best group among those to be read without care: what the ratio is a ratio to.
fn reference<'a>(finding: &IndicatorFindings, breakdown: &'a BreakdownFindings) -> Option<&'a GroupFinding> {
    breakdown
        .worst_first(finding.higher_is_worse())
        .into_iter()
        .rfind(|group| matches!(group.cell, Cell::Shown(_)))
}

fn rows(finding: &IndicatorFindings, breakdown: &BreakdownFindings, say: &Say<'_>) -> Vec<Row> {
    let reference = reference(finding, breakdown);
    let base = reference
        .and_then(|group| group.cell.figures())
        .map(|figures| figures.share());
    breakdown
        .groups
        .iter()
        .map(|group| {
            let cells = match group.cell.figures() {
                None => vec![hidden_cell(&group.cell, say); 6],
                Some(figures) => vec![
                    count_cell(figures.n(), say),
                    published_cell(&group.cell, say),
                    TableCell::Range(say.interval(figures.lower(), figures.upper())),
                    difference_cell(group, say),
                    ratio_cell(figures.share(), base, say),
                    TableCell::Text(note(
                        finding,
                        group,
                        reference.is_some_and(|r| std::ptr::eq(r, group)),
                        say,
                    )),
                ],
            };
            Row {
                label: group.label.clone(),
                cells,
                total: false,
            }
        })
        .collect()
}

fn total_cells(finding: &IndicatorFindings, say: &Say<'_>) -> Vec<TableCell> {
    match finding.total.figures() {
        None => vec![hidden_cell(&finding.total, say); 6],
        Some(figures) => vec![
            count_cell(figures.n(), say),
            published_cell(&finding.total, say),
            TableCell::Range(say.interval(figures.lower(), figures.upper())),
            TableCell::Empty,
            TableCell::Empty,
            TableCell::Empty,
        ],
    }
}

fn difference_cell(group: &GroupFinding, say: &Say<'_>) -> TableCell {
    let Some(gap) = group.gap else {
        return TableCell::Empty;
    };
    let signed = |x: f64| say.signed(whole(x));
    TableCell::Range(say.with(
        "report-difference",
        &[
            ("points", &signed(gap.difference)),
            ("from", &signed(gap.lower)),
            ("to", &signed(gap.upper)),
        ],
    ))
}

fn ratio_cell(share: f64, base: Option<f64>, say: &Say<'_>) -> TableCell {
    match base {
        Some(base) if whole(base) > 0 => TableCell::Range(say.decimal(share / base, 1)),
        _ => TableCell::Empty,
    }
}

fn note(finding: &IndicatorFindings, group: &GroupFinding, is_reference: bool, say: &Say<'_>) -> String {
    let mut notes = Vec::new();
    if let Some(key) = standing(finding, group).key() {
        notes.push(say.word(key));
    }
    if is_reference {
        notes.push(say.word("report-reference-group"));
    }
    if matches!(group.cell, Cell::Flagged(..)) {
        notes.push(say.word("report-flag"));
    }
    notes.join("; ")
}

/// How a group stands to all other families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Worse,
    Better,
    Higher,
    Lower,
    Unclear,
}

impl Standing {
    fn key(self) -> Option<&'static str> {
        match self {
            Self::Worse => Some("report-standing-worse"),
            Self::Better => Some("report-standing-better"),
            Self::Higher => Some("report-standing-higher"),
            Self::Lower => Some("report-standing-lower"),
            Self::Unclear => None,
        }
    }
}

pub fn standing(finding: &IndicatorFindings, group: &GroupFinding) -> Standing {
    match group.gap {
        Some(gap) if gap.clear => match (finding.indicator.better, gap.difference > 0.0) {
            (Better::Lower, true) | (Better::Higher, false) => Standing::Worse,
            (Better::Lower, false) | (Better::Higher, true) => Standing::Better,
            (Better::Neither, true) => Standing::Higher,
            (Better::Neither, false) => Standing::Lower,
        },
        _ => Standing::Unclear,
    }
}

/// One indicator over the cycles: weighted to the latest margins, and without weights.
pub fn trend_table(finding: &IndicatorFindings, say: &Say<'_>) -> Option<Table> {
    let TrendFindings::Compared { points, .. } = &finding.trend else {
        return None;
    };
    let rows = points
        .iter()
        .map(|point| Row {
            label: match point.same_words {
                true => point.cycle.clone(),
                false => say.with("report-other-words", &[("cycle", &point.cycle)]),
            },
            cells: match point.cell.figures() {
                None => vec![hidden_cell(&point.cell, say); 4],
                Some(figures) => vec![
                    count_cell(figures.n(), say),
                    published_cell(&point.cell, say),
                    TableCell::Range(say.interval(figures.lower(), figures.upper())),
                    point
                        .crude
                        .map_or(TableCell::Empty, |crude| share_cell(crude, say)),
                ],
            },
            total: false,
        })
        .collect();
    Some(Table {
        id: format!("trend-table-{}", slug(&finding.indicator.id)),
        kind: TableKind::Plain,
        caption: say.with("report-trend-caption", &[("label", &finding.indicator.label)]),
        columns: vec![
            column(say.word("report-column-cycle"), false),
            column(say.word("report-column-answers"), true),
            column(say.word("report-column-share"), true),
            column(say.word("report-column-interval"), true),
            column(say.word("report-column-crude"), true),
        ],
        sections: vec![Section { label: None, rows }],
        notes: vec![say.word("report-note-trend")],
    })
}

/// Where an indicator's or a list's table can be opened.
pub fn numbers_id(id: &str) -> String {
    format!("numbers-{}", slug(id))
}

/// An id fit for a link and a file's name.
pub fn slug(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect()
}
