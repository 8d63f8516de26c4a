//! One family's answers as expressions read them, kept in step with what is asked.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::answer::Answer;
use super::response::{Answers, Response};
use crate::instrument::expression::{Environment, Expression, Instance, InstanceBuilder, Name, Node};
use crate::instrument::{Choice, Instrument, Item, ItemId, ItemKind, Metadata, Section};

/// More rounds than a chain of closings of any real instrument needs; stops two items that close each other by turns.
const MOST_ROUNDS: usize = 16;

/// The answers laid out as one tree: an element per item, rows within a repeat, empty where there is no answer or the item is
/// closed; tables and filtered lists beside it.
///
/// An answer to a closed item reads as empty, so closing one may close others, and a calculation may open some: [`Sheet::new`]
/// goes on in the order of asking until nothing changes any more.
pub struct Sheet<'a> {
    instrument: &'a Instrument,
    instance: Instance,
    environment: Environment,
    top: Node,
    slots: Vec<Slot<'a>>,
}

/// One item, or one item of one row.
struct Slot<'a> {
    item: &'a Item,
    /// `age`, or `roster.1.age` in the first row.
    path: ItemId,
    section: usize,
    /// The slot of the repeat whose row it stands in.
    repeat: Option<usize>,
    node: Node,
    answer: Option<&'a Answer>,
    /// What it reads as now.
    text: String,
    open: bool,
}

impl<'a> Sheet<'a> {
    /// Which items are asked, and what calculations come to.
    pub fn new(instrument: &'a Instrument, response: &'a Response) -> Self {
        let mut builder = InstanceBuilder::new();
        let top = builder.open(Name::plain("data"));
        let mut slots = Vec::new();
        for (section, one) in instrument.sections.iter().enumerate() {
            for item in &one.items {
                lay_out(&mut builder, &mut slots, section, item, &response.answers);
            }
        }
        builder.close();
        secondary(&mut builder, instrument);
        let mut sheet = Self {
            instrument,
            instance: builder.finish(),
            environment: environment(response),
            top,
            slots,
        };
        sheet.settle(response);
        sheet
    }

    fn settle(&mut self, response: &Response) {
        for _ in 0..MOST_ROUNDS {
            if !self.round(response) {
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
            let section = self.slots[at].section;
            let section_open = match current {
                Some((known, open)) if known == section => open,
                _ => self.holds(section_of(self.instrument, section).relevant.as_ref(), self.top),
            };
            current = Some((section, section_open));
            let slot = &self.slots[at];
            let row_open = slot.repeat.is_none_or(|repeat| self.slots[repeat].open);
            let open =
                !ended && section_open && row_open && self.holds(slot.item.relevant.as_ref(), slot.node);
            let text = match open {
                true => self.reads(slot, response),
                false => String::new(),
            };
            let slot = &mut self.slots[at];
            slot.open = open;
            if text != slot.text {
                if !matches!(slot.item.kind, ItemKind::Repeat { .. }) {
                    self.instance.set_text(slot.node, &text);
                }
                slot.text = text;
                changed = true;
                current = None;
            }
            if open && let Some(Answer::Choice(code)) = self.slots[at].answer {
                ended |= self.slots[at].item.ends.contains(code);
            }
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
                let value = expression.evaluate_at(&self.instance, slot.node, &self.environment);
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

    /// The items that are asked: by id, in rows by path (`roster.1.age`).
    pub fn open(&self) -> BTreeSet<ItemId> {
        let open = self.slots.iter().filter(|slot| slot.open);
        open.map(|slot| slot.path.clone()).collect()
    }

    /// What is computed or known without asking, as answers to keep: calculations, hidden and read-only items that are open.
    pub fn computed(&self) -> Answers {
        let kept = self
            .slots
            .iter()
            .filter(|slot| slot.repeat.is_none() && slot.open && !slot.text.is_empty());
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
            Some((slot.path.clone(), answer))
        })
        .collect()
    }

    /// What stands in a text for `${name}`.
    pub fn text(&self, name: &str) -> &str {
        let slot = self.slots.iter().find(|slot| slot.path.as_str() == name);
        slot.map_or("", |slot| &slot.text)
    }

    /// The value of an expression over all answers, as a text; empty where it has none.
    pub fn value(&self, expression: &Expression, own: Option<&str>) -> String {
        let slot = own.and_then(|own| self.slots.iter().find(|slot| slot.path.as_str() == own));
        let node = slot.map_or(self.top, |slot| slot.node);
        expression
            .evaluate_at(&self.instance, node, &self.environment)
            .map(|value| value.text(&self.instance))
            .unwrap_or_default()
    }

    /// The open items, with their paths, whose answer their constraint does not let be.
    pub fn unmet(&self) -> impl Iterator<Item = (&'a Item, &ItemId)> {
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
                constraint.is_some_and(|constraint| !self.holds(Some(&constraint.test), slot.node))
            })
            .map(|slot| (slot.item, &slot.path))
    }

    /// The open items, with their paths, that hold a choice they do not offer here, and its code.
    pub fn not_offered(&self) -> Vec<(&'a Item, &ItemId, String)> {
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
            let offered = self.offered(slot.item);
            for code in codes {
                if offered.iter().all(|choice| choice.code != *code) {
                    found.push((slot.item, &slot.path, code.clone()));
                }
            }
        }
        found
    }

    /// The choices of an item for which its filter holds; all where it has none.
    pub fn offered<'i>(&self, item: &'i Item) -> Vec<&'i Choice> {
        let Some(filter) = &item.choice_filter else {
            return item.choices().iter().collect();
        };
        let rows = self
            .instance
            .secondary(&list_name(item))
            .map(|list| self.rows_of(list));
        item.choices()
            .iter()
            .zip(rows.unwrap_or_default())
            .filter(|(_, row)| filter.is_true_at(&self.instance, *row, &self.environment))
            .map(|(choice, _)| choice)
            .collect()
    }

    fn rows_of(&self, list: Node) -> Vec<Node> {
        let root = self.instance.children(list).first().copied();
        root.map(|root| self.instance.children(root).to_vec())
            .unwrap_or_default()
    }

    /// Open items without an answer that have to have one.
    pub fn needed(&self) -> impl Iterator<Item = (&'a Item, &ItemId)> {
        self.slots
            .iter()
            .filter(|slot| slot.item.required && slot.open && slot.item.is_asked() && slot.answer.is_none())
            .map(|slot| (slot.item, &slot.path))
    }
}

