//! Two shares of each subject against each other: what is felt, and what is measured.

use super::layout::SMALL;
use super::pen::Anchor;
use super::plane::{Plane, Taken};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// A point per subject; with a third share, its area is that share.
#[derive(Clone, Debug)]
pub struct Scatter {
    pub points: Vec<ScatterPoint>,
    /// What the axes measure.
    pub across: String,
    pub up: String,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct ScatterPoint {
    pub label: String,
    pub across: Cell,
    pub up: Cell,
    /// Drawn as the area of the point: the priority bubble.
    pub area: Option<Cell>,
    pub stands_out: bool,
}

/// The chart. A point whose label finds no room bears a number that is explained below, as are those that may not be shown.
pub fn draw(chart: &Scatter, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (left, right, top) = (40, full - 18, 40);
    let bottom = top
        + match width {
            Width::Wide => 360,
            Width::Narrow => 280,
        };
    let shown: Vec<(&ScatterPoint, (f64, f64), f64)> = chart
        .points
        .iter()
        .filter_map(|point| {
            let (across, up) = (point.across.figures()?, point.up.figures()?);
            let area = match &point.area {
                Some(cell) => cell.figures()?.share(),
                None => 0.0,
            };
            Some((point, (across.share(), up.share()), area))
        })
        .collect();
    let places: Vec<(f64, f64)> = shown.iter().map(|(_, place, _)| *place).collect();
    let plane = Plane::new(&places, (left, right), (top, bottom));
    let largest = shown.iter().map(|(.., area)| *area).fold(0.0, f64::max);
    let most = if width == Width::Wide { 26.0 } else { 17.0 };
    let radius = |point: &ScatterPoint, area: f64| match point.area {
        Some(_) if largest > 0.0 => ((area / largest).sqrt() * most).max(4.0) as i32,
        _ => 6,
    };
    let hidden: Vec<&str> = chart
        .points
        .iter()
        .filter(|point| shown.iter().all(|(found, ..)| !std::ptr::eq(*found, *point)))
        .map(|point| point.label.as_str())
        .collect();

    let mut strokes = Vec::new();
    let mut taken = Taken::default();
    for (point, (across, up), area) in &shown {
        taken.point(plane.at(*across, *up), radius(point, *area) + 1);
    }
    let mut numbered = Vec::new();
    for (point, (across, up), area) in &shown {
        let at = plane.at(*across, *up);
        let room = if width == Width::Wide { 190 } else { 110 };
        let lines = text::wrap(&point.label, SMALL, room, 2);
        let wide = lines
            .iter()
            .map(|line| text::width(line, SMALL))
            .max()
            .unwrap_or(0);
        let size = (wide, 16 * lines.len() as i32);
        let place = taken.label(at, radius(point, *area) + 5, size, (2, full - 2, top - 8, bottom));
        if place.is_none() {
            numbered.push(point.label.as_str());
        }
        strokes.push((
            at,
            radius(point, *area),
            point,
            place,
            lines,
            wide,
            numbered.len(),
        ));
    }
    let mut notes: Vec<String> = numbered
        .iter()
        .enumerate()
        .map(|(i, label)| format!("{} {label}", i + 1))
        .collect();
    notes.extend(
        hidden
            .iter()
            .map(|label| format!("{label}: {}", chart.words.too_few)),
    );
    let notes: Vec<String> = notes
        .iter()
        .flat_map(|note| text::wrap(note, SMALL, full - 8, 2))
        .collect();
    let height = bottom + 62 + 17 * notes.len() as i32;

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        plane.draw(pen, (&chart.across, &chart.up), &chart.language);
        // The large ones first, so that none hides another.
        strokes.sort_by_key(|(_, radius, ..)| std::cmp::Reverse(*radius));
        for (at, radius, point, ..) in &strokes {
            let (ground, edge) = match (point.area.is_some(), point.stands_out) {
                (true, true) => (Role::Step2, Role::Accent),
                (true, false) => (Role::Rule, Role::Quiet),
                (false, true) => (Role::Accent, Role::Accent),
                (false, false) => (Role::Quiet, Role::Quiet),
            };
            pen.disc(*at, radius.unsigned_abs(), ground, edge);
        }
        for (at, radius, point, place, lines, wide, number) in &strokes {
            let role = if point.stands_out { Role::Ink } else { Role::Quiet };
            match place {
                Some((x, y)) => {
                    let is_left = *x + wide / 2 < at.0 - radius;
                    for (line, words) in lines.iter().enumerate() {
                        let (x, anchor) = if is_left {
                            (x + wide, Anchor::End)
                        } else {
                            (*x, Anchor::Start)
                        };
                        let at = (x, y + 8 + 16 * line as i32);
                        pen.text(words, at, anchor, SMALL, role, point.stands_out);
                    }
                }
                None => {
                    let at = (at.0 + radius + 3, at.1 - 8);
                    pen.text(
                        &number.to_string(),
                        at,
                        Anchor::Start,
                        SMALL,
                        role,
                        point.stands_out,
                    );
                }
            }
        }
        pen.notes(&notes, bottom + 66, full, chart.language.direction());
    })
}
