//! What contrasts must get right, and what they must not answer.

use serde_json::Value;

use crate::plan::{close, of_rows, refusal_of_rows};

const GROUPS: &str =
    "y,g,c\n1,a,2022\n2,a,2022\n3,a,2025\n3,b,2022\n4,b,2025\n5,b,2025\n9,c,2022\n7,c,2025\n8,c,2025\n";
const MEAN: &str = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = \"y\"\n";
const ALL: &str = "[[estimate]]\nid = \"all\"\nstatistic = \"mean\"\nof = \"y\"\n";
const THEN: &str = "[[given]]\nid = \"then\"\nestimate = 0.2\nse = 0.1\ndf = 9\n";

fn contrast(of: &str, rest: &str) -> String {
    format!("[[contrast]]\nid = \"c\"\nof = {of}\n{rest}\n")
}

fn unknown(row: &Value, fields: &[&str]) {
    for field in fields {
        assert!(row[field].is_null(), "{field} of {row}");
    }
}

/// Woodruff's limits of so few lie beyond the data, so that nothing is known of the medians' variance.
#[test]
fn a_difference_of_what_has_no_se_has_none() {
    let medians = "[[estimate]]\nid = \"q\"\nstatistic = \"quantile\"\nof = \"y\"\nby = [\"g\"]\n";
    let answer = of_rows(
        GROUPS,
        &format!("{medians}{}", contrast("\"q\"", "expr = \"b - a\"")),
    );
    unknown(answer.row("q", &[("g", "a")]), &["se"]);
    let contrast = &answer.json["contrasts"][0];
    assert_eq!(contrast["estimate"], 2.0);
    unknown(contrast, &["se", "lower", "upper", "p"]);
}

/// R: svymean of a design whose strata are all lonely, under options(survey.lonely.psu = "average"), has an SE of NaN.
#[test]
fn where_every_stratum_is_lonely_the_average_is_unknown() {
    let rows: String = (0..24)
        .map(|row| format!("{},{},{}\n", row / 6, row * 5 % 7, u32::from(row % 3 == 0)))
        .collect();
    let design = "[design]\nstrata = \"s\"\npsu = [\"s\"]\nlonely_psu = \"average\"\n";
    let mut plan = format!("{design}{MEAN}df = 10\n");
    for interval in [
        "t",
        "xlogit",
        "logit",
        "beta",
        "nchs",
        "wilson",
        "asin",
        "likelihood",
    ] {
        plan += &format!(
            "[[estimate]]\nid = \"{interval}\"\nstatistic = \"proportion\"\nof = \"p\"\ndf = 10\ninterval = \"{interval}\"\nrules = \"nchs\"\n"
        );
    }
    for interval in ["t", "beta", "score"] {
        plan += &format!(
            "[[estimate]]\nid = \"median_{interval}\"\nstatistic = \"quantile\"\nof = \"y\"\ndf = 10\ninterval = \"{interval}\"\n"
        );
    }
    plan += &contrast("\"m\"", "expr = \"2 * y\"");
    plan += "[[model]]\nid = \"line\"\nkind = \"linear\"\nformula = \"y ~ p\"\n";
    let answer = of_rows(&format!("s,y,p\n{rows}"), &plan);
    for row in answer.json["estimates"].as_array().unwrap() {
        unknown(row, &["se", "lower", "upper"]);
    }
    unknown(&answer.json["contrasts"][0], &["se", "lower", "upper", "p"]);
    unknown(&answer.json["models"][0]["coefficients"][0], &["se", "p"]);
    assert_eq!(
        answer.row("t", &[])["rule"]["outcome"],
        "suppress",
        "{}",
        answer.row("t", &[])
    );
}

#[test]
fn a_slope_without_end_is_refused() {
    let zero = "[[estimate]]\nid = \"z\"\nstatistic = \"mean\"\nof = \"y\"\nby = [\"g\"]\n";
    let plan = format!("{zero}{}", contrast("\"z\"", "expr = \"sqrt(a) + b\""));
    let refused = refusal_of_rows("y,g\n-1,a\n1,a\n2,b\n3,b\n", &plan);
    assert!(
        refused.contains("or its slope in a row, is not a finite number"),
        "{refused}"
    );
}

/// The slope goes from what `of` names first to what it names last.
#[test]
fn a_trend_goes_by_the_order_of_of() {
    let slope = |of: &str, scores: &str| {
        let plan = format!(
            "{ALL}{THEN}{}",
            contrast(of, &format!("kind = \"trend\"\n{scores}"))
        );
        of_rows("y\n1\n0\n0\n1\n0\n1\n0\n0\n1\n", &plan).json["contrasts"][0].clone()
    };
    let rise = 4.0 / 9.0 - 0.2;
    let by_years = slope("[\"then\", \"all\"]", "scores = [2022, 2025]");
    close(&by_years["estimate"], &(rise / 3.0).into(), 1e-12);
    close(&slope("[\"then\", \"all\"]", "")["estimate"], &rise.into(), 1e-12);
    close(
        &slope("[\"all\", \"then\"]", "")["estimate"],
        &(-rise).into(),
        1e-12,
    );
    let turned = slope("[\"all\", \"then\"]", "scores = [2025, 2022]");
    for field in ["estimate", "se", "lower", "upper", "df", "p"] {
        close(&by_years[field], &turned[field], 1e-12);
    }
}

