//! Hanlon's basic priority rating, and the gates of PEARL.

use super::matrix::marked;
use super::place::Place;
use super::session::Session;

/// The three marks of a need, each from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rating {
    pub size: f64,
    pub seriousness: f64,
    pub effectiveness: f64,
}

/// What each letter of PEARL asks; a single no sets the need aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    Propriety,
    Economics,
    Acceptability,
    Resources,
    Legality,
}

impl Gate {
    pub const WORDS: [(&'static str, Gate); 5] = [
        ("propriety", Gate::Propriety),
        ("economics", Gate::Economics),
        ("acceptability", Gate::Acceptability),
        ("resources", Gate::Resources),
        ("legality", Gate::Legality),
    ];

    pub fn word(self) -> &'static str {
        let known = Self::WORDS.iter().find(|(_, gate)| *gate == self);
        known.map_or("propriety", |(word, _)| word)
    }
}

/// (A + 2B) × C, at most 300.
///
/// Source: Hanlon and Pickett (1984), Public Health: Administration and Practice; NACCHO's First Things First.
pub fn rating(rating: Rating) -> f64 {
    (rating.size + 2.0 * rating.seriousness) * rating.effectiveness
}

/// The older form, (A + B) × C ÷ 3 × D, where D is 1 if every gate stands open and 0 if not; at most 66.7.
pub fn older(rating: Rating, open: bool) -> f64 {
    match open {
        true => (rating.size + rating.seriousness) * rating.effectiveness / 3.0,
        false => 0.0,
    }
}

/// The marks for size that go with a share of people who have the problem.
pub fn size_marks(share: f64) -> (u8, u8) {
    match share {
        share if share >= 0.25 => (9, 10),
        share if share >= 0.10 => (7, 8),
        share if share >= 0.01 => (5, 6),
        share if share >= 0.001 => (3, 4),
        share if share >= 0.0001 => (1, 2),
        _ => (0, 0),
    }
}

/// The rating of each need from its mean marks; none where one of the three is missing.
pub fn scores(session: &Session, needs: &[&str]) -> Vec<Place> {
    let rate = |marks: [Option<f64>; 3]| {
        let [Some(size), Some(seriousness), Some(effectiveness)] = marks else {
            return None;
        };
        let marks = Rating {
            size,
            seriousness,
            effectiveness,
        };
        Some(match session.older_form {
            true => older(marks, true),
            false => rating(marks),
        })
    };
    marked(session, needs, |mark| {
        rate(["size", "seriousness", "effectiveness"].map(mark))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKED: Rating = Rating {
        size: 8.0,
        seriousness: 7.0,
        effectiveness: 6.0,
    };

    #[test]
    fn a_worked_rating() {
        assert_eq!(rating(WORKED), 132.0);
        assert_eq!(older(WORKED, true), 30.0);
        assert_eq!(older(WORKED, false), 0.0);
        let full = Rating {
            size: 10.0,
            seriousness: 10.0,
            effectiveness: 10.0,
        };
        assert_eq!(rating(full), 300.0);
    }

    #[test]
    fn size_goes_by_the_share() {
        for (share, marks) in [
            (0.25, (9, 10)),
            (0.249, (7, 8)),
            (0.10, (7, 8)),
            (0.099, (5, 6)),
            (0.01, (5, 6)),
            (0.001, (3, 4)),
            (0.0001, (1, 2)),
            (0.00009, (0, 0)),
        ] {
            assert_eq!(size_marks(share), marks, "{share}");
        }
    }
}
