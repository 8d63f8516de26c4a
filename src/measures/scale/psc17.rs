//! Scoring of the Pediatric Symptom Checklist with 17 items, ages 4 to 17, as a caregiver reports. Its words are not ours to
//! ship: an operator adds them as a pack.
//!
//! Source: Gardner, Murphy, Childs et al. (1999), Ambulatory Child Health 5:225–236; Jellinek and Murphy.

use polars::prelude::*;

use super::{points, scored};

/// Item numbers of the owner's form.
const INTERNALIZING: [usize; 5] = [2, 6, 9, 11, 15];
const ATTENTION: [usize; 5] = [1, 3, 7, 13, 17];
const EXTERNALIZING: [usize; 7] = [4, 5, 8, 10, 12, 14, 16];

/// More than this many items left empty, and nothing is scored.
const MOST_BLANKS: usize = 3;

/// Sums of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Psc17 {
    /// 0 to 10; positive from 5 on.
    pub internalizing: u8,
    /// 0 to 10; positive from 7 on.
    pub attention: u8,
    /// 0 to 14; positive from 7 on.
    pub externalizing: u8,
    /// 0 to 34; positive from 15 on.
    pub total: u8,
}

/// The sums of 17 items of 0 (never), 1 (sometimes) or 2 points (often). An empty item counts 0; four and nothing is scored.
pub fn psc17(items: &[Option<u8>; 17]) -> Option<Psc17> {
    if items.iter().filter(|item| item.is_none()).count() > MOST_BLANKS {
        return None;
    }
    let sum = |numbers: &[usize]| {
        numbers
            .iter()
            .map(|number| items[number - 1].unwrap_or_default())
            .sum::<u8>()
    };
    let (internalizing, attention, externalizing) =
        (sum(&INTERNALIZING), sum(&ATTENTION), sum(&EXTERNALIZING));
    Some(Psc17 {
        internalizing,
        attention,
        externalizing,
        total: internalizing + attention + externalizing,
    })
}

/// An answer: never, sometimes, often, or its points.
fn said(answer: &str) -> Option<u8> {
    match answer {
        "never" => Some(0),
        "sometimes" => Some(1),
        "often" => Some(2),
        code => points::<2>(code),
    }
}

/// Four columns: internalizing, attention, externalizing, total.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    let part = |part: fn(Psc17) -> u8| {
        scored(read, &[said], move |row| {
            let items = <&[Option<u8>; 17]>::try_from(row).ok()?;
            psc17(items).map(|sums| f64::from(part(sums)))
        })
    };
    vec![
        part(|sums| sums.internalizing),
        part(|sums| sums.attention),
        part(|sums| sums.externalizing),
        part(|sums| sums.total),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_counts_once() {
        let often = psc17(&[Some(2); 17]).unwrap();
        assert_eq!(
            (
                often.internalizing,
                often.attention,
                often.externalizing,
                often.total
            ),
            (10, 10, 14, 34)
        );
    }

    #[test]
    fn items_count_in_their_own_scale() {
        // Points 1 in items 1 to 5: attention has 1 and 3, internalizing 2, externalizing 4 and 5.
        let mut items = [Some(0); 17];
        items[..5].fill(Some(1));
        let sums = psc17(&items).unwrap();
        assert_eq!(
            (sums.internalizing, sums.attention, sums.externalizing, sums.total),
            (1, 2, 2, 5)
        );
    }

    #[test]
    fn three_empty_items_count_nothing_and_four_leave_it_unscored() {
        let mut items = [Some(1); 17];
        items[..3].fill(None);
        assert_eq!(psc17(&items).map(|sums| sums.total), Some(14));
        items[3] = None;
        assert_eq!(psc17(&items), None);
    }

    #[test]
    fn words_and_points_are_read_alike() {
        assert_eq!(
            ["never", "sometimes", "often", "2", "3", "dk"].map(said),
            [Some(0), Some(1), Some(2), Some(2), None, None]
        );
    }
}
