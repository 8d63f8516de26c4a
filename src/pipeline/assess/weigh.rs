//! Weights: raked to the margins of the cycle assessed, whichever cycle is weighed.

use super::bands::bands;
use super::groups::Grouping;
use super::{AssessmentError, Scope};
use crate::measures::Respondents;
use crate::report::findings::{RakedFacts, Weighting};
use crate::weighting::{Diagnostics, Margin, MissingMargin, RakeOptions, Raked, Trim, merge_thin, rake};

/// The column of the weights.
pub const WEIGHT: &str = "weight";

/// A level of a margin holds at least so many answers, or is joined with another first.
const LEAST_ANSWERS: usize = 30;

/// How near raking must come to every margin, tight first: trimming may keep it from the last digits.
const TOLERANCES: [f64; 3] = [1e-6, 1e-4, 1e-3];

/// Respondents with their weights, and how the weights came about.
pub struct Weighed {
    pub respondents: Respondents,
    pub facts: Weighting,
    pub diagnostics: Diagnostics,
}

/// Rakes to the margins of the assessed cycle; without margins every family counts the same.
pub fn weigh(
    scope: &Scope<'_>,
    respondents: Respondents,
    groupings: &[Grouping],
) -> Result<Weighed, AssessmentError> {
    let fail = |cause: String| AssessmentError::Estimation {
        cycle: scope.cycle.id.clone(),
        cause,
    };
    let base = vec![1.0; respondents.len()];
    let (mut merged, mut joined) = (Vec::new(), Vec::new());
    let mut dimensions = Vec::new();
    let mut margins = Vec::new();
    for grouping in groupings {
        let Some(margin) = margin(scope, &respondents, grouping) else {
            continue;
        };
        let thin = merge_thin(&margin, LEAST_ANSWERS, grouping.breakdown.ordered);
        if thin.margin.categories.len() < 2 {
            continue;
        }
        merged.extend(thin.joined.iter().map(|labels| labels.join(", ")));
        joined.extend(thin.said());
        dimensions.push(grouping.breakdown.label.clone());
        margins.push(thin.margin);
    }
    if margins.is_empty() {
        let respondents = respondents
            .with_column(WEIGHT, &base)
            .map_err(|error| fail(error.to_string()))?;
        return Ok(Weighed {
            respondents,
            facts: Weighting::None,
            diagnostics: Diagnostics::of(&base),
        });
    }
    scale_to_first(&mut margins);
    let raked = rake_as_near_as_can_be(&base, &margins).map_err(fail)?;
    let mut diagnostics = Diagnostics::of_raked(&base, &margins, &raked);
    diagnostics.joined = joined;
    let mean = diagnostics.sum / diagnostics.n as f64;
    let facts = Weighting::Raked(RakedFacts {
        dimensions,
        rounds: raked.rounds(),
        max_error: raked.max_error,
        converged: raked.converged,
        deff: diagnostics.deff,
        effective_n: diagnostics.kish_n,
        lowest: diagnostics.min / mean,
        highest: diagnostics.max / mean,
        merged,
        bands: bands(scope, &raked.weights, margins.len()),
    });
    let respondents = respondents
        .with_column(WEIGHT, &raked.weights)
        .map_err(|error| fail(error.to_string()))?;
    Ok(Weighed {
        respondents,
        facts,
        diagnostics,
    })
}

fn rake_as_near_as_can_be(base: &[f64], margins: &[Margin]) -> Result<Raked, String> {
    let mut last = String::new();
    for tolerance in TOLERANCES {
        let options = RakeOptions {
            tolerance,
            trim: Some(Trim { low: 0.2, high: 5.0 }),
            missing: MissingMargin::SampleShare,
            ..RakeOptions::default()
        };
        match rake(base, margins, &options) {
            Ok(raked) => return Ok(raked),
            Err(error) => last = error.to_string(),
        }
    }
    Err(last)
}

/// The margin of a grouping, where one is loaded and its groups do not overlap.
fn margin(scope: &Scope<'_>, respondents: &Respondents, grouping: &Grouping) -> Option<Margin> {
    if grouping.breakdown.overlapping {
        return None;
    }
    let rows: Vec<_> = scope
        .cycle
        .margins
        .iter()
        .filter(|row| row.dimension == grouping.breakdown.id)
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut membership = vec![None; respondents.len()];
    let mut categories = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let group = grouping.groups().find(|group| group.code == row.category);
        let label = group.as_ref().map_or(row.category.as_str(), |group| group.label);
        categories.push((label.to_owned(), row.count));
        let Some(group) = group else { continue };
        for (member, value) in membership.iter_mut().zip(respondents.numbers(&group.column)) {
            if value == Some(1.0) {
                *member = Some(place);
            }
        }
    }
    Some(Margin {
        name: grouping.breakdown.label.clone(),
        categories,
        membership,
    })
}

/// Margins counted in different units (families, children) are brought to one total: only their shares matter.
fn scale_to_first(margins: &mut [Margin]) {
    let Some(total) = margins.first().map(Margin::total) else {
        return;
    };
    for margin in margins {
        let factor = total / margin.total();
        for (_, count) in &mut margin.categories {
            *count *= factor;
        }
    }
}
