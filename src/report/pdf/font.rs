//! The fonts documents are set in: a serif that is built in, and from the machine the sans and what other scripts need.

use std::collections::{BTreeMap, BTreeSet};

use resvg::usvg::fontdb::{Database, ID, Source, Style};
use serde_json::Value;
use typst::text::{Coverage, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};

use super::PdfError;
use super::script::{LATIN, SCRIPTS, Script, TRADITIONAL, is_unseen, script_of};
use crate::language::Language;
use crate::report::Document;

/// Families of the built-in fonts that we use: text, and signs that text fonts lack (▲ ◆).
const BUILT_IN: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

/// The fonts that a machine has, none of them read yet.
pub struct Shelf {
    database: Database,
}

/// Fonts that are ready, and which families each document asks for.
pub struct Fonts {
    pub store: FontStore,
    /// A document's own, whatever others are set beside it, so that it is the same alone and in company.
    families: Vec<BTreeSet<String>>,
}

impl Shelf {
    pub fn of_this_machine() -> Self {
        let mut database = Database::new();
        database.load_system_fonts();
        Self { database }
    }

    /// Whatever these documents need, or the first letter that no font can write. `contents` holds their texts.
    pub fn fonts_for(&self, documents: &[&Document], contents: &[Value]) -> Result<Fonts, PdfError> {
        let mut store = FontStore::new();
        let (mut built_in, mut names) = (Vec::new(), BTreeSet::new());
        for (font, info) in typst_kit::fonts::embedded() {
            if BUILT_IN.contains(&info.family.as_str()) {
                names.insert(info.family.clone());
                built_in.push(info.coverage.clone());
                store.push((font, info));
            }
        }
        let mut loaded: BTreeMap<&str, Vec<Coverage>> = BTreeMap::new();
        let mut families = Vec::with_capacity(documents.len());
        for (document, content) in documents.iter().zip(contents) {
            let letters = letters(content);
            let (mut own, mut found) = (names.clone(), Vec::new());
            let wanted = wanted(document, &letters);
            for name in &wanted {
                loaded.entry(name).or_insert_with(|| {
                    let faces = self.family(name).into_iter();
                    faces
                        .map(|(path, info)| {
                            let coverage = info.coverage.clone();
                            store.push((path, info));
                            coverage
                        })
                        .collect()
                });
            }
            for name in wanted {
                let faces = loaded.get(name).map_or(&[][..], Vec::as_slice);
                if !faces.is_empty() {
                    own.insert(name.to_owned());
                    found.extend(faces);
                }
            }
            // What is built in is for Latin letters and signs: its few letters of other scripts are a typewriter's.
            let written = |letter: &&char| {
                let latin = script_of(**letter).name == LATIN.name;
                let mut fonts = found.iter().copied().chain(built_in.iter().filter(|_| latin));
                fonts.any(|font| font.contains(u32::from(**letter)))
            };
            if let Some(letter) = letters.iter().find(|letter| !written(letter)) {
                let script = script_of(*letter);
                return Err(PdfError::NoFont {
                    document: document.title.clone(),
                    script: script.name.to_owned(),
                    sample: *letter,
                    fonts: script.install.to_owned(),
                });
            }
            families.push(own);
        }
        Ok(Fonts { store, families })
    }

    /// The upright faces of a family, regular to bold.
    fn family(&self, name: &str) -> Vec<(FontPath, FontInfo)> {
        let mut faces: Vec<(u16, ID)> = self
            .database
            .faces()
            .filter(|face| face.style == Style::Normal && (400..=700).contains(&face.weight.0))
            .filter(|face| face.families.iter().any(|(family, _)| family == name))
            .map(|face| (face.weight.0, face.id))
            .collect();
        faces.sort_by_key(|(weight, id)| (*weight, self.place(*id)));
        faces.into_iter().filter_map(|(_, id)| self.face(id)).collect()
    }

    /// Where a face lies: the order of a folder is not the same on every machine.
    fn place(&self, id: ID) -> String {
        self.database
            .face(id)
            .map_or_else(String::new, |face| match &face.source {
                Source::File(path) | Source::SharedFile(path, _) => path.to_string_lossy().into_owned(),
                Source::Binary(_) => String::new(),
            })
    }

