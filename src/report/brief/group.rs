//! One page on each group of families: a neighborhood, a language.

use super::sheet::NUMBERS;
use super::{Brief, framed, next, only_chapter, sheet_path};
use crate::charts::{Chart, Dumbbell, DumbbellRow};
use crate::report::assessment::{Standing, sentence, slug, standing};
use crate::report::document::{Block, Figure, Layout, Sentence, Tile};
use crate::report::findings::{BreakdownFindings, Findings, GroupFinding, IndicatorFindings};
use crate::report::say::Say;

/// The ways of dividing families whose groups have a sheet each.
pub const GROUP_SHEETS: [&str; 2] = ["neighborhood", "home_language"];

/// A chart on one page holds this many rows.
const ROWS: usize = 8;

/// One topic's main number for the group, beside all families.
type Standings<'a> = Vec<(&'a IndicatorFindings, &'a GroupFinding)>;

/// A sheet for every group of the breakdown that has one; of one group where `only` names it.
pub fn group_sheets(breakdown: &str, only: Option<&str>, findings: &Findings, say: &Say<'_>) -> Vec<Brief> {
    groups_told(breakdown, findings)
        .into_iter()
        .filter(|(group, _)| only.is_none_or(|code| code == group.code))
        .map(|(group, numbers)| sheet(group, worst_first(numbers), breakdown, findings, say))
        .collect()
}

/// The codes of the breakdown's groups that have a sheet.
pub fn sheet_codes<'a>(breakdown: &str, findings: &'a Findings) -> Vec<&'a str> {
    let told = groups_told(breakdown, findings).into_iter();
    told.map(|(group, _)| group.code.as_str()).collect()
}

/// The groups with at least three numbers to show, and those.
fn groups_told<'a>(breakdown: &str, findings: &'a Findings) -> Vec<(&'a GroupFinding, Standings<'a>)> {
    let mains = findings
        .topics
        .iter()
        .filter_map(|topic| topic.indicators.first());
    let Some(groups) = mains.clone().find_map(|main| by(main, breakdown)) else {
        return Vec::new();
    };
    groups
        .groups
        .iter()
        .filter_map(|group| {
            let numbers: Standings<'_> = mains
                .clone()
                .filter_map(|main| {
                    let found = by(main, breakdown)?
                        .groups
                        .iter()
                        .find(|one| one.code == group.code)?;
                    (main.total.figures().is_some() && found.cell.figures().is_some())
                        .then_some((main, found))
                })
                .collect();
            (numbers.len() >= NUMBERS).then_some((group, numbers))
        })
        .collect()
}

fn by<'a>(main: &'a IndicatorFindings, breakdown: &str) -> Option<&'a BreakdownFindings> {
    main.breakdowns.iter().find(|one| one.id == breakdown)
}

/// Clearly worse first, then by how far the group lies on the wrong side of all families.
fn worst_first(mut numbers: Standings<'_>) -> Standings<'_> {
    let wrong = |(main, group): &(&IndicatorFindings, &GroupFinding)| {
        let apart = sentence::percent_of(&group.cell) - sentence::percent_of(&main.total);
        if main.higher_is_worse() { apart } else { -apart }
    };
    numbers.sort_by_key(|one| {
        (
            standing(one.0, one.1) != Standing::Worse,
            std::cmp::Reverse(wrong(one)),
        )
    });
    numbers
}

fn sheet(
    group: &GroupFinding,
    numbers: Standings<'_>,
    breakdown: &str,
    findings: &Findings,
    say: &Say<'_>,
) -> Brief {
    let worse = numbers
        .iter()
        .filter(|(main, group)| standing(main, group) == Standing::Worse)
        .count();
    let headline = match worse {
        0 => say.with("brief-group-unclear", &[("group", &group.label)]),
        worse => say.with(
            "brief-group-worse",
            &[
                ("group", &group.label),
                ("times", &say.count(worse as u64)),
                ("of", &say.count(numbers.len() as u64)),
            ],
        ),
    };
    let mut blocks = vec![
        Block::Tiles(
            numbers
                .iter()
                .take(NUMBERS)
                .enumerate()
                .map(|(i, one)| tile(one, i == 0, say))
                .collect(),
        ),
        figure(group, &numbers, findings, say),
    ];
    blocks.extend(next(findings, say));
    Brief {
        path: sheet_path(say, breakdown, &group.code),
        document: framed(
            findings,
            say,
            group.label.clone(),
            Layout::Sheet,
            only_chapter(Some(Sentence::generated(headline)), blocks),
        ),
    }
}

fn tile((main, group): &(&IndicatorFindings, &GroupFinding), first: bool, say: &Say<'_>) -> Tile {
    let mut lines = vec![say.with("brief-all", &[("pct", &say.cell(&main.total))])];
    if let Some(figures) = group.cell.figures() {
        lines.push(say.with(
            "report-tile-interval",
            &[
                ("interval", &say.interval(figures.lower(), figures.upper())),
                ("n", &say.count(figures.n())),
            ],
        ));
    }
    Tile {
        number: say.cell(&group.cell),
        label: main.indicator.label.clone(),
        lines,
        main: first,
    }
}

fn figure(group: &GroupFinding, numbers: &Standings<'_>, findings: &Findings, say: &Say<'_>) -> Block {
    let finding = say.with("brief-group-figure", &[("group", &group.label)]);
    let rows = numbers
        .iter()
        .take(ROWS)
        .map(|(main, one)| DumbbellRow {
            label: main.indicator.label.clone(),
            end: (group.label.clone(), one.cell.clone()),
            other: (say.word("report-all-families"), main.total.clone()),
        })
        .collect();
    Block::Figure(Box::new(Figure {
        id: format!("figure-group-{}", slug(&group.code)),
        subtitle: say.with("brief-group-subtitle", &[("year", &findings.cycle.id)]),
        chart: Chart::Dumbbell(Dumbbell {
            rows,
            words: say.chart_words(),
            alternative: say.with("brief-group-alternative", &[("finding", &finding)]),
            language: say.language.clone(),
        }),
        finding: Sentence::generated(finding),
        foot: Vec::new(),
        numbers: None,
    }))
}
