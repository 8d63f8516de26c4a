//! What a request measures: a point and its scores, from the sums of a domain.

use super::request::Statistic;
use super::sums::Sums;

/// Where the sums of one measured quantity stand among the terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    pub statistic: Statistic,
    /// Answered rows.
    pub n: usize,
    /// Σw over answered rows.
    pub w: usize,
    /// Σw²; for Kish's effective n.
    pub w2: Option<usize>,
    /// Σwy.
    pub y: usize,
    /// Σwy².
    pub y2: Option<usize>,
    /// Ratio: Σwx of the denominator; with a design effect Σwxy and Σwx².
    pub x: Option<usize>,
    pub xy: Option<usize>,
    pub x2: Option<usize>,
    /// Unweighted count of ones.
    pub events: Option<usize>,
}

/// A quantity and what each line adds to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub value: f64,
    pub n: f64,
    pub weighted_n: f64,
    pub events: Option<f64>,
    /// Shape: one per line of the domain.
    pub scores: Vec<f64>,
}

impl Measure {
    /// The terms it reads.
    pub fn terms(&self) -> Vec<usize> {
        let more = [self.w2, self.y2, self.x, self.xy, self.x2, self.events];
        [self.n, self.w, self.y]
            .into_iter()
            .chain(more.into_iter().flatten())
            .collect()
    }

    /// The quantity in one domain, by linearisation.
    ///
    /// Source: Särndal, Swensson, Wretman (1992), 5.5; R survey, `svymean`, `svytotal`, `svyratio`, `svyvar`.
    pub fn point(&self, sums: &Sums, domain: usize) -> Point {
        let lines = sums.lines(domain);
        let column = |term: usize| &sums.terms[term][lines.clone()];
        let n = sums.total(self.n, domain);
        let w = sums.total(self.w, domain);
        let y = sums.total(self.y, domain);
        let (value, scores) = match self.statistic {
            Statistic::Mean | Statistic::Proportion | Statistic::Quantile => {
                let mean = y / w;
                let score = |(y, own): (&f64, &f64)| (y - mean * own) / w;
                (
                    mean,
                    column(self.y).iter().zip(column(self.w)).map(score).collect(),
                )
            }
            Statistic::Total | Statistic::Count => (y, column(self.y).to_vec()),
            Statistic::Ratio => {
                let denominator = self.x.unwrap_or(self.w);
                let x = sums.total(denominator, domain);
                let ratio = y / x;
                let score = |(y, own): (&f64, &f64)| (y - ratio * own) / x;
                (
                    ratio,
                    column(self.y)
                        .iter()
                        .zip(column(denominator))
                        .map(score)
                        .collect(),
                )
            }
            Statistic::Variance => {
                let squares = self.y2.unwrap_or(self.y);
                let mean = y / w;
                let scale = n / (n - 1.0);
                let about_mean =
                    |square: f64, y: f64, w: f64| (square - 2.0 * mean * y + mean * mean * w) * scale;
                let variance = about_mean(sums.total(squares, domain), y, w) / w;
                let scores = column(squares)
                    .iter()
                    .zip(column(self.y))
                    .zip(column(self.w))
                    .map(|((square, y), own)| (about_mean(*square, *y, *own) - variance * own) / w)
                    .collect();
                (variance, scores)
            }
        };
        Point {
            value,
            n,
            weighted_n: w,
            events: self.events.map(|events| sums.total(events, domain)),
            scores,
        }
    }

    /// The variance a simple random sample of the same size would have; `replace` leaves out its finite population
    /// correction. `None` where the weights sum to less than the sample.
    pub fn simple_random_variance(&self, sums: &Sums, domain: usize, replace: bool) -> Option<f64> {
        let total = |term: usize| sums.total(term, domain);
        let (n, w, y) = (total(self.n), total(self.w), total(self.y));
        let y2 = total(self.y2?);
        let (variance, scale) = match self.statistic {
            Statistic::Ratio => {
                // Of the residuals (y − Rx) / X, as a total.
                let x = total(self.x?);
                let ratio = y / x;
                let squares = y2 - 2.0 * ratio * total(self.xy?) + ratio * ratio * total(self.x2?);
                (squares / w / (x * x), w * w)
            }
            statistic => {
                let mean = y / w;
                let scale = if matches!(statistic, Statistic::Total | Statistic::Count) {
                    w * w
                } else {
                    1.0
                };
                (y2 / w - mean * mean, scale)
            }
        };
        let variance = variance * n / (n - 1.0) * scale / n;
        if replace {
            Some(variance)
        } else if w < n {
            None
        } else {
            Some(variance * (w - n) / w)
        }
    }
}
