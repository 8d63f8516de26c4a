//! The first page: five findings, who answered, how to read.

use super::topic::{id, width};
use super::{across, sentence};
use crate::report::document::{Block, Finding, Sentence};
use crate::report::findings::{Findings, TopicFindings};
use crate::report::say::{Say, whole};

/// As many findings as a reader keeps.
const FINDINGS: usize = 5;

/// What a reader with two minutes should know.
pub fn blocks(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = findings_and_who(findings, say);
    blocks.push(Block::Heading(say.word("report-heading-read")));
    blocks.push(Block::List(
        [
            "report-read-interval",
            "report-read-clear",
            "report-read-flag",
            "report-read-hidden",
            "report-read-generated",
        ]
        .iter()
        .map(|key| Sentence::fixed(say.word(key)))
        .collect(),
    ));
    blocks
}

/// The five findings, and how many answered.
pub fn findings_and_who(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(say.word("report-heading-findings"))];
    blocks.push(match five(findings, say) {
        none if none.is_empty() => {
            Block::Paragraph(vec![Sentence::generated(say.word("report-nothing-to-show"))])
        }
        five => Block::Findings(five),
    });
    blocks.push(Block::Heading(say.word("report-heading-who")));
    blocks.push(Block::Paragraph(who(findings, say)));
    blocks
}

fn who(findings: &Findings, say: &Say<'_>) -> Vec<Sentence> {
    let cycle = &findings.cycle;
    vec![
        Sentence::generated(say.with(
            "report-who",
            &[
                ("n", &say.respondents(findings)),
                ("place", &cycle.place),
                ("from", &say.date(&cycle.opens)),
                ("to", &say.date(&cycle.closes)),
            ],
        )),
        Sentence::fixed(say.word("report-note-chose")),
    ]
}

/// The top concern, the widest clear change over the years, then the widest clear gaps, each from another topic.
fn five(findings: &Findings, say: &Say<'_>) -> Vec<Finding> {
    let mut chosen: Vec<Finding> = Vec::new();
    if let Some(list) = findings
        .lists
        .iter()
        .find(|list| list.ranked && list.choices.iter().any(|c| c.any.figures().is_some()))
    {
        chosen.push(Finding {
            sentence: across::list_finding(list, say),
            chapter: across::list_id(list),
            link: list.label.clone(),
        });
    }
    let mut left: Vec<&TopicFindings> = findings
        .topics
        .iter()
        .filter(|topic| !topic.indicators.is_empty())
        .collect();
    if let Some(changed) = widest_change(&left) {
        let topic = left.remove(changed);
        let main = &topic.indicators[0];
        let text = format!("{}: {}", main.indicator.label, sentence::trend(main, say).text);
        chosen.push(finding(topic, Sentence::generated(text)));
    }
    left.sort_by_key(|topic| std::cmp::Reverse(widest_gap(topic).map_or(0, |(points, _)| points)));
    for topic in left {
        if chosen.len() == FINDINGS {
            break;
        }
        let main = &topic.indicators[0];
        if main.total.figures().is_none() {
            continue;
        }
        let level = sentence::level(main, say);
        let text = match widest_gap(topic) {
            Some((_, breakdown)) => {
                let gap = sentence::gap(main, &main.breakdowns[breakdown], say);
                format!("{} {}", level.text, gap.map(|gap| gap.text).unwrap_or_default())
            }
            None => level.text,
        };
        chosen.push(finding(topic, Sentence::generated(text)));
    }
    chosen
}

fn finding(topic: &TopicFindings, sentence: Sentence) -> Finding {
    Finding {
        sentence,
        chapter: id(topic),
        link: topic.label.clone(),
    }
}

/// The topic whose main indicator changed most, among those that changed clearly.
fn widest_change(topics: &[&TopicFindings]) -> Option<usize> {
    let size = |topic: &TopicFindings| {
        topic
            .indicators
            .first()
            .and_then(sentence::change)
            .filter(|(_, gap)| gap.clear)
            .map(|(_, gap)| whole(gap.difference).abs())
    };
    let sizes = topics
        .iter()
        .enumerate()
        .filter_map(|(i, topic)| size(topic).map(|size| (i, size)));
    sizes
        .max_by_key(|(i, size)| (*size, std::cmp::Reverse(*i)))
        .map(|(i, _)| i)
}

/// Points and place of the breakdown whose groups lie furthest apart.
fn widest_gap(topic: &TopicFindings) -> Option<(i64, usize)> {
    let main = topic.indicators.first()?;
    main.breakdowns
        .iter()
        .enumerate()
        .map(|(i, breakdown)| (width(main, breakdown), i))
        .filter(|(points, _)| *points > 0)
        .max_by_key(|(points, i)| (*points, std::cmp::Reverse(*i)))
}
