//! An extract of NHANES 2017–2018: BMI-for-age, weights of 0, nested PSU ids, and what R says of it.

use serde_json::Value;

use crate::plan::{analyse, close};

#[test]
fn obesity_and_food_insecurity_of_children_as_r_has_them() {
    let expected: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string("tests/fixtures/nhanes/expected.json").unwrap())
            .unwrap();
    let run = |plan: &str| {
        let text = std::fs::read_to_string(format!("tests/fixtures/nhanes/{plan}")).unwrap();
        analyse(&text.replace("children.csv", "tests/fixtures/nhanes/children.csv"))
    };
    let (obesity, food) = (run("obesity.toml"), run("food.toml"));
    for case in &expected {
        let level = case["domain"].as_str().unwrap();
        let row = match case["id"].as_str().unwrap() {
            column @ ("obese" | "severe" | "overweight") => obesity.row_of("all", column),
            "by_age" => obesity.row("age", &[("agegrp", level)]),
            "by_sex" => obesity.row("sex", &[("RIAGENDR", level)]),
            column => food.row_of("fi", column),
        };
        for (ours, r) in [
            ("n", "n"),
            ("estimate", "p"),
            ("se", "se"),
            ("lower", "lower"),
            ("upper", "upper"),
            ("df", "df"),
        ] {
            close(&row[ours], &case[r], 1e-8);
        }
    }
}
