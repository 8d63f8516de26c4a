//! `cycles/<id>/prioritization.toml`: the session as a file that can be read, corrected and counted again.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use toml::de::DeValue;

use super::hanlon::Gate;
use super::place::{count, moved};
use super::session::{Ballot, Criterion, Final, Marks, Method, No, Session};
use crate::instrument::Problem;
use crate::instrument::quote;
use crate::instrument::source::Source;
use crate::instrument::table::{Placed, Table, document};
use crate::plan::text::{line, list};

/// What of the file can be read, and every problem in it. `topics` are those of the instrument.
pub fn parse(file: &Path, text: &str, topics: &[&str]) -> (Option<Session>, Vec<Problem>) {
    let source = Source::new(file, text);
    let session = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let session = read(&table, topics);
        table.close();
        session
    };
    (session, source.into_problems())
}

/// A session as it was kept when a vote was opened: its own needs are all there is to vote on.
pub fn from_content(content: &str) -> Option<Session> {
    parse("prioritization.toml".as_ref(), content, &[]).0
}

fn read(file: &Table<'_>, topics: &[&str]) -> Option<Session> {
    let criteria: Vec<(Criterion, usize)> = file.tables("criterion").into_iter().map(criterion).collect();
    let ballots = file.tables("ballot");
    let noes = file.tables("no");
    let decided = file.table("final", "[final]");
    let Some(head) = file.table("session", "[session]") else {
        file.error(
            0,
            "P201",
            "`[session]` is missing",
            "let `chna plan prioritize` begin the file",
        );
        return None;
    };
    let method = head.one_of("method", &Method::WORDS).unwrap_or(Method::Matrix);
    let held_on = head.text("held_on");
    if let Some(day) = &held_on
        && !day.value.is_empty()
        && day.value.parse::<Date>().is_err()
    {
        head.error(
            day.at,
            "P202",
            "`held_on` is no date",
            "write it as in 2025-09-10",
        );
    }
    let texts =
        |key: &'static str| -> Vec<String> { head.texts(key).into_iter().map(|text| text.value).collect() };
    let needs = head.texts("needs");
    for need in needs.iter().filter(|need| !topics.contains(&need.value.as_str())) {
        head.error(
            need.at,
            "P203",
            format!("there is no topic \"{}\"", need.value),
            format!("use topics of the instrument: {}", topics.join(", ")),
        );
    }
    let mut session = Session {
        method,
        held_on: held_on.map(|day| day.value).unwrap_or_default(),
        participants: texts("participants"),
        process: head.text("process").map(|text| text.value).unwrap_or_default(),
        needs: once(&head, "P206", needs),
        criteria: criteria.iter().map(|(criterion, _)| criterion.clone()).collect(),
        ballots: Vec::new(),
        noes: Vec::new(),
        older_form: head.boolean("older_form"),
        decided: None,
    };
    check_weights(file, &session, criteria.first().map(|(_, at)| *at));
    head.close();
    for table in ballots {
        let read = ballot(&table, &session);
        if session
            .ballots
            .iter()
            .any(|known| known.code == read.code && known.round == read.round)
        {
            table.error(
                table.at,
                "P204",
                format!("the code \"{}\" has two ballots", read.code),
                "delete one, or give it its own code",
            );
        }
        session.ballots.push(read);
        table.close();
    }
    for table in noes {
        let need = table.required_text("need");
        check_need(&table, &session, &need.value, need.at);
        let gate = table.one_of("gate", &Gate::WORDS);
        let reason = table.required_text("reason").value;
        session.noes.push(No {
            need: need.value,
            gate: gate.unwrap_or(Gate::Propriety),
            reason,
        });
        table.close();
    }
    if let Some(table) = decided {
        session.decided = Some(read_final(&table, &session));
        check_final(&table, &session);
        table.close();
    }
    Some(session)
}

fn criterion(table: Table<'_>) -> (Criterion, usize) {
    let id = table.id("id").value;
    table.rename(format!("criterion \"{id}\""));
    let criterion = Criterion {
        label: table.required_text("label").value,
        weight: table.number("weight").map_or(0.0, |weight| weight.value),
        id,
    };
    let at = table.at;
    table.close();
    (criterion, at)
}

