//! `chna restore`: a backup in the place of what is there.

use std::path::PathBuf;

use clap::Args;

use super::settings::Database;
use super::{Failure, actor, backup, runtime, store_failure};
use crate::store::Store;

/// Put a backup into a database, once it is sure that the backup is whole
///
/// Into an empty database of either kind; --replace deletes what is there. All of it is there in the end, or nothing has changed.
#[derive(Args)]
pub struct Arguments {
    /// What `chna backup` has written
    file: PathBuf,
    /// Delete what the database holds
    #[arg(long)]
    replace: bool,
    /// Only say whether the backup is whole, and what it holds
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    database: Database,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        // First, so that a file that is no backup makes no database.
        let counts = Store::verify(&arguments.file).await.map_err(store_failure)?;
        if !arguments.check {
            let store = Store::open(&url).await.map_err(store_failure)?;
            let done = store
                .restore(&arguments.file, arguments.replace)
                .await
                .map_err(store_failure);
            if done.is_ok() {
                actor::record(&store, "restore", arguments.file.display().to_string()).await?;
            }
            store.close().await;
            done?;
        }
        backup::print(&counts);
        Ok(())
    })
}
