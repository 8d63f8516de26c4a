//! One family's answers as expressions read them, kept in step with what is asked.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::answer::Answer;
use super::response::{Answers, Response};
use crate::instrument::expression::{Environment, Expression, Instance, Node};
use crate::instrument::layout::{Layout, Place, list_name};
use crate::instrument::{Choice, Instrument, Item, ItemId, ItemKind, Metadata};

/// More rounds than a chain of closings of any real instrument needs; stops two items that close each other by turns.
const MOST_ROUNDS: usize = 16;

/// The answers in the instrument's [`Layout`]: empty where there is no answer or the item is closed.
///
/// An answer to a closed item reads as empty, so closing one may close others, and a calculation may open some: [`Sheet::new`]
/// goes on in the order of asking until nothing changes any more.
pub struct Sheet<'a> {
    instrument: &'a Instrument,
    layout: Arc<Layout>,
    instance: Instance,
    environment: Environment,
    slots: Vec<Slot<'a>>,
}

/// What a sheet has found, while the answers it was read from change hands.
pub(super) struct Settled {
    layout: Arc<Layout>,
    instance: Instance,
    environment: Environment,
    /// In the order of asking: what each item reads as, and whether it is asked.
    found: Vec<(String, bool)>,
}

/// One item, or one item of one row.
struct Slot<'a> {
    item: &'a Item,
    place: Place,
    answer: Option<&'a Answer>,
    /// What it reads as now.
    text: String,
    open: bool,
}

impl Slot<'_> {
    /// Whether its answer is one on which the survey ends.
    fn ends(&self) -> bool {
        matches!(self.answer, Some(Answer::Choice(code)) if self.item.ends.contains(code))
    }
}

impl<'a> Sheet<'a> {
    /// Which items are asked, and what calculations come to.
    pub fn new(instrument: &'a Instrument, response: &'a Response) -> Self {
        let repeats = instrument.items().filter_map(|item| match item.kind {
            ItemKind::Repeat { at_most, .. } => Some(rows(response.answers.get(&item.id)).len().min(at_most)),
            _ => None,
        });
        let layout = instrument.layout(&repeats.collect::<Vec<usize>>());
        let mut sheet = Self {
            instrument,
            slots: slots(instrument, &layout, &response.answers),
            instance: layout.instance.clone(),
            layout,
            environment: environment(response),
        };
        sheet.settle(response);
        sheet
    }

    /// Lets go of the answers.
    pub(super) fn set_down(self) -> Settled {
        Settled {
            layout: self.layout,
            instance: self.instance,
            environment: self.environment,
            found: self
                .slots
                .into_iter()
                .map(|slot| (slot.text, slot.open))
                .collect(),
        }
    }

    /// The sheet again, of the same response: nothing is evaluated anew. What was computed may have been put in since, and
    /// answers that were closed taken out; the rows of repeats are those from before.
    pub(super) fn take_up(settled: Settled, instrument: &'a Instrument, response: &'a Response) -> Self {
        let mut slots = slots(instrument, &settled.layout, &response.answers);
        for (slot, (text, open)) in slots.iter_mut().zip(settled.found) {
            slot.text = text;
            slot.open = open;
        }
        Self {
            instrument,
            slots,
            instance: settled.instance,
            layout: settled.layout,
            environment: settled.environment,
        }
    }

    fn settle(&mut self, response: &Response) {
        for _ in 0..MOST_ROUNDS {
            if !self.round(response) || self.layout.forward {
                return;
            }
        }
    }

    /// Goes over all items once, in the order of asking; whether anything reads otherwise now.
    fn round(&mut self, response: &Response) -> bool {
        let mut changed = false;
        let mut ended = false;
        let mut current: Option<(usize, bool)> = None;
        for at in 0..self.slots.len() {
            let section = self.slots[at].place.section;
            let section_open = match current {
                Some((known, open)) if known == section => open,
                _ => self.holds(
                    self.instrument.sections[section].relevant.as_ref(),
                    self.layout.top,
                ),
            };
            current = Some((section, section_open));
            let slot = &self.slots[at];
            let row_open = slot.place.row.is_none_or(|row| self.slots[row.repeat].open);
            let open = !ended
                && section_open
                && row_open
                && self.holds(slot.item.relevant.as_ref(), slot.place.node);
            let computed = slot.item.read_only || !slot.item.is_asked();
            if open == slot.open && !(open && computed) {
                ended |= open && slot.ends();
                continue;
            }
            let text = match open {
                true => self.reads(slot, response),
                false => String::new(),
            };
            let slot = &mut self.slots[at];
            slot.open = open;
            if text != slot.text {
                if !matches!(slot.item.kind, ItemKind::Repeat { .. }) {
                    self.instance.set_text(slot.place.node, &text);
                }
                slot.text = text;
                changed = true;
                if !self.layout.forward {
                    current = None;
                }
            }
            ended |= open && self.slots[at].ends();
        }
        changed
    }

