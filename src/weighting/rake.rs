//! Raking: weights that meet every margin, by iterative proportional fitting.

use std::collections::HashMap;

use super::{Margin, MissingMargin, WeightingError};

/// How to rake.
#[derive(Clone, Debug, PartialEq)]
pub struct RakeOptions {
    /// Largest relative margin error at which raking stops.
    pub tolerance: f64,
    pub max_rounds: usize,
    /// Bounds on the weights, held inside the loop.
    pub trim: Option<Trim>,
    pub missing: MissingMargin,
}

impl Default for RakeOptions {
    fn default() -> Self {
        Self {
            tolerance: 1e-10,
            max_rounds: 500,
            trim: None,
            missing: MissingMargin::Refuse,
        }
    }
}

/// Bounds on a weight, in units of the mean weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trim {
    pub low: f64,
    pub high: f64,
}

/// Weights, and how raking went.
#[derive(Clone, Debug, PartialEq)]
pub struct Raked {
    pub weights: Vec<f64>,
    /// Largest relative margin error after each round, with the category it is in.
    pub history: Vec<Round>,
    /// Largest relative margin error at the end.
    pub max_error: f64,
    pub converged: bool,
    /// Respondents whose weight stands at a bound.
    pub trimmed: usize,
}

/// How far one round left the margins.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Round {
    pub max_error: f64,
    /// `margin: category`.
    pub worst: String,
}

impl Raked {
    pub fn rounds(&self) -> usize {
        self.history.len()
    }
}

/// Weights that meet every margin, as near to `base` as raking keeps them.
///
/// Shape: `base` has one weight per respondent, 0 for one who takes no part. Each round scales the weights of every
/// category to its total, margin after margin, then holds them to the bounds of `trim`; bounds belong to the loop, so
/// that trimmed weight goes back to the margins.
/// Errors: margins that no weights can meet, by name; `NotConverged` names the margins that fight.
/// Source: Deming and Stephan (1940); Izrael, Battaglia, Frankel (2009) for trimming inside the loop.
pub fn rake(base: &[f64], margins: &[Margin], options: &RakeOptions) -> Result<Raked, WeightingError> {
    rake_replicate(base, &vec![1.0; base.len()], margins, options)
}

/// The same of a replicate, which takes each respondent so many `times`: `base` is the weight of all of these together, and bounds
/// are those of one of them.
pub fn rake_replicate(
    base: &[f64],
    times: &[f64],
    margins: &[Margin],
    options: &RakeOptions,
) -> Result<Raked, WeightingError> {
    let totals = check(base, margins, options)?;
    let bounds = options.trim.map(|trim| {
        let taking_part = base.iter().zip(times).filter(|(weight, _)| **weight > 0.0);
        let mean = totals[0].iter().sum::<f64>() / taking_part.map(|(_, times)| times).sum::<f64>();
        (trim.low * mean, trim.high * mean)
    });
    let (mut cells, cell_of) = Cells::collapse(base, times, margins, bounds.is_some());
    let start = cells.weights.clone();
    let mut history: Vec<Round> = Vec::new();
    while history.len() < options.max_rounds {
        for (at, totals) in totals.iter().enumerate() {
            cells.fit(at, totals);
        }
        if let Some((low, high)) = bounds {
            for weight in &mut cells.weights {
                *weight = weight.clamp(low, high);
            }
        }
        let round = cells.farthest(margins, &totals);
        let done = round.max_error <= options.tolerance;
        history.push(round);
        if done {
            break;
        }
    }
    let max_error = history.last().map_or(f64::INFINITY, |round| round.max_error);
    if max_error.is_nan() || max_error > options.tolerance {
        return Err(not_converged(&cells, margins, &totals, &history, options));
    }
    let trimmed = bounds.map_or(0, |(low, high)| {
        cells
            .weights
            .iter()
            .zip(&cells.rows)
            .filter(|(weight, _)| **weight <= low || **weight >= high)
            .map(|(_, rows)| *rows as usize)
            .sum()
    });
    let weights = base
        .iter()
        .zip(times)
        .zip(&cell_of)
        .map(|((weight, times), cell)| match cell {
            None => 0.0,
            // Rows of a cell have one base weight here.
            Some(cell) if bounds.is_some() => cells.weights[*cell] * times,
            Some(cell) => weight * (cells.weights[*cell] / start[*cell]),
        })
        .collect();
    Ok(Raked {
        weights,
        history,
        max_error,
        converged: true,
        trimmed,
    })
}

