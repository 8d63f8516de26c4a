//! "In families' words": approved quotes in the chapters of their topics.

use super::topic::id;
use crate::report::document::{Block, Document, Sentence};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// Words that somebody has cleared and approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub topic: String,
    pub words: String,
    /// A breakdown and the code of a group; none: a family.
    pub group: Option<(String, String)>,
}

/// What a group is called, where so many of its families answered that it may be named beside a quote.
pub fn nameable(findings: &Findings, breakdown: &str, code: &str) -> Option<String> {
    let mut indicators = findings.topics.iter().flat_map(|topic| &topic.indicators);
    let label = indicators.find_map(|finding| {
        let known = finding.breakdowns.iter().find(|known| known.id == breakdown)?;
        let group = known.groups.iter().find(|group| group.code == code)?;
        Some(group.label.clone())
    })?;
    let mut characteristics = findings.characteristics.iter();
    let who = characteristics.find(|characteristic| characteristic.id == breakdown)?;
    let row = who.rows.iter().find(|row| row.is_group && row.label == label)?;
    let n = row.count.figures?.n();
    (n >= findings.rules.min_count).then_some(label)
}

/// Puts quotes at the end of their chapters, before the small print. One of a group that may not be named is left out.
pub fn quote(document: &mut Document, findings: &Findings, quotes: &[Quote]) {
    let language = document.language.clone();
    let say = Say::new(&language);
    for topic in &findings.topics {
        let own = quotes.iter().filter(|quote| quote.topic == topic.id);
        let said: Vec<Sentence> = own
            .filter_map(|quote| {
                let text = match &quote.group {
                    None => say.with("report-question", &[("text", &quote.words)]),
                    Some((breakdown, code)) => {
                        let who = nameable(findings, breakdown, code)?;
                        say.with("report-quote", &[("text", &quote.words), ("who", &who)])
                    }
                };
                Some(Sentence::fixed(text))
            })
            .collect();
        let chapter_id = id(topic);
        let chapter = document
            .chapters
            .iter_mut()
            .find(|chapter| chapter.id == chapter_id);
        let Some(chapter) = chapter.filter(|_| !said.is_empty()) else {
            continue;
        };
        let at = match chapter.blocks.last() {
            Some(Block::SmallPrint(_)) => chapter.blocks.len() - 1,
            _ => chapter.blocks.len(),
        };
        let least = say.count(findings.rules.min_count);
        let note = Sentence::fixed(say.with("report-note-quotes", &[("n", &least)]));
        let blocks = [
            Block::Heading(say.word("report-heading-quotes")),
            Block::List(said),
            Block::SmallPrint(vec![note]),
        ];
        chapter.blocks.splice(at..at, blocks);
    }
}
