//! A workbook to a form: what each row means, and every problem on the way.

mod check;
mod choices;
mod entities;
mod files;
mod finish;
mod items;
mod parameters;
mod placement;
mod range;
mod references;
mod rows;
mod select;
mod settings;

pub use check::searches;
pub use files::{files, is_searched};

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Class, Form, List, Node, NodeId, Settings};
use super::header::{Column, SheetKind, columns};
use super::kind::Container;
use super::problem::Problems;
use super::row::{Row, rows};
use super::workbook::{Sheet, Workbook};

/// Deeper than anyone can follow.
const DEEPEST: usize = 50;

/// The form in a workbook. `stem`: the file's name without its extension, which an untitled form is called.
///
/// Errors: every problem of the workbook in `problems`; the form is whole only if none is an error.
pub fn build(workbook: &Workbook, stem: &str, problems: &mut Problems) -> Option<Form> {
    let sheets = Sheets::of(workbook);
    noted_on_reading(&sheets, problems);
    let Some(survey) = sheets.survey else {
        let near = sheets.misspelt("survey", workbook);
        let way_out = match near {
            Some(near) => format!("is \"{near}\" meant? rename it to \"survey\""),
            None => "add a sheet named \"survey\" with the columns type, name and label".to_owned(),
        };
        problems.error("", 0, "F003", "there is no sheet named \"survey\"", way_out);
        return None;
    };
    let settings = settings::read(&sheets, stem, workbook, problems);
    let language = settings.form.default_language.clone();
    let external_lists: BTreeSet<String> = sheets
        .table(SheetKind::ExternalChoices, &language, false, problems)
        .map(|table| {
            table
                .rows
                .iter()
                .filter_map(|row| row.text("list name").map(str::to_owned))
                .collect()
        })
        .unwrap_or_default();
    let lists = choices::read(&sheets, &language, settings.allow_duplicates, problems);
    let osm = choices::read_osm(&sheets, &language, problems);
    let entities = entities::read(&sheets, workbook, problems);

    let columns = columns(survey, SheetKind::Survey, problems);
    if !columns
        .iter()
        .any(|column| column.tokens.first().is_some_and(|token| token == "type"))
    {
        problems.error(
            &survey.name,
            1,
            "F006",
            "the column \"type\" is missing",
            "write the columns' names (type, name, label …) in the first row",
        );
        return None;
    }
    let rows = rows(survey, &columns, &language, settings.clean_text);
    let mut root = Node::new(Class::Survey, "survey", &settings.name, 0);
    root.instance = Vec::new();
    let mut builder = Builder {
        sheet: survey.name.clone(),
        form: Form {
            nodes: vec![root],
            settings: settings.form,
            lists,
            entity_version: None,
        },
        stack: vec![Open::new(0, None, 0)],
        too_deep: 0,
        table_list: None,
        meta: Vec::new(),
        names: BTreeMap::new(),
        item_names: BTreeSet::new(),
        repeat_names: BTreeMap::new(),
        row_trigger: Vec::new(),
        triggers: Vec::new(),
        geometries: Vec::new(),
        instances: BTreeSet::new(),
        external_lists,
        osm,
        loops: Vec::new(),
        entities,
        has_choices_sheet: sheets.choices.is_some(),
        problems,
    };
    for row in &rows {
        builder.read(row);
    }
    builder.finish(
        settings.omit_instance_id,
        &settings.instance_id,
        &settings.instance_name,
    );
    let Builder {
        form,
        names,
        problems,
        ..
    } = builder;
    references::check(&sheets, &columns, &names, problems);
    check::check(&form, &survey.name, problems);
    files::check(&form, &survey.name, problems);
    Some(form)
}

/// The sheets we know, by what they are.
pub struct Sheets<'a> {
    pub survey: Option<&'a Sheet>,
    pub choices: Option<&'a Sheet>,
    pub settings: Option<&'a Sheet>,
    pub external_choices: Option<&'a Sheet>,
    pub entities: Option<&'a Sheet>,
    pub osm: Option<&'a Sheet>,
}

/// A sheet's columns and rows.
pub struct Table<'a> {
    pub sheet: &'a Sheet,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

impl<'a> Sheets<'a> {
    /// By name in any case; a sheet alone is the survey, whatever it is called.
    pub fn of(workbook: &'a Workbook) -> Self {
        let find = |kind: SheetKind| {
            workbook
                .sheets
                .iter()
                .rev()
                .find(|sheet| SheetKind::named(&sheet.name) == Some(kind))
        };
        let alone = match workbook.sheets.as_slice() {
            [sheet] if SheetKind::named(&sheet.name).is_none() => Some(sheet),
            _ => None,
        };
        Self {
            survey: find(SheetKind::Survey)
                .or(alone)
                .filter(|sheet| !sheet.cells.is_empty()),
            choices: find(SheetKind::Choices),
            settings: find(SheetKind::Settings),
            external_choices: find(SheetKind::ExternalChoices),
            entities: find(SheetKind::Entities),
            osm: find(SheetKind::Osm),
        }
    }

