//! Items that many left without an answer.

use super::Scope;
use crate::instrument::ItemKind;
use crate::measures::Respondents;
use crate::report::findings::MissingFinding;

/// More than this share without an answer is said in the report.
const WORTH_SAYING: f64 = 0.10;

/// Items that more than 10% of those asked left without an answer, most first. Optional words of one's own are no such item.
pub fn missing(scope: &Scope<'_>, respondents: &Respondents) -> Vec<MissingFinding> {
    let mut found: Vec<MissingFinding> = scope
        .instrument
        .items()
        .filter(|item| {
            item.is_asked()
                && !matches!(
                    item.kind,
                    ItemKind::Text { .. } | ItemKind::Acknowledge | ItemKind::Repeat { .. }
                )
        })
        .filter_map(|item| {
            let reasons = respondents.texts(&format!("{}.missing", item.id));
            let asked = reasons.iter().filter(|reason| **reason != Some("skip")).count() as u64;
            let silent = reasons
                .iter()
                .filter(|reason| reason.is_some_and(|reason| reason != "skip"))
                .count() as u64;
            let not_asked = respondents.len() as u64 - asked;
            if [silent, asked - silent, not_asked]
                .iter()
                .any(|count| scope.rules.small(*count))
            {
                return None;
            }
            let share = silent as f64 / asked as f64;
            (share > WORTH_SAYING && asked >= scope.rules.min_denominator).then(|| MissingFinding {
                item: item.id.to_string(),
                label: scope.instrument.label(item, scope.language).to_owned(),
                asked,
                share,
            })
        })
        .collect();
    found.sort_by(|a, b| b.share.total_cmp(&a.share));
    found
}
