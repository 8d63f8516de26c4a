//! Models and tests of the reference survey against R's survey package, made by `tests/reference/models.R`.

use serde_json::Value;

use crate::plan::{Answer, analyse, close, refusal};

const DESIGN: &str = r#"
[data]
file = "tests/fixtures/reference/chna_public.csv"
[design]
weight = "w"
strata = "nbhd"
psu = ["school"]
"#;

fn expected() -> Value {
    serde_json::from_str(&std::fs::read_to_string("tests/fixtures/reference/models.json").unwrap()).unwrap()
}

fn find<'a>(answer: &'a Answer, kind: &str, id: &str) -> &'a Value {
    let all = answer.json[kind].as_array().unwrap();
    all.iter().find(|row| row["id"] == id).unwrap()
}

fn check_model(answer: &Answer, id: &str) {
    let (ours, r) = (find(answer, "models", id), &expected()["models"][id]);
    close(&ours["df"], &r["df"], 1e-8);
    let rows = ours["coefficients"].as_array().unwrap();
    assert_eq!(rows.len(), r["term"].as_array().unwrap().len());
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(row["term"], r["term"][at]);
        for key in ["estimate", "se", "p", "lower", "upper"] {
            close(&row[key], &r[key][at], 1e-8);
        }
    }
    for (at, row) in ours["terms"].as_array().unwrap().iter().enumerate() {
        close(&row["f"], &r["f"][at], 1e-8);
    }
}

#[test]
fn models_with_factors_and_interactions() {
    let answer = analyse(&format!(
        r#"{DESIGN}
        [[model]]
        id = "linear"
        kind = "linear"
        formula = "screen_hours ~ age * sex + tenure"
        [[model]]
        id = "logistic"
        kind = "logistic"
        formula = "food_insecure ~ income + age + I(age^2)"
        "#
    ));
    check_model(&answer, "linear");
    check_model(&answer, "logistic");
}

#[test]
fn models_under_replicates() {
    let answer = analyse(&format!(
        r#"{DESIGN}
        [replicates]
        kind = "jkn"
        [[model]]
        id = "jackknife"
        kind = "linear"
        formula = "screen_hours ~ age + tenure"
        "#
    ));
    check_model(&answer, "jackknife");
}

#[test]
fn wald_rank_and_trend_tests() {
    let test = |id: &str, kind: &str, statistic: &str, of: &str| {
        let statistic = if statistic.is_empty() {
            String::new()
        } else {
            format!("statistic = \"{statistic}\"\n")
        };
        format!("[[test]]\nid = \"{id}\"\nkind = \"{kind}\"\nof = {of}\n{statistic}")
    };
    let table = r#"["food_insecure", "tenure"]"#;
    let answer = analyse(&format!(
        "{DESIGN}{}{}{}{}{}{}{}",
        test("wald", "chisq", "Wald", table),
        test("adjusted", "chisq", "adjWald", table),
        test("chisq", "chisq", "Chisq", table),
        test("rank", "rank", "", r#"["screen_hours", "sex"]"#),
        test("normal", "rank", "vanderWaerden", r#"["screen_hours", "sex"]"#),
        test("groups", "rank", "KruskalWallis", r#"["screen_hours", "income"]"#),
        test("trend", "trend", "", r#"["screen_hours", "age_grp"]"#),
    ));
    for (id, r) in expected()["tests"].as_object().unwrap() {
        let ours = find(&answer, "tests", id);
        close(&ours["statistic"], &r["statistic"], 1e-8);
        close(&ours["p"], &r["p"], 1e-8);
        for (at, df) in r["df"].as_array().unwrap().iter().enumerate() {
            close(&ours["df"][at], df, 1e-8);
        }
    }
}

/// Two routes: a linear model on one group is the t test of its difference.
#[test]
fn a_model_on_a_group_is_its_t_test() {
    let answer = analyse(&format!(
        r#"{DESIGN}
        [[test]]
        id = "t"
        kind = "ttest"
        of = ["screen_hours", "sex"]
        [[model]]
        id = "m"
        kind = "linear"
        formula = "screen_hours ~ sex"
        "#
    ));
    let slope = &find(&answer, "models", "m")["coefficients"][1];
    let test = find(&answer, "tests", "t");
    close(&slope["t"], &test["statistic"], 1e-10);
    close(&slope["p"], &test["p"], 1e-10);
}

#[test]
fn models_that_cannot_be_fitted_say_why() {
    let model = |kind: &str, formula: &str| {
        refusal(&format!(
            "{DESIGN}[[model]]\nid = \"m\"\nkind = \"{kind}\"\nformula = \"{formula}\"\n"
        ))
    };
    let said = model("linear", "health ~ age + I(age * 2)");
    assert!(
        said.contains("E403 model \"m\": \"I(age * 2)\" follows from the terms before it"),
        "{said}"
    );
    let said = model("logistic", "health ~ age");
    assert!(said.contains("a logistic model explains 0 or 1"), "{said}");
    let said = model("linear", "helth ~ age");
    assert!(
        said.contains("E201") && said.contains("did you mean \"health\"?"),
        "{said}"
    );
    let said = model("linear", "health + age");
    assert!(said.contains("E005") && said.contains("`~`"), "{said}");
}
