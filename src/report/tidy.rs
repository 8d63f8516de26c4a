//! Every published share of a release as one tidy table, a row per number, for analysts.

use super::csv::line;
use super::findings::{CyclePoint, Findings, Gap, IndicatorFindings, TrendFindings};
use super::say::whole;
use crate::disclosure::Cell;

/// One share with where it belongs. Numbers are no finer than the document shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct TidyRow {
    pub measure: String,
    pub label: String,
    pub cycle: String,
    /// Empty for everyone.
    pub breakdown: String,
    pub group: String,
    pub status: Status,
    pub numbers: Option<TidyNumbers>,
    /// Against all other families; of a total over the cycles, against the first one.
    pub gap: Option<Gap>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TidyNumbers {
    pub n: u64,
    pub share: f64,
    pub lower: f64,
    pub upper: f64,
}

/// What disclosure control said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Shown,
    Flagged,
    Hidden,
}

impl Status {
    pub fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Flagged => "use with care",
            Self::Hidden => "too few to show",
        }
    }
}

/// The heads of the table, in order.
pub const HEADS: [&str; 14] = [
    "measure",
    "label",
    "cycle",
    "breakdown",
    "group",
    "status",
    "n",
    "share",
    "lower",
    "upper",
    "difference",
    "difference_lower",
    "difference_upper",
    "clear",
];

/// Every indicator for everyone, over the cycles and by group; then every list.
pub fn tidy(findings: &Findings) -> Vec<TidyRow> {
    let mut rows = Vec::new();
    for finding in findings.topics.iter().flat_map(|topic| &topic.indicators) {
        indicator(finding, &findings.cycle.id, &mut rows);
    }
    for list in &findings.lists {
        for choice in &list.choices {
            let measures = [
                ("any", Some(&choice.any)),
                ("first", choice.first.as_ref()),
                ("points", choice.points.as_ref()),
            ];
            for (place, cell) in measures {
                let Some(cell) = cell else { continue };
                rows.push(row(
                    &format!("{}.{place}", list.id),
                    &list.label,
                    &findings.cycle.id,
                    ("", &choice.label),
                    cell,
                    None,
                ));
            }
        }
    }
    rows
}

fn indicator(finding: &IndicatorFindings, cycle: &str, rows: &mut Vec<TidyRow>) {
    let (id, label) = (&finding.indicator.id, &finding.indicator.label);
    let change = match &finding.trend {
        TrendFindings::Compared { points, change, .. } => {
            let comparable = |point: &&CyclePoint| point.same_words && point.cycle != cycle;
            for point in points.iter().filter(comparable) {
                rows.push(row(id, label, &point.cycle, ("", ""), &point.cell, None));
            }
            *change
        }
        TrendFindings::NotCompared(_) => None,
    };
    rows.push(row(id, label, cycle, ("", ""), &finding.total, change));
    for breakdown in &finding.breakdowns {
        for group in &breakdown.groups {
            rows.push(row(
                id,
                label,
                cycle,
                (&breakdown.label, &group.label),
                &group.cell,
                group.gap,
            ));
        }
    }
}

fn row(
    measure: &str,
    label: &str,
    cycle: &str,
    (breakdown, group): (&str, &str),
    cell: &Cell,
    gap: Option<Gap>,
) -> TidyRow {
    TidyRow {
        measure: measure.to_owned(),
        label: label.to_owned(),
        cycle: cycle.to_owned(),
        breakdown: breakdown.to_owned(),
        group: group.to_owned(),
        status: match cell {
            Cell::Shown(_) => Status::Shown,
            Cell::Flagged(..) => Status::Flagged,
            Cell::Suppressed(_) => Status::Hidden,
        },
        numbers: cell.figures().map(|figures| TidyNumbers {
            n: figures.n(),
            share: rounded(figures.share()),
            lower: rounded(figures.lower()),
            upper: rounded(figures.upper()),
        }),
        gap: cell.figures().and(gap).map(|gap| Gap {
            difference: rounded(gap.difference),
            lower: rounded(gap.lower),
            upper: rounded(gap.upper),
            clear: gap.clear,
        }),
    }
}

/// To whole percents, as it is read.
fn rounded(share: f64) -> f64 {
    whole(share) as f64 / 100.0
}

/// The table as CSV.
pub fn tidy_csv(findings: &Findings) -> String {
    let mut out = line(None, HEADS.into_iter());
    for row in tidy(findings) {
        let two = |x: f64| format!("{x:.2}");
        let of = |value: Option<f64>| value.map(two).unwrap_or_default();
        let cells = [
            row.measure.clone(),
            row.label.clone(),
            row.cycle.clone(),
            row.breakdown.clone(),
            row.group.clone(),
            row.status.word().to_owned(),
            row.numbers
                .map(|numbers| numbers.n.to_string())
                .unwrap_or_default(),
            of(row.numbers.map(|numbers| numbers.share)),
            of(row.numbers.map(|numbers| numbers.lower)),
            of(row.numbers.map(|numbers| numbers.upper)),
        ];
        let gap = [
            of(row.gap.map(|gap| gap.difference)),
            of(row.gap.map(|gap| gap.lower)),
            of(row.gap.map(|gap| gap.upper)),
            row.gap.map(|gap| gap.clear.to_string()).unwrap_or_default(),
        ];
        out.push_str(&number_line(&cells, &gap));
    }
    out
}

/// Texts quoted as a spreadsheet needs it; numbers, the negative ones too, left as they are.
fn number_line(cells: &[String], numbers: &[String]) -> String {
    let texts = line(None, cells.iter().map(String::as_str));
    format!("{},{}\r\n", texts.trim_end(), numbers.join(","))
}
