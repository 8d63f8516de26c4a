//! How priorities were chosen: section 3.6 of an assessment, the first chapter of a plan.

use super::Improvement;
use super::words::{cell, reason, table};
use crate::charts::{Chart, Course, CourseRow};
use crate::plan::prioritize::{Method, Outcome, Place, Session, count, moved, order, what_if};
use crate::report::document::{Block, Figure, Sentence, TableCell};
use crate::report::say::Say;

/// Candidate needs with their reasons; then, where a board has met, what it was asked, what it said, and the order.
pub fn chosen(inputs: &Improvement<'_>, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = candidates(inputs, say);
    if let Some(session) = inputs.session {
        blocks.extend(board(inputs, session, say));
    }
    blocks
}

fn candidates(inputs: &Improvement<'_>, say: &Say<'_>) -> Vec<Block> {
    if inputs.needs.is_empty() {
        return Vec::new();
    }
    let rows = inputs
        .needs
        .iter()
        .map(|need| {
            let reasons: Vec<String> = need.reasons.iter().map(|one| reason(one, say)).collect();
            let letters: Vec<String> = need.reasons.iter().map(|one| one.letter().to_string()).collect();
            vec![
                cell(inputs.topic(&need.topic)),
                cell(letters.join(" ")),
                cell(reasons.join(" ")),
            ]
        })
        .collect();
    let heads = [
        (say.word("plan-column-need"), false),
        (say.word("plan-column-rules"), false),
        (say.word("plan-column-why"), false),
    ];
    let mut own = table("table-needs", say.word("plan-needs-caption"), &heads, rows);
    own.notes.push(say.word("plan-needs-note"));
    vec![
        Block::Paragraph(vec![Sentence::generated(
            say.with("plan-candidates", &[("n", &say.count(inputs.needs.len() as u64))]),
        )]),
        Block::Table(own),
    ]
}

fn board(inputs: &Improvement<'_>, session: &Session, say: &Say<'_>) -> Vec<Block> {
    let outcome = count(session);
    let method = match session.method {
        Method::Votes => say.with(
            "plan-method-votes",
            &[("n", &session.method.picks(session.needs.len()).to_string())],
        ),
        Method::Hanlon if session.older_form => say.word("plan-method-hanlon-older"),
        other => say.word(&format!("plan-method-{}", other.word())),
    };
    let mut sentences = vec![Sentence::fixed(method)];
    if outcome.ballots > 0 {
        sentences.push(Sentence::generated(say.with(
            "plan-took-part",
            &[
                ("n", &say.count(outcome.ballots as u64)),
                ("day", &say.date(&session.held_on)),
                ("roles", &say.list(&session.participants)),
            ],
        )));
    }
    if !session.process.is_empty() {
        sentences.push(Sentence::fixed(session.process.clone()));
    }
    let mut blocks = vec![Block::Paragraph(sentences)];
    if session.method == Method::Matrix {
        let rows = session.criteria.iter().map(|criterion| {
            vec![
                cell(session.criterion_label(criterion, say.language)),
                TableCell::Number {
                    text: say.decimal(criterion.weight, 2),
                    value: criterion.weight,
                },
            ]
        });
        let heads = [
            (say.word("plan-column-criterion"), false),
            (say.word("plan-column-weight"), true),
        ];
        let caption = say.word("plan-criteria-caption");
        blocks.push(Block::Table(table(
            "table-criteria",
            caption,
            &heads,
            rows.collect(),
        )));
    }
    if outcome.places.iter().any(|place| place.score.is_some()) {
        blocks.push(figure(inputs, session, &outcome, say));
        blocks.push(Block::Table(scores(inputs, session, &outcome, say)));
    }
    let mut notes = after(inputs, session, &outcome, say);
    if !notes.is_empty() {
        notes.insert(0, Block::Heading(say.word("plan-decision")));
    }
    blocks.extend(notes);
    blocks
}

/// Scores with two decimals, votes and points as they are.
fn score(place: &Place, say: &Say<'_>) -> Option<(f64, String)> {
    let score = place.score?;
    let digits = if score.fract().abs() < 1e-9 { 0 } else { 2 };
    Some((score, say.decimal(score, digits)))
}

