//! The folder a demo lives in: claimed, cleared of what an earlier demo made, and never of anything else.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::cli::Failure;
use crate::instrument::hexadecimal;

/// The list of what the demo made. Its first line tells it from any other file of that name.
const LIST: &str = ".chna-demo";
const FIRST_LINE: &str = "Made by `chna demo`, which rebuilds the files named here and touches no other.";
/// Stands for a file the demo or its user changes later: a database, a report.
const CHANGES: &str = "changes";

/// A folder that is this demo's alone for as long as the value lives.
pub struct DemoFolder {
    dir: PathBuf,
    /// Locked; its lines are `hash  path`.
    list: File,
    made: BTreeMap<String, String>,
}

impl DemoFolder {
    /// Takes the folder: a new one, an empty one, or one that an earlier demo made, whose files it removes.
    ///
    /// Errors: U021 to U025, each before anything is changed.
    pub fn claim(dir: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(dir).map_err(|error| unwritable(dir, &error))?;
        let path = dir.join(LIST);
        if !path.exists() && !is_empty(dir)? {
            return Err(Failure::problem(
                "U021",
                format!("{} holds files that `chna demo` did not make", dir.display()),
                "name another folder with --dir, or empty this one",
            ));
        }
        let mut list = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| unwritable(&path, &error))?;
        match list.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::problem(
                    "U022",
                    format!("another `chna demo` is using {}", dir.display()),
                    "stop it first, or name another folder with --dir",
                ));
            }
            Err(TryLockError::Error(error)) => return Err(unwritable(&path, &error)),
        }
        let mut text = String::new();
        list.read_to_string(&mut text)
            .map_err(|error| unwritable(&path, &error))?;
        let earlier = read_list(&text, &path)?;
        refuse_changed(dir, &earlier)?;
        let mut folder = Self {
            dir: dir.to_owned(),
            list,
            made: earlier,
        };
        folder.clear()?;
        Ok(folder)
    }

    /// Writes a file that stays as it is. A later demo refuses to rebuild it if someone has changed it.
    pub fn write(&mut self, name: &str, content: &[u8]) -> Result<(), Failure> {
        self.put(name, content)?;
        self.note(name, &hash(content))
    }

    /// Writes a file that may be made anew at any time, as reports are.
    pub fn write_changing(&mut self, name: &str, content: &[u8]) -> Result<(), Failure> {
        self.will_change(name)?;
        self.put(name, content)
    }

    /// Notes a file that something else writes and changes, as the database is.
    pub fn will_change(&mut self, name: &str) -> Result<(), Failure> {
        self.note(name, CHANGES)
    }

    fn put(&self, name: &str, content: &[u8]) -> Result<(), Failure> {
        let path = self.dir.join(name);
        let written = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, content));
        written.map_err(|error| {
            // Half a file would look like someone's change to the next demo.
            let _ = fs::remove_file(&path);
            unwritable(&path, &error)
        })
    }

    fn note(&mut self, name: &str, hash: &str) -> Result<(), Failure> {
        self.made.insert(name.to_owned(), hash.to_owned());
        self.write_list()
    }

    /// Removes what the list names, then folders that are left empty.
    fn clear(&mut self) -> Result<(), Failure> {
        for name in std::mem::take(&mut self.made).into_keys() {
            // SQLite keeps more files beside a database that was not closed in peace.
            for ending in ["", "-wal", "-shm", "-packed"] {
                let name = format!("{name}{ending}");
                let path = self.dir.join(name);
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(unwritable(&path, &error));
                    }
                    _ => {}
                }
            }
            let mut folder = Path::new(&name).parent();
            while let Some(inner) = folder.filter(|inner| !inner.as_os_str().is_empty()) {
                // Fails where something else is in it, and then it stays.
                let _ = fs::remove_dir(self.dir.join(inner));
                folder = inner.parent();
            }
        }
        self.write_list()
    }

    fn write_list(&mut self) -> Result<(), Failure> {
        let mut text = format!("{FIRST_LINE}\n");
        for (name, hash) in &self.made {
            text.push_str(&format!("{hash}  {name}\n"));
        }
        let written = self
            .list
            .set_len(0)
            .and_then(|()| self.list.rewind())
            .and_then(|()| self.list.write_all(text.as_bytes()));
        written.map_err(|error| unwritable(&self.dir.join(LIST), &error))
    }
}

