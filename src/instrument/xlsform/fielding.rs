//! An imported form as an instrument that our own pages can ask: what fits, and a warning for what does not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml::Table;

use super::form::{Class, Form, Node, NodeId};
use super::problem::Problems;
use super::row::Words;
use super::{build, folder};
use crate::instrument::definition::{Instrument, Section, Topic};
use crate::instrument::expression::Expression;
use crate::instrument::item::{Choice, Constraint, Form as Length, Item, ItemKind, ListUse};
use crate::instrument::layout::Layouts;
use crate::instrument::problem::{Problem, Severity};
use crate::language::Language;

/// Longest answer in words, since an XLSForm does not say.
const TEXT_LENGTH: usize = 1_000;

/// Whether the text of an `instrument.toml` was an XLSForm.
pub fn is_imported(text: &str) -> bool {
    text.lines().any(|line| line.trim() == "[xlsform]")
}

/// The instrument of an imported folder, without translations and hash, and every problem in it.
pub fn instrument(file: &Path, text: &str) -> (Instrument, Vec<Problem>) {
    let document = text.parse::<Table>().unwrap_or_default();
    let head = |key: &str| {
        document
            .get("instrument")
            .and_then(|head| head.get(key))
            .and_then(toml::Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut instrument = Instrument {
        id: head("id"),
        title: head("title"),
        version: head("version"),
        source_language: head("source_language")
            .parse()
            .unwrap_or_else(|_| Language::english()),
        topics: vec![Topic {
            id: "form".to_owned(),
            label: head("title"),
            line: line_of(text, "[[topic]]"),
        }],
        sections: Vec::new(),
        lists: BTreeMap::new(),
        tables: BTreeMap::new(),
        words: BTreeMap::new(),
        translations: BTreeMap::new(),
        packs: BTreeMap::new(),
        hash: String::new(),
        layouts: Layouts::default(),
    };
    let files = BTreeMap::from([("instrument.toml".to_owned(), text.to_owned())]);
    let workbook = match folder::read(&files) {
        Ok(workbook) => workbook,
        Err(folder::NotAFolder::Damaged(_, line, what)) => {
            let problem = Problem::error(
                file,
                line,
                "I001",
                format!("the file is no TOML: {what}"),
                "correct the line",
            );
            return (instrument, vec![problem]);
        }
        Err(folder::NotAFolder::Native) => return (instrument, Vec::new()),
    };
    let mut found = Problems::new(file);
    let form = build(&workbook, &instrument.id, &mut found);
    let mut problems: Vec<Problem> = found
        .list
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| {
            let what = format!("{} (sheet {}, row {})", problem.what, problem.sheet, problem.row);
            Problem::error(file, 0, problem.code, what, problem.way_out)
        })
        .collect();
    if let (Some(form), true) = (form, problems.is_empty()) {
        let source = document
            .get("xlsform")
            .and_then(|kept| kept.get("source"))
            .and_then(toml::Value::as_str)
            .unwrap_or_default();
        let mut reader = Reader {
            form: &form,
            source,
            file,
            text,
            problems: Vec::new(),
            left_out: BTreeSet::new(),
        };
        reader.read(&mut instrument);
        problems.extend(reader.problems);
    }
    (instrument, problems)
}

fn line_of(text: &str, wanted: &str) -> usize {
    text.lines()
        .position(|line| line.trim() == wanted)
        .map_or(0, |at| at + 1)
}

struct Reader<'a> {
    form: &'a Form,
    source: &'a str,
    file: &'a Path,
    text: &'a str,
    problems: Vec<Problem>,
    /// Items that are not asked here, which no expression can read.
    left_out: BTreeSet<String>,
}

