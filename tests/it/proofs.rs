//! One number by two routes, and laws that hold whatever the data.

use std::fmt::Write as _;

use crate::plan::{Answer, analyse, close, of_rows, refusal};

const CLUSTERS: &str = "tests/fixtures/reference/other/apiclus1.csv";
const STRATA: &str = "tests/fixtures/reference/other/apistrat.csv";

fn ask(file: &str, rest: &str) -> Answer {
    analyse(&format!("[data]\nfile = \"{file}\"\n{rest}"))
}

#[test]
fn a_domain_mean_is_a_ratio_of_totals() {
    let answer = ask(
        CLUSTERS,
        r#"
        [design]
        weight = "pw"
        psu = ["dnum"]
        [[derive]]
        name = "inside"
        expr = "if(${stype} = 'E', 1, 0)"
        [[derive]]
        name = "score"
        expr = "if(${stype} = 'E', ${api00}, 0)"
        [[estimate]]
        id = "mean"
        statistic = "mean"
        of = ["api00"]
        by = ["stype"]
        df = "design"
        [[estimate]]
        id = "ratio"
        statistic = "ratio"
        of = ["score"]
        over = "inside"
        df = "design"
        "#,
    );
    let (mean, ratio) = (answer.row("mean", &[("stype", "E")]), answer.row("ratio", &[]));
    for key in ["estimate", "se", "lower", "upper"] {
        close(&mean[key], &ratio[key], 1e-12);
    }
}

#[test]
fn the_jackknife_of_a_total_is_linearisation() {
    let total = "[[estimate]]\nid = \"t\"\nstatistic = \"total\"\nof = [\"api00\"]\nby = [\"awards\"]\ndf = \"design\"\n";
    for (file, design, kind) in [
        (CLUSTERS, "weight = \"pw\"\npsu = [\"dnum\"]", "jk1"),
        (STRATA, "weight = \"pw\"\nstrata = \"stype\"", "jkn"),
    ] {
        let plain = ask(file, &format!("[design]\n{design}\n{total}"));
        let jackknife = ask(
            file,
            &format!("[design]\n{design}\n[replicates]\nkind = \"{kind}\"\n{total}"),
        );
        for awards in ["Yes", "No"] {
            let row = |answer: &Answer| answer.row("t", &[("awards", awards)]).clone();
            close(&row(&plain)["se"], &row(&jackknife)["se"], 1e-9);
        }
    }
}

/// Strata are samples of their own: pooled in one file or each in its file, the numbers are the same, and differences between
/// them have the sum of their variances.
#[test]
fn pooled_samples_are_independent() {
    let mean = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"growth\"]\n";
    let design = "[design]\nweight = \"pw\"\nstrata = \"stype\"\n";
    let pooled = ask(
        STRATA,
        &format!("{design}{mean}by = [\"stype\"]\n[[contrast]]\nid = \"c\"\nof = \"m\"\nexpr = \"E - H\"\n"),
    );
    let text = std::fs::read_to_string(STRATA).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut variance = 0.0;
    for level in ["E", "H"] {
        let mut own = String::new();
        for (at, line) in text.lines().enumerate() {
            if at == 0 || line.starts_with(&format!("\"{level}\"")) {
                writeln!(own, "{line}").unwrap();
            }
        }
        let file = folder.path().join(format!("{level}.csv"));
        std::fs::write(&file, own).unwrap();
        let alone = ask(&file.display().to_string(), &format!("{design}{mean}"));
        let (alone, pooled) = (alone.row("m", &[]), pooled.row("m", &[("stype", level)]));
        for key in ["n", "estimate", "se", "lower", "upper", "df"] {
            close(&alone[key], &pooled[key], 1e-12);
        }
        variance += alone["se"].as_f64().unwrap().powi(2);
    }
    close(&pooled.json["contrasts"][0]["se"], &variance.sqrt().into(), 1e-12);
}

