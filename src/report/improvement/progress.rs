//! The yearly report on a plan: one page per priority.

use super::Improvement;
use super::priority::indicator;
use super::words::{cell, group, table, value};
use crate::charts::{Chart, Course, CourseRow};
use crate::language::{Language, Value, message};
use crate::plan::standing::{MeasureStanding, Measured, PriorityStanding, standings};
use crate::plan::{LogEntry, Status};
use crate::report::assessment::slug;
use crate::report::document::{Block, Chapter, Document, Figure, Sentence, Tile};
use crate::report::say::Say;

/// What was done in a year, for how many, at what cost, and where each measure stands at its end.
pub fn yearly(inputs: &Improvement<'_>, year: &str, language: &Language) -> Document {
    let say = Say::new(language);
    let title = say.with("plan-progress-title", &[("year", year)]);
    let mut document = inputs.frame(&say, title, year.to_owned());
    let all = standings(inputs.plan, inputs.log, &format!("{year}-12-31"));
    let measures = || all.iter().flat_map(|one| &one.measures);
    document.front = vec![
        Block::Paragraph(vec![Sentence::fixed(say.word("plan-progress-intro"))]),
        Block::Tiles(
            [Status::Met, Status::OnTrack, Status::Behind, Status::NoData]
                .into_iter()
                .map(|status| Tile {
                    number: say.count(measures().filter(|one| one.status == status).count() as u64),
                    label: words(status, &say),
                    lines: Vec::new(),
                    main: status == Status::OnTrack,
                })
                .collect(),
        ),
    ];
    document.chapters = all.iter().map(|one| chapter(inputs, one, year, &say)).collect();
    document
}

/// A status as it is read.
pub fn words(status: Status, say: &Say<'_>) -> String {
    say.with("plan-status", &[("status", status.word())])
}

fn chapter(inputs: &Improvement<'_>, one: &PriorityStanding<'_>, year: &str, say: &Say<'_>) -> Chapter {
    let this = one.in_year(year);
    let mut blocks = vec![Block::Heading(say.word("plan-did"))];
    blocks.extend(done(&this, say));
    if !one.measures.is_empty() {
        blocks.push(Block::Heading(say.word("plan-measures")));
        blocks.push(Block::Table(measures_table(inputs, one, say)));
        let charted = one.measures.iter().filter(|measure| !measure.values.is_empty());
        blocks.extend(charted.filter_map(|measure| figure(inputs, measure, say)));
    }
    for (key, text) in [
        (
            "plan-story",
            this.iter().map(|entry| &entry.story).collect::<Vec<_>>(),
        ),
        ("plan-learned", this.iter().map(|entry| &entry.learned).collect()),
        ("plan-changes", this.iter().map(|entry| &entry.change).collect()),
    ] {
        let own: Vec<Sentence> = text
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(Sentence::fixed)
            .collect();
        if !own.is_empty() {
            blocks.push(Block::Heading(say.word(key)));
            blocks.push(Block::Paragraph(own));
        }
    }
    let next: i32 = year.parse::<i32>().unwrap_or_default() + 1;
    let coming: Vec<Sentence> = inputs
        .plan
        .serving(crate::plan::Part::Action, &one.strategies)
        .into_iter()
        .filter(|action| !matches!(action.get("status"), "done" | "dropped"))
        .filter(|action| {
            action
                .get("ends")
                .get(..4)
                .is_some_and(|ends| ends >= next.to_string().as_str())
        })
        .map(|action| Sentence::fixed(action.get("task")))
        .collect();
    if !coming.is_empty() {
        blocks.push(Block::Heading(say.word("plan-next")));
        blocks.push(Block::List(coming));
    }
    let counted: Vec<&MeasureStanding> = one
        .measures
        .iter()
        .filter(|one| one.status != Status::NoData)
        .collect();
    let well = counted.iter().filter(|one| one.status != Status::Behind).count();
    Chapter {
        id: slug(&one.priority.id),
        title: one.priority.get("title").to_owned(),
        headline: Some(Sentence::generated(match counted.is_empty() {
            true => say.word("plan-progress-none"),
            false => say.with(
                "plan-progress-headline",
                &[("well", &well.to_string()), ("all", &counted.len().to_string())],
            ),
        })),
        blocks,
        part: None,
    }
}

