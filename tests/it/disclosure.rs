//! What may be shown: no number of a small group, and none from which it follows.

use std::collections::BTreeSet;

use chna::disclosure::release::{
    Choice, Clearance, Dimension, Group, List, Measure, Members, Release, clear,
};
use chna::disclosure::{Cell, Publication, Reason, publish_alone};
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

fn members(count: usize, is_in: impl Fn(usize) -> bool) -> Members {
    Members::of((0..count).map(is_in))
}

/// One dimension whose groups have so many answers and so many events.
fn one_table(groups: &[(usize, usize)]) -> Release {
    let all: usize = groups.iter().map(|(n, _)| n).sum();
    let starts: Vec<usize> = groups
        .iter()
        .scan(0, |start, (n, _)| {
            *start += n;
            Some(*start - n)
        })
        .collect();
    let within = |row: usize, at: usize, n: usize| row >= starts[at] && row < starts[at] + n;
    Release {
        respondents: all as u64,
        measures: vec![Measure {
            id: "asthma".to_owned(),
            answered: members(all, |_| true),
            events: members(all, |row| {
                (0..groups.len()).any(|at| within(row, at, groups[at].1))
            }),
        }],
        dimensions: vec![Dimension {
            id: "language".to_owned(),
            additive: true,
            groups: (0..groups.len())
                .map(|at| Group {
                    code: format!("g{at}"),
                    members: members(all, |row| within(row, at, groups[at].0)),
                })
                .collect(),
        }],
        lists: Vec::new(),
        distributions: Vec::new(),
    }
}

fn hidden(clearance: &Clearance, groups: usize) -> Vec<Vec<Reason>> {
    (0..groups)
        .map(|at| clearance.cell("asthma", "language", &format!("g{at}")))
        .collect()
}

#[test]
fn seven_families_stay_hidden_and_so_does_what_gives_them_away() {
    let release = one_table(&[(300, 60), (80, 20), (7, 2), (200, 50)]);
    let clearance = clear(&release, &Publication::default());
    let hidden = hidden(&clearance, 4);
    assert!(hidden[0].is_empty() && hidden[3].is_empty());
    assert_eq!(hidden[1], [Reason::Secondary]);
    assert!(hidden[2].contains(&Reason::FewAnswers));
    assert!(clearance.total("asthma").is_empty() && clearance.is_proven());
    assert!(!clearance.who("language", "g2").is_empty() && !clearance.who("language", "g1").is_empty());
}

#[test]
fn a_hidden_number_is_no_number_in_any_format() {
    let cell = publish_alone(&share(7, 2), &Publication::default());
    assert!(matches!(cell, Cell::Suppressed(_)));
    assert!(!serde_json::to_string(&cell).unwrap().contains(char::is_numeric));
}

#[test]
fn zero_may_be_shown_and_a_small_numerator_may_be_allowed() {
    let allowing = Publication {
        allow_small_from: Some(100),
        ..Publication::default()
    };
    let release = one_table(&[(120, 0), (150, 6), (90, 45)]);
    let strict = hidden(&clear(&release, &Publication::default()), 3);
    assert!(!strict[1].is_empty() && strict.iter().filter(|reasons| !reasons.is_empty()).count() > 1);
    let allowed = hidden(&clear(&release, &allowing), 3);
    assert!(allowed.iter().all(Vec::is_empty));
}

/// The areas of a town and the town: what is hidden of an area does not follow from the town.
#[test]
fn an_area_does_not_follow_from_its_town() {
    let rows = 400;
    let area = |from: usize, to: usize| members(rows, move |row| row >= from && row < to);
    let group = |code: &str, members: Members| Group {
        code: code.to_owned(),
        members,
    };
    let release = Release {
        respondents: rows as u64,
        measures: vec![Measure {
            id: "asthma".to_owned(),
            answered: members(rows, |_| true),
            // Of area `b` (100 to 200) five, of the others many.
            events: members(rows, |row| row.is_multiple_of(4) && !(120..200).contains(&row)),
        }],
        dimensions: vec![
            Dimension {
                id: "area".to_owned(),
                additive: true,
                groups: vec![
                    group("a", area(0, 100)),
                    group("b", area(100, 200)),
                    group("c", area(200, 300)),
                    group("d", area(300, 400)),
                ],
            },
            Dimension {
                id: "town".to_owned(),
                additive: true,
                groups: vec![group("west", area(0, 200)), group("east", area(200, 400))],
            },
        ],
        lists: Vec::new(),
        distributions: Vec::new(),
    };
    let clearance = clear(&release, &Publication::default());
    assert!(clearance.is_proven());
    assert!(!clearance.cell("asthma", "area", "b").is_empty());
    // Town less area `a` would be area `b`: one of the two is hidden, too.
    let shown = |dimension: &str, code: &str| clearance.cell("asthma", dimension, code).is_empty();
    assert!(!shown("area", "a") || !shown("town", "west"));
}

