//! One person's answers in progress.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::given::Given;
use super::problem::AnswerProblem;
use super::relevance::{instance, open_items};
use crate::instrument::expression::Environment;
use crate::instrument::{Instrument, Item, ItemId};

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
        }
    }

    /// The response that a JSON document holds: the body of DESIGN.md 6, with `id`, `cycle` and `day` put beside.
    ///
    /// Errors: every problem at once, each with its item where it has one.
    pub fn parse(instrument: &Instrument, document: &Value) -> Result<Self, Vec<AnswerProblem>> {
        let Some(fields) = document.as_object() else {
            return Err(vec![AnswerProblem::whole("C011", "collection-not-a-response")]);
        };
        let mut problems = Vec::new();
        let text = |name: &str| fields.get(name).and_then(Value::as_str).map(short);
        let mut needed = |name: &'static str| {
            text(name).filter(|text| !text.is_empty()).unwrap_or_else(|| {
                problems.push(
                    AnswerProblem::whole("C012", "collection-field")
                        .with("name", super::problem::Argument::Text(name.to_owned())),
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
                for (name, value) in given {
                    let parsed = match instrument.item(name) {
                        Some(item) => Answer::parse(item, &Given::from_json(value)),
                        None => Err(AnswerProblem::unknown_item(name)),
                    };
                    match parsed {
                        Ok(Some(answer)) => {
                            answers.insert(ItemId(name.clone()), answer);
                        }
                        Ok(None) => {}
                        Err(problem) => problems.push(problem),
                    }
                }
            }
            None | Some(Value::Null) => {}
            Some(_) => problems.push(AnswerProblem::whole("C011", "collection-not-a-response")),
        }
        let id = Uuid::parse_str(&id).unwrap_or_else(|_| {
            problems.push(AnswerProblem::whole("C014", "collection-not-a-uuid"));
            Uuid::nil()
        });
        let response = Self {
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
        };
        let items: Vec<&Item> = instrument.items().collect();
        problems.extend(response.unmet(instrument, &items));
        if problems.is_empty() {
            Ok(response)
        } else {
            Err(problems)
        }
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
        for item in page {
            self.answers.remove(&item.id);
            match Answer::parse(item, &Given::from_pairs(pairs, item.id.as_str())) {
                Ok(Some(answer)) => {
                    self.answers.insert(item.id.clone(), answer);
                }
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        let unmet = self.unmet(instrument, page);
        for problem in &unmet {
            if let Some(id) = &problem.item {
                self.answers.remove(id);
            }
        }
        problems.extend(unmet);
        let open = self.open_items(instrument);
        let needed =
            |item: &&&Item| item.required && open.contains(&item.id) && !self.answers.contains_key(&item.id);
        for item in page.iter().filter(needed) {
            if problems
                .iter()
                .all(|problem| problem.item.as_ref() != Some(&item.id))
            {
                problems.push(AnswerProblem::of(item, "C009", "collection-needed"));
            }
        }
        // In the order of the page, as the reader meets them.
        problems.sort_by_key(|problem| {
            page.iter()
                .position(|item| Some(&item.id) == problem.item.as_ref())
        });
        problems
    }

    /// The items asked of this family.
    pub fn open_items(&self, instrument: &Instrument) -> BTreeSet<ItemId> {
        open_items(instrument, &self.answers, &Environment::default())
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
        json!({
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
        })
    }

    /// Constraints that answers to open items of `items` do not meet.
    fn unmet(&self, instrument: &Instrument, items: &[&Item]) -> Vec<AnswerProblem> {
        let environment = Environment::default();
        let open = self.open_items(instrument);
        let closed: BTreeSet<ItemId> = self
            .answers
            .keys()
            .filter(|id| !open.contains(*id))
            .cloned()
            .collect();
        let read = instance(instrument, &self.answers, &closed);
        items
            .iter()
            .filter(|item| open.contains(&item.id))
            .filter(|item| {
                self.answers
                    .get(&item.id)
                    .is_some_and(|answer| !answer.meets(item, &read, &environment))
            })
            .map(|item| AnswerProblem::of(item, "C005", "collection-constraint"))
            .collect()
    }
}

/// Tags, codes and days are short; a longer text is cut, so that no field can fill the store.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect()
}
