//! The community served: where it is, and who lives there by the figures the weights go by.

use super::table::{column, share_cell};
use crate::report::document::{Block, Chapter, Row, Section, Sentence, Table, TableKind};
use crate::report::findings::Findings;
use crate::report::say::Say;

pub fn chapter(findings: &Findings, say: &Say<'_>) -> Chapter {
    let cycle = &findings.cycle;
    let referenced: Vec<_> = findings
        .characteristics
        .iter()
        .filter(|characteristic| characteristic.rows.iter().any(|row| row.reference.is_some()))
        .collect();
    let mut blocks = Vec::new();
    if referenced.is_empty() {
        blocks.push(Block::Paragraph(vec![Sentence::generated(
            say.word("report-community-no-margins"),
        )]));
    } else {
        let sections = referenced
            .iter()
            .map(|characteristic| Section {
                label: Some(characteristic.label.clone()),
                rows: characteristic
                    .rows
                    .iter()
                    // What the figures do not count ("Not listed") has no row.
                    .filter_map(|row| {
                        Some(Row {
                            label: row.label.clone(),
                            cells: vec![share_cell(row.reference?, say)],
                            total: false,
                        })
                    })
                    .collect(),
            })
            .collect();
        let mut sources: Vec<String> = referenced.iter().filter_map(|c| c.source.clone()).collect();
        sources.dedup();
        blocks.push(Block::Table(Table {
            id: "table-community".to_owned(),
            kind: TableKind::Plain,
            caption: say.with("report-community-caption", &[("place", &cycle.place)]),
            columns: vec![
                column(say.word("report-column-group"), false),
                column(say.word("report-column-families-share"), true),
            ],
            sections,
            notes: vec![say.with("report-source", &[("source", &sources.join("; "))])],
        }));
    }
    Chapter {
        id: "community".to_owned(),
        title: say.word("report-community-title"),
        headline: Some(Sentence::generated(say.with(
            "report-community-headline",
            &[("hospital", &cycle.hospital), ("place", &cycle.place)],
        ))),
        blocks,
        part: Some(say.word("report-part-about")),
    }
}
