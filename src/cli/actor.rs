//! Who does what at the command line, for the audit.

use jiff::Timestamp;

use super::{Failure, store_failure};
use crate::store::{AuditEntry, Store};

/// Takes an act down, under the name of the machine's user.
pub(super) async fn record(store: &Store, act: &str, detail: impl Into<String>) -> Result<(), Failure> {
    let user = ["SUDO_USER", "USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|user| !user.is_empty()));
    let entry = AuditEntry {
        at: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        who: format!("cli:{}", user.as_deref().unwrap_or("unknown")),
        act: act.to_owned(),
        detail: detail.into(),
    };
    store.audit(&entry).await.map_err(store_failure)
}
