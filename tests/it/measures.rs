//! Answers to columns: what counts, what is missing, who is in which group.

use std::collections::BTreeMap;
use std::path::Path;

use chna::collection::Submission;
use chna::instrument::expression::Expression;
use chna::instrument::{
    Better, Breakdown, Derivation, Derived, Indicator, Indicators, Instrument, ListItems, ListMeasure, Scale,
    ScaleProblem,
};
use chna::measures::indicators::{group_columns, indicator_columns, list_columns};
use chna::measures::{Respondents, derive, measure_all};
use polars::prelude::{DataFrame, IntoLazy, LazyFrame, df};
use serde_json::{Value, json};
use uuid::Uuid;

fn expression(text: &str) -> Expression {
    Expression::parse(text).unwrap()
}

fn indicator(universe: Option<&str>, answered: Option<&str>, numerator: &str) -> Indicator {
    Indicator {
        id: "ind".to_owned(),
        version: 1,
        topic: "asthma".to_owned(),
        label: String::new(),
        universe: universe.map(expression),
        answered: answered.map(expression),
        numerator: expression(numerator),
        least_answered: None,
        better: Better::Lower,
        population: String::new(),
        did: String::new(),
        main: true,
        benchmarks: Vec::new(),
        note: String::new(),
        line: 1,
    }
}

fn numbers(frame: LazyFrame, column: &str) -> Vec<Option<f64>> {
    let frame: DataFrame = frame.collect().unwrap();
    frame.column(column).unwrap().f64().unwrap().iter().collect()
}

/// Four families: yes, no, not sure (missing), too young.
fn families() -> LazyFrame {
    df!(
        "care" => [Some("yes"), Some("no"), None, Some("yes")],
        "age" => [Some(9.0), Some(5.0), Some(7.0), Some(1.0)],
        "langs" => [Some("en es"), Some("es"), None, Some("en")],
    )
    .unwrap()
    .lazy()
}

#[test]
fn numerator_denominator_and_outside() {
    let frame = indicator_columns(
        families(),
        &[indicator(Some("${age} >= 3"), None, "${care} = 'yes'")],
    )
    .unwrap();
    assert_eq!(numbers(frame, "ind"), [Some(1.0), Some(0.0), None, None]);
}

#[test]
fn who_answered_can_be_said_otherwise() {
    let frame = indicator_columns(families(), &[indicator(None, Some("true()"), "${care} = 'yes'")]).unwrap();
    assert_eq!(
        numbers(frame, "ind"),
        [Some(1.0), Some(0.0), Some(0.0), Some(1.0)]
    );
}

#[test]
fn what_a_cycle_did_not_ask_has_no_value() {
    let frame = indicator_columns(families(), &[indicator(None, None, "${new_item} = 'yes'")]).unwrap();
    assert_eq!(numbers(frame, "ind"), [None; 4]);
}

#[test]
fn groups_may_overlap() {
    let breakdown = Breakdown {
        id: "language".to_owned(),
        label: String::new(),
        column: "langs".to_owned(),
        overlapping: true,
        levels: vec![("en".to_owned(), String::new()), ("es".to_owned(), String::new())],
        ordered: false,
        line: 1,
    };
    let frame = group_columns(families(), &breakdown).unwrap();
    assert_eq!(
        numbers(frame.clone(), "language=en"),
        [Some(1.0), Some(0.0), None, Some(1.0)]
    );
    assert_eq!(
        numbers(frame, "language=es"),
        [Some(1.0), Some(1.0), None, Some(0.0)]
    );
}

/// First, second, third: the second family picked housing twice, the third nothing.
fn concerns() -> LazyFrame {
    df!(
        "tc_1" => [Some("food"), Some("housing"), None],
        "tc_2" => [Some("housing"), Some("housing"), None],
        "tc_3" => [None, Some("food"), None],
    )
    .unwrap()
    .lazy()
}

fn ranked() -> ListMeasure {
    ListMeasure {
        id: "concerns".to_owned(),
        topic: "concerns".to_owned(),
        label: String::new(),
        items: ListItems::Ranked(vec!["tc_1".into(), "tc_2".into(), "tc_3".into()]),
        topics: std::collections::BTreeMap::new(),
        line: 1,
    }
}

