//! The few strokes our charts are made of, put on plotters' SVG backend.

use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{
    Color, FontDesc, FontFamily, FontStyle, FontTransform, RGBColor, ShapeStyle, TextStyle,
};

use super::layout::SMALL;
use super::text::isolated;

use super::theme::{Role, SANS, Theme};
use crate::language::Direction;

/// Which way a text runs from its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A chart's page, with a theme's colours.
///
/// Errors: none. plotters writes into a string here, which cannot fail, so its results are dropped.
pub struct Pen<'a> {
    backend: SVGBackend<'a>,
    theme: &'a Theme,
    /// The page's width where it is drawn from right to left.
    mirrored: Option<i32>,
}

/// plotters divides a font's size by this on its way into SVG.
const PLOTTERS_FONT_SCALE: f64 = 1.24;

impl<'a> Pen<'a> {
    /// A page for a reader of this direction: what a caller puts at the left stands at the right where text runs that way.
    ///
    /// Charts with a value axis ask for left to right: they keep it so everywhere.
    pub(super) fn toward(page: &'a mut String, size: (i32, i32), theme: &'a Theme, side: Direction) -> Self {
        Self {
            backend: SVGBackend::with_string(page, (size.0.unsigned_abs(), size.1.unsigned_abs())),
            theme,
            mirrored: (side == Direction::RightToLeft).then_some(size.0),
        }
    }

    fn place(&self, (x, y): (i32, i32)) -> (i32, i32) {
        (self.mirrored.map_or(x, |width| width - x), y)
    }

    /// The upper left and the lower right corner as they stand on the page.
    fn corners(&self, one: (i32, i32), other: (i32, i32)) -> [(i32, i32); 2] {
        let (one, other) = (self.place(one), self.place(other));
        [
            (one.0.min(other.0), one.1.min(other.1)),
            (one.0.max(other.0), one.1.max(other.1)),
        ]
    }

    fn style(&self, role: Role, width: u32, filled: bool) -> ShapeStyle {
        let colour = self.theme.light(role);
        ShapeStyle {
            color: RGBColor(colour.0, colour.1, colour.2).to_rgba(),
            filled,
            stroke_width: width,
        }
    }

    pub fn line(&mut self, from: (i32, i32), to: (i32, i32), role: Role, width: u32) {
        let style = self.style(role, width, false);
        let _ = self.backend.draw_line(self.place(from), self.place(to), &style);
    }

    /// A line through all points.
    pub fn path(&mut self, points: &[(i32, i32)], role: Role, width: u32) {
        let style = self.style(role, width, false);
        let points: Vec<(i32, i32)> = points.iter().map(|point| self.place(*point)).collect();
        let _ = self.backend.draw_path(points, &style);
    }

    /// A full dot.
    pub fn dot(&mut self, at: (i32, i32), radius: u32, role: Role) {
        let style = self.style(role, 1, true);
        let _ = self.backend.draw_circle(self.place(at), radius, &style, true);
    }

    /// A filled shape.
    pub fn shape(&mut self, points: &[(i32, i32)], role: Role) {
        let style = self.style(role, 1, true);
        let points: Vec<(i32, i32)> = points.iter().map(|point| self.place(*point)).collect();
        let _ = self.backend.fill_polygon(points, &style);
    }

    /// A circle with an edge, whose area stands for an amount.
    pub fn disc(&mut self, at: (i32, i32), radius: u32, ground: Role, edge: Role) {
        self.dot(at, radius, ground);
        let style = self.style(edge, 1, false);
        let _ = self.backend.draw_circle(self.place(at), radius, &style, false);
    }

    /// A dot with a hole, for a number to be read with care.
    pub fn ring(&mut self, at: (i32, i32), radius: u32, role: Role) {
        self.dot(at, radius, Role::Paper);
        let style = self.style(role, 2, false);
        let _ = self.backend.draw_circle(self.place(at), radius, &style, false);
    }

    pub fn block(&mut self, upper_left: (i32, i32), lower_right: (i32, i32), role: Role) {
        let style = self.style(role, 1, true);
        let [from, to] = self.corners(upper_left, lower_right);
        let _ = self.backend.draw_rect(from, to, &style, true);
    }

    /// An empty bar, for a number to be read with care.
    pub fn frame(&mut self, upper_left: (i32, i32), lower_right: (i32, i32), role: Role) {
        let style = self.style(role, 1, false);
        let [from, to] = self.corners(upper_left, lower_right);
        let _ = self.backend.draw_rect(from, to, &style, false);
    }

    /// `text` with its middle line at `at`. A text that runs from right to left keeps its order, and its anchor its side.
    pub fn text(&mut self, text: &str, at: (i32, i32), anchor: Anchor, size: f64, role: Role, bold: bool) {
        let horizontal = match (anchor, self.mirrored.is_some()) {
            (Anchor::Start, false) | (Anchor::End, true) => HPos::Left,
            (Anchor::Middle, _) => HPos::Center,
            (Anchor::End, false) | (Anchor::Start, true) => HPos::Right,
        };
        let weight = if bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name(SANS), size * PLOTTERS_FONT_SCALE, weight);
        let style = self.text_style(font, role, horizontal);
        let _ = self.backend.draw_text(&isolated(text), &style, self.place(at));
    }

    /// Lines under a chart with an axis, at the side where its reader begins; the first has its middle at `top`.
    pub fn notes(&mut self, lines: &[String], top: i32, full: i32, direction: Direction) {
        let (x, anchor) = match direction {
            Direction::LeftToRight => (4, Anchor::Start),
            Direction::RightToLeft => (full - 4, Anchor::End),
        };
        for (i, line) in lines.iter().enumerate() {
            self.text(line, (x, top + 17 * i as i32), anchor, SMALL, Role::Quiet, false);
        }
    }

    /// The words that stand where a number may not.
    pub fn hidden(&mut self, words: &str, at: (i32, i32)) {
        self.text(words, at, Anchor::Start, SMALL, Role::Quiet, false);
    }

    /// `text` upright, read from below, its start at `at`.
    pub fn upright(&mut self, text: &str, at: (i32, i32), size: f64, role: Role) {
        let font = FontDesc::new(
            FontFamily::Name(SANS),
            size * PLOTTERS_FONT_SCALE,
            FontStyle::Normal,
        )
        .transform(FontTransform::Rotate270);
        let style = self.text_style(font, role, HPos::Left);
        let _ = self.backend.draw_text(&isolated(text), &style, self.place(at));
    }

    fn text_style(&self, font: FontDesc<'a>, role: Role, horizontal: HPos) -> TextStyle<'a> {
        let colour = self.theme.light(role);
        TextStyle {
            font,
            color: RGBColor(colour.0, colour.1, colour.2).to_backend_color(),
            pos: Pos::new(horizontal, VPos::Center),
        }
    }

    pub(super) fn done(mut self) {
        let _ = self.backend.present();
    }
}
