//! How many came along: counts of which each holds the next.

use crate::disclosure::{Publication, Reason};

/// Why each step stays hidden; nothing where it may be shown.
///
/// A step is shown where it is not small and lies apart from every shown count by nobody or by as many as may be counted: so
/// many left in between. The last step is decided first, then the first, then the others from the end. `known`: counts of the
/// same families that are published elsewhere.
pub fn steps(steps: &[u64], known: &[u64], rules: &Publication) -> Vec<Vec<Reason>> {
    let mut order: Vec<usize> = (0..steps.len()).rev().collect();
    if steps.len() > 1 {
        order.remove(steps.len() - 1);
        order.insert(1, 0);
    }
    let mut shown: Vec<u64> = known.to_vec();
    let mut hidden = vec![Vec::new(); steps.len()];
    for at in order {
        let count = steps[at];
        if rules.small(count) {
            hidden[at].push(Reason::SmallCount);
        } else if shown.iter().any(|other| rules.small(count.abs_diff(*other))) {
            hidden[at].push(Reason::Secondary);
        } else {
            shown.push(count);
        }
    }
    hidden
}

/// How many of a group began, and how many of those came to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    pub began: u64,
    pub ended: u64,
}

impl Passage {
    fn left(self) -> u64 {
        self.began - self.ended.min(self.began)
    }

    fn with(self, other: Self) -> Self {
        Self {
            began: self.began + other.began,
            ended: self.ended + other.ended,
        }
    }

    fn is_small(self, rules: &Publication) -> bool {
        [self.began, self.ended, self.left()]
            .into_iter()
            .any(|count| rules.small(count))
    }
}

/// Which groups of a dimension stay hidden, so that of none the number who left can be worked out from the others and the total.
pub fn passages(groups: &[Passage], rules: &Publication) -> Vec<bool> {
    let mut hidden: Vec<bool> = groups.iter().map(|group| group.is_small(rules)).collect();
    loop {
        let all = || groups.iter().zip(&hidden).filter(|(_, hidden)| **hidden);
        let none = Passage { began: 0, ended: 0 };
        let together = all().fold(none, |sum, (group, _)| sum.with(*group));
        let alone = all().count() == 1;
        if !(alone || together.is_small(rules)) {
            return hidden;
        }
        let next = (0..groups.len())
            .filter(|at| !hidden[*at])
            .min_by_key(|at| groups[*at].began);
        match next {
            Some(at) => hidden[at] = true,
            None => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_would_tell_how_few_left_is_hidden() {
        let rules = Publication::default();
        let hidden = |counts: &[u64], known: &[u64]| -> Vec<bool> {
            let reasons = steps(counts, known, &rules);
            reasons.iter().map(|reasons| !reasons.is_empty()).collect()
        };
        assert_eq!(hidden(&[800, 797, 760, 760], &[]), [false, true, false, false]);
        // Five left on the whole way: the beginning may not stand beside the end.
        assert_eq!(hidden(&[805, 800], &[]), [true, false]);
        assert_eq!(hidden(&[800, 700], &[705]), [false, true]);
        assert_eq!(hidden(&[8, 8], &[]), [true, true]);
    }

    #[test]
    fn hidden_groups_are_never_alone_and_never_few_together() {
        let rules = Publication::default();
        let passage = |began, ended| Passage { began, ended };
        // Three left on paper: the next smallest hides beside it, and together they lost enough.
        let groups = [passage(700, 640), passage(60, 57), passage(90, 70)];
        assert_eq!(passages(&groups, &rules), [false, true, true]);
        let calm = [passage(700, 640), passage(60, 60)];
        assert_eq!(passages(&calm, &rules), [false, false]);
        // Nothing can be shown where all others together lost too few.
        let two = [passage(700, 698), passage(60, 57)];
        assert_eq!(passages(&two, &rules), [true, true]);
    }
}
