//! The coarse tokens by which the field's converter tells a computed default from a plain one, and finds
//! `instance('x')…` in a label. The expressions themselves are read by [`crate::instrument::expression`].

use std::sync::LazyLock;

use regex::Regex;

use super::name;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Mathematics,
    Union,
    Reference,
    Call,
    PredicateStart,
    PredicateEnd,
    CloseParenthesis,
    PathSeparator,
    Literal,
    Whitespace,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
}

/// First that fits wins, as in the field's converter.
static PATTERNS: LazyLock<Vec<(TokenKind, Regex)>> = LazyLock::new(|| {
    use TokenKind::*;
    let name = name::pattern();
    let prefixed = name::prefixed_pattern();
    let date = r"-?\d{4}-\d{2}-\d{2}";
    let time = r"\d{2}:\d{2}:\d{2}(?:\.\s+)?(?:(?:(?:\+|-)\d{2}:\d{2})|Z)?";
    [
        (Other, format!("{date}T{time}")),
        (Other, date.to_owned()),
        (Other, time.to_owned()),
        (Other, r"-?\d+\.\d*|-?\.\d+|-?\d+".to_owned()),
        (Mathematics, r"[*+\-]| mod | div ".to_owned()),
        (Other, r"=|!=|<|>".to_owned()),
        (Other, " and | or ".to_owned()),
        (Union, r"\|".to_owned()),
        (Other, r"\(".to_owned()),
        (CloseParenthesis, r"\)".to_owned()),
        (Other, r"[\[{}]".to_owned()),
        (Other, r"\.\.".to_owned()),
        (Other, r"\.".to_owned()),
        (PathSeparator, "/".to_owned()),
        (Literal, r#""[^"]*"|'[^']*'"#.to_owned()),
        (Other, ",".to_owned()),
        (Whitespace, r"\s+".to_owned()),
        (Reference, format!(r"\$\{{(?:last-saved#)?{name}\}}")),
        (Call, format!(r"{prefixed}\(")),
        (PredicateStart, format!(r"{prefixed}\[")),
        (PredicateEnd, r"\]".to_owned()),
        (Other, format!("{name}://")),
        (Other, prefixed),
        (Other, r"(?s).".to_owned()),
    ]
    .into_iter()
    .map(|(kind, pattern)| (kind, name::compiled(&format!("^(?:{pattern})"))))
    .collect()
});

/// The tokens of a text; every byte belongs to one.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let (kind, length) = PATTERNS
            .iter()
            .find_map(|(kind, pattern)| pattern.find(rest).map(|found| (*kind, found.end())))
            .filter(|(_, length)| *length > 0)
            .unwrap_or((TokenKind::Other, rest.chars().next().map_or(1, char::len_utf8)));
        let token = Token {
            kind,
            text: &rest[..length],
            start: at,
            end: at + length,
        };
        at += length;
        Some(token)
    })
}

/// Whether a default is computed when the form opens, rather than written into it.
pub fn is_dynamic(default: &str, kind: &str) -> bool {
    let hyphen_is_plain = matches!(kind, "date" | "dateTime" | "geopoint" | "geotrace" | "geoshape");
    for token in tokens(default) {
        if hyphen_is_plain && token.kind == TokenKind::Mathematics && token.text == "-" {
            return false;
        }
        if matches!(
            token.kind,
            TokenKind::Mathematics | TokenKind::Union | TokenKind::Reference | TokenKind::Call
        ) {
            return true;
        }
    }
    false
}

/// Where in a label expressions that begin with `instance(…)` stand: start and end of each.
///
/// Outside a predicate, a space ends the expression.
pub fn instance_expressions(text: &str) -> Vec<(usize, usize)> {
    if text.len() <= 9 || !text.contains("instance(") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (mut inside, mut path, mut predicate) = (false, false, false);
    let mut start = 0;
    let mut last: Option<Token<'_>> = None;
    for token in tokens(text) {
        let begins = token.kind == TokenKind::Call && token.text == "instance(";
        if !inside {
            if begins {
                inside = true;
                start = token.start;
                last = Some(token);
            }
            continue;
        }
        let Some(before) = last else { continue };
        let called = before.kind == TokenKind::Call && before.text == "instance(";
        let kept = if token.kind == TokenKind::Literal && called
            || before.kind == TokenKind::Literal && token.kind == TokenKind::CloseParenthesis
        {
            true
        } else if token.kind == TokenKind::PathSeparator
            && matches!(before.kind, TokenKind::CloseParenthesis | TokenKind::PredicateEnd)
        {
            path = true;
            true
        } else if path {
            match token.kind {
                TokenKind::Whitespace => {
                    path = false;
                    false
                }
                TokenKind::PredicateStart => {
                    path = false;
                    predicate = true;
                    true
                }
                _ => true,
            }
        } else if predicate {
            predicate = token.kind != TokenKind::PredicateEnd;
            true
        } else {
            false
        };
        if kept {
            last = Some(token);
        } else {
            inside = false;
            found.push((start, before.end));
        }
    }
    if let (true, Some(last)) = (inside, last) {
        found.push((start, last.end));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_plain_default_and_a_sum_is_not() {
        assert!(
            !is_dynamic("2025-03-01", "date") && !is_dynamic("well", "text") && !is_dynamic("-3", "integer")
        );
        assert!(is_dynamic("1+1", "integer") && is_dynamic("today()", "date") && is_dynamic("${a}", "text"));
        assert!(is_dynamic("well - known", "text") && !is_dynamic("well-known", "text"));
    }
}
