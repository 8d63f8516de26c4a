//! Tokens to a tree.

use super::ast::{Ast, AstKind, Axis, Link, Operator, Path, Start, Step, Test};
use super::functions;
use super::lexer::{Placed, Token, tokens};
use super::problem::ExpressionProblem;

type Parsed<T> = Result<T, ExpressionProblem>;

/// Brackets within brackets, at most.
pub const DEEPEST: usize = 200;
/// Bytes of an expression, at most.
pub const LONGEST: usize = 4 << 20;

/// When a call of no function, or with a wrong number of arguments, is a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistakes {
    /// As soon as it is read: nobody fields such an instrument.
    Refused,
    /// Where it is reached, as in the field's engines: `true() or nonsense()` is true.
    Kept,
}

/// The tree of `text`.
///
/// Errors: the first thing that is wrong, with its place. Time and memory grow with the length of the text.
pub fn parse(text: &str, mistakes: Mistakes) -> Parsed<Ast> {
    if text.len() > LONGEST {
        return Err(ExpressionProblem::new(
            "too_long",
            format!(
                "the expression has {} bytes; more than {LONGEST} are not read",
                text.len()
            ),
            0,
        ));
    }
    let mut parser = Parser {
        tokens: tokens(text)?,
        next: 0,
        end: text.len(),
        depth: 0,
        mistakes,
    };
    if parser.tokens.is_empty() {
        return Err(ExpressionProblem::new(
            "syntax",
            "the expression is empty; write a condition or a value",
            0,
        ));
    }
    let ast = parser.chain(0)?;
    match parser.peek() {
        None => Ok(ast),
        Some(_) => Err(parser.unexpected("an operator or the end")),
    }
}

