//! How far long work has come: on a terminal, and nowhere else.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::pipeline::assess::Step;

/// A line that names the step at hand; silent where standard error is no terminal.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub fn start() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self {
                bar: ProgressBar::hidden(),
            };
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self { bar }
    }

    pub fn step(&self, step: Step) {
        self.bar.set_message(match step {
            Step::Measure => "Reading answers into a table",
            Step::Weigh => "Weighting to the community",
            Step::Compute => "Computing and clearing every number",
            Step::Write => "Writing the assessment",
        });
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
