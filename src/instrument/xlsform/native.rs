//! An instrument of ours as an XLSForm workbook.
//!
//! What XLSForm has no word for is said with what it has: the longest answer and exclusive choices as constraints,
//! "I'm not sure" and "I'd rather not answer" as further choices. A grid is a group that shows a table of choices; an item's
//! version, form, source and the codes that end the survey stand in columns of our own.

use std::collections::{BTreeMap, BTreeSet};

use super::workbook::{Sheet, Workbook};
use crate::instrument::definition::{Instrument, Section};
use crate::instrument::expression::{AstKind, Expression};
use crate::instrument::item::{Choice, Item, ItemKind, Metadata, Set, SetKind};
use crate::instrument::text::fill;
use crate::language::{Language, message};

/// The workbook: survey, choices, settings, with a column for each language.
pub fn workbook(instrument: &Instrument) -> Workbook {
    let mut writer = Writer {
        instrument,
        languages: std::iter::once(instrument.source_language.clone())
            .chain(instrument.translations.keys().cloned())
            .collect(),
        survey: Sheet::new("survey"),
        choices: Sheet::new("choices"),
        columns: [BTreeMap::new(), BTreeMap::new()],
        rows: [1, 1],
        lists: BTreeSet::new(),
    };
    writer.header();
    for table in instrument.tables.keys() {
        writer.next("csv-external", table);
    }
    for section in &instrument.sections {
        writer.section(section);
    }
    let mut settings = Sheet::new("settings");
    let default = writer.name_of(&instrument.source_language);
    for (at, (key, value)) in [
        ("form_title", instrument.title.as_str()),
        ("form_id", &instrument.id),
        ("version", &instrument.version),
        (
            "default_language",
            if writer.languages.len() > 1 { &default } else { "" },
        ),
        ("style", "pages"),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .enumerate()
    {
        settings.set(1, at, key);
        settings.set(2, at, value);
    }
    Workbook {
        sheets: vec![writer.survey, writer.choices, settings],
    }
}

const SURVEY: usize = 0;
const CHOICES: usize = 1;

struct Writer<'a> {
    instrument: &'a Instrument,
    /// The source language first.
    languages: Vec<Language>,
    survey: Sheet,
    choices: Sheet,
    /// By header, of both sheets.
    columns: [BTreeMap<String, usize>; 2],
    rows: [usize; 2],
    lists: BTreeSet<String>,
}

