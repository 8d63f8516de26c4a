//! Why the database could not be used.

use std::sync::Arc;

use super::shown;

/// `code()` and the text are for the operator; a family reads that her answers are safe.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    #[error("\"{0}\" is no database we know; write sqlite:FILE or postgres://USER@HOST/NAME")]
    Url(String),
    #[error(
        "the database {url} cannot be opened: {cause}; check that it exists, is writable, and is no newer than this program"
    )]
    Open { url: String, cause: String },
    #[error("the database does not answer: {0}; it is tried again with the next request")]
    Down(Arc<sqlx::Error>),
    /// More wait to be written than is good for anyone.
    #[error("more is arriving than can be written; whoever sent it is asked to send it again shortly")]
    Busy,
    #[error("the store is closed; start the server again")]
    Closed,
    /// A backup that is none, or not whole; a target that holds something.
    #[error("{0}")]
    Backup(String),
}

impl StoreError {
    pub fn code(&self) -> &'static str {
        match self {
            Self::Url(_) => "S001",
            Self::Open { .. } => "S002",
            Self::Down(_) | Self::Closed => "S003",
            Self::Busy => "S004",
            Self::Backup(_) => "S005",
        }
    }

    /// After how many seconds it makes sense to try again.
    pub fn retry_after_s(&self) -> u32 {
        match self {
            Self::Busy => 1,
            _ => 5,
        }
    }

    pub(super) fn open(url: &str, cause: impl std::fmt::Display) -> Self {
        Self::Open {
            url: shown(url),
            cause: cause.to_string(),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(cause: sqlx::Error) -> Self {
        Self::Down(Arc::new(cause))
    }
}
