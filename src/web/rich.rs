//! Texts of an instrument as HTML: paragraphs and **bold**, all else as it stands.

/// Paragraphs, parted by blank lines.
pub fn paragraphs(text: &str) -> String {
    text.trim()
        .split("\n\n")
        .map(|paragraph| format!("<p>{}</p>", inline(paragraph.trim())))
        .collect()
}

/// One line, with **bold**.
pub fn inline(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let parts: Vec<&str> = text.split("**").collect();
    for (at, part) in parts.iter().enumerate() {
        // An opening mark without its partner is no mark.
        let bold = at % 2 == 1 && at + 1 < parts.len();
        if at % 2 == 1 && !bold {
            html.push_str("**");
        }
        html.push_str(if bold { "<strong>" } else { "" });
        html.push_str(&escaped(part));
        html.push_str(if bold { "</strong>" } else { "" });
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bold_and_paragraphs_are_marks() {
        assert_eq!(
            paragraphs("a **b** <i>\n\nc **d"),
            "<p>a <strong>b</strong> &lt;i&gt;</p><p>c **d</p>"
        );
    }
}
