//! One priority of the plan: why, its goal, objectives, strategies, who does what by when, with what.

use super::Improvement;
use super::words::{cell, group, reason, table, value, word};
use crate::plan::{Entry, Part};
use crate::report::assessment::slug;
use crate::report::document::{Block, Chapter, Sentence, TableCell};
use crate::report::say::Say;

pub fn chapter(inputs: &Improvement<'_>, priority: &Entry, part: Option<String>, say: &Say<'_>) -> Chapter {
    let mut blocks = Vec::new();
    let need = inputs
        .needs
        .iter()
        .find(|need| need.topic == priority.get("need"));
    if let Some(need) = need {
        let why = need
            .reasons
            .iter()
            .map(|one| Sentence::generated(reason(one, say)));
        blocks.push(Block::List(why.collect()));
    }
    let focus: Vec<String> = priority
        .all("focus")
        .iter()
        .map(|text| group(text, inputs.indicators, say))
        .collect();
    if !focus.is_empty() {
        let sentence = say.with("plan-focus", &[("groups", &say.list(&focus))]);
        blocks.push(Block::Paragraph(vec![Sentence::generated(sentence)]));
    }
    let objectives = inputs.plan.objectives(&priority.id);
    if !objectives.is_empty() {
        blocks.push(Block::Heading(say.word("plan-objectives")));
        let sentences = objectives
            .iter()
            .map(|one| Sentence::generated(objective(inputs, one, say)));
        blocks.push(Block::List(sentences.collect()));
    }
    blocks.extend(strategies(inputs, priority, say));
    Chapter {
        id: slug(&priority.id),
        title: priority.get("title").to_owned(),
        headline: match priority.get("goal") {
            "" => None,
            goal => Some(Sentence::fixed(goal)),
        },
        blocks,
        part,
    }
}

/// "By …, decrease … among … in … from … to …."
pub fn objective(inputs: &Improvement<'_>, objective: &Entry, say: &Say<'_>) -> String {
    let own = inputs.plan.measures(&objective.id);
    let (what, baseline, target) = match objective.get("indicator") {
        "" => {
            let measure = own.first();
            let of = |name: &str| {
                let number = measure.and_then(|measure| measure.figure(name));
                number.map(|number| value(number, measure.map_or("", |one| one.get("unit")), say))
            };
            let what = measure.map_or("", |measure| measure.get("what")).to_owned();
            (what, of("baseline"), of("target"))
        }
        id => {
            let share = |name: &str| objective.figure(name).map(|share| value(share, "share", say));
            (indicator(inputs, id), share("baseline"), share("target"))
        }
    };
    let open = || say.word("plan-open");
    let group = match objective.get("group") {
        "" | "all" => population(inputs, objective.get("indicator"), say),
        text => group(text, inputs.indicators, say),
    };
    say.with(
        match objective.get("direction") {
            "increase" => "plan-objective-increase",
            _ => "plan-objective-decrease",
        },
        &[
            ("by", &say.date(objective.get("by"))),
            ("what", &what),
            ("group", &group),
            ("place", objective.get("place")),
            ("baseline", &baseline.unwrap_or_else(open)),
            ("year", objective.get("year")),
            ("source", objective.get("source")),
            ("target", &target.unwrap_or_else(open)),
        ],
    )
}

/// Whom an indicator is about: "families", "children with asthma".
fn population(inputs: &Improvement<'_>, id: &str, say: &Say<'_>) -> String {
    let known = inputs.indicators.indicators.iter().find(|known| known.id == id);
    known.map_or_else(
        || say.word("report-all-families"),
        |known| known.population.clone(),
    )
}

/// An indicator as the reader calls it.
pub fn indicator(inputs: &Improvement<'_>, id: &str) -> String {
    let known = inputs.indicators.indicators.iter().find(|known| known.id == id);
    known.map_or_else(|| id.to_owned(), |known| known.label.clone())
}

