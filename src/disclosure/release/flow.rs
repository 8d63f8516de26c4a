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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    pub began: u64,
    pub ended: u64,
    /// How many began is hidden elsewhere in the release.
    pub taken: bool,
}

impl Passage {
    fn left(self) -> u64 {
        self.began - self.ended.min(self.began)
    }

    fn is_small(self, rules: &Publication) -> bool {
        [self.began, self.ended, self.left()]
            .into_iter()
            .any(|count| rules.small(count))
    }
}

/// Which groups of a dimension stay hidden, so that of none a small number who began, left or came to the end can be worked out
/// from the others and the total.
///
/// `groups`: every family is in one of them. How many began may stand elsewhere, where the group is not `taken`: a small number
/// who left or ended must then still be open to anything from one to the limit.
pub fn passages(groups: &[Passage], rules: &Publication) -> Vec<bool> {
    let mut hidden: Vec<bool> = groups
        .iter()
        .map(|group| group.taken || group.is_small(rules))
        .collect();
    while !is_open(groups, &hidden, rules) {
        let next = (0..groups.len())
            .filter(|at| !hidden[*at])
            .min_by_key(|at| groups[*at].began);
        match next {
            Some(at) => hidden[at] = true,
            None => break,
        }
    }
    hidden
}

/// Whether the hidden groups, of which the sums follow from what is shown, keep each small number among them open.
fn is_open(groups: &[Passage], hidden: &[bool], rules: &Publication) -> bool {
    let own: Vec<&Passage> = groups
        .iter()
        .zip(hidden)
        .filter_map(|(group, hidden)| hidden.then_some(group))
        .collect();
    let sum = |count: fn(&Passage) -> u64| own.iter().map(|group| count(group)).sum::<u64>();
    let (began, ended, left) = (
        sum(|group| group.began),
        sum(|group| group.ended),
        sum(|group| group.left()),
    );
    let few_together = [began, ended, left].into_iter().any(|count| rules.small(count));
    let open = |group: &Passage, count: u64, together: u64| {
        let of_others = began - group.began;
        let most = if group.taken {
            together
        } else {
            together.min(group.began)
        };
        !rules.small(count) || (together.saturating_sub(of_others) <= 1 && most + 1 >= rules.min_count)
    };
    own.len() != 1
        && !few_together
        && own
            .iter()
            .all(|group| open(group, group.ended, ended) && open(group, group.left(), left))
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
        let passage = |began, ended| Passage {
            began,
            ended,
            taken: false,
        };
        // Three left on paper: the next smallest hides beside it, and together they lost enough.
        let groups = [passage(700, 640), passage(60, 57), passage(90, 70)];
        assert_eq!(passages(&groups, &rules), [false, true, true]);
        let calm = [passage(700, 640), passage(60, 60)];
        assert_eq!(passages(&calm, &rules), [false, false]);
        // Nothing can be shown where all others together lost too few.
        let two = [passage(700, 698), passage(60, 57)];
        assert_eq!(passages(&two, &rules), [true, true]);
    }

    #[test]
    fn what_is_hidden_elsewhere_is_hidden_here() {
        let rules = Publication::default();
        let passage = |began, ended, taken| Passage { began, ended, taken };
        // Who answered hides the second and the fourth: shown here, the second would tell the fourth's eight.
        let groups = [
            passage(700, 600, false),
            passage(30, 15, true),
            passage(200, 180, false),
            passage(8, 1, true),
        ];
        assert_eq!(passages(&groups, &rules), [false, true, false, true]);
    }

    #[test]
    fn a_companion_too_small_to_hide_in_is_not_enough() {
        let rules = Publication::default();
        let passage = |began, ended| Passage {
            began,
            ended,
            taken: false,
        };
        // All eleven of the last may have ended, and not one more: three to fourteen is not one to ten.
        let groups = [passage(700, 600), passage(30, 3), passage(11, 11)];
        assert_eq!(passages(&groups, &rules), [true, true, true]);
        let groups = [passage(700, 600), passage(30, 3), passage(60, 40)];
        assert_eq!(passages(&groups, &rules), [false, true, true]);
    }
}
