//! Sentences written from numbers. Each is tied to what it says, and says no more.

use crate::disclosure::{Cell, Reason};
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
        return Sentence::generated(match indicator.least_answered {
            Some(least) if finding.total.reasons().contains(&Reason::Unanswered) => say.with(
                "report-level-unanswered",
                &[
                    ("label", &indicator.label),
                    ("pct", &say.percent(least)),
                    ("population", &indicator.population),
                ],
            ),
            _ => say.with("report-level-hidden", &[("label", &indicator.label)]),
        });
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

/// The two groups to name where groups differ clearly: the furthest of those clearly worse, and of those clearly better.
///
/// Where only one side is clear, the other is the furthest group that can be read without care.
pub fn extremes(
    breakdown: &BreakdownFindings,
    higher_is_worse: bool,
) -> Option<(&GroupFinding, &GroupFinding)> {
    let shown = breakdown.worst_first(higher_is_worse);
    let is_clear = |group: &GroupFinding, worse: bool| {
        group
            .gap
            .is_some_and(|gap| gap.clear && (gap.difference > 0.0) == (worse == higher_is_worse))
    };
    let sound = |group: &&&GroupFinding| matches!(group.cell, Cell::Shown(_));
    let worst = shown.iter().find(|group| is_clear(group, true));
    let best = shown.iter().rfind(|group| is_clear(group, false));
    let (worst, best) = match (worst, best) {
        (Some(worst), Some(best)) => (worst, best),
        (Some(worst), None) => (worst, shown.iter().rfind(sound)?),
        (None, Some(best)) => (shown.iter().find(sound)?, best),
        (None, None) => return None,
    };
    (percent_of(&worst.cell) != percent_of(&best.cell)).then_some((*worst, *best))
}

/// A share in whole percents; 0 where it is hidden.
pub fn percent_of(cell: &Cell) -> i64 {
    cell.figures().map_or(0, |figures| whole(figures.share()))
}

/// How many answers everyone's number rests on, or that they are too few.
pub fn answers(finding: &IndicatorFindings, say: &Say<'_>) -> String {
    let figures = finding.total.figures();
    figures.map_or_else(|| say.word("report-too-few"), |figures| say.count(figures.n()))
}

/// How far the groups of each breakdown lie apart, in points and in times; then, together, those without a clear difference.
pub fn gaps(finding: &IndicatorFindings, say: &Say<'_>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let (mut unclear, mut hidden) = (Vec::new(), Vec::new());
    for breakdown in &finding.breakdowns {
        let label = breakdown.label.clone();
        match gap(finding, breakdown, say) {
            Some(sentence) => sentences.push(sentence),
            None if breakdown.worst_first(true).len() < 2 => hidden.push(label),
            None => unclear.push(label),
        }
    }
    for (key, dimensions) in [("report-gap-unclear", unclear), ("report-gap-hidden", hidden)] {
        if !dimensions.is_empty() {
            sentences.push(Sentence::generated(
                say.with(key, &[("dimensions", &say.list(&dimensions))]),
            ));
        }
    }
    sentences
}

/// The gap of one breakdown, where there is a clear one.
pub fn gap(finding: &IndicatorFindings, breakdown: &BreakdownFindings, say: &Say<'_>) -> Option<Sentence> {
    let (worst, best) = extremes(breakdown, finding.higher_is_worse())?;
    let (high, low) = (worst.cell.figures()?, best.cell.figures()?);
    let points = say.points(high.share(), low.share()).abs();
    let (upper, lower) = (high.share().max(low.share()), high.share().min(low.share()));
    let key = if whole(lower) > 0 {
        "report-gap"
    } else {
        "report-gap-points"
    };
    Some(Sentence::generated(say.with(
        key,
        &[
            ("dimension", &breakdown.label),
            ("worst", &worst.label),
            ("worst-pct", &say.cell(&worst.cell)),
            ("best", &best.label),
            ("best-pct", &say.cell(&best.cell)),
            ("points", &say.points_in_words(points, false)),
            ("ratio", &say.decimal(upper / lower, 1)),
        ],
    )))
}

/// The finding of a dot plot, short enough for a title. "Highest" and "lowest" are said only of groups that are.
pub fn figure_title(finding: &IndicatorFindings, breakdown: &BreakdownFindings, say: &Say<'_>) -> Sentence {
    let label = &finding.indicator.label;
    let shown = breakdown.worst_first(finding.higher_is_worse());
    let Some((worst, best)) = extremes(breakdown, finding.higher_is_worse()) else {
        let key = match shown.len() {
            0 | 1 => "report-figure-hidden",
            _ => "report-figure-unclear",
        };
        return Sentence::generated(say.with(key, &[("label", label), ("dimension", &breakdown.label)]));
    };
    let ends = shown.first().map(|group| percent_of(&group.cell)) == Some(percent_of(&worst.cell))
        && shown.last().map(|group| percent_of(&group.cell)) == Some(percent_of(&best.cell));
    let key = match finding.indicator.better {
        _ if !ends => "report-figure-apart",
        Better::Lower | Better::Neither => "report-figure-worst-high",
        Better::Higher => "report-figure-worst-low",
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
            ("points", &say.points_in_words(points, true)),
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
