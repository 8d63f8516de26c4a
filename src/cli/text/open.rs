//! The open answers of a cycle, and what is kept beside them.

use std::collections::BTreeMap;

use crate::cli::{Failure, actor, store_failure};
use crate::collection::note::Note;
use crate::collection::{Answer, Submission};
use crate::instrument::{ItemKind, Survey};
use crate::store::{KeptNote, Store};

/// One open answer and what was made of it.
pub struct Open {
    /// `RESPONSE/ITEM`
    pub name: String,
    pub response: String,
    pub item: String,
    pub language: String,
    pub words: String,
    pub note: Note,
}

/// The open answers of a cycle in order of their names; a note that was made for other words counts as none.
pub async fn open(
    survey: &Survey,
    store: &Store,
    cycle: &str,
    submissions: &[Submission],
) -> Result<Vec<Open>, Failure> {
    let mut notes = notes(store, cycle).await?;
    let Some((asked, (instrument, _))) = survey
        .cycles
        .get(cycle)
        .and_then(|asked| Some((asked, survey.instruments.get(&asked.instrument)?)))
    else {
        return Ok(Vec::new());
    };
    let fielded = instrument.fielded(asked);
    let items: Vec<&str> = fielded
        .items()
        .filter(|item| matches!(item.kind, ItemKind::Text { .. }))
        .map(|item| item.id.as_str())
        .collect();
    let mut all = Vec::new();
    for submission in submissions {
        let response = submission.response();
        for item in &items {
            let Some(Answer::Text(words)) = submission.answer(item) else {
                continue;
            };
            let id = response.id.to_string();
            let note = notes
                .remove(&(id.clone(), (*item).to_owned()))
                .filter(|note| note.is_of(words))
                .unwrap_or_else(|| Note::of(words));
            all.push(Open {
                name: format!("{id}/{item}"),
                response: id,
                item: (*item).to_owned(),
                language: response.language.clone(),
                words: words.clone(),
                note,
            });
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Notes by response and item.
async fn notes(store: &Store, cycle: &str) -> Result<BTreeMap<(String, String), Note>, Failure> {
    let kept = store.notes(cycle).await.map_err(store_failure)?;
    kept.into_iter()
        .map(|kept| match serde_json::from_str(&kept.document) {
            Ok(note) => Ok(((kept.response, kept.item), note)),
            Err(cause) => Err(unreadable(&cause)),
        })
        .collect()
}

pub fn unreadable(cause: &dyn std::fmt::Display) -> Failure {
    Failure::problem(
        "T001",
        format!("a note cannot be read: {cause}"),
        "please report it",
    )
}

/// The one answer whose name begins so.
pub fn find(all: Vec<Open>, name: &str) -> Result<Open, Failure> {
    let mut found: Vec<Open> = all.into_iter().filter(|one| one.name.starts_with(name)).collect();
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(Failure::problem(
            "T002",
            format!("no open answer is named \"{name}\""),
            "use a name that `chna text list` prints",
        )),
        many => Err(Failure::problem(
            "T002",
            format!("{many} open answers are named \"{name}…\""),
            "write more of the name",
        )),
    }
}

pub async fn keep(store: &Store, cycle: &str, one: &Open, act: &str) -> Result<(), Failure> {
    let document = serde_json::to_string(&one.note).map_err(|cause| unreadable(&cause))?;
    let note = KeptNote {
        response: one.response.clone(),
        item: one.item.clone(),
        document,
    };
    store.keep_note(cycle, &note).await.map_err(store_failure)?;
    actor::record(store, act, format!("{cycle} {}", one.name)).await
}
