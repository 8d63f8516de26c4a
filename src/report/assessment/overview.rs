//! All topics in one figure each: over the cycles, felt against measured, and size, gap and worry together.

use super::table::{Standing, column, numbers_id, published_cell, standing};
use super::{sentence, topic};
use crate::charts::{
    Chart, Heat, HeatCell, HeatRow, HeatSection, Scatter, ScatterPoint, Slope, SlopeLine, Tone,
};
use crate::disclosure::Cell;
use crate::report::document::{Block, Figure, Row, Section, Sentence, Table, TableCell, TableKind};
use crate::report::findings::{
    ChoiceFindings, CyclePoint, Findings, IndicatorFindings, TopicFindings, TrendFindings,
};
use crate::report::say::Say;

/// Points from everyone's share from which a clear difference is far.
const FAR: i64 = 10;

/// The heat table as a figure: `mains` by every group. What has nothing to show is named below instead of drawn.
pub fn heat(mains: &[&IndicatorFindings], headline: &Sentence, say: &Say<'_>) -> Block {
    let cell = |finding: &IndicatorFindings, b: usize, g: usize| {
        let group = finding.breakdowns.get(b).and_then(|found| found.groups.get(g));
        let hidden = HeatCell {
            cell: Cell::Suppressed(Vec::new()),
            tone: Tone::Plain,
        };
        let Some(group) = group else { return hidden };
        let far = (sentence::percent_of(&group.cell) - sentence::percent_of(&finding.total)).abs() >= FAR;
        HeatCell {
            cell: group.cell.clone(),
            tone: match standing(finding, group) {
                Standing::Worse => Tone::Worse { far },
                Standing::Better => Tone::Better { far },
                _ => Tone::Plain,
            },
        }
    };
    let breakdowns = mains.first().map_or(&[][..], |first| first.breakdowns.as_slice());
    let (mains, without): (Vec<&IndicatorFindings>, Vec<&IndicatorFindings>) = mains
        .iter()
        .partition(|finding| finding.total.figures().is_some());
    let mut unseen: Vec<&str> = without
        .iter()
        .map(|finding| finding.indicator.label.as_str())
        .collect();
    let mut sections = Vec::new();
    for (b, breakdown) in breakdowns.iter().enumerate() {
        let mut rows = Vec::new();
        for (g, group) in breakdown.groups.iter().enumerate() {
            let cells: Vec<HeatCell> = mains.iter().map(|finding| cell(finding, b, g)).collect();
            if cells.iter().any(|found| found.cell.figures().is_some()) {
                let label = group.label.clone();
                rows.push(HeatRow { label, cells });
            } else if !unseen.contains(&group.label.as_str()) {
                unseen.push(&group.label);
            }
        }
        if !rows.is_empty() {
            let label = breakdown.label.clone();
            sections.push(HeatSection { label, rows });
        }
    }
    let words = say.chart_words();
    let foot = (!unseen.is_empty())
        .then(|| format!("{}: {}.", words.too_few, say.series(&unseen)))
        .into_iter()
        .collect();
    let rows: usize = sections.iter().map(|section| section.rows.len()).sum();
    Block::Figure(Box::new(Figure {
        id: "figure-heat".to_owned(),
        subtitle: say.word("report-heat-caption"),
        chart: Chart::Heat(Heat {
            columns: mains
                .iter()
                .map(|finding| finding.indicator.label.clone())
                .collect(),
            total: mains.iter().map(|finding| finding.total.clone()).collect(),
            sections,
            words,
            key: say.word("report-note-heat"),
            alternative: say.with(
                "report-alternative-heat",
                &[
                    ("rows", &say.count(rows as u64)),
                    ("columns", &say.count(mains.len() as u64)),
                    ("finding", &headline.text),
                ],
            ),
            language: say.language.clone(),
        }),
        finding: headline.clone(),
        foot,
        numbers: Some(numbers_id("heat")),
    }))
}

