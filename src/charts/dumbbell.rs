//! Two shares on one line, and the gap between them.

use super::axis::Axis;
use super::layout::{LABEL, Rows, SMALL, share_axis, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// Gaps, a row each.
#[derive(Clone, Debug)]
pub struct Dumbbell {
    pub rows: Vec<DumbbellRow>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// One gap: the end that stands out, and the other.
#[derive(Clone, Debug)]
pub struct DumbbellRow {
    pub label: String,
    /// Names the end and holds its share.
    pub end: (String, Cell),
    pub other: (String, Cell),
}

/// The chart: the end that stands out is full and in the accent colour, the other a ring; both are named where they stand.
pub fn draw(chart: &Dumbbell, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let labels = chart.rows.iter().map(|row| row.label.as_str());
    let mut rows = Rows::new(labels, width, (4, 200), (52, 70));
    rows.from_right = chart.language.direction() == Direction::RightToLeft;
    let bottom = rows.bottom(chart.rows.len());
    let height = bottom + 30;
    let shares = || {
        let cells = chart.rows.iter().flat_map(|row| [&row.end.1, &row.other.1]);
        cells.filter_map(Cell::figures).map(|figures| figures.share())
    };
    let (low, high) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    let axis = Axis::new(low.min(high), high, true, rows.left + 8, full - 30);

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        share_axis(pen, &axis, (rows.top, bottom), Anchor::Middle, &chart.language);
        for (i, row) in chart.rows.iter().enumerate() {
            rows.label(pen, i, &row.label, Role::Ink, false);
            draw_row(row, &axis, pen, rows.middle(i) - 4, chart);
        }
    })
}

fn draw_row(row: &DumbbellRow, axis: &Axis, pen: &mut Pen<'_>, y: i32, chart: &Dumbbell) {
    let (Some(end), Some(other)) = (row.end.1.figures(), row.other.1.figures()) else {
        pen.hidden(&chart.words.too_few, (axis.x(axis.first()) + 6, y));
        return;
    };
    let (at, from) = (axis.x(end.share()), axis.x(other.share()));
    pen.line((from, y), (at, y), Role::Soft, 3);
    pen.ring((from, y), 5, Role::Quiet);
    pen.dot((at, y), 7, Role::Accent);
    let is_right = at >= from;
    let number = |cell: &Cell| share_words(cell, &chart.language).unwrap_or_default();
    let mut value = |x: i32, right: bool, words: &str, role: Role, bold: bool| {
        let (x, anchor) = match right {
            true => (x + 11, Anchor::Start),
            false => (x - 11, Anchor::End),
        };
        pen.text(words, (x, y), anchor, LABEL, role, bold);
    };
    value(at, is_right, &number(&row.end.1), Role::Accent, true);
    value(from, !is_right, &number(&row.other.1), Role::Ink, false);
    names(row, axis, pen, y + 19);
}

/// The names of both ends under them, kept from each other and inside the page.
fn names(row: &DumbbellRow, axis: &Axis, pen: &mut Pen<'_>, y: i32) {
    let (left_edge, right_edge) = (axis.x(axis.first()) - 8, axis.x(axis.last()) + 30);
    let at = |cell: &Cell| cell.figures().map_or(0, |figures| axis.x(figures.share()));
    let mut ends = [
        (at(&row.end.1), &row.end.0, Role::Accent),
        (at(&row.other.1), &row.other.0, Role::Quiet),
    ];
    ends.sort_by_key(|(x, ..)| *x);
    let most = (right_edge - left_edge) / 2 - 8;
    let words = ends.map(|(_, name, _)| text::wrap(name, SMALL, most, 1).join(" "));
    let room = [0, 1].map(|i| text::width(&words[i], SMALL));
    let mut from = [0, 1].map(|i| {
        let middle = ends[i].0 - room[i] / 2;
        middle.clamp(left_edge, (right_edge - room[i]).max(left_edge))
    });
    if from[0] + room[0] + 10 > from[1] {
        let over = from[0] + room[0] + 10 - from[1];
        from[0] = (from[0] - over / 2).max(left_edge);
        from[1] = from[0] + room[0] + 10;
        if from[1] + room[1] > right_edge {
            from[1] = right_edge - room[1];
            from[0] = (from[1] - 10 - room[0]).max(left_edge);
        }
    }
    for i in [0, 1] {
        pen.text(
            &words[i],
            (from[i] + room[i] / 2, y),
            Anchor::Middle,
            SMALL,
            ends[i].2,
            false,
        );
    }
}