/// Rows that raking treats alike, as one: those in the same category of every margin, and, where weights have bounds,
/// of the same base weight.
struct Cells {
    /// Without bounds the sum of the rows' weights, with bounds the weight of each.
    weights: Vec<f64>,
    /// How often the weight counts.
    rows: Vec<f64>,
    /// Shape: per margin, the category of each cell.
    membership: Vec<Vec<Option<usize>>>,
}

impl Cells {
    /// The cells in the order of their first rows, and the cell of each row.
    fn collapse(base: &[f64], times: &[f64], margins: &[Margin], apart: bool) -> (Self, Vec<Option<usize>>) {
        let mut cells = Self {
            weights: Vec::new(),
            rows: Vec::new(),
            membership: vec![Vec::new(); margins.len()],
        };
        let mut known: HashMap<(Vec<Option<usize>>, u64), usize> = HashMap::new();
        let mut key = (Vec::with_capacity(margins.len()), 0);
        let cell_of = base
            .iter()
            .zip(times)
            .enumerate()
            .map(|(row, (weight, times))| {
                if *weight <= 0.0 {
                    return None;
                }
                let one = weight / times;
                key.0.clear();
                key.0.extend(margins.iter().map(|margin| margin.membership[row]));
                key.1 = if apart { one.to_bits() } else { 0 };
                let cell = match known.get(&key) {
                    Some(cell) => *cell,
                    None => {
                        let cell = cells.weights.len();
                        for (own, place) in cells.membership.iter_mut().zip(&key.0) {
                            own.push(*place);
                        }
                        cells.weights.push(if apart { one } else { 0.0 });
                        cells.rows.push(if apart { 0.0 } else { 1.0 });
                        known.insert(key.clone(), cell);
                        cell
                    }
                };
                if apart {
                    cells.rows[cell] += times;
                } else {
                    cells.weights[cell] += weight;
                }
                Some(cell)
            })
            .collect();
        (cells, cell_of)
    }

    fn counts(&self, margin: usize, categories: usize) -> Vec<f64> {
        let mut counts = vec![0.0; categories];
        for ((place, weight), rows) in self.membership[margin].iter().zip(&self.weights).zip(&self.rows) {
            if let Some(place) = place {
                counts[*place] += weight * rows;
            }
        }
        counts
    }

    /// Scales the weights of each category to its total.
    fn fit(&mut self, margin: usize, totals: &[f64]) {
        let counts = self.counts(margin, totals.len());
        let factors: Vec<f64> = totals
            .iter()
            .zip(&counts)
            .map(|(total, count)| if *count > 0.0 { total / count } else { 1.0 })
            .collect();
        for (weight, place) in self.weights.iter_mut().zip(&self.membership[margin]) {
            if let Some(place) = place {
                *weight *= factors[*place];
            }
        }
    }

    /// Largest relative error of one margin, and its place.
    fn error(&self, margin: usize, totals: &[f64]) -> (f64, usize) {
        let mut worst = (0.0, 0);
        for (place, (count, total)) in self.counts(margin, totals.len()).iter().zip(totals).enumerate() {
            let error = (count / total - 1.0).abs();
            if error > worst.0 || error.is_nan() {
                worst = (error, place);
            }
        }
        worst
    }