#[test]
fn a_share_and_its_complement_mirror_each_other() {
    for interval in ["t", "xlogit", "logit", "beta", "nchs", "wilson", "asin"] {
        let answer = ask(
            CLUSTERS,
            &format!(
                "[design]\nweight = \"pw\"\npsu = [\"dnum\"]\n[[derive]]\nname = \"narrow\"\nexpr = \"1 - ${{wide}}\"\n[[estimate]]\nid = \"p\"\nstatistic = \"proportion\"\nof = [\"wide\", \"narrow\"]\ninterval = \"{interval}\"\n"
            ),
        );
        let (p, q) = (answer.row_of("p", "wide"), answer.row_of("p", "narrow"));
        let less = |value: &serde_json::Value| serde_json::Value::from(1.0 - value.as_f64().unwrap());
        close(&p["se"], &q["se"], 1e-10);
        for (a, b) in [("estimate", "estimate"), ("lower", "upper"), ("upper", "lower")] {
            close(&p[a], &less(&q[b]), 1e-9);
        }
    }
}

/// A stratum without a row of the domain adds nothing: left in or taken out, the domain's numbers are the same.
#[test]
fn strata_without_the_domain_add_nothing() {
    let mean = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"growth\"]\nby = [\"awards\"]\nwhere = \"${stype} != 'M'\"\n";
    let design = "[design]\nweight = \"pw\"\nstrata = \"stype\"\n";
    let all = ask(STRATA, &format!("{design}{mean}"));
    let text = std::fs::read_to_string(STRATA).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("two.csv");
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("\"M\"")).collect();
    std::fs::write(&file, kept.join("\n") + "\n").unwrap();
    let two = ask(&file.display().to_string(), &format!("{design}{mean}"));
    for awards in ["Yes", "No"] {
        let row = |answer: &Answer| answer.row("m", &[("awards", awards)]).clone();
        for key in ["n", "estimate", "se", "df"] {
            close(&row(&all)[key], &row(&two)[key], 1e-12);
        }
    }
}

/// R: trimWeights(svydesign(~1, weights = ~api99), upper = 700), then svymean(~growth).
#[test]
fn weights_cut_at_the_end_as_r_does() {
    let answer = ask(
        CLUSTERS,
        r#"
        [design]
        weight = "api99"
        [trim]
        high = 700
        [[estimate]]
        id = "m"
        statistic = "mean"
        of = ["growth"]
        "#,
    );
    let weights = &answer.json["weights"];
    close(&weights["sum"], &111_077.0.into(), 1e-12);
    close(&weights["min"], &380.402_777_777_777_8.into(), 1e-12);
    close(&weights["max"], &715.402_777_777_777_8.into(), 1e-12);
    let row = answer.row("m", &[]);
    close(&row["estimate"], &35.947_376_268_873_95.into(), 1e-12);
    close(&row["se"], &2.271_677_074_326_409.into(), 1e-10);
}

#[test]
fn thin_levels_are_joined_and_said() {
    let plan = |least: usize| {
        format!(
            "[design]\nweight = \"pw\"\npsu = [\"dnum\"]\n[[margin]]\nby = [\"stype\"]\nleast = {least}\ntotals = {{ E = 4421, H = 755, M = 1018 }}\n[[estimate]]\nid = \"c\"\nstatistic = \"count\"\nby = [\"stype\"]\n"
        )
    };
    let joined = ask(CLUSTERS, &plan(30));
    assert_eq!(joined.json["weights"]["joined"][0], "stype: H + M");
    let count =
        |answer: &Answer, level: &str| answer.row("c", &[("stype", level)])["estimate"].as_f64().unwrap();
    assert!((count(&joined, "H") + count(&joined, "M") - 1773.0).abs() < 1e-6);
    assert!((count(&joined, "H") - 755.0).abs() > 1.0);
    let apart = ask(CLUSTERS, &plan(0));
    assert!((count(&apart, "H") - 755.0).abs() < 1e-6);
}