struct Parser<'t> {
    tokens: Vec<Placed<'t>>,
    next: usize,
    end: usize,
    depth: usize,
    mistakes: Mistakes,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn after(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.next + 1).map(|(_, token)| token)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn take(&mut self, token: &Token<'_>) -> bool {
        let found = self.peek() == Some(token);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, token: &Token<'_>, wanted: &str) -> Parsed<()> {
        if self.take(token) {
            Ok(())
        } else {
            Err(self.unexpected(wanted))
        }
    }

    fn unexpected(&self, wanted: &str) -> ExpressionProblem {
        let at = self.at();
        match self.peek() {
            None => ExpressionProblem::new(
                "syntax",
                format!("the expression ends where {wanted} should stand"),
                at,
            ),
            Some(Token::Bar) => refused(
                "refused_union",
                "the union operator `|`",
                "combine conditions with `or`",
                at,
            ),
            Some(Token::DoubleSlash) => refused(
                "refused_descendant",
                "`//`",
                "write the whole path, or ${name}",
                at,
            ),
            Some(Token::Dollar) => refused("refused_variable", "a variable `$name`", "write ${name}", at),
            Some(token) => {
                let found = described(token);
                let hint = match token {
                    Token::Operator(Operator::Equal) => "; a comparison is written with one `=`",
                    Token::Operator(Operator::Greater) => "; write `<=`, `>=` or `!=` without a space",
                    _ => "",
                };
                ExpressionProblem::new("syntax", format!("{found} where {wanted} should stand{hint}"), at)
            }
        }
    }

    /// An expression in brackets of any kind: one level deeper.
    fn nested(&mut self) -> Parsed<Ast> {
        if self.depth >= DEEPEST {
            return Err(ExpressionProblem::new(
                "too_deep",
                format!(
                    "brackets stand more than {DEEPEST} deep; split the expression over several calculated items"
                ),
                self.at(),
            ));
        }
        self.depth += 1;
        let ast = stacker::maybe_grow(64 << 10, 1 << 20, || self.chain(0));
        self.depth -= 1;
        ast
    }

    fn chain(&mut self, level: usize) -> Parsed<Ast> {
        if level == Operator::LEVELS {
            return self.negation();
        }
        let first = self.chain(level + 1)?;
        let mut links = Vec::new();
        while let Some(&Token::Operator(operator)) = self.peek() {
            if operator.level() != level {
                break;
            }
            let at = self.at();
            self.next += 1;
            let right = self.chain(level + 1)?;
            links.push(Link { at, operator, right });
        }
        Ok(if links.is_empty() {
            first
        } else {
            Ast {
                at: first.at,
                kind: AstKind::Chain(Box::new(first), links),
            }
        })
    }

    fn negation(&mut self) -> Parsed<Ast> {
        let at = self.at();
        let mut signs = 0;
        while self.take(&Token::Operator(Operator::Subtract)) {
            signs += 1;
        }
        let mut ast = self.path()?;
        // Two signs make a number of what follows and leave it as it is; so do four.
        let wraps = if signs == 0 { 0 } else { 2 - signs % 2 };
        for _ in 0..wraps {
            ast = Ast {
                at,
                kind: AstKind::Negate(Box::new(ast)),
            };
        }
        Ok(ast)
    }

    fn path(&mut self) -> Parsed<Ast> {
        let at = self.at();
        let (start, steps) = match self.peek() {
            Some(Token::Slash) => {
                self.next += 1;
                let steps = if self.starts_step() {
                    self.steps()?
                } else {
                    Vec::new()
                };
                (Start::Root, steps)
            }
            _ if self.starts_step() => (Start::Here, self.steps()?),
            _ => {
                let primary = self.primary()?;
                let predicates = self.predicates()?;
                let steps = if self.take(&Token::Slash) {
                    self.steps()?
                } else {
                    Vec::new()
                };
                if predicates.is_empty() && steps.is_empty() {
                    self.refuse_after_path()?;
                    return Ok(primary);
                }
                (Start::From(Box::new(primary), predicates), steps)
            }
        };
        self.refuse_after_path()?;
        Ok(Ast {
            at,
            kind: AstKind::Path(Path { start, steps }),
        })
    }

    fn refuse_after_path(&self) -> Parsed<()> {
        match self.peek() {
            Some(Token::Bar | Token::DoubleSlash) => Err(self.unexpected("an operator")),
            _ => Ok(()),
        }
    }

    fn starts_step(&self) -> bool {
        match self.peek() {
            Some(Token::Star | Token::Dot | Token::DotDot | Token::At) => true,
            Some(Token::Name(name)) => self.after() != Some(&Token::Open) || is_node_test(name),
            _ => false,
        }
    }

    fn steps(&mut self) -> Parsed<Vec<Step>> {
        let mut steps = vec![self.step()?];
        while self.take(&Token::Slash) {
            if !self.starts_step() {
                return Err(self.unexpected("a step of the path"));
            }
            steps.push(self.step()?);
        }
        Ok(steps)
    }

    fn step(&mut self) -> Parsed<Step> {
        let at = self.at();
        let own = |axis| Step {
            at,
            axis,
            test: Test::Node,
            predicates: Vec::new(),
        };
        if self.take(&Token::Dot) {
            return self.no_predicate(own(Axis::Own));
        }
        if self.take(&Token::DotDot) {
            return self.no_predicate(own(Axis::Parent));
        }
        let axis = if self.take(&Token::At) {
            Axis::Attribute
        } else {
            Axis::Child
        };
        let test = self.test()?;
        let predicates = self.predicates()?;
        Ok(Step {
            at,
            axis,
            test,
            predicates,
        })
    }

    /// XPath 1.0 has no `.[…]`, but the field's engines read it.
    fn no_predicate(&mut self, step: Step) -> Parsed<Step> {
        let predicates = self.predicates()?;
        Ok(Step { predicates, ..step })
    }

    fn test(&mut self) -> Parsed<Test> {
        let at = self.at();
        if self.take(&Token::Star) {
            return Ok(Test::Any);
        }
        let Some(&Token::Name(name)) = self.peek() else {
            return Err(self.unexpected("a name or `*`"));
        };
        if self.after() == Some(&Token::Axis) {
            return Err(refused(
                "refused_axis",
                &format!("the axis `{name}::`"),
                "write children as `a/b`, the parent as `..`, an attribute as `@a`",
                at,
            ));
        }
        self.next += 1;
        if self.peek() == Some(&Token::Open) && is_node_test(name) {
            self.next += 1;
            let target = match self.peek() {
                Some(&Token::Text(target)) if name == "processing-instruction" => {
                    self.next += 1;
                    Some(target.to_owned())
                }
                _ => None,
            };
            self.expect(&Token::Close, "`)`")?;
            return Ok(match name {
                "node" => Test::Node,
                "text" => Test::Text,
                "comment" => Test::Comment,
                _ => Test::Instruction(target),
            });
        }
        Ok(match name.split_once(':') {
            Some((prefix, "*")) => Test::AnyOf {
                prefix: prefix.to_owned(),
            },
            Some((prefix, local)) => Test::Name {
                prefix: Some(prefix.to_owned()),
                local: local.to_owned(),
            },
            None => Test::Name {
                prefix: None,
                local: name.to_owned(),
            },
        })
    }

    fn predicates(&mut self) -> Parsed<Vec<Ast>> {
        let mut found = Vec::new();
        while self.take(&Token::OpenBracket) {
            found.push(self.nested()?);
            self.expect(&Token::CloseBracket, "an operator or `]`")?;
        }
        Ok(found)
    }

    fn primary(&mut self) -> Parsed<Ast> {
        let at = self.at();
        let kind = match self.peek() {
            Some(Token::Number(value)) => AstKind::Number(*value),
            Some(Token::Text(text)) => AstKind::Text((*text).to_owned()),
            Some(Token::Item(name)) => AstKind::Item((*name).to_owned()),
            Some(Token::Open) => {
                self.next += 1;
                let inner = self.nested()?;
                self.expect(&Token::Close, "an operator or `)`")?;
                return Ok(inner);
            }
            Some(&Token::Name(name)) if self.after() == Some(&Token::Open) => return self.call(name),
            _ => return Err(self.unexpected("a value")),
        };
        self.next += 1;
        Ok(Ast { at, kind })
    }

    fn call(&mut self, name: &str) -> Parsed<Ast> {
        let at = self.at();
        let function = functions::named(name, at);
        self.next += 2;
        let mut arguments = Vec::new();
        if !self.take(&Token::Close) {
            loop {
                arguments.push(self.nested()?);
                if self.take(&Token::Comma) {
                    continue;
                }
                self.expect(&Token::Close, "`,` or `)`")?;
                break;
            }
        }
        let function = function.and_then(|function| {
            function.accepts(arguments.len(), at)?;
            Ok(function)
        });
        let function = match function {
            Ok(function) => function,
            Err(problem) if self.mistakes == Mistakes::Refused || problem.code == "refused_function" => {
                return Err(problem);
            }
            Err(_) => {
                let kind = AstKind::Text(name.to_owned());
                arguments.insert(0, Ast { at, kind });
                &functions::MISTAKEN
            }
        };
        Ok(Ast {
            at,
            kind: AstKind::Call(function, arguments),
        })
    }
}