fn figure(inputs: &Improvement<'_>, session: &Session, outcome: &Outcome, say: &Say<'_>) -> Block {
    let chosen = session.decided.as_ref().map_or(&[][..], |decided| {
        &decided.order[..decided.chosen.min(decided.order.len())]
    });
    let rows: Vec<CourseRow> = outcome
        .places
        .iter()
        .map(|place| CourseRow {
            label: inputs.topic(&place.need),
            value: score(place, say),
            range: place.lowest.zip(place.highest),
            tick: None,
            stands_out: chosen.contains(&place.need),
        })
        .collect();
    let reached = outcome
        .places
        .iter()
        .filter_map(|place| place.highest.or(place.score));
    let top = match session.method.scale() {
        Some((_, highest)) if session.method != Method::Hanlon => f64::from(highest),
        _ => reached.fold(1.0, f64::max).ceil(),
    };
    let bottom = session
        .method
        .scale()
        .map_or(0.0, |(lowest, _)| f64::from(lowest));
    let names: Vec<String> = outcome
        .places
        .iter()
        .take(2)
        .map(|place| inputs.topic(&place.need))
        .collect();
    let finding = say.with("plan-scores-finding", &[("first", &say.list(&names))]);
    Block::Figure(Box::new(Figure {
        id: "figure-priorities".to_owned(),
        subtitle: say.word("plan-scores-subtitle"),
        chart: Chart::Course(Course {
            rows,
            from: (bottom, say.decimal(bottom, 0)),
            to: (top, say.decimal(top, 0)),
            target: None,
            none: say.word("plan-not-scored"),
            alternative: finding.clone(),
            language: say.language.clone(),
        }),
        finding: Sentence::generated(finding),
        foot: vec![say.word("plan-scores-foot")],
        numbers: None,
    }))
}

fn scores(
    inputs: &Improvement<'_>,
    session: &Session,
    outcome: &Outcome,
    say: &Say<'_>,
) -> crate::report::document::Table {
    let last = order(session);
    let rows = outcome
        .places
        .iter()
        .map(|place| {
            let number = |value: Option<(f64, String)>| {
                value.map_or(TableCell::Empty, |(value, text)| TableCell::Number {
                    text,
                    value,
                })
            };
            let range = place.lowest.zip(place.highest).map(|(low, high)| {
                say.with(
                    "report-interval",
                    &[("from", &say.decimal(low, 2)), ("to", &say.decimal(high, 2))],
                )
            });
            let rank = match place.tied && place.score.is_some() {
                true => say.with("plan-tied", &[("place", &place.rank.to_string())]),
                false => place.rank.to_string(),
            };
            let decided = last.iter().position(|need| *need == place.need);
            vec![
                cell(inputs.topic(&place.need)),
                number(score(place, say)),
                range.map_or(TableCell::Empty, TableCell::Range),
                cell(rank),
                cell(decided.map(|at| (at + 1).to_string()).unwrap_or_default()),
            ]
        })
        .collect();
    let heads = [
        (say.word("plan-column-need"), false),
        (say.word("plan-column-score"), true),
        (say.word("plan-column-range"), true),
        (say.word("plan-column-rank"), true),
        (say.word("plan-column-decided"), true),
    ];
    table("table-scores", say.word("plan-scores-caption"), &heads, rows)
}

/// What other weights would change, what was set aside, what was moved, what was chosen.
fn after(inputs: &Improvement<'_>, session: &Session, outcome: &Outcome, say: &Say<'_>) -> Vec<Block> {
    let mut sentences = Vec::new();
    let decided = session.decided.as_ref();
    let chosen = session.chosen();
    let turns = what_if(session, chosen);
    let others: Vec<String> = turns
        .iter()
        .filter(|turn| !turn.same_first)
        .filter_map(|turn| {
            let criterion = session.criteria.iter().find(|known| known.id == turn.criterion);
            criterion.map(|criterion| session.criterion_label(criterion, say.language))
        })
        .collect();
    if !turns.is_empty() && outcome.ballots > 0 {
        sentences.push(match others.is_empty() {
            true => say.with("plan-what-if-same", &[("n", &chosen.to_string())]),
            false => say.with("plan-what-if-other", &[("criteria", &say.list(&others))]),
        });
    }
    for aside in &outcome.aside {
        let reasons: Vec<String> = aside.gates.iter().map(|(_, reason)| reason.clone()).collect();
        sentences.push(say.with(
            "plan-set-aside",
            &[
                ("need", &inputs.topic(&aside.need)),
                ("reason", &say.list(&reasons)),
            ],
        ));
    }
    for (need, reason) in moved(session, outcome) {
        sentences.push(say.with(
            "plan-moved",
            &[
                ("need", &inputs.topic(&need)),
                ("reason", &reason.unwrap_or_default()),
            ],
        ));
    }
    if let Some(decided) = decided {
        let names: Vec<String> = decided
            .order
            .iter()
            .take(decided.chosen)
            .map(|need| inputs.topic(need))
            .collect();
        sentences.push(say.with("plan-chosen", &[("needs", &say.list(&names))]));
    }
    match sentences.is_empty() {
        true => Vec::new(),
        false => vec![Block::List(
            sentences.into_iter().map(Sentence::generated).collect(),
        )],
    }
}
