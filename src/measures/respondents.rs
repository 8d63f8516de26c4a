//! One row per respondent: what was answered, or why not.

use polars::prelude::{
    BooleanChunked, Column, DataFrame, Float64Chunked, IntoColumn, IntoLazy, LazyFrame, NamedFrom,
    NewChunkedArray, PolarsError, Series, StringChunked,
};

use crate::collection::{Answer, Missing, Submission};
use crate::instrument::{Instrument, Item, ItemKind};

/// The table of a cycle's answers, ordered by response id.
///
/// Shape: a column per item, null where missing; a column `<item>.missing` beside it with the reason (`dk`, `pna`, `blank`, `skip`);
/// then `response`, `language`, `mode`, `source`, `day`, `complete`, `duration_s`, and the columns measures add.
#[derive(Clone, Debug)]
pub struct Respondents {
    pub frame: DataFrame,
}

impl Respondents {
    /// The table of these submissions.
    ///
    /// Of a response that was not finished, what stands after the last answered item was not asked: it counts as `skip`, not as
    /// `blank`, so that stopping early is not taken for leaving a question out.
    pub fn build(instrument: &Instrument, submissions: &[Submission]) -> Result<Self, PolarsError> {
        let mut rows: Vec<&Submission> = submissions.iter().collect();
        rows.sort_by_key(|submission| submission.response().id);
        let items: Vec<&Item> = instrument
            .items()
            .filter(|item| !matches!(item.kind, ItemKind::Note))
            .collect();
        let asked: Vec<Vec<bool>> = rows.iter().map(|row| asked(&items, row)).collect();
        let mut columns: Vec<Column> = Vec::with_capacity(items.len() * 2 + 7);
        for (i, item) in items.iter().enumerate() {
            let answers = || rows.iter().map(|row| row.answer(item.id.as_str()));
            columns.push(values(item, answers()));
            let reasons = answers()
                .zip(&asked)
                .map(|(answer, asked)| reason(answer, asked[i]));
            let name = format!("{}.missing", item.id);
            columns.push(StringChunked::from_iter_options(name.as_str().into(), reasons).into_column());
        }
        columns.extend(about(&rows));
        Ok(Self {
            frame: DataFrame::new(rows.len(), columns)?,
        })
    }

    pub fn len(&self) -> usize {
        self.frame.height()
    }

    pub fn is_empty(&self) -> bool {
        self.frame.height() == 0
    }

    pub fn lazy(&self) -> LazyFrame {
        self.frame.clone().lazy()
    }

    /// The table with one more column of numbers, in row order.
    pub fn with_column(mut self, name: &str, values: &[f64]) -> Result<Self, PolarsError> {
        self.frame.with_column(Column::new(name.into(), values))?;
        Ok(self)
    }

    /// A column of numbers; `None` throughout where there is no such column.
    pub fn numbers(&self, name: &str) -> Vec<Option<f64>> {
        match self.frame.column(name).ok().and_then(|column| column.f64().ok()) {
            Some(values) => values.iter().collect(),
            None => vec![None; self.len()],
        }
    }

    /// A column of texts; `None` throughout where there is no such column.
    pub fn texts(&self, name: &str) -> Vec<Option<&str>> {
        match self.frame.column(name).ok().and_then(|column| column.str().ok()) {
            Some(values) => values.iter().collect(),
            None => vec![None; self.len()],
        }
    }
}

/// Per item whether the family came to it.
fn asked(items: &[&Item], row: &Submission) -> Vec<bool> {
    let last = match row.response().complete {
        true => items.len(),
        false => items
            .iter()
            .rposition(|item| row.answer(item.id.as_str()).is_some())
            .map_or(0, |last| last + 1),
    };
    items
        .iter()
        .enumerate()
        .map(|(i, item)| i < last && row.missing(item.id.as_str()) != Some(Missing::Skip))
        .collect()
}

fn reason(answer: Option<&Answer>, asked: bool) -> Option<&'static str> {
    match answer {
        Some(Answer::Missing(code)) => Some(code.code()),
        Some(_) => None,
        None if asked => Some(Missing::Blank.code()),
        None => Some(Missing::Skip.code()),
    }
}

/// The item's answers as a column of the type its kind gives.
fn values<'a>(item: &Item, answers: impl Iterator<Item = Option<&'a Answer>>) -> Column {
    let name = item.id.as_str().into();
    match item.kind {
        ItemKind::Integer { .. } | ItemKind::Decimal { .. } => {
            let numbers = answers.map(|answer| match answer {
                Some(Answer::Integer(n)) => Some(*n as f64),
                Some(Answer::Decimal(x)) => Some(*x),
                _ => None,
            });
            Float64Chunked::from_iter_options(name, numbers).into_column()
        }
        ItemKind::Note
        | ItemKind::Text { .. }
        | ItemKind::SelectOne { .. }
        | ItemKind::SelectMultiple { .. }
        | ItemKind::Acknowledge => {
            let texts = answers.map(|answer| match answer {
                Some(Answer::Text(text)) => Some(text.clone()),
                Some(Answer::Choice(code)) => Some(code.clone()),
                Some(Answer::Choices(codes)) => Some(codes.join(" ")),
                Some(Answer::Acknowledged) => Some("OK".to_owned()),
                _ => None,
            });
            StringChunked::from_iter_options(name, texts).into_column()
        }
    }
}

/// What is known of a response beside its answers.
fn about(rows: &[&Submission]) -> Vec<Column> {
    let text = |name: &str, values: Vec<Option<String>>| {
        StringChunked::from_iter_options(name.into(), values.into_iter()).into_column()
    };
    let of = |value: fn(&Submission) -> Option<String>| rows.iter().map(|row| value(row)).collect::<Vec<_>>();
    vec![
        text("response", of(|row| Some(row.response().id.to_string()))),
        text("language", of(|row| Some(row.response().language.clone()))),
        text("mode", of(|row| Some(row.response().mode.clone()))),
        text("source", of(|row| row.response().source.clone())),
        text("day", of(|row| Some(row.response().day.clone()))),
        BooleanChunked::from_iter_values("complete".into(), rows.iter().map(|row| row.response().complete))
            .into_column(),
        Series::new(
            "duration_s".into(),
            rows.iter()
                .map(|row| row.response().duration_s as f64)
                .collect::<Vec<_>>(),
        )
        .into_column(),
    ]
}
