//! One person's answers in progress.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::given::Given;
use super::problem::{AnswerProblem, Argument};
use super::sheet::{Settled, Sheet, row_path};
use crate::instrument::{Instrument, Item, ItemId, ItemKind, SetKind};

/// Answers by item. An item that is not there was left blank or not asked.
pub type Answers = BTreeMap<ItemId, Answer>;

/// What one family has said so far, and how; it may still go back and change.
///
/// Answers to items that relevance has closed since are kept, so that going back brings them again; sealing drops them.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    pub id: Uuid,
    pub cycle: String,
    /// What was asked: `family@<hash>`.
    pub instrument: String,
    pub language: String,
    /// `web`, `kiosk`, `interviewer`, `paper` …
    pub mode: String,
    /// The partner whose link was followed.
    pub source: Option<String>,
    pub consent: Option<Consent>,
    pub answers: Answers,
    /// The day of the first answer, `yyyy-mm-dd`; no finer time is kept.
    pub day: String,
    /// Seconds spent on the pages.
    pub duration_s: u64,
    pub complete: bool,
    /// The input that people do not see was filled in: see [`super::quality`].
    pub trap: bool,
}

/// Which consent text was agreed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub version: String,
    pub language: String,
}

impl Response {
    /// A response that has not said anything yet.
    pub fn new(
        id: Uuid,
        cycle: &str,
        instrument: &Instrument,
        language: &str,
        mode: &str,
        day: &str,
    ) -> Self {
        Self {
            id,
            cycle: cycle.to_owned(),
            instrument: instrument.reference(),
            language: language.to_owned(),
            mode: mode.to_owned(),
            source: None,
            consent: None,
            answers: Answers::new(),
            day: day.to_owned(),
            duration_s: 0,
            complete: false,
            trap: false,
        }
    }

    /// The response that a JSON document holds: the body of DESIGN.md 6, with `id`, `cycle` and `day` put beside.
    ///
    /// Errors: every problem at once, each with its item where it has one.
    pub fn parse(instrument: &Instrument, document: &Value) -> Result<Self, Vec<AnswerProblem>> {
        Ok(Self::parse_settled(instrument, document)?.0)
    }

    /// As [`Response::parse`], with what its sheet has found.
    pub(super) fn parse_settled(
        instrument: &Instrument,
        document: &Value,
    ) -> Result<(Self, Settled), Vec<AnswerProblem>> {
        let mut problems = Vec::new();
        let Some(mut response) = Self::read(instrument, document, &mut problems) else {
            return Err(problems);
        };
        let settled = response.settled(instrument);
        let sheet = Sheet::take_up(settled, instrument, &response);
        problems.extend(unmet(&sheet));
        let settled = sheet.set_down();
        match problems.is_empty() {
            true => Ok((response, settled)),
            false => Err(problems),
        }
    }

    /// A response as it was kept: what `instrument` knows of it, which may be of another version than the one that was asked.
    /// It was judged when it was kept, and is not judged again.
    pub fn kept(instrument: &Instrument, document: &Value) -> Option<Self> {
        Self::read(instrument, document, &mut Vec::new())
    }

