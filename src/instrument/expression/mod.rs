//! The expression language of instruments: the XPath dialect of ODK XForms as XLSForms use it.
//!
//! In: a text such as `${age} >= 5 and selected(${conditions}, 'asthma')`. Out: an [`Expression`], and its value on
//! answers. Where the field's engines differ, the web engines are followed, and the checks warn.

pub mod ast;
pub mod check;
pub mod circle;
pub mod date;
pub mod environment;
pub mod functions;
pub mod instance;
mod lexer;
pub mod nearest;
pub mod number;
pub mod page;
mod parser;
mod pattern;
pub mod problem;
mod range;
mod scope;
pub mod value;
mod xml;

pub use ast::{Ast, AstKind};
pub use environment::Environment;
pub use instance::{Instance, InstanceBuilder, Name, Node};
pub use lexer::is_name;
pub use nearest::{did_you_mean, nearest};
pub use problem::ExpressionProblem;
pub use value::Value;

use parser::Mistakes;
use scope::Scope;

/// A parsed expression.
#[derive(Clone, Debug)]
pub struct Expression {
    text: String,
    ast: Ast,
}

/// An item that an expression reads, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemReference {
    pub name: String,
    pub at: usize,
}

impl PartialEq for Expression {
    /// The same text is the same expression.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Expression {
    /// The expression a text says.
    ///
    /// Errors: the first thing that is wrong, with its place.
    pub fn parse(text: &str) -> Result<Self, ExpressionProblem> {
        Ok(Self {
            text: text.to_owned(),
            ast: parser::parse(text, Mistakes::Refused)?,
        })
    }

    /// The expression a text says to the field's engines: a wrong call in it is a problem only where it is reached.
    ///
    /// Errors: the first thing of its syntax that is wrong, with its place.
    pub fn parse_as_engines_do(text: &str) -> Result<Self, ExpressionProblem> {
        Ok(Self {
            text: text.to_owned(),
            ast: parser::parse(text, Mistakes::Kept)?,
        })
    }

    /// The text it was parsed from.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn ast(&self) -> &Ast {
        &self.ast
    }

    /// Its tree as data for `web/script/expression.js`.
    ///
    /// Errors: `not_in_page` for what only the server computes.
    pub fn page_tree(&self) -> Result<serde_json::Value, ExpressionProblem> {
        page::tree(&self.ast)
    }

    /// Every `${name}` it reads, in the order of the text; a name that stands twice is there twice.
    pub fn items(&self) -> Vec<ItemReference> {
        let mut found = Vec::new();
        collect_items(&self.ast, &mut found);
        found
    }

    /// Its value on `instance`; `.` is the item `own`, or all answers where there is none.
    pub fn evaluate(
        &self,
        instance: &Instance,
        own: Option<&str>,
        environment: &Environment,
    ) -> Result<Value, ExpressionProblem> {
        let top = instance.top().unwrap_or(instance.document());
        let node = own
            .and_then(|name| instance.items(name, top).first().copied())
            .unwrap_or(top);
        self.evaluate_at(instance, node, environment)
    }

    /// Its value read at a node of `instance`.
    pub fn evaluate_at(
        &self,
        instance: &Instance,
        node: Node,
        environment: &Environment,
    ) -> Result<Value, ExpressionProblem> {
        Scope::new(instance, environment, node).value(&self.ast)
    }

    /// Its value read at `node`, with `/` standing for `root` (an XForm's `<instance>`).
    pub fn evaluate_within(
        &self,
        instance: &Instance,
        root: Node,
        node: Node,
        environment: &Environment,
    ) -> Result<Value, ExpressionProblem> {
        let scope = Scope {
            root,
            ..Scope::new(instance, environment, node)
        };
        scope.value(&self.ast)
    }

    /// Whether it holds, read at a node. An expression that cannot be evaluated does not.
    pub fn is_true_at(&self, instance: &Instance, node: Node, environment: &Environment) -> bool {
        Scope::new(instance, environment, node)
            .truth(&self.ast)
            .unwrap_or(false)
    }

    /// Whether it holds for a row of a table, with `${name}` as it is read at `node`.
    pub fn is_true_for(&self, instance: &Instance, row: Node, node: Node, environment: &Environment) -> bool {
        let scope = Scope {
            current: node,
            ..Scope::new(instance, environment, row)
        };
        scope.truth(&self.ast).unwrap_or(false)
    }

    /// Whether it holds. An expression that cannot be evaluated does not.
    pub fn is_true(&self, instance: &Instance, own: Option<&str>, environment: &Environment) -> bool {
        let top = instance.top().unwrap_or(instance.document());
        let node = own
            .and_then(|name| instance.items(name, top).first().copied())
            .unwrap_or(top);
        Scope::new(instance, environment, node)
            .truth(&self.ast)
            .unwrap_or(false)
    }
}

/// Whether a part of an expression holds on `instance`; not where it cannot be evaluated.
fn truth_of(ast: &Ast, instance: &Instance, environment: &Environment) -> bool {
    Scope::new(instance, environment, instance.document())
        .truth(ast)
        .unwrap_or(false)
}

fn collect_items(ast: &Ast, found: &mut Vec<ItemReference>) {
    match &ast.kind {
        AstKind::Number(_) | AstKind::Text(_) => {}
        AstKind::Item(name) => found.push(ItemReference {
            name: name.clone(),
            at: ast.at,
        }),
        AstKind::Call(_, arguments) => arguments
            .iter()
            .for_each(|argument| collect_items(argument, found)),
        AstKind::Negate(inner) => collect_items(inner, found),
        AstKind::Chain(first, links) => {
            collect_items(first, found);
            links.iter().for_each(|link| collect_items(&link.right, found));
        }
        AstKind::Path(path) => path
            .parts()
            .into_iter()
            .for_each(|part| collect_items(part, found)),
    }
}
