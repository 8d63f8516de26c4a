//! One row per respondent: what was answered, or why not.

use polars::prelude::{
    BooleanChunked, Column, DataFrame, Float64Chunked, IntoColumn, IntoLazy, LazyFrame, NamedFrom,
    NewChunkedArray, PolarsError, Series, StringChunked,
};

use crate::collection::{Answer, Answers, Missing, Submission};
use crate::instrument::{Instrument, Item, ItemKind, Metadata};

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
        let repeats = items
            .iter()
            .flat_map(|item| repeated(item, &rows))
            .collect::<Vec<Column>>();
        let items: Vec<&Item> = items
            .into_iter()
            .filter(|item| !matches!(item.kind, ItemKind::Repeat { .. }))
            .collect();
        let asked: Vec<Vec<bool>> = rows.iter().map(|row| asked(&items, row)).collect();
        let mut columns: Vec<Column> = Vec::with_capacity(items.len() * 2 + 7);
        for (i, item) in items.iter().enumerate() {
            let answers = || rows.iter().map(|row| row.answer(item.id.as_str()));
            columns.push(match item.kind {
                ItemKind::Metadata(metadata) => known(item, metadata, &rows),
                _ => values(item, answers()),
            });
            let reasons = answers()
                .zip(&asked)
                .map(|(answer, asked)| reason(answer, asked[i]));
            let name = format!("{}.missing", item.id);
            columns.push(StringChunked::from_iter_options(name.as_str().into(), reasons).into_column());
        }
        columns.extend(repeats);
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

    /// The same of numbers that some rows lack.
    pub fn with_known(mut self, name: &str, values: &[Option<f64>]) -> Result<Self, PolarsError> {
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
        ItemKind::Integer { .. } | ItemKind::Decimal { .. } | ItemKind::Calculate { number: true } => {
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
        | ItemKind::Acknowledge
        | ItemKind::Date { .. }
        | ItemKind::Time { .. }
        | ItemKind::Calculate { number: false }
        | ItemKind::Hidden
        | ItemKind::Metadata(_)
        | ItemKind::Repeat { .. } => {
            let texts = answers.map(|answer| match answer {
                Some(Answer::Text(text) | Answer::Date(text) | Answer::Time(text) | Answer::Choice(text)) => {
                    Some(text.clone())
                }
                Some(Answer::Choices(codes)) => Some(codes.join(" ")),
                Some(Answer::Acknowledged) => Some("OK".to_owned()),
                _ => None,
            });
            StringChunked::from_iter_options(name, texts).into_column()
        }
    }
}

/// Of a repeat `<repeat>.count`, then `<item>_1` to `<item>_<at most>` for each of its items.
fn repeated(repeat: &Item, rows: &[&Submission]) -> Vec<Column> {
    let ItemKind::Repeat { items, at_most, .. } = &repeat.kind else {
        return Vec::new();
    };
    let turns: Vec<Option<&Vec<Answers>>> = rows
        .iter()
        .map(|row| match row.answer(repeat.id.as_str()) {
            Some(Answer::Rows(turns)) => Some(turns),
            _ => None,
        })
        .collect();
    let counts = turns.iter().map(|turns| turns.map(|turns| turns.len() as f64));
    let name = format!("{}.count", repeat.id);
    let mut columns = vec![Float64Chunked::from_iter_options(name.as_str().into(), counts).into_column()];
    for member in items {
        for turn in 0..*at_most {
            let answers = turns
                .iter()
                .map(|turns| turns.and_then(|turns| turns.get(turn)?.get(&member.id)));
            let mut column = values(member, answers);
            column.rename(format!("{}_{}", member.id, turn + 1).into());
            columns.push(column);
        }
    }
    columns
}

/// What was known without asking.
fn known(item: &Item, metadata: Metadata, rows: &[&Submission]) -> Column {
    let values = rows.iter().map(|row| {
        let response = row.response();
        Some(match metadata {
            Metadata::Start | Metadata::End | Metadata::Today => response.day.clone(),
            Metadata::Language => response.language.clone(),
            Metadata::Mode => response.mode.clone(),
            Metadata::Source => response.source.clone()?,
        })
    });
    StringChunked::from_iter_options(item.id.as_str().into(), values).into_column()
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
