//! All of `surveys/`: the instruments and the cycles that field them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::cycle::Cycle;
use super::definition::Instrument;
use super::indicator::Indicators;

/// What a folder of surveys holds.
#[derive(Clone, Debug)]
pub struct Survey {
    pub dir: PathBuf,
    pub instruments: BTreeMap<String, (Instrument, Indicators)>,
    pub cycles: BTreeMap<String, Cycle>,
}
