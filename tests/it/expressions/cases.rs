//! The shared cases, run by the evaluator of one response and by the one of columns.

use std::collections::BTreeMap;

use chna::instrument::expression::{Environment, Expression, Instance, Value};
use chna::measures::column::{column, truth};
use polars::prelude::*;

const CASES: &str = include_str!("../../cases/expressions/answers.jsonl");

struct Case {
    expr: String,
    value: serde_json::Value,
}

fn cases() -> (BTreeMap<String, String>, Vec<Case>) {
    let mut lines = CASES
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let answers = serde_json::from_value(lines.next().unwrap()["answers"].clone()).unwrap();
    let cases = lines.map(|line| Case {
        expr: line["expr"].as_str().unwrap().to_owned(),
        value: line["value"].clone(),
    });
    (answers, cases.collect())
}

/// A value as the cases write it.
pub fn written(value: &Value, instance: &Instance) -> serde_json::Value {
    match value {
        Value::Boolean(truth) => (*truth).into(),
        Value::Number(number) if number.is_infinite() => value.text(instance).into(),
        Value::Number(number) => {
            serde_json::Number::from_f64(*number).map_or(serde_json::Value::Null, Into::into)
        }
        value => value.text(instance).into(),
    }
}

fn same(found: &serde_json::Value, expected: &serde_json::Value) -> bool {
    match (found.as_f64(), expected.as_f64()) {
        (Some(found), Some(expected)) => found == expected,
        _ => found == expected,
    }
}