#[test]
fn a_family_of_comparisons_is_held_against_chance_together() {
    let answer = ask(
        CLUSTERS,
        r#"
        [design]
        weight = "pw"
        psu = ["dnum"]
        [[estimate]]
        id = "m"
        statistic = "mean"
        of = ["api00"]
        by = ["stype"]
        [[contrast]]
        id = "a"
        of = "m"
        expr = "E - H"
        family = "types"
        [[contrast]]
        id = "b"
        of = "m"
        expr = "E - M"
        family = "types"
        [[test]]
        id = "c"
        kind = "ttest"
        of = ["growth"]
        family = "types"
        [[test]]
        id = "d"
        kind = "ttest"
        of = ["growth"]
        "#,
    );
    let mut ps: Vec<(f64, f64)> = ["contrasts", "tests"]
        .iter()
        .flat_map(|kind| answer.json[*kind].as_array().unwrap())
        .filter(|row| row["id"] != "d")
        .map(|row| (row["p"].as_f64().unwrap(), row["p_adjusted"].as_f64().unwrap()))
        .collect();
    ps.sort_by(|a, b| a.0.total_cmp(&b.0));
    close(&ps[2].1.into(), &ps[2].0.into(), 1e-14);
    close(&ps[1].1.into(), &(ps[1].0 * 1.5).min(ps[2].1).into(), 1e-14);
    close(&ps[0].1.into(), &(ps[0].0 * 3.0).min(ps[1].1).into(), 1e-14);
    assert!(answer.json["tests"][1]["p_adjusted"].is_null());
}

#[test]
fn what_would_be_plausibly_wrong_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let case = |text: &str, plan: &str| {
        let file = folder.path().join("case.csv");
        std::fs::write(&file, text).unwrap();
        refusal(&format!("[data]\nfile = \"{}\"\n{plan}", file.display()))
    };
    let mean = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]\n";
    let standard = |shares: &str| format!("{mean}standardize = {{ by = \"g\", shares = {{ {shares} }} }}\n");
    let contrast = format!("{mean}by = [\"g\"]\n[[contrast]]\nof = \"m\"\nexpr = \"log(a - a)\"\n");
    let quantile = "[[estimate]]\nid = \"q\"\nstatistic = \"quantile\"\nof = [\"y\"]\n";
    let fpc = format!("[design]\nweight = \"w\"\nstrata = \"g\"\nfpc = [\"n\"]\n{mean}");
    for (text, plan, said) in [
        (
            "y,g\n1,a\ninf,b\n2,a\n",
            mean,
            "E206 column \"y\": row 2 holds inf",
        ),
        (
            "y,g\n1,a\n-inf,b\n2,a\n",
            quantile,
            "E206 column \"y\": row 2 holds -inf",
        ),
        ("y,y\n1,2\n3,4\n", mean, "E102"),
        ("y;g\n1;a\n2;b\n", mean, "its fields are parted by \";\""),
        (
            "y\n99999999999999999999\n1\n",
            mean,
            "row 1 has the text \"99999999999999999999\"",
        ),
        ("y\n1\n", mean, "E301 lonely PSU: one PSU is the whole sample"),
        (
            "y,g\n1,a\n2,b\n3,a\n4,b\n",
            &standard("a = 1.0"),
            "level \"b\" of \"g\" has no share",
        ),
        (
            "y,g\n1,a\n2,a\n",
            &standard("a = 0.5, q = 0.5"),
            "a share for \"q\"",
        ),
        ("y,g\n1,a\n2,b\n3,a\n4,b\n", &contrast, "is not a finite number"),
        (
            "y,g,w,n\n1,a,2,10\n2,a,2,12\n",
            &fpc,
            "E304 fpc of stage 1: stratum \"a\" has the populations 10 and 12",
        ),
        (
            "y,g,w,n\n1,a,2,10\n2,a,2,99\n3,b,2,10\n4,b,2,10\n",
            &format!("[design]\nweight = \"w\"\npsu = [\"g\"]\nfpc = [\"n\"]\n{mean}"),
            "E304 fpc of stage 1: one cluster has the populations 10 and 99 (row 2)",
        ),
        (
            "y\n\"1\"\n\"02\"\n",
            mean,
            "row 1 has the text \"1\" where a number is needed (digits in quotes that begin with 0 are a text",
        ),
        (
            "y,w\n1,0.1\n2,0.1\n3,0.1\n4,1\n",
            &format!("[design]\nweight = \"w\"\n[trim]\nlow = 0.5\n{mean}"),
            "W215 weights cannot be trimmed to 0.5 to inf: raising the small weights",
        ),
        (
            "y,w\n1,2\n2,3\n3,4\n4,9\n",
            &format!("[design]\nweight = \"w\"\n[trim]\nhigh = 1\n{mean}"),
            "W215 weights cannot be trimmed to 0 to 1: every weight lies outside",
        ),
        ("y\n1\n2\n", &format!("[trim]\nlow = nan\n{mean}"), "E024"),
        ("y\n1\n2\n", &format!("{mean}df = -3\n"), "`df` is above 0"),
        ("y\n1\n2\n", &format!("[trim]\nlow = 3\nhigh = 2\n{mean}"), "E024"),
    ] {
        let problem = case(text, plan);
        assert!(
            problem.contains(said),
            "{text}{plan}\nsaid: {problem}\nnot:  {said}"
        );
    }
}

