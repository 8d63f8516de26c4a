//! Direct standardisation: the means of groups put together by the shares of a standard.

use std::collections::BTreeMap;

use super::EstimationError;
use super::measure::Point;
use super::point::Answer;
use super::request::{Request, Standard};
use super::stage::Design;
use super::sums::Sums;
use super::survey::Survey;
use super::variable::{Variable, bad};
use super::variance::Scores;

impl Answer {
    /// Means of the standard's groups, put together by its shares. The groups' population sizes are taken as known.
    ///
    /// Source: R survey, `svystandardize`; a group without answers is left out and the others take its share.
    pub fn standardized(
        design: &Design,
        variable: &Variable,
        sums: &Sums,
        domains: &[usize],
        standard: &Standard,
    ) -> Self {
        let parts: Vec<(f64, Self)> = domains
            .iter()
            .filter_map(|domain| {
                let level = sums.domains[*domain].last()?;
                let (_, share) = standard.shares.iter().find(|(name, _)| name == level)?;
                let part = Self::plain(design, variable, sums, *domain);
                (*share > 0.0 && part.point.weighted_n > 0.0).then_some((*share, part))
            })
            .collect();
        let whole: f64 = parts.iter().map(|(share, _)| share).sum();
        let mut value = 0.0;
        let mut n = 0.0;
        let mut weighted_n = 0.0;
        let mut events: Option<f64> = None;
        let mut by_unit: BTreeMap<usize, f64> = BTreeMap::new();
        for (share, part) in &parts {
            let share = share / whole;
            value += share * part.point.value;
            n += part.point.n;
            weighted_n += part.point.weighted_n;
            if let Some(own) = part.point.events {
                *events.get_or_insert(0.0) += own;
            }
            for (unit, score) in part.scores.units.iter().zip(&part.scores.values) {
                *by_unit.entry(*unit).or_insert(0.0) += share * score;
            }
        }
        Self {
            point: Point {
                value,
                n,
                weighted_n,
                events,
                scores: Vec::new(),
            },
            scores: Scores {
                units: by_unit.keys().copied().collect(),
                values: by_unit.values().copied().collect(),
            },
            kish_n: None,
            simple: [None, None],
        }
    }
}

impl Survey {
    /// A level of the standard without a share would drop out unseen, and a share without a level stand for nobody.
    pub(super) fn check_standard(
        &self,
        request: &Request,
        standard: &Standard,
        sums: &Sums,
    ) -> Result<(), EstimationError> {
        let has_share = |level: &String| standard.shares.iter().any(|(name, _)| name == level);
        let mut present = sums.domains.iter().filter_map(|levels| levels.last());
        if let Some(level) = present.find(|level| !has_share(level)) {
            return Err(bad(
                request,
                &format!(
                    "level \"{level}\" of \"{}\" has no share of the standard",
                    standard.by
                ),
                "give it one, of 0 if it is to be left out",
            ));
        }
        let levels = self.table.levels(&standard.by)?;
        let missing = standard.shares.iter().find(|(name, _)| !levels.contains(name));
        match missing {
            None => Ok(()),
            Some((name, _)) => Err(bad(
                request,
                &format!(
                    "the standard has a share for \"{name}\", and \"{}\" has no such level",
                    standard.by
                ),
                "correct the name, or leave it out",
            )),
        }
    }
}
