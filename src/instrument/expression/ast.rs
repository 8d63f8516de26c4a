//! What an expression says, as a tree with places. The only thing the evaluators read.

use std::fmt;

use super::functions::Function;

/// One part of an expression, and the byte of the text at which it stands.
///
/// The tree is as deep as the text is nested and no deeper: a chain `a + b + c …` is one part, so that a text of
/// a megabyte cannot exhaust the stack.
#[derive(Clone, Debug)]
pub struct Ast {
    pub at: usize,
    pub kind: AstKind,
}

#[derive(Clone, Debug)]
pub enum AstKind {
    Number(f64),
    Text(String),
    /// `${name}`.
    Item(String),
    Call(&'static Function, Vec<Ast>),
    /// `-x`.
    Negate(Box<Ast>),
    /// `first op next op next …`, from left to right, all operators of one level.
    Chain(Box<Ast>, Vec<Link>),
    Path(Path),
}

/// An operator and its right side.
#[derive(Clone, Debug)]
pub struct Link {
    pub at: usize,
    pub operator: Operator,
    pub right: Ast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}

impl Operator {
    /// 0 binds least.
    pub fn level(self) -> usize {
        match self {
            Self::Or => 0,
            Self::And => 1,
            Self::Equal | Self::NotEqual => 2,
            Self::Less | Self::LessOrEqual | Self::Greater | Self::GreaterOrEqual => 3,
            Self::Add | Self::Subtract => 4,
            Self::Multiply | Self::Divide | Self::Modulo => 5,
        }
    }

    pub const LEVELS: usize = 6;

    pub fn symbol(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "div",
            Self::Modulo => "mod",
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.symbol())
    }
}

/// A location path: where it starts, and a step at a time.
#[derive(Clone, Debug)]
pub struct Path {
    pub start: Start,
    pub steps: Vec<Step>,
}

impl Path {
    /// The expressions in it: what it starts from, and every predicate.
    pub fn parts(&self) -> Vec<&Ast> {
        let mut parts = Vec::new();
        if let Start::From(primary, predicates) = &self.start {
            parts.push(&**primary);
            parts.extend(predicates);
        }
        parts.extend(self.steps.iter().flat_map(|step| &step.predicates));
        parts
    }
}

#[derive(Clone, Debug)]
pub enum Start {
    /// `/…`
    Root,
    /// `a/b`, `.`, `..`
    Here,
    /// `instance('x')…`, `(a)[1]…`, `${a}[1]…`: any expression, and what of it is kept.
    From(Box<Ast>, Vec<Ast>),
}

#[derive(Clone, Debug)]
pub struct Step {
    pub at: usize,
    pub axis: Axis,
    pub test: Test,
    pub predicates: Vec<Ast>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    Child,
    /// `@a`
    Attribute,
    /// `.`
    Own,
    /// `..`
    Parent,
}

/// Which nodes of an axis a step takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `a`, `p:a`
    Name { prefix: Option<String>, local: String },
    /// `*`
    Any,
    /// `p:*`
    AnyOf { prefix: String },
    /// `node()`
    Node,
    /// `text()`
    Text,
    /// `comment()`
    Comment,
    /// `processing-instruction('x')`
    Instruction(Option<String>),
}
