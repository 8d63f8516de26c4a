//! `chna plan ballot`: a vote of the advisory board, on phones and on paper.

use clap::{Args, Subcommand};

use super::prioritize::method;
use super::{Which, put};
use crate::cli::output::print_line;
use crate::cli::settings::Database;
use crate::cli::{Failure, actor, runtime, store_failure};
use crate::plan::folder::PRIORITIZATION;
use crate::plan::prioritize::{
    Ballot, Lack, Method, Session, checked, from_content, from_kept, kept, mark, to_text,
};
use crate::store::{BallotSession, Cast, Store};

/// A vote of the advisory board: phones under /ballot, paper keyed in, counted under the desk's login
///
/// Every member gets a one-time code. No name is kept, and nothing leads from a code to what was marked.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    database: Database,
}

#[derive(Subcommand)]
enum Command {
    /// Put the cycle's needs to the board; prints the address and a code for each member
    Open {
        #[command(flatten)]
        which: Which,
        /// How needs are ranked, where prioritization.toml does not say: matrix, hanlon, votes, nominal or simplex
        #[arg(long, value_name = "METHOD", default_value = "matrix", value_parser = method)]
        method: Method,
        /// How many members vote
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=500))]
        members: u16,
    },
    /// Key in a paper ballot
    Key {
        /// The session, as `open` printed it
        session: String,
        /// The code on the paper
        #[arg(long, value_name = "CODE")]
        code: String,
        /// Marks of a need, in the order of the criteria; - where the member gave none
        #[arg(long, value_name = "NEED=4,3,-,5")]
        marks: Vec<String>,
        /// Needs voted for, or ranked, best first
        #[arg(long, value_name = "NEED,NEED", value_delimiter = ',')]
        picks: Vec<String>,
    },
    /// End the voting
    Close {
        /// The session, as `open` printed it
        session: String,
    },
    /// Take the ballots of a closed session into prioritization.toml
    Take {
        #[command(flatten)]
        which: Which,
        /// The session, as `open` printed it
        session: String,
    },
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let url = arguments.database.url()?;
    runtime()?.block_on(async {
        let store = match arguments.command {
            Command::Open { .. } => Store::open(&url).await,
            _ => Store::open_existing(&url).await,
        };
        let store = store.map_err(store_failure)?;
        let done = act(&store, &arguments.command).await;
        store.close().await;
        done
    })
}

async fn act(store: &Store, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Open {
            which,
            method,
            members,
        } => open(store, which, *method, usize::from(*members)).await,
        Command::Key {
            session,
            code,
            marks,
            picks,
        } => key(store, session, code, marks, picks).await,
        Command::Close { session } => {
            if !store.close_ballots(session).await.map_err(store_failure)? {
                return Err(unknown(session));
            }
            actor::record(store, "ballots close", session.clone()).await?;
            let count = store.ballot_count(session).await.map_err(store_failure)?;
            print_line!("{}: {} ballots of {} codes", session, count.used, count.codes);
            Ok(())
        }
        Command::Take { which, session } => take(store, which, session).await,
    }
}

async fn open(store: &Store, which: &Which, method: Method, members: usize) -> Result<(), Failure> {
    let survey = which.survey()?;
    let planned = which.read(&survey)?;
    planned.sound()?;
    let mut session = match &planned.folder.session {
        Some(session) => session.clone(),
        None => {
            let needs = planned.needs().into_iter().map(|need| need.topic).collect();
            Session::new(method, needs)
        }
    };
    if session.needs.is_empty() {
        return Err(Failure::problem(
            "P334",
            "there are no needs to put to a board",
            format!(
                "find them first: `chna plan needs --keep --cycle {}`",
                planned.cycle.id
            ),
        ));
    }
    // What was said or decided before is not put to the board again.
    session.ballots.clear();
    session.decided = None;
    let id = store
        .open_ballots(&planned.cycle.id, &to_text(&session))
        .await
        .map_err(store_failure)?;
    let codes = store.ballot_codes(&id, members).await.map_err(store_failure)?;
    actor::record(store, "ballots open", format!("{members} codes of {id}")).await?;
    print_line!("session {id}");
    print_line!("members open /ballot/{id} and write their code; the facilitator opens /desk/ballots/{id}");
    for code in codes {
        print_line!("{code}\t/ballot/{id}?code={code}");
    }
    Ok(())
}

fn unknown(session: &str) -> Failure {
    Failure::problem(
        "P340",
        format!("there is no session \"{session}\""),
        "write it as `chna plan ballot open` printed it",
    )
}

