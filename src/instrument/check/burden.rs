//! What the survey costs a family: screens, minutes, hard words. Limits of the family survey's design.

use std::path::Path;

use super::grade::flesch_kincaid;
use super::longest::{Longest, longest};
use super::translations::shortened;
use super::{Kind, Part};
use crate::instrument::cycle::Cycle;
use crate::instrument::definition::Instrument;
use crate::instrument::item::{Form, Item, ItemKind, SetKind};
use crate::instrument::problem::Problem;

/// Families read this with ease.
const GRADE: f64 = 6.0;

/// Short texts jump by whole grades with a single word, so that one is not named for it.
const GRADE_ALLOWANCE: f64 = 2.0;

/// The longest way through an instrument, as a cycle fields it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Burden {
    pub longest: Longest,
    /// Flesch–Kincaid grade of all English words together.
    pub grade: Option<f64>,
}

impl Burden {
    pub fn minutes(&self) -> f64 {
        self.longest.seconds / 60.0
    }

    /// Said before the numbers where they are a bound.
    pub fn at_most(&self) -> &'static str {
        if self.longest.exact { "" } else { "at most " }
    }
}

/// What the longest path costs, and how hard all words together are.
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
    Burden {
        longest: longest(instrument, seconds),
        grade: flesch_kincaid(&words),
    }
}

/// Rule of thumb: 7.5 seconds for a closed question, 30 for words of one's own, 4 for something only read or ticked.
fn seconds(item: &Item) -> f64 {
    match &item.kind {
        ItemKind::Calculate { .. } | ItemKind::Hidden | ItemKind::Metadata(_) => 0.0,
        ItemKind::Note | ItemKind::Acknowledge => 4.0,
        // The next rows of a grid read faster than a question of its own, and so do those of a repeat: one short look each.
        _ if item.set.as_ref().is_some_and(|set| set.kind == SetKind::Grid) => 4.0,
        ItemKind::Repeat { items, at_most, .. } => 4.0 * (items.len() * at_most) as f64,
        // A word or two behind "something else".
        ItemKind::Text { .. } if item.relevant.is_some() => 7.5,
        ItemKind::Text { .. } => 30.0,
        _ => 7.5,
    }
}

/// Screens and minutes of a cycle's form against its limits.
pub fn cycle(file: &Path, cycle: &Cycle, instrument: &Instrument) -> Vec<Problem> {
    let most_screens = match cycle.form {
        Form::Short => 22,
        Form::Full | Form::Optional => 65,
    };
    // Families are told what it takes most of them; the longest path may take half as long again.
    let most_minutes = 1.5 * f64::from(cycle.minutes);
    let burden = burden(&instrument.fielded(cycle));
    let mut problems = Vec::new();
    if burden.longest.screens > most_screens {
        problems.push(Problem::warning(
            file,
            0,
            "I080",
            format!(
                "the longest path has {}{} screens, more than {most_screens}",
                burden.at_most(),
                burden.longest.screens
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
                "the longest path takes {}about {:.1} minutes, more than {most_minutes}",
                burden.at_most(),
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
