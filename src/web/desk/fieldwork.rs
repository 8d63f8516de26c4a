//! What the fielding page counts: how the survey goes, over all responses of a cycle.

use std::collections::BTreeMap;

use serde_json::Value;

use super::table::{Row, answered, counted};
use crate::collection::{Flag, Response, quality};
use crate::instrument::{Choice, Cycle};
use crate::language::Language;
use crate::store::{Kiosk, StoredResponse};
use crate::web::state::Fielded;

pub struct Fieldwork {
    pub complete: u64,
    pub partial: u64,
    pub target: Option<u64>,
    /// Of complete responses on a screen.
    pub median_minutes: Option<String>,
    pub days: Vec<Row>,
    pub places: Vec<Row>,
    pub languages: Vec<Row>,
    pub modes: Vec<Row>,
    pub sources: Vec<Row>,
    /// Responses that stop, by the part where they stop.
    pub stops: Vec<Row>,
    pub flags: Vec<Row>,
    /// How many could not be read under the instrument that is asked now.
    pub other: u64,
}

/// The item that says where a family lives; its choices are the cycle's neighborhoods.
const PLACE: &str = "nbhd";
/// The name of its list, and of the dimension of its margins.
const PLACES: &str = "neighborhoods";
const DIMENSION: &str = "neighborhood";

impl Fieldwork {
    pub fn of(fielded: &Fielded, stored: &[StoredResponse]) -> Self {
        let cycle = &fielded.cycle;
        let mut other = 0;
        let mut responses = Vec::with_capacity(stored.len());
        for one in stored {
            let document = serde_json::from_str::<Value>(&one.document).ok();
            match document.and_then(|document| Response::parse(&fielded.instrument, &document).ok()) {
                Some(response) => responses.push(response),
                None => other += 1,
            }
        }
        let complete: Vec<&Response> = responses.iter().filter(|response| response.complete).collect();
        let target = cycle.targets.get("total").copied();
        let by = |of: &dyn Fn(&Response) -> String| {
            let mut counts: BTreeMap<String, u64> = BTreeMap::new();
            for response in &complete {
                *counts.entry(of(response)).or_insert(0) += 1;
            }
            counts
        };
        let days = by(&|response| response.day.clone());
        let languages = by(&|response| response.language.clone());
        let modes = by(&|response| response.mode.clone());
        let sources = by(&|response| response.source.clone().unwrap_or_default());
        let places = by(&|response| {
            response
                .answers
                .get(PLACE)
                .map(|answer| answer.text())
                .unwrap_or_default()
        });
        let mut flagged: BTreeMap<Flag, u64> = BTreeMap::new();
        for flag in quality::flags(&fielded.instrument, &responses)
            .into_iter()
            .flatten()
        {
            *flagged.entry(flag).or_insert(0) += 1;
        }
        Self {
            complete: complete.len() as u64,
            partial: (responses.len() - complete.len()) as u64,
            target,
            median_minutes: median_minutes(&complete),
            // The latest first: what staff looks for.
            days: counted(days.into_iter().rev().map(|(day, n)| (day, n, None)).collect()),
            places: answered(with_targets(cycle, &places, target)),
            languages: counted(in_words(languages, cycle, "language", |tag| {
                tag.parse::<Language>()
                    .map_or_else(|_| tag.to_owned(), |language| language.endonym().to_owned())
            })),
            modes: counted(in_words(modes, cycle, "mode", mode_words)),
            sources: counted(in_words(sources, cycle, "source", |code| {
                let partner = cycle.partners.iter().find(|partner| partner.code == code);
                match partner {
                    Some(partner) => partner.label.clone(),
                    None if code.is_empty() => "No partner's link".to_owned(),
                    None => code.to_owned(),
                }
            })),
            stops: counted(stops(fielded, &responses)),
            flags: counted(
                Flag::ALL
                    .into_iter()
                    .map(|flag| {
                        (
                            flag_words(flag).to_owned(),
                            flagged.get(&flag).copied().unwrap_or(0),
                            None,
                        )
                    })
                    .collect(),
            ),
            other,
        }
    }
}

