//! All that an outsider knows of a release: what is published, and what must hold between the tables.

use super::clearance::Clearance;
use super::members::Members;
use super::system::{Quantity, System, Terms};
use super::tables::{Dimension, Release};
use crate::disclosure::Publication;

/// What is true of a release, counted once.
pub struct Frame<'a> {
    pub release: &'a Release,
    pub rules: &'a Publication,
    /// By measure.
    pub totals: Vec<Counts>,
    /// By measure, dimension, group.
    pub cells: Vec<Vec<Vec<Counts>>>,
    nested: Vec<Nested>,
    links: Vec<Vec<Link>>,
}

/// Answers, and for how many of them the measure holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub n: u64,
    pub events: u64,
}

/// One of the three sets of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Answers,
    Events,
    Rest,
}

/// Groups of one dimension that lie within a group of another: areas in a town, single years in a band.
struct Nested {
    dimension: usize,
    groups: Vec<usize>,
    within: (usize, usize),
    /// Together they are the whole of it.
    whole: bool,
}

/// A set of one measure that lies within a set of another, or around it.
#[derive(Clone, Copy, Debug)]
struct Link {
    side: Side,
    other: usize,
    other_side: Side,
    /// The other set lies within ours, so that it bounds ours from below; else from above.
    below: bool,
}

/// Sets smaller than this lie within others by chance; nobody outside would know it.
const KNOWN_FROM: u64 = 30;

impl<'a> Frame<'a> {
    pub fn new(release: &'a Release, rules: &'a Publication) -> Self {
        let count = |answered: &Members, events: &Members, group: &Members| Counts {
            n: answered.shared(group),
            events: events.shared(group),
        };
        Self {
            release,
            rules,
            totals: release
                .measures
                .iter()
                .map(|measure| Counts {
                    n: measure.answered.count(),
                    events: measure.events.count(),
                })
                .collect(),
            cells: release
                .measures
                .iter()
                .map(|measure| {
                    let of = |dimension: &Dimension| {
                        let groups = dimension.groups.iter();
                        groups
                            .map(|group| count(&measure.answered, &measure.events, &group.members))
                            .collect()
                    };
                    release.dimensions.iter().map(of).collect()
                })
                .collect(),
            nested: nested(release),
            links: links(release),
        }
    }

    /// How exactly a shown share gives away its events: half of what rounding leaves open, since the interval and the
    /// differences shown beside it narrow it down.
    fn slack(&self, n: u64) -> f64 {
        self.rules.rounding.map_or(0.0, |step| step / 4.0 * n as f64)
    }

    /// What a shown cell says of one of its sets.
    fn said(&self, counts: Counts, side: Side) -> (f64, f64) {
        let (n, events) = (counts.n as f64, counts.events as f64);
        let slack = self.slack(counts.n);
        match side {
            Side::Answers => (n, n),
            Side::Events => ((events - slack).max(0.0), (events + slack).min(n)),
            Side::Rest => ((n - events - slack).max(0.0), (n - events + slack).min(n)),
        }
    }
}

/// The unknowns of one measure (or of the table of who answered) as an outsider has them.
pub struct Unknowns {
    pub system: System,
    /// By dimension and group: answers, events.
    cells: Vec<Vec<(Quantity, Quantity)>>,
    /// Those who did not say, by dimension.
    silent: Vec<Quantity>,
    total: (Quantity, Quantity),
}

impl Unknowns {
    /// One of the three sets of a group as terms.
    pub fn of(&self, dimension: usize, group: usize, side: Side) -> Terms {
        terms(self.cells[dimension][group], side)
    }

    /// Those who did not say which group is theirs.
    pub fn silent(&self, dimension: usize) -> Terms {
        vec![(self.silent[dimension], 1.0)]
    }

    pub fn total(&self, side: Side) -> Terms {
        terms(self.total, side)
    }
}

fn terms((n, events): (Quantity, Quantity), side: Side) -> Terms {
    match side {
        Side::Answers => vec![(n, 1.0)],
        Side::Events => vec![(events, 1.0)],
        Side::Rest => vec![(n, 1.0), (events, -1.0)],
    }
}

/// More families than any survey has: all an outsider knows where not even their number is said.
const ANY: f64 = 1e6;

/// No count is larger than this, as far as an outsider knows.
pub fn most(release: &Release, clearance: &Clearance) -> f64 {
    match clearance.respondents_hidden {
        true => ANY,
        false => release.respondents as f64,
    }
}

