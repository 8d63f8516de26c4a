//! The words and signs of a script.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Name,
    /// A number, a string, a regular expression, or a part of a template up to `${` or the closing mark.
    Literal,
    Mark,
}

/// A word or a sign of a script.
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
}

pub const KEYWORDS: [&str; 34] = [
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "default",
    "delete",
    "do",
    "else",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "let",
    "new",
    "null",
    "of",
    "return",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "while",
];

/// Marks of more than one sign, the longer first.
const MARKS: [&str; 23] = [
    ">>>", "...", "===", "!==", "??=", "**=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++",
    "--", "+=", "-=", "*=", "/=", "**", ">>",
];

/// A script's words and signs in order, without comments and white space.
pub fn tokens(script: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    // Braces that are open; true for one that a template's `${` has opened.
    let mut open: Vec<bool> = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = rest.trim_start();
            continue;
        }
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
            continue;
        }
        let length = if first.is_alphabetic() || first == '_' || first == '$' {
            length_while(rest, |c| c.is_alphanumeric() || c == '_' || c == '$')
        } else if first.is_ascii_digit() {
            length_while(rest, |c| c.is_ascii_alphanumeric() || c == '.')
        } else if first == '"' || first == '\'' {
            quoted(rest, first)
        } else if first == '`' || first == '}' && open.last() == Some(&true) {
            if first == '}' {
                open.pop();
            }
            let (length, opens) = template(rest);
            if opens {
                open.push(true);
            }
            length
        } else if first == '/' && may_begin_an_expression(&found) {
            expression(rest)
        } else {
            match first {
                '{' => open.push(false),
                '}' => {
                    open.pop();
                }
                _ => {}
            }
            let long = MARKS.iter().find(|mark| rest.starts_with(**mark));
            long.map_or(first.len_utf8(), |mark| mark.len())
        };
        let (text, after) = rest.split_at(length);
        let kind = match first {
            _ if first.is_alphabetic() || first == '_' || first == '$' => Kind::Name,
            _ if first.is_ascii_digit()
                || matches!(first, '"' | '\'' | '`')
                || text.len() > 1 && first == '/' && !MARKS.contains(&text) =>
            {
                Kind::Literal
            }
            '}' if text.len() > 1 || text.ends_with('`') => Kind::Literal,
            _ => Kind::Mark,
        };
        found.push(Token { kind, text });
        rest = after;
    }
    found
}

fn length_while(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == mark {
            return at + 1;
        }
    }
    text.len()
}

/// The length of a template's part, and whether it ends at `${`.
fn template(text: &str) -> (usize, bool) {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == '`' {
            return (at + 1, false);
        } else if c == '$' && text[at..].starts_with("${") {
            return (at + 2, true);
        }
    }
    (text.len(), false)
}

fn expression(text: &str) -> usize {
    let (mut escaped, mut in_class) = (false, false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => {
                let flags = length_while(&text[at + 1..], |c| c.is_ascii_alphabetic());
                return at + 1 + flags;
            }
            _ => {}
        }
    }
    text.len()
}

/// Whether a `/` here begins a regular expression rather than divides.
fn may_begin_an_expression(before: &[Token<'_>]) -> bool {
    before.last().is_none_or(|last| match last.kind {
        Kind::Literal => last.text.ends_with("${"),
        Kind::Name => KEYWORDS.contains(&last.text),
        Kind::Mark => !matches!(last.text, ")" | "]" | "}"),
    })
}
