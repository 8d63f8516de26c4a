//! A share axis: three or four hairlines at round percents, labelled at both ends.

/// Where shares stand on the page, and where its hairlines are.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Shares of the hairlines, in order; the first and the last are the ends.
    pub marks: Vec<f64>,
    left: i32,
    right: i32,
}

/// Steps in points that readers count in.
const STEPS: [i32; 9] = [1, 2, 5, 10, 15, 20, 25, 30, 50];

impl Axis {
    /// An axis over `[left, right]` that holds every share of `lowest..=highest`.
    ///
    /// Starts at 0 unless `zoom` and everything lies far from it; ends at 100% at the most.
    pub fn new(lowest: f64, highest: f64, zoom: bool, left: i32, right: i32) -> Self {
        let low = (lowest.clamp(0.0, 1.0) * 100.0).floor() as i32;
        let high = ((highest.clamp(0.0, 1.0) * 100.0).ceil() as i32).max(low + 1);
        let zoomed = zoom && f64::from(low) > 0.6 * f64::from(high);
        // A zoomed axis spans ten points at least, lest a small change look like a large one.
        for step in STEPS.into_iter().filter(|step| !zoomed || *step >= 5) {
            let start = if zoomed { low / step * step } else { 0 };
            let steps = (high - start + step - 1) / step;
            if steps <= 3 && start + steps * step <= 100 {
                let steps = steps.max(2);
                if start + steps * step > 100 {
                    continue;
                }
                let marks = (0..=steps).map(|i| f64::from(start + i * step) / 100.0).collect();
                return Self { marks, left, right };
            }
        }
        Self {
            marks: vec![0.0, 0.5, 1.0],
            left,
            right,
        }
    }

    /// The place of a share, held inside the ends.
    pub fn x(&self, share: f64) -> i32 {
        let (first, last) = (self.first(), self.last());
        let part = ((share - first) / (last - first)).clamp(0.0, 1.0);
        self.left + (part * f64::from(self.right - self.left)).round() as i32
    }

    pub fn first(&self) -> f64 {
        self.marks.first().copied().unwrap_or(0.0)
    }

    pub fn last(&self) -> f64 {
        self.marks.last().copied().unwrap_or(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percents(lowest: f64, highest: f64, zoom: bool) -> Vec<i32> {
        let axis = Axis::new(lowest, highest, zoom, 0, 300);
        axis.marks
            .iter()
            .map(|mark| (mark * 100.0).round() as i32)
            .collect()
    }

    #[test]
    fn three_or_four_round_hairlines() {
        assert_eq!(percents(0.05, 0.22, false), [0, 10, 20, 30]);
        assert_eq!(percents(0.1, 0.35, false), [0, 15, 30, 45]);
        assert_eq!(percents(0.1, 0.66, false), [0, 25, 50, 75]);
        assert_eq!(percents(0.0, 1.0, false), [0, 50, 100]);
        assert_eq!(percents(0.0, 0.0, false), [0, 1, 2]);
    }

    #[test]
    fn dots_may_zoom_bars_may_not() {
        assert_eq!(percents(0.71, 0.88, true), [70, 80, 90]);
        assert_eq!(percents(0.13, 0.17, true), [10, 15, 20]);
        assert_eq!(percents(0.71, 0.88, false), [0, 30, 60, 90]);
    }

    #[test]
    fn ends_are_the_ends() {
        let axis = Axis::new(0.0, 0.3, false, 100, 400);
        assert_eq!((axis.x(0.0), axis.x(0.3), axis.x(0.9)), (100, 400, 400));
    }
}
