//! Seconds to rake a million rows to five margins: `cargo bench --bench weighting`.

use std::time::Instant;

use chna::weighting::{Margin, RakeOptions, rake};

const ROWS: usize = 1_000_000;
const LEVELS: [usize; 5] = [10, 3, 6, 2, 5];

fn main() {
    // A small generator of its own: the same rows on every machine.
    let mut state = 1_u64;
    let mut draw = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let base: Vec<f64> = (0..ROWS).map(|_| 1.0 + (draw() % 1000) as f64 / 500.0).collect();
    let margins: Vec<Margin> = LEVELS
        .iter()
        .enumerate()
        .map(|(at, levels)| Margin {
            name: format!("margin {at}"),
            categories: (0..*levels)
                .map(|level| {
                    let whole: usize = (1..=*levels).sum();
                    (format!("level {level}"), 5e6 * (level + 1) as f64 / whole as f64)
                })
                .collect(),
            membership: (0..ROWS).map(|_| Some(draw() % levels)).collect(),
        })
        .collect();
    let start = Instant::now();
    match rake(&base, &margins, &RakeOptions::default()) {
        Ok(raked) => println!(
            "{ROWS} rows, {} margins: {:.3} s, {} rounds, largest error {:.1e}",
            margins.len(),
            start.elapsed().as_secs_f64(),
            raked.rounds(),
            raked.max_error
        ),
        Err(error) => println!("{error}"),
    }
}
