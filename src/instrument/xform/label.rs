//! Words with answers in them: `Hello ${name}` as text and `<output/>`.

use super::element::{Content, Element};
use super::path::{Manner, Paths};
use crate::instrument::xlsform::form::NodeId;
use crate::instrument::xlsform::name::references;
use crate::instrument::xlsform::token::instance_expressions;

/// The content of a label: its text, with an output for each answer it shows.
pub fn content(text: &str, context: Option<NodeId>, paths: &Paths<'_>) -> Vec<Content> {
    if text.is_empty() {
        return Vec::new();
    }
    let plain = vec![Content::Text(text.to_owned())];
    if !text.contains("${") && !text.contains("instance(") || text == "-" {
        return plain;
    }
    let mut parts = Vec::new();
    // Expressions are found in the text as XML holds it, as the field's converter does.
    let escaped = escaped(text);
    let mut at = 0;
    for (start, end) in instance_expressions(&escaped) {
        between(&escaped[at..start], context, paths, &mut parts);
        let expression = &escaped[start..end];
        let mut value = String::new();
        let mut from = 0;
        for reference in references(expression) {
            value.push_str(&expression[from..reference.start]);
            value.push_str(&paths.written(expression, &reference, context, Manner::default()));
            from = reference.end;
        }
        value.push_str(&expression[from..]);
        parts.push(Content::Element(Element::new("output").with("value", value)));
        at = end;
    }
    between(&escaped[at..], context, paths, &mut parts);
    if parts.iter().all(|part| matches!(part, Content::Text(_))) {
        return plain;
    }
    parts
}

fn between(escaped: &str, context: Option<NodeId>, paths: &Paths<'_>, parts: &mut Vec<Content>) {
    let mut at = 0;
    let push_text = |text: &str, parts: &mut Vec<Content>| {
        if !text.is_empty() {
            parts.push(Content::Text(unescaped(text)));
        }
    };
    for reference in references(escaped) {
        push_text(&escaped[at..reference.start], parts);
        let value = paths.written(escaped, &reference, context, Manner::default());
        parts.push(Content::Element(Element::new("output").with("value", value)));
        at = reference.end;
    }
    push_text(&escaped[at..], parts);
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
