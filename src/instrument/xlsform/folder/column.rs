//! What a column of the survey or choices sheet is called in our own format.

use std::collections::BTreeMap;

use super::super::header::{Column, SheetKind, columns};
use super::super::problem::Problems;
use super::super::workbook::Sheet;

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Type,
    /// An item's id, a choice's code.
    Name,
    List,
    /// A key of its own: `relevant`, `default`.
    Key(&'static str),
    /// A text in the source language.
    Source(&'static str),
    /// A text in another language, by the name of it.
    Translation(&'static str, String),
    /// Kept under its header.
    Other,
}

/// The columns of a sheet by place, and how cells of no known column are called.
pub struct Roles {
    roles: BTreeMap<usize, Role>,
    /// Header by place where it is there once.
    headers: BTreeMap<usize, String>,
}

/// Texts that are translated.
pub const TEXTS: [&str; 5] = [
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
];

impl Roles {
    /// `source`: the language of the columns that are the source; `None` for those without a language.
    pub fn of(sheet: &Sheet, kind: SheetKind, source: Option<&str>) -> Self {
        let mut roles: BTreeMap<usize, Role> = BTreeMap::new();
        for column in columns_of(sheet, kind) {
            let role = role(&column, kind, source);
            let taken = roles.values().any(|known| *known == role);
            if !taken {
                roles.insert(column.at, role);
            }
        }
        let mut headers: BTreeMap<usize, String> = BTreeMap::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, header) in sheet.row(1) {
            *counts.entry(header).or_default() += 1;
        }
        for (at, header) in sheet.row(1) {
            if counts.get(header) == Some(&1) && !header.starts_with('#') {
                headers.insert(at, header.to_owned());
            }
        }
        Self { roles, headers }
    }

    pub fn role(&self, at: usize) -> &Role {
        self.roles.get(&at).unwrap_or(&Role::Other)
    }

    /// The place of the one column with this role.
    pub fn place(&self, role: &Role) -> Option<usize> {
        self.roles
            .iter()
            .find(|(_, known)| *known == role)
            .map(|(at, _)| *at)
    }

    /// What a cell is called under `cells`: its header, or `#` and its place.
    pub fn name(&self, at: usize) -> String {
        self.headers.get(&at).cloned().unwrap_or_else(|| format!("#{at}"))
    }

    /// The place of a cell called so.
    pub fn named(&self, name: &str) -> Option<usize> {
        if let Some(at) = name.strip_prefix('#') {
            return at.parse().ok();
        }
        self.headers
            .iter()
            .find(|(_, header)| *header == name)
            .map(|(at, _)| *at)
    }
}

/// The languages of a sheet's texts, in order; `None` is a column without one.
pub fn languages(sheet: &Sheet, kind: SheetKind) -> Vec<(&'static str, Option<String>)> {
    columns_of(sheet, kind)
        .iter()
        .filter_map(|column| text(column, kind))
        .collect()
}

fn columns_of(sheet: &Sheet, kind: SheetKind) -> Vec<Column> {
    // Problems of the columns are told when the form is read.
    let mut unheard = Problems::new(std::path::Path::new(""));
    columns(sheet, kind, &mut unheard)
}

/// A translated text's key and language.
fn text(column: &Column, kind: SheetKind) -> Option<(&'static str, Option<String>)> {
    let tokens: Vec<&str> = column.tokens.iter().map(String::as_str).collect();
    let (key, rest) = match tokens.as_slice() {
        ["label", rest @ ..] => ("label", rest),
        ["hint", rest @ ..] if kind == SheetKind::Survey => ("hint", rest),
        ["guidance_hint", rest @ ..] if kind == SheetKind::Survey => ("guidance_hint", rest),
        ["bind", "jr:constraintMsg", rest @ ..] => ("constraint_message", rest),
        ["bind", "jr:requiredMsg", rest @ ..] => ("required_message", rest),
        _ => return None,
    };
    match rest {
        [] => Some((key, None)),
        [language] if !language.is_empty() => Some((key, Some((*language).to_owned()))),
        _ => None,
    }
}

fn role(column: &Column, kind: SheetKind, source: Option<&str>) -> Role {
    if let Some((key, language)) = text(column, kind) {
        return match language {
            language if language.as_deref() == source => Role::Source(key),
            Some(language) => Role::Translation(key, language),
            None => Role::Other,
        };
    }
    let tokens: Vec<&str> = column.tokens.iter().map(String::as_str).collect();
    match (kind, tokens.as_slice()) {
        (_, ["name"]) => Role::Name,
        (SheetKind::Choices, ["list name"]) => Role::List,
        (SheetKind::Survey, ["type"]) => Role::Type,
        (SheetKind::Survey, ["bind", "relevant"]) => Role::Key("relevant"),
        (SheetKind::Survey, ["bind", "constraint"]) => Role::Key("constraint"),
        (SheetKind::Survey, ["bind", "calculate"]) => Role::Key("calculation"),
        (SheetKind::Survey, ["bind", "required"]) => Role::Key("required"),
        (SheetKind::Survey, ["bind", "readonly"]) => Role::Key("read_only"),
        (SheetKind::Survey, ["control", "appearance"]) => Role::Key("appearance"),
        (SheetKind::Survey, ["control", "jr:count"]) => Role::Key("repeat_count"),
        (SheetKind::Survey, ["choice_filter"]) => Role::Key("choice_filter"),
        (SheetKind::Survey, ["default"]) => Role::Key("default"),
        (SheetKind::Survey, ["parameters"]) => Role::Key("parameters"),
        (SheetKind::Survey, ["trigger"]) => Role::Key("trigger"),
        _ => Role::Other,
    }
}
