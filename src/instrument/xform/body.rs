//! The body: what people see, control by control.

use super::element::{Content, Element};
use super::label;
use super::model::actions;
use super::path::{Manner, Paths};
use super::translation::{label_needs_itext, list_needs_itext};
use crate::instrument::xlsform::build::searches;
use crate::instrument::xlsform::form::{Class, Node, NodeId, event};
use crate::instrument::xlsform::kind::{self, Control};
use crate::instrument::xlsform::row::Words;

/// The controls of a section's items.
pub fn controls(paths: &Paths<'_>, section: NodeId) -> Vec<Element> {
    paths
        .form
        .node(section)
        .children
        .iter()
        .filter_map(|id| match paths.form.node(*id).class {
            Class::Group { bodyless: true }
            | Class::Entity
            | Class::Attribute
            | Class::EntityLabel
            | Class::Survey => None,
            Class::Group { bodyless: false } => Some(group(paths, *id)),
            Class::Repeat => Some(repeat(paths, *id)),
            Class::Item(control) => item(paths, *id, control),
        })
        .collect()
}

fn group(paths: &Paths<'_>, id: NodeId) -> Element {
    let node = paths.form.node(id);
    let mut element = Element::new("group");
    for (name, value) in &node.control {
        let value = if name == "appearance" {
            value.clone()
        } else {
            paths.insert(value, id, Manner::default())
        };
        element.set(name, value);
    }
    element.set("ref", paths.path(id));
    if node.label.is_some() {
        element.add(label_element(paths, id));
    }
    element.containing(controls(paths, id))
}

fn repeat(paths: &Paths<'_>, id: NodeId) -> Element {
    let node = paths.form.node(id);
    let path = paths.path(id);
    let mut inner = Element::new("repeat").with("nodeset", path.as_str());
    for (name, value) in &node.control {
        inner.set(name, paths.insert(value, id, Manner::default()));
    }
    inner = inner.containing(controls(paths, id));
    for below in descendants(paths, id) {
        let nearest = paths
            .form
            .ancestors(below)
            .find(|ancestor| paths.form.node(*ancestor).class == Class::Repeat);
        if nearest == Some(id) {
            inner = inner.containing(actions(paths, below, true));
        }
    }
    Element::new("group")
        .with("ref", path)
        .containing([label_element(paths, id), inner])
}

/// All below a section, in order.
fn descendants(paths: &Paths<'_>, section: NodeId) -> Vec<NodeId> {
    let mut order = Vec::new();
    let mut stack: Vec<NodeId> = paths.form.node(section).children.iter().rev().copied().collect();
    while let Some(id) = stack.pop() {
        order.push(id);
        stack.extend(paths.form.node(id).children.iter().rev());
    }
    order
}

fn item(paths: &Paths<'_>, id: NodeId, control: Control) -> Option<Element> {
    let node = paths.form.node(id);
    if matches!(control, Control::None | Control::Action | Control::External) {
        return None;
    }
    let unseen =
        (node.binds("calculate") || !node.trigger.is_empty()) && node.label.is_none() && node.hint.is_none();
    if unseen {
        return None;
    }
    let mut element = Element::new(node.tag).with("ref", paths.path(id));
    for (name, value) in &node.control {
        element.set(name, paths.insert(value, id, Manner::default()));
    }
    if node.label.is_some() || !node.media.is_empty() || node.hint.is_some() || node.guidance_hint.is_some() {
        element.add(label_element(paths, id));
    }
    if node.hint.is_some() || node.guidance_hint.is_some() {
        element.add(hint_element(paths, id));
    }
    match control {
        Control::Input => {
            if let Some(list) = &node.query {
                let filter = node.choice_filter.as_deref().unwrap_or_default();
                let manner = Manner {
                    current: true,
                    parent: false,
                };
                let filter = paths.insert(filter, id, manner);
                element.set("query", format!("instance('{list}')/root/item[{filter}]"));
            }
        }
        Control::Select if searches(node) => {
            element = element.containing(searched(paths, node));
        }
        Control::Select => element.add(itemset(paths, id, node.itemset.as_deref().unwrap_or_default())),
        Control::Geo => {
            if let Some(list) = &node.itemset {
                element.add(itemset(paths, id, list));
            }
        }
        Control::Range => {
            if let Some(list) = &node.itemset {
                let (value, label) = ("name", own_label(paths, list));
                element.add(itemset_element(&of_instance(list), value, label));
            }
        }
        Control::Osm => {
            for tag in &node.tags {
                let mut shown = Element::new("tag").with("key", tag.name.as_str());
                let mut label = Element::new("label");
                if let Some(Words::Plain(text)) = &tag.label {
                    label.content = label::content(text, None, paths);
                }
                shown.add(label);
                element.add(shown);
            }
        }
        Control::Trigger | Control::Upload | Control::None | Control::Action | Control::External => {}
    }
    Some(element.containing(triggered(paths, id)))
}

