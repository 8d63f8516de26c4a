//! One share over the cycles, with its intervals.

use super::axis::Axis;
use super::layout::{LABEL, SMALL, share_axis, share_words};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// A row per cycle, oldest first, so that reading down is reading on.
#[derive(Clone, Debug)]
pub struct Trend {
    pub points: Vec<TrendPoint>,
    /// Stands where the line breaks ("asked in other words").
    pub broken: String,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// One cycle.
#[derive(Clone, Debug)]
pub struct TrendPoint {
    pub label: String,
    pub cell: Cell,
    /// The cycle the document is about.
    pub latest: bool,
    /// The wording changed after this cycle, so that it cannot be compared with the later ones.
    pub breaks: bool,
}

/// The chart: years run down the page and a thin line joins what can be compared.
pub fn draw(chart: &Trend, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let longest = chart
        .points
        .iter()
        .map(|point| text::width(&point.label, LABEL))
        .max();
    let label_room = longest.unwrap_or(0).clamp(44, full / 3);
    let (left, top, row_height) = (label_room + 16, 4, 32);
    let bottom = top + row_height * chart.points.len() as i32;
    let height = bottom + 30;
    let shown = || chart.points.iter().filter_map(|point| point.cell.figures());
    let high = shown().map(|f| f.upper()).fold(0.0, f64::max);
    let low = shown().map(|f| f.lower()).fold(high, f64::min);
    let axis = Axis::new(low, high, true, left, full - 52);

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        share_axis(pen, &axis, (top, bottom), Anchor::Middle, &chart.language);
        let y = |i: usize| top + row_height * i as i32 + row_height / 2;
        let mut way = Vec::new();
        for (i, point) in chart.points.iter().enumerate() {
            way.extend(point.cell.figures().map(|f| (axis.x(f.share()), y(i))));
            let ends = point.breaks || i + 1 == chart.points.len();
            if ends && way.len() > 1 {
                pen.path(&way, Role::Soft, 1);
            }
            if ends {
                way.clear();
            }
            if point.breaks && i + 1 < chart.points.len() {
                let at = y(i) + row_height / 2;
                dashes(pen, (left - 8, full - 4), at);
                let words = text::wrap(&chart.broken, SMALL, full - left - 8, 1).join(" ");
                pen.text(&words, (full - 4, at), Anchor::End, SMALL, Role::Quiet, false);
            }
        }
        for (i, point) in chart.points.iter().enumerate() {
            let role = if point.latest { Role::Ink } else { Role::Quiet };
            pen.text(
                &point.label,
                (label_room, y(i)),
                Anchor::End,
                LABEL,
                role,
                point.latest,
            );
            let Some(figures) = point.cell.figures() else {
                pen.hidden(&chart.words.too_few, (left + 6, y(i)));
                continue;
            };
            let (line, dot) = if point.latest {
                (Role::Accent, Role::Accent)
            } else {
                (Role::Soft, Role::Quiet)
            };
            let (x, to) = (axis.x(figures.share()), axis.x(figures.upper()));
            let flagged = matches!(point.cell, Cell::Flagged(..));
            pen.line((axis.x(figures.lower()), y(i)), (to, y(i)), line, 2);
            if flagged {
                pen.ring((x, y(i)), 5, line);
            } else {
                pen.dot((x, y(i)), 6, dot);
            }
            let words = share_words(&point.cell, &chart.language).unwrap_or_default();
            pen.text(
                &words,
                (to.max(x + 6) + 7, y(i)),
                Anchor::Start,
                LABEL,
                role,
                point.latest,
            );
        }
    })
}

/// A line that says of itself that it is not there.
fn dashes(pen: &mut Pen<'_>, (from, to): (i32, i32), y: i32) {
    let mut x = from;
    while x < to {
        pen.line((x, y), ((x + 5).min(to), y), Role::Soft, 1);
        x += 9;
    }
}
