//! Areas as tiles of one size, about where they lie: a map that gives no area more weight for its land.

use super::layout::{SMALL, share_words, step};
use super::pen::{Anchor, Pen};
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::Cell;
use crate::language::{Direction, Language, percent};

/// A schematic map; north is up in every language.
#[derive(Clone, Debug)]
pub struct TileMap {
    pub tiles: Vec<Tile>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct Tile {
    pub label: String,
    /// For a phone, three letters or so.
    pub short: String,
    /// From the left and from the top, from 0.
    pub column: u32,
    pub row: u32,
    /// Suppressed where the area is too small for a map.
    pub cell: Cell,
    pub stands_out: bool,
}

/// The chart.
pub fn draw(chart: &TileMap, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let columns = chart.tiles.iter().map(|tile| tile.column + 1).max().unwrap_or(1) as i32;
    let rows = chart.tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(1) as i32;
    let (wide, high) = match width {
        Width::Wide => ((full / columns).min(104), 66),
        Width::Narrow => ((full / columns).min(84), 58),
    };
    let left = (full - wide * columns) / 2;
    let top = 4;
    let bottom = top + high * rows;
    let height = bottom + 48;
    let ends = ends(chart.tiles.iter().map(|tile| &tile.cell));

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), Direction::LeftToRight, said, theme, |pen| {
        for tile in &chart.tiles {
            let from = (left + wide * tile.column as i32, top + high * tile.row as i32);
            draw_tile(tile, from, (wide - 4, high - 4), ends, pen, chart);
        }
        key(pen, bottom + 14, full, ends, &chart.language);
    })
}

/// The lowest and the highest share shown.
pub(super) fn ends<'a>(cells: impl Iterator<Item = &'a Cell>) -> (f64, f64) {
    let shares: Vec<f64> = cells
        .filter_map(Cell::figures)
        .map(|figures| figures.share())
        .collect();
    let high = shares.iter().copied().fold(0.0, f64::max);
    (shares.iter().copied().fold(high, f64::min), high)
}

/// The shades from the lowest to the highest share, with both at their ends.
pub(super) fn key(pen: &mut Pen<'_>, top: i32, full: i32, (low, high): (f64, f64), language: &Language) {
    if high <= low {
        return;
    }
    let (wide, high_of) = (26, 12);
    let [from, to] = [low, high].map(|share| percent(share, 0, language));
    let whole = text::width(&from, SMALL) + text::width(&to, SMALL) + 16 + 5 * wide;
    let left = (full - whole) / 2 + text::width(&from, SMALL) + 8;
    pen.text(&from, (left - 8, top + 6), Anchor::End, SMALL, Role::Quiet, false);
    for (i, role) in Role::STEPS.into_iter().enumerate() {
        let x = left + wide * i as i32;
        pen.block((x, top), (x + wide - 2, top + high_of), role);
    }
    pen.text(
        &to,
        (left + 5 * wide + 6, top + 6),
        Anchor::Start,
        SMALL,
        Role::Quiet,
        false,
    );
}

fn draw_tile(
    tile: &Tile,
    (left, top): (i32, i32),
    (wide, high): (i32, i32),
    ends: (f64, f64),
    pen: &mut Pen<'_>,
    chart: &TileMap,
) {
    let corners = ((left, top), (left + wide, top + high));
    let size = if wide < 60 { 10.5 } else { 12.0 };
    let label = match text::wrap(&tile.label, size, wide - 6, 2) {
        lines if lines.iter().any(|line| line.ends_with('…')) || wide < 60 => vec![tile.short.clone()],
        lines => lines,
    };
    let middle = left + wide / 2;
    let (ground, value) = match tile.cell.figures() {
        Some(figures) => (
            Some(step(figures.share(), ends)),
            vec![share_words(&tile.cell, &chart.language).unwrap_or_default()],
        ),
        None => (None, text::wrap(&chart.words.too_few, 10.0, wide - 6, 3)),
    };
    match ground {
        Some(ground) => pen.block(corners.0, corners.1, ground),
        None => pen.frame(corners.0, corners.1, Role::Soft),
    }
    if tile.stands_out {
        for inset in [0, 1] {
            pen.frame(
                (left + inset, top + inset),
                (left + wide - inset, top + high - inset),
                Role::Ink,
            );
        }
    }
    let on = ground.map_or(Role::Quiet, Role::text);
    let value_size = if ground.is_some() { 14.0 } else { 10.0 };
    let value_step = if ground.is_some() { 17 } else { 12 };
    let whole = 14 * label.len() as i32 + value_step * value.len() as i32;
    let mut y = top + (high - whole) / 2 + 7;
    for line in &label {
        pen.text(line, (middle, y), Anchor::Middle, size, on, false);
        y += 14;
    }
    y += if ground.is_some() { 2 } else { -1 };
    for line in &value {
        pen.text(
            line,
            (middle, y),
            Anchor::Middle,
            value_size,
            on,
            ground.is_some(),
        );
        y += value_step;
    }
}
