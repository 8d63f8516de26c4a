//! Weights: R's values for replicates and calibration, laws that hold for any weights, and refusals.

use chna::weighting::{
    CalibrateOptions, Distance, Margin, RakeOptions, Term, Trim, calibrate, poststratify, rake,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::plan::{Answer, analyse, close, refusal};

const DATA: &str = "tests/fixtures/reference/chna_public.csv";

/// A plan on the reference survey: its weights, and what `rest` makes of them.
fn plan(file: &str, rest: &str) -> String {
    format!(
        r#"
        [data]
        file = "{file}"
        [design]
        weight = "w"
        strata = "nbhd"
        psu = ["school"]
        {rest}
        [[estimate]]
        id = "mean"
        statistic = "mean"
        of = ["health"]
        [[estimate]]
        id = "total"
        statistic = "total"
        of = ["health"]
        [[estimate]]
        id = "ratio"
        statistic = "ratio"
        of = ["health"]
        over = "age"
        [[estimate]]
        id = "by"
        statistic = "mean"
        of = ["health"]
        by = ["sex"]
        "#
    )
}

/// `tests/fixtures/reference/weighting.json`, made by `tests/reference/weighting.R`.
fn agrees(case: &str, answer: &Answer, tolerance: f64) {
    let text = std::fs::read_to_string("tests/fixtures/reference/weighting.json").unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let expected = &all[case];
    for id in ["mean", "total", "ratio"] {
        close(&answer.row(id, &[])["estimate"], &expected[id][0], tolerance);
        close(&answer.row(id, &[])["se"], &expected[id][1], tolerance);
    }
    for (at, sex) in ["F", "M"].iter().enumerate() {
        let row = answer.row("by", &[("sex", sex)]);
        close(&row["estimate"], &expected["by"][at], tolerance);
        close(&row["se"], &expected["by"][at + 2], tolerance);
    }
    close(&answer.json["design"]["df"], &expected["df"], 1e-12);
    close(&answer.json["weights"]["sum"], &expected["sum"], tolerance);
    let values = answer.json["weights"]["values"].as_array().unwrap();
    let squares: f64 = values.iter().map(|value| value.as_f64().unwrap().powi(2)).sum();
    close(&json!(squares), &expected["squares"], tolerance);
}

const JKN: &str = "[replicates]\nkind = \"jkn\"\n";

fn both_ways(case: &str, rest: &str, tolerance: f64) {
    agrees(case, &analyse(&plan(DATA, rest)), tolerance);
    agrees(
        &format!("jkn_{case}"),
        &analyse(&plan(DATA, &format!("{JKN}{rest}"))),
        tolerance,
    );
}

fn calibration(kind: &str, more: &str) -> String {
    format!(
        "[calibrate]\nkind = \"{kind}\"\ntotals = {{ \"(Intercept)\" = 51000, sexM = 26000, age = 430000 }}\n{more}\n"
    )
}

#[test]
fn jackknife_as_r() {
    agrees("jkn", &analyse(&plan(DATA, JKN)), 1e-8);
}

#[test]
fn poststratification_as_r() {
    both_ways(
        "poststratify",
        "[poststratify]\nby = [\"sex\"]\ntotals = { F = 25000, M = 26000 }",
        1e-8,
    );
}

#[test]
fn calibration_as_r() {
    both_ways("linear", &calibration("linear", ""), 1e-8);
    both_ways("raking", &calibration("raking", ""), 1e-8);
    both_ways("logit", &calibration("logit", "bounds = [0.4, 2.0]"), 1e-8);
}

#[test]
fn raking_of_replicates_as_r() {
    let margins = "[[margin]]\nby = [\"sex\"]\ntotals = { F = 25000, M = 26000 }\n[[margin]]\nby = [\"tenure\"]\ntotals = { own = 30000, rent = 21000 }\n[rake]\ntolerance = 1e-13";
    both_ways("rake", margins, 1e-6);
}

/// The reference survey without the neighborhoods that have an odd number of schools.
fn even_strata() -> (tempfile::TempDir, String) {
    let text = std::fs::read_to_string(DATA).unwrap();
    let even = |line: &&str| !line.contains(",Depot,") && !line.contains(",Fairview,");
    let kept: Vec<&str> = text.lines().filter(even).collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("even.csv");
    std::fs::write(&file, kept.join("\n")).unwrap();
    let file = file.display().to_string();
    (folder, file)
}

#[test]
fn half_samples_as_r() {
    let (_folder, file) = even_strata();
    agrees(
        "brr",
        &analyse(&plan(&file, "[replicates]\nkind = \"brr\"")),
        1e-8,
    );
    agrees(
        "fay",
        &analyse(&plan(&file, "[replicates]\nkind = \"fay\"\nrho = 0.3")),
        1e-8,
    );
}

#[test]
fn a_seed_makes_the_bootstrap_and_it_comes_near_linearisation() {
    let of = |rest: &str| {
        analyse(&plan(DATA, rest)).row("mean", &[])["se"]
            .as_f64()
            .unwrap()
    };
    let bootstrap = |seed: u32| {
        of(&format!(
            "[replicates]\nkind = \"bootstrap\"\nreplicates = 400\nseed = {seed}"
        ))
    };
    assert_eq!(bootstrap(1).to_bits(), bootstrap(1).to_bits());
    assert_ne!(bootstrap(1).to_bits(), bootstrap(2).to_bits());
    assert!((bootstrap(1) / of("") - 1.0).abs() < 0.2);
}

#[test]
fn refusals_name_what_is_wrong() {
    for (rest, said) in [
        ("[replicates]\nkind = \"brr\"", "E305 stratum \"Depot\" has 3 PSU"),
        ("[replicates]\nkind = \"fay\"", "needs `rho`"),
        (
            "[replicates]\nkind = \"jk1\"",
            "E306 [replicates]: jk1 is for a design without strata",
        ),
        (
            "[replicates]\nkind = \"jkn\"\nseed = 3",
            "`seed` is for kind = \"bootstrap\"",
        ),
        (
            "[poststratify]\nby = [\"sex\"]\ntotals = { F = 25000 }",
            "W202 margin \"sex\": level \"M\"",
        ),
        (
            "[poststratify]\nby = [\"sex\"]\ntotals = { F = 25000, M = 26000, X = 9 }",
            "category \"X\" has no respondent",
        ),
        (
            "[calibrate]\ntotals = { \"(Intercept)\" = 100, sexx = 5 }",
            "W213 calibrate: the total \"sexx\"",
        ),
        (
            "[calibrate]\ntotals = { \"(Intercept)\" = 51000, nbhdCanal = 5 }",
            "W202 margin \"nbhd\"",
        ),
        (
            "[calibrate]\ntotals = { \"(Intercept)\" = 51000, screen_hours = 5 }",
            "W214 calibrate: row",
        ),
        (
            "[calibrate]\nkind = \"logit\"\ntotals = { \"(Intercept)\" = 51000 }",
            "needs `bounds`",
        ),
        (
            "[calibrate]\ntotals = { \"(Intercept)\" = 51000, age = 9e9 }\nbounds = [0.5, 2]",
            "W210 calibration did not converge",
        ),
        (
            "[poststratify]\nby = [\"sex\"]\ntotals = { F = 1, M = 2 }\n[[margin]]\nby = [\"sex\"]\ntotals = { F = 1, M = 2 }",
            "E021",
        ),
    ] {
        let line = refusal(&plan(DATA, rest));
        assert!(line.contains(said), "{rest}\n{line}");
    }
}

#[test]
fn those_who_answered_stand_for_those_who_did_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("n.csv");
    std::fs::write(&file, "w,class,answered,y\n2,a,1,4\n2,a,0,\n3,b,1,1\n1,b,1,2\n").unwrap();
    let answer = analyse(&format!(
        "[data]\nfile = \"{}\"\n[design]\nweight = \"w\"\n[nonresponse]\nby = [\"class\"]\nresponded = \"answered\"\n[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]",
        file.display()
    ));
    assert_eq!(answer.json["weights"]["values"], json!([4.0, 0.0, 3.0, 1.0]));
    close(
        &answer.row("m", &[])["estimate"],
        &json!((16.0 + 3.0 + 2.0) / 8.0),
        1e-14,
    );
}

