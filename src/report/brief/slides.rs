//! Ten figures for a board, each under the sentence it proves.

use super::framed;
use super::sheet::without_numbers;
use crate::report::assessment::{across, sentence, topic};
use crate::report::document::{Block, Chapter, Document, Layout};
use crate::report::findings::{Findings, IndicatorFindings};
use crate::report::say::Say;

/// As many as a board will look at.
const SLIDES: usize = 10;

/// What families worry about most, the clear changes, then the widest gaps.
pub fn slides(findings: &Findings, say: &Say<'_>) -> Document {
    let mains: Vec<&IndicatorFindings> = findings
        .topics
        .iter()
        .filter_map(|topic| topic.indicators.first())
        .filter(|main| main.total.figures().is_some())
        .collect();
    let mut figures: Vec<Block> = Vec::new();
    if let Some(list) = findings.lists.iter().find(|list| list.ranked) {
        figures.extend(across::list_figure(list, findings, say).map(|block| match block {
            Block::Figure(mut figure) => {
                figure.finding = across::list_sentence(list, say);
                Block::Figure(figure)
            }
            other => other,
        }));
    }
    for main in mains.iter().filter(|main| clearly_changed(main)).take(3) {
        figures.extend(
            topic::trend(main, say)
                .into_iter()
                .filter(|block| matches!(block, Block::Figure(_)))
                .map(|block| of(main, block)),
        );
    }
    let mut gaps: Vec<_> = mains
        .iter()
        .flat_map(|main| main.breakdowns.iter().map(move |breakdown| (*main, breakdown)))
        .collect();
    gaps.sort_by_key(|(main, breakdown)| std::cmp::Reverse(topic::width(main, breakdown)));
    let mut seen: Vec<&str> = Vec::new();
    for (main, breakdown) in gaps {
        if figures.len() >= SLIDES || seen.contains(&main.indicator.id.as_str()) {
            continue;
        }
        seen.push(&main.indicator.id);
        figures.push(of(main, topic::dot_plot(main, breakdown, findings, say)));
    }
    let chapters = figures
        .into_iter()
        .take(SLIDES)
        .enumerate()
        .map(|(i, figure)| slide(i, figure))
        .collect();
    let title = say.with("brief-slides", &[("title", &say.word("report-title"))]);
    framed(findings, say, title, Layout::Slides, chapters)
}

/// A slide stands alone: its title says what it is about, where the finding does not.
fn of(main: &IndicatorFindings, block: Block) -> Block {
    let label = &main.indicator.label;
    match block {
        Block::Figure(mut figure) if !figure.finding.text.contains(label) => {
            figure.finding.text = format!("{label}: {}", figure.finding.text);
            Block::Figure(figure)
        }
        other => other,
    }
}

/// The figure's finding is the slide's title.
fn slide(number: usize, block: Block) -> Chapter {
    let title = match &block {
        Block::Figure(figure) => figure.finding.text.clone(),
        _ => String::new(),
    };
    Chapter {
        id: format!("slide-{}", number + 1),
        title,
        headline: None,
        blocks: vec![without_numbers(block)],
        part: None,
    }
}

fn clearly_changed(main: &IndicatorFindings) -> bool {
    sentence::change(main).is_some_and(|(_, gap)| gap.clear)
}
