//! The short documents of a release: in its language, and sheets in every language asked for.

use std::collections::BTreeMap;

use super::{Assessed, AssessmentError, Computed, Scope, tell};
use crate::language::{Language, shipped};
use crate::report::brief::{Brief, GROUP_SHEETS, group_sheets, sheet_codes, slides, summary, topic_sheets};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// The breakdown whose groups are languages.
const BY_LANGUAGE: &str = "home_language";

/// Summary and slides; then a sheet for each topic, neighborhood and language, in each of the languages that sheets are asked
/// for in. Of a language group the sheet is also told in that group's own.
pub fn briefs(
    inputs: &Assessed<'_>,
    computed: &Computed,
    findings: &Findings,
) -> Result<Vec<Brief>, AssessmentError> {
    let say = Say::new(inputs.language);
    let mut all = vec![
        Brief {
            path: "summary".to_owned(),
            document: summary(findings, &say),
        },
        Brief {
            path: "slides".to_owned(),
            document: slides(findings, &say),
        },
    ];
    // Told once in each language.
    let mut told = BTreeMap::from([(inputs.language.clone(), findings.clone())]);
    let mut wanted: Vec<(Language, Option<String>)> = Vec::new();
    for language in inputs.sheets {
        wanted.push((language.clone(), None));
    }
    if !inputs.sheets.is_empty() {
        for code in sheet_codes(BY_LANGUAGE, findings) {
            let own = own_language(code).filter(|own| !inputs.sheets.contains(own));
            wanted.extend(own.map(|own| (own, Some(code.to_owned()))));
        }
    }
    for (language, only) in wanted {
        if !told.contains_key(&language) {
            let scope = Scope::new(&Assessed {
                language: &language,
                run: Vec::new(),
                ..*inputs
            })?;
            told.insert(language.clone(), tell(&scope, computed));
        }
        let Some(findings) = told.get(&language) else {
            continue;
        };
        all.extend(sheets(findings, only.as_deref(), &Say::new(&language)));
    }
    Ok(all)
}

/// Every sheet in one language; of one language group where `only` names it.
fn sheets(findings: &Findings, only: Option<&str>, say: &Say<'_>) -> Vec<Brief> {
    let mut all = Vec::new();
    if only.is_none() {
        all.extend(topic_sheets(findings, say));
    }
    for breakdown in GROUP_SHEETS {
        if only.is_none() || breakdown == BY_LANGUAGE {
            all.extend(group_sheets(breakdown, only, findings, say));
        }
    }
    all
}

/// The language of ours that a group speaking this one reads best.
fn own_language(code: &str) -> Option<Language> {
    let spoken: Language = code.parse().ok()?;
    spoken.nearest(&shipped()).cloned()
}
