//! The longest way through an instrument: over all answers that can stand together, not as though every item were asked.
//!
//! Few items decide what else is asked. Their answers are tried, each by the values that make a difference to an expression.
//! What has no decisive item in common is searched apart; where a part is still too large, one of its items is fixed to each of
//! its values in turn, and the rest falls into smaller parts. Where even that takes too long, all of the part counts: a bound.

use std::collections::{BTreeMap, BTreeSet};

use super::expressions::walk;
use crate::instrument::definition::Instrument;
use crate::instrument::expression::ast::{Ast, AstKind, Link};
use crate::instrument::expression::{Environment, Expression, Instance, Node};
use crate::instrument::item::{Item, ItemKind};
use crate::instrument::screen::screens;

/// More answers than this of one part are not tried one by one.
const MOST_TOGETHER: usize = 2_000;

/// More trials than this in all, and the rest is bounded.
const MOST_TRIALS: usize = 100_000;

/// The most of each that some family meets; not all of them need be the same family.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Longest {
    /// Screens with something to read or answer, as the collector cuts them.
    pub screens: usize,
    /// Items that are answered.
    pub items: usize,
    pub seconds: f64,
    /// Nobody meets more, and somebody may meet as much; otherwise only the first.
    pub exact: bool,
}

/// `seconds`: how long one item takes.
pub fn longest(instrument: &Instrument, seconds: impl Fn(&Item) -> f64) -> Longest {
    let mut search = Search::new(instrument, seconds);
    let all: Vec<usize> = (0..search.entries.len()).collect();
    let mut fixed = BTreeMap::new();
    let found = search.solve(&all, &mut fixed);
    Longest {
        screens: found.screens,
        items: found.items,
        seconds: found.seconds,
        exact: search.trials < MOST_TRIALS && !search.compares_answers,
    }
}

/// What a family meets of some entries, or the most that any does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Met {
    screens: usize,
    items: usize,
    seconds: f64,
}

/// An item in the order of asking.
struct Entry<'a> {
    item: &'a Item,
    of_section: Option<&'a Expression>,
    screen: usize,
    seconds: f64,
    node: Node,
    /// The entries whose answers decide, near or far, whether it is asked; itself among them where others read it.
    reads: BTreeSet<usize>,
    /// Which answers to try; none where nothing reads it.
    values: Vec<String>,
}

struct Search<'a> {
    entries: Vec<Entry<'a>>,
    instance: Instance,
    top: Node,
    trials: usize,
    /// Some expression holds the answers of two items against each other: other answers than those tried may open more.
    compares_answers: bool,
}

impl<'a> Search<'a> {
    fn new(instrument: &'a Instrument, seconds: impl Fn(&Item) -> f64) -> Self {
        let repeats = instrument
            .items()
            .filter(|item| matches!(item.kind, ItemKind::Repeat { .. }));
        let layout = instrument.layout(&vec![0; repeats.count()]);
        let mut places = layout.places.iter();
        let mut entries: Vec<Entry<'a>> = Vec::new();
        let mut screen = 0;
        for section in &instrument.sections {
            for cut in screens(section) {
                for item in &section.items[cut.items] {
                    entries.push(Entry {
                        item,
                        of_section: section.relevant.as_ref(),
                        screen,
                        seconds: seconds(item),
                        node: places.next().map_or(layout.top, |place| place.node),
                        reads: BTreeSet::new(),
                        values: Vec::new(),
                    });
                }
                screen += 1;
            }
        }
        let mut search = Self {
            entries,
            instance: layout.instance.clone(),
            top: layout.top,
            trials: 0,
            compares_answers: false,
        };
        search.connect();
        search
    }

