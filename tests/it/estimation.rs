//! What estimation refuses, each by its own code and the name of what is wrong; and laws that hold for any data.

use proptest::prelude::*;

use crate::plan::{analyse, refusal};

/// A plan on `tests/fixtures/plans/small.csv`.
fn small(rest: &str) -> String {
    format!("[data]\nfile = \"tests/fixtures/plans/small.csv\"\n{rest}")
}

const MEAN: &str = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"z\"]\n";

#[test]
fn every_wrong_plan_has_its_own_message() {
    let mean_of = |column: &str| {
        small(&format!(
            "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"{column}\"]\n"
        ))
    };
    let design = |text: &str| small(&format!("[design]\n{text}\n{MEAN}"));
    let margin = |totals: &str| {
        small(&format!(
            "[[margin]]\nby = [\"sex\"]\ntotals = {{ {totals} }}\n{MEAN}"
        ))
    };
    let cases = [
        (
            mean_of("zz"),
            "E201 estimate \"m\": there is no column \"zz\"; did you mean \"z\"?",
        ),
        (mean_of("slip"), "E202 column \"slip\": row 4 has the text \"x4\""),
        (
            mean_of("sex"),
            "E203 estimate \"m\": column \"sex\" is a category where a number is needed",
        ),
        (
            design("weight = \"bad_w\""),
            "W102 weight column \"bad_w\": row 4 has the negative weight -1",
        ),
        (
            design("weight = \"none_w\""),
            "W101 weight column \"none_w\": row 8 has no weight",
        ),
        (
            design("strata = \"stratum\"\npsu = [\"psu\"]"),
            "E301 lonely PSU in stratum \"Westfield\"",
        ),
        (
            design("strata = \"sex\"\npsu = [\"psu\"]"),
            "E302 PSU \"1\" is in the strata \"F\" and \"M\"",
        ),
        (
            design("wieght = \"w\""),
            "plan.toml:4: E002 [design] has no key `wieght`; did you mean `weight`?",
        ),
        (
            small(&format!("{MEAN}where = \"${{z}} > 100\"")),
            "E401 estimate \"m\": no row is in the domain where ${z} > 100",
        ),
        (
            small(&format!("{MEAN}where = \"${{z > 100\"")),
            "plan.toml:7: E005 [[estimate]] \"m\" `where`",
        ),
        (
            margin("F = 10, M = 10, X = 3"),
            "W201 margin \"sex\": category \"X\" has no respondent",
        ),
        (
            margin("F = 10"),
            "W202 margin \"sex\": level \"M\" of the data has no total",
        ),
        (
            small(&format!(
                "[[margin]]\nby = [\"sex\"]\ntotals = {{ F = 10, M = 10 }}\n[[margin]]\nby = [\"stratum\"]\ntotals = {{ a = 10, b = 10, Westfield = 5 }}\n{MEAN}"
            )),
            "W204 margins \"sex\" and \"stratum\" have different totals (20 and 25)",
        ),
        (
            small("[[estimate]]\nid = \"m\"\nstatistic = \"meen\"\nof = [\"z\"]\n"),
            "plan.toml:5: E004 [[estimate]] \"m\" `statistic` knows no \"meen\"; did you mean `mean`?",
        ),
        ("[[estimate\n".to_owned(), "plan.toml:1: E001"),
        (
            format!("[data]\nfile = \"no.csv\"\n{MEAN}"),
            "E101 no.csv: file not found",
        ),
        (MEAN.to_owned(), "E105 plan.toml: names no data file"),
        (
            small(&format!(
                "[[derive]]\nname = \"d\"\nscale = \"bmi\"\ninputs = {{ a = \"z\" }}\n{MEAN}"
            )),
            "E205 [[derive]] \"d\": there is no scale \"bmi\"",
        ),
        (
            design("fpc = [\"y\"]\nweight = \"w\""),
            "E303 column \"y\": row 8 has no population count",
        ),
    ];
    for (plan, said) in cases {
        let problem = refusal(&plan);
        assert!(problem.contains(said), "{plan}\nsaid: {problem}\nnot:  {said}");
    }
}

