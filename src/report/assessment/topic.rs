//! A chapter per topic, all in one layout, so that a reader learns it once.

use super::table::{self, Standing, numbers_id, slug, standing};
use super::{across, answers, benchmark, gap, map, sentence};
use crate::charts::{Chart, DotPlot, DotRow, Trend, TrendPoint};
use crate::disclosure::Cell;
use crate::instrument::Better;
use crate::report::document::{Block, Chapter, Figure, Sentence, Tile};
use crate::report::findings::{BreakdownFindings, Findings, IndicatorFindings, TopicFindings, TrendFindings};
use crate::report::say::Say;

/// Headline, key numbers, figure, gaps in words, tables to open, trend, small print.
pub fn chapter(topic: &TopicFindings, part: Option<String>, findings: &Findings, say: &Say<'_>) -> Chapter {
    let mut blocks = vec![Block::Tiles(tiles(
        &topic.indicators.iter().collect::<Vec<_>>(),
        say,
    ))];
    if let Some(main) = topic.indicators.first() {
        blocks.extend(groups(main, findings, say));
        blocks.extend(tables(topic, say));
        for list in across::of_topic(findings, &topic.id) {
            blocks.push(Block::Heading(list.label.clone()));
            blocks.push(Block::Paragraph(vec![across::list_sentence(list, say)]));
            blocks.extend(across::list_blocks(list, findings, say));
        }
        blocks.extend(answers::of_topic(&topic.id, findings, say));
        blocks.extend(trend(main, say));
        blocks.extend(benchmark::blocks(&topic.indicators, findings, say));
        blocks.extend(strengths(topic, say));
        blocks.push(small_print(topic, say));
    }
    Chapter {
        id: id(topic),
        title: topic.label.clone(),
        headline: topic.indicators.first().map(|main| sentence::level(main, say)),
        blocks,
        part,
    }
}

/// Where the chapter is found.
pub fn id(topic: &TopicFindings) -> String {
    format!("topic-{}", slug(&topic.id))
}

/// A tile for each indicator, the first the one it is about.
pub fn tiles(indicators: &[&IndicatorFindings], say: &Say<'_>) -> Vec<Tile> {
    indicators
        .iter()
        .enumerate()
        // A number that may not be shown stands in the tables; as a tile it would shout.
        .filter(|(i, finding)| *i == 0 || finding.total.figures().is_some())
        .map(|(i, finding)| Tile {
            number: say.cell(&finding.total),
            label: finding.indicator.label.clone(),
            lines: tile_lines(finding, say),
            main: i == 0,
        })
        .collect()
}

fn tile_lines(finding: &IndicatorFindings, say: &Say<'_>) -> Vec<String> {
    let Some(figures) = finding.total.figures() else {
        return Vec::new();
    };
    let mut lines = vec![say.with(
        "report-tile-interval",
        &[
            ("interval", &say.interval(figures.lower(), figures.upper())),
            ("n", &say.count(figures.n())),
        ],
    )];
    if let (Some((since, gap)), TrendFindings::Compared { points, .. }) =
        (sentence::change(finding), &finding.trend)
        && let Some(then) = points
            .iter()
            .find(|point| point.cycle == since)
            .and_then(|point| point.cell.figures())
    {
        let points = say.points_in_words(say.points(figures.share(), then.share()), true);
        let key = match sentence::direction(finding, gap) {
            sentence::Direction::Unclear => "report-tile-unclear",
            sentence::Direction::Worse => "report-tile-worse",
            sentence::Direction::Improved => "report-tile-improved",
            sentence::Direction::Changed => "report-tile-changed",
        };
        lines.push(say.with(key, &[("points", &points), ("year", since)]));
    }
    lines
}

/// The dot plot by the first breakdown, a second one where the gap is wider, and a sentence for every breakdown.
fn groups(main: &IndicatorFindings, findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let Some(first) = main.breakdowns.first() else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Heading(say.word("report-heading-groups"))];
    blocks.push(dot_plot(main, first, findings, say));
    if let Some(widest) = widest(main, &main.breakdowns[1..]) {
        blocks.push(dot_plot(main, widest, findings, say));
    }
    blocks.extend(map::figure(main, findings, say));
    blocks.extend(gap::figure(main, findings, say));
    blocks.push(Block::List(sentence::gaps(main, say)));
    blocks
}