/// Base weight, levels in two margins, and how much more a population weighs.
type Row = (f64, usize, usize, f64);
type Pick = fn(&Row) -> usize;

/// Two margins over `n` respondents whose totals some weights can meet.
fn setting() -> impl Strategy<Value = (Vec<f64>, Vec<Margin>)> {
    let row = (0.5..4.0_f64, 0..3_usize, 0..2_usize, 0.5..2.0_f64);
    prop::collection::vec(row, 30..80).prop_map(|rows| {
        // Totals of a population that answers with other weights.
        let margin = |name: &str, levels: usize, pick: Pick| {
            // The first rows fill every level.
            let place = |at: usize, row: &Row| if at < levels { at } else { pick(row) };
            let membership: Vec<Option<usize>> = rows
                .iter()
                .enumerate()
                .map(|(at, row)| Some(place(at, row)))
                .collect();
            let mut totals = vec![0.0; levels];
            for (at, row) in rows.iter().enumerate() {
                totals[place(at, row)] += row.0 * row.3;
            }
            let categories = totals
                .into_iter()
                .enumerate()
                .map(|(at, total)| (format!("l{at}"), total))
                .collect();
            Margin {
                name: name.to_owned(),
                categories,
                membership,
            }
        };
        let margins = vec![margin("a", 3, |row| row.1), margin("b", 2, |row| row.2)];
        (rows.iter().map(|row| row.0).collect(), margins)
    })
}

