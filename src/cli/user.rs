//! `chna user`: who may use the desk.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::{Args, Subcommand, ValueEnum};

use super::settings::Database;
use super::{Failure, actor, runtime, store_failure};
use crate::store::{Account, Role, Store};

/// Who may use the desk at /desk
///
/// A password is asked for on a terminal (it is shown as it is typed), else read from the first line of standard input.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    database: Database,
}

#[derive(Subcommand)]
enum Command {
    /// Add an account
    Add {
        name: String,
        /// An admin sees the audit, too
        #[arg(long, value_enum, default_value = "analyst")]
        role: RoleName,
    },
    /// Print the accounts
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Remove an account, and end its sessions
    Remove { name: String },
    /// Give an account another password, and end its sessions
    Password { name: String },
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Admin,
    Analyst,
}

/// Shorter ones are guessed.
const SHORTEST: usize = 10;

pub fn run(arguments: Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        let store = match arguments.command {
            Command::Add { .. } => Store::open(&url).await,
            _ => Store::open_existing(&url).await,
        };
        let store = store.map_err(store_failure)?;
        let done = act(&store, arguments.command).await;
        store.close().await;
        done
    })
}

async fn act(store: &Store, command: Command) -> Result<(), Failure> {
    match command {
        Command::Add { name, role } => {
            let good = |c: char| c.is_alphanumeric() || "._-@".contains(c);
            if name.is_empty() || name.len() > 64 || !name.chars().all(good) {
                return Err(Failure::problem(
                    "U030",
                    format!("\"{name}\" cannot be a name"),
                    "use letters, digits and . _ - @, 64 at most",
                ));
            }
            let account = Account {
                name,
                role: match role {
                    RoleName::Admin => Role::Admin,
                    RoleName::Analyst => Role::Analyst,
                },
            };
            let password = password()?;
            if !store
                .add_account(&account, &password)
                .await
                .map_err(store_failure)?
            {
                return Err(Failure::problem(
                    "U031",
                    format!("there is an account \"{}\" already", account.name),
                    "choose another name, or set its password with `chna user password`",
                ));
            }
            actor::record(
                store,
                "user add",
                format!("{} ({})", account.name, account.role.code()),
            )
            .await
        }
        Command::List { json } => {
            let accounts = store.accounts().await.map_err(store_failure)?;
            let mut out = io::stdout().lock();
            for account in &accounts {
                let line = match json {
                    true => {
                        serde_json::json!({"name": account.name, "role": account.role.code()}).to_string()
                    }
                    false => format!("{}\t{}", account.name, account.role.code()),
                };
                // A closed pipe is no reason to complain.
                let _ = writeln!(out, "{line}");
            }
            Ok(())
        }
        Command::Remove { name } => {
            known(store.remove_account(&name).await.map_err(store_failure)?, &name)?;
            actor::record(store, "user remove", name).await
        }
        Command::Password { name } => {
            let password = password()?;
            known(
                store
                    .set_password(&name, &password)
                    .await
                    .map_err(store_failure)?,
                &name,
            )?;
            actor::record(store, "user password", name).await
        }
    }
}

fn known(known: bool, name: &str) -> Result<(), Failure> {
    match known {
        true => Ok(()),
        false => Err(Failure::problem(
            "U032",
            format!("there is no account \"{name}\""),
            "`chna user list` prints those there are",
        )),
    }
}

fn password() -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        let _ = write!(io::stderr(), "Password (at least {SHORTEST} characters): ");
        let _ = io::stderr().flush();
    }
    let mut line = String::new();
    let _ = io::stdin().lock().read_line(&mut line);
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < SHORTEST {
        return Err(Failure::problem(
            "U033",
            format!("a password has at least {SHORTEST} characters"),
            "take four or five words; in a script, write it to standard input",
        ));
    }
    Ok(password)
}
