//! Which items of two cycles are the same, so that their numbers may stand side by side.

use crate::instrument::definition::Instrument;

/// What became of an item from one cycle to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// The same id and version: comparable.
    Same,
    /// The same id, another version: a break in the trend.
    Reworded,
    /// Asked only in the later cycle.
    New,
    /// Asked only in the earlier cycle.
    Dropped,
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Comparison {
    pub item: String,
    pub change: Change,
    /// Versions in the earlier and the later cycle.
    pub earlier: Option<u32>,
    pub later: Option<u32>,
    /// The words differ although the version does not: somebody forgot to raise it.
    pub words_differ: bool,
}

/// Item by item, in the later instrument's order, then what was dropped. Both as their cycles field them.
pub fn compare(earlier: &Instrument, later: &Instrument) -> Vec<Comparison> {
    let mut all: Vec<Comparison> = later
        .items()
        .map(|item| {
            let before = earlier.item(item.id.as_str());
            Comparison {
                item: item.id.to_string(),
                change: match before {
                    None => Change::New,
                    Some(before) if before.version == item.version => Change::Same,
                    Some(_) => Change::Reworded,
                },
                earlier: before.map(|before| before.version),
                later: Some(item.version),
                words_differ: before.is_some_and(|before| {
                    before.version == item.version
                        && item.list.as_ref().is_none_or(|list| !list.from_cycle)
                        && (before.label != item.label || before.choices() != item.choices())
                }),
            }
        })
        .collect();
    let dropped = earlier
        .items()
        .filter(|item| later.item(item.id.as_str()).is_none());
    all.extend(dropped.map(|item| Comparison {
        item: item.id.to_string(),
        change: Change::Dropped,
        earlier: Some(item.version),
        later: None,
        words_differ: false,
    }));
    all
}