impl Reader<'_> {
    fn read(&mut self, instrument: &mut Instrument) {
        for list in &self.form.lists {
            let choices = list
                .choices
                .iter()
                .map(|choice| Choice {
                    code: choice.name.clone(),
                    label: self.words(choice.label.as_ref()),
                    exclusive: false,
                    fixed: false,
                    columns: BTreeMap::new(),
                })
                .collect();
            instrument.lists.insert(list.name.clone(), choices);
        }
        let mut bare = 0;
        let mut open: Option<Section> = None;
        for id in self.form.node(0).children.clone() {
            let node = self.form.node(id);
            if node.class == (Class::Group { bodyless: false }) {
                instrument.sections.extend(open.take());
                let mut section = self.section(&node.name, self.words(node.label.as_ref()));
                section.relevant = self.expression(node, "relevant");
                self.items(id, None, instrument, &mut section.items);
                instrument.sections.push(section);
                continue;
            }
            let mut items = Vec::new();
            self.item(id, None, instrument, &mut items);
            if !items.is_empty() {
                let section = open.get_or_insert_with(|| {
                    bare += 1;
                    self.section(&format!("bare_{bare}"), instrument.title.clone())
                });
                section.items.extend(items);
            }
        }
        instrument.sections.extend(open);
        instrument.sections.retain(|section| !section.items.is_empty());
        self.reads_of_left_out(instrument);
    }

    fn section(&self, id: &str, title: String) -> Section {
        Section {
            id: id.to_owned(),
            topic: "form".to_owned(),
            title,
            intro: None,
            relevant: None,
            items: Vec::new(),
            support: false,
            line: line_of(self.text, &format!("id = \"{id}\"")),
        }
    }

    fn items(
        &mut self,
        section: NodeId,
        relevant: Option<&str>,
        instrument: &Instrument,
        items: &mut Vec<Item>,
    ) {
        for id in self.form.node(section).children.clone() {
            self.item(id, relevant, instrument, items);
        }
    }

    /// `above`: the relevance of the groups around it.
    fn item(&mut self, id: NodeId, above: Option<&str>, instrument: &Instrument, items: &mut Vec<Item>) {
        let form = self.form;
        let node = form.node(id);
        let relevant = match (above, node.bound("relevant")) {
            (Some(above), Some(own)) => Some(format!("({above}) and ({own})")),
            (above, own) => above.or(own).map(str::to_owned),
        };
        match node.class {
            Class::Group { bodyless: true } => return,
            Class::Group { bodyless: false } => {
                return self.items(id, relevant.as_deref(), instrument, items);
            }
            _ => {}
        }
        let Some(kind) = self.kind(node, instrument) else {
            self.left_out.insert(node.name.clone());
            // Metadata are ours to keep; nobody misses them on the page.
            if node.class == Class::Repeat || !node.tag.is_empty() || node.kind == "calculate" {
                self.warn(
                    node,
                    "F080",
                    format!("\"{}\" ({}) is not asked on our own pages", node.name, node.kind),
                );
            }
            return;
        };
        let constraint = self.expression(node, "constraint").map(|test| Constraint {
            test,
            message: self.words(
                node.bind
                    .iter()
                    .flatten()
                    .find(|(key, _)| key == "jr:constraintMsg")
                    .map(|(_, words)| words),
            ),
        });
        items.push(Item {
            form: Length::Short,
            hint: node.hint.as_ref().map(|hint| self.words(Some(hint))),
            relevant: relevant.and_then(|relevant| self.parsed(node, "relevant", &relevant)),
            constraint,
            required: node.bound("required").and_then(build::truth) == Some(true),
            list: node
                .itemset
                .as_ref()
                .filter(|list| instrument.lists.contains_key(*list))
                .map(|list| ListUse {
                    name: list.clone(),
                    from_cycle: false,
                    also: Vec::new(),
                }),
            random: node
                .parameters
                .iter()
                .any(|(key, value)| key == "randomize" && value == "true"),
            line: line_of(self.text, &format!("id = \"{}\"", node.name)),
            ..Item::new(&node.name, kind, &self.words(node.label.as_ref()))
        });
    }

    fn kind(&self, node: &Node, instrument: &Instrument) -> Option<ItemKind> {
        if node.binds("calculate") || !node.trigger.is_empty() {
            return None;
        }
        let choices = || {
            let list = node.itemset.as_ref().filter(|_| node.choice_filter.is_none())?;
            instrument.lists.get(list).cloned()
        };
        Some(match node.kind.as_str() {
            "note" => ItemKind::Note,
            "text" | "string" => ItemKind::Text {
                max_length: TEXT_LENGTH,
            },
            "integer" | "int" => ItemKind::Integer { min: None, max: None },
            "decimal" => ItemKind::Decimal { min: None, max: None },
            "acknowledge" | "trigger" => ItemKind::Acknowledge,
            "select one" => ItemKind::SelectOne { choices: choices()? },
            "select all that apply" => ItemKind::SelectMultiple {
                choices: choices()?,
                at_most: None,
            },
            _ => return None,
        })
    }

    fn words(&self, words: Option<&Words>) -> String {
        match words {
            Some(Words::Plain(text)) => text.clone(),
            Some(Words::Languages(texts)) => texts
                .iter()
                .find(|(language, _)| language == self.source)
                .or(texts.first())
                .map(|(_, text)| text.clone())
                .unwrap_or_default(),
            None => String::new(),
        }
    }

    fn expression(&mut self, node: &Node, key: &'static str) -> Option<Expression> {
        let text = node.bound(key)?.to_owned();
        self.parsed(node, key, &text)
    }

    fn parsed(&mut self, node: &Node, key: &'static str, text: &str) -> Option<Expression> {
        let text = match build::truth(text) {
            Some(true) => "true()",
            Some(false) => "false()",
            None => text,
        };
        match Expression::parse(text) {
            Ok(expression) => Some(expression),
            Err(problem) => {
                let what = format!("`{key}` of \"{}\" cannot be read: {}", node.name, problem.message);
                self.problems.push(Problem::error(
                    self.file,
                    line_of(self.text, &format!("id = \"{}\"", node.name)),
                    "F081",
                    what,
                    "correct the expression",
                ));
                None
            }
        }
    }

    /// Relevance that waits for an answer nobody can give here.
    fn reads_of_left_out(&mut self, instrument: &Instrument) {
        let left_out = std::mem::take(&mut self.left_out);
        for item in instrument.items() {
            let reads = item.relevant.iter().flat_map(Expression::items);
            for reference in reads.filter(|reference| left_out.contains(&reference.name)) {
                self.problems.push(Problem::warning(
                    self.file,
                    item.line,
                    "F082",
                    format!(
                        "item \"{}\" waits for \"{}\", which is not asked here",
                        item.id, reference.name
                    ),
                    "ask the form in ODK, Kobo or Enketo, or change its relevance",
                ));
            }
        }
    }

    fn warn(&mut self, node: &Node, code: &'static str, what: String) {
        self.problems.push(Problem::warning(
            self.file,
            line_of(self.text, &format!("id = \"{}\"", node.name)),
            code,
            what,
            "ask the form in ODK, Kobo or Enketo, or use another type",
        ));
    }
}
