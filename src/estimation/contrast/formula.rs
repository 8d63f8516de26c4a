//! Formulas over estimates, with their derivatives.

/// A value with its derivatives by each row.
#[derive(Clone, Debug, PartialEq)]
pub struct Dual {
    pub value: f64,
    pub gradient: Vec<f64>,
}

impl Dual {
    pub(super) fn constant(value: f64, width: usize) -> Self {
        Self {
            value,
            gradient: vec![0.0; width],
        }
    }

    pub(super) fn with(value: f64, parts: &[(&Self, f64)]) -> Self {
        let width = parts.first().map_or(0, |(part, _)| part.gradient.len());
        let gradient = (0..width)
            .map(|at| parts.iter().map(|(part, slope)| part.gradient[at] * slope).sum())
            .collect();
        Self { value, gradient }
    }
}

/// A formula over the names of rows: `+ - * / ^`, `log exp sqrt abs`, numbers, names (in backticks where not plain).
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    Number(f64),
    Name(String),
    Call(Function, Box<Formula>),
    Binary(Box<Formula>, char, Box<Formula>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    Log,
    Exp,
    Sqrt,
    Abs,
    Minus,
}

impl Formula {
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader {
            letters: text.chars().collect(),
            at: 0,
            depth: 0,
        };
        let formula = reader.sum()?;
        match reader.peek() {
            None => Ok(formula),
            Some(letter) => Err(format!(
                "`{letter}` at character {} was not expected",
                reader.at + 1
            )),
        }
    }

    pub fn less(self, other: Self) -> Self {
        Self::Binary(Box::new(self), '-', Box::new(other))
    }

    pub fn over(self, other: Self) -> Self {
        Self::Binary(Box::new(self), '/', Box::new(other))
    }

    pub fn times(self, other: Self) -> Self {
        Self::Binary(Box::new(self), '*', Box::new(other))
    }

    /// Every name it reads, in the order of the text.
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Number(_) => Vec::new(),
            Self::Name(name) => vec![name.clone()],
            Self::Call(_, inner) => inner.names(),
            Self::Binary(left, _, right) => {
                let mut names = left.names();
                names.extend(right.names());
                names
            }
        }
    }

    /// Its value; `row` finds the place of a name among the estimates.
    pub fn evaluate(&self, estimates: &[f64], row: &dyn Fn(&str) -> Option<usize>) -> Result<Dual, String> {
        let width = estimates.len();
        Ok(match self {
            Self::Number(number) => Dual::constant(*number, width),
            Self::Name(name) => {
                let place = row(name).ok_or_else(|| name.clone())?;
                let mut dual = Dual::constant(estimates[place], width);
                dual.gradient[place] = 1.0;
                dual
            }
            Self::Call(function, inner) => {
                let x = inner.evaluate(estimates, row)?;
                let (value, slope) = match function {
                    Function::Log => (x.value.ln(), 1.0 / x.value),
                    Function::Exp => (x.value.exp(), x.value.exp()),
                    Function::Sqrt => (x.value.sqrt(), 0.5 / x.value.sqrt()),
                    Function::Abs => (x.value.abs(), side(x.value)),
                    Function::Minus => (-x.value, -1.0),
                };
                Dual::with(value, &[(&x, slope)])
            }
            Self::Binary(left, operator, right) => {
                let (a, b) = (left.evaluate(estimates, row)?, right.evaluate(estimates, row)?);
                let (x, y) = (a.value, b.value);
                let (value, by_a, by_b) = match operator {
                    '+' => (x + y, 1.0, 1.0),
                    '-' => (x - y, 1.0, -1.0),
                    '*' => (x * y, y, x),
                    '/' => (x / y, 1.0 / y, -x / (y * y)),
                    _ => {
                        let constant = b.gradient.iter().all(|slope| *slope == 0.0);
                        let by_b = if constant { 0.0 } else { x.powf(y) * x.ln() };
                        (x.powf(y), y * x.powf(y - 1.0), by_b)
                    }
                };
                Dual::with(value, &[(&a, by_a), (&b, by_b)])
            }
        })
    }
}

/// The slope of |x|: at its turning point, where there is none, 0.
pub(super) fn side(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x.signum() }
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    depth: usize,
}

