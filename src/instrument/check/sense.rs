//! Whether an expression can do what it is there for: its type, what can never hold, where the field's engines differ.

use std::collections::BTreeMap;

use super::expressions::Placement;
use super::{Kind, Part};
use crate::instrument::definition::Instrument;
use crate::instrument::expression::Expression;
use crate::instrument::expression::check::{Known, Purpose, check};
use crate::instrument::expression::circle::cycles;
use crate::instrument::item::ItemKind;
use crate::instrument::problem::Severity;
use crate::instrument::source::Source;

/// What the expressions of an instrument may read, each with its place in the order of asking.
pub fn known(instrument: &Instrument) -> BTreeMap<String, Known> {
    instrument
        .all_items()
        .enumerate()
        .map(|(order, item)| {
            let from_cycle = item.list.as_ref().is_some_and(|list| list.from_cycle);
            let codes = match from_cycle {
                true => Vec::new(),
                false => item.choices().iter().map(|choice| choice.code.clone()).collect(),
            };
            let known = Known {
                order,
                codes,
                missing: item
                    .missing
                    .iter()
                    .map(|missing| missing.code().to_owned())
                    .collect(),
                silent: matches!(item.kind, ItemKind::Note),
            };
            (item.id.to_string(), known)
        })
        .collect()
}

/// Every expression of a part of an instrument. `source` is the file that says them.
pub fn instrument(source: &Source<'_>, instrument: &Instrument, part: Part<'_>) {
    let known = known(instrument);
    let order = |id: &str| known.get(id).map_or(0, |known| known.order);
    for section in &instrument.sections {
        let first = section.items.first().map_or(0, |item| order(item.id.as_str()));
        let owner = format!("section \"{}\": relevance", section.id);
        let relevant = section
            .relevant
            .as_ref()
            .filter(|_| part.has(Kind::Section, &section.id));
        sense(
            source,
            &known,
            relevant,
            Purpose::Relevance(first),
            at(&owner, section.line),
        );
        for item in section
            .items
            .iter()
            .filter(|item| part.has(Kind::Item, item.id.as_str()))
            .flat_map(|item| std::iter::once(item).chain(item.members()))
        {
            let place = order(item.id.as_str());
            let count = match &item.kind {
                ItemKind::Repeat { count, .. } => count.as_ref(),
                _ => None,
            };
            for (what, expression, purpose) in [
                ("relevance", item.relevant.as_ref(), Purpose::Relevance(place)),
                (
                    "constraint",
                    item.constraint.as_ref().map(|constraint| &constraint.test),
                    Purpose::Constraint(place),
                ),
                ("calculation", item.calculation.as_ref(), Purpose::Value),
                ("choice filter", item.choice_filter.as_ref(), Purpose::Truth),
                ("default", item.default.as_ref(), Purpose::Value),
                ("count", count, Purpose::Value),
            ] {
                let owner = format!("item \"{}\": {what}", item.id);
                sense(source, &known, expression, purpose, at(&owner, item.line));
            }
        }
    }
    circles(source, instrument, part);
}

fn at(owner: &str, line: usize) -> Placement<'_> {
    Placement {
        owner,
        line,
        own: None,
    }
}

/// What [`super::expressions::check`] does not say.
pub fn sense(
    source: &Source<'_>,
    known: &BTreeMap<String, Known>,
    expression: Option<&Expression>,
    purpose: Purpose,
    place: Placement<'_>,
) {
    /// Said with codes of their own.
    const ELSEWHERE: [&str; 4] = ["unknown_item", "asked_later", "unknown_choice", "missing_code"];
    let Some(expression) = expression else { return };
    for finding in check(expression, purpose, known) {
        if ELSEWHERE.contains(&finding.code) {
            continue;
        }
        let what = format!("{}: {}", place.owner, finding.message);
        match finding.severity {
            Severity::Error => {
                source.error_in_line(place.line, "I036", what, "rewrite it; `chna expr` tries one out")
            }
            Severity::Warning => {
                source.warning_in_line(place.line, "I036", what, "rewrite it; `chna expr` tries one out");
            }
        }
    }
}

/// Calculations that wait for each other.
fn circles(source: &Source<'_>, instrument: &Instrument, part: Part<'_>) {
    let calculations = instrument
        .all_items()
        .filter_map(|item| Some((item.id.as_str(), item.calculation.as_ref()?)));
    for circle in cycles(calculations) {
        let own = circle.iter().find(|id| part.has(Kind::Item, id));
        if own.is_none() {
            continue;
        }
        let line = own.and_then(|id| instrument.item(id)).map_or(0, |item| item.line);
        source.error_in_line(
            line,
            "I035",
            format!(
                "the calculations of {} read each other in a circle",
                circle.join(", ")
            ),
            "let one of them read answers only",
        );
    }
}
