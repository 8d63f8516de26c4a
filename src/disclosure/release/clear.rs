//! A release to its clearance: hide what is small, then whatever would give it away.

use super::clearance::{Clearance, Proof};
use super::distribution;
use super::outsider::{self, Counts, Frame, Side, Unknowns};
use super::system::{System, Terms};
use super::tables::{Choice, List, Release};
use crate::disclosure::{Publication, Reason};

/// Decides over all cells of a release together.
///
/// The result is the same for the same release; cells hidden beyond their own smallness carry [`Reason::Secondary`].
pub fn clear(release: &Release, rules: &Publication) -> Clearance {
    let frame = Frame::new(release, rules);
    let mut clearance = Clearance {
        groups: release
            .dimensions
            .iter()
            .flat_map(|dimension| {
                let groups = dimension.groups.iter();
                groups.map(|group| (dimension.id.clone(), group.code.clone()))
            })
            .collect(),
        ..Clearance::default()
    };
    who(&frame, &mut clearance);
    for m in 0..release.measures.len() {
        primary(&frame, &mut clearance, m);
    }
    for m in 0..release.measures.len() {
        measure(&frame, &mut clearance, m);
    }
    for list in &release.lists {
        choices(release, list, rules, &mut clearance);
    }
    for own in &release.distributions {
        distribution::clear(own, rules, &mut clearance);
    }
    clearance
}

/// Whether a range holds all of 1 to one below the limit.
fn wide((lower, upper): (f64, f64), rules: &Publication) -> bool {
    const NOISE: f64 = 1e-6;
    lower <= 1.0 + NOISE && upper >= (rules.min_count - 1) as f64 - NOISE
}

/// What an outsider knows, kept until something more is hidden.
struct Outsider<'k> {
    unknowns: Unknowns,
    learn: &'k dyn Fn(&Clearance) -> Unknowns,
}

impl<'k> Outsider<'k> {
    fn new(clearance: &Clearance, learn: &'k dyn Fn(&Clearance) -> Unknowns) -> Self {
        Self {
            unknowns: learn(clearance),
            learn,
        }
    }

    /// Proves one number, hiding more by `hide` until the proof succeeds or nothing is left to hide.
    ///
    /// `number`: its value as it is now, and how an outsider would work it out. One that is not small needs no proof.
    fn prove(
        &mut self,
        clearance: &mut Clearance,
        rules: &Publication,
        name: String,
        number: impl Fn(&Clearance, &Unknowns) -> (u64, Terms),
        mut hide: impl FnMut(&mut Clearance) -> bool,
    ) {
        let mut hidden_for_it = 0;
        loop {
            let (value, terms) = number(clearance, &self.unknowns);
            if !rules.small(value) {
                return;
            }
            // A solver that gave up has proven nothing.
            let range = self.unknowns.system.range(&terms);
            let is_wide = range.is_some_and(|range| wide(range, rules));
            if is_wide || !hide(clearance) {
                let (lower, upper) = range.unwrap_or((f64::NAN, f64::NAN));
                clearance.proofs.push(Proof {
                    number: name,
                    lower,
                    upper,
                    hidden_for_it,
                    wide: is_wide,
                });
                return;
            }
            hidden_for_it += 1;
            self.unknowns = (self.learn)(clearance);
        }
    }
}