    fn farthest(&self, margins: &[Margin], totals: &[Vec<f64>]) -> Round {
        let mut round = Round {
            max_error: 0.0,
            worst: String::new(),
        };
        for (at, (margin, totals)) in margins.iter().zip(totals).enumerate() {
            let (error, place) = self.error(at, totals);
            if error > round.max_error || error.is_nan() {
                round = Round {
                    max_error: error,
                    worst: format!("{}: {}", margin.name, margin.categories[place].0),
                };
            }
        }
        round
    }
}

/// Refuses what no weights can meet; gives each margin's totals, scaled where missing values take the sample's share.
fn check(base: &[f64], margins: &[Margin], options: &RakeOptions) -> Result<Vec<Vec<f64>>, WeightingError> {
    let Some(first) = margins.first() else {
        return Err(WeightingError::NoMargin);
    };
    let all: f64 = base.iter().sum();
    if base.is_empty() || all <= 0.0 {
        return Err(WeightingError::NoRespondent);
    }
    if let Some(trim) = options.trim
        && !(trim.low >= 0.0 && trim.low < 1.0 && trim.high > 1.0)
    {
        return Err(WeightingError::BadTrim {
            low: trim.low,
            high: trim.high,
        });
    }
    let mut totals = Vec::with_capacity(margins.len());
    for margin in margins {
        for (category, total) in &margin.categories {
            if !(total.is_finite() && *total > 0.0) {
                return Err(WeightingError::BadTotal {
                    margin: margin.name.clone(),
                    category: category.clone(),
                    total: *total,
                });
            }
        }
        // Totals of real margins are rounded counts; what differs by more than that is another population.
        if (margin.total() / first.total() - 1.0).abs() > 1e-6 {
            return Err(WeightingError::TotalsDiffer {
                first: first.name.clone(),
                first_total: first.total(),
                second: margin.name.clone(),
                second_total: margin.total(),
            });
        }
        let mut absent = 0.0;
        for (row, (place, weight)) in margin.membership.iter().zip(base).enumerate() {
            if place.is_none() && *weight > 0.0 {
                if options.missing == MissingMargin::Refuse {
                    return Err(WeightingError::MissingLevel {
                        margin: margin.name.clone(),
                        row: row + 1,
                    });
                }
                absent += weight;
            }
        }
        for (count, (category, _)) in margin.weighted_counts(base).iter().zip(&margin.categories) {
            if *count <= 0.0 {
                return Err(WeightingError::EmptyCategory {
                    margin: margin.name.clone(),
                    category: category.clone(),
                });
            }
        }
        let share = 1.0 - absent / all;
        totals.push(margin.categories.iter().map(|(_, total)| total * share).collect());
    }
    Ok(totals)
}

