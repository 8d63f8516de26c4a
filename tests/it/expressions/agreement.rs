//! Law: an expression means the same on a response and on a column, to the bit.

use chna::instrument::expression::{Environment, Expression, Instance, Value, number};
use chna::measures::column::{column, truth};
use polars::prelude::*;
use proptest::prelude::*;

/// Answers to one item of each type: two numbers, a text, a set of choices.
#[derive(Clone, Debug)]
struct Answers {
    age: Option<f64>,
    income: Option<f64>,
    city: Option<String>,
    picked: Option<String>,
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-20_i32..120).prop_map(f64::from),
        (-400_i32..400).prop_map(|eighths| f64::from(eighths) / 8.0),
        -1e9..1e9,
        Just(0.1),
        Just(1e21),
    ]
}

fn word() -> impl Strategy<Value = String> {
    proptest::sample::select(vec![
        "a",
        "b",
        "asthma",
        "7",
        "0",
        "1e3",
        "0x1F",
        "2018-03-05",
        "x y",
        "é",
        "-3.5",
        "true",
        "none",
    ])
    .prop_map(str::to_owned)
}

fn answers() -> impl Strategy<Value = Answers> {
    (
        proptest::option::of(number()),
        proptest::option::of(number()),
        proptest::option::of(word()),
        proptest::option::of(proptest::collection::vec(word(), 0..4).prop_map(|codes| codes.join(" "))),
    )
        .prop_map(|(age, income, city, picked)| Answers {
            age,
            income,
            city,
            picked,
        })
}

fn expression() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        proptest::sample::select(vec![
            "${age}",
            "${income}",
            "${city}",
            "${picked}",
            "''",
            "true()",
            "pi()"
        ])
        .prop_map(str::to_owned),
        word().prop_map(|word| format!("'{word}'")),
        (0..200_u32).prop_map(|eighths| (f64::from(eighths) / 8.0).to_string()),
    ];
    leaf.prop_recursive(4, 40, 3, |inner| {
        let operator = proptest::sample::select(vec![
            "+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or",
        ]);
        let one = proptest::sample::select(vec![
            "not",
            "boolean",
            "number",
            "string",
            "int",
            "round",
            "floor",
            "ceiling",
            "abs",
            "count-selected",
            "string-length",
            "normalize-space",
            "boolean-from-string",
            "sqrt",
            "exp",
            "log",
            "sin",
            "min",
            "decimal-date-time",
            "concat",
        ]);
        let two = proptest::sample::select(vec![
            "selected",
            "coalesce",
            "contains",
            "starts-with",
            "ends-with",
            "substring-before",
            "substring-after",
            "round",
            "pow",
            "min",
            "max",
            "concat",
            "join",
            "substr",
            "substring",
            "selected-at",
            "atan2",
        ]);
        let three =
            proptest::sample::select(vec!["if", "concat", "translate", "coalesce", "max", "checklist"]);
        prop_oneof![
            (inner.clone(), operator, inner.clone()).prop_map(|(a, op, b)| format!("({a} {op} {b})")),
            (one, inner.clone()).prop_map(|(f, a)| format!("{f}({a})")),
            (two, inner.clone(), inner.clone()).prop_map(|(f, a, b)| format!("{f}({a}, {b})")),
            (three, inner.clone(), inner.clone(), inner.clone())
                .prop_map(|(f, a, b, c)| format!("{f}({a}, {b}, {c})")),
            inner.prop_map(|a| format!("-{a}")),
        ]
    })
}

fn frame(rows: &[Answers]) -> DataFrame {
    let numbers = |of: fn(&Answers) -> Option<f64>| rows.iter().map(of).collect::<Vec<_>>();
    let texts = |of: fn(&Answers) -> Option<String>| rows.iter().map(of).collect::<Vec<_>>();
    let columns = vec![
        Column::new("age".into(), numbers(|row| row.age)),
        Column::new("income".into(), numbers(|row| row.income)),
        Column::new("city".into(), texts(|row| row.city.clone())),
        Column::new("picked".into(), texts(|row| row.picked.clone())),
    ];
    DataFrame::new(rows.len(), columns).unwrap()
}

fn instance(row: &Answers) -> Instance {
    let number = |value: Option<f64>| value.map(number::text).unwrap_or_default();
    Instance::flat([
        ("age", number(row.age)),
        ("income", number(row.income)),
        ("city", row.city.clone().unwrap_or_default()),
        ("picked", row.picked.clone().unwrap_or_default()),
    ])
}

