//! `cycles/<id>/plan.toml`: what a plan says, row by row, with every problem of form at its line.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::entry::{Entry, Value};
use super::part::{Field, Kind, Part};
use crate::instrument::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};

/// The rows of a plan, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanFile {
    pub entries: Vec<Entry>,
}

/// What can be read, and every problem of form: a key unknown, a value of another kind, an id that stands twice, a link to
/// nothing.
pub fn parse(file: &Path, text: &str) -> (PlanFile, Vec<Problem>) {
    let source = Source::new(file, text);
    let plan = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let mut entries = Vec::new();
        match table.table(Part::Plan.key(), "[plan]") {
            Some(head) => entries.push(entry(&head, Part::Plan)),
            None => table.error(
                0,
                "P301",
                "`[plan]` is missing",
                "let `chna plan draft` begin the file",
            ),
        }
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Plan) {
            let tables = table.tables(part.key());
            entries.extend(tables.iter().map(|own| entry(own, part)));
        }
        table.close();
        entries.sort_by_key(|entry| entry.line);
        PlanFile { entries }
    };
    twice(&source, &plan);
    links(&source, &plan);
    (plan, source.into_problems())
}

fn entry(table: &Table<'_>, part: Part) -> Entry {
    let mut entry = Entry::new(part, "");
    entry.line = table.line();
    for field in part.fields() {
        if field.kind == Kind::Id {
            entry.id = table.id("id").value;
            table.rename(format!("{} \"{}\"", part.key(), entry.id));
        } else if let Some(value) = value(table, field) {
            entry.values.insert(field.name, value);
        } else if field.needed && table.has(field.name).is_none() {
            table.error(
                table.at,
                "I011",
                format!("`{}` is missing", field.name),
                format!("add {} = …", field.name),
            );
        }
    }
    for (key, at) in table.keys() {
        if !part.fields().iter().any(|field| field.name == key) {
            table.error(
                at,
                "I010",
                format!("`{}` means nothing here", key.escape_default()),
                "correct its spelling or delete it",
            );
        }
    }
    entry
}

fn value(table: &Table<'_>, field: &Field) -> Option<Value> {
    let name = field.name;
    match field.kind {
        Kind::Id => None,
        Kind::Texts | Kind::Links(_) => {
            let texts: Vec<String> = table.texts(name).into_iter().map(|text| text.value).collect();
            (!texts.is_empty()).then_some(Value::Texts(texts))
        }
        Kind::Number => table.number(name).map(|number| Value::Number(number.value)),
        Kind::Share => {
            let number = table.number(name)?;
            if !(0.0..=1.0).contains(&number.value) {
                table.error(
                    number.at,
                    "P302",
                    format!("`{name}` is {}", number.value),
                    "write a share from 0 to 1: 41.5 % is 0.415",
                );
                return None;
            }
            Some(Value::Number(number.value))
        }
        Kind::Word(words) => {
            let pairs: Vec<(&str, &str)> = words.iter().map(|word| (*word, *word)).collect();
            table
                .one_of(name, &pairs)
                .map(|word| Value::Text(word.to_owned()))
        }
        Kind::Date => {
            let day = table.text(name).filter(|day| !day.value.is_empty())?;
            if day.value.parse::<Date>().is_err() || day.value.len() != 10 {
                table.error(
                    day.at,
                    "P303",
                    format!("`{name}` is \"{}\", which is no date", day.value),
                    "write it as in 2026-06-30",
                );
                return None;
            }
            Some(Value::Text(day.value))
        }
        Kind::Text | Kind::Link(_) => table
            .text(name)
            .filter(|text| !text.value.is_empty())
            .map(|text| Value::Text(text.value)),
    }
}

fn twice(source: &Source<'_>, plan: &PlanFile) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in plan.entries.iter().filter(|entry| !entry.id.is_empty()) {
        if let Some(first) = seen.insert(&entry.id, entry.line) {
            source.error_in_line(
                entry.line,
                "I021",
                format!("\"{}\" stands already in line {first}", entry.id),
                "give one of them another id: links go by it",
            );
        }
    }
}

fn links(source: &Source<'_>, plan: &PlanFile) {
    for entry in &plan.entries {
        for (field, parts, id) in entry.links() {
            let of_parts = plan.entries.iter().filter(|other| parts.contains(&other.part));
            let ids: Vec<&str> = of_parts.map(|other| other.id.as_str()).collect();
            if !ids.contains(&id) {
                source.error_in_line(
                    entry.line,
                    "P304",
                    format!(
                        "{} \"{}\": `{field}` names \"{id}\", which is not there",
                        entry.part.key(),
                        entry.id
                    ),
                    match ids.is_empty() {
                        true => format!("write a [[{}]] with that id first", parts[0].key()),
                        false => format!("use one of {}", ids.join(", ")),
                    },
                );
            }
        }
    }
}

impl PlanFile {
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.part == part)
    }

    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The plan's own row.
    pub fn head(&self) -> Option<&Entry> {
        self.of(Part::Plan).next()
    }

    /// Whether a board has adopted it.
    pub fn adopted(&self) -> bool {
        self.head().is_some_and(|head| !head.get("adopted_on").is_empty())
    }

    /// The objectives of a priority.
    pub fn objectives(&self, priority: &str) -> Vec<&Entry> {
        self.of(Part::Objective)
            .filter(|objective| objective.get("priority") == priority)
            .collect()
    }

    /// The strategies that serve any objective of a priority.
    pub fn strategies(&self, priority: &str) -> Vec<&Entry> {
        let own: Vec<&str> = self
            .objectives(priority)
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        self.of(Part::Strategy)
            .filter(|strategy| {
                strategy
                    .all("objectives")
                    .iter()
                    .any(|id| own.contains(&id.as_str()))
            })
            .collect()
    }

    /// Rows of a part that name one of these strategies.
    pub fn serving(&self, part: Part, strategies: &[&Entry]) -> Vec<&Entry> {
        let known = |id: &str| strategies.iter().any(|strategy| strategy.id == id);
        self.of(part)
            .filter(|entry| {
                known(entry.get("strategy")) || entry.all("strategies").iter().any(|id| known(id))
            })
            .collect()
    }

    /// Measures of an objective or a strategy.
    pub fn measures(&self, of: &str) -> Vec<&Entry> {
        self.of(Part::Measure)
            .filter(|measure| measure.get("of") == of)
            .collect()
    }

    /// The priority a row belongs to, through its links.
    pub fn priority_of(&self, id: &str) -> Option<&Entry> {
        let entry = self.entry(id)?;
        if entry.part == Part::Priority {
            return Some(entry);
        }
        let (_, parts, next) = entry.links().into_iter().next()?;
        // Links of the right part only lead upwards: from measures and actions to strategies, objectives, priorities.
        self.entry(next)
            .filter(|above| parts.contains(&above.part))
            .and_then(|above| self.priority_of(&above.id))
    }

    /// The whole file in one order, without the comments of an edited one.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for part in Part::ALL {
            for entry in self.of(part) {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&entry.to_text());
            }
        }
        text
    }
}
