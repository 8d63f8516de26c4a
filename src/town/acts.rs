//! What the hospital of Harbor Falls did with its plan: who carried what out, and two years of progress.

use crate::plan::{Entry, LogEntry, Part, Value};

/// A drafted plan as its board adopted it: goals, actions with owners, partners, money, reasons for what is left to others.
pub fn adopted(drafted: Vec<Entry>, adopted_on: &str) -> Vec<Entry> {
    let starts = drafted.first().map_or("", |head| head.get("starts")).to_owned();
    let ends = drafted.first().map_or("", |head| head.get("ends")).to_owned();
    let mut plan = Vec::with_capacity(drafted.len() * 2);
    for mut entry in drafted {
        match entry.part {
            Part::Plan => {
                entry = entry.text("adopted_on", adopted_on).text(
                    "adopted_by",
                    "Board of Trustees of Harbor Falls Children's Hospital",
                );
            }
            Part::Priority => {
                let goal = format!(
                    "Fewer families of Harbor Falls struggle with {}.",
                    entry.get("title").to_lowercase()
                );
                entry = entry.text("goal", goal);
            }
            Part::NotAddressed => {
                entry = entry.text("reason", "others_do_it_better").text(
                    "text",
                    "The city and its community groups lead on this, and the hospital supports them.",
                );
            }
            Part::Measure => {
                entry = entry
                    .number("baseline", Some(0.0))
                    .number("target", Some(300.0))
                    .text("source", "program records");
            }
            Part::Strategy => {
                let (id, text) = (entry.id.clone(), entry.get("text").to_owned());
                let own = vec![id.clone()];
                plan.push(entry);
                plan.push(
                    Entry::new(Part::Action, id.replacen("s_", "a_", 1))
                        .text("strategy", &id)
                        .text("task", text)
                        .text("owner", "Community health office")
                        .text("starts", &starts)
                        .text("ends", &ends)
                        .text("status", "under_way"),
                );
                plan.push(
                    Entry::new(Part::Partner, id.replacen("s_", "partner_", 1))
                        .texts("strategies", own.clone())
                        .text("organization", "Dockside health center")
                        .text("role", "Finds families and works with them")
                        .text("agreement", "letter"),
                );
                plan.push(
                    Entry::new(Part::Resource, id.replacen("s_", "r_", 1))
                        .texts("strategies", own)
                        .text("kind", "money")
                        .number("amount", Some(60_000.0))
                        .text("benefit", "community_health_improvement"),
                );
                continue;
            }
            _ => {}
        }
        plan.push(entry);
    }
    plan
}

/// Two years of the log: what each strategy did, what its measure came to, what was learned.
pub fn logged(plan: &[Entry], years: [i32; 2]) -> Vec<LogEntry> {
    let mut log = Vec::new();
    for (at, year) in years.into_iter().enumerate() {
        let grown = at as f64 + 1.0;
        for (number, entry) in plan
            .iter()
            .filter(|entry| entry.part == Part::Strategy)
            .enumerate()
        {
            // Not all go alike: every third falls behind.
            let pace = if number % 3 == 2 { 40.0 } else { 115.0 };
            log.push(LogEntry {
                on: format!("{year}-12-01"),
                of: entry.id.clone(),
                what: format!("{year}: {}", entry.get("text")),
                people: Some(pace * grown),
                sessions: Some(12.0 * grown),
                dollars: Some(18_500.0),
                learned: match at {
                    0 => String::new(),
                    _ => "Families come when a neighbor asks them, more than when a letter does.".to_owned(),
                },
                ..LogEntry::default()
            });
            let measure = plan.iter().find(|own| {
                own.part == Part::Measure && own.values.get("of") == Some(&Value::Text(entry.id.clone()))
            });
            if let Some(measure) = measure {
                log.push(LogEntry {
                    on: format!("{year}-12-31"),
                    of: measure.id.clone(),
                    value: Some(pace * grown),
                    source: "program records".to_owned(),
                    ..LogEntry::default()
                });
            }
        }
    }
    log
}
