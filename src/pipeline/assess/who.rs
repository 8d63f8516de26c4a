//! Who answered, against who lives here; and which groups are closed for the whole release.

use super::Scope;
use super::groups::Grouping;
use super::weigh::WEIGHT;
use crate::disclosure::{Frequency, Publication, publish_counts};
use crate::language::message;
use crate::measures::Respondents;
use crate::report::findings::{Characteristic, WhoRow};

/// A characteristic with its counts cleared, and the codes of its groups, row by row; the last row is "no answer".
pub struct Cleared {
    pub characteristic: Characteristic,
    codes: Vec<Option<String>>,
}

impl Cleared {
    /// Codes of the groups that satisfy a test of their row.
    fn codes_where(&self, test: impl Fn(&WhoRow) -> bool) -> Vec<String> {
        let rows = self.characteristic.rows.iter().zip(&self.codes);
        rows.filter(|(row, _)| test(row))
            .filter_map(|(_, code)| code.clone())
            .collect()
    }
}

/// Every breakdown as a frequency table, "no answer" included, so that the rows add up to all respondents.
pub fn characteristics(scope: &Scope<'_>, respondents: &Respondents, groupings: &[Grouping]) -> Vec<Cleared> {
    let weights: Vec<f64> = respondents
        .numbers(WEIGHT)
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect();
    groupings
        .iter()
        .map(|grouping| characteristic(scope, respondents, grouping, &weights))
        .collect()
}

fn characteristic(
    scope: &Scope<'_>,
    respondents: &Respondents,
    grouping: &Grouping,
    weights: &[f64],
) -> Cleared {
    let breakdown = &grouping.breakdown;
    let mut rows: Vec<(Option<String>, Frequency)> = Vec::new();
    let mut answered = vec![false; weights.len()];
    for group in grouping.groups() {
        let mut frequency = nobody(group.label);
        for (i, value) in respondents.numbers(&group.column).into_iter().enumerate() {
            answered[i] |= value.is_some();
            if value == Some(1.0) {
                frequency.n += 1;
                frequency.weighted_n += weights[i];
            }
        }
        rows.push((Some(group.code.to_owned()), frequency));
    }
    let mut silent = nobody(&message(scope.language, "report-no-answer", &[]));
    for (weight, _) in weights.iter().zip(&answered).filter(|(_, answered)| !**answered) {
        silent.n += 1;
        silent.weighted_n += weight;
    }
    rows.push((None, silent));
    let rules = Publication {
        additive: !breakdown.overlapping,
        ..scope.rules
    };
    let frequencies: Vec<Frequency> = rows.iter().map(|(_, frequency)| frequency.clone()).collect();
    let everyone = (weights.len() as u64, weights.iter().sum());
    let published = publish_counts(&frequencies, everyone, &rules);
    let references: Vec<_> = scope
        .cycle
        .margins
        .iter()
        .filter(|row| row.dimension == breakdown.id)
        .collect();
    let population: f64 = references.iter().map(|row| row.count).sum();
    // Shares are of those who answered; where "no answer" is hidden it is too small to matter.
    let silent = published.rows.last().and_then(|row| row.figures);
    let answered = silent.map_or((1.0, 1.0), |figures| {
        (1.0 - figures.share(), 1.0 - figures.weighted_share())
    });
    let codes: Vec<Option<String>> = rows.into_iter().map(|(code, _)| code).collect();
    let who = published
        .rows
        .into_iter()
        .zip(&codes)
        .filter(|(count, code)| code.is_some() || count.figures.is_none_or(|figures| figures.n() > 0))
        .map(|(count, code)| WhoRow {
            label: count.group.clone(),
            is_group: code.is_some(),
            unweighted: count
                .figures
                .filter(|_| code.is_some())
                .map(|figures| figures.share() / answered.0),
            weighted: count
                .figures
                .filter(|_| code.is_some())
                .map(|figures| figures.weighted_share() / answered.1),
            reference: references
                .iter()
                .find(|row| Some(&row.category) == code.as_ref())
                .map(|row| row.count / population),
            count,
        })
        .collect();
    Cleared {
        characteristic: Characteristic {
            id: breakdown.id.clone(),
            label: breakdown.label.clone(),
            overlapping: breakdown.overlapping,
            rows: who,
            source: references
                .first()
                .map(|row| format!("{}, {}", row.source, row.year)),
        },
        codes,
    }
}

fn nobody(group: &str) -> Frequency {
    Frequency {
        group: group.to_owned(),
        n: 0,
        weighted_n: 0.0,
    }
}

/// For each grouping the codes of the groups whose count is hidden: they are hidden in every table of the release.
pub fn closed(who: &[Cleared]) -> Vec<Vec<String>> {
    who.iter()
        .map(|cleared| cleared.codes_where(|row| row.count.figures.is_none()))
        .collect()
}

/// For each grouping the codes of the groups nobody is in: they have no row but in the table of who answered.
pub fn empty_groups(who: &[Cleared]) -> Vec<Vec<String>> {
    let nobody = |row: &WhoRow| row.count.figures.is_some_and(|figures| figures.n() == 0);
    who.iter().map(|cleared| cleared.codes_where(nobody)).collect()
}

/// How many answered, where that is no count to be hidden.
pub fn everyone(scope: &Scope<'_>, respondents: usize) -> Option<u64> {
    publish_counts(&[], (respondents as u64, respondents as f64), &scope.rules).total
}