#[test]
fn a_trend_needs_rows_in_an_order() {
    let share = "[[estimate]]\nid = \"s\"\nstatistic = \"proportion\"\nof = \"g\"\nby = [\"c\"]\n";
    let by_year = format!("{MEAN}by = [\"c\"]\n");
    let trend = "kind = \"trend\"\n";
    for (plan, of) in [
        (share.to_owned(), "\"s\""),
        (format!("{MEAN}by = [\"c\", \"g\"]\n"), "\"m\""),
        (format!("{by_year}{THEN}"), "[\"then\", \"m\"]"),
        (format!("{MEAN}by = [\"g\"]\n{ALL}"), "[\"m\", \"all\"]"),
    ] {
        let refused = refusal_of_rows(GROUPS, &format!("{plan}{}", contrast(of, trend)));
        assert!(
            refused.contains("its rows are not the levels of one thing in their order; give `scores`"),
            "{refused}"
        );
    }
    // By the years 2022 and 2025, and by 1, 2, 3.
    let by_group = "[[estimate]]\nid = \"n\"\nstatistic = \"mean\"\nof = \"y\"\nby = [\"g\"]\n";
    let plan = format!(
        "{by_year}{by_group}{}{}",
        contrast("\"m\"", trend),
        contrast("\"n\"", trend).replace("id = \"c\"", "id = \"d\"")
    );
    let contrasts = &of_rows(GROUPS, &plan).json["contrasts"];
    close(
        &contrasts[0]["estimate"],
        &((27.0 / 5.0 - 15.0 / 4.0) / 3.0).into(),
        1e-12,
    );
    close(&contrasts[1]["estimate"], &3.0.into(), 1e-12);
}

/// A level and an id of the same name: neither wins unseen, and the longer name still finds each.
#[test]
fn a_name_that_may_mean_two_rows_is_refused() {
    let estimates = format!(
        "{}{}",
        "[[estimate]]\nid = \"high\"\nstatistic = \"mean\"\nof = \"y\"\nby = [\"g\"]\n",
        ALL.replace("\"all\"", "\"a\"")
    );
    let of = "[\"high\", \"a\"]";
    let refused = refusal_of_rows(
        GROUPS,
        &format!("{estimates}{}", contrast(of, "expr = \"1 * a\"")),
    );
    assert!(
        refused.contains("is named `a`; its rows are high:a, high:b, high:c, a:y"),
        "{refused}"
    );
    for (name, value) in [("high:a", 2.0), ("a:y", 42.0 / 9.0)] {
        let plan = format!("{estimates}{}", contrast(of, &format!("expr = \"1 * `{name}`\"")));
        close(
            &of_rows(GROUPS, &plan).json["contrasts"][0]["estimate"],
            &value.into(),
            1e-12,
        );
    }
    // A given number has no label of its own.
    let given = THEN.replace("\"then\"", "\"a\"");
    let estimates = format!("{MEAN}by = [\"g\"]\n{given}");
    let of = "[\"m\", \"a\"]";
    let refused = refusal_of_rows(GROUPS, &format!("{estimates}{}", contrast(of, "expr = \"a\"")));
    assert!(refused.contains("its rows are m:a, m:b, m:c, a:"), "{refused}");
    let plan = format!("{estimates}{}", contrast(of, "expr = \"`m:a` - `a:`\""));
    close(
        &of_rows(GROUPS, &plan).json["contrasts"][0]["estimate"],
        &1.8.into(),
        1e-12,
    );
}

#[test]
fn what_stands_twice_or_at_two_levels_is_refused() {
    let by_group = format!("{MEAN}by = [\"g\"]\n");
    let twice = contrast("\"m\"", "expr = \"a - b\"");
    let narrow = format!("{ALL}level = 0.9\n");
    for (plan, said) in [
        (
            format!("{ALL}{}", contrast("[\"all\", \"all\"]", "kind = \"trend\"")),
            "E011",
        ),
        (
            format!(
                "{ALL}{THEN}{}",
                contrast("[\"then\", \"all\", \"then\"]", "expr = \"then\"")
            ),
            "the id \"then\" stands twice in `of`",
        ),
        (
            format!("{by_group}{twice}{twice}"),
            "the id \"c\" stands twice; ids are unique",
        ),
        (
            format!(
                "{by_group}{narrow}{}",
                contrast("[\"m\", \"all\"]", "expr = \"`m:a` - all\"")
            ),
            "its estimates have the levels 0.9 and 0.95; give them the same `level`",
        ),
    ] {
        let refused = refusal_of_rows(GROUPS, &plan);
        assert!(refused.contains(said), "{refused}");
    }
}

/// One of the groups stands where the reference does: the index is the same by its name and by its formula; where all do, nothing
/// is known of its variance.
#[test]
fn a_difference_of_0_has_no_slope() {
    let rows = "y,g\n1,a\n3,a\n0,b\n4,b\n5,c\n8,c\n";
    let plan = format!(
        "{MEAN}by = [\"g\"]\n{}{}{}",
        contrast("\"m\"", "kind = \"index_of_disparity\"\nreference = \"a\""),
        contrast("\"m\"", "expr = \"(abs(b - a) + abs(c - a)) / 2 / a\"").replace("id = \"c\"", "id = \"d\""),
        contrast("\"m\"", "expr = \"abs(b - a)\"").replace("id = \"c\"", "id = \"e\""),
    );
    let contrasts = &of_rows(rows, &plan).json["contrasts"];
    for field in ["estimate", "se", "lower", "upper", "p"] {
        close(&contrasts[0][field], &contrasts[1][field], 1e-12);
    }
    assert_eq!(contrasts[2]["estimate"], 0.0);
    unknown(&contrasts[2], &["se", "lower", "upper", "p"]);
}
