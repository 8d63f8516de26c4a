//! A part of an expression as polars expressions: what it is, and what it reads as.

use polars::prelude::{DataType, Expr, NULL, col, lit, when};

use super::kernel;
use crate::instrument::expression::ast::Operator;
use crate::instrument::expression::number;

/// A value per respondent. The expressions in it never give null.
#[derive(Clone)]
pub enum Reading {
    Literal(String),
    Text(Expr),
    /// NaN: no number.
    Number(Expr),
    Boolean(Expr),
    /// A column of texts, "" where missing: an answer as it was given.
    TextItem(Expr),
    /// A column of numbers, NaN where missing: an answer that is the text of the number.
    NumberItem(Expr),
    /// The first where the condition holds, else the second; of different kinds.
    Either(Expr, Box<Reading>, Box<Reading>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Boolean,
    /// An empty text: nothing, of any kind.
    Empty,
}

impl Reading {
    /// The column `name` of type `kind`.
    pub fn item(name: &str, kind: &DataType) -> Self {
        match kind {
            kind if kind.is_primitive_numeric() || kind.is_bool() => {
                Self::NumberItem(col(name).cast(DataType::Float64).fill_null(lit(f64::NAN)))
            }
            DataType::Null => Self::Literal(String::new()),
            DataType::String => Self::TextItem(col(name).fill_null(lit(""))),
            _ => Self::TextItem(col(name).cast(DataType::String).fill_null(lit(""))),
        }
    }

    pub fn either(condition: Expr, yes: Self, no: Self) -> Self {
        match (yes, no) {
            (Self::Text(yes), Self::Text(no)) => Self::Text(when(condition).then(yes).otherwise(no)),
            (Self::Number(yes), Self::Number(no)) => Self::Number(when(condition).then(yes).otherwise(no)),
            (Self::Boolean(yes), Self::Boolean(no)) => Self::Boolean(when(condition).then(yes).otherwise(no)),
            (yes, no) => Self::Either(condition, Box::new(yes), Box::new(no)),
        }
    }

    pub fn text(&self) -> Expr {
        match self {
            Self::Literal(text) => lit(text.clone()),
            Self::Text(text) | Self::TextItem(text) => text.clone(),
            Self::Number(number) | Self::NumberItem(number) => kernel::number_to_text(number.clone()),
            Self::Boolean(truth) => when(truth.clone()).then(lit("true")).otherwise(lit("false")),
            Self::Either(..) => self.chosen(&Self::text),
        }
    }

    pub fn number(&self) -> Expr {
        match self {
            Self::Literal(text) => lit(kernel::read(text)),
            Self::Text(text) | Self::TextItem(text) => kernel::text_to_number(text.clone()),
            Self::Number(number) | Self::NumberItem(number) => number.clone(),
            Self::Boolean(truth) => truth.clone().cast(DataType::Float64),
            Self::Either(..) => self.chosen(&Self::number),
        }
    }

    /// What it is where a condition stands: an answer other than 0.
    pub fn truth(&self) -> Expr {
        match self {
            Self::TextItem(text) => kernel::answer_truth(text.clone()),
            Self::Either(..) => self.chosen(&Self::value_truth),
            _ => self.value_truth(),
        }
    }

    /// What it is beside a truth: a text that is not empty, a number that is neither 0 nor NaN.
    fn value_truth(&self) -> Expr {
        match self {
            Self::Literal(text) => lit(!text.is_empty()),
            Self::Text(text) | Self::TextItem(text) => text.clone().neq(lit("")),
            Self::Number(number) => number.clone().neq(lit(0.0)).and(number.clone().is_not_nan()),
            Self::NumberItem(number) => number.clone().neq(lit(0.0)).and(number.clone().is_not_nan()),
            Self::Boolean(truth) => truth.clone(),
            Self::Either(..) => self.chosen(&Self::value_truth),
        }
    }

    /// `Either` with the same asked of both sides.
    fn chosen(&self, ask: &dyn Fn(&Self) -> Expr) -> Expr {
        match self {
            Self::Either(condition, yes, no) => when(condition.clone())
                .then(yes.chosen(ask))
                .otherwise(no.chosen(ask)),
            _ => ask(self),
        }
    }

