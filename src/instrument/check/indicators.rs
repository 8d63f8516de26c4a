//! Indicators against their instrument: columns, topics, scales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::expressions::{Known, Placement, Reads, check};
use super::sense::sense;
use crate::instrument::definition::Instrument;
use crate::instrument::expression::check::{Known as Order, Purpose};
use crate::instrument::expression::{Expression, did_you_mean};
use crate::instrument::indicator::{
    AnswersMeasure, Breakdown, Cluster, Derivation, Derived, Indicators, ListItems, ListMeasure,
};
use crate::instrument::item::{ItemId, ItemKind};
use crate::instrument::problem::Problem;
use crate::instrument::scale::{Scale, ScaleProblem};
use crate::instrument::source::Source;

/// Columns every table of respondents has besides its items, by the names a breakdown may use.
const OF_EVERY_RESPONSE: [&str; 5] = ["survey_language", "mode", "source", "day", "language"];

/// Every problem of the indicators, into `source`, their file. `before` are computed before them: the instrument's, for a pack.
pub fn indicators(
    source: &Source<'_>,
    indicators: &Indicators,
    before: &Indicators,
    instrument: &Instrument,
) {
    let mut known = Known::of(instrument);
    let mut order = super::sense::known(instrument);
    let derive = |order: &mut BTreeMap<String, Order>, name: &str| {
        let place = order.len();
        order.insert(
            name.to_owned(),
            Order {
                order: place,
                ..Order::default()
            },
        );
    };
    for column in OF_EVERY_RESPONSE {
        derive(&mut order, column);
    }
    for column in OF_EVERY_RESPONSE {
        known.add(column, Reads::Anything);
    }
    for name in before.derived.iter().flat_map(Derived::gives) {
        known.add(&name, Reads::Anything);
        derive(&mut order, &name);
    }
    for derived in &indicators.derived {
        let owner = format!("derived column \"{}\"", derived.name);
        match &derived.from {
            Derivation::Expression(expression) => {
                let place = place(&owner, derived.line);
                check(source, &known, expression, place);
                sense(source, &order, Some(expression), Purpose::Value, place);
                known.add(&derived.name, Reads::Anything);
                derive(&mut order, &derived.name);
            }
            Derivation::Scale { scale, inputs } => {
                for column in scale_columns(source, &known, &owner, derived.line, scale, inputs) {
                    let name = format!("{}{column}", derived.name);
                    known.add(&name, Reads::Anything);
                    derive(&mut order, &name);
                }
            }
        }
    }
    let topics: Vec<&str> = instrument.topics.iter().map(|topic| topic.id.as_str()).collect();
    for indicator in &indicators.indicators {
        let owner = format!("indicator \"{}\"", indicator.id);
        known_topic(source, &topics, &owner, &indicator.topic, indicator.line);
        let part = |name: &str, expression: &Option<&Expression>| {
            if let Some(expression) = expression {
                let owner = format!("{owner}: {name}");
                let place = place(&owner, indicator.line);
                check(source, &known, expression, place);
                sense(source, &order, Some(expression), Purpose::Truth, place);
            }
        };
        part("universe", &indicator.universe.as_ref());
        part("answered", &indicator.answered.as_ref());
        part("numerator", &Some(&indicator.numerator));
    }
    for breakdown in &indicators.breakdowns {
        check_breakdown(source, &known, instrument, breakdown);
    }
    for list in &indicators.lists {
        let owner = format!("list \"{}\"", list.id);
        known_topic(source, &topics, &owner, &list.topic, list.line);
        check_list_topics(source, instrument, &topics, &owner, list);
        let (items, multiple): (Vec<&ItemId>, bool) = match &list.items {
            ListItems::Ranked(items) => (items.iter().collect(), false),
            ListItems::Multiple(item) => (vec![item], true),
        };
        for item in items {
            check_list_item(source, instrument, &owner, list.line, item, multiple);
        }
    }
    for answers in &indicators.answers {
        check_answers(source, instrument, &topics, answers);
    }
    for cluster in &indicators.clusters {
        check_cluster(source, [before, indicators], cluster);
    }
    unique(source, indicators, before);
    one_main(source, indicators, before);
}

/// A topic that is there, and items of one choice each with the same choices.
fn check_answers(source: &Source<'_>, instrument: &Instrument, topics: &[&str], answers: &AnswersMeasure) {
    known_topic(source, topics, "answers", &answers.topic, answers.line);
    let mut first: Option<Vec<&str>> = None;
    for id in &answers.items {
        let codes: Option<Vec<&str>> = instrument.item(id.as_str()).and_then(|item| match &item.kind {
            ItemKind::SelectOne { choices } => {
                Some(choices.iter().map(|choice| choice.code.as_str()).collect())
            }
            _ => None,
        });
        let Some(codes) = codes else {
            source.error_in_line(
                answers.line,
                "I052",
                format!("answers: \"{id}\" is no item with one choice of several"),
                "name items of type select_one",
            );
            continue;
        };
        if *first.get_or_insert_with(|| codes.clone()) != codes {
            source.error_in_line(
                answers.line,
                "I052",
                format!("answers: \"{id}\" has other choices than the items before it"),
                "put items with the same choices together",
            );
        }
    }
}

