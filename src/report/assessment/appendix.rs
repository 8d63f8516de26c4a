//! Methods in full, and the run sheet: enough to make the same report again.

use super::given;
use crate::report::document::{Block, Chapter, Sentence};
use crate::report::findings::{Findings, RunFact, Weighting};
use crate::report::say::Say;

/// The chapter that the appendix begins with.
pub const FIRST: &str = "methods";

pub fn chapters(findings: &Findings, say: &Say<'_>) -> Vec<Chapter> {
    let mut chapters = vec![methods(findings, say)];
    chapters.extend(questionnaire(findings, say));
    chapters.push(given::consulted(findings, say));
    chapters.push(given::comments(findings, say));
    chapters.push(run_sheet(findings, say));
    chapters
}

fn methods(findings: &Findings, say: &Say<'_>) -> Chapter {
    let rules = &findings.rules;
    let hiding = say.with(
        if rules.public {
            "report-method-hiding-public"
        } else {
            "report-method-hiding-internal"
        },
        &[
            ("highest", &say.count(rules.min_count.saturating_sub(1))),
            ("answers", &say.count(rules.min_denominator)),
        ],
    );
    let mut items = vec![
        Sentence::fixed(say.word("report-method-indicators")),
        Sentence::fixed(say.word("report-method-weights")),
        Sentence::fixed(say.word("report-method-intervals")),
        Sentence::fixed(say.word("report-method-comparisons")),
        Sentence::fixed(say.word("report-method-trend")),
        Sentence::fixed(say.word("report-method-flags")),
        Sentence::generated(hiding),
        Sentence::fixed(say.word("report-method-rounding")),
    ];
    if matches!(findings.weighting, Weighting::None) {
        items.remove(1);
    }
    Chapter {
        id: FIRST.to_owned(),
        title: say.word("report-appendix-methods"),
        headline: None,
        blocks: vec![Block::List(items)],
        part: Some(say.word("report-part-appendix")),
    }
}

/// Every question, topic by topic, with its choices.
fn questionnaire(findings: &Findings, say: &Say<'_>) -> Option<Chapter> {
    if findings.questionnaire.is_empty() {
        return None;
    }
    let topics = findings.questionnaire.iter().enumerate().map(|(i, topic)| {
        let questions = topic.questions.iter().map(|(text, choices)| {
            Sentence::fixed(match choices.is_empty() {
                true => text.clone(),
                false => format!("{text} — {}", choices.join(" · ")),
            })
        });
        Block::Folded {
            id: format!("questions-{i}"),
            summary: topic.label.clone(),
            blocks: vec![Block::List(questions.collect())],
        }
    });
    Some(Chapter {
        id: "questionnaire".to_owned(),
        title: say.word("report-questionnaire"),
        headline: None,
        blocks: topics.collect(),
        part: None,
    })
}

fn run_sheet(findings: &Findings, say: &Say<'_>) -> Chapter {
    let mut facts: Vec<(String, String)> = findings
        .run
        .iter()
        .map(|(fact, value)| (say.word(key(*fact)), value.clone()))
        .collect();
    if let Weighting::Raked(raked) = &findings.weighting {
        facts.extend([
            (say.word("report-run-rounds"), say.count(raked.rounds as u64)),
            (say.word("report-run-error"), format!("{:.1e}", raked.max_error)),
            (
                say.word("report-run-range"),
                say.with(
                    "report-interval",
                    &[
                        ("from", &say.decimal(raked.lowest, 2)),
                        ("to", &say.decimal(raked.highest, 2)),
                    ],
                ),
            ),
            (say.word("report-run-deff"), say.decimal(raked.deff, 3)),
            (
                say.word("report-run-effective"),
                say.decimal(raked.effective_n, 1),
            ),
        ]);
    }
    facts.push((
        say.word("report-run-rules"),
        say.with(
            if findings.rules.public {
                "report-method-hiding-public"
            } else {
                "report-method-hiding-internal"
            },
            &[
                ("highest", &say.count(findings.rules.min_count.saturating_sub(1))),
                ("answers", &say.count(findings.rules.min_denominator)),
            ],
        ),
    ));
    facts.push((
        say.word("report-run-audit"),
        say.with(
            "report-run-audit-proven",
            &[
                ("count", &say.count(findings.proofs.len() as u64)),
                ("highest", &say.count(findings.rules.min_count - 1)),
            ],
        ),
    ));
    let beside: u32 = findings.proofs.iter().map(|proof| proof.hidden_for_it).sum();
    let low = findings
        .proofs
        .iter()
        .map(|proof| proof.lower)
        .fold(0.0, f64::max);
    let high = findings.proofs.iter().map(|proof| proof.upper).reduce(f64::min);
    if let Some(high) = high {
        facts.extend([
            (say.word("report-run-beside"), say.count(u64::from(beside))),
            (
                say.word("report-run-narrowest"),
                say.with(
                    "report-interval",
                    &[("from", &say.decimal(low, 1)), ("to", &say.decimal(high, 1))],
                ),
            ),
        ]);
    }
    Chapter {
        id: "run-sheet".to_owned(),
        title: say.word("report-run-title"),
        headline: None,
        blocks: vec![
            Block::Paragraph(vec![Sentence::fixed(say.word("report-run-intro"))]),
            Block::Facts(facts),
        ],
        part: None,
    }
}

fn key(fact: RunFact) -> &'static str {
    match fact {
        RunFact::Program => "report-run-program",
        RunFact::Instrument => "report-run-instrument",
        RunFact::Indicators => "report-run-indicators",
        RunFact::Cycle => "report-run-cycle",
        RunFact::Margins => "report-run-margins",
        RunFact::Benchmarks => "report-run-benchmarks",
        RunFact::Data => "report-run-data",
        RunFact::Earlier => "report-run-earlier",
    }
}
