//! `[[estimate]]` of a plan.

use super::Asked;
use super::reader::Section;
use crate::estimation::request::{
    DegreesOfFreedom, Denominator, DesignEffect, IntervalMethod, QuantileRule, Request, Standard, Statistic,
};

const KEYS: &[&str] = &[
    "id",
    "statistic",
    "of",
    "over",
    "denominator",
    "probs",
    "rule",
    "by",
    "where",
    "interval",
    "level",
    "df",
    "standardize",
    "deff",
    "covariance",
    "rules",
];

pub(super) fn read(root: &Section, rules: &[&str]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    for (place, section) in root.sections("estimate", KEYS).iter().enumerate() {
        let id = section
            .text("id")
            .unwrap_or_else(|| format!("estimate{}", place + 1));
        if asked.iter().any(|other| other.request.id == id) {
            section.problem_of(
                "id",
                "E011",
                format!("the id \"{id}\" stands twice; ids are unique"),
            );
        }
        let section = section.named(format!("[[estimate]] \"{id}\""));
        asked.push(read_one(&section, id, rules));
    }
    asked
}

fn read_one(section: &Section, id: String, rules: &[&str]) -> Asked {
    let statistic = section.word("statistic", Statistic::WORDS, Statistic::parse);
    if !section.has("statistic") {
        section.problem(
            "E012",
            format!("has no `statistic`; it is one of {}", Statistic::WORDS.join(", ")),
        );
    }
    let statistic = statistic.unwrap_or(Statistic::Mean);
    let of = section.texts("of").unwrap_or_default();
    if of.is_empty() && statistic != Statistic::Count {
        section.problem("E013", "has no `of`; name the columns".to_owned());
    }
    if statistic == Statistic::Ratio && !section.has("over") {
        section.problem(
            "E014",
            "is a ratio without a denominator; name it with `over`".to_owned(),
        );
    }
    let probs = section.numbers("probs").unwrap_or_else(|| vec![0.5]);
    if probs.iter().any(|prob| !(*prob > 0.0 && *prob < 1.0)) {
        section.problem_of(
            "probs",
            "E015",
            "`probs` lie between 0 and 1; correct them".to_owned(),
        );
    }
    let level = section.number("level").unwrap_or(0.95);
    if !(level > 0.0 && level < 1.0) {
        section.problem_of(
            "level",
            "E016",
            format!("`level` is {level}; write 0.95 for 95 %"),
        );
    }
    let rule_set = section.word("rules", rules, |word| {
        rules.contains(&word).then(|| word.to_owned())
    });
    Asked {
        request: Request {
            id,
            statistic,
            of,
            over: section.text("over"),
            denominator: section.word("denominator", Denominator::WORDS, Denominator::parse),
            probs,
            rule: section
                .word("rule", QuantileRule::WORDS, QuantileRule::parse)
                .unwrap_or_default(),
            by: section.texts("by").unwrap_or_default(),
            condition: section.expression("where"),
            interval: section
                .word("interval", IntervalMethod::WORDS, IntervalMethod::parse)
                .unwrap_or(IntervalMethod::T),
            level,
            df: df(section),
            standardize: standard(section),
            deff: deff(section),
            covariance: section.truth("covariance").unwrap_or_default(),
            for_contrast: false,
            presentation: rule_set.as_deref() == Some("nchs"),
        },
        rules: rule_set,
    }
}

fn df(section: &Section) -> DegreesOfFreedom {
    if section.has("df") && !section.is_text("df") {
        let number = section.number("df");
        if number.is_some_and(|df| df.is_nan() || df <= 0.0) {
            section.problem_of("df", "E016", "`df` is above 0; correct it".to_owned());
        }
        return number.map_or(DegreesOfFreedom::Domain, DegreesOfFreedom::Number);
    }
    section
        .word("df", &["domain", "design"], |word| match word {
            "domain" => Some(DegreesOfFreedom::Domain),
            "design" => Some(DegreesOfFreedom::Design),
            _ => None,
        })
        .unwrap_or(DegreesOfFreedom::Domain)
}

fn deff(section: &Section) -> DesignEffect {
    if section.is_text("deff") {
        return section
            .word("deff", &["replace"], |word| {
                (word == "replace").then_some(DesignEffect::Replace)
            })
            .unwrap_or(DesignEffect::No);
    }
    match section.truth("deff") {
        Some(true) => DesignEffect::WithoutReplacement,
        _ => DesignEffect::No,
    }
}

fn standard(section: &Section) -> Option<Standard> {
    let table = section.section("standardize", "standardize", &["by", "shares"])?;
    let by = table.text("by")?;
    let shares = table.totals("shares")?;
    if shares.iter().any(|(_, share)| share.is_nan() || *share < 0.0) {
        table.problem("E017", "`shares` are at least 0; correct them".to_owned());
    }
    Some(Standard { by, shares })
}
