//! `chna`: one way from a family's answer to a hospital's plan.
//!
//! ```text
//! instrument ─► collection ─► store ─► measures ─► weighting ─► estimation ─► disclosure ─► charts ─► report
//! what is asked  what is       keeps    one row per  whom each    numbers and   what may       published   the assessment
//!                answered      things   respondent   stands for   uncertainty   be shown       as SVG      as documents
//! ```
//!
//! Rooms stand in the order data flows, and a room sees only the rooms above it in this list:
//!
//! | floor | room | purpose | never |
//! |---|---|---|---|
//! | 0 | [`language`] | words and numbers for a reader's language | knows items |
//! | 1 | [`instrument`] | what is asked: cycle, topics, items, relevance, indicators | holds an answer |
//! | 2 | [`collection`] | what is answered: answer, response, submission | SQL, HTTP |
//! | 3 | [`store`] | keeps things; the one place that knows SQL | decides |
//! | 4 | [`measures`] | one row per respondent; scales; indicator columns | weights, drops silently |
//! | 5 | [`weighting`] | whom each respondent stands for | looks at outcomes |
//! | 6 | [`estimation`] | numbers with their uncertainty | rounds, formats |
//! | 7 | [`disclosure`] | what may be shown | computes statistics |
//! | 8 | [`charts`] | published numbers as SVG | names an estimate |
//! | 9 | [`plan`] | needs, priorities, objectives, strategies, progress | writes documents |
//! | 10 | [`report`] | the assessment as a document; one file per format | names an estimate |
//! | 11 | [`pipeline`] | the whole product on one page | has a rule of its own |
//! | 12 | [`town`] | the synthetic town behind `chna demo` | is used by anything but the demo and tests |
//! | 13 | [`web`] | one file per page: who, parse, store or compute, answer | SQL, statistics |
//! | 14 | [`cli`] | one file per command | more than read, call, write |
//!
//! `tests/it/floors.rs` reads the `use crate::` lines and holds the house to this table.

pub mod charts;
pub mod cli;
pub mod collection;
pub mod disclosure;
pub mod estimation;
pub mod instrument;
pub mod language;
pub mod measures;
pub mod pipeline;
pub mod plan;
pub mod report;
pub mod store;
pub mod town;
pub mod web;
pub mod weighting;
