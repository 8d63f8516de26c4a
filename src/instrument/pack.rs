//! A pack: what an operator adds to an instrument in a file of its own, under its own licence, without touching the instrument.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::definition::{Instrument, Section, Topic};
use super::indicator::Indicators;
use super::item::{Choice, Item, Provenance};
use super::translation::Translation;
use crate::instrument::hexadecimal;
use crate::language::Language;

/// `packs/<id>.toml` of an instrument's folder, read against that instrument. A cycle asks it by naming it.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The name of its file.
    pub id: String,
    pub title: String,
    /// Where its words come from and on what terms they may be used; its items say so, unless they say otherwise.
    pub about: Provenance,
    pub topics: Vec<(Topic, After)>,
    pub sections: Vec<(Section, Option<After>)>,
    pub items: Vec<(Vec<Item>, Goes)>,
    pub lists: BTreeMap<String, Vec<Choice>>,
    pub words: BTreeMap<String, String>,
    /// Texts of any item, the instrument's too, in other languages.
    pub translations: BTreeMap<Language, Translation>,
    pub indicators: Indicators,
    /// The first 16 hexadecimal digits of the SHA-256 of the file.
    pub hash: String,
}

/// The id that something goes after, and the line that says so.
#[derive(Clone, Debug)]
pub struct After {
    pub id: String,
    pub line: usize,
}

/// Where items go.
#[derive(Clone, Debug)]
pub enum Goes {
    /// After an item, or after the whole of a grid, ranking or group.
    Item(After),
    /// To the end of a topic's last section.
    Topic(After),
}

/// Why something of a pack has no place in an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    pub line: usize,
    pub cause: Cause,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The instrument has such an id already: what it is, and the id.
    Taken(&'static str, String),
    /// There is nothing to go after: what was looked for, and its id.
    NoPlace(&'static str, String),
}

impl Pack {
    /// Every item it adds, those in the rows of repeats after their repeat.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        let of_sections = self.sections.iter().flat_map(|(section, _)| &section.items);
        of_sections
            .chain(self.items.iter().flat_map(|(items, _)| items))
            .flat_map(|item| std::iter::once(item).chain(item.members()))
    }

    /// Items of which nobody has written the words yet: only the operator may.
    pub fn blank(&self) -> Vec<&Item> {
        self.all_items()
            .filter(|item| {
                let heading = item.set.as_ref().is_some_and(|set| set.label.is_empty());
                (item.label.is_empty() && item.is_asked()) || heading
            })
            .collect()
    }
}

impl Instrument {
    /// Puts what a pack adds in its places. What has none is left out and named.
    pub fn add(&mut self, pack: &Pack) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        let mut taken = Taken::of(self);
        for (name, list) in &pack.lists {
            match self.lists.contains_key(name) {
                true => misfits.push(Misfit::taken(0, "list", name)),
                false => drop(self.lists.insert(name.clone(), list.clone())),
            }
        }
        for (name, word) in &pack.words {
            match self.words.contains_key(name) {
                true => misfits.push(Misfit::taken(0, "word", name)),
                false => drop(self.words.insert(name.clone(), word.clone())),
            }
        }
        for (topic, after) in &pack.topics {
            let place = self.topics.iter().position(|one| one.id == after.id);
            if !taken.topics.insert(topic.id.clone()) {
                misfits.push(Misfit::taken(topic.line, "topic", &topic.id));
            } else if let Some(place) = place {
                self.topics.insert(place + 1, topic.clone());
            } else {
                misfits.push(Misfit::no_place("topic", after));
            }
        }
        for (section, after) in &pack.sections {
            let mut section = section.clone();
            taken.keep_free(&mut section.items, &mut misfits);
            if !taken.sections.insert(section.id.clone()) {
                misfits.push(Misfit::taken(section.line, "section", &section.id));
                continue;
            }
            match self.place_of_section(&section, after.as_ref()) {
                Ok(place) => self.sections.insert(place, section),
                Err(misfit) => misfits.push(misfit),
            }
        }
        for (items, goes) in &pack.items {
            let mut items = items.clone();
            taken.keep_free(&mut items, &mut misfits);
            match self.place_of_items(goes) {
                Some((section, place)) => drop(self.sections[section].items.splice(place..place, items)),
                None => misfits.push(match goes {
                    Goes::Item(after) => Misfit::no_place("item", after),
                    Goes::Topic(after) => Misfit::no_place("topic", after),
                }),
            }
        }
        for (language, added) in &pack.translations {
            let texts = &mut self
                .translations
                .entry(language.clone())
                .or_insert_with(|| Translation {
                    language: language.clone(),
                    texts: BTreeMap::new(),
                })
                .texts;
            texts.extend(added.texts.clone());
        }
        let both = format!("{} {} {}", self.hash, pack.id, pack.hash);
        self.hash = hexadecimal(&Sha256::digest(both.as_bytes())[..8]);
        misfits
    }

    /// After the section it names, or after all others of its topic; a new topic's follow those of the topic before it.
    fn place_of_section(&self, section: &Section, after: Option<&After>) -> Result<usize, Misfit> {
        let last = |wanted: &dyn Fn(&Section) -> bool| {
            let place = self.sections.iter().rposition(wanted);
            place.map(|place| place + 1)
        };
        if let Some(after) = after {
            return last(&|one| one.id == after.id).ok_or_else(|| Misfit::no_place("section", after));
        }
        let topic = self.topics.iter().position(|topic| topic.id == section.topic);
        let before = self.topics[..topic.map_or(0, |place| place + 1)].iter().rev();
        before
            .filter_map(|topic| last(&|one| one.topic == topic.id))
            .next()
            .ok_or_else(|| {
                let after = After {
                    id: section.topic.clone(),
                    line: section.line,
                };
                Misfit::no_place("topic", &after)
            })
    }

    /// The section, and the place in it.
    fn place_of_items(&self, goes: &Goes) -> Option<(usize, usize)> {
        match goes {
            Goes::Topic(after) => {
                let section = self.sections.iter().rposition(|one| one.topic == after.id)?;
                Some((section, self.sections[section].items.len()))
            }
            Goes::Item(after) => self.sections.iter().enumerate().find_map(|(at, section)| {
                let of_set = |item: &Item| item.set.as_ref().map(|set| set.id.clone());
                let named = |item: &Item| {
                    item.id.as_str() == after.id || of_set(item).is_some_and(|set| set.as_str() == after.id)
                };
                let last = section.items.iter().rposition(named)?;
                // A set is not cut in two: what goes after one of its items goes after all of them.
                let set = of_set(&section.items[last]);
                let same = |item: &&Item| set.is_some() && of_set(item) == set;
                let rest = section.items[last + 1..].iter().take_while(same).count();
                Some((at, last + 1 + rest))
            }),
        }
    }
}

