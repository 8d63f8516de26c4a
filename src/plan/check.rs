//! What keeps a plan from being adopted: objectives that are not SMART, rows without a date or a link, numbers that may not
//! be used, lines of the federal and state lists that are not met.

use std::path::Path;

use jiff::civil::Date;

use super::checklist::shortfalls;
use super::entry::Entry;
use super::evidence::{Evidence, Group, Level};
use super::file::PlanFile;
use super::part::Part;
use super::prioritize::Session;
use crate::instrument::{Better, Indicators, Problem, Severity};

/// What a plan is held against.
pub struct Ground<'a> {
    /// The numbers it was drafted from; none where they were not kept.
    pub evidence: Option<&'a Evidence>,
    /// What is asked today.
    pub indicators: &'a Indicators,
    pub session: Option<&'a Session>,
    /// Topics of the instrument.
    pub topics: Vec<&'a str>,
}

/// Every problem of content, in the order of the file.
///
/// What is wrong is an error. What is still missing is a warning while the plan is a draft, and an error once it says that
/// a board has adopted it. What only time has brought, an indicator that is asked otherwise today or no more, is a warning
/// always: no one can mend an old plan.
pub fn check(file: &Path, plan: &PlanFile, ground: &Ground<'_>) -> Vec<Problem> {
    let mut found = Findings {
        file,
        missing: match plan.adopted() {
            true => Severity::Error,
            false => Severity::Warning,
        },
        problems: Vec::new(),
    };
    for entry in &plan.entries {
        match entry.part {
            Part::Plan => head(&mut found, entry),
            Part::Priority => need(&mut found, entry, ground),
            Part::NotAddressed => need(&mut found, entry, ground),
            Part::Objective => objective(&mut found, plan, entry, ground),
            Part::Strategy => strategy(&mut found, entry),
            Part::Action => action(&mut found, entry),
            Part::Measure => measure(&mut found, plan, entry),
            Part::Partner | Part::Resource => {}
        }
        dates(&mut found, plan, entry);
    }
    unlinked(&mut found, plan);
    lists(&mut found, plan, ground);
    found.problems.sort();
    found.problems
}

struct Findings<'a> {
    file: &'a Path,
    missing: Severity,
    problems: Vec<Problem>,
}

impl Findings<'_> {
    fn wrong(&mut self, entry: &Entry, code: &'static str, what: &str, way_out: impl Into<String>) {
        let what = format!("{}: {what}", named(entry));
        self.problems
            .push(Problem::error(self.file, entry.line, code, what, way_out));
    }

    fn lacks(&mut self, entry: &Entry, code: &'static str, what: &str, way_out: impl Into<String>) {
        self.wrong(entry, code, what, way_out);
        if let Some(last) = self.problems.last_mut() {
            last.severity = self.missing;
        }
    }

    fn passed(&mut self, entry: &Entry, code: &'static str, what: &str, way_out: impl Into<String>) {
        self.wrong(entry, code, what, way_out);
        if let Some(last) = self.problems.last_mut() {
            last.severity = Severity::Warning;
        }
    }
}

fn named(entry: &Entry) -> String {
    match entry.part {
        Part::Plan => "the plan".to_owned(),
        part => format!("{} \"{}\"", part.key(), entry.id),
    }
}

fn day(entry: &Entry, name: &str) -> Option<Date> {
    entry.get(name).parse().ok()
}

fn head(found: &mut Findings<'_>, head: &Entry) {
    if let (Some(starts), Some(ends)) = (day(head, "starts"), day(head, "ends"))
        && ends < starts
    {
        found.wrong(head, "P312", "it ends before it starts", "exchange the dates");
    }
}

fn need(found: &mut Findings<'_>, entry: &Entry, ground: &Ground<'_>) {
    let need = entry.get("need");
    if !need.is_empty() && !ground.topics.contains(&need) {
        found.wrong(
            entry,
            "P203",
            &format!("there is no topic \"{need}\""),
            format!("use one of {}", ground.topics.join(", ")),
        );
    }
}

