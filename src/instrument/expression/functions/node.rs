//! Functions of nodes: counting them, naming them, finding them.

use super::text::words;
use super::{ANY, Call, Function, Gives};
use crate::instrument::expression::instance::{Node, NodeKind};
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("count", 1, 1, Gives::Number, |call| {
        Ok(number(call.nodes(0)?.len()))
    }),
    Function::new("count-non-empty", 1, 1, Gives::Number, |call| {
        let instance = call.scope.instance;
        Ok(number(
            call.nodes(0)?
                .into_iter()
                .filter(|node| !instance.text(*node).is_empty())
                .count(),
        ))
    }),
    Function::new("last", 0, 0, Gives::Number, |call| Ok(number(call.scope.size))),
    Function::new("position", 0, 1, Gives::Number, position),
    Function::new("name", 0, 1, Gives::Text, |call| {
        Ok(Value::Text(named(call, |instance, node| {
            match instance.kind(node) {
                NodeKind::Element(name) | NodeKind::Attribute(name, _) => name.qualified(),
                NodeKind::Instruction(target, _) => target.clone(),
                _ => String::new(),
            }
        })?))
    }),
    Function::new("local-name", 0, 1, Gives::Text, |call| {
        Ok(Value::Text(named(call, |instance, node| {
            match instance.kind(node) {
                NodeKind::Element(name) | NodeKind::Attribute(name, _) => name.local.clone(),
                NodeKind::Instruction(target, _) => target.clone(),
                _ => String::new(),
            }
        })?))
    }),
    Function::new("namespace-uri", 0, 1, Gives::Text, |call| {
        Ok(Value::Text(named(call, |instance, node| {
            instance
                .name(node)
                .map(|name| name.namespace.clone())
                .unwrap_or_default()
        })?))
    }),
    Function::new("id", 1, 1, Gives::Nodes, |call| {
        let wanted = call.texts(0)?.join(" ");
        let wanted: Vec<&str> = words(&wanted).collect();
        let instance = call.scope.instance;
        let found = instance
            .descendants(instance.document())
            .filter(|node| {
                instance
                    .attribute(*node, "id")
                    .or_else(|| instance.attribute(*node, "xml:id"))
                    .is_some_and(|id| wanted.contains(&id))
            })
            .collect();
        Ok(Value::Nodes(found))
    }),
    Function::new("current", 0, 0, Gives::Nodes, |call| {
        Ok(Value::Nodes(vec![call.scope.current]))
    }),
    Function::new("instance", 1, 1, Gives::Nodes, |call| {
        Ok(Value::Nodes(
            call.scope
                .instance
                .secondary(&call.text(0)?)
                .into_iter()
                .collect(),
        ))
    }),
    Function::new("indexed-repeat", 3, ANY, Gives::Nodes, indexed_repeat),
    Function::new("once", 1, 1, Gives::Text, |call| {
        let own = call.scope.instance.text(call.scope.node);
        Ok(Value::Text(if own.is_empty() { call.text(0)? } else { own }))
    }),
];

#[allow(clippy::cast_precision_loss, reason = "fewer nodes than 2^53")]
fn number(count: usize) -> Value {
    Value::Number(count as f64)
}

fn named(
    call: &Call<'_>,
    name: fn(&crate::instrument::expression::Instance, Node) -> String,
) -> Evaluated<String> {
    Ok(call
        .nodes(0)?
        .first()
        .map(|node| name(call.scope.instance, *node))
        .unwrap_or_default())
}

/// Without an argument the place among the nodes at hand; with one the turn of a repeat: its place in the run of
/// elements of its name.
fn position(call: &Call<'_>) -> Evaluated<Value> {
    if call.arguments.is_empty() {
        return Ok(number(call.scope.position));
    }
    let instance = call.scope.instance;
    let nodes = call.nodes(0)?;
    let [node] = nodes[..] else {
        return if nodes.is_empty() {
            Ok(Value::Number(f64::NAN))
        } else {
            Err(call.problem(
                "type",
                "position(…) takes one node and has several; name one, such as `..`",
            ))
        };
    };
    let (Some(name), Some(parent)) = (instance.name(node), instance.parent(node)) else {
        return Err(call.problem("type", "position(…) takes an element; name one, such as `..`"));
    };
    let mut place = 0;
    for sibling in instance.children(parent) {
        if instance.is_element(*sibling) {
            place = if instance.name(*sibling) == Some(name) {
                place + 1
            } else {
                0
            };
        }
        if *sibling == node {
            break;
        }
    }
    Ok(number(place.max(1)))
}

/// `indexed-repeat(item, repeat, turn, …)`: the item in that turn of the repeat, in that turn of the next.
fn indexed_repeat(call: &Call<'_>) -> Evaluated<Value> {
    if call.arguments.len().is_multiple_of(2) {
        return Err(call.problem("arguments", "indexed-repeat() takes a turn after each repeat"));
    }
    let instance = call.scope.instance;
    let mut pairs = Vec::new();
    for index in (1..call.arguments.len()).step_by(2) {
        let turn = call.number(index + 1)?;
        let repeats = call.nodes(index)?;
        if turn.is_nan() || repeats.is_empty() {
            return Ok(Value::Nodes(Vec::new()));
        }
        pairs.push((repeats, turn));
    }
    // Repeats may be named in any order; the outer one decides first.
    let is_within = |inner: &[Node], outer: &[Node]| {
        inner.iter().any(|node| {
            outer
                .iter()
                .any(|above| above != node && instance.contains(*above, *node))
        })
    };
    pairs.sort_by(|(a, _), (b, _)| is_within(a, b).cmp(&is_within(b, a)));
    let mut within: Option<Node> = None;
    for (repeats, turn) in pairs {
        let mut inside = repeats
            .into_iter()
            .filter(|node| within.is_none_or(|outer| instance.contains(outer, *node)));
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be a place"
        )]
        let chosen = if turn >= 1.0 && turn.fract() == 0.0 {
            inside.nth(turn as usize - 1)
        } else {
            None
        };
        let Some(chosen) = chosen else {
            return Ok(Value::Nodes(Vec::new()));
        };
        within = Some(chosen);
    }
    let targets = match call.arguments.first().map(|argument| &argument.kind) {
        // Whatever stands nearest: the item is looked for in the turn that was chosen.
        Some(crate::instrument::expression::ast::AstKind::Item(name)) => instance
            .items(name, within.unwrap_or(call.scope.node))
            .into_owned(),
        _ => call.nodes(0)?,
    };
    let found = targets
        .into_iter()
        .filter(|node| within.is_none_or(|outer| outer != *node && instance.contains(outer, *node)))
        .collect();
    Ok(Value::Nodes(found))
}
