//! Sums, differences, complements and rounding as one linear program per table: how far each unknown number can go.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::know::{Known, Measure, Said};

/// Groups that overlap do not add up; anyone sees that from their names.
const OVERLAPPING: [&str; 2] = [
    "Race and ethnicity, alone or in combination",
    "Detailed race and ethnicity",
];

/// More families than any town has.
const ANY: f64 = 1e6;

/// The three numbers behind a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Answers,
    Events,
    Rest,
}

/// What is known of one row of a table: bounds of its answers and of its events.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub n: (f64, f64),
    pub events: (f64, f64),
}

impl Row {
    /// `exact`: shares are counts over counts, so that they tell of events.
    fn of(said: Said, most: f64, exact: bool) -> Self {
        let n = said.n.map_or((0.0, most), |n| (n, n));
        let events = match said.share.filter(|_| exact) {
            Some((low, high)) => ((low * n.0).max(0.0), (high * n.1).min(n.1)),
            None => (0.0, n.1),
        };
        Self { n, events }
    }
}

/// The least and the most one side of the row `at` can be: rows add up to the total.
///
/// The last row of `rows` may be those who did not say.
pub fn range(total: Row, rows: &[Row], at: usize, side: Side) -> (f64, f64) {
    let solve = |direction| {
        let mut problem = Problem::new(direction);
        // What is known is a constant, what is not a variable.
        let mut add = |bounds: (f64, f64), factor: f64| match bounds.1 - bounds.0 < 1e-9 {
            true => (None, bounds.0, bounds.0 * factor),
            false => (Some(problem.add_var(factor, bounds)), 0.0, 0.0),
        };
        let mut parts = Vec::new();
        for (i, row) in rows.iter().chain([&total]).enumerate() {
            let (n, events) = match (i == at, side) {
                (false, _) => (0.0, 0.0),
                (true, Side::Answers) => (1.0, 0.0),
                (true, Side::Events) => (0.0, 1.0),
                (true, Side::Rest) => (1.0, -1.0),
            };
            parts.push([add(row.n, n), add(row.events, events)]);
        }
        let known: f64 = parts.iter().flatten().map(|(_, _, asked)| asked).sum();
        for [n, events] in &parts {
            let terms = [(events, 1.0), (n, -1.0)].into_iter();
            let terms: Vec<_> = terms.filter_map(|(part, sign)| Some((part.0?, sign))).collect();
            if !terms.is_empty() {
                problem.add_constraint(terms, ComparisonOp::Le, n.1 - events.1);
            }
        }
        for kind in 0..2 {
            let sign = |i: usize| if i == rows.len() { -1.0 } else { 1.0 };
            let terms = parts.iter().enumerate();
            let terms: Vec<_> = terms
                .filter_map(|(i, part)| Some((part[kind].0?, sign(i))))
                .collect();
            let constant: f64 = parts
                .iter()
                .enumerate()
                .map(|(i, part)| sign(i) * part[kind].1)
                .sum();
            if !terms.is_empty() {
                problem.add_constraint(terms, ComparisonOp::Eq, -constant);
            }
        }
        let solved = problem
            .solve()
            .unwrap_or_else(|cause| panic!("{cause:?}: {total:?} of {rows:?}"));
        solved.into_solution().unwrap().objective() + known
    };
    (
        solve(OptimizationDirection::Minimize),
        solve(OptimizationDirection::Maximize),
    )
}

/// A number somebody might want: measure (or "who answered"), dimension, group, side; no dimension is everyone.
pub type Number = (String, String, String, Side);

/// One cycle under attack.
pub struct Attack<'a> {
    known: &'a Known,
    cycle: &'a str,
    /// The release says that it has no weights, so that shares are counts over counts.
    exact: bool,
    everyone: f64,
}

impl<'a> Attack<'a> {
    pub fn on(known: &'a Known, cycle: &'a str, exact: bool) -> Self {
        let everyone = known.who[cycle]
            .iter()
            .filter(|(dimension, groups)| additive(dimension) && groups.values().all(|said| said.n.is_some()))
            .map(|(_, groups)| groups.values().filter_map(|said| said.n).sum::<f64>())
            .fold(ANY, f64::min);
        Self {
            known,
            cycle,
            exact,
            everyone,
        }
    }

    /// The least and the most a number can be; none where no published table has it.
    pub fn range(&self, number: &Number) -> Option<(f64, f64)> {
        let (measure, dimension, group, side) = number;
        if measure == "who answered" {
            return self.of_who(dimension, group, *side);
        }
        let key = (self.cycle.to_owned(), measure.clone());
        let tables = self.known.measures.get(&key)?;
        let total = total_of(tables, self.everyone, self.exact);
        if dimension.is_empty() {
            return Some(alone(total, *side));
        }
        let groups = tables.groups.get(dimension)?;
        let at = groups.keys().position(|own| own == group)?;
        let people = self.known.who[self.cycle].get(dimension);
        let most = |group: &str| {
            let n = people.and_then(|rows| rows.get(group)?.n);
            n.unwrap_or(self.everyone).min(total.n.1)
        };
        let mut rows: Vec<Row> = groups
            .iter()
            .map(|(group, said)| Row::of(*said, most(group), self.exact))
            .collect();
        rows.push(Row::of(Said::default(), most("No answer"), self.exact));
        Some(match additive(dimension) {
            true => range(total, &rows, at, *side),
            false => alone(rows[at], *side),
        })
    }

    fn of_who(&self, dimension: &str, group: &str, side: Side) -> Option<(f64, f64)> {
        let groups = self.known.who[self.cycle].get(dimension)?;
        let rows: Vec<Row> = groups
            .values()
            .map(|said| Row::of(*said, self.everyone, false))
            .collect();
        let at = groups.keys().position(|own| own == group)?;
        let total = Row {
            n: (
                if self.everyone < ANY { self.everyone } else { 0.0 },
                self.everyone,
            ),
            events: (0.0, self.everyone),
        };
        let own = match additive(dimension) {
            true => range(total, &rows, at, Side::Answers),
            false => rows[at].n,
        };
        Some(match side {
            Side::Answers => own,
            _ => ((total.n.0 - own.1).max(0.0), total.n.1 - own.0),
        })
    }
}

fn additive(dimension: &str) -> bool {
    !OVERLAPPING.contains(&dimension)
}

/// Everyone's numbers: as they are said, or as far as the tables leave them open.
fn total_of(measure: &Measure, everyone: f64, exact: bool) -> Row {
    let mut total = Row::of(measure.total, everyone, exact);
    for groups in measure.groups.values() {
        let least: f64 = groups.values().filter_map(|said| said.n).sum();
        if measure.total.n.is_none() && !groups.is_empty() && least <= everyone {
            // Groups that overlap are each a part, and none is more than the whole.
            let least = groups.values().filter_map(|said| said.n).fold(0.0, f64::max);
            total.n.0 = total.n.0.max(least);
        }
    }
    total
}

fn alone(row: Row, side: Side) -> (f64, f64) {
    match side {
        Side::Answers => row.n,
        Side::Events => row.events,
        Side::Rest => ((row.n.0 - row.events.1).max(0.0), row.n.1 - row.events.0),
    }
}
