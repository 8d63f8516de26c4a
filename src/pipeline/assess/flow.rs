//! From the first question to the last: how many families reached each part of the survey.

use std::collections::BTreeMap;

use super::Scope;
use super::groups::Grouping;
use crate::collection::Submission;
use crate::disclosure::release::Clearance;
use crate::disclosure::release::flow::{Passage, passages, steps};
use crate::disclosure::{Frequency, PublishedCount, Reason, publish_counts};
use crate::language::message;
use crate::report::findings::{FlowFindings, PassageFinding, PassageTable};

/// The columns that say how a family came to answer.
const WAYS: [&str; 2] = ["survey_language", "mode"];

/// Families who began, who reached each topic, who came to the end; nothing where not even the number of families may be said.
pub fn flow(scope: &Scope<'_>, groupings: &[Grouping], clearance: &Clearance) -> FlowFindings {
    if clearance.respondents_hidden() {
        return FlowFindings::default();
    }
    let submissions = scope.submissions(&scope.cycle.id);
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
    let topics: Vec<&str> = asked.iter().map(|topic| topic.id.as_str()).collect();
    let reached: Vec<usize> = submissions
        .iter()
        .map(|one| topics_reached(scope, &topics, one))
        .collect();
    let all = submissions.len() as u64;
    let mut labels = vec![message(scope.language, "report-flow-began", &[])];
    let mut counts = vec![all];
    // The first topic is where they begin.
    for (at, topic) in asked.iter().enumerate().skip(1) {
        labels.push(scope.instrument.topic_label(topic, scope.language).to_owned());
        counts.push(reached.iter().filter(|last| **last > at).count() as u64);
    }
    labels.push(message(scope.language, "report-flow-ended", &[]));
    counts.push(submissions.iter().filter(|one| one.response().complete).count() as u64);
    let hidden = steps(&counts, &[all], &scope.rules);
    let rows = labels.into_iter().zip(&counts).zip(hidden);
    let frequencies = rows.map(|((group, n), hidden)| Frequency {
        group,
        n: *n,
        weighted_n: *n as f64,
        hidden,
    });
    FlowFindings {
        steps: publish_counts(frequencies.collect(), (all, all as f64)),
        by: tables(scope, groupings, submissions, clearance),
    }
}

/// How many of the topics, in this order, a family came to.
fn topics_reached(scope: &Scope<'_>, topics: &[&str], submission: &Submission) -> usize {
    let sections = &scope.instrument.sections;
    let last = match submission.response().complete {
        true => sections.len().checked_sub(1),
        false => sections.iter().rposition(|section| {
            let mut items = section.items.iter();
            items.any(|item| submission.answer(item.id.as_str()).is_some())
        }),
    };
    // Sections need not stand in the order of the topics: the furthest of those passed counts.
    let passed = last.map_or(&[][..], |last| &sections[..=last]).iter();
    passed
        .filter_map(|section| topics.iter().position(|topic| *topic == section.topic))
        .max()
        .map_or(0, |furthest| furthest + 1)
}

/// Who came to the end, by language, by way of answering, by partner.
fn tables(
    scope: &Scope<'_>,
    groupings: &[Grouping],
    submissions: &[Submission],
    clearance: &Clearance,
) -> Vec<PassageTable> {
    let mut all: Vec<PassageTable> = groupings
        .iter()
        .filter(|grouping| WAYS.contains(&grouping.breakdown.id.as_str()))
        .map(|grouping| {
            let breakdown = &grouping.breakdown;
            let of = |submission: &Submission| match breakdown.id == WAYS[0] {
                true => submission.response().language.clone(),
                false => submission.response().mode.clone(),
            };
            // The table of who answered says how many there are of each.
            let taken = |code: &str| !clearance.who(&breakdown.id, code).is_empty();
            let label = breakdown.label.clone();
            table(scope, label, &breakdown.levels, taken, counted(submissions, of))
        })
        .collect();
    let mut partners: Vec<(String, String)> = scope
        .cycle
        .partners
        .iter()
        .map(|partner| (partner.code.clone(), partner.label.clone()))
        .collect();
    if !partners.is_empty() {
        let known: Vec<String> = partners.iter().map(|(code, _)| code.clone()).collect();
        let of = |submission: &Submission| {
            let source = submission.response().source.clone().unwrap_or_default();
            if known.contains(&source) {
                source
            } else {
                String::new()
            }
        };
        partners.push((
            String::new(),
            message(scope.language, "report-flow-no-partner", &[]),
        ));
        let label = message(scope.language, "report-flow-partner", &[]);
        all.push(table(
            scope,
            label,
            &partners,
            |_| false,
            counted(submissions, of),
        ));
    }
    all.retain(|table| table.rows.iter().any(|row| row.began.figures.is_some()));
    all
}

/// Those who began and those who came to the end, by a code of theirs.
fn counted(submissions: &[Submission], of: impl Fn(&Submission) -> String) -> BTreeMap<String, Passage> {
    let mut counts: BTreeMap<String, Passage> = BTreeMap::new();
    for submission in submissions {
        let own = counts.entry(of(submission)).or_default();
        own.began += 1;
        own.ended += u64::from(submission.response().complete);
    }
    counts
}

/// A row for each level; families of no level count, but have none.
fn table(
    scope: &Scope<'_>,
    label: String,
    levels: &[(String, String)],
    taken: impl Fn(&str) -> bool,
    mut counts: BTreeMap<String, Passage>,
) -> PassageTable {
    let mut labels = Vec::new();
    let mut groups = Vec::new();
    for (code, label) in levels {
        if let Some(passage) = counts.remove(code) {
            labels.push(label);
            groups.push(Passage {
                taken: taken(code),
                ..passage
            });
        }
    }
    let rest = counts.into_values().reduce(|sum, one| Passage {
        began: sum.began + one.began,
        ended: sum.ended + one.ended,
        taken: false,
    });
    groups.extend(rest.map(|rest| Passage {
        taken: taken(""),
        ..rest
    }));
    let hidden = passages(&groups, &scope.rules);
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
        rows: labels
            .into_iter()
            .zip(groups)
            .zip(hidden)
            .map(|((label, passage), hidden)| PassageFinding {
                label: label.clone(),
                began: published(passage.began, passage.began, label, hidden),
                ended: published(passage.ended, passage.began, label, hidden),
            })
            .collect(),
    }
}
