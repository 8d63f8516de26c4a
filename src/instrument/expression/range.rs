//! Conditions that no answer can fulfil.

use std::collections::BTreeMap;

use super::ast::{Ast, AstKind, Operator};
use super::check::Finding;
use super::{Environment, Expression, Instance};
use crate::instrument::problem::Severity;

/// A warning where no answer can make an expression true: as far as a constant or a chain of `and` tells.
pub fn never_holds(expression: &Expression) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut warn = |message: String, at: usize| {
        found.push(Finding {
            code: "never_holds",
            severity: Severity::Warning,
            message,
            at,
        });
    };
    let ast = expression.ast();
    let mut parts = Vec::new();
    conjuncts(ast, &mut parts);
    let mut ranges: BTreeMap<&str, Range> = BTreeMap::new();
    for part in parts {
        if is_constant(part) {
            let nothing = Instance::flat::<&str, &str>([]);
            let scope_is_false = !super::truth_of(part, &nothing, &Environment::default());
            if scope_is_false {
                warn("this is never true".to_owned(), part.at);
            }
            continue;
        }
        let AstKind::Chain(first, links) = &part.kind else {
            continue;
        };
        let [link] = &links[..] else { continue };
        let (name, operator, literal) = match (&first.kind, &link.right.kind) {
            (AstKind::Item(name), literal) => (name, link.operator, literal),
            (literal, AstKind::Item(name)) => (name, mirrored(link.operator), literal),
            _ => continue,
        };
        let range = ranges.entry(name.as_str()).or_default();
        match literal {
            AstKind::Number(value) => range.narrow(operator, *value),
            AstKind::Text(text) if operator == Operator::Equal => range.says(text),
            _ => continue,
        }
        if range.is_empty() {
            let message = format!("`{name}` cannot be all of this at once, so it is never true");
            warn(message, part.at);
            break;
        }
    }
    found
}

/// What a chain of `and` leaves an answer to be.
struct Range {
    low: f64,
    high: f64,
    /// The ends themselves are left out.
    open: (bool, bool),
    text: Option<String>,
    torn: bool,
}

impl Default for Range {
    fn default() -> Self {
        Self {
            low: f64::NEG_INFINITY,
            high: f64::INFINITY,
            open: (false, false),
            text: None,
            torn: false,
        }
    }
}

impl Range {
    fn narrow(&mut self, operator: Operator, value: f64) {
        if matches!(
            operator,
            Operator::Greater | Operator::GreaterOrEqual | Operator::Equal
        ) && value >= self.low
        {
            let open = operator == Operator::Greater;
            self.open.0 = open || (value == self.low && self.open.0);
            self.low = value;
        }
        if matches!(operator, Operator::Less | Operator::LessOrEqual | Operator::Equal) && value <= self.high
        {
            let open = operator == Operator::Less;
            self.open.1 = open || (value == self.high && self.open.1);
            self.high = value;
        }
        let outside = value < self.low || value > self.high;
        self.torn |= operator == Operator::Equal && outside;
    }

    fn says(&mut self, text: &str) {
        self.torn |= self.text.as_deref().is_some_and(|said| said != text);
        self.text = Some(text.to_owned());
    }

    fn is_empty(&self) -> bool {
        self.torn || self.low > self.high || (self.low == self.high && (self.open.0 || self.open.1))
    }
}

fn conjuncts<'a>(ast: &'a Ast, parts: &mut Vec<&'a Ast>) {
    match &ast.kind {
        AstKind::Chain(first, links) if links.iter().all(|link| link.operator == Operator::And) => {
            conjuncts(first, parts);
            links.iter().for_each(|link| conjuncts(&link.right, parts));
        }
        _ => parts.push(ast),
    }
}

fn mirrored(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        other => other,
    }
}

/// Whether a part is the same for every answer and on every day.
fn is_constant(ast: &Ast) -> bool {
    match &ast.kind {
        AstKind::Number(_) | AstKind::Text(_) => true,
        AstKind::Item(_) | AstKind::Path(_) => false,
        AstKind::Negate(inner) => is_constant(inner),
        AstKind::Chain(first, links) => {
            is_constant(first) && links.iter().all(|link| is_constant(&link.right))
        }
        AstKind::Call(function, arguments) => {
            matches!(
                function.name,
                "true" | "false" | "not" | "boolean" | "number" | "string"
            ) && !(arguments.is_empty() && matches!(function.name, "number" | "string"))
                && arguments.iter().all(is_constant)
        }
    }
}
