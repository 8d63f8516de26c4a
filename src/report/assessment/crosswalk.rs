//! Where the rules are met: each line of the federal and state lists with the chapter that answers it, or open.

use crate::plan::checklist::{Line, ours};
use crate::report::document::{Block, Chapter, Finding, Sentence};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// One part per list: the lines that are met, each with its chapter; then those that are not, in words.
///
/// A line that the cycle waives stands among the open ones with its reason.
pub fn chapter(chapters: &[Chapter], findings: &Findings, say: &Say<'_>) -> Chapter {
    let mut blocks = Vec::new();
    for list in ours().iter().filter(|list| !list.of_plan) {
        let (mut met, mut open) = (Vec::new(), Vec::new());
        for line in &list.lines {
            match chapters.iter().find(|chapter| answers(&line.place, &chapter.id)) {
                Some(chapter) => met.push(Finding {
                    sentence: Sentence::fixed(said(line)),
                    chapter: chapter.id.clone(),
                    link: chapter.title.clone(),
                }),
                None => open.push(Sentence::generated(lacking(line, findings, say))),
            }
        }
        blocks.push(Block::Heading(list.title.clone()));
        if !met.is_empty() {
            blocks.push(Block::Findings(met));
        }
        if !open.is_empty() {
            blocks.push(Block::List(open));
        }
    }
    Chapter {
        id: "crosswalk".to_owned(),
        title: say.word("plan-crosswalk"),
        headline: None,
        blocks,
        part: None,
    }
}

/// Whether a chapter answers for a place that a list names.
fn answers(place: &str, chapter: &str) -> bool {
    match place {
        "methods" => chapter == "who-answered",
        "topics" => chapter.starts_with("topic-"),
        place => chapter == place,
    }
}

fn said(line: &Line) -> String {
    format!("{}: {}", line.id, line.text)
}

fn lacking(line: &Line, findings: &Findings, say: &Say<'_>) -> String {
    let state = match findings.cycle.waivers.get(&line.id) {
        Some(reason) => say.with("report-waived", &[("reason", reason)]),
        None => say.word("plan-unmet"),
    };
    format!("{} — {state}", said(line))
}