#[test]
fn a_row_without_weight_may_stand_in_the_design_but_not_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zero.csv");
    std::fs::write(&file, "w,y,x\n1,1,1\n0,,1\n2,0,1\n").unwrap();
    let plan = |column: &str| {
        format!(
            "[data]\nfile = \"{}\"\n[design]\nweight = \"w\"\n[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"{column}\"]\n",
            file.display()
        )
    };
    assert_eq!(analyse(&plan("y")).row("m", &[])["n"], 2);
    assert!(refusal(&plan("x")).contains("W103 weight column \"w\": row 2 has weight 0"));
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("latin1.csv");
    std::fs::write(&file, b"y\n1\n\xe9\n").unwrap();
    let plan = format!(
        "[data]\nfile = \"{}\"\n[[estimate]]\nid = \"c\"\nstatistic = \"count\"\n",
        file.display()
    );
    assert!(refusal(&plan).contains("E103"));
}

/// Rows of a random survey: stratum, PSU, weight, answer.
fn rows() -> impl Strategy<Value = Vec<(u8, u8, f64, Option<u8>)>> {
    let row = (
        0..3_u8,
        0..3_u8,
        0.5..20.0_f64,
        prop::option::weighted(0.9, 0..2_u8),
    );
    prop::collection::vec(row, 20..60)
}

fn ask(rows: &[(u8, u8, f64, Option<u8>)], scale: f64) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.csv");
    let mut text = "stratum,psu,w,y\n".to_owned();
    // Two rows in every PSU hold the design together, whatever is drawn.
    for stratum in 0..3 {
        for psu in 0..3 {
            text += &format!("{stratum},{stratum}{psu},{},{}\n", 1.5 * scale, psu % 2);
        }
    }
    for (stratum, psu, weight, answer) in rows {
        let answer = answer.map(|answer| answer.to_string()).unwrap_or_default();
        text += &format!("{stratum},{stratum}{psu},{},{answer}\n", weight * scale);
    }
    std::fs::write(&file, text).unwrap();
    let plan = format!(
        "[data]\nfile = \"{}\"\n[design]\nweight = \"w\"\nstrata = \"stratum\"\npsu = [\"psu\"]\n[[estimate]]\nid = \"p\"\nstatistic = \"proportion\"\nof = [\"y\"]\n",
        file.display()
    );
    analyse(&plan).row("p", &[]).clone()
}

fn near(a: &serde_json::Value, b: &serde_json::Value) -> bool {
    let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
    (a - b).abs() <= 1e-10 * a.abs().max(b.abs()).max(1e-6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_scale_of_weights_and_the_order_of_rows_do_not_matter(rows in rows(), scale in 0.01..1000.0_f64) {
        let plain = ask(&rows, 1.0);
        let scaled = ask(&rows, scale);
        let mut reversed = rows.clone();
        reversed.reverse();
        let reversed = ask(&reversed, 1.0);
        for key in ["estimate", "se", "lower", "upper"] {
            prop_assert!(near(&plain[key], &scaled[key]), "{key} {plain} {scaled}");
            prop_assert!(near(&plain[key], &reversed[key]), "{key} {plain} {reversed}");
        }
    }
}

/// Rows without weights, in PSUs: each counts once, however many share a PSU.
#[test]
fn a_count_counts_rows_and_not_psus() {
    let answer = analyse(
        r#"
        [data]
        file = "tests/fixtures/reference/other/apiclus1.csv"
        [design]
        psu = ["dnum"]
        [[estimate]]
        id = "schools"
        statistic = "count"
        "#,
    );
    let row = answer.row("schools", &[]);
    assert_eq!(row["n"], 183);
    assert_eq!(row["estimate"], 183.0);
}
