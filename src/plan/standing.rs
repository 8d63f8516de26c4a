//! How a plan fares: what was done under each priority, and where each measure stands on its way.

use jiff::civil::Date;

use super::entry::Entry;
use super::file::PlanFile;
use super::log::{LogEntry, measured};
use super::part::Part;
use super::progress::{Course, Status};

/// One priority and all that was logged under it.
#[derive(Clone, Debug, PartialEq)]
pub struct PriorityStanding<'a> {
    pub priority: &'a Entry,
    pub strategies: Vec<&'a Entry>,
    pub log: Vec<&'a LogEntry>,
    pub measures: Vec<MeasureStanding>,
}

/// Sums over the log. A person reached twice counts twice.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reach {
    pub people: f64,
    pub sessions: f64,
    pub dollars: f64,
}

/// An objective's indicator, or a measure of the plan's own.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureStanding {
    pub id: String,
    pub what: Measured,
    pub unit: String,
    pub course: Option<Course>,
    /// Day, time in years, value; oldest first.
    pub values: Vec<(String, f64, f64)>,
    pub status: Status,
}

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measured {
    /// An indicator of the survey, among everyone ("") or a group.
    Indicator { id: String, group: String },
    /// In the plan's own words.
    Own(String),
}

/// Every priority with what was logged of it up to a day (`yyyy-mm-dd`).
pub fn standings<'a>(plan: &'a PlanFile, log: &'a [LogEntry], until: &str) -> Vec<PriorityStanding<'a>> {
    plan.of(Part::Priority)
        .map(|priority| {
            let own: Vec<&LogEntry> = log
                .iter()
                .filter(|entry| entry.on.as_str() <= until)
                .filter(|entry| plan.priority_of(&entry.of).is_some_and(|of| of.id == priority.id))
                .collect();
            PriorityStanding {
                measures: measures(plan, &priority.id, log, until),
                strategies: plan.strategies(&priority.id),
                log: own,
                priority,
            }
        })
        .collect()
}

impl<'a> PriorityStanding<'a> {
    /// What was logged in one year.
    pub fn in_year(&self, year: &str) -> Vec<&'a LogEntry> {
        let all = self.log.iter().copied();
        all.filter(|entry| entry.year() == year).collect()
    }
}

/// What the entries add up to.
pub fn reach(log: &[&LogEntry]) -> Reach {
    let sum = |of: fn(&LogEntry) -> Option<f64>| log.iter().filter_map(|entry| of(entry)).sum();
    Reach {
        people: sum(|entry| entry.people),
        sessions: sum(|entry| entry.sessions),
        dollars: sum(|entry| entry.dollars),
    }
}

fn measures(plan: &PlanFile, priority: &str, log: &[LogEntry], until: &str) -> Vec<MeasureStanding> {
    let head = plan.head();
    let starts = head.map_or("", |head| head.get("starts"));
    let ends = head.map_or("", |head| head.get("ends"));
    let mut rows = Vec::new();
    for objective in plan.objectives(priority) {
        if !objective.get("indicator").is_empty() {
            let what = Measured::Indicator {
                id: objective.get("indicator").to_owned(),
                group: match objective.get("group") {
                    "all" => String::new(),
                    group => group.to_owned(),
                },
            };
            rows.push((objective, what, "share", objective.get("by")));
        }
        rows.extend(own(plan, &objective.id, objective.get("by")));
    }
    for strategy in plan.strategies(priority) {
        rows.extend(own(plan, &strategy.id, ends));
    }
    rows.into_iter()
        .map(|(entry, what, unit, by)| {
            let values: Vec<(String, f64, f64)> = measured(log, &entry.id)
                .into_iter()
                .filter(|(logged, _)| logged.on.as_str() <= until)
                .filter_map(|(logged, value)| Some((logged.on.clone(), time(&logged.on)?, value)))
                .collect();
            let course = (|| {
                Some(Course {
                    baseline: entry.figure("baseline")?,
                    target: entry.figure("target")?,
                    from: time(starts)?,
                    by: time(by)?,
                })
            })();
            let last = values.last();
            MeasureStanding {
                id: entry.id.clone(),
                what,
                unit: unit.to_owned(),
                status: match (&course, last) {
                    (Some(course), Some((_, time, value))) => course.status(Some(*value), *time),
                    _ => Status::NoData,
                },
                course,
                values,
            }
        })
        .collect()
}

type Row<'a> = (&'a Entry, Measured, &'a str, &'a str);

fn own<'a>(plan: &'a PlanFile, of: &str, by: &'a str) -> Vec<Row<'a>> {
    plan.measures(of)
        .into_iter()
        .map(|measure| {
            let what = Measured::Own(measure.get("what").to_owned());
            (measure, what, measure.get("unit"), by)
        })
        .collect()
}

/// A day in years with a fraction: 2026-07-02 is 2026.5.
pub fn time(day: &str) -> Option<f64> {
    let day: Date = day.parse().ok()?;
    let length = f64::from(day.days_in_year());
    Some(f64::from(day.year()) + (f64::from(day.day_of_year()) - 1.0) / length)
}
