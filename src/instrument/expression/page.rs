//! An expression's tree as JSON, for the script in the page.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::ast::{Ast, AstKind, Axis, Path, Start, Step, Test};
use super::problem::ExpressionProblem;

/// `["v", literal]`, `["i", item]`, `["."]`, `["-", x]`, `["c", first, [op, next] …]`, `["f", name, argument …]`,
/// `["p", start, step …]`: a start is `"/"`, `""` or `[tree, predicate …]`, a step a name, `*`, `..` or `.`, or one of
/// them with its predicates in an array.
///
/// Errors: `not_in_page`, at its place, for what the script does not compute: attributes, names with a prefix, and
/// functions of chance and of the form.
pub fn tree(ast: &Ast) -> Result<Json, ExpressionProblem> {
    Ok(match &ast.kind {
        AstKind::Number(value) => json!(["v", value]),
        AstKind::Text(text) => json!(["v", text]),
        AstKind::Item(name) => json!(["i", name]),
        AstKind::Negate(inner) => json!(["-", tree(inner)?]),
        AstKind::Chain(first, links) => {
            let mut parts = vec![json!("c"), tree(first)?];
            for link in links {
                parts.push(json!([link.operator.symbol(), tree(&link.right)?]));
            }
            Json::Array(parts)
        }
        AstKind::Call(function, arguments) => {
            if !function.in_page() {
                return Err(ExpressionProblem::not_in_page(
                    ast.at,
                    &format!("{}()", function.name),
                ));
            }
            let mut parts = vec![json!("f"), json!(function.name)];
            for argument in arguments {
                parts.push(tree(argument)?);
            }
            // The node at hand stands for an argument that is left out, but position() has a meaning of its own.
            if arguments.is_empty() && function.most == 1 && function.name != "position" {
                parts.push(json!(["."]));
            }
            Json::Array(parts)
        }
        AstKind::Path(path) if is_own(path) => json!(["."]),
        AstKind::Path(path) => {
            let start = match &path.start {
                Start::Root => json!("/"),
                Start::Here => json!(""),
                Start::From(primary, predicates) => with_predicates(tree(primary)?, predicates)?,
            };
            let mut parts = vec![json!("p"), start];
            for step in &path.steps {
                let name = json!(step_name(step)?);
                parts.push(match step.predicates[..] {
                    [] => name,
                    _ => with_predicates(name, &step.predicates)?,
                });
            }
            Json::Array(parts)
        }
    })
}

fn with_predicates(first: Json, predicates: &[Ast]) -> Result<Json, ExpressionProblem> {
    let mut parts = vec![first];
    for predicate in predicates {
        parts.push(tree(predicate)?);
    }
    Ok(Json::Array(parts))
}

fn step_name(step: &Step) -> Result<&str, ExpressionProblem> {
    match (step.axis, &step.test) {
        (Axis::Own, _) => Ok("."),
        (Axis::Parent, _) => Ok(".."),
        (Axis::Child, Test::Any) => Ok("*"),
        (Axis::Child, Test::Name { prefix: None, local }) => Ok(local),
        _ => Err(ExpressionProblem::not_in_page(
            step.at,
            "an attribute, or a node without a plain name,",
        )),
    }
}

/// `.`
fn is_own(path: &Path) -> bool {
    matches!((&path.start, &path.steps[..]), (Start::Here, [step]) if step.axis == Axis::Own && step.predicates.is_empty())
}

impl ExpressionProblem {
    pub fn not_in_page(at: usize, what: &str) -> Self {
        Self::new(
            "not_in_page",
            format!("{what} is computed on the server only"),
            at,
        )
    }
}

/// What expressions need of a page: functions, and columns of the tables and lists beside the answers.
#[derive(Debug, Default)]
pub struct Needs {
    tables: BTreeSet<String>,
    /// A table is named by what is computed: it may be any.
    any_table: bool,
    columns: BTreeSet<String>,
    /// `*` takes them all.
    any_column: bool,
    pub functions: BTreeSet<&'static str>,
}

impl Needs {
    pub fn has_table(&self, name: &str) -> bool {
        self.any_table || self.tables.contains(name)
    }

    /// Every name that a path steps through counts, whichever table it is in.
    pub fn has_column(&self, name: &str) -> bool {
        self.any_column || self.columns.contains(name)
    }

    /// Adds what one expression reads.
    pub fn add(&mut self, ast: &Ast) {
        match &ast.kind {
            AstKind::Number(_) | AstKind::Text(_) | AstKind::Item(_) => {}
            AstKind::Negate(inner) => self.add(inner),
            AstKind::Chain(first, links) => {
                self.add(first);
                links.iter().for_each(|link| self.add(&link.right));
            }
            AstKind::Call(function, arguments) => {
                self.functions.insert(function.name);
                if function.name == "instance" {
                    match arguments.first().map(|argument| &argument.kind) {
                        Some(AstKind::Text(name)) => {
                            self.tables.insert(name.clone());
                        }
                        _ => self.any_table = true,
                    }
                }
                arguments.iter().for_each(|argument| self.add(argument));
            }
            AstKind::Path(path) => {
                for step in &path.steps {
                    match &step.test {
                        Test::Name { local, .. } => {
                            self.columns.insert(local.clone());
                        }
                        Test::Any | Test::AnyOf { .. } => self.any_column = true,
                        _ => {}
                    }
                }
                // The text of a whole row is that of all its columns.
                self.any_column |= path.steps.is_empty() || ends_above_a_column(path);
                path.parts().into_iter().for_each(|part| self.add(part));
            }
        }
    }
}

/// `instance('x')/root/item`: what is read may be the row itself.
fn ends_above_a_column(path: &Path) -> bool {
    let in_table = matches!(&path.start, Start::From(primary, _)
        if matches!(&primary.kind, AstKind::Call(function, _) if function.name == "instance"));
    in_table && path.steps.len() < 3
}
