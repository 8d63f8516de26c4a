//! Which items a family is asked, given what she has answered.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::response::Answers;
use crate::instrument::expression::{Environment, Instance};
use crate::instrument::{Instrument, ItemId};

/// More rounds than a chain of closings of any real instrument needs; stops two items that close each other by turns.
const MOST_ROUNDS: usize = 16;

/// The items that are asked: those whose own and whose section's relevance holds, before the answer that ends the survey.
///
/// An answer to a closed item reads as empty, so closing one may close others; in the order of asking, until nothing
/// changes any more.
pub fn open_items(instrument: &Instrument, answers: &Answers, environment: &Environment) -> BTreeSet<ItemId> {
    let mut closed: BTreeSet<ItemId> = BTreeSet::new();
    let mut open = BTreeSet::new();
    for _ in 0..MOST_ROUNDS {
        let before = closed.clone();
        open.clear();
        let mut instance = instance(instrument, answers, &closed);
        let mut ended = false;
        for section in &instrument.sections {
            let asked = |instance: &Instance| {
                section
                    .relevant
                    .as_ref()
                    .is_none_or(|test| test.is_true(instance, None, environment))
            };
            let mut section_open = asked(&instance);
            for item in &section.items {
                let relevant = item
                    .relevant
                    .as_ref()
                    .is_none_or(|test| test.is_true(&instance, Some(item.id.as_str()), environment));
                let is_open = !ended && section_open && relevant;
                let changed = if is_open {
                    open.insert(item.id.clone());
                    closed.remove(&item.id)
                } else {
                    answers.contains_key(&item.id) && closed.insert(item.id.clone())
                };
                if changed {
                    instance = self::instance(instrument, answers, &closed);
                    section_open = asked(&instance);
                }
                if is_open && let Some(Answer::Choice(code)) = answers.get(&item.id) {
                    ended |= item.ends.contains(code);
                }
            }
        }
        if closed == before {
            break;
        }
    }
    open
}

/// The answers as expressions read them: every item stands there, empty where it has no answer or is closed.
pub fn instance(instrument: &Instrument, answers: &Answers, closed: &BTreeSet<ItemId>) -> Instance {
    Instance::flat(instrument.items().map(|item| {
        let text = match answers.get(&item.id) {
            Some(answer) if !closed.contains(&item.id) => answer.text(),
            _ => String::new(),
        };
        (item.id.as_str(), text)
    }))
}
