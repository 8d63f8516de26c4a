//! The tree in which expressions read answers: laid out once for an instrument, filled in for each response.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::definition::Instrument;
use super::expression::ast::{Axis, Path, Start};
use super::expression::{Ast, AstKind, Expression, Instance, InstanceBuilder, Name, Node};
use super::item::{Item, ItemKind};

/// More shapes than this are not kept: a shape is one count of rows for each repeat.
const MOST_KEPT: usize = 64;

/// An element per item, rows within a repeat, every one still empty; tables and filtered lists beside it.
#[derive(Debug)]
pub struct Layout {
    pub instance: Instance,
    /// The element that holds all answers.
    pub top: Node,
    /// In the order of asking.
    pub places: Vec<Place>,
    /// Every expression reads only what is asked before it, so going over all of them once is enough.
    pub forward: bool,
}

/// Where an item's answer stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub section: usize,
    /// In its section.
    pub item: usize,
    pub node: Node,
    pub row: Option<Row>,
}

/// A place in a repeat's row.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Among the places, that of the repeat.
    pub repeat: usize,
    /// From 0.
    pub turn: usize,
    /// Among the repeat's items.
    pub member: usize,
}

/// The layouts an instrument has been asked for. A copy of it begins with none, since it may be changed first.
#[derive(Debug, Default)]
pub struct Layouts(Mutex<BTreeMap<Vec<usize>, Arc<Layout>>>);

impl Clone for Layouts {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Instrument {
    /// The layout for so many rows of each repeat, in the order of asking. The instrument stays as it is from now on.
    pub fn layout(&self, rows: &[usize]) -> Arc<Layout> {
        let mut kept = self.layouts.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(layout) = kept.get(rows) {
            return Arc::clone(layout);
        }
        let layout = Arc::new(Layout::new(self, rows));
        if kept.len() < MOST_KEPT {
            kept.insert(rows.to_vec(), Arc::clone(&layout));
        }
        layout
    }
}

impl Layout {
    fn new(instrument: &Instrument, rows: &[usize]) -> Self {
        let mut builder = InstanceBuilder::new();
        let top = builder.open(Name::plain("data"));
        let mut places = Vec::new();
        let mut rows = rows.iter();
        for (section, one) in instrument.sections.iter().enumerate() {
            for (at, item) in one.items.iter().enumerate() {
                let place = |node, row| Place {
                    section,
                    item: at,
                    node,
                    row,
                };
                let ItemKind::Repeat { items, .. } = &item.kind else {
                    places.push(place(builder.leaf(item.id.as_str(), ""), None));
                    continue;
                };
                let repeat = places.len();
                // Nothing reads it as a whole, so its place is that of all answers.
                places.push(place(top, None));
                for turn in 0..rows.next().copied().unwrap_or(0) {
                    let node = builder.open(Name::plain(item.id.as_str()));
                    if turn == 0 {
                        places[repeat].node = node;
                    }
                    for (member, one) in items.iter().enumerate() {
                        let row = Row { repeat, turn, member };
                        places.push(place(builder.leaf(one.id.as_str(), ""), Some(row)));
                    }
                    builder.close();
                }
            }
        }
        builder.close();
        builder.aside();
        secondary(&mut builder, instrument);
        Self {
            instance: builder.finish(),
            top,
            places,
            forward: is_forward(instrument),
        }
    }
}

/// Tables, and the lists of filtered choices, as expressions read them.
fn secondary(builder: &mut InstanceBuilder, instrument: &Instrument) {
    let begin = |builder: &mut InstanceBuilder, name: &str| {
        builder.open(Name::plain("instance"));
        builder.attribute(Name::plain("id"), name);
        builder.open(Name::plain("root"));
    };
    for (name, table) in &instrument.tables {
        begin(builder, name);
        for row in &table.rows {
            builder.open(Name::plain("item"));
            for (column, cell) in table.columns.iter().zip(row) {
                builder.leaf(column, cell);
            }
            builder.close();
        }
        builder.close();
        builder.close();
    }
    let mut lists = BTreeSet::new();
    for item in instrument.all_items().filter(|item| item.choice_filter.is_some()) {
        let name = list_name(item);
        if !lists.insert(name.to_owned()) {
            continue;
        }
        begin(builder, name);
        for choice in item.choices() {
            builder.open(Name::plain("item"));
            builder.leaf("name", &choice.code);
            builder.leaf("label", &choice.label);
            for (column, value) in &choice.columns {
                builder.leaf(column, value);
            }
            builder.close();
        }
        builder.close();
        builder.close();
    }
}

/// What an expression calls the list of an item's choices.
pub fn list_name(item: &Item) -> &str {
    match &item.list {
        Some(list) if list.also.is_empty() => &list.name,
        _ => item.id.as_str(),
    }
}

/// Whether no expression that opens an item or computes it reads what stands at its own place or after it.
fn is_forward(instrument: &Instrument) -> bool {
    let order: BTreeMap<&str, usize> = instrument
        .all_items()
        .enumerate()
        .map(|(at, item)| (item.id.as_str(), at))
        .collect();
    let before = |expression: Option<&Expression>, place: usize| {
        expression.is_none_or(|expression| {
            let read = expression.items();
            let earlier = |name: &str| order.get(name).is_none_or(|at| *at < place);
            read.iter().all(|item| earlier(&item.name)) && names_what_it_reads(expression.ast(), false)
        })
    };
    let place = |item: &Item| order.get(item.id.as_str()).copied().unwrap_or(0);
    let items = instrument.all_items().all(|item| {
        let computed = [&item.relevant, &item.calculation, &item.default];
        computed
            .into_iter()
            .all(|expression| before(expression.as_ref(), place(item)))
    });
    let sections = instrument.sections.iter().all(|section| {
        let first = section.items.first().map_or(0, place);
        before(section.relevant.as_ref(), first)
    });
    items && sections
}

/// Whether all it reads of the answers stands in it as `${name}`: a path may lead anywhere, but for one into a table.
fn names_what_it_reads(ast: &Ast, in_table: bool) -> bool {
    match &ast.kind {
        AstKind::Number(_) | AstKind::Text(_) | AstKind::Item(_) => true,
        AstKind::Negate(inner) => names_what_it_reads(inner, in_table),
        AstKind::Chain(first, links) => {
            names_what_it_reads(first, in_table)
                && links
                    .iter()
                    .all(|link| names_what_it_reads(&link.right, in_table))
        }
        AstKind::Call(function, arguments) => {
            function.name != "indexed-repeat"
                && arguments
                    .iter()
                    .all(|argument| names_what_it_reads(argument, in_table))
        }
        AstKind::Path(path) => {
            let into_table = starts_in_table(path);
            (into_table || in_table && matches!(path.start, Start::Here))
                && path.steps.iter().all(|step| step.axis != Axis::Parent)
                && path
                    .parts()
                    .into_iter()
                    .all(|part| names_what_it_reads(part, true))
        }
    }
}

fn starts_in_table(path: &Path) -> bool {
    match &path.start {
        Start::From(primary, _) => {
            matches!(&primary.kind, AstKind::Call(function, _) if function.name == "instance")
        }
        Start::Root | Start::Here => false,
    }
}
