//! A drawn figure: the strokes, and the frame around them.

use std::fmt::Write as _;

use super::pen::Pen;
use super::theme::{Role, SANS, Theme};
use crate::language::{Direction, Language};

/// A figure as SVG: text is text, and the whole has an alternative in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Svg {
    pub width: i32,
    pub height: i32,
    /// What a reader who does not see the figure is told.
    pub alternative: String,
    pub language: Language,
    strokes: String,
}

/// A figure whose strokes a pen makes on a page of this size, read toward `side`; `said` is what it says to those who do not
/// see it, and in which language.
pub(super) fn on_page(
    size: (i32, i32),
    side: Direction,
    said: (&str, &Language),
    theme: &Theme,
    strokes: impl FnOnce(&mut Pen<'_>),
) -> Svg {
    let mut page = String::new();
    let mut pen = Pen::toward(&mut page, size, theme, side);
    strokes(&mut pen);
    pen.done();
    Svg::from_page(&page, size, said, theme)
}

impl Svg {
    /// What plotters wrote on a page, cleaned: colours carry the class of their role, so that a page can recolour them for dark,
    /// and keep their light value for every other reader.
    fn from_page(
        page: &str,
        (width, height): (i32, i32),
        (alternative, language): (&str, &Language),
        theme: &Theme,
    ) -> Self {
        let inner = page
            .find('>')
            .and_then(|start| page.rfind("</svg>").map(|end| page[start + 1..end].trim()))
            .unwrap_or_default();
        let mut strokes = String::with_capacity(inner.len());
        let mut lines = inner.lines();
        while let Some(line) = lines.next() {
            strokes.push_str(&clean(line, theme));
            if line.starts_with("<text") {
                // plotters puts a text and its end on lines of their own; the spaces between would be drawn.
                strokes.push_str(lines.next().unwrap_or_default());
                strokes.push_str(lines.next().unwrap_or_default());
            }
            strokes.push('\n');
        }
        Self {
            width,
            height,
            alternative: alternative.to_owned(),
            language: language.clone(),
            strokes,
        }
    }

    /// The figure for a page: `id` must be unique on it, `class` says when it is shown.
    pub fn inline(&self, id: &str, class: &str) -> String {
        let Self { width, height, .. } = self;
        format!(
            "<svg class=\"{class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}\" direction=\"ltr\">\
             <desc id=\"{id}\">{}</desc>\n{}</svg>",
            escape(&self.alternative),
            self.strokes
        )
    }

    /// The figure as a file of its own, on its own paper.
    pub fn file(&self, title: &str, theme: &Theme) -> String {
        let Self {
            width,
            height,
            language,
            ..
        } = self;
        let mut out = String::new();
        let paper = theme.light(Role::Paper).hex();
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"{language}\" direction=\"ltr\" font-family=\"{SANS}\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
             <style>text{{paint-order:stroke;stroke:{paper};stroke-width:3px;stroke-linejoin:round}}.f-on-faint,.f-on-strong{{stroke:none}}</style>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n{}</svg>\n",
            escape(title),
            escape(&self.alternative),
            self.strokes
        );
        out
    }
}

/// One element without what is the default or stands on the root, with a class for each colour of the theme.
fn clean(line: &str, theme: &Theme) -> String {
    let mut rest = line.replace(" opacity=\"1\"", "").replace(" stroke=\"none\"", "");
    if let Some(start) = rest.find(" font-family=\"")
        && let Some(length) = rest[start + 14..].find('"')
    {
        rest.replace_range(start..start + 14 + length + 1, "");
    }
    let mut classes = Vec::new();
    for (attribute, prefix) in [("fill", "f"), ("stroke", "s")] {
        let key = format!(" {attribute}=\"#");
        if let Some(start) = rest.find(&key) {
            let colour = &rest[start + key.len() - 1..start + key.len() + 6];
            if let Some(role) = theme.role_of(colour) {
                classes.push(format!("{prefix}-{}", role.name()));
            }
        }
    }
    if !classes.is_empty()
        && let Some(space) = rest.find(' ')
    {
        rest.insert_str(space, &format!(" class=\"{}\"", classes.join(" ")));
    }
    rest
}

/// `text` between tags or in quotes of XML and HTML; what XML forbids is left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(
            super::escape("a<b> & \"c\"\u{1}\u{fffe}\n"),
            "a&lt;b&gt; &amp; &quot;c&quot; "
        );
    }
}
