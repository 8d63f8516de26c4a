//! The answer to one item. It never holds a label.

use serde_json::{Value, json};

use super::given::Given;
use super::problem::{AnswerProblem, Argument};
use super::response::Answers;
use crate::instrument::{Item, ItemKind, MissingCode};

/// Longest value of a hidden item.
const HIDDEN_LENGTH: usize = 200;

/// What a family said to one item. An item left blank, or never asked, has no answer at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Text(String),
    Integer(i64),
    Decimal(f64),
    Choice(String),
    /// Codes in the item's order.
    Choices(Vec<String>),
    Acknowledged,
    /// A day, `yyyy-mm-dd`.
    Date(String),
    /// A time of day, `hh:mm`.
    Time(String),
    /// The rows of a repeat, each with its answers.
    Rows(Vec<Answers>),
    /// "I'm not sure", "I'd rather not answer": chosen by the family.
    Missing(MissingCode),
}

impl Answer {
    /// The answer to `item` in what was given; nothing where all of it is blank.
    ///
    /// Errors: what stands in the way, in words that say how to mend it. The constraint is not looked at:
    /// see [`super::Sheet::unmet`].
    pub fn parse(item: &Item, given: &Given) -> Result<Option<Self>, AnswerProblem> {
        if matches!(item.kind, ItemKind::Calculate { .. } | ItemKind::Metadata(_)) {
            // Computed or known: what is said of it is not taken, see [`super::Sheet::computed`].
            return Ok(None);
        }
        let words: Vec<String> = match given {
            Given::Blank => return Ok(None),
            Given::Missing(code) => vec![code.clone()],
            Given::Number(number) => match &item.kind {
                ItemKind::Integer { .. } | ItemKind::Decimal { .. } => vec![number.clone()],
                _ => return Err(wrong_type(item)),
            },
            Given::Words(words) => words.iter().map(|word| clean(word)).collect(),
            Given::Yes => match &item.kind {
                ItemKind::Acknowledge => vec!["OK".to_owned()],
                _ => return Err(wrong_type(item)),
            },
            Given::Rows(_) | Given::Other => return Err(wrong_type(item)),
        };
        let words: Vec<&str> = words
            .iter()
            .map(|word| word.trim())
            .filter(|word| !word.is_empty())
            .collect();
        let Some(first) = words.first().copied() else {
            return Ok(None);
        };
        if let Some(code) = item.missing.iter().find(|code| words.contains(&code.code())) {
            return match words.as_slice() {
                [_] => Ok(Some(Self::Missing(*code))),
                _ => Err(AnswerProblem::of(item, "C006", "collection-alone")),
            };
        }
        if let Given::Missing(code) = given {
            return Err(unknown_choice(item, code));
        }
        let one = matches!(item.kind, ItemKind::SelectMultiple { .. }) || words.len() == 1;
        if !one {
            return Err(AnswerProblem::of(item, "C003", "collection-one"));
        }
        match &item.kind {
            ItemKind::Note | ItemKind::Repeat { .. } | ItemKind::Calculate { .. } | ItemKind::Metadata(_) => {
                Err(wrong_type(item))
            }
            ItemKind::Hidden => text(item, first, HIDDEN_LENGTH),
            ItemKind::Date { min, max } => {
                moment(item, date(first), (min, max), "collection-date").map(Self::Date)
            }
            ItemKind::Time { min, max } => {
                moment(item, time(first), (min, max), "collection-time").map(Self::Time)
            }
            ItemKind::Text { max_length } => text(item, first, *max_length),
            ItemKind::Integer { min, max } => integer(item, first, *min, *max),
            ItemKind::Decimal { min, max } => decimal(item, first, *min, *max),
            ItemKind::SelectOne { choices } => match choices.iter().find(|choice| choice.code == first) {
                Some(choice) => Ok(Self::Choice(choice.code.clone())),
                None => Err(unknown_choice(item, first)),
            },
            ItemKind::SelectMultiple { at_most, .. } => choices(item, &words, *at_most),
            ItemKind::Acknowledge => match first {
                "OK" => Ok(Self::Acknowledged),
                _ => Err(wrong_type(item)),
            },
        }
        .map(Some)
    }

