//! `chna gift`: the thank-you draw.

use std::io::{self, Write};

use clap::{Args, Subcommand};

use super::settings::Database;
use super::{Failure, actor, runtime, store_failure};
use crate::store::Store;

/// The thank-you gift: how many take part, and the draw
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    database: Database,
}

#[derive(Subcommand)]
enum Command {
    /// Print how many take part
    Count {
        #[arg(long, value_name = "ID")]
        cycle: String,
    },
    /// Draw, print name and contact of those drawn, and delete everybody who took part
    Draw {
        #[arg(long, value_name = "ID")]
        cycle: String,
        /// How many gifts there are
        #[arg(long, value_name = "N")]
        n: u32,
    },
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let lines = match &arguments.command {
            Command::Count { cycle } => {
                vec![store.gift_count(cycle).await.map_err(store_failure)?.to_string()]
            }
            Command::Draw { cycle, n } => {
                let drawn = store
                    .draw_gifts(cycle, *n as usize)
                    .await
                    .map_err(store_failure)?;
                actor::record(&store, "gift draw", format!("{} of {cycle}", drawn.len())).await?;
                drawn
                    .into_iter()
                    .map(|gift| format!("{}\t{}", gift.name, gift.contact))
                    .collect()
            }
        };
        store.close().await;
        let mut out = io::stdout().lock();
        for line in lines {
            let _ = writeln!(out, "{line}");
        }
        Ok(())
    })
}
