//! A workbook to the files of a folder.

use std::collections::{BTreeMap, BTreeSet};

use super::super::header::SheetKind;
use super::super::workbook::{Sheet, Workbook, address};
use super::column::{Role, Roles, languages};
use super::entry::{Pairs, RowPairs};
use super::language;
use super::settings::Settings;
use crate::instrument::quote;
use crate::instrument::translation::fingerprint;

/// The files of the folder, by path: `instrument.toml`, `translations/es.toml` …
///
/// `stem`: what an untitled form is called.
pub fn write(workbook: &Workbook, stem: &str) -> BTreeMap<String, String> {
    let survey = sheet_of(workbook, SheetKind::Survey);
    let source = source_language(workbook, survey);
    let mut writer = Writer {
        source,
        tags: BTreeMap::new(),
        taken: BTreeSet::new(),
        translations: BTreeMap::new(),
        placed: BTreeSet::new(),
    };
    let settings = Settings::of(workbook, stem);
    let default = settings.default_language.clone();
    let source_name = writer
        .source
        .clone()
        .or(default)
        .unwrap_or_else(|| "en".to_owned());
    let source_tag = match writer.source {
        Some(_) => language::tag(&source_name, &mut writer.taken),
        // Columns without a language are in the default one, where it names any.
        None => {
            let tag = language::tag(&source_name, &mut BTreeSet::new());
            let tag = if tag.starts_with('q') {
                "en".to_owned()
            } else {
                tag
            };
            writer.taken.insert(tag.clone());
            tag
        }
    };
    if let Some(source) = writer.source.clone() {
        writer.tags.insert(source, source_tag.clone());
    }

    let mut sheets = String::new();
    for sheet in &workbook.sheets {
        sheets.push_str(&writer.sheet(sheet, workbook, &settings));
    }
    let choices = sheet_of(workbook, SheetKind::Choices)
        .map(|sheet| writer.choices(sheet))
        .unwrap_or_default();
    let sections = survey
        .map(|sheet| writer.sections(sheet, &settings.title))
        .unwrap_or_default();

    let mut head = String::from("[instrument]\n");
    for (key, value) in [
        ("id", &settings.id),
        ("title", &settings.title),
        ("version", &settings.version),
        ("source_language", &source_tag),
    ] {
        head.push_str(&format!("{key} = {}\n", quote::text(value)));
    }
    head.push_str(&format!(
        "\n[[topic]]\nid = \"form\"\nlabel = {}\n",
        quote::text(&settings.title)
    ));
    head.push_str("\n# What a spreadsheet of this form has besides: sheets, columns, rows.\n[xlsform]\n");
    head.push_str(&format!(
        "source = {}\n",
        quote::text(writer.source.as_deref().unwrap_or_default())
    ));
    let languages: Vec<(String, String)> = writer
        .tags
        .iter()
        .map(|(name, tag)| (name.clone(), quote::text(tag)))
        .collect();
    head.push_str(&format!("languages = {}\n", quote::inline(&languages)));

    let mut files = BTreeMap::new();
    files.insert(
        "instrument.toml".to_owned(),
        format!("{head}{sheets}{choices}{sections}"),
    );
    for (tag, texts) in writer.translations {
        files.insert(format!("translations/{tag}.toml"), translation_file(&tag, &texts));
    }
    files
}

fn translation_file(tag: &str, tables: &BTreeMap<String, Vec<(String, String)>>) -> String {
    let mut out = format!(
        "[translation]\nlanguage = {}\nstatus = \"draft\"\n",
        quote::text(tag)
    );
    for (table, texts) in tables {
        out.push_str(&format!("\n[{table}]\n"));
        for (key, text) in texts {
            out.push_str(&format!("{} = {text}\n", quote::key(key)));
        }
    }
    out
}

/// The sheet that is read as this one.
pub fn sheet_of(workbook: &Workbook, kind: SheetKind) -> Option<&Sheet> {
    let named = workbook
        .sheets
        .iter()
        .rev()
        .find(|sheet| SheetKind::named(&sheet.name) == Some(kind));
    match (named, workbook.sheets.as_slice()) {
        (None, [alone]) if kind == SheetKind::Survey && SheetKind::named(&alone.name).is_none() => {
            Some(alone)
        }
        _ => named,
    }
}

/// Of the survey's labels: those without a language, else the default language's, else the first.
fn source_language(workbook: &Workbook, survey: Option<&Sheet>) -> Option<String> {
    let found: Vec<(&str, Option<String>)> = survey
        .map(|sheet| languages(sheet, SheetKind::Survey))
        .unwrap_or_default();
    let labels: Vec<&Option<String>> = found
        .iter()
        .filter(|(key, _)| *key == "label")
        .map(|(_, language)| language)
        .collect();
    if labels.is_empty() || labels.iter().any(|language| language.is_none()) {
        return None;
    }
    let default = Settings::of(workbook, "").default_language;
    let own = labels.iter().find(|language| ***language == default);
    own.or(labels.first()).and_then(|language| (*language).clone())
}

