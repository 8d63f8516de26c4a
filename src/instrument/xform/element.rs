//! An XML element, and its text.

/// An element: name with its prefix, attributes in order, content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub content: Vec<Content>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Element(Element),
    Text(String),
}

impl Element {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            attributes: Vec::new(),
            content: Vec::new(),
        }
    }

    /// The same with an attribute; one of this name is replaced.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, value);
        self
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.to_owned(), value)),
        }
    }

    pub fn text(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.content.push(Content::Text(text.to_owned()));
        }
        self
    }

    pub fn add(&mut self, child: Element) {
        self.content.push(Content::Element(child));
    }

    pub fn containing(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.content.extend(children.into_iter().map(Content::Element));
        self
    }

    /// A document, indented where no text stands between elements.
    pub fn document(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\"?>\n");
        self.write(&mut out, 0, true);
        out
    }

    fn write(&self, out: &mut String, depth: usize, indented: bool) {
        let indent = |out: &mut String, depth: usize| {
            if indented {
                out.extend(std::iter::repeat_n("  ", depth));
            }
        };
        indent(out, depth);
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(value, true, out);
            out.push('"');
        }
        if self.content.is_empty() {
            out.push_str("/>");
        } else {
            out.push('>');
            let mixed = self.content.iter().any(|part| matches!(part, Content::Text(_)));
            if indented && !mixed {
                out.push('\n');
            }
            for part in &self.content {
                match part {
                    Content::Text(text) => escape(text, false, out),
                    Content::Element(child) => child.write(out, depth + 1, indented && !mixed),
                }
            }
            if !mixed {
                indent(out, depth);
            }
            out.push_str("</");
            out.push_str(&self.name);
            out.push('>');
        }
        if indented {
            out.push('\n');
        }
    }
}

/// Text as XML holds it; characters that XML cannot hold are left out.
fn escape(text: &str, attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            '\r' => out.push('\r'),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_its_spaces_and_elements_are_indented() {
        let element = Element::new("a")
            .with("x", "\"<1>\"")
            .containing([Element::new("b").text(" 1 & 2 "), Element::new("c")]);
        assert_eq!(
            element.document(),
            "<?xml version=\"1.0\"?>\n<a x=\"&quot;&lt;1&gt;&quot;\">\n  <b> 1 &amp; 2 </b>\n  <c/>\n</a>\n"
        );
    }
}
