//! The files of `surveys/`, as they were when the program was built.

use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};

static SURVEYS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/surveys");

/// Path below the surveys folder, and content, of every file, in order of the paths.
pub fn survey_files() -> Vec<(&'static Path, &'static [u8])> {
    let mut files = Vec::new();
    gather(&SURVEYS, &mut files);
    files.sort();
    files
}

fn gather(folder: &Dir<'static>, files: &mut Vec<(&'static Path, &'static [u8])>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => gather(inner, files),
            DirEntry::File(file) => files.push((file.path(), file.contents())),
        }
    }
}
