//! What an expression reads: a tree of elements, attributes and texts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::problem::ExpressionProblem;
use super::xml;

/// A node of an [`Instance`]. Nodes compare in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(u32);

/// A tree of nodes: a form's XML, or the answers of one response. A copy shares the tree; texts written into it are its own.
#[derive(Clone, Debug)]
pub struct Instance {
    tree: Arc<Tree>,
    /// What was written by [`Instance::set_text`], by node; nothing there: what stands in the tree.
    written: Vec<String>,
}

#[derive(Debug)]
struct Tree {
    nodes: Vec<NodeRecord>,
    /// Elements by local name, in document order: what `${name}` looks up.
    named: HashMap<String, Vec<Node>>,
    /// Where a prefix is declared, and what it stands for there; "" is the default.
    namespaces: Vec<(Node, String, String)>,
    /// From here on tables stand beside the answers, where `${name}` does not look.
    aside: Option<Node>,
}

#[derive(Clone, Debug)]
struct NodeRecord {
    parent: Option<Node>,
    kind: NodeKind,
    /// Of an element its last descendant, else itself.
    last: Node,
    children: Vec<Node>,
    attributes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Document,
    Element(Name),
    Attribute(Name, String),
    Text(String),
    Comment(String),
    Instruction(String, String),
}

/// An XML name: `prefix:local` in a namespace (empty: none).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    pub prefix: String,
    pub local: String,
    pub namespace: String,
}

impl Name {
    pub fn plain(local: &str) -> Self {
        Self {
            local: local.to_owned(),
            ..Self::default()
        }
    }

    pub fn qualified(&self) -> String {
        if self.prefix.is_empty() {
            self.local.clone()
        } else {
            format!("{}:{}", self.prefix, self.local)
        }
    }
}

impl Instance {
    /// The tree of one response: `/data` with an element per answer, in the order given. Missing is "".
    pub fn flat<N: AsRef<str>, T: AsRef<str>>(answers: impl IntoIterator<Item = (N, T)>) -> Self {
        let mut builder = InstanceBuilder::new();
        builder.open(Name::plain("data"));
        for (name, text) in answers {
            builder.open(Name::plain(name.as_ref()));
            builder.text(text.as_ref());
            builder.close();
        }
        builder.close();
        builder.finish()
    }

    /// The tree of an XML document. Errors: `xml` for what is none.
    pub fn from_xml(text: &str) -> Result<Self, ExpressionProblem> {
        xml::instance(text)
    }

    /// The node above all.
    pub fn document(&self) -> Node {
        Node(0)
    }

    /// The topmost element.
    pub fn top(&self) -> Option<Node> {
        self.children(self.document())
            .iter()
            .copied()
            .find(|node| self.is_element(*node))
    }

    fn record(&self, node: Node) -> &NodeRecord {
        &self.tree.nodes[node.0 as usize]
    }

    pub fn kind(&self, node: Node) -> &NodeKind {
        &self.record(node).kind
    }

    pub fn parent(&self, node: Node) -> Option<Node> {
        self.record(node).parent
    }

    pub fn children(&self, node: Node) -> &[Node] {
        &self.record(node).children
    }

    pub fn attributes(&self, node: Node) -> &[Node] {
        &self.record(node).attributes
    }

    pub fn is_element(&self, node: Node) -> bool {
        matches!(self.kind(node), NodeKind::Element(_))
    }

    /// Of an element or attribute.
    pub fn name(&self, node: Node) -> Option<&Name> {
        match self.kind(node) {
            NodeKind::Element(name) | NodeKind::Attribute(name, _) => Some(name),
            _ => None,
        }
    }

    pub fn attribute(&self, node: Node, qualified: &str) -> Option<&str> {
        self.attributes(node)
            .iter()
            .find_map(|attribute| match self.kind(*attribute) {
                NodeKind::Attribute(name, value) if name.qualified() == qualified => Some(value.as_str()),
                _ => None,
            })
    }

    /// Every node below `node` and itself, attributes included, in document order.
    pub fn descendants(&self, node: Node) -> impl Iterator<Item = Node> + use<> {
        (node.0..=self.record(node).last.0).map(Node)
    }

    pub fn contains(&self, above: Node, node: Node) -> bool {
        above <= node && node <= self.record(above).last
    }

    /// The string value (XPath 1.0, 5): all text in an element, the value of anything else.
    pub fn text(&self, node: Node) -> String {
        match self.kind(node) {
            NodeKind::Text(text) => self.written(node).unwrap_or(text).to_owned(),
            NodeKind::Comment(text) | NodeKind::Attribute(_, text) => text.clone(),
            NodeKind::Instruction(_, text) => text.clone(),
            NodeKind::Document | NodeKind::Element(_) => {
                let mut all = String::new();
                for below in self.descendants(node) {
                    if let NodeKind::Text(text) = self.kind(below) {
                        all.push_str(self.written(below).unwrap_or(text));
                    }
                }
                all
            }
        }
    }