fn check_weights(file: &Table<'_>, session: &Session, at: Option<usize>) {
    let sum: f64 = session.criteria.iter().map(|criterion| criterion.weight).sum();
    let negative = session.criteria.iter().any(|criterion| criterion.weight < 0.0);
    if session.method == Method::Matrix && ((sum - 1.0).abs() > 1e-6 || negative) {
        file.error(
            at.unwrap_or(0),
            "P205",
            format!("the weights sum to {sum:.2}"),
            "give each [[criterion]] a weight above 0, all together 1",
        );
    }
}

fn check_need(table: &Table<'_>, session: &Session, need: &str, at: usize) {
    if !session.needs.iter().any(|known| known == need) {
        table.error(
            at,
            "P203",
            format!("\"{need}\" was not put to the board"),
            format!("use one of {}, or add it to `needs`", session.needs.join(", ")),
        );
    }
}

/// A list of needs; one that stands in it again is named and left out.
fn once(table: &Table<'_>, code: &'static str, needs: Vec<Placed<String>>) -> Vec<String> {
    let mut first: Vec<String> = Vec::new();
    for need in needs {
        match first.contains(&need.value) {
            true => table.error(
                need.at,
                code,
                format!("\"{}\" is named twice", need.value),
                "name it once",
            ),
            false => first.push(need.value),
        }
    }
    first
}

fn ballot(table: &Table<'_>, session: &Session) -> Ballot {
    let code = table.required_text("code");
    table.rename(format!("ballot \"{}\"", code.value));
    let round = table.integer("round").map_or(1, |round| round.value);
    let picks = table.texts("picks");
    for pick in &picks {
        check_need(table, session, &pick.value, pick.at);
    }
    let picks = once(table, "P206", picks);
    let most = session.method.picks(session.needs.len());
    if session.method.scale().is_none() && picks.len() > most {
        table.error(
            table.at,
            "P206",
            format!("{} needs are picked of at most {most}", picks.len()),
            "delete the picks beyond",
        );
    }
    let mut marks = Marks::new();
    if let Some(by_need) = table.table("marks", format!("{}: marks", table.name())) {
        for (need, at) in by_need.keys() {
            check_need(table, session, need, at);
            let Some(value) = by_need.any(need) else { continue };
            if let Some(own) = by_need.table_of(need, value, format!("{}: {need}", table.name())) {
                marks.insert(need.to_owned(), read_marks(&own, session));
            }
        }
    }
    Ballot {
        code: code.value,
        round: u32::try_from(round).unwrap_or(1).max(1),
        marks,
        picks,
    }
}

fn read_marks(table: &Table<'_>, session: &Session) -> BTreeMap<String, f64> {
    let (lowest, highest) = session.method.scale().unwrap_or((0, 0));
    let mut marks = BTreeMap::new();
    for (id, at) in table.keys() {
        if !session.criteria.iter().any(|criterion| criterion.id == id) {
            table.error(
                at,
                "P207",
                format!("there is no criterion \"{id}\""),
                "use ids of [[criterion]]",
            );
            continue;
        }
        let mark = table.any(id).and_then(|value| match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse::<u32>().ok(),
            _ => None,
        });
        match mark.filter(|mark| (lowest..=highest).contains(mark)) {
            Some(mark) => {
                marks.insert(id.to_owned(), f64::from(mark));
            }
            None => table.error(
                at,
                "P207",
                format!("the mark for \"{id}\" is no whole number from {lowest} to {highest}"),
                "correct it, or delete it where the member gave none",
            ),
        }
    }
    marks
}