/// Who has asthma is asked whether it sent her to an emergency room: the answers to the second are the events of the first.
#[test]
fn one_indicators_answers_do_not_give_away_anothers_events() {
    let rows = 300;
    // All but four of group `a` have asthma, half of group `b`.
    let asthma = |row: usize| {
        if row < 100 {
            row >= 4
        } else {
            row.is_multiple_of(2)
        }
    };
    let release = Release {
        respondents: rows as u64,
        measures: vec![
            Measure {
                id: "asthma".to_owned(),
                answered: members(rows, |_| true),
                events: members(rows, asthma),
            },
            Measure {
                id: "emergency".to_owned(),
                answered: members(rows, asthma),
                events: members(rows, |row| asthma(row) && row.is_multiple_of(3)),
            },
        ],
        dimensions: vec![Dimension {
            id: "language".to_owned(),
            additive: true,
            groups: vec![
                Group {
                    code: "a".to_owned(),
                    members: members(rows, |row| row < 100),
                },
                Group {
                    code: "b".to_owned(),
                    members: members(rows, |row| row >= 100),
                },
            ],
        }],
        lists: Vec::new(),
        distributions: Vec::new(),
    };
    let clearance = clear(&release, &Publication::default());
    assert!(clearance.is_proven(), "{:?}", clearance.proofs());
    assert!(!clearance.cell("asthma", "language", "a").is_empty());
    assert!(
        !clearance.cell("emergency", "language", "a").is_empty(),
        "96 answers of 100 families say that four have no asthma"
    );
}

#[test]
fn a_first_place_few_gave_does_not_follow_from_the_others() {
    let rows = 200;
    let pick = |first: fn(usize) -> bool, second: fn(usize) -> bool| {
        let places = [
            members(rows, first),
            members(rows, second),
            members(rows, |_| false),
        ];
        (places[0].or(&places[1]), places)
    };
    let choice = |code: &str, (any, places): (Members, [Members; 3])| Choice {
        code: code.to_owned(),
        any,
        places: Some(places),
    };
    let release = Release {
        respondents: rows as u64,
        distributions: Vec::new(),
        lists: vec![List {
            id: "concerns".to_owned(),
            answered: members(rows, |_| true),
            choices: vec![
                choice("housing", pick(|row| row < 120, |row| row >= 120)),
                choice("food", pick(|row| (120..196).contains(&row), |row| row < 60)),
                choice("air", pick(|row| row >= 196, |row| (60..110).contains(&row))),
            ],
        }],
        ..Release::default()
    };
    let clearance = clear(&release, &Publication::default());
    assert!(clearance.is_proven(), "{:?}", clearance.proofs());
    assert!(clearance.place_hidden("concerns", "air"));
    assert!(
        clearance.place_hidden("concerns", "food"),
        "else the four follow by subtraction"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_small_number_follows_by_subtraction(groups in prop::collection::vec((30..400_usize, 0.0..1.0_f64, 0..4_u8), 2..8)) {
        let groups: Vec<(usize, usize)> = groups
            .iter()
            .map(|(n, share, small)| {
                let n = if *small == 0 { n % 30 + 1 } else { *n };
                (n, (share * n as f64) as usize)
            })
            .collect();
        let clearance = clear(&one_table(&groups), &Publication::default());
        let small = |count: usize| (1..11).contains(&count);
        let reasons = hidden(&clearance, groups.len());
        let hidden: BTreeSet<usize> = (0..groups.len()).filter(|at| !reasons[*at].is_empty()).collect();
        for (at, (n, events)) in groups.iter().enumerate() {
            prop_assert!(hidden.contains(&at) || !(small(*n) || small(*events) || small(n - events)));
        }
        prop_assert!(clearance.is_proven(), "{:?}", clearance.proofs());
        if clearance.total("asthma").is_empty() && !hidden.is_empty() {
            let (n, events) = hidden.iter().fold((0, 0), |sum, at| (sum.0 + groups[*at].0, sum.1 + groups[*at].1));
            prop_assert!(!small(n) && !small(events) && !small(n - events));
        }
        let who: Vec<usize> = (0..groups.len()).filter(|at| !clearance.who("language", &format!("g{at}")).is_empty()).collect();
        if !clearance.respondents_hidden() && !who.is_empty() {
            let n: usize = who.iter().map(|at| groups[*at].0).sum();
            prop_assert!(who.len() > 1 && !small(n));
        }
    }

    #[test]
    fn the_same_release_is_cleared_the_same(groups in prop::collection::vec((1..200_usize, 0.0..1.0_f64), 2..7)) {
        let groups: Vec<(usize, usize)> = groups.iter().map(|(n, share)| (*n, (share * *n as f64) as usize)).collect();
        let twice = [clear(&one_table(&groups), &Publication::default()), clear(&one_table(&groups), &Publication::default())];
        prop_assert_eq!(hidden(&twice[0], groups.len()), hidden(&twice[1], groups.len()));
    }
}
