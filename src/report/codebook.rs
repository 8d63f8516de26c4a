//! What every number of a workbook is: the measures with their questions, and the columns of the sheet of all shares.

use super::findings::{Findings, IndicatorFindings, ListFindings};
use super::tidy::{HEADS, Status};
use crate::instrument::Better;

/// The heads of the codebook, in order.
pub const CODEBOOK_HEADS: [&str; 8] = [
    "measure", "version", "label", "topic", "of whom", "better", "asked as", "note",
];

/// A row for each measure and each list, under the heads; then one for each column.
pub fn codebook(findings: &Findings) -> Vec<[String; 8]> {
    let mut rows = Vec::new();
    for topic in &findings.topics {
        let of_topic = topic.indicators.iter();
        rows.extend(of_topic.map(|finding| measure(finding, &topic.label)));
    }
    rows.extend(findings.lists.iter().flat_map(|list| of_list(list, findings)));
    rows.extend(HEADS.iter().zip(COLUMNS).map(|(head, said)| {
        let mut row: [String; 8] = Default::default();
        row[0] = format!("column {head}");
        row[2] = said.to_owned();
        row
    }));
    rows.extend(
        [Status::Shown, Status::Flagged, Status::Hidden]
            .into_iter()
            .zip(statuses(findings.rules.min_denominator))
            .map(|(status, said)| {
                let mut row: [String; 8] = Default::default();
                row[0] = format!("status {}", status.word());
                row[2] = said;
                row
            }),
    );
    rows
}

/// What stands in each column of all shares, in their order.
const COLUMNS: [&str; 14] = [
    "the measure's id; of a list the list, and .any: among those picked, .first: picked first, .points: points of the highest possible",
    "the measure in words",
    "the cycle it was asked in",
    "the way of dividing families; empty: all families",
    "the group; of a list the choice",
    "shown, use with care, or too few to show",
    "answers it rests on, unweighted",
    "weighted share, 0 to 1, to whole percents",
    "lower limit of its 95% interval (Wilson, by effective number of answers)",
    "upper limit of it",
    "of a group: its share less that of all other families; of a total: less that of the first cycle compared",
    "lower limit of the difference's 95% interval",
    "upper limit of it",
    "whether the difference is clear: of those called clear in one table, 5% or fewer should be chance",
];

/// What each status says; `least`: answers that a share rests on at least.
fn statuses(least: u64) -> [String; 3] {
    [
        format!("rests on {least} answers or more, and its interval is narrow enough to read"),
        "the interval is wider than 20 points, or than 1.2 times the share".to_owned(),
        format!(
            "hidden: fewer than {least} answers, a small number of its own, one that would give a hidden one away, or too few \
             answered of those it is about"
        ),
    ]
}

fn measure(finding: &IndicatorFindings, topic: &str) -> [String; 8] {
    let indicator = &finding.indicator;
    let better = match indicator.better {
        Better::Lower => "lower",
        Better::Higher => "higher",
        Better::Neither => "neither",
    };
    [
        indicator.id.clone(),
        indicator.version.to_string(),
        indicator.label.clone(),
        topic.to_owned(),
        indicator.population.clone(),
        better.to_owned(),
        finding.questions.join(" | "),
        indicator.note.clone(),
    ]
}

fn of_list(list: &ListFindings, findings: &Findings) -> Vec<[String; 8]> {
    let topic = findings.topics.iter().find(|topic| topic.id == list.topic);
    let topic = topic.map_or(&list.topic, |topic| &topic.label);
    let places: &[&str] = if list.ranked {
        &["any", "first", "points"]
    } else {
        &["any"]
    };
    let choices: Vec<&str> = list.choices.iter().map(|choice| choice.label.as_str()).collect();
    places
        .iter()
        .map(|place| {
            [
                format!("{}.{place}", list.id),
                String::new(),
                list.label.clone(),
                topic.clone(),
                String::new(),
                String::new(),
                choices.join(" | "),
                String::new(),
            ]
        })
        .collect()
}