fn objective(found: &mut Findings<'_>, plan: &PlanFile, entry: &Entry, ground: &Ground<'_>) {
    let indicator = entry.get("indicator");
    let own_measure = plan
        .measures(&entry.id)
        .into_iter()
        .any(|measure| measure.figure("target").is_some());
    if indicator.is_empty() && !own_measure {
        found.lacks(
            entry,
            "P310",
            "not specific: it names no indicator and no measure of its own",
            "write indicator = \"…\", or a [[measure]] with a target",
        );
    }
    if entry.get("place").is_empty() {
        found.lacks(
            entry,
            "P310",
            "not specific: it names no place",
            "write place = \"…\"",
        );
    }
    let (baseline, target) = (entry.figure("baseline"), entry.figure("target"));
    if !own_measure {
        for (name, there) in [
            ("baseline", baseline.is_some()),
            ("target", target.is_some()),
            ("year", !entry.get("year").is_empty()),
            ("source", !entry.get("source").is_empty()),
        ] {
            if !there {
                found.lacks(
                    entry,
                    "P311",
                    &format!("not measurable: `{name}` is missing"),
                    format!("write {name} = …"),
                );
            }
        }
    }
    if entry.get("by").is_empty() {
        found.lacks(
            entry,
            "P312",
            "not time-bound: `by` is missing",
            "write by = \"2028-12-31\"",
        );
    }
    if let (Some(baseline), Some(target)) = (baseline, target) {
        let falls = entry.get("direction") == "decrease";
        if baseline == target || falls != (target < baseline) {
            found.wrong(
                entry,
                "P313",
                &format!(
                    "its target of {target} is no {} from {baseline}",
                    entry.get("direction")
                ),
                "put the target on the other side of the baseline, or correct the direction",
            );
        }
    }
    if !indicator.is_empty() {
        asked(found, entry, indicator, ground);
        published(found, entry, indicator, ground);
    }
}

/// The indicator as it is asked today.
fn asked(found: &mut Findings<'_>, entry: &Entry, indicator: &str, ground: &Ground<'_>) {
    let Some(asked) = ground
        .indicators
        .indicators
        .iter()
        .find(|known| known.id == indicator)
    else {
        found.passed(
            entry,
            "P314",
            &format!("there is no indicator \"{indicator}\""),
            "name one of indicators.toml, or leave it where it was asked once and is asked no more",
        );
        return;
    };
    let version = entry.figure("version");
    if version.is_some_and(|version| version != f64::from(asked.version)) {
        found.passed(
            entry,
            "P315",
            &format!(
                "\"{indicator}\" is asked in other words now: version {} then, {} today; the two cannot be compared",
                version.unwrap_or_default(),
                asked.version
            ),
            "measure the objective otherwise, or begin it anew from the new baseline",
        );
    }
    let good = match asked.better {
        Better::Lower => "decrease",
        Better::Higher => "increase",
        Better::Neither => "",
    };
    if good != entry.get("direction") && !entry.get("direction").is_empty() {
        found.wrong(
            entry,
            "P313",
            &match good {
                "" => format!("\"{indicator}\" is neither good nor bad when it changes"),
                good => format!("for \"{indicator}\" good news is a {good}"),
            },
            match good {
                "" => "choose an indicator with a better side".to_owned(),
                good => format!("write direction = \"{good}\""),
            },
        );
    }
}

/// The number that was published of the indicator.
fn published(found: &mut Findings<'_>, entry: &Entry, indicator: &str, ground: &Ground<'_>) {
    let (Some(evidence), Some(baseline)) = (ground.evidence, entry.figure("baseline")) else {
        return;
    };
    let (text, group) = (entry.get("group"), Group::parse(entry.get("group")));
    if !text.is_empty() && text != "all" && group.is_none() {
        found.wrong(
            entry,
            "P316",
            &format!("`group` is \"{text}\""),
            "write it as breakdown=code, like neighborhood=docks, or all",
        );
        return;
    }
    if entry.get("year") != evidence.cycle {
        return;
    }
    match evidence
        .measure(indicator)
        .map(|measure| measure.level(group.as_ref()))
    {
        None | Some(None) => found.wrong(
            entry,
            "P316",
            &format!(
                "nothing is published of \"{indicator}\" for {}",
                if text.is_empty() { "all" } else { text }
            ),
            "choose a group that `chna plan needs --json` lists",
        ),
        Some(Some(Level::Hidden)) => found.wrong(
            entry,
            "P317",
            &format!(
                "the number for {} is too small to show, so no objective may rest on it",
                if text.is_empty() { "all" } else { text }
            ),
            "choose a larger group, or measure it with data of a partner",
        ),
        Some(Some(Level::Shown(shown))) if (shown.share - baseline).abs() > 0.005 + 1e-9 => found.wrong(
            entry,
            "P318",
            &format!("its baseline is {baseline}, and {} was published", shown.share),
            format!("write baseline = {}", shown.share),
        ),
        Some(Some(Level::Shown(_))) => {}
    }
}

