//! What the desk counts of each response, kept from one view to the next: only what has changed since is read again, so
//! that a look at fifty thousand responses costs no more than a list of their revisions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use tracing::error;
use uuid::Uuid;

use crate::collection::{Response, quality};
use crate::store::{StoreError, StoredResponse};
use crate::web::state::{Fielded, State};

/// Read from the store at once; a sheet of paper each would be a meter high.
const AT_ONCE: usize = 1000;

/// What is counted of one response. Nothing in it says who she is, or what she answered but for the groups of the targets.
#[derive(Clone, Debug)]
pub struct Brief {
    pub complete: bool,
    pub day: Arc<str>,
    pub language: Arc<str>,
    pub mode: Arc<str>,
    pub source: Arc<str>,
    /// The page of its last answer.
    pub page: usize,
    pub duration_s: u64,
    /// Her answer to the item of each of [`Fielded::quotas`].
    pub groups: Vec<Arc<str>>,
    pub signs: quality::Signs,
}

/// All responses of a cycle, as of the last look.
#[derive(Debug, Default)]
pub struct Tally {
    /// None where the document cannot be read as a response to this cycle: it is not fetched again until it changes.
    known: BTreeMap<Uuid, (i64, Option<Brief>)>,
    /// Every word once: a day stands in hundreds of responses.
    words: BTreeSet<Arc<str>>,
}

impl Tally {
    pub fn briefs(&self) -> impl Iterator<Item = &Brief> {
        self.known.values().filter_map(|(_, brief)| brief.as_ref())
    }

    /// How many responses are there that cannot be read, and are in no count.
    pub fn unreadable(&self) -> u64 {
        self.known.values().filter(|(_, brief)| brief.is_none()).count() as u64
    }

    /// Takes in what has changed in the store.
    pub async fn refresh(&mut self, state: &State, cycle: &str) -> Result<(), StoreError> {
        let there = state.store.revisions(cycle).await?;
        let is_new =
            |(id, revision): &&(Uuid, i64)| self.known.get(id).is_none_or(|(known, _)| known != revision);
        let new: Vec<Uuid> = there.iter().filter(is_new).map(|(id, _)| *id).collect();
        for some in new.chunks(AT_ONCE) {
            let stored = state.store.some_responses(cycle, some).await?;
            let (cycles, id) = (Arc::clone(&state.cycles), cycle.to_owned());
            let read = tokio::task::spawn_blocking(move || {
                let fielded = cycles.get(&id);
                let read = |response: &StoredResponse| Read::of(fielded?, response);
                let briefs = stored
                    .iter()
                    .map(|(response, revision)| (response.id, *revision, read(response)));
                briefs.collect::<Vec<_>>()
            });
            match read.await {
                Ok(read) => {
                    for (id, revision, read) in read {
                        let brief = read.map(|read| self.brief(read));
                        self.known.insert(id, (revision, brief));
                    }
                }
                Err(cause) => error!("{} responses could not be counted: {cause}", some.len()),
            }
        }
        // After a restore, some may be gone.
        let there: BTreeSet<Uuid> = there.into_iter().map(|(id, _)| id).collect();
        self.known.retain(|id, _| there.contains(id));
        Ok(())
    }

    fn brief(
        &mut self,
        Read {
            response,
            page,
            groups,
            signs,
        }: Read,
    ) -> Brief {
        Brief {
            complete: response.complete,
            day: self.word(&response.day),
            language: self.word(&response.language),
            mode: self.word(&response.mode),
            source: self.word(response.source.as_deref().unwrap_or_default()),
            page,
            duration_s: response.duration_s,
            groups: groups.iter().map(|group| self.word(group)).collect(),
            signs,
        }
    }

    fn word(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.words.get(text) {
            return Arc::clone(known);
        }
        let word: Arc<str> = text.into();
        self.words.insert(Arc::clone(&word));
        word
    }
}

/// A response, read for what is counted of it.
struct Read {
    response: Response,
    page: usize,
    groups: Vec<String>,
    signs: quality::Signs,
}

impl Read {
    fn of(fielded: &Fielded, stored: &StoredResponse) -> Option<Self> {
        let document: Value = serde_json::from_str(&stored.document).ok()?;
        let response = Response::kept(&fielded.instrument, &document)?;
        let answered = |page: &crate::web::step::Step| {
            let items = &page.section(&fielded.instrument).items[page.items.clone()];
            items.iter().any(|item| response.answers.contains_key(&item.id))
        };
        let groups = fielded.quotas.iter().map(|quota| {
            let answer = response.answers.get(&quota.item);
            answer.map(crate::collection::Answer::text).unwrap_or_default()
        });
        Some(Self {
            page: fielded.steps.iter().rposition(answered).unwrap_or(0),
            groups: groups.collect(),
            signs: quality::Signs::of(&fielded.instrument, &response),
            response,
        })
    }
}