#[test]
fn numbers_in_quotes_are_numbers_and_padded_ids_are_not() {
    let answer = of_rows(
        "y,zip\n\"1\",\"02139\"\n2,\"10001\"\n\"NA\",02139\n\"6\",02139\n",
        "[[estimate]]\nid = \"y\"\nstatistic = \"mean\"\nof = \"y\"\n\
         [[estimate]]\nid = \"by\"\nstatistic = \"count\"\nby = [\"zip\"]\n",
    );
    assert_eq!(answer.row("y", &[])["estimate"], 3.0);
    assert_eq!(answer.row("by", &[("zip", "02139")])["n"], 3);
}

/// The pooled file and the two cycles by themselves, the second given to the first as a number from elsewhere.
#[test]
fn a_trend_over_independent_cycles_is_that_of_the_pooled_design() {
    let design = "[design]\nweight = \"w\"\nstrata = \"stratum\"\npsu = [\"psu\"]\nnested = true\n";
    let (mut first, mut second) = (String::new(), String::new());
    for row in 0..24 {
        let line = |cycle: u32, y: u32| {
            format!(
                "{cycle},{cycle}{},{},{}.5,{y}\n",
                row / 12,
                row % 12 / 3,
                1 + row % 5
            )
        };
        first += &line(2022, u32::from(row % 3 == 0));
        second += &line(2025, u32::from(row % 4 < 2));
    }
    let head = "cycle,stratum,psu,w,y\n";
    let share = "[[estimate]]\nid = \"y\"\nstatistic = \"proportion\"\nof = \"y\"\n";
    let pooled = of_rows(
        &format!("{head}{first}{second}"),
        &format!("{design}{share}by = [\"cycle\"]\n[[contrast]]\nid = \"c\"\nof = \"y\"\nkind = \"trend\"\n"),
    );
    let earlier = of_rows(&format!("{head}{first}"), &format!("{design}{share}"));
    let earlier = earlier.row("y", &[]);
    let given = format!(
        "[[given]]\nid = \"then\"\nestimate = {}\nse = {}\ndf = {}\n",
        earlier["estimate"], earlier["se"], earlier["df"]
    );
    let apart = of_rows(
        &format!("{head}{second}"),
        &format!(
            "{design}{share}{given}[[contrast]]\nid = \"c\"\nof = [\"y\", \"then\"]\nkind = \"trend\"\nscores = [2025, 2022]\n"
        ),
    );
    let (pooled, apart) = (&pooled.json["contrasts"][0], &apart.json["contrasts"][0]);
    for field in ["estimate", "se", "lower", "upper", "df", "p"] {
        close(&pooled[field], &apart[field], 1e-12);
    }
}

