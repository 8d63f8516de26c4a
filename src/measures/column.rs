//! Expressions over all respondents at once, by polars: the same meaning as for one response, to the bit.

mod determined;
mod kernel;
mod reading;

use polars::prelude::{DataType, Expr, NULL, Schema, lit, when};

use crate::instrument::expression::ast::{Ast, AstKind, Link, Operator};
use crate::instrument::expression::functions::Function;
use crate::instrument::expression::{Expression, ExpressionProblem, did_you_mean};
pub use determined::determined;
use reading::{Kind, Reading};

/// Parts of an expression that may become one column expression.
const MOST_PARTS: usize = 5_000;

/// The value of `expression` as a column; `${name}` is the column of that name.
///
/// A null reads as "". What comes out is a Float64, Boolean or String column. A number that is none (`number('')`)
/// is null; an empty text stays "", but beside numbers or truths (`if(${a} = '', '', ${a} > 5)`) it is null.
/// Dates are read in UTC.
///
/// Errors: `unknown_item` for a column that is not there, `not_columnwise` for what needs one response at a time
/// (paths, today(), random()), at its place.
pub fn column(expression: &Expression, schema: &Schema) -> Result<Expr, ExpressionProblem> {
    let reading = read(expression, schema)?;
    let null = || lit(NULL);
    Ok(match reading.overall() {
        Some(Kind::Number) => {
            let number = reading.or_null(&|part| part.number());
            when(number.clone().is_not_nan())
                .then(number)
                .otherwise(null().cast(DataType::Float64))
        }
        Some(Kind::Boolean) => reading.or_null(&|part| part.truth()),
        _ => reading.text(),
    })
}

/// Whether `expression` holds, as a Boolean column without nulls. Errors as for [`column`].
pub fn truth(expression: &Expression, schema: &Schema) -> Result<Expr, ExpressionProblem> {
    Ok(read(expression, schema)?.truth())
}

fn read(expression: &Expression, schema: &Schema) -> Result<Reading, ExpressionProblem> {
    let mut reader = Reader { schema, parts: 0 };
    reader.reading(expression.ast())
}

struct Reader<'a> {
    schema: &'a Schema,
    parts: usize,
}

type Read<T> = Result<T, ExpressionProblem>;

