//! The plan and what became of it as documents: the improvement plan, its yearly report, and the parts of an assessment that
//! speak of priorities and of the plan before.

mod assessed;
mod chosen;
mod lists;
mod page;
mod priority;
mod progress;
mod since;
mod words;
mod workbook;

pub use assessed::join;
pub use page::one_pager;
pub use progress::yearly;
pub use since::Last;
pub use words::{due, reason};
pub use workbook::plan_workbook;

use std::collections::BTreeMap;

use chosen::chosen;

use super::document::{Block, Chapter, Document, Furniture, Layout, Sentence, colophon};
use super::say::Say;
use crate::instrument::{Cycle, Indicators};
use crate::language::Language;
use crate::plan::calendar::adoption_deadline;
use crate::plan::checklist::Checklist;
use crate::plan::evidence::Evidence;
use crate::plan::prioritize::Session;
use crate::plan::{Library, LogEntry, Need, Part, PlanFile};

/// What the documents of a plan are written from.
#[derive(Clone, Debug)]
pub struct Improvement<'a> {
    pub cycle: &'a Cycle,
    pub plan: &'a PlanFile,
    pub session: Option<&'a Session>,
    pub evidence: Option<&'a Evidence>,
    pub needs: &'a [Need],
    pub log: &'a [LogEntry],
    pub library: &'a Library,
    pub checklists: &'a [Checklist],
    /// In the reader's language.
    pub indicators: &'a Indicators,
    /// Topics by id, in the reader's language.
    pub topics: &'a BTreeMap<String, String>,
}

impl Improvement<'_> {
    /// A topic as the reader calls it.
    pub fn topic(&self, id: &str) -> String {
        self.topics.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn frame(&self, say: &Say<'_>, title: String, period: String) -> Document {
        Document {
            layout: Layout::Book,
            language: say.language.clone(),
            date: self
                .plan
                .head()
                .map_or_else(|| self.cycle.closes.clone(), |head| head.get("starts").to_owned()),
            title,
            publisher: self.cycle.hospital.clone(),
            period,
            notice: self
                .cycle
                .synthetic
                .then(|| say.with("report-synthetic", &[("place", self.cycle.place(say.language))])),
            front: Vec::new(),
            chapters: Vec::new(),
            colophon: colophon(say),
            words: Furniture::of(say),
        }
    }
}

/// The community health improvement plan.
///
/// Shape: adoption; how priorities were chosen; a chapter per priority, all alike; needs not addressed; the calendar; where
/// the rules are met.
pub fn improvement(inputs: &Improvement<'_>, language: &Language) -> Document {
    let say = Say::new(language);
    let head = inputs.plan.head();
    let text = |name: &str| head.map_or("", |head| head.get(name));
    let period = say.with(
        "plan-period",
        &[
            ("from", &say.date(text("starts"))),
            ("to", &say.date(text("ends"))),
        ],
    );
    let mut document = inputs.frame(&say, say.word("plan-title"), period);
    document.front = front(inputs, &say);
    document.chapters.push(Chapter {
        id: "process".to_owned(),
        title: say.word("plan-how"),
        headline: None,
        blocks: chosen(inputs, &say),
        part: None,
    });
    let priorities = inputs.plan.of(Part::Priority);
    for (at, row) in priorities.enumerate() {
        let part = (at == 0).then(|| say.word("plan-part-priorities"));
        document.chapters.push(priority::chapter(inputs, row, part, &say));
    }
    document.chapters.extend(lists::not_addressed(inputs, &say));
    document.chapters.push(lists::calendar(inputs, &say));
    document.chapters.push(lists::crosswalk(inputs, &say));
    document
}

fn front(inputs: &Improvement<'_>, say: &Say<'_>) -> Vec<Block> {
    let head = inputs.plan.head();
    let text = |name: &str| head.map_or("", |head| head.get(name));
    let adoption = if inputs.plan.adopted() {
        say.with(
            "plan-adopted",
            &[
                ("day", &say.date(text("adopted_on"))),
                ("body", text("adopted_by")),
            ],
        )
    } else {
        let deadline = text("tax_year_ends").parse().ok().and_then(adoption_deadline);
        let day = deadline.map_or(String::new(), |day| say.date(&day.to_string()));
        say.with("plan-draft", &[("day", &day)])
    };
    let titles: Vec<String> = inputs
        .plan
        .of(Part::Priority)
        .map(|row| row.get("title").to_owned())
        .collect();
    let mut sentences = vec![Sentence::generated(adoption)];
    if !titles.is_empty() {
        let chosen = say.with("plan-chosen", &[("needs", &say.list(&titles))]);
        sentences.push(Sentence::generated(chosen));
    }
    if !text("contact").is_empty() {
        let contact = say.with("plan-contact", &[("contact", text("contact"))]);
        sentences.push(Sentence::fixed(contact));
    }
    vec![Block::Paragraph(sentences)]
}
