//! XML to an [`Instance`].

use roxmltree::{Document, Node as Element, NodeType, ParsingOptions};

use super::instance::{Instance, InstanceBuilder, Name};
use super::problem::ExpressionProblem;

/// Nodes of a document, at most; entities are expanded before they are counted.
const MOST_NODES: u32 = 4_000_000;
/// Elements within elements, at most.
const DEEPEST: usize = 2_000;

/// The tree of an XML document.
///
/// Errors: `xml`, with the byte of the document in the message, for what is no well-formed document, or too deep or
/// too large a one.
pub fn instance(text: &str) -> Result<Instance, ExpressionProblem> {
    let text = text.trim_start_matches('\u{feff}');
    let deep = depth(text);
    if deep > DEEPEST {
        return Err(problem(format!(
            "elements stand {deep} deep; more than {DEEPEST} are not read"
        )));
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| problem(error.to_string()))?;
    let mut builder = InstanceBuilder::new();
    let mut next = document.root().first_child();
    while let Some(node) = next {
        add(&mut builder, node, text);
        next = node.first_child().or_else(|| following(&mut builder, node));
    }
    Ok(builder.finish())
}

fn problem(why: String) -> ExpressionProblem {
    ExpressionProblem::new("xml", format!("the instance is no XML we can read: {why}"), 0)
}

/// The next node after all below `node`, closing the elements on the way.
fn following<'a, 'i>(builder: &mut InstanceBuilder, node: Element<'a, 'i>) -> Option<Element<'a, 'i>> {
    let mut node = node;
    loop {
        if node.is_element() {
            builder.close();
        }
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent()?;
    }
}

fn add(builder: &mut InstanceBuilder, node: Element<'_, '_>, text: &str) {
    match node.node_type() {
        NodeType::Root => {}
        NodeType::Element => {
            builder.open(name(
                node.tag_name().name(),
                node.tag_name().namespace(),
                text.get(node.range().start + 1..),
            ));
            let above = node.parent();
            for declared in node.namespaces() {
                let known = above.is_some_and(|above| above.namespaces().any(|other| other == declared));
                if !known {
                    builder.namespace(declared.name().unwrap_or_default(), declared.uri());
                }
            }
            for attribute in node.attributes() {
                let written = text.get(attribute.range().start..);
                builder.attribute(
                    name(attribute.name(), attribute.namespace(), written),
                    attribute.value(),
                );
            }
        }
        NodeType::Text => builder.text(node.text().unwrap_or_default()),
        NodeType::Comment => builder.comment(node.text().unwrap_or_default()),
        NodeType::PI => {
            if let Some(instruction) = node.pi() {
                builder.instruction(instruction.target, instruction.value.unwrap_or_default());
            }
        }
    }
}

/// A name with the prefix it is `written` with.
fn name(local: &str, namespace: Option<&str>, written: Option<&str>) -> Name {
    let prefix = written
        .and_then(|written| written.split_once(local))
        .and_then(|(before, _)| before.strip_suffix(':'))
        .filter(|prefix| !prefix.contains([' ', '<', '>', '=', '"', '\'', '\n']));
    Name {
        prefix: prefix.unwrap_or_default().to_owned(),
        local: local.to_owned(),
        namespace: namespace.unwrap_or_default().to_owned(),
    }
}

/// About how deep elements stand, in one pass: the parser itself would use the stack for each.
fn depth(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, bytes.get(at + 1)) {
            (b'<', Some(b'/')) => open = open.saturating_sub(1),
            (b'/', Some(b'>')) => open = open.saturating_sub(1),
            (b'<', Some(b'!' | b'?')) => {}
            (b'<', _) => {
                open += 1;
                most = most.max(open);
            }
            _ => {}
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_instructions_are_nodes_and_no_text() {
        let read = instance(
            "<!DOCTYPE a><a x='1'><!-- c -->1<![CDATA[<2>]]><?p q?><p:b xmlns:p='urn:p'>3</p:b></a>",
        )
        .unwrap();
        let top = read.top().unwrap();
        assert_eq!(read.text(top), "1<2>3");
        assert_eq!(read.children(top).len(), 4);
        let last = *read.children(top).last().unwrap();
        assert_eq!(read.name(last).unwrap().qualified(), "p:b");
        assert_eq!(read.name(last).unwrap().namespace, "urn:p");
        assert_eq!(read.namespace(last, "p"), Some("urn:p"));
    }

    #[test]
    fn bombs_and_towers_end_quickly() {
        let tower = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert_eq!(instance(&tower).unwrap_err().code, "xml");
        let deep = format!("{}{}", "<a>".repeat(1_900), "</a>".repeat(1_900));
        assert!(instance(&deep).is_ok());
        let mut bomb = "<!DOCTYPE a [<!ENTITY e0 'aaaaaaaaaa'>".to_owned();
        for level in 1..12 {
            bomb += &format!("<!ENTITY e{level} '{}'>", format!("&e{};", level - 1).repeat(10));
        }
        bomb += "]><a>&e11;</a>";
        assert_eq!(instance(&bomb).unwrap_err().code, "xml");
        for text in ["", "<a>", "<a></b>", "text", "<a b='1' b='2'/>", "\u{0}"] {
            assert_eq!(instance(text).unwrap_err().code, "xml", "{text}");
        }
    }
}
