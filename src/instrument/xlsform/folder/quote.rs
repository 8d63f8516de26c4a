//! Texts, keys and tables as TOML writes them.

/// A text in quotes, on one line.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    escape(text, false, &mut out);
    out.push('"');
    out
}

/// A text in quotes; one of several lines stands on several lines.
pub fn long_text(value: &str) -> String {
    if !value.contains('\n') {
        return text(value);
    }
    let mut out = String::from("\"\"\"\n");
    escape(value, true, &mut out);
    out.push_str("\"\"\"");
    out
}

fn escape(text: &str, lines: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            // What cannot be seen is written so that it can.
            c if c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') =>
            {
                out.push_str(&format!("\\u{:04X}", c as u32));
            }
            c => out.push(c),
        }
    }
}

/// A key, in quotes where it needs them.
pub fn key(key: &str) -> String {
    let bare = !key.is_empty()
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if bare { key.to_owned() } else { text(key) }
}

/// `{ a = "x", b = 1 }`; values are written already.
pub fn inline(pairs: &[(String, String)]) -> String {
    if pairs.is_empty() {
        return "{}".to_owned();
    }
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{} = {value}", key(name)))
        .collect();
    format!("{{ {} }}", pairs.join(", "))
}

/// `["a", "b"]`.
pub fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|value| text(value)).collect();
    format!("[{}]", texts.join(", "))
}
