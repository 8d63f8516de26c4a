//! `chna text agreement`: how far two coders agree.

use std::collections::BTreeSet;

use serde::Serialize;

use super::open::{Open, unreadable};
use crate::cli::Failure;
use crate::estimation::Agreement;

#[derive(Serialize)]
struct Agreed {
    theme: String,
    n: u64,
    both: u64,
    first_only: u64,
    second_only: u64,
    kappa: Option<f64>,
}

/// Over the answers that the same two have coded.
pub fn agreement(all: &[Open], json: bool) -> Result<Vec<String>, Failure> {
    let coders: BTreeSet<&str> = all
        .iter()
        .flat_map(|one| one.note.codes.keys().map(String::as_str))
        .collect();
    let coders: Vec<&str> = coders.into_iter().collect();
    let [first, second] = coders[..] else {
        return Err(Failure::problem(
            "T003",
            format!(
                "{} people have coded answers of this cycle, and two are compared",
                coders.len()
            ),
            "code with two names: `chna text code --coder`",
        ));
    };
    let twice: Vec<(&BTreeSet<String>, &BTreeSet<String>)> = all
        .iter()
        .filter_map(|one| Some((one.note.codes.get(first)?, one.note.codes.get(second)?)))
        .collect();
    let themes: BTreeSet<&String> = twice.iter().flat_map(|(a, b)| a.iter().chain(*b)).collect();
    let agreed: Vec<Agreed> = themes
        .into_iter()
        .map(|theme| {
            let mut table = Agreement::default();
            for (a, b) in &twice {
                table.count(a.contains(theme), b.contains(theme));
            }
            Agreed {
                theme: theme.clone(),
                n: table.n(),
                both: table.both,
                first_only: table.first_only,
                second_only: table.second_only,
                kappa: table.kappa(),
            }
        })
        .collect();
    if json {
        let text = serde_json::to_string_pretty(&agreed).map_err(|cause| unreadable(&cause))?;
        return Ok(vec![text]);
    }
    let mut lines = vec![format!(
        "{first} and {second}: {} answers coded by both",
        twice.len()
    )];
    lines.extend(agreed.iter().map(|one| {
        let kappa = one
            .kappa
            .map_or_else(|| "–".to_owned(), |kappa| format!("{kappa:.2}"));
        format!(
            "{:<28} kappa {kappa:>5}   both {}, one only {}",
            one.theme,
            one.both,
            one.first_only + one.second_only
        )
    }));
    Ok(lines)
}
