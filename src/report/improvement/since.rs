//! "Since the last assessment": what a plan set out to do, what was done, and what the survey found when it asked again.

use super::Improvement;
use super::progress::{done, name, words};
use super::words::{cell, table, value};
use crate::plan::change::{Change, change};
use crate::plan::evidence::{Evidence, Group};
use crate::plan::standing::{MeasureStanding, Measured, standings};
use crate::report::assessment::slug;
use crate::report::document::{Block, Sentence};
use crate::report::say::Say;

/// The plan of the cycle before, and the numbers of this one.
#[derive(Clone, Copy, Debug)]
pub struct Last<'a> {
    pub plan: &'a Improvement<'a>,
    pub now: &'a Evidence,
}

/// For every priority of the last plan: goal, actions, reach, measure at baseline, now and target, result, what was learned.
pub fn since(last: &Last<'_>, say: &Say<'_>) -> Vec<Block> {
    let inputs = last.plan;
    let mut blocks = vec![Block::Paragraph(vec![Sentence::fixed(
        say.word("plan-since-intro"),
    )])];
    for one in standings(inputs.plan, inputs.log, "9999-12-31") {
        blocks.push(Block::Heading(one.priority.get("title").to_owned()));
        if !one.priority.get("goal").is_empty() {
            blocks.push(Block::Paragraph(vec![Sentence::fixed(one.priority.get("goal"))]));
        }
        blocks.extend(done(&one.log, say));
        let rows: Vec<_> = one
            .measures
            .iter()
            .map(|measure| {
                let now = again(last, measure);
                let number = |number: Option<f64>| {
                    cell(
                        number
                            .map(|number| value(number, &measure.unit, say))
                            .unwrap_or_default(),
                    )
                };
                vec![
                    cell(name(inputs, measure, say)),
                    number(measure.course.map(|course| course.baseline)),
                    number(now.value),
                    number(measure.course.map(|course| course.target)),
                    cell(now.result(say)),
                ]
            })
            .collect();
        if !rows.is_empty() {
            let heads = [
                (say.word("plan-column-measure"), false),
                (say.word("plan-column-baseline"), true),
                (say.word("plan-column-now"), true),
                (say.word("plan-column-target"), true),
                (say.word("plan-column-result"), false),
            ];
            let id = format!("table-since-{}", slug(&one.priority.id));
            let mut own = table(&id, say.word("plan-measures"), &heads, rows);
            own.notes.push(say.word("plan-since-note"));
            blocks.push(Block::Table(own));
        }
        let learned: Vec<Sentence> = one
            .log
            .iter()
            .filter(|entry| !entry.learned.is_empty())
            .map(|entry| Sentence::fixed(entry.learned.clone()))
            .collect();
        if !learned.is_empty() {
            blocks.push(Block::Heading(say.word("plan-learned")));
            blocks.push(Block::Paragraph(learned));
        }
    }
    blocks
}

/// A measure today: of the survey tested for change, of the plan's own held against its target.
struct Again {
    value: Option<f64>,
    change: Option<Change>,
    status: crate::plan::Status,
}

impl Again {
    fn result(&self, say: &Say<'_>) -> String {
        match self.change {
            Some(change) => say.word(change.key()),
            None => words(self.status, say),
        }
    }
}

fn again(last: &Last<'_>, measure: &MeasureStanding) -> Again {
    let logged = measure.values.last().map(|(_, _, value)| *value);
    let Measured::Indicator { id, group } = &measure.what else {
        return Again {
            value: logged,
            change: None,
            status: measure.status,
        };
    };
    let group = Group::parse(group);
    let level = |evidence: &Evidence| {
        let measure = evidence.measure(id)?;
        Some((measure.version, *measure.level(group.as_ref())?.shown()?))
    };
    let now = level(last.now);
    let then = match &group {
        // Everyone, then as now weighted to the margins of now.
        None => last.now.measure(id).and_then(|measure| {
            let mut earlier = measure.earlier.iter();
            let own = earlier.find(|earlier| earlier.cycle == last.plan.cycle.id)?;
            Some((measure.version, *own.level.shown()?))
        }),
        // Groups are published of one cycle only: as it was kept.
        Some(_) => last.plan.evidence.and_then(level),
    };
    // Other words then: there is nothing to compare.
    let alike = then
        .zip(now)
        .is_some_and(|((before, _), (after, _))| before == after);
    let target = measure.course.map(|course| course.target);
    Again {
        value: now.map(|(_, shown)| shown.share).filter(|_| alike),
        change: Some(match target.filter(|_| alike) {
            Some(target) => change(
                then.as_ref().map(|(_, shown)| shown),
                now.as_ref().map(|(_, shown)| shown),
                target,
            ),
            None => Change::NotMeasured,
        }),
        status: measure.status,
    }
}
