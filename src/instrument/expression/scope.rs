//! The evaluator: a tree of an expression, read at a node.

use std::borrow::Cow;

use super::ast::{Ast, AstKind, Axis, Link, Operator, Path, Start, Step, Test};
use super::environment::Environment;
use super::functions::Call;
use super::instance::{Instance, Node, NodeKind};
use super::number;
use super::problem::ExpressionProblem;
use super::value::Value;

/// The namespace of XForms.
const XFORMS: &str = "http://www.w3.org/2002/xforms";

/// The namespace of pages, in which forms stand.
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Prefixes that forms use without a word.
fn agreed(prefix: &str) -> Option<&'static str> {
    Some(match prefix {
        "xf" | "xforms" => XFORMS,
        "h" | "html" | "xhtml" => XHTML,
        "jr" | "javarosa" => "http://openrosa.org/javarosa",
        "orx" | "openrosa-xforms" => "http://openrosa.org/xforms",
        "odk" => "http://www.opendatakit.org/xforms",
        "enk" => "http://enketo.org/xforms",
        _ => return None,
    })
}

pub type Evaluated<T> = Result<T, ExpressionProblem>;

/// Where an expression is read: at a node, which is one of several.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub instance: &'a Instance,
    pub environment: &'a Environment,
    pub node: Node,
    /// What `/` stands for.
    pub root: Node,
    /// `position()`, from 1.
    pub position: usize,
    /// `last()`
    pub size: usize,
    /// `current()`: where the whole expression is read.
    pub current: Node,
}

impl<'a> Scope<'a> {
    pub fn new(instance: &'a Instance, environment: &'a Environment, node: Node) -> Self {
        Self {
            instance,
            environment,
            node,
            root: instance.document(),
            position: 1,
            size: 1,
            current: node,
        }
    }