/// What is known of the table of who answered: counts without events.
pub fn who(frame: &Frame<'_>, clearance: &Clearance) -> Unknowns {
    let everyone = frame.release.respondents;
    let mut unknowns = unknowns(frame, most(frame.release, clearance));
    if !clearance.respondents_hidden {
        unknowns
            .system
            .know(unknowns.total.0, everyone as f64, everyone as f64);
    }
    for (d, dimension) in frame.release.dimensions.iter().enumerate() {
        for (g, group) in dimension.groups.iter().enumerate() {
            if clearance.who(&dimension.id, &group.code).is_empty() {
                let n = group.members.count() as f64;
                unknowns.system.know(unknowns.cells[d][g].0, n, n);
            }
        }
        if clearance.who(&dimension.id, "").is_empty() {
            let silent = silent(frame.release, d) as f64;
            unknowns.system.know(unknowns.silent[d], silent, silent);
        }
    }
    unknowns
}

/// How many respondents are in no group of a dimension.
pub fn silent(release: &Release, dimension: usize) -> u64 {
    let said = release.dimensions[dimension]
        .groups
        .iter()
        .fold(Members::default(), |said, group| match said.is_empty() {
            true => group.members.clone(),
            false => said.or(&group.members),
        });
    release.respondents - said.count()
}

/// What is known of one measure's tables.
pub fn measure(frame: &Frame<'_>, clearance: &Clearance, m: usize) -> Unknowns {
    let release = frame.release;
    let mut unknowns = unknowns(frame, most(release, clearance));
    let id = &release.measures[m].id;
    if clearance.total(id).is_empty() {
        show(frame, &mut unknowns.system, unknowns.total, frame.totals[m]);
    }
    for (d, dimension) in release.dimensions.iter().enumerate() {
        for (g, group) in dimension.groups.iter().enumerate() {
            let cell = unknowns.cells[d][g];
            if clearance.cell(id, &dimension.id, &group.code).is_empty() {
                show(frame, &mut unknowns.system, cell, frame.cells[m][d][g]);
            }
            // No group has more answers than members.
            if clearance.who(&dimension.id, &group.code).is_empty() {
                unknowns.system.know(cell.0, 0.0, group.members.count() as f64);
            }
            for (side, lower, upper) in linked(frame, clearance, m, d, g) {
                between(&mut unknowns.system, terms(cell, side), lower, upper);
            }
        }
        if clearance.who(&dimension.id, "").is_empty() {
            let silent = silent(release, d) as f64;
            unknowns.system.know(unknowns.silent[d], 0.0, silent);
        }
    }
    unknowns
}

fn show(frame: &Frame<'_>, system: &mut System, cell: (Quantity, Quantity), counts: Counts) {
    let (n, _) = frame.said(counts, Side::Answers);
    let (lower, upper) = frame.said(counts, Side::Events);
    system.know(cell.0, n, n);
    system.know(cell.1, lower, upper);
}

fn between(system: &mut System, terms: Terms, lower: f64, upper: f64) {
    let negative: Terms = terms
        .iter()
        .map(|(quantity, factor)| (*quantity, -factor))
        .collect();
    if upper.is_finite() {
        system.at_most(terms, upper);
    }
    if lower > 0.0 {
        system.at_most(negative, -lower);
    }
}

/// The cells of other measures whose shown numbers bound a set of this one, with what they say.
fn linked(frame: &Frame<'_>, clearance: &Clearance, m: usize, d: usize, g: usize) -> Vec<(Side, f64, f64)> {
    linking(frame, clearance, m, d, g)
        .into_iter()
        .map(|(link, counts)| {
            let (lower, upper) = frame.said(counts, link.other_side);
            match link.below {
                true => (link.side, lower, f64::INFINITY),
                false => (link.side, 0.0, upper),
            }
        })
        .collect()
}

fn linking(frame: &Frame<'_>, clearance: &Clearance, m: usize, d: usize, g: usize) -> Vec<(Link, Counts)> {
    let dimension = &frame.release.dimensions[d];
    frame.links[m]
        .iter()
        .filter(|link| {
            let other = &frame.release.measures[link.other].id;
            let code = &dimension.groups[g].code;
            clearance.cell(other, &dimension.id, code).is_empty()
        })
        .map(|link| (*link, frame.cells[link.other][d][g]))
        .collect()
}

/// Measures whose shown cell of the group says something of this measure's hidden one.
pub fn neighbors(frame: &Frame<'_>, clearance: &Clearance, m: usize, d: usize, g: usize) -> Vec<usize> {
    let mut others: Vec<usize> = linking(frame, clearance, m, d, g)
        .into_iter()
        .map(|(link, _)| link.other)
        .collect();
    others.sort_unstable();
    others.dedup();
    others
}