#[test]
fn a_repeated_pick_keeps_its_highest_place() {
    let codes = ["food".to_owned(), "housing".to_owned()];
    let frame = list_columns(concerns(), &ranked(), &codes).unwrap();
    let of = |column: &str| numbers(frame.clone(), column);
    assert_eq!(of("concerns=housing.any"), [Some(1.0), Some(1.0), None]);
    assert_eq!(of("concerns=housing.first"), [Some(0.0), Some(1.0), None]);
    assert_eq!(of("concerns=housing.points"), [Some(2.0 / 3.0), Some(1.0), None]);
    assert_eq!(of("concerns=food.points"), [Some(1.0), Some(1.0 / 3.0), None]);
}

#[test]
fn a_list_of_several_counts_what_was_picked() {
    let list = ListMeasure {
        items: ListItems::Multiple("langs".into()),
        ..ranked()
    };
    let frame = list_columns(families(), &list, &["en".to_owned()]).unwrap();
    assert_eq!(
        numbers(frame, "concerns=en.any"),
        [Some(1.0), Some(0.0), None, Some(1.0)]
    );
}

fn scaled(frame: LazyFrame, name: &str, scale: Scale, inputs: &[(&str, &str)]) -> LazyFrame {
    let derived = Derived {
        name: name.to_owned(),
        from: Derivation::Scale {
            scale: scale.name().to_owned(),
            inputs: inputs
                .iter()
                .map(|(input, column)| ((*input).to_owned(), (*column).to_owned()))
                .collect(),
        },
        line: 1,
    };
    derive::apply(frame, &[derived]).unwrap()
}

#[test]
fn scales_score_whole_columns_and_read_words_and_federal_codes_alike() {
    let inputs = [
        ("hh3", "a"),
        ("hh4", "b"),
        ("ad1", "c"),
        ("ad1a", "d"),
        ("ad2", "e"),
        ("ad3", "f"),
    ];
    let words = df!(
        "a" => [Some("often"), Some("never"), None],
        "b" => [Some("sometimes"), Some("never"), None],
        "c" => [Some("yes"), Some("no"), Some("no")],
        "d" => [Some("some"), None, None],
        "e" => [Some("yes"), None, Some("no")],
        "f" => [Some("no"), None, Some("no")],
    )
    .unwrap();
    let codes = df!(
        "a" => [1, 3, 9],
        "b" => [2, 3, 9],
        "c" => [1, 2, 2],
        "d" => [Some(2.0), None, None],
        "e" => [Some(1), None, Some(2)],
        "f" => [Some(2), None, Some(2)],
    )
    .unwrap();
    for frame in [words, codes] {
        let scored = scaled(frame.lazy(), "fd", Scale::UsdaSixItem, &inputs);
        assert_eq!(numbers(scored.clone(), "fd_points"), [Some(5.0), Some(0.0), None]);
        assert_eq!(
            numbers(scored.clone(), "fd_insecure"),
            [Some(1.0), Some(0.0), None]
        );
        assert_eq!(numbers(scored, "fd_very_low"), [Some(1.0), Some(0.0), None]);
    }
}

#[test]
fn an_open_band_of_income_or_cost_has_no_upper_end() {
    let frame = df!(
        "cost_low" => [Some(2500.0), Some(500.0), Some(5000.0), None],
        "cost_high" => [Some(3000.0), Some(1000.0), None, None],
        "income_low" => [Some(33_000.0), Some(132_000.0), Some(132_000.0), Some(0.0)],
        "income_high" => [Some(45_500.0), None, None, Some(33_000.0)],
    )
    .unwrap();
    let ends = ["cost_low", "cost_high", "income_low", "income_high"].map(|end| (end, end));
    let scored = scaled(frame.lazy(), "cost", Scale::CostBurden, &ends);
    let of = |column| numbers(scored.clone(), column);
    assert_eq!(of("cost_burdened"), [Some(1.0), Some(0.0), Some(1.0), None]);
    assert_eq!(of("cost_severe"), [Some(1.0), Some(0.0), Some(0.0), None]);
    assert_eq!(of("cost_estimated"), [Some(0.0), Some(0.0), Some(1.0), None]);
}

