//! Groups as dots with their intervals, the total as a line.

use super::axis::Axis;
use super::layout::{LABEL, SMALL, held, share_axis, share_words, whole_percent};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// A dot plot: a row per group, worst to best unless the groups have an order of their own.
#[derive(Clone, Debug)]
pub struct DotPlot {
    /// In the order they are drawn, top to bottom.
    pub rows: Vec<DotRow>,
    pub total: Cell,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// One group.
#[derive(Clone, Debug)]
pub struct DotRow {
    pub label: String,
    pub cell: Cell,
    /// Clearly different from the other families: drawn in the accent colour, its label bold.
    pub stands_out: bool,
}

/// The chart. Height follows the number of groups; a suppressed group keeps its row.
pub fn draw(chart: &DotPlot, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (label_room, row_height) = match width {
        Width::Wide => (label_room(chart, 230), 30),
        Width::Narrow => (0, 46),
    };
    let left = match width {
        Width::Wide => label_room + 16,
        Width::Narrow => 6,
    };
    let top = 30;
    let bottom = top + row_height * chart.rows.len() as i32;
    let height = bottom + 30;
    let axis = axis(chart, left, full - 52);

    let is_rtl = chart.language.direction() == Direction::RightToLeft;
    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        let first = match width {
            Width::Wide => Anchor::Middle,
            Width::Narrow => Anchor::Start,
        };
        share_axis(pen, &axis, (top, bottom), first, &chart.language);
        // Down to the last group that has a number: the words of those below stay clear of it.
        let shown = chart.rows.iter().rposition(|row| row.cell.figures().is_some());
        let last = top + row_height * shown.map_or(0, |at| at as i32 + 1);
        draw_total(chart, &axis, pen, (top, last), full);
        for (i, row) in chart.rows.iter().enumerate() {
            let row_top = top + row_height * i as i32;
            let middle = match width {
                Width::Wide => row_top + row_height / 2,
                Width::Narrow => row_top + 33,
            };
            let lines = match width {
                Width::Wide => text::wrap(&row.label, LABEL, label_room, 2),
                Width::Narrow => text::wrap(&row.label, LABEL, full - 12, 1),
            };
            let role = if row.stands_out { Role::Ink } else { Role::Quiet };
            let role = if matches!(row.cell, Cell::Suppressed(_)) {
                Role::Quiet
            } else {
                role
            };
            let first = match width {
                Width::Wide => middle - 8 * (lines.len() as i32 - 1),
                Width::Narrow => row_top + 14,
            };
            let size = if lines.len() > 1 { SMALL } else { LABEL };
            for (line, label) in lines.iter().enumerate() {
                let (x, anchor) = match width {
                    Width::Wide => (label_room, Anchor::End),
                    Width::Narrow if is_rtl => (full - 6, Anchor::End),
                    Width::Narrow => (6, Anchor::Start),
                };
                pen.text(
                    label,
                    (x, first + 16 * line as i32),
                    anchor,
                    size,
                    role,
                    row.stands_out,
                );
            }
            draw_cell(row, &axis, pen, middle, chart);
        }
    })
}

/// Room for the longest label, at most `most`.
fn label_room(chart: &DotPlot, most: i32) -> i32 {
    let longest = chart.rows.iter().map(|row| text::width(&row.label, LABEL)).max();
    longest.unwrap_or(0).clamp(60, most)
}

/// An axis that holds every interval that is drawn.
fn axis(chart: &DotPlot, left: i32, right: i32) -> Axis {
    let cells = chart.rows.iter().map(|row| &row.cell).chain([&chart.total]);
    let (mut low, mut high) = (1.0_f64, 0.0_f64);
    for figures in cells.filter_map(Cell::figures) {
        low = low.min(figures.lower());
        high = high.max(figures.upper());
    }
    Axis::new(low.min(high), high, true, left, right)
}

/// The total as a hairline, named once, above the rows.
fn draw_total(chart: &DotPlot, axis: &Axis, pen: &mut Pen<'_>, (top, bottom): (i32, i32), full: i32) {
    let Some(figures) = chart.total.figures() else {
        return;
    };
    let x = axis.x(figures.share());
    pen.line((x, top - 6), (x, bottom), Role::Ink, 1);
    let words = format!(
        "{} {}",
        chart.words.total,
        whole_percent(figures.share(), &chart.language)
    );
    let half = text::width(&words, SMALL) / 2;
    let at = held(x, half, full);
    pen.text(&words, (at, top - 16), Anchor::Middle, SMALL, Role::Ink, false);
}

/// A group's interval, dot and number; or the words that say why there is none.
fn draw_cell(row: &DotRow, axis: &Axis, pen: &mut Pen<'_>, y: i32, chart: &DotPlot) {
    let Some(figures) = row.cell.figures() else {
        pen.hidden(&chart.words.too_few, (axis.x(axis.first()) + 6, y));
        return;
    };
    let flagged = matches!(row.cell, Cell::Flagged(..));
    let (line, dot) = if row.stands_out {
        (Role::Accent, Role::Accent)
    } else {
        (Role::Soft, Role::Quiet)
    };
    let (from, to) = (axis.x(figures.lower()), axis.x(figures.upper()));
    pen.line((from, y), (to, y), line, 2);
    let x = axis.x(figures.share());
    if flagged {
        pen.ring((x, y), 5, line);
    } else {
        pen.dot((x, y), 6, dot);
    }
    let words = share_words(&row.cell, &chart.language).unwrap_or_default();
    let role = if row.stands_out { Role::Accent } else { Role::Ink };
    pen.text(
        &words,
        (to.max(x + 6) + 7, y),
        Anchor::Start,
        LABEL,
        role,
        row.stands_out,
    );
}
