//! Published numbers as SVG, drawn by plotters, and as PNG.
//!
//! In: published cells with labels, a finding in words. Out: an [`Svg`] that is real text, carries its own alternative,
//! and takes its colours from one [`Theme`]. Never names an estimate, never rounds a share itself.

pub mod axis;
pub mod bars;
pub mod choropleth;
pub mod compare;
pub mod course;
pub mod dot_plot;
pub mod dumbbell;
pub mod flow;
pub mod heat;
pub mod layout;
pub mod likert;
pub mod pen;
pub mod plane;
pub mod png;
pub mod scatter;
pub mod slope;
pub mod svg;
pub mod text;
pub mod theme;
pub mod tile_map;
pub mod trend;
pub mod weights;

pub use bars::Bars;
pub use choropleth::{Area, Choropleth};
pub use compare::{Compare, Reference};
pub use course::{Course, CourseRow};
pub use dot_plot::{DotPlot, DotRow};
pub use dumbbell::{Dumbbell, DumbbellRow};
pub use flow::Flow;
pub use heat::{Heat, HeatCell, HeatRow, HeatSection, Tone};
pub use likert::{Likert, LikertRow};
pub use png::{PngError, png};
pub use scatter::{Scatter, ScatterPoint};
pub use slope::{Slope, SlopeLine};
pub use svg::{Svg, escape};
pub use theme::{Role, Theme};
pub use tile_map::{Tile, TileMap};
pub use trend::{Trend, TrendPoint};
pub use weights::{WeightBand, Weights};

/// One figure, ready to be drawn.
#[derive(Clone, Debug)]
pub enum Chart {
    /// Groups as dots with their intervals, the total as a line.
    DotPlot(DotPlot),
    /// Shares as bars from zero: barriers, concerns, answers.
    Bars(Bars),
    /// One share over the cycles, with its intervals.
    Trend(Trend),
    /// Answers to one question as parts of a bar, in their order.
    Likert(Likert),
    /// Several shares over the cycles, a line each.
    Slope(Slope),
    /// Two shares on one line, and the gap between them.
    Dumbbell(Dumbbell),
    /// Indicators by groups at a glance.
    Heat(Heat),
    /// Two shares of each subject against each other.
    Scatter(Scatter),
    /// How many came along, step by step.
    Flow(Flow),
    /// Areas as tiles of one size.
    TileMap(TileMap),
    /// One share of ours, and the same measured elsewhere.
    Compare(Compare),
    /// Areas in their own shapes.
    Choropleth(Choropleth),
    /// How the weights lie.
    Weights(Weights),
    /// Scores with their spread, or values on their way to a target.
    Course(Course),
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
            Self::Likert(chart) => &chart.alternative,
            Self::Slope(chart) => &chart.alternative,
            Self::Dumbbell(chart) => &chart.alternative,
            Self::Heat(chart) => &chart.alternative,
            Self::Scatter(chart) => &chart.alternative,
            Self::Flow(chart) => &chart.alternative,
            Self::TileMap(chart) => &chart.alternative,
            Self::Compare(chart) => &chart.alternative,
            Self::Choropleth(chart) => &chart.alternative,
            Self::Weights(chart) => &chart.alternative,
            Self::Course(chart) => &chart.alternative,
        }
    }
}

/// The chart as SVG, in the width asked for.
pub fn draw(chart: &Chart, width: Width, theme: &Theme) -> Svg {
    match chart {
        Chart::DotPlot(chart) => dot_plot::draw(chart, width, theme),
        Chart::Bars(chart) => bars::draw(chart, width, theme),
        Chart::Trend(chart) => trend::draw(chart, width, theme),
        Chart::Likert(chart) => likert::draw(chart, width, theme),
        Chart::Slope(chart) => slope::draw(chart, width, theme),
        Chart::Dumbbell(chart) => dumbbell::draw(chart, width, theme),
        Chart::Heat(chart) => heat::draw(chart, width, theme),
        Chart::Scatter(chart) => scatter::draw(chart, width, theme),
        Chart::Flow(chart) => flow::draw(chart, width, theme),
        Chart::TileMap(chart) => tile_map::draw(chart, width, theme),
        Chart::Compare(chart) => compare::draw(chart, width, theme),
        Chart::Choropleth(chart) => choropleth::draw(chart, width, theme),
        Chart::Weights(chart) => weights::draw(chart, width, theme),
        Chart::Course(chart) => course::draw(chart, width, theme),
    }
}
