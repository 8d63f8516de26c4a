//! The shared cases, run by the evaluator of one response and by the one of columns.

use std::collections::BTreeMap;

use chna::instrument::expression::{Environment, Expression, Instance, InstanceBuilder, Name, Node, Value};
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
    let refused = |text: &str| {
        let problem = Expression::parse(text).unwrap().page_tree().unwrap_err();
        (problem.code, problem.at)
    };
    assert_eq!(refused("1 + /data/a/@b"), ("not_in_page", 12));
    assert_eq!(refused("1 + random()"), ("not_in_page", 4));
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

const SCRIPT: &str = concat!(
    include_str!("../../../src/web/script/instance.js"),
    include_str!("../../../src/web/script/expression.js"),
    include_str!("../../../src/web/script/functions.js")
);

/// The script without what makes modules of it.
fn script() -> String {
    let lines = SCRIPT.lines().filter(|line| !line.starts_with("import "));
    lines
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Computes all that `asked` holds, as JSON: a tree, the answers (pairs of name and text, or of name and such pairs for the
/// row of a repeat), the tables, and where it is read (`roster.2.age`).
const COMPUTE: &str = "asked.map(([tree, answers, tables, at]) => {
    const data = plant(tables);
    const grow = (up, pairs) => {
        for (const [name, inner] of pairs)
            typeof inner == 'string' ? leaf(up, name, inner) : grow(leaf(up, name), inner);
    };
    grow(data, answers);
    const [owner, turn, member] = at.split('.');
    let node = at ? data.below.filter((one) => one.name == owner)[(turn || 1) - 1] : data;
    if (member) node = node.below.find((one) => one.name == member);
    let value = expression.value(tree, node, new Date(0));
    const holds = expression.holds(tree, node, new Date(0));
    if (Array.isArray(value)) value = expression.text(value);
    if (typeof value == 'number' && !isNaN(value) && !isFinite(value)) value = String(value);
    if (value instanceof Date) value = expression.text(value);
    return { value, holds, written: String(value) };
})";

/// The answers of a response as the page's tree takes them.
pub fn pairs(answers: &BTreeMap<String, String>) -> serde_json::Value {
    answers
        .iter()
        .map(|(name, text)| serde_json::json!([name, text]))
        .collect()
}

/// The shared cases as the page has them.
pub fn page_cases() -> Vec<serde_json::Value> {
    let (answers, cases) = cases();
    let tree = |text: &str| Expression::parse(text).unwrap().page_tree().unwrap();
    let flat = cases
        .iter()
        .map(|case| serde_json::json!([tree(&case.expr), pairs(&answers), {}, ""]));
    let nested = nested();
    let deep = nested
        .cases
        .iter()
        .map(|case| serde_json::json!([tree(&case.expr), nested.answers, nested.tables, case.at]));
    flat.chain(deep).collect()
}

/// Where what a page found of the shared cases differs from what the server means.
pub fn wrong_in_page(found: &[serde_json::Value]) -> Vec<String> {
    let (answers, flat) = cases();
    let nested = nested();
    assert_eq!(found.len(), flat.len() + nested.cases.len());
    let differs = |expr: &str, value: &serde_json::Value, holds: bool, found: &serde_json::Value| {
        (!same(&found["value"], value) || found["holds"] != holds)
            .then(|| format!("{expr}: {found}, not {value} and {holds}"))
    };
    let instance = Instance::flat(&answers);
    let environment = Environment::default();
    let of_flat = flat.iter().zip(found).filter_map(|(case, found)| {
        let expression = Expression::parse(&case.expr).unwrap();
        differs(
            &case.expr,
            &case.value,
            expression.is_true(&instance, None, &environment),
            found,
        )
    });
    let instance = nested.instance();
    let of_nested = nested
        .cases
        .iter()
        .zip(&found[flat.len()..])
        .filter_map(|(case, found)| {
            let expression = Expression::parse(&case.expr).unwrap();
            let holds = expression.is_true_at(&instance, nested.node(&instance, &case.at), &environment);
            differs(&case.expr, &case.value, holds, found)
        });
    of_flat.chain(of_nested).collect()
}

/// The shared cases of paths, over rows and tables.
pub struct Nested {
    /// Pairs of name and text; of a row, of name and such pairs.
    pub answers: serde_json::Value,
    /// By name, rows of cells by column.
    pub tables: serde_json::Value,
    cases: Vec<NestedCase>,
}

