//! What several commands take from a flag, else from the environment, else from `chna.toml`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;

use super::Failure;
use crate::instrument::Survey;

/// `chna.toml`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Settings {
    pub database: Option<String>,
    pub listen: Option<String>,
    pub surveys: Option<PathBuf>,
    pub today: Option<String>,
    pub tls_certificate: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    pub connections: Option<usize>,
}

/// Where answers are kept.
#[derive(Args)]
pub(super) struct Database {
    /// Where answers are kept: sqlite:FILE or postgres://USER@HOST/NAME [default: sqlite:chna.db]
    #[arg(
        long,
        env = "CHNA_DATABASE",
        hide_env_values = true,
        value_name = "URL",
        global = true
    )]
    database: Option<String>,
}

impl Database {
    pub fn url(&self) -> Result<String, Failure> {
        let set = match &self.database {
            Some(url) => Some(url.clone()),
            None => Settings::read()?.database,
        };
        Ok(set.unwrap_or_else(|| "sqlite:chna.db".to_owned()))
    }
}

/// The folder of instruments and cycles.
#[derive(Args)]
pub(super) struct Surveys {
    /// Folder of instruments and cycles [default: surveys]
    #[arg(long, env = "CHNA_SURVEYS", value_name = "DIR")]
    surveys: Option<PathBuf>,
}

impl Surveys {
    pub fn dir(&self) -> Result<PathBuf, Failure> {
        let set = match &self.surveys {
            Some(dir) => Some(dir.clone()),
            None => Settings::read()?.surveys,
        };
        Ok(set.unwrap_or_else(|| PathBuf::from("surveys")))
    }

    pub fn load(&self) -> Result<Survey, Failure> {
        load(&self.dir()?)
    }
}

/// All that stands in a folder of instruments and cycles.
///
/// Errors: every problem of its files.
pub(super) fn load(dir: &Path) -> Result<Survey, Failure> {
    Survey::load(dir)
        .map_err(|problems| Failure::Problems(problems.iter().map(ToString::to_string).collect()))
}

impl Settings {
    /// From the current folder; nothing is set where there is no such file.
    pub fn read() -> Result<Settings, Failure> {
        let file = Path::new("chna.toml");
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
            Err(cause) => {
                return Err(Failure::problem(
                    "U011",
                    format!("{} cannot be read: {cause}", file.display()),
                    "make it readable, or move it away",
                ));
            }
        };
        toml::from_str(&text).map_err(|cause| {
            Failure::problem(
                "U011",
                format!("{} is not understood: {}", file.display(), cause.message()),
                "`chna serve --help` says which settings it may hold, and what they mean",
            )
        })
    }
}
