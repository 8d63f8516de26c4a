//! Short documents from the same findings: the two-page summary, one-page sheets, slides for a board.
//!
//! No number stands here that the assessment does not publish: they are other windows on one cleared release.

mod group;
mod sheet;
mod slides;
mod summary;

pub use group::{GROUP_SHEETS, group_sheets, sheet_codes};
pub use sheet::topic_sheets;
pub use slides::slides;
pub use summary::summary;

use super::assessment::slug;
use super::document::{Block, Chapter, Document, Layout, Sentence};
use super::findings::Findings;
use super::say::Say;

/// A short document and the name of its file, without an ending.
#[derive(Clone, Debug)]
pub struct Brief {
    pub path: String,
    pub document: Document,
}

/// A document of these chapters, with the cycle's frame.
fn framed(
    findings: &Findings,
    say: &Say<'_>,
    title: String,
    layout: Layout,
    chapters: Vec<Chapter>,
) -> Document {
    Document {
        title,
        layout,
        front: Vec::new(),
        chapters,
        ..super::assessment::frame(findings, say)
    }
}

/// Where a sheet lies: in the folder of its language.
fn sheet_path(say: &Say<'_>, kind: &str, id: &str) -> String {
    let kind = kind.replace('_', "-");
    format!("sheets/{}/{kind}-{}", say.language.tag(), slug(id))
}

fn only_chapter(headline: Option<Sentence>, blocks: Vec<Block>) -> Vec<Chapter> {
    vec![Chapter {
        id: "sheet".to_owned(),
        title: String::new(),
        headline,
        blocks,
        part: None,
    }]
}

/// What comes of the answers, and whom to ask.
fn next(findings: &Findings, say: &Say<'_>) -> Vec<Block> {
    vec![
        Block::Heading(say.word("brief-next")),
        Block::List(vec![
            Sentence::fixed(say.word("brief-next-choose")),
            Sentence::fixed(say.word("brief-next-plan")),
            Sentence::fixed(say.with("brief-next-contact", &[("contact", &findings.cycle.contact)])),
        ]),
        Block::SmallPrint(vec![Sentence::fixed(say.word("report-note-chose"))]),
    ]
}