    fn holds(&self, test: Option<&Expression>, node: Node) -> bool {
        test.is_none_or(|test| test.is_true_at(&self.instance, node, &self.environment))
    }

    /// What an open item reads as.
    fn reads(&self, slot: &Slot<'_>, response: &Response) -> String {
        let value = |expression: &Option<Expression>| {
            expression.as_ref().and_then(|expression| {
                let value = expression.evaluate_at(&self.instance, slot.place.node, &self.environment);
                Some(value.ok()?.text(&self.instance))
            })
        };
        match &slot.item.kind {
            ItemKind::Calculate { .. } => value(&slot.item.calculation).unwrap_or_default(),
            ItemKind::Metadata(metadata) => known(*metadata, response),
            // What her rows say stands in the rows.
            ItemKind::Repeat { .. } => String::new(),
            _ if slot.item.read_only => value(&slot.item.default).unwrap_or_default(),
            ItemKind::Hidden => match slot.answer {
                Some(answer) => answer.text(),
                None => value(&slot.item.default).unwrap_or_default(),
            },
            _ => slot.answer.map(Answer::text).unwrap_or_default(),
        }
    }

    /// Its item's id, in a row its path.
    fn path(&self, slot: &Slot<'_>) -> ItemId {
        match slot.place.row {
            None => slot.item.id.clone(),
            Some(row) => row_path(self.slots[row.repeat].item, row.turn, slot.item),
        }
    }

    fn slot(&self, path: &str) -> Option<&Slot<'a>> {
        let is_it = |slot: &&Slot<'a>| match slot.place.row {
            None => slot.item.id.as_str() == path,
            Some(_) => path.contains('.') && self.path(slot).as_str() == path,
        };
        self.slots.iter().find(is_it)
    }

    /// The items that are asked: by id, in rows by path (`roster.1.age`).
    pub fn open(&self) -> BTreeSet<ItemId> {
        let open = self.slots.iter().filter(|slot| slot.open);
        open.map(|slot| self.path(slot)).collect()
    }

    /// What is computed or known without asking, as answers to keep: calculations, hidden and read-only items that are open.
    pub fn computed(&self) -> Answers {
        let kept = self
            .slots
            .iter()
            .filter(|slot| slot.place.row.is_none() && slot.open && !slot.text.is_empty());
        kept.filter_map(|slot| {
            let text = || Answer::Text(slot.text.clone());
            let answer = match slot.item.kind {
                ItemKind::Calculate { number: true } => Answer::Decimal(finite(&slot.text)?),
                ItemKind::Calculate { number: false } | ItemKind::Hidden => text(),
                _ if slot.item.read_only && slot.item.default.is_some() => {
                    Answer::said(slot.item, &slot.text)?
                }
                _ => return None,
            };
            Some((slot.item.id.clone(), answer))
        })
        .collect()
    }

    /// What stands in a text for `${name}`.
    pub fn text(&self, name: &str) -> &str {
        self.slot(name).map_or("", |slot| &slot.text)
    }

    /// The value of an expression over all answers, as a text; empty where it has none.
    pub fn value(&self, expression: &Expression, own: Option<&str>) -> String {
        let slot = own.and_then(|own| self.slot(own));
        let node = slot.map_or(self.layout.top, |slot| slot.place.node);
        expression
            .evaluate_at(&self.instance, node, &self.environment)
            .map(|value| value.text(&self.instance))
            .unwrap_or_default()
    }

    /// The open items, with their paths, whose answer their constraint does not let be.
    pub fn unmet(&self) -> impl Iterator<Item = (&'a Item, ItemId)> {
        self.slots
            .iter()
            .filter(|slot| {
                slot.open
                    && slot
                        .answer
                        .is_some_and(|answer| !matches!(answer, Answer::Missing(_)))
            })
            .filter(|slot| {
                let constraint = slot.item.constraint.as_ref();
                constraint.is_some_and(|constraint| !self.holds(Some(&constraint.test), slot.place.node))
            })
            .map(|slot| (slot.item, self.path(slot)))
    }

    /// The open items, with their paths, that hold a choice they do not offer here, and its code.
    pub fn not_offered(&self) -> Vec<(&'a Item, ItemId, String)> {
        let mut found = Vec::new();
        for slot in &self.slots {
            if !slot.open || slot.item.choice_filter.is_none() {
                continue;
            }
            let codes: &[String] = match slot.answer {
                Some(Answer::Choice(code)) => std::slice::from_ref(code),
                Some(Answer::Choices(codes)) => codes,
                _ => continue,
            };
            let offered = self.offered_at(slot.item, slot.place.node);
            for code in codes {
                if offered.iter().all(|choice| choice.code != *code) {
                    found.push((slot.item, self.path(slot), code.clone()));
                }
            }
        }
        found
    }

    /// The choices of an item for which its filter holds; all where it has none.
    pub fn offered<'i>(&self, item: &'i Item) -> Vec<&'i Choice> {
        let slot = self.slots.iter().find(|slot| slot.item.id == item.id);
        self.offered_at(item, slot.map_or(self.layout.top, |slot| slot.place.node))
    }

    fn offered_at<'i>(&self, item: &'i Item, node: Node) -> Vec<&'i Choice> {
        let Some(filter) = &item.choice_filter else {
            return item.choices().iter().collect();
        };
        let rows = self
            .instance
            .secondary(list_name(item))
            .map(|list| self.rows_of(list));
        item.choices()
            .iter()
            .zip(rows.unwrap_or_default())
            .filter(|(_, row)| filter.is_true_for(&self.instance, *row, node, &self.environment))
            .map(|(choice, _)| choice)
            .collect()
    }

    fn rows_of(&self, list: Node) -> Vec<Node> {
        let root = self.instance.children(list).first().copied();
        root.map(|root| self.instance.children(root).to_vec())
            .unwrap_or_default()
    }

    /// Open items without an answer that have to have one.
    pub fn needed(&self) -> impl Iterator<Item = (&'a Item, ItemId)> {
        self.slots
            .iter()
            .filter(|slot| slot.item.required && slot.open && slot.item.is_asked() && slot.answer.is_none())
            .map(|slot| (slot.item, self.path(slot)))
    }
}

