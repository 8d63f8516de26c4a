//! The prioritization matrix: criteria with weights, marks from 1 to 5. Simplex is the same with equal weights.

use super::place::{Detail, Place, count};
use super::session::{Criterion, Method, Session};

/// Per need: the sum over criteria of weight times the mean mark.
pub fn scores(session: &Session, needs: &[&str]) -> Vec<Place> {
    let weights = weights(session);
    marked(session, needs, |mark| weighted(&weights, mark))
}

/// A place per need by a score of marks: the members' mean marks give the score, each member's own the range.
pub fn marked(
    session: &Session,
    needs: &[&str],
    score: impl Fn(&dyn Fn(&str) -> Option<f64>) -> Option<f64>,
) -> Vec<Place> {
    needs
        .iter()
        .map(|need| {
            let details = details(session, need);
            let mean = |id: &str| {
                let found = details.iter().find(|detail| detail.criterion == id);
                found.map(|detail| detail.mean)
            };
            let mut place = Place::scored(need, score(&mean));
            let own: Vec<f64> = session
                .ballots
                .iter()
                .filter_map(|ballot| {
                    let marks = ballot.marks.get(*need)?;
                    score(&|id| marks.get(id).copied())
                })
                .collect();
            place.lowest = own.iter().copied().reduce(f64::min);
            place.highest = own.iter().copied().reduce(f64::max);
            place.details = details;
            place
        })
        .collect()
}

/// Each criterion's marks of one need, over the members who gave one.
fn details(session: &Session, need: &str) -> Vec<Detail> {
    session
        .criteria
        .iter()
        .filter_map(|criterion| {
            let marks: Vec<f64> = session
                .ballots
                .iter()
                .filter_map(|ballot| ballot.marks.get(need)?.get(&criterion.id).copied())
                .collect();
            let n = marks.len() as f64;
            let mean = marks.iter().sum::<f64>() / n;
            let squares: f64 = marks.iter().map(|mark| (mark - mean).powi(2)).sum();
            Some(Detail {
                criterion: criterion.id.clone(),
                mean,
                lowest: marks.iter().copied().reduce(f64::min)?,
                highest: marks.iter().copied().reduce(f64::max)?,
                spread: (marks.len() > 1).then(|| (squares / (n - 1.0)).sqrt()),
            })
        })
        .collect()
}

/// Id and weight; the weights sum to 1.
fn weights(session: &Session) -> Vec<(&str, f64)> {
    let equal = session.method == Method::Simplex;
    let weight = |criterion: &Criterion| if equal { 1.0 } else { criterion.weight };
    let sum: f64 = session.criteria.iter().map(weight).sum();
    let criteria = session.criteria.iter();
    criteria
        .map(|criterion| (criterion.id.as_str(), weight(criterion) / sum))
        .collect()
}

/// None unless every criterion with a weight has a mark.
fn weighted(weights: &[(&str, f64)], mark: impl Fn(&str) -> Option<f64>) -> Option<f64> {
    weights
        .iter()
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(id, weight)| mark(id).map(|mark| mark * weight))
        .sum()
}

/// What would come of other weights.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The criterion whose weight is doubled, the others giving way evenly.
    pub criterion: String,
    pub order: Vec<String>,
    /// The first so many are the same needs, in whatever order.
    pub same_first: bool,
}

/// For each criterion: the order with its weight doubled, and whether the same needs stand among the first `chosen`.
pub fn what_if(session: &Session, chosen: usize) -> Vec<WhatIf> {
    if session.method != Method::Matrix {
        return Vec::new();
    }
    let first = |session: &Session| {
        let order: Vec<String> = count(session)
            .places
            .into_iter()
            .map(|place| place.need)
            .collect();
        let mut first: Vec<String> = order.iter().take(chosen).cloned().collect();
        first.sort();
        (order, first)
    };
    let (_, now) = first(session);
    session
        .criteria
        .iter()
        .map(|criterion| {
            let mut other = session.clone();
            for own in &mut other.criteria {
                if own.id == criterion.id {
                    own.weight *= 2.0;
                }
            }
            let (order, then) = first(&other);
            WhatIf {
                criterion: criterion.id.clone(),
                order,
                same_first: now == then,
            }
        })
        .collect()
}
