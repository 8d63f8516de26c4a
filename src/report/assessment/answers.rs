//! Questions with ordered answers, bar under bar; and how many hardships a family meets at once.

use super::table::{column, numbers_id, published_cell, slug};
use crate::charts::{Bars, Chart, DotRow, Likert, LikertRow};
use crate::disclosure::Cell;
use crate::report::document::{Block, Chapter, Figure, Row, Section, Sentence, Table, TableCell, TableKind};
use crate::report::findings::{AnswersFindings, ClusterFindings, Findings, QuestionFinding};
use crate::report::say::{Say, whole};

/// The words for each number of hardships.
const PARTS: [&str; 4] = [
    "report-needs-none",
    "report-needs-one",
    "report-needs-two",
    "report-needs-more",
];

/// The answers of a topic in full, under a heading of their own; nothing where none may be shown.
pub fn of_topic(topic: &str, findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let own = findings.answers.iter().filter(|answers| answers.topic == topic);
    let mut blocks: Vec<Block> = own.flat_map(|answers| figure(answers, findings, say)).collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(say.word("report-answers-heading")));
    }
    blocks
}

fn figure(answers: &AnswersFindings, findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let Some(finding) = answers
        .questions
        .iter()
        .find_map(|question| most_often(answers, question, say))
    else {
        return Vec::new();
    };
    let finding = Sentence::generated(finding);
    let id = answers
        .questions
        .first()
        .map_or("", |question| question.item.as_str());
    let chart = Likert {
        answers: answers.answers.clone(),
        rows: answers
            .questions
            .iter()
            .map(|question| LikertRow {
                label: question.label.clone(),
                parts: question.parts.clone(),
            })
            .collect(),
        words: say.chart_words(),
        alternative: say.with("report-answers-alternative", &[("finding", &finding.text)]),
        language: say.language.clone(),
    };
    vec![
        Block::Figure(Box::new(Figure {
            id: format!("figure-answers-{}", slug(id)),
            finding,
            subtitle: say.with("report-answers-subtitle", &[("year", &findings.cycle.id)]),
            chart: Chart::Likert(chart),
            foot: vec![say.word("report-note-chose")],
            numbers: Some(numbers_id(&format!("answers-{id}"))),
        })),
        Block::Folded {
            id: numbers_id(&format!("answers-{id}")),
            summary: say.with(
                "report-all-choices",
                &[("label", &say.word("report-answers-heading"))],
            ),
            blocks: vec![Block::Table(table(answers, id, say))],
        },
    ]
}

/// "Question Most often: answer (41%)"; nothing where the answers may not be shown.
fn most_often(answers: &AnswersFindings, question: &QuestionFinding, say: &Say<'_>) -> Option<String> {
    let shown = answers.answers.iter().zip(&question.parts);
    let most = shown
        .filter_map(|(answer, part)| part.figures().map(|figures| (answer, figures.share())))
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    most.map(|(answer, share)| {
        say.with(
            "report-answers-finding",
            &[
                ("question", &question.label),
                ("answer", answer),
                ("pct", &say.percent(share)),
            ],
        )
    })
}

fn table(answers: &AnswersFindings, id: &str, say: &Say<'_>) -> Table {
    let mut columns = vec![
        column(say.word("report-column-question"), false),
        column(say.word("report-column-answers"), true),
    ];
    columns.extend(answers.answers.iter().map(|answer| column(answer.clone(), true)));
    let rows = answers.questions.iter().map(|question| {
        let n = question
            .n
            .map_or_else(|| super::table::hidden(say), |n| super::table::count_cell(n, say));
        let parts = question.parts.iter().map(|part| published_cell(part, say));
        Row {
            label: question.label.clone(),
            cells: std::iter::once(n).chain(parts).collect(),
            total: false,
        }
    });
    Table {
        id: format!("table-answers-{}", slug(id)),
        kind: TableKind::Plain,
        caption: say.with(
            "report-all-choices",
            &[("label", &say.word("report-answers-heading"))],
        ),
        columns,
        sections: vec![Section {
            label: None,
            rows: rows.collect(),
        }],
        notes: vec![say.word("report-note-chose")],
    }
}

/// A chapter for each cluster that this cycle measures.
pub fn clusters(findings: &Findings, say: &Say<'_>) -> Vec<Chapter> {
    let clusters = findings.clusters.iter();
    clusters
        .map(|cluster| cluster_chapter(cluster, findings, say))
        .collect()
}

fn cluster_chapter(cluster: &ClusterFindings, findings: &Findings, say: &Say<'_>) -> Chapter {
    let share = |part: &Cell| part.figures().map(|figures| whole(figures.share()));
    let several: Option<i64> = cluster.parts.iter().skip(2).map(share).sum();
    let finding = match several {
        Some(percent) => say.with(
            "report-needs-finding",
            &[("pct", &say.percent(percent as f64 / 100.0))],
        ),
        None => say.word("report-needs-hidden"),
    };
    let finding = Sentence::generated(finding);
    let n = cluster
        .parts
        .iter()
        .find_map(Cell::figures)
        .map(|figures| figures.n());
    let subtitle = say.with(
        "report-needs-subtitle",
        &[
            ("measures", &say.series(&cluster.measures)),
            (
                "n",
                &n.map_or_else(|| say.word("report-too-few"), |n| say.count(n)),
            ),
            ("year", &findings.cycle.id),
        ],
    );
    let rows = || PARTS.iter().map(|key| say.word(key)).zip(&cluster.parts);
    let table = Table {
        id: format!("table-{}", slug(&cluster.id)),
        kind: TableKind::Plain,
        caption: subtitle.clone(),
        columns: vec![
            column(say.word("report-needs-title"), false),
            column(say.word("report-column-share"), true),
            column(say.word("report-column-interval"), true),
        ],
        sections: vec![Section {
            label: None,
            rows: rows()
                .map(|(label, part)| Row {
                    label,
                    cells: vec![
                        published_cell(part, say),
                        part.figures().map_or_else(
                            || super::table::hidden(say),
                            |figures| TableCell::Range(say.interval(figures.lower(), figures.upper())),
                        ),
                    ],
                    total: false,
                })
                .collect(),
        }],
        notes: vec![say.word("report-note-chose")],
    };
    let chart = Bars {
        rows: rows()
            .enumerate()
            .map(|(at, (label, part))| DotRow {
                label,
                cell: part.clone(),
                stands_out: at > 1 && part.figures().is_some(),
            })
            .collect(),
        words: say.chart_words(),
        alternative: say.with("report-needs-alternative", &[("finding", &finding.text)]),
        language: say.language.clone(),
    };
    Chapter {
        id: format!("cluster-{}", slug(&cluster.id)),
        title: say.word("report-needs-title"),
        headline: None,
        blocks: vec![
            Block::Figure(Box::new(Figure {
                id: format!("figure-{}", slug(&cluster.id)),
                finding,
                subtitle,
                chart: Chart::Bars(chart),
                foot: vec![say.word("report-note-chose")],
                numbers: Some(numbers_id(&cluster.id)),
            })),
            Block::Folded {
                id: numbers_id(&cluster.id),
                summary: say.word("report-needs-title"),
                blocks: vec![Block::Table(table)],
            },
        ],
        part: None,
    }
}