/// The levels of what is good news: other adults to rely on, a smoke-free home.
fn strengths(topic: &TopicFindings, say: &Say<'_>) -> Vec<Block> {
    let said: Vec<Sentence> = topic
        .indicators
        .iter()
        .skip(1)
        .filter(|finding| finding.indicator.better == Better::Higher && finding.total.figures().is_some())
        .map(|finding| sentence::level(finding, say))
        .collect();
    match said.is_empty() {
        true => Vec::new(),
        false => vec![
            Block::Heading(say.word("report-heading-strengths")),
            Block::List(said),
        ],
    }
}

/// Points between the extremes of a breakdown that differ clearly; 0 where none do.
pub fn width(finding: &IndicatorFindings, breakdown: &BreakdownFindings) -> i64 {
    sentence::extremes(breakdown, finding.higher_is_worse()).map_or(0, |(worst, best)| {
        (sentence::percent_of(&worst.cell) - sentence::percent_of(&best.cell)).abs()
    })
}

/// The breakdown among these whose groups lie furthest apart, the first of several; nothing where none differ clearly.
pub fn widest<'a>(main: &IndicatorFindings, among: &'a [BreakdownFindings]) -> Option<&'a BreakdownFindings> {
    among
        .iter()
        .filter(|breakdown| width(main, breakdown) > 0)
        .rev()
        .max_by_key(|breakdown| width(main, breakdown))
}

/// A dot plot has this many rows without a number at most.
const HIDDEN_ROWS: usize = 4;

/// One indicator's groups under the sentence they show; more than a few that cannot be shown are named below it.
pub fn dot_plot(
    main: &IndicatorFindings,
    breakdown: &BreakdownFindings,
    findings: &Findings,
    say: &Say<'_>,
) -> Block {
    let finding = sentence::figure_title(main, breakdown, say);
    let mut rows: Vec<DotRow> = breakdown
        .groups
        .iter()
        .map(|group| DotRow {
            label: group.label.clone(),
            cell: group.cell.clone(),
            stands_out: standing(main, group) != Standing::Unclear,
        })
        .collect();
    if !breakdown.ordered {
        sort_worst_first(&mut rows, main.higher_is_worse());
    }
    let any_flag = rows.iter().any(|row| matches!(row.cell, Cell::Flagged(..)));
    let mut foot = vec![say.word(match breakdown.any_clear() {
        true => "report-foot-clear",
        false => "report-foot-line",
    })];
    if any_flag {
        foot.push(say.word("report-foot-flag"));
    }
    let is_hidden = |row: &DotRow| row.cell.figures().is_none();
    if rows.iter().filter(|row| is_hidden(row)).count() > HIDDEN_ROWS {
        let hidden: Vec<String> = rows
            .extract_if(.., |row| is_hidden(row))
            .map(|row| row.label)
            .collect();
        foot.push(say.with("report-foot-hidden", &[("groups", &say.series(&hidden))]));
    }
    Block::Figure(Box::new(Figure {
        id: format!("figure-{}-{}", slug(&main.indicator.id), slug(&breakdown.id)),
        subtitle: say.with(
            "report-subtitle",
            &[
                ("label", &main.indicator.label),
                ("dimension", &breakdown.label),
                ("population", &main.indicator.population),
                ("n", &sentence::answers(main, say)),
                ("year", &findings.cycle.id),
            ],
        ),
        chart: Chart::DotPlot(DotPlot {
            rows,
            total: main.total.clone(),
            words: say.chart_words(),
            alternative: alternative(&finding, main, breakdown, say),
            language: say.language.clone(),
        }),
        finding,
        foot,
        numbers: Some(numbers_id(&main.indicator.id)),
    }))
}

