//! What of the settings sheet stands in `[instrument]`.

use std::collections::BTreeMap;

use super::super::header::{SheetKind, columns};
use super::super::problem::Problems;
use super::super::row::cleaned;
use super::super::workbook::Workbook;
use super::write::sheet_of;

/// What the settings sheet says of title, id, version and language.
pub struct Settings {
    pub id: String,
    pub title: String,
    pub version: String,
    pub default_language: Option<String>,
    /// Places in row 2 of what stands in `[instrument]`.
    pub places: BTreeMap<usize, &'static str>,
}

impl Settings {
    pub fn of(workbook: &Workbook, stem: &str) -> Self {
        let mut settings = Self {
            id: stem.to_owned(),
            title: String::new(),
            version: String::new(),
            default_language: None,
            places: BTreeMap::new(),
        };
        if let Some(sheet) = sheet_of(workbook, SheetKind::Settings) {
            let mut unheard = Problems::new(std::path::Path::new(""));
            for column in columns(sheet, SheetKind::Settings, &mut unheard) {
                let text = sheet.cell(2, column.at);
                if text.trim().is_empty() {
                    continue;
                }
                let tokens: Vec<&str> = column.tokens.iter().map(String::as_str).collect();
                let key = match tokens.as_slice() {
                    ["id_string"] => "id",
                    ["title"] => "title",
                    ["version"] => "version",
                    ["default_language"] => {
                        settings.default_language = Some(cleaned(text, false));
                        continue;
                    }
                    _ => continue,
                };
                let place = match key {
                    "id" => &mut settings.id,
                    "title" => &mut settings.title,
                    _ => &mut settings.version,
                };
                if !settings.places.values().any(|known| *known == key) {
                    text.clone_into(place);
                    settings.places.insert(column.at, key);
                }
            }
        }
        if settings.title.is_empty() {
            settings.title.clone_from(&settings.id);
        }
        settings
    }
}