pub struct Writer {
    pub(super) source: Option<String>,
    /// By a language's name in the headers.
    tags: BTreeMap<String, String>,
    taken: BTreeSet<String>,
    /// By tag and table.
    translations: BTreeMap<String, BTreeMap<String, Vec<(String, String)>>>,
    /// Items and choices whose texts have a place in the translations: the first of each name.
    pub(super) placed: BTreeSet<String>,
}

impl Writer {
    fn tag(&mut self, name: &str) -> String {
        if let Some(tag) = self.tags.get(name) {
            return tag.clone();
        }
        let tag = language::tag(name, &mut self.taken);
        self.tags.insert(name.to_owned(), tag.clone());
        tag
    }

    fn sheet(&mut self, sheet: &Sheet, workbook: &Workbook, settings: &Settings) -> String {
        let is = |kind| sheet_of(workbook, kind).is_some_and(|known| std::ptr::eq(known, sheet));
        let mut out = format!("\n[[xlsform.sheet]]\nname = {}\n", quote::text(&sheet.name));
        if is(SheetKind::Survey) || is(SheetKind::Choices) {
            out.push_str(&format!("columns = {}\n", quote::list(&line(sheet, 1))));
            if is(SheetKind::Choices) {
                out.push_str(&self.order(sheet));
            }
        } else {
            let own: BTreeMap<usize, &str> = if is(SheetKind::Settings) {
                settings.places.clone()
            } else {
                BTreeMap::new()
            };
            if !own.is_empty() {
                let pairs: Pairs = own
                    .iter()
                    .map(|(at, key)| ((*key).to_owned(), at.to_string()))
                    .collect();
                out.push_str(&format!("instrument = {}\n", quote::inline(&pairs)));
            }
            out.push_str("rows = [\n");
            for row in 1..=sheet.last_row() {
                let mut texts = line(sheet, row);
                if row == 2 {
                    for at in own.keys() {
                        if let Some(text) = texts.get_mut(*at) {
                            text.clear();
                        }
                    }
                }
                out.push_str(&format!("    {},\n", quote::list(&texts)));
            }
            out.push_str("]\n");
        }
        for (place, formula) in &sheet.formulas {
            let pairs = [
                ("cell", address(place.0, place.1)),
                ("formula", formula.clone()),
                ("text", sheet.cell(place.0, place.1).to_owned()),
            ]
            .map(|(key, value)| (key.to_owned(), quote::text(&value)));
            out.push_str("[[xlsform.sheet.formula]]\n");
            for (key, value) in pairs {
                out.push_str(&format!("{key} = {value}\n"));
            }
        }
        out
    }

    /// Texts in the source language and known keys; cells that have no key. Translations go to their files.
    ///
    /// `path`: table and key of a text in the translations, where it can have one.
    pub(super) fn texts_and_cells(
        &mut self,
        sheet: &Sheet,
        row: usize,
        roles: &Roles,
        path: impl Fn(&str) -> Option<(String, String)>,
    ) -> RowPairs {
        let mut found = RowPairs::default();
        let mut sources: BTreeMap<&str, &str> = BTreeMap::new();
        for (at, text) in sheet.row(row) {
            if let Role::Source(key) = roles.role(at) {
                sources.insert(key, text);
            }
        }
        for (at, text) in sheet.row(row) {
            match roles.role(at) {
                Role::Type | Role::Name | Role::List => {}
                Role::Source(key) => found.texts.push(((*key).to_owned(), quote::text(text))),
                Role::Key(key) => found.keys.push(((*key).to_owned(), text.to_owned())),
                Role::Translation(key, language) => {
                    let place = sources.get(key).zip(path(key));
                    match place {
                        Some((source, (table, key))) => {
                            let tag = self.tag(language);
                            let pairs = [
                                ("text", text.to_owned()),
                                ("status", "draft".to_owned()),
                                ("of", fingerprint(source)),
                            ]
                            .map(|(key, value)| (key.to_owned(), quote::text(&value)));
                            self.translations
                                .entry(tag)
                                .or_default()
                                .entry(table)
                                .or_default()
                                .push((key, quote::inline(&pairs)));
                        }
                        None => found.cells.push((roles.name(at), quote::text(text))),
                    }
                }
                Role::Other => found.cells.push((roles.name(at), quote::text(text))),
            }
        }
        found
    }
}

/// The texts of a row from the first column to the last that holds one.
fn line(sheet: &Sheet, row: usize) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for (at, text) in sheet.row(row) {
        texts.resize(at, String::new());
        texts.push(text.to_owned());
    }
    texts
}

/// All cells of a row under their headers.
pub(super) fn all_cells(sheet: &Sheet, row: usize, roles: &Roles) -> Pairs {
    sheet
        .row(row)
        .map(|(at, text)| (roles.name(at), quote::text(text)))
        .collect()
}
