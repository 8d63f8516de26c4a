//! An instrument as one cycle asked it on some day: the files it was read from, kept to be read again years later.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{Instrument, Survey};

/// The files, by their path below `surveys/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    files: BTreeMap<String, String>,
}

impl Edition {
    /// What `cycle` asks now: its own files, the instrument's, and what stands beside it (tables, packs). Translations stay
    /// behind: answers are codes, and read the same in every language.
    pub fn of(survey: &Survey, cycle: &str) -> Edition {
        let mut edition = Edition::default();
        let Some(asked) = survey.cycles.get(cycle) else {
            return edition;
        };
        let mut folders = vec![asked.instrument.clone(), format!("cycles/{cycle}")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(survey.dir.join(&folder)) else {
                continue;
            };
            for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                let text = path
                    .extension()
                    .is_some_and(|kind| kind == "toml" || kind == "csv");
                if path.is_dir() && name != "translations" {
                    folders.push(format!("{folder}/{name}"));
                } else if text && let Ok(text) = fs::read_to_string(&path) {
                    edition.files.insert(format!("{folder}/{name}"), text);
                }
            }
        }
        edition
    }

    /// As one text.
    pub fn text(&self) -> String {
        serde_json::json!(self.files).to_string()
    }

    /// From such a text; none where it is something else.
    pub fn parse(text: &str) -> Option<Edition> {
        let files: BTreeMap<String, String> = serde_json::from_str(text).ok()?;
        let below = |path: &String| !path.split('/').any(|part| part == ".." || part.is_empty());
        files.keys().all(below).then_some(Edition { files })
    }

    /// The instrument as it was fielded then; none where this program cannot read it any more.
    pub fn instrument(&self, cycle: &str) -> Option<Instrument> {
        // Read as any survey is, from a folder: whatever an instrument is made of, it is read the same way.
        let folder = std::env::temp_dir().join(format!("chna-edition-{}", uuid::Uuid::new_v4()));
        let survey = self.write(&folder).ok().map(|()| Survey::read(&folder).0);
        let _ = fs::remove_dir_all(&folder);
        let survey = survey?;
        let asked = survey.cycles.get(cycle)?;
        let (instrument, _) = survey.instruments.get(&asked.instrument)?;
        Some(instrument.fielded(asked))
    }

    fn write(&self, folder: &Path) -> std::io::Result<()> {
        for (path, text) in &self.files {
            let path = folder.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, text)?;
        }
        Ok(())
    }
}