/// What a reader who does not see the dot plot is told: the kind, the finding, the extremes, what is hidden.
fn alternative(
    finding: &Sentence,
    main: &IndicatorFindings,
    breakdown: &BreakdownFindings,
    say: &Say<'_>,
) -> String {
    let hidden = breakdown
        .groups
        .iter()
        .filter(|group| group.cell.figures().is_none())
        .count();
    let shown = breakdown.worst_first(main.higher_is_worse());
    let ends = match (shown.first(), shown.last()) {
        (Some(first), Some(last)) if shown.len() > 1 => say.with(
            "report-alternative-ends",
            &[
                ("first", &first.label),
                ("first-pct", &say.cell(&first.cell)),
                ("last", &last.label),
                ("last-pct", &say.cell(&last.cell)),
            ],
        ),
        _ => String::new(),
    };
    say.with(
        "report-alternative-dots",
        &[
            ("finding", &finding.text),
            ("groups", &say.count(breakdown.groups.len() as u64)),
            ("ends", &ends),
            ("total", &say.cell(&main.total)),
            ("hidden", &say.count(hidden as u64)),
        ],
    )
}

/// Worst first; hidden groups last.
fn sort_worst_first(rows: &mut [DotRow], higher_is_worse: bool) {
    let key = |row: &DotRow| row.cell.figures().map(|figures| figures.share());
    rows.sort_by(|a, b| match (key(a), key(b)) {
        (Some(a), Some(b)) if higher_is_worse => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
}

fn tables(topic: &TopicFindings, say: &Say<'_>) -> Vec<Block> {
    topic
        .indicators
        .iter()
        .map(|finding| Block::Folded {
            id: numbers_id(&finding.indicator.id),
            summary: say.with("report-all-groups", &[("label", &finding.indicator.label)]),
            blocks: vec![Block::Table(table::breakdown_table(finding, say))],
        })
        .collect()
}

/// The heading, the figure over the cycles and its table; or why there is none.
pub fn trend(main: &IndicatorFindings, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(say.word("report-heading-trend"))];
    let said = sentence::trend(main, say);
    let TrendFindings::Compared { points, .. } = &main.trend else {
        blocks.push(Block::Paragraph(vec![said]));
        return blocks;
    };
    let last = points.len().saturating_sub(1);
    let chart = Trend {
        points: points
            .iter()
            .enumerate()
            .map(|(i, point)| TrendPoint {
                label: point.cycle.clone(),
                cell: point.cell.clone(),
                latest: i == last,
                breaks: points
                    .get(i + 1)
                    .is_some_and(|next| next.same_words != point.same_words),
            })
            .collect(),
        broken: say.word("report-trend-broken"),
        words: say.chart_words(),
        alternative: say.with("report-alternative-trend", &[("finding", &said.text)]),
        language: say.language.clone(),
    };
    blocks.push(Block::Figure(Box::new(Figure {
        id: format!("figure-trend-{}", slug(&main.indicator.id)),
        finding: said,
        subtitle: say.with(
            "report-subtitle-trend",
            &[
                ("label", &main.indicator.label),
                ("population", &main.indicator.population),
            ],
        ),
        chart: Chart::Trend(chart),
        foot: vec![say.word("report-foot-trend")],
        numbers: Some(numbers_id(&format!("trend-{}", main.indicator.id))),
    })));
    if let Some(table) = table::trend_table(main, say) {
        blocks.push(Block::Folded {
            id: numbers_id(&format!("trend-{}", main.indicator.id)),
            summary: say.word("report-trend-numbers"),
            blocks: vec![Block::Table(table)],
        });
    }
    blocks
}

fn small_print(topic: &TopicFindings, say: &Say<'_>) -> Block {
    let mut sentences = Vec::new();
    for finding in &topic.indicators {
        let indicator = &finding.indicator;
        let questions: Vec<String> = finding
            .questions
            .iter()
            .map(|question| say.with("report-question", &[("text", question)]))
            .collect();
        sentences.push(Sentence::generated(say.with(
            "report-small-print",
            &[
                ("label", &indicator.label),
                ("population", &indicator.population),
                ("questions", &questions.join(" ")),
            ],
        )));
        if let Some(least) = indicator.least_answered {
            sentences.push(Sentence::generated(say.with(
                "report-least-answered",
                &[
                    ("label", &indicator.label),
                    ("pct", &say.percent(least)),
                    ("population", &indicator.population),
                ],
            )));
        }
        if !indicator.note.is_empty() {
            sentences.push(Sentence::fixed(indicator.note.clone()));
        }
    }
    Block::SmallPrint(sentences)
}
