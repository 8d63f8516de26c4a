//! What can be said of an expression before anyone answers.

use std::collections::BTreeMap;

use super::ast::{Ast, AstKind, Link, Operator};
use super::functions::Gives;
use super::nearest::did_you_mean;
use super::number;
use super::range::never_holds;
use super::{Environment, Expression};
use crate::instrument::problem::Severity;

/// What kind of value an expression gives, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Boolean,
    Date,
    Nodes,
    /// An answer, or one of several kinds.
    Any,
}

/// An item that expressions may read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its place among all items.
    pub order: usize,
    /// Codes of its choices; empty where it has none.
    pub codes: Vec<String>,
    /// Codes for giving no answer: they read as empty.
    pub missing: Vec<String>,
    /// Nothing is ever answered to it (a note).
    pub silent: bool,
}

/// What an expression is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Decides whether the item at this place is asked: reads earlier items only.
    Relevance(usize),
    /// Judges the answer to the item at this place: reads it and earlier ones.
    Constraint(usize),
    /// A truth over all answers: an indicator's universe or numerator.
    Truth,
    /// Any value.
    Value,
}

/// Something wrong or doubtful in an expression, at a byte of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    pub at: usize,
}

/// The kind of value `expression` gives.
pub fn kind(expression: &Expression) -> Kind {
    kind_of(expression.ast())
}

fn kind_of(ast: &Ast) -> Kind {
    match &ast.kind {
        AstKind::Number(_) | AstKind::Negate(_) => Kind::Number,
        AstKind::Text(_) => Kind::Text,
        AstKind::Item(_) => Kind::Any,
        AstKind::Path(_) => Kind::Nodes,
        AstKind::Chain(_, links) => match links.first() {
            Some(link) if link.operator.level() < Operator::Add.level() => Kind::Boolean,
            _ => Kind::Number,
        },
        AstKind::Call(function, arguments) => match function.gives {
            Gives::Text => Kind::Text,
            Gives::Number => Kind::Number,
            Gives::Boolean => Kind::Boolean,
            Gives::Moment => Kind::Date,
            Gives::Nodes => Kind::Nodes,
            Gives::Argument if function.name == "if" => match &arguments[..] {
                [_, yes, no] if kind_of(yes) == kind_of(no) => kind_of(yes),
                _ => Kind::Any,
            },
            Gives::Argument => Kind::Text,
        },
    }
}

/// Everything wrong or doubtful in `expression`, in the order of its text.
pub fn check(expression: &Expression, purpose: Purpose, items: &BTreeMap<String, Known>) -> Vec<Finding> {
    let mut checker = Checker {
        purpose,
        items,
        found: Vec::new(),
    };
    let ast = expression.ast();
    if purpose != Purpose::Value && !matches!(kind_of(ast), Kind::Boolean | Kind::Any) {
        let message =
            "a condition is wanted here, true or false; compare the value with something".to_owned();
        checker.error("type", message, ast.at);
    }
    if purpose != Purpose::Value {
        checker.condition(ast);
        checker.found.extend(never_holds(expression));
    }
    checker.part(ast);
    let mut found = checker.found;
    found.sort_by(|a, b| (a.at, a.code).cmp(&(b.at, b.code)));
    found.dedup();
    found
}

struct Checker<'a> {
    purpose: Purpose,
    items: &'a BTreeMap<String, Known>,
    found: Vec<Finding>,
}