    /// The answer as every expression reads it: codes joined by single spaces, and nothing where it is missing.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Choice(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Decimal(number) => number.to_string(),
            Self::Choices(codes) => codes.join(" "),
            Self::Date(text) | Self::Time(text) => text.clone(),
            Self::Acknowledged => "OK".to_owned(),
            Self::Rows(_) | Self::Missing(_) => String::new(),
        }
    }

    /// The answer that a text stands for, as [`Self::text`] gives it; none where it is no answer to the item.
    pub fn said(item: &Item, text: &str) -> Option<Self> {
        let words = match item.kind {
            ItemKind::SelectMultiple { .. } => text.split(' ').map(str::to_owned).collect(),
            _ => vec![text.to_owned()],
        };
        Self::parse(item, &Given::Words(words)).ok().flatten()
    }

    /// The answer as a response's JSON holds it.
    pub fn json(&self) -> Value {
        match self {
            Self::Text(text) | Self::Choice(text) => json!(text),
            Self::Integer(number) => json!(number),
            Self::Decimal(number) => json!(number),
            Self::Choices(codes) => json!(codes),
            Self::Date(text) | Self::Time(text) => json!(text),
            Self::Acknowledged => json!(true),
            Self::Rows(rows) => rows
                .iter()
                .map(|row| {
                    let answers = row.iter().map(|(id, answer)| (id.to_string(), answer.json()));
                    Value::Object(answers.collect())
                })
                .collect(),
            Self::Missing(code) => json!({ "missing": code.code() }),
        }
    }

    /// What an input of the page holds, to show the answer again.
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Choices(codes) => codes.clone(),
            Self::Missing(code) => vec![code.code().to_owned()],
            other => vec![other.text()],
        }
    }
}

/// Control characters become the replacement character: a null byte, say, stops PostgreSQL and hides text on a screen.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

fn text(item: &Item, text: &str, max_length: usize) -> Result<Answer, AnswerProblem> {
    let length = text.chars().count();
    if length > max_length {
        return Err(AnswerProblem::of(item, "C008", "collection-too-long")
            .with("max", Argument::Number(max_length as f64))
            .with("length", Argument::Number(length as f64)));
    }
    Ok(Answer::Text(text.to_owned()))
}

fn integer(item: &Item, text: &str, min: Option<i64>, max: Option<i64>) -> Result<Answer, AnswerProblem> {
    let limits = (min.map(|min| min as f64), max.map(|max| max as f64));
    let number: i64 = western(text)
        .parse()
        .map_err(|_| not_in_limits(item, "C003", limits, true))?;
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        return Err(not_in_limits(item, "C004", limits, true));
    }
    Ok(Answer::Integer(number))
}

fn decimal(item: &Item, text: &str, min: Option<f64>, max: Option<f64>) -> Result<Answer, AnswerProblem> {
    let number = western(text)
        .replace(',', ".")
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite())
        .ok_or_else(|| not_in_limits(item, "C003", (min, max), false))?;
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        return Err(not_in_limits(item, "C004", (min, max), false));
    }
    Ok(Answer::Decimal(number))
}

/// `yyyy-mm-dd`, with the digits of any keyboard.
fn date(text: &str) -> Option<String> {
    let day: jiff::civil::Date = western(text).parse().ok()?;
    Some(day.to_string())
}