    /// Fills in what reads what, and the answers to try.
    fn connect(&mut self) {
        let place: BTreeMap<&str, usize> = self
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| (entry.item.id.as_str(), at))
            .collect();
        let mut literals: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        let mut read_by: Vec<BTreeSet<usize>> = Vec::new();
        let mut compares = false;
        for entry in &self.entries {
            let item = entry.item;
            let tests = [
                entry.of_section,
                item.relevant.as_ref(),
                item.calculation.as_ref(),
            ];
            let mut direct = BTreeSet::new();
            for test in tests.into_iter().flatten() {
                let named: BTreeSet<usize> = test
                    .items()
                    .iter()
                    .filter_map(|read| place.get(read.name.as_str()).copied())
                    .collect();
                let mut said = BTreeSet::new();
                walk(test.ast(), &mut |part| match &part.kind {
                    AstKind::Text(text) => drop(said.insert(text.clone())),
                    AstKind::Number(number) => drop(said.insert(number.to_string())),
                    AstKind::Chain(first, links) => compares |= compares_answers(first, links),
                    _ => {}
                });
                for one in &named {
                    literals.entry(*one).or_default().extend(said.clone());
                }
                direct.extend(named);
            }
            read_by.push(direct);
        }
        self.compares_answers = compares;
        for (at, said) in literals {
            self.entries[at].values = values(self.entries[at].item, &said);
            self.entries[at].reads.insert(at);
        }
        // What an entry reads is asked before it, so one pass reaches everything far.
        for (at, near) in read_by.iter().enumerate() {
            let far: BTreeSet<usize> = near
                .iter()
                .flat_map(|near| self.entries[*near].reads.iter().copied().chain([*near]))
                .collect();
            self.entries[at].reads.extend(far);
        }
    }

    /// The most of these entries, with some answers fixed already.
    fn solve(&mut self, entries: &[usize], fixed: &mut BTreeMap<usize, String>) -> Met {
        let mut sum = Met::default();
        for part in self.parts(entries, fixed) {
            let free: Vec<usize> = part
                .iter()
                .flat_map(|at| &self.entries[*at].reads)
                .copied()
                .collect::<BTreeSet<usize>>()
                .into_iter()
                .filter(|at| !fixed.contains_key(at) && !self.entries[*at].values.is_empty())
                .collect();
            let count = free.iter().fold(1_usize, |count, at| {
                count.saturating_mul(self.entries[*at].values.len())
            });
            let most = match count <= MOST_TOGETHER {
                true => self.try_all(&part, &free, fixed),
                false => self.fix_one(&part, &free, fixed),
            };
            sum = Met {
                screens: sum.screens + most.screens,
                items: sum.items + most.items,
                seconds: sum.seconds + most.seconds,
            };
        }
        sum
    }

    /// Entries that have a free answer or a screen in common.
    fn parts(&self, entries: &[usize], fixed: &BTreeMap<usize, String>) -> Vec<Vec<usize>> {
        let mut parent: Vec<usize> = (0..entries.len()).collect();
        fn root(parent: &[usize], mut at: usize) -> usize {
            while parent[at] != at {
                at = parent[at];
            }
            at
        }
        let mut by_answer: BTreeMap<usize, usize> = BTreeMap::new();
        let mut by_screen: BTreeMap<usize, usize> = BTreeMap::new();
        for (place, at) in entries.iter().enumerate() {
            let entry = &self.entries[*at];
            let free = entry.reads.iter().filter(|read| !fixed.contains_key(read));
            let mut with: Vec<usize> = Vec::new();
            for read in free {
                with.push(*by_answer.entry(*read).or_insert(place));
            }
            with.push(*by_screen.entry(entry.screen).or_insert(place));
            for other in with {
                let (one, other) = (root(&parent, place), root(&parent, other));
                parent[one.max(other)] = one.min(other);
            }
        }
        let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, at) in entries.iter().enumerate() {
            parts.entry(root(&parent, place)).or_default().push(*at);
        }
        parts.into_values().collect()
    }

    /// Every combination of the free answers.
    fn try_all(&mut self, part: &[usize], free: &[usize], fixed: &BTreeMap<usize, String>) -> Met {
        let all = self.all(part);
        let decide = self.deciding(part);
        let mut answers = fixed.clone();
        let mut turn = vec![0; free.len()];
        let mut most = Met::default();
        loop {
            for (at, turn) in free.iter().zip(&turn) {
                answers.insert(*at, self.entries[*at].values[*turn].clone());
            }
            most = most.or(self.walk(part, &decide, &answers));
            self.trials += 1;
            if most == all || self.trials > MOST_TRIALS {
                return if most == all { most } else { all };
            }
            let Some(next) = (0..free.len()).find(|at| turn[*at] + 1 < self.entries[free[*at]].values.len())
            else {
                return most;
            };
            turn[next] += 1;
            turn[..next].fill(0);
        }
    }

    /// Tries the answers of the one that most entries read, and what remains for each.
    fn fix_one(&mut self, part: &[usize], free: &[usize], fixed: &mut BTreeMap<usize, String>) -> Met {
        let readers = |read: &usize| {
            part.iter()
                .filter(|at| self.entries[**at].reads.contains(read))
                .count()
        };
        let all = self.all(part);
        let Some(chosen) = free
            .iter()
            .copied()
            .max_by_key(|at| (readers(at), usize::MAX - at))
        else {
            return all;
        };
        let mut most = Met::default();
        for value in self.entries[chosen].values.clone() {
            if self.trials > MOST_TRIALS {
                return all;
            }
            fixed.insert(chosen, value);
            most = most.or(self.solve(part, fixed));
        }
        fixed.remove(&chosen);
        most
    }

    /// The entries whose answers have to stand before these can be judged, these too, in the order of asking.
    fn deciding(&self, part: &[usize]) -> Vec<usize> {
        let mut all: BTreeSet<usize> = part.iter().copied().collect();
        for at in part {
            all.extend(&self.entries[*at].reads);
        }
        all.into_iter().collect()
    }

    /// What one family meets of a part.
    fn walk(&mut self, part: &[usize], decide: &[usize], answers: &BTreeMap<usize, String>) -> Met {
        let environment = Environment::default();
        let mut met = Met::default();
        let mut last_screen = None;
        for at in decide {
            let entry = &self.entries[*at];
            let holds = |test: Option<&Expression>, node| {
                test.is_none_or(|test| test.is_true_at(&self.instance, node, &environment))
            };
            let open = holds(entry.of_section, self.top) && holds(entry.item.relevant.as_ref(), entry.node);
            if !entry.reads.is_empty() {
                let text = match (&entry.item.kind, open) {
                    (_, false) => String::new(),
                    (ItemKind::Calculate { .. }, true) => entry
                        .item
                        .calculation
                        .as_ref()
                        .and_then(|value| value.evaluate_at(&self.instance, entry.node, &environment).ok())
                        .map(|value| value.text(&self.instance))
                        .unwrap_or_default(),
                    (_, true) => answers.get(at).cloned().unwrap_or_default(),
                };
                let (node, is_leaf) = (entry.node, !matches!(entry.item.kind, ItemKind::Repeat { .. }));
                if is_leaf {
                    self.instance.set_text(node, &text);
                }
            }
            let entry = &self.entries[*at];
            if open && part.binary_search(at).is_ok() {
                met.items += usize::from(entry.item.is_asked());
                met.seconds += entry.seconds;
                if entry.is_seen() && last_screen != Some(entry.screen) {
                    met.screens += 1;
                    last_screen = Some(entry.screen);
                }
            }
        }
        met
    }

    /// As though all of a part were asked.
    fn all(&self, part: &[usize]) -> Met {
        let entries = || part.iter().map(|at| &self.entries[*at]);
        let screens: BTreeSet<usize> = entries()
            .filter(|entry| entry.is_seen())
            .map(|entry| entry.screen)
            .collect();
        Met {
            screens: screens.len(),
            items: entries().filter(|entry| entry.item.is_asked()).count(),
            seconds: entries().fold(0.0, |sum, entry| sum + entry.seconds),
        }
    }
}

