//! What the survey costs a family: screens, minutes, hard words. Limits of the family survey's design.

use std::collections::BTreeMap;
use std::path::Path;

use super::grade::flesch_kincaid;
use super::translations::shortened;
use super::{Kind, Part};
use crate::instrument::cycle::Cycle;
use crate::instrument::definition::Instrument;
use crate::instrument::expression::AstKind;
use crate::instrument::item::{Form, Item, ItemKind, SetKind};
use crate::instrument::problem::Problem;

/// Families read this with ease.
const GRADE: f64 = 6.0;

/// Short texts jump by whole grades with a single word, so that one is not named for it.
const GRADE_ALLOWANCE: f64 = 2.0;

/// The longest way through an instrument, as a cycle fields it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Burden {
    /// Pages: one for each section, the choice of a language and the thanks.
    pub screens: usize,
    /// Items a family may be asked, without words behind "something else".
    pub items: usize,
    pub seconds: f64,
    /// Flesch–Kincaid grade of all English words together.
    pub grade: Option<f64>,
}

impl Burden {
    pub fn minutes(&self) -> f64 {
        self.seconds / 60.0
    }
}

/// Screens, items and minutes of the longest path, as if all relevance held: an upper bound. Of the details behind
/// the choices of one item ("which group or groups?") only the longest counts, since most families have one.
pub fn burden(instrument: &Instrument) -> Burden {
    let mut words = String::new();
    if instrument.source_language.tag().starts_with("en") {
        for text in instrument
            .texts()
            .iter()
            .filter(|text| !text.path.contains("choices."))
        {
            words.push_str(text.text);
            words.push('\n');
        }
    }
    let mut seconds_of = 0.0;
    let mut items = 0;
    let mut details: BTreeMap<String, f64> = BTreeMap::new();
    for item in instrument.items() {
        if let Some(chosen_from) = detail_of(item) {
            let longest = details.entry(chosen_from).or_default();
            *longest = longest.max(seconds(item));
        } else {
            items += usize::from(item.is_asked() && !is_write_in(item));
            seconds_of += seconds(item);
        }
    }
    Burden {
        screens: instrument.sections.len() + 2,
        items: items + details.len(),
        seconds: seconds_of + details.values().sum::<f64>(),
        grade: flesch_kincaid(&words),
    }
}

/// Of an item asked only where one choice of another was selected, the other.
fn detail_of(item: &Item) -> Option<String> {
    match &item.relevant.as_ref()?.ast().kind {
        AstKind::Call(function, arguments) if function.name == "selected" => match &arguments.first()?.kind {
            AstKind::Item(name) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Rule of thumb: 7.5 seconds for a closed question, 30 for words of one's own, 4 for something only read or ticked.
fn seconds(item: &Item) -> f64 {
    match item.kind {
        ItemKind::Calculate { .. } | ItemKind::Hidden | ItemKind::Metadata(_) => 0.0,
        ItemKind::Note | ItemKind::Acknowledge => 4.0,
        // The next rows of a grid read faster than a question of its own.
        _ if item.set.as_ref().is_some_and(|set| set.kind == SetKind::Grid) => 4.0,
        ItemKind::Text { .. } if is_write_in(item) => 4.0,
        ItemKind::Text { .. } => 30.0,
        _ => 7.5,
    }
}

/// Words behind "something else" stand on the screen of their question, and few families write them.
fn is_write_in(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Text { .. }) && item.relevant.is_some()
}

/// Screens and minutes of a cycle's form against its limits.
pub fn cycle(file: &Path, cycle: &Cycle, instrument: &Instrument) -> Vec<Problem> {
    let (most_screens, most_minutes) = match cycle.form {
        // Five minutes are told; the bound assumes that every item is asked.
        Form::Short => (22, 5.5),
        Form::Full | Form::Optional => (65, 12.0),
    };
    let burden = burden(&instrument.fielded(cycle));
    let mut problems = Vec::new();
    if burden.screens > most_screens {
        problems.push(Problem::warning(
            file,
            0,
            "I080",
            format!(
                "the longest path has {} screens, more than {most_screens}",
                burden.screens
            ),
            "take items out, or put them into a longer form",
        ));
    }
    if burden.minutes() > most_minutes {
        problems.push(Problem::warning(
            file,
            0,
            "I081",
            format!(
                "the longest path takes about {:.1} minutes, more than {most_minutes}",
                burden.minutes()
            ),
            "take items out, or put them into a longer form",
        ));
    }
    problems
}

/// Our own texts in a part of an instrument that are harder than grade 6; wordings of others are kept as they are.
pub fn texts(file: &Path, instrument: &Instrument, part: Part<'_>) -> Vec<Problem> {
    if !instrument.source_language.tag().starts_with("en") {
        return Vec::new();
    }
    let ours = instrument
        .items()
        .filter(|item| item.about.check == "N" && part.has(Kind::Item, item.id.as_str()));
    let labels = ours.map(|item| (item.line, item.label.as_str()));
    let intros = instrument
        .sections
        .iter()
        .filter(|section| part.has(Kind::Section, &section.id))
        .filter_map(|section| Some((section.line, section.intro.as_deref()?)));
    labels
        .chain(intros)
        .filter_map(|(line, text)| {
            let grade = flesch_kincaid(text)?;
            (grade > GRADE + GRADE_ALLOWANCE).then(|| {
                Problem::warning(
                    file,
                    line,
                    "I082",
                    format!("\"{}\" reads at grade {grade:.0}", shortened(text)),
                    "say it in shorter sentences and everyday words",
                )
            })
        })
        .collect()
}