impl Reader<'_> {
    fn reading(&mut self, ast: &Ast) -> Read<Reading> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return Err(not_columnwise(
                ast,
                "an expression this long",
                "split it over several `[[derive]]`",
            ));
        }
        match &ast.kind {
            AstKind::Number(value) => Ok(Reading::Number(lit(*value))),
            AstKind::Text(text) => Ok(Reading::Literal(text.clone())),
            AstKind::Item(name) => self.item(name, ast.at),
            AstKind::Negate(inner) => {
                // 0 - x would lose the sign of zero.
                Ok(Reading::Number(self.reading(inner)?.number() * lit(-1.0)))
            }
            AstKind::Chain(first, links) => self.chain(first, links),
            AstKind::Call(function, arguments) => self.call(function, arguments, ast),
            AstKind::Path(_) => Err(not_columnwise(ast, "a path", "name an item as ${name}")),
        }
    }

    fn item(&self, name: &str, at: usize) -> Read<Reading> {
        match self.schema.get(name) {
            Some(kind) => Ok(Reading::item(name, kind)),
            None => Err(ExpressionProblem::new(
                "unknown_item",
                format!(
                    "there is no column `{name}`{}",
                    did_you_mean(name, self.schema.iter_names().map(|name| name.as_str()))
                ),
                at,
            )),
        }
    }

    fn chain(&mut self, first: &Ast, links: &[Link]) -> Read<Reading> {
        let mut left = self.reading(first)?;
        for link in links {
            let right = self.reading(&link.right)?;
            left = match link.operator {
                Operator::Or => Reading::Boolean(left.truth().or(right.truth())),
                Operator::And => Reading::Boolean(left.truth().and(right.truth())),
                operator if operator.level() < Operator::Add.level() => {
                    Reading::Boolean(reading::compare(operator, &left, &right))
                }
                operator => Reading::Number(reading::calculate(operator, left.number(), right.number())),
            };
        }
        Ok(left)
    }

    fn call(&mut self, function: &'static Function, arguments: &[Ast], ast: &Ast) -> Read<Reading> {
        if let "today" | "now" = function.name {
            return Err(not_columnwise(
                ast,
                "the current day",
                "write the day, such as '2025-06-01'",
            ));
        }
        if !is_columnwise(function.name) {
            return Err(not_columnwise(
                ast,
                &format!("{}()", function.name),
                "use it in the instrument, in a calculated item",
            ));
        }
        let mut read = Vec::with_capacity(arguments.len());
        for argument in arguments {
            read.push(self.reading(argument)?);
        }
        let number = |index: usize| read[index].number();
        let map = |run: fn(f64) -> f64| Reading::Number(kernel::number_to_number(number(0), run));
        Ok(match (function.name, &read[..]) {
            ("true", _) => Reading::Boolean(lit(true)),
            ("false", _) => Reading::Boolean(lit(false)),
            ("not", [a]) => Reading::Boolean(a.truth().not()),
            ("boolean", [a]) => Reading::Boolean(a.truth()),
            ("if", [condition, yes, no]) => Reading::either(condition.truth(), yes.clone(), no.clone()),
            ("number", [a]) => Reading::Number(a.number()),
            ("string", [a]) => Reading::Text(a.text()),
            ("selected", [answer, Reading::Literal(code)]) => {
                Reading::Boolean(kernel::selected(answer.text(), code.clone()))
            }
            ("count-selected", [answer]) => Reading::Number(kernel::count_selected(answer.text())),
            ("int", [_]) => map(f64::trunc),
            ("floor", [_]) => map(f64::floor),
            ("ceiling", [_]) => map(f64::ceil),
            ("abs", [_]) => map(f64::abs),
            ("sqrt", [_]) => map(f64::sqrt),
            ("exp", [_]) => map(f64::exp),
            ("log", [_]) => map(f64::ln),
            ("log10", [_]) => map(f64::log10),
            _ => self.any_call(function, read, ast)?,
        })
    }

    /// A call of a function without a shorter way; one for each kind its arguments may be of.
    fn any_call(&mut self, function: &'static Function, arguments: Vec<Reading>, ast: &Ast) -> Read<Reading> {
        self.count(ast)?;
        let mixed = arguments
            .iter()
            .position(|argument| matches!(argument, Reading::Either(..)));
        let Some(place) = mixed else {
            return Ok(kernel::call(function, &arguments, ast.at));
        };
        let Reading::Either(condition, yes, no) = arguments[place].clone() else {
            return Ok(kernel::call(function, &arguments, ast.at));
        };
        let mut with = |side: Reading| {
            let mut arguments = arguments.clone();
            arguments[place] = side;
            self.any_call(function, arguments, ast)
        };
        Ok(Reading::either(condition, with(*yes)?, with(*no)?))
    }

    fn count(&mut self, ast: &Ast) -> Read<()> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return Err(not_columnwise(
                ast,
                "an expression this long",
                "split it over several `[[derive]]`",
            ));
        }
        Ok(())
    }
}

/// Functions whose value depends on their arguments alone.
fn is_columnwise(name: &str) -> bool {
    !matches!(
        name,
        "lang"
            | "jr:choice-name"
            | "jr:itext"
            | "count"
            | "count-non-empty"
            | "last"
            | "position"
            | "name"
            | "local-name"
            | "namespace-uri"
            | "id"
            | "current"
            | "instance"
            | "indexed-repeat"
            | "once"
            | "random"
            | "uuid"
            | "randomize"
            | "version"
            | "date"
            | "date-time"
    )
}

fn not_columnwise(ast: &Ast, what: &str, way_out: &str) -> ExpressionProblem {
    ExpressionProblem::new(
        "not_columnwise",
        format!("{what} cannot be computed over all respondents at once; {way_out}"),
        ast.at,
    )
}
