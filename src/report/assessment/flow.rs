//! From the first question to the last: who came along, and who of whom came to the end.

use super::table::{column, count_cell, hidden, numbers_id, share_cell};
use crate::charts::{Chart, Flow};
use crate::disclosure::PublishedCount;
use crate::report::document::{Block, Figure, Row, Section, Sentence, Table, TableCell, TableKind};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// As many steps as a figure holds; the table has them all.
const STEPS: usize = 7;

/// The heading, the figure of the steps, and the tables.
pub fn blocks(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let flow = &findings.flow;
    if flow.steps.is_empty() {
        return Vec::new();
    }
    let ends = flow.steps.first().zip(flow.steps.last());
    let figures = ends.and_then(|(began, ended)| began.figures.zip(ended.figures));
    let finding = Sentence::generated(match figures {
        Some((began, ended)) => say.with(
            "report-flow-finding",
            &[
                ("ended", &say.count(ended.n())),
                ("began", &say.count(began.n())),
                ("pct", &say.percent(ended.share())),
            ],
        ),
        None => say.word("report-flow-hidden"),
    });
    let mut blocks = vec![Block::Heading(say.word("report-flow-heading"))];
    let steps = drawn(&flow.steps);
    if steps.len() > 1 {
        blocks.push(Block::Figure(Box::new(Figure {
            id: "figure-flow".to_owned(),
            subtitle: say.word("report-flow-subtitle"),
            chart: Chart::Flow(Flow {
                steps,
                words: say.chart_words(),
                alternative: say.with("report-flow-alternative", &[("finding", &finding.text)]),
                language: say.language.clone(),
            }),
            finding,
            foot: Vec::new(),
            numbers: Some(numbers_id("flow")),
        })));
    } else {
        blocks.push(Block::Paragraph(vec![finding]));
    }
    let mut tables = vec![Block::Table(steps_table(findings, say))];
    if !flow.by.is_empty() {
        tables.push(Block::Table(ways_table(findings, say)));
    }
    blocks.push(Block::Folded {
        id: numbers_id("flow"),
        summary: say.word("report-flow-by"),
        blocks: tables,
    });
    blocks
}

/// Steps that may be shown: the ends, and between them those spread most evenly.
fn drawn(steps: &[PublishedCount]) -> Vec<PublishedCount> {
    let shown: Vec<&PublishedCount> = steps.iter().filter(|step| step.figures.is_some()).collect();
    let last = shown.len().saturating_sub(1);
    let of = STEPS.min(shown.len());
    (0..of)
        .map(|at| shown[at * last / (of - 1).max(1)].clone())
        .collect()
}

fn steps_table(findings: &Findings, say: &Say<'_>) -> Table {
    let rows = findings.flow.steps.iter().map(|step| Row {
        label: step.group.clone(),
        cells: both(step, say),
        total: false,
    });
    Table {
        id: "table-flow".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-flow-subtitle"),
        columns: vec![
            column(say.word("report-flow-heading"), false),
            column(say.word("report-column-families"), true),
            column(say.word("report-column-families-share"), true),
        ],
        sections: vec![Section {
            label: None,
            rows: rows.collect(),
        }],
        notes: Vec::new(),
    }
}

/// How many, and their share of those who began.
fn both(step: &PublishedCount, say: &Say<'_>) -> Vec<TableCell> {
    match step.figures {
        Some(figures) => vec![count_cell(figures.n(), say), share_cell(figures.share(), say)],
        None => vec![hidden(say); 2],
    }
}

fn ways_table(findings: &Findings, say: &Say<'_>) -> Table {
    let sections = findings.flow.by.iter().map(|table| Section {
        label: Some(table.label.clone()),
        rows: table
            .rows
            .iter()
            .map(|row| {
                let began = row
                    .began
                    .figures
                    .map_or_else(|| hidden(say), |figures| count_cell(figures.n(), say));
                Row {
                    label: row.label.clone(),
                    cells: std::iter::once(began).chain(both(&row.ended, say)).collect(),
                    total: false,
                }
            })
            .collect(),
    });
    Table {
        id: "table-flow-by".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-flow-by"),
        columns: vec![
            column(say.word("report-column-group"), false),
            column(say.word("report-flow-began"), true),
            column(say.word("report-flow-ended"), true),
            column(say.word("report-column-share"), true),
        ],
        sections: sections.collect(),
        notes: Vec::new(),
    }
}