fn strategy(found: &mut Findings<'_>, entry: &Entry) {
    let evidence = entry.get("evidence");
    if evidence.is_empty() {
        found.lacks(
            entry,
            "P322",
            "its evidence is not rated",
            "write evidence = \"some_evidence\" or another rating",
        );
    } else if entry.get("source").is_empty() {
        found.lacks(
            entry,
            "P322",
            "it does not say who rated its evidence",
            "write source = \"…\"",
        );
    }
    if matches!(evidence, "evidence_of_ineffectiveness" | "not_recommended") {
        found.lacks(
            entry,
            "P322",
            "research says that it does not work",
            "choose another, or say in `text` what you do differently",
        );
    }
}

fn action(found: &mut Findings<'_>, entry: &Entry) {
    if entry.get("owner").is_empty() {
        found.lacks(entry, "P324", "nobody owns it", "write owner = \"…\"");
    }
    for name in ["starts", "ends"] {
        if entry.get(name).is_empty() {
            found.lacks(
                entry,
                "P312",
                &format!("undated: `{name}` is missing"),
                format!("write {name} = \"2026-09-01\""),
            );
        }
    }
    if let (Some(starts), Some(ends)) = (day(entry, "starts"), day(entry, "ends"))
        && ends < starts
    {
        found.wrong(entry, "P312", "it ends before it starts", "exchange the dates");
    }
}

fn measure(found: &mut Findings<'_>, plan: &PlanFile, entry: &Entry) {
    if entry.figure("target").is_none() {
        found.lacks(
            entry,
            "P311",
            "not measurable: `target` is missing",
            "write target = …",
        );
    }
    let is_share = entry.get("unit") == "share";
    for name in ["baseline", "target"] {
        if is_share
            && entry
                .figure(name)
                .is_some_and(|share| !(0.0..=1.0).contains(&share))
        {
            found.wrong(
                entry,
                "P302",
                &format!("`{name}` is no share"),
                "write a share from 0 to 1: 41.5 % is 0.415",
            );
        }
    }
    if entry.get("kind") == "outcome"
        && plan
            .entry(entry.get("of"))
            .is_some_and(|of| of.part == Part::Strategy)
    {
        found.lacks(
            entry,
            "P325",
            "an outcome belongs to an objective",
            "name one in `of`, or write kind = \"process\"",
        );
    }
}

/// Nothing happens before the plan begins, or is promised for after it ends.
fn dates(found: &mut Findings<'_>, plan: &PlanFile, entry: &Entry) {
    let Some((starts, ends)) = plan
        .head()
        .and_then(|head| Some((day(head, "starts")?, day(head, "ends")?)))
    else {
        return;
    };
    if entry.part == Part::Plan {
        return;
    }
    for name in ["starts", "ends", "by"] {
        if let Some(day) = day(entry, name)
            && (day > ends || day < starts)
        {
            found.wrong(
                entry,
                "P319",
                &format!("`{name}` is {day}, and the plan runs from {starts} to {ends}"),
                "bring it inside, or change the plan's dates",
            );
        }
    }
}

/// A priority needs an objective, an objective a strategy, a strategy an action.
fn unlinked(found: &mut Findings<'_>, plan: &PlanFile) {
    for priority in plan.of(Part::Priority) {
        if plan.objectives(&priority.id).is_empty() {
            found.lacks(
                priority,
                "P305",
                "no objective belongs to it",
                "write an [[objective]] that names it",
            );
        }
    }
    for objective in plan.of(Part::Objective) {
        let served = plan
            .of(Part::Strategy)
            .any(|strategy| strategy.all("objectives").contains(&objective.id));
        if !served {
            found.lacks(
                objective,
                "P305",
                "no strategy serves it",
                "write a [[strategy]] that names it",
            );
        }
    }
    for strategy in plan.of(Part::Strategy) {
        if plan.serving(Part::Action, &[strategy]).is_empty() {
            found.lacks(
                strategy,
                "P305",
                "no action carries it out",
                "write an [[action]] that names it",
            );
        }
    }
}

/// Lines of the federal and state lists.
fn lists(found: &mut Findings<'_>, plan: &PlanFile, ground: &Ground<'_>) {
    for short in shortfalls(plan, ground.session) {
        let what = format!("{}: {}", short.line, short.what);
        match short.broken {
            true => found.wrong(short.entry, "P320", &what, short.way_out),
            false => found.lacks(short.entry, "P320", &what, short.way_out),
        }
    }
}
