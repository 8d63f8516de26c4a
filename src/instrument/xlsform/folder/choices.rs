//! The choices sheet as lists, and the order of its rows.

use std::collections::BTreeMap;

use super::super::header::SheetKind;
use super::super::workbook::Sheet;
use super::column::{Role, Roles};
use super::entry::Pairs;
use super::write::{Writer, all_cells};
use crate::instrument::quote;

impl Writer {
    /// In which rows the choices of which list stand.
    pub(super) fn order(&self, sheet: &Sheet) -> String {
        let roles = Roles::of(sheet, SheetKind::Choices, self.source.as_deref());
        let list = roles.place(&Role::List);
        let mut runs: Vec<(String, usize)> = Vec::new();
        let mut out = Vec::new();
        for row in 2..=sheet.last_row() {
            let name = list.map(|at| sheet.cell(row, at)).unwrap_or_default();
            let run = if !name.is_empty() {
                format!("list = {}", quote::text(name))
            } else if sheet.row(row).next().is_none() {
                String::new()
            } else {
                let cells = all_cells(sheet, row, &roles);
                runs.push((format!("cells = {}", quote::inline(&cells)), 1));
                continue;
            };
            match runs.last_mut() {
                Some((known, rows)) if *known == run => *rows += 1,
                _ => runs.push((run, 1)),
            }
        }
        for (run, rows) in runs {
            out.push(match run.as_str() {
                "" => format!("    {{ blank = {rows} }},\n"),
                run if run.starts_with("cells") => format!("    {{ {run} }},\n"),
                run => format!("    {{ {run}, rows = {rows} }},\n"),
            });
        }
        format!("order = [\n{}]\n", out.concat())
    }

    pub(super) fn choices(&mut self, sheet: &Sheet) -> String {
        let roles = Roles::of(sheet, SheetKind::Choices, self.source.as_deref());
        let Some(list) = roles.place(&Role::List) else {
            return String::new();
        };
        let mut lists: Vec<(String, Vec<String>)> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for row in 2..=sheet.last_row() {
            let name = sheet.cell(row, list);
            if name.is_empty() {
                continue;
            }
            let code = roles
                .place(&Role::Name)
                .map(|at| sheet.cell(row, at))
                .unwrap_or_default();
            let table = format!("choices.{}", quote::key(name));
            let first = !code.is_empty() && self.placed.insert(format!("{table}.{}", quote::key(code)));
            let pairs = self.texts_and_cells(sheet, row, &roles, |key| {
                (first && key == "label").then(|| (table.clone(), code.to_owned()))
            });
            let mut written: Pairs = Vec::new();
            if !code.is_empty() {
                written.push(("code".to_owned(), quote::text(code)));
            }
            written.extend(pairs.texts);
            if !pairs.cells.is_empty() {
                written.push(("xlsform".to_owned(), quote::inline(&pairs.cells)));
            }
            let at = *places.entry(name.to_owned()).or_insert_with(|| {
                lists.push((name.to_owned(), Vec::new()));
                lists.len() - 1
            });
            if let Some((_, choices)) = lists.get_mut(at) {
                choices.push(format!("    {},\n", quote::inline(&written)));
            }
        }
        let mut out = String::from("\n[choices]\n");
        for (name, choices) in lists {
            out.push_str(&format!("{} = [\n{}]\n", quote::key(&name), choices.concat()));
        }
        out
    }
}
