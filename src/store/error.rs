//! Why the database could not be used.

use super::shown;

/// `code()` and the text are for the operator; a family reads that her answers are safe.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("\"{0}\" is no database we know; write sqlite:FILE or postgres://USER@HOST/NAME")]
    Url(String),
    #[error(
        "the database {url} cannot be opened: {cause}; check that it exists, is writable, and is no newer than this program"
    )]
    Open { url: String, cause: String },
    #[error("the database does not answer: {0}; it is tried again with the next request")]
    Down(#[from] sqlx::Error),
}

impl StoreError {
    pub fn code(&self) -> &'static str {
        match self {
            Self::Url(_) => "S001",
            Self::Open { .. } => "S002",
            Self::Down(_) => "S003",
        }
    }

    pub(super) fn open(url: &str, cause: impl std::fmt::Display) -> Self {
        Self::Open {
            url: shown(url),
            cause: cause.to_string(),
        }
    }
}
