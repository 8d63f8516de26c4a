//! The settings sheet: its first row under the header.

use super::super::form::Settings;
use super::super::header::SheetKind;
use super::super::name::is_name;
use super::super::problem::Problems;
use super::super::row::{Cell, Row};
use super::super::workbook::Workbook;
use super::{SheetSettings, Sheets, truth};

pub fn read(sheets: &Sheets<'_>, stem: &str, workbook: &Workbook, problems: &mut Problems) -> SheetSettings {
    let table = sheets.table(SheetKind::Settings, "default", false, problems);
    if sheets.settings.is_none()
        && let Some(near) = sheets.misspelt("settings", workbook)
    {
        problems.warning(
            "",
            0,
            "F010",
            format!("the sheet \"{near}\" is not read"),
            "rename it to \"settings\", or put an underscore before its name if it is something else",
        );
    }
    let row = table
        .as_ref()
        .and_then(|table| table.rows.first())
        .cloned()
        .unwrap_or(Row {
            number: 2,
            cells: Vec::new(),
        });
    let text = |key: &str| row.text(key).unwrap_or_default().to_owned();
    let is = |key: &str, otherwise: bool| row.text(key).and_then(truth).unwrap_or(otherwise);

    let id = row.text("id_string").unwrap_or(stem).to_owned();
    let mut name = row.text("name").unwrap_or("data").to_owned();
    if !is_name(&name) {
        let sheet = sheets.settings.map_or("", |sheet| sheet.name.as_str());
        problems.error(
            sheet,
            1,
            "F013",
            format!("the setting \"name\" is \"{name}\", which cannot name the form's first element"),
            "begin it with a letter or underscore, then letters, digits, _ - and .",
        );
        "data".clone_into(&mut name);
    }
    let attributes = match row.get("attribute") {
        Some(Cell::Parts(parts)) => parts
            .iter()
            .filter_map(|(name, cell)| match cell {
                Cell::Text(text) => Some((name.clone(), text.clone())),
                Cell::Parts(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    let omit_instance_id = row.text("omit_instanceID").and_then(truth).unwrap_or(false);
    if omit_instance_id && row.has("public_key") {
        let sheet = sheets.settings.map_or("", |sheet| sheet.name.as_str());
        problems.error(
            sheet,
            row.number,
            "F012",
            "omit_instanceID is set for an encrypted form",
            "take out omit_instanceID or public_key: encryption needs the instance's id",
        );
    }
    SheetSettings {
        form: Settings {
            title: row.text("title").unwrap_or(&id).to_owned(),
            id,
            version: text("version"),
            default_language: row.text("default_language").unwrap_or("default").to_owned(),
            style: text("style"),
            namespaces: text("namespaces"),
            submission_url: text("submission_url"),
            public_key: text("public_key"),
            auto_send: text("auto_send"),
            auto_delete: text("auto_delete"),
            client_editable: is("client_editable", false),
            instance_xmlns: text("instance_xmlns"),
            prefix: text("prefix"),
            delimiter: text("delimiter"),
            attributes,
        },
        name,
        clean_text: is("clean_text_values", true),
        allow_duplicates: is("allow_choice_duplicates", false),
        omit_instance_id,
        instance_id: row.text("instance_id").unwrap_or("uid").to_owned(),
        instance_name: text("instance_name"),
    }
}