/// The unknowns of a set of tables with one total, and what always holds between them.
fn unknowns(frame: &Frame<'_>, most: f64) -> Unknowns {
    let mut system = System::default();
    let pair = |system: &mut System| {
        let pair = (system.quantity(0.0, most), system.quantity(0.0, most));
        system.at_most(vec![(pair.1, 1.0), (pair.0, -1.0)], 0.0);
        pair
    };
    let total = pair(&mut system);
    let mut cells = Vec::new();
    let mut silent = Vec::new();
    for dimension in &frame.release.dimensions {
        let groups: Vec<_> = dimension.groups.iter().map(|_| pair(&mut system)).collect();
        let unsaid = pair(&mut system);
        for side in [Side::Answers, Side::Events] {
            let whole = terms(total, side);
            if dimension.additive {
                let mut sum: Terms = groups
                    .iter()
                    .chain([&unsaid])
                    .flat_map(|cell| terms(*cell, side))
                    .collect();
                sum.extend(whole.iter().map(|(quantity, factor)| (*quantity, -factor)));
                system.equal(sum, 0.0);
            }
        }
        if !dimension.additive {
            for cell in &groups {
                for side in [Side::Events, Side::Rest, Side::Answers] {
                    let mut part = terms(*cell, side);
                    part.extend(
                        terms(total, side)
                            .iter()
                            .map(|(quantity, factor)| (*quantity, -factor)),
                    );
                    system.at_most(part, 0.0);
                }
            }
        }
        cells.push(groups);
        silent.push(unsaid.0);
    }
    for nested in &frame.nested {
        for side in [Side::Answers, Side::Events, Side::Rest] {
            let mut sum: Terms = nested
                .groups
                .iter()
                .flat_map(|group| terms(cells[nested.dimension][*group], side))
                .collect();
            let around = terms(cells[nested.within.0][nested.within.1], side);
            sum.extend(around.iter().map(|(quantity, factor)| (*quantity, -factor)));
            match nested.whole {
                true => system.equal(sum, 0.0),
                false => system.at_most(sum, 0.0),
            }
        }
    }
    Unknowns {
        system,
        cells,
        silent,
        total,
    }
}

/// Dimensions that refine others, found in the data: every group with enough members to be no chance.
fn nested(release: &Release) -> Vec<Nested> {
    let mut found = Vec::new();
    for (d, fine) in release.dimensions.iter().enumerate() {
        for (w, coarse) in release.dimensions.iter().enumerate() {
            if d == w {
                continue;
            }
            for (at, around) in coarse.groups.iter().enumerate() {
                let inner: Vec<usize> = (0..fine.groups.len())
                    .filter(|g| {
                        let members = &fine.groups[*g].members;
                        members.count() >= KNOWN_FROM && members.within(&around.members)
                    })
                    .collect();
                let sum: u64 = inner.iter().map(|g| fine.groups[*g].members.count()).sum();
                let batches = match fine.additive {
                    true => vec![inner],
                    false => inner.into_iter().map(|g| vec![g]).collect(),
                };
                for groups in batches.into_iter().filter(|groups| !groups.is_empty()) {
                    found.push(Nested {
                        dimension: d,
                        whole: fine.additive && sum == around.members.count(),
                        groups,
                        within: (w, at),
                    });
                }
            }
        }
    }
    found
}

/// Sets of measures that lie within each other.
fn links(release: &Release) -> Vec<Vec<Link>> {
    let sets: Vec<[(Side, Members); 3]> = release
        .measures
        .iter()
        .map(|measure| {
            [
                (Side::Answers, measure.answered.clone()),
                (Side::Events, measure.events.clone()),
                (Side::Rest, measure.answered.without(&measure.events)),
            ]
        })
        .collect();
    let mut links = vec![Vec::new(); sets.len()];
    for (m, own) in sets.iter().enumerate() {
        for (o, others) in sets.iter().enumerate().filter(|(o, _)| *o != m) {
            for (side, set) in own.iter().filter(|(side, _)| *side != Side::Answers) {
                for (other_side, other) in others {
                    if set.count() < KNOWN_FROM || other.count() < KNOWN_FROM {
                        continue;
                    }
                    let link = |below| Link {
                        side: *side,
                        other: o,
                        other_side: *other_side,
                        below,
                    };
                    if other.within(set) {
                        links[m].push(link(true));
                    }
                    if set.within(other) {
                        links[m].push(link(false));
                    }
                }
            }
        }
    }
    links
}
