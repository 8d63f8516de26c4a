//! What the finished tree of a form must fulfil.

use std::collections::{BTreeMap, BTreeSet};

use super::super::form::{Class, Form, Node, NodeId};
use super::super::kind::Control;
use super::super::name::references;
use super::super::problem::{Problems, shown};

/// Every problem that only the whole form shows.
pub fn check(form: &Form, sheet: &str, problems: &mut Problems) {
    for id in form.in_order() {
        let node = form.node(id);
        siblings(form, id, sheet, problems);
        triggered(form, id, sheet, problems);
        nesting(node, sheet, problems);
        choices_as_text(node, sheet, problems);
        if matches!(node.class, Class::Item(_)) {
            words(node, sheet, problems);
        }
    }
    search(form, sheet, problems);
    circles(form, sheet, problems);
}

/// Names that the converter made must not meet names that a person gave.
fn siblings(form: &Form, id: NodeId, sheet: &str, problems: &mut Problems) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for child in &form.node(id).children {
        let child = form.node(*child);
        if let Some(first) = seen.insert(&child.name, child.row) {
            let meta = matches!(form.node(id).class, Class::Group { bodyless: true });
            if first == 0 || child.row == 0 || meta {
                problems.error(
                    sheet,
                    first.max(child.row),
                    "F014",
                    format!(
                        "the name \"{}\" is also made for a count, an \"other\" or a grid's head at this level",
                        child.name
                    ),
                    "give the item another name",
                );
            }
        }
    }
}

/// Only what people see can trigger something.
fn triggered(form: &Form, id: NodeId, sheet: &str, problems: &mut Problems) {
    let node = form.node(id);
    for name in &node.trigger {
        let unseen = form
            .nodes
            .iter()
            .find(|other| other.name == *name)
            .is_some_and(|other| {
                other.kind == "calculate"
                    || (other.binds("calculate") || !other.trigger.is_empty())
                        && other.label.is_none()
                        && other.hint.is_none()
            });
        if !unseen {
            continue;
        }
        let what = format!("\"{name}\", which triggers \"{}\", is never seen", node.name);
        let way_out = "name an item that people answer";
        if node.kind == "background-geopoint" {
            // The field's converter takes it, and no app will ever ask for the place.
            problems.warning(sheet, node.row, "F033", what, way_out);
        } else {
            problems.error(sheet, node.row, "F033", what, way_out);
        }
    }
}

/// Choices are kept as text; the column `bind::type` can say otherwise.
fn choices_as_text(node: &Node, sheet: &str, problems: &mut Problems) {
    let kept_as = node.bound("type").unwrap_or("string");
    if node.class == Class::Item(Control::Select) && !matches!(kept_as, "string" | "odk:rank") {
        problems.error(
            sheet,
            node.row,
            "F024",
            format!(
                "the choices of \"{}\" would be kept as {}",
                node.name,
                shown(kept_as)
            ),
            "leave the column \"bind::type\" empty",
        );
    }
}

