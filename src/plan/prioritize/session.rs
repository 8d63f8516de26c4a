//! One session of prioritization: how it was done, what each member said under a code, and what was decided.

use std::collections::BTreeMap;

use super::hanlon::Gate;
use crate::language::{Language, message};

/// Everything needed to count again, years later. No one's name is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub method: Method,
    /// `yyyy-mm-dd`.
    pub held_on: String,
    /// Roles, not names: "two parents", "the city's health department".
    pub participants: Vec<String>,
    /// How it went, in a sentence or two.
    pub process: String,
    /// Topics, in the order they were put to the board.
    pub needs: Vec<String>,
    /// For a matrix with weights; for Simplex, the closed questions.
    pub criteria: Vec<Criterion>,
    pub ballots: Vec<Ballot>,
    /// Needs that a gate of PEARL sets aside.
    pub noes: Vec<No>,
    /// Hanlon's older form: (A + B) × C ÷ 3 × D.
    pub older_form: bool,
    pub decided: Option<Final>,
}

/// How needs are ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Criteria with weights, marks from 1 to 5.
    Matrix,
    /// Size, seriousness, effectiveness from 0 to 10, and PEARL.
    Hanlon,
    /// n/3 votes a person, in rounds.
    Votes,
    /// A private order of the top 5: 5 points to 1.
    Nominal,
    /// The same closed questions for each need, averaged.
    Simplex,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    pub id: String,
    pub label: String,
    /// They sum to 1; equal in Simplex.
    pub weight: f64,
}

/// What one member said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballot {
    /// "m1": drawn by chance, tied to no one.
    pub code: String,
    /// From 1; only multi-voting has more than one.
    pub round: u32,
    pub marks: Marks,
    /// Voted for, or ranked, best first.
    pub picks: Vec<String>,
}

/// By need, then by criterion.
pub type Marks = BTreeMap<String, BTreeMap<String, f64>>;

/// A gate that was answered with no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct No {
    pub need: String,
    pub gate: Gate,
    pub reason: String,
}

/// What the people in the room settled on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Final {
    /// The significant needs, first the most pressing.
    pub order: Vec<String>,
    /// So many of them are priorities of the plan.
    pub chosen: usize,
    /// Why a need stands elsewhere than the count puts it.
    pub reasons: BTreeMap<String, String>,
}

impl Method {
    pub const WORDS: [(&'static str, Method); 5] = [
        ("matrix", Method::Matrix),
        ("hanlon", Method::Hanlon),
        ("votes", Method::Votes),
        ("nominal", Method::Nominal),
        ("simplex", Method::Simplex),
    ];

    pub fn word(self) -> &'static str {
        let known = Self::WORDS.iter().find(|(_, method)| *method == self);
        known.map_or("matrix", |(word, _)| word)
    }

    pub fn named(word: &str) -> Option<Self> {
        let known = Self::WORDS.iter().find(|(known, _)| *known == word);
        known.map(|(_, method)| *method)
    }

    /// The lowest and the highest mark; none where needs are picked.
    pub fn scale(self) -> Option<(u32, u32)> {
        match self {
            Self::Matrix | Self::Simplex => Some((1, 5)),
            Self::Hanlon => Some((0, 10)),
            Self::Votes | Self::Nominal => None,
        }
    }

    /// How many needs a member may pick.
    pub fn picks(self, needs: usize) -> usize {
        match self {
            Self::Votes => super::votes::votes_each(needs),
            Self::Nominal => super::nominal::RANKED.min(needs),
            _ => 0,
        }
    }

    /// The criteria that a session begins with; a board changes them as it likes.
    pub fn criteria(self) -> Vec<Criterion> {
        let criterion = |(id, label, weight): (&str, &str, f64)| Criterion {
            id: id.to_owned(),
            label: label.to_owned(),
            weight,
        };
        match self {
            Self::Matrix => [
                ("size", "Size", 0.2),
                ("seriousness", "Seriousness", 0.2),
                ("disparity", "Disparity", 0.2),
                ("concern", "Community concern", 0.2),
                ("ability", "Ability to act with partners", 0.1),
                ("known", "Evidence for action", 0.1),
            ]
            .map(criterion)
            .to_vec(),
            Self::Simplex => ["size", "seriousness", "concern", "ability", "known"]
                .iter()
                .map(|id| {
                    let label = Self::Matrix.criteria().into_iter().find(|known| known.id == *id);
                    criterion((id, &label.map(|known| known.label).unwrap_or_default(), 0.2))
                })
                .collect(),
            Self::Hanlon => [
                ("size", "Size", 0.0),
                ("seriousness", "Seriousness", 0.0),
                ("effectiveness", "Effectiveness of known actions", 0.0),
            ]
            .map(criterion)
            .to_vec(),
            Self::Votes | Self::Nominal => Vec::new(),
        }
    }
}

/// So many needs become priorities where no board has said how many.
pub const CHOSEN: usize = 3;

impl Session {
    /// How many needs are priorities of the plan: as decided, or as it is proposed.
    pub fn chosen(&self) -> usize {
        self.decided.as_ref().map_or(CHOSEN, |decided| decided.chosen)
    }

    /// What a criterion is called: one that comes with the method in the reader's language, one of the board's own in the
    /// board's own words.
    pub fn criterion_label(&self, criterion: &Criterion, language: &Language) -> String {
        let mut ours = self.method.criteria().into_iter();
        match ours.any(|own| own.id == criterion.id && own.label == criterion.label) {
            true => message(language, &format!("ballot-criterion-{}", criterion.id), &[]),
            false => criterion.label.clone(),
        }
    }

    /// A session that is still to be held.
    pub fn new(method: Method, needs: Vec<String>) -> Self {
        Self {
            method,
            held_on: String::new(),
            participants: Vec::new(),
            process: String::new(),
            needs,
            criteria: method.criteria(),
            ballots: Vec::new(),
            noes: Vec::new(),
            older_form: false,
            decided: None,
        }
    }
}
