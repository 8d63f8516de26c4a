//! How a measure stands on its way from baseline to target.

/// The way a measure is meant to go: two points in time, and what is to be true at each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    pub baseline: f64,
    pub target: f64,
    /// Years, with a fraction where the day matters.
    pub from: f64,
    pub by: f64,
}

/// Where a measure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The target is reached.
    Met,
    /// At least on the straight line from baseline to target.
    OnTrack,
    Behind,
    NoData,
}

impl Status {
    /// As commands and files write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::OnTrack => "on_track",
            Self::Behind => "behind",
            Self::NoData => "no_data",
        }
    }
}

impl Course {
    /// The straight line at a time: the baseline before it begins, the target after it ends.
    pub fn at(&self, time: f64) -> f64 {
        let span = self.by - self.from;
        let part = match span > 0.0 {
            true => ((time - self.from) / span).clamp(0.0, 1.0),
            false => 1.0,
        };
        self.baseline + (self.target - self.baseline) * part
    }

    /// The status of a value seen at a time; a value a millionth short of the line is on it.
    pub fn status(&self, value: Option<f64>, time: f64) -> Status {
        let Some(value) = value else {
            return Status::NoData;
        };
        let up = self.target >= self.baseline;
        let reaches = |line: f64| match up {
            true => value >= line - 1e-6,
            false => value <= line + 1e-6,
        };
        if reaches(self.target) {
            Status::Met
        } else if reaches(self.at(time)) {
            Status::OnTrack
        } else {
            Status::Behind
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: Course = Course {
        baseline: 0.30,
        target: 0.24,
        from: 2025.0,
        by: 2028.0,
    };

    #[test]
    fn the_line_runs_straight_and_stops_at_its_ends() {
        for (time, line) in [
            (2024.0, 0.30),
            (2025.0, 0.30),
            (2026.0, 0.28),
            (2027.0, 0.26),
            (2029.0, 0.24),
        ] {
            assert!((DOWN.at(time) - line).abs() < 1e-12, "{time}");
        }
    }

    #[test]
    fn a_value_is_held_against_the_line() {
        for (value, time, status) in [
            (Some(0.28), 2026.0, Status::OnTrack),
            (Some(0.281), 2026.0, Status::Behind),
            (Some(0.23), 2026.0, Status::Met),
            (Some(0.25), 2028.0, Status::Behind),
            (None, 2026.0, Status::NoData),
        ] {
            assert_eq!(DOWN.status(value, time), status, "{value:?} in {time}");
        }
        let up = Course {
            baseline: 0.5,
            target: 0.6,
            from: 2025.0,
            by: 2027.0,
        };
        assert_eq!(up.status(Some(0.55), 2026.0), Status::OnTrack);
        assert_eq!(up.status(Some(0.54), 2026.0), Status::Behind);
    }
}
