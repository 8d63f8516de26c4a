//! The instance: the form's answers before anyone has given one.

use super::element::Element;
use super::path::{Manner, Paths};
use crate::instrument::xlsform::form::{Class, NodeId};
use crate::instrument::xlsform::kind::Control;
use crate::instrument::xlsform::token::is_dynamic;

/// The instance's first element.
pub fn primary(paths: &Paths<'_>) -> Element {
    let settings = &paths.form.settings;
    let mut root = section(paths, 0, false);
    for (name, value) in &settings.attributes {
        root.set(name, value.as_str());
    }
    root.set("id", settings.id.as_str());
    for (name, value) in [
        ("xmlns", &settings.instance_xmlns),
        ("version", &settings.version),
        ("odk:prefix", &settings.prefix),
        ("odk:delimiter", &settings.delimiter),
    ] {
        if !value.is_empty() {
            root.set(name, value.as_str());
        }
    }
    root
}

/// `in_repeat`: the template of the repeat around it holds those of the repeats in it.
fn section(paths: &Paths<'_>, id: NodeId, in_repeat: bool) -> Element {
    let node = paths.form.node(id);
    let mut element = Element::new(&node.name);
    for (name, value) in &node.instance {
        element.set(name, paths.insert(value, id, Manner::default()));
    }
    for child in &node.children {
        let class = paths.form.node(*child).class;
        match class {
            Class::Item(Control::External) => {}
            Class::Attribute => {
                let attribute = paths.form.node(*child);
                element.set(&attribute.name, attribute.value.as_str());
            }
            Class::Repeat if !in_repeat => {
                element.add(template(paths, *child));
                element.add(section(paths, *child, true));
            }
            _ => element.add(any(paths, *child, in_repeat)),
        }
    }
    element
}

fn any(paths: &Paths<'_>, id: NodeId, in_repeat: bool) -> Element {
    let node = paths.form.node(id);
    if node.is_section() {
        return section(paths, id, in_repeat);
    }
    let mut element = Element::new(&node.name);
    for (name, value) in &node.instance {
        element.set(name, paths.insert(value, id, Manner::default()));
    }
    match &node.default {
        Some(default) if !is_dynamic(default, &node.kind) => element.text(default),
        _ => element,
    }
}

/// What a new row of a repeat begins with.
fn template(paths: &Paths<'_>, id: NodeId) -> Element {
    let node = paths.form.node(id);
    let mut element = Element::new(&node.name).with("jr:template", "");
    for child in &node.children {
        match paths.form.node(*child).class {
            Class::Repeat => element.add(template(paths, *child)),
            Class::Item(Control::External) => {}
            _ => element.add(any(paths, *child, false)),
        }
    }
    element
}
