//! Charts as snapshots: rows as a reader sees them, in both widths.

use chna::charts::{Bars, Chart, DotPlot, DotRow, Theme, Trend, TrendPoint, Width, Words, draw};
use chna::disclosure::{Cell, Publication, publish_alone};
use chna::estimation::{Estimate, IntervalMethod, Statistic};
use chna::language::Language;

/// A cleared cell: `n` answers, a share, half the width of its interval.
pub fn cell(n: u64, share: f64, half: f64) -> Cell {
    let row = Estimate {
        id: String::new(),
        statistic: Statistic::Proportion,
        of: String::new(),
        category: None,
        prob: None,
        domain: Vec::new(),
        n,
        events: Some((share * n as f64).round() as u64),
        weighted_n: n as f64,
        estimate: share,
        se: half / 1.96,
        lower: share - half,
        upper: share + half,
        level: 0.95,
        interval: IntervalMethod::Wilson,
        df: n as f64 - 1.0,
        deff: None,
        n_eff: Some(n as f64),
        cv: None,
        presentation: None,
    };
    publish_alone(&row, &Publication::default())
}

fn words() -> Words {
    Words {
        too_few: "too few to show".to_owned(),
        total: "All families".to_owned(),
    }
}

fn rows() -> Vec<DotRow> {
    let row = |label: &str, cell: Cell, stands_out: bool| DotRow {
        label: label.to_owned(),
        cell,
        stands_out,
    };
    vec![
        row("Docks", cell(220, 0.22, 0.05), true),
        row(
            "Native Hawaiian or Pacific Islander",
            cell(150, 0.15, 0.04),
            false,
        ),
        row("Ironbridge & <Quay>", cell(90, 0.14, 0.11), false),
        row("Ashgrove", cell(300, 0.08, 0.02), true),
        row("Somali", cell(7, 0.14, 0.1), false),
    ]
}

fn dot_plot() -> Chart {
    Chart::DotPlot(DotPlot {
        rows: rows(),
        total: cell(1800, 0.14, 0.02),
        words: words(),
        alternative: "Dot plot of 5 groups.".to_owned(),
        language: Language::english(),
    })
}

fn file(chart: &Chart, width: Width) -> String {
    let theme = Theme::default();
    draw(chart, width, &theme).file("Asthma by neighborhood", &theme)
}

#[test]
fn dot_plot_wide() {
    insta::assert_snapshot!(file(&dot_plot(), Width::Wide));
}

#[test]
fn dot_plot_narrow() {
    insta::assert_snapshot!(file(&dot_plot(), Width::Narrow));
}

#[test]
fn bars_wide() {
    let chart = Chart::Bars(Bars {
        rows: rows(),
        words: words(),
        alternative: "Bar chart.".to_owned(),
        language: Language::english(),
    });
    insta::assert_snapshot!(file(&chart, Width::Wide));
}

#[test]
fn trend_wide() {
    let point = |label: &str, share: f64, latest: bool| TrendPoint {
        label: label.to_owned(),
        cell: cell(1000, share, 0.03),
        latest,
        breaks: label == "2019",
    };
    let chart = Chart::Trend(Trend {
        points: vec![
            point("2019", 0.24, false),
            point("2022", 0.27, false),
            point("2025", 0.31, true),
        ],
        broken: "asked in other words".to_owned(),
        words: words(),
        alternative: "Dot plot over the cycles.".to_owned(),
        language: Language::english(),
    });
    insta::assert_snapshot!(file(&chart, Width::Wide));
}

#[test]
fn a_hidden_group_keeps_its_row_and_has_no_number() {
    let svg = file(&dot_plot(), Width::Wide);
    let row = svg.split("Somali").nth(1).unwrap();
    assert!(row.contains("too few to show"));
    assert!(!row.contains("<circle"), "a hidden group has a dot");
}

#[test]
fn every_file_is_well_formed_and_names_itself() {
    for width in [Width::Wide, Width::Narrow] {
        let svg = file(&dot_plot(), width);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        assert_eq!(parsed.root_element().attribute("role"), Some("img"));
        assert!(svg.contains("<desc id=\"desc\">Dot plot of 5 groups.</desc>"));
    }
}

#[test]
fn all_hidden_is_still_a_chart() {
    let chart = Chart::DotPlot(DotPlot {
        rows: vec![rows().remove(4)],
        total: cell(7, 0.5, 0.1),
        words: words(),
        alternative: String::new(),
        language: Language::english(),
    });
    assert!(file(&chart, Width::Narrow).contains("too few to show"));
}
