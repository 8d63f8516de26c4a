//! Numbers of a plan, row by row: scores with their spread, yearly values on their way to a target.

use super::Width;
use super::layout::{LABEL, SMALL, held};
use super::pen::Anchor;
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use crate::language::{Direction, Language};

/// A row per need or per year. The numbers are a board's or a plan's own, or were published before.
#[derive(Clone, Debug)]
pub struct Course {
    pub rows: Vec<CourseRow>,
    /// Where the axis begins and ends, with the words at its ends.
    pub from: (f64, String),
    pub to: (f64, String),
    /// A vertical hairline, with its words.
    pub target: Option<(f64, String)>,
    /// Stands in a row that has no value.
    pub none: String,
    pub alternative: String,
    pub language: Language,
}

/// One row: a dot with its words, a thin line over its range, a tick where it should stand.
#[derive(Clone, Debug)]
pub struct CourseRow {
    pub label: String,
    pub value: Option<(f64, String)>,
    pub range: Option<(f64, f64)>,
    pub tick: Option<f64>,
    pub stands_out: bool,
}

/// The chart: labels at the left, or over their rows where the page is narrow.
pub fn draw(chart: &Course, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let narrow = width == Width::Narrow;
    let longest = chart.rows.iter().map(|row| text::width(&row.label, LABEL)).max();
    let label_room = match narrow {
        true => 0,
        false => longest.unwrap_or(0).clamp(44, 260),
    };
    let (left, right) = (label_room + 16, full - 64);
    let row_height = if narrow { 46 } else { 32 };
    let top = if chart.target.is_some() { 24 } else { 6 };
    let bottom = top + row_height * chart.rows.len() as i32;
    let height = bottom + 30;
    let span = (chart.to.0 - chart.from.0).max(f64::MIN_POSITIVE);
    let x = |value: f64| {
        let part = ((value - chart.from.0) / span).clamp(0.0, 1.0);
        left + (part * f64::from(right - left)).round() as i32
    };

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        for (value, words) in [&chart.from, &chart.to] {
            pen.line((x(*value), top), (x(*value), bottom), Role::Rule, 1);
            pen.text(
                words,
                (x(*value), bottom + 16),
                Anchor::Middle,
                SMALL,
                Role::Quiet,
                false,
            );
        }
        if let Some((value, words)) = &chart.target {
            let at = x(*value);
            pen.line((at, top - 6), (at, bottom), Role::Ink, 1);
            let half = text::width(words, SMALL) / 2;
            let middle = held(at, half, full);
            pen.text(words, (middle, 10), Anchor::Middle, SMALL, Role::Ink, false);
        }
        for (at, row) in chart.rows.iter().enumerate() {
            let row_top = top + row_height * at as i32;
            let y = row_top + if narrow { 32 } else { row_height / 2 };
            let (place, anchor, room) = match narrow {
                true => ((4, row_top + 14), Anchor::Start, full - 8),
                false => ((label_room, y), Anchor::End, label_room),
            };
            let label = text::wrap(&row.label, LABEL, room, 1).join(" ");
            pen.text(&label, place, anchor, LABEL, Role::Ink, row.stands_out);
            if let Some(tick) = row.tick {
                pen.line((x(tick), y - 8), (x(tick), y + 8), Role::Quiet, 2);
            }
            let role = if row.stands_out { Role::Accent } else { Role::Quiet };
            if let Some((low, high)) = row.range {
                pen.line((x(low), y), (x(high), y), Role::Soft, 2);
            }
            match &row.value {
                Some((value, words)) => {
                    pen.dot((x(*value), y), 6, role);
                    let end = row
                        .range
                        .map_or(x(*value), |(_, high)| x(high))
                        .max(x(*value) + 6);
                    pen.text(
                        words,
                        (end + 7, y),
                        Anchor::Start,
                        LABEL,
                        Role::Ink,
                        row.stands_out,
                    );
                }
                None => pen.hidden(&chart.none, (left + 6, y)),
            }
        }
    })
}