#[test]
fn one_response_at_a_time() {
    let (answers, cases) = cases();
    let instance = Instance::flat(&answers);
    let mut wrong = Vec::new();
    for case in &cases {
        let found = Expression::parse(&case.expr)
            .and_then(|expression| expression.evaluate(&instance, None, &Environment::default()))
            .map(|value| written(&value, &instance));
        match found {
            Ok(found) if same(&found, &case.value) => {}
            other => wrong.push(format!("{}: {other:?}, not {}", case.expr, case.value)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() > 100);
}

#[test]
fn all_respondents_at_once() {
    let (answers, cases) = cases();
    let instance = Instance::flat(&answers);
    // Two rows: a constant must fill the column, too.
    let columns: Vec<Column> = answers
        .iter()
        .map(|(name, text)| match text.parse::<f64>() {
            Ok(number) => Column::new(name.as_str().into(), [number, number]),
            Err(_) if text.is_empty() => Column::new(name.as_str().into(), [None::<&str>, Some("")]),
            Err(_) => Column::new(name.as_str().into(), [text.as_str(), text.as_str()]),
        })
        .chain([Column::new("never_asked".into(), [None::<f64>, None])])
        .collect();
    let frame = DataFrame::new(2, columns).unwrap();
    let schema = frame.schema();
    let mut wrong = Vec::new();
    for case in &cases {
        let expression = Expression::parse(&case.expr).unwrap();
        let value = column(&expression, schema).unwrap();
        let holds = truth(&expression, schema).unwrap();
        let result = frame
            .clone()
            .lazy()
            .with_columns([value.alias("#value"), holds.alias("#truth")])
            .collect()
            .unwrap();
        let expected_truth = expression.is_true(&instance, None, &Environment::default());
        for row in 0..2 {
            let found = match result.column("#value").unwrap().get(row).unwrap() {
                AnyValue::Boolean(truth) => truth.into(),
                AnyValue::Float64(number) if number.is_infinite() => {
                    if number > 0.0 {
                        "Infinity".into()
                    } else {
                        "-Infinity".into()
                    }
                }
                AnyValue::Float64(number) => number.into(),
                AnyValue::String(text) => text.into(),
                AnyValue::StringOwned(text) => text.as_str().into(),
                AnyValue::Null if case.value == "" => "".into(),
                AnyValue::Null => serde_json::Value::Null,
                other => panic!("{other:?}"),
            };
            if !same(&found, &case.value) {
                wrong.push(format!("{} [{row}]: {found}, not {}", case.expr, case.value));
            }
            let found = result.column("#truth").unwrap().bool().unwrap().get(row);
            if found != Some(expected_truth) {
                wrong.push(format!(
                    "truth of {} [{row}]: {found:?}, not {expected_truth}",
                    case.expr
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_needs_one_response_is_refused_at_its_place() {
    let schema = Schema::from_iter([Field::new("age".into(), DataType::Float64)]);
    let refused = |text: &str| {
        let problem = column(&Expression::parse(text).unwrap(), &schema).unwrap_err();
        (problem.code, problem.at)
    };
    assert_eq!(refused("${age} > 1 and today() > 5"), ("not_columnwise", 15));
    assert_eq!(refused("1 + random()"), ("not_columnwise", 4));
    assert_eq!(refused("/data/age"), ("not_columnwise", 0));
    assert_eq!(refused("${age} + ${agee}"), ("unknown_item", 9));
}

#[test]
fn in_the_page() {
    let wrong = wrong_in_page(&in_node(&page_cases()));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let refused = Expression::parse("1 + /data/a").unwrap().page_tree().unwrap_err();
    assert_eq!((refused.code, refused.at), ("not_in_page", 4));
}

/// The whole evaluator is a small part of what a phone loads.
#[test]
fn the_script_is_small() {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(SCRIPT.as_bytes()).unwrap();
    let bytes = packed.finish().unwrap().len();
    assert!(bytes < 8_000, "{bytes}");
}

const SCRIPT: &str = include_str!("../../../src/web/script/expression.js");

/// Computes all that `asked` holds, as JSON.
const COMPUTE: &str = "asked.map(([tree, answers]) => {
    let { value, holds } = evaluate(tree, answers, '', new Date(0));
    if (typeof value == 'number' && !isNaN(value) && !isFinite(value)) value = String(value);
    return { value, holds, written: String(value) };
})";

/// The shared cases as the page has them: a tree, and the answers.
pub fn page_cases() -> Vec<serde_json::Value> {
    let (answers, cases) = cases();
    cases
        .iter()
        .map(|case| {
            serde_json::json!([
                Expression::parse(&case.expr).unwrap().page_tree().unwrap(),
                answers
            ])
        })
        .collect()
}

/// Where what a page found of the shared cases differs from what the server means.
pub fn wrong_in_page(found: &[serde_json::Value]) -> Vec<String> {
    let (answers, cases) = cases();
    let instance = Instance::flat(&answers);
    assert_eq!(found.len(), cases.len());
    let differs = |case: &Case, found: &serde_json::Value| {
        let holds = Expression::parse(&case.expr)
            .unwrap()
            .is_true(&instance, None, &Environment::default());
        (!same(&found["value"], &case.value) || found["holds"] != holds)
            .then(|| format!("{}: {found}, not {} and {holds}", case.expr, case.value))
    };
    let pairs = cases.iter().zip(found);
    pairs.filter_map(|(case, found)| differs(case, found)).collect()
}

/// The script as the body of a function in a page; its first argument is what is asked.
pub fn in_browser() -> String {
    let script = SCRIPT.replace("export function", "function");
    format!("{script}\nconst asked = arguments[0];\nreturn JSON.stringify({COMPUTE});")
}

/// What the page's script says of trees and answers, as the cases write values.
pub fn in_node(asked: &[serde_json::Value]) -> Vec<serde_json::Value> {
    use std::io::Write;
    let script = format!(
        "{SCRIPT}\nlet all = ''; for await (const part of process.stdin) all += part;\n\
         const asked = JSON.parse(all);\nconsole.log(JSON.stringify({COMPUTE}));"
    );
    let mut child = std::process::Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("node runs");
    let input = serde_json::to_vec(asked).unwrap();
    child.stdin.take().unwrap().write_all(&input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
