//! From an assessment's findings to what a plan may rest on: published cells, by code instead of label.

use crate::plan::evidence::{
    EarlierLevel, Evidence, Group, GroupEvidence, Level, MeasureEvidence, TopicEvidence, Worry,
};
use crate::report::findings::{Findings, IndicatorFindings, TrendFindings};

/// The list of what worries families most.
const WORRIES: &str = "concerns";

/// Every published number of a cycle, ready to be kept beside its plan.
pub fn evidence(findings: &Findings) -> Evidence {
    Evidence {
        cycle: findings.cycle.id.clone(),
        topics: findings
            .topics
            .iter()
            .map(|topic| TopicEvidence {
                id: topic.id.clone(),
                label: topic.label.clone(),
                measures: topic
                    .indicators
                    .iter()
                    .map(|one| measure(one, &findings.cycle.id))
                    .collect(),
            })
            .collect(),
        worries: findings
            .lists
            .iter()
            .filter(|list| list.id == WORRIES)
            .flat_map(|list| &list.choices)
            .filter(|choice| choice.any.figures().is_some())
            .map(|choice| Worry {
                label: choice.label.clone(),
                topic: choice.topic.clone(),
                level: Level::of(&choice.any),
            })
            .collect(),
    }
}

fn measure(finding: &IndicatorFindings, cycle: &str) -> MeasureEvidence {
    let indicator = &finding.indicator;
    let earlier = match &finding.trend {
        TrendFindings::Compared { points, .. } => points
            .iter()
            .filter(|point| point.cycle != cycle)
            .map(|point| EarlierLevel {
                cycle: point.cycle.clone(),
                level: Level::of(&point.cell),
            })
            .collect(),
        TrendFindings::NotCompared(_) => Vec::new(),
    };
    MeasureEvidence {
        indicator: indicator.id.clone(),
        version: indicator.version,
        label: indicator.label.clone(),
        population: indicator.population.clone(),
        did: indicator.did.clone(),
        better: indicator.better,
        main: indicator.main,
        total: Level::of(&finding.total),
        groups: finding
            .breakdowns
            .iter()
            .flat_map(|breakdown| {
                breakdown.groups.iter().map(|group| GroupEvidence {
                    group: Group {
                        breakdown: breakdown.id.clone(),
                        code: group.code.clone(),
                    },
                    dimension: breakdown.label.clone(),
                    label: group.label.clone(),
                    level: Level::of(&group.cell),
                    clear: group.gap.is_some_and(|gap| gap.clear),
                })
            })
            .collect(),
        earlier,
    }
}
