//! Neighborhoods on a map: in their own shapes where the cycle has them, else as tiles.

use super::sentence;
use super::table::{Standing, numbers_id, slug, standing};
use crate::charts::{Area, Chart, Choropleth, Tile, TileMap};
use crate::disclosure::{Cell, Reason};
use crate::report::document::{Block, Figure};
use crate::report::findings::{BreakdownFindings, Findings, GroupFinding, IndicatorFindings};
use crate::report::say::Say;

/// The breakdown that a map shows.
const MAPPED: &str = "neighborhood";
/// A map shows no area with fewer answers.
const LEAST_ANSWERS: u64 = 100;

/// The indicator's map, where the cycle has one and any two areas may stand on it.
pub fn figure(main: &IndicatorFindings, findings: &Findings, say: &Say<'_>) -> Option<Block> {
    let breakdown = main.breakdowns.iter().find(|breakdown| breakdown.id == MAPPED)?;
    let cycle = &findings.cycle;
    let shown = breakdown
        .groups
        .iter()
        .filter(|group| on_map(group).figures().is_some())
        .count();
    if shown < 2 || (cycle.tiles.is_empty() && cycle.outlines.is_empty()) {
        return None;
    }
    let finding = sentence::figure_title(main, breakdown, say);
    let alternative = say.with(
        "report-alternative-map",
        &[
            ("groups", &say.count(breakdown.groups.len() as u64)),
            ("finding", &finding.text),
            ("hidden", &say.count((breakdown.groups.len() - shown) as u64)),
        ],
    );
    Some(Block::Figure(Box::new(Figure {
        id: format!("figure-map-{}", slug(&main.indicator.id)),
        subtitle: say.with(
            "report-subtitle",
            &[
                ("label", &main.indicator.label),
                ("dimension", &breakdown.label),
                ("population", &main.indicator.population),
                ("n", &sentence::answers(main, say)),
                ("year", &cycle.id),
            ],
        ),
        finding,
        chart: chart(main, breakdown, findings, alternative, say),
        foot: vec![say.with("report-foot-map", &[("least", &say.count(LEAST_ANSWERS))])],
        numbers: Some(numbers_id(&main.indicator.id)),
    })))
}

fn on_map(group: &GroupFinding) -> Cell {
    match group.cell.figures() {
        Some(figures) if figures.n() >= LEAST_ANSWERS => group.cell.clone(),
        _ => Cell::Suppressed(vec![Reason::FewAnswers]),
    }
}

fn chart(
    main: &IndicatorFindings,
    breakdown: &BreakdownFindings,
    findings: &Findings,
    alternative: String,
    say: &Say<'_>,
) -> Chart {
    let of = |code: &str| breakdown.groups.iter().find(|group| group.code == code);
    let cycle = &findings.cycle;
    if !cycle.outlines.is_empty() {
        let areas = cycle.outlines.iter().filter_map(|outline| {
            let group = of(&outline.code)?;
            Some(Area {
                label: group.label.clone(),
                rings: outline.rings.clone(),
                cell: on_map(group),
            })
        });
        return Chart::Choropleth(Choropleth {
            areas: areas.collect(),
            words: say.chart_words(),
            alternative,
            language: say.language.clone(),
        });
    }
    let tiles = cycle.tiles.iter().filter_map(|tile| {
        let group = of(&tile.code)?;
        let cell = on_map(group);
        Some(Tile {
            label: group.label.clone(),
            short: tile.short.clone(),
            column: tile.column,
            row: tile.row,
            stands_out: cell.figures().is_some() && standing(main, group) != Standing::Unclear,
            cell,
        })
    });
    Chart::TileMap(TileMap {
        tiles: tiles.collect(),
        words: say.chart_words(),
        alternative,
        language: say.language.clone(),
    })
}
