//! The few strokes our charts are made of, put on plotters' SVG backend.

use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};

use super::theme::{Role, SANS, Theme};

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
}

/// plotters divides a font's size by this on its way into SVG.
const PLOTTERS_FONT_SCALE: f64 = 1.24;

impl<'a> Pen<'a> {
    pub fn new(page: &'a mut String, width: i32, height: i32, theme: &'a Theme) -> Self {
        let size = (width.unsigned_abs(), height.unsigned_abs());
        Self {
            backend: SVGBackend::with_string(page, size),
            theme,
        }
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
        let _ = self.backend.draw_line(from, to, &style);
    }

    /// A line through all points.
    pub fn path(&mut self, points: &[(i32, i32)], role: Role, width: u32) {
        let style = self.style(role, width, false);
        let _ = self.backend.draw_path(points.iter().copied(), &style);
    }

    /// A full dot.
    pub fn dot(&mut self, at: (i32, i32), radius: u32, role: Role) {
        let style = self.style(role, 1, true);
        let _ = self.backend.draw_circle(at, radius, &style, true);
    }

    /// A dot with a hole, for a number to be read with care.
    pub fn ring(&mut self, at: (i32, i32), radius: u32, role: Role) {
        self.dot(at, radius, Role::Paper);
        let style = self.style(role, 2, false);
        let _ = self.backend.draw_circle(at, radius, &style, false);
    }

    pub fn block(&mut self, upper_left: (i32, i32), lower_right: (i32, i32), role: Role) {
        let style = self.style(role, 1, true);
        let _ = self.backend.draw_rect(upper_left, lower_right, &style, true);
    }

    /// An empty bar, for a number to be read with care.
    pub fn frame(&mut self, upper_left: (i32, i32), lower_right: (i32, i32), role: Role) {
        let style = self.style(role, 1, false);
        let _ = self.backend.draw_rect(upper_left, lower_right, &style, false);
    }

    /// `text` with its middle line at `at`.
    pub fn text(&mut self, text: &str, at: (i32, i32), anchor: Anchor, size: f64, role: Role, bold: bool) {
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let weight = if bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name(SANS), size * PLOTTERS_FONT_SCALE, weight);
        let colour = self.theme.light(role);
        let style = TextStyle {
            font,
            color: RGBColor(colour.0, colour.1, colour.2).to_backend_color(),
            pos: Pos::new(horizontal, VPos::Center),
        };
        let _ = self.backend.draw_text(text, &style, at);
    }

    pub fn done(mut self) {
        let _ = self.backend.present();
    }
}
