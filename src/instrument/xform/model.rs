//! The model beside the instance: binds, actions, lists, files.

use super::element::Element;
use super::path::{Manner, Paths};
use super::translation::list_needs_itext;
use crate::instrument::xlsform::build::{files, is_searched};
use crate::instrument::xlsform::form::{Class, List, NodeId, event};
use crate::instrument::xlsform::kind::Control;
use crate::instrument::xlsform::name::has_reference;
use crate::instrument::xlsform::row::Words;
use crate::instrument::xlsform::token::is_dynamic;

/// A bind for each item that has one, and after it what the model does to it.
pub fn binds(paths: &Paths<'_>) -> Vec<Element> {
    let mut found = Vec::new();
    for id in paths.form.in_order() {
        found.extend(bind(paths, id));
        found.extend(actions(paths, id, false));
    }
    found
}

fn bind(paths: &Paths<'_>, id: NodeId) -> Option<Element> {
    let node = paths.form.node(id);
    if node.class == Class::Item(Control::External) {
        return None;
    }
    let own = paths.path(id);
    let mut element = Element::new("bind").with("nodeset", own.as_str());
    for (key, words) in node.bind.as_ref()? {
        if key == "calculate" && !node.trigger.is_empty() {
            // It stands in the action of the item that triggers it.
            continue;
        }
        let in_itext = matches!(key.as_str(), "jr:constraintMsg" | "jr:requiredMsg");
        let text = match words {
            Words::Languages(_) if in_itext || key == "jr:noAppErrorString" => {
                format!("jr:itext('{own}:{key}')")
            }
            Words::Languages(texts) => texts.first().map(|(_, text)| text.clone()).unwrap_or_default(),
            Words::Plain(text) if in_itext && has_reference(text) => format!("jr:itext('{own}:{key}')"),
            Words::Plain(text)
                if matches!(
                    key.as_str(),
                    "readonly" | "required" | "relevant" | "constraint" | "calculate"
                ) =>
            {
                truth(text).to_owned()
            }
            Words::Plain(text) => text.clone(),
        };
        element.set(key, paths.insert(&text, id, Manner::default()));
    }
    Some(element)
}

fn truth(text: &str) -> &str {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" => "true()",
        "no" | "No" | "NO" | "false" | "False" | "FALSE" => "false()",
        other => other,
    }
}

/// `in_repeat`: those for a new row, which stand in the repeat; else the others.
pub fn actions(paths: &Paths<'_>, id: NodeId, in_repeat: bool) -> Vec<Element> {
    let node = paths.form.node(id);
    let mut found = Vec::new();
    for action in &node.actions {
        if (action.event == event::NEW_REPEAT) != in_repeat {
            continue;
        }
        let mut element = Element::new(action.name)
            .with("ref", paths.path(id))
            .with("event", action.event);
        let value = match &node.default {
            Some(default) if node.dynamic_default || is_dynamic(default, &node.kind) => {
                Some(paths.insert(default, id, Manner::default()))
            }
            Some(default) => Some(default.clone()),
            None => action.value.clone(),
        };
        if action.name == "setvalue"
            && let Some(value) = value.filter(|value| !value.is_empty())
        {
            element.set("value", value);
        }
        if let Some(quality) = &action.quality {
            element.set("odk:quality", quality.as_str());
        }
        found.push(element);
    }
    found
}

/// Lists and files, each once: what items read first, the form's own lists last.
pub fn secondary(paths: &Paths<'_>) -> Vec<Element> {
    let form = paths.form;
    let mut known: Vec<String> = Vec::new();
    let mut found: Vec<Element> = Vec::new();
    for file in files(form) {
        if known.contains(&file.id) {
            continue;
        }
        found.push(
            Element::new("instance")
                .with("id", file.id.as_str())
                .with("src", file.source.as_str()),
        );
        known.push(file.id);
    }
    for list in &form.lists {
        if !is_searched(form, &list.name) && !known.contains(&list.name) {
            found.push(own_list(list, list_needs_itext(form, &list.name)));
        }
    }
    found
}

fn own_list(list: &List, in_itext: bool) -> Element {
    let mut root = Element::new("root");
    for (at, choice) in list.choices.iter().enumerate() {
        let mut item = Element::new("item");
        if in_itext {
            item.add(Element::new("itextId").text(&format!("{}-{at}", list.name)));
        }
        item.add(Element::new("name").text(&choice.name));
        if let (false, Some(Words::Plain(label))) = (in_itext, &choice.label) {
            item.add(Element::new("label").text(label));
        }
        for (name, value) in &choice.extra {
            item.add(Element::new(name).text(value));
        }
        if let Some(option) = &choice.sms_option {
            item.add(Element::new("sms_option").text(option));
        }
        root.add(item);
    }
    Element::new("instance")
        .with("id", list.name.as_str())
        .containing([root])
}
