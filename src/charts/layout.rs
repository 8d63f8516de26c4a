//! What every chart shares: sizes of type, the hairlines of a share axis, labels of rows, how a share is written.

use super::Width;
use super::axis::Axis;
use super::pen::{Anchor, Pen};
use super::text;
use super::theme::Role;
use crate::disclosure::Cell;
use crate::language::{Language, percent};

/// Labels and values.
pub const LABEL: f64 = 14.0;
/// Axes, notes, values inside a mark.
pub const SMALL: f64 = 12.5;

/// "24%", "<1%" for a share that is not 0 and would read as 0, with † where it must be read with care; `None` for a hidden one.
pub fn share_words(cell: &Cell, language: &Language) -> Option<String> {
    let figures = cell.figures()?;
    let words = whole_percent(figures.share(), language);
    Some(match cell {
        Cell::Flagged(..) => format!("{words}†"),
        _ => words,
    })
}

/// A share as whole percents.
pub fn whole_percent(share: f64, language: &Language) -> String {
    if share > 0.0 && share < 0.005 {
        return format!("<{}", percent(0.01, 0, language));
    }
    percent(share, 0, language)
}

/// The hairlines of a share axis between two heights, with their percents under them; `first` is the anchor of the first.
pub fn share_axis(
    pen: &mut Pen<'_>,
    axis: &Axis,
    (top, bottom): (i32, i32),
    first: Anchor,
    language: &Language,
) {
    for (i, mark) in axis.marks.iter().enumerate() {
        let x = axis.x(*mark);
        pen.line((x, top), (x, bottom), Role::Rule, 1);
        let anchor = if i == 0 { first } else { Anchor::Middle };
        pen.text(
            &percent(*mark, 0, language),
            (x, bottom + 16),
            anchor,
            SMALL,
            Role::Quiet,
            false,
        );
    }
}

/// Rows of a chart: how much room labels take, how high a row is, where its middle lies.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    pub width: Width,
    pub label_room: i32,
    /// Where marks begin.
    pub left: i32,
    pub row_height: i32,
    pub top: i32,
    /// Labels over their rows begin at the right, though the axis does not.
    pub from_right: bool,
}

impl Rows {
    /// Rows whose labels stand beside them on a desk (at most `most` wide), over them on a phone.
    pub fn new<'a>(
        labels: impl Iterator<Item = &'a str>,
        width: Width,
        (top, most): (i32, i32),
        (wide, narrow): (i32, i32),
    ) -> Self {
        let longest = labels.map(|label| text::width(label, LABEL)).max();
        let label_room = match width {
            Width::Wide => (longest.unwrap_or(0) + 4).clamp(60, most),
            Width::Narrow => 0,
        };
        Self {
            width,
            label_room,
            left: match width {
                Width::Wide => label_room + 16,
                Width::Narrow => 6,
            },
            row_height: match width {
                Width::Wide => wide,
                Width::Narrow => narrow,
            },
            top,
            from_right: false,
        }
    }

    pub fn bottom(&self, rows: usize) -> i32 {
        self.top + self.row_height * rows as i32
    }

    /// The middle line of a row's marks.
    pub fn middle(&self, row: usize) -> i32 {
        let top = self.top + self.row_height * row as i32;
        match self.width {
            Width::Wide => top + self.row_height / 2,
            Width::Narrow => top + 18 + (self.row_height - 18) / 2,
        }
    }

    /// Writes a row's label, in two lines at the most.
    pub fn label(&self, pen: &mut Pen<'_>, row: usize, label: &str, role: Role, bold: bool) {
        let top = self.top + self.row_height * row as i32;
        let full = self.width.units();
        let (lines, x, first, anchor) = match self.width {
            Width::Wide => {
                let lines = text::wrap(label, LABEL, self.label_room, 2);
                let first = self.middle(row) - 8 * (lines.len() as i32 - 1);
                (lines, self.label_room, first, Anchor::End)
            }
            Width::Narrow => {
                let lines = text::wrap(label, LABEL, full - 12, 1);
                match self.from_right {
                    true => (lines, full - 6, top + 12, Anchor::End),
                    false => (lines, 6, top + 12, Anchor::Start),
                }
            }
        };
        let size = if lines.len() > 1 { SMALL } else { LABEL };
        for (i, line) in lines.iter().enumerate() {
            pen.text(line, (x, first + 16 * i as i32), anchor, size, role, bold);
        }
    }
}

/// The middle of a label that would stand at `middle`, `half` as wide on each side, kept on the page as far as it can be.
pub fn held(middle: i32, half: i32, full: i32) -> i32 {
    middle.clamp(half + 2, (full - half - 2).max(half + 2))
}

/// The step of an ordered scale that a share falls in, of `STEPS` between the lowest and the highest share.
pub fn step(share: f64, (lowest, highest): (f64, f64)) -> Role {
    let steps = Role::STEPS.len();
    let part = if highest > lowest {
        (share - lowest) / (highest - lowest)
    } else {
        0.5
    };
    let place = (part * steps as f64).floor().clamp(0.0, steps as f64 - 1.0);
    Role::STEPS[place as usize]
}