/// The log of a time as a list, and what it adds up to.
pub fn done(log: &[&LogEntry], say: &Say<'_>) -> Vec<Block> {
    let acts: Vec<Sentence> = log
        .iter()
        .filter(|entry| !entry.what.is_empty())
        .map(|entry| Sentence::fixed(entry.what.clone()))
        .collect();
    let reach = crate::plan::standing::reach(log);
    let total = message(
        say.language,
        "plan-reach",
        &[
            ("people", Value::Text(&say.decimal(reach.people, 0))),
            ("sessions", Value::Text(&say.decimal(reach.sessions, 0))),
            ("dollars", Value::Text(&say.decimal(reach.dollars, 0))),
        ],
    );
    let list = match acts.is_empty() {
        true => Block::Paragraph(vec![Sentence::generated(say.word("plan-nothing-logged"))]),
        false => Block::List(acts),
    };
    vec![list, Block::Paragraph(vec![Sentence::generated(total)])]
}

/// What a measure counts, and among whom.
pub fn name(inputs: &Improvement<'_>, measure: &MeasureStanding, say: &Say<'_>) -> String {
    match &measure.what {
        Measured::Own(what) => what.clone(),
        Measured::Indicator { id, group: text } if text.is_empty() => indicator(inputs, id),
        Measured::Indicator { id, group: text } => say.with(
            "plan-measure-among",
            &[
                ("what", &indicator(inputs, id)),
                ("group", &group(text, inputs.indicators, say)),
            ],
        ),
    }
}

fn measures_table(
    inputs: &Improvement<'_>,
    one: &PriorityStanding<'_>,
    say: &Say<'_>,
) -> crate::report::document::Table {
    let rows = one
        .measures
        .iter()
        .map(|measure| {
            let number = |number: Option<f64>| {
                cell(
                    number
                        .map(|number| value(number, &measure.unit, say))
                        .unwrap_or_default(),
                )
            };
            let last = measure.values.last();
            vec![
                cell(name(inputs, measure, say)),
                number(measure.course.map(|course| course.baseline)),
                number(last.map(|(_, _, value)| *value)),
                number(last.and_then(|(_, time, _)| Some(measure.course?.at(*time)))),
                number(measure.course.map(|course| course.target)),
                cell(words(measure.status, say)),
            ]
        })
        .collect();
    let heads = [
        (say.word("plan-column-measure"), false),
        (say.word("plan-column-baseline"), true),
        (say.word("plan-column-now"), true),
        (say.word("plan-column-line"), true),
        (say.word("plan-column-target"), true),
        (say.word("plan-column-status"), false),
    ];
    let id = format!("table-progress-{}", slug(&one.priority.id));
    let mut own = table(&id, say.word("plan-measures"), &heads, rows);
    own.notes.push(say.word("plan-line-note"));
    own
}

/// Baseline, yearly values, the line they should keep to, and the target.
fn figure(inputs: &Improvement<'_>, measure: &MeasureStanding, say: &Say<'_>) -> Option<Block> {
    let course = measure.course?;
    let show = |number: f64| value(number, &measure.unit, say);
    let year = |time: f64| format!("{}", time.floor());
    let mut rows = vec![CourseRow {
        label: year(course.from),
        value: Some((course.baseline, show(course.baseline))),
        range: None,
        tick: None,
        stands_out: false,
    }];
    rows.extend(
        measure
            .values
            .iter()
            .enumerate()
            .map(|(at, (day, time, seen))| CourseRow {
                label: say.date(day),
                value: Some((*seen, show(*seen))),
                range: None,
                tick: Some(course.at(*time)),
                stands_out: at + 1 == measure.values.len(),
            }),
    );
    let all = measure.values.iter().map(|(_, _, value)| *value);
    let high = all.fold(course.baseline.max(course.target), f64::max) * 1.1;
    let what = name(inputs, measure, say);
    let finding = say.with(
        "plan-course-finding",
        &[("what", &what), ("status", &words(measure.status, say))],
    );
    Some(Block::Figure(Box::new(Figure {
        id: format!("figure-{}", slug(&measure.id)),
        subtitle: say.word("plan-course-subtitle"),
        chart: Chart::Course(Course {
            rows,
            from: (0.0, show(0.0)),
            to: (high.max(f64::MIN_POSITIVE), show(high)),
            target: Some((
                course.target,
                say.with("plan-course-target", &[("target", &show(course.target))]),
            )),
            none: say.word("plan-not-measured"),
            alternative: finding.clone(),
            language: say.language.clone(),
        }),
        finding: Sentence::generated(finding),
        foot: vec![say.word("plan-line-note")],
        numbers: None,
    })))
}