/// Brackets within brackets, further in than any app reads them.
fn nesting(node: &Node, sheet: &str, problems: &mut Problems) {
    const DEEPEST: usize = 500;
    let bound = node.bind.iter().flatten().filter_map(|(_, words)| words.plain());
    let texts = bound
        .chain(node.choice_filter.as_deref())
        .chain(node.default.as_deref());
    for text in texts {
        let mut open: usize = 0;
        let too_deep = text.bytes().any(|byte| {
            match byte {
                b'(' | b'[' => open += 1,
                b')' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            open > DEEPEST
        });
        if too_deep {
            problems.error(
                sheet,
                node.row,
                "F002",
                format!(
                    "an expression of \"{}\" has brackets more than {DEEPEST} deep",
                    node.name
                ),
                "split it over several items of the type calculate",
            );
        }
    }
}

/// A control needs something to read.
fn words(node: &Node, sheet: &str, problems: &mut Problems) {
    let (Class::Item(control), false) = (node.class, node.row == 0) else {
        return;
    };
    if matches!(control, Control::None | Control::Action | Control::External) {
        return;
    }
    let (label, hint) = (node.label.is_some(), node.hint.is_some());
    if (node.binds("calculate") || !node.trigger.is_empty()) && !label && !hint {
        return;
    }
    if !label && node.media.is_empty() && !hint {
        problems.error(
            sheet,
            node.row,
            "F032",
            format!("\"{}\" has neither label nor hint", node.name),
            "write what people are to read in the column \"label\"",
        );
    }
    let has = |kind: &str| node.media.iter().any(|(known, _)| known == kind);
    if has("big-image") && !has("image") {
        problems.error(
            sheet,
            node.row,
            "F032",
            format!("\"{}\" has a big-image, but no image", node.name),
            "name the small picture in the column image",
        );
    }
}

/// A list that is searched from a file serves no other item.
fn search(form: &Form, sheet: &str, problems: &mut Problems) {
    let selects: Vec<&Node> = form
        .nodes
        .iter()
        .filter(|node| node.class == Class::Item(Control::Select))
        .collect();
    for node in selects.iter().filter(|node| searches(node)) {
        let list = node.itemset.as_deref().unwrap_or_default();
        if super::super::kind::is_file(list) {
            problems.error(
                sheet,
                node.row,
                "F024",
                format!(
                    "\"{}\" takes its choices from a file and searches, too",
                    node.name
                ),
                "take search() out of its appearance, or use a list of the sheet \"choices\"",
            );
        }
        if let Some(other) = selects
            .iter()
            .find(|other| other.itemset == node.itemset && !searches(other) && !shuffled(other))
        {
            problems.error(
                sheet,
                node.row,
                "F024",
                format!(
                    "\"{}\" searches the list \"{list}\", which \"{}\" uses without search()",
                    node.name, other.name
                ),
                "use a list of its own",
            );
        }
    }
}

/// A shuffled list without a filter is read as one of its own.
fn shuffled(node: &Node) -> bool {
    node.choice_filter.is_none()
        && node
            .parameters
            .iter()
            .any(|(key, value)| key == "randomize" && value == "true")
}

/// Whether a select's choices are searched in a file beside the form.
pub fn searches(node: &Node) -> bool {
    node.attribute("appearance").is_some_and(|appearance| {
        appearance.len() > 7
            && appearance
                .find("search(")
                .is_some_and(|at| appearance[at..].contains(')'))
    })
}

/// Calculations that wait for each other.
fn circles(form: &Form, sheet: &str, problems: &mut Problems) {
    let mut reads: BTreeMap<&str, (usize, BTreeSet<String>)> = BTreeMap::new();
    for node in &form.nodes {
        if !node.trigger.is_empty() || node.row == 0 {
            continue;
        }
        let Some(text) = node.bound("calculate") else {
            continue;
        };
        // These look at other rows of a repeat, or at the value kept from before.
        if [
            "indexed-repeat",
            "once(",
            "instance(",
            "position(",
            "last-saved",
            "[",
        ]
        .iter()
        .any(|word| text.contains(word))
        {
            continue;
        }
        let mut names: BTreeSet<String> = references(text).into_iter().map(|found| found.name).collect();
        if names.remove(&node.name) {
            // Some apps keep the value from before, some refuse the form.
            problems.warning(
                sheet,
                node.row,
                "F051",
                format!("\"{}\" is calculated from itself", node.name),
                "write once(…) if the first value is to stay",
            );
        }
        reads.insert(&node.name, (node.row, names));
    }
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in reads.keys() {
        // Depth first, without recursion: a chain may be as long as the form.
        let mut path: Vec<(&str, Vec<&str>)> = Vec::new();
        if done.contains(start) {
            continue;
        }
        let next_of = |name: &str| -> Vec<&str> {
            reads.get(name).map_or(Vec::new(), |(_, names)| {
                names
                    .iter()
                    .filter_map(|name| reads.get_key_value(name.as_str()).map(|(name, _)| *name))
                    .collect()
            })
        };
        path.push((start, next_of(start)));
        while let Some((name, next)) = path.last_mut() {
            let name = *name;
            match next.pop() {
                None => {
                    done.insert(name);
                    path.pop();
                }
                Some(other) => {
                    if let Some(at) = path.iter().position(|(known, _)| *known == other) {
                        let mut circle: Vec<&str> = path.iter().skip(at).map(|(name, _)| *name).collect();
                        circle.push(other);
                        circle.truncate(8);
                        let row = reads.get(other).map_or(0, |(row, _)| *row);
                        problems.error(
                            sheet,
                            row,
                            "F051",
                            format!("calculations go round in a circle: {}", circle.join(" → ")),
                            "let one of them be answered, or be calculated from something else",
                        );
                        done.insert(other);
                    } else if !done.contains(other) {
                        path.push((other, next_of(other)));
                    }
                }
            }
        }
    }
}
