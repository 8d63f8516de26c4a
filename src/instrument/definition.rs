//! The instrument: all that is asked, section by section, and how one cycle fields it.

use std::collections::BTreeMap;

use super::cycle::Cycle;
use super::expression::Expression;
use super::item::{Choice, Form, Item, ItemKind};
use super::layout::Layouts;
use super::pack::Pack;
use super::text::{fill, list_path};
use super::translation::{Status, Translated, Translation};
use crate::language::Language;

/// All that may be asked, in the order of asking, with its translations. Parsed and checked: see [`super::parse`].
#[derive(Clone, Debug)]
pub struct Instrument {
    pub id: String,
    pub title: String,
    pub version: String,
    /// The language the texts of the items are in; translations stand beside.
    pub source_language: Language,
    pub topics: Vec<Topic>,
    pub sections: Vec<Section>,
    /// Lists of choices by name. One that an item uses as `@name` is a default that a cycle may replace.
    pub lists: BTreeMap<String, Vec<Choice>>,
    /// Tables that expressions read as `instance('name')`, by name.
    pub tables: BTreeMap<String, DataTable>,
    /// `{name}` in a text stands for one of these; a cycle may give its own.
    pub words: BTreeMap<String, String>,
    pub translations: BTreeMap<Language, Translation>,
    /// What operators add to it, by id: asked in a cycle that names it, and nowhere else.
    pub packs: BTreeMap<String, Pack>,
    /// The first 16 hexadecimal digits of the SHA-256 of `instrument.toml`; with packs, of theirs, too.
    pub hash: String,
    /// Made when first asked for: see [`Instrument::layout`].
    pub layouts: Layouts,
}

/// A small table beside the instrument (`tables/<name>.csv`): poverty guidelines by year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataTable {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// What a part of the survey, and a chapter of the assessment, is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub id: String,
    pub label: String,
    pub line: usize,
}

/// A part of the survey: items that stand together, with a few words before them.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: String,
    pub topic: String,
    pub title: String,
    pub intro: Option<String>,
    /// Asked only where this is true; absent: always.
    pub relevant: Option<Expression>,
    pub items: Vec<Item>,
    /// The support box stands after it, for everyone.
    pub support: bool,
    pub line: usize,
}

impl Instrument {
    /// Every item, in the order of asking.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Every item, those in the rows of repeats after their repeat.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        self.items()
            .flat_map(|item| std::iter::once(item).chain(item.members()))
    }

    /// An item, in a repeat's rows too.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.all_items().find(|item| item.id.as_str() == id)
    }

    /// The section an item stands in.
    pub fn section_of(&self, id: &str) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.items.iter().any(|item| item.id.as_str() == id))
    }

    /// What a response says it answers: `family@<hash>`.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.hash)
    }

    /// With what these packs add, all forms together.
    pub fn with_packs(&self, packs: &[String]) -> Instrument {
        let mut whole = self.clone();
        whole.packs.clear();
        for pack in packs.iter().filter_map(|id| self.packs.get(id)) {
            // What has no place there, `chna check` has named.
            let _ = whole.add(pack);
        }
        whole
    }

    /// The instrument as this cycle asks it: with its packs, the items of its form, its own lists, its names in the texts.
    pub fn fielded(&self, cycle: &Cycle) -> Instrument {
        let mut fielded = self.with_packs(&cycle.packs);
        for section in &mut fielded.sections {
            section.items.retain(|item| cycle.form.asks(item));
            for item in &mut section.items {
                use_list_of(cycle, &self.source_language, item);
                if let ItemKind::Repeat { items, .. } = &mut item.kind {
                    items.retain(|item| cycle.form.asks(item));
                    items
                        .iter_mut()
                        .for_each(|item| use_list_of(cycle, &self.source_language, item));
                }
            }
        }
        fielded.sections.retain(|section| !section.items.is_empty());
        let words = cycle.words(&self.words, &self.source_language);
        fielded.each_text(|text| fill(text, &words));
        for (language, translation) in &mut fielded.translations {
            put_labels(cycle, language, translation);
            let words = cycle.words(&self.words, language);
            for translated in translation.texts.values_mut() {
                fill(&mut translated.text, &words);
            }
        }
        fielded
    }

    fn each_text(&mut self, mut change: impl FnMut(&mut String)) {
        for section in &mut self.sections {
            change(&mut section.title);
            section.intro.iter_mut().for_each(&mut change);
            for item in &mut section.items {
                each_text(item, &mut change);
            }
        }
    }
}

fn each_text(item: &mut Item, change: &mut impl FnMut(&mut String)) {
    change(&mut item.label);
    if let Some(set) = &mut item.set {
        change(&mut set.label);
        set.hint.iter_mut().for_each(&mut *change);
    }
    for text in [&mut item.hint, &mut item.guidance, &mut item.required_message]
        .into_iter()
        .flatten()
    {
        change(text);
    }
    if let Some(constraint) = &mut item.constraint {
        change(&mut constraint.message);
    }
    match &mut item.kind {
        ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => {
            choices.iter_mut().for_each(|choice| change(&mut choice.label));
        }
        ItemKind::Repeat { items, row_label, .. } => {
            row_label.iter_mut().for_each(&mut *change);
            items.iter_mut().for_each(|item| each_text(item, change));
        }
        _ => {}
    }
}

/// The labels of the cycle's own lists in place of those of the instrument's.
fn put_labels(cycle: &Cycle, language: &Language, translation: &mut Translation) {
    for name in cycle.lists.keys() {
        let own = cycle.list(language, name).unwrap_or_default();
        for choice in own {
            let label = Translated {
                text: choice.label,
                status: Status::Certified,
                of: String::new(),
                line: 0,
            };
            translation.texts.insert(list_path(name, &choice.code), label);
        }
    }
}

fn use_list_of(cycle: &Cycle, language: &Language, item: &mut Item) {
    let Some(list) = item.list.as_ref().filter(|list| list.from_cycle) else {
        return;
    };
    let Some(own) = cycle.list(language, &list.name) else {
        return;
    };
    if let ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } = &mut item.kind {
        *choices = own.into_iter().chain(list.also.iter().cloned()).collect();
    }
}

impl Form {
    /// Whether a cycle of this form asks an item: the full form asks the short one's items, too.
    pub fn asks(self, item: &Item) -> bool {
        item.form <= self && item.until.is_none_or(|last| self <= last)
    }
}
