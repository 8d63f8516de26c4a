//! Targets: three ways to propose one, and Cohen's effect size behind the third.

use super::evidence::{Group, MeasureEvidence};
use crate::instrument::{Benchmark, Better, Comparability};

/// A small change, as Healthy People 2030 sets targets.
pub const SMALL: f64 = 0.10;
/// A change twice as large in the same unit.
pub const MODERATE: f64 = 0.20;

/// The share that lies `h` of Cohen's effect size from `share`: sin²(asin √p + h/2).
///
/// Units: shares from 0 to 1; `h` below 0 lowers the share. It never leaves 0 to 1.
/// Source: Cohen (1988), Statistical Power Analysis, chapter 6; used by Healthy People 2030 to set targets.
pub fn at_effect(share: f64, h: f64) -> f64 {
    let angle = share.clamp(0.0, 1.0).sqrt().asin() + h / 2.0;
    angle.clamp(0.0, std::f64::consts::FRAC_PI_2).sin().powi(2)
}

/// A target and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub way: Way,
    /// In tenths of a percent, as published targets are.
    pub share: f64,
    /// The benchmark's source, or the group that is best today.
    pub from: String,
}

/// How a target came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Benchmark,
    BestGroup,
    Small,
    Moderate,
}

impl Way {
    /// As a plan file says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Benchmark => "benchmark",
            Self::BestGroup => "best_group",
            Self::Small => "effect_0.10",
            Self::Moderate => "effect_0.20",
        }
    }
}

/// Every target that lies on the better side of the baseline: the benchmark, the best group's share today, a small and a
/// moderate change. None where the number is suppressed, or where neither way is good news.
pub fn proposals(
    measure: &MeasureEvidence,
    group: Option<&Group>,
    benchmarks: &[Benchmark],
) -> Vec<Proposal> {
    let Some(now) = measure.level(group).and_then(|level| level.shown()) else {
        return Vec::new();
    };
    let sign = match measure.better {
        Better::Higher => 1.0,
        Better::Lower => -1.0,
        Better::Neither => return Vec::new(),
    };
    let mut proposals = Vec::new();
    // The last in the file is the furthest ahead: a target stands below what was last seen.
    let benchmark = benchmarks
        .iter()
        .rfind(|row| row.indicator == measure.indicator && row.class != Comparability::Context);
    if let Some(row) = benchmark {
        proposals.push(Proposal {
            way: Way::Benchmark,
            share: row.value,
            from: format!("{}, {}", row.source, row.year),
        });
    }
    let peers = measure.groups.iter().filter(|peer| match group {
        Some(group) => peer.group.breakdown == group.breakdown,
        None => peer.clear,
    });
    let best = peers
        .filter_map(|peer| Some((peer, peer.level.shown().filter(|shown| !shown.with_care)?)))
        .min_by(|a, b| {
            let side = |share: f64| measure.unfavorable(share);
            side(a.1.share).total_cmp(&side(b.1.share))
        });
    if let Some((peer, shown)) = best {
        proposals.push(Proposal {
            way: Way::BestGroup,
            share: shown.share,
            from: format!("{}: {}", peer.dimension, peer.label),
        });
    }
    for (way, h) in [(Way::Small, SMALL), (Way::Moderate, MODERATE)] {
        proposals.push(Proposal {
            way,
            share: tenth(at_effect(now.share, sign * h)),
            from: format!("Cohen's h = {h:.2}"),
        });
    }
    proposals.retain(|proposal| measure.is_better(proposal.share, now.share));
    proposals
}

/// To a tenth of a percent.
fn tenth(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cohen's h from one share to another: 2 asin √to − 2 asin √from.
    fn effect(from: f64, to: f64) -> f64 {
        2.0 * to.clamp(0.0, 1.0).sqrt().asin() - 2.0 * from.clamp(0.0, 1.0).sqrt().asin()
    }

    /// Published targets of Healthy People 2030 and the effect they were set with (PA-09, SDOH-04, MHMD-03).
    #[test]
    fn an_effect_size_gives_the_published_targets() {
        for (from, h, to) in [(0.259, 0.10, 0.304), (0.346, -0.20, 0.255), (0.707, 0.20, 0.793)] {
            assert_eq!(tenth(at_effect(from, h)), to, "{from} with h = {h}");
            assert!((effect(from, at_effect(from, h)) - h).abs() < 1e-12);
        }
    }

    #[test]
    fn no_effect_leaves_the_range_of_shares() {
        assert_eq!(at_effect(0.0, -0.2), 0.0);
        assert_eq!(at_effect(0.999, 0.2), 1.0);
    }
}
