//! The functions of the language, a file per kind. Each says how many arguments it takes and what it gives.

pub mod choice;
mod date;
mod logic;
pub mod math;
mod node;
pub mod random;
pub mod text;

use std::fmt;

use super::ast::Ast;
use super::environment::Environment;
use super::instance::{Instance, Node};
use super::nearest::did_you_mean;
use super::problem::ExpressionProblem;
use super::scope::{Evaluated, Scope};
use super::value::Value;

/// A function of the language.
pub struct Function {
    pub name: &'static str,
    pub least: usize,
    pub most: usize,
    pub gives: Gives,
    pub run: fn(&Call<'_>) -> Evaluated<Value>,
}

/// What a function gives, as far as it is known without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    Text,
    Number,
    Boolean,
    Moment,
    Nodes,
    /// What one of its arguments gives: `if`, `coalesce`.
    Argument,
}

/// Any number of arguments.
const ANY: usize = usize::MAX;

impl Function {
    const fn new(
        name: &'static str,
        least: usize,
        most: usize,
        gives: Gives,
        run: fn(&Call<'_>) -> Evaluated<Value>,
    ) -> Self {
        Self {
            name,
            least,
            most,
            gives,
            run,
        }
    }

    /// Whether the script in the page computes it.
    pub fn in_page(&self) -> bool {
        let elsewhere = [
            "lang",
            "id",
            "namespace-uri",
            "jr:choice-name",
            "jr:itext",
            "random",
            "uuid",
            "randomize",
            "version",
        ];
        !elsewhere.contains(&self.name)
    }

    /// Its value of arguments that read nothing.
    pub fn apply(&self, arguments: &[Ast], environment: &Environment, at: usize) -> Evaluated<Value> {
        let nothing = Instance::flat::<&str, &str>([]);
        let scope = Scope::new(&nothing, environment, nothing.document());
        (self.run)(&Call {
            scope: &scope,
            arguments,
            at,
        })
    }

    /// Refuses a call with too few or too many arguments.
    pub fn accepts(&self, arguments: usize, at: usize) -> Result<(), ExpressionProblem> {
        if (self.least..=self.most).contains(&arguments) {
            return Ok(());
        }
        let wanted = match (self.least, self.most) {
            (least, most) if least == most => format!("{least}"),
            (least, ANY) => format!("{least} or more"),
            (least, most) => format!("{least} to {most}"),
        };
        Err(ExpressionProblem::new(
            "arguments",
            format!("{}() takes {wanted} arguments and has {arguments}", self.name),
            at,
        ))
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// One call of a function: its arguments, not yet evaluated.
pub struct Call<'a> {
    pub scope: &'a Scope<'a>,
    pub arguments: &'a [Ast],
    pub at: usize,
}

impl Call<'_> {
    fn value(&self, index: usize) -> Evaluated<Value> {
        match self.arguments.get(index) {
            Some(argument) => self.scope.value(argument),
            None => Ok(Value::Nodes(vec![self.scope.node])),
        }
    }

    /// The argument as text; where it is left out, the text of the node at hand.
    fn text(&self, index: usize) -> Evaluated<String> {
        Ok(self.value(index)?.text(self.scope.instance))
    }

    fn number(&self, index: usize) -> Evaluated<f64> {
        Ok(self.scope.number_of(&self.value(index)?))
    }

    /// The argument as a whole number, as it is written: its text up to the first sign that is no digit.
    fn whole(&self, index: usize) -> Evaluated<Option<i64>> {
        let text = self.text(index)?;
        let text = text.trim();
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let digits = unsigned.bytes().take_while(u8::is_ascii_digit).count();
        let sign = text.len() - unsigned.len();
        Ok(text[..sign + digits].trim_start_matches('+').parse().ok())
    }

    fn truth(&self, index: usize) -> Evaluated<bool> {
        match self.arguments.get(index) {
            Some(argument) => self.scope.truth(argument),
            None => Ok(true),
        }
    }

    fn nodes(&self, index: usize) -> Evaluated<Vec<Node>> {
        match self.arguments.get(index) {
            Some(argument) => self.scope.nodes(argument),
            None => Ok(vec![self.scope.node]),
        }
    }

    /// The texts of an argument: one of a value, one per node of nodes.
    fn texts(&self, index: usize) -> Evaluated<Vec<String>> {
        Ok(match self.value(index)? {
            Value::Nodes(nodes) => nodes.iter().map(|node| self.scope.instance.text(*node)).collect(),
            value => vec![value.text(self.scope.instance)],
        })
    }

    /// The numbers of an argument: one of a value, one per node of nodes.
    fn numbers(&self, index: usize) -> Evaluated<Vec<f64>> {
        Ok(match self.value(index)? {
            Value::Nodes(nodes) => nodes
                .iter()
                .map(|node| self.scope.number_of(&Value::Nodes(vec![*node])))
                .collect(),
            value => vec![self.scope.number_of(&value)],
        })
    }

    /// The truths of an argument: one of a value; of each node whether it has a text.
    fn truths(&self, index: usize) -> Evaluated<Vec<bool>> {
        Ok(match self.value(index)? {
            Value::Nodes(nodes) => nodes
                .iter()
                .map(|node| !self.scope.instance.text(*node).trim().is_empty())
                .collect(),
            value => vec![value.truth()],
        })
    }

    fn problem(&self, code: &'static str, message: impl Into<String>) -> ExpressionProblem {
        ExpressionProblem::new(code, message, self.at)
    }
}

/// A call the text gets wrong: its first argument is the name it gives, and it fails where it is reached.
pub static MISTAKEN: Function = Function::new("", 1, ANY, Gives::Argument, |call| {
    let function = named(&call.text(0)?, call.at)?;
    let arguments = call.arguments.get(1..).unwrap_or_default();
    function.accepts(arguments.len(), call.at)?;
    (function.run)(&Call { arguments, ..*call })
});

const KINDS: [&[Function]; 7] = [
    logic::FUNCTIONS,
    text::FUNCTIONS,
    math::FUNCTIONS,
    choice::FUNCTIONS,
    node::FUNCTIONS,
    date::FUNCTIONS,
    random::FUNCTIONS,
];

fn all() -> impl Iterator<Item = &'static Function> {
    KINDS.iter().flat_map(|kind| kind.iter())
}

