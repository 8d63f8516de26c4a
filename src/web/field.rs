//! One item on a page: what its input shows.

use super::rich;
use crate::collection::AnswerProblem;
use crate::instrument::{Instrument, Item, ItemKind};
use crate::language::{Language, message};

/// An item as the template needs it; texts with marks are HTML already.
pub struct Field {
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    pub shape: Shape,
    /// The value of a text or number input.
    pub value: String,
    /// Rows to tap: choices, and ways of giving no answer.
    pub rows: Vec<Row>,
    pub problem: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Note,
    Line,
    Lines,
    Number { whole: bool },
    One,
    Many,
    Box,
}

pub struct Row {
    pub code: String,
    pub label: String,
    pub checked: bool,
}

impl Field {
    /// `given`: the values the input holds; `seed`: a number of the response, for the order of choices.
    pub fn new(
        instrument: &Instrument,
        item: &Item,
        language: &Language,
        given: &[String],
        seed: u64,
        problem: Option<&AnswerProblem>,
    ) -> Self {
        let shape = match &item.kind {
            ItemKind::Note
            | ItemKind::Calculate { .. }
            | ItemKind::Hidden
            | ItemKind::Metadata(_)
            | ItemKind::Repeat { .. } => Shape::Note,
            ItemKind::Date { .. } | ItemKind::Time { .. } => Shape::Line,
            ItemKind::Text { max_length } if *max_length <= 80 => Shape::Line,
            ItemKind::Text { .. } => Shape::Lines,
            ItemKind::Integer { .. } => Shape::Number { whole: true },
            ItemKind::Decimal { .. } => Shape::Number { whole: false },
            ItemKind::SelectOne { .. } => Shape::One,
            ItemKind::SelectMultiple { .. } => Shape::Many,
            ItemKind::Acknowledge => Shape::Box,
        };
        let row = |code: &str, label: String| Row {
            checked: given.iter().any(|value| value == code),
            code: code.to_owned(),
            label,
        };
        let mut rows: Vec<Row> = item
            .choices_for(seed)
            .into_iter()
            .map(|choice| {
                row(
                    &choice.code,
                    instrument.choice_label(item, choice, language).to_owned(),
                )
            })
            .collect();
        for missing in &item.missing {
            let code = missing.code();
            rows.push(row(code, message(language, &format!("answer-{code}"), &[])));
        }
        let value = given
            .iter()
            .find(|value| rows.iter().all(|row| row.code != **value))
            .cloned()
            .unwrap_or_default();
        if shape == Shape::Box {
            rows.insert(0, row("OK", rich::inline(instrument.label(item, language))));
        }
        Self {
            id: item.id.to_string(),
            label: rich::inline(instrument.label(item, language)),
            hint: instrument.hint(item, language).map(rich::inline),
            shape,
            value,
            rows,
            problem: problem.map(|problem| problem.say(instrument, language)),
        }
    }

    /// The input a problem's link leads to.
    pub fn first_input(&self) -> String {
        match self.shape {
            Shape::One | Shape::Many | Shape::Box => format!("{}-0", self.id),
            _ => self.id.clone(),
        }
    }

    /// The ids of hint and problem, as an attribute; nothing where there are none.
    pub fn described_by(&self) -> String {
        let ids: Vec<String> = [
            self.hint.as_ref().map(|_| format!("{}-hint", self.id)),
            self.problem.as_ref().map(|_| format!("{}-problem", self.id)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if ids.is_empty() {
            String::new()
        } else {
            format!(" aria-describedby=\"{}\"", ids.join(" "))
        }
    }

    pub fn invalid(&self) -> &'static str {
        if self.problem.is_some() {
            " aria-invalid=\"true\""
        } else {
            ""
        }
    }

    pub fn row_kind(&self) -> &'static str {
        if self.shape == Shape::One {
            "radio"
        } else {
            "checkbox"
        }
    }

    pub fn is_note(&self) -> bool {
        self.shape == Shape::Note
    }

    pub fn is_line(&self) -> bool {
        self.shape == Shape::Line
    }

    pub fn is_number(&self) -> bool {
        matches!(self.shape, Shape::Number { .. })
    }

    pub fn input_mode(&self) -> &'static str {
        match self.shape {
            Shape::Number { whole: true } => "numeric",
            _ => "decimal",
        }
    }

    /// A single input has a label of its own; rows have a legend.
    pub fn has_rows_only(&self) -> bool {
        matches!(self.shape, Shape::One | Shape::Many | Shape::Box)
    }

    pub fn is_box(&self) -> bool {
        self.shape == Shape::Box
    }
}