/// The table of who answered, which also says how many there are of each group in every other table.
fn who(frame: &Frame<'_>, clearance: &mut Clearance) {
    let (release, rules) = (frame.release, frame.rules);
    clearance.respondents_hidden = rules.small(release.respondents);
    for (d, dimension) in release.dimensions.iter().enumerate() {
        let silent = outsider::silent(release, d);
        let rows = dimension
            .groups
            .iter()
            .map(|group| (group.code.as_str(), group.members.count()))
            .chain([("", silent)]);
        for (code, n) in rows {
            let key = (dimension.id.clone(), code.to_owned());
            if rules.small(n) {
                clearance
                    .who
                    .entry(key.clone())
                    .or_default()
                    .insert(Reason::SmallCount);
            }
            if rules.small(release.respondents - n) {
                clearance
                    .who
                    .entry(key)
                    .or_default()
                    .insert(Reason::SmallComplement);
            }
        }
    }
    for (d, dimension) in release.dimensions.iter().enumerate() {
        let silent = (outsider::silent(release, d), None);
        let groups = dimension.groups.iter().enumerate();
        let rows: Vec<(u64, Option<usize>)> = groups
            .map(|(g, group)| (group.members.count(), Some(g)))
            .chain([silent])
            .collect();
        let learn = |clearance: &Clearance| outsider::who(frame, clearance);
        let mut known = Outsider::new(clearance, &learn);
        for (n, g) in &rows {
            let code = g.map_or("", |g| dimension.groups[g].code.as_str());
            let own = |unknowns: &Unknowns| match g {
                Some(g) => unknowns.of(d, *g, Side::Answers),
                None => unknowns.silent(d),
            };
            let name = |what: &str| format!("who answered / {} / {code} / {what}", dimension.id);
            known.prove(
                clearance,
                rules,
                name("families"),
                |_, unknowns| (*n, own(unknowns)),
                |clearance| hide_who(frame, clearance, d, &rows),
            );
            known.prove(
                clearance,
                rules,
                name("all others"),
                |_, unknowns| {
                    let mut terms: Terms = own(unknowns)
                        .into_iter()
                        .map(|(q, factor)| (q, -factor))
                        .collect();
                    terms.extend(unknowns.total(Side::Answers));
                    (release.respondents - n, terms)
                },
                |clearance| hide_who(frame, clearance, d, &rows),
            );
        }
        if !dimension.additive {
            continue;
        }
        known.prove(
            clearance,
            rules,
            format!("who answered / {} / hidden together", dimension.id),
            |clearance, unknowns| {
                let mut terms = Terms::new();
                let mut sum = 0;
                for (n, g) in &rows {
                    let code = g.map_or("", |g| dimension.groups[g].code.as_str());
                    if !clearance.who(&dimension.id, code).is_empty() {
                        sum += n;
                        terms.extend(match g {
                            Some(g) => unknowns.of(d, *g, Side::Answers),
                            None => unknowns.silent(d),
                        });
                    }
                }
                (sum, terms)
            },
            |clearance| hide_who(frame, clearance, d, &rows),
        );
    }
}

/// Hides the smallest row of a dimension that is still shown; at last the number of respondents.
fn hide_who(frame: &Frame<'_>, clearance: &mut Clearance, d: usize, rows: &[(u64, Option<usize>)]) -> bool {
    let dimension = &frame.release.dimensions[d];
    let code = |g: &Option<usize>| g.map_or("", |g| dimension.groups[g].code.as_str());
    let next = rows
        .iter()
        .filter(|(n, g)| *n > 0 && clearance.who(&dimension.id, code(g)).is_empty())
        .min_by_key(|(n, _)| *n);
    match next {
        Some((_, g)) => {
            let key = (dimension.id.clone(), code(g).to_owned());
            clearance.who.entry(key).or_default().insert(Reason::Secondary);
            true
        }
        None => !std::mem::replace(&mut clearance.respondents_hidden, true),
    }
}

/// Hides the cells of a measure that are small themselves, and those of groups whose size is hidden.
fn primary(frame: &Frame<'_>, clearance: &mut Clearance, m: usize) {
    let id = &frame.release.measures[m].id;
    let reasons = frame.rules.hides(frame.totals[m].n, frame.totals[m].events);
    if !reasons.is_empty() {
        clearance.totals.entry(id.clone()).or_default().extend(reasons);
    }
    for (d, dimension) in frame.release.dimensions.iter().enumerate() {
        for (g, group) in dimension.groups.iter().enumerate() {
            let mut reasons = frame
                .rules
                .hides(frame.cells[m][d][g].n, frame.cells[m][d][g].events);
            if reasons.is_empty() && !clearance.who(&dimension.id, &group.code).is_empty() {
                reasons.push(Reason::Secondary);
            }
            if !reasons.is_empty() {
                let key = (id.clone(), dimension.id.clone(), group.code.clone());
                clearance.cells.entry(key).or_default().extend(reasons);
            }
        }
    }
}

