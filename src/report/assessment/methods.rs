//! How it was done, and who answered against who lives here.

use super::flow;
use super::table::{column, count_cell, hidden, numbers_id, share_cell};
use crate::charts::{Chart, WeightBand, Weights};
use crate::language::Language;
use crate::report::document::{Block, Chapter, Figure, Row, Section, Sentence, Table, TableCell, TableKind};
use crate::report::findings::{Characteristic, Findings, Weighting, WhoRow};
use crate::report::say::{Say, whole};

/// A gap of more than this many points between who answered and who lives here is flagged.
const FLAGGED_POINTS: i64 = 5;

pub fn chapter(findings: &Findings, say: &Say<'_>) -> Chapter {
    let mut blocks = vec![
        Block::Paragraph(how(findings, say)),
        Block::Table(who_answered(findings, say)),
    ];
    blocks.extend(flow::blocks(findings, say));
    blocks.push(Block::Heading(say.word("report-heading-weighting")));
    blocks.push(Block::Paragraph(weighting(findings, say)));
    blocks.extend(weights(findings, say));
    blocks.push(Block::Heading(say.word("report-heading-missing")));
    blocks.extend(missing(findings, say));
    blocks.push(Block::Heading(say.word("report-heading-limits")));
    blocks.push(Block::List(limits(findings, say)));
    Chapter {
        id: "who-answered".to_owned(),
        title: say.word("report-methods-title"),
        headline: Some(headline(findings, say)),
        blocks,
        part: None,
    }
}

/// The group furthest from its share in the community, if any is far.
fn headline(findings: &Findings, say: &Say<'_>) -> Sentence {
    let n = say.respondents(findings);
    let furthest = findings
        .characteristics
        .iter()
        .flat_map(|characteristic| &characteristic.rows)
        .filter_map(|row| gap(row).map(|gap| (gap, row)))
        .max_by_key(|(gap, _)| gap.abs());
    match furthest {
        Some((gap, row)) if gap.abs() > FLAGGED_POINTS => Sentence::generated(say.with(
            if gap > 0 {
                "report-methods-headline-over"
            } else {
                "report-methods-headline-under"
            },
            &[
                ("n", &n),
                ("group", &row.label),
                ("unweighted", &say.percent(row.unweighted.unwrap_or_default())),
                ("reference", &say.percent(row.reference.unwrap_or_default())),
            ],
        )),
        Some(_) => Sentence::generated(say.with("report-methods-headline-like", &[("n", &n)])),
        None => Sentence::generated(say.with("report-methods-headline", &[("n", &n)])),
    }
}

fn gap(row: &WhoRow) -> Option<i64> {
    Some(whole(row.unweighted?) - whole(row.reference?))
}

fn how(findings: &Findings, say: &Say<'_>) -> Vec<Sentence> {
    let cycle = &findings.cycle;
    let named = |languages: &[Language]| -> Vec<String> {
        let languages = languages.iter();
        languages.map(|language| language.named(say.language)).collect()
    };
    let mut sentences = vec![
        Sentence::generated(say.with(
            "report-how",
            &[
                ("from", &say.date(&cycle.opens)),
                ("to", &say.date(&cycle.closes)),
                ("languages", &say.series(&named(&cycle.languages))),
                ("n", &say.respondents(findings)),
            ],
        )),
        Sentence::fixed(say.word("report-convenience")),
    ];
    if !cycle.fielded_drafts.is_empty() {
        let drafts = named(&cycle.fielded_drafts);
        sentences.push(Sentence::generated(
            say.with("report-drafts", &[("languages", &say.series(&drafts))]),
        ));
    }
    sentences
}

fn who_answered(findings: &Findings, say: &Say<'_>) -> Table {
    let weighted = matches!(findings.weighting, Weighting::Raked(_));
    let mut columns = vec![
        column(say.word("report-column-group"), false),
        column(say.word("report-column-answers"), true),
        column(say.word("report-column-unweighted"), true),
    ];
    if weighted {
        columns.push(column(say.word("report-column-weighted"), true));
    }
    columns.extend([
        column(say.word("report-column-reference"), true),
        column(say.word("report-column-gap"), true),
    ]);
    Table {
        id: "table-who".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-who-caption"),
        columns,
        sections: findings
            .characteristics
            .iter()
            .map(|characteristic| Section {
                label: Some(characteristic.label.clone()),
                rows: who_rows(characteristic, weighted, say),
            })
            .collect(),
        notes: vec![say.word("report-note-who")],
    }
}

fn who_rows(characteristic: &Characteristic, weighted: bool, say: &Say<'_>) -> Vec<Row> {
    let or_empty = |share: Option<f64>| share.map_or(TableCell::Empty, |share| share_cell(share, say));
    characteristic
        .rows
        .iter()
        .map(|row| {
            let mut cells = match row.count.figures {
                Some(figures) => {
                    let mut cells = vec![count_cell(figures.n(), say), or_empty(row.unweighted)];
                    if weighted {
                        cells.push(or_empty(row.weighted));
                    }
                    cells
                }
                None => vec![hidden(say); if weighted { 3 } else { 2 }],
            };
            cells.push(or_empty(row.reference));
            cells.push(match gap(row) {
                None => TableCell::Empty,
                Some(points) if points.abs() > FLAGGED_POINTS => {
                    TableCell::Range(format!("◆ {}", say.signed(points)))
                }
                Some(points) => TableCell::Range(say.signed(points)),
            });
            Row {
                label: row.label.clone(),
                cells,
                total: false,
            }
        })
        .collect()
}