/// The margins as columns of a model matrix.
fn terms(margins: &[Margin]) -> Vec<Term> {
    let mut terms = Vec::new();
    for margin in margins {
        for (place, (label, total)) in margin.categories.iter().enumerate() {
            let values = margin
                .membership
                .iter()
                .map(|own| f64::from(*own == Some(place)))
                .collect();
            terms.push(Term {
                name: format!("{}{label}", margin.name),
                total: *total,
                values,
            });
        }
    }
    terms
}

fn near(a: &[f64], b: &[f64], tolerance: f64) {
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= tolerance * a.abs().max(b.abs()), "{a} {b}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn raked_weights_meet_every_margin_and_equal_calibration((base, margins) in setting()) {
        let options = RakeOptions { tolerance: 1e-12, max_rounds: 5000, ..RakeOptions::default() };
        let raked = rake(&base, &margins, &options).unwrap();
        for margin in &margins {
            let totals: Vec<f64> = margin.categories.iter().map(|(_, total)| *total).collect();
            near(&margin.weighted_counts(&raked.weights), &totals, 1e-10);
        }
        let options = CalibrateOptions { distance: Distance::Raking, ..CalibrateOptions::default() };
        near(&calibrate(&base, &terms(&margins), &options).unwrap().weights, &raked.weights, 1e-8);
    }

    #[test]
    fn poststratification_is_linear_calibration((base, margins) in setting()) {
        let strata = poststratify(&base, &margins[0]).unwrap();
        let made = calibrate(&base, &terms(&margins[..1]), &CalibrateOptions::default()).unwrap();
        near(&made.weights, &strata.weights, 1e-10);
    }

    #[test]
    fn trimmed_weights_stay_within_their_limits((base, margins) in setting()) {
        let trim = Trim { low: 0.3, high: 3.0 };
        let options = RakeOptions { tolerance: 1e-9, max_rounds: 2000, trim: Some(trim), ..RakeOptions::default() };
        // Bounds may be too tight for the margins; then it must say so, not give weights.
        if let Ok(raked) = rake(&base, &margins, &options) {
            let mean = margins[0].total() / base.len() as f64;
            prop_assert!(raked.weights.iter().all(|w| *w >= trim.low * mean && *w <= trim.high * mean));
            for margin in &margins {
                let totals: Vec<f64> = margin.categories.iter().map(|(_, total)| *total).collect();
                near(&margin.weighted_counts(&raked.weights), &totals, 1e-8);
            }
        }
    }

    #[test]
    fn scale_of_the_base_and_order_of_rows_do_not_matter((base, margins) in setting(), factor in 0.01..100.0_f64) {
        let options = RakeOptions { tolerance: 1e-12, max_rounds: 5000, ..RakeOptions::default() };
        let weights = rake(&base, &margins, &options).unwrap().weights;
        let scaled: Vec<f64> = base.iter().map(|weight| weight * factor).collect();
        near(&rake(&scaled, &margins, &options).unwrap().weights, &weights, 1e-9);
        let turned: Vec<f64> = base.iter().rev().copied().collect();
        let turned_margins: Vec<Margin> = margins
            .iter()
            .map(|margin| Margin { membership: margin.membership.iter().rev().copied().collect(), ..margin.clone() })
            .collect();
        let mut back = rake(&turned, &turned_margins, &options).unwrap().weights;
        back.reverse();
        near(&back, &weights, 1e-9);
    }
}