fn check_cluster(source: &Source<'_>, all: [&Indicators; 2], cluster: &Cluster) {
    for id in &cluster.indicators {
        let mut known = all.iter().flat_map(|all| &all.indicators);
        if !known.any(|indicator| indicator.id == *id) {
            source.error_in_line(
                cluster.line,
                "I052",
                format!("cluster \"{}\": there is no indicator \"{id}\"", cluster.id),
                "use the id of an indicator",
            );
        }
    }
}

/// Topics that no section asks about and no number speaks of. `file` is the instrument's.
pub fn unused_topics(file: &Path, instrument: &Instrument, indicators: &Indicators) -> Vec<Problem> {
    let asked = instrument.sections.iter().map(|section| &section.topic);
    let computed = indicators.indicators.iter().map(|indicator| &indicator.topic);
    let used: BTreeSet<&String> = asked
        .chain(computed)
        .chain(indicators.lists.iter().map(|list| &list.topic))
        .collect();
    let unused = instrument.topics.iter().filter(|topic| !used.contains(&topic.id));
    unused
        .map(|topic| {
            Problem::warning(
                file,
                topic.line,
                "I029",
                format!("topic \"{}\" has no section and no indicator", topic.id),
                "use it or delete it",
            )
        })
        .collect()
}

fn place(owner: &str, line: usize) -> Placement<'_> {
    Placement {
        owner,
        line,
        own: None,
    }
}

fn known_topic(source: &Source<'_>, topics: &[&str], owner: &str, topic: &str, line: usize) {
    if !topic.is_empty() && !topics.contains(&topic) {
        source.error_in_line(
            line,
            "I050",
            format!(
                "{owner}: there is no topic \"{topic}\"{}",
                did_you_mean(topic, topics.iter().copied())
            ),
            "name a [[topic]] of the instrument",
        );
    }
}

/// The ends of the columns that the scale gives; of a scale that is none, the bare name, so that what reads it is not named, too.
fn scale_columns(
    source: &Source<'_>,
    known: &Known,
    owner: &str,
    line: usize,
    name: &str,
    inputs: &BTreeMap<String, String>,
) -> &'static [&'static str] {
    let error = |problem: &ScaleProblem| {
        source.error_in_line(line, "I051", format!("{owner}: {problem}"), problem.way_out());
    };
    let scale = match Scale::named(name) {
        Ok(scale) => scale,
        Err(problem) => {
            error(&problem);
            return &[""];
        }
    };
    if let Err(problems) = scale.columns(inputs) {
        problems.iter().for_each(error);
    }
    for column in inputs.values() {
        if !known.has(column) {
            source.error_in_line(
                line,
                "I014",
                format!(
                    "{owner} names unknown item \"{column}\"{}",
                    did_you_mean(column, known.names())
                ),
                "correct its spelling, or add the item",
            );
        }
    }
    scale.gives()
}

fn check_breakdown(source: &Source<'_>, known: &Known, instrument: &Instrument, breakdown: &Breakdown) {
    let owner = format!("breakdown \"{}\"", breakdown.id);
    let error = |what: String, way_out: &str| source.error_in_line(breakdown.line, "I053", what, way_out);
    let column = breakdown.column.as_str();
    if column.is_empty() {
        return;
    }
    if !known.has(column) {
        error(
            format!(
                "{owner}: there is no column \"{column}\"{}",
                did_you_mean(column, known.names())
            ),
            "name an item or a derived column",
        );
        return;
    }
    let item = instrument.item(column);
    let multiple = item.map(|item| matches!(item.kind, ItemKind::SelectMultiple { .. }));
    if multiple.is_some_and(|multiple| multiple != breakdown.overlapping) {
        error(
            format!(
                "{owner}: \"{column}\" may hold several choices or one, and `overlapping` says otherwise"
            ),
            "set overlapping = true for a select_multiple, and for nothing else",
        );
    }
    let has_choices = item.is_some_and(|item| !item.choices().is_empty());
    let of_the_cycle = ["survey_language", "language", "source"].contains(&column);
    if breakdown.levels.is_empty() && !has_choices && !of_the_cycle {
        error(
            format!("{owner}: \"{column}\" has no choices of its own"),
            "list them: levels = [{ code, label }]",
        );
    }
    let mut seen = BTreeSet::new();
    for (code, _) in &breakdown.levels {
        if !seen.insert(code) {
            error(
                format!("{owner}: the level \"{code}\" stands twice"),
                "delete one of them",
            );
        }
        if let Some(Reads::Codes(codes)) = known.get(column)
            && !codes.contains(code)
        {
            error(
                format!(
                    "{owner}: \"{code}\" is no choice of \"{column}\"{}",
                    did_you_mean(code, codes.iter().map(String::as_str))
                ),
                "use its codes",
            );
        }
    }
}

