//! An analysis as CSV: a line per estimate, contrast, test, coefficient and term, with the numbers in full.

use crate::disclosure::Reviewed;
use crate::estimation::{Contrast, ModelResult, TestResult};
use crate::pipeline::analyse::Analysis;

const COLUMNS: [&str; 25] = [
    "id",
    "statistic",
    "of",
    "category",
    "prob",
    "domain",
    "n",
    "events",
    "weighted_n",
    "estimate",
    "se",
    "lower",
    "upper",
    "level",
    "interval",
    "df",
    "deff",
    "n_eff",
    "cv",
    "outcome",
    "reasons",
    "test_statistic",
    "df2",
    "p",
    "p_adjusted",
];

/// One line per row; `statistic` says what it is: that of an estimate, or contrast, test, coefficient, term.
pub fn csv(analysis: &Analysis) -> String {
    let mut text = COLUMNS.join(",");
    text.push('\n');
    let mut write = |cells: Vec<(&str, String)>| {
        let line = COLUMNS.map(|column| {
            let own = cells.iter().find(|(name, _)| *name == column);
            own.map(|(_, cell)| quoted(cell)).unwrap_or_default()
        });
        text.push_str(&line.join(","));
        text.push('\n');
    };
    analysis.estimates.iter().for_each(|row| write(of_estimate(row)));
    analysis.contrasts.iter().for_each(|row| write(of_contrast(row)));
    analysis.tests.iter().for_each(|row| write(of_test(row)));
    analysis.models.iter().flat_map(of_model).for_each(write);
    text
}

fn of_estimate(row: &Reviewed) -> Vec<(&'static str, String)> {
    let estimate = row.estimate();
    let domain: Vec<String> = estimate
        .domain
        .iter()
        .map(|(column, level)| format!("{column}={level}"))
        .collect();
    let mut cells = vec![
        ("id", estimate.id.clone()),
        ("statistic", estimate.statistic.word().to_owned()),
        ("of", estimate.of.clone()),
        ("category", estimate.category.clone().unwrap_or_default()),
        ("prob", maybe(estimate.prob)),
        ("domain", domain.join("; ")),
        ("n", estimate.n.to_string()),
        (
            "events",
            estimate
                .events
                .map(|events| events.to_string())
                .unwrap_or_default(),
        ),
        ("weighted_n", number(estimate.weighted_n)),
        ("estimate", number(estimate.estimate)),
        ("se", number(estimate.se)),
        ("lower", number(estimate.lower)),
        ("upper", number(estimate.upper)),
        ("level", number(estimate.level)),
        ("interval", estimate.interval.word().to_owned()),
        ("df", number(estimate.df)),
        ("deff", maybe(estimate.deff)),
        ("n_eff", maybe(estimate.n_eff)),
        ("cv", maybe(estimate.cv)),
    ];
    if let Some(judgement) = &row.judgement {
        let reasons: Vec<&str> = judgement.reasons.iter().map(|reason| reason.word()).collect();
        cells.push(("outcome", format!("{:?}", judgement.outcome).to_lowercase()));
        cells.push(("reasons", reasons.join(" ")));
    }
    cells
}

fn of_contrast(row: &Contrast) -> Vec<(&'static str, String)> {
    vec![
        ("id", row.id.clone()),
        ("statistic", "contrast".to_owned()),
        ("estimate", number(row.estimate)),
        ("se", number(row.se)),
        ("lower", number(row.lower)),
        ("upper", number(row.upper)),
        ("df", number(row.df)),
        ("p", number(row.p)),
        ("p_adjusted", maybe(row.p_adjusted)),
    ]
}

fn of_test(row: &TestResult) -> Vec<(&'static str, String)> {
    vec![
        ("id", row.id.clone()),
        ("statistic", "test".to_owned()),
        ("estimate", maybe(row.difference)),
        ("test_statistic", number(row.statistic)),
        ("df", maybe(row.df.first().copied())),
        ("df2", maybe(row.df.get(1).copied())),
        ("p", number(row.p)),
        ("p_adjusted", maybe(row.p_adjusted)),
    ]
}

fn of_model(model: &ModelResult) -> Vec<Vec<(&'static str, String)>> {
    let coefficients = model.coefficients.iter().map(|row| {
        vec![
            ("id", model.id.clone()),
            ("statistic", "coefficient".to_owned()),
            ("of", row.term.clone()),
            ("estimate", number(row.estimate)),
            ("se", number(row.se)),
            ("lower", number(row.lower)),
            ("upper", number(row.upper)),
            ("df", number(model.df)),
            ("test_statistic", number(row.t)),
            ("p", number(row.p)),
        ]
    });
    let terms = model.terms.iter().map(|row| {
        vec![
            ("id", model.id.clone()),
            ("statistic", "term".to_owned()),
            ("of", row.term.clone()),
            ("test_statistic", number(row.f)),
            ("df", number(row.df[0])),
            ("df2", number(row.df[1])),
            ("p", number(row.p)),
        ]
    });
    coefficients.chain(terms).collect()
}

fn number(number: f64) -> String {
    if number.is_finite() {
        number.to_string()
    } else {
        String::new()
    }
}

fn maybe(value: Option<f64>) -> String {
    value.map(number).unwrap_or_default()
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