impl Entry<'_> {
    fn is_seen(&self) -> bool {
        self.item.is_asked() || matches!(self.item.kind, ItemKind::Note)
    }
}

impl Met {
    fn or(self, other: Self) -> Self {
        Self {
            screens: self.screens.max(other.screens),
            items: self.items.max(other.items),
            seconds: self.seconds.max(other.seconds),
        }
    }
}

/// Whether a comparison reads an item on both of its sides.
fn compares_answers(first: &Ast, links: &[Link]) -> bool {
    let reads = |part: &Ast| {
        let mut found = false;
        walk(part, &mut |part| found |= matches!(part.kind, AstKind::Item(_)));
        found
    };
    let mut left = reads(first);
    links.iter().any(|link| {
        let right = reads(&link.right);
        let both = matches!(link.operator.level(), 2 | 3) && left && right;
        left |= right;
        both
    })
}

/// The answers that an expression with these literals may tell apart; those first that open most.
fn values(item: &Item, said: &BTreeSet<String>) -> Vec<String> {
    let blank = String::new();
    match &item.kind {
        ItemKind::SelectOne { choices } => {
            let codes = || choices.iter().map(|choice| &choice.code);
            let mut values: Vec<String> = codes().filter(|code| said.contains(*code)).cloned().collect();
            values.extend(codes().find(|code| !said.contains(*code)).cloned());
            values.retain(|code| !item.ends.contains(code));
            values.push(blank);
            values
        }
        ItemKind::SelectMultiple { choices, at_most } => {
            let single: Vec<&str> = choices
                .iter()
                .filter(|choice| said.contains(&choice.code))
                .map(|choice| choice.code.as_str())
                .collect();
            let together: Vec<&str> = choices
                .iter()
                .filter(|choice| !choice.exclusive && said.contains(&choice.code))
                .map(|choice| choice.code.as_str())
                .take(at_most.unwrap_or(usize::MAX))
                .collect();
            let mut values = vec![together.join(" ")];
            values.extend(single.iter().map(|code| (*code).to_owned()));
            let rest = choices
                .iter()
                .find(|choice| !choice.exclusive && !said.contains(&choice.code));
            values.extend(rest.map(|choice| choice.code.clone()));
            values.push(blank);
            values.sort_by_key(|value| std::cmp::Reverse(value.matches(' ').count()));
            values.dedup();
            values
        }
        ItemKind::Integer { min, max } => {
            let (min, max) = (min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX));
            let mut numbers: BTreeSet<i64> = said
                .iter()
                .filter_map(|text| text.parse::<f64>().ok())
                .flat_map(|number| [number as i64 - 1, number as i64, number as i64 + 1])
                .filter(|number| (min..=max).contains(number))
                .collect();
            if numbers.is_empty() {
                numbers.insert(min.max(1).min(max));
            }
            let numbers = numbers.iter().rev().map(i64::to_string);
            numbers.chain([blank]).collect()
        }
        ItemKind::Decimal { min, max } => {
            let fits =
                |number: &f64| min.is_none_or(|min| min <= *number) && max.is_none_or(|max| *number <= max);
            let numbers = said
                .iter()
                .filter_map(|text| text.parse::<f64>().ok())
                .chain(*min)
                .chain(*max);
            let around = numbers.flat_map(|number| [number + 0.5, number, number - 0.5]);
            around
                .filter(fits)
                .map(|number| number.to_string())
                .chain([blank])
                .collect()
        }
        ItemKind::Acknowledge => vec!["OK".to_owned(), blank],
        ItemKind::Text { .. } | ItemKind::Date { .. } | ItemKind::Time { .. } | ItemKind::Hidden => {
            let mut values: Vec<String> = said.iter().filter(|text| !text.is_empty()).cloned().collect();
            values.extend(["x".to_owned(), blank]);
            values
        }
        ItemKind::Metadata(_) => said.iter().cloned().chain([blank]).collect(),
        // Computed, or without a value of its own.
        ItemKind::Calculate { .. } | ItemKind::Note | ItemKind::Repeat { .. } => Vec::new(),
    }
}
