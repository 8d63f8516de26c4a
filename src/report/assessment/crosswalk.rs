//! Where the rules are met: each line of the federal and state lists with the chapter that answers it, or open.

use crate::plan::checklist::{Line, ours};
use crate::report::document::{Block, Chapter, CheckLine, LineState};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// One part per list, a line each: met where a chapter says something of it, waived where the cycle says why, else open.
pub fn chapter(chapters: &[Chapter], findings: &Findings, say: &Say<'_>) -> Chapter {
    let mut blocks = Vec::new();
    for list in ours().iter().filter(|list| !list.of_plan) {
        let lines = list
            .lines
            .iter()
            .map(|line| checked(line, chapters, findings, say));
        blocks.push(Block::Heading(list.title.clone()));
        blocks.push(Block::Lines(lines.collect()));
    }
    Chapter {
        id: "crosswalk".to_owned(),
        title: say.word("plan-crosswalk"),
        headline: None,
        blocks,
        part: None,
    }
}

fn checked(line: &Line, chapters: &[Chapter], findings: &Findings, say: &Say<'_>) -> CheckLine {
    let mut own = chapters
        .iter()
        .filter(|chapter| answers(&line.place, &chapter.id));
    CheckLine {
        text: format!("{}: {}", line.id, line.text),
        state: match (
            own.find(|chapter| chapter.says_something()),
            findings.cycle.waivers.get(&line.id),
        ) {
            (Some(chapter), _) => LineState::Met {
                chapter: chapter.id.clone(),
                link: chapter.title.clone(),
            },
            (None, Some(reason)) => LineState::Waived(say.with("report-waived", &[("reason", reason)])),
            (None, None) => LineState::Open(say.word("plan-unmet")),
        },
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