/// `hh:mm`; seconds are left out.
fn time(text: &str) -> Option<String> {
    let text = western(text);
    let time: jiff::civil::Time = text.parse().ok().filter(|_| text.contains(':'))?;
    Some(format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// A day or a time between its limits, which compare as texts.
fn moment(
    item: &Item,
    read: Option<String>,
    (min, max): (&Option<String>, &Option<String>),
    key: &'static str,
) -> Result<String, AnswerProblem> {
    let text = read.ok_or_else(|| AnswerProblem::of(item, "C003", key))?;
    let before = min.as_ref().filter(|min| text < **min);
    let after = max.as_ref().filter(|max| text > **max);
    match (before, after) {
        (None, None) => Ok(text),
        _ => Err(AnswerProblem::of(item, "C004", "collection-between")
            .with("min", Argument::Text(min.clone().unwrap_or_default()))
            .with("max", Argument::Text(max.clone().unwrap_or_default()))),
    }
}

/// Digits as her keyboard writes them (Arabic, Persian, full width) as the digits 0 to 9.
fn western(text: &str) -> String {
    text.chars()
        .map(|c| {
            let zero = ['\u{660}', '\u{6f0}', '\u{ff10}']
                .into_iter()
                .find(|zero| (*zero..=char::from_u32(*zero as u32 + 9).unwrap_or(*zero)).contains(&c));
            zero.and_then(|zero| char::from_digit(c as u32 - zero as u32, 10))
                .unwrap_or(c)
        })
        .collect()
}

fn choices(item: &Item, words: &[&str], at_most: Option<usize>) -> Result<Answer, AnswerProblem> {
    if let Some(unknown) = words
        .iter()
        .find(|word| item.choices().iter().all(|choice| choice.code != **word))
    {
        return Err(unknown_choice(item, unknown));
    }
    let picked: Vec<_> = item
        .choices()
        .iter()
        .filter(|choice| words.contains(&choice.code.as_str()))
        .collect();
    if picked.len() > 1 && picked.iter().any(|choice| choice.exclusive) {
        return Err(AnswerProblem::of(item, "C006", "collection-alone"));
    }
    if let Some(at_most) = at_most.filter(|at_most| picked.len() > *at_most) {
        return Err(AnswerProblem::of(item, "C007", "collection-too-many")
            .with("max", Argument::Number(at_most as f64)));
    }
    Ok(Answer::Choices(
        picked.into_iter().map(|choice| choice.code.clone()).collect(),
    ))
}

fn unknown_choice(item: &Item, code: &str) -> AnswerProblem {
    let shown: String = code.chars().take(40).collect();
    AnswerProblem::of(item, "C002", "collection-unknown-choice").with("code", Argument::Text(shown))
}

fn wrong_type(item: &Item) -> AnswerProblem {
    let key = match &item.kind {
        ItemKind::Note => "collection-note",
        ItemKind::Text { .. } => "collection-words",
        ItemKind::Integer { min, max } => {
            let limits = (min.map(|min| min as f64), max.map(|max| max as f64));
            return not_in_limits(item, "C003", limits, true);
        }
        ItemKind::Decimal { min, max } => return not_in_limits(item, "C003", (*min, *max), false),
        ItemKind::SelectOne { .. } | ItemKind::SelectMultiple { .. } | ItemKind::Acknowledge => {
            "collection-choose"
        }
        ItemKind::Date { .. } => "collection-date",
        ItemKind::Time { .. } => "collection-time",
        ItemKind::Repeat { .. } => "collection-rows",
        ItemKind::Calculate { .. } | ItemKind::Hidden | ItemKind::Metadata(_) => "collection-words",
    };
    AnswerProblem::of(item, "C003", key)
}

fn not_in_limits(
    item: &Item,
    code: &'static str,
    limits: (Option<f64>, Option<f64>),
    whole: bool,
) -> AnswerProblem {
    let key = match (limits, whole) {
        ((Some(_), Some(_)), true) => "collection-whole-range",
        ((Some(_), Some(_)), false) => "collection-number-range",
        ((Some(_), None), _) => "collection-number-from",
        ((None, Some(_)), _) => "collection-number-to",
        ((None, None), true) => "collection-whole",
        ((None, None), false) => "collection-number",
    };
    let mut problem = AnswerProblem::of(item, code, key);
    for (name, limit) in [("min", limits.0), ("max", limits.1)] {
        if let Some(limit) = limit {
            problem = problem.with(name, Argument::Number(limit));
        }
    }
    problem
}
