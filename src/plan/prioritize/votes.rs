//! Multi-voting: everyone has n/3 votes, and round by round the list gets shorter.

use super::place::Place;
use super::session::Session;

/// One round: what stood for election, the votes each got, and what stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub tally: Vec<(String, usize)>,
    pub stays: Vec<String>,
}

/// A third of the needs on the list, rounded up.
pub fn votes_each(needs: usize) -> usize {
    needs.div_ceil(3)
}

/// The rounds that were voted in. After each, the better half stays, and whatever ties with its last.
pub fn rounds(session: &Session, needs: &[&str]) -> Vec<Round> {
    let mut standing: Vec<String> = needs.iter().map(|need| (*need).to_owned()).collect();
    let last = session.ballots.iter().map(|ballot| ballot.round.max(1)).max();
    let mut rounds = Vec::new();
    for number in 1..=last.unwrap_or(0) {
        let mut tally: Vec<(String, usize)> = standing
            .iter()
            .map(|need| {
                let ballots = session
                    .ballots
                    .iter()
                    .filter(|ballot| ballot.round.max(1) == number);
                let votes = ballots.filter(|ballot| ballot.picks.contains(need)).count();
                (need.clone(), votes)
            })
            .collect();
        tally.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        let half = standing.len().div_ceil(2);
        let least = tally.get(half.saturating_sub(1)).map_or(0, |(_, votes)| *votes);
        standing = tally
            .iter()
            .filter(|(_, votes)| *votes >= least.max(1))
            .map(|(need, _)| need.clone())
            .collect();
        rounds.push(Round {
            tally,
            stays: standing.clone(),
        });
    }
    rounds
}

/// A need's score is the number of rounds it survived, then its votes in the last one it stood in, as a fraction below 1.
pub fn scores(rounds: &[Round], needs: &[&str]) -> Vec<Place> {
    needs
        .iter()
        .map(|need| {
            let stood: Vec<&Round> = rounds
                .iter()
                .filter(|round| round.tally.iter().any(|(known, _)| known == need))
                .collect();
            let score = stood.last().map(|round| {
                let all: usize = round.tally.iter().map(|(_, votes)| votes).sum();
                let own = round.tally.iter().find(|(known, _)| known == need);
                let votes = own.map_or(0, |(_, votes)| *votes);
                (stood.len() - 1) as f64 + votes as f64 / (all as f64 + 1.0)
            });
            Place::scored(need, score)
        })
        .collect()
}
