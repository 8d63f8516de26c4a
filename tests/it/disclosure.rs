//! What may be shown: no number of a small group, and none from which it follows.

use chna::disclosure::{Cell, Frequency, Publication, Reason, publish, publish_counts};
use chna::estimation::{Estimate, IntervalMethod, Statistic};
use proptest::prelude::*;

fn share(n: u64, events: u64) -> Estimate {
    let estimate = events as f64 / n as f64;
    Estimate {
        id: "share".to_owned(),
        statistic: Statistic::Proportion,
        of: "asthma".to_owned(),
        category: None,
        prob: None,
        domain: Vec::new(),
        n,
        events: Some(events),
        weighted_n: n as f64,
        estimate,
        se: 0.01,
        lower: estimate - 0.02,
        upper: estimate + 0.02,
        level: 0.95,
        interval: IntervalMethod::T,
        df: 100.0,
        deff: None,
        n_eff: None,
        cv: None,
        presentation: None,
    }
}

/// Groups, then everyone.
fn table(groups: &[(u64, u64)]) -> Vec<(Option<String>, Estimate)> {
    let all = groups
        .iter()
        .fold((0, 0), |sum, group| (sum.0 + group.0, sum.1 + group.1));
    let named = groups
        .iter()
        .enumerate()
        .map(|(at, (n, events))| (Some(format!("g{at}")), share(*n, *events)));
    named.chain([(None, share(all.0, all.1))]).collect()
}

#[test]
fn seven_families_stay_hidden_and_so_does_what_gives_them_away() {
    let published = publish(
        "asthma",
        "language",
        &table(&[(300, 60), (80, 20), (7, 2), (200, 50)]),
        &Publication::default(),
    );
    let shown: Vec<bool> = published
        .rows
        .iter()
        .map(|row| row.cell.figures().is_some())
        .collect();
    assert_eq!(shown, [true, false, false, true, true]);
    assert_eq!(published.rows[1].cell, Cell::Suppressed(vec![Reason::Secondary]));
    assert!(published.rows[2].cell.reasons().contains(&Reason::FewAnswers));
    assert!(
        !serde_json::to_string(&published.rows[2]).unwrap().contains('7'),
        "no number of it is left"
    );
}

#[test]
fn zero_may_be_shown_and_a_small_numerator_may_be_allowed() {
    let allowing = Publication {
        allow_small_from: Some(100),
        ..Publication::default()
    };
    let rows = table(&[(120, 0), (150, 6), (90, 45)]);
    let strict = publish("asthma", "place", &rows, &Publication::default());
    assert!(strict.rows[0].cell.figures().is_none() || strict.rows[1].cell.figures().is_none());
    let allowed = publish("asthma", "place", &rows, &allowing);
    assert!(allowed.rows.iter().all(|row| row.cell.figures().is_some()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_small_number_follows_by_subtraction(groups in prop::collection::vec((30..400_u64, 0.0..1.0_f64, 0..4_u8), 2..8)) {
        let groups: Vec<(u64, u64)> = groups
            .iter()
            .map(|(n, share, small)| {
                let n = if *small == 0 { n % 30 + 1 } else { *n };
                (n, (share * n as f64) as u64)
            })
            .collect();
        let rows = table(&groups);
        let published = publish("x", "y", &rows, &Publication::default());
        let small = |count: u64| (1..11).contains(&count);
        let hidden: Vec<usize> = (0..groups.len()).filter(|at| published.rows[*at].cell.figures().is_none()).collect();
        for (at, (n, events)) in groups.iter().enumerate() {
            prop_assert!(hidden.contains(&at) || !(small(*n) || small(*events) || small(n - events)));
        }
        let total_shown = published.total().unwrap().cell.figures().is_some();
        if total_shown && !hidden.is_empty() {
            let (n, events) = hidden.iter().fold((0, 0), |sum, at| (sum.0 + groups[*at].0, sum.1 + groups[*at].1));
            prop_assert!(hidden.len() > 1 && !small(n) && !small(events) && !small(n - events));
        }
    }

    #[test]
    fn no_small_count_follows_by_subtraction(counts in prop::collection::vec(0..60_u64, 2..8)) {
        let groups: Vec<Frequency> = counts
            .iter()
            .enumerate()
            .map(|(at, n)| Frequency { group: format!("g{at}"), n: *n, weighted_n: *n as f64 })
            .collect();
        let all: u64 = counts.iter().sum();
        let published = publish_counts(&groups, (all, all as f64), &Publication::default());
        let hidden: Vec<usize> = (0..counts.len()).filter(|at| published.rows[*at].figures.is_none()).collect();
        prop_assert!(counts.iter().enumerate().all(|(at, n)| hidden.contains(&at) || !(1..11).contains(n)));
        if published.total.is_some() && !hidden.is_empty() && all > 0 {
            let n: u64 = hidden.iter().map(|at| counts[*at]).sum();
            prop_assert!(hidden.len() > 1 && !(1..11).contains(&n), "{counts:?} {hidden:?}");
        }
    }
}
