//! The plan's last chapters: needs not addressed, the calendar, where the rules are met.

use super::Improvement;
use super::words::{cell, due, table, word};
use crate::plan::Part;
use crate::plan::calendar::calendar as days;
use crate::plan::checklist::{Standing, shortfalls, standing};
use crate::report::document::{Block, Chapter, Sentence};
use crate::report::say::Say;

/// None where every need is a priority.
pub fn not_addressed(inputs: &Improvement<'_>, say: &Say<'_>) -> Option<Chapter> {
    let rows: Vec<_> = inputs
        .plan
        .of(Part::NotAddressed)
        .map(|row| {
            let why = [word(row.get("reason"), say), row.get("text").to_owned()];
            let why: Vec<String> = why.into_iter().filter(|part| !part.is_empty()).collect();
            vec![cell(inputs.topic(row.get("need"))), cell(why.join(". "))]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let heads = [
        (say.word("plan-column-need"), false),
        (say.word("plan-column-why"), false),
    ];
    Some(Chapter {
        id: "not-addressed".to_owned(),
        title: say.word("plan-not-addressed"),
        headline: None,
        blocks: vec![Block::Table(table(
            "table-not-addressed",
            say.word("plan-not-addressed"),
            &heads,
            rows,
        ))],
        part: Some(say.word("report-part-appendix")),
    })
}

pub fn calendar(inputs: &Improvement<'_>, say: &Say<'_>) -> Chapter {
    let rows = days(inputs.cycle, inputs.plan)
        .into_iter()
        .map(|day| vec![cell(say.date(&day.day.to_string())), cell(due(&day, say))])
        .collect();
    let heads = [
        (say.word("plan-column-day"), false),
        (say.word("plan-column-due"), false),
    ];
    Chapter {
        id: "calendar".to_owned(),
        title: say.word("plan-calendar"),
        headline: None,
        blocks: vec![Block::Table(table(
            "table-calendar",
            say.word("plan-calendar"),
            &heads,
            rows,
        ))],
        part: None,
    }
}

/// The part of the plan that a line names; one of a list's own stands as it is written.
fn place(id: &str, say: &Say<'_>) -> String {
    let key = match id {
        "front" => "plan-place-front",
        "process" => "plan-how",
        "priorities" => "plan-part-priorities",
        "not-addressed" => "plan-not-addressed",
        "calendar" => "plan-calendar",
        own => return own.to_owned(),
    };
    say.word(key)
}

pub fn crosswalk(inputs: &Improvement<'_>, say: &Say<'_>) -> Chapter {
    let open = shortfalls(inputs.plan, inputs.session);
    let mut blocks = vec![Block::Paragraph(vec![Sentence::fixed(
        say.word("plan-crosswalk-intro"),
    )])];
    for list in inputs.checklists.iter().filter(|list| list.of_plan) {
        let rows = list
            .lines
            .iter()
            .map(|line| {
                let state = match standing(line, &open) {
                    Standing::Met => say.word("plan-met"),
                    Standing::NotJudged => say.word("plan-not-judged"),
                    Standing::Lacks(lacks) => {
                        let ids = lacks.iter().map(|short| short.entry.id.as_str());
                        let ids: Vec<&str> = ids.filter(|id| !id.is_empty()).collect();
                        match ids.is_empty() {
                            true => say.word("plan-unmet"),
                            false => format!("{} ({})", say.word("plan-unmet"), ids.join(", ")),
                        }
                    }
                };
                vec![
                    cell(line.id.clone()),
                    cell(line.text.clone()),
                    cell(place(&line.place, say)),
                    cell(state),
                ]
            })
            .collect();
        let heads = [
            (say.word("plan-column-rule"), false),
            (say.word("plan-column-asks"), false),
            (say.word("plan-column-where"), false),
            (say.word("plan-column-state"), false),
        ];
        blocks.push(Block::Table(table(
            &format!("table-{}", list.id.replace('_', "-")),
            list.title.clone(),
            &heads,
            rows,
        )));
    }
    Chapter {
        id: "crosswalk".to_owned(),
        title: say.word("plan-crosswalk"),
        headline: None,
        blocks,
        part: None,
    }
}
