//! `obese ~ age + sex`: what a model explains, by what.

use crate::estimation::contrast::Formula as Arithmetic;

/// A model's response and terms, main effects first.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelFormula {
    pub response: Factor,
    pub intercept: bool,
    pub terms: Vec<Vec<Factor>>,
}

/// One variable of a term, as the formula writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Factor {
    /// A column; text makes a category.
    Column(String),
    /// `factor(x)`: a category, whatever the column holds.
    Levels(String),
    /// `I(x ^ 2)`, `log(x)`: arithmetic on columns of numbers.
    Computed(String, Arithmetic),
}

impl Factor {
    /// A category by the places of its levels: 1, 2, 3 …
    pub fn ordered(column: &str) -> Self {
        Self::Computed(
            format!("as.numeric({column})"),
            Arithmetic::Name(column.to_owned()),
        )
    }

    /// What R calls it.
    pub fn name(&self) -> String {
        match self {
            Self::Column(name) => name.clone(),
            Self::Levels(name) => format!("factor({name})"),
            Self::Computed(text, _) => text.clone(),
        }
    }

    /// The columns it reads.
    pub fn columns(&self) -> Vec<String> {
        match self {
            Self::Column(name) | Self::Levels(name) => vec![name.clone()],
            Self::Computed(_, arithmetic) => arithmetic.names(),
        }
    }
}

/// What a term is called: its variables joined by `:`.
pub fn term_name(term: &[Factor]) -> String {
    term.iter().map(Factor::name).collect::<Vec<_>>().join(":")
}

impl ModelFormula {
    /// Reads `y ~ a + b:c + a*d + factor(e) + I(f^2) - 1`.
    ///
    /// Errors: why it cannot be read, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (left, right) = text
            .split_once('~')
            .ok_or_else(|| "it has no `~` between the response and the terms".to_owned())?;
        let response = factor(left.trim())?;
        let mut intercept = true;
        let mut terms: Vec<Vec<Factor>> = Vec::new();
        for (sign, part) in split(right, &['+', '-'])? {
            match (sign, part.as_str()) {
                ('-', "1") | (_, "0") => intercept = false,
                (_, "1") => intercept = true,
                ('-', term) => {
                    let gone = product(term)?;
                    terms.retain(|own| !gone.iter().any(|gone| same(own, gone)));
                }
                (_, "") => return Err("a term is empty".to_owned()),
                (_, term) => {
                    for term in product(term)? {
                        if !terms.iter().any(|own| same(own, &term)) {
                            terms.push(term);
                        }
                    }
                }
            }
        }
        // Main effects first, then by the number of variables; the order of writing within.
        terms.sort_by_key(Vec::len);
        Ok(Self {
            response,
            intercept,
            terms,
        })
    }

    /// Every column the model reads.
    pub fn columns(&self) -> Vec<String> {
        let mut columns = self.response.columns();
        columns.extend(self.terms.iter().flatten().flat_map(Factor::columns));
        columns
    }
}

/// Two terms of the same variables in any order.
pub(super) fn same(a: &[Factor], b: &[Factor]) -> bool {
    a.len() == b.len() && a.iter().all(|factor| b.contains(factor))
}

/// The terms that `a*b:c` stands for.
fn product(text: &str) -> Result<Vec<Vec<Factor>>, String> {
    let mut terms: Vec<Vec<Factor>> = Vec::new();
    for (_, part) in split(text, &['*'])? {
        let mut own: Vec<Factor> = Vec::new();
        for (_, name) in split(&part, &[':'])? {
            let factor = factor(&name)?;
            if !own.contains(&factor) {
                own.push(factor);
            }
        }
        let with: Vec<Vec<Factor>> = terms
            .iter()
            .map(|term| {
                let mut both = term.clone();
                both.extend(own.iter().filter(|factor| !term.contains(factor)).cloned());
                both
            })
            .collect();
        terms.push(own);
        terms.extend(with);
    }
    Ok(terms)
}

fn factor(text: &str) -> Result<Factor, String> {
    let plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && name
                .chars()
                .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.'))
    };
    if plain(text) {
        return Ok(Factor::Column(text.to_owned()));
    }
    if let Some(name) = text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        return Ok(Factor::Column(name.to_owned()));
    }
    let inside = |function: &str| {
        text.strip_prefix(function)
            .map(str::trim_start)
            .and_then(|rest| rest.strip_prefix('('))
            .and_then(|rest| rest.strip_suffix(')'))
            .map(str::trim)
    };
    for function in ["factor", "as.factor"] {
        if let Some(name) = inside(function) {
            let name = name.trim_matches('`');
            return Ok(Factor::Levels(name.to_owned()));
        }
    }
    let arithmetic = match inside("I").or_else(|| inside("as.numeric")) {
        Some(inner) => inner,
        None if ["log", "exp", "sqrt", "abs"]
            .iter()
            .any(|name| inside(name).is_some()) =>
        {
            text
        }
        None => {
            return Err(format!(
                "`{text}` is no variable; write a column, factor(column), I(…), or columns joined by `:` or `*`"
            ));
        }
    };
    Ok(Factor::Computed(text.to_owned(), Arithmetic::parse(arithmetic)?))
}

/// The parts between separators that stand outside brackets and backticks, each with the sign before it.
fn split(text: &str, separators: &[char]) -> Result<Vec<(char, String)>, String> {
    let mut parts: Vec<(char, String)> = vec![('+', String::new())];
    let (mut depth, mut quoted) = (0_i32, false);
    for letter in text.chars() {
        match letter {
            '`' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return Err("a bracket closes that was not open".to_owned());
        }
        if depth == 0 && !quoted && separators.contains(&letter) {
            parts.push((letter, String::new()));
        } else if let Some((_, part)) = parts.last_mut() {
            part.push(letter);
        }
    }
    if depth != 0 || quoted {
        return Err("a bracket or a backtick is not closed".to_owned());
    }
    for (_, part) in &mut parts {
        *part = part.trim().to_owned();
    }
    // A sign may lead: `~ -1 + x`.
    if parts.len() > 1 && parts[0].1.is_empty() && separators.contains(&'-') {
        parts.remove(0);
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let formula = ModelFormula::parse(text).unwrap();
        formula.terms.iter().map(|term| term_name(term)).collect()
    }

    #[test]
    fn stars_open_and_main_effects_come_first() {
        assert_eq!(names("y ~ a*b + c"), ["a", "b", "c", "a:b"]);
        assert_eq!(names("y ~ a:b + factor(c) - 1"), ["factor(c)", "a:b"]);
        assert_eq!(names("y ~ a*b*c - a:b:c"), ["a", "b", "c", "a:b", "a:c", "b:c"]);
        assert_eq!(names("y ~ I(x^2) + log(x)"), ["I(x^2)", "log(x)"]);
        assert!(!ModelFormula::parse("y ~ 0 + x").unwrap().intercept);
        assert!(names("y ~ 1").is_empty());
    }

    #[test]
    fn what_is_no_formula_says_why() {
        for wrong in ["y + x", "y ~ a +", "y ~ (a", "y ~ sin(a)", "y ~ 3a"] {
            assert!(ModelFormula::parse(wrong).is_err(), "{wrong}");
        }
    }
}
