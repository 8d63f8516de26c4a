//! What federal and state rules ask of a plan, line by line, and what each line still lacks.

use std::path::Path;

use jiff::civil::Date;

use super::calendar::adoption_deadline;
use super::entry::Entry;
use super::file::PlanFile;
use super::part::Part;
use super::prioritize::{Session, order};
use crate::instrument::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};

/// `reports/checklists.toml` as it was when the program was built.
const OURS: &str = include_str!("../../reports/checklists.toml");

/// One set of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    pub id: String,
    pub title: String,
    /// Whether it is about the plan; else about the assessment.
    pub of_plan: bool,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub text: String,
    /// The part of the document that answers it.
    pub place: String,
}

/// The lists that come with the program.
pub fn ours() -> Vec<Checklist> {
    parse(Path::new("reports/checklists.toml"), OURS).0
}

/// What of a file can be read, and every problem.
pub fn parse(file: &Path, text: &str) -> (Vec<Checklist>, Vec<Problem>) {
    let source = Source::new(file, text);
    let lists = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let lists = table.tables("list").into_iter().map(list).collect();
        table.close();
        lists
    };
    (lists, source.into_problems())
}

fn list(table: Table<'_>) -> Checklist {
    let list = Checklist {
        id: table.id("id").value,
        title: table.required_text("title").value,
        of_plan: table
            .one_of("of", &[("assessment", false), ("plan", true)])
            .unwrap_or(false),
        lines: table
            .tables("line")
            .into_iter()
            .map(|line| {
                let own = Line {
                    id: line.required_text("id").value,
                    text: line.required_text("text").value,
                    place: line.required_text("where").value,
                };
                line.close();
                own
            })
            .collect(),
    };
    table.close();
    list
}

/// What a line lacks, and where in the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Shortfall<'a> {
    pub line: &'static str,
    pub entry: &'a Entry,
    pub what: String,
    pub way_out: String,
    /// It breaks the rule, however finished the plan is.
    pub broken: bool,
}

/// How a plan stands to one line.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing<'a> {
    Met,
    Lacks(Vec<&'a Shortfall<'a>>),
    /// No plan says it, or the line is none of ours: people look themselves.
    NotJudged,
}

/// The lines that a plan's rows can answer.
const JUDGED: [&str; 7] = ["S1", "S2", "S3", "S4", "S5", "MA1", "MA2"];

/// How the plan of these shortfalls stands to a line.
pub fn standing<'a>(line: &Line, open: &'a [Shortfall<'a>]) -> Standing<'a> {
    let own: Vec<&Shortfall<'_>> = open.iter().filter(|short| short.line == line.id).collect();
    match own.is_empty() {
        _ if !JUDGED.contains(&line.id.as_str()) => Standing::NotJudged,
        true => Standing::Met,
        false => Standing::Lacks(own),
    }
}

/// Every shortfall of a plan against the lines this program can judge.
pub fn shortfalls<'a>(plan: &'a PlanFile, session: Option<&Session>) -> Vec<Shortfall<'a>> {
    let mut found = Vec::new();
    let Some(head) = plan.head() else { return found };
    let mut lacks = |line: &'static str, entry: &'a Entry, what: String, way_out: String| {
        found.push(Shortfall {
            line,
            entry,
            what,
            way_out,
            broken: false,
        });
    };
    for need in session.map(order).unwrap_or_default() {
        let mut answers = plan.of(Part::Priority).chain(plan.of(Part::NotAddressed));
        if !answers.any(|entry| entry.get("need") == need) {
            lacks(
                "S1",
                head,
                format!("nothing is said of the significant need \"{need}\""),
                "write a [[priority]], or a [[not_addressed]] with its reason".to_owned(),
            );
        }
    }
    for entry in plan
        .of(Part::NotAddressed)
        .filter(|entry| entry.get("reason").is_empty())
    {
        lacks(
            "S1",
            entry,
            "it does not say why".to_owned(),
            "write reason = \"…\"".to_owned(),
        );
    }
    for strategy in plan
        .of(Part::Strategy)
        .filter(|strategy| strategy.get("impact").is_empty())
    {
        lacks(
            "S2",
            strategy,
            "no impact is expected of it".to_owned(),
            "write impact = \"…\"".to_owned(),
        );
    }
    for priority in plan.of(Part::Priority) {
        let strategies = plan.strategies(&priority.id);
        if strategies.is_empty() {
            lacks(
                "S2",
                priority,
                "no strategy serves it".to_owned(),
                "write a [[strategy]]".to_owned(),
            );
        }
        for (part, line, what) in [
            (Part::Resource, "S3", "no resource is committed to it"),
            (Part::Partner, "S4", "no partner works on it"),
        ] {
            if plan.serving(part, &strategies).is_empty() {
                let way_out = format!("write a [[{}]] that names one of its strategies", part.key());
                lacks(line, priority, what.to_owned(), way_out);
            }
        }
        let measured = strategies
            .iter()
            .any(|strategy| !plan.measures(&strategy.id).is_empty())
            || plan
                .objectives(&priority.id)
                .iter()
                .any(|one| one.figure("target").is_some());
        if priority.get("goal").is_empty() || !measured {
            lacks(
                "MA1",
                priority,
                "it has no goal, or no measure".to_owned(),
                "write goal = \"…\" and a [[measure]]".to_owned(),
            );
        }
    }
    if session.is_none_or(|session| session.participants.is_empty()) {
        lacks(
            "MA2",
            head,
            "no one is said to have taken part in choosing priorities".to_owned(),
            "write `participants`, as roles, in prioritization.toml".to_owned(),
        );
    }
    found.extend(adoption(head));
    found
}

fn adoption(head: &Entry) -> Option<Shortfall<'_>> {
    let date = |name: &str| head.get(name).parse::<Date>().ok();
    let deadline = date("tax_year_ends").and_then(adoption_deadline)?;
    let (what, way_out, broken) = match date("adopted_on") {
        None => (
            "no board has adopted it yet".to_owned(),
            format!("have it adopted by {deadline}, then write adopted_on and adopted_by"),
            false,
        ),
        Some(adopted) if adopted > deadline => (
            format!("it was adopted on {adopted}, and the last day was {deadline}"),
            "tell counsel, or correct the date: the 15th day of the 5th month after the tax year is the law's limit"
                .to_owned(),
            true,
        ),
        Some(_) if head.get("adopted_by").is_empty() => (
            "it does not say who adopted it".to_owned(),
            "write adopted_by = \"…\"".to_owned(),
            true,
        ),
        Some(_) => return None,
    };
    Some(Shortfall {
        line: "S5",
        entry: head,
        what,
        way_out,
        broken,
    })
}
