//! What a release is about to publish, as sets of respondents.

use super::members::Members;

/// Everything whose counts a release shows, or lets follow.
#[derive(Clone, Debug, Default)]
pub struct Release {
    /// How many respondents there are.
    pub respondents: u64,
    pub measures: Vec<Measure>,
    pub dimensions: Vec<Dimension>,
    pub lists: Vec<List>,
    pub distributions: Vec<Distribution>,
}

/// An indicator: who gave a valid answer, and for whom it holds.
#[derive(Clone, Debug)]
pub struct Measure {
    pub id: String,
    pub answered: Members,
    pub events: Members,
}

/// A way of dividing respondents.
#[derive(Clone, Debug)]
pub struct Dimension {
    pub id: String,
    /// Groups do not overlap, so that they add up (with those who did not say) to everyone.
    pub additive: bool,
    /// Groups that have at least one member.
    pub groups: Vec<Group>,
}

#[derive(Clone, Debug)]
pub struct Group {
    pub code: String,
    pub members: Members,
}

/// A list families pick from.
#[derive(Clone, Debug)]
pub struct List {
    pub id: String,
    pub answered: Members,
    pub choices: Vec<Choice>,
}

/// Everyone who answered, told apart into parts: the answers to one question, or how many of several measures hold.
#[derive(Clone, Debug)]
pub struct Distribution {
    pub id: String,
    pub answered: Members,
    pub parts: Vec<Members>,
    /// Measures whose totals say something of it, or it of them.
    pub rests_on: Vec<String>,
}

/// A choice of a list: who picked it at all, and, where it is ranked, who picked it first, second, third.
#[derive(Clone, Debug)]
pub struct Choice {
    pub code: String,
    pub any: Members,
    pub places: Option<[Members; 3]>,
}
