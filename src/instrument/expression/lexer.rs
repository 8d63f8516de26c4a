//! Text to tokens, each with its place.

use super::ast::Operator;
use super::problem::ExpressionProblem;

#[derive(Clone, Debug, PartialEq)]
pub enum Token<'t> {
    Number(f64),
    Text(&'t str),
    /// `${name}`
    Item(&'t str),
    /// `a`, `p:a`, `p:*`
    Name(&'t str),
    Operator(Operator),
    /// `*` that is no multiplication
    Star,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    Comma,
    Slash,
    DoubleSlash,
    Bar,
    At,
    Dot,
    DotDot,
    /// `::`
    Axis,
    Dollar,
}

/// A token and the byte at which it begins.
pub type Placed<'t> = (usize, Token<'t>);

/// All tokens of `text`, in one pass over it.
///
/// `*`, `and`, `or`, `div` and `mod` are operators wherever a value stands before them, names elsewhere
/// (XPath 1.0, 3.7).
pub fn tokens(text: &str) -> Result<Vec<Placed<'_>>, ExpressionProblem> {
    let mut found: Vec<Placed<'_>> = Vec::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if letter.is_whitespace() || letter == '\u{feff}' {
            at += letter.len_utf8();
            continue;
        }
        let after_value = found.last().is_some_and(|(_, token)| ends_value(token));
        let (token, length) = token(text, at, letter, after_value)?;
        found.push((at, token));
        at += length;
    }
    Ok(found)
}

fn ends_value(token: &Token<'_>) -> bool {
    matches!(
        token,
        Token::Number(_)
            | Token::Text(_)
            | Token::Item(_)
            | Token::Name(_)
            | Token::Star
            | Token::Close
            | Token::CloseBracket
            | Token::Dot
            | Token::DotDot
    )
}

fn token(
    text: &str,
    at: usize,
    letter: char,
    after_value: bool,
) -> Result<(Token<'_>, usize), ExpressionProblem> {
    let rest = &text[at..];
    let next = rest[letter.len_utf8()..].chars().next();
    Ok(match (letter, next) {
        ('0'..='9', _) | ('.', Some('0'..='9')) => return number(rest, at),
        ('"' | '\'', _) => return literal(rest, at, letter),
        ('$', Some('{')) => return item(rest, at),
        ('$', _) => (Token::Dollar, 1),
        ('.', Some('.')) => (Token::DotDot, 2),
        ('.', _) => (Token::Dot, 1),
        ('/', Some('/')) => (Token::DoubleSlash, 2),
        ('/', _) => (Token::Slash, 1),
        (':', Some(':')) => (Token::Axis, 2),
        ('!', Some('=')) => (Token::Operator(Operator::NotEqual), 2),
        ('<', Some('=')) => (Token::Operator(Operator::LessOrEqual), 2),
        ('>', Some('=')) => (Token::Operator(Operator::GreaterOrEqual), 2),
        // Copied from XML.
        ('&', Some('l')) if rest.starts_with("&lt;=") => (Token::Operator(Operator::LessOrEqual), 5),
        ('&', Some('l')) if rest.starts_with("&lt;") => (Token::Operator(Operator::Less), 4),
        ('&', Some('g')) if rest.starts_with("&gt;=") => (Token::Operator(Operator::GreaterOrEqual), 5),
        ('&', Some('g')) if rest.starts_with("&gt;") => (Token::Operator(Operator::Greater), 4),
        ('=', _) => (Token::Operator(Operator::Equal), 1),
        ('<', _) => (Token::Operator(Operator::Less), 1),
        ('>', _) => (Token::Operator(Operator::Greater), 1),
        ('+', _) => (Token::Operator(Operator::Add), 1),
        ('-', _) => (Token::Operator(Operator::Subtract), 1),
        ('*', _) if after_value => (Token::Operator(Operator::Multiply), 1),
        ('*', _) => (Token::Star, 1),
        ('(', _) => (Token::Open, 1),
        (')', _) => (Token::Close, 1),
        ('[', _) => (Token::OpenBracket, 1),
        (']', _) => (Token::CloseBracket, 1),
        (',', _) => (Token::Comma, 1),
        ('|', _) => (Token::Bar, 1),
        ('@', _) => (Token::At, 1),
        _ if starts_name(letter) => return name(rest, at, after_value),
        _ => return Err(stray(letter, at)),
    })
}

