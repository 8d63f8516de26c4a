//! Several shares over the cycles, a line each.

use super::axis::Axis;
use super::layout::{SMALL, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language, percent};

/// Lines over the cycles, named where they end.
#[derive(Clone, Debug)]
pub struct Slope {
    /// The cycles, oldest first.
    pub cycles: Vec<String>,
    pub lines: Vec<SlopeLine>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct SlopeLine {
    pub label: String,
    /// As many as there are cycles; `None` where it was not asked.
    pub points: Vec<Option<Cell>>,
    /// The cycles before which its wording changed: the line breaks there.
    pub breaks: Vec<usize>,
    /// Changed clearly: drawn in the accent colour, its label bold.
    pub stands_out: bool,
}

const ROW: i32 = 17;

/// The chart. A line breaks where a number is hidden, was not asked, or was asked in other words.
pub fn draw(chart: &Slope, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (most, plot) = match width {
        Width::Wide => (300, 300),
        Width::Narrow => (168, 330),
    };
    let longest = chart
        .lines
        .iter()
        .map(|line| text::width(&name(line, chart), SMALL))
        .max();
    let room = longest.unwrap_or(0).clamp(60, most);
    let wrapped: Vec<Vec<String>> = chart
        .lines
        .iter()
        .map(|line| text::wrap(&name(line, chart), SMALL, room, 3))
        .collect();
    let needed: i32 = wrapped.iter().map(|lines| ROW * lines.len() as i32 + 5).sum();
    let (left, right, top) = (40, full - room - 18, 12);
    let bottom = top + plot.max(needed);
    let height = bottom + 32;
    let cells = || chart.lines.iter().flat_map(|line| line.points.iter().flatten());
    let shares = || cells().filter_map(Cell::figures).map(|figures| figures.share());
    let (low, high) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    // An upright axis: its left end is the bottom.
    let axis = Axis::new(low.min(high), high, false, 0, bottom - top);
    let y = |share: f64| bottom - axis.x(share);
    let last = chart.cycles.len().saturating_sub(1);
    let x = |cycle: usize| match last {
        0 => (left + right) / 2,
        _ => left + (right - left) * cycle as i32 / last as i32,
    };

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        for mark in &axis.marks {
            let at = y(*mark);
            pen.line((left, at), (right, at), Role::Rule, 1);
            pen.text(
                &percent(*mark, 0, &chart.language),
                (left - 8, at),
                Anchor::End,
                SMALL,
                Role::Quiet,
                false,
            );
        }
        for (i, cycle) in chart.cycles.iter().enumerate() {
            pen.text(
                cycle,
                (x(i), bottom + 18),
                Anchor::Middle,
                SMALL,
                Role::Quiet,
                i == last,
            );
        }
        let quiet_first = |line: &&SlopeLine| line.stands_out;
        let mut order: Vec<&SlopeLine> = chart.lines.iter().collect();
        order.sort_by_key(quiet_first);
        for line in order {
            draw_line(line, &x, &y, pen);
        }
        labels(chart, &wrapped, (right + 12, top, bottom), &y, pen);
    })
}

/// The label with the latest share, or with the words that say why there is none; alone where it was not asked.
fn name(line: &SlopeLine, chart: &Slope) -> String {
    let Some(latest) = line.points.last().and_then(Option::as_ref) else {
        return line.label.clone();
    };
    let value = share_words(latest, &chart.language).unwrap_or_else(|| chart.words.too_few.clone());
    format!("{value} {}", line.label)
}

fn draw_line(line: &SlopeLine, x: &dyn Fn(usize) -> i32, y: &dyn Fn(f64) -> i32, pen: &mut Pen<'_>) {
    let role = if line.stands_out { Role::Accent } else { Role::Soft };
    let mut way: Vec<(i32, i32)> = Vec::new();
    let mut dots = Vec::new();
    for (i, point) in line.points.iter().enumerate() {
        if line.breaks.contains(&i) || point.as_ref().is_none_or(|cell| cell.figures().is_none()) {
            if way.len() > 1 {
                pen.path(&way, role, 2);
            }
            way.clear();
        }
        let Some((cell, figures)) = point.as_ref().and_then(|cell| cell.figures().map(|f| (cell, f))) else {
            continue;
        };
        let at = (x(i), y(figures.share()));
        // The interval, as faint as it may be, so that twelve lines can still be read.
        if line.stands_out {
            pen.line((at.0, y(figures.lower())), (at.0, y(figures.upper())), role, 1);
        }
        way.push(at);
        dots.push((at, matches!(cell, Cell::Flagged(..))));
    }
    if way.len() > 1 {
        pen.path(&way, role, 2);
    }
    for (at, is_flagged) in dots {
        match is_flagged {
            true => pen.ring(at, 4, role),
            false => pen.dot(at, if line.stands_out { 5 } else { 4 }, role),
        }
    }
}

/// Labels beside the ends of their lines, moved apart where they would touch; those without an end come last.
fn labels(
    chart: &Slope,
    wrapped: &[Vec<String>],
    (left, top, bottom): (i32, i32, i32),
    y: &dyn Fn(f64) -> i32,
    pen: &mut Pen<'_>,
) {
    let end = |line: &SlopeLine| {
        let latest = line
            .points
            .last()
            .and_then(Option::as_ref)
            .and_then(Cell::figures);
        latest.map_or(bottom, |figures| y(figures.share()))
    };
    let mut placed: Vec<(i32, i32, usize)> = chart
        .lines
        .iter()
        .enumerate()
        .map(|(i, line)| {
            let high = ROW * wrapped[i].len() as i32;
            (end(line) - high / 2, high, i)
        })
        .collect();
    placed.sort();
    let mut free = top - 8;
    for (from, high, _) in &mut placed {
        *from = (*from).max(free);
        free = *from + *high + 5;
    }
    let mut limit = bottom + 12;
    for (from, high, _) in placed.iter_mut().rev() {
        *from = (*from).min(limit - *high);
        limit = *from - 5;
    }
    for (from, _, i) in placed {
        let line = &chart.lines[i];
        let role = if line.stands_out { Role::Accent } else { Role::Ink };
        for (row, words) in wrapped[i].iter().enumerate() {
            let at = (left, from + ROW / 2 + ROW * row as i32);
            pen.text(words, at, Anchor::Start, SMALL, role, line.stands_out);
        }
    }
}
