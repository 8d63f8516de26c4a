//! The advisory board of Harbor Falls: nine members, what each marked, and what they settled on.

use std::collections::BTreeMap;

use crate::plan::Need;
use crate::plan::prioritize::{Ballot, Final, Method, Session, count};
use crate::town::chance::Chance;

const MEMBERS: usize = 9;

/// A session by the matrix. Members lean to needs for which more rules hold, each in his own way.
pub fn board(cycle: &str, held_on: &str, needs: &[Need]) -> Session {
    let topics = needs.iter().map(|need| need.topic.clone()).collect();
    let mut session = Session::new(Method::Matrix, topics);
    session.held_on = held_on.to_owned();
    session.participants = [
        "three parents",
        "the city's public health department",
        "a school nurse",
        "Dockside health center",
        "a tenants' group",
        "two members of the hospital's staff",
    ]
    .map(str::to_owned)
    .to_vec();
    session.process = "The board read the findings at one meeting and marked the needs at the next; each member marked alone."
        .to_owned();
    session.ballots = (1..=MEMBERS)
        .map(|member| {
            let mut chance = Chance::of(cycle, member, "board");
            let marks = needs
                .iter()
                .map(|need| {
                    let pull = need.reasons.len() as f64;
                    let marks: BTreeMap<String, f64> = session
                        .criteria
                        .iter()
                        .map(|criterion| {
                            let weights = [1.0, 2.0, 3.0, 1.0 + pull, pull];
                            (criterion.id.clone(), chance.place(&weights) as f64 + 1.0)
                        })
                        .collect();
                    (need.topic.clone(), marks)
                })
                .collect();
            Ballot {
                code: format!("m{member}"),
                round: 1,
                marks,
                picks: Vec::new(),
            }
        })
        .collect();
    let order: Vec<String> = count(&session)
        .places
        .into_iter()
        .map(|place| place.need)
        .collect();
    session.decided = Some(Final {
        chosen: order.len().min(3),
        order,
        reasons: BTreeMap::new(),
    });
    session
}
