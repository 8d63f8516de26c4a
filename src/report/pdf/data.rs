//! A document as plain data for the template, so that no text of it is ever read as markup.

use serde_json::{Value, json};

use crate::charts::{Role, Theme, Width, draw};
use crate::report::document::{
    Block, Chapter, CheckLine, Document, Figure, Layout, LineState, Mark, OwnPart, OwnText, Row, Sentence,
    Span, Table, TableCell, TableKind,
};

const MOTIF: &str = include_str!("../../../reports/style/motif.svg");

/// All a template needs to know, but for the fonts.
pub fn content(document: &Document) -> Value {
    let theme = Theme::print();
    let colours: serde_json::Map<String, Value> = Role::ALL
        .iter()
        .map(|role| (role.name().to_owned(), json!(theme.light(*role).hex())))
        .collect();
    json!({
        "layout": match document.layout {
            Layout::Book => "book",
            Layout::Brief => "brief",
            Layout::Sheet => "sheet",
            Layout::Slides => "slides",
        },
        "language": document.language.tag(),
        "direction": document.language.direction().attribute(),
        "colours": colours,
        "motif": motif(&theme),
        "date": document.date,
        "title": document.title,
        "publisher": document.publisher,
        "period": document.period,
        "notice": document.notice,
        "colophon": document.colophon,
        "words": {
            "contents": document.words.contents,
            "numbers": document.words.numbers,
            "page": document.words.page,
            "tables": document.words.tables,
        },
        "front": blocks(&document.front, &theme),
        "chapters": document.chapters.iter().map(|chapter| self::chapter(chapter, &theme)).collect::<Vec<_>>(),
    })
}

fn chapter(chapter: &Chapter, theme: &Theme) -> Value {
    json!({
        "id": chapter.id,
        "title": chapter.title,
        "headline": chapter.headline.as_ref().map(|headline| &headline.text),
        "part": chapter.part,
        "blocks": blocks(&chapter.blocks, theme),
    })
}

fn blocks(blocks: &[Block], theme: &Theme) -> Vec<Value> {
    blocks.iter().map(|block| self::block(block, theme)).collect()
}

fn block(block: &Block, theme: &Theme) -> Value {
    match block {
        Block::Heading(text) => json!({"kind": "heading", "text": text}),
        Block::Paragraph(sentences) => json!({"kind": "paragraph", "text": Sentence::joined(sentences)}),
        Block::SmallPrint(sentences) => json!({"kind": "small", "text": Sentence::joined(sentences)}),
        Block::List(items) => {
            let items: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
            json!({"kind": "list", "items": items})
        }
        Block::Findings(findings) => {
            let findings: Vec<Value> = findings
                .iter()
                .map(|finding| json!({"text": finding.sentence.text, "to": finding.chapter, "link": finding.link}))
                .collect();
            json!({"kind": "findings", "findings": findings})
        }
        Block::Tiles(tiles) => {
            let tiles: Vec<Value> = tiles
                .iter()
                .map(|tile| json!({"number": tile.number, "label": tile.label, "lines": tile.lines, "main": tile.main}))
                .collect();
            json!({"kind": "tiles", "tiles": tiles})
        }
        Block::Figure(figure) => self::figure(figure, theme),
        Block::Table(table) => self::table(table),
        Block::Folded { id, summary, blocks } => {
            json!({"kind": "folded", "id": id, "summary": summary, "blocks": self::blocks(blocks, theme)})
        }
        Block::Lines(lines) => json!({"kind": "lines", "lines": lines.iter().map(line).collect::<Vec<_>>()}),
        Block::Absent(sentence) => json!({"kind": "absent", "text": sentence.text}),
        Block::Own(own) => self::own(own),
        Block::Facts(facts) => json!({"kind": "facts", "facts": facts}),
    }
}

fn line(line: &CheckLine) -> Value {
    let (state, to, words) = match &line.state {
        LineState::Met { chapter, link } => ("met", Some(chapter), link),
        LineState::Waived(words) => ("waived", None, words),
        LineState::Open(words) => ("open", None, words),
    };
    json!({"sign": line.state.sign(), "text": line.text, "state": state, "to": to, "words": words})
}

fn own(own: &OwnText) -> Value {
    let words = |spans: &[Span]| -> Vec<Value> {
        let spans = spans.iter();
        spans
            .map(|span| json!({"text": span.text, "bold": span.bold, "link": span.link}))
            .collect()
    };
    let parts: Vec<Value> = own
        .parts
        .iter()
        .map(|part| match part {
            OwnPart::Paragraph(spans) => json!({"items": [words(spans)], "list": false}),
            OwnPart::List(items) => {
                let items: Vec<Vec<Value>> = items.iter().map(|item| words(item)).collect();
                json!({"items": items, "list": true})
            }
        })
        .collect();
    json!({"kind": "own", "warning": own.warning, "parts": parts})
}

fn figure(figure: &Figure, theme: &Theme) -> Value {
    let svg = draw(&figure.chart, Width::Wide, theme);
    json!({
        "kind": "figure",
        "id": figure.id,
        "finding": figure.finding.text,
        "subtitle": figure.subtitle,
        "alternative": figure.chart.alternative(),
        "svg": svg.file(&figure.finding.text, theme),
        "foot": figure.foot,
        "numbers": figure.numbers,
    })
}

fn table(table: &Table) -> Value {
    let columns: Vec<Value> = table
        .columns
        .iter()
        .map(|column| json!({"label": column.label, "numeric": column.numeric}))
        .collect();
    let sections: Vec<Value> = table
        .sections
        .iter()
        .map(|section| json!({"label": section.label, "rows": section.rows.iter().map(row).collect::<Vec<_>>()}))
        .collect();
    json!({
        "kind": "table",
        "id": table.id,
        "heat": table.kind == TableKind::Heat,
        "caption": table.caption,
        "columns": columns,
        "sections": sections,
        "notes": table.notes.join(" "),
    })
}

fn row(row: &Row) -> Value {
    let cells: Vec<Value> = row
        .spans()
        .into_iter()
        .map(|(cell, span)| {
            let (kind, sign) = match cell {
                TableCell::Text(_) => ("text", ""),
                TableCell::Number { .. } | TableCell::Range(_) => ("number", ""),
                TableCell::Hidden(_) => ("hidden", ""),
                TableCell::Empty => ("empty", ""),
                TableCell::Marked { mark, .. } => match mark {
                    Mark::Worse => ("worse", mark.sign()),
                    Mark::Better => ("better", mark.sign()),
                    Mark::None => ("number", mark.sign()),
                },
            };
            json!({"kind": kind, "sign": sign, "text": cell.text(), "span": span})
        })
        .collect();
    json!({"label": row.label, "total": row.total, "cells": cells})
}

/// The cover's motif in the theme's colours, which on a page come from its style.
fn motif(theme: &Theme) -> String {
    let mut svg = MOTIF.replacen(
        "<svg ",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"44\" ",
        1,
    );
    for role in Role::ALL {
        let hex = theme.light(role).hex();
        svg = svg
            .replace(
                &format!("class=\"s-{}\"", role.name()),
                &format!("stroke=\"{hex}\" stroke-width=\"2\" fill=\"none\""),
            )
            .replace(
                &format!("class=\"f-{}\"", role.name()),
                &format!("fill=\"{hex}\""),
            );
    }
    svg
}
