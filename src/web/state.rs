//! What every request may use: the store, the cycles as they are fielded, the day.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tracing::warn;

use super::desk::Tally;
use super::limit::Limits;
use super::look::Look;
use super::metrics::Metrics;
use super::step::{Step, steps};
use super::survey::Texts;
use crate::instrument::{Breakdown, Cycle, Edition, Indicators, Instrument, ItemId, Survey};
use crate::store::{Store, StoreError};

/// By cycle and reference; nothing where no such instrument was ever fielded.
type Older = BTreeMap<(String, String), Option<Arc<Instrument>>>;

/// Cheap to clone; one per program.
#[derive(Clone)]
pub struct State {
    pub(super) store: Store,
    pub(super) cycles: Arc<BTreeMap<String, Fielded>>,
    pub(super) limits: Arc<Limits>,
    pub(super) metrics: Arc<Metrics>,
    /// Instruments of other days, by cycle and reference, once they were asked for.
    older: Arc<Mutex<Older>>,
    clock: Clock,
}

/// More than this, and somebody makes references up.
const MOST_OLDER: usize = 64;

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
    pub indicators: Indicators,
    pub steps: Vec<Step>,
    pub look: Look,
    /// The groups of families that the cycle's margins count.
    pub quotas: Vec<Quota>,
    /// What the desk has counted so far.
    pub tally: tokio::sync::Mutex<Tally>,
    texts: OnceLock<Option<Texts>>,
}

/// A dimension of the margins that families are asked for as it is.
pub(super) struct Quota {
    pub dimension: String,
    pub label: String,
    /// The item whose choices are its categories.
    pub item: ItemId,
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
                let (instrument, indicators) = survey.instruments.get(&cycle.instrument)?;
                let own = indicators.with_packs(&cycle.packs, instrument);
                let instrument = instrument.fielded(cycle);
                let fielded = Fielded {
                    cycle: cycle.clone(),
                    steps: steps(&instrument),
                    look: Look::of(cycle),
                    quotas: quotas(cycle, &instrument, indicators),
                    tally: tokio::sync::Mutex::default(),
                    texts: OnceLock::new(),
                    indicators: own,
                    instrument,
                };
                Some((id.clone(), fielded))
            })
            .collect();
        Self {
            store,
            cycles: Arc::new(cycles),
            limits: Arc::default(),
            metrics: Arc::default(),
            older: Arc::default(),
            clock,
        }
    }

    /// Keeps what every cycle asks now, so that its answers can be read under it whenever they arrive.
    pub async fn keep_editions(&self, survey: &Survey) -> Result<(), StoreError> {
        for (id, fielded) in self.cycles.iter() {
            let edition = Edition::of(survey, id).text();
            let reference = fielded.instrument.reference();
            self.store.keep_instrument(id, &reference, &edition).await?;
        }
        Ok(())
    }

    /// The instrument with this reference, where it is not the one that is asked now: a tablet comes back after weeks.
    pub(super) async fn older(
        &self,
        fielded: &Fielded,
        reference: &str,
    ) -> Result<Option<Arc<Instrument>>, StoreError> {
        if reference == fielded.instrument.reference() || reference.len() > 100 {
            return Ok(None);
        }
        let key = (fielded.cycle.id.clone(), reference.to_owned());
        let known = self
            .older
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let source = self.store.instrument(&fielded.cycle.id, reference).await?;
        let cycle = fielded.cycle.id.clone();
        let read = tokio::task::spawn_blocking(move || {
            source
                .and_then(|source| Edition::parse(&source)?.instrument(&cycle))
                .map(Arc::new)
        });
        let instrument = read.await.unwrap_or(None);
        let mut older = self.older.lock().unwrap_or_else(PoisonError::into_inner);
        if older.len() < MOST_OLDER {
            older.insert(key, instrument.clone());
        }
        Ok(instrument)
    }

    /// Seconds since 1970, by the clock.
    pub(super) fn now(&self) -> i64 {
        Timestamp::now().as_second()
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

    /// The cycle that stands for all: the last that is open, else the last.
    pub(super) fn foremost(&self) -> Option<&Fielded> {
        self.open_cycles().last().or_else(|| self.cycles.values().last())
    }

    pub(super) fn open_cycles(&self) -> impl Iterator<Item = &Fielded> {
        self.cycles
            .values()
            .filter(|fielded| self.standing(&fielded.cycle) == Standing::Open)
    }
}

fn quotas(cycle: &Cycle, instrument: &Instrument, indicators: &Indicators) -> Vec<Quota> {
    let counted = |breakdown: &&Breakdown| {
        let mut margins = cycle.margins.iter();
        margins.any(|row| row.dimension == breakdown.id)
    };
    let breakdowns = indicators.breakdowns.iter().filter(counted);
    breakdowns
        .filter_map(|breakdown| {
            let mut items = instrument.items();
            let item = items.find(|item| item.id.as_str() == breakdown.column)?;
            (!item.choices().is_empty()).then(|| Quota {
                dimension: breakdown.id.clone(),
                label: breakdown.label.clone(),
                item: item.id.clone(),
            })
        })
        .collect()
}
