//! Passages of a document: each with an id that stays from run to run, so that an analyst's own words find their place.
//!
//! An id is made of the chapter, what its heading is about, and the kind of passage: `topic-asthma.headline`,
//! `topic-asthma.groups.list`, `figure-ind-asthma-neighborhood`. It is the same in every language.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::instrument::hexadecimal;

use super::document::{Block, Document, Finding, OwnPart, OwnText, Sentence};
use super::findings::Findings;
use super::say::Say;

/// A passage as the program wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub id: String,
    pub text: String,
    /// A headline or a figure's finding: one plain sentence stands there, not a passage of several parts.
    pub is_sentence: bool,
}

impl Passage {
    /// Eight hexadecimal digits that change with the text, its numbers included.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.text.as_bytes());
        hexadecimal(&digest[..4])
    }
}

/// Words of one's own for a passage.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Stands in its place.
    pub instead: Option<OwnText>,
    /// Follow it, in this order.
    pub after: Vec<OwnText>,
}

/// All passages in reading order.
pub fn passages(document: &Document, findings: &Findings) -> Vec<Passage> {
    let mut found = Vec::new();
    visit(&mut document.clone(), findings, &mut |passage| {
        found.push(passage.clone());
        Change::default()
    });
    found
}

/// Goes through all passages and does to each what `change` says of it.
pub fn visit(document: &mut Document, findings: &Findings, change: &mut dyn FnMut(&Passage) -> Change) {
    let language = document.language.clone();
    let mut visitor = Visitor {
        names: names(findings, &Say::new(&language)),
        seen: BTreeMap::new(),
        change,
    };
    let front = std::mem::take(&mut document.front);
    document.front = visitor.blocks("front", String::new(), front);
    for chapter in &mut document.chapters {
        let mut blocks = Vec::new();
        if let Some(headline) = &mut chapter.headline {
            let id = format!("{}.headline", chapter.id);
            blocks = visitor.sentence(id, headline);
        }
        let own = std::mem::take(&mut chapter.blocks);
        blocks.extend(visitor.blocks(&chapter.id, String::new(), own));
        chapter.blocks = blocks;
    }
}

/// What headings are about, by their words.
fn names(findings: &Findings, say: &Say<'_>) -> BTreeMap<String, String> {
    const KEYS: [(&str, &str); 16] = [
        ("report-flow-heading", "flow"),
        ("report-heading-quotes", "quotes"),
        ("report-heading-findings", "findings"),
        ("report-heading-who", "who"),
        ("report-heading-read", "read"),
        ("report-heading-weighting", "weighting"),
        ("report-heading-missing", "missing"),
        ("report-heading-limits", "limits"),
        ("report-heading-groups", "groups"),
        ("report-heading-strengths", "strengths"),
        ("report-heading-trend", "trend"),
        ("report-heading-benchmarks", "benchmarks"),
        ("report-slope-title", "years"),
        ("report-felt-title", "felt"),
        ("plan-learned", "learned"),
        ("plan-decision", "decision"),
    ];
    let lists = findings.lists.iter();
    lists
        .map(|list| (list.label.clone(), format!("list-{}", list.id)))
        .chain(KEYS.map(|(key, name)| (say.word(key), name.to_owned())))
        .collect()
}

struct Visitor<'a> {
    names: BTreeMap<String, String>,
    /// How often an id was given.
    seen: BTreeMap<String, usize>,
    change: &'a mut dyn FnMut(&Passage) -> Change,
}

impl Visitor<'_> {
    fn passage(&mut self, id: String, text: String, is_sentence: bool) -> Passage {
        let times = self.seen.entry(id.clone()).or_insert(0);
        *times += 1;
        let id = match *times {
            1 => id,
            again => format!("{id}-{again}"),
        };
        Passage {
            id,
            text,
            is_sentence,
        }
    }

    /// Changes a sentence in its place; gives what has to follow it.
    fn sentence(&mut self, id: String, sentence: &mut Sentence) -> Vec<Block> {
        let passage = self.passage(id, sentence.text.clone(), true);
        let change = (self.change)(&passage);
        let mut following = Vec::new();
        if let Some(mut own) = change.instead {
            if let Some(OwnPart::Paragraph(spans)) = own.parts.first() {
                let text: Vec<&str> = spans.iter().map(|span| span.text.as_str()).collect();
                *sentence = Sentence::fixed(text.concat());
                own.parts.remove(0);
            }
            if !own.parts.is_empty() || own.warning.is_some() {
                following.push(Block::Own(own));
            }
        }
        following.extend(change.after.into_iter().map(Block::Own));
        following
    }

    fn blocks(&mut self, chapter: &str, mut section: String, blocks: Vec<Block>) -> Vec<Block> {
        let mut out = Vec::with_capacity(blocks.len());
        let last = blocks.len().saturating_sub(1);
        for (at, block) in blocks.into_iter().enumerate() {
            // What closes a chapter is of the whole of it, whichever part stands before.
            if at == last && matches!(block, Block::SmallPrint(_)) {
                section.clear();
            }
            let (kind, text) = match block {
                Block::Heading(text) => {
                    section = self.names.get(&text).cloned().unwrap_or_else(|| slug(&text));
                    out.push(Block::Heading(text));
                    continue;
                }
                Block::Figure(mut figure) => {
                    let following = self.sentence(figure.id.clone(), &mut figure.finding);
                    out.push(Block::Figure(figure));
                    out.extend(following);
                    continue;
                }
                Block::Folded { id, summary, blocks } => {
                    let blocks = self.blocks(chapter, id.clone(), blocks);
                    out.push(Block::Folded { id, summary, blocks });
                    continue;
                }
                Block::Paragraph(ref sentences) => ("text", Sentence::joined(sentences)),
                Block::SmallPrint(ref sentences) => ("small", Sentence::joined(sentences)),
                Block::Absent(ref sentence) => ("absent", sentence.text.clone()),
                Block::List(ref items) => ("list", Sentence::joined(items)),
                Block::Findings(ref findings) => ("findings", said(findings)),
                Block::Tiles(_) | Block::Table(_) | Block::Facts(_) | Block::Lines(_) | Block::Own(_) => {
                    out.push(block);
                    continue;
                }
            };
            let id = [chapter, section.as_str(), kind]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(".");
            let passage = self.passage(id, text, false);
            let change = (self.change)(&passage);
            out.push(change.instead.map_or(block, Block::Own));
            out.extend(change.after.into_iter().map(Block::Own));
        }
        out
    }
}

fn said(findings: &[Finding]) -> String {
    let all: Vec<&str> = findings
        .iter()
        .map(|finding| finding.sentence.text.as_str())
        .collect();
    all.join(" ")
}

/// A heading of no known name: its own letters, where it has any.
fn slug(heading: &str) -> String {
    let words: Vec<String> = heading
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}