async fn asked(store: &Store, id: &str) -> Result<(BallotSession, Session), Failure> {
    let kept = store.ballot_session(id).await.map_err(store_failure)?;
    let kept = kept.ok_or_else(|| unknown(id))?;
    let session = from_content(&kept.content).ok_or_else(|| {
        Failure::problem(
            "P347",
            format!("what was put to the board in session \"{id}\" cannot be read"),
            "restore the database from a backup, or open a new session",
        )
    })?;
    Ok((kept, session))
}

async fn key(store: &Store, id: &str, code: &str, marks: &[String], picks: &[String]) -> Result<(), Failure> {
    let (_, session) = asked(store, id).await?;
    let mut ballot = Ballot {
        round: 1,
        picks: picks.to_vec(),
        ..Ballot::default()
    };
    if let Some(need) = picks.iter().find(|need| !session.needs.contains(need)) {
        return Err(Failure::Usage(format!(
            "\"{need}\" was not put to the board; use one of {}",
            session.needs.join(", ")
        )));
    }
    for line in marks {
        let (need, own) = line
            .split_once('=')
            .ok_or_else(|| Failure::Usage(format!("\"{line}\" is no NEED=4,3,-,5")))?;
        let own: Vec<&str> = own.split(',').map(str::trim).collect();
        if own.len() != session.criteria.len() {
            let ids: Vec<&str> = session
                .criteria
                .iter()
                .map(|criterion| criterion.id.as_str())
                .collect();
            return Err(Failure::Usage(format!(
                "\"{line}\" has {} marks; give {}: {}",
                own.len(),
                ids.len(),
                ids.join(", ")
            )));
        }
        for (criterion, value) in session
            .criteria
            .iter()
            .zip(own)
            .filter(|(_, value)| *value != "-")
        {
            let mark = mark(&session, need, &criterion.id, value).ok_or_else(|| {
                Failure::Usage(format!("\"{line}\": \"{value}\" is no mark for {}", criterion.id))
            })?;
            ballot
                .marks
                .entry(need.to_owned())
                .or_default()
                .insert(criterion.id.clone(), mark);
        }
    }
    let ballot = checked(&session, ballot).map_err(|lack| {
        Failure::Usage(
            match lack {
                Lack::Empty => "nothing is marked; give --marks or --picks",
                Lack::OffScale => "a mark is not on the scale",
                Lack::TooMany => "more needs are picked than a member has votes",
                Lack::Twice => "a need is picked twice",
            }
            .to_owned(),
        )
    })?;
    let cast = store
        .cast_ballot(id, code, &kept(&ballot))
        .await
        .map_err(store_failure)?;
    match cast {
        Cast::Counted => {
            print_line!("counted");
            Ok(())
        }
        Cast::CodeUsed => Err(Failure::problem(
            "P341",
            "a ballot was already counted with this code",
            "each code counts once: look whether the member voted on a phone",
        )),
        Cast::UnknownCode => Err(Failure::problem(
            "P342",
            "this code is none of the session",
            "look at the paper and write it again",
        )),
        Cast::Closed => Err(Failure::problem(
            "P343",
            format!("voting in session \"{id}\" is over"),
            "a late ballot cannot be counted; open a new session if the board wants one",
        )),
        Cast::NoSession => Err(unknown(id)),
    }
}

async fn take(store: &Store, which: &Which, id: &str) -> Result<(), Failure> {
    let survey = which.survey()?;
    let planned = which.read(&survey)?;
    let (kept, mut session) = asked(store, id).await?;
    if kept.cycle != planned.cycle.id {
        return Err(Failure::problem(
            "P344",
            format!("session \"{id}\" belongs to cycle \"{}\"", kept.cycle),
            format!("give --cycle {}", kept.cycle),
        ));
    }
    if !kept.closed {
        return Err(Failure::problem(
            "P345",
            format!("voting in session \"{id}\" is still open"),
            format!("end it first: `chna plan ballot close {id}`"),
        ));
    }
    if planned
        .folder
        .session
        .as_ref()
        .is_some_and(|own| !own.ballots.is_empty())
    {
        return Err(Failure::problem(
            "P346",
            "prioritization.toml holds ballots already",
            "move the file away to take these in its place",
        ));
    }
    // What people have written since the vote was opened stays: the day, who took part, how it went, what was settled.
    if let Some(own) = &planned.folder.session {
        session.held_on.clone_from(&own.held_on);
        session.participants.clone_from(&own.participants);
        session.process.clone_from(&own.process);
        session.noes.clone_from(&own.noes);
        session.decided.clone_from(&own.decided);
    }
    session.ballots = from_kept(&store.ballots(id).await.map_err(store_failure)?);
    let file = planned.folder.dir.join(PRIORITIZATION);
    put(&file, &to_text(&session))?;
    print_line!("{}: {} ballots", file.display(), session.ballots.len());
    Ok(())
}
