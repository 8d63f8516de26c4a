//! What a replicate is made of: the rows it keeps, each as often as it takes it.

use crate::plan::{close, of_rows, refusal_of_rows};

/// Trimming that does nothing leaves the replicates as they were; trimming that does something is done in each of them.
#[test]
fn weights_are_trimmed_inside_each_replicate() {
    let rows: String = (0..24)
        .map(|row| format!("{},{},{},{}\n", row / 12, row / 3, 1 + row % 5, row * 7 % 11))
        .collect();
    let of = |trim: &str| {
        of_rows(
            &format!("stratum,psu,w,y\n{rows}"),
            &format!(
                "[design]\nweight = \"w\"\nstrata = \"stratum\"\npsu = [\"psu\"]\n[replicates]\nkind = \"jkn\"\n{trim}\
                 [[estimate]]\nid = \"y\"\nstatistic = \"total\"\nof = \"y\"\n\
                 [[estimate]]\nid = \"n\"\nstatistic = \"count\"\n"
            ),
        )
    };
    let (plain, cut) = (of(""), of("[trim]\nhigh = 4\n"));
    // No weight is above 5, though those of a replicate are.
    for idle in [of("[trim]\nhigh = 100\n"), of("[trim]\nhigh = 5\n")] {
        for field in ["estimate", "se"] {
            close(&plain.row("y", &[])[field], &idle.row("y", &[])[field], 1e-12);
        }
    }
    // The sum of the weights stays in every replicate, so that its variance does.
    for field in ["estimate", "se"] {
        close(&plain.row("n", &[])[field], &cut.row("n", &[])[field], 1e-9);
    }
    assert_ne!(plain.row("y", &[])["se"], cut.row("y", &[])["se"]);
}

/// Raking holds its bounds, times the mean weight, for each respondent, not for the two of them that a half sample makes of one.
#[test]
fn bounds_inside_raking_are_those_of_one_respondent() {
    let rows: String = (0..24)
        .map(|row| {
            format!(
                "{},{},{},{},{}\n",
                row / 6,
                row / 3,
                1 + row % 5,
                row * 7 % 11,
                row % 2
            )
        })
        .collect();
    for replicates in ["kind = \"jkn\"", "kind = \"brr\"", "kind = \"fay\"\nrho = 0.4"] {
        let of = |trim: &str| {
            let answer = of_rows(
                &format!("stratum,psu,w,y,g\n{rows}"),
                &format!(
                    "[design]\nweight = \"w\"\nstrata = \"stratum\"\npsu = [\"psu\"]\n[replicates]\n{replicates}\n\
                     [[margin]]\nby = [\"g\"]\ntotals = {{ 0 = 40, 1 = 30 }}\n[rake]\n{trim}\n\
                     [[estimate]]\nid = \"y\"\nstatistic = \"total\"\nof = \"y\"\n"
                ),
            );
            answer.row("y", &[]).clone()
        };
        let (plain, idle, cut) = (of(""), of("trim = { high = 2.8 }"), of("trim = { high = 1.5 }"));
        for field in ["estimate", "se"] {
            close(&plain[field], &idle[field], 1e-9);
            assert_ne!(plain[field], cut[field]);
        }
    }
}

/// Columns of weights that somebody else made do not tell which rows they take more than once.
#[test]
fn supplied_weights_are_not_trimmed_as_if_they_were_factors() {
    let rows = "y,w,a,b,fa,fb\n1,2,4,0,2,0\n4,2,0,4,0,2\n2,1,2,0,2,0\n3,1,0,2,0,2\n";
    let plan = |replicates: &str, trim: &str| {
        format!(
            "[design]\nweight = \"w\"\n[replicates]\nkind = \"supplied\"\nscale = 0.5\n{replicates}\n{trim}[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = \"y\"\n"
        )
    };
    let trim = "[trim]\nhigh = 2\n";
    let refused = refusal_of_rows(rows, &plan("columns = [\"a\", \"b\"]", trim));
    assert!(
        refused.contains("E306 [replicates]: columns of weights do not tell how often"),
        "{refused}"
    );
    let plain = of_rows(rows, &plan("columns = [\"a\", \"b\"]", ""));
    let factors = of_rows(rows, &plan("columns = [\"fa\", \"fb\"]\ncombined = false", trim));
    assert_eq!(plain.json["estimates"], factors.json["estimates"]);
}

/// R: as.svrepdesign(svydesign(~1, weights = ~w), type = "JK1"), then svyquantile(~y, 0.5, qrule, interval.type = "quantile").
#[test]
fn a_replicate_does_not_see_the_rows_it_leaves_out() {
    let head = "[design]\nweight = \"w\"\n[replicates]\nkind = \"jk1\"\n";
    for (rule, estimate, se) in [
        ("math", 5.0, 2.424_366_106_925_306),
        ("school", 6.0, 2.424_366_106_925_306),
        ("hf6", 5.333_333_333_333_333, 1.217_083_611_345_91),
        ("hf7", 6.5, 2.275_273_774_361_959),
        ("hf8", 5.625, 1.483_955_212_841_44),
        ("hf9", 5.666_666_666_666_667, 1.525_351_288_165_344),
    ] {
        let answer = of_rows(
            "y,w\n2,1\n9,2\n4,1\n7,3\n1,2\n12,1\n5,2\n",
            &format!(
                "{head}[[estimate]]\nid = \"q\"\nstatistic = \"quantile\"\nof = \"y\"\ninterval = \"replicates\"\nrule = \"{rule}\"\n"
            ),
        );
        let row = answer.row("q", &[]);
        close(&row["estimate"], &estimate.into(), 1e-12);
        close(&row["se"], &se.into(), 1e-12);
    }
    // Where nobody of a domain is left, a replicate has no quantile, as it has no mean.
    let of = |statistic: &str| {
        of_rows(
            "y,w,psu,g\n1,1,1,a\n5,1,1,a\n3,1,2,b\n8,1,3,b\n9,1,3,b\n4,1,4,b\n",
            &format!(
                "[design]\nweight = \"w\"\npsu = [\"psu\"]\n[replicates]\nkind = \"jk1\"\n[[estimate]]\nid = \"q\"\nof = \"y\"\nby = [\"g\"]\n{statistic}"
            ),
        )
    };
    let quantile = of("statistic = \"quantile\"\nrule = \"hf7\"\ninterval = \"replicates\"\n");
    assert_eq!(quantile.row("q", &[("g", "a")])["se"], 0.0);
    assert_eq!(of("statistic = \"mean\"\n").row("q", &[("g", "a")])["se"], 0.0);
}
