//! `chna invite`: one-time codes for a cycle.

use std::io::{self, Write};

use clap::Args;

use super::settings::Database;
use super::{Failure, actor, runtime, store_failure};
use crate::store::Store;

/// Print new one-time codes, one a line
///
/// They are shown here only: the database keeps hashes, and of a used code no more than that there was one. No code can be
/// joined to a response.
#[derive(Args)]
pub struct Arguments {
    /// The cycle they let into
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// How many
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    n: u32,
    #[command(flatten)]
    database: Database,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        let store = Store::open(&url).await.map_err(store_failure)?;
        let codes = store
            .invite(&arguments.cycle, arguments.n as usize)
            .await
            .map_err(store_failure)?;
        actor::record(
            &store,
            "invite",
            format!("{} for {}", arguments.n, arguments.cycle),
        )
        .await?;
        store.close().await;
        let mut out = io::stdout().lock();
        for code in codes {
            let _ = writeln!(out, "{code}");
        }
        Ok(())
    })
}
