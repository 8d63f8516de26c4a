//! The texts of an instrument: each with a path of its own, in the reader's language where it is translated.

use std::collections::{BTreeMap, BTreeSet};

use super::definition::{Instrument, Section, Topic};
use super::item::{Choice, Item, ItemKind, Set, SetKind};
use crate::language::Language;

/// A text in the source language, and what a translation calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText<'a> {
    /// `item.c_health.label`, `choices.yes_no.yes`, `section.food.intro` …
    pub path: String,
    pub text: &'a str,
    pub line: usize,
}

/// What has been named already: shared words stand once.
#[derive(Default)]
struct Seen<'a> {
    sets: BTreeSet<&'a str>,
    lists: BTreeSet<&'a str>,
    also: BTreeSet<&'a str>,
}

impl Instrument {
    /// Every text a translation has to hold, in the order of asking; topics first, shared lists where first used.
    ///
    /// Names of places (lists that a cycle may replace) are not translated.
    pub fn texts(&self) -> Vec<SourceText<'_>> {
        let mut texts = Vec::new();
        let mut seen = Seen::default();
        let mut add = |path: String, text, line| texts.push(SourceText { path, text, line });
        for topic in &self.topics {
            add(format!("topic.{}.label", topic.id), &topic.label, topic.line);
        }
        for section in &self.sections {
            add(
                format!("section.{}.title", section.id),
                &section.title,
                section.line,
            );
            if let Some(intro) = &section.intro {
                add(format!("section.{}.intro", section.id), intro, section.line);
            }
            for item in &section.items {
                self.item_texts(item, &mut seen, &mut add);
            }
        }
        texts
    }

    fn item_texts<'a>(
        &'a self,
        item: &'a Item,
        seen: &mut Seen<'a>,
        add: &mut impl FnMut(String, &'a str, usize),
    ) {
        if let Some(set) = &item.set
            && seen.sets.insert(set.id.as_str())
        {
            add(format!("item.{}.label", set.id), &set.label, item.line);
            if let Some(hint) = &set.hint {
                add(format!("item.{}.hint", set.id), hint, item.line);
            }
        }
        let id = item.id.as_str();
        if !item.label.is_empty() {
            add(format!("item.{id}.label"), &item.label, item.line);
        }
        let row_label = match &item.kind {
            ItemKind::Repeat { row_label, .. } => row_label.as_deref(),
            _ => None,
        };
        let message = item
            .constraint
            .as_ref()
            .map(|constraint| constraint.message.as_str());
        for (name, text) in [
            ("hint", item.hint.as_deref()),
            ("guidance", item.guidance.as_deref()),
            ("constraint_message", message),
            ("required_message", item.required_message.as_deref()),
            ("row_label", row_label),
        ] {
            if let Some(text) = text {
                add(format!("item.{id}.{name}"), text, item.line);
            }
        }
        let own: &[Choice] = match &item.list {
            None => item.choices(),
            Some(list) => {
                if !list.from_cycle && seen.lists.insert(list.name.as_str()) {
                    for choice in self.lists.get(&list.name).into_iter().flatten() {
                        add(list_path(&list.name, &choice.code), &choice.label, item.line);
                    }
                }
                // The rows of a grid share what stands after the list, too.
                match &item.set {
                    Some(set) if set.kind != SetKind::Group && !seen.also.insert(set.id.as_str()) => &[],
                    _ => &list.also,
                }
            }
        };
        let owner = item.set.as_ref().filter(|set| set.kind != SetKind::Group);
        let owner = owner.map_or(id, |set| set.id.as_str());
        for choice in own {
            add(choice_path(owner, &choice.code), &choice.label, item.line);
        }
        for member in item.members() {
            self.item_texts(member, seen, add);
        }
    }

    pub fn topic_label<'a>(&'a self, topic: &'a Topic, language: &Language) -> &'a str {
        self.translated(language, &format!("topic.{}.label", topic.id))
            .unwrap_or(&topic.label)
    }

    /// A topic by its id, as the reader calls it; the id where the instrument has no such topic.
    pub fn topic_name<'a>(&'a self, id: &'a str, language: &Language) -> &'a str {
        let topic = self.topics.iter().find(|topic| topic.id == id);
        topic.map_or(id, |topic| self.topic_label(topic, language))
    }

    pub fn section_title<'a>(&'a self, section: &'a Section, language: &Language) -> &'a str {
        self.translated(language, &format!("section.{}.title", section.id))
            .unwrap_or(&section.title)
    }

    pub fn section_intro<'a>(&'a self, section: &'a Section, language: &Language) -> Option<&'a str> {
        let intro = section.intro.as_deref()?;
        Some(
            self.translated(language, &format!("section.{}.intro", section.id))
                .unwrap_or(intro),
        )
    }

    pub fn label<'a>(&'a self, item: &'a Item, language: &Language) -> &'a str {
        self.translated(language, &format!("item.{}.label", item.id))
            .unwrap_or(&item.label)
    }

    /// Of the grid, ranking or group an item stands in.
    pub fn set_label<'a>(&'a self, set: &'a Set, language: &Language) -> &'a str {
        self.translated(language, &format!("item.{}.label", set.id))
            .unwrap_or(&set.label)
    }

    pub fn set_hint<'a>(&'a self, set: &'a Set, language: &Language) -> Option<&'a str> {
        let hint = set.hint.as_deref()?;
        let path = format!("item.{}.hint", set.id);
        Some(self.translated(language, &path).unwrap_or(hint))
    }

    pub fn guidance<'a>(&'a self, item: &'a Item, language: &Language) -> Option<&'a str> {
        self.optional(item, "guidance", item.guidance.as_deref(), language)
    }

    pub fn required_message<'a>(&'a self, item: &'a Item, language: &Language) -> Option<&'a str> {
        self.optional(
            item,
            "required_message",
            item.required_message.as_deref(),
            language,
        )
    }

    /// Of a repeat, what stands over each row, with `{number}` for its place.
    pub fn row_label<'a>(&'a self, item: &'a Item, language: &Language) -> Option<&'a str> {
        match &item.kind {
            ItemKind::Repeat { row_label, .. } => {
                self.optional(item, "row_label", row_label.as_deref(), language)
            }
            _ => None,
        }
    }

    fn optional<'a>(
        &'a self,
        item: &Item,
        name: &str,
        source: Option<&'a str>,
        language: &Language,
    ) -> Option<&'a str> {
        let source = source?;
        let path = format!("item.{}.{name}", item.id);
        Some(self.translated(language, &path).unwrap_or(source))
    }

    pub fn hint<'a>(&'a self, item: &'a Item, language: &Language) -> Option<&'a str> {
        let hint = item.hint.as_deref()?;
        Some(
            self.translated(language, &format!("item.{}.hint", item.id))
                .unwrap_or(hint),
        )
    }

    pub fn constraint_message<'a>(&'a self, item: &'a Item, language: &Language) -> Option<&'a str> {
        let constraint = item.constraint.as_ref()?;
        Some(
            self.translated(language, &format!("item.{}.constraint_message", item.id))
                .unwrap_or(&constraint.message),
        )
    }

    pub fn choice_label<'a>(&'a self, item: &'a Item, choice: &'a Choice, language: &Language) -> &'a str {
        self.translated(language, &choice_path(item.id.as_str(), &choice.code))
            .or_else(|| {
                let list = item.list.as_ref()?;
                self.translated(language, &list_path(&list.name, &choice.code))
            })
            .or_else(|| {
                // What stands after the list of a grid is translated with the grid.
                let set = item.set.as_ref()?;
                self.translated(language, &choice_path(set.id.as_str(), &choice.code))
            })
            .unwrap_or(&choice.label)
    }

    fn translated(&self, language: &Language, path: &str) -> Option<&str> {
        let translated = self.translations.get(language)?.texts.get(path)?;
        (!translated.text.is_empty()).then_some(translated.text.as_str())
    }
}

fn choice_path(item: &str, code: &str) -> String {
    format!("item.{item}.choices.{code}")
}

pub(super) fn list_path(list: &str, code: &str) -> String {
    format!("choices.{list}.{code}")
}

/// Puts words in the place of `{name}`; one that is not among them stays as it is.
pub fn fill(text: &mut String, words: &BTreeMap<String, String>) {
    if !text.contains('{') {
        return;
    }
    for (name, word) in words {
        let place = format!("{{{name}}}");
        if text.contains(&place) {
            *text = text.replace(&place, word);
        }
    }
}

/// The names of the `{name}` in a text, in order. `${item}` is no such place.
pub fn places(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('{') {
        if text[..at].ends_with('$') {
            continue;
        }
        if let Some(end) = text[at..].find('}') {
            found.push(&text[at + 1..at + end]);
        }
    }
    found
}
