//! How a section is cut into screens: what a family sees at once.

use std::collections::BTreeMap;
use std::ops::Range;

use super::definition::Section;
use super::expression::{AstKind, Expression};
use super::item::{Item, ItemKind, SetKind};

/// Items of a section that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    pub items: Range<usize>,
    /// It goes on with the screen before, which had become too long.
    pub goes_on: bool,
}

/// More rows to tap than this, and a screen is a long way down on a phone.
const MOST_ROWS: usize = 16;

/// The screens of a section, at least one: an item that reads an item of the screen begins the next one, so that without a
/// script nothing has to appear, vanish or change while she looks at it; and so does an item that would make a screen too long.
/// A grid or a ranking is one question, and never cut in two.
pub fn screens(section: &Section) -> Vec<Screen> {
    let mut screens = Vec::new();
    let mut screen = Screen {
        items: 0..0,
        goes_on: false,
    };
    for (at, item) in section.items.iter().enumerate() {
        let here = &section.items[screen.items.start..at];
        let depends = here.iter().any(|other| reads(item, other.id.as_str()));
        let long = length(&section.items[screen.items.start..=at]) > MOST_ROWS;
        let goes_on = here.last().is_some_and(|last| same_question(last, item));
        if !here.is_empty() && !goes_on && (depends || long) {
            let next = Screen {
                items: at..at,
                goes_on: !depends,
            };
            screens.push(std::mem::replace(&mut screen, next));
        }
        screen.items.end = at + 1;
    }
    screens.push(screen);
    screens
}

/// Whether anything of an item, as it is shown, depends on another item's answer.
fn reads(item: &Item, other: &str) -> bool {
    let count = match &item.kind {
        ItemKind::Repeat { count, .. } => count.as_ref(),
        _ => None,
    };
    let tests = [
        item.relevant.as_ref(),
        item.choice_filter.as_ref(),
        item.default.as_ref(),
        count,
    ];
    let in_test = |test: &Expression| test.items().iter().any(|read| read.name == other);
    let place = format!("${{{other}}}");
    let in_text = item.label.contains(&place) || item.hint.as_ref().is_some_and(|hint| hint.contains(&place));
    in_text
        || tests.into_iter().flatten().any(in_test)
        || item.members().iter().any(|member| reads(member, other))
}

fn same_question(one: &Item, other: &Item) -> bool {
    let question = |item: &Item| {
        let set = item.set.as_ref().filter(|set| set.kind != SetKind::Group);
        set.map(|set| set.id.clone())
    };
    question(one).is_some_and(|id| question(other) == Some(id))
}

/// How many rows families see. Of the details behind the choices of one item ("which group or groups?") only the longest
/// counts: few families have more than one.
fn length(items: &[Item]) -> usize {
    let mut details: BTreeMap<&str, usize> = BTreeMap::new();
    let mut others = 0;
    for item in items {
        match detail_of(item) {
            Some(chosen_from) => {
                let longest = details.entry(chosen_from).or_default();
                *longest = rows(item).max(*longest);
            }
            None => others += rows(item),
        }
    }
    others + details.into_values().sum::<usize>()
}

/// Of an item asked only where one choice of another was selected, the other.
fn detail_of(item: &Item) -> Option<&str> {
    match &item.relevant.as_ref()?.ast().kind {
        AstKind::Call(function, arguments) if function.name == "selected" => match &arguments.first()?.kind {
            AstKind::Item(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

fn rows(item: &Item) -> usize {
    // A place of a ranking is one list that opens.
    if item.set.as_ref().is_some_and(|set| set.kind == SetKind::Rank) {
        return 1;
    }
    (item.choices().len() + item.missing.len()).max(1)
}