/// Functions the field's engines have and we do not, with what to do instead.
const REFUSED: [(&str, &str); 14] = [
    ("area", "places are measured outside the form"),
    ("distance", "places are measured outside the form"),
    ("geofence", "places are measured outside the form"),
    ("intersects", "places are measured outside the form"),
    ("enclosed-area", "places are measured outside the form"),
    ("digest", "answers are hashed where they are stored"),
    ("base64-encode", "answers are encoded where they are stored"),
    ("base64-decode", "answers are decoded where they are stored"),
    ("extract-signed", "signed data are read outside the form"),
    ("pulldata", "write instance('list')/root/item[name = …]/column"),
    ("search", "write a choice filter"),
    ("property", "write a hidden item"),
    ("depend", "every item an expression reads is followed without it"),
    ("comment-status", "comments are kept outside the form"),
];

/// The function called `name`, or why there is none.
pub fn named(name: &str, at: usize) -> Result<&'static Function, ExpressionProblem> {
    if let Some(function) = all().find(|function| function.name == name) {
        return Ok(function);
    }
    let short: String = name.chars().take(40).collect();
    Err(match REFUSED.iter().find(|(refused, _)| *refused == name) {
        Some((_, way_out)) => ExpressionProblem::new(
            "refused_function",
            format!("the function `{short}` is not part of this language; {way_out}"),
            at,
        ),
        None => ExpressionProblem::new(
            "unknown_function",
            format!(
                "unknown function `{short}`{}",
                did_you_mean(&short, all().map(|function| function.name))
            ),
            at,
        ),
    })
}
