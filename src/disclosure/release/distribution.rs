//! Respondents told apart into parts that are shown all together or not at all.

use std::collections::BTreeSet;

use super::clearance::Clearance;
use super::tables::Distribution;
use crate::disclosure::{Publication, Reason};

/// Hides the whole of a distribution where one part is small, or where a number it rests on stays hidden.
///
/// Where all parts are shown none of them is small, and no union of them is: nothing in it is left to work out. With one part
/// hidden the others and what it rests on would tell it.
pub fn clear(distribution: &Distribution, rules: &Publication, clearance: &mut Clearance) {
    let answered = distribution.answered.count();
    let mut reasons: BTreeSet<Reason> = distribution
        .parts
        .iter()
        .flat_map(|part| rules.hides(answered, part.count()))
        .collect();
    let rests_on = &mut distribution.rests_on.iter();
    if rests_on.any(|measure| !clearance.total(measure).is_empty()) {
        reasons.insert(Reason::Secondary);
    }
    if !reasons.is_empty() {
        clearance
            .distributions
            .entry(distribution.id.clone())
            .or_default()
            .extend(reasons);
    }
}