impl Checker<'_> {
    fn error(&mut self, code: &'static str, message: String, at: usize) {
        self.found.push(Finding {
            code,
            severity: Severity::Error,
            message,
            at,
        });
    }

    fn warn(&mut self, code: &'static str, message: String, at: usize) {
        self.found.push(Finding {
            code,
            severity: Severity::Warning,
            message,
            at,
        });
    }

    fn part(&mut self, ast: &Ast) {
        match &ast.kind {
            AstKind::Number(_) | AstKind::Text(_) => {}
            AstKind::Path(path) => path.parts().into_iter().for_each(|part| self.part(part)),
            AstKind::Item(name) => self.item(name, ast.at),
            AstKind::Negate(inner) => self.part(inner),
            AstKind::Chain(first, links) => {
                self.part(first);
                let mut left = &**first;
                for link in links {
                    self.part(&link.right);
                    match link.operator {
                        Operator::And | Operator::Or => {
                            self.condition(left);
                            self.condition(&link.right);
                        }
                        _ => self.comparison(left, link),
                    }
                    left = &link.right;
                }
            }
            AstKind::Call(function, arguments) => {
                arguments.iter().for_each(|argument| self.part(argument));
                self.call(function.name, arguments, ast.at);
            }
        }
    }

    fn item(&mut self, name: &str, at: usize) {
        let Some(known) = self.items.get(name) else {
            let hint = did_you_mean(name, self.items.keys().map(String::as_str));
            return self.error("unknown_item", format!("unknown item `{name}`{hint}"), at);
        };
        let own = match self.purpose {
            Purpose::Relevance(own) => own.checked_sub(1),
            Purpose::Constraint(own) => Some(own),
            Purpose::Truth | Purpose::Value => Some(usize::MAX),
        };
        if own.is_none_or(|own| known.order > own) {
            let message = format!("`{name}` is asked later; it is still empty here. Move one of the two");
            self.error("asked_later", message, at);
        }
        if known.silent {
            self.warn(
                "silent",
                format!("`{name}` is only words; it never has an answer"),
                at,
            );
        }
    }

    /// A place where a truth stands.
    fn condition(&mut self, ast: &Ast) {
        if let AstKind::Item(name) = &ast.kind {
            let message = format!(
                "`${{{name}}}` alone is a condition that tablets and browsers read differently; write `${{{name}}} != ''`"
            );
            self.warn("bare_item", message, ast.at);
        }
    }

    fn comparison(&mut self, left: &Ast, link: &Link) {
        let sides = [(left, &link.right), (&link.right, left)];
        for (item, literal) in sides {
            if let (AstKind::Item(name), AstKind::Text(code)) = (&item.kind, &literal.kind) {
                self.code(name, code, literal.at, matches!(link.operator, Operator::Equal));
            }
        }
        let orders = matches!(
            link.operator,
            Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual
        );
        for side in [left, &link.right] {
            let AstKind::Text(text) = &side.kind else { continue };
            if orders && number::read(text, Environment::default().zone()).is_nan() {
                let message = format!(
                    "'{text}' is neither a number nor a date; `{}` compares nothing else",
                    link.operator
                );
                self.warn("order_of_texts", message, side.at);
            }
        }
    }

    /// A code that an item is compared with.
    fn code(&mut self, name: &str, code: &str, at: usize, wanted: bool) {
        let Some(known) = self.items.get(name) else { return };
        if known.missing.iter().any(|missing| missing == code) {
            let message = format!(
                "`{code}` is a missing code of `{name}` and reads as empty; write `${{{name}}} = ''`"
            );
            self.warn("missing_code", message, at);
        } else if !known.codes.is_empty()
            && !code.is_empty()
            && !known.codes.iter().any(|known| known == code)
        {
            let hint = did_you_mean(code, known.codes.iter().map(String::as_str));
            let message = format!("`{name}` has no choice `{code}`{hint}");
            if wanted {
                self.error("unknown_choice", message, at)
            } else {
                self.warn("unknown_choice", message, at)
            }
        }
    }

    fn call(&mut self, name: &str, arguments: &[Ast], at: usize) {
        match (name, arguments) {
            ("selected", [item, code]) => {
                if let (AstKind::Item(item), AstKind::Text(code)) = (&item.kind, &code.kind) {
                    self.code(item, code.trim(), arguments[1].at, true);
                }
            }
            ("not" | "boolean", [only]) => self.condition(only),
            ("if", [condition, ..]) => self.condition(condition),
            ("regex", [_, pattern]) => {
                if let AstKind::Text(pattern) = &pattern.kind
                    && !(pattern.starts_with('^') && pattern.ends_with('$'))
                {
                    let message =
                        "tablets match the whole text, browsers any part; write ^ and $ around the pattern";
                    self.warn("engines_differ", message.to_owned(), at);
                }
            }
            ("coalesce", [_, _, _, ..]) => {
                let message = "other engines read two arguments of coalesce() only; nest the calls";
                self.warn("engines_differ", message.to_owned(), at);
            }
            ("decimal-time" | "exp10" | "once", _) => {
                self.warn(
                    "engines_differ",
                    format!("{name}() differs between tablets and browsers"),
                    at,
                );
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items() -> BTreeMap<String, Known> {
        let known = |order, codes: &[&str]| Known {
            order,
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            missing: vec!["dk".to_owned()],
            silent: false,
        };
        BTreeMap::from([
            ("age".to_owned(), known(1, &[])),
            ("smoke".to_owned(), known(2, &["yes", "no"])),
            ("later".to_owned(), known(9, &[])),
        ])
    }

    fn codes(text: &str) -> Vec<&'static str> {
        let expression = Expression::parse(text).unwrap();
        check(&expression, Purpose::Relevance(5), &items())
            .into_iter()
            .map(|finding| finding.code)
            .collect()
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(codes("${age} >= 5 and ${smoke} = 'yes'"), [""; 0]);
        assert_eq!(codes("${smoked} = 'yes'"), ["unknown_item"]);
        assert_eq!(codes("${later} > 1"), ["asked_later"]);
        assert_eq!(codes("${smoke} = 'yess'"), ["unknown_choice"]);
        assert_eq!(codes("selected(${smoke}, 'maybe')"), ["unknown_choice"]);
        assert_eq!(codes("${smoke} = 'dk'"), ["missing_code"]);
        assert_eq!(codes("${age} + 1"), ["type"]);
        assert_eq!(codes("${age} and ${smoke} = 'no'"), ["bare_item"]);
        assert_eq!(codes("regex(${age}, '[0-9]+')"), ["engines_differ"]);
        assert_eq!(codes("${age} > 'old'"), ["order_of_texts"]);
    }

    #[test]
    fn what_can_never_hold_is_named() {
        for text in [
            "${age} > 5 and ${age} < 3",
            "${age} > 5 and 5 >= ${age}",
            "${age} = 5 and ${age} = 6",
            "${smoke} = 'yes' and ${smoke} = 'no'",
            "1 > 2 and ${age} > 1",
            "false()",
        ] {
            assert_eq!(codes(text), ["never_holds"], "{text}");
        }
        for text in [
            "${age} > 5 and ${age} < 7",
            "${age} = 5 or ${age} = 6",
            "${age} >= 5 and ${age} <= 5",
        ] {
            assert_eq!(codes(text), [""; 0], "{text}");
        }
    }
}
