//! `chna plan prioritize`: begin a session, or count it.

use crate::cli::output::print_line;
use clap::Args;
use serde_json::json;

use super::{Planned, Which, put};
use crate::cli::Failure;
use crate::plan::folder::PRIORITIZATION;
use crate::plan::prioritize::{Method, Session, count, moved, size_marks, to_text, what_if};

/// Begin prioritization.toml with the cycle's needs, or count what stands in it
///
/// The file keeps each member's marks under a code, never a name. Ballots on phones: `chna plan ballot`.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// How needs are ranked, for a new session: matrix, hanlon, votes, nominal or simplex
    #[arg(long, value_name = "METHOD", default_value = "matrix", value_parser = method)]
    method: Method,
    /// What if: count with these weights, without changing the file
    #[arg(long, value_name = "CRITERION=WEIGHT", value_delimiter = ',', value_parser = weight)]
    weights: Vec<(String, f64)>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// One of the words for a method.
pub fn method(word: &str) -> Result<Method, String> {
    let words: Vec<&str> = Method::WORDS.iter().map(|(word, _)| *word).collect();
    Method::named(word).ok_or_else(|| format!("use one of {}", words.join(", ")))
}

fn weight(text: &str) -> Result<(String, f64), String> {
    let wrong = || "write it as size=0.4".to_owned();
    let (id, weight) = text.split_once('=').ok_or_else(wrong)?;
    let weight: f64 = weight.parse().map_err(|_| wrong())?;
    match weight.is_finite() && weight >= 0.0 {
        true => Ok((id.to_owned(), weight)),
        false => Err("a weight is 0 or more".to_owned()),
    }
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    planned.sound()?;
    let Some(mut session) = planned.folder.session.clone() else {
        return begin(&planned, arguments.method);
    };
    for (id, weight) in &arguments.weights {
        let ids: Vec<String> = session.criteria.iter().map(|known| known.id.clone()).collect();
        let Some(known) = session.criteria.iter_mut().find(|known| known.id == *id) else {
            return Err(Failure::Usage(format!(
                "there is no criterion \"{id}\"; use one of {}",
                ids.join(", ")
            )));
        };
        known.weight = *weight;
    }
    match arguments.json {
        true => print_line!("{}", as_json(&planned, &session)),
        false => print(&planned, &session),
    }
    Ok(())
}

fn begin(planned: &Planned<'_>, method: Method) -> Result<(), Failure> {
    let needs: Vec<String> = planned.needs().into_iter().map(|need| need.topic).collect();
    if needs.is_empty() {
        return Err(Failure::problem(
            "P334",
            "there are no candidate needs to put to a board",
            format!(
                "find them first: `chna plan needs --keep --cycle {}`",
                planned.cycle.id
            ),
        ));
    }
    let file = planned.folder.dir.join(PRIORITIZATION);
    let session = Session::new(method, needs);
    put(&file, &to_text(&session))?;
    print_line!("{}", file.display());
    print_sizes(planned, &session);
    Ok(())
}

/// The marks for size that go with what was published of a need: Hanlon's method alone has such a table.
fn size(planned: &Planned<'_>, session: &Session, need: &str) -> Option<(f64, (u8, u8))> {
    let evidence = planned.folder.evidence.as_ref()?;
    let measure = evidence.topic(need)?.main()?;
    let share = measure.unfavorable(measure.total.shown()?.share);
    (session.method == Method::Hanlon).then(|| (share, size_marks(share)))
}

fn print_sizes(planned: &Planned<'_>, session: &Session) {
    for need in &session.needs {
        if let Some((share, (low, high))) = size(planned, session, need) {
            let percent = share * 100.0;
            print_line!("{need}: with {percent:.0}% of families, size is commonly marked {low} to {high}");
        }
    }
}

fn print(planned: &Planned<'_>, session: &Session) {
    print_sizes(planned, session);
    let outcome = count(session);
    print_line!("{} members, {}", outcome.ballots, session.method.word());
    for place in &outcome.places {
        let score = place.score.map_or("-".to_owned(), |score| format!("{score:.2}"));
        let range = place.lowest.zip(place.highest);
        let range = range.map_or(String::new(), |(low, high)| {
            format!("  from {low:.2} to {high:.2}")
        });
        let tied = if place.tied { "  tied" } else { "" };
        print_line!("{:>3}  {:<16} {score:>7}{range}{tied}", place.rank, place.need);
    }
    for aside in &outcome.aside {
        for (gate, reason) in &aside.gates {
            print_line!("  -  {:<16} set aside, {}: {reason}", aside.need, gate.word());
        }
    }
    for (need, reason) in moved(session, &outcome) {
        print_line!(
            "{need} stands before needs with higher scores: {}",
            reason.unwrap_or_default()
        );
    }
    for turn in what_if(session, session.chosen())
        .iter()
        .filter(|turn| !turn.same_first)
    {
        print_line!(
            "with twice the weight on {}: {}",
            turn.criterion,
            turn.order.join(", ")
        );
    }
}

fn as_json(planned: &Planned<'_>, session: &Session) -> serde_json::Value {
    let outcome = count(session);
    let places: Vec<_> = outcome
        .places
        .iter()
        .map(|place| {
            let details: Vec<_> = place
                .details
                .iter()
                .map(|detail| {
                    json!({ "criterion": detail.criterion, "mean": detail.mean, "lowest": detail.lowest,
                            "highest": detail.highest, "spread": detail.spread })
                })
                .collect();
            let size = size(planned, session, &place.need).map(|(_, marks)| marks);
            json!({ "need": place.need, "suggested_size": size, "rank": place.rank, "tied": place.tied, "score": place.score,
                    "lowest": place.lowest, "highest": place.highest, "criteria": details })
        })
        .collect();
    let turns: Vec<_> = what_if(session, session.chosen())
        .into_iter()
        .map(
            |turn| json!({ "criterion": turn.criterion, "order": turn.order, "same_first": turn.same_first }),
        )
        .collect();
    let aside: Vec<_> = outcome
        .aside
        .iter()
        .map(|aside| {
            let gates: Vec<_> = aside
                .gates
                .iter()
                .map(|(gate, reason)| json!({ "gate": gate.word(), "reason": reason }))
                .collect();
            json!({ "need": aside.need, "gates": gates })
        })
        .collect();
    json!({ "method": session.method.word(), "members": outcome.ballots, "places": places,
            "set_aside": aside, "what_if": turns,
            "decided": session.decided.as_ref().map(|decided| json!({ "order": decided.order, "chosen": decided.chosen })) })
}
