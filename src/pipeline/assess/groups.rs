//! The ways of dividing families, with the groups that this cycle knows.

use super::Scope;
use crate::instrument::{Breakdown, Cycle, Indicators, Instrument, ItemKind};
use crate::language::Language;
use crate::measures::group_column;

/// A breakdown whose levels are settled, with their labels in the reader's language.
pub struct Grouping {
    pub breakdown: Breakdown,
}

/// One group of a grouping.
pub struct Group<'a> {
    pub code: &'a str,
    pub label: &'a str,
    /// The 0/1 column that says who is in it.
    pub column: String,
}

impl Grouping {
    pub fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        self.breakdown.levels.iter().map(|(code, label)| Group {
            code,
            label,
            column: group_column(&self.breakdown.id, code),
        })
    }
}

/// Every breakdown; one that names no levels takes the choices of its item, the cycle's languages, or the modes.
pub fn groupings(scope: &Scope<'_>) -> Vec<Grouping> {
    settled(&scope.instrument, &scope.indicators, scope.cycle, scope.language)
}

/// The same from the parts of a scope.
fn settled(
    instrument: &Instrument,
    indicators: &Indicators,
    cycle: &Cycle,
    language: &Language,
) -> Vec<Grouping> {
    indicators
        .breakdowns
        .iter()
        .map(|breakdown| {
            let mut breakdown = breakdown.clone();
            if breakdown.column == "survey_language" {
                breakdown.column = "language".to_owned();
            }
            if breakdown.levels.is_empty() {
                breakdown.levels = levels(instrument, cycle, language, &breakdown.column);
            }
            Grouping { breakdown }
        })
        .filter(|grouping| !grouping.breakdown.levels.is_empty())
        .collect()
}

/// The indicators with every breakdown's levels, as a reader of the language calls them.
pub fn spoken(
    instrument: &Instrument,
    indicators: &Indicators,
    cycle: &Cycle,
    language: &Language,
) -> Indicators {
    let fielded = instrument.fielded(cycle);
    let mut own = indicators
        .with_packs(&cycle.packs, instrument)
        .translated(fielded.translations.get(language));
    let settled = settled(&fielded, &own, cycle, language);
    own.breakdowns = settled.into_iter().map(|grouping| grouping.breakdown).collect();
    own
}

fn levels(
    instrument: &Instrument,
    cycle: &Cycle,
    language: &Language,
    column: &str,
) -> Vec<(String, String)> {
    if let Some(item) = instrument.item(column) {
        return match &item.kind {
            ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => choices
                .iter()
                .map(|choice| {
                    let label = instrument.choice_label(item, choice, language);
                    (choice.code.clone(), label.to_owned())
                })
                .collect(),
            _ => Vec::new(),
        };
    }
    match column {
        "language" => {
            let languages = cycle.languages.iter();
            languages
                .map(|asked| (asked.tag().to_owned(), asked.named(language)))
                .collect()
        }
        "source" => {
            let partners = cycle.partners(language).into_iter();
            partners.map(|partner| (partner.code, partner.label)).collect()
        }
        _ => Vec::new(),
    }
}
