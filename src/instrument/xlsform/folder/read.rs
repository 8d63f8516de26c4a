//! The files of a folder to the workbook they came from, with what has been edited since.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::super::build::truth;
use super::super::header::SheetKind;
use super::super::workbook::{Sheet, Workbook, place};
use super::column::{Role, Roles, TEXTS};
use super::entry::plain_truth;
use super::spelling::{Spelt, end_of};
use super::write::sheet_of;
use crate::language::Language;

/// Why no workbook came of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAFolder {
    /// The instrument was written by hand and never was a workbook.
    Native,
    /// A file is no TOML, or lacks something: file, line, what.
    Damaged(String, usize, String),
}

/// Keys of an item that have a column of their own.
const KEYS: [&str; 9] = [
    "relevant",
    "constraint",
    "calculation",
    "read_only",
    "appearance",
    "repeat_count",
    "choice_filter",
    "default",
    "parameters",
];

/// The workbook of an imported folder. `files`: texts by path, as [`super::write`] gives them.
pub fn read(files: &BTreeMap<String, String>) -> Result<Workbook, NotAFolder> {
    let instrument = parse(files, "instrument.toml")?;
    let Some(kept) = instrument.get("xlsform").and_then(Value::as_table) else {
        return Err(NotAFolder::Native);
    };
    let mut translations = BTreeMap::new();
    for path in files.keys() {
        let tag = path
            .strip_prefix("translations/")
            .and_then(|name| name.strip_suffix(".toml"));
        if let Some(tag) = tag {
            translations.insert(tag.to_owned(), parse(files, path)?);
        }
    }
    let source = text(kept, "source");
    let source = (!source.is_empty()).then(|| source.to_owned());
    let mut languages: BTreeMap<String, String> = BTreeMap::new();
    for (name, tag) in kept
        .get("languages")
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
    {
        if source.as_ref() != Some(name) {
            languages.insert(name.clone(), tag.as_str().unwrap_or_default().to_owned());
        }
    }
    let mut workbook = Workbook::default();
    let empty = Table::new();
    let head = instrument
        .get("instrument")
        .and_then(Value::as_table)
        .unwrap_or(&empty);
    for table in tables(kept, "sheet") {
        workbook.sheets.push(plain_sheet(table, head));
    }
    // A language that has been added since has no column yet.
    let source_tag = text(head, "source_language");
    for tag in translations.keys() {
        let known = tag == source_tag || languages.values().any(|known| known == tag);
        if !known {
            let own = tag
                .parse::<Language>()
                .map_or(tag.clone(), |language| language.endonym().to_owned());
            languages.insert(format!("{own} ({tag})"), tag.clone());
        }
    }
    let reader = Reader {
        source,
        languages,
        translations,
    };
    let find = |workbook: &Workbook, kind: SheetKind| {
        let sheet: Option<*const Sheet> = sheet_of(workbook, kind).map(std::ptr::from_ref);
        sheet.and_then(|sheet| {
            workbook
                .sheets
                .iter()
                .position(|known| std::ptr::eq(known, sheet))
        })
    };
    let kept_sheets: Vec<&Table> = tables(kept, "sheet").collect();
    if let Some(at) = find(&workbook, SheetKind::Choices) {
        let order = kept_sheets.get(at).copied().unwrap_or(&empty);
        if let Some(sheet) = workbook.sheets.get_mut(at) {
            reader.choices(sheet, order, instrument.get("choices").and_then(Value::as_table));
        }
    }
    if let Some(at) = find(&workbook, SheetKind::Survey) {
        let after = kept.get("after_survey").and_then(Value::as_table);
        if let Some(sheet) = workbook.sheets.get_mut(at) {
            reader.survey(sheet, &instrument, after);
        }
    }
    for (sheet, table) in workbook.sheets.iter_mut().zip(&kept_sheets) {
        formulas(sheet, table);
    }
    Ok(workbook)
}

fn parse(files: &BTreeMap<String, String>, path: &str) -> Result<Table, NotAFolder> {
    let Some(text) = files.get(path) else {
        return Err(NotAFolder::Damaged(
            path.to_owned(),
            0,
            "the file is missing".to_owned(),
        ));
    };
    text.parse::<Table>().map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text
            .get(..at)
            .map_or(0, |before| before.matches('\n').count() + 1);
        NotAFolder::Damaged(path.to_owned(), line, error.message().replace('\n', ", "))
    })
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_table)
}

