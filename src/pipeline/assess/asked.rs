//! What was asked, for the appendix: questions and choices as this cycle's families read them.

use super::Scope;
use crate::instrument::{Item, ItemKind};
use crate::report::findings::AskedTopic;

/// Every question of every topic, in the reader's language.
pub fn questionnaire(scope: &Scope<'_>) -> Vec<AskedTopic> {
    let instrument = &scope.instrument;
    let question = |item: &Item| {
        let choices = match &item.kind {
            ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => choices
                .iter()
                .map(|choice| instrument.choice_label(item, choice, scope.language).to_owned())
                .collect(),
            _ => Vec::new(),
        };
        let text = instrument.label(item, scope.language);
        (item.is_asked() && !text.is_empty()).then(|| (text.to_owned(), choices))
    };
    instrument
        .topics
        .iter()
        .map(|topic| AskedTopic {
            label: instrument.topic_label(topic, scope.language).to_owned(),
            questions: instrument
                .sections
                .iter()
                .filter(|section| section.topic == topic.id)
                .flat_map(|section| &section.items)
                .filter_map(question)
                .collect(),
        })
        .filter(|topic| !topic.questions.is_empty())
        .collect()
}