    /// What a document says, each part by itself; none where it is no response at all.
    fn read(instrument: &Instrument, document: &Value, problems: &mut Vec<AnswerProblem>) -> Option<Self> {
        let Some(fields) = document.as_object() else {
            problems.push(AnswerProblem::whole("C011", "collection-not-a-response"));
            return None;
        };
        let text = |name: &str| fields.get(name).and_then(Value::as_str).map(short);
        let mut needed = |name: &'static str| {
            text(name).filter(|text| !text.is_empty()).unwrap_or_else(|| {
                problems.push(
                    AnswerProblem::whole("C012", "collection-field")
                        .with("name", Argument::Text(name.to_owned())),
                );
                String::new()
            })
        };
        let (cycle, reference, language) = (needed("cycle"), needed("instrument"), needed("language"));
        let (mode, day) = (needed("mode"), needed("day"));
        let id = needed("id");
        if reference.split('@').next() != Some(instrument.id.as_str()) && !reference.is_empty() {
            problems.push(AnswerProblem::whole("C013", "collection-other-instrument"));
        }
        let consent = fields.get("consent").and_then(|consent| {
            Some(Consent {
                version: short(consent.get("version")?.as_str()?),
                language: short(consent.get("language")?.as_str()?),
            })
        });
        let mut answers = Answers::new();
        match fields.get("answers") {
            Some(Value::Object(given)) => {
                let mut known = 0;
                for item in instrument.items() {
                    if let Some(value) = given.get(item.id.as_str()) {
                        known += 1;
                        let answer = take_one(item, Given::from_json(value), problems);
                        answers.extend(answer.map(|answer| (item.id.clone(), answer)));
                    }
                }
                if known < given.len() {
                    let is_item = |name: &str| instrument.items().any(|item| item.id.as_str() == name);
                    let unknown = given.keys().filter(|name| !is_item(name));
                    problems.extend(unknown.map(|name| AnswerProblem::unknown_item(name)));
                }
            }
            None | Some(Value::Null) => {}
            Some(_) => problems.push(AnswerProblem::whole("C011", "collection-not-a-response")),
        }
        let id = Uuid::parse_str(&id).unwrap_or_else(|_| {
            problems.push(AnswerProblem::whole("C014", "collection-not-a-uuid"));
            Uuid::nil()
        });
        Some(Self {
            id,
            cycle,
            instrument: reference,
            language,
            mode,
            source: text("source").filter(|source| !source.is_empty()),
            consent,
            answers,
            day,
            duration_s: fields.get("duration_s").and_then(Value::as_u64).unwrap_or(0),
            complete: fields.get("complete").and_then(Value::as_bool).unwrap_or(false),
            trap: fields.get("trap").and_then(Value::as_bool).unwrap_or(false),
        })
    }

    /// Takes the answers of a posted page in place of earlier ones to the same items. What cannot be taken stays out,
    /// and is said; the rest is in.
    pub fn take(
        &mut self,
        instrument: &Instrument,
        page: &[&Item],
        pairs: &[(String, String)],
    ) -> Vec<AnswerProblem> {
        let mut problems = Vec::new();
        for item in page.iter().filter(|item| item.is_asked() && !item.read_only) {
            self.answers.remove(&item.id);
            let given = match &item.kind {
                ItemKind::Repeat { at_most, .. } => Given::rows_from_pairs(pairs, item, *at_most),
                _ => Given::from_pairs(pairs, item.id.as_str()),
            };
            let answer = take_one(item, given, &mut problems);
            self.answers
                .extend(answer.map(|answer| (item.id.clone(), answer)));
        }
        let settled = self.settled(instrument);
        let on_page = |problem: &AnswerProblem| {
            let owner = problem.item.as_ref().map(|path| path.owner());
            page.iter().any(|item| Some(item.id.as_str()) == owner)
        };
        let sheet = Sheet::take_up(settled, instrument, self);
        let unmet: Vec<AnswerProblem> = unmet(&sheet).filter(on_page).collect();
        for problem in &unmet {
            if let Some(path) = &problem.item {
                self.forget(path);
            }
        }
        problems.extend(unmet);
        let sheet = Sheet::new(instrument, self);
        let needed: Vec<AnswerProblem> = sheet
            .needed()
            .map(|(item, path)| AnswerProblem::of(item, "C009", "collection-needed").at(&path))
            .filter(on_page)
            .filter(|needed| problems.iter().all(|problem| problem.item != needed.item))
            .collect();
        problems.extend(needed);
        // In the order of the page, as the reader meets them.
        problems.sort_by_key(|problem| {
            let owner = problem.item.as_ref().map(|path| path.owner());
            page.iter().position(|item| Some(item.id.as_str()) == owner)
        });
        problems
    }

    /// The items asked of this family.
    pub fn open_items(&self, instrument: &Instrument) -> BTreeSet<ItemId> {
        Sheet::new(instrument, self).open()
    }

    /// Puts in what follows from the answers: calculations, hidden and read-only values, and each pick of a ranking at its
    /// highest place only.
    pub fn settle(&mut self, instrument: &Instrument) {
        self.settled(instrument);
    }

    /// As [`Response::settle`], with what its sheet has found.
    pub(super) fn settled(&mut self, instrument: &Instrument) -> Settled {
        let mut picked: BTreeSet<(&ItemId, String)> = BTreeSet::new();
        for item in instrument.items() {
            if let Some(set) = item.set.as_ref().filter(|set| set.kind == SetKind::Rank)
                && let Some(Answer::Choice(code)) = self.answers.get(&item.id)
                && !picked.insert((&set.id, code.clone()))
            {
                self.answers.remove(&item.id);
            }
        }
        let sheet = Sheet::new(instrument, self);
        let computed = sheet.computed();
        let settled = sheet.set_down();
        for item in instrument.items() {
            if matches!(item.kind, ItemKind::Calculate { .. }) {
                self.answers.remove(&item.id);
            }
        }
        self.answers.extend(computed);
        settled
    }

    /// Takes out one answer, in a row by its path.
    fn forget(&mut self, path: &ItemId) {
        let mut parts = path.as_str().split('.');
        let (Some(owner), row, member) = (parts.next(), parts.next(), parts.next()) else {
            return;
        };
        match (row.and_then(|row| row.parse::<usize>().ok()), member) {
            (Some(row), Some(member)) => {
                if let Some(Answer::Rows(rows)) = self.answers.get_mut(owner)
                    && let Some(row) = row.checked_sub(1).and_then(|at| rows.get_mut(at))
                {
                    row.remove(member);
                }
            }
            _ => {
                self.answers.remove(owner);
            }
        }
    }

    /// The document the store keeps. The same response gives the same bytes.
    pub fn document(&self) -> Value {
        let answers: serde_json::Map<String, Value> = self
            .answers
            .iter()
            .map(|(id, answer)| (id.to_string(), answer.json()))
            .collect();
        let consent = self
            .consent
            .as_ref()
            .map(|consent| json!({ "version": consent.version, "language": consent.language }));
        let mut document = json!({
            "id": self.id,
            "cycle": self.cycle,
            "instrument": self.instrument,
            "language": self.language,
            "mode": self.mode,
            "source": self.source,
            "consent": consent,
            "answers": answers,
            "day": self.day,
            "duration_s": self.duration_s,
            "complete": self.complete,
        });
        if self.trap
            && let Value::Object(fields) = &mut document
        {
            fields.insert("trap".to_owned(), json!(true));
        }
        document
    }
}