/// Header, and the rows of a sheet that is kept as it is.
fn plain_sheet(table: &Table, head: &Table) -> Sheet {
    let mut sheet = Sheet::new(text(table, "name"));
    let columns = table.get("columns").and_then(Value::as_array);
    for (at, header) in columns.into_iter().flatten().enumerate() {
        sheet.set(1, at, header.as_str().unwrap_or_default());
    }
    let rows = table.get("rows").and_then(Value::as_array);
    for (row, cells) in rows.into_iter().flatten().enumerate() {
        for (at, cell) in cells.as_array().into_iter().flatten().enumerate() {
            sheet.set(row + 1, at, cell.as_str().unwrap_or_default());
        }
    }
    let own = table.get("instrument").and_then(Value::as_table);
    for (key, at) in own.into_iter().flatten() {
        if let Some(at) = at.as_integer().and_then(|at| usize::try_from(at).ok()) {
            sheet.set(2, at, text(head, key));
        }
    }
    sheet
}

fn formulas(sheet: &mut Sheet, table: &Table) {
    for formula in tables(table, "formula") {
        if let Some(place) = place(text(formula, "cell")) {
            // An edited cell is what has been written, not what would be reckoned.
            if sheet.cell(place.0, place.1) == text(formula, "text") {
                sheet.formulas.insert(place, text(formula, "formula").to_owned());
            }
        }
    }
}

struct Reader {
    /// `None` where the source's columns name no language.
    source: Option<String>,
    /// Tags by the languages' names in the headers, but the source's.
    languages: BTreeMap<String, String>,
    translations: BTreeMap<String, Table>,
}

/// A sheet being filled, with the columns it has and those it needs.
struct Filling<'a> {
    sheet: &'a mut Sheet,
    roles: Roles,
    added: BTreeMap<String, usize>,
    row: usize,
}

impl Filling<'_> {
    /// Puts a text into the column of a role; where there is none, one is added under `header`.
    fn put(&mut self, role: &Role, header: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let at = match self.roles.place(role).or_else(|| self.added.get(header).copied()) {
            Some(at) => at,
            None => {
                let at = self.sheet.row(1).last().map_or(0, |(at, _)| at + 1);
                self.sheet.set(1, at, header);
                self.added.insert(header.to_owned(), at);
                at
            }
        };
        self.sheet.set(self.row, at, text);
    }

    fn put_cells(&mut self, cells: &Table) {
        for (name, text) in cells {
            if let (Some(at), Some(text)) = (self.roles.named(name), text.as_str()) {
                self.sheet.set(self.row, at, text);
            }
        }
    }

    /// Rows that are no items.
    fn rows(&mut self, rows: Option<&Value>) {
        for cells in rows.and_then(Value::as_array).into_iter().flatten() {
            if let Some(cells) = cells.as_table() {
                self.put_cells(cells);
            }
            self.row += 1;
        }
    }
}

impl Reader {
    fn header(&self, key: &str, language: Option<&str>) -> String {
        match language.or(self.source.as_deref()) {
            Some(language) => format!("{key}::{language}"),
            None => key.to_owned(),
        }
    }

    /// Texts in the languages: `table` and `name` lead to them.
    fn translated(&self, filling: &mut Filling<'_>, path: &[&str], key: &'static str, entry: &str) {
        for (language, tag) in &self.languages {
            let mut table = self.translations.get(tag);
            for step in path {
                table = table.and_then(|table| table.get(*step)).and_then(Value::as_table);
            }
            let found = table
                .and_then(|table| table.get(entry))
                .and_then(Value::as_table)
                .map(|entry| text(entry, "text"))
                .unwrap_or_default();
            let role = Role::Translation(key, language.clone());
            filling.put(&role, &self.header(key, Some(language)), found);
        }
    }

    fn choices(&self, sheet: &mut Sheet, kept: &Table, lists: Option<&Table>) {
        let roles = Roles::of(sheet, SheetKind::Choices, self.source.as_deref());
        let mut filling = Filling {
            sheet,
            roles,
            added: BTreeMap::new(),
            row: 2,
        };
        let empty = Table::new();
        let lists = lists.unwrap_or(&empty);
        let mut rest: BTreeMap<&str, std::collections::VecDeque<&Table>> = BTreeMap::new();
        for name in lists.keys() {
            rest.insert(name, tables(lists, name).collect());
        }
        let runs: Vec<&Table> = tables(kept, "order").collect();
        let mut placed = BTreeSet::new();
        for (at, run) in runs.iter().enumerate() {
            let count = |key: &str| run.get(key).and_then(Value::as_integer).unwrap_or(0);
            if let Some(cells) = run.get("cells").and_then(Value::as_table) {
                filling.put_cells(cells);
                filling.row += 1;
                continue;
            }
            let list = text(run, "list");
            if list.is_empty() {
                filling.row += usize::try_from(count("blank")).unwrap_or(0);
                continue;
            }
            // The last run of a list takes what has been added to it.
            let more = runs.iter().skip(at + 1).any(|later| text(later, "list") == list);
            let rows = usize::try_from(count("rows")).unwrap_or(0);
            let rows = if more { rows } else { usize::MAX };
            for _ in 0..rows {
                let Some(choice) = rest.get_mut(list).and_then(std::collections::VecDeque::pop_front) else {
                    break;
                };
                self.choice(&mut filling, list, choice, &mut placed);
            }
        }
        for (list, choices) in rest {
            for choice in choices {
                self.choice(&mut filling, list, choice, &mut placed);
            }
        }
    }

