//! Questions of many designs, statistics and intervals on other data, each with R's answer, made by
//! `tests/reference/other.R`.

use serde_json::Value;

use crate::plan::{Answer, analyse};

/// What the answer holds where a case looks; null where there is nothing, or more than one row.
fn found<'a>(answer: &'a Answer, case: &Value, field: &str) -> &'a Value {
    let at = case["at"].as_str().unwrap();
    let json = &answer.json;
    if matches!(at, "design" | "weights") {
        return &json[at][field];
    }
    let list = match at {
        "terms" => "models",
        at => at,
    };
    let of = &case["of"];
    let mut rows = json[list]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["id"] == case["id"]);
    match at {
        "covariances" => {
            let row = rows.next().unwrap();
            let place = |name: &Value| {
                let labels = row["labels"].as_array().unwrap();
                labels.iter().position(|label| label == name).unwrap()
            };
            &row["matrix"][place(&of["row"])][place(&of["col"])]
        }
        "models" | "terms" => {
            let part = if at == "models" { "coefficients" } else { "terms" };
            let mut rows = rows.next().unwrap()[part].as_array().unwrap().iter();
            &rows.find(|row| row["term"] == of["term"]).unwrap()[field]
        }
        "tests" => {
            let row = rows.next().unwrap();
            match field {
                "df0" => &row["df"][0],
                "df1" => &row["df"][1],
                field => &row[field],
            }
        }
        _ => {
            let is = |row: &&Value| {
                of.as_object().is_none_or(|wanted| {
                    wanted.iter().all(|(key, value)| match value {
                        Value::Object(levels) => levels.iter().all(|(by, level)| row[key][by] == *level),
                        value => row[key] == *value,
                    })
                })
            };
            let mut rows = rows.filter(is);
            match (rows.next(), rows.next()) {
                (Some(one), None) => &one[field],
                _ => &Value::Null,
            }
        }
    }
}

#[test]
fn every_case_on_other_data_has_the_digits_of_r() {
    hold("other", 2_000);
}

/// Contrasts of several estimates, questions with several answers, quantiles by score and by replicates, weights trimmed
/// inside replicates; made by `tests/reference/combined.R`.
#[test]
fn what_combines_several_answers_has_the_digits_of_r() {
    hold("combined", 900);
}

fn hold(file: &str, least: usize) {
    let text = std::fs::read_to_string(format!("tests/fixtures/reference/{file}.json")).unwrap();
    let plans: Value = serde_json::from_str(&text).unwrap();
    let (mut seen, mut off) = (0, Vec::new());
    for plan in plans.as_array().unwrap() {
        let answer = analyse(plan["toml"].as_str().unwrap());
        for case in plan["checks"].as_array().unwrap() {
            let tolerance = case["tol"].as_f64().unwrap_or(1e-8);
            for (field, theirs) in case["is"].as_object().unwrap() {
                seen += 1;
                let theirs = theirs.as_f64().unwrap();
                let same = found(&answer, case, field).as_f64().is_some_and(|ours| {
                    let far = (ours - theirs).abs();
                    far <= tolerance * ours.abs().max(theirs.abs())
                        || far < 1e-9 * f64::from(u8::from(theirs.abs() < 1e-9))
                });
                if !same {
                    off.push(format!(
                        "{} {case} {field}: ours {}",
                        plan["name"],
                        found(&answer, case, field)
                    ));
                }
            }
        }
    }
    assert!(seen > least, "{seen}");
    assert!(off.is_empty(), "{} of {seen}:\n{}", off.len(), off.join("\n"));
}
