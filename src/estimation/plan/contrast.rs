//! `[[given]]` and `[[contrast]]` of a plan.

use super::Asked;
use super::reader::Section;
use crate::estimation::contrast::{Combination, ContrastKind, ContrastSpec, Formula, Given};

pub(super) fn given(root: &Section, estimates: &[Asked]) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for (place, section) in root
        .sections("given", &["id", "estimate", "se", "df"])
        .iter()
        .enumerate()
    {
        let id = section
            .text("id")
            .unwrap_or_else(|| format!("given{}", place + 1));
        let section = section.named(format!("[[given]] \"{id}\""));
        if estimates.iter().any(|asked| asked.request.id == id) || given.iter().any(|own| own.id == id) {
            section.problem_of(
                "id",
                "E011",
                format!("the id \"{id}\" stands twice; ids are unique"),
            );
        }
        let (estimate, se) = (section.number("estimate"), section.number("se"));
        let (Some(estimate), Some(se)) = (estimate, se) else {
            section.problem("E018", "needs `estimate` and `se`; give both".to_owned());
            continue;
        };
        let df = section.number("df").unwrap_or(0.0);
        if !(estimate.is_finite() && se.is_finite() && se >= 0.0 && df.is_finite() && df >= 0.0) {
            section.problem(
                "E016",
                "has an `estimate`, `se` or `df` that cannot be; se and df are at least 0; correct them"
                    .to_owned(),
            );
        }
        given.push(Given { id, estimate, se, df });
    }
    given
}

/// Contrasts; what they combine must come with its covariances.
pub(super) fn read(root: &Section, estimates: &mut [Asked], given: &[Given]) -> Vec<ContrastSpec> {
    let keys = [
        "id",
        "of",
        "kind",
        "expr",
        "overall",
        "reference",
        "count",
        "scores",
        "family",
    ];
    let mut contrasts: Vec<ContrastSpec> = Vec::new();
    for (place, section) in root.sections("contrast", &keys).iter().enumerate() {
        let id = section
            .text("id")
            .unwrap_or_else(|| format!("contrast{}", place + 1));
        let section = section.named(format!("[[contrast]] \"{id}\""));
        if contrasts.iter().any(|own| own.id == id) {
            section.problem_of(
                "id",
                "E011",
                format!("the id \"{id}\" stands twice; ids are unique"),
            );
        }
        let Some(of) = section.texts("of").filter(|of| !of.is_empty()) else {
            section.problem(
                "E018",
                "needs `of` (the id of an estimate, or several); give it".to_owned(),
            );
            continue;
        };
        for (place, name) in of.iter().enumerate() {
            if of[..place].contains(name) {
                section.problem_of(
                    "of",
                    "E011",
                    format!("the id \"{name}\" stands twice in `of`; name it once"),
                );
            }
            match estimates.iter_mut().find(|asked| asked.request.id == *name) {
                Some(asked) => asked.request.for_contrast = true,
                None if given.iter().any(|own| own.id == *name) => {}
                None => section.problem_of(
                    "of",
                    "E019",
                    format!("there is no estimate \"{name}\"; give the id of one"),
                ),
            }
        }
        if let Some(made) = combination(&section) {
            contrasts.push(ContrastSpec {
                id,
                of,
                made,
                family: section.text("family"),
            });
        }
    }
    contrasts
}

fn combination(section: &Section) -> Option<Combination> {
    let kind = match section.has("kind") {
        true => section.word("kind", ContrastKind::WORDS, ContrastKind::parse)?,
        false => ContrastKind::Formula,
    };
    let wanted: &[&str] = match kind {
        ContrastKind::Formula => &["expr"],
        ContrastKind::IndexOfDisparity => &["reference"],
        ContrastKind::AttributableFraction => &["overall", "reference"],
        ContrastKind::Excess => &["count", "overall", "reference"],
        ContrastKind::Trend => &[],
    };
    let missing: Vec<&str> = wanted.iter().copied().filter(|key| !section.has(key)).collect();
    if !missing.is_empty() {
        let (kind, missing) = (kind.word(), missing.join("`, `"));
        section.problem(
            "E018",
            format!("of the kind \"{kind}\" needs `{missing}`; give it"),
        );
        return None;
    }
    for key in ["expr", "overall", "reference", "count", "scores"] {
        let belongs = wanted.contains(&key) || (key == "scores" && kind == ContrastKind::Trend);
        if section.has(key) && !belongs {
            let kind = kind.word();
            section.problem_of(
                key,
                "E023",
                format!("`{key}` is not for the kind \"{kind}\"; leave it out"),
            );
        }
    }
    let row = |key: &str| section.text(key).map(Formula::Name);
    Some(match kind {
        ContrastKind::Formula => {
            let text = section.text("expr")?;
            match Formula::parse(&text) {
                Ok(formula) => Combination::Formula(formula),
                Err(why) => {
                    section.problem_of("expr", "E005", format!("`expr` `{text}`: {why}; correct it"));
                    return None;
                }
            }
        }
        ContrastKind::IndexOfDisparity => Combination::IndexOfDisparity {
            reference: section.text("reference")?,
        },
        ContrastKind::AttributableFraction => {
            let (overall, reference) = (row("overall")?, row("reference")?);
            Combination::Formula(overall.clone().less(reference).over(overall))
        }
        ContrastKind::Excess => {
            let (count, overall, reference) = (row("count")?, row("overall")?, row("reference")?);
            Combination::Formula(count.times(overall.less(reference)))
        }
        ContrastKind::Trend => Combination::Trend(match section.has("scores") {
            true => Some(section.numbers("scores")?),
            false => None,
        }),
    })
}
