//! Estimates to a published table: hide what is small, then what would give it away.

use super::rule::{small_counts, wide};
use super::{Cell, Figures, Published, PublishedTable, Reason};
use crate::estimation::Estimate;

/// The limits of a publication; the numbers used are printed with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Publication {
    /// A share of fewer answers is not shown.
    pub min_denominator: u64,
    /// Counts from 1 to one below this are hidden.
    pub min_count: u64,
    /// The operator allows small numerators and complements where the denominator has at least so many answers.
    pub allow_small_from: Option<u64>,
    /// An interval wider than this many points (0 to 1) is flagged.
    pub wide: f64,
    /// An interval wider than this many times the estimate is flagged.
    pub wide_relative: f64,
    /// Groups add up to the total, so that a single hidden group follows by subtraction.
    pub additive: bool,
    /// Counts of events are not published, and shares are rounded to this step (0 to 1); `None`: events may be worked out.
    pub rounding: Option<f64>,
}

impl Default for Publication {
    /// For the public. Source: CMS cell size policy; Census Bureau advice for the NSCH.
    fn default() -> Self {
        Self {
            min_denominator: 30,
            min_count: 11,
            allow_small_from: None,
            wide: 0.20,
            wide_relative: 1.2,
            additive: true,
            rounding: None,
        }
    }
}

/// Clears one table: `None` names the row of everyone.
///
/// Small cells are hidden first; then, while the hidden groups' answers, events or complements could be worked out
/// from the total and would be small, the next smallest shown group is hidden, too; at last the total.
pub fn publish(
    indicator: &str,
    dimension: &str,
    rows: &[(Option<String>, Estimate)],
    rules: &Publication,
) -> PublishedTable {
    publish_with_closed(indicator, dimension, rows, &[], rules)
}

/// Clears one table like [`publish`], and hides the `closed` groups in any case.
///
/// A group whose count is hidden in one table of a release must be hidden in all tables of its dimension: were it hidden
/// beside one group here and beside another there, its count would follow from the two.
pub fn publish_with_closed(
    indicator: &str,
    dimension: &str,
    rows: &[(Option<String>, Estimate)],
    closed: &[String],
    rules: &Publication,
) -> PublishedTable {
    let mut hidden: Vec<Vec<Reason>> = rows
        .iter()
        .map(|(group, row)| {
            let mut reasons = primary(row, rules);
            if reasons.is_empty() && group.as_ref().is_some_and(|group| closed.contains(group)) {
                reasons.push(Reason::Secondary);
            }
            reasons
        })
        .collect();
    if rules.additive {
        hide_what_gives_away(rows, &mut hidden, rules);
    }
    PublishedTable {
        indicator: indicator.to_owned(),
        dimension: dimension.to_owned(),
        level: rows.first().map_or(0.95, |(_, row)| row.level),
        rows: rows
            .iter()
            .zip(hidden)
            .map(|((group, row), reasons)| Published {
                group: group.clone(),
                cell: cell(row, reasons, rules),
            })
            .collect(),
    }
}

fn cell(row: &Estimate, hidden: Vec<Reason>, rules: &Publication) -> Cell {
    if !hidden.is_empty() {
        return Cell::Suppressed(hidden);
    }
    let flags = wide(row, rules.wide, rules.wide_relative);
    if flags.is_empty() {
        Cell::Shown(Figures::of(row))
    } else {
        Cell::Flagged(Figures::of(row), flags)
    }
}

/// Why the cell is hidden for its own sake.
fn primary(row: &Estimate, rules: &Publication) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if row.n < rules.min_denominator || !row.estimate.is_finite() {
        reasons.push(Reason::FewAnswers);
    }
    let allowed = rules.allow_small_from.is_some_and(|from| row.n >= from);
    if !allowed {
        reasons.extend(small_counts(row, rules.min_count));
    }
    reasons.sort();
    reasons.dedup();
    reasons
}

/// Whether rounding alone keeps the hidden groups' events from being known: what is known of them is the total's events less
/// the shown ones, each off by up to half a step of its answers; that leaves open a range as wide as the limit itself.
fn blurred(rows: &[(Option<String>, Estimate)], hidden: &[Vec<Reason>], rules: &Publication) -> bool {
    let shown = rows.iter().zip(hidden).filter(|(_, reasons)| reasons.is_empty());
    let answers: u64 = shown.map(|((_, row), _)| row.n).sum();
    rules
        .rounding
        .is_some_and(|step| answers as f64 * step / 2.0 >= rules.min_count as f64)
}

/// Complementary suppression.
fn hide_what_gives_away(
    rows: &[(Option<String>, Estimate)],
    hidden: &mut [Vec<Reason>],
    rules: &Publication,
) {
    let small = |count: u64| count > 0 && count < rules.min_count;
    let groups: Vec<usize> = (0..rows.len()).filter(|place| rows[*place].0.is_some()).collect();
    loop {
        let out: Vec<usize> = groups
            .iter()
            .copied()
            .filter(|place| !hidden[*place].is_empty())
            .collect();
        if out.is_empty() {
            return;
        }
        let n: u64 = out.iter().map(|place| rows[*place].1.n).sum();
        let events: u64 = out.iter().filter_map(|place| rows[*place].1.events).sum();
        let known = out.iter().all(|place| rows[*place].1.events.is_some()) && !blurred(rows, hidden, rules);
        let gives_away = out.len() < 2 || small(n) || known && (small(events) || small(n - events));
        if !gives_away {
            return;
        }
        // The smallest that does protect: a group without answers adds nothing to hide behind.
        let next = groups
            .iter()
            .copied()
            .filter(|place| hidden[*place].is_empty() && rows[*place].1.n > 0)
            .min_by_key(|place| rows[*place].1.n);
        match next {
            Some(place) => hidden[place].push(Reason::Secondary),
            None => {
                for (place, (group, _)) in rows.iter().enumerate() {
                    if group.is_none() && hidden[place].is_empty() {
                        hidden[place].push(Reason::Secondary);
                    }
                }
                return;
            }
        }
    }
}