    fn written(&self, node: Node) -> Option<&str> {
        let text = self.written.get(node.0 as usize)?;
        (!text.is_empty()).then_some(text.as_str())
    }

    /// Puts a text into an empty element made by [`InstanceBuilder::leaf`].
    pub fn set_text(&mut self, leaf: Node, text: &str) {
        let Some(child) = self.record(leaf).children.first().copied() else {
            return;
        };
        if self.written.is_empty() {
            self.written.resize(self.tree.nodes.len(), String::new());
        }
        text.clone_into(&mut self.written[child.0 as usize]);
    }

    /// Whether a node stands in a table beside the answers.
    pub fn is_aside(&self, node: Node) -> bool {
        self.tree.aside.is_some_and(|aside| node >= aside)
    }

    /// The elements `${name}` means when it is read at `node`: those nearest to it in the tree.
    ///
    /// Within a repeat that is the one of the same turn; from outside all of them.
    pub fn items(&self, name: &str, node: Node) -> Cow<'_, [Node]> {
        let Some(all) = self.tree.named.get(name) else {
            return Cow::Borrowed(&[]);
        };
        if all.len() == 1 {
            return Cow::Borrowed(all);
        }
        let mut above = Some(node);
        while let Some(scope) = above {
            let found: Vec<Node> = all
                .iter()
                .copied()
                .filter(|candidate| *candidate != scope && self.contains(scope, *candidate))
                .collect();
            if !found.is_empty() {
                return Cow::Owned(found);
            }
            above = self.parent(scope);
        }
        Cow::Borrowed(all)
    }

    /// The namespace that `prefix` stands for at `node`.
    pub fn namespace(&self, node: Node, prefix: &str) -> Option<&str> {
        if prefix == "xml" {
            return Some("http://www.w3.org/XML/1998/namespace");
        }
        self.tree
            .namespaces
            .iter()
            .rev()
            .find(|(element, declared, _)| declared == prefix && self.contains(*element, node))
            .map(|(_, _, namespace)| namespace.as_str())
    }

    /// The form's `<instance id="…">`.
    pub fn secondary(&self, id: &str) -> Option<Node> {
        self.tree
            .named
            .get("instance")?
            .iter()
            .copied()
            .find(|node| self.attribute(*node, "id") == Some(id))
    }

    /// The values of a text of the form's `<itext>` in `language`; else in its default, which is the first unless
    /// one says so.
    pub fn itext(&self, id: &str, language: Option<&str>) -> Vec<Node> {
        let Some(itext) = self.tree.named.get("itext").and_then(|found| found.first()) else {
            return Vec::new();
        };
        let translations = self.below(*itext, "translation");
        let translation = match language {
            Some(language) => translations
                .iter()
                .find(|node| self.attribute(**node, "lang") == Some(language)),
            None => translations
                .iter()
                .find(|node| self.attribute(**node, "default").is_some())
                .or(translations.first()),
        };
        let text = translation.and_then(|translation| {
            let texts = self.below(*translation, "text");
            texts
                .into_iter()
                .find(|node| self.attribute(*node, "id") == Some(id))
        });
        text.map(|text| self.below(text, "value")).unwrap_or_default()
    }

    fn below(&self, node: Node, local: &str) -> Vec<Node> {
        let is = |child: &Node| {
            self.is_element(*child) && self.name(*child).is_some_and(|name| name.local == local)
        };
        self.children(node).iter().copied().filter(is).collect()
    }

    /// `/*[1]/*[2]`: the place of an element, `/` for the document; of other nodes their own step at the end.
    pub fn path(&self, node: Node) -> String {
        let Some(parent) = self.parent(node) else {
            return "/".to_owned();
        };
        let above = match self.path(parent) {
            root if root == "/" => String::new(),
            path => path,
        };
        let position = |same: fn(&NodeKind) -> bool| {
            1 + self
                .children(parent)
                .iter()
                .take_while(|child| **child != node)
                .filter(|child| same(self.kind(**child)))
                .count()
        };
        let step = match self.kind(node) {
            NodeKind::Attribute(name, _) => format!("@{}", name.qualified()),
            NodeKind::Text(_) => format!("text()[{}]", position(|kind| matches!(kind, NodeKind::Text(_)))),
            NodeKind::Comment(_) => format!(
                "comment()[{}]",
                position(|kind| matches!(kind, NodeKind::Comment(_)))
            ),
            NodeKind::Instruction(..) => format!(
                "processing-instruction()[{}]",
                position(|kind| matches!(kind, NodeKind::Instruction(..)))
            ),
            NodeKind::Element(_) | NodeKind::Document => {
                format!("*[{}]", position(|kind| matches!(kind, NodeKind::Element(_))))
            }
        };
        format!("{above}/{step}")
    }
}

