//! Hints that a response may not be one family's own answers: for the analyst to weigh. They block nobody, and are read off
//! the response itself, never off whoever sent it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::answer::Answer;
use super::response::Response;
use crate::instrument::{Instrument, Item, SetKind};

/// Why somebody may want to look twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Faster than anybody reads.
    Speed,
    /// One and the same choice all through a long grid.
    StraightLine,
    /// The input that people do not see was filled in.
    Trap,
    /// The same answers as another response of the day, in at least [`ENOUGH_ALIKE`] items.
    Alike,
}

impl Flag {
    pub const ALL: [Flag; 4] = [Self::Speed, Self::StraightLine, Self::Trap, Self::Alike];

    pub fn code(self) -> &'static str {
        match self {
            Self::Speed => "speed",
            Self::StraightLine => "straight_line",
            Self::Trap => "trap",
            Self::Alike => "alike",
        }
    }
}

/// Reading an item and choosing takes no less; a fifth of what a quick reader needs.
const SECONDS_PER_ANSWER: f64 = 1.0;
/// A grid is long from here on.
const LONG_GRID: usize = 5;
/// Fewer answers may well agree by chance.
const ENOUGH_ALIKE: usize = 15;

/// What a response shows by itself, and what to know its like by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    too_fast: bool,
    straight_line: bool,
    trap: bool,
    /// The same for the same answers on the same day; none where there are too few to say.
    alike: Option<u64>,
}

impl Signs {
    pub fn of(instrument: &Instrument, response: &Response) -> Self {
        Self {
            too_fast: too_fast(response),
            straight_line: straight_line(instrument, response),
            trap: response.trap,
            alike: alike(response),
        }
    }
}

/// The flags of each response, in their order; compared are those that are given.
pub fn flags(signs: &[&Signs]) -> Vec<Vec<Flag>> {
    let mut times: BTreeMap<u64, usize> = BTreeMap::new();
    for alike in signs.iter().filter_map(|signs| signs.alike) {
        *times.entry(alike).or_insert(0) += 1;
    }
    let has_twin = |signs: &Signs| {
        let times = signs.alike.and_then(|alike| times.get(&alike));
        times.is_some_and(|times| *times > 1)
    };
    signs
        .iter()
        .map(|signs| {
            let found = [
                (signs.too_fast, Flag::Speed),
                (signs.straight_line, Flag::StraightLine),
                (signs.trap, Flag::Trap),
                (has_twin(signs), Flag::Alike),
            ];
            found
                .into_iter()
                .filter(|(is, _)| *is)
                .map(|(_, flag)| flag)
                .collect()
        })
        .collect()
}

/// Where no time was taken, as on paper, nothing is said about it.
fn too_fast(response: &Response) -> bool {
    let answers = response.answers.len() as f64;
    response.complete
        && response.duration_s > 0
        && (response.duration_s as f64) < answers * SECONDS_PER_ANSWER
}

fn straight_line(instrument: &Instrument, response: &Response) -> bool {
    let mut grids: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in instrument.items() {
        if let Some(set) = item.set.as_ref().filter(|set| set.kind == SetKind::Grid) {
            grids.entry(set.id.as_str()).or_default().push(item);
        }
    }
    grids.values().any(|items| {
        let chosen: Vec<&str> = items
            .iter()
            .filter_map(|item| match response.answers.get(&item.id) {
                Some(Answer::Choice(code)) => Some(code.as_str()),
                _ => None,
            })
            .collect();
        // "No" all through a list of conditions is what most families say; among many steps it is a line.
        let steps = items.iter().map(|item| item.choices().len()).max().unwrap_or(0);
        steps > 2 && chosen.len() >= LONG_GRID && chosen.windows(2).all(|pair| pair[0] == pair[1])
    })
}

fn alike(response: &Response) -> Option<u64> {
    if response.answers.len() < ENOUGH_ALIKE {
        return None;
    }
    let mut sum = Sha256::new();
    sum.update(&response.day);
    for (id, answer) in &response.answers {
        sum.update(id.as_str());
        sum.update([0]);
        sum.update(answer.json().to_string());
        sum.update([0]);
    }
    let first: [u8; 8] = sum.finalize().first_chunk().copied()?;
    Some(u64::from_le_bytes(first))
}
