//! Sentences written from numbers. Each is tied to what it says, and says no more.

use crate::disclosure::Cell;
use crate::instrument::Better;
use crate::report::document::Sentence;
use crate::report::findings::{
    BreakdownFindings, Gap, GroupFinding, IndicatorFindings, NotCompared, TrendFindings,
};
use crate::report::say::{Say, whole};

/// "14% of children had …" with the answers it rests on; or why there is no number.
pub fn level(finding: &IndicatorFindings, say: &Say<'_>) -> Sentence {
    let indicator = &finding.indicator;
    let Some(figures) = finding.total.figures() else {
        return Sentence::generated(say.with("report-level-hidden", &[("label", &indicator.label)]));
    };
    let mut text = say.with(
        "report-level",
        &[
            ("pct", &say.percent(figures.share())),
            ("population", &indicator.population),
            ("did", &indicator.did),
            ("n", &say.count(figures.n())),
        ],
    );
    if matches!(finding.total, Cell::Flagged(..)) {
        text.push(' ');
        text.push_str(&say.word("report-caution"));
    }
    Sentence::generated(text)
}

/// The worst and the best group whose numbers can be read without care, where they differ clearly.
pub fn extremes<'a>(
    breakdown: &'a BreakdownFindings,
    higher_is_worse: bool,
) -> Option<(&'a GroupFinding, &'a GroupFinding)> {
    if !breakdown.any_clear() {
        return None;
    }
    let sound: Vec<&GroupFinding> = breakdown
        .worst_first(higher_is_worse)
        .into_iter()
        .filter(|group| matches!(group.cell, Cell::Shown(_)))
        .collect();
    match (sound.first(), sound.last()) {
        (Some(worst), Some(best)) if sound.len() > 1 && shown(worst) != shown(best) => Some((worst, best)),
        _ => None,
    }
}

fn shown(group: &GroupFinding) -> i64 {
    group.cell.figures().map_or(0, |figures| whole(figures.share()))
}

/// How far the groups of a breakdown lie apart: in points and in times; or "no clear difference".
pub fn gap(finding: &IndicatorFindings, breakdown: &BreakdownFindings, say: &Say<'_>) -> Sentence {
    let dimension = &breakdown.label;
    let shown_groups = breakdown.worst_first(finding.higher_is_worse()).len();
    if shown_groups < 2 {
        return Sentence::generated(say.with("report-gap-hidden", &[("dimension", dimension)]));
    }
    let Some((worst, best)) = extremes(breakdown, finding.higher_is_worse()) else {
        return Sentence::generated(say.with("report-gap-unclear", &[("dimension", dimension)]));
    };
    let (Some(high), Some(low)) = (worst.cell.figures(), best.cell.figures()) else {
        return Sentence::generated(say.with("report-gap-unclear", &[("dimension", dimension)]));
    };
    let points = say.points(high.share(), low.share()).abs();
    let (upper, lower) = (high.share().max(low.share()), high.share().min(low.share()));
    let key = if whole(lower) > 0 {
        "report-gap"
    } else {
        "report-gap-points"
    };
    Sentence::generated(say.with(
        key,
        &[
            ("dimension", dimension),
            ("worst", &worst.label),
            ("worst-pct", &say.percent(high.share())),
            ("best", &best.label),
            ("best-pct", &say.percent(low.share())),
            ("points", &say.count(points.unsigned_abs())),
            ("ratio", &say.decimal(upper / lower, 1)),
        ],
    ))
}

/// The finding of a dot plot, short enough for a title.
pub fn figure_title(finding: &IndicatorFindings, breakdown: &BreakdownFindings, say: &Say<'_>) -> Sentence {
    let label = &finding.indicator.label;
    let Some((worst, best)) = extremes(breakdown, finding.higher_is_worse()) else {
        let key = match breakdown.worst_first(true).len() {
            0 | 1 => "report-figure-hidden",
            _ => "report-figure-unclear",
        };
        return Sentence::generated(say.with(key, &[("label", label), ("dimension", &breakdown.label)]));
    };
    let key = match finding.indicator.better {
        Better::Lower => "report-figure-worst-high",
        Better::Higher => "report-figure-worst-low",
        Better::Neither => "report-figure-high",
    };
    Sentence::generated(say.with(
        key,
        &[
            ("label", label),
            ("worst", &worst.label),
            ("worst-pct", &say.cell(&worst.cell)),
            ("best", &best.label),
            ("best-pct", &say.cell(&best.cell)),
        ],
    ))
}

/// What the years say: improved, worse, no clear change, or cannot be compared.
pub fn trend(finding: &IndicatorFindings, say: &Say<'_>) -> Sentence {
    let (points, since, change) = match &finding.trend {
        TrendFindings::NotCompared(reason) => {
            let key = match reason {
                NotCompared::OneCycle => "report-trend-one-cycle",
                NotCompared::WordingChanged => "report-trend-wording",
                NotCompared::TooFew => "report-trend-too-few",
            };
            return Sentence::generated(say.word(key));
        }
        TrendFindings::Compared {
            points,
            since,
            change,
        } => (points, since, change),
    };
    let first = points.iter().find(|point| &point.cycle == since);
    let (Some(then), Some(now), Some(change)) = (
        first.and_then(|point| point.cell.figures()),
        finding.total.figures(),
        change,
    ) else {
        return Sentence::generated(say.word("report-trend-too-few"));
    };
    let key = match direction(finding, change) {
        Direction::Unclear => "report-trend-unclear",
        Direction::Worse => "report-trend-worse",
        Direction::Improved => "report-trend-improved",
        Direction::Changed => "report-trend-changed",
    };
    let points = say.points(now.share(), then.share());
    Sentence::generated(say.with(
        key,
        &[
            ("year", since),
            ("then", &say.percent(then.share())),
            ("now", &say.percent(now.share())),
            ("points", &say.signed(points)),
        ],
    ))
}

/// Which way a change went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Improved,
    Worse,
    /// Clear, but neither good nor bad.
    Changed,
    Unclear,
}

pub fn direction(finding: &IndicatorFindings, change: &Gap) -> Direction {
    if !change.clear {
        return Direction::Unclear;
    }
    match (finding.indicator.better, change.difference > 0.0) {
        (Better::Neither, _) => Direction::Changed,
        (Better::Lower, false) | (Better::Higher, true) => Direction::Improved,
        (Better::Lower, true) | (Better::Higher, false) => Direction::Worse,
    }
}

/// The change over the cycles, where there is one to speak of.
pub fn change(finding: &IndicatorFindings) -> Option<(&str, &Gap)> {
    match &finding.trend {
        TrendFindings::Compared {
            since,
            change: Some(change),
            ..
        } => Some((since, change)),
        _ => None,
    }
}
