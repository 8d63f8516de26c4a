//! Of whom an item is asked, in words; and which items an answer leaves out.

use super::{BLANK, Paper, escape};
use crate::instrument::definition::Section;
use crate::instrument::expression::ast::{Ast, AstKind, Operator};
use crate::instrument::expression::{Environment, Expression, Instance};
use crate::instrument::item::Item;
use crate::language::{Value, message};

/// Whether `item` is not asked of a person who answers `code` to `of`, whatever else she answers.
pub fn closes(section: &Section, item: &Item, of: &str, code: &str) -> bool {
    [&section.relevant, &item.relevant]
        .into_iter()
        .flatten()
        .any(|relevant| {
            let read = relevant.items();
            !read.is_empty()
                && read.iter().all(|reference| reference.name == of)
                && !relevant.is_true(&Instance::flat([(of, code)]), None, &Environment::default())
        })
}

impl Paper<'_> {
    /// "Only if 3 = Yes", as a paragraph; nothing where everyone is asked.
    pub(super) fn only_if(&self, relevant: &Expression) -> Option<String> {
        if relevant.items().is_empty() {
            return None;
        }
        let condition = self
            .said(relevant.ast())
            .unwrap_or_else(|| self.as_written(relevant));
        let words = message(
            self.language,
            "paper-only-if",
            &[("condition", Value::Text(&condition))],
        );
        Some(format!("<p class=\"only\">{}</p>\n", escape(&words)))
    }

    /// The condition in words, where it only names answers.
    fn said(&self, ast: &Ast) -> Option<String> {
        match &ast.kind {
            AstKind::Call(function, arguments) if function.name == "selected" => {
                let [item, code] = arguments.as_slice() else {
                    return None;
                };
                self.names(item, "=", code)
            }
            AstKind::Call(function, arguments) if function.name == "not" => match arguments.as_slice() {
                [
                    Ast {
                        kind: AstKind::Call(inner, arguments),
                        ..
                    },
                ] if inner.name == "selected" && arguments.len() == 2 => {
                    self.names(&arguments[0], "≠", &arguments[1])
                }
                _ => None,
            },
            AstKind::Chain(first, links) => {
                let operator = links.first()?.operator;
                if links.iter().any(|link| link.operator != operator) {
                    return None;
                }
                match operator {
                    Operator::And | Operator::Or => {
                        let key = if operator == Operator::And {
                            "paper-and"
                        } else {
                            "paper-or"
                        };
                        let mut parts = vec![self.said(first)?];
                        for link in links {
                            parts.push(self.said(&link.right)?);
                        }
                        // One kind of joining word: another inside it would need brackets.
                        let joint = format!(" {} ", message(self.language, key, &[]));
                        let other = if operator == Operator::And {
                            "paper-or"
                        } else {
                            "paper-and"
                        };
                        let other = format!(" {} ", message(self.language, other, &[]));
                        (!parts.iter().any(|part| part.contains(&other))).then(|| parts.join(&joint))
                    }
                    _ => match links.as_slice() {
                        [link] => self.names(first, sign(operator)?, &link.right),
                        _ => None,
                    },
                }
            }
            _ => None,
        }
    }

    /// `3 = Yes`
    fn names(&self, item: &Ast, sign: &str, value: &Ast) -> Option<String> {
        let AstKind::Item(id) = &item.kind else {
            return None;
        };
        let number = self.numbers.get(id.as_str())?;
        let value = match &value.kind {
            AstKind::Number(number) => number.to_string(),
            AstKind::Text(code) if code.is_empty() => BLANK.to_owned(),
            AstKind::Text(code) => {
                let item = self.instrument.item(id)?;
                match item.choices().iter().find(|choice| choice.code == *code) {
                    Some(choice) => self.filled(self.instrument.choice_label(item, choice, self.language)),
                    None => code.clone(),
                }
            }
            _ => return None,
        };
        Some(format!("{number} {sign} {value}"))
    }

    /// The expression itself, with the numbers of the page in the place of ids.
    fn as_written(&self, relevant: &Expression) -> String {
        let mut text = relevant.text().to_owned();
        for reference in relevant.items() {
            if let Some(number) = self.numbers.get(reference.name.as_str()) {
                text = text.replace(&format!("${{{}}}", reference.name), &format!("[{number}]"));
            }
        }
        text
    }
}

fn sign(operator: Operator) -> Option<&'static str> {
    Some(match operator {
        Operator::Equal => "=",
        Operator::NotEqual => "≠",
        Operator::Less => "<",
        Operator::LessOrEqual => "≤",
        Operator::Greater => ">",
        Operator::GreaterOrEqual => "≥",
        _ => return None,
    })
}
