//! How many came along, step by step.

use super::layout::{LABEL, SMALL, whole_percent};
use super::pen::Anchor;
use super::svg::{self, Svg};
use super::text;
use super::theme::{Role, Theme};
use super::{Width, Words};
use crate::disclosure::PublishedCount;
use crate::language::{Language, count};

/// Steps from the first to the last; each is a bar as long as its count.
#[derive(Clone, Debug)]
pub struct Flow {
    /// In order; the share of each is its share of the first.
    pub steps: Vec<PublishedCount>,
    pub words: Words,
    pub alternative: String,
    pub language: Language,
}

/// The chart, read toward the reader's own direction.
pub fn draw(chart: &Flow, width: Width, theme: &Theme) -> Svg {
    let full = width.units();
    let (row, thick) = (54, 22);
    let height = 4 + row * chart.steps.len() as i32 + 4;
    let counts = || {
        chart
            .steps
            .iter()
            .filter_map(|step| step.figures.map(|figures| figures.n()))
    };
    let first = counts().max().unwrap_or(0).max(1);
    let value_room = text::width(&format!("{} · 100%", count(first, &chart.language)), LABEL) + 12;

    let said = (chart.alternative.as_str(), &chart.language);
    svg::on_page((full, height), chart.language.direction(), said, theme, |pen| {
        let last = chart.steps.len().saturating_sub(1);
        let mut before: Option<i32> = None;
        for (i, step) in chart.steps.iter().enumerate() {
            let top = 4 + row * i as i32;
            let label = text::wrap(&step.group, SMALL, full - 8, 1).join(" ");
            pen.text(&label, (4, top + 10), Anchor::Start, SMALL, Role::Ink, i == last);
            let (from, to) = (top + 20, top + 20 + thick);
            let Some(figures) = step.figures else {
                let at = (10, (from + to) / 2);
                pen.hidden(&chart.words.too_few, at);
                before = None;
                continue;
            };
            let long = |n: u64| (n as f64 / first as f64 * f64::from(full - value_room - 8)).round() as i32;
            let end = 4 + long(figures.n()).max(1);
            // What was lost since the step before, as a pale end of the bar.
            if let Some(before) = before.filter(|before| *before > end) {
                pen.block((end, from), (before, to), Role::Rule);
            }
            let role = if i == last { Role::Accent } else { Role::Soft };
            pen.block((4, from), (end, to), role);
            let words = format!(
                "{} · {}",
                count(figures.n(), &chart.language),
                whole_percent(figures.share(), &chart.language)
            );
            let at = (end.max(before.unwrap_or(0)) + 8, (from + to) / 2);
            pen.text(&words, at, Anchor::Start, LABEL, Role::Ink, i == last);
            before = Some(end);
        }
    })
}
