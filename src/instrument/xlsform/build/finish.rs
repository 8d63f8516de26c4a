//! What can be said only when all rows are read.

use super::super::form::{Class, FormChoice, Node, NodeId};
use super::super::kind::Container;
use super::super::name::{is_reference, references};
use super::super::row::Words;
use super::Builder;
use crate::instrument::expression::did_you_mean;

impl Builder<'_> {
    pub(super) fn finish(&mut self, omit_instance_id: bool, preload: &str, instance_name: &str) {
        let open: Vec<(usize, &'static str, String)> = self
            .stack
            .iter()
            .skip(1)
            .map(|open| {
                (
                    open.row,
                    open.of.map_or("group", Container::name),
                    self.form.node(open.node).name.clone(),
                )
            })
            .collect();
        for (row, of, name) in open {
            self.error(
                row,
                "F018",
                format!("the {of} \"{name}\" begins and never ends"),
                format!("add a row of type end_{of}"),
            );
        }
        for (name, row) in std::mem::take(&mut self.triggers) {
            if !self.item_names.contains(&name) {
                let hint = did_you_mean(&name, self.item_names.iter().map(String::as_str));
                self.error(
                    row,
                    "F030",
                    format!("the trigger names \"{name}\", which is no item{hint}"),
                    "write the name of an item that is answered",
                );
            }
        }
        for (target, row) in std::mem::take(&mut self.geometries) {
            let known = self.instances.contains(&target)
                || self.form.list(&target).is_some()
                || self.is_entity_list(&target)
                || is_reference(&target)
                    && references(&target)
                        .first()
                        .is_some_and(|found| self.repeat_names.contains_key(&found.name));
            if !known {
                self.error(
                    row,
                    "F039",
                    format!(
                        "\"reference-geometry\" is \"{target}\", which is neither a list, a file nor a repeat"
                    ),
                    "name a list of choices, an attached file without its extension, or a repeat as ${name}",
                );
            }
        }
        for (id, list) in std::mem::take(&mut self.loops).into_iter().rev() {
            self.unroll(id, &list);
        }
        self.place_entities();
        let mut meta = std::mem::take(&mut self.meta);
        if !omit_instance_id {
            let mut node = self.plain_item("calculate", "instanceID", 0);
            node.set_bind("readonly", Words::Plain("true()".to_owned()));
            node.set_bind("jr:preload", Words::Plain(preload.to_owned()));
            meta.push(node);
            *self.names.entry("instanceID".to_owned()).or_default() += 1;
        }
        if !instance_name.is_empty() {
            let mut node = self.plain_item("calculate", "instanceName", 0);
            node.set_bind("calculate", Words::Plain(instance_name.to_owned()));
            meta.push(node);
        }
        if meta.is_empty() {
            return;
        }
        let there = self
            .form
            .node(0)
            .children
            .iter()
            .copied()
            .find(|id| self.form.node(*id).name == "meta");
        let group = there.unwrap_or_else(|| {
            self.form
                .add(0, Node::new(Class::Group { bodyless: true }, "group", "meta", 0))
        });
        for node in meta {
            self.form.add(group, node);
        }
    }

    fn is_entity_list(&self, name: &str) -> bool {
        self.entities.iter().any(|entity| entity.is_of(name))
    }

    /// The loop's items once for each choice, in a group of the choice's name.
    fn unroll(&mut self, id: NodeId, list: &str) {
        const AT_MOST: usize = 20_000;
        let choices: Vec<FormChoice> = self
            .form
            .list(list)
            .map(|list| list.choices.clone())
            .unwrap_or_default();
        let template = match self.form.nodes.get_mut(id) {
            Some(node) => std::mem::take(&mut node.children),
            None => return,
        };
        for choice in choices.iter().filter(|choice| choice.name != "none") {
            if self.form.nodes.len() > AT_MOST {
                let row = self.form.node(id).row;
                self.error(
                    row,
                    "F002",
                    "the loops make more items than a form can hold",
                    "take choices out of the list, or use a repeat",
                );
                return;
            }
            let mut group = Node::new(Class::Group { bodyless: false }, "group", &choice.name, 0);
            group.label = choice.label.clone();
            group.media = choice.media.clone();
            let group = self.form.add(id, group);
            for child in &template {
                self.copy(*child, group, Some(choice));
            }
        }
    }

    fn copy(&mut self, id: NodeId, parent: NodeId, choice: Option<&FormChoice>) {
        let mut node = self.form.node(id).clone();
        let children = std::mem::take(&mut node.children);
        if let Some(choice) = choice {
            substitute(&mut node, choice);
        }
        let copy = self.form.add(parent, node);
        for child in children {
            self.copy(child, copy, None);
        }
    }
}

/// `%(name)s` and `%(label)s` of a loop's items.
fn substitute(node: &mut Node, choice: &FormChoice) {
    let fill = |text: &mut String, language: Option<&str>| {
        let label = match &choice.label {
            Some(Words::Plain(label)) => label.clone(),
            Some(Words::Languages(labels)) => labels
                .iter()
                .find(|(known, _)| Some(known.as_str()) == language)
                .or(labels.first())
                .map(|(_, label)| label.clone())
                .unwrap_or_default(),
            None => String::new(),
        };
        *text = text
            .replace("%(name)s", &choice.name)
            .replace("%(label)s", &label);
    };
    fill(&mut node.name, None);
    let bind = node.bind.iter_mut().flatten().map(|(_, words)| words);
    let all = node
        .label
        .iter_mut()
        .chain(&mut node.hint)
        .chain(&mut node.guidance_hint)
        .chain(node.media.iter_mut().map(|(_, words)| words))
        .chain(bind);
    for words in all {
        match words {
            Words::Plain(text) => fill(text, None),
            Words::Languages(texts) => texts.iter_mut().for_each(|(language, text)| {
                let language = language.clone();
                fill(text, Some(&language));
            }),
        }
    }
    for (_, text) in &mut node.control {
        fill(text, None);
    }
    for text in node.default.iter_mut().chain(&mut node.choice_filter) {
        fill(text, None);
    }
}