fn is_empty(dir: &Path) -> Result<bool, Failure> {
    let mut entries = fs::read_dir(dir).map_err(|error| unwritable(dir, &error))?;
    Ok(entries.next().is_none())
}

/// Name and hash of every file an earlier demo made. An empty list is one whose demo was stopped at once.
fn read_list(text: &str, path: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut lines = text.lines();
    if lines.next().is_some_and(|first| first != FIRST_LINE) {
        return Err(not_a_list(path));
    }
    lines
        .map(|line| {
            let (hash, name) = line.split_once("  ").ok_or_else(|| not_a_list(path))?;
            let stays_inside = Path::new(name)
                .components()
                .all(|part| matches!(part, std::path::Component::Normal(_)));
            if stays_inside {
                Ok((name.to_owned(), hash.to_owned()))
            } else {
                Err(not_a_list(path))
            }
        })
        .collect()
}

fn not_a_list(path: &Path) -> Failure {
    Failure::problem(
        "U023",
        format!("{} is not the list that `chna demo` keeps", path.display()),
        "name another folder with --dir",
    )
}

/// Someone's work on an example file is not thrown away.
fn refuse_changed(dir: &Path, made: &BTreeMap<String, String>) -> Result<(), Failure> {
    let changed: Vec<String> = made
        .iter()
        .filter(|(name, kept)| {
            *kept != CHANGES && fs::read(dir.join(name)).is_ok_and(|content| hash(&content) != **kept)
        })
        .map(|(name, _)| {
            format!(
                "U024 {} was changed since `chna demo` wrote it; move it elsewhere to keep it, or name another folder with --dir",
                dir.join(name).display()
            )
        })
        .collect();
    if changed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Problems(changed))
    }
}

fn hash(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content)[..8])
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let way_out = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "free some space, then run it again",
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "name a folder with --dir, not a file",
        _ => "name a folder you may write to with --dir",
    };
    Failure::problem(
        "U025",
        format!("{} cannot be written: {error}", path.display()),
        way_out,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(dir: &Path) -> String {
        DemoFolder::claim(dir)
            .err()
            .map(|failure| failure.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn a_folder_with_other_files_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("thesis.txt"), "mine").unwrap();
        assert!(refusal(dir.path()).starts_with("U021"));
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_second_demo_waits_for_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let first = DemoFolder::claim(dir.path()).unwrap();
        assert!(refusal(dir.path()).starts_with("U022"));
        drop(first);
        assert_eq!(refusal(dir.path()), "");
    }

    #[test]
    fn only_what_the_demo_made_is_removed() {
        let dir = tempfile::tempdir().unwrap();
        let mut demo = DemoFolder::claim(dir.path()).unwrap();
        demo.write("surveys/family/instrument.toml", b"a").unwrap();
        demo.write_changing("reports/2025/assessment.html", b"b").unwrap();
        drop(demo);
        fs::write(dir.path().join("surveys/family/mine.toml"), "mine").unwrap();
        fs::write(dir.path().join("reports/2025/assessment.html"), "newer").unwrap();
        drop(DemoFolder::claim(dir.path()).unwrap());
        assert!(!dir.path().join("surveys/family/instrument.toml").exists());
        assert!(!dir.path().join("reports").exists());
        assert_eq!(
            fs::read_to_string(dir.path().join("surveys/family/mine.toml")).unwrap(),
            "mine"
        );
    }

    #[test]
    fn a_changed_example_is_not_thrown_away() {
        let dir = tempfile::tempdir().unwrap();
        let mut demo = DemoFolder::claim(dir.path()).unwrap();
        demo.write("surveys/family/instrument.toml", b"a").unwrap();
        drop(demo);
        fs::write(dir.path().join("surveys/family/instrument.toml"), "mine").unwrap();
        assert!(refusal(dir.path()).starts_with("U024"));
    }

    #[test]
    fn a_list_that_points_outside_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(
            dir.path().join(LIST),
            format!("{FIRST_LINE}\nchanges  ../victim\n"),
        )
        .unwrap();
        assert!(refusal(dir.path()).starts_with("U023"));
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "mine").unwrap();
        assert!(refusal(&file).contains("U025"));
    }
}
