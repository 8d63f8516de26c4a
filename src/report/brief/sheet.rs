//! One page on each topic.

use super::{Brief, framed, next, only_chapter, sheet_path};
use crate::report::assessment::{sentence, topic};
use crate::report::document::{Block, Layout};
use crate::report::findings::{Findings, IndicatorFindings, TopicFindings};
use crate::report::say::Say;

/// Numbers on a sheet: what a reader keeps.
pub const NUMBERS: usize = 3;

/// A sheet for every topic that has a number to show.
pub fn topic_sheets(findings: &Findings, say: &Say<'_>) -> Vec<Brief> {
    let shown = |topic: &&TopicFindings| {
        let main = topic.indicators.first();
        main.is_some_and(|main| main.total.figures().is_some())
    };
    findings
        .topics
        .iter()
        .filter(shown)
        .map(|topic| Brief {
            path: sheet_path(say, "topic", &topic.id),
            document: framed(
                findings,
                say,
                topic.label.clone(),
                Layout::Sheet,
                only_chapter(
                    topic.indicators.first().map(|main| sentence::level(main, say)),
                    blocks(topic, findings, say),
                ),
            ),
        })
        .collect()
}

fn blocks(found: &TopicFindings, findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    let shown: Vec<&IndicatorFindings> = found
        .indicators
        .iter()
        .filter(|indicator| indicator.total.figures().is_some())
        .take(NUMBERS)
        .collect();
    let mut blocks = vec![Block::Tiles(topic::tiles(&shown, say))];
    if let Some(main) = found.indicators.first() {
        let widest = topic::widest(main, &main.breakdowns).or_else(|| main.breakdowns.first());
        if let Some(breakdown) = widest {
            blocks.push(without_numbers(topic::dot_plot(main, breakdown, findings, say)));
        }
    }
    blocks.extend(next(findings, say));
    blocks
}

/// A sheet has no table to point to.
pub fn without_numbers(block: Block) -> Block {
    match block {
        Block::Figure(mut figure) => {
            figure.numbers = None;
            Block::Figure(figure)
        }
        other => other,
    }
}
