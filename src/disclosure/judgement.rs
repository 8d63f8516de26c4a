//! An estimate with what a rule set says of it: the row an analyst sees.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::{Reason, RuleSet, judge};
use crate::estimation::Estimate;

/// What a rule set says.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub rules: &'static RuleSet,
    pub outcome: Outcome,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Show,
    Flag,
    Suppress,
}

impl Judgement {
    pub(super) fn new(rules: &'static RuleSet, outcome: Outcome, reasons: Vec<Reason>) -> Self {
        Self {
            rules,
            outcome,
            reasons,
        }
    }
}

impl Serialize for Judgement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("set", &self.rules.id)?;
        map.serialize_entry("outcome", &self.outcome)?;
        map.serialize_entry("reasons", &self.reasons)?;
        map.end()
    }
}

/// An estimate an analyst may see in full, with its judgement beside it.
#[derive(Clone, Debug)]
pub struct Reviewed {
    estimate: Estimate,
    pub judgement: Option<Judgement>,
}

/// Puts the judgement of `rules` beside an estimate.
pub fn review(estimate: Estimate, rules: Option<&'static RuleSet>) -> Reviewed {
    let judgement = rules.map(|rules| judge(&estimate, rules));
    Reviewed { estimate, judgement }
}

impl Reviewed {
    pub fn estimate(&self) -> &Estimate {
        &self.estimate
    }
}

/// One row of `chna estimate --format json`: DESIGN section 4, in its order.
impl Serialize for Reviewed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = &self.estimate;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &row.id)?;
        map.serialize_entry("statistic", row.statistic.word())?;
        map.serialize_entry("of", &row.of)?;
        map.serialize_entry("category", &row.category)?;
        map.serialize_entry("prob", &row.prob)?;
        let domain: serde_json::Map<String, serde_json::Value> = row
            .domain
            .iter()
            .map(|(column, level)| (column.clone(), level.clone().into()))
            .collect();
        map.serialize_entry("domain", &domain)?;
        map.serialize_entry("n", &row.n)?;
        map.serialize_entry("events", &row.events)?;
        map.serialize_entry("weighted_n", &row.weighted_n)?;
        map.serialize_entry("estimate", &row.estimate)?;
        map.serialize_entry("se", &row.se)?;
        map.serialize_entry("lower", &row.lower)?;
        map.serialize_entry("upper", &row.upper)?;
        map.serialize_entry("level", &row.level)?;
        map.serialize_entry("interval", row.interval.word())?;
        map.serialize_entry("df", &row.df)?;
        map.serialize_entry("deff", &row.deff)?;
        map.serialize_entry("n_eff", &row.n_eff)?;
        map.serialize_entry("cv", &row.cv)?;
        map.serialize_entry("rule", &self.judgement)?;
        map.end()
    }
}