    /// The same asked of every side, and null where a side is an empty text.
    pub fn or_null(&self, ask: &dyn Fn(&Self) -> Expr) -> Expr {
        match self {
            Self::Either(condition, yes, no) => when(condition.clone())
                .then(yes.or_null(ask))
                .otherwise(no.or_null(ask)),
            Self::Literal(text) if text.is_empty() => lit(NULL),
            _ => ask(self),
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Literal(text) if text.is_empty() => Kind::Empty,
            Self::Literal(_) | Self::Text(_) | Self::TextItem(_) => Kind::Text,
            Self::Number(_) | Self::NumberItem(_) => Kind::Number,
            Self::Boolean(_) => Kind::Boolean,
            Self::Either(_, yes, no) => match (yes.kind(), no.kind()) {
                (Kind::Empty, kind) | (kind, Kind::Empty) => kind,
                (yes, no) if yes == no => yes,
                _ => Kind::Text,
            },
        }
    }

    /// The kind of the whole; `None` where it is an empty text throughout.
    pub fn overall(&self) -> Option<Kind> {
        Some(self.kind()).filter(|kind| *kind != Kind::Empty)
    }
}

/// `left operator right`, as [`number::compare`] and the comparison of texts have it.
pub fn compare(operator: Operator, left: &Reading, right: &Reading) -> Expr {
    match (left, right) {
        (Reading::Either(condition, yes, no), other) => when(condition.clone())
            .then(compare(operator, yes, other))
            .otherwise(compare(operator, no, other)),
        (other, Reading::Either(condition, yes, no)) => when(condition.clone())
            .then(compare(operator, other, yes))
            .otherwise(compare(operator, other, no)),
        _ if matches!(operator, Operator::Equal | Operator::NotEqual) => equal(operator, left, right),
        _ => compare_numbers(operator, left.number(), right.number()),
    }
}

fn equal(operator: Operator, left: &Reading, right: &Reading) -> Expr {
    let signed = |equal: Expr| {
        if operator == Operator::Equal {
            equal
        } else {
            equal.not()
        }
    };
    match (left, right) {
        (Reading::Boolean(_), _) | (_, Reading::Boolean(_)) => {
            // Beside a truth an answer is true wherever it is given.
            let given = |reading: &Reading| match reading {
                Reading::NumberItem(number) => number.clone().is_not_nan(),
                _ => reading.value_truth(),
            };
            signed(given(left).eq(given(right)))
        }
        (Reading::Number(_), _) | (_, Reading::Number(_)) => {
            compare_numbers(operator, left.number(), right.number())
        }
        (Reading::NumberItem(item), Reading::Literal(text))
        | (Reading::Literal(text), Reading::NumberItem(item)) => signed(number_says(item.clone(), text)),
        (Reading::NumberItem(left), Reading::NumberItem(right)) => {
            let both_missing = left.clone().is_nan().and(right.clone().is_nan());
            signed(compare_numbers(Operator::Equal, left.clone(), right.clone()).or(both_missing))
        }
        _ => signed(left.text().eq(right.text())),
    }
}

/// Whether the text of a number is `text`, without writing every number.
fn number_says(item: Expr, text: &str) -> Expr {
    let value = kernel::read(text);
    if text.is_empty() {
        item.is_nan()
    } else if number::text(value) == text {
        compare_numbers(Operator::Equal, item, lit(value))
    } else {
        // No number is written like this; an expression over the column keeps its length.
        item.clone().is_nan().and(item.is_not_nan())
    }
}

/// polars holds NaN to be equal to itself and greater than all; the language does not.
fn compare_numbers(operator: Operator, left: Expr, right: Expr) -> Expr {
    let numbers = || left.clone().is_not_nan().and(right.clone().is_not_nan());
    match operator {
        Operator::Equal => left.clone().eq(right.clone()).and(numbers()),
        Operator::NotEqual => left.clone().eq(right.clone()).and(numbers()).not(),
        Operator::Less => left.clone().lt(right.clone()).and(numbers()),
        Operator::LessOrEqual => left.clone().lt_eq(right.clone()).and(numbers()),
        Operator::Greater => left.clone().gt(right.clone()).and(numbers()),
        _ => left.clone().gt_eq(right.clone()).and(numbers()),
    }
}

/// `left operator right` of an operator that gives a number.
pub fn calculate(operator: Operator, left: Expr, right: Expr) -> Expr {
    match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        // polars multiplies by the reciprocal of a constant, and its remainder has the divisor's sign.
        operator => kernel::numbers_to_number(left, right, move |left, right| {
            number::calculate(operator, left, right)
        }),
    }
}
