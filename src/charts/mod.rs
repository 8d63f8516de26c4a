//! Published numbers as SVG, drawn by plotters.
//!
//! In: published cells with labels, a finding in words. Out: an [`Svg`] that is real text, carries its own alternative,
//! and takes its colours from one [`Theme`]. Never names an estimate, never rounds a share itself.

pub mod axis;
pub mod bars;
pub mod dot_plot;
pub mod pen;
pub mod svg;
pub mod text;
pub mod theme;
pub mod trend;

pub use bars::Bars;
pub use dot_plot::{DotPlot, DotRow};
pub use svg::Svg;
pub use theme::{Role, Theme};
pub use trend::{Trend, TrendPoint};

/// One figure, ready to be drawn.
#[derive(Clone, Debug)]
pub enum Chart {
    /// Groups as dots with their intervals, the total as a line.
    DotPlot(DotPlot),
    /// Shares as bars from zero: barriers, concerns, answers.
    Bars(Bars),
    /// One share over the cycles, with its intervals.
    Trend(Trend),
}

/// How wide the reader's page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 720 units: a desk, a printed page.
    Wide,
    /// 340 units: a phone; labels stand over their rows.
    Narrow,
}

impl Width {
    pub fn units(self) -> i32 {
        match self {
            Self::Wide => 720,
            Self::Narrow => 340,
        }
    }
}

/// The words of a figure that are the same for every chart of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Stands in a row whose number may not be shown.
    pub too_few: String,
    /// Names the total ("All families").
    pub total: String,
}

impl Chart {
    /// The figure's alternative in words: what kind of chart, the finding, the extremes.
    pub fn alternative(&self) -> &str {
        match self {
            Self::DotPlot(chart) => &chart.alternative,
            Self::Bars(chart) => &chart.alternative,
            Self::Trend(chart) => &chart.alternative,
        }
    }
}

/// The chart as SVG, in the width asked for.
pub fn draw(chart: &Chart, width: Width, theme: &Theme) -> Svg {
    match chart {
        Chart::DotPlot(chart) => dot_plot::draw(chart, width, theme),
        Chart::Bars(chart) => bars::draw(chart, width, theme),
        Chart::Trend(chart) => trend::draw(chart, width, theme),
    }
}
