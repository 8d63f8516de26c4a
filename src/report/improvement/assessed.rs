//! A plan's chapters of an assessment: how priorities were chosen, and what came of the plan before.

use super::Improvement;
use super::chosen::chosen;
use super::since::{Last, since};
use crate::report::assessment::APPENDIX;
use crate::report::document::{Chapter, Document};
use crate::report::say::Say;

/// Puts "How priorities were chosen" and "Since the last assessment" before the appendix; each only where there is
/// something to say.
pub fn join(document: &mut Document, own: Option<&Improvement<'_>>, last: Option<&Last<'_>>) {
    let language = document.language.clone();
    let say = Say::new(&language);
    let mut chapters = Vec::new();
    if let Some(own) = own {
        chapters.push(Chapter {
            id: "priorities".to_owned(),
            title: say.word("plan-how"),
            headline: None,
            blocks: chosen(own, &say),
            part: None,
        });
    }
    if let Some(last) = last {
        chapters.push(Chapter {
            id: "since".to_owned(),
            title: say.word("plan-since-title"),
            headline: None,
            blocks: since(last, &say),
            part: None,
        });
    }
    chapters.retain(|chapter| !chapter.blocks.is_empty());
    if let Some(first) = chapters.first_mut() {
        first.part = Some(say.word("plan-part-priorities"));
    }
    let at = document
        .chapters
        .iter()
        .position(|chapter| chapter.id == APPENDIX)
        .unwrap_or(document.chapters.len());
    document.chapters.splice(at..at, chapters);
}
