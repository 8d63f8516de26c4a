//! PHQ-4: anxiety and depression of an adult, two items each. A screen, not a diagnosis.
//!
//! Source: Kroenke, Spitzer, Williams, Löwe (2009), Psychosomatics 50(6):613–621.

use polars::prelude::*;

use super::{points, scored};

/// Sums of points; a sum needs all its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phq4 {
    /// Items 1 and 2, 0 to 6; positive from 3 on.
    pub anxiety: Option<u8>,
    /// Items 3 and 4, 0 to 6; positive from 3 on.
    pub depression: Option<u8>,
    /// 0 to 12: 0–2 none, 3–5 mild, 6–8 moderate, 9–12 severe distress.
    pub total: Option<u8>,
}

/// The sums of four items of 0 (not at all) to 3 points (nearly every day).
pub fn phq4(items: [Option<u8>; 4]) -> Phq4 {
    let sum = |first: Option<u8>, second: Option<u8>| Some(first? + second?);
    let anxiety = sum(items[0], items[1]);
    let depression = sum(items[2], items[3]);
    Phq4 {
        anxiety,
        depression,
        total: sum(anxiety, depression),
    }
}

/// Three columns: anxiety, depression, total. An answer is its points: 0, 1, 2 or 3.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    let part = |part: fn(Phq4) -> Option<u8>| {
        scored(read, &[points::<3>], move |row| match row {
            [a, b, c, d] => part(phq4([*a, *b, *c, *d])).map(f64::from),
            _ => None,
        })
    };
    vec![
        part(|sums| sums.anxiety),
        part(|sums| sums.depression),
        part(|sums| sums.total),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_needs_both_its_items() {
        let sums = |items: [Option<u8>; 4]| {
            let sums = phq4(items);
            (sums.anxiety, sums.depression, sums.total)
        };
        assert_eq!(
            sums([Some(3), Some(0), Some(1), Some(1)]),
            (Some(3), Some(2), Some(5))
        );
        assert_eq!(
            sums([Some(3), Some(3), Some(3), Some(3)]),
            (Some(6), Some(6), Some(12))
        );
        assert_eq!(sums([Some(3), None, Some(0), Some(0)]), (None, Some(0), None));
        assert_eq!(sums([None, None, None, None]), (None, None, None));
    }

    #[test]
    fn an_answer_is_its_points() {
        assert_eq!(
            ["0", "3", "4", "-1", "dk", ""].map(points::<3>),
            [Some(0), Some(3), None, None, None, None]
        );
    }
}