/// How long ago a tablet was heard of, in words.
pub fn ago(kiosk: &Kiosk, now: i64) -> String {
    match now.saturating_sub(kiosk.seen_at).max(0) {
        s if s < 120 => "just now".to_owned(),
        s if s < 7200 => format!("{} minutes ago", s / 60),
        s if s < 172_800 => format!("{} hours ago", s / 3600),
        s => format!("{} days ago", s / 86_400),
    }
}

fn median_minutes(complete: &[&Response]) -> Option<String> {
    let mut seconds: Vec<u64> = complete
        .iter()
        .map(|response| response.duration_s)
        .filter(|s| *s > 0)
        .collect();
    seconds.sort_unstable();
    let middle = seconds.get(seconds.len() / 2)?;
    Some(format!("{:.1}", *middle as f64 / 60.0))
}

/// Every neighborhood, with its share of the target: its own where the cycle sets one, else as many as live there.
fn with_targets(
    cycle: &Cycle,
    counts: &BTreeMap<String, u64>,
    total: Option<u64>,
) -> Vec<(String, u64, Option<u64>)> {
    let people: f64 = cycle
        .margins
        .iter()
        .filter(|row| row.dimension == DIMENSION)
        .map(|row| row.count)
        .sum();
    let target = |code: &str| {
        let own = cycle.targets.get(&format!("{DIMENSION}.{code}")).copied();
        let here = cycle
            .margins
            .iter()
            .find(|row| row.dimension == DIMENSION && row.category == code);
        own.or_else(|| Some((total? as f64 * here?.count / people).round() as u64))
    };
    let none: &[Choice] = &[];
    let known = cycle.lists.get(PLACES).map_or(none, Vec::as_slice);
    let mut rows: Vec<_> = known
        .iter()
        .map(|place| {
            let n = counts.get(&place.code).copied().unwrap_or(0);
            (place.label.clone(), n, target(&place.code))
        })
        .collect();
    let elsewhere: u64 = counts
        .iter()
        .filter(|(code, _)| known.iter().all(|place| place.code != **code))
        .map(|(_, n)| n)
        .sum();
    rows.push(("Elsewhere, or not said".to_owned(), elsewhere, None));
    rows
}

fn in_words(
    counts: BTreeMap<String, u64>,
    cycle: &Cycle,
    dimension: &str,
    words: impl Fn(&str) -> String,
) -> Vec<(String, u64, Option<u64>)> {
    let mut rows: Vec<_> = counts
        .into_iter()
        .map(|(code, n)| {
            (
                words(&code),
                n,
                cycle.targets.get(&format!("{dimension}.{code}")).copied(),
            )
        })
        .collect();
    rows.sort_by(|one, two| two.1.cmp(&one.1).then_with(|| one.0.cmp(&two.0)));
    rows
}

/// Where responses stop that were not sent: the section of the last answer.
fn stops(fielded: &Fielded, responses: &[Response]) -> Vec<(String, u64, Option<u64>)> {
    let sections = &fielded.instrument.sections;
    let mut counts = vec![0_u64; sections.len()];
    for response in responses.iter().filter(|response| !response.complete) {
        let last = sections.iter().rposition(|section| {
            section
                .items
                .iter()
                .any(|item| response.answers.contains_key(&item.id))
        });
        if let Some(count) = counts.get_mut(last.unwrap_or(0)) {
            *count += 1;
        }
    }
    let named = sections.iter().zip(counts).filter(|(_, n)| *n > 0);
    named
        .map(|(section, n)| (section.title.clone(), n, None))
        .collect()
}

fn mode_words(code: &str) -> String {
    match code {
        "web" => "Own phone or computer".to_owned(),
        "kiosk" => "Shared tablet".to_owned(),
        "interview" | "interviewer" => "With an interviewer".to_owned(),
        "paper" => "On paper".to_owned(),
        other => other.to_owned(),
    }
}

fn flag_words(flag: Flag) -> &'static str {
    match flag {
        Flag::Speed => "Faster than one answer a second",
        Flag::StraightLine => "The same choice all through a grid",
        Flag::Trap => "The hidden input filled in",
        Flag::Alike => "The same answers as another one that day",
    }
}
