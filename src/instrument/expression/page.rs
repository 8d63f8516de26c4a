//! An expression's tree as JSON, for the script in the page.

use serde_json::{Value as Json, json};

use super::ast::{Ast, AstKind, Axis, Path, Start};
use super::problem::ExpressionProblem;

/// `["v", literal]`, `["i", item]`, `["."]`, `["-", x]`, `["c", first, [op, next] …]`, `["f", name, argument …]`.
///
/// Errors: `not_in_page`, at its place, for what the script does not compute: paths, and functions of nodes,
/// of chance and of the form.
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
                return Err(not_in_page(ast, &format!("{}()", function.name)));
            }
            let mut parts = vec![json!("f"), json!(function.name)];
            for argument in arguments {
                parts.push(tree(argument)?);
            }
            if arguments.is_empty() && function.most == 1 {
                parts.push(json!(["."]));
            }
            Json::Array(parts)
        }
        AstKind::Path(path) if is_own(path) => json!(["."]),
        AstKind::Path(_) => return Err(not_in_page(ast, "a path")),
    })
}

/// `.`
fn is_own(path: &Path) -> bool {
    matches!((&path.start, &path.steps[..]), (Start::Here, [step]) if step.axis == Axis::Own && step.predicates.is_empty())
}

fn not_in_page(ast: &Ast, what: &str) -> ExpressionProblem {
    ExpressionProblem::new(
        "not_in_page",
        format!("{what} is computed on the server only"),
        ast.at,
    )
}
