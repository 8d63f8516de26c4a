//! A plan to begin from: a bundle of rows per need, filled from published numbers. What people have written stays.

use jiff::civil::Date;

use super::entry::Entry;
use super::evidence::{Evidence, Group, MeasureEvidence};
use super::file::PlanFile;
use super::library::Library;
use super::need::{Need, Reason};
use super::part::Part;
use super::prioritize::{CHOSEN, Session, order};
use super::target::{Proposal, Way, proposals};
use crate::instrument::{Better, Cycle};

/// Strategies of the library that a draft takes up per need.
const STRATEGIES: usize = 2;

/// What a draft is made from.
pub struct Sources<'a> {
    pub cycle: &'a Cycle,
    pub evidence: &'a Evidence,
    pub needs: &'a [Need],
    pub session: Option<&'a Session>,
    pub library: &'a Library,
}

/// Rows for every need that the plan says nothing of yet, and its head where there is none; each under a comment that says
/// where its numbers come from.
pub fn draft(plan: &PlanFile, sources: &Sources<'_>) -> Vec<(Option<String>, Entry)> {
    let mut rows = Vec::new();
    let proposed = head(sources.cycle);
    let ends = plan.head().unwrap_or(&proposed).get("ends").to_owned();
    if plan.head().is_none() {
        rows.push((None, proposed));
    }
    let (order, chosen) = match sources.session {
        Some(session) => (order(session), session.chosen()),
        None => (
            sources.needs.iter().map(|need| need.topic.clone()).collect(),
            CHOSEN,
        ),
    };
    for (at, topic) in order.iter().enumerate() {
        let mut answers = plan.of(Part::Priority).chain(plan.of(Part::NotAddressed));
        if answers.any(|entry| entry.get("need") == topic) {
            continue;
        }
        if at < chosen {
            rows.extend(bundle(topic, &ends, sources));
        } else {
            let entry = Entry::new(Part::NotAddressed, format!("n_{topic}")).text("need", topic);
            rows.push((
                Some("Say why: others_do_it_better, little_we_can_do, resources or low_priority.".to_owned()),
                entry,
            ));
        }
    }
    rows
}

/// The text of drafted rows, to be added to a file.
pub fn to_text(rows: &[(Option<String>, Entry)]) -> String {
    let mut text = String::new();
    for (comment, entry) in rows {
        text.push('\n');
        for line in comment.iter().flat_map(|comment| comment.lines()) {
            text.push_str(&format!("# {line}\n"));
        }
        text.push_str(&entry.to_text());
    }
    text
}

fn head(cycle: &Cycle) -> Entry {
    let closes: Option<Date> = cycle.closes.parse().ok();
    let year = closes.map_or(0, |day| i32::from(day.year()));
    Entry::new(Part::Plan, "")
        .text(
            "title",
            format!("{}: Community Health Improvement Plan", cycle.hospital),
        )
        .text("starts", format!("{}-01-01", year + 1))
        .text("ends", format!("{}-12-31", year + 3))
        .text("tax_year_ends", format!("{year}-12-31"))
        .text("contact", &cycle.contact)
}

fn bundle(topic: &str, ends: &str, sources: &Sources<'_>) -> Vec<(Option<String>, Entry)> {
    let need = sources.needs.iter().find(|need| need.topic == topic);
    let evidence = sources.evidence.topic(topic);
    let title = evidence.map_or(topic, |topic| topic.label.as_str());
    let priority = format!("p_{topic}");
    let focus: Vec<Group> = need
        .iter()
        .flat_map(|need| &need.reasons)
        .filter_map(|reason| match reason {
            Reason::Gap { group, .. } => Some(group.clone()),
            _ => None,
        })
        .collect();
    let letters: Vec<String> = need
        .iter()
        .flat_map(|need| &need.reasons)
        .map(|reason| reason.letter().to_string())
        .collect();
    let mut rows = vec![(
        Some("Write a goal: what will be true for families, in a sentence.".to_owned()),
        Entry::new(Part::Priority, &priority)
            .text("need", topic)
            .text("title", title)
            .texts("focus", focus.iter().map(ToString::to_string).collect())
            .text(
                "why",
                match letters.is_empty() {
                    true => String::new(),
                    false => format!("rules {}", letters.join(", ")),
                },
            ),
    )];
    let mut objectives = Vec::new();
    if let Some(main) = evidence.and_then(|topic| topic.main()) {
        for group in std::iter::once(None).chain(focus.iter().map(Some)) {
            let id = format!("o_{topic}_{}", objectives.len() + 1);
            if let Some((comment, row)) = objective(&id, &priority, main, group, sources) {
                objectives.push(id);
                rows.push((comment, row.text("by", ends)));
            }
        }
    }
    for (at, known) in sources.library.of_topic(topic).take(STRATEGIES).enumerate() {
        if objectives.is_empty() {
            break;
        }
        let id = format!("s_{topic}_{}", at + 1);
        let mut comment = format!("What is spent on it counts as benefit = \"{}\".", known.benefit);
        if !known.sure {
            comment.insert_str(0, "Look this rating up before the board sees it.\n");
        }
        rows.push((
            Some(comment),
            Entry::new(Part::Strategy, &id)
                .texts("objectives", objectives.clone())
                .text("text", &known.text)
                .text("level", &known.level)
                .text("evidence", &known.evidence)
                .text("source", &known.source)
                .text("link", &known.link)
                .text("impact", &known.impact)
                .text("library", &known.id),
        ));
        rows.push((
            None,
            Entry::new(Part::Measure, format!("m_{topic}_{}", at + 1))
                .text("of", &id)
                .text("kind", "process")
                .text("what", &known.measure)
                .text("how_often", "yearly")
                .text("unit", "count"),
        ));
    }
    rows
}

fn objective(
    id: &str,
    priority: &str,
    main: &MeasureEvidence,
    group: Option<&Group>,
    sources: &Sources<'_>,
) -> Option<(Option<String>, Entry)> {
    let now = main.level(group)?.shown()?;
    let proposed = proposals(main, group, &sources.cycle.benchmarks);
    let chosen = choose(&proposed, group)?;
    let lines: Vec<String> = proposed
        .iter()
        .map(|proposal| {
            format!(
                "  {} = {} ({})",
                proposal.way.word(),
                proposal.share,
                proposal.from
            )
        })
        .collect();
    let entry = Entry::new(Part::Objective, id)
        .text("priority", priority)
        .text("indicator", &main.indicator)
        .number("version", Some(f64::from(main.version)))
        .text(
            "direction",
            match main.better {
                Better::Higher => "increase",
                _ => "decrease",
            },
        )
        .text("group", group.map_or("all".to_owned(), ToString::to_string))
        .text("place", &sources.cycle.place)
        .number("baseline", Some(now.share))
        .text("year", &sources.cycle.id)
        .text("source", &sources.cycle.title)
        .number("target", Some(chosen.share))
        .text("target_from", chosen.way.word());
    Some((
        Some(format!("Targets that were proposed:\n{}", lines.join("\n"))),
        entry,
    ))
}

/// For everyone a small change, for a group a moderate one: both can be reached in three years.
fn choose<'a>(proposed: &'a [Proposal], group: Option<&Group>) -> Option<&'a Proposal> {
    let way = match group {
        None => Way::Small,
        Some(_) => Way::Moderate,
    };
    proposed
        .iter()
        .find(|proposal| proposal.way == way)
        .or(proposed.first())
}