fn weighting(findings: &Findings, say: &Say<'_>) -> Vec<Sentence> {
    let raked = match &findings.weighting {
        Weighting::None => return vec![Sentence::generated(say.word("report-unweighted"))],
        Weighting::Raked(raked) => raked,
    };
    let mut sentences = vec![
        Sentence::generated(say.with(
            "report-weighting",
            &[("dimensions", &say.series(&raked.dimensions))],
        )),
        Sentence::generated(say.with(
            "report-weighting-cost",
            &[
                ("n", &say.respondents(findings)),
                ("effective", &say.count(raked.effective_n.round() as u64)),
                ("deff", &say.decimal(raked.deff, 2)),
            ],
        )),
    ];
    if !raked.merged.is_empty() {
        sentences.push(Sentence::generated(
            say.with("report-merged", &[("levels", &raked.merged.join("; "))]),
        ));
    }
    if !raked.converged {
        sentences.push(Sentence::generated(say.word("report-not-converged")));
    }
    if raked.effective_n < findings.respondents.unwrap_or_default() as f64 / 2.0 {
        sentences.push(Sentence::generated(say.word("report-weighting-warning")));
    }
    sentences
}

/// The weights before and after as a histogram with its table.
fn weights(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let Weighting::Raked(raked) = &findings.weighting else {
        return Vec::new();
    };
    if raked.bands.len() < 2 {
        return Vec::new();
    }
    let (from, to) = (say.decimal(raked.lowest, 2), say.decimal(raked.highest, 2));
    let finding = Sentence::generated(say.with("report-weights-finding", &[("from", &from), ("to", &to)]));
    let rows = raked.bands.iter().map(|band| Row {
        label: say.with(
            "report-interval",
            &[
                ("from", &say.decimal(band.from, 2)),
                ("to", &say.decimal(band.to, 2)),
            ],
        ),
        cells: vec![
            band.count
                .figures
                .map_or_else(|| hidden(say), |figures| share_cell(figures.share(), say)),
        ],
        total: false,
    });
    let table = Table {
        id: "table-weights".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-weights-subtitle"),
        columns: vec![
            column(say.word("report-weights-across"), false),
            column(say.word("report-column-families-share"), true),
        ],
        sections: vec![Section {
            label: None,
            rows: rows.collect(),
        }],
        notes: Vec::new(),
    };
    let chart = Weights {
        bands: raked
            .bands
            .iter()
            .map(|band| WeightBand {
                from: band.from,
                to: band.to,
                count: band.count.clone(),
            })
            .collect(),
        before: say.word("report-weights-before"),
        across: say.word("report-weights-across"),
        words: say.chart_words(),
        alternative: say.with("report-alternative-weights", &[("finding", &finding.text)]),
        language: say.language.clone(),
    };
    vec![
        Block::Figure(Box::new(Figure {
            id: "figure-weights".to_owned(),
            finding,
            subtitle: say.word("report-weights-subtitle"),
            chart: Chart::Weights(chart),
            foot: Vec::new(),
            numbers: Some(numbers_id("weights")),
        })),
        Block::Folded {
            id: numbers_id("weights"),
            summary: say.word("report-weights-across"),
            blocks: vec![Block::Table(table)],
        },
    ]
}

fn missing(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    if findings.missing.is_empty() {
        return vec![Block::Paragraph(vec![Sentence::generated(
            say.word("report-missing-none"),
        )])];
    }
    let rows = findings
        .missing
        .iter()
        .map(|finding| Row {
            label: finding.label.clone(),
            cells: vec![count_cell(finding.asked, say), share_cell(finding.share, say)],
            total: false,
        })
        .collect();
    vec![Block::Table(Table {
        id: "table-missing".to_owned(),
        kind: TableKind::Plain,
        caption: say.word("report-missing-caption"),
        columns: vec![
            column(say.word("report-column-question"), false),
            column(say.word("report-column-asked"), true),
            column(say.word("report-column-missing"), true),
        ],
        sections: vec![Section { label: None, rows }],
        notes: Vec::new(),
    })]
}

/// What this assessment cannot say: groups too small to show, what comes with people choosing to answer, what was not asked.
fn limits(findings: &Findings, say: &Say<'_>) -> Vec<Sentence> {
    let mut sentences = vec![Sentence::fixed(say.word("report-limit-chose"))];
    for characteristic in &findings.characteristics {
        let small: Vec<&str> = characteristic
            .rows
            .iter()
            .filter(|row| {
                row.count
                    .figures
                    .is_none_or(|figures| (1..findings.rules.min_denominator).contains(&figures.n()))
            })
            .map(|row| row.label.as_str())
            .collect();
        if !small.is_empty() {
            sentences.push(Sentence::generated(say.with(
                "report-limit-small",
                &[
                    ("dimension", &characteristic.label),
                    ("groups", &say.series(&small)),
                ],
            )));
        }
    }
    sentences.push(Sentence::fixed(say.word("report-limit-reports")));
    sentences
}