#[derive(serde::Deserialize)]
struct NestedCase {
    expr: String,
    /// Where it is read: `roster.2.age`; all answers where nothing is said.
    #[serde(default)]
    at: String,
    value: serde_json::Value,
}

pub fn nested() -> Nested {
    let mut lines = include_str!("../../cases/expressions/nested.jsonl").lines();
    let head: serde_json::Value = serde_json::from_str(lines.next().unwrap()).unwrap();
    Nested {
        answers: head["answers"].clone(),
        tables: head["tables"].clone(),
        cases: lines.map(|line| serde_json::from_str(line).unwrap()).collect(),
    }
}

impl Nested {
    pub fn instance(&self) -> Instance {
        planted(&self.answers, &self.tables)
    }

    /// The element a path leads to.
    pub fn node(&self, instance: &Instance, at: &str) -> Node {
        let named = |above: Node, name: &str, turn: usize| {
            let children = instance.children(above).iter().copied();
            let mut those = children.filter(|node| instance.name(*node).is_some_and(|own| own.local == name));
            those.nth(turn).unwrap()
        };
        let top = instance.top().unwrap();
        match at.split('.').collect::<Vec<_>>()[..] {
            [""] => top,
            [item] => named(top, item, 0),
            [repeat, turn, item] => {
                let row = named(top, repeat, turn.parse::<usize>().unwrap() - 1);
                named(row, item, 0)
            }
            _ => panic!("{at}"),
        }
    }
}

/// The tree of answers and tables, as the server lays it out.
pub fn planted(answers: &serde_json::Value, tables: &serde_json::Value) -> Instance {
    fn grow(builder: &mut InstanceBuilder, pairs: &serde_json::Value) {
        for pair in pairs.as_array().unwrap() {
            let name = pair[0].as_str().unwrap();
            match pair[1].as_str() {
                Some(text) => {
                    builder.leaf(name, text);
                }
                None => {
                    builder.open(Name::plain(name));
                    grow(builder, &pair[1]);
                    builder.close();
                }
            }
        }
    }
    let mut builder = InstanceBuilder::new();
    builder.open(Name::plain("data"));
    grow(&mut builder, answers);
    builder.close();
    builder.aside();
    for (name, rows) in tables.as_object().unwrap() {
        builder.open(Name::plain("instance"));
        builder.attribute(Name::plain("id"), name);
        builder.open(Name::plain("root"));
        for row in rows.as_array().unwrap() {
            builder.open(Name::plain("item"));
            for (column, cell) in row.as_object().unwrap() {
                builder.leaf(column, cell.as_str().unwrap());
            }
            builder.close();
        }
        builder.close();
        builder.close();
    }
    builder.finish()
}

#[test]
fn paths_over_rows_and_tables() {
    let nested = nested();
    let instance = nested.instance();
    let environment = Environment::default();
    let wrong: Vec<String> = nested
        .cases
        .iter()
        .filter_map(|case| {
            let found = Expression::parse(&case.expr)
                .and_then(|expression| {
                    expression.evaluate_at(&instance, nested.node(&instance, &case.at), &environment)
                })
                .map(|value| written(&value, &instance));
            match found {
                Ok(found) if same(&found, &case.value) => None,
                other => Some(format!("{}: {other:?}, not {}", case.expr, case.value)),
            }
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(nested.cases.len() > 60);
}

/// The script as the body of a function in a page; its first argument is what is asked, as a text, since a driver may change
/// the order of an object's keys.
pub fn in_browser() -> String {
    let script = script();
    format!("{script}\nconst asked = JSON.parse(arguments[0]);\nreturn JSON.stringify({COMPUTE});")
}

/// What the page's script says of trees and answers, as the cases write values.
pub fn in_node(asked: &[serde_json::Value]) -> Vec<serde_json::Value> {
    let script = script();
    run_in_node(
        &format!("{script}\nconsole.log(JSON.stringify({COMPUTE}));"),
        &serde_json::Value::from(asked),
    )
}

/// What a script prints, as JSON; `asked` is what it is given.
pub fn run_in_node<T: serde::de::DeserializeOwned>(script: &str, asked: &serde_json::Value) -> T {
    use std::io::Write;
    let script = format!(
        "let all = ''; for await (const part of process.stdin) all += part;\n\
         const asked = JSON.parse(all);\n{script}"
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
