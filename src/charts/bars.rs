//! Shares as bars from zero: barriers, concerns, answers.

use super::axis::Axis;
use super::dot_plot::DotRow;
use super::layout::{LABEL, share_axis, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// A bar per answer, in the order given; those that stand out take the accent colour.
#[derive(Clone, Debug)]
pub struct Bars {
    pub rows: Vec<DotRow>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// The chart. Bars start at 0; the interval is a thin line through the bar's end.
pub fn draw(chart: &Bars, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (label_room, row_height, thick) = match width {
        Width::Wide => {
            let longest = chart.rows.iter().map(|row| text::width(&row.label, LABEL)).max();
            (longest.unwrap_or(0).clamp(60, 280), 28, 14)
        }
        Width::Narrow => (0, 44, 12),
    };
    let left = match width {
        Width::Wide => label_room + 14,
        Width::Narrow => 4,
    };
    let top = 4;
    let bottom = top + row_height * chart.rows.len() as i32;
    let height = bottom + 30;
    let high = chart
        .rows
        .iter()
        .filter_map(|row| row.cell.figures())
        .map(|f| f.upper())
        .fold(0.0, f64::max);
    let axis = Axis::new(0.0, high, false, left, full - 52);

    let is_rtl = chart.language.direction() == Direction::RightToLeft;
    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        share_axis(pen, &axis, (top, bottom), Anchor::Start, &chart.language);
        for (i, row) in chart.rows.iter().enumerate() {
            let row_top = top + row_height * i as i32;
            let middle = match width {
                Width::Wide => row_top + row_height / 2,
                Width::Narrow => row_top + 32,
            };
            let (x, y, anchor, room) = match width {
                Width::Wide => (label_room, middle, Anchor::End, label_room),
                Width::Narrow if is_rtl => (full - 4, row_top + 14, Anchor::End, full - 8),
                Width::Narrow => (4, row_top + 14, Anchor::Start, full - 8),
            };
            let label = text::wrap(&row.label, LABEL, room, 1).join(" ");
            pen.text(&label, (x, y), anchor, LABEL, Role::Ink, row.stands_out);
            draw_bar(row, &axis, pen, middle, thick, chart);
        }
    })
}

fn draw_bar(row: &DotRow, axis: &Axis, pen: &mut Pen<'_>, middle: i32, thick: i32, chart: &Bars) {
    let zero = axis.x(0.0);
    let Some(figures) = row.cell.figures() else {
        pen.hidden(&chart.words.too_few, (zero + 6, middle));
        return;
    };
    let role = if row.stands_out { Role::Accent } else { Role::Soft };
    let end = axis.x(figures.share()).max(zero + 1);
    let corners = ((zero, middle - thick / 2), (end, middle + thick / 2));
    let flagged = matches!(row.cell, Cell::Flagged(..));
    if flagged {
        pen.block(corners.0, corners.1, Role::Paper);
        pen.frame(corners.0, corners.1, role);
    } else {
        pen.block(corners.0, corners.1, role);
    }
    let (from, to) = (axis.x(figures.lower()), axis.x(figures.upper()));
    pen.line((from, middle), (to, middle), Role::Ink, 1);
    let words = share_words(&row.cell, &chart.language).unwrap_or_default();
    pen.text(
        &words,
        (to.max(end) + 7, middle),
        Anchor::Start,
        LABEL,
        Role::Ink,
        row.stands_out,
    );
}
