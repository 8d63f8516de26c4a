//! The reference survey: every case that R's survey package has answered, at its tolerance.

use serde_json::Value;

use crate::plan::{Answer, analyse, close};

/// The cases of `tests/fixtures/reference/expected.json`, made by `tests/reference/reference.R`.
fn case(id: &str) -> Value {
    let text = std::fs::read_to_string("tests/fixtures/reference/expected.json").unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let found = all["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["id"] == id);
    found.unwrap()["expected"].clone()
}

/// A plan on the reference survey, with its usual design.
fn reference(rest: &str) -> Answer {
    analyse(&format!(
        r#"
        [data]
        file = "tests/fixtures/reference/chna_public.csv"
        [design]
        weight = "w"
        strata = "nbhd"
        psu = ["school"]
        {rest}
        "#
    ))
}

#[test]
fn mean_and_total() {
    let expected = case("mean_total");
    let answer = reference(
        r#"
        [[estimate]]
        id = "mean"
        statistic = "mean"
        of = ["screen_hours"]
        [[estimate]]
        id = "total"
        statistic = "total"
        of = ["health"]
        "#,
    );
    let mean = answer.row("mean", &[]);
    close(&mean["estimate"], &expected["mean"]["est"]["screen_hours"], 1e-8);
    close(&mean["se"], &expected["mean"]["se"]["screen_hours"], 1e-8);
    close(&mean["lower"], &expected["ci"][0], 1e-8);
    close(&mean["upper"], &expected["ci"][1], 1e-8);
    close(&mean["df"], &expected["df"], 1e-8);
    let total = answer.row("total", &[]);
    close(&total["estimate"], &expected["total"]["est"]["health"], 1e-8);
    close(&total["se"], &expected["total"]["se"]["health"], 1e-8);
    close(&answer.json["weights"]["sum"], &expected["sum_w"], 1e-8);
}

#[test]
fn proportions_with_korn_graubard_intervals() {
    let expected = case("prop_beta_by_nbhd");
    let answer = reference(
        r#"
        [[estimate]]
        id = "food"
        statistic = "proportion"
        of = ["food_insecure"]
        by = ["nbhd"]
        interval = "beta"
        "#,
    );
    for (nbhd, case) in expected.as_object().unwrap() {
        let row = answer.row("food", &[("nbhd", nbhd)]);
        for (ours, r) in [
            ("estimate", "p"),
            ("se", "se"),
            ("lower", "lo"),
            ("upper", "hi"),
            ("n", "n"),
            ("df", "df"),
        ] {
            close(&row[ours], &case[r], 1e-8);
        }
    }
}

#[test]
fn proportions_with_logit_intervals() {
    let expected = case("prop_xlogit_by_race");
    let answer = reference(
        r#"
        [[estimate]]
        id = "insured"
        statistic = "proportion"
        of = ["insured"]
        by = ["race"]
        interval = "xlogit"
        df = "design"
        "#,
    );
    for race in expected["p"].as_object().unwrap().keys() {
        let row = answer.row("insured", &[("race", race)]);
        for (ours, r) in [("estimate", "p"), ("se", "se"), ("lower", "lo"), ("upper", "hi")] {
            close(&row[ours], &expected[r][race], 1e-8);
        }
        close(&row["df"], &expected["df"], 1e-8);
    }
}

#[test]
fn two_stages_with_finite_populations() {
    let expected = case("two_stage_fpc");
    let answer = analyse(
        r#"
        [data]
        file = "tests/fixtures/reference/chna_public.csv"
        [design]
        strata = "nbhd"
        psu = ["school", "family"]
        fpc = ["n_schools", "n_families"]
        [[estimate]]
        id = "mean"
        statistic = "mean"
        of = ["screen_hours"]
        [[estimate]]
        id = "total"
        statistic = "total"
        of = ["asthma"]
        "#,
    );
    for (id, column) in [("mean", "screen_hours"), ("total", "asthma")] {
        let row = answer.row(id, &[]);
        close(&row["estimate"], &expected[id]["est"][column], 1e-8);
        close(&row["se"], &expected[id]["se"][column], 1e-8);
    }
    close(&answer.json["design"]["df"], &expected["df"], 1e-8);
}

#[test]
fn ratio_of_totals() {
    let expected = case("ratio");
    let answer = reference(
        r#"
        [[estimate]]
        id = "ratio"
        statistic = "ratio"
        of = ["screen_hours"]
        over = "age"
        "#,
    );
    let row = answer.row("ratio", &[]);
    close(&row["estimate"], &expected["est"], 1e-8);
    close(&row["se"], &expected["se"], 1e-8);
}

#[test]
fn raked_weights_and_their_variance() {
    let expected = case("rake");
    let answer = reference(
        r#"
        [[margin]]
        by = ["nbhd"]
        totals = { Brook = 9000, Canal = 12000, Depot = 7000, Fairview = 15000, Orchard = 8000 }
        [[margin]]
        by = ["sex"]
        totals = { F = 25000, M = 26000 }
        [[margin]]
        by = ["tenure"]
        totals = { own = 30000, rent = 21000 }
        [[estimate]]
        id = "prev"
        statistic = "proportion"
        of = ["food_insecure", "asthma"]
        where = "${food_insecure} != '' and ${asthma} != ''"
        "#,
    );
    let weights: Vec<f64> = serde_json::from_value(answer.json["weights"]["values"].clone()).unwrap();
    for (weight, r) in weights.iter().zip(expected["first10"].as_array().unwrap()) {
        close(&(*weight).into(), r, 1e-6);
    }
    let squares: f64 = weights.iter().map(|weight| weight * weight).sum();
    close(&squares.into(), &expected["sum_sq"], 1e-6);
    for (ours, r) in [("min", "min"), ("max", "max"), ("kish_n", "kish_neff")] {
        close(&answer.json["weights"][ours], &expected[r], 1e-6);
    }
    assert_eq!(answer.json["weights"]["raking"]["converged"], true);
    for column in ["food_insecure", "asthma"] {
        let row = answer.row_of("prev", column);
        close(&row["estimate"], &expected["prev"]["est"][column], 1e-6);
        close(&row["se"], &expected["prev"]["se"][column], 1e-6);
    }
}

#[test]
fn directly_standardised() {
    let expected = case("age_standardised");
    let answer = reference(
        r#"
        [[estimate]]
        id = "asthma"
        statistic = "proportion"
        of = ["asthma"]
        by = ["lang"]
        standardize = { by = "age_grp", shares = { "00-04" = 0.27, "05-11" = 0.39, "12-17" = 0.34 } }
        "#,
    );
    for lang in ["English", "Spanish"] {
        let row = answer.row("asthma", &[("lang", lang)]);
        close(&row["estimate"], &expected["est"][lang], 1e-8);
        close(&row["se"], &expected["se"][lang], 1e-8);
    }
}

#[test]
fn nchs_presentation_standard() {
    let expected = case("nchs_rules");
    let answer = reference(
        r#"
        [[estimate]]
        id = "asthma"
        statistic = "proportion"
        of = ["asthma"]
        by = ["race", "age_grp"]
        interval = "nchs"
        rules = "nchs"
        [[estimate]]
        id = "nbhd"
        statistic = "proportion"
        of = ["insured"]
        by = ["nbhd"]
        interval = "nchs"
        rules = "nchs"
        [[estimate]]
        id = "race"
        statistic = "proportion"
        of = ["insured"]
        by = ["race"]
        interval = "nchs"
        rules = "nchs"
        [[estimate]]
        id = "income"
        statistic = "proportion"
        of = ["insured"]
        by = ["income"]
        interval = "nchs"
        rules = "nchs"
        "#,
    );
    for (name, case) in expected.as_object().unwrap() {
        let words: Vec<&str> = name.split(' ').collect();
        let row = match words[..] {
            ["insured", by, level] => answer.row(by, &[(by, level)]),
            [race, age] => answer.row("asthma", &[("race", race), ("age_grp", age)]),
            _ => panic!("{name}"),
        };
        for (ours, r) in [
            ("n", "n"),
            ("events", "events"),
            ("df", "df"),
            ("estimate", "p"),
            ("se", "se"),
            ("n_eff", "n_eff"),
            ("lower", "lo"),
            ("upper", "hi"),
        ] {
            close(&row[ours], &case[r], 1e-8);
        }
        let rule = &row["rule"];
        let has = |reason: &str| {
            rule["reasons"]
                .as_array()
                .unwrap()
                .iter()
                .any(|found| found == reason)
        };
        assert_eq!(rule["outcome"] != "suppress", case["present"] == true, "{name}");
        assert_eq!(
            rule["outcome"] == "flag",
            case["review_df"] == true || case["review_zero"] == true,
            "{name}"
        );
        assert_eq!(has("few_df"), case["review_df"] == true, "{name}");
        assert_eq!(has("no_events"), case["review_zero"] == true, "{name}");
        assert_eq!(has("complement"), case["footnote_complement"] == true, "{name}");
    }
}

#[test]
fn rao_scott_tests() {
    let expected = case("rao_scott");
    let answer = reference(
        r#"
        [[test]]
        id = "t22"
        kind = "chisq"
        of = ["food_insecure", "tenure"]
        [[test]]
        id = "t45"
        kind = "chisq"
        of = ["income", "race"]
        "#,
    );
    for test in answer.json["tests"].as_array().unwrap() {
        let case = &expected[test["id"].as_str().unwrap()];
        close(&test["statistic"], &case["F"], 1e-8);
        close(&test["df"][0], &case["df"][0], 1e-8);
        close(&test["df"][1], &case["df"][1], 1e-8);
        close(&test["p"], &case["p"], 1e-8);
    }
}

#[test]
fn disparities_with_covariance_between_domains() {
    let expected = case("disparity");
    let answer = reference(
        r#"
        [[estimate]]
        id = "food"
        statistic = "proportion"
        of = ["food_insecure"]
        by = ["income"]
        covariance = true
        [[contrast]]
        id = "diff"
        of = "food"
        expr = "I1 - I4"
        [[contrast]]
        id = "logratio"
        of = "food"
        expr = "log(I1 / I4)"
        [[test]]
        id = "sex"
        kind = "ttest"
        of = ["food_insecure", "sex"]
        where = "${income} != ''"
        "#,
    );
    for (level, r) in expected["est"].as_object().unwrap() {
        close(&answer.row("food", &[("income", level)])["estimate"], r, 1e-8);
    }
    for (ours, r) in answer.json["covariances"][0]["matrix"]
        .as_array()
        .unwrap()
        .iter()
        .zip(expected["vcov"].as_array().unwrap())
    {
        for (ours, r) in ours.as_array().unwrap().iter().zip(r.as_array().unwrap()) {
            close(ours, r, 1e-8);
        }
    }
    for contrast in answer.json["contrasts"].as_array().unwrap() {
        let id = contrast["id"].as_str().unwrap();
        close(&contrast["estimate"], &expected["contrast"]["est"][id], 1e-8);
        close(&contrast["se"], &expected["contrast"]["se"][id], 1e-8);
    }
    let test = &answer.json["tests"][0];
    close(&test["statistic"], &expected["ttest"]["t"], 1e-8);
    close(&test["df"][0], &expected["ttest"]["df"], 1e-8);
    close(&test["p"], &expected["ttest"]["p"], 1e-8);
    close(&test["difference"], &expected["ttest"]["diff"], 1e-8);
}

#[test]
fn quartiles_with_woodruff_intervals() {
    let expected = case("quantiles");
    let answer = reference(
        r#"
        [[estimate]]
        id = "hours"
        statistic = "quantile"
        of = ["screen_hours"]
        probs = [0.25, 0.5, 0.75]
        "#,
    );
    for (at, row) in answer.json["estimates"].as_array().unwrap().iter().enumerate() {
        close(&row["estimate"], &expected["est"][at], 1e-8);
        close(&row["se"], &expected["se"][at], 1e-8);
        close(&row["lower"], &expected["ci"][at][0], 1e-8);
        close(&row["upper"], &expected["ci"][at][1], 1e-8);
    }
}

#[test]
fn jackknife_within_strata() {
    let expected = case("jkn");
    let answer = reference(
        r#"
        [replicates]
        kind = "jkn"
        [[estimate]]
        id = "mean"
        statistic = "mean"
        of = ["health", "age"]
        [[estimate]]
        id = "total"
        statistic = "total"
        of = ["age"]
        "#,
    );
    for (id, column) in [("mean", "health"), ("mean", "age"), ("total", "age")] {
        let row = answer.row_of(id, column);
        close(&row["estimate"], &expected[id]["est"][column], 1e-8);
        close(&row["se"], &expected[id]["se"][column], 1e-8);
        close(&row["df"], &expected["df"], 1e-8);
    }
}
