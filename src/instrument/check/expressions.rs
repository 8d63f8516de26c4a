//! What expressions name: items that are there, in time, with codes they know.

use std::collections::BTreeMap;

use super::{Kind, Part};
use crate::instrument::definition::Instrument;
use crate::instrument::expression::ast::{Ast, AstKind, Axis, Operator, Path, Start, Test};
use crate::instrument::expression::{Expression, did_you_mean};
use crate::instrument::item::{Item, ItemKind};
use crate::instrument::source::Source;

/// What a name in an expression may stand for.
#[derive(Clone, Debug)]
pub enum Reads {
    /// A select item with its codes; a list that a cycle may replace has codes we cannot know.
    Codes(Vec<String>),
    Number,
    /// A text, or a column of its own.
    Anything,
}

/// The names expressions may read, in the order in which they come to have a value.
#[derive(Clone, Debug, Default)]
pub struct Known {
    names: BTreeMap<String, Reads>,
}

impl Known {
    pub fn of(instrument: &Instrument) -> Self {
        let mut known = Self::default();
        for item in instrument.all_items() {
            known.add(item.id.as_str(), reads(item));
        }
        known
    }

    pub fn add(&mut self, name: &str, reads: Reads) {
        self.names.insert(name.to_owned(), reads);
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    pub fn get(&self, name: &str) -> Option<&Reads> {
        self.names.get(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }
}

fn reads(item: &Item) -> Reads {
    match &item.kind {
        ItemKind::SelectOne { .. } | ItemKind::SelectMultiple { .. }
            if item.list.as_ref().is_some_and(|list| list.from_cycle) =>
        {
            Reads::Anything
        }
        ItemKind::SelectOne { choices } | ItemKind::SelectMultiple { choices, .. } => {
            Reads::Codes(choices.iter().map(|choice| choice.code.clone()).collect())
        }
        ItemKind::Integer { .. } | ItemKind::Decimal { .. } | ItemKind::Calculate { number: true } => {
            Reads::Number
        }
        ItemKind::Acknowledge => Reads::Codes(vec!["OK".to_owned()]),
        ItemKind::Text { .. }
        | ItemKind::Note
        | ItemKind::Date { .. }
        | ItemKind::Time { .. }
        | ItemKind::Calculate { number: false }
        | ItemKind::Hidden
        | ItemKind::Metadata(_)
        | ItemKind::Repeat { .. } => Reads::Anything,
    }
}

/// An expression and where it stands.
#[derive(Clone, Copy)]
pub struct Placement<'a> {
    /// `item "as_now": relevance`
    pub owner: &'a str,
    pub line: usize,
    /// What `.` is.
    pub own: Option<&'a str>,
}

/// All relevance and constraints of a part of an instrument. `source` is the file that says them.
pub fn check_instrument(source: &Source<'_>, known: &Known, instrument: &Instrument, part: Part<'_>) {
    let mut before: Vec<&str> = Vec::new();
    for section in &instrument.sections {
        if let Some(relevant) = &section.relevant
            && part.has(Kind::Section, &section.id)
        {
            let owner = format!("section \"{}\": relevance", section.id);
            let place = Placement {
                owner: &owner,
                line: section.line,
                own: None,
            };
            check(source, known, relevant, place);
            later(source, known, relevant, &before, place);
        }
        for item in &section.items {
            if !part.has(Kind::Item, item.id.as_str()) {
                before.extend(item.members().iter().map(|member| member.id.as_str()));
                before.push(item.id.as_str());
                continue;
            }
            if let Some(relevant) = &item.relevant {
                let owner = format!("item \"{}\": relevance", item.id);
                let place = Placement {
                    owner: &owner,
                    line: item.line,
                    own: None,
                };
                check(source, known, relevant, place);
                later(source, known, relevant, &before, place);
                other_form(source, instrument, item, relevant);
            }
            for (what, expression) in others(item) {
                let owner = format!("item \"{}\": {what}", item.id);
                let place = Placement {
                    owner: &owner,
                    line: item.line,
                    own: None,
                };
                check(source, known, expression, place);
                tables(source, instrument, expression, place);
            }
            if let Some(filter) = &item.choice_filter {
                filter_columns(source, item, filter);
            }
            for member in item.members() {
                for (what, expression) in member
                    .relevant
                    .iter()
                    .map(|relevant| ("relevance", relevant))
                    .chain(
                        member
                            .constraint
                            .iter()
                            .map(|constraint| ("constraint", &constraint.test)),
                    )
                    .chain(others(member))
                {
                    let owner = format!("item \"{}\": {what}", member.id);
                    let place = Placement {
                        owner: &owner,
                        line: member.line,
                        own: Some(member.id.as_str()),
                    };
                    check(source, known, expression, place);
                }
                before.push(member.id.as_str());
            }
            if let Some(constraint) = &item.constraint {
                let owner = format!("item \"{}\": constraint", item.id);
                let place = Placement {
                    owner: &owner,
                    line: item.line,
                    own: Some(item.id.as_str()),
                };
                check(source, known, &constraint.test, place);
            }
            before.push(item.id.as_str());
        }
    }
}

/// The expressions of an item that give a value, or choose among its choices.
fn others(item: &Item) -> impl Iterator<Item = (&'static str, &Expression)> {
    let count = match &item.kind {
        ItemKind::Repeat { count, .. } => count.as_ref(),
        _ => None,
    };
    [
        ("calculation", item.calculation.as_ref()),
        ("choice filter", item.choice_filter.as_ref()),
        ("default", item.default.as_ref()),
        ("count", count),
    ]
    .into_iter()
    .filter_map(|(what, expression)| Some((what, expression?)))
}

/// Plain names in a choice filter are columns of the list.
fn filter_columns(source: &Source<'_>, item: &Item, filter: &Expression) {
    let mut columns: Vec<&str> = vec!["name", "label"];
    for choice in item.choices() {
        columns.extend(choice.columns.keys().map(String::as_str));
    }
    let mut unknown = Vec::new();
    walk(filter.ast(), &mut |part| {
        if let AstKind::Path(Path {
            start: Start::Here,
            steps,
        }) = &part.kind
            && let [step] = steps.as_slice()
            && let Test::Name { local, .. } = &step.test
            && !columns.contains(&local.as_str())
        {
            unknown.push(local.clone());
        }
    });
    for column in unknown {
        source.error_in_line(
            item.line,
            "I034",
            format!(
                "item \"{}\": its choice filter reads \"{column}\", a column none of its choices has{}",
                item.id,
                did_you_mean(&column, columns.iter().copied())
            ),
            format!("add {column} = \"…\" to the choices, or write ${{{column}}} for an item"),
        );
    }
}

/// `instance('name')` names a table, or the list of a filtered item.
fn tables(source: &Source<'_>, instrument: &Instrument, expression: &Expression, place: Placement<'_>) {
    let lists = instrument
        .all_items()
        .filter(|item| item.choice_filter.is_some())
        .filter_map(|item| item.list.as_ref().map(|list| list.name.as_str()));
    let known: Vec<&str> = instrument
        .tables
        .keys()
        .map(String::as_str)
        .chain(lists)
        .collect();
    let mut unknown = Vec::new();
    walk(expression.ast(), &mut |part| {
        if let AstKind::Call(function, arguments) = &part.kind
            && function.name == "instance"
            && let Some(name) = arguments.first().and_then(literal)
            && !known.contains(&name.as_str())
        {
            unknown.push(name);
        }
    });
    for name in unknown {
        source.error_in_line(
            place.line,
            "I037",
            format!(
                "{} reads the table \"{name}\", which is not there{}",
                place.owner,
                did_you_mean(&name, known.iter().copied())
            ),
            format!("add tables/{name}.csv beside instrument.toml, or correct the name"),
        );
    }
}

/// Names that are not there, and codes that do not exist.
pub fn check(source: &Source<'_>, known: &Known, expression: &Expression, place: Placement<'_>) {
    for reference in expression.items() {
        if !known.has(&reference.name) {
            source.error_in_line(
                place.line,
                "I014",
                format!(
                    "{} names unknown item \"{}\"{}",
                    place.owner,
                    reference.name,
                    did_you_mean(&reference.name, known.names())
                ),
                "correct its spelling, or add the item",
            );
        }
    }
    walk(expression.ast(), &mut |part| codes(source, known, part, place));
}

/// Relevance may read only what has been asked before.
fn later(source: &Source<'_>, known: &Known, expression: &Expression, before: &[&str], place: Placement<'_>) {
    for reference in expression.items() {
        if known.has(&reference.name) && !before.contains(&reference.name.as_str()) {
            source.error_in_line(
                place.line,
                "I017",
                format!(
                    "{} reads \"{}\", which is not asked before it",
                    place.owner, reference.name
                ),
                "move one of them, or read another item",
            );
        }
    }
}

/// In a short form an item of the full form has no answer.
fn other_form(source: &Source<'_>, instrument: &Instrument, item: &Item, expression: &Expression) {
    for reference in expression.items() {
        if let Some(read) = instrument.item(&reference.name)
            && read.form > item.form
        {
            source.warning_in_line(
                item.line,
                "I019",
                format!(
                    "item \"{}\": relevance reads \"{}\", which its form does not ask",
                    item.id, reference.name
                ),
                "put both into the same form",
            );
        }
    }
}

/// `${item} = 'code'` and `selected(${item}, 'code')` with a code the item does not offer.
fn codes(source: &Source<'_>, known: &Known, part: &Ast, place: Placement<'_>) {
    let name = |ast: &Ast| name_of(ast, place.own);
    let mut pairs = Vec::new();
    match &part.kind {
        AstKind::Chain(first, links) => {
            let mut left = first.as_ref();
            for link in links {
                if matches!(link.operator, Operator::Equal | Operator::NotEqual) {
                    pairs.extend(name(left).zip(literal(&link.right)));
                    pairs.extend(name(&link.right).zip(literal(left)));
                }
                left = &link.right;
            }
        }
        AstKind::Call(function, arguments) if function.name == "selected" => {
            if let [list, code] = arguments.as_slice() {
                pairs.extend(name(list).zip(literal(code)));
            }
        }
        _ => {}
    }
    for (item, code) in pairs {
        if code.is_empty() {
            continue;
        }
        if code == "dk" || code == "pna" {
            source.warning_in_line(
                place.line,
                "I018",
                format!(
                    "{} compares \"{item}\" with '{code}', and that never holds",
                    place.owner
                ),
                "an answer that is missing reads as ''; ask for that",
            );
            continue;
        }
        match known.get(&item) {
            Some(Reads::Codes(codes)) if !codes.iter().any(|known| known == &code) => {
                source.error_in_line(
                    place.line,
                    "I016",
                    format!(
                        "{} compares \"{item}\" with '{code}', which is none of its choices{}",
                        place.owner,
                        did_you_mean(&code, codes.iter().map(String::as_str))
                    ),
                    format!("use one of {}", some(codes)),
                );
            }
            Some(Reads::Number) if code.trim().parse::<f64>().is_err() => {
                source.error_in_line(
                    place.line,
                    "I016",
                    format!("{} compares the number \"{item}\" with '{code}'", place.owner),
                    "compare it with a number",
                );
            }
            _ => {}
        }
    }
}

/// The first few codes of a list.
fn some(codes: &[String]) -> String {
    let mut text = codes
        .iter()
        .take(8)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    if codes.len() > 8 {
        text.push_str(" …");
    }
    text
}

fn name_of(ast: &Ast, own: Option<&str>) -> Option<String> {
    match &ast.kind {
        AstKind::Item(name) => Some(name.clone()),
        AstKind::Path(Path {
            start: Start::Here,
            steps,
        }) => match steps.as_slice() {
            [] => own.map(str::to_owned),
            [step] if step.axis == Axis::Own && step.test == Test::Node => own.map(str::to_owned),
            _ => None,
        },
        _ => None,
    }
}

fn literal(ast: &Ast) -> Option<String> {
    match &ast.kind {
        AstKind::Text(text) => Some(text.clone()),
        _ => None,
    }
}

/// Calls `visit` on every part of an expression.
pub(super) fn walk(ast: &Ast, visit: &mut impl FnMut(&Ast)) {
    visit(ast);
    match &ast.kind {
        AstKind::Number(_) | AstKind::Text(_) | AstKind::Item(_) => {}
        AstKind::Call(_, arguments) => arguments.iter().for_each(|argument| walk(argument, visit)),
        AstKind::Negate(inner) => walk(inner, visit),
        AstKind::Chain(first, links) => {
            walk(first, visit);
            links.iter().for_each(|link| walk(&link.right, visit));
        }
        AstKind::Path(path) => {
            if let Start::From(primary, predicates) = &path.start {
                walk(primary, visit);
                predicates.iter().for_each(|predicate| walk(predicate, visit));
            }
            for step in &path.steps {
                step.predicates
                    .iter()
                    .for_each(|predicate| walk(predicate, visit));
            }
        }
    }
}