const SIDES: [(Side, &str); 3] = [
    (Side::Answers, "answers"),
    (Side::Events, "events"),
    (Side::Rest, "rest"),
];

fn count(counts: Counts, side: Side) -> u64 {
    match side {
        Side::Answers => counts.n,
        Side::Events => counts.events,
        Side::Rest => counts.n - counts.events,
    }
}

/// Proves every protected number of a measure.
fn measure(frame: &Frame<'_>, clearance: &mut Clearance, m: usize) {
    let (release, rules) = (frame.release, frame.rules);
    let id = &release.measures[m].id;
    let protected = |counts: Counts| {
        let hides = !rules.hides(counts.n, counts.events).is_empty();
        SIDES
            .into_iter()
            .filter(move |(side, _)| hides && rules.small(count(counts, *side)))
    };
    let learn = |clearance: &Clearance| outsider::measure(frame, clearance, m);
    let mut known = Outsider::new(clearance, &learn);
    for (side, what) in protected(frame.totals[m]) {
        known.prove(
            clearance,
            rules,
            format!("{id} / everyone / {what}"),
            |_, unknowns| (count(frame.totals[m], side), unknowns.total(side)),
            |clearance| hide_largest_table(frame, clearance, m),
        );
    }
    for (d, dimension) in release.dimensions.iter().enumerate() {
        for (g, group) in dimension.groups.iter().enumerate() {
            for (side, what) in protected(frame.cells[m][d][g]) {
                known.prove(
                    clearance,
                    rules,
                    format!("{id} / {} / {} / {what}", dimension.id, group.code),
                    |_, unknowns| (count(frame.cells[m][d][g], side), unknowns.of(d, g, side)),
                    |clearance| hide_beside(frame, clearance, m, d, g),
                );
            }
        }
        if dimension.additive {
            for (side, what) in SIDES {
                known.prove(
                    clearance,
                    rules,
                    format!("{id} / {} / hidden together / {what}", dimension.id),
                    |clearance, unknowns| hidden_sum(frame, clearance, unknowns, (m, d), side),
                    |clearance| hide_beside(frame, clearance, m, d, 0),
                );
            }
        }
    }
}

/// The sum over the hidden groups of a table, as it is and as an outsider knows it; 0 where none is hidden.
///
/// Those who did not say which group is theirs stand with them: the two cannot be told apart.
fn hidden_sum(
    frame: &Frame<'_>,
    clearance: &Clearance,
    unknowns: &Unknowns,
    (m, d): (usize, usize),
    side: Side,
) -> (u64, Terms) {
    let dimension = &frame.release.dimensions[d];
    let id = &frame.release.measures[m].id;
    let mut shown = 0;
    let mut terms = unknowns.total(side);
    let mut any = false;
    for (g, group) in dimension.groups.iter().enumerate() {
        if clearance.cell(id, &dimension.id, &group.code).is_empty() {
            shown += count(frame.cells[m][d][g], side);
            let own = unknowns.of(d, g, side).into_iter();
            terms.extend(own.map(|(quantity, factor)| (quantity, -factor)));
        } else {
            any = true;
        }
    }
    let sum = if any {
        count(frame.totals[m], side) - shown
    } else {
        0
    };
    (sum, terms)
}

