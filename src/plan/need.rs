//! Which topics are candidate needs, by rule, from published numbers alone.

use serde::Serialize;

use super::evidence::{Evidence, Group, MeasureEvidence, Shown};
use crate::instrument::{Benchmark, Better, Comparability};

/// Groups whose unfavorable shares stand at least this far apart make a need.
pub const WIDE_GAP: f64 = 1.5;
/// Of what families worry about, so many count.
pub const TOP_WORRIES: usize = 5;
/// Two-sided, 5 percent.
const Z: f64 = 1.959_963_984_540_054;

/// A topic that is a candidate, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Need {
    pub topic: String,
    pub label: String,
    /// Its main indicator, in words.
    pub indicator: String,
    pub reasons: Vec<Reason>,
}

/// One of the rules a to d, with the numbers it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Reason {
    /// a: clearly worse than a comparable benchmark (class A or B).
    Benchmark {
        here: f64,
        there: f64,
        place: String,
        year: String,
        source: String,
    },
    /// b: clearly worse than in the last cycle.
    SinceLast { cycle: String, then: f64, now: f64 },
    /// c: a ratio of 1.5 or more between groups of one breakdown, one of them clearly apart from all other families.
    Gap {
        dimension: String,
        group: Group,
        worst: String,
        worst_share: f64,
        best: String,
        best_share: f64,
        ratio: f64,
    },
    /// d: among the five top worries.
    Worry { label: String, place: usize, share: f64 },
}

impl Reason {
    /// The rule's letter.
    pub fn letter(&self) -> char {
        match self {
            Self::Benchmark { .. } => 'a',
            Self::SinceLast { .. } => 'b',
            Self::Gap { .. } => 'c',
            Self::Worry { .. } => 'd',
        }
    }
}

/// Every topic for which at least one rule holds: those with more rules first, then in the instrument's order.
///
/// A suppressed number holds for no rule: it is not there to be compared.
pub fn needs(evidence: &Evidence, benchmarks: &[Benchmark]) -> Vec<Need> {
    let mut needs: Vec<Need> = evidence
        .topics
        .iter()
        .filter_map(|topic| {
            let main = topic.main()?;
            let mut reasons: Vec<Reason> = [benchmark(main, benchmarks), since_last(main), gap(main)]
                .into_iter()
                .flatten()
                .collect();
            reasons.extend(worry(evidence, &topic.id));
            (!reasons.is_empty()).then(|| Need {
                topic: topic.id.clone(),
                label: topic.label.clone(),
                indicator: main.label.clone(),
                reasons,
            })
        })
        .collect();
    needs.sort_by_key(|need| std::cmp::Reverse(need.reasons.len()));
    needs
}

/// Of the benchmarks that may be compared and that the whole interval is worse than, the first in the file.
fn benchmark(main: &MeasureEvidence, benchmarks: &[Benchmark]) -> Option<Reason> {
    let shown = main.total.shown()?;
    benchmarks
        .iter()
        .filter(|row| row.indicator == main.indicator && row.class != Comparability::Context)
        .find(|row| worse_throughout(main.better, shown, row.value))
        .map(|row| Reason::Benchmark {
            here: shown.share,
            there: row.value,
            place: row.place.clone(),
            year: row.year.clone(),
            source: row.source.clone(),
        })
}

fn worse_throughout(better: Better, shown: &Shown, value: f64) -> bool {
    match better {
        Better::Lower => shown.lower > value,
        Better::Higher => shown.upper < value,
        Better::Neither => false,
    }
}

/// Against the latest cycle before whose number is shown.
fn since_last(main: &MeasureEvidence) -> Option<Reason> {
    let now = main.total.shown()?;
    let (cycle, then) = main
        .earlier
        .iter()
        .rev()
        .find_map(|earlier| Some((&earlier.cycle, earlier.level.shown()?)))?;
    let worse = main.is_better(then.share, now.share) && is_clear(then, now);
    worse.then(|| Reason::SinceLast {
        cycle: cycle.clone(),
        then: then.share,
        now: now.share,
    })
}

/// Whether two independent shares differ by more than chance: a z test on published standard errors.
pub fn is_clear(then: &Shown, now: &Shown) -> bool {
    let se = then.se.hypot(now.se);
    se > 0.0 && ((now.share - then.share) / se).abs() > Z
}

/// The breakdown with the widest ratio. Its groups can be read without care, and one of the two is clearly apart.
fn gap(main: &MeasureEvidence) -> Option<Reason> {
    if main.better == Better::Neither {
        return None;
    }
    let mut dimensions: Vec<&str> = Vec::new();
    for group in &main.groups {
        if !dimensions.contains(&group.group.breakdown.as_str()) {
            dimensions.push(&group.group.breakdown);
        }
    }
    let mut widest: Option<Reason> = None;
    for dimension in dimensions {
        let mut groups: Vec<_> = main
            .groups
            .iter()
            .filter(|group| group.group.breakdown == dimension)
            .filter_map(|group| Some((group, group.level.shown().filter(|shown| !shown.with_care)?)))
            .collect();
        groups.sort_by(|a, b| {
            let side = |shown: &Shown| main.unfavorable(shown.share);
            side(b.1).total_cmp(&side(a.1))
        });
        let (Some(worst), Some(best)) = (groups.first(), groups.last()) else {
            continue;
        };
        let base = main.unfavorable(best.1.share);
        let ratio = main.unfavorable(worst.1.share) / base;
        let holds = base > 0.0 && ratio >= WIDE_GAP - 1e-9 && (worst.0.clear || best.0.clear);
        let wider = !matches!(&widest, Some(Reason::Gap { ratio: known, .. }) if *known >= ratio);
        if holds && wider {
            widest = Some(Reason::Gap {
                dimension: worst.0.dimension.clone(),
                group: worst.0.group.clone(),
                worst: worst.0.label.clone(),
                worst_share: worst.1.share,
                best: best.0.label.clone(),
                best_share: best.1.share,
                ratio,
            });
        }
    }
    widest
}

fn worry(evidence: &Evidence, topic: &str) -> Option<Reason> {
    evidence
        .worries
        .iter()
        .take(TOP_WORRIES)
        .enumerate()
        .find(|(_, worry)| worry.topic.as_deref() == Some(topic))
        .and_then(|(at, worry)| {
            Some(Reason::Worry {
                label: worry.label.clone(),
                place: at + 1,
                share: worry.level.shown()?.share,
            })
        })
}