/// The main number of every topic over the cycles, with its table; nothing where there is one cycle only.
pub fn over_the_years(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let mut cycles = findings.earlier.clone();
    cycles.push(findings.cycle.id.clone());
    let compared: Vec<(&IndicatorFindings, &[CyclePoint])> = mains(findings)
        .filter_map(|(_, main)| match &main.trend {
            TrendFindings::Compared { points, .. } => Some((main, points.as_slice())),
            TrendFindings::NotCompared(_) => None,
        })
        .collect();
    if cycles.len() < 2 || compared.is_empty() {
        return Vec::new();
    }
    let at = |points: &[CyclePoint], cycle: &String| {
        let point = points.iter().find(|point| &point.cycle == cycle);
        point.map(|point| point.cell.clone())
    };
    let lines: Vec<SlopeLine> = compared
        .iter()
        .map(|(main, points)| SlopeLine {
            label: main.indicator.label.clone(),
            points: cycles.iter().map(|cycle| at(points, cycle)).collect(),
            breaks: breaks(points, &cycles),
            stands_out: sentence::change(main).is_some_and(|(_, gap)| gap.clear),
        })
        .collect();
    let count = |way: sentence::Direction| {
        let changed = compared.iter().filter(|(main, _)| {
            sentence::change(main).is_some_and(|(_, gap)| sentence::direction(main, gap) == way)
        });
        say.count(changed.count() as u64)
    };
    let finding = Sentence::generated(say.with(
        "report-slope-finding",
        &[
            ("all", &say.count(compared.len() as u64)),
            ("worse", &count(sentence::Direction::Worse)),
            ("better", &count(sentence::Direction::Improved)),
            ("year", &cycles[0]),
        ],
    ));
    let mut columns = vec![column(say.word("report-column-measure"), false)];
    columns.extend(cycles.iter().map(|cycle| column(cycle.clone(), true)));
    let rows = compared.iter().map(|(main, points)| Row {
        label: main.indicator.label.clone(),
        cells: cycles
            .iter()
            .map(|cycle| at(points, cycle).map_or(TableCell::Empty, |cell| published_cell(&cell, say)))
            .collect(),
        total: false,
    });
    let table = Table {
        id: "table-years".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-trend-numbers"),
        columns,
        sections: vec![Section {
            label: None,
            rows: rows.collect(),
        }],
        notes: vec![say.word("report-note-trend")],
    };
    let alternative = say.with(
        "report-alternative-slope",
        &[
            ("lines", &say.count(lines.len() as u64)),
            ("finding", &finding.text),
        ],
    );
    vec![
        Block::Heading(say.word("report-slope-title")),
        Block::Figure(Box::new(Figure {
            id: "figure-years".to_owned(),
            subtitle: say.word("report-slope-subtitle"),
            chart: Chart::Slope(Slope {
                cycles,
                lines,
                words: say.chart_words(),
                alternative,
                language: say.language.clone(),
            }),
            finding,
            foot: Vec::new(),
            numbers: Some(numbers_id("years")),
        })),
        folded("years", table),
    ]
}

/// The cycles before which the wording changed.
fn breaks(points: &[CyclePoint], cycles: &[String]) -> Vec<usize> {
    (1..cycles.len())
        .filter(|i| {
            let same = |cycle: &String| {
                let point = points.iter().find(|point| &point.cycle == cycle);
                point.is_none_or(|point| point.same_words)
            };
            same(&cycles[i - 1]) != same(&cycles[*i])
        })
        .collect()
}

fn folded(id: &str, table: Table) -> Block {
    Block::Folded {
        id: numbers_id(id),
        summary: table.caption.clone(),
        blocks: vec![Block::Table(table)],
    }
}

fn mains(findings: &Findings) -> impl Iterator<Item = (&TopicFindings, &IndicatorFindings)> {
    let topics = findings.topics.iter();
    topics.filter_map(|topic| topic.indicators.first().map(|main| (topic, main)))
}

/// A topic: what is measured, what is felt, and how the group worst off fares.
struct Subject<'a> {
    topic: &'a TopicFindings,
    main: &'a IndicatorFindings,
    /// The worry of the topic that is named most often.
    worry: &'a ChoiceFindings,
    worst: Option<Cell>,
}