/// Hides the smallest shown group of the table; then the total; then what other measures say of the group.
fn hide_beside(frame: &Frame<'_>, clearance: &mut Clearance, m: usize, d: usize, g: usize) -> bool {
    let dimension = &frame.release.dimensions[d];
    let id = &frame.release.measures[m].id;
    let shown = |clearance: &Clearance, at: usize| {
        clearance
            .cell(id, &dimension.id, &dimension.groups[at].code)
            .is_empty()
    };
    let next = (0..dimension.groups.len())
        .filter(|at| frame.cells[m][d][*at].n > 0 && shown(clearance, *at))
        .min_by_key(|at| frame.cells[m][d][*at].n);
    if let Some(at) = next.filter(|_| dimension.additive) {
        hide_cell(frame, clearance, m, d, at);
        return true;
    }
    if clearance.total(id).is_empty() {
        clearance
            .totals
            .entry(id.clone())
            .or_default()
            .insert(Reason::Secondary);
        return true;
    }
    if let Some(at) = next {
        hide_cell(frame, clearance, m, d, at);
        return true;
    }
    // What other measures say of the group; then what they say of the groups beside it, the smallest first.
    let mut places: Vec<usize> = (0..dimension.groups.len()).filter(|at| *at != g).collect();
    places.sort_by_key(|at| (frame.cells[m][d][*at].n, *at));
    for at in std::iter::once(g).chain(places) {
        let neighbors = outsider::neighbors(frame, clearance, m, d, at);
        for other in &neighbors {
            hide_cell(frame, clearance, *other, d, at);
        }
        if !neighbors.is_empty() {
            return true;
        }
    }
    hide_largest_table(frame, clearance, m)
}

fn hide_cell(frame: &Frame<'_>, clearance: &mut Clearance, m: usize, d: usize, g: usize) {
    let dimension = &frame.release.dimensions[d];
    let key = (
        frame.release.measures[m].id.clone(),
        dimension.id.clone(),
        dimension.groups[g].code.clone(),
    );
    clearance.cells.entry(key).or_default().insert(Reason::Secondary);
}

/// Hides every group of the dimension that shows most of them: what is left when a total itself is protected.
fn hide_largest_table(frame: &Frame<'_>, clearance: &mut Clearance, m: usize) -> bool {
    let id = &frame.release.measures[m].id;
    let shown = |d: usize| -> Vec<usize> {
        let dimension = &frame.release.dimensions[d];
        (0..dimension.groups.len())
            .filter(|g| {
                clearance
                    .cell(id, &dimension.id, &dimension.groups[*g].code)
                    .is_empty()
            })
            .collect()
    };
    let most = (0..frame.release.dimensions.len())
        .map(|d| (d, shown(d)))
        .filter(|(_, groups)| !groups.is_empty())
        .max_by_key(|(d, groups)| (groups.len(), usize::MAX - d));
    let Some((d, groups)) = most else {
        return false;
    };
    for g in groups {
        hide_cell(frame, clearance, m, d, g);
    }
    true
}

/// What families picked: a choice few picked is hidden, and so is a first place that few gave it.
fn choices(release: &Release, list: &List, rules: &Publication, clearance: &mut Clearance) {
    let answered = list.answered.count();
    let key = |choice: &Choice| (list.id.clone(), choice.code.clone());
    for choice in &list.choices {
        let reasons = rules.hides(answered, choice.any.count());
        if !reasons.is_empty() {
            clearance.choices.entry(key(choice)).or_default().extend(reasons);
        } else if let Some(places) = &choice.places {
            let first = places[0].count();
            if rules.small(first) || rules.small(answered - first) {
                clearance.places.insert(key(choice));
            }
        }
    }
    for (at, choice) in list.choices.iter().enumerate() {
        let mut numbers = vec![("any", choice.any.count())];
        numbers.extend(choice.places.iter().map(|places| ("first", places[0].count())));
        for (what, _) in numbers.into_iter().filter(|(_, n)| rules.small(*n)) {
            let mut hidden_for_it = 0;
            let (range, is_wide) = loop {
                let (system, terms) = picked(release, list, rules, clearance, at, what);
                let range = system.range(&terms);
                let is_wide = range.is_some_and(|range| wide(range, rules));
                if is_wide || !hide_choice(list, clearance) {
                    break (range, is_wide);
                }
                hidden_for_it += 1;
            };
            let (lower, upper) = range.unwrap_or((f64::NAN, f64::NAN));
            clearance.proofs.push(Proof {
                number: format!("{} / {} / {what}", list.id, choice.code),
                lower,
                upper,
                hidden_for_it,
                wide: is_wide,
            });
        }
    }
}

