//! The assessment, chapter by chapter: what is said of the findings, in one fixed order.

pub(super) mod across;
mod answers;
mod appendix;
mod benchmark;
mod community;
mod crosswalk;
mod flow;
pub(super) mod front;
mod gap;
mod given;
mod map;
mod methods;
mod overview;
mod quotes;
pub(super) mod sentence;
mod table;
pub(super) mod topic;

pub(super) use table::{Standing, standing};

pub use appendix::FIRST as APPENDIX;
pub use quotes::{Quote, nameable, quote};
pub use table::slug;

use super::document::{Document, Furniture, Layout, colophon};
use super::findings::Findings;
use super::say::Say;
use crate::language::Language;

/// The last chapter: which chapter answers each line of the federal and state rules.
///
/// For when all other chapters stand: one that is put in later answers nothing.
pub fn cross(document: &mut Document, findings: &Findings) {
    let language = document.language.clone();
    let chapter = crosswalk::chapter(&document.chapters, findings, &Say::new(&language));
    document.chapters.push(chapter);
}

/// The community health needs assessment of one cycle.
///
/// Shape: front matter; the community; how it was done and who answered; a chapter per topic, all alike; across topics;
/// methods and run sheet.
pub fn assessment(findings: &Findings, language: &Language) -> Document {
    let say = Say::new(language);
    let mut chapters = vec![
        community::chapter(findings, &say),
        methods::chapter(findings, &say),
    ];
    for (i, topic) in findings.topics.iter().enumerate() {
        let part = (i == 0).then(|| say.word("report-part-topics"));
        chapters.push(topic::chapter(topic, part, findings, &say));
    }
    chapters.extend(across::chapters(findings, &say));
    chapters.push(given::resources(findings, &say));
    chapters.extend(appendix::chapters(findings, &say));
    Document {
        front: front::blocks(findings, &say),
        chapters,
        ..frame(findings, &say)
    }
}

/// What every document of a cycle shares: who, when, in which words; nothing between the covers.
pub(super) fn frame(findings: &Findings, say: &Say<'_>) -> Document {
    let cycle = &findings.cycle;
    Document {
        layout: Layout::Book,
        language: say.language.clone(),
        date: cycle.closes.clone(),
        title: say.word("report-title"),
        publisher: cycle.hospital.clone(),
        period: say.with(
            "report-period",
            &[
                ("cycle", &cycle.title),
                ("from", &say.date(&cycle.opens)),
                ("to", &say.date(&cycle.closes)),
            ],
        ),
        notice: cycle
            .synthetic
            .then(|| say.with("report-synthetic", &[("place", &cycle.place)])),
        front: Vec::new(),
        chapters: Vec::new(),
        colophon: colophon(say),
        words: Furniture::of(say),
    }
}