/// Builds an [`Instance`] in document order.
pub struct InstanceBuilder {
    nodes: Vec<NodeRecord>,
    named: HashMap<String, Vec<Node>>,
    namespaces: Vec<(Node, String, String)>,
    open: Vec<Node>,
    aside: Option<Node>,
}

impl Default for InstanceBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl InstanceBuilder {
    pub fn new() -> Self {
        let document = NodeRecord {
            parent: None,
            kind: NodeKind::Document,
            last: Node(0),
            children: Vec::new(),
            attributes: Vec::new(),
        };
        Self {
            nodes: vec![document],
            named: HashMap::new(),
            namespaces: Vec::new(),
            open: vec![Node(0)],
            aside: None,
        }
    }

    fn add(&mut self, kind: NodeKind) -> Node {
        let node = Node(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let parent = self.open.last().copied();
        let is_attribute = matches!(kind, NodeKind::Attribute(..));
        self.nodes.push(NodeRecord {
            parent,
            kind,
            last: node,
            children: Vec::new(),
            attributes: Vec::new(),
        });
        if let Some(parent) = parent {
            let parent = &mut self.nodes[parent.0 as usize];
            if is_attribute {
                parent.attributes.push(node);
            } else {
                parent.children.push(node);
            }
        }
        node
    }

    /// Begins an element; what follows is in it until [`Self::close`].
    pub fn open(&mut self, name: Name) -> Node {
        let local = name.local.clone();
        let node = self.add(NodeKind::Element(name));
        if self.aside.is_none() || local == "instance" {
            self.named.entry(local).or_default().push(node);
        }
        self.open.push(node);
        node
    }

    /// What follows stands beside the answers: `${name}` does not mean its elements.
    pub fn aside(&mut self) {
        self.aside = Some(Node(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)));
    }

    /// An element that holds one text, which may be changed later.
    pub fn leaf(&mut self, name: &str, text: &str) -> Node {
        let node = self.open(Name::plain(name));
        self.add(NodeKind::Text(text.to_owned()));
        self.close();
        node
    }

    /// An attribute of the element just opened.
    pub fn attribute(&mut self, name: Name, value: &str) {
        self.add(NodeKind::Attribute(name, value.to_owned()));
    }

    /// A prefix declared on the element just opened.
    pub fn namespace(&mut self, prefix: &str, namespace: &str) {
        if let Some(node) = self.open.last() {
            self.namespaces
                .push((*node, prefix.to_owned(), namespace.to_owned()));
        }
    }

    /// Text; joined to text just before it.
    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let before = self
            .open
            .last()
            .and_then(|parent| self.nodes[parent.0 as usize].children.last())
            .copied();
        if let Some(before) = before
            && let NodeKind::Text(whole) = &mut self.nodes[before.0 as usize].kind
        {
            whole.push_str(text);
            return;
        }
        self.add(NodeKind::Text(text.to_owned()));
    }

    pub fn comment(&mut self, text: &str) {
        self.add(NodeKind::Comment(text.to_owned()));
    }

    pub fn instruction(&mut self, target: &str, value: &str) {
        self.add(NodeKind::Instruction(target.to_owned(), value.to_owned()));
    }

    /// Ends the element opened last.
    pub fn close(&mut self) {
        if self.open.len() > 1
            && let Some(node) = self.open.pop()
        {
            self.nodes[node.0 as usize].last = Node(u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX));
        }
    }

    pub fn finish(mut self) -> Instance {
        while self.open.len() > 1 {
            self.close();
        }
        self.nodes[0].last = Node(u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX));
        Instance {
            tree: Arc::new(Tree {
                nodes: self.nodes,
                named: self.named,
                namespaces: self.namespaces,
                aside: self.aside,
            }),
            written: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_repeat_means_the_same_turn() {
        let mut builder = InstanceBuilder::new();
        builder.open(Name::plain("data"));
        let mut ages = Vec::new();
        let mut names = Vec::new();
        for turn in ["Ana", "Ben"] {
            builder.open(Name::plain("child"));
            names.push(builder.open(Name::plain("name")));
            builder.text(turn);
            builder.close();
            ages.push(builder.open(Name::plain("age")));
            builder.close();
            builder.close();
        }
        let instance = builder.finish();
        assert_eq!(*instance.items("name", ages[1]), [names[1]]);
        assert_eq!(*instance.items("name", instance.document()), names);
        assert_eq!(instance.path(names[1]), "/*[1]/*[2]/*[1]");
    }
}