    fn choice<'a>(
        &self,
        filling: &mut Filling<'_>,
        list: &'a str,
        choice: &'a Table,
        placed: &mut BTreeSet<(&'a str, &'a str)>,
    ) {
        let code = text(choice, "code");
        filling.put(&Role::List, "list_name", list);
        filling.put(&Role::Name, "name", code);
        let label = text(choice, "label");
        filling.put(&Role::Source("label"), &self.header("label", None), label);
        if !code.is_empty() && placed.insert((list, code)) {
            self.translated(filling, &["choices", list], "label", code);
        }
        if let Some(cells) = choice.get("xlsform").and_then(Value::as_table) {
            filling.put_cells(cells);
        }
        filling.row += 1;
    }

    fn survey(&self, sheet: &mut Sheet, instrument: &Table, after: Option<&Table>) {
        let roles = Roles::of(sheet, SheetKind::Survey, self.source.as_deref());
        let mut filling = Filling {
            sheet,
            roles,
            added: BTreeMap::new(),
            row: 2,
        };
        let mut placed = BTreeSet::new();
        for section in tables(instrument, "section") {
            if section.get("bare").and_then(Value::as_bool) == Some(true) {
                for item in tables(section, "item") {
                    self.item(&mut filling, item, false, &mut placed);
                }
            } else {
                self.item(&mut filling, section, true, &mut placed);
            }
        }
        filling.rows(after.and_then(|after| after.get("rows")));
    }

    /// An item or section with all in it. No deeper than the reader of TOML lets a file be.
    fn item(&self, filling: &mut Filling<'_>, item: &Table, is_section: bool, placed: &mut BTreeSet<String>) {
        filling.rows(kept(item, "before"));
        let spelt = Spelt {
            kind: match text(item, "type") {
                "" if is_section => "group".to_owned(),
                kind => kind.to_owned(),
            },
            list: item.get("choices").and_then(Value::as_str).map(str::to_owned),
            or_other: item.get("or_other").and_then(Value::as_bool).unwrap_or(false),
        };
        let written = kept(item, "type")
            .and_then(Value::as_str)
            .filter(|written| Spelt::of(written) == spelt)
            .map_or_else(|| spelt.written(), str::to_owned);
        filling.put(&Role::Type, "type", &written);
        let id = text(item, "id");
        filling.put(&Role::Name, "name", id);
        let group = if is_section { "section" } else { "item" };
        let first = !id.is_empty() && placed.insert(format!("{group}.{id}"));
        for key in TEXTS {
            let own = if is_section && key == "label" {
                "title"
            } else {
                key
            };
            filling.put(&Role::Source(key), &self.header(key, None), text(item, own));
            if first {
                self.translated(filling, &[group, id], key, own);
            }
        }
        for key in KEYS {
            filling.put(&Role::Key(key), key, &plain(item.get(key)));
        }
        filling.put(&Role::Key("trigger"), "trigger", text(item, "trigger"));
        let required = match item.get("required") {
            Some(Value::Boolean(required)) => kept(item, "required")
                .and_then(Value::as_str)
                .filter(|written| truth(written.trim()) == Some(*required))
                .unwrap_or(plain_truth(*required))
                .to_owned(),
            other => plain(other),
        };
        filling.put(&Role::Key("required"), "required", &required);
        if let Some(cells) = kept(item, "cells").and_then(Value::as_table) {
            filling.put_cells(cells);
        }
        filling.row += 1;
        if !spelt.is_container() {
            return;
        }
        for child in tables(item, "item") {
            self.item(filling, child, false, placed);
        }
        filling.rows(kept(item, "before_end"));
        if kept(item, "unclosed").is_some() {
            return;
        }
        filling.put(&Role::Type, "type", &end_of(&written));
        if let Some(cells) = kept(item, "end").and_then(Value::as_table) {
            filling.put_cells(cells);
        }
        filling.row += 1;
    }
}

/// What an item keeps of its row.
fn kept<'a>(item: &'a Table, key: &str) -> Option<&'a Value> {
    item.get("xlsform")?.as_table()?.get(key)
}

/// A text, or a number or truth as one.
fn plain(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Boolean(truth)) => plain_truth(*truth).to_owned(),
        Some(other) => other.to_string(),
    }
}