fn section_of(instrument: &Instrument, at: usize) -> &Section {
    &instrument.sections[at]
}

fn lay_out<'a>(
    builder: &mut InstanceBuilder,
    slots: &mut Vec<Slot<'a>>,
    section: usize,
    item: &'a Item,
    answers: &'a Answers,
) {
    let answer = answers.get(&item.id);
    let slot = |item: &'a Item, path: ItemId, node, answer, repeat| Slot {
        item,
        path,
        section,
        repeat,
        node,
        answer,
        text: String::new(),
        open: false,
    };
    let ItemKind::Repeat { items, at_most, .. } = &item.kind else {
        let node = builder.leaf(item.id.as_str(), "");
        slots.push(slot(item, item.id.clone(), node, answer, None));
        return;
    };
    let repeat = slots.len();
    let Some(Answer::Rows(rows)) =
        answer.filter(|answer| matches!(answer, Answer::Rows(rows) if !rows.is_empty()))
    else {
        // Nothing reads it, so no element stands for it; its place is that of the answers as a whole.
        slots.push(slot(item, item.id.clone(), builder.here(), answer, None));
        return;
    };
    for (at, row) in rows.iter().take(*at_most).enumerate() {
        let turn = builder.open(Name::plain(item.id.as_str()));
        if at == 0 {
            slots.push(slot(item, item.id.clone(), turn, answer, None));
        }
        for member in items {
            let node = builder.leaf(member.id.as_str(), "");
            let path = row_path(item, at, member);
            slots.push(slot(member, path, node, row.get(&member.id), Some(repeat)));
        }
        builder.close();
    }
}

/// `roster.1.age`: an item in a row, counted from 1.
pub fn row_path(repeat: &Item, row: usize, member: &Item) -> ItemId {
    ItemId(format!("{}.{}.{}", repeat.id, row + 1, member.id))
}

/// Tables, and the lists of filtered choices, as expressions read them.
fn secondary(builder: &mut InstanceBuilder, instrument: &Instrument) {
    let begin = |builder: &mut InstanceBuilder, name: &str| {
        builder.open(Name::plain("instance"));
        builder.attribute(Name::plain("id"), name);
        builder.open(Name::plain("root"));
    };
    for (name, table) in &instrument.tables {
        begin(builder, name);
        for row in &table.rows {
            builder.open(Name::plain("item"));
            for (column, cell) in table.columns.iter().zip(row) {
                builder.leaf(column, cell);
            }
            builder.close();
        }
        builder.close();
        builder.close();
    }
    let mut lists = BTreeSet::new();
    for item in instrument.all_items().filter(|item| item.choice_filter.is_some()) {
        let name = list_name(item);
        if !lists.insert(name.clone()) {
            continue;
        }
        begin(builder, &name);
        for choice in item.choices() {
            builder.open(Name::plain("item"));
            builder.leaf("name", &choice.code);
            builder.leaf("label", &choice.label);
            for (column, value) in &choice.columns {
                builder.leaf(column, value);
            }
            builder.close();
        }
        builder.close();
        builder.close();
    }
}

/// What an expression calls the list of an item's choices.
fn list_name(item: &Item) -> String {
    match &item.list {
        Some(list) if list.also.is_empty() => list.name.clone(),
        _ => item.id.to_string(),
    }
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