/// Hides the first place of the choice least often first that still shows it; then whole choices.
fn hide_choice(list: &List, clearance: &mut Clearance) -> bool {
    let shown = |choice: &&Choice| clearance.choice(&list.id, &choice.code).is_empty();
    let first = |choice: &Choice| choice.places.as_ref().map_or(0, |places| places[0].count());
    let with_place = list
        .choices
        .iter()
        .filter(shown)
        .filter(|choice| choice.places.is_some() && !clearance.place_hidden(&list.id, &choice.code))
        .min_by_key(|choice| first(choice));
    if let Some(choice) = with_place {
        clearance.places.insert((list.id.clone(), choice.code.clone()));
        return true;
    }
    let whole = list
        .choices
        .iter()
        .filter(shown)
        .min_by_key(|choice| choice.any.count());
    let Some(choice) = whole else { return false };
    let key = (list.id.clone(), choice.code.clone());
    clearance
        .choices
        .entry(key)
        .or_default()
        .insert(Reason::Secondary);
    true
}

/// What an outsider knows of how often a choice was picked.
fn picked(
    release: &Release,
    list: &List,
    rules: &Publication,
    clearance: &Clearance,
    at: usize,
    what: &str,
) -> (System, Terms) {
    // How many answered stands beside every choice that is shown.
    let says = |choice: &Choice| clearance.choice(&list.id, &choice.code).is_empty();
    let answered = match list.choices.iter().any(says) {
        true => list.answered.count() as f64,
        false => outsider::most(release, clearance),
    };
    let slack = |of: f64| rules.rounding.map_or(0.0, |step| step / 4.0 * of);
    let mut system = System::default();
    let mut firsts = Vec::new();
    let mut asked = Vec::new();
    for (place, choice) in list.choices.iter().enumerate() {
        let [first, second, third] = [(); 3].map(|()| system.quantity(0.0, answered));
        let any = vec![(first, 1.0), (second, 1.0), (third, 1.0)];
        system.at_most(any.clone(), answered);
        firsts.push((first, 1.0));
        if place == at {
            asked = match what {
                "first" => vec![(first, 1.0)],
                _ => any.clone(),
            };
        }
        if !clearance.choice(&list.id, &choice.code).is_empty() {
            continue;
        }
        about(&mut system, any, choice.any.count() as f64, slack(answered));
        let Some([one, two, three]) = choice
            .places
            .as_ref()
            .map(|places| [0, 1, 2].map(|p| places[p].count() as f64))
        else {
            continue;
        };
        if !clearance.place_hidden(&list.id, &choice.code) {
            about(&mut system, vec![(first, 1.0)], one, slack(answered));
            let points = vec![(first, 3.0), (second, 2.0), (third, 1.0)];
            about(
                &mut system,
                points,
                3.0 * one + 2.0 * two + three,
                slack(3.0 * answered),
            );
        }
    }
    let first = |choice: &Choice| choice.places.as_ref().map(|places| places[0].count());
    match list.choices.iter().map(first).sum::<Option<u64>>() {
        // Who picked any picked one first.
        Some(all) if all as f64 == answered => system.equal(firsts, answered),
        Some(_) => system.at_most(firsts, answered),
        None => {}
    }
    (system, asked)
}

fn about(system: &mut System, terms: Terms, value: f64, slack: f64) {
    let negative: Terms = terms
        .iter()
        .map(|(quantity, factor)| (*quantity, -factor))
        .collect();
    system.at_most(terms, value + slack);
    system.at_most(negative, -(value - slack));
}