    fn face(&self, id: ID) -> Option<(FontPath, FontInfo)> {
        let face = self.database.face(id)?;
        let (Source::File(path) | Source::SharedFile(path, _)) = &face.source else {
            return None;
        };
        let info = self.database.with_face_data(id, FontInfo::new)??;
        let path = FontPath {
            path: path.clone(),
            index: face.index,
        };
        Some((path, info))
    }
}

impl Fonts {
    /// Families for text of the document at this place, the best first.
    pub fn serif(&self, place: usize, language: &Language) -> Vec<&'static str> {
        self.order(place, language, |script| script.serif)
    }

    /// Families for headings and figures.
    pub fn sans(&self, place: usize, language: &Language) -> Vec<&'static str> {
        self.order(place, language, |script| script.sans)
    }

    fn order(
        &self,
        place: usize,
        language: &Language,
        of: fn(&Script) -> &'static [&'static str],
    ) -> Vec<&'static str> {
        // Latin first: its digits and signs are the finer ones. Every script then has its own.
        let mut names: Vec<&str> = of(&LATIN).to_vec();
        names.extend(own(language).into_iter().flat_map(of));
        names.extend(SCRIPTS.iter().flat_map(of));
        names.extend(BUILT_IN);
        let mut seen = BTreeSet::new();
        names.retain(|name| self.families[place].contains(*name) && seen.insert(*name));
        // Of several Latin faces the first there is will do.
        let latin = names.iter().filter(|name| of(&LATIN).contains(name)).count();
        if latin > 1 && !names[0].starts_with("Libertinus") {
            names.drain(1..latin);
        }
        names
    }
}

/// What a language asks for before others of its script.
fn own(language: &Language) -> Option<&'static Script> {
    (language.tag() == "zh-Hant").then_some(&TRADITIONAL)
}

/// The families to look for, in order.
fn wanted(document: &Document, letters: &BTreeSet<char>) -> Vec<&'static str> {
    let mut scripts: Vec<&Script> = own(&document.language).into_iter().collect();
    let found: BTreeSet<&str> = letters.iter().map(|letter| script_of(*letter).name).collect();
    scripts.push(&LATIN);
    scripts.extend(SCRIPTS.iter().filter(|script| found.contains(script.name)));
    let mut seen = BTreeSet::new();
    scripts
        .into_iter()
        .flat_map(|script| script.serif.iter().chain(script.sans))
        .copied()
        .filter(|name| !BUILT_IN.contains(name) && seen.insert(*name))
        .collect()
}

/// Every letter a document shows.
fn letters(content: &Value) -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    let mut left = vec![content];
    while let Some(value) = left.pop() {
        match value {
            Value::String(text) => letters.extend(text.chars().filter(|letter| !is_unseen(*letter))),
            Value::Array(values) => left.extend(values),
            Value::Object(fields) => left.extend(fields.values()),
            _ => {}
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::{Block, Furniture, Layout, Sentence};

    fn document(tag: &str, text: &str) -> Document {
        Document {
            layout: Layout::Book,
            language: tag.parse().unwrap(),
            date: "2025-05-31".to_owned(),
            title: "Assessment".to_owned(),
            publisher: String::new(),
            period: String::new(),
            notice: None,
            front: vec![Block::Paragraph(vec![Sentence::fixed(text)])],
            chapters: Vec::new(),
            colophon: String::new(),
            words: Furniture::default(),
        }
    }

    #[test]
    fn a_script_without_a_font_is_named_with_the_font_to_install() {
        let bare = Shelf {
            database: Database::new(),
        };
        let said = |tag: &str, text: &str| {
            let contents = [serde_json::json!({ "text": text })];
            bare.fonts_for(&[&document(tag, text)], &contents)
                .err()
                .map(|error| error.to_string())
        };
        assert_eq!(said("en", "Families ▲ ▽ ◆ † − “so”"), None);
        assert_eq!(said("vi", "Chúng tôi hỏi các gia đình về sức khỏe"), None);
        assert!(said("ar", "عائلة").unwrap().contains("(Arabic)"));
        assert!(said("zh-Hans", "家庭").unwrap().contains("fonts-noto-cjk"));
    }
}
