//! Items on a page: what their inputs show.

use super::rich;
use crate::collection::{Answer, AnswerProblem, Response, Sheet};
use crate::instrument::{Instrument, Item, ItemKind, Set, SetKind};
use crate::language::{Language, count, message};

/// Everything an input's words depend on.
pub struct Asking<'a> {
    pub instrument: &'a Instrument,
    pub language: &'a Language,
    pub response: &'a Response,
    pub sheet: &'a Sheet<'a>,
    /// What the inputs hold that could not be taken yet.
    pub given: Option<&'a [(String, String)]>,
    pub problems: &'a [AnswerProblem],
}

/// One item, or the members of a grid, a ranking or a group under their one heading.
pub struct Block {
    pub head: Option<Head>,
    pub fields: Vec<Field>,
}

pub struct Head {
    pub id: String,
    pub kind: &'static str,
    pub label: String,
    pub hint: Option<String>,
}

/// An item as the template needs it; texts with marks are HTML already.
pub struct Field {
    /// The name of its input: its id, in a row of a repeat `roster.1.age`.
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    /// What an interviewer may add.
    pub guidance: Option<String>,
    pub shape: Shape,
    /// The value of a text or number input.
    pub value: String,
    /// Rows to tap: choices, and ways of giving no answer.
    pub rows: Vec<Row>,
    /// Of a repeat: each turn with its inputs.
    pub turns: Vec<Turn>,
    /// Whether she may add a turn of her own.
    pub may_add: bool,
    pub problem: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Note,
    /// A value that is only shown.
    Given,
    Line,
    Lines,
    Number {
        whole: bool,
    },
    Date,
    Time,
    One,
    Many,
    /// A choice from a long list, as one place of a ranking is.
    List,
    Box,
    Rows,
}

pub struct Row {
    pub code: String,
    pub label: String,
    pub checked: bool,
}

pub struct Turn {
    pub label: String,
    pub fields: Vec<Field>,
}

impl Asking<'_> {
    /// The items of a page, those of one question together.
    pub fn blocks(&self, items: &[&Item]) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for item in items {
            let field = self.field(item, item.id.as_str(), self.response.answers.get(&item.id));
            let head = item.set.as_ref().map(|set| self.head(set));
            match blocks.last_mut() {
                Some(block) if head.is_some() && block.id() == head.as_ref().map(|head| head.id.as_str()) => {
                    block.fields.push(field);
                }
                _ => blocks.push(Block {
                    head,
                    fields: vec![field],
                }),
            }
        }
        blocks
    }

    fn head(&self, set: &Set) -> Head {
        Head {
            id: set.id.to_string(),
            kind: match set.kind {
                SetKind::Grid => "grid",
                SetKind::Rank => "rank",
                SetKind::Group => "group",
            },
            label: self.inline(self.instrument.set_label(set, self.language)),
            hint: self
                .instrument
                .set_hint(set, self.language)
                .map(|hint| self.inline(hint)),
        }
    }

    fn field(&self, item: &Item, name: &str, answer: Option<&Answer>) -> Field {
        let shape = shape(item);
        let values = self.values(item, name, answer);
        let row = |code: &str, label: String| Row {
            checked: values.iter().any(|value| value == code),
            code: code.to_owned(),
            label,
        };
        let offered = self.sheet.offered(item);
        let seed = self.response.id.as_fields().0;
        let mut rows: Vec<Row> = item
            .choices_for(seed)
            .into_iter()
            .filter(|choice| offered.iter().any(|offered| offered.code == choice.code))
            .map(|choice| {
                let label = self.instrument.choice_label(item, choice, self.language);
                row(&choice.code, self.filled(label))
            })
            .collect();
        for missing in &item.missing {
            let code = missing.code();
            rows.push(row(code, message(self.language, &format!("answer-{code}"), &[])));
        }
        let value = match shape {
            Shape::Given => self.spoken(item.id.as_str()),
            _ => values
                .iter()
                .find(|value| rows.iter().all(|row| row.code != **value))
                .cloned()
                .unwrap_or_default(),
        };
        let label = self.inline(self.instrument.label(item, self.language));
        if shape == Shape::Box {
            rows.insert(0, row("OK", label.clone()));
        }
        let problem = self
            .problems
            .iter()
            .find(|problem| problem.item.as_ref().is_some_and(|path| path.as_str() == name));
        let (turns, may_add) = self.turns(item, answer);
        Field {
            id: name.to_owned(),
            label,
            hint: self
                .instrument
                .hint(item, self.language)
                .map(|hint| self.inline(hint)),
            guidance: self
                .instrument
                .guidance(item, self.language)
                .filter(|_| self.response.mode == "interviewer")
                .map(|guidance| self.inline(guidance)),
            shape,
            value,
            rows,
            turns,
            may_add,
            problem: problem.map(|problem| problem.say(self.instrument, self.language)),
        }
    }

    /// The turns of a repeat: as many as were counted, else those she has filled in and one more.
    fn turns(&self, item: &Item, answer: Option<&Answer>) -> (Vec<Turn>, bool) {
        let ItemKind::Repeat {
            items,
            count,
            at_most,
            ..
        } = &item.kind
        else {
            return (Vec::new(), false);
        };
        let kept = match answer {
            Some(Answer::Rows(rows)) => rows.as_slice(),
            _ => &[],
        };
        let counted = count.as_ref().map(|count| {
            let number: f64 = self.sheet.value(count, None).parse().unwrap_or(0.0);
            // A count is a small whole number; what is not becomes one.
            number.clamp(0.0, *at_most as f64) as usize
        });
        let number = counted.unwrap_or((kept.len() + 1).min(*at_most));
        let words = self
            .instrument
            .row_label(item, self.language)
            .unwrap_or("{number}");
        let turns = (1..=number).map(|turn| Turn {
            label: self.inline(&words.replace("{number}", &turn.to_string())),
            fields: items
                .iter()
                .filter(|member| member.is_asked())
                .map(|member| {
                    let answer = kept.get(turn - 1).and_then(|row| row.get(&member.id));
                    self.field(member, &format!("{}.{turn}.{}", item.id, member.id), answer)
                })
                .collect(),
        });
        (turns.collect(), counted.is_none() && number < *at_most)
    }

    fn values(&self, item: &Item, name: &str, answer: Option<&Answer>) -> Vec<String> {
        if let Some(given) = self.given {
            let own = given.iter().filter(|(key, _)| key == name);
            return own.map(|(_, value)| value.clone()).collect();
        }
        if let Some(answer) = answer {
            return answer.words();
        }
        let default = item.default.as_ref().filter(|_| item.is_asked());
        default
            .map(|default| vec![self.sheet.value(default, Some(name))])
            .unwrap_or_default()
    }

    pub fn inline(&self, text: &str) -> String {
        rich::inline(&self.filled(text))
    }

    /// The text with what stands for each `${item}` in it.
    pub fn filled(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                filled.push_str("${");
                rest = after;
                continue;
            };
            filled.push_str(&self.spoken(name));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// An answer within a sentence: a choice by its label, a number as her language writes it.
    fn spoken(&self, name: &str) -> String {
        let text = self.sheet.text(name);
        if let Some(item) = self.instrument.item(name)
            && let Some(choice) = item.choices().iter().find(|choice| choice.code == text)
        {
            return self
                .instrument
                .choice_label(item, choice, self.language)
                .to_owned();
        }
        match text.parse::<u64>() {
            Ok(number) => count(number, self.language),
            Err(_) => text.to_owned(),
        }
    }
}

