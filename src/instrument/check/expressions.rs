//! What expressions name: items that are there, in time, with codes they know.

use std::collections::BTreeMap;

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

/// All relevance and constraints of an instrument.
pub fn check_instrument(source: &Source<'_>, known: &Known, instrument: &Instrument) {
    let mut before: Vec<&str> = Vec::new();
    for section in &instrument.sections {
        if let Some(relevant) = &section.relevant {
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
fn walk(ast: &Ast, visit: &mut impl FnMut(&Ast)) {
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