#[test]
fn every_scale_gives_the_columns_it_names() {
    for scale in Scale::ALL {
        let mut inputs = BTreeMap::new();
        // A scale says what it needs: nothing given, every input is missing, or so many alike.
        for problem in scale.columns(&inputs).unwrap_err() {
            match problem {
                ScaleProblem::MissingInput { input, .. } => {
                    inputs.insert(input.to_owned(), "a".to_owned());
                }
                ScaleProblem::OtherCount { wanted, .. } => {
                    inputs.extend((0..wanted).map(|at| (at.to_string(), "a".to_owned())));
                }
                other => panic!("{other}"),
            }
        }
        let frame = df!("a" => [Some(1.0), None]).unwrap().lazy();
        let given: Vec<(&str, &str)> = inputs
            .iter()
            .map(|(input, column)| (input.as_str(), column.as_str()))
            .collect();
        let scored = scaled(frame, "x", scale, &given).collect().unwrap();
        for end in scale.gives() {
            let column = scored.column(&format!("x{end}")).unwrap();
            assert!(column.get(1).unwrap().is_null(), "{}: {end}", scale.name());
        }
    }
}

#[test]
fn what_a_cycle_did_not_ask_reads_as_missing_in_derived_columns() {
    let derived = |name: &str, text: &str| Derived {
        name: name.to_owned(),
        from: Derivation::Expression(expression(text)),
        line: 1,
    };
    let indicators = Indicators {
        derived: vec![
            derived("need", "if(${screen} = '', ${single}, ${screen})"),
            derived("other", "if(${screen} = 'yes', 1, 0)"),
            derived("second", "if(${other} = 1, 'yes', 'no')"),
        ],
        ..Indicators::default()
    };
    let frame = df!("single" => [Some("yes"), None]).unwrap();
    let measured = measure_all(Respondents { frame }, &indicators, &[], &[]).unwrap();
    assert_eq!(measured.texts("need"), [Some("yes"), None]);
    let names = measured.frame.get_column_names();
    assert_eq!(names, ["single", "need"], "nothing it reads was asked: no column");
}

#[test]
fn rows_are_columns_beside_each_other() {
    let text = r#"
[instrument]
id = "kinds"
title = "Kinds"
version = "1"
[[topic]]
id = "home"
label = "Home"
[[section]]
id = "home"
topic = "home"
title = "Home"
[[section.item]]
id = "roster"
type = "repeat"
label = "How old is each child?"
at_most = 2
[[section.item.item]]
id = "age"
type = "integer"
label = "How old?"
[[section.item]]
id = "oldest"
type = "calculate"
calculation = "max(${age})"
[[section.item]]
id = "moved"
type = "date"
label = "When did you move in?"
[[section.item]]
id = "asked_on"
type = "metadata"
of = "today"
"#;
    let instrument = Instrument::parse(Path::new("kinds.toml"), text).unwrap();
    let submission = |id: u128, answers: Value| {
        let document = json!({
            "id": Uuid::from_u128(id), "cycle": "2025", "instrument": instrument.reference(), "language": "en",
            "mode": "web", "day": "2025-04-01", "answers": answers, "complete": true,
        });
        Submission::parse(&instrument, &document).unwrap()
    };
    let two = submission(
        1,
        json!({ "roster": [{ "age": 9 }, { "age": 4 }], "moved": "2020-01-31" }),
    );
    let none = submission(2, json!({}));
    let table = Respondents::build(&instrument, &[none, two]).unwrap();
    assert_eq!(table.numbers("roster.count"), [Some(2.0), None]);
    assert_eq!(table.numbers("age_1"), [Some(9.0), None]);
    assert_eq!(table.numbers("age_2"), [Some(4.0), None]);
    assert_eq!(table.numbers("oldest"), [Some(9.0), None]);
    assert_eq!(table.texts("moved"), [Some("2020-01-31"), None]);
    assert_eq!(table.texts("moved.missing"), [None, Some("blank")]);
    assert_eq!(table.texts("asked_on"), [Some("2025-04-01"), Some("2025-04-01")]);
}
