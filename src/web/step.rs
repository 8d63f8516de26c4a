//! The pages of an instrument, and the way through them.

use std::collections::BTreeSet;

use crate::collection::Response;
use crate::instrument::screen::screens;
use crate::instrument::{Instrument, Item, ItemId, ItemKind, Section};

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

/// The pages of all sections, in the order of asking.
pub fn steps(instrument: &Instrument) -> Vec<Step> {
    let sections = instrument.sections.iter().enumerate();
    sections
        .flat_map(|(section, one)| {
            screens(one).into_iter().map(move |screen| Step {
                section,
                items: screen.items,
                goes_on: screen.goes_on,
            })
        })
        .collect()
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
