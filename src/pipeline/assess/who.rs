//! Who answered, against who lives here.

use super::Scope;
use super::groups::Grouping;
use super::weigh::WEIGHT;
use crate::disclosure::release::Clearance;
use crate::disclosure::{Frequency, Reason, publish_counts};
use crate::language::message;
use crate::measures::Respondents;
use crate::report::findings::{Characteristic, WhoRow};

/// Every breakdown as a frequency table, "no answer" included, so that the rows add up to all respondents.
pub fn characteristics(
    scope: &Scope<'_>,
    respondents: &Respondents,
    groupings: &[Grouping],
    clearance: &Clearance,
) -> Vec<Characteristic> {
    let weights: Vec<f64> = respondents
        .numbers(WEIGHT)
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect();
    groupings
        .iter()
        .map(|grouping| characteristic(scope, respondents, grouping, &weights, clearance))
        .collect()
}

fn characteristic(
    scope: &Scope<'_>,
    respondents: &Respondents,
    grouping: &Grouping,
    weights: &[f64],
    clearance: &Clearance,
) -> Characteristic {
    let breakdown = &grouping.breakdown;
    let mut rows: Vec<(Option<String>, Frequency)> = Vec::new();
    let mut answered = vec![false; weights.len()];
    for group in grouping.groups() {
        let mut frequency = nobody(group.label, clearance.who(&breakdown.id, group.code));
        for (i, value) in respondents.numbers(&group.column).into_iter().enumerate() {
            answered[i] |= value.is_some();
            if value == Some(1.0) {
                frequency.n += 1;
                frequency.weighted_n += weights[i];
            }
        }
        rows.push((Some(group.code.to_owned()), frequency));
    }
    let mut silent = nobody(
        &message(scope.language, "report-no-answer", &[]),
        clearance.who(&breakdown.id, ""),
    );
    for (weight, _) in weights.iter().zip(&answered).filter(|(_, answered)| !**answered) {
        silent.n += 1;
        silent.weighted_n += weight;
    }
    rows.push((None, silent));
    let (codes, frequencies): (Vec<Option<String>>, Vec<Frequency>) = rows.into_iter().unzip();
    let everyone = (weights.len() as u64, weights.iter().sum());
    let published = publish_counts(frequencies, everyone);
    let references: Vec<_> = scope
        .cycle
        .margins
        .iter()
        .filter(|row| row.dimension == breakdown.id)
        .collect();
    let population: f64 = references.iter().map(|row| row.count).sum();
    // Shares are of those who answered; where "no answer" is hidden it is too small to matter.
    let silent = published.last().and_then(|row| row.figures);
    let answered = silent.map_or((1.0, 1.0), |figures| {
        (1.0 - figures.share(), 1.0 - figures.weighted_share())
    });
    let who = published
        .into_iter()
        .zip(&codes)
        .filter(|(count, code)| code.is_some() || count.figures.is_none_or(|figures| figures.n() > 0))
        .map(|(count, code)| WhoRow {
            label: count.group.clone(),
            is_group: code.is_some(),
            unweighted: count
                .figures
                .filter(|_| code.is_some())
                .map(|figures| figures.share() / answered.0)
                .filter(|share| share.is_finite()),
            weighted: count
                .figures
                .filter(|_| code.is_some())
                .map(|figures| figures.weighted_share() / answered.1)
                .filter(|share| share.is_finite()),
            reference: references
                .iter()
                .find(|row| Some(&row.category) == code.as_ref())
                .map(|row| row.count / population),
            count,
        })
        .collect();
    Characteristic {
        id: breakdown.id.clone(),
        label: breakdown.label.clone(),
        overlapping: breakdown.overlapping,
        rows: who,
        source: references
            .first()
            .map(|row| format!("{}, {}", row.source, row.year)),
    }
}

fn nobody(group: &str, hidden: Vec<Reason>) -> Frequency {
    Frequency {
        group: group.to_owned(),
        n: 0,
        weighted_n: 0.0,
        hidden,
    }
}
