//! Entities: what of an answered form becomes or changes a record that other forms read.

use super::super::form::NodeId;
use super::super::header::SheetKind;
use super::super::name::{is_name, parse_references};
use super::super::problem::Problems;
use super::super::row::Row;
use super::super::workbook::Workbook;
use super::{Builder, Sheets};

/// A row of the entities sheet.
#[derive(Clone, Debug)]
pub struct Declaration {
    pub(super) sheet: String,
    pub(super) row: usize,
    pub(super) list: String,
    pub(super) id: Option<String>,
    pub(super) create_if: Option<String>,
    pub(super) update_if: Option<String>,
    pub(super) label: Option<String>,
    /// Items its expressions read.
    pub(super) reads: Vec<String>,
    pub(super) uses: Vec<Use>,
}

impl Declaration {
    pub fn is_of(&self, list: &str) -> bool {
        self.list == list
    }
}

/// An item that an entity is made of, and the containers it stands in.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) path: Vec<NodeId>,
    pub(super) row: usize,
    /// Of a `save_to`; else the entity's expressions read the item.
    pub(super) property: Option<String>,
}

pub fn read(sheets: &Sheets<'_>, workbook: &Workbook, problems: &mut Problems) -> Vec<Declaration> {
    let Some(table) = sheets.table(SheetKind::Entities, "default", false, problems) else {
        if sheets.entities.is_none()
            && let Some(near) = sheets.misspelt("entities", workbook)
        {
            problems.warning(
                "",
                0,
                "F010",
                format!("the sheet \"{near}\" is not read"),
                "rename it to \"entities\", or put an underscore before its name if it is something else",
            );
        }
        return Vec::new();
    };
    let sheet = table.sheet.name.as_str();
    let mut found: Vec<Declaration> = Vec::new();
    for row in &table.rows {
        if let Some(other) = row.cells.iter().map(|(key, _)| key.as_str()).find(|key| {
            !matches!(
                *key,
                "dataset" | "entity_id" | "create_if" | "update_if" | "repeat" | "label"
            )
        }) {
            problems.error(
                sheet,
                1,
                "F040",
                format!("the column \"{other}\" is not known here"),
                "keep to list_name, label, entity_id, create_if, update_if",
            );
            return found;
        }
        let Some(declaration) = declaration(sheet, row, problems) else {
            continue;
        };
        if let Some(first) = found.iter().find(|known| known.list == declaration.list) {
            problems.error(
                sheet,
                row.number,
                "F040",
                format!(
                    "the list \"{}\" is there twice, first in row {}",
                    declaration.list, first.row
                ),
                "keep one row for each list",
            );
            continue;
        }
        found.push(declaration);
    }
    found
}

fn declaration(sheet: &str, row: &Row, problems: &mut Problems) -> Option<Declaration> {
    let text = |key: &str| row.text(key).map(str::to_owned);
    let list = text("dataset").unwrap_or_default();
    let mut fail = |what: String, way_out: &str| {
        problems.error(sheet, row.number, "F040", what, way_out);
        None
    };
    if list.is_empty() {
        return fail(
            "the entity has no list_name".to_owned(),
            "name the list it belongs to",
        );
    }
    if list.starts_with("__") || list.contains('.') || !is_name(&list) {
        return fail(
            format!("\"{list}\" cannot name a list of entities"),
            "begin it with a letter, then letters, digits, _ and -, without a point",
        );
    }
    let (id, create_if, update_if, label) = (
        text("entity_id"),
        text("create_if"),
        text("update_if"),
        text("label"),
    );
    if id.is_none() && update_if.is_some() {
        return fail(
            format!("the entity \"{list}\" is updated, but has no entity_id"),
            "write which entity it is in the column entity_id, or use create_if",
        );
    }
    if id.is_some() && create_if.is_some() && update_if.is_none() {
        return fail(
            format!("the entity \"{list}\" is created or updated, but has no update_if"),
            "write when it is updated in the column update_if, or leave entity_id empty",
        );
    }
    if id.is_none() && label.is_none() {
        return fail(
            format!("the entity \"{list}\" is created, but has no label"),
            "write what it is to be called in the column label",
        );
    }
    let mut reads: Vec<String> = Vec::new();
    for text in [&id, &create_if, &update_if, &label].into_iter().flatten() {
        for reference in parse_references(text).unwrap_or_default() {
            if !reads.contains(&reference.name) {
                reads.push(reference.name);
            }
        }
    }
    Some(Declaration {
        sheet: sheet.to_owned(),
        row: row.number,
        list,
        id,
        create_if,
        update_if,
        label,
        reads,
        uses: Vec::new(),
    })
}

impl Builder<'_> {
    /// Notes what a row has to do with entities.
    pub(super) fn entity_reference(&mut self, row: &Row, name: &str, is_container: bool) {
        let path: Vec<NodeId> = self.stack.iter().map(|open| open.node).collect();
        if let Some(saved) = row.part("bind", "entities:saveto").map(str::to_owned)
            && let Err((what, way_out)) = self.save_to(&saved, row.number, is_container, &path)
        {
            self.error(row.number, "F041", what, way_out);
        }
        if name.is_empty() {
            return;
        }
        for entity in &mut self.entities {
            if entity.reads.iter().any(|read| read == name) {
                entity.uses.push(Use {
                    path: path.clone(),
                    row: row.number,
                    property: None,
                });
            }
        }
    }

    fn save_to(
        &mut self,
        saved: &str,
        row: usize,
        is_container: bool,
        path: &[NodeId],
    ) -> Result<(), (String, &'static str)> {
        if self.entities.is_empty() {
            return Err((
                "the row saves to an entity, but none is declared".to_owned(),
                "declare it on a sheet named \"entities\"",
            ));
        }
        let parts: Vec<&str> = saved.split('#').collect();
        let (list, property) = match parts.as_slice() {
            [property] if self.entities.len() > 1 => {
                return Err((
                    format!("\"{property}\" does not say of which entity it is"),
                    "write LIST#property",
                ));
            }
            [property] => (None, *property),
            [list, property] => (Some(*list), *property),
            _ => return Err((format!("\"{saved}\" has more than one #"), "write LIST#property")),
        };
        let Some(entity) = self
            .entities
            .iter_mut()
            .find(|entity| list.is_none_or(|list| entity.list == list))
        else {
            return Err((
                format!("\"{}\" is not declared as an entity", list.unwrap_or_default()),
                "declare it on the sheet \"entities\", or correct the name",
            ));
        };
        if is_container {
            return Err((
                "a group or repeat cannot be saved to an entity".to_owned(),
                "save the items in it instead",
            ));
        }
        let lower = property.to_lowercase();
        if lower == "name" || lower == "label" || property.starts_with("__") || !is_name(property) {
            return Err((
                format!("\"{property}\" cannot be a property of an entity"),
                "choose another name: not name or label, no two underscores at its beginning",
            ));
        }
        if let Some(first) = entity
            .uses
            .iter()
            .find(|known| known.property.as_deref() == Some(property))
        {
            return Err((
                format!("\"{property}\" is saved twice, first in row {}", first.row),
                "give one of them another name",
            ));
        }
        entity.uses.push(Use {
            path: path.to_vec(),
            row,
            property: Some(property.to_owned()),
        });
        Ok(())
    }
}