    /// The elements `${name}` means here: in a row of a table, those it means where the whole expression is read.
    fn items(&self, name: &str) -> Cow<'a, [Node]> {
        let at = match self.instance.is_aside(self.node) {
            true => self.current,
            false => self.node,
        };
        self.instance.items(name, at)
    }

    /// The value of `ast` here.
    pub fn value(&self, ast: &Ast) -> Evaluated<Value> {
        stacker::maybe_grow(64 << 10, 1 << 20, || match &ast.kind {
            AstKind::Number(value) => Ok(Value::Number(*value)),
            AstKind::Text(text) => Ok(Value::Text(text.clone())),
            AstKind::Item(name) => Ok(match self.items(name)[..] {
                // An item that was never asked reads as empty, as one left blank does.
                [] => Value::Text(String::new()),
                [node] => Value::Text(self.instance.text(node)),
                ref several => Value::Nodes(several.to_vec()),
            }),
            AstKind::Negate(inner) => Ok(Value::Number(-self.number(inner)?)),
            AstKind::Chain(first, links) => self.chain(first, links),
            AstKind::Path(path) => Ok(Value::Nodes(self.path(path)?)),
            AstKind::Call(function, arguments) => (function.run)(&Call {
                scope: self,
                arguments,
                at: ast.at,
            }),
        })
    }

    pub fn text(&self, ast: &Ast) -> Evaluated<String> {
        Ok(self.value(ast)?.text(self.instance))
    }

    pub fn number(&self, ast: &Ast) -> Evaluated<f64> {
        Ok(self.number_of(&self.value(ast)?))
    }

    pub fn number_of(&self, value: &Value) -> f64 {
        value.number(self.instance, self.environment.zone())
    }

    /// An item alone is true where it has an answer other than 0; anything else as its value is.
    pub fn truth(&self, ast: &Ast) -> Evaluated<bool> {
        Ok(match (&ast.kind, self.value(ast)?) {
            (AstKind::Item(_), Value::Text(answer)) => number::answer_truth(&answer, self.environment.zone()),
            (_, value) => value.truth(),
        })
    }

    /// Nodes, where nothing else will do.
    pub fn nodes(&self, ast: &Ast) -> Evaluated<Vec<Node>> {
        if let AstKind::Item(name) = &ast.kind {
            return Ok(self.items(name).into_owned());
        }
        match self.value(ast)? {
            Value::Nodes(nodes) => Ok(nodes),
            other => Err(ExpressionProblem::new(
                "type",
                format!(
                    "{} stands where items or a path should; write ${{name}} or a path",
                    other.kind()
                ),
                ast.at,
            )),
        }
    }

    fn chain(&self, first: &Ast, links: &[Link]) -> Evaluated<Value> {
        let level = links.first().map_or(0, |link| link.operator.level());
        match level {
            0 | 1 => {
                // `or` stops at the first truth, `and` at the first untruth.
                let settles = level == 0;
                let mut truth = self.truth(first)?;
                for link in links {
                    if truth == settles {
                        break;
                    }
                    truth = self.truth(&link.right)?;
                }
                Ok(Value::Boolean(truth))
            }
            2 | 3 => {
                let mut left = self.value(first)?;
                for link in links {
                    let right = self.value(&link.right)?;
                    left = Value::Boolean(self.compare(link.operator, &left, &right));
                }
                Ok(left)
            }
            _ => {
                let mut left = self.number(first)?;
                for link in links {
                    left = number::calculate(link.operator, left, self.number(&link.right)?);
                }
                Ok(Value::Number(left))
            }
        }
    }

    /// XPath 1.0, 3.4: nodes compare if any of them does.
    pub fn compare(&self, operator: Operator, left: &Value, right: &Value) -> bool {
        let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
        match (left, right) {
            (Value::Boolean(_), _) | (_, Value::Boolean(_)) if equality => {
                (left.truth() == right.truth()) == (operator == Operator::Equal)
            }
            (Value::Nodes(nodes), _) => nodes
                .iter()
                .any(|node| self.compare(operator, &Value::Text(self.instance.text(*node)), right)),
            (_, Value::Nodes(nodes)) => nodes
                .iter()
                .any(|node| self.compare(operator, left, &Value::Text(self.instance.text(*node)))),
            (Value::Text(left), Value::Text(right)) if equality => {
                (left == right) == (operator == Operator::Equal)
            }
            _ => number::compare(operator, self.number_of(left), self.number_of(right)),
        }
    }

    fn path(&self, path: &Path) -> Evaluated<Vec<Node>> {
        let mut nodes = match &path.start {
            Start::Root => vec![self.root],
            Start::Here => vec![self.node],
            Start::From(primary, predicates) => {
                let mut nodes = self.nodes(primary)?;
                for predicate in predicates {
                    nodes = self.kept(&nodes, predicate)?;
                }
                nodes
            }
        };
        for step in &path.steps {
            let mut found = Vec::new();
            for node in &nodes {
                let mut here = self.along(*node, step);
                for predicate in &step.predicates {
                    here = self.kept(&here, predicate)?;
                }
                found.append(&mut here);
            }
            if nodes.len() > 1 {
                found.sort_unstable();
                found.dedup();
            }
            nodes = found;
        }
        Ok(nodes)
    }

    fn along(&self, node: Node, step: &Step) -> Vec<Node> {
        let takes = |candidate: &Node| self.takes(step, *candidate);
        match step.axis {
            Axis::Child => self
                .instance
                .children(node)
                .iter()
                .copied()
                .filter(takes)
                .collect(),
            Axis::Attribute => self
                .instance
                .attributes(node)
                .iter()
                .copied()
                .filter(takes)
                .collect(),
            Axis::Own => vec![node],
            // Above what `/` stands for there is nothing.
            Axis::Parent if node == self.root => Vec::new(),
            Axis::Parent => self.instance.parent(node).into_iter().collect(),
        }
    }

    fn takes(&self, step: &Step, node: Node) -> bool {
        let kind = self.instance.kind(node);
        match &step.test {
            Test::Node => true,
            Test::Text => matches!(kind, NodeKind::Text(_)),
            Test::Comment => matches!(kind, NodeKind::Comment(_)),
            Test::Instruction(wanted) => match kind {
                NodeKind::Instruction(target, _) => wanted.as_ref().is_none_or(|wanted| wanted == target),
                _ => false,
            },
            Test::Any => self.instance.name(node).is_some(),
            Test::Name { prefix, local } => self.instance.name(node).is_some_and(|name| {
                name.local == *local && self.is_in(prefix.as_deref(), &name.namespace, &name.prefix)
            }),
            Test::AnyOf { prefix } => self
                .instance
                .name(node)
                .is_some_and(|name| self.is_in(Some(prefix), &name.namespace, &name.prefix)),
        }
    }

    /// Whether a name with `wanted` as its prefix (or none) means a node in `namespace`.
    ///
    /// A prefix means what the topmost element declares, else what forms of the field agree on; no prefix means no
    /// namespace or the default one.
    fn is_in(&self, wanted: Option<&str>, namespace: &str, prefix: &str) -> bool {
        let declared = |prefix| {
            self.instance
                .top()
                .and_then(|top| self.instance.namespace(top, prefix))
        };
        match wanted {
            // Of a page, only elements with a prefix are meant.
            None if namespace == XHTML => false,
            None => namespace.is_empty() || namespace == declared("").unwrap_or(XFORMS),
            Some(wanted) => {
                let meant = declared(wanted).or_else(|| agreed(wanted));
                match meant.or_else(|| self.instance.namespace(self.node, wanted)) {
                    Some(meant) => meant == namespace,
                    None => wanted == prefix,
                }
            }
        }
    }

    /// Those of `nodes` for which `predicate` holds; a number is a place in the order.
    fn kept(&self, nodes: &[Node], predicate: &Ast) -> Evaluated<Vec<Node>> {
        let mut kept = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let scope = Scope {
                node: *node,
                position: index + 1,
                size: nodes.len(),
                ..*self
            };
            let holds = match scope.value(predicate)? {
                #[allow(clippy::cast_precision_loss, reason = "fewer nodes than 2^53")]
                Value::Number(place) => place == (index + 1) as f64,
                _ if matches!(predicate.kind, AstKind::Item(_)) => scope.truth(predicate)?,
                value => value.truth(),
            };
            if holds {
                kept.push(*node);
            }
        }
        Ok(kept)
    }
}