/// Answers to open items that their constraints, or the filter of their choices, do not let be.
fn unmet(sheet: &Sheet<'_>) -> impl Iterator<Item = AnswerProblem> {
    let constraints = sheet
        .unmet()
        .map(|(item, path)| AnswerProblem::of(item, "C005", "collection-constraint").at(&path));
    let filters = sheet.not_offered().into_iter().map(|(item, path, code)| {
        AnswerProblem::of(item, "C002", "collection-unknown-choice")
            .with("code", Argument::Text(code))
            .at(&path)
    });
    constraints.chain(filters)
}

/// The answer to an item in what was given; what cannot be taken is said.
fn take_one(item: &Item, given: Given, problems: &mut Vec<AnswerProblem>) -> Option<Answer> {
    let (ItemKind::Repeat { items, at_most, .. }, Given::Rows(rows)) = (&item.kind, &given) else {
        return Answer::parse(item, &given).unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
    };
    if rows.len() > *at_most {
        problems.push(
            AnswerProblem::of(item, "C007", "collection-too-many-rows")
                .with("max", Argument::Number(*at_most as f64)),
        );
        return None;
    }
    let mut taken = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let mut answers = Answers::new();
        for (name, given) in row {
            let Some(member) = items.iter().find(|member| member.id.as_str() == name) else {
                problems.push(AnswerProblem::unknown_item(name));
                continue;
            };
            match Answer::parse(member, given) {
                Ok(Some(answer)) => {
                    answers.insert(member.id.clone(), answer);
                }
                Ok(None) => {}
                Err(problem) => problems.push(problem.at(&row_path(item, at, member))),
            }
        }
        taken.push(answers);
    }
    // A row that says nothing at the end is one she did not get to.
    while taken.last().is_some_and(Answers::is_empty) {
        taken.pop();
    }
    (!taken.is_empty()).then_some(Answer::Rows(taken))
}

/// Tags, codes and days are short; a longer text is cut, so that no field can fill the store.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect()
}
