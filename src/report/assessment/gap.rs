//! The gaps of one indicator side by side: a line per breakdown whose groups differ clearly.

use super::table::{numbers_id, slug};
use super::{sentence, topic};
use crate::charts::{Chart, Dumbbell, DumbbellRow};
use crate::report::document::{Block, Figure, Sentence};
use crate::report::findings::{BreakdownFindings, Findings, GroupFinding, IndicatorFindings};
use crate::report::say::Say;

/// The figure, where at least two breakdowns have a clear gap; the widest first.
pub fn figure(main: &IndicatorFindings, findings: &Findings, say: &Say<'_>) -> Option<Block> {
    let mut gaps: Vec<(i64, &BreakdownFindings, &GroupFinding, &GroupFinding)> = main
        .breakdowns
        .iter()
        .filter_map(|breakdown| {
            let (worst, best) = sentence::extremes(breakdown, main.higher_is_worse())?;
            Some((topic::width(main, breakdown), breakdown, worst, best))
        })
        .collect();
    gaps.sort_by_key(|(points, ..)| std::cmp::Reverse(*points));
    let (points, widest, ..) = *gaps.first().filter(|_| gaps.len() > 1)?;
    let finding = Sentence::generated(say.with(
        "report-figure-gaps",
        &[
            ("label", &main.indicator.label),
            ("dimension", &widest.label),
            ("points", &say.points_in_words(points, false)),
        ],
    ));
    let row = |breakdown: &BreakdownFindings, worst: &GroupFinding, best: &GroupFinding| DumbbellRow {
        label: breakdown.label.clone(),
        end: (worst.label.clone(), worst.cell.clone()),
        other: (best.label.clone(), best.cell.clone()),
    };
    Some(Block::Figure(Box::new(Figure {
        id: format!("figure-gaps-{}", slug(&main.indicator.id)),
        subtitle: say.with(
            "report-subtitle-gaps",
            &[
                ("label", &main.indicator.label),
                ("population", &main.indicator.population),
                ("n", &sentence::answers(main, say)),
                ("year", &findings.cycle.id),
            ],
        ),
        chart: Chart::Dumbbell(Dumbbell {
            rows: gaps
                .iter()
                .map(|(_, breakdown, worst, best)| row(breakdown, worst, best))
                .collect(),
            words: say.chart_words(),
            alternative: say.with(
                "report-alternative-gaps",
                &[
                    ("groups", &say.count(gaps.len() as u64)),
                    ("finding", &finding.text),
                ],
            ),
            language: say.language.clone(),
        }),
        finding,
        foot: Vec::new(),
        numbers: Some(numbers_id(&main.indicator.id)),
    })))
}
