//! What can be said of an expression before anyone answers.

use std::collections::{BTreeMap, BTreeSet};

use super::ast::{Ast, AstKind, Link, Operator};
use super::functions::Gives;
use super::nearest::did_you_mean;
use super::number;
use super::{Environment, Expression, Instance};
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
        checker.never_holds(expression);
    }
    checker.part(ast);
    let mut found = checker.found;
    found.sort_by(|a, b| (a.at, a.code).cmp(&(b.at, b.code)));
    found.dedup();
    found
}

/// Items whose calculations read each other in a circle: each circle once, from its first name.
pub fn cycles<'a>(calculations: impl IntoIterator<Item = (&'a str, &'a Expression)>) -> Vec<Vec<String>> {
    let reads: BTreeMap<String, Vec<String>> = calculations
        .into_iter()
        .map(|(name, expression)| {
            let mut items: Vec<String> = expression.items().into_iter().map(|item| item.name).collect();
            items.sort_unstable();
            items.dedup();
            (name.to_owned(), items)
        })
        .collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut circles = Vec::new();
    for start in reads.keys() {
        // A walk with its own stack: calculations may hang together in long lines.
        let mut trail: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((name, next)) = trail.pop() {
            if next == 0 && done.contains(name) {
                continue;
            }
            let Some(read) = reads.get(name).and_then(|items| items.get(next)) else {
                done.insert(name);
                continue;
            };
            trail.push((name, next + 1));
            if let Some(place) = trail.iter().position(|(above, _)| above == read) {
                circles.push(
                    trail[place..]
                        .iter()
                        .map(|(name, _)| (*name).to_owned())
                        .collect(),
                );
            } else if !done.contains(read.as_str()) && reads.contains_key(read) {
                trail.push((read, 0));
            }
        }
    }
    circles
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

    /// Says so where no answer can make it true: as far as a constant or a chain of `and` tells.
    fn never_holds(&mut self, expression: &Expression) {
        let ast = expression.ast();
        let mut parts = Vec::new();
        conjuncts(ast, &mut parts);
        let mut ranges: BTreeMap<&str, Range> = BTreeMap::new();
        for part in parts {
            if is_constant(part) {
                let nothing = Instance::flat::<&str, &str>([]);
                let scope_is_false = !super::truth_of(part, &nothing, &Environment::default());
                if scope_is_false {
                    self.warn("never_holds", "this is never true".to_owned(), part.at);
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
                self.warn("never_holds", message, part.at);
                break;
            }
        }
    }
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

    #[test]
    fn circles_are_found_once() {
        let parse = |text| Expression::parse(text).unwrap();
        let (a, b, c, d) = (
            parse("${b} + 1"),
            parse("${c}"),
            parse("${a}"),
            parse("${a} + ${d}"),
        );
        let found = cycles([("a", &a), ("b", &b), ("c", &c), ("d", &d)]);
        assert_eq!(found, [vec!["a", "b", "c"], vec!["d"]]);
        assert_eq!(cycles([("a", &a), ("b", &parse("1"))]), Vec::<Vec<String>>::new());
    }
}
