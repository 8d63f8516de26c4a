//! The pages of an instrument, and the way through them.

use std::collections::BTreeSet;

use crate::collection::Response;
use crate::instrument::expression::Expression;
use crate::instrument::{Instrument, Item, ItemId, ItemKind, Section, SetKind};

/// Items of one section that stand together on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub section: usize,
    pub items: std::ops::Range<usize>,
    /// It goes on with the page before, which had become too long: the words that open the section stand here again.
    pub goes_on: bool,
}

/// Where a family is: her part among all parts she may still see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub part: usize,
    pub of: usize,
}

/// More rows to tap than this, and a page is a long way down on a phone.
const MOST_ROWS: usize = 16;

/// Cuts sections into pages: an item whose relevance reads an item of the page begins the next one, so that without a
/// script nothing has to appear or vanish on a page; and so does an item that would make a page too long.
pub fn steps(instrument: &Instrument) -> Vec<Step> {
    let mut steps = Vec::new();
    for (section_at, section) in instrument.sections.iter().enumerate() {
        let mut step = Step {
            section: section_at,
            items: 0..0,
            goes_on: false,
        };
        for (at, item) in section.items.iter().enumerate() {
            let on_page = &section.items[step.items.start..at];
            let depends = item.relevant.as_ref().is_some_and(|test| reads(test, on_page));
            let long = on_page.iter().chain([item]).map(rows).sum::<usize>() > MOST_ROWS;
            // A grid or a ranking is one question: it is not cut in two.
            let goes_on = on_page.last().is_some_and(|last| same_question(last, item));
            if !on_page.is_empty() && !goes_on && (depends || long) {
                let goes_on = Step {
                    section: section_at,
                    items: at..at,
                    goes_on: !depends,
                };
                steps.push(std::mem::replace(&mut step, goes_on));
            }
            step.items.end = at + 1;
        }
        steps.push(step);
    }
    steps
}

fn same_question(one: &Item, other: &Item) -> bool {
    let question = |item: &Item| {
        let set = item.set.as_ref().filter(|set| set.kind != SetKind::Group);
        set.map(|set| set.id.clone())
    };
    question(one).is_some_and(|id| question(other) == Some(id))
}

fn rows(item: &Item) -> usize {
    (item.choices().len() + item.missing.len()).max(1)
}

fn reads(test: &Expression, items: &[Item]) -> bool {
    test.items()
        .iter()
        .any(|read| items.iter().any(|item| item.id.as_str() == read.name))
}

impl Step {
    pub fn section<'a>(&self, instrument: &'a Instrument) -> &'a Section {
        &instrument.sections[self.section]
    }

    /// The items of the page that are asked.
    pub fn items<'a>(&self, instrument: &'a Instrument, open: &BTreeSet<ItemId>) -> Vec<&'a Item> {
        self.section(instrument).items[self.items.clone()]
            .iter()
            .filter(|item| open.contains(&item.id))
            .filter(|item| item.is_asked() || matches!(item.kind, ItemKind::Note))
            .collect()
    }

    /// Whether it is the last page of its section that is shown, after which help may stand.
    pub fn ends_section(
        &self,
        steps: &[Step],
        at: usize,
        instrument: &Instrument,
        open: &BTreeSet<ItemId>,
    ) -> bool {
        steps[at + 1..]
            .iter()
            .take_while(|step| step.section == self.section)
            .all(|step| step.items(instrument, open).is_empty())
    }
}

/// The next page with an item that is asked, from `from` on.
pub fn next(steps: &[Step], from: usize, instrument: &Instrument, open: &BTreeSet<ItemId>) -> Option<usize> {
    (from..steps.len()).find(|at| !steps[*at].items(instrument, open).is_empty())
}

/// The page before `at` with an item that is asked.
pub fn previous(
    steps: &[Step],
    at: usize,
    instrument: &Instrument,
    open: &BTreeSet<ItemId>,
) -> Option<usize> {
    (0..at)
        .rev()
        .find(|at| !steps[*at].items(instrument, open).is_empty())
}

/// Parts are sections after the first, which is the consent. A later section counts until an answer has closed it, so the
/// number of parts shrinks now and then, and never grows.
pub fn progress(
    instrument: &Instrument,
    step: &Step,
    response: &Response,
    open: &BTreeSet<ItemId>,
) -> Option<Progress> {
    let counts = |section: &Section| {
        let undecided = section.relevant.as_ref().is_some_and(|test| {
            test.items()
                .iter()
                .any(|read| !response.answers.contains_key(read.name.as_str()))
        });
        undecided || section.items.iter().any(|item| open.contains(&item.id))
    };
    let sections = instrument.sections.iter().enumerate().skip(1);
    let counted: Vec<usize> = sections
        .filter(|(at, section)| *at == step.section || counts(section))
        .map(|(at, _)| at)
        .collect();
    let part = counted.iter().position(|at| *at == step.section)?;
    Some(Progress {
        part: part + 1,
        of: counted.len(),
    })
}