impl Indicators {
    /// With what these packs of an instrument compute.
    pub fn with_packs(&self, packs: &[String], instrument: &Instrument) -> Indicators {
        let mut whole = self.clone();
        for pack in packs.iter().filter_map(|id| instrument.packs.get(id)) {
            whole.add(pack);
        }
        whole
    }

    /// What a pack computes comes after what the instrument does.
    pub fn add(&mut self, pack: &Pack) {
        let own = pack.indicators.clone();
        self.derived.extend(own.derived);
        self.indicators.extend(own.indicators);
        self.breakdowns.extend(own.breakdowns);
        self.lists.extend(own.lists);
        self.answers.extend(own.answers);
        self.clusters.extend(own.clusters);
    }
}

impl Misfit {
    fn taken(line: usize, what: &'static str, id: &str) -> Self {
        let cause = Cause::Taken(what, id.to_owned());
        Self { line, cause }
    }

    fn no_place(what: &'static str, after: &After) -> Self {
        let cause = Cause::NoPlace(what, after.id.clone());
        Self {
            line: after.line,
            cause,
        }
    }
}

/// The ids of an instrument.
struct Taken {
    topics: BTreeSet<String>,
    sections: BTreeSet<String>,
    items: BTreeSet<String>,
}

impl Taken {
    fn of(instrument: &Instrument) -> Self {
        let sets = instrument.items().filter_map(|item| Some(&item.set.as_ref()?.id));
        Self {
            topics: instrument.topics.iter().map(|topic| topic.id.clone()).collect(),
            sections: instrument
                .sections
                .iter()
                .map(|section| section.id.clone())
                .collect(),
            items: instrument
                .all_items()
                .map(|item| &item.id)
                .chain(sets)
                .map(ToString::to_string)
                .collect(),
        }
    }

    /// Takes out the items whose id, or that of a member or of their set, the instrument has already.
    fn keep_free(&mut self, items: &mut Vec<Item>, misfits: &mut Vec<Misfit>) {
        let before = self.items.clone();
        items.retain(|item| {
            let set = item.set.as_ref().map(|set| &set.id);
            let ids = std::iter::once(&item.id).chain(item.members().iter().map(|member| &member.id));
            let mut free = true;
            for id in ids.chain(set) {
                if before.contains(id.as_str()) {
                    free = false;
                    let misfit = Misfit::taken(item.line, "item", id.as_str());
                    if !misfits.contains(&misfit) {
                        misfits.push(misfit);
                    }
                }
                self.items.insert(id.to_string());
            }
            free
        });
    }
}