fn strategies(inputs: &Improvement<'_>, priority: &Entry, say: &Say<'_>) -> Vec<Block> {
    let plan = inputs.plan;
    let own = plan.strategies(&priority.id);
    if own.is_empty() {
        return Vec::new();
    }
    let head = |key: &str| (say.word(key), false);
    let id = slug(&priority.id);
    let mut blocks = vec![Block::Heading(say.word("plan-strategies"))];
    let rows = own.iter().map(|strategy| {
        let evidence = match strategy.get("evidence") {
            "" => String::new(),
            rated => say.with(
                "plan-evidence",
                &[("rating", &word(rated, say)), ("source", strategy.get("source"))],
            ),
        };
        vec![
            cell(strategy.get("text")),
            cell(word(strategy.get("level"), say)),
            cell(evidence),
            cell(strategy.get("impact")),
        ]
    });
    let heads = [
        head("plan-column-strategy"),
        head("plan-column-level"),
        head("plan-column-evidence"),
        head("plan-column-impact"),
    ];
    blocks.push(Block::Table(table(
        &format!("table-strategies-{id}"),
        say.word("plan-strategies"),
        &heads,
        rows.collect(),
    )));
    let mut add = |key: &str, name: &str, heads: &[(String, bool)], rows: Vec<Vec<TableCell>>| {
        if !rows.is_empty() {
            blocks.push(Block::Table(table(
                &format!("table-{name}-{id}"),
                say.word(key),
                heads,
                rows,
            )));
        }
    };
    let rows = plan.serving(Part::Action, &own).into_iter().map(|action| {
        let days = [action.get("starts"), action.get("ends")].map(|day| say.date(day));
        let span = match action.get("ends") {
            "" => String::new(),
            _ => say.with("plan-period", &[("from", &days[0]), ("to", &days[1])]),
        };
        vec![
            cell(action.get("task")),
            cell(action.get("owner")),
            cell(span),
            cell(word(action.get("status"), say)),
        ]
    });
    let heads = [
        head("plan-column-task"),
        head("plan-column-owner"),
        head("plan-column-when"),
        head("plan-column-status"),
    ];
    add("plan-actions", "actions", &heads, rows.collect());
    let rows = plan.serving(Part::Partner, &own).into_iter().map(|partner| {
        vec![
            cell(partner.get("organization")),
            cell(partner.get("role")),
            cell(partner.get("agreement")),
        ]
    });
    let heads = [
        head("plan-column-partner"),
        head("plan-column-role"),
        head("plan-column-agreement"),
    ];
    add("plan-partners", "partners", &heads, rows.collect());
    let rows = plan.serving(Part::Resource, &own).into_iter().map(|resource| {
        let amount = resource
            .figure("amount")
            .map(|amount| match resource.get("kind") {
                "money" => value(amount, "dollars", say),
                _ => format!("{} {}", say.decimal(amount, 0), resource.get("unit"))
                    .trim()
                    .to_owned(),
            });
        vec![
            cell(word(resource.get("kind"), say)),
            cell(amount.unwrap_or_default()),
            cell(word(resource.get("benefit"), say)),
        ]
    });
    let heads = [
        head("plan-column-kind"),
        (say.word("plan-column-amount"), true),
        head("plan-column-benefit"),
    ];
    add("plan-resources", "resources", &heads, rows.collect());
    let objectives = plan.objectives(&priority.id);
    let measures = objectives.iter().chain(&own).flat_map(|of| plan.measures(&of.id));
    let rows = measures.map(|measure| {
        let number = |name: &str| {
            let number = measure.figure(name);
            cell(
                number
                    .map(|number| value(number, measure.get("unit"), say))
                    .unwrap_or_default(),
            )
        };
        vec![
            cell(measure.get("what")),
            cell(word(measure.get("kind"), say)),
            number("baseline"),
            number("target"),
            cell(measure.get("source")),
            cell(measure.get("how_often")),
        ]
    });
    let heads = [
        head("plan-column-measure"),
        head("plan-column-kind"),
        (say.word("plan-column-baseline"), true),
        (say.word("plan-column-target"), true),
        head("plan-column-source"),
        head("plan-column-often"),
    ];
    add("plan-measures", "measures", &heads, rows.collect());
    blocks
}
