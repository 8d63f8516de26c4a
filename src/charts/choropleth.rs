//! Areas in their own shapes, shaded by their share.

use super::layout::{SMALL, share_words, step};
use super::pen::Anchor;
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::tile_map::{ends, key};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language};

/// A map of areas whose outlines the operator gave.
#[derive(Clone, Debug)]
pub struct Choropleth {
    pub areas: Vec<Area>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct Area {
    pub label: String,
    /// Outer rings as longitude and latitude.
    pub rings: Vec<Vec<(f64, f64)>>,
    /// Suppressed where the area is too small for a map.
    pub cell: Cell,
}

/// The chart: north is up; a degree of longitude is as long as it is at the middle of the map.
pub fn draw(chart: &Choropleth, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let ground = Ground::around(chart, full);
    let ends = ends(chart.areas.iter().map(|area| &area.cell));
    let drawn: Vec<(&Area, Vec<Ring>)> = chart
        .areas
        .iter()
        .map(|area| (area, area.rings.iter().map(|ring| ground.ring(ring)).collect()))
        .collect();
    let mut unnamed: Vec<String> = Vec::new();
    let mut named = Vec::new();
    for (area, rings) in &drawn {
        let value = share_words(&area.cell, &chart.language);
        let label = match &value {
            Some(value) => format!("{} {value}", area.label),
            None => format!("{}: {}", area.label, chart.words.too_few),
        };
        match rings.iter().max_by_key(|ring| extent(ring).0) {
            Some(ring) if !ring.is_empty() => {
                let (room, middle) = extent(ring);
                let lines = text::wrap(&area.label, 11.0, room - 8, 2);
                let fits = |word: &str| text::width(word, 11.0) <= room - 8;
                let is_whole = lines.iter().all(|line| !line.ends_with('…'))
                    && room > 44
                    && area.label.split(' ').all(fits);
                named.push((area, middle, value.clone(), is_whole.then_some(lines)));
                if !is_whole || value.is_none() {
                    unnamed.push(label);
                }
            }
            _ => unnamed.push(label),
        }
    }
    let notes = text::wrap(&unnamed.join(" · "), SMALL, full - 8, 8);
    let bottom = ground.height + 8;
    let height = bottom + 40 + 17 * notes.len() as i32;

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        for (area, rings) in &drawn {
            for ring in rings {
                match area.cell.figures() {
                    Some(figures) => pen.shape(ring, step(figures.share(), ends)),
                    None => pen.shape(ring, Role::Rule),
                }
                pen.path(ring, Role::Paper, 2);
            }
        }
        for (area, (x, y), value, lines) in named {
            let on = area
                .cell
                .figures()
                .map_or(Role::OnFaint, |figures| step(figures.share(), ends).text());
            let mut y = y;
            if let Some(lines) = &lines {
                y -= 7 * lines.len() as i32;
                for line in lines {
                    pen.text(line, (x, y), Anchor::Middle, 11.0, on, false);
                    y += 14;
                }
            }
            if let Some(value) = value {
                pen.text(&value, (x, y), Anchor::Middle, SMALL, on, true);
            }
        }
        key(pen, bottom + 6, full, ends, &chart.language);
        pen.notes(&notes, bottom + 36, full, chart.language.direction());
    })
}

/// An outline on the page.
type Ring = Vec<(i32, i32)>;

/// How degrees become places on the page.
struct Ground {
    west: f64,
    north: f64,
    across: f64,
    up: f64,
    left: f64,
    height: i32,
}

impl Ground {
    fn around(chart: &Choropleth, full: i32) -> Self {
        let points = || chart.areas.iter().flat_map(|area| area.rings.iter().flatten());
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for (longitude, latitude) in points() {
            (west, east) = (west.min(*longitude), east.max(*longitude));
            (south, north) = (south.min(*latitude), north.max(*latitude));
        }
        let squeeze = ((south + north) / 2.0).to_radians().cos().max(0.01);
        let (wide, tall) = (((east - west) * squeeze).max(1e-9), (north - south).max(1e-9));
        let room = (f64::from(full - 16), 560.0);
        let scale = (room.0 / wide).min(room.1 / tall);
        Self {
            west,
            north,
            across: scale * squeeze,
            up: scale,
            left: (f64::from(full) - wide * scale) / 2.0,
            height: if wide.is_finite() {
                (tall * scale).round() as i32
            } else {
                0
            },
        }
    }

    /// A ring on the page, without points that fall on the one before.
    fn ring(&self, ring: &[(f64, f64)]) -> Ring {
        let mut points: Ring = ring
            .iter()
            .map(|(longitude, latitude)| {
                let x = self.left + (longitude - self.west) * self.across;
                let y = 4.0 + (self.north - latitude) * self.up;
                (x.round() as i32, y.round() as i32)
            })
            .collect();
        points.dedup();
        points
    }
}

/// How wide a shape is where its label goes, and that place: the middle of its widest level line.
fn extent(ring: &[(i32, i32)]) -> (i32, (i32, i32)) {
    let (low, high) = (
        ring.iter().map(|point| point.1).min().unwrap_or(0),
        ring.iter().map(|point| point.1).max().unwrap_or(0),
    );
    let mut best = (0, (0, 0));
    // Away from the very ends, where a label would not fit.
    let margin = ((high - low) / 5).min(14);
    let mut y = low + margin;
    while y <= high - margin {
        let mut crossings: Vec<i32> = ring
            .iter()
            .zip(ring.iter().cycle().skip(1))
            .filter(|(a, b)| (a.1 <= y) != (b.1 <= y))
            .map(|(a, b)| a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1))
            .collect();
        crossings.sort_unstable();
        for pair in crossings.chunks_exact(2) {
            if pair[1] - pair[0] > best.0 {
                best = (pair[1] - pair[0], ((pair[0] + pair[1]) / 2, y));
            }
        }
        y += 4;
    }
    best
}
