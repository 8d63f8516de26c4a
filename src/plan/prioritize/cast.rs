//! A ballot as a form gives it, and as it is kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::session::{Ballot, Marks, Session};

/// What a ballot that cannot be counted lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing is marked at all.
    Empty,
    /// A mark that is no number of the scale, or for something that was not asked.
    OffScale,
    /// More needs are picked than a member may.
    TooMany,
    /// One need stands at two ranks.
    Twice,
}

/// What is kept of a ballot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    marks: Marks,
    #[serde(default)]
    picks: Vec<String>,
}

/// Reads the fields of a ballot: `m.NEED.CRITERION` is a mark, `v.NEED` a vote, `r.1` to `r.5` the need at that rank.
/// Empty fields are none.
pub fn from_fields(session: &Session, fields: &[(String, String)]) -> Result<Ballot, Lack> {
    let mut ballot = Ballot {
        round: 1,
        ..Ballot::default()
    };
    let mut ranked: BTreeMap<usize, String> = BTreeMap::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let parts: Vec<&str> = name.splitn(3, '.').collect();
        match parts.as_slice() {
            ["m", need, criterion] => {
                let mark = mark(session, need, criterion, value).ok_or(Lack::OffScale)?;
                ballot
                    .marks
                    .entry((*need).to_owned())
                    .or_default()
                    .insert((*criterion).to_owned(), mark);
            }
            ["v", need] if known(session, need) => ballot.picks.push((*need).to_owned()),
            ["r", rank] if known(session, value) => {
                let rank = rank.parse().map_err(|_| Lack::OffScale)?;
                ranked.insert(rank, value.clone());
            }
            ["v" | "r", _] => return Err(Lack::OffScale),
            _ => {}
        }
    }
    ballot.picks.extend(ranked.into_values());
    checked(session, ballot)
}

/// A ballot that may be counted, whoever keyed it in.
pub fn checked(session: &Session, ballot: Ballot) -> Result<Ballot, Lack> {
    if ballot.picks.len() > session.method.picks(session.needs.len()) {
        return Err(Lack::TooMany);
    }
    let twice = |(at, need): (usize, &String)| ballot.picks[..at].contains(need);
    if ballot.picks.iter().enumerate().any(twice) {
        return Err(Lack::Twice);
    }
    if ballot.picks.is_empty() && ballot.marks.is_empty() {
        return Err(Lack::Empty);
    }
    Ok(ballot)
}

/// A mark of the session's scale, for a need and a criterion that were asked.
pub fn mark(session: &Session, need: &str, criterion: &str, value: &str) -> Option<f64> {
    let (lowest, highest) = session.method.scale()?;
    let asked = session.criteria.iter().any(|known| known.id == criterion);
    let mark: u32 = value.parse().ok()?;
    (asked && known(session, need) && (lowest..=highest).contains(&mark)).then(|| f64::from(mark))
}

fn known(session: &Session, need: &str) -> bool {
    session.needs.iter().any(|known| known == need)
}

/// The text that is kept: marks and picks, nothing of who or when.
pub fn kept(ballot: &Ballot) -> String {
    let kept = Kept {
        marks: ballot.marks.clone(),
        picks: ballot.picks.clone(),
    };
    // Maps of texts to numbers are always JSON.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// The ballots of a session from what was kept, under the codes m1, m2 ….
pub fn from_kept(documents: &[String]) -> Vec<Ballot> {
    documents
        .iter()
        .filter_map(|document| serde_json::from_str::<Kept>(document).ok())
        .enumerate()
        .map(|(at, kept)| Ballot {
            code: format!("m{}", at + 1),
            round: 1,
            marks: kept.marks,
            picks: kept.picks,
        })
        .collect()
}
