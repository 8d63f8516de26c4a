//! Answers to one question as parts of a bar, in their order.

use super::layout::{LABEL, Rows, SMALL, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::Language;

/// Stacked bars: a row per question or group, a part per answer.
#[derive(Clone, Debug)]
pub struct Likert {
    /// In their order, which every row keeps.
    pub answers: Vec<String>,
    pub rows: Vec<LikertRow>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// One bar. Where any part may not be shown, none is drawn: the others would tell it.
#[derive(Clone, Debug)]
pub struct LikertRow {
    pub label: String,
    /// As many as there are answers.
    pub parts: Vec<Cell>,
}

const KEY: i32 = 12;

/// The chart. The answers are named above, in the order and the shades of the parts; read toward the reader's own direction.
pub fn draw(chart: &Likert, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let places = key_places(&chart.answers, full);
    let lines = places.last().map_or(1, |place| place.1 + 1);
    let top = 12 + 20 * lines;
    let labels = chart.rows.iter().map(|row| row.label.as_str());
    let mut rows = Rows::new(labels, width, (top, 230), (38, 54));
    if chart.rows.len() == 1 && width == Width::Wide {
        (rows.label_room, rows.left) = (0, 4);
    }
    let height = rows.bottom(chart.rows.len()) + 8;

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), chart.language.direction(), said, theme, |pen| {
        for (i, (answer, (x, line))) in chart.answers.iter().zip(&places).enumerate() {
            let y = 10 + 20 * line;
            pen.block(
                (*x, y - KEY / 2),
                (x + KEY, y + KEY / 2),
                shade(i, chart.answers.len()),
            );
            let room = full - x - KEY - 8;
            let words = text::wrap(answer, SMALL, room, 1).join(" ");
            pen.text(&words, (x + KEY + 5, y), Anchor::Start, SMALL, Role::Ink, false);
        }
        for (i, row) in chart.rows.iter().enumerate() {
            if rows.label_room > 0 || width == Width::Narrow {
                rows.label(pen, i, &row.label, Role::Ink, false);
            }
            draw_row(row, rows.left, full - 4, rows.middle(i), pen, chart);
        }
    })
}

/// Where each answer of the key stands: its left edge and its line.
fn key_places(answers: &[String], full: i32) -> Vec<(i32, i32)> {
    let (mut x, mut line) = (4, 0);
    answers
        .iter()
        .map(|answer| {
            let needed = KEY + 5 + text::width(answer, SMALL);
            if x > 4 && x + needed > full {
                (x, line) = (4, line + 1);
            }
            let place = (x, line);
            x += needed + 16;
            place
        })
        .collect()
}

/// The shade of an answer: the steps are spread over the answers, so that the ends are the ends.
fn shade(answer: usize, of: usize) -> Role {
    let last = Role::STEPS.len() - 1;
    match of {
        0 | 1 => Role::STEPS[last],
        _ => Role::STEPS[(answer * last + (of - 1) / 2) / (of - 1)],
    }
}

fn draw_row(row: &LikertRow, left: i32, right: i32, middle: i32, pen: &mut Pen<'_>, chart: &Likert) {
    let shares: Option<Vec<f64>> = row
        .parts
        .iter()
        .map(|cell| cell.figures().map(|figures| figures.share()))
        .collect();
    let sum: f64 = shares.iter().flatten().sum();
    let Some(shares) = shares.filter(|_| sum > 0.0) else {
        pen.hidden(&chart.words.too_few, (left + 6, middle));
        return;
    };
    let mut before = 0.0;
    let x = |share: f64| left + (share / sum * f64::from(right - left)).round() as i32;
    for (i, (share, cell)) in shares.iter().zip(&row.parts).enumerate() {
        let (from, to) = (x(before), x(before + share));
        before += share;
        // A hair of paper between the parts keeps them apart in grey.
        let end = if i + 1 == shares.len() { to } else { to - 2 };
        if end <= from {
            continue;
        }
        let ground = shade(i, chart.answers.len());
        pen.block((from, middle - 12), (end, middle + 12), ground);
        let words = share_words(cell, &chart.language).unwrap_or_default();
        let size = if end - from > text::width(&words, LABEL) + 6 {
            LABEL
        } else {
            SMALL
        };
        if end - from > text::width(&words, size) + 2 {
            pen.text(
                &words,
                ((from + end) / 2, middle),
                Anchor::Middle,
                size,
                ground.text(),
                false,
            );
        }
    }
}
