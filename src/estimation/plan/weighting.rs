//! What a plan says of weights: replicates, non-response, margins, calibration, post-stratification.

use super::super::design::{
    CalibrateSpec, DesignSpec, MarginSpec, NonresponseSpec, ReplicateKind, ReplicateSpec, TrimSpec,
    WeightAdjustment,
};
use super::reader::Section;
use crate::weighting::{CalibrateOptions, Distance, MissingMargin, RakeOptions, Trim};

/// Reads the tables about weights into `design`.
pub(super) fn read(root: &Section, design: &mut DesignSpec) {
    design.replicates = replicates(root);
    design.nonresponse = nonresponse(root);
    design.trim = trim(root);
    let margins = margins(root);
    let options = rake_options(root);
    let given = [
        (!margins.is_empty()).then_some(WeightAdjustment::Rake(margins, options)),
        calibrate(root),
        poststratify(root),
    ];
    let mut given = given.into_iter().flatten();
    design.adjustment = given.next().unwrap_or_default();
    if given.next().is_some() {
        root.document.problem(
            0,
            "E021",
            "the plan adjusts its weights in more than one way; keep one of [[margin]], [calibrate] and [poststratify]"
                .to_owned(),
        );
    }
}

fn replicates(root: &Section) -> Option<ReplicateSpec> {
    let section = root.section(
        "replicates",
        "[replicates]",
        &[
            "kind",
            "mse",
            "rho",
            "replicates",
            "seed",
            "columns",
            "combined",
            "scale",
            "rscales",
        ],
    )?;
    if !section.has("kind") {
        section.problem(
            "E022",
            format!("has no `kind`; it is one of {}", ReplicateKind::WORDS.join(", ")),
        );
    }
    let kind = section.word("kind", ReplicateKind::WORDS, ReplicateKind::parse)?;
    let belongs = |keys: &[&str], owner: ReplicateKind| {
        for key in keys.iter().filter(|key| section.has(key) && kind != owner) {
            section.problem_of(
                key,
                "E023",
                format!(
                    "`{key}` is for kind = \"{}\", not \"{}\"; leave it out",
                    owner.word(),
                    kind.word()
                ),
            );
        }
    };
    belongs(&["rho"], ReplicateKind::Fay);
    belongs(&["replicates", "seed"], ReplicateKind::Bootstrap);
    belongs(
        &["columns", "combined", "scale", "rscales"],
        ReplicateKind::Supplied,
    );
    if kind == ReplicateKind::Fay && !section.has("rho") {
        section.problem(
            "E022",
            "kind = \"fay\" needs `rho`; give a share below 1, as 0.3".to_owned(),
        );
    }
    if kind == ReplicateKind::Supplied && !section.has("columns") {
        section.problem(
            "E022",
            "kind = \"supplied\" needs `columns`; name the columns of replicate weights".to_owned(),
        );
    }
    Some(ReplicateSpec {
        kind,
        mse: section.truth("mse").unwrap_or_default(),
        rho: section.number("rho").unwrap_or_default(),
        replicates: section.count("replicates").unwrap_or(500),
        seed: section.count("seed").unwrap_or(1) as u64,
        columns: section.texts("columns").unwrap_or_default(),
        combined: section.truth("combined").unwrap_or(true),
        scale: section.number("scale").unwrap_or(1.0),
        rscales: section.numbers("rscales"),
    })
}

fn nonresponse(root: &Section) -> Option<NonresponseSpec> {
    let section = root.section("nonresponse", "[nonresponse]", &["by", "responded"])?;
    let by = section.texts("by").unwrap_or_default();
    match section.text("responded") {
        Some(responded) if !by.is_empty() => Some(NonresponseSpec { by, responded }),
        _ => {
            section.problem(
                "E010",
                "needs `by` (columns of the classes) and `responded` (a 0/1 column); give both".to_owned(),
            );
            None
        }
    }
}

