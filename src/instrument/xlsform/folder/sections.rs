//! The survey sheet as sections, groups and items.

use super::super::header::SheetKind;
use super::super::kind;
use super::super::row::cleaned;
use super::super::workbook::Sheet;
use super::column::{Role, Roles};
use super::entry::{Entry, Level, Pairs, entry, plain_truth, push, sections_text};
use super::spelling::{Spelt, end_of};
use super::write::{Writer, all_cells};
use crate::instrument::quote;

/// Deeper nesting is kept as rows.
const DEEPEST: usize = 40;

impl Writer {
    pub(super) fn sections(&mut self, sheet: &Sheet, title: &str) -> String {
        let roles = Roles::of(sheet, SheetKind::Survey, self.source.as_deref());
        let kind_at = roles.place(&Role::Type);
        let name_at = roles.place(&Role::Name);
        let mut top: Vec<Entry> = Vec::new();
        let mut open: Vec<Level> = Vec::new();
        // Rows that are no items: empty ones, remarks, ends without a beginning.
        let mut before: Vec<String> = Vec::new();
        for row in 2..=sheet.last_row() {
            let written = kind_at.map(|at| sheet.cell(row, at)).unwrap_or_default();
            let name = name_at.map(|at| sheet.cell(row, at)).unwrap_or_default();
            let cleaned = cleaned(written, true);
            let bracket = kind::bracket(&cleaned);
            let closes = bracket
                .as_ref()
                .filter(|bracket| !bracket.begins)
                .is_some_and(|bracket| open.last().is_some_and(|level| level.of == bracket.of));
            let begins = bracket.as_ref().filter(|bracket| bracket.begins);
            if closes {
                if let Some(mut level) = open.pop() {
                    let mut end = all_cells(sheet, row, &roles);
                    if written == end_of(&level.begin) {
                        end.retain(|(key, _)| roles.named(key) != kind_at);
                    }
                    if !end.is_empty() {
                        level.xlsform.push(("end".to_owned(), quote::inline(&end)));
                    }
                    let level_before = std::mem::take(&mut before);
                    if !level_before.is_empty() {
                        level
                            .xlsform
                            .push(("before_end".to_owned(), format!("[{}]", level_before.join(", "))));
                    }
                    let entry = level.close();
                    push(entry, &mut open, &mut top);
                }
                continue;
            }
            let is_end = bracket.as_ref().is_some_and(|bracket| !bracket.begins);
            if written.trim().is_empty() || is_end || begins.is_some() && open.len() >= DEEPEST {
                before.push(quote::inline(&all_cells(sheet, row, &roles)));
                continue;
            }
            let spelt = Spelt::of(written);
            // A group at the top is a section, whose label is called its title.
            let is_section = open.is_empty() && spelt.kind == "group";
            let table = if name.is_empty() {
                None
            } else if is_section {
                Some(format!("section.{}", quote::key(name)))
            } else {
                Some(format!("item.{}", quote::key(name)))
            };
            let table = table.filter(|table| self.placed.insert(table.clone()));
            let found = self.texts_and_cells(sheet, row, &roles, |key| {
                let key = if is_section && key == "label" {
                    "title"
                } else {
                    key
                };
                table.clone().map(|table| (table, key.to_owned()))
            });
            let mut pairs: Pairs = Vec::new();
            let mut xlsform: Pairs = Vec::new();
            if !name.is_empty() {
                pairs.push(("id".to_owned(), quote::text(name)));
            }
            if is_section {
                pairs.push(("topic".to_owned(), quote::text("form")));
            } else {
                pairs.push(("type".to_owned(), quote::text(&spelt.kind)));
            }
            if spelt.written() != written {
                xlsform.push(("type".to_owned(), quote::text(written)));
            }
            for (key, text) in found.texts {
                let key = if is_section && key == "label" {
                    "title".to_owned()
                } else {
                    key
                };
                pairs.push((key, text));
            }
            if let Some(list) = &spelt.list {
                pairs.push(("choices".to_owned(), quote::text(list)));
            }
            if spelt.or_other {
                pairs.push(("or_other".to_owned(), "true".to_owned()));
            }
            for (key, text) in found.keys {
                match (key.as_str(), super::super::build::truth(text.trim())) {
                    ("required", Some(truth)) => {
                        pairs.push((key, truth.to_string()));
                        if text != plain_truth(truth) {
                            xlsform.push(("required".to_owned(), quote::text(&text)));
                        }
                    }
                    _ => pairs.push((key, quote::text(&text))),
                }
            }
            if !found.cells.is_empty() {
                xlsform.push(("cells".to_owned(), quote::inline(&found.cells)));
            }
            let rows_before = std::mem::take(&mut before);
            if !rows_before.is_empty() {
                xlsform.push(("before".to_owned(), format!("[{}]", rows_before.join(", "))));
            }
            match begins {
                Some(bracket) => open.push(Level {
                    pairs,
                    xlsform,
                    begin: written.to_owned(),
                    of: bracket.of,
                    children: Vec::new(),
                }),
                None => push(entry(pairs, xlsform, Vec::new(), false), &mut open, &mut top),
            }
        }
        while let Some(mut level) = open.pop() {
            level.xlsform.push(("unclosed".to_owned(), "true".to_owned()));
            let entry = level.close();
            push(entry, &mut open, &mut top);
        }
        let mut out = String::new();
        if !before.is_empty() {
            out.push_str(&format!(
                "\n[xlsform.after_survey]\nrows = [{}]\n",
                before.join(", ")
            ));
        }
        out.push_str(&sections_text(&top, title));
        out
    }
}
