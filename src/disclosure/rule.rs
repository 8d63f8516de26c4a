//! Rule sets of agencies: when a number is shown, flagged or suppressed. The thresholds stand in `rules.toml`, each with
//! its source.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Judgement, Outcome, Reason};
use crate::estimation::Estimate;

/// A published rule set for presenting estimates.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    pub id: String,
    pub title: String,
    pub source: String,
    /// "nchs": judged by the capped Korn–Graubard interval at 95 %.
    interval: Option<String>,
    rules: Vec<Rule>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    reason: Cause,
    #[serde(rename = "do")]
    then: Then,
    n_below: Option<u64>,
    n_eff_below: Option<f64>,
    df_below: Option<f64>,
    width_from: Option<f64>,
    width_above: Option<f64>,
    relative_width_above: Option<f64>,
    complement_relative_width_above: Option<f64>,
    half_width_above: Option<f64>,
    relative_se_above: Option<f64>,
    unless_width_up_to: Option<f64>,
    /// Where this reason holds already, the rule has nothing to add.
    unless_reason: Option<Reason>,
    counts_from: Option<u64>,
    counts_to: Option<u64>,
    #[serde(default)]
    all_or_none: bool,
}

/// What a rule gives as its reason; of counts, those that are in the range.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Cause {
    One(Reason),
    Counts(SmallCounts),
}

#[derive(Debug, PartialEq, Deserialize)]
enum SmallCounts {
    #[serde(rename = "small_counts")]
    SmallCounts,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Then {
    Suppress,
    Flag,
    /// A footnote under what is shown.
    Note,
}

#[derive(Deserialize)]
struct File {
    set: Vec<RuleSet>,
}

static SETS: LazyLock<Vec<RuleSet>> = LazyLock::new(|| {
    // The file is part of the program; a test reads it.
    toml::from_str::<File>(include_str!("rules.toml"))
        .map(|file| file.set)
        .unwrap_or_default()
});

impl RuleSet {
    /// The words of a plan: every set, and "none".
    pub fn words() -> Vec<&'static str> {
        SETS.iter().map(|set| set.id.as_str()).chain(["none"]).collect()
    }

    /// The rule set of a plan's word; none for "none".
    pub fn find(word: &str) -> Option<&'static Self> {
        SETS.iter().find(|set| set.id == word)
    }
}

/// What the rules look at.
struct Basis<'a> {
    estimate: &'a Estimate,
    n_eff: f64,
    width: f64,
    df: f64,
}

/// What `rules` says of the estimate, with every reason.
pub fn judge(estimate: &Estimate, rules: &'static RuleSet) -> Judgement {
    let presentation = estimate.presentation.filter(|_| rules.interval.is_some());
    let basis = match presentation {
        Some(own) => Basis {
            estimate,
            n_eff: own.n_eff,
            width: own.upper - own.lower,
            df: own.df,
        },
        None => Basis {
            estimate,
            n_eff: estimate.n as f64,
            width: estimate.upper - estimate.lower,
            df: estimate.df,
        },
    };
    let mut found: Vec<(Then, Reason)> = Vec::new();
    for rule in &rules.rules {
        let silent = rule
            .unless_reason
            .is_some_and(|other| found.iter().any(|(_, reason)| *reason == other));
        if silent {
            continue;
        }
        match &rule.reason {
            Cause::One(reason) if rule.holds(&basis) => found.push((rule.then, *reason)),
            Cause::One(_) => {}
            Cause::Counts(_) => {
                let range = (rule.counts_from.unwrap_or(1), rule.counts_to.unwrap_or(0));
                let counts = counts_within(estimate.n, estimate.events, range);
                found.extend(counts.into_iter().map(|reason| (rule.then, reason)));
            }
        }
    }
    let any = |then: Then| found.iter().any(|(own, _)| *own == then);
    let outcome = if any(Then::Suppress) {
        Outcome::Suppress
    } else if any(Then::Flag) {
        Outcome::Flag
    } else {
        Outcome::Show
    };
    let reasons = found
        .iter()
        .filter(|(then, _)| outcome != Outcome::Suppress || *then == Then::Suppress)
        .map(|(_, reason)| *reason)
        .collect();
    Judgement::new(rules, outcome, reasons)
}

impl Rule {
    /// Whether the rule finds fault. A bound that does not exist (no df, no variance) cannot vouch for an estimate:
    /// each limit must be met, and a NaN meets none.
    fn holds(&self, basis: &Basis) -> bool {
        let Basis {
            estimate,
            n_eff,
            width,
            df,
        } = *basis;
        let meets = |limit: Option<f64>, met: &dyn Fn(f64) -> bool| limit.is_none_or(met);
        let share = estimate.estimate;
        if self.unless_width_up_to.is_some_and(|limit| width <= limit) {
            return false;
        }
        let good = self.n_below.is_none_or(|limit| estimate.n >= limit)
            && meets(self.n_eff_below, &|limit| n_eff >= limit)
            && meets(self.df_below, &|limit| df >= limit)
            && meets(self.width_from, &|limit| width < limit)
            && meets(self.width_above, &|limit| width <= limit)
            && meets(self.half_width_above, &|limit| width / 2.0 <= limit)
            && meets(self.relative_width_above, &|limit| width <= limit * share.abs())
            && meets(self.complement_relative_width_above, &|limit| {
                width <= limit * (1.0 - share)
            })
            && meets(self.relative_se_above, &|limit| {
                estimate.se <= limit * share.abs()
            });
        let everybody = estimate
            .events
            .is_some_and(|events| events == 0 || events == estimate.n);
        !good || (self.all_or_none && everybody)
    }
}

/// The width flags of a share: in points, and relative to the estimate.
pub(super) fn wide(estimate: &Estimate, points: f64, relative: f64) -> Vec<Reason> {
    let width = estimate.upper - estimate.lower;
    let mut reasons = Vec::new();
    let (narrow, fits) = (width <= points, width <= relative * estimate.estimate.abs());
    if !narrow {
        reasons.push(Reason::Wide);
    }
    if !fits {
        reasons.push(Reason::WideRelative);
    }
    reasons
}

/// Which of denominator, numerator and complement are 1 to `min_count` − 1.
pub(super) fn small_counts(n: u64, events: Option<u64>, min_count: u64) -> Vec<Reason> {
    counts_within(n, events, (1, min_count.saturating_sub(1)))
}

/// Which of denominator, numerator and complement are in the range.
fn counts_within(n: u64, events: Option<u64>, (from, to): (u64, u64)) -> Vec<Reason> {
    let small = |count: u64| (from..=to).contains(&count);
    let mut reasons = Vec::new();
    if small(n) {
        reasons.push(Reason::FewAnswers);
    }
    if let Some(events) = events {
        if small(events) {
            reasons.push(Reason::SmallCount);
        }
        if small(n.saturating_sub(events)) {
            reasons.push(Reason::SmallComplement);
        }
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads_and_every_rule_has_a_condition() {
        let file: File = toml::from_str(include_str!("rules.toml")).unwrap();
        let ids: Vec<&str> = file.set.iter().map(|set| set.id.as_str()).collect();
        assert_eq!(ids, ["nchs", "nchs_rates", "nsch", "cms", "under5", "brfss50"]);
        for set in &file.set {
            assert!(!set.source.is_empty() && !set.rules.is_empty(), "{}", set.id);
        }
    }
}