fn margins(root: &Section) -> Vec<MarginSpec> {
    root.sections("margin", &["by", "totals", "least", "ordered"])
        .iter()
        .filter_map(margin)
        .collect()
}

fn poststratify(root: &Section) -> Option<WeightAdjustment> {
    let section = root.section("poststratify", "[poststratify]", &["by", "totals"])?;
    margin(&section).map(WeightAdjustment::Poststratify)
}

fn margin(section: &Section) -> Option<MarginSpec> {
    let by = section.texts("by").unwrap_or_default();
    let totals = section.totals("totals").unwrap_or_default();
    if by.is_empty() || totals.is_empty() {
        section.problem(
            "E010",
            "needs `by` (columns) and `totals` (level = number); give both".to_owned(),
        );
        return None;
    }
    Some(MarginSpec {
        by,
        totals,
        least: section.count("least").unwrap_or_default(),
        ordered: section.truth("ordered").unwrap_or_default(),
    })
}

fn trim(root: &Section) -> Option<TrimSpec> {
    let section = root.section("trim", "[trim]", &["low", "high", "strict"])?;
    let (low, high) = (section.number("low"), section.number("high"));
    let trim = TrimSpec {
        low: low.unwrap_or(0.0),
        high: high.unwrap_or(f64::INFINITY),
        strict: section.truth("strict").unwrap_or_default(),
    };
    if (low.is_none() && high.is_none()) || !(0.0 <= trim.low && trim.low < trim.high) {
        section.problem(
            "E024",
            "needs `low` or `high`, weights of which the first is below the second; correct them".to_owned(),
        );
    }
    Some(trim)
}

fn rake_options(root: &Section) -> RakeOptions {
    let usual = RakeOptions::default();
    let Some(rake) = root.section("rake", "[rake]", &["tolerance", "max_rounds", "trim"]) else {
        return usual;
    };
    let trim = rake
        .section("trim", "[rake] trim", &["low", "high"])
        .map(|trim| Trim {
            low: trim.number("low").unwrap_or(0.0),
            high: trim.number("high").unwrap_or(f64::INFINITY),
        });
    RakeOptions {
        tolerance: rake.number("tolerance").unwrap_or(usual.tolerance),
        max_rounds: rake.count("max_rounds").unwrap_or(usual.max_rounds),
        trim,
        missing: MissingMargin::Refuse,
    }
}

fn calibrate(root: &Section) -> Option<WeightAdjustment> {
    let section = root.section(
        "calibrate",
        "[calibrate]",
        &["kind", "totals", "bounds", "tolerance", "max_rounds"],
    )?;
    let usual = CalibrateOptions::default();
    let totals = section.totals("totals").unwrap_or_default();
    if totals.is_empty() {
        section.problem(
            "E010",
            "needs `totals` (term = number, as \"(Intercept)\" = 6194, stypeH = 755); give them".to_owned(),
        );
        return None;
    }
    let bounds = match section.numbers("bounds") {
        None => None,
        Some(bounds) => match bounds[..] {
            [low, high] => Some((low, high)),
            _ => {
                section.problem_of(
                    "bounds",
                    "E024",
                    "`bounds` are two numbers, as [0.4, 2.5]; give both".to_owned(),
                );
                None
            }
        },
    };
    let distance = section
        .word("kind", Distance::WORDS, Distance::parse)
        .unwrap_or_default();
    if distance == Distance::Logit && !section.has("bounds") {
        section.problem(
            "E024",
            "kind = \"logit\" needs `bounds`; give them, as [0.4, 2.5]".to_owned(),
        );
    }
    Some(WeightAdjustment::Calibrate(CalibrateSpec {
        totals,
        options: CalibrateOptions {
            distance,
            bounds,
            tolerance: section.number("tolerance").unwrap_or(usual.tolerance),
            max_rounds: section.count("max_rounds").unwrap_or(usual.max_rounds),
        },
    }))
}