fn subjects(findings: &Findings) -> Vec<Subject<'_>> {
    let ranked = findings.lists.iter().find(|list| list.ranked);
    mains(findings)
        .filter_map(|(topic, main)| {
            // Choices stand in order, so that the first of a topic is named most.
            let mut choices = ranked?.choices.iter();
            let worry = choices.find(|choice| choice.topic.as_deref() == Some(&topic.id))?;
            let worst = topic::widest(main, &main.breakdowns)
                .and_then(|breakdown| sentence::extremes(breakdown, main.higher_is_worse()))
                .map(|(worst, _)| worst.cell.clone());
            Some(Subject {
                topic,
                main,
                worry,
                worst,
            })
        })
        .collect()
}

/// What families feel against what was measured; then size, gap and worry together; then the numbers of both.
pub fn felt_and_measured(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let subjects = subjects(findings);
    let most = subjects
        .iter()
        .filter(|subject| subject.main.total.figures().is_some())
        .filter_map(|subject| Some((subject.worry.any.figures()?.share(), subject)))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let Some((_, most)) = most.filter(|_| subjects.len() > 2) else {
        return Vec::new();
    };
    let finding = Sentence::generated(say.with(
        "report-felt-finding",
        &[
            ("topic", &most.topic.label),
            ("felt", &say.cell(&most.worry.any)),
            ("label", &most.main.indicator.label),
            ("measured", &say.cell(&most.main.total)),
        ],
    ));
    let points = |bubble: bool| -> Vec<ScatterPoint> {
        let all = subjects
            .iter()
            .filter(|subject| !bubble || subject.worst.is_some());
        all.map(|subject| ScatterPoint {
            label: subject.topic.label.clone(),
            across: subject.main.total.clone(),
            up: match (&subject.worst, bubble) {
                (Some(worst), true) => worst.clone(),
                _ => subject.worry.any.clone(),
            },
            area: bubble.then(|| subject.worry.any.clone()),
            stands_out: std::ptr::eq(subject.topic, most.topic),
        })
        .collect()
    };
    let mut blocks = vec![Block::Heading(say.word("report-felt-title"))];
    blocks.push(plane("felt", &finding, points(false), say));
    let bubbles = points(true);
    if bubbles.len() > 2 {
        blocks.push(plane("priority", &finding, bubbles, say));
    }
    let rows = subjects.iter().map(|subject| Row {
        label: subject.topic.label.clone(),
        cells: vec![
            TableCell::Text(subject.main.indicator.label.clone()),
            published_cell(&subject.main.total, say),
            subject
                .worst
                .as_ref()
                .map_or(TableCell::Empty, |worst| published_cell(worst, say)),
            TableCell::Text(subject.worry.label.clone()),
            published_cell(&subject.worry.any, say),
        ],
        total: false,
    });
    let table = Table {
        id: "table-felt".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-felt-title"),
        columns: vec![
            column(say.word("report-column-topic"), false),
            column(say.word("report-column-measure"), false),
            column(say.word("report-felt-across"), true),
            column(say.word("report-bubble-up"), true),
            column(say.word("report-column-worry"), false),
            column(say.word("report-felt-up"), true),
        ],
        sections: vec![Section {
            label: None,
            rows: rows.collect(),
        }],
        notes: vec![say.word("report-note-chose")],
    };
    blocks.push(folded("felt", table));
    blocks
}

/// One of the two planes: `felt` or `priority`.
fn plane(which: &str, finding: &Sentence, points: Vec<ScatterPoint>, say: &Say<'_>) -> Block {
    let (title, subtitle, up) = match which {
        "felt" => (finding.clone(), "report-felt-subtitle", "report-felt-up"),
        _ => (
            Sentence::fixed(say.word("report-bubble-title")),
            "report-bubble-subtitle",
            "report-bubble-up",
        ),
    };
    let alternative = say.with(
        "report-alternative-scatter",
        &[
            ("points", &say.count(points.len() as u64)),
            ("finding", &finding.text),
        ],
    );
    Block::Figure(Box::new(Figure {
        id: format!("figure-{which}"),
        subtitle: say.word(subtitle),
        chart: Chart::Scatter(Scatter {
            points,
            across: say.word("report-felt-across"),
            up: say.word(up),
            words: say.chart_words(),
            alternative,
            language: say.language.clone(),
        }),
        finding: title,
        foot: Vec::new(),
        numbers: Some(numbers_id("felt")),
    }))
}
