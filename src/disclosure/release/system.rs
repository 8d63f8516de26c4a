//! What must hold between unknown numbers, and what range it leaves to one of them.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// One unknown number: its place in the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(usize);

/// A sum of quantities, each times a factor.
pub type Terms = Vec<(Quantity, f64)>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    Equal,
    AtMost,
}

#[derive(Clone, Debug)]
struct Relation {
    terms: Terms,
    sense: Sense,
    constant: f64,
}

/// Unknown numbers with their bounds, and linear relations that hold between them.
#[derive(Clone, Debug, Default)]
pub struct System {
    bounds: Vec<(f64, f64)>,
    relations: Vec<Relation>,
    /// Relations by quantity.
    touching: Vec<Vec<usize>>,
}

/// Bounds closer than this fix a number.
const FIXED: f64 = 1e-9;

impl System {
    /// A new number between these bounds.
    pub fn quantity(&mut self, lower: f64, upper: f64) -> Quantity {
        self.bounds.push((lower, upper));
        self.touching.push(Vec::new());
        Quantity(self.bounds.len() - 1)
    }

    /// Tightens what is known of a number.
    pub fn know(&mut self, quantity: Quantity, lower: f64, upper: f64) {
        let bounds = &mut self.bounds[quantity.0];
        *bounds = (bounds.0.max(lower), bounds.1.min(upper));
    }

    /// The sum of the terms is `constant`.
    pub fn equal(&mut self, terms: Terms, constant: f64) {
        self.relate(terms, Sense::Equal, constant);
    }

    /// The sum of the terms is `constant` or less.
    pub fn at_most(&mut self, terms: Terms, constant: f64) {
        self.relate(terms, Sense::AtMost, constant);
    }

    fn relate(&mut self, terms: Terms, sense: Sense, constant: f64) {
        let at = self.relations.len();
        for (quantity, _) in &terms {
            self.touching[quantity.0].push(at);
        }
        self.relations.push(Relation {
            terms,
            sense,
            constant,
        });
    }

    fn fixed(&self, quantity: Quantity) -> Option<f64> {
        let (lower, upper) = self.bounds[quantity.0];
        (upper - lower < FIXED).then_some((lower + upper) / 2.0)
    }

    /// The smallest and the largest value of a sum that agree with everything known; `None` where the solver gave up.
    pub fn range(&self, terms: &[(Quantity, f64)]) -> Option<(f64, f64)> {
        let (open, relations) = self.connected(terms);
        let known: f64 = terms
            .iter()
            .filter_map(|(quantity, factor)| Some(self.fixed(*quantity)? * factor))
            .sum();
        if terms.iter().all(|(quantity, _)| self.fixed(*quantity).is_some()) {
            return Some((known, known));
        }
        let solve = |direction| {
            let mut problem = Problem::new(direction);
            let variables: BTreeMap<Quantity, _> = open
                .iter()
                .map(|quantity| {
                    let factor: f64 = terms.iter().filter(|(q, _)| q == quantity).map(|(_, f)| f).sum();
                    (*quantity, problem.add_var(factor, self.bounds[quantity.0]))
                })
                .collect();
            for at in &relations {
                let relation = &self.relations[*at];
                let mut constant = relation.constant;
                let mut sum = Vec::with_capacity(relation.terms.len());
                for (quantity, factor) in &relation.terms {
                    match (variables.get(quantity), self.fixed(*quantity)) {
                        (_, Some(value)) => constant -= value * factor,
                        (Some(variable), None) => sum.push((*variable, *factor)),
                        (None, None) => {}
                    }
                }
                let sense = match relation.sense {
                    Sense::Equal => ComparisonOp::Eq,
                    Sense::AtMost => ComparisonOp::Le,
                };
                problem.add_constraint(sum, sense, constant);
            }
            let solution = problem.solve().ok()?.into_solution().ok()?;
            Some(solution.objective() + known)
        };
        Some((
            solve(OptimizationDirection::Minimize)?,
            solve(OptimizationDirection::Maximize)?,
        ))
    }

    /// The numbers that are not fixed and hang together with the terms, and the relations between them.
    fn connected(&self, terms: &[(Quantity, f64)]) -> (BTreeSet<Quantity>, BTreeSet<usize>) {
        let mut waiting: Vec<Quantity> = terms.iter().map(|(quantity, _)| *quantity).collect();
        let (mut open, mut relations) = (BTreeSet::new(), BTreeSet::new());
        while let Some(quantity) = waiting.pop() {
            if self.fixed(quantity).is_some() || !open.insert(quantity) {
                continue;
            }
            for at in &self.touching[quantity.0] {
                if relations.insert(*at) {
                    waiting.extend(self.relations[*at].terms.iter().map(|(other, _)| *other));
                }
            }
        }
        (open, relations)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_unknown_of_a_sum_is_known() {
        let mut system = System::default();
        let [a, b, total] = [(0.0, 100.0), (40.0, 40.0), (47.0, 47.0)].map(|(l, u)| system.quantity(l, u));
        system.equal(vec![(a, 1.0), (b, 1.0), (total, -1.0)], 0.0);
        let (lower, upper) = system.range(&[(a, 1.0)]).expect("solved");
        assert!((lower - 7.0).abs() < 1e-6 && (upper - 7.0).abs() < 1e-6);
    }

    #[test]
    fn two_unknowns_share_what_is_left() {
        let mut system = System::default();
        let [a, b] = [(0.0, 100.0), (0.0, 100.0)].map(|(l, u)| system.quantity(l, u));
        system.equal(vec![(a, 1.0), (b, 1.0)], 37.0);
        assert_eq!(system.range(&[(a, 1.0)]), Some((0.0, 37.0)));
        assert_eq!(system.range(&[(a, 1.0), (b, -1.0)]), Some((-37.0, 37.0)));
    }
}
