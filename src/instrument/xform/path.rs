//! Where an item stands in the instance, and how another reaches it from where it stands.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::instrument::xlsform::form::{Class, Form, NodeId};
use crate::instrument::xlsform::name::{Reference, references};

/// A form, and the places of its items by name.
pub struct Paths<'a> {
    pub form: &'a Form,
    /// `None` for a name that several items have.
    by_name: BTreeMap<&'a str, Option<NodeId>>,
}

/// How a `${name}` is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Start from `current()`, since the text stands in a predicate.
    pub current: bool,
    /// Go one repeat further up, so that a filter can follow.
    pub parent: bool,
}

static INSTANCE: LazyLock<Regex> = LazyLock::new(|| compiled(r"instance\([^)]+.+"));
static BRACKETS: LazyLock<Regex> = LazyLock::new(|| compiled(r"\[([^]]+)\]"));
static INDEXED_REPEAT: LazyLock<Regex> = LazyLock::new(|| compiled(r"indexed-repeat\([^)]+\)"));

fn compiled(pattern: &str) -> Regex {
    match Regex::new(pattern) {
        Ok(regex) => regex,
        Err(error) => unreachable!("{error}"),
    }
}

impl<'a> Paths<'a> {
    pub fn new(form: &'a Form) -> Self {
        let mut by_name: BTreeMap<&str, Option<NodeId>> = BTreeMap::new();
        for id in form.in_order() {
            let node = form.node(id);
            if node.is_section() || node.is_item() {
                by_name
                    .entry(&node.name)
                    .and_modify(|known| *known = None)
                    .or_insert(Some(id));
            }
        }
        Self { form, by_name }
    }

    pub fn item(&self, name: &str) -> Option<NodeId> {
        self.by_name.get(name).copied().flatten()
    }

    /// `/data/household/age`.
    pub fn path(&self, id: NodeId) -> String {
        self.path_below(id, None)
    }

    fn path_below(&self, id: NodeId, top: Option<NodeId>) -> String {
        let mut steps: Vec<NodeId> = vec![id];
        steps.extend(
            self.form
                .ancestors(id)
                .take_while(|ancestor| Some(*ancestor) != top),
        );
        let mut path = String::new();
        for id in steps.into_iter().rev() {
            let node = self.form.node(id);
            path.push('/');
            if node.class == Class::Attribute {
                path.push('@');
            }
            path.push_str(&node.name);
        }
        path
    }

    /// The text with every `${name}` as a path that `context` can follow.
    pub fn insert(&self, text: &str, context: NodeId, manner: Manner) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for reference in references(text) {
            out.push_str(&text[at..reference.start]);
            out.push_str(&self.written(text, &reference, Some(context), manner));
            at = reference.end;
        }
        out.push_str(&text[at..]);
        out
    }

    /// What stands for one reference of a text.
    pub fn written(
        &self,
        text: &str,
        reference: &Reference,
        context: Option<NodeId>,
        manner: Manner,
    ) -> String {
        let Some(target) = self.item(&reference.name) else {
            // Refused before; a lenient reader sees what was written.
            return text[reference.start..reference.end].to_owned();
        };
        if let Some(context) = context.filter(|_| self.may_be_relative(text, reference)) {
            let manner = Manner {
                current: manner.current || in_predicate_of_instance(text, reference),
                ..manner
            };
            if let Some(path) = self.relative(target, context, manner) {
                return path;
            }
        }
        let before = if reference.last_saved {
            "instance('__last-saved')"
        } else {
            ""
        };
        format!(" {before}{} ", self.path(target))
    }

    fn relative(&self, target: NodeId, context: NodeId, manner: Manner) -> Option<String> {
        let is_repeat = |id: &NodeId| self.form.node(*id).class == Class::Repeat;
        let of_target: Vec<NodeId> = self.form.ancestors(target).collect();
        let shared = self
            .form
            .ancestors(context)
            .find(|id| is_repeat(id) && of_target.contains(id))?;
        let (steps, path) = self
            .past_shared(target, context, shared, manner)
            .unwrap_or_else(|| self.shortest(target, context, &of_target));
        let name = &self.form.node(target).name;
        let path = if path.ends_with(name.as_str()) {
            path
        } else {
            format!("/{name}")
        };
        let start = if manner.current { " current()/" } else { " " };
        Some(format!("{start}{}{path} ", vec![".."; steps].join("/")))
    }

    /// Up past the repeat that both share, where a list of its rows is wanted.
    fn past_shared(
        &self,
        target: NodeId,
        context: NodeId,
        shared: NodeId,
        manner: Manner,
    ) -> Option<(usize, String)> {
        if !manner.parent {
            return None;
        }
        let is_repeat = |id: &NodeId| self.form.node(*id).class == Class::Repeat;
        let repeat_of_context = self.form.ancestors(context).find(is_repeat);
        let repeat_of_target = self.form.ancestors(target).find(is_repeat);
        let outermost = !self.form.ancestors(shared).any(|id| is_repeat(&id));
        if repeat_of_target != Some(shared) || !(outermost || repeat_of_context != Some(shared)) {
            return None;
        }
        let steps = self.form.ancestors(context).position(|id| id == shared)? + 1;
        Some((steps + 1, self.path_below(target, self.form.node(shared).parent)))
    }

    fn shortest(&self, target: NodeId, context: NodeId, of_target: &[NodeId]) -> (usize, String) {
        let found = self.form.ancestors(context).enumerate().find(|(_, id)| {
            matches!(self.form.node(*id).class, Class::Repeat | Class::Group { .. }) && of_target.contains(id)
        });
        match found {
            Some((at, shared)) => (at + 1, self.path_below(target, Some(shared))),
            None => (0, String::new()),
        }
    }

    /// Only some arguments of `indexed-repeat` may be relative paths.
    fn may_be_relative(&self, text: &str, reference: &Reference) -> bool {
        if reference.last_saved {
            return false;
        }
        if !text.contains("indexed-repeat(") {
            return true;
        }
        let calls: Vec<_> = INDEXED_REPEAT.find_iter(text).collect();
        let mut at = 0;
        while let Some(call) = calls.get(at) {
            if reference.end > call.end() {
                // The next call is looked at after the one that follows, as in the field's converter.
                if at + 1 >= calls.len() {
                    return true;
                }
                at += 2;
                continue;
            }
            if reference.end < call.start() || reference.start > call.end() {
                return true;
            }
            let Some(arguments) = call
                .as_str()
                .split_once('(')
                .and_then(|(_, rest)| rest.strip_suffix(')'))
            else {
                return false;
            };
            let own = format!("${{{}}}", reference.name);
            let place = arguments
                .split(',')
                .enumerate()
                .filter(|(_, argument)| argument.contains(&own))
                .map(|(place, _)| place)
                .last();
            return place.is_some_and(|place| !matches!(place, 0 | 1 | 3 | 5));
        }
        false
    }
}

/// Whether a reference stands in the brackets of an expression on a list.
fn in_predicate_of_instance(text: &str, reference: &Reference) -> bool {
    text.contains("instance(")
        && INSTANCE.is_match(text)
        && BRACKETS
            .find_iter(text)
            .any(|brackets| reference.start >= brackets.start() && reference.end <= brackets.end())
}