/// Levin's formula from the share exposed and the relative risk, and the excess as what is left of all cases.
#[test]
fn a_fraction_attributable_is_levins() {
    let rows: String = (0..40)
        .map(|row| format!("{},{},{}\n", row % 3 % 2, u32::from(row % 7 < 3), 1 + row % 4))
        .collect();
    let answer = of_rows(
        &format!("exposed,ill,w\n{rows}"),
        "[design]\nweight = \"w\"\n\
         [[estimate]]\nid = \"ill\"\nstatistic = \"proportion\"\nof = \"ill\"\nby = [\"exposed\"]\n\
         [[estimate]]\nid = \"all\"\nstatistic = \"proportion\"\nof = \"ill\"\n\
         [[estimate]]\nid = \"exposed\"\nstatistic = \"proportion\"\nof = \"exposed\"\n\
         [[contrast]]\nid = \"paf\"\nof = [\"ill\", \"all\"]\nkind = \"attributable_fraction\"\noverall = \"all\"\nreference = \"ill:0\"\n\
         [[contrast]]\nid = \"levin\"\nof = [\"ill\", \"exposed\"]\nexpr = \"exposed.exposed * (`ill:1` / `ill:0` - 1) / (1 + exposed * (`ill:1` / `ill:0` - 1))\"\n",
    );
    let [paf, levin] = [0, 1].map(|at| &answer.json["contrasts"][at]);
    for field in ["estimate", "se", "lower", "upper", "df", "p"] {
        close(&paf[field], &levin[field], 1e-10);
    }
}

#[test]
fn both_zeros_are_one_value() {
    let plan = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]\n[[estimate]]\nid = \"p\"\nstatistic = \"count\"\nby = [\"y\"]\n";
    let plain = of_rows("y\n0\n0\n1\n0\n1\n0\n", plan);
    for text in ["y\n0\n0\n1\n-0\n1\n0\n", "y\n-0.0\n0\n1\n0.0\n1\n-0\n"] {
        let answer = of_rows(text, plan);
        assert_eq!(answer.json["estimates"], plain.json["estimates"], "{text}");
    }
    assert_eq!(plain.row("m", &[])["n"], 6);
}

#[test]
fn a_group_that_the_standard_leaves_out_counts_nowhere() {
    let plan = "[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]\nby = [\"x\"]\nstandardize = { by = \"g\", shares = { a = 1, b = 0 } }\n";
    let rows = "y,g,x\n1,a,in\n3,a,in\n8,b,in\n9,b,in\n2,a,all\n4,a,all\n7,b,none\n5,b,none\n";
    let answer = of_rows(rows, plan);
    let row = answer.row("m", &[("x", "in")]);
    assert_eq!((&row["n"], &row["estimate"]), (&2.into(), &2.0.into()));
    let domains = answer.json["estimates"].as_array().unwrap();
    assert!(
        domains.iter().all(|row| row["domain"]["x"] != "none"),
        "{domains:?}"
    );
}

/// Half of the answers' shares do not exist where nothing was chosen: there is no row, and no other is changed by it.
#[test]
fn nothing_chosen_has_no_shares() {
    let plan = "[[estimate]]\nid = \"s\"\nstatistic = \"proportion\"\nof = [\"x\", \"z\"]\ndenominator = \"responses\"\n";
    let rows = "x,z,g,k\n1,0,a,1\n1,1,a,2\n0,1,a,1\n0,0,b,1\n0,0,b,2\n0,0,a,2\n";
    let answer = of_rows(rows, &format!("{plan}by = [\"g\"]\n"));
    let shown = answer.json["estimates"].as_array().unwrap();
    assert!(shown.iter().all(|row| row["domain"]["g"] == "a"), "{shown:?}");
    assert_eq!(
        (shown.len(), &shown[0]["estimate"], &shown[0]["n"]),
        (2, &0.5.into(), &3.into())
    );
    // A group of the standard that chose nothing leaves its share to the others.
    let standard = of_rows(
        rows,
        &format!("{plan}standardize = {{ by = \"g\", shares = {{ a = 0.7, b = 0.3 }} }}\n"),
    );
    close(&standard.row_of("s", "x")["estimate"], &0.5.into(), 1e-15);
    close(&standard.row_of("s", "x")["se"], &shown[0]["se"], 1e-12);
    let refused = crate::plan::refusal_of_rows(rows, &format!("{plan}rules = \"nchs\"\n"));
    assert!(
        refused.contains("\"nchs\", which is not made for shares of \"responses\"; leave out `rules`"),
        "{refused}"
    );
}