impl Reader {
    fn peek(&mut self) -> Option<char> {
        while self
            .letters
            .get(self.at)
            .is_some_and(|letter| letter.is_whitespace())
        {
            self.at += 1;
        }
        self.letters.get(self.at).copied()
    }

    fn takes(&mut self, wanted: &[char]) -> Option<char> {
        let found = self.peek().filter(|letter| wanted.contains(letter))?;
        self.at += 1;
        Some(found)
    }

    fn sum(&mut self) -> Result<Formula, String> {
        let mut left = self.product()?;
        while let Some(operator) = self.takes(&['+', '-']) {
            left = Formula::Binary(Box::new(left), operator, Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula, String> {
        let mut left = self.signed()?;
        while let Some(operator) = self.takes(&['*', '/']) {
            left = Formula::Binary(Box::new(left), operator, Box::new(self.signed()?));
        }
        Ok(left)
    }

    fn signed(&mut self) -> Result<Formula, String> {
        self.depth += 1;
        if self.depth > 200 {
            return Err("it is nested too deeply".to_owned());
        }
        let read = if self.takes(&['-']).is_some() {
            Ok(Formula::Call(Function::Minus, Box::new(self.signed()?)))
        } else {
            self.power()
        };
        self.depth -= 1;
        read
    }

    fn power(&mut self) -> Result<Formula, String> {
        let base = self.atom()?;
        if self.takes(&['^']).is_some() {
            return Ok(Formula::Binary(Box::new(base), '^', Box::new(self.signed()?)));
        }
        Ok(base)
    }

    fn atom(&mut self) -> Result<Formula, String> {
        let Some(first) = self.peek() else {
            return Err("it ends too early".to_owned());
        };
        if self.takes(&['(']).is_some() {
            return self.closed();
        }
        let from = self.at;
        if first == '`' {
            self.at += 1;
            let end = self.letters[self.at..].iter().position(|letter| *letter == '`');
            let end = end.ok_or_else(|| "a backtick is not closed".to_owned())?;
            let name: String = self.letters[self.at..self.at + end].iter().collect();
            self.at += end + 1;
            return Ok(Formula::Name(name));
        }
        let is_number = first.is_ascii_digit() || first == '.';
        while self.letters.get(self.at).is_some_and(|letter| {
            letter.is_alphanumeric()
                || matches!(letter, '_' | '.')
                || (*letter == '-'
                    && is_number
                    && self.at > from
                    && matches!(self.letters[self.at - 1], 'e' | 'E'))
        }) {
            self.at += 1;
        }
        let word: String = self.letters[from..self.at].iter().collect();
        if word.is_empty() {
            return Err(format!("`{first}` at character {} was not expected", from + 1));
        }
        if is_number && let Ok(number) = word.parse() {
            return Ok(Formula::Number(number));
        }
        if self.takes(&['(']).is_some() {
            let function = match word.as_str() {
                "log" => Function::Log,
                "exp" => Function::Exp,
                "sqrt" => Function::Sqrt,
                "abs" => Function::Abs,
                _ => {
                    return Err(format!(
                        "there is no function `{word}`; known are log, exp, sqrt, abs"
                    ));
                }
            };
            return Ok(Formula::Call(function, Box::new(self.closed()?)));
        }
        Ok(Formula::Name(word))
    }

    fn closed(&mut self) -> Result<Formula, String> {
        let inner = self.sum()?;
        match self.takes(&[')']) {
            Some(_) => Ok(inner),
            None => Err("a bracket is not closed".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gradients_by_hand() {
        let formula = Formula::parse("log(a / `b c`) + 2 * a ^ 2").unwrap();
        let row = |name: &str| ["a", "b c"].iter().position(|known| *known == name);
        let dual = formula.evaluate(&[2.0, 4.0], &row).unwrap();
        assert!((dual.value - (0.5_f64.ln() + 8.0)).abs() < 1e-15);
        assert!((dual.gradient[0] - (0.5 + 8.0)).abs() < 1e-15 && (dual.gradient[1] + 0.25).abs() < 1e-15);
        for wrong in ["", "a +", "(a", "a b", "`a", "sin(a)"] {
            assert!(Formula::parse(wrong).is_err(), "{wrong}");
        }
    }
}
