//! The one test program: a module per room, since every further program links polars again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod agreement;
mod assess;
mod attack;
mod bad_input;
mod ballots;
mod brand;
mod brief;
mod browser;
mod charts;
mod collection;
mod collector;
mod contrasts;
mod demo;
mod desk;
mod disclosure;
mod estimation;
mod expressions;
mod floors;
mod improvement;
mod improvement_command;
mod instrument;
mod language;
mod measures;
mod models;
mod nhanes;
mod open_text;
mod operations;
mod other_data;
mod own_words;
mod packs;
mod page;
mod paper;
mod pictures;
mod plan;
mod postgres;
mod proofs;
mod reference;
mod replicates;
mod report;
mod results;
mod store;
mod sums;
mod town;
mod web;
mod weighting;
mod xlsform;