fn shape(item: &Item) -> Shape {
    match &item.kind {
        ItemKind::Note => Shape::Note,
        _ if item.read_only => Shape::Given,
        ItemKind::Calculate { .. } | ItemKind::Hidden | ItemKind::Metadata(_) => Shape::Note,
        ItemKind::Text { max_length } if *max_length <= 80 => Shape::Line,
        ItemKind::Text { .. } => Shape::Lines,
        ItemKind::Integer { .. } => Shape::Number { whole: true },
        ItemKind::Decimal { .. } => Shape::Number { whole: false },
        ItemKind::Date { .. } => Shape::Date,
        ItemKind::Time { .. } => Shape::Time,
        ItemKind::SelectOne { .. } if item.set.as_ref().is_some_and(|set| set.kind == SetKind::Rank) => {
            Shape::List
        }
        ItemKind::SelectOne { .. } => Shape::One,
        ItemKind::SelectMultiple { .. } => Shape::Many,
        ItemKind::Acknowledge => Shape::Box,
        ItemKind::Repeat { .. } => Shape::Rows,
    }
}

impl Block {
    fn id(&self) -> Option<&str> {
        self.head.as_ref().map(|head| head.id.as_str())
    }

    pub fn is_grid(&self) -> bool {
        self.head.as_ref().is_some_and(|head| head.kind == "grid")
    }

    /// Every field with a problem, those of rows among them.
    pub fn mended(&self) -> Vec<&Field> {
        let all = self.fields.iter().flat_map(|field| {
            let rows = field.turns.iter().flat_map(|turn| &turn.fields);
            std::iter::once(field).chain(rows)
        });
        all.filter(|field| field.problem.is_some()).collect()
    }
}

impl Field {
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

    pub fn mend(&self) -> &'static str {
        if self.problem.is_some() { " mend" } else { "" }
    }

    pub fn row_kind(&self) -> &'static str {
        if self.shape == Shape::One {
            "radio"
        } else {
            "checkbox"
        }
    }

    pub fn is(&self, shape: &str) -> bool {
        match self.shape {
            Shape::Note => shape == "note",
            Shape::Given => shape == "given",
            Shape::Line => shape == "line",
            Shape::Lines => shape == "lines",
            Shape::Number { .. } => shape == "number",
            Shape::Date => shape == "date",
            Shape::Time => shape == "time",
            Shape::List => shape == "list",
            Shape::Box => shape == "box",
            Shape::Rows => shape == "rows",
            // A single input has a label of its own; rows to tap have a legend.
            Shape::One | Shape::Many => shape == "choices",
        }
    }

    pub fn input_mode(&self) -> &'static str {
        match self.shape {
            Shape::Number { whole: true } => "numeric",
            _ => "decimal",
        }
    }
}
