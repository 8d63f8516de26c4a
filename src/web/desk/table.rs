//! Counts by group, as staff may see them.

/// Fewer answers than this describe families one could find.
const LEAST: u64 = 11;

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

/// Rows of what was counted on the way: days, languages of the page, modes, partners, pages.
pub fn counted(rows: Vec<(String, u64, Option<u64>)>) -> Vec<Row> {
    shown(
        rows.into_iter()
            .map(|(label, n, target)| (label, Some(n), target))
            .collect(),
    )
}

/// Rows of what families have answered: small ones are hidden, and where that is one alone the next smallest with it, so that
/// it does not follow from the total.
pub fn answered(rows: Vec<(String, u64, Option<u64>)>) -> Vec<Row> {
    let small = |n: u64| n > 0 && n < LEAST;
    let mut hidden: Vec<usize> = (0..rows.len()).filter(|at| small(rows[*at].1)).collect();
    if hidden.len() == 1 {
        let next = (0..rows.len())
            .filter(|at| !hidden.contains(at) && rows[*at].1 > 0)
            .min_by_key(|at| rows[*at].1);
        hidden.extend(next);
    }
    let rows = rows.into_iter().enumerate();
    shown(
        rows.map(|(at, (label, n, target))| (label, (!hidden.contains(&at)).then_some(n), target))
            .collect(),
    )
}

fn shown(rows: Vec<(String, Option<u64>, Option<u64>)>) -> Vec<Row> {
    let most = rows.iter().filter_map(|(_, n, _)| *n).max().unwrap_or(0);
    rows.into_iter()
        .map(|(label, n, target)| {
            let whole = target.unwrap_or(most);
            Row {
                share: n.map_or(0, |n| (n * 100).checked_div(whole).unwrap_or(0).min(100)),
                label,
                n,
                target,
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
            let given = counts.iter().map(|n| ("x".to_owned(), *n, None)).collect();
            answered(given).into_iter().map(|row| row.n).collect::<Vec<_>>()
        };
        assert_eq!(rows(&[40, 10, 11, 0]), [Some(40), None, None, Some(0)]);
        assert_eq!(rows(&[40, 10, 1, 50]), [Some(40), None, None, Some(50)]);
        assert_eq!(rows(&[40, 11]), [Some(40), Some(11)]);
    }
}
