//! The order that a count gives, with its ties and its spread, and how the final order differs from it.

use super::hanlon::Gate;
use super::session::{Method, Session};
use super::{hanlon, matrix, nominal, votes};

/// What a session comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// First the highest; a need nobody marked stands last, without a score.
    pub places: Vec<Place>,
    /// Set aside by a gate, with every reason.
    pub aside: Vec<SetAside>,
    pub ballots: usize,
    /// Of multi-voting, round by round.
    pub rounds: Vec<votes::Round>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub need: String,
    pub score: Option<f64>,
    /// 1, 2, 2, 4: those with equal scores share the better place.
    pub rank: usize,
    pub tied: bool,
    /// What each member's own marks come to: the lowest and the highest, where members mark.
    pub lowest: Option<f64>,
    pub highest: Option<f64>,
    /// By criterion.
    pub details: Vec<Detail>,
}

/// One criterion of one need.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    pub criterion: String,
    pub mean: f64,
    pub lowest: f64,
    pub highest: f64,
    /// Standard deviation between members; absent with fewer than two.
    pub spread: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    pub need: String,
    pub gates: Vec<(Gate, String)>,
}

/// Counts a session by its method.
pub fn count(session: &Session) -> Outcome {
    let aside: Vec<SetAside> = session
        .needs
        .iter()
        .filter_map(|need| {
            let gates: Vec<(Gate, String)> = session
                .noes
                .iter()
                .filter(|no| no.need == *need)
                .map(|no| (no.gate, no.reason.clone()))
                .collect();
            (!gates.is_empty()).then(|| SetAside {
                need: need.clone(),
                gates,
            })
        })
        .collect();
    let stands = |need: &&String| !aside.iter().any(|gone| gone.need == **need);
    let needs: Vec<&str> = session.needs.iter().filter(stands).map(String::as_str).collect();
    let rounds = match session.method {
        Method::Votes => votes::rounds(session, &needs),
        _ => Vec::new(),
    };
    let scored = match session.method {
        Method::Matrix | Method::Simplex => matrix::scores(session, &needs),
        Method::Hanlon => hanlon::scores(session, &needs),
        Method::Votes => votes::scores(&rounds, &needs),
        Method::Nominal => nominal::scores(session, &needs),
    };
    Outcome {
        places: places(scored),
        aside,
        ballots: session.ballots.iter().filter(|ballot| ballot.round <= 1).count(),
        rounds,
    }
}

/// Gives each its rank: the highest score first, equal ones in the order they came in.
pub fn places(mut scored: Vec<Place>) -> Vec<Place> {
    scored.sort_by(|a, b| match (a.score, b.score) {
        (Some(a), Some(b)) if same(a, b) => std::cmp::Ordering::Equal,
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    let scores: Vec<Option<f64>> = scored.iter().map(|place| place.score).collect();
    let equal = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => same(a, b),
        (a, b) => a.is_none() && b.is_none(),
    };
    for (at, place) in scored.iter_mut().enumerate() {
        let first = scores.iter().position(|score| equal(*score, scores[at]));
        place.rank = first.unwrap_or(at) + 1;
        place.tied = scores.iter().filter(|score| equal(**score, scores[at])).count() > 1;
    }
    scored
}

/// Scores that differ by less are the same: marks are whole numbers, weights have two decimals.
fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// The needs in the order decided, or counted where nothing was decided.
pub fn order(session: &Session) -> Vec<String> {
    match &session.decided {
        Some(decided) => decided.order.clone(),
        None => count(session)
            .places
            .into_iter()
            .map(|place| place.need)
            .collect(),
    }
}

/// Needs that the final order puts before one with a higher score, each with the reason given.
pub fn moved(session: &Session, outcome: &Outcome) -> Vec<(String, Option<String>)> {
    let Some(decided) = &session.decided else {
        return Vec::new();
    };
    let score = |need: &str| {
        let place = outcome.places.iter().find(|place| place.need == need);
        place.and_then(|place| place.score)
    };
    let lifted = |at: usize, need: &str| {
        decided.order[at + 1..]
            .iter()
            .any(|after| match (score(need), score(after)) {
                (Some(own), Some(other)) => other > own && !same(own, other),
                (None, Some(_)) => true,
                _ => false,
            })
    };
    decided
        .order
        .iter()
        .enumerate()
        .filter(|(at, need)| lifted(*at, need))
        .map(|(_, need)| (need.clone(), decided.reasons.get(need).cloned()))
        .collect()
}

impl Place {
    /// Before it has its rank.
    pub(super) fn scored(need: &str, score: Option<f64>) -> Self {
        Self {
            need: need.to_owned(),
            score,
            rank: 0,
            tied: false,
            lowest: None,
            highest: None,
            details: Vec::new(),
        }
    }
}
