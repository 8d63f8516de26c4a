//! Indicators by groups at a glance: the number, a mark, and a ground that says how far it lies from everyone's.

use super::layout::{SMALL, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::Language;

/// A table drawn as a chart: a column per indicator, a row per group.
#[derive(Clone, Debug)]
pub struct Heat {
    pub columns: Vec<String>,
    /// Everyone's shares, as many as there are columns.
    pub total: Vec<Cell>,
    pub sections: Vec<HeatSection>,
    pub words: Words,
    /// What the marks mean, as written below.
    pub key: String,
    pub alternative: String,
    pub language: Language,
}

/// Groups under one heading.
#[derive(Clone, Debug)]
pub struct HeatSection {
    pub label: String,
    pub rows: Vec<HeatRow>,
}

#[derive(Clone, Debug)]
pub struct HeatRow {
    pub label: String,
    /// As many as there are columns.
    pub cells: Vec<HeatCell>,
}

#[derive(Clone, Debug)]
pub struct HeatCell {
    pub cell: Cell,
    pub tone: Tone,
}

/// How a group stands to all other families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Clearly worse; `far` where it is worse by ten points or more.
    Worse { far: bool },
    /// Clearly better.
    Better { far: bool },
    /// No clear difference.
    Plain,
}

const ROW: i32 = 22;
const TYPE: f64 = 12.0;

/// The chart, read toward the reader's own direction. A hidden number is a dash, which the key explains.
pub fn draw(chart: &Heat, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let label_room = match width {
        Width::Wide => 190,
        Width::Narrow => 96,
    };
    let columns = chart.columns.len().max(1) as i32;
    let cell = ((full - label_room - 4) / columns).min(76);
    let head = match width {
        Width::Wide => 150,
        Width::Narrow => 170,
    };
    let lines: i32 = chart
        .sections
        .iter()
        .map(|section| 1 + section.rows.len() as i32)
        .sum();
    let key = key(chart, full - 26);
    let height = head + ROW * (lines + 1) + 10 + 18 * key.len() as i32 + 8;

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), chart.language.direction(), said, theme, |pen| {
        let left = |column: usize| label_room + 4 + cell * column as i32;
        for (i, label) in chart.columns.iter().enumerate() {
            let lines = text::wrap(label, TYPE, head - 14, (cell / 14).clamp(1, 3) as usize);
            let first = left(i) + cell / 2 - 7 * (lines.len() as i32 - 1);
            for (line, words) in lines.iter().enumerate() {
                // The first line stands at the side from which it is read.
                pen.upright(words, (first + 14 * line as i32, head - 6), TYPE, Role::Quiet);
            }
        }
        let mut top = head;
        pen.block((0, top), (full, top + ROW), Role::Tint);
        label(pen, &chart.words.total, top, label_room, true);
        for (i, total) in chart.total.iter().enumerate() {
            let words = number(total, width, &chart.language).unwrap_or_else(|| "–".to_owned());
            let at = (left(i) + cell / 2, top + ROW / 2);
            pen.text(&words, at, Anchor::Middle, TYPE, Role::Ink, true);
        }
        top += ROW;
        for section in &chart.sections {
            let heading = text::wrap(&section.label, TYPE, full - 8, 1).join(" ");
            pen.line((0, top), (full, top), Role::Rule, 1);
            pen.text(
                &heading,
                (4, top + ROW / 2 + 1),
                Anchor::Start,
                TYPE,
                Role::Ink,
                true,
            );
            top += ROW;
            for row in &section.rows {
                label(pen, &row.label, top, label_room, false);
                for (i, found) in row.cells.iter().enumerate() {
                    draw_cell(found, (left(i), top), cell, pen, (width, &chart.language));
                }
                top += ROW;
            }
        }
        pen.line((0, top), (full, top), Role::Rule, 1);
        for (i, (mark, words)) in key.iter().enumerate() {
            let y = top + 18 + 18 * i as i32;
            if let Some(mark) = mark {
                pen.text(
                    &mark.to_string(),
                    (4, y),
                    Anchor::Start,
                    SMALL,
                    Role::Quiet,
                    false,
                );
            }
            pen.text(words, (22, y), Anchor::Start, SMALL, Role::Quiet, false);
        }
    })
}

/// The share; on a phone without its percent sign, for which there is no room.
fn number(cell: &Cell, width: Width, language: &Language) -> Option<String> {
    let words = share_words(cell, language)?;
    Some(match width {
        Width::Wide => words,
        Width::Narrow => words.replace(['%', '\u{a0}', '\u{202f}'], ""),
    })
}

/// The key in lines, each mark apart from its words: few fonts can write a mark and every script's letters.
fn key(chart: &Heat, room: i32) -> Vec<(Option<char>, String)> {
    let mut entries: Vec<(Option<char>, String)> = vec![(None, String::new())];
    for letter in chart.key.chars() {
        match (letter, entries.last_mut()) {
            ('▲' | '▽' | '†', _) => entries.push((Some(letter), String::new())),
            (_, Some((_, words))) => words.push(letter),
            (_, None) => {}
        }
    }
    entries.push((Some('–'), chart.words.too_few.clone()));
    let mut lines = Vec::new();
    for (mark, words) in entries {
        let words = words
            .trim()
            .trim_end_matches([',', '،', '，', '、', ';', '؛', '；']);
        for (i, line) in text::wrap(words, SMALL, room, 3).into_iter().enumerate() {
            lines.push((mark.filter(|_| i == 0), line));
        }
    }
    lines
}

fn label(pen: &mut Pen<'_>, label: &str, top: i32, room: i32, bold: bool) {
    let words = text::wrap(label, TYPE, room - 8, 1).join(" ");
    pen.text(&words, (4, top + ROW / 2), Anchor::Start, TYPE, Role::Ink, bold);
}

fn draw_cell(
    found: &HeatCell,
    (left, top): (i32, i32),
    width: i32,
    pen: &mut Pen<'_>,
    (page, language): (Width, &Language),
) {
    let middle = (left + width / 2, top + ROW / 2);
    let Some(words) = number(&found.cell, page, language) else {
        pen.text("–", middle, Anchor::Middle, TYPE, Role::Quiet, false);
        return;
    };
    let (ground, mark) = match found.tone {
        Tone::Worse { far: true } => (Some(Role::Worse2), "▲"),
        Tone::Worse { far: false } => (Some(Role::Worse1), "▲"),
        Tone::Better { far: true } => (Some(Role::Better2), "▽"),
        Tone::Better { far: false } => (Some(Role::Better1), "▽"),
        Tone::Plain => (None, ""),
    };
    let Some(ground) = ground else {
        pen.text(&words, middle, Anchor::Middle, TYPE, Role::Ink, false);
        return;
    };
    pen.block((left + 1, top + 1), (left + width - 1, top + ROW - 1), ground);
    let marked = format!("{mark}{words}");
    let size = if text::width(&marked, TYPE) > width - 2 {
        10.5
    } else {
        TYPE
    };
    pen.text(&marked, middle, Anchor::Middle, size, ground.text(), size == TYPE);
}