/// The items of a layout beside their answers, every one still closed.
fn slots<'a>(instrument: &'a Instrument, layout: &Layout, answers: &'a Answers) -> Vec<Slot<'a>> {
    let slots = layout.places.iter().map(|place| {
        let item = &instrument.sections[place.section].items[place.item];
        let answer = answers.get(&item.id);
        let (item, answer) = match place.row {
            None => (item, answer),
            Some(row) => {
                let member = &item.members()[row.member];
                let turn = rows(answer).get(row.turn);
                (member, turn.and_then(|turn| turn.get(&member.id)))
            }
        };
        Slot {
            item,
            place: *place,
            answer,
            text: String::new(),
            open: false,
        }
    });
    slots.collect()
}

/// The rows in the answer to a repeat.
fn rows(answer: Option<&Answer>) -> &[Answers] {
    match answer {
        Some(Answer::Rows(rows)) => rows,
        _ => &[],
    }
}

/// `roster.1.age`: an item in a row, counted from 1.
pub fn row_path(repeat: &Item, row: usize, member: &Item) -> ItemId {
    ItemId(format!("{}.{}.{}", repeat.id, row + 1, member.id))
}

/// `today()` is the day of the response; what is drawn by lot is drawn from its id.
fn environment(response: &Response) -> Environment {
    let day: Date = response.day.parse().unwrap_or(Date::constant(1970, 1, 1));
    let mut environment = day
        .to_zoned_datetime(TimeZone::UTC)
        .map_or_else(|_| Environment::default(), Environment::at);
    environment.language = Some(response.language.clone());
    environment.seed = response.id.as_u64_pair().0;
    environment
}

fn known(metadata: Metadata, response: &Response) -> String {
    match metadata {
        Metadata::Start | Metadata::End | Metadata::Today => response.day.clone(),
        Metadata::Language => response.language.clone(),
        Metadata::Mode => response.mode.clone(),
        Metadata::Source => response.source.clone().unwrap_or_default(),
    }
}

fn finite(text: &str) -> Option<f64> {
    text.trim()
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite())
}
