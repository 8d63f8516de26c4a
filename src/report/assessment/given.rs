//! What the operator gives in files beside the cycle: who was heard, what there is to build on, comments on the last report.

use super::table::column;
use crate::report::document::{Block, Chapter, Row, Section, Sentence, Table, TableCell, TableKind};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// Resources by topic; an honest line where no list was given.
pub fn resources(findings: &Findings, say: &Say<'_>) -> Chapter {
    let resources = &findings.cycle.resources;
    let mut topics: Vec<&str> = Vec::new();
    for resource in resources {
        if !topics.contains(&resource.topic.as_str()) {
            topics.push(&resource.topic);
        }
    }
    let label = |id: &str| {
        let mut known = findings.topics.iter();
        known
            .find(|topic| topic.id == id)
            .map(|topic| topic.label.clone())
    };
    let sections = topics.into_iter().map(|topic| Section {
        label: label(topic).or_else(|| Some(topic.to_owned()).filter(|topic| !topic.is_empty())),
        rows: resources
            .iter()
            .filter(|resource| resource.topic == topic)
            .map(|resource| row(&resource.name, &resource.said()))
            .collect(),
    });
    let heads = [
        "report-column-resource",
        "report-column-offers",
        "report-column-whom",
        "report-column-languages",
        "report-column-area",
        "report-column-cost",
        "report-column-contact",
        "report-column-checked",
    ];
    let table = table(
        "resources",
        "report-resources-title",
        &heads,
        sections.collect(),
        say,
    );
    chapter(
        "resources",
        "report-resources-title",
        table,
        "report-resources-none",
        say,
    )
}

/// Groups, interviews, meetings and organizations that were asked.
pub fn consulted(findings: &Findings, say: &Say<'_>) -> Chapter {
    let rows = findings
        .cycle
        .consulted
        .iter()
        .map(|input| row(&input.who, &input.said()));
    let heads = [
        "report-column-who",
        "report-column-how",
        "report-column-people",
        "report-column-languages",
        "report-column-when",
        "report-column-role",
    ];
    let sections = vec![Section {
        label: None,
        rows: rows.collect(),
    }];
    let table = table("consulted", "report-consulted-title", &heads, sections, say);
    chapter(
        "consulted",
        "report-consulted-title",
        table,
        "report-consulted-none",
        say,
    )
}

/// Written comments on the last assessment and plan, and what came of each.
pub fn comments(findings: &Findings, say: &Say<'_>) -> Chapter {
    let comments = findings.cycle.comments.iter();
    let rows = comments.map(|comment| row(&comment.comment, &[&comment.date, &comment.reply]));
    let heads = [
        "report-column-comment",
        "report-column-when",
        "report-column-reply",
    ];
    let sections = vec![Section {
        label: None,
        rows: rows.collect(),
    }];
    let table = table("comments", "report-comments-title", &heads, sections, say);
    chapter(
        "comments",
        "report-comments-title",
        table,
        "report-comments-none",
        say,
    )
}

fn row(label: &str, cells: &[&String]) -> Row {
    Row {
        label: label.to_owned(),
        cells: cells
            .iter()
            .map(|text| match text.is_empty() {
                true => TableCell::Empty,
                false => TableCell::Text((*text).clone()),
            })
            .collect(),
        total: false,
    }
}

fn table(id: &str, title: &str, heads: &[&str], sections: Vec<Section>, say: &Say<'_>) -> Table {
    Table {
        id: format!("table-{id}"),
        kind: TableKind::Plain,
        caption: say.word(title),
        columns: heads.iter().map(|head| column(say.word(head), false)).collect(),
        sections,
        notes: Vec::new(),
    }
}

/// The table, or that there is nothing to put in it.
fn chapter(id: &str, title: &str, table: Table, none: &str, say: &Say<'_>) -> Chapter {
    let empty = table.sections.iter().all(|section| section.rows.is_empty());
    Chapter {
        id: id.to_owned(),
        title: say.word(title),
        headline: None,
        blocks: vec![match empty {
            true => Block::Absent(Sentence::generated(say.word(none))),
            false => Block::Table(table),
        }],
        part: None,
    }
}
