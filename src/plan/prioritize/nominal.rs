//! Nominal group: after silent listing, round robin and clarifying, everyone ranks the top 5 in private.

use super::place::Place;
use super::session::Session;

/// So many needs get points: 5 for the first, 1 for the last.
pub const RANKED: usize = 5;

/// The points of each need over all members.
pub fn scores(session: &Session, needs: &[&str]) -> Vec<Place> {
    needs
        .iter()
        .map(|need| {
            let points = session.ballots.iter().map(|ballot| {
                let at = ballot.picks.iter().take(RANKED).position(|pick| pick == need);
                at.map_or(0, |at| RANKED - at)
            });
            let points: usize = points.sum();
            Place::scored(need, (!session.ballots.is_empty()).then_some(points as f64))
        })
        .collect()
}
