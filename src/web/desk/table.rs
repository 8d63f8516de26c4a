//! Counts by group, as staff may see them.

/// Fewer answers than this describe families one could find.
const LEAST: u64 = 11;

/// How many there are of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub label: String,
    pub n: u64,
    pub target: Option<u64>,
}

impl Count {
    pub fn of(label: String, n: u64) -> Self {
        Self {
            label,
            n,
            target: None,
        }
    }
}

/// One row of a table of counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub label: String,
    /// None where there are too few to show.
    pub n: Option<u64>,
    pub target: Option<u64>,
    /// How far to the target, in percent, at most 100; without a target, of the largest row.
    pub share: u64,
}

/// Rows of what was counted on the way: days, modes, partners, pages.
pub fn counted(rows: Vec<Count>) -> Vec<Row> {
    shown(rows.into_iter().map(|count| (count, true)).collect())
}

/// Rows of what families have said of themselves: counts of 1 to 10 are hidden, and as many of the next smallest with them as
/// it takes that, with the total known, each hidden one could still be anything from 1 to 10.
pub fn answered(rows: Vec<Count>) -> Vec<Row> {
    let mut open: Vec<bool> = rows.iter().map(|row| row.n == 0 || row.n >= LEAST).collect();
    while follows(&rows, &open) {
        let candidates = (0..rows.len()).filter(|at| open[*at] && rows[*at].n > 0);
        match candidates.min_by_key(|at| rows[*at].n) {
            Some(at) => open[at] = false,
            None => break,
        }
    }
    shown(rows.into_iter().zip(open).collect())
}

/// Whether a hidden count cannot be each of 1 to 10, given the sum of all that are hidden.
fn follows(rows: &[Count], open: &[bool]) -> bool {
    let hidden: Vec<u64> = rows
        .iter()
        .zip(open)
        .filter(|(_, open)| !**open)
        .map(|(row, _)| row.n)
        .collect();
    let (others, sum) = (hidden.len().saturating_sub(1) as u64, hidden.iter().sum::<u64>());
    let highest = LEAST - 1;
    // It could be 10 where the others hold no less than 1 each; it could be 1 where they can hold the rest: what is hidden
    // besides the small ones may be any number.
    let may_be_highest = sum >= others + highest;
    let may_be_lowest = hidden.iter().any(|n| *n > highest) || sum <= 1 + others * highest;
    !(hidden.is_empty() || may_be_highest && may_be_lowest)
}

fn shown(rows: Vec<(Count, bool)>) -> Vec<Row> {
    let most = rows
        .iter()
        .filter(|(_, open)| *open)
        .map(|(count, _)| count.n)
        .max()
        .unwrap_or(0);
    rows.into_iter()
        .map(|(count, open)| {
            let whole = count.target.unwrap_or(most);
            let n = open.then_some(count.n);
            Row {
                share: n.map_or(0, |n| (n * 100).checked_div(whole).unwrap_or(0).min(100)),
                label: count.label,
                n,
                target: count.target,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_small_group_of_answers_is_shown_or_follows() {
        let rows = |counts: &[u64]| {
            let given = counts.iter().map(|n| Count::of("x".to_owned(), *n)).collect();
            answered(given).into_iter().map(|row| row.n).collect::<Vec<_>>()
        };
        assert_eq!(rows(&[40, 10, 11, 0]), [Some(40), None, None, Some(0)]);
        assert_eq!(rows(&[40, 10, 1, 50]), [Some(40), None, None, Some(50)]);
        assert_eq!(rows(&[40, 11]), [Some(40), Some(11)]);
        // Two ones would follow from their sum, and so would two tens.
        assert_eq!(rows(&[40, 1, 1, 50]), [None, None, None, Some(50)]);
        assert_eq!(rows(&[40, 10, 10, 50]), [None, None, None, Some(50)]);
        assert_eq!(rows(&[3, 0]), [None, Some(0)]);
    }
}
