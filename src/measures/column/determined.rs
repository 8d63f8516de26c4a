//! Which rows an expression can answer: a comparison of size needs both its numbers.

use polars::prelude::{Expr, Schema, lit};

use super::Reader;
use crate::instrument::expression::ast::{Ast, AstKind, Link, Operator};
use crate::instrument::expression::{Expression, ExpressionProblem};

/// Where the truth of `expression` does not hang on a missing number; `None`: everywhere.
///
/// `<`, `<=`, `>` and `>=` with a missing number are neither true nor false; `and`, `or` and `not()` carry that on, unless
/// another part decides. `=` and `!=` compare texts, too, where missing is the empty text, so they always decide.
/// Errors: as for [`super::column`].
pub fn determined(expression: &Expression, schema: &Schema) -> Result<Option<Expr>, ExpressionProblem> {
    let mut reader = Reader { schema, parts: 0 };
    Ok(open(&mut reader, expression.ast())?.map(Expr::not))
}

/// Where the part is neither true nor false.
fn open(reader: &mut Reader, ast: &Ast) -> Result<Option<Expr>, ExpressionProblem> {
    match &ast.kind {
        AstKind::Chain(first, links) => match links.first().map(|link| link.operator) {
            Some(Operator::And) => connected(reader, first, links, false),
            Some(Operator::Or) => connected(reader, first, links, true),
            Some(Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual) => {
                let mut any: Option<Expr> = None;
                for side in std::iter::once(&**first).chain(links.iter().map(|link| &link.right)) {
                    // A number that never misses costs nothing.
                    if !matches!(side.kind, AstKind::Number(_)) {
                        let missing = reader.reading(side)?.number().is_nan();
                        any = Some(either(any, missing));
                    }
                }
                Ok(any)
            }
            _ => Ok(None),
        },
        AstKind::Call(function, arguments) => match (function.name, &arguments[..]) {
            ("not" | "boolean", [inner]) => open(reader, inner),
            ("if", [condition, yes, no]) => {
                let truth = reader.reading(condition)?.truth();
                let mut all = open(reader, condition)?;
                if let Some(yes) = open(reader, yes)? {
                    all = Some(either(all, truth.clone().and(yes)));
                }
                if let Some(no) = open(reader, no)? {
                    all = Some(either(all, truth.not().and(no)));
                }
                Ok(all)
            }
            _ => Ok(None),
        },
        _ => Ok(None),
    }
}

/// `and` is decided by a part that is false, `or` by one that is true.
fn connected(
    reader: &mut Reader,
    first: &Ast,
    links: &[Link],
    deciding: bool,
) -> Result<Option<Expr>, ExpressionProblem> {
    let mut any: Option<Expr> = None;
    let mut decided: Option<Expr> = None;
    for part in std::iter::once(first).chain(links.iter().map(|link| &link.right)) {
        let truth = reader.reading(part)?.truth();
        let decides = if deciding { truth } else { truth.not() };
        let decides = match open(reader, part)? {
            None => decides,
            Some(part) => {
                any = Some(either(any, part.clone()));
                decides.and(part.not())
            }
        };
        decided = Some(either(decided, decides));
    }
    Ok(any.map(|any| any.and(decided.unwrap_or(lit(false)).not())))
}

fn either(before: Option<Expr>, next: Expr) -> Expr {
    match before {
        Some(before) => before.or(next),
        None => next,
    }
}
