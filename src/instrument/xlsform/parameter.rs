//! The `parameters` column: `start=1 end=10`.

/// Pairs in order, keys in lower case; a value too, but that of `label` and `value` and references.
///
/// Errors: the part that is no `key=value`.
pub fn parse(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let is_delimiter = |c: char| c.is_whitespace() || c == ',' || c == ';';
    let mut words: Vec<&str> = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(is_delimiter);
        let Some(first) = rest.chars().next() else { break };
        let length = if first == '=' {
            1
        } else {
            rest.find(|c: char| is_delimiter(c) || c == '=')
                .unwrap_or(rest.len())
        };
        words.push(&rest[..length]);
        rest = &rest[length..];
    }
    for pair in words.chunks(3) {
        match pair {
            [key, "=", value] if *key != "=" && *value != "=" => {
                let key = key.to_lowercase();
                let value = if key == "label" || key == "value" || value.contains("${") {
                    (*value).to_owned()
                } else {
                    value.to_lowercase()
                };
                match pairs.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, known)) => *known = value,
                    None => pairs.push((key, value)),
                }
            }
            other => return Err(other.join(" ")),
        }
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn pairs_with_any_delimiter() {
        let pairs = parse("Start=1, end = 10;step=2").unwrap_or_default();
        assert_eq!(pairs.len(), 3);
        assert_eq!(pairs.first(), Some(&("start".to_owned(), "1".to_owned())));
        assert!(parse("start 1").is_err() && parse("a=b=c").is_err() && parse("").is_ok());
    }
}
