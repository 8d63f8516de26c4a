//! Across topics: what families worry about, what would help, what is good, and all indicators at a glance.

use super::table::{Standing, column, hidden_cell, numbers_id, published_cell, slug, standing};
use super::{answers, overview};
use crate::charts::{Bars, Chart, DotRow};
use crate::report::document::{
    Block, Chapter, Figure, Mark, Row, Section, Sentence, Table, TableCell, TableKind,
};
use crate::report::findings::{Findings, IndicatorFindings, ListFindings};
use crate::report::say::Say;

/// A chart shows this many choices; the table shows all.
const CHOICES_SHOWN: usize = 10;

/// A chapter per list, and the heat table.
pub fn chapters(findings: &Findings, say: &Say<'_>) -> Vec<Chapter> {
    let mut chapters: Vec<Chapter> = findings
        .lists
        .iter()
        .filter(|list| !in_a_topic(list, findings))
        .map(|list| list_chapter(list, findings, say))
        .collect();
    if findings.topics.iter().any(|topic| !topic.indicators.is_empty()) {
        chapters.push(heat_chapter(findings, say));
    }
    chapters.extend(answers::clusters(findings, say));
    if let Some(first) = chapters.first_mut() {
        first.part = Some(say.word("report-part-across"));
    }
    chapters
}

/// Whether a list stands in the chapter of its topic: barriers do, worries and strengths are about everything.
fn in_a_topic(list: &ListFindings, findings: &Findings) -> bool {
    let mut topics = findings.topics.iter();
    !list.ranked && topics.any(|topic| topic.id == list.topic && !topic.indicators.is_empty())
}

/// The lists that stand in a topic's chapter.
pub fn of_topic<'a>(findings: &'a Findings, topic: &'a str) -> impl Iterator<Item = &'a ListFindings> {
    let own = move |list: &&ListFindings| list.topic == topic && in_a_topic(list, findings);
    findings.lists.iter().filter(own)
}

/// Where a list's chapter is found.
pub fn list_id(list: &ListFindings) -> String {
    format!("list-{}", slug(&list.id))
}

/// What most families picked: the first three that may be shown.
pub fn list_sentence(list: &ListFindings, say: &Say<'_>) -> Sentence {
    let top: Vec<String> = list
        .choices
        .iter()
        .filter_map(|choice| choice.any.figures().map(|figures| (choice, figures)))
        .take(3)
        .map(|(choice, figures)| {
            say.with(
                "report-choice",
                &[("choice", &choice.label), ("pct", &say.percent(figures.share()))],
            )
        })
        .collect();
    let text = match top.as_slice() {
        [first, second, third] => say.with(
            "report-list-top",
            &[
                ("label", &list.label),
                ("first", first),
                ("second", second),
                ("third", third),
            ],
        ),
        _ => say.with("report-list-hidden", &[("label", &list.label)]),
    };
    Sentence::generated(text)
}

/// The same, for a page where the list's name does not stand above it.
pub fn list_finding(list: &ListFindings, say: &Say<'_>) -> Sentence {
    let said = list_sentence(list, say);
    Sentence::generated(say.with(
        "report-list-named",
        &[("label", &list.label), ("said", &said.text)],
    ))
}

fn list_chapter(list: &ListFindings, findings: &Findings, say: &Say<'_>) -> Chapter {
    Chapter {
        id: list_id(list),
        title: list.label.clone(),
        headline: Some(list_sentence(list, say)),
        blocks: list_blocks(list, findings, say),
        part: None,
    }
}

/// What families picked most as bars, and every choice in a table to open.
pub fn list_blocks(list: &ListFindings, findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = list_figure(list, findings, say).into_iter().collect();
    blocks.push(Block::Folded {
        id: numbers_id(&list.id),
        summary: say.with("report-all-choices", &[("label", &list.label)]),
        blocks: vec![Block::Table(list_table(list, say))],
    });
    blocks
}

