//! CSHCN Screener: whether a child has a special health care need, by five parts with follow-ups.
//!
//! Source: Bethell, Read, Stein et al. (2002), Ambulatory Pediatrics 2(1):38–48.

use polars::prelude::*;

use super::{is_true, number, scored, yes};

/// One part: the need, and its follow-ups (due to a condition; has lasted or will last 12 months). The fifth part has the last alone.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    pub need: Option<bool>,
    pub follow_ups: &'a [Option<bool>],
}

/// Whether the child has a special health care need: at least one part with yes, and yes to all its follow-ups.
///
/// A part whose follow-up is missing is not met. `None` where no part is met and one need is missing.
pub fn special_need(parts: &[Part<'_>]) -> Option<bool> {
    let met = |part: &Part<'_>| {
        part.need == Some(true) && part.follow_ups.iter().all(|answer| *answer == Some(true))
    };
    if parts.iter().any(met) {
        Some(true)
    } else if parts.iter().all(|part| part.need.is_some()) {
        Some(false)
    } else {
        None
    }
}

/// One column: 1 with a special need, 0 without.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    vec![scored(read, &[yes], |row| {
        let said: Vec<Option<bool>> = row.iter().map(|answer| is_true(*answer)).collect();
        let parts: Vec<Part<'_>> = said
            .chunks(3)
            .filter_map(|part| {
                let (need, follow_ups) = part.split_first()?;
                Some(Part {
                    need: *need,
                    follow_ups,
                })
            })
            .collect();
        special_need(&parts).map(number)
    })]
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Option<bool> = Some(true);
    const NO: Option<bool> = Some(false);

    /// Five parts: `first` and `last` as given, no in between.
    fn child(first: [Option<bool>; 3], last: [Option<bool>; 2]) -> Option<bool> {
        let none = Part {
            need: NO,
            follow_ups: &[None, None],
        };
        special_need(&[
            Part {
                need: first[0],
                follow_ups: &first[1..],
            },
            none,
            none,
            none,
            Part {
                need: last[0],
                follow_ups: &last[1..],
            },
        ])
    }

    #[test]
    fn a_part_is_met_with_all_its_follow_ups() {
        assert_eq!(child([YES, YES, YES], [NO, None]), Some(true));
        assert_eq!(child([YES, YES, NO], [NO, None]), Some(false));
        assert_eq!(child([YES, NO, YES], [NO, None]), Some(false));
        assert_eq!(child([NO, None, None], [YES, YES]), Some(true));
        assert_eq!(child([NO, None, None], [YES, NO]), Some(false));
    }

    #[test]
    fn a_missing_follow_up_is_not_met_and_a_missing_need_leaves_it_open() {
        assert_eq!(child([YES, YES, None], [NO, None]), Some(false));
        assert_eq!(child([None, None, None], [NO, None]), None);
        assert_eq!(child([None, None, None], [YES, YES]), Some(true));
    }
}