/// The margins whose errors stay when the last one is met.
fn not_converged(
    cells: &Cells,
    margins: &[Margin],
    totals: &[Vec<f64>],
    history: &[Round],
    options: &RakeOptions,
) -> WeightingError {
    let mut fighting: Vec<String> = margins
        .iter()
        .zip(totals)
        .enumerate()
        .filter(|(at, (_, totals))| {
            let (error, _) = cells.error(*at, totals);
            error.is_nan() || error > options.tolerance
        })
        .map(|(_, (margin, _))| margin.name.clone())
        .collect();
    // The margin fitted last is always met; it is the other side of the fight.
    if options.trim.is_none()
        && fighting.len() < 2
        && let Some(last) = margins.last()
        && !fighting.contains(&last.name)
    {
        fighting.push(last.name.clone());
    }
    let last = history.last();
    WeightingError::NotConverged {
        rounds: history.len(),
        max_error: last.map_or(f64::INFINITY, |round| round.max_error),
        worst: last.map(|round| round.worst.clone()).unwrap_or_default(),
        fighting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn margin(name: &str, totals: &[(&str, f64)], labels: &[&str]) -> Margin {
        let categories = totals
            .iter()
            .map(|(label, total)| ((*label).to_owned(), *total))
            .collect();
        Margin::place(name, categories, labels.iter().map(|label| Some(*label))).unwrap()
    }

    #[test]
    fn two_margins_by_hand() {
        // Independence: weights are row total × column total / (all × count of the cell).
        let sex = margin("sex", &[("f", 60.0), ("m", 40.0)], &["f", "f", "m", "m"]);
        let age = margin(
            "age",
            &[("old", 30.0), ("young", 70.0)],
            &["old", "young", "old", "young"],
        );
        let raked = rake(&[1.0; 4], &[sex, age], &RakeOptions::default()).unwrap();
        for (weight, expected) in raked.weights.iter().zip([18.0, 42.0, 12.0, 28.0]) {
            assert!((weight - expected).abs() < 1e-9, "{weight}");
        }
        assert!(raked.converged);
    }

    #[test]
    fn trimmed_weight_returns_to_the_margin() {
        let labels = ["a", "a", "a", "b"];
        let only = margin("place", &[("a", 3.0), ("b", 5.0)], &labels);
        let options = RakeOptions {
            trim: Some(Trim { low: 0.2, high: 5.0 }),
            ..RakeOptions::default()
        };
        let raked = rake(&[1.0, 1.0, 20.0, 1.0], std::slice::from_ref(&only), &options).unwrap();
        let counts = only.weighted_counts(&raked.weights);
        assert!((counts[0] - 3.0).abs() < 1e-9 && (counts[1] - 5.0).abs() < 1e-9);
        assert_eq!(raked.trimmed, 2, "two light weights stand at 0.2 × the mean");
    }

    /// Respondents taken twice, once and not at all, as rows of their own or by their factor.
    #[test]
    fn a_replicate_is_raked_as_its_respondents() {
        let base = [1.0, 3.0, 2.0, 9.0, 1.5, 4.0];
        let times = [2.0, 1.0, 0.0, 2.0, 1.0, 2.0];
        let labels = ["f", "m", "f", "m", "m", "f"];
        let totals = [("f", 60.0), ("m", 60.0)];
        let options = RakeOptions {
            trim: Some(Trim { low: 0.5, high: 1.5 }),
            ..RakeOptions::default()
        };
        let whole: Vec<f64> = base
            .iter()
            .zip(&times)
            .map(|(weight, times)| weight * times)
            .collect();
        let made = rake_replicate(&whole, &times, &[margin("sex", &totals, &labels)], &options).unwrap();
        let copies: Vec<usize> = (0..6)
            .flat_map(|row| std::iter::repeat_n(row, times[row] as usize))
            .collect();
        let rows: Vec<f64> = copies.iter().map(|row| base[*row]).collect();
        let own: Vec<&str> = copies.iter().map(|row| labels[*row]).collect();
        let apart = rake(&rows, &[margin("sex", &totals, &own)], &options).unwrap();
        assert!(apart.trimmed > 0);
        for row in 0..6 {
            let own = copies.iter().zip(&apart.weights).filter(|(own, _)| **own == row);
            let sum: f64 = own.map(|(_, weight)| weight).sum();
            assert!(
                (sum - made.weights[row]).abs() < 1e-9,
                "{sum} {}",
                made.weights[row]
            );
        }
    }

    #[test]
    fn margins_that_fight_are_named() {
        let sex = margin("sex", &[("f", 60.0), ("m", 40.0)], &["f", "f", "m", "m"]);
        let same = margin("gender", &[("f", 50.0), ("m", 50.0)], &["f", "f", "m", "m"]);
        let error = rake(&[1.0; 4], &[sex, same], &RakeOptions::default()).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("\"sex\" and \"gender\" fight"), "{text}");
    }

    #[test]
    fn an_empty_category_is_named() {
        let sex = margin("sex", &[("f", 60.0), ("m", 30.0), ("X", 10.0)], &["f", "m"]);
        let error = rake(&[1.0; 2], &[sex], &RakeOptions::default()).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("margin \"sex\": category \"X\" has no respondent")
        );
    }
}
