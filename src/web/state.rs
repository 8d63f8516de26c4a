//! What every request may use: the store, the cycles as they are fielded, the day.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tracing::warn;

use super::step::{Step, steps};
use super::survey::Texts;
use crate::instrument::{Cycle, Instrument, Survey};
use crate::store::Store;

/// Cheap to clone; one per program.
#[derive(Clone)]
pub struct State {
    pub(super) store: Store,
    pub(super) cycles: Arc<BTreeMap<String, Fielded>>,
    clock: Clock,
}

/// What day it is.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// Always this one, `yyyy-mm-dd`: to try a cycle on a day of its own.
    Day(String),
}

/// A cycle, and the instrument as it asks it, cut into pages.
pub(super) struct Fielded {
    pub cycle: Cycle,
    pub instrument: Instrument,
    pub steps: Vec<Step>,
    texts: OnceLock<Option<Texts>>,
}

impl Fielded {
    /// What the script in the page reads; none where it could not compute all of it, and the pages do without it.
    pub fn texts(&self) -> Option<&Texts> {
        let made = self.texts.get_or_init(|| {
            let made = Texts::of(self);
            if let Err(problem) = &made {
                warn!(
                    cycle = self.cycle.id,
                    "asked without a script: {}", problem.message
                );
            }
            made.ok()
        });
        made.as_ref()
    }
}

/// Whether families may answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    NotYet,
    Open,
    Closed,
}

impl State {
    pub fn new(store: Store, survey: &Survey, clock: Clock) -> Self {
        let cycles = survey
            .cycles
            .iter()
            .filter_map(|(id, cycle)| {
                let (instrument, _) = survey.instruments.get(&cycle.instrument)?;
                let instrument = instrument.fielded(cycle);
                let fielded = Fielded {
                    cycle: cycle.clone(),
                    steps: steps(&instrument),
                    texts: OnceLock::new(),
                    instrument,
                };
                Some((id.clone(), fielded))
            })
            .collect();
        Self {
            store,
            cycles: Arc::new(cycles),
            clock,
        }
    }

    /// `yyyy-mm-dd`.
    pub(super) fn today(&self) -> String {
        match &self.clock {
            Clock::System => Timestamp::now()
                .to_zoned_datetime(TimeZone::UTC)
                .date()
                .to_string(),
            Clock::Day(day) => day.clone(),
        }
    }

    /// The day that is always today, where one was set.
    pub(super) fn fixed_day(&self) -> Option<&str> {
        match &self.clock {
            Clock::System => None,
            Clock::Day(day) => Some(day),
        }
    }

    pub(super) fn standing(&self, cycle: &Cycle) -> Standing {
        let today = self.today();
        if today < cycle.opens {
            Standing::NotYet
        } else if today > cycle.closes {
            Standing::Closed
        } else {
            Standing::Open
        }
    }

    pub(super) fn open_cycles(&self) -> impl Iterator<Item = &Fielded> {
        self.cycles
            .values()
            .filter(|fielded| self.standing(&fielded.cycle) == Standing::Open)
    }
}
