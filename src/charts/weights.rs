//! How the weights lie, after and before.

use super::axis::Axis;
use super::layout::{SMALL, held, whole_percent};
use super::pen::Anchor;
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::PublishedCount;
use crate::language::{Direction, Language, decimal};

/// A histogram: the share of families in each band of weight, the mean weight being 1.
#[derive(Clone, Debug)]
pub struct Weights {
    /// In order, side by side.
    pub bands: Vec<WeightBand>,
    /// Names the line where every weight stood before ("Before: 1 each").
    pub before: String,
    /// What lies across ("Weight, times the mean").
    pub across: String,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct WeightBand {
    /// Weights from here, times the mean; up to `to`.
    pub from: f64,
    pub to: f64,
    pub count: PublishedCount,
}

/// The chart: bars upon the bands, a line at 1.
pub fn draw(chart: &Weights, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (left, right, top) = (16, full - 16, 34);
    let bottom = top + 180;
    let height = bottom + 52;
    let low = chart.bands.first().map_or(0.0, |band| band.from);
    let high = chart.bands.last().map_or(1.0, |band| band.to).max(low + 1e-9);
    let x = |weight: f64| left + ((weight - low) / (high - low) * f64::from(right - left)).round() as i32;
    // Height by share for each tenth of the mean, so that a wide band is not taller for being wide.
    let share = |band: &WeightBand| band.count.figures.map(|figures| figures.share());
    let density = |band: &WeightBand| share(band).map_or(0.0, |share| share / (band.to - band.from));
    let tallest = chart.bands.iter().map(density).fold(0.0, f64::max);
    let axis = Axis::new(0.0, 1.0, false, 0, bottom - top);

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        pen.line((left, bottom), (right, bottom), Role::Rule, 1);
        for band in &chart.bands {
            let (from, to) = (x(band.from), x(band.to));
            let middle = (from + to) / 2;
            match share(band) {
                Some(share) if tallest > 0.0 => {
                    let high = axis.x(density(band) / tallest * 0.86);
                    pen.block((from, bottom - high), (to - 2, bottom), Role::Soft);
                    let words = whole_percent(share, &chart.language);
                    if text::width(&words, SMALL) < to - from + 14 {
                        let at = (middle, bottom - high - 9);
                        pen.text(&words, at, Anchor::Middle, SMALL, Role::Ink, false);
                    }
                }
                _ => pen.text(
                    "–",
                    (middle, bottom - 9),
                    Anchor::Middle,
                    SMALL,
                    Role::Quiet,
                    false,
                ),
            }
        }
        let mut free = left - 60;
        for at in chart.bands.iter().map(|band| band.from).chain([high]) {
            let words = decimal(at, 1, &chart.language);
            let half = text::width(&words, SMALL) / 2;
            if x(at) - half > free {
                pen.text(
                    &words,
                    (x(at), bottom + 16),
                    Anchor::Middle,
                    SMALL,
                    Role::Quiet,
                    false,
                );
                free = x(at) + half + 4;
            }
        }
        if (low..=high).contains(&1.0) {
            pen.line((x(1.0), top - 8), (x(1.0), bottom), Role::Accent, 2);
            let half = text::width(&chart.before, SMALL) / 2;
            let at = held(x(1.0), half, full);
            pen.text(
                &chart.before,
                (at, top - 18),
                Anchor::Middle,
                SMALL,
                Role::Accent,
                true,
            );
        }
        pen.text(
            &chart.across,
            (right, bottom + 38),
            Anchor::End,
            SMALL,
            Role::Quiet,
            false,
        );
    })
}
