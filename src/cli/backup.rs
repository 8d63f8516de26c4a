//! `chna backup`: everything in one file, while the collector runs.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;

use super::settings::Database;
use super::{Failure, actor, runtime, store_failure};
use crate::store::{Counts, Store};

/// Write everything that is kept to one file, while the collector runs
///
/// The same file for SQLite and PostgreSQL, as of one moment, and read again before it is called done. It holds answers: keep it
/// as safe as the database. Contacts for the gift draw and sessions are not in it.
#[derive(Args)]
pub struct Arguments {
    /// The file to write; it must not exist
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    database: Database,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let made = store.backup(&arguments.out).await.map_err(store_failure);
        if made.is_ok() {
            actor::record(&store, "backup", arguments.out.display().to_string()).await?;
        }
        store.close().await;
        print(&made?);
        Ok(())
    })
}

/// What a backup holds, a line per table.
pub(super) fn print(counts: &Counts) {
    let mut out = io::stdout().lock();
    for (table, rows) in counts {
        let _ = writeln!(out, "{table}\t{rows}");
    }
}