fn read_final(table: &Table<'_>, session: &Session) -> Final {
    let order = table.texts("order");
    for need in &order {
        check_need(table, session, &need.value, need.at);
    }
    let order = once(table, "P208", order);
    let chosen = table.integer("chosen");
    let count = chosen
        .as_ref()
        .and_then(|chosen| usize::try_from(chosen.value).ok())
        .filter(|chosen| (1..=order.len()).contains(chosen));
    if count.is_none() {
        table.error(
            chosen.map_or(table.at, |chosen| chosen.at),
            "P208",
            "`chosen` does not say how many needs are priorities",
            format!("write a number from 1 to {}", order.len()),
        );
    }
    let mut reasons = BTreeMap::new();
    if let Some(own) = table.table("reasons", "[final.reasons]") {
        for (need, at) in own.keys() {
            check_need(table, session, need, at);
            if let Some(text) = own.any(need).and_then(|value| own.text_of(need, value)) {
                reasons.insert(need.to_owned(), text.value);
            }
        }
    }
    Final {
        chosen: count.unwrap_or(order.len()),
        order,
        reasons,
    }
}

/// Every need that was not set aside has its place, and one that the count does not put there has a reason.
fn check_final(table: &Table<'_>, session: &Session) {
    let Some(decided) = &session.decided else { return };
    let outcome = count(session);
    for place in &outcome.places {
        if !decided.order.contains(&place.need) {
            table.error(
                table.at,
                "P208",
                format!("\"{}\" has no place in the final order", place.need),
                "add it to `order`, at the end if it matters least",
            );
        }
    }
    for (need, reason) in moved(session, &outcome) {
        if reason.is_none() {
            table.error(
                table.at,
                "P209",
                format!("\"{need}\" stands before needs with higher scores"),
                format!("say why in [final.reasons]: {need} = \"…\""),
            );
        }
    }
}

/// The file's text: the same session gives the same bytes.
pub fn to_text(session: &Session) -> String {
    let mut text = String::from(
        "# What the board was asked and what it said, without names. `chna plan prioritize` counts it.\n\n[session]\n",
    );
    text.push_str(&line("method", &quote::line(session.method.word())));
    text.push_str(&line("held_on", &quote::line(&session.held_on)));
    text.push_str(&line("participants", &list(&session.participants)));
    text.push_str(&line("process", &quote::line(&session.process)));
    text.push_str(&line("needs", &list(&session.needs)));
    if session.older_form {
        text.push_str(&line("older_form", "true"));
    }
    for criterion in &session.criteria {
        text.push_str("\n[[criterion]]\n");
        text.push_str(&line("id", &quote::line(&criterion.id)));
        text.push_str(&line("label", &quote::line(&criterion.label)));
        if session.method == Method::Matrix {
            text.push_str(&line("weight", &criterion.weight.to_string()));
        }
    }
    for ballot in &session.ballots {
        text.push_str("\n[[ballot]]\n");
        text.push_str(&line("code", &quote::line(&ballot.code)));
        if ballot.round > 1 {
            text.push_str(&line("round", &ballot.round.to_string()));
        }
        if !ballot.picks.is_empty() {
            text.push_str(&line("picks", &list(&ballot.picks)));
        }
        if !ballot.marks.is_empty() {
            text.push_str("[ballot.marks]\n");
            for (need, marks) in &ballot.marks {
                let marks: Vec<String> = marks
                    .iter()
                    .map(|(id, mark)| format!("{} = {mark}", quote::key(id)))
                    .collect();
                text.push_str(&line(need, &format!("{{ {} }}", marks.join(", "))));
            }
        }
    }
    for no in &session.noes {
        text.push_str("\n[[no]]\n");
        text.push_str(&line("need", &quote::line(&no.need)));
        text.push_str(&line("gate", &quote::line(no.gate.word())));
        text.push_str(&line("reason", &quote::line(&no.reason)));
    }
    if let Some(decided) = &session.decided {
        text.push_str("\n[final]\n");
        text.push_str(&line("order", &list(&decided.order)));
        text.push_str(&line("chosen", &decided.chosen.to_string()));
        if !decided.reasons.is_empty() {
            text.push_str("[final.reasons]\n");
            for (need, reason) in &decided.reasons {
                text.push_str(&line(need, &quote::line(reason)));
            }
        }
    }
    text
}