/// Topics that are there, and choices of the list's item.
fn check_list_topics(
    source: &Source<'_>,
    instrument: &Instrument,
    topics: &[&str],
    owner: &str,
    list: &ListMeasure,
) {
    let item = match &list.items {
        ListItems::Ranked(items) => items.first(),
        ListItems::Multiple(item) => Some(item),
    };
    let codes: Vec<&str> = match item
        .and_then(|item| instrument.item(item.as_str()))
        .map(|item| &item.kind)
    {
        Some(ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. }) => {
            choices.iter().map(|choice| choice.code.as_str()).collect()
        }
        _ => return,
    };
    for (topic, own) in &list.topics {
        known_topic(source, topics, owner, topic, list.line);
        for code in own.iter().filter(|code| !codes.contains(&code.as_str())) {
            source.error_in_line(
                list.line,
                "I052",
                format!(
                    "{owner}: topics: there is no choice \"{code}\"{}",
                    did_you_mean(code, codes.iter().copied())
                ),
                "use a code of the list's item",
            );
        }
    }
}

fn check_list_item(
    source: &Source<'_>,
    instrument: &Instrument,
    owner: &str,
    line: usize,
    id: &ItemId,
    multiple: bool,
) {
    let Some(item) = instrument.item(id.as_str()) else {
        let ids = instrument.items().map(|item| item.id.as_str());
        source.error_in_line(
            line,
            "I052",
            format!(
                "{owner}: there is no item \"{id}\"{}",
                did_you_mean(id.as_str(), ids)
            ),
            "correct its spelling, or add the item",
        );
        return;
    };
    let fits = match item.kind {
        ItemKind::SelectOne { .. } => !multiple,
        ItemKind::SelectMultiple { .. } => multiple,
        _ => false,
    };
    if !fits {
        source.error_in_line(
            line,
            "I052",
            format!("{owner}: \"{id}\" is of another type than the list takes"),
            "ranked takes select_one items, item takes a select_multiple",
        );
    }
}

fn unique(source: &Source<'_>, indicators: &Indicators, before: &Indicators) {
    let taken: BTreeSet<(&str, &str)> = ids(before).map(|(kind, id, _)| (kind, id)).collect();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (kind, id, line) in ids(indicators).filter(|(_, id, _)| !id.is_empty()) {
        if taken.contains(&(kind, id)) {
            source.error_in_line(
                line,
                "I090",
                format!("the instrument has the {kind} \"{id}\" already"),
                "give yours another id",
            );
        } else if let Some(first) = seen.insert((kind, id), line) {
            source.error_in_line(
                line,
                "I021",
                format!("{kind} \"{id}\" stands already in line {first}"),
                "give one of them another id",
            );
        }
    }
}

/// Everything that has an id, with its line.
fn ids(indicators: &Indicators) -> impl Iterator<Item = (&'static str, &str, usize)> {
    let derived = indicators
        .derived
        .iter()
        .map(|d| ("derived column", d.name.as_str(), d.line));
    let shares = indicators
        .indicators
        .iter()
        .map(|i| ("indicator", i.id.as_str(), i.line));
    let breakdowns = indicators
        .breakdowns
        .iter()
        .map(|b| ("breakdown", b.id.as_str(), b.line));
    let lists = indicators.lists.iter().map(|l| ("list", l.id.as_str(), l.line));
    derived.chain(shares).chain(breakdowns).chain(lists)
}

/// A chapter opens with one number.
fn one_main(source: &Source<'_>, indicators: &Indicators, before: &Indicators) {
    let mut topics: Vec<&str> = Vec::new();
    for indicator in &indicators.indicators {
        if !topics.contains(&indicator.topic.as_str()) {
            topics.push(&indicator.topic);
        }
    }
    for topic in topics {
        let mut of_topic = indicators
            .indicators
            .iter()
            .filter(|indicator| indicator.topic == topic);
        let first_line = of_topic.clone().next().map_or(0, |indicator| indicator.line);
        let mains = of_topic.clone().filter(|indicator| indicator.main).count();
        let opened = before
            .indicators
            .iter()
            .any(|indicator| indicator.topic == topic && indicator.main);
        if mains + usize::from(opened) != 1 {
            let line = of_topic
                .rfind(|indicator| indicator.main)
                .map_or(first_line, |indicator| indicator.line);
            source.warning_in_line(
                line,
                "I054",
                format!(
                    "topic \"{topic}\" has {} main indicators",
                    mains + usize::from(opened)
                ),
                "set main = true on the one its chapter opens with",
            );
        }
    }
}
