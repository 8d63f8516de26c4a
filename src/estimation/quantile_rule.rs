//! A weighted distribution, and the rules that read a quantile off it.

use super::request::QuantileRule;

/// Values in increasing order with their weights; rows of the same value in the order of the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distribution {
    pub values: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Distribution {
    /// The value at probability `p`.
    ///
    /// Source: R survey, `svyquantile` and its rules; Hyndman and Fan (1996) for the names.
    pub fn quantile(&self, p: f64, rule: QuantileRule) -> f64 {
        let n = self.values.len();
        if n == 0 || p.is_nan() {
            return f64::NAN;
        }
        let cumulative = running(&self.weights);
        let total = cumulative[n - 1];
        let last = n - 1;
        let own = |at: usize| self.weights[at];
        let before = |at: usize| if at == 0 { 0.0 } else { cumulative[at - 1] };
        match rule {
            QuantileRule::Math | QuantileRule::Hf1 => {
                let step = Step::at(&cumulative, total, p);
                if step.below == 0.0 {
                    self.values[step.low]
                } else {
                    self.values[step.up]
                }
            }
            QuantileRule::School | QuantileRule::Hf2 => {
                let step = Step::at(&cumulative, total, p);
                if step.below == 0.0 {
                    (self.values[step.low] + self.values[step.up]) / 2.0
                } else {
                    self.values[step.up]
                }
            }
            QuantileRule::Hf3 => {
                let distinct = self.distinct();
                let cumulative = running(&distinct.weights);
                let step = Step::at(&cumulative, total, p);
                // Places count from 1.
                let even = (step.low + 1).is_multiple_of(2);
                if step.below == 0.0 && even {
                    distinct.values[step.low]
                } else {
                    distinct.values[step.up]
                }
            }
            QuantileRule::Hf4 => {
                let step = Step::at(&cumulative, total, p);
                let share = step.below / (step.above + step.below);
                self.values[step.low] * (1.0 - share) + self.values[step.up] * share
            }
            QuantileRule::Hf5 => self.between(p, |at| (cumulative[at] - own(at) / 2.0) / total),
            QuantileRule::Hf6 => self.between(p, |at| cumulative[at] / (total + own(last))),
            QuantileRule::Hf7 => self.between(p, |at| before(at) / before(last)),
            QuantileRule::Hf8 => self.between(p, |at| {
                (before(at) / 3.0 + cumulative[at] * 2.0 / 3.0) / (total + own(last) / 3.0)
            }),
            QuantileRule::Hf9 => self.between(p, |at| {
                (before(at) * 3.0 / 8.0 + cumulative[at] * 5.0 / 8.0) / (total + own(last) / 4.0)
            }),
        }
    }

    /// Linear between the positions of the values; the ends reach outwards.
    fn between(&self, p: f64, position: impl Fn(usize) -> f64) -> f64 {
        let n = self.values.len();
        let up = (0..n).find(|at| position(*at) >= p);
        match up {
            None => self.values[n - 1],
            Some(0) => self.values[0],
            Some(up) => {
                let (from, to) = (position(up - 1), position(up));
                let (low, high) = (self.values[up - 1], self.values[up]);
                low + (high - low) * (p - from) / (to - from)
            }
        }
    }

    fn distinct(&self) -> Self {
        let mut distinct = Self::default();
        for (value, weight) in self.values.iter().zip(&self.weights) {
            match (distinct.values.last(), distinct.weights.last_mut()) {
                (Some(last), Some(sum)) if last == value => *sum += weight,
                _ => {
                    distinct.values.push(*value);
                    distinct.weights.push(*weight);
                }
            }
        }
        distinct
    }
}

/// Where the weighted distribution steps over a probability.
struct Step {
    low: usize,
    up: usize,
    below: f64,
    above: f64,
}

impl Step {
    fn at(cumulative: &[f64], total: f64, p: f64) -> Self {
        let low = cumulative.iter().rposition(|sum| *sum <= p * total).unwrap_or(0);
        let up = (low + 1).min(cumulative.len() - 1);
        Self {
            low,
            up,
            below: p - cumulative[low] / total,
            above: cumulative[up] / total - p,
        }
    }
}

/// Running sums, each as if added exactly and rounded once: a probability that falls on a step must be seen to do so.
///
/// Source: Neumaier (1974).
fn running(weights: &[f64]) -> Vec<f64> {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    weights
        .iter()
        .map(|weight| {
            let next = sum + weight;
            lost += if sum.abs() >= weight.abs() {
                (sum - next) + weight
            } else {
                (weight - next) + sum
            };
            sum = next;
            sum + lost
        })
        .collect()
}
