//! One share of ours, and the same measured elsewhere.

use super::axis::Axis;
use super::dot_plot::DotRow;
use super::layout::{LABEL, Rows, share_axis, share_words, whole_percent};
use super::pen::Anchor;
use super::svg::{self, Svg};
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// Our share with its interval, then those of others, which are not of this survey.
#[derive(Clone, Debug)]
pub struct Compare {
    pub own: DotRow,
    /// In the order they are drawn.
    pub others: Vec<Reference>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// A share from elsewhere, as its source says it.
#[derive(Clone, Debug)]
pub struct Reference {
    pub label: String,
    /// 0 to 1.
    pub share: f64,
    /// Lower and upper, where the source gives them.
    pub interval: Option<(f64, f64)>,
}

/// The chart: our dot is full, theirs are rings.
pub fn draw(chart: &Compare, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let labels = std::iter::once(chart.own.label.as_str())
        .chain(chart.others.iter().map(|other| other.label.as_str()));
    let mut rows = Rows::new(labels, width, (4, 280), (34, 46));
    rows.from_right = chart.language.direction() == Direction::RightToLeft;
    let bottom = rows.bottom(chart.others.len() + 1);
    let height = bottom + 30;
    let own = chart.own.cell.figures();
    let shares = || {
        let theirs = chart.others.iter().flat_map(|other| {
            let (lower, upper) = other.interval.unwrap_or((other.share, other.share));
            [lower, upper, other.share]
        });
        own.iter()
            .flat_map(|own| [own.lower(), own.upper()])
            .chain(theirs)
    };
    let (low, high) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    let axis = Axis::new(low.min(high), high, true, rows.left + 8, full - 52);

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        share_axis(pen, &axis, (rows.top, bottom), Anchor::Middle, &chart.language);
        rows.label(pen, 0, &chart.own.label, Role::Ink, true);
        match own {
            None => {
                let at = (axis.x(axis.first()) + 6, rows.middle(0));
                pen.hidden(&chart.words.too_few, at);
            }
            Some(own) => {
                let y = rows.middle(0);
                let (x, to) = (axis.x(own.share()), axis.x(own.upper()));
                pen.line((axis.x(own.lower()), y), (to, y), Role::Accent, 2);
                match chart.own.cell {
                    Cell::Flagged(..) => pen.ring((x, y), 5, Role::Accent),
                    _ => pen.dot((x, y), 6, Role::Accent),
                }
                let words = share_words(&chart.own.cell, &chart.language).unwrap_or_default();
                let at = (to.max(x + 6) + 7, y);
                pen.text(&words, at, Anchor::Start, LABEL, Role::Accent, true);
            }
        }
        for (i, other) in chart.others.iter().enumerate() {
            let y = rows.middle(i + 1);
            rows.label(pen, i + 1, &other.label, Role::Quiet, false);
            let x = axis.x(other.share);
            let mut end = x + 6;
            if let Some((lower, upper)) = other.interval {
                pen.line((axis.x(lower), y), (axis.x(upper), y), Role::Soft, 2);
                end = end.max(axis.x(upper));
            }
            pen.ring((x, y), 5, Role::Quiet);
            let words = whole_percent(other.share, &chart.language);
            pen.text(&words, (end + 7, y), Anchor::Start, LABEL, Role::Ink, false);
        }
    })
}