/// A cell as text, exact: numbers by their bits, all zeros and all that is no number alike.
fn bits(value: f64) -> String {
    if value.is_nan() {
        "none".to_owned()
    } else {
        format!("{:016x}", (value + 0.0).to_bits())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn one_response_and_all_respondents_agree(
        text in expression(),
        rows in proptest::collection::vec(answers(), 1..5),
    ) {
        let expression = Expression::parse(&text).unwrap();
        let frame = frame(&rows);
        let value = column(&expression, frame.schema()).unwrap().alias("#value");
        let holds = truth(&expression, frame.schema()).unwrap().alias("#truth");
        let result = frame.lazy().with_columns([value, holds]).collect();
        let environment = Environment::default();
        for (row, answers) in rows.iter().enumerate() {
            let instance = instance(answers);
            let expected = match expression.evaluate(&instance, None, &environment) {
                Ok(value) => value,
                Err(_) => {
                    // An argument that cannot be: the column refuses, too.
                    prop_assert!(result.is_err());
                    continue;
                }
            };
            let result = result.as_ref().unwrap();
            let cell = result.column("#value").unwrap().get(row).unwrap();
            let (found, wanted) = match (cell, &expected) {
                (AnyValue::Float64(found), Value::Number(wanted)) => (bits(found), bits(*wanted)),
                // An item of numbers keeps its type in a column; on a response it is the text of the number.
                (AnyValue::Float64(found), Value::Text(wanted)) => (number::text(found), wanted.clone()),
                (AnyValue::Null, Value::Number(wanted)) => ("none".to_owned(), bits(*wanted)),
                (AnyValue::Null, Value::Text(wanted)) => (String::new(), wanted.clone()),
                (AnyValue::Boolean(found), Value::Boolean(wanted)) => (found.to_string(), wanted.to_string()),
                (AnyValue::String(found), wanted) => (found.to_owned(), wanted.text(&instance)),
                (AnyValue::StringOwned(found), wanted) => (found.to_string(), wanted.text(&instance)),
                (found, wanted) => (format!("{found:?}"), format!("{wanted:?}")),
            };
            prop_assert_eq!(found, wanted, "{} of {:?}", text, answers);
            prop_assert_eq!(
                result.column("#truth").unwrap().bool().unwrap().get(row),
                Some(expression.is_true(&instance, None, &environment)),
                "truth of {} of {:?}", text, answers
            );
        }
    }
}

/// What the page need not compute to the bit: browsers have their own sines and powers.
const BROWSERS_OWN: [&str; 7] = ["sin(", "exp(", "log(", "pow(", "atan2(", "sqrt(", "round("];

#[test]
fn one_response_and_the_page_agree() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let environment = Environment::default();
    let mut asked = Vec::new();
    let mut expected = Vec::new();
    while asked.len() < 1_000 {
        let text = expression().new_tree(&mut runner).unwrap().current();
        let answers = answers().new_tree(&mut runner).unwrap().current();
        if BROWSERS_OWN.iter().any(|name| text.contains(name)) {
            continue;
        }
        let instance = instance(&answers);
        let expression = Expression::parse(&text).unwrap();
        let Ok(value) = expression.evaluate(&instance, None, &environment) else {
            continue;
        };
        let given = ["age", "income", "city", "picked"].map(|name| {
            let node = instance.items(name, instance.document())[0];
            serde_json::json!([name, instance.text(node)])
        });
        asked.push(serde_json::json!([
            expression.page_tree().unwrap(),
            given,
            {},
            ""
        ]));
        let holds = expression.is_true(&instance, None, &environment);
        expected.push((
            format!("{text} of {answers:?}"),
            super::cases::written(&value, &instance),
            holds,
        ));
    }
    let found = super::cases::in_node(&asked);
    let mut wrong = Vec::new();
    for ((text, value, holds), found) in expected.iter().zip(&found) {
        let same = match (found["value"].as_f64(), value.as_f64()) {
            // As written: the reader of JSON is not exact to the last bit.
            (Some(_), Some(value)) => found["written"] == number::text(value),
            _ => found["value"] == *value,
        };
        if !same || found["holds"] != *holds {
            wrong.push(format!("{text}: {found}, not {value} and {holds}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ, such as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(8)].join("\n")
    );
}

/// A path over the rows and tables of the shared nested cases.
fn path() -> impl Strategy<Value = String> {
    let step = || {
        proptest::sample::select(vec![
            "roster", "age", "name", "likes", "meal", "dish", "hh_kids", "note", "*", "..", ".", "item",
        ])
    };
    let predicate = prop_oneof![
        4 => Just(String::new()),
        1 => (0..4_u32).prop_map(|place| format!("[{place}]")),
        1 => proptest::sample::select(vec![
            "[last()]",
            "[position() < 3]",
            "[age > 3]",
            "[${age} = 11]",
            "[name != 'Ana']",
            "[selected(likes, 'swim')]",
            "[. = current()]",
            "[../name = 'Ben']",
            "[count(*) > 1][2]",
        ])
        .prop_map(str::to_owned),
    ];
    let start = proptest::sample::select(vec![
        "/data/",
        "",
        "../",
        "./",
        "current()/",
        "current()/../",
        "${roster}/",
        "(${name})[2]/../",
        "instance('guide')/root/item/",
        "instance('guide')/root/",
        "indexed-repeat(${age}, ${roster}, 2)/../",
    ]);
    let steps = proptest::collection::vec((step(), predicate), 1..4);
    (start, steps).prop_map(|(start, steps)| {
        let steps: Vec<String> = steps
            .into_iter()
            .map(|(name, kept)| {
                // `.` and `..` take no predicate.
                if name.starts_with('.') {
                    name.to_owned()
                } else {
                    format!("{name}{kept}")
                }
            })
            .collect();
        format!("{start}{}", steps.join("/"))
    })
}

fn nested_expression() -> impl Strategy<Value = String> {
    let of_nodes = proptest::sample::select(vec![
        "count",
        "count-non-empty",
        "sum",
        "min",
        "max",
        "string",
        "number",
        "boolean",
        "not",
        "name",
        "concat",
        "string-length",
        "count-selected",
        "position",
    ]);
    let operator = proptest::sample::select(vec!["+", "=", "!=", "<", ">=", "and", "or", "div"]);
    let other = prop_oneof![
        path(),
        proptest::sample::select(vec![
            "${name}",
            "${age}",
            "${hh_kids}",
            "'Ben'",
            "11",
            "true()",
            "position(..)"
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        path(),
        (of_nodes, path()).prop_map(|(function, path)| format!("{function}({path})")),
        (path(), operator, other).prop_map(|(left, operator, right)| format!("{left} {operator} {right}")),
        (path(), path())
            .prop_map(|(test, path)| format!("if({test}, join('-', {path}), checklist(1, 2, {path}))")),
    ]
}

#[test]
fn paths_mean_the_same_on_the_server_and_in_the_page() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let environment = Environment::default();
    let nested = super::cases::nested();
    let instance = nested.instance();
    let places = [
        "",
        "hh_kids",
        "roster.1.age",
        "roster.2.name",
        "roster.3.likes",
        "note",
    ];
    let (mut asked, mut expected, mut found_something) = (Vec::new(), Vec::new(), 0);
    while asked.len() < 2_000 {
        let text = nested_expression().new_tree(&mut runner).unwrap().current();
        let at = places[asked.len() % places.len()];
        let node = nested.node(&instance, at);
        let expression = Expression::parse(&text).unwrap();
        let Ok(value) = expression.evaluate_at(&instance, node, &environment) else {
            continue;
        };
        let holds = expression.is_true_at(&instance, node, &environment);
        found_something += u32::from(holds);
        let tree = expression.page_tree().unwrap();
        asked.push(serde_json::json!([tree, nested.answers, nested.tables, at]));
        expected.push((
            format!("{text} at {at:?}"),
            super::cases::written(&value, &instance),
            holds,
        ));
    }
    assert!(found_something > 250, "{found_something}");
    let found = super::cases::in_node(&asked);
    let wrong: Vec<String> = expected
        .iter()
        .zip(&found)
        .filter(|((_, value, holds), found)| {
            let same = match (found["value"].as_f64(), value.as_f64()) {
                (Some(_), Some(value)) => found["written"] == number::text(value),
                _ => found["value"] == *value,
            };
            !same || found["holds"] != *holds
        })
        .map(|((text, value, holds), found)| format!("{text}: {found}, not {value} and {holds}"))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} differ, such as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(8)].join("\n")
    );
}