impl Writer<'_> {
    fn name_of(&self, language: &Language) -> String {
        if *language == Language::english() {
            return "English (en)".to_owned();
        }
        format!("{} ({language})", language.endonym())
    }

    fn text_header(&self, key: &str, language: &Language) -> String {
        if self.languages.len() == 1 {
            return key.to_owned();
        }
        format!("{key}::{}", self.name_of(language))
    }

    fn header(&mut self) {
        let mut survey = vec!["type".to_owned(), "name".to_owned()];
        let mut choices = vec!["list_name".to_owned(), "name".to_owned()];
        for language in &self.languages {
            survey.push(self.text_header("label", language));
            choices.push(self.text_header("label", language));
        }
        for key in ["hint", "guidance_hint"] {
            survey.extend(
                self.languages
                    .iter()
                    .map(|language| self.text_header(key, language)),
            );
        }
        survey.push("required".to_owned());
        survey.extend(
            self.languages
                .iter()
                .map(|language| self.text_header("required_message", language)),
        );
        survey.extend(["relevant", "constraint"].map(str::to_owned));
        survey.extend(
            self.languages
                .iter()
                .map(|language| self.text_header("constraint_message", language)),
        );
        // The last are our own: other tools keep them and take no notice.
        survey.extend(
            [
                "calculation",
                "choice_filter",
                "repeat_count",
                "default",
                "read_only",
                "appearance",
                "parameters",
                "item_version",
                "item_form",
                "item_source",
                "ends_on",
            ]
            .map(str::to_owned),
        );
        let filtered = self
            .instrument
            .all_items()
            .filter(|item| item.choice_filter.is_some());
        let further: BTreeSet<String> = filtered
            .flat_map(|item| {
                item.choices()
                    .iter()
                    .flat_map(|choice| choice.columns.keys().cloned())
            })
            .collect();
        choices.extend(further);
        for (at, header) in survey.into_iter().enumerate() {
            self.survey.set(1, at, header.as_str());
            self.columns[SURVEY].insert(header, at);
        }
        for (at, header) in choices.into_iter().enumerate() {
            self.choices.set(1, at, header.as_str());
            self.columns[CHOICES].insert(header, at);
        }
    }

    fn put(&mut self, sheet: usize, header: &str, text: &str) {
        let Some(at) = self.columns[sheet].get(header).copied() else {
            return;
        };
        let row = self.rows[sheet];
        if sheet == SURVEY {
            self.survey.set(row, at, text);
        } else {
            self.choices.set(row, at, text);
        }
    }

    /// The same text in each language, with the instrument's own words in it.
    fn put_texts(
        &mut self,
        sheet: usize,
        key: &str,
        text: impl Fn(&Instrument, &Language) -> Option<String>,
    ) {
        for language in self.languages.clone() {
            if let Some(mut text) = text(self.instrument, &language) {
                fill(&mut text, &self.instrument.words);
                self.put(sheet, &self.text_header(key, &language), &text);
            }
        }
    }

    fn next(&mut self, kind: &str, name: &str) {
        self.rows[SURVEY] += 1;
        self.put(SURVEY, "type", kind);
        self.put(SURVEY, "name", name);
    }

    fn section(&mut self, section: &Section) {
        let taken = self.instrument.item(&section.id).is_some();
        let name = if taken {
            format!("section_{}", section.id)
        } else {
            section.id.clone()
        };
        self.next("begin_group", &name);
        self.put_texts(SURVEY, "label", |instrument, language| {
            Some(instrument.section_title(section, language).to_owned())
        });
        self.put(SURVEY, "appearance", "field-list");
        if let Some(relevant) = &section.relevant {
            self.put(SURVEY, "relevant", relevant.text());
        }
        if section.intro.is_some() {
            self.next("note", &format!("{name}_intro"));
            self.put_texts(SURVEY, "label", |instrument, language| {
                instrument.section_intro(section, language).map(str::to_owned)
            });
        }
        self.items(&section.items);
        self.end("end_group");
    }

    fn end(&mut self, kind: &str) {
        self.rows[SURVEY] += 1;
        self.put(SURVEY, "type", kind);
    }

    /// Items with a group around those of one set: a grid is a table of choices, a ranking a page of lists.
    fn items(&mut self, items: &[Item]) {
        let mut open: Option<&Set> = None;
        for item in items {
            let set = item.set.as_ref();
            if open.map(|set| &set.id) != set.map(|set| &set.id) {
                if open.is_some() {
                    self.end("end_group");
                }
                if let Some(set) = set {
                    self.begin_set(set);
                }
                open = set;
            }
            self.item(item);
        }
        if open.is_some() {
            self.end("end_group");
        }
    }

    fn begin_set(&mut self, set: &Set) {
        self.next("begin_group", set.id.as_str());
        self.put_texts(SURVEY, "label", |instrument, language| {
            Some(instrument.set_label(set, language).to_owned())
        });
        self.put_texts(SURVEY, "hint", |instrument, language| {
            instrument.set_hint(set, language).map(str::to_owned)
        });
        let appearance = match set.kind {
            SetKind::Grid => "table-list",
            SetKind::Rank | SetKind::Group => "field-list",
        };
        self.put(SURVEY, "appearance", appearance);
    }

    fn item(&mut self, item: &Item) {
        let mut constraints: Vec<String> = Vec::new();
        let kind = match &item.kind {
            ItemKind::Note => "note".to_owned(),
            ItemKind::Text { max_length } => {
                constraints.push(format!("string-length(.) <= {max_length}"));
                "text".to_owned()
            }
            ItemKind::Integer { min, max } => {
                constraints.extend(min.map(|min| format!(". >= {min}")));
                constraints.extend(max.map(|max| format!(". <= {max}")));
                "integer".to_owned()
            }
            ItemKind::Decimal { min, max } => {
                constraints.extend(min.map(|min| format!(". >= {min}")));
                constraints.extend(max.map(|max| format!(". <= {max}")));
                "decimal".to_owned()
            }
            ItemKind::SelectOne { choices } => format!("select_one {}", self.list(item, choices)),
            ItemKind::SelectMultiple { choices, at_most } => {
                let missing = item.missing.iter().map(|missing| missing.code());
                let alone = choices
                    .iter()
                    .filter(|choice| choice.exclusive)
                    .map(|choice| choice.code.as_str());
                for code in alone.chain(missing) {
                    constraints.push(format!("not(selected(., '{code}') and count-selected(.) > 1)"));
                }
                constraints.extend(at_most.map(|most| format!("count-selected(.) <= {most}")));
                format!("select_multiple {}", self.list(item, choices))
            }
            ItemKind::Acknowledge => "acknowledge".to_owned(),
            ItemKind::Date { min, max } => {
                constraints.extend(min.as_ref().map(|min| format!(". >= date('{min}')")));
                constraints.extend(max.as_ref().map(|max| format!(". <= date('{max}')")));
                "date".to_owned()
            }
            ItemKind::Time { .. } => "time".to_owned(),
            ItemKind::Calculate { .. } => "calculate".to_owned(),
            ItemKind::Hidden => "hidden".to_owned(),
            ItemKind::Metadata(metadata) => match metadata {
                Metadata::Start | Metadata::End | Metadata::Today => metadata.word().to_owned(),
                Metadata::Language | Metadata::Mode | Metadata::Source => "hidden".to_owned(),
            },
            ItemKind::Repeat { .. } => "begin_repeat".to_owned(),
        };
        if let Some(constraint) = &item.constraint {
            constraints.insert(0, constraint.test.text().to_owned());
        }
        self.next(&kind, item.id.as_str());
        self.put_texts(SURVEY, "label", |instrument, language| {
            Some(instrument.label(item, language).to_owned())
        });
        self.put_texts(SURVEY, "hint", |instrument, language| {
            instrument.hint(item, language).map(str::to_owned)
        });
        self.put_texts(SURVEY, "guidance_hint", |instrument, language| {
            instrument.guidance(item, language).map(str::to_owned)
        });
        if item.required {
            self.put(SURVEY, "required", "yes");
            self.put_texts(SURVEY, "required_message", |instrument, language| {
                instrument.required_message(item, language).map(str::to_owned)
            });
        }
        if let Some(relevant) = &item.relevant {
            self.put(SURVEY, "relevant", relevant.text());
        }
        let constraint = match constraints.as_slice() {
            [one] => one.clone(),
            several => several
                .iter()
                .map(|constraint| format!("({constraint})"))
                .collect::<Vec<_>>()
                .join(" and "),
        };
        self.put(SURVEY, "constraint", &constraint);
        if item.constraint.is_some() {
            self.put_texts(SURVEY, "constraint_message", |instrument, language| {
                instrument.constraint_message(item, language).map(str::to_owned)
            });
        }
        if item.random {
            self.put(SURVEY, "parameters", "randomize=true");
        }
        for (header, expression) in [
            ("calculation", &item.calculation),
            ("choice_filter", &item.choice_filter),
            ("default", &item.default),
        ] {
            if let Some(expression) = expression {
                self.put(SURVEY, header, &plain(expression));
            }
        }
        if item.read_only {
            self.put(SURVEY, "read_only", "yes");
        }
        if let Some(appearance) = &item.appearance {
            self.put(SURVEY, "appearance", appearance);
        }
        self.put(SURVEY, "item_version", &item.version.to_string());
        self.put(SURVEY, "item_form", item.form.word());
        self.put(SURVEY, "item_source", &item.about.source);
        self.put(SURVEY, "ends_on", &item.ends.join(" "));
        if let ItemKind::Repeat { items, count, .. } = &item.kind {
            if let Some(count) = count {
                self.put(SURVEY, "repeat_count", count.text());
            }
            self.items(items);
            self.end("end_repeat");
        }
    }

    /// The name of the item's list, whose choices are written once.
    fn list(&mut self, item: &Item, choices: &[Choice]) -> String {
        let own = item
            .list
            .as_ref()
            .filter(|list| list.also.is_empty())
            .map(|list| {
                let missing: Vec<&str> = item.missing.iter().map(|missing| missing.code()).collect();
                if missing.is_empty() {
                    list.name.clone()
                } else {
                    format!("{}_{}", list.name, missing.join("_"))
                }
            });
        let name = own.unwrap_or_else(|| item.id.to_string());
        if !self.lists.insert(name.clone()) {
            return name;
        }
        for choice in choices {
            self.choice(&name, &choice.code, |instrument, language| {
                Some(instrument.choice_label(item, choice, language).to_owned())
            });
            for (column, value) in &choice.columns {
                self.put(CHOICES, column, value);
            }
        }
        for missing in &item.missing {
            self.choice(&name, missing.code(), |_, language| {
                Some(message(language, &format!("answer-{}", missing.code()), &[]))
            });
        }
        name
    }

    fn choice(&mut self, list: &str, code: &str, label: impl Fn(&Instrument, &Language) -> Option<String>) {
        self.rows[CHOICES] += 1;
        self.put(CHOICES, "list_name", list);
        self.put(CHOICES, "name", code);
        self.put_texts(CHOICES, "label", label);
    }
}

/// A text in quotes alone stands for itself: a default of the field's tools is written without them.
fn plain(expression: &Expression) -> String {
    match &expression.ast().kind {
        AstKind::Text(text) => text.clone(),
        _ => expression.text().to_owned(),
    }
}