/// The choices most often picked, as bars; none where there is no choice.
pub fn list_figure(list: &ListFindings, findings: &Findings, say: &Say<'_>) -> Option<Block> {
    let rows: Vec<DotRow> = list
        .choices
        .iter()
        .take(CHOICES_SHOWN)
        .enumerate()
        .map(|(i, choice)| DotRow {
            label: choice.label.clone(),
            cell: choice.any.clone(),
            stands_out: i < 3 && choice.any.figures().is_some(),
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let shown = rows.len();
    let answered = list
        .answered
        .map_or_else(|| say.word("report-too-few"), |n| say.count(n));
    Some(Block::Figure(Box::new(Figure {
        id: format!("figure-{}", slug(&list.id)),
        finding: Sentence::generated(say.with(
            "report-list-figure",
            &[("label", &list.label), ("shown", &say.count(shown as u64))],
        )),
        subtitle: say.with(
            if list.ranked {
                "report-list-subtitle-ranked"
            } else {
                "report-list-subtitle"
            },
            &[("n", &answered), ("year", &findings.cycle.id)],
        ),
        chart: Chart::Bars(Bars {
            rows,
            words: say.chart_words(),
            alternative: say.with(
                "report-alternative-bars",
                &[("finding", &list_sentence(list, say).text)],
            ),
            language: say.language.clone(),
        }),
        foot: vec![say.word("report-note-chose")],
        numbers: Some(numbers_id(&list.id)),
    })))
}

fn list_table(list: &ListFindings, say: &Say<'_>) -> Table {
    let mut columns = vec![
        column(say.word("report-column-choice"), false),
        column(
            say.word(if list.ranked {
                "report-column-top3"
            } else {
                "report-column-picked"
            }),
            true,
        ),
        column(say.word("report-column-interval"), true),
    ];
    if list.ranked {
        columns.push(column(say.word("report-column-first"), true));
        columns.push(column(say.word("report-column-points"), true));
    }
    let rows = list
        .choices
        .iter()
        .map(|choice| {
            let interval = match choice.any.figures() {
                None => hidden_cell(&choice.any, say),
                Some(figures) => TableCell::Range(say.interval(figures.lower(), figures.upper())),
            };
            let mut cells = vec![published_cell(&choice.any, say), interval];
            if list.ranked {
                cells.extend([&choice.first, &choice.points].map(|cell| {
                    cell.as_ref()
                        .map_or(TableCell::Empty, |cell| published_cell(cell, say))
                }));
            }
            Row {
                label: choice.label.clone(),
                cells,
                total: false,
            }
        })
        .collect();
    let mut notes = vec![say.word("report-note-chose")];
    if list.ranked {
        notes.push(say.word("report-note-ranked"));
    }
    Table {
        id: format!("table-{}", slug(&list.id)),
        kind: TableKind::Plain,
        caption: say.with("report-all-choices", &[("label", &list.label)]),
        columns,
        sections: vec![Section { label: None, rows }],
        notes,
    }
}

/// Every main indicator by every group: the number, and a mark where it is clearly worse or better.
fn heat_chapter(findings: &Findings, say: &Say<'_>) -> Chapter {
    let mains: Vec<&IndicatorFindings> = findings
        .topics
        .iter()
        .filter_map(|topic| topic.indicators.first())
        .filter(|finding| !finding.breakdowns.is_empty())
        .collect();
    let mut columns = vec![column(say.word("report-column-group"), false)];
    columns.extend(
        mains
            .iter()
            .map(|finding| column(finding.indicator.label.clone(), true)),
    );
    let mut sections = vec![Section {
        label: None,
        rows: vec![Row {
            label: say.word("report-all-families"),
            cells: mains
                .iter()
                .map(|finding| published_cell(&finding.total, say))
                .collect(),
            total: true,
        }],
    }];
    if let Some(first) = mains.first() {
        for (b, breakdown) in first.breakdowns.iter().enumerate() {
            let rows = breakdown.groups.iter().enumerate().map(|(g, group)| Row {
                label: group.label.clone(),
                cells: mains
                    .iter()
                    .map(|finding| heat_cell(finding, b, g, say))
                    .collect(),
                total: false,
            });
            sections.push(Section {
                label: Some(breakdown.label.clone()),
                rows: rows.collect(),
            });
        }
    }
    let table = Table {
        id: "table-heat".to_owned(),
        kind: TableKind::Heat,
        caption: say.word("report-heat-caption"),
        columns,
        sections,
        notes: vec![say.word("report-note-heat"), say.word("report-note-chose")],
    };
    let headline = heat_headline(&mains, say);
    let mut blocks = vec![
        overview::heat(&mains, &headline, say),
        Block::Folded {
            id: numbers_id("heat"),
            summary: say.with("report-all-groups", &[("label", &table.caption)]),
            blocks: vec![Block::Table(table)],
        },
    ];
    blocks.extend(overview::over_the_years(findings, say));
    blocks.extend(overview::felt_and_measured(findings, say));
    Chapter {
        id: "at-a-glance".to_owned(),
        title: say.word("report-heat-title"),
        blocks,
        headline: Some(headline),
        part: None,
    }
}

fn heat_cell(finding: &IndicatorFindings, breakdown: usize, group: usize, say: &Say<'_>) -> TableCell {
    let Some(group) = finding
        .breakdowns
        .get(breakdown)
        .and_then(|breakdown| breakdown.groups.get(group))
    else {
        return TableCell::Empty;
    };
    if group.cell.figures().is_none() {
        return hidden_cell(&group.cell, say);
    }
    let (mark, words) = match standing(finding, group) {
        Standing::Worse => (Mark::Worse, say.word("report-standing-worse")),
        Standing::Better => (Mark::Better, say.word("report-standing-better")),
        _ => (Mark::None, String::new()),
    };
    TableCell::Marked {
        text: say.cell(&group.cell),
        mark,
        words,
    }
}

/// Which groups are clearly worse off most often.
fn heat_headline(mains: &[&IndicatorFindings], say: &Say<'_>) -> Sentence {
    let mut most = 0;
    let mut worst: Vec<String> = Vec::new();
    for (b, breakdown) in mains
        .first()
        .iter()
        .flat_map(|first| first.breakdowns.iter().enumerate())
    {
        for (g, group) in breakdown.groups.iter().enumerate() {
            let is_worse = |finding: &&&IndicatorFindings| {
                let found = finding
                    .breakdowns
                    .get(b)
                    .and_then(|breakdown| breakdown.groups.get(g));
                found.is_some_and(|group| standing(finding, group) == Standing::Worse)
            };
            let times = mains.iter().filter(is_worse).count();
            if times > most {
                worst.clear();
                most = times;
            }
            if times == most && most > 0 {
                worst.push(say.with(
                    "report-heat-group",
                    &[("dimension", &breakdown.label), ("group", &group.label)],
                ));
            }
        }
    }
    if most == 0 {
        return Sentence::generated(say.word("report-heat-unclear"));
    }
    Sentence::generated(say.with(
        "report-heat-headline",
        &[
            ("groups", &say.list(&worst)),
            ("times", &say.count(most as u64)),
            ("of", &say.count(mains.len() as u64)),
        ],
    ))
}