fn is_node_test(name: &str) -> bool {
    matches!(name, "node" | "text" | "comment" | "processing-instruction")
}

fn refused(code: &'static str, what: &str, way_out: &str, at: usize) -> ExpressionProblem {
    ExpressionProblem::new(
        code,
        format!("{what} is not part of this language; {way_out}"),
        at,
    )
}

fn described(token: &Token<'_>) -> String {
    match token {
        Token::Number(value) => format!("the number {value}"),
        Token::Text(_) => "a text".to_owned(),
        Token::Item(name) => format!("${{{name}}}"),
        Token::Name(name) => format!("`{}`", name.chars().take(40).collect::<String>()),
        Token::Operator(operator) => format!("`{operator}`"),
        Token::Star => "`*`".to_owned(),
        Token::Open => "`(`".to_owned(),
        Token::Close => "`)`".to_owned(),
        Token::OpenBracket => "`[`".to_owned(),
        Token::CloseBracket => "`]`".to_owned(),
        Token::Comma => "`,`".to_owned(),
        Token::Slash => "`/`".to_owned(),
        Token::DoubleSlash => "`//`".to_owned(),
        Token::Bar => "`|`".to_owned(),
        Token::At => "`@`".to_owned(),
        Token::Dot => "`.`".to_owned(),
        Token::DotDot => "`..`".to_owned(),
        Token::Axis => "`::`".to_owned(),
        Token::Dollar => "`$`".to_owned(),
    }
}
