//! An indicator beside the same measured elsewhere: what may be compared on one axis, the rest in words and apart.

use super::table::slug;
use crate::charts::{Chart, Compare, DotRow, Reference};
use crate::instrument::{Benchmark, Comparability};
use crate::report::document::{Block, Figure, Sentence};
use crate::report::findings::{Findings, IndicatorFindings};
use crate::report::say::Say;

/// A figure for each indicator that has comparable numbers, sentences for all, and context apart.
///
/// Nothing is called better or worse: whoever reads sees both numbers and how they differ.
pub fn blocks(indicators: &[IndicatorFindings], findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let of = |finding: &IndicatorFindings, context: bool| -> Vec<&Benchmark> {
        let all = findings.cycle.benchmarks.iter();
        all.filter(|row| row.indicator == finding.indicator.id)
            .filter(|row| (row.class == Comparability::Context) == context)
            .collect()
    };
    let mut blocks = Vec::new();
    let mut context = Vec::new();
    for finding in indicators
        .iter()
        .filter(|finding| finding.total.figures().is_some())
    {
        let comparable = of(finding, false);
        if !comparable.is_empty() {
            blocks.push(figure(finding, &comparable, findings, say));
            let said = comparable.iter().map(|row| sentence(row, say)).collect();
            blocks.push(Block::SmallPrint(said));
        }
        context.extend(of(finding, true).into_iter().map(|row| {
            let said = sentence(row, say).text;
            Sentence::generated(format!("{}: {said}", finding.indicator.label))
        }));
    }
    if !context.is_empty() {
        blocks.push(Block::Paragraph(vec![Sentence::fixed(
            say.word("report-benchmarks-context"),
        )]));
        blocks.push(Block::List(context));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(say.word("report-heading-benchmarks")));
    }
    blocks
}

/// "In the United States in 2018: 11% (source; whom it counts; how it differs)."
fn sentence(row: &Benchmark, say: &Say<'_>) -> Sentence {
    let details: Vec<&str> = [&row.source, &row.population, &row.note]
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    Sentence::generated(say.with(
        "report-benchmark",
        &[
            ("place", &row.place),
            ("year", &row.year),
            ("pct", &say.percent(row.value)),
            ("details", &details.join("; ")),
        ],
    ))
}

fn figure(
    finding: &IndicatorFindings,
    comparable: &[&Benchmark],
    findings: &Findings,
    say: &Say<'_>,
) -> Block {
    let indicator = &finding.indicator;
    let latest = comparable.first();
    let title = Sentence::generated(say.with(
        "report-figure-benchmarks",
        &[
            ("label", &indicator.label),
            ("pct", &say.cell(&finding.total)),
            (
                "there",
                &latest.map(|row| say.percent(row.value)).unwrap_or_default(),
            ),
            ("place", &latest.map(|row| row.place.clone()).unwrap_or_default()),
            ("year", &latest.map(|row| row.year.clone()).unwrap_or_default()),
        ],
    ));
    Block::Figure(Box::new(Figure {
        id: format!("figure-benchmarks-{}", slug(&indicator.id)),
        subtitle: say.with(
            "report-subtitle-benchmarks",
            &[
                ("label", &indicator.label),
                ("population", &indicator.population),
                ("year", &findings.cycle.id),
            ],
        ),
        chart: Chart::Compare(Compare {
            own: DotRow {
                label: format!("{}, {}", findings.cycle.place, findings.cycle.id),
                cell: finding.total.clone(),
                stands_out: true,
            },
            others: comparable
                .iter()
                .map(|row| Reference {
                    label: format!("{}, {}: {}", row.place, row.year, short(&row.source)),
                    share: row.value,
                    interval: row.lower.zip(row.upper),
                })
                .collect(),
            words: say.chart_words(),
            alternative: say.with(
                "report-alternative-benchmarks",
                &[
                    ("n", &say.count(comparable.len() as u64)),
                    ("finding", &title.text),
                ],
            ),
            language: say.language.clone(),
        }),
        finding: title,
        foot: Vec::new(),
        numbers: None,
    }))
}

/// What of a source fits beside a mark: its last part ("target" of "Healthy People 2030, NWS-01: target").
fn short(source: &str) -> &str {
    source.rsplit(": ").next().unwrap_or(source)
}
