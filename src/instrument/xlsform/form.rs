//! An XLSForm understood: the tree of items that an XForm is made from.

use super::kind::Control;
use super::row::Words;

/// A form, its items as a tree in one list. Item 0 is the form itself.
#[derive(Clone, Debug)]
pub struct Form {
    pub nodes: Vec<Node>,
    pub settings: Settings,
    pub lists: Vec<List>,
    /// Which version of the entity specification its entities need.
    pub entity_version: Option<&'static str>,
}

#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub id: String,
    pub title: String,
    pub version: String,
    pub default_language: String,
    pub style: String,
    pub namespaces: String,
    pub submission_url: String,
    pub public_key: String,
    pub auto_send: String,
    pub auto_delete: String,
    pub client_editable: bool,
    pub instance_xmlns: String,
    pub prefix: String,
    pub delimiter: String,
    /// Attributes of the instance's first element.
    pub attributes: Vec<(String, String)>,
}

pub type NodeId = usize;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Survey,
    /// `bodyless`: the group `meta`, which no one sees.
    Group {
        bodyless: bool,
    },
    Repeat,
    Item(Control),
    Entity,
    Attribute,
    /// The label of an entity.
    EntityLabel,
}

#[derive(Clone, Debug)]
pub struct Node {
    pub class: Class,
    /// The type, dealiased: `select one`, `photo`, `repeat`.
    pub kind: String,
    pub name: String,
    /// Row of the survey sheet; 0 for what the converter adds.
    pub row: usize,
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
    pub label: Option<Words>,
    pub hint: Option<Words>,
    pub guidance_hint: Option<Words>,
    pub media: Vec<(String, Words)>,
    /// `None`: no bind at all.
    pub bind: Option<Vec<(String, Words)>>,
    pub tag: &'static str,
    pub control: Vec<(String, String)>,
    /// Attributes of the item's node.
    pub instance: Vec<(String, String)>,
    pub default: Option<String>,
    pub dynamic_default: bool,
    pub choice_filter: Option<String>,
    pub parameters: Vec<(String, String)>,
    /// The external list a filtered text box asks.
    pub query: Option<String>,
    /// List, file or reference the choices come from.
    pub itemset: Option<String>,
    pub trigger: Vec<String>,
    pub actions: Vec<Action>,
    pub tags: Vec<Tag>,
    /// Of an attribute: what it begins with.
    pub value: String,
}

/// Something the model does when an event happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub name: &'static str,
    pub event: &'static str,
    pub value: Option<String>,
    pub quality: Option<String>,
}

pub mod event {
    pub const FIRST_LOAD: &str = "odk-instance-first-load";
    pub const LOAD: &str = "odk-instance-load";
    pub const NEW_REPEAT: &str = "odk-new-repeat";
    pub const VALUE_CHANGED: &str = "xforms-value-changed";
}

/// What a mapper may note on a building.
#[derive(Clone, Debug)]
pub struct Tag {
    pub name: String,
    pub label: Option<Words>,
}

#[derive(Clone, Debug)]
pub struct List {
    pub name: String,
    pub choices: Vec<FormChoice>,
}

#[derive(Clone, Debug)]
pub struct FormChoice {
    pub name: String,
    pub label: Option<Words>,
    pub media: Vec<(String, Words)>,
    /// Further columns, for filters.
    pub extra: Vec<(String, String)>,
    pub sms_option: Option<String>,
    pub row: usize,
}

impl Node {
    pub fn new(class: Class, kind: &str, name: &str, row: usize) -> Self {
        Self {
            class,
            kind: kind.to_owned(),
            name: name.to_owned(),
            row,
            parent: None,
            children: Vec::new(),
            label: None,
            hint: None,
            guidance_hint: None,
            media: Vec::new(),
            bind: None,
            tag: "",
            control: Vec::new(),
            instance: Vec::new(),
            default: None,
            dynamic_default: false,
            choice_filter: None,
            parameters: Vec::new(),
            query: None,
            itemset: None,
            trigger: Vec::new(),
            actions: Vec::new(),
            tags: Vec::new(),
            value: String::new(),
        }
    }

    pub fn is_section(&self) -> bool {
        matches!(
            self.class,
            Class::Survey | Class::Group { .. } | Class::Repeat | Class::Entity
        )
    }

    pub fn is_item(&self) -> bool {
        matches!(self.class, Class::Item(control) if control != Control::External)
    }

    /// The text of a bind attribute that has no languages.
    pub fn bound(&self, key: &str) -> Option<&str> {
        self.bind
            .as_ref()?
            .iter()
            .find(|(name, _)| name == key)
            .and_then(|(_, words)| words.plain())
    }

    pub fn binds(&self, key: &str) -> bool {
        self.bind
            .as_ref()
            .is_some_and(|bind| bind.iter().any(|(name, _)| name == key))
    }

    pub fn set_bind(&mut self, key: &str, words: Words) {
        let bind = self.bind.get_or_insert_default();
        match bind.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => *old = words,
            None => bind.push((key.to_owned(), words)),
        }
    }

    pub fn attribute(&self, key: &str) -> Option<&str> {
        self.control
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    }

    pub fn set_attribute(&mut self, key: &str, value: &str) {
        match self.control.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => value.clone_into(old),
            None => self.control.push((key.to_owned(), value.to_owned())),
        }
    }
}

impl Form {
    /// The node of an id, which every id of this form has.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    pub fn add(&mut self, parent: NodeId, mut node: Node) -> NodeId {
        let id = self.nodes.len();
        node.parent = Some(parent);
        self.nodes.push(node);
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.push(id);
        }
        id
    }

    /// The form and all in it, in order.
    pub fn in_order(&self) -> Vec<NodeId> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut stack = vec![0];
        while let Some(id) = stack.pop() {
            order.push(id);
            stack.extend(self.node(id).children.iter().rev());
        }
        order
    }

    /// Those a node stands in, nearest first.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.node(id).parent, |id| self.node(*id).parent)
    }

    pub fn list(&self, name: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.name == name)
    }
}