    fn get(&self, kind: SheetKind) -> Option<&'a Sheet> {
        match kind {
            SheetKind::Survey => self.survey,
            SheetKind::Choices => self.choices,
            SheetKind::Settings => self.settings,
            SheetKind::ExternalChoices => self.external_choices,
            SheetKind::Entities => self.entities,
            SheetKind::Osm => self.osm,
        }
    }

    /// Its table, where it has rows under its header.
    pub fn table(
        &self,
        kind: SheetKind,
        language: &str,
        tidy: bool,
        problems: &mut Problems,
    ) -> Option<Table<'a>> {
        let sheet = self.get(kind).filter(|sheet| sheet.last_row() > 1)?;
        let columns = columns(sheet, kind, problems);
        let rows = rows(sheet, &columns, language, tidy);
        (!rows.is_empty()).then_some(Table { sheet, columns, rows })
    }

    /// A sheet whose name is nearly this one.
    pub fn misspelt(&self, name: &str, workbook: &Workbook) -> Option<String> {
        workbook
            .sheets
            .iter()
            .map(|sheet| sheet.name.as_str())
            .filter(|other| !other.starts_with('_') && SheetKind::named(other).is_none())
            .find(|other| distance_at_most_two(&other.to_lowercase(), name))
            .map(str::to_owned)
    }
}

fn distance_at_most_two(a: &str, b: &str) -> bool {
    if a.chars().count().abs_diff(b.chars().count()) > 2 {
        return false;
    }
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (at, left) in a.chars().enumerate() {
        let mut now = vec![at + 1];
        for (column, right) in b.iter().enumerate() {
            let replaced = before[column] + usize::from(left != *right);
            let best = replaced.min(before[column + 1] + 1).min(now[column] + 1);
            now.push(best);
        }
        before = now;
    }
    before.last().is_some_and(|distance| *distance <= 2)
}

/// Formulas and merged cells of the sheets we read.
fn noted_on_reading(sheets: &Sheets<'_>, problems: &mut Problems) {
    for kind in SheetKind::ALL {
        let Some(sheet) = sheets.get(kind) else { continue };
        for place in sheet.formulas.keys() {
            let address = super::workbook::address(place.0, place.1);
            if sheet.cells.contains_key(place) {
                problems.warning(
                    &sheet.name,
                    place.0,
                    "F008",
                    format!("cell {address} is a formula; the text it last came to is used"),
                    "write the text itself into the cell if it must not change",
                );
            } else {
                problems.warning(
                    &sheet.name,
                    place.0,
                    "F007",
                    format!("cell {address} is a formula that has come to nothing"),
                    "open the file in a spreadsheet program and save it, or write the text itself into the cell",
                );
            }
        }
        for area in &sheet.merged {
            problems.warning(
                &sheet.name,
                area.0,
                "F009",
                format!(
                    "cells {}:{} are merged; only the first has a text",
                    super::workbook::address(area.0, area.1),
                    super::workbook::address(area.2, area.3)
                ),
                "split them, and write into each cell what it should say",
            );
        }
    }
}

/// A container whose end has not come yet.
struct Open {
    node: NodeId,
    of: Option<Container>,
    row: usize,
    names: BTreeMap<String, usize>,
    lower_names: BTreeSet<String>,
}

impl Open {
    fn new(node: NodeId, of: Option<Container>, row: usize) -> Self {
        Self {
            node,
            of,
            row,
            names: BTreeMap::new(),
            lower_names: BTreeSet::new(),
        }
    }
}

/// The group of selects that is shown as one table.
#[derive(Clone, Debug, PartialEq, Eq)]
enum TableList {
    /// No select has come yet.
    Begun,
    Of(String),
}

struct Builder<'a> {
    sheet: String,
    form: Form,
    stack: Vec<Open>,
    /// Containers begun below the deepest level.
    too_deep: usize,
    table_list: Option<TableList>,
    /// Items for the group `meta`.
    meta: Vec<Node>,
    /// How often each name of the survey sheet is there.
    names: BTreeMap<String, usize>,
    /// Names of items that are no containers.
    item_names: BTreeSet<String>,
    repeat_names: BTreeMap<String, usize>,
    /// What the column `trigger` of the row being read names.
    row_trigger: Vec<String>,
    /// Names that triggers refer to, and their rows.
    triggers: Vec<(String, usize)>,
    geometries: Vec<(String, usize)>,
    /// Names of lists and files beside the form.
    instances: BTreeSet<String>,
    external_lists: BTreeSet<String>,
    osm: Vec<List>,
    /// Groups to be made anew for each choice of a list.
    loops: Vec<(NodeId, String)>,
    entities: Vec<entities::Declaration>,
    has_choices_sheet: bool,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    fn error(&mut self, row: usize, code: &'static str, what: impl Into<String>, way_out: impl Into<String>) {
        self.problems.error(&self.sheet, row, code, what, way_out);
    }

    fn warning(
        &mut self,
        row: usize,
        code: &'static str,
        what: impl Into<String>,
        way_out: impl Into<String>,
    ) {
        self.problems.warning(&self.sheet, row, code, what, way_out);
    }

    /// Where the next item goes.
    fn parent(&self) -> NodeId {
        self.stack.last().map_or(0, |open| open.node)
    }

    fn in_repeat(&self) -> bool {
        self.stack.iter().any(|open| open.of == Some(Container::Repeat))
    }
}

/// Settings of the sheet, and those the form itself does not keep.
pub struct SheetSettings {
    form: Settings,
    /// Of the instance's first element.
    name: String,
    clean_text: bool,
    allow_duplicates: bool,
    omit_instance_id: bool,
    instance_id: String,
    instance_name: String,
}

/// `yes`, `TRUE`, `true()` and the like.
pub fn truth(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "true()" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "false()" => Some(false),
        _ => None,
    }
}
