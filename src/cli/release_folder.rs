//! A release on disk: the whole of it, or nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Failure;
use super::own_text::TEXT;
use crate::report::release::{ReleaseFile, TOP};

/// Puts the files where `out` is, in place of an earlier release; at no moment is a half-written one there.
///
/// Errors: R301 where nothing can be written; R302 where `out` holds anything but an earlier release.
pub fn write(out: &Path, files: &[ReleaseFile]) -> Result<(), Failure> {
    write_as(out, files, &TOP)
}

/// The same for another kind of folder, whose files and folders at the top are named so.
pub fn write_as(out: &Path, files: &[ReleaseFile], top: &[&str]) -> Result<(), Failure> {
    check_as(out, top)?;
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    let name = out.file_name().map_or_else(
        || "release".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    );
    let (fresh, old) = (
        parent.join(format!(".{name}.new")),
        parent.join(format!(".{name}.old")),
    );
    let written = fill(&fresh, files)
        .and_then(|()| keep(&out.join(TEXT), &fresh.join(TEXT)))
        .and_then(|()| swap(out, &fresh, &old));
    if let Err(error) = written {
        // What is left of the attempt is ours to remove; the release that stood there before is untouched.
        let _ = fs::remove_dir_all(&fresh);
        return Err(Failure::problem(
            "R301",
            format!("the folder \"{}\" cannot be written: {error}", out.display()),
            "choose another with --out, or make room and allow writing there",
        ));
    }
    Ok(())
}

/// Only a missing or empty folder, or one that holds a release and nothing else, may be replaced.
pub fn check(out: &Path) -> Result<(), Failure> {
    check_as(out, &TOP)
}

fn check_as(out: &Path, top: &[&str]) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(out) else {
        if out.exists() {
            return Err(Failure::problem(
                "R302",
                format!("\"{}\" is not a folder", out.display()),
                "choose a folder with --out",
            ));
        }
        return Ok(());
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name != TEXT && !top.iter().any(|ours| name == *ours) {
            return Err(Failure::problem(
                "R302",
                format!(
                    "the folder \"{}\" holds \"{}\", which is no part of a report",
                    out.display(),
                    name.to_string_lossy()
                ),
                "choose an empty folder with --out",
            ));
        }
    }
    Ok(())
}

fn fill(fresh: &Path, files: &[ReleaseFile]) -> io::Result<()> {
    match fs::remove_dir_all(fresh) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::create_dir_all(fresh)?;
    for file in files {
        let path = fresh.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.bytes)?;
    }
    Ok(())
}

/// Copies what the analyst has written, folders too; nothing where there is none.
fn keep(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => keep(&path, &copy)?,
            false => fs::copy(&path, &copy).map(drop)?,
        }
    }
    Ok(())
}

fn swap(out: &Path, fresh: &Path, old: &Path) -> io::Result<()> {
    if !out.exists() {
        return fs::rename(fresh, out);
    }
    match fs::remove_dir_all(old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::rename(out, old)?;
    if let Err(error) = fs::rename(fresh, out) {
        fs::rename(old, out)?;
        return Err(error);
    }
    fs::remove_dir_all(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_stay_when_a_report_is_written_again() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("report");
        fs::create_dir_all(out.join("text/es")).unwrap();
        fs::write(out.join("text/es/a.md"), "mine").unwrap();
        for text in ["one", "two"] {
            write(&out, &[file("assessment.html", text)]).unwrap();
            assert_eq!(fs::read_to_string(out.join("text/es/a.md")).unwrap(), "mine");
            assert_eq!(fs::read_to_string(out.join("assessment.html")).unwrap(), text);
        }
    }

    fn file(path: &str, text: &str) -> ReleaseFile {
        ReleaseFile {
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    #[test]
    fn a_release_takes_the_place_of_the_last() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("report");
        write(
            &out,
            &[file("assessment.html", "one"), file("figures/a.svg", "a")],
        )
        .unwrap();
        write(&out, &[file("assessment.html", "two")]).unwrap();
        assert_eq!(fs::read_to_string(out.join("assessment.html")).unwrap(), "two");
        assert!(!out.join("figures").exists());
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn a_folder_with_other_files_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("thesis.docx"), "mine").unwrap();
        let failure = write(dir.path(), &[file("assessment.html", "one")]).unwrap_err();
        assert!(failure.to_string().starts_with("R302"), "{failure}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_place_that_cannot_be_is_said() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("file"), "").unwrap();
        let failure = write(&dir.path().join("file/report"), &[file("assessment.html", "one")]).unwrap_err();
        assert!(failure.to_string().starts_with("R301"), "{failure}");
    }
}