fn number(rest: &str, at: usize) -> Result<(Token<'_>, usize), ExpressionProblem> {
    let digits = |from: usize| {
        rest[from..]
            .bytes()
            .position(|b| !b.is_ascii_digit())
            .unwrap_or(rest.len() - from)
    };
    let mut length = digits(0);
    if rest[length..].starts_with('.') {
        length += 1;
        length += digits(length);
    }
    // `1e3`, `7.9e-12`: as engines write a number into a text.
    if let Some(exponent) = rest[length..].strip_prefix(['e', 'E']) {
        let sign = usize::from(exponent.starts_with(['-', '+']));
        let digits = digits(length + 1 + sign);
        if digits > 0 {
            length += 1 + sign + digits;
        }
    }
    let written = &rest[..length];
    let value = written.parse().map_err(|_| {
        ExpressionProblem::new(
            "syntax",
            format!("`{written}` is no number; write one such as 5 or 0.5"),
            at,
        )
    })?;
    Ok((Token::Number(value), length))
}

fn literal(rest: &str, at: usize, quote: char) -> Result<(Token<'_>, usize), ExpressionProblem> {
    match rest[1..].find(quote) {
        Some(length) => Ok((Token::Text(&rest[1..=length]), length + 2)),
        None => Err(ExpressionProblem::new(
            "syntax",
            format!("the text that begins here has no end; close it with {quote}"),
            at,
        )),
    }
}

fn item(rest: &str, at: usize) -> Result<(Token<'_>, usize), ExpressionProblem> {
    let Some(end) = rest.find('}') else {
        return Err(ExpressionProblem::new(
            "syntax",
            "`${` has no end; write ${name}",
            at,
        ));
    };
    let name = rest[2..end].trim();
    if is_name(name) {
        Ok((Token::Item(name), end + 1))
    } else {
        let name: String = name.chars().take(40).collect();
        Err(ExpressionProblem::new(
            "syntax",
            format!("`{name}` is no name of an item; write ${{name}} with letters, digits, `_`, `-` or `.`"),
            at,
        ))
    }
}

fn name(rest: &str, at: usize, after_value: bool) -> Result<(Token<'_>, usize), ExpressionProblem> {
    let first = name_length(rest);
    // `1and1`, `7div2`: where only an operator can stand, a digit ends its name.
    let word = rest[..first]
        .find(|letter: char| letter.is_ascii_digit())
        .unwrap_or(first);
    let first = if after_value && matches!(&rest[..word], "or" | "and" | "div" | "mod") {
        word
    } else {
        first
    };
    let operator = match &rest[..first] {
        "or" => Some(Operator::Or),
        "and" => Some(Operator::And),
        "div" => Some(Operator::Divide),
        "mod" => Some(Operator::Modulo),
        _ => None,
    };
    if let (true, Some(operator)) = (after_value, operator) {
        return Ok((Token::Operator(operator), first));
    }
    if let Some(local) = rest[first..].strip_prefix(':') {
        if local.starts_with('*') {
            return Ok((Token::Name(&rest[..first + 2]), first + 2));
        }
        let second = name_length(local);
        if second > 0 {
            let length = first + 1 + second;
            return Ok((Token::Name(&rest[..length]), length));
        }
        if !local.starts_with(':') {
            return Err(stray(':', at + first));
        }
    }
    Ok((Token::Name(&rest[..first]), first))
}

fn stray(letter: char, at: usize) -> ExpressionProblem {
    let message = match letter {
        '‘' | '’' | '“' | '”' | '`' => {
            format!("`{letter}` is no quotation mark here; use straight ones: 'text'")
        }
        '!' => "`!` stands alone; write `!=` or not(…)".to_owned(),
        '&' => "`&` is no operator; write `and`, or concat(…) for texts".to_owned(),
        '{' | '}' => format!("`{letter}` stands alone; write ${{name}} for an item"),
        _ => format!(
            "`{}` has no meaning here; remove it, or put quotes around a text",
            letter.escape_debug()
        ),
    };
    ExpressionProblem::new("syntax", message, at)
}

/// Whether `text` can name an item.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && name_length(text) == text.len()
}

fn name_length(text: &str) -> usize {
    match text.chars().next() {
        Some(first) if starts_name(first) => text
            .char_indices()
            .find(|(_, letter)| !continues_name(*letter))
            .map_or(text.len(), |(end, _)| end),
        _ => 0,
    }
}

fn starts_name(letter: char) -> bool {
    letter == '_' || letter.is_alphabetic()
}

fn continues_name(letter: char) -> bool {
    starts_name(letter)
        || letter.is_numeric()
        || matches!(letter, '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
