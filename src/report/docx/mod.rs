//! The document as an editable Word file: real styles, captions, header rows, an alternative on every picture.
//!
//! OOXML of our own over the zip crate: the crates for it write the clock into the file or drop a picture's alternative.

mod block;
mod package;
mod style;

use std::collections::BTreeMap;

use super::Document;
use super::document::Block;
use super::picture::Picture;
use block::Body;

/// Why there is no Word file.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    #[error("R321 the Word file could not be packed: {0}; please report it")]
    Package(String),
}

/// The bytes of the Word file, the same for the same document; `pictures` are its figures'.
pub fn docx(document: &Document, pictures: &[Picture]) -> Result<Vec<u8>, DocxError> {
    let bookmarks = bookmarks(document);
    let mut body = Body::new(document, pictures, &bookmarks);
    body.cover();
    body.contents();
    body.blocks(&document.front, 1);
    for chapter in &document.chapters {
        body.chapter(chapter);
    }
    body.colophon();
    package::pack(document, body).map_err(|error| DocxError::Package(error.to_string()))
}

/// A number for every part that something may point to.
fn bookmarks(document: &Document) -> BTreeMap<&str, usize> {
    let folded = document.blocks().into_iter().filter_map(|block| match block {
        Block::Folded { id, .. } => Some(id.as_str()),
        _ => None,
    });
    let chapters = document.chapters.iter().map(|chapter| chapter.id.as_str());
    chapters
        .chain(folded)
        .enumerate()
        .map(|(number, id)| (id, number + 1))
        .collect()
}
