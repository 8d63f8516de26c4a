//! Texts, keys and tables as TOML writes them.

/// A text in quotes, as plainly as it can stand there: one of several lines stands on several lines.
pub fn text(value: &str) -> String {
    let backslash = value.contains('\\');
    if value.contains('\n') {
        return format!("\"\"\"\n{}\"\"\"", escaped(value, true));
    }
    if !value.contains('"') && !backslash {
        return line(value);
    }
    if !value.contains('\'') && !value.chars().any(unseen) {
        return format!("'{value}'");
    }
    if backslash {
        return line(value);
    }
    format!("\"\"\"{}\"\"\"", escaped(value, true))
}

/// A text in quotes on one line, whatever it holds.
pub fn line(value: &str) -> String {
    format!("\"{}\"", escaped(value, false))
}

/// What cannot be seen is written so that it can.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// `triple`: between three quotes, where a quote may stand and a line may end.
fn escaped(text: &str, triple: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quotes = 0;
    let last = text.chars().count().saturating_sub(1);
    for (at, character) in text.chars().enumerate() {
        quotes = if character == '"' { quotes + 1 } else { 0 };
        match character {
            '"' if triple && quotes % 3 != 0 && at != last => out.push('"'),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if triple => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if unseen(c) => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out
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

#[cfg(test)]
mod tests {
    use super::{line, text};

    #[test]
    fn every_text_is_read_back_as_it_was() {
        for value in [
            "",
            "plain",
            "a \"b\"",
            "it's \"it\"",
            "\\d*",
            "'\\",
            "two\nlines \"\"\"\" \\",
            "\r\n",
            "\u{200f}",
            "ends \"",
            "'\"\"\"'",
        ] {
            for written in [text(value), line(value)] {
                let read = format!("a = {written}").parse::<toml::Table>();
                let read = read
                    .ok()
                    .and_then(|table| table.get("a").and_then(|a| a.as_str().map(str::to_owned)));
                assert_eq!(read.as_deref(), Some(value), "{written}");
            }
            assert!(!line(value).contains('\n'), "one line");
        }
    }
}
