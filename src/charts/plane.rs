//! Points in a plane with two axes, each named where it stands.

use super::axis::Axis;
use super::layout::SMALL;
use super::pen::{Anchor, Pen};
use super::text;
use super::theme::Role;
use crate::language::{Direction, Language, percent};

/// A plane of shares: from 0 or from near the lowest, upward and rightward.
pub struct Plane {
    across: Axis,
    up: Axis,
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

impl Plane {
    /// A plane that holds every point of `points` (across, up), inside these edges.
    pub fn new(points: &[(f64, f64)], (left, right): (i32, i32), (top, bottom): (i32, i32)) -> Self {
        let ends = |of: &dyn Fn(&(f64, f64)) -> f64| {
            let values = || points.iter().map(of);
            let high = values().fold(0.0, f64::max);
            (values().fold(high, f64::min), high)
        };
        let (across, up) = (ends(&|point| point.0), ends(&|point| point.1));
        Self {
            across: Axis::new(across.0, across.1, false, 0, right - left),
            up: Axis::new(up.0, up.1, false, 0, bottom - top),
            left,
            right,
            top,
            bottom,
        }
    }

    pub fn at(&self, across: f64, up: f64) -> (i32, i32) {
        (self.left + self.across.x(across), self.bottom - self.up.x(up))
    }

    /// Hairlines, percents, and the two names: one under its axis, one above.
    pub fn draw(&self, pen: &mut Pen<'_>, (across, up): (&str, &str), language: &Language) {
        let Self {
            left,
            right,
            top,
            bottom,
            ..
        } = *self;
        for (i, mark) in self.across.marks.iter().enumerate() {
            let x = left + self.across.x(*mark);
            pen.line((x, top), (x, bottom), Role::Rule, 1);
            let anchor = if i + 1 == self.across.marks.len() {
                Anchor::End
            } else {
                Anchor::Middle
            };
            let x = if anchor == Anchor::End { x + 14 } else { x };
            pen.text(
                &percent(*mark, 0, language),
                (x, bottom + 15),
                anchor,
                SMALL,
                Role::Quiet,
                false,
            );
        }
        for mark in &self.up.marks {
            let y = bottom - self.up.x(*mark);
            pen.line((left, y), (right, y), Role::Rule, 1);
            pen.text(
                &percent(*mark, 0, language),
                (left - 7, y),
                Anchor::End,
                SMALL,
                Role::Quiet,
                false,
            );
        }
        let room = right + 10;
        for (line, words) in text::wrap(&format!("↑ {up}"), SMALL, room, 2).iter().enumerate() {
            let at = (2, top - 30 + 16 * line as i32);
            pen.text(words, at, Anchor::Start, SMALL, Role::Ink, false);
        }
        let across = match language.direction() {
            Direction::LeftToRight => format!("{across} →"),
            Direction::RightToLeft => format!("→ {across}"),
        };
        for (line, words) in text::wrap(&across, SMALL, room, 2).iter().enumerate() {
            let at = (right + 14, bottom + 36 + 16 * line as i32);
            pen.text(words, at, Anchor::End, SMALL, Role::Ink, false);
        }
    }
}

/// Boxes that are taken: labels are put where none is.
#[derive(Default)]
pub struct Taken(Vec<[i32; 4]>);

impl Taken {
    /// Marks the square around a point as taken.
    pub fn point(&mut self, (x, y): (i32, i32), radius: i32) {
        self.0.push([x - radius, y - radius, x + radius, y + radius]);
    }

    fn is_free(&self, [x1, y1, x2, y2]: [i32; 4]) -> bool {
        self.0
            .iter()
            .all(|[a1, b1, a2, b2]| x2 <= *a1 || x1 >= *a2 || y2 <= *b1 || y1 >= *b2)
    }

    /// Where the label of a point goes: right, left, above or below it, and further off; `None` where all is taken.
    pub fn label(
        &mut self,
        (x, y): (i32, i32),
        away: i32,
        (width, height): (i32, i32),
        (left, right, top, bottom): (i32, i32, i32, i32),
    ) -> Option<(i32, i32)> {
        let near = [
            (x + away, y - height / 2),
            (x - away - width, y - height / 2),
            (x - width / 2, y - away - height),
            (x - width / 2, y + away),
            (x + away - 4, y - away - height + 4),
            (x + away - 4, y + away - 4),
            (x - away - width + 4, y - away - height + 4),
            (x - away - width + 4, y + away - 4),
        ];
        for (from, over) in near {
            let found = [from, over, from + width, over + height];
            if from >= left
                && from + width <= right
                && over >= top
                && over + height <= bottom
                && self.is_free(found)
            {
                self.0.push(found);
                return Some((from, over));
            }
        }
        None
    }
}
