//! Names that can be nodes of an XForm, and the `${name}` that refer to them.

use std::sync::LazyLock;

use regex::Regex;

/// Letters that may begin a name. The gap at `À`–`Ö` is the field's own, kept so that all tools refuse the same names.
const START: &str = r"(?:[A-Za-z_]|À-Ö\]|[\x{d8}-\x{f6}]|[\x{f8}-\x{2ff}]|[\x{370}-\x{37d}]|[\x{37f}-\x{1fff}]|[\x{200c}-\x{200d}]|[\x{2070}-\x{218f}]|[\x{2c00}-\x{2fef}]|[\x{3001}-\x{d7ff}]|[\x{f900}-\x{fdcf}]|[\x{fdf0}-\x{fffd}]|[\x{10000}-\x{effff}])";
const MORE: &str = r"[-.0-9\x{b7}\x{300}-\x{36f}\x{203f}-\x{2040}]";

/// A pattern for one name without a prefix.
pub fn pattern() -> String {
    format!("{START}(?:{START}|{MORE})*")
}

/// A pattern for a name that may carry a prefix (`orx:x`).
pub fn prefixed_pattern() -> String {
    let name = pattern();
    format!("{name}(?::{name})?")
}

/// Compiles a pattern written in this program.
pub(super) fn compiled(pattern: &str) -> Regex {
    match Regex::new(pattern) {
        Ok(regex) => regex,
        // Patterns are constants, and a test compiles each.
        Err(error) => unreachable!("{error}"),
    }
}

static NAME: LazyLock<Regex> = LazyLock::new(|| compiled(&format!("^(?:{})$", prefixed_pattern())));
static OUTER: LazyLock<Regex> = LazyLock::new(|| compiled(r"\$\{(?P<inner>[^}]+)\}|\$\{[^}]*$"));
static INNER: LazyLock<Regex> =
    LazyLock::new(|| compiled(&format!(r"^(?P<last>last-saved#)?(?P<name>{})$", pattern())));
static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| compiled(&format!(r"\$\{{(?P<last>last-saved#)?(?P<name>{})\}}", pattern())));

/// Whether a text can name a node.
pub fn is_name(text: &str) -> bool {
    NAME.is_match(text)
}

/// A `${name}` or `${last-saved#name}` in a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub start: usize,
    pub end: usize,
    pub name: String,
    pub last_saved: bool,
}

/// Every well-formed reference, in order.
pub fn references(text: &str) -> Vec<Reference> {
    if !text.contains("${") {
        return Vec::new();
    }
    REFERENCE
        .captures_iter(text)
        .filter_map(|captures| {
            let all = captures.get(0)?;
            Some(Reference {
                start: all.start(),
                end: all.end(),
                name: captures.name("name")?.as_str().to_owned(),
                last_saved: captures.name("last").is_some(),
            })
        })
        .collect()
}

/// Every reference, or the first text that begins as one and is none.
pub fn parse_references(text: &str) -> Result<Vec<Reference>, String> {
    let mut found = Vec::new();
    if text.len() <= 2 || !text.contains("${") {
        return Ok(found);
    }
    for captures in OUTER.captures_iter(text) {
        let all = captures.get(0);
        let inner = captures.name("inner");
        let parsed = inner.and_then(|inner| INNER.captures(inner.as_str()));
        match (all, parsed) {
            (Some(all), Some(parsed)) => found.push(Reference {
                start: all.start(),
                end: all.end(),
                name: parsed.name("name").map_or("", |name| name.as_str()).to_owned(),
                last_saved: parsed.name("last").is_some(),
            }),
            _ => return Err(all.map_or("", |all| all.as_str()).to_owned()),
        }
    }
    Ok(found)
}

/// Whether a text holds a reference, and all of them are well formed up to the first.
pub fn has_reference(text: &str) -> bool {
    if text.len() <= 2 || !text.contains("${") {
        return false;
    }
    OUTER
        .captures(text)
        .and_then(|captures| captures.name("inner"))
        .is_some_and(|inner| INNER.is_match(inner.as_str()))
}

/// Whether a text is one reference and nothing else.
pub fn is_reference(text: &str) -> bool {
    text.strip_prefix("${")
        .and_then(|rest| rest.strip_suffix('}'))
        .is_some_and(|inner| !inner.contains('}') && INNER.is_match(inner))
}

/// Whether a text reads the answers given last time.
pub fn has_last_saved(text: &str) -> bool {
    text.len() > 14 && parse_references(text).is_ok_and(|found| found.iter().any(|found| found.last_saved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_a_letter_and_holds_no_marks() {
        assert!(is_name("age") && is_name("_a-1.b") && is_name("ñandú") && is_name("年齢"));
        assert!(
            !is_name("1a") && !is_name("a b") && !is_name("") && !is_name("a\u{200f}b") && !is_name("a:b:c")
        );
    }

    #[test]
    fn a_reference_that_is_none_is_found() {
        assert_eq!(references("${a} + ${last-saved#b}").len(), 2);
        assert!(parse_references("${a b}").is_err());
        assert!(parse_references("${a").is_err());
        assert!(parse_references("${}").is_ok());
        assert!(is_reference("${a}") && !is_reference("${a} "));
    }
}
