//! From the first question to the last: how many families reached each part of the survey.

use super::Scope;
use super::groups::Grouping;
use crate::collection::Submission;
use crate::disclosure::release::flow::{Passage, passages, steps};
use crate::disclosure::{Frequency, PublishedCount, Reason, publish_counts};
use crate::language::message;
use crate::report::findings::{FlowFindings, PassageFinding, PassageTable};

/// The columns that say how a family came to answer.
const WAYS: [&str; 2] = ["survey_language", "mode"];

/// Families who began, who reached each topic, who came to the end. `respondents`: as many as the document says there are.
pub fn flow(scope: &Scope<'_>, groupings: &[Grouping], respondents: Option<u64>) -> FlowFindings {
    let submissions = scope.submissions(&scope.cycle.id);
    let reached: Vec<usize> = submissions.iter().map(|one| topics_reached(scope, one)).collect();
    let asked: Vec<_> = scope
        .instrument
        .topics
        .iter()
        .filter(|topic| {
            scope
                .instrument
                .sections
                .iter()
                .any(|section| section.topic == topic.id)
        })
        .collect();
    let mut labels = vec![message(scope.language, "report-flow-began", &[])];
    let mut counts = vec![submissions.len() as u64];
    // The first topic is where they begin.
    for (at, topic) in asked.iter().enumerate().skip(1) {
        labels.push(scope.instrument.topic_label(topic, scope.language).to_owned());
        counts.push(reached.iter().filter(|last| **last > at).count() as u64);
    }
    labels.push(message(scope.language, "report-flow-ended", &[]));
    counts.push(submissions.iter().filter(|one| one.response().complete).count() as u64);
    let hidden = steps(&counts, respondents.as_slice(), &scope.rules);
    let rows = labels.into_iter().zip(&counts).zip(hidden);
    let frequencies = rows.map(|((group, n), hidden)| Frequency {
        group,
        n: *n,
        weighted_n: *n as f64,
        hidden,
    });
    let all = submissions.len() as u64;
    FlowFindings {
        steps: publish_counts(frequencies.collect(), (all, all as f64)),
        by: tables(scope, groupings, submissions),
    }
}

/// How many topics, in the instrument's order, a family came to.
fn topics_reached(scope: &Scope<'_>, submission: &Submission) -> usize {
    let sections = &scope.instrument.sections;
    let last = match submission.response().complete {
        true => sections.len().checked_sub(1),
        false => sections.iter().rposition(|section| {
            let mut items = section.items.iter();
            items.any(|item| submission.answer(item.id.as_str()).is_some())
        }),
    };
    let topics: Vec<&str> = scope
        .instrument
        .topics
        .iter()
        .map(|topic| topic.id.as_str())
        .filter(|topic| sections.iter().any(|section| section.topic == *topic))
        .collect();
    // Sections need not stand in the order of the topics: the furthest of those passed counts.
    let passed = last.map_or(&[][..], |last| &sections[..=last]).iter();
    passed
        .filter_map(|section| topics.iter().position(|topic| *topic == section.topic))
        .max()
        .map_or(0, |furthest| furthest + 1)
}

/// Who came to the end, by language, by way of answering, by partner.
fn tables(scope: &Scope<'_>, groupings: &[Grouping], submissions: &[Submission]) -> Vec<PassageTable> {
    let mut all: Vec<PassageTable> = groupings
        .iter()
        .filter(|grouping| WAYS.contains(&grouping.breakdown.id.as_str()))
        .map(|grouping| {
            let by_language = grouping.breakdown.id == WAYS[0];
            let of = |submission: &Submission| match by_language {
                true => submission.response().language.clone(),
                false => submission.response().mode.clone(),
            };
            table(
                scope,
                grouping.breakdown.label.clone(),
                &grouping.breakdown.levels,
                of,
                submissions,
            )
        })
        .collect();
    let mut partners: Vec<(String, String)> = scope
        .cycle
        .partners
        .iter()
        .map(|partner| (partner.code.clone(), partner.label.clone()))
        .collect();
    if !partners.is_empty() {
        partners.push((
            String::new(),
            message(scope.language, "report-flow-no-partner", &[]),
        ));
        let known: Vec<String> = partners.iter().map(|(code, _)| code.clone()).collect();
        let of = |submission: &Submission| {
            let source = submission.response().source.clone().unwrap_or_default();
            if known.contains(&source) {
                source
            } else {
                String::new()
            }
        };
        let label = message(scope.language, "report-flow-partner", &[]);
        all.push(table(scope, label, &partners, of, submissions));
    }
    all.retain(|table| table.rows.iter().any(|row| row.began.figures.is_some()));
    all
}

fn table(
    scope: &Scope<'_>,
    label: String,
    levels: &[(String, String)],
    of: impl Fn(&Submission) -> String,
    submissions: &[Submission],
) -> PassageTable {
    let groups: Vec<(&String, Passage)> = levels
        .iter()
        .map(|(code, label)| {
            let own = || submissions.iter().filter(|submission| of(submission) == *code);
            let passage = Passage {
                began: own().count() as u64,
                ended: own().filter(|submission| submission.response().complete).count() as u64,
            };
            (label, passage)
        })
        .filter(|(_, passage)| passage.began > 0)
        .collect();
    let counts: Vec<Passage> = groups.iter().map(|(_, passage)| *passage).collect();
    let hidden = passages(&counts, &scope.rules);
    let published = |n: u64, of: u64, label: &str, hidden: bool| -> PublishedCount {
        let frequency = Frequency {
            group: label.to_owned(),
            n,
            weighted_n: n as f64,
            hidden: match hidden {
                true => vec![Reason::SmallCount],
                false => Vec::new(),
            },
        };
        publish_counts(vec![frequency], (of, of as f64)).remove(0)
    };
    PassageTable {
        label,
        rows: groups
            .into_iter()
            .zip(hidden)
            .map(|((label, passage), hidden)| PassageFinding {
                label: label.clone(),
                began: published(passage.began, passage.began, label, hidden),
                ended: published(passage.ended, passage.began, label, hidden),
            })
            .collect(),
    }
}