/// What an answer sets elsewhere: values first, places after them.
fn triggered(paths: &Paths<'_>, id: NodeId) -> Vec<Element> {
    let name = &paths.form.node(id).name;
    let (mut values, mut places) = (Vec::new(), Vec::new());
    for target in paths.form.in_order() {
        let node = paths.form.node(target);
        for _ in node.trigger.iter().filter(|trigger| *trigger == name) {
            let at = paths.path(target);
            if node.kind == "background-geopoint" {
                places.push(
                    Element::new("odk:setgeopoint")
                        .with("ref", at)
                        .with("event", event::VALUE_CHANGED),
                );
                continue;
            }
            let mut element = Element::new("setvalue")
                .with("ref", at)
                .with("event", event::VALUE_CHANGED);
            let value = node.bound("calculate").unwrap_or_default();
            let value = paths.insert(value, id, Manner::default());
            if !value.is_empty() {
                element.set("value", value);
            }
            values.push(element);
        }
    }
    values.extend(places);
    values
}

fn label_element(paths: &Paths<'_>, id: NodeId) -> Element {
    let node = paths.form.node(id);
    let element = Element::new("label");
    if label_needs_itext(node) {
        return element.with("ref", format!("jr:itext('{}:label')", paths.path(id)));
    }
    with_words(element, node.label.as_ref(), id, paths)
}

fn hint_element(paths: &Paths<'_>, id: NodeId) -> Element {
    let node = paths.form.node(id);
    let element = Element::new("hint");
    if node.guidance_hint.is_some() || matches!(node.hint, Some(Words::Languages(_))) {
        return element.with("ref", format!("jr:itext('{}:hint')", paths.path(id)));
    }
    with_words(element, node.hint.as_ref(), id, paths)
}

fn with_words(element: Element, words: Option<&Words>, id: NodeId, paths: &Paths<'_>) -> Element {
    let content = match words {
        Some(Words::Plain(text)) => label::content(text, Some(id), paths),
        _ => Vec::new(),
    };
    Element { content, ..element }
}

fn of_instance(list: &str) -> String {
    format!("instance('{list}')/root/item")
}

fn own_label(paths: &Paths<'_>, list: &str) -> &'static str {
    if list_needs_itext(paths.form, list) {
        "jr:itext(itextId)"
    } else {
        "label"
    }
}

fn itemset_element(nodeset: &str, value: &str, label: &str) -> Element {
    Element::new("itemset").with("nodeset", nodeset).containing([
        Element::new("value").with("ref", value),
        Element::new("label").with("ref", label),
    ])
}

/// The choices, from the form's own lists, a file, or the rows of a repeat.
fn itemset(paths: &Paths<'_>, id: NodeId, list: &str) -> Element {
    let node = paths.form.node(id);
    let parameter = |key: &str| {
        node.parameters
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    };
    let from_answers = crate::instrument::xlsform::name::has_reference(list);
    let mut filter = None;
    let (mut nodeset, value, label);
    if kind::is_file(list) {
        let extension = kind::extension(list);
        let of_file = if extension == ".geojson" {
            ("id", "title")
        } else {
            ("name", "label")
        };
        nodeset = of_instance(list.strip_suffix(extension).unwrap_or(list));
        value = parameter("value").unwrap_or(of_file.0).to_owned();
        label = parameter("label").unwrap_or(of_file.1).to_owned();
    } else if from_answers {
        let manner = Manner {
            current: false,
            parent: true,
        };
        let path = paths.insert(list, id, manner);
        let path = path.trim();
        if node.tag == "input" {
            nodeset = path.to_owned();
            value = "geometry".to_owned();
            filter = Some("./geometry != ''".to_owned());
        } else {
            let (above, last) = path.rsplit_once('/').unwrap_or(("", path));
            nodeset = above.to_owned();
            value = last.to_owned();
            filter = Some(format!("./{last} != ''"));
        }
        label = value.clone();
    } else {
        nodeset = of_instance(list);
        value = "name".to_owned();
        label = own_label(paths, list).to_owned();
    }
    if let Some(own) = &node.choice_filter {
        let manner = Manner {
            current: true,
            parent: from_answers,
        };
        let mut own = paths.insert(own, id, manner);
        if from_answers {
            own = own
                .replace(&format!("current()/{nodeset}"), ".")
                .replace(&nodeset, ".");
        }
        filter = Some(own);
    }
    if let Some(filter) = filter {
        nodeset = format!("{nodeset}[{filter}]");
    }
    if parameter("randomize") == Some("true") {
        nodeset = match parameter("seed") {
            Some(seed) => {
                let seed = paths.insert(seed, id, Manner::default());
                format!("randomize({nodeset}, {})", seed.trim())
            }
            None => format!("randomize({nodeset})"),
        };
    }
    itemset_element(&nodeset, &value, &label)
}

/// Choices in line, for lists that an app searches in a file.
fn searched(paths: &Paths<'_>, node: &Node) -> Vec<Element> {
    let name = node.itemset.as_deref().unwrap_or_default();
    let in_itext = list_needs_itext(paths.form, name);
    let Some(list) = paths.form.list(name) else {
        return Vec::new();
    };
    list.choices
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let mut label = Element::new("label");
            if in_itext {
                label.set("ref", format!("jr:itext('{name}-{at}')"));
            } else if let (true, Some(Words::Plain(text))) = (node.label.is_some(), &choice.label) {
                label.content = label::content(text, None, paths);
            }
            let mut value = Element::new("value");
            value.content.push(Content::Text(choice.name.clone()));
            Element::new("item").containing([label, value])
        })
        .collect()
}
