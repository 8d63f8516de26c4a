//! Plans: needs by rule, what a board said, the plan file and all that can be wrong in it.

use std::collections::BTreeMap;
use std::path::Path;

use chna::instrument::{Benchmark, Better, Comparability, Indicators, Problem, Severity, Survey, xlsform};
use chna::language::Language;
use chna::plan::change::{Change, change};
use chna::plan::check::{Ground, check};
use chna::plan::draft::{self, draft};
use chna::plan::evidence::{
    EarlierLevel, Evidence, Group, GroupEvidence, Level, MeasureEvidence, Shown, TopicEvidence, Worry,
};
use chna::plan::prioritize::{self, Ballot, Final, Gate, Method, No, Session, count, what_if};
use chna::plan::sheet::{Cell, sheets};
use chna::plan::standing::{Reach, reach, standings};
use chna::plan::take_in::{TakenIn, spliced, take_in};
use chna::plan::target::{Way, proposals};
use chna::plan::{Library, LogEntry, PlanFile, Reason, Status, checklist, file, log, needs};
use chna::report::improvement::{Improvement, Last, improvement, join, plan_workbook, yearly};

fn survey() -> &'static Survey {
    static SURVEY: std::sync::LazyLock<Survey> = std::sync::LazyLock::new(|| {
        Survey::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")).unwrap()
    });
    &SURVEY
}

fn indicators() -> &'static Indicators {
    &survey().instruments["family"].1
}

fn topics() -> Vec<&'static str> {
    let topics = &survey().instruments["family"].0.topics;
    topics.iter().map(|topic| topic.id.as_str()).collect()
}

fn millionth(x: f64) -> f64 {
    (x * 1e6).round() / 1e6
}

fn shown(share: f64, n: u64) -> Level {
    let se = (share * (1.0 - share) / n as f64).sqrt();
    Level::Shown(Shown {
        share,
        se: millionth(se),
        lower: millionth(share - 1.96 * se),
        upper: millionth(share + 1.96 * se),
        n,
        with_care: n < 100,
    })
}

fn at(code: &str, level: Level, clear: bool) -> GroupEvidence {
    GroupEvidence {
        group: Group::parse(&format!("neighborhood={code}")).unwrap(),
        dimension: "Neighborhood".to_owned(),
        label: code.to_owned(),
        level,
        clear,
    }
}

fn measure(indicator: &str, share: f64) -> MeasureEvidence {
    MeasureEvidence {
        indicator: indicator.to_owned(),
        version: 1,
        label: indicator.to_owned(),
        population: "families".to_owned(),
        did: "had it".to_owned(),
        better: Better::Lower,
        main: true,
        total: shown(share, 1000),
        groups: Vec::new(),
        earlier: Vec::new(),
    }
}

fn topic(id: &str, measure: MeasureEvidence) -> TopicEvidence {
    TopicEvidence {
        id: id.to_owned(),
        label: id.to_owned(),
        measures: vec![measure],
    }
}

fn benchmark(indicator: &str, value: f64, class: Comparability) -> Benchmark {
    Benchmark {
        indicator: indicator.to_owned(),
        place: "United States".to_owned(),
        year: "2030".to_owned(),
        value,
        lower: None,
        upper: None,
        population: String::new(),
        source: "Healthy People 2030".to_owned(),
        link: String::new(),
        class,
        note: String::new(),
    }
}

/// Food: 30% against 12% in neighborhoods; asthma: rose; housing: a worry; care: nothing.
pub(crate) fn evidence() -> Evidence {
    let mut food = measure("ind_hvs", 0.24);
    food.groups = vec![
        at("docks", shown(0.36, 200), true),
        at("fernhill", shown(0.12, 200), true),
        at("tiny", Level::Hidden, false),
    ];
    let mut asthma = measure("ind_asthma", 0.31);
    asthma.total = shown(0.31, 450);
    asthma.earlier = vec![EarlierLevel {
        cycle: "2022".to_owned(),
        level: shown(0.24, 400),
    }];
    Evidence {
        cycle: "2025".to_owned(),
        topics: vec![
            topic("asthma", asthma),
            topic("food", food),
            topic("housing", measure("ind_houseinst", 0.2)),
            topic("care", measure("ind_unmet", 0.1)),
        ],
        worries: vec![Worry {
            label: "Cost of housing".to_owned(),
            topic: Some("housing".to_owned()),
            level: shown(0.41, 1000),
        }],
    }
}

fn letters(evidence: &Evidence, benchmarks: &[Benchmark]) -> Vec<(String, String)> {
    needs(evidence, benchmarks)
        .into_iter()
        .map(|need| (need.topic, need.reasons.iter().map(Reason::letter).collect()))
        .collect()
}

#[test]
fn needs_hold_by_rule_and_carry_their_reasons() {
    let rows = [
        benchmark("ind_hvs", 0.11, Comparability::Close),
        // Context is never held against anything.
        benchmark("ind_unmet", 0.01, Comparability::Context),
    ];
    let found = letters(&evidence(), &rows);
    let expected = [("food", "ac"), ("asthma", "b"), ("housing", "d")];
    assert_eq!(
        found,
        expected.map(|(topic, rules)| (topic.to_owned(), rules.to_owned()))
    );
}

#[test]
fn a_suppressed_number_is_no_reason() {
    let mut evidence = evidence();
    for topic in &mut evidence.topics {
        topic.measures[0].total = Level::Hidden;
        for group in &mut topic.measures[0].groups {
            group.level = Level::Hidden;
        }
    }
    evidence.worries[0].level = Level::Hidden;
    let rows = [benchmark("ind_hvs", 0.0, Comparability::Same)];
    assert_eq!(letters(&evidence, &rows), []);
    assert_eq!(proposals(&evidence.topics[1].measures[0], None, &rows), []);
}

#[test]
fn what_chance_may_have_done_is_no_reason() {
    let mut evidence = evidence();
    // 24% of 400 to 27% of 450 could be chance.
    evidence.topics[0].measures[0].total = shown(0.27, 450);
    // A ratio of 3 between groups that stand apart by chance alone.
    for group in &mut evidence.topics[1].measures[0].groups {
        group.clear = false;
    }
    assert_eq!(letters(&evidence, &[]), [("housing".to_owned(), "d".to_owned())]);
}

#[test]
fn targets_are_proposed_three_ways_and_never_on_the_wrong_side() {
    let food = &evidence().topics[1].measures[0];
    let rows = [benchmark("ind_hvs", 0.06, Comparability::Close)];
    let proposed = proposals(food, None, &rows);
    let ways: Vec<(Way, f64)> = proposed.iter().map(|one| (one.way, one.share)).collect();
    assert_eq!(
        ways,
        [
            (Way::Benchmark, 0.06),
            (Way::BestGroup, 0.12),
            (Way::Small, 0.199),
            (Way::Moderate, 0.16)
        ]
    );
    let worse = [benchmark("ind_hvs", 0.5, Comparability::Close)];
    assert!(proposals(food, None, &worse).iter().all(|one| one.share < 0.24));
    let tiny = Group::parse("neighborhood=tiny").unwrap();
    assert_eq!(proposals(food, Some(&tiny), &rows), []);
}

fn session(method: Method) -> Session {
    Session::new(method, ["food", "asthma", "housing"].map(str::to_owned).to_vec())
}

fn marks(code: &str, food: [f64; 6], asthma: [f64; 6]) -> Ballot {
    let ids: Vec<String> = Method::Matrix.criteria().into_iter().map(|one| one.id).collect();
    let of = |marks: [f64; 6]| ids.iter().cloned().zip(marks).collect::<BTreeMap<_, _>>();
    Ballot {
        code: code.to_owned(),
        round: 1,
        marks: BTreeMap::from([("food".to_owned(), of(food)), ("asthma".to_owned(), of(asthma))]),
        picks: Vec::new(),
    }
}

#[test]
fn a_matrix_weighs_means_and_shows_the_spread() {
    let mut session = session(Method::Matrix);
    session.ballots = vec![
        marks("m1", [5.0, 4.0, 5.0, 4.0, 3.0, 2.0], [3.0; 6]),
        marks("m2", [4.0, 4.0, 3.0, 4.0, 3.0, 4.0], [3.0; 6]),
    ];
    let outcome = count(&session);
    let food = &outcome.places[0];
    // 0.2 × (4.5 + 4 + 4 + 4) + 0.1 × (3 + 3) = 3.9; m1 alone 4.1, m2 alone 3.7.
    assert_eq!(food.need, "food");
    for (ours, worked) in [(food.score, 3.9), (food.highest, 4.1), (food.lowest, 3.7)] {
        assert!((ours.unwrap() - worked).abs() < 1e-12, "{ours:?} {worked}");
    }
    assert_eq!(food.details[2].spread, Some(2.0_f64.sqrt()));
    assert_eq!(outcome.places[2].score, None, "nobody marked housing");
    assert!(what_if(&session, 1).iter().all(|other| other.same_first));
}

#[test]
fn other_weights_may_change_who_comes_first() {
    let mut session = session(Method::Matrix);
    session.ballots = vec![marks(
        "m1",
        [5.0, 3.0, 3.0, 3.0, 3.0, 3.0],
        [3.0, 3.0, 3.0, 3.0, 3.0, 5.0],
    )];
    let turns: Vec<(String, bool)> = what_if(&session, 1)
        .into_iter()
        .map(|other| (other.criterion, other.same_first))
        .collect();
    assert_eq!(turns[0], ("size".to_owned(), true));
    session.criteria[5].weight = 0.19;
    let turns = what_if(&session, 1);
    assert!(!turns[5].same_first, "{turns:?}");
}

#[test]
fn equal_scores_share_the_better_place() {
    let mut session = session(Method::Matrix);
    session.ballots = vec![marks("m1", [3.0; 6], [3.0; 6])];
    let places = count(&session).places;
    let ranks: Vec<(usize, bool)> = places.iter().map(|place| (place.rank, place.tied)).collect();
    assert_eq!(ranks, [(1, true), (1, true), (3, false)]);
}

#[test]
fn hanlon_rates_and_one_no_sets_aside() {
    let mut session = session(Method::Hanlon);
    let of = |size: f64, seriousness: f64, effectiveness: f64| {
        BTreeMap::from([
            ("size".to_owned(), size),
            ("seriousness".to_owned(), seriousness),
            ("effectiveness".to_owned(), effectiveness),
        ])
    };
    session.ballots = vec![Ballot {
        code: "m1".to_owned(),
        round: 1,
        marks: BTreeMap::from([
            ("food".to_owned(), of(8.0, 7.0, 6.0)),
            ("asthma".to_owned(), of(9.0, 9.0, 9.0)),
        ]),
        picks: Vec::new(),
    }];
    session.noes = vec![No {
        need: "asthma".to_owned(),
        gate: Gate::Resources,
        reason: "no clinic has room".to_owned(),
    }];
    let outcome = count(&session);
    assert_eq!(outcome.places[0].score, Some(132.0));
    assert_eq!(outcome.aside[0].need, "asthma");
    session.older_form = true;
    assert_eq!(count(&session).places[0].score, Some(30.0));
}

fn picks(code: &str, round: u32, picks: &[&str]) -> Ballot {
    Ballot {
        code: code.to_owned(),
        round,
        marks: BTreeMap::new(),
        picks: picks.iter().map(|pick| (*pick).to_owned()).collect(),
    }
}

#[test]
fn votes_shorten_the_list_round_by_round() {
    let mut session = Session::new(
        Method::Votes,
        ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec(),
    );
    assert_eq!(session.method.picks(5), 2);
    session.ballots = vec![
        picks("m1", 1, &["a", "b"]),
        picks("m2", 1, &["a", "c"]),
        picks("m3", 1, &["b", "d"]),
        picks("m1", 2, &["a"]),
        picks("m2", 2, &["a"]),
        picks("m3", 2, &["b"]),
    ];
    let outcome = count(&session);
    // c and d tie at the cut, and both stay.
    assert_eq!(outcome.rounds[0].stays, ["a", "b", "c", "d"]);
    assert_eq!(outcome.rounds[1].stays, ["a", "b"]);
    assert_eq!(outcome.places[0].need, "a");
    assert_eq!(outcome.ballots, 3, "members, not ballots of every round");
}

#[test]
fn a_nominal_group_gives_five_points_to_one() {
    let mut session = session(Method::Nominal);
    session.ballots = vec![
        picks("m1", 1, &["food", "asthma"]),
        picks("m2", 1, &["housing", "food", "asthma"]),
    ];
    let scores: Vec<Option<f64>> = count(&session).places.iter().map(|place| place.score).collect();
    assert_eq!(scores, [Some(9.0), Some(7.0), Some(5.0)]);
}

#[test]
fn simplex_averages_without_weights() {
    let mut session = session(Method::Simplex);
    let marks = BTreeMap::from([
        ("size".to_owned(), 5.0),
        ("seriousness".to_owned(), 4.0),
        ("concern".to_owned(), 3.0),
        ("ability".to_owned(), 2.0),
        ("known".to_owned(), 1.0),
    ]);
    session.ballots = vec![Ballot {
        code: "m1".to_owned(),
        round: 1,
        marks: BTreeMap::from([("food".to_owned(), marks)]),
        picks: Vec::new(),
    }];
    assert!((count(&session).places[0].score.unwrap() - 3.0).abs() < 1e-12);
}

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_session_is_the_same_after_its_file() {
    let mut session = session(Method::Matrix);
    session.held_on = "2025-09-10".to_owned();
    session.participants = vec!["two parents".to_owned(), "the \"health\" department".to_owned()];
    session.ballots = vec![marks("m1", [5.0; 6], [3.0; 6]), marks("m2", [4.0; 6], [2.0; 6])];
    session.decided = Some(Final {
        order: ["asthma", "food", "housing"].map(str::to_owned).to_vec(),
        chosen: 2,
        reasons: BTreeMap::from([("asthma".to_owned(), "parents asked for it".to_owned())]),
    });
    let text = prioritize::to_text(&session);
    let (read, problems) = prioritize::parse(Path::new("p.toml"), &text, &topics());
    assert_eq!(problems, []);
    assert_eq!(read.as_ref(), Some(&session));
    assert_eq!(prioritize::to_text(&read.unwrap()), text);
}

#[test]
fn every_fault_of_a_session_is_named_at_its_line() {
    let text = r#"[session]
method = "matrix"
held_on = "soon"
needs = ["food", "moon"]

[[criterion]]
id = "size"
label = "Size"
weight = 0.5

[[ballot]]
code = "m1"
[ballot.marks]
food = { size = 6 }

[[ballot]]
code = "m1"
[ballot.marks]
food = { size = 3, height = 2 }
asthma = { size = 2 }

[final]
order = ["moon", "food"]
chosen = 5
"#;
    let (_, problems) = prioritize::parse(Path::new("p.toml"), text, &topics());
    let found: Vec<(usize, &str)> = problems
        .iter()
        .map(|problem| (problem.line, problem.code))
        .collect();
    for expected in [
        (3, "P202"),
        (4, "P203"),
        (6, "P205"),
        (14, "P207"),
        (16, "P204"),
        (19, "P207"),
        (20, "P203"),
        (24, "P208"),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
}

#[test]
fn a_need_named_twice_counts_once() {
    let text = r#"[session]
method = "votes"
needs = ["food", "asthma", "food"]

[final]
order = ["food", "food", "asthma"]
chosen = 2
"#;
    let (session, problems) = prioritize::parse(Path::new("p.toml"), text, &topics());
    let found: Vec<(usize, &str)> = problems.iter().map(|one| (one.line, one.code)).collect();
    assert_eq!(found, [(3, "P206"), (6, "P208")]);
    let session = session.unwrap();
    assert_eq!(session.needs, ["food", "asthma"]);
    assert_eq!(session.decided.unwrap().order, ["food", "asthma"]);
}

#[test]
fn an_order_that_the_count_does_not_give_needs_a_reason() {
    let mut session = session(Method::Matrix);
    session.ballots = vec![marks("m1", [5.0; 6], [3.0; 6])];
    session.decided = Some(Final {
        order: ["asthma", "food", "housing"].map(str::to_owned).to_vec(),
        chosen: 1,
        reasons: BTreeMap::new(),
    });
    let (_, problems) = prioritize::parse(Path::new("p.toml"), &prioritize::to_text(&session), &topics());
    assert_eq!(codes(&problems), ["P209"], "{problems:?}");
}

fn drafted(session: Option<&Session>) -> String {
    let evidence = evidence();
    let needs = needs(&evidence, &[]);
    let sources = draft::Sources {
        cycle: &survey().cycles["2025"],
        evidence: &evidence,
        needs: &needs,
        session,
        library: &Library::ours(),
    };
    draft::to_text(&draft(&PlanFile::default(), &sources))
}

fn problems(text: &str) -> Vec<Problem> {
    let path = Path::new("plan.toml");
    let (plan, mut problems) = file::parse(path, text);
    let evidence = evidence();
    let ground = Ground {
        evidence: Some(&evidence),
        indicators: indicators(),
        session: None,
        topics: topics(),
    };
    problems.extend(check(path, &plan, &ground));
    problems
}

#[test]
fn a_draft_has_no_errors_and_names_what_people_must_add() {
    let text = drafted(None);
    let found = problems(&text);
    let errors: Vec<_> = found
        .iter()
        .filter(|problem| problem.severity == chna::instrument::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{text}");
    for code in ["P305", "P311", "P320"] {
        assert!(codes(&found).contains(&code), "{code} in {found:#?}");
    }
    for line in ["S3", "S4", "S5", "MA1", "MA2"] {
        let named = found.iter().any(|one| one.what.contains(&format!("{line}: ")));
        assert!(named, "{line} in {found:#?}");
    }
    // Baseline, group and year come from the survey.
    let (plan, _) = file::parse(Path::new("plan.toml"), &text);
    let docks = plan.entry("o_food_2").unwrap();
    assert_eq!(
        (docks.get("group"), docks.figure("baseline")),
        ("neighborhood=docks", Some(0.36))
    );
    assert_eq!(docks.get("year"), "2025");
    assert!(
        text.contains("# What is spent on it counts as benefit = \"community_health_improvement\"."),
        "{text}"
    );
}

#[test]
fn a_draft_leaves_alone_what_people_wrote() {
    let first = drafted(None);
    let edited = first.replace("p_food", "p_meals") + "\n# Our own note.\n";
    let (plan, problems) = file::parse(Path::new("plan.toml"), &edited);
    assert_eq!(problems, []);
    let evidence = evidence();
    let needs = needs(&evidence, &[]);
    let sources = draft::Sources {
        cycle: &survey().cycles["2025"],
        evidence: &evidence,
        needs: &needs,
        session: None,
        library: &Library::ours(),
    };
    assert!(draft(&plan, &sources).is_empty(), "each need has its answer");
}

#[test]
fn what_is_drafted_into_a_plan_is_due_by_its_own_end() {
    let head = "[plan]\ntitle = \"T\"\nstarts = \"2026-01-01\"\nends = \"2027-06-30\"\ntax_year_ends = \"2025-12-31\"\n";
    let (plan, _) = file::parse(Path::new("plan.toml"), head);
    let evidence = evidence();
    let needs = needs(&evidence, &[]);
    let sources = draft::Sources {
        cycle: &survey().cycles["2025"],
        evidence: &evidence,
        needs: &needs,
        session: None,
        library: &Library::ours(),
    };
    let text = format!("{head}{}", draft::to_text(&draft(&plan, &sources)));
    assert!(text.contains("by = \"2027-06-30\""), "{text}");
    assert!(!codes(&problems(&text)).contains(&"P319"), "{text}");
}

#[test]
fn what_cannot_be_seen_is_written_so_that_it_can() {
    let entry = LogEntry {
        what: "two\r\nlines \u{202e}reversed".to_owned(),
        ..LogEntry::default()
    };
    let text = entry.to_text();
    assert!(text.contains(r#"what = "two\r\nlines \u202Ereversed""#), "{text}");
}

#[test]
fn a_plan_is_the_same_after_its_file() {
    let (plan, _) = file::parse(Path::new("plan.toml"), &drafted(None));
    let text = plan.to_text();
    let (again, problems) = file::parse(Path::new("plan.toml"), &text);
    assert_eq!(problems, []);
    assert_eq!(again.to_text(), text);
    assert_eq!(again.entries.len(), plan.entries.len());
}

#[test]
fn what_is_wrong_in_a_plan_is_named_at_its_line() {
    let head = "[plan]\ntitle = \"T\"\nstarts = \"2026-01-01\"\nends = \"2028-12-31\"\ntax_year_ends = \"2025-12-31\"\n";
    let priority = "[[priority]]\nid = \"p\"\nneed = \"food\"\ntitle = \"Food\"\n";
    let objective = |more: &str| {
        format!(
            "{head}{priority}[[objective]]\nid = \"o\"\npriority = \"p\"\nindicator = \"ind_hvs\"\n{more}\n"
        )
    };
    let good = "direction = \"decrease\"\nplace = \"Harbor Falls\"\nbaseline = 0.24\nyear = \"2025\"\nsource = \"s\"\ntarget = 0.2\nby = \"2028-12-31\"\nversion = 1";
    let cases: &[(&str, String, usize)] = &[
        // A target on the wrong side.
        (
            "P313",
            objective(&good.replace("target = 0.2", "target = 0.3")),
            10,
        ),
        ("P313", objective(&good.replace("decrease", "increase")), 10),
        // A number that may not be shown.
        (
            "P317",
            objective(&format!("{good}\ngroup = \"neighborhood=tiny\"")),
            10,
        ),
        (
            "P316",
            objective(&format!("{good}\ngroup = \"neighborhood=moon\"")),
            10,
        ),
        ("P316", objective(&format!("{good}\ngroup = \"docks\"")), 10),
        // Other words than today's.
        ("P315", objective(&good.replace("version = 1", "version = 7")), 10),
        // A day after the plan.
        ("P319", objective(&good.replace("2028-12-31", "2030-01-01")), 10),
        ("P318", objective(&good.replace("0.24", "0.26")), 10),
        ("P302", objective(&good.replace("0.24", "24")), 16),
        (
            "P303",
            objective(&good.replace("by = \"2028-12-31\"", "by = \"2028\"")),
            20,
        ),
        ("P312", objective(&good.replace("by = \"2028-12-31\"\n", "")), 10),
        (
            "P310",
            objective(&good.replace("place = \"Harbor Falls\"\n", "")),
            10,
        ),
        (
            "P304",
            objective(good).replace("priority = \"p\"", "priority = \"q\""),
            10,
        ),
        ("P314", objective(good).replace("ind_hvs", "ind_moon"), 10),
        ("I010", objective(&format!("{good}\ncolour = \"red\"")), 22),
        (
            "P320",
            objective(good).replace(
                "[plan]\n",
                "[plan]\nadopted_on = \"2026-06-01\"\nadopted_by = \"Board\"\n",
            ),
            1,
        ),
        (
            "P203",
            objective(good).replace("need = \"food\"", "need = \"moon\""),
            6,
        ),
    ];
    for (code, text, line) in cases {
        let found: Vec<(usize, &str)> = problems(text).iter().map(|one| (one.line, one.code)).collect();
        assert!(
            found.contains(&(*line, *code)),
            "{code} in line {line}: {found:?}\n{text}"
        );
    }
    let fine = codes(&problems(&objective(good))).join(" ");
    for code in ["P313", "P315", "P316", "P317", "P318", "P319"] {
        assert!(!fine.contains(code), "{fine}");
    }
}

#[test]
fn an_adopted_plan_outlives_the_words_it_was_measured_in() {
    let text = drafted(None).replace(
        "[plan]\n",
        "[plan]\nadopted_on = \"2026-04-30\"\nadopted_by = \"Board\"\n",
    );
    let mut today = indicators().clone();
    today.indicators.retain(|known| known.id != "ind_houseinst");
    for known in &mut today.indicators {
        known.version += 1;
    }
    let (plan, _) = file::parse(Path::new("plan.toml"), &text);
    let evidence = evidence();
    let ground = Ground {
        evidence: Some(&evidence),
        indicators: &today,
        session: None,
        topics: topics(),
    };
    let found = check(Path::new("plan.toml"), &plan, &ground);
    for code in ["P314", "P315"] {
        let own: Vec<_> = found.iter().filter(|one| one.code == code).collect();
        assert!(!own.is_empty(), "{code} in {found:#?}");
        assert!(
            own.iter().all(|one| one.severity == Severity::Warning),
            "{own:#?}"
        );
    }
    // An indicator that never was is an error all the same: nothing was published of it.
    let typo = text.replace("ind_hvs", "ind_moon");
    let (plan, _) = file::parse(Path::new("plan.toml"), &typo);
    let found = check(Path::new("plan.toml"), &plan, &ground);
    let moon = found
        .iter()
        .find(|one| one.what.contains("nothing is published of \"ind_moon\""));
    assert_eq!(moon.map(|one| one.severity), Some(Severity::Error), "{found:#?}");
}

#[test]
fn a_log_is_held_against_the_plan() {
    let (plan, _) = file::parse(Path::new("plan.toml"), &drafted(None));
    let text = "[[entry]]\non = \"2026-06-30\"\nof = \"s_food_1\"\npeople = 120\ndollars = 5000\n\n[[entry]]\non = \"2027-01-01\"\nof = \"o_food_1\"\nvalue = 0.22\n";
    let (entries, problems) = log::parse(Path::new("progress.toml"), text, &plan);
    assert_eq!(problems, []);
    let standing = standings(&plan, &entries, "2027-12-31");
    let food = standing
        .iter()
        .find(|one| one.priority.get("need") == "food")
        .unwrap();
    let reached = reach(&food.in_year("2026"));
    assert_eq!((reached.people, reached.dollars), (120.0, 5000.0));
    assert_eq!(reach(&food.in_year("2027")), Reach::default());
    let objective = food.measures.iter().find(|one| one.id == "o_food_1").unwrap();
    // From 24% to 19.9% over three years, 22.6% after one: 22% is on the way.
    assert_eq!(objective.status, Status::OnTrack);
    let before = standings(&plan, &entries, "2026-12-31");
    let objective = &before
        .iter()
        .find(|one| one.priority.get("need") == "food")
        .unwrap()
        .measures[0];
    assert_eq!(
        objective.status,
        Status::NoData,
        "what comes later is not known yet"
    );
    for (wrong, code) in [
        ("of = \"moon\"", "P304"),
        ("of = \"s_food_1\"\nvalue = 0.3", "P330"),
        ("of = \"o_food_1\"\nvalue = 30", "P302"),
        ("of = \"s_food_1\"\npeople = -3", "P330"),
    ] {
        let text = format!("[[entry]]\non = \"2026-06-30\"\n{wrong}\n");
        let (_, problems) = log::parse(Path::new("progress.toml"), &text, &plan);
        assert_eq!(codes(&problems), [code], "{wrong}");
    }
    let late = "[[entry]]\non = \"2031-06-30\"\nof = \"s_food_1\"\n";
    let (_, problems) = log::parse(Path::new("progress.toml"), late, &plan);
    assert_eq!(codes(&problems), ["P319"]);
}

#[test]
fn values_logged_out_of_order_are_told_in_order() {
    let (plan, _) = file::parse(Path::new("plan.toml"), &drafted(None));
    let entry = |on: &str, value: Option<f64>, people: f64| LogEntry {
        on: on.to_owned(),
        of: "o_food_1".to_owned(),
        value,
        people: Some(people),
        ..LogEntry::default()
    };
    let log = [
        entry("2027-11-30", Some(0.21), 5.0),
        entry("2027-02-28", Some(0.23), 0.0),
        entry("2027-12-01", None, 7.0),
        entry("2026-06-30", Some(0.24), 100.0),
    ];
    let all = standings(&plan, &log, "2027-12-31");
    let food = all.iter().find(|one| one.priority.get("need") == "food").unwrap();
    let measure = food.measures.iter().find(|one| one.id == "o_food_1").unwrap();
    let values: Vec<f64> = measure.values.iter().map(|(_, _, value)| *value).collect();
    assert_eq!(values, [0.24, 0.23, 0.21]);
    // The workbook shows each year's latest value, whatever else was logged after it.
    let sheets = sheets(&plan, &log, &[], None);
    let sheet = sheets.iter().find(|sheet| sheet.name == "3 Objectives").unwrap();
    let row = sheet
        .rows
        .iter()
        .find(|row| row[0] == Cell::Text("o_food_1".to_owned()))
        .unwrap();
    assert_eq!(row[row.len() - 2..], [Cell::Number(0.24), Cell::Number(0.21)]);
}

#[test]
fn a_yearly_report_shows_shares_as_finely_as_their_targets() {
    let plan = "[plan]\ntitle = \"T\"\nstarts = \"2026-01-01\"\nends = \"2028-12-31\"\ntax_year_ends = \"2025-12-31\"\n\
        [[priority]]\nid = \"p\"\nneed = \"food\"\ntitle = \"Food\"\n\
        [[objective]]\nid = \"o\"\npriority = \"p\"\nindicator = \"ind_hvs\"\ndirection = \"decrease\"\nbaseline = 0.24\ntarget = 0.196\nby = \"2028-12-31\"\n";
    let (plan, _) = file::parse(Path::new("plan.toml"), plan);
    let log = [LogEntry {
        on: "2028-12-31".to_owned(),
        of: "o".to_owned(),
        value: Some(0.199),
        ..LogEntry::default()
    }];
    with_improvement(&plan, &log, None, |inputs| {
        let page = chna::report::html(&yearly(inputs, "2028", &Language::english()));
        for text in ["19.9%", "19.6%", "24%"] {
            assert!(page.contains(text), "{text} in {page}");
        }
        assert!(!page.contains(">20%<"), "20% behind 20% says nothing");
    });
}

/// The inputs of a document on the plan of 2025.
fn with_improvement(
    plan: &PlanFile,
    log: &[LogEntry],
    session: Option<&Session>,
    with: impl FnOnce(&Improvement<'_>),
) {
    let evidence = evidence();
    with(&Improvement {
        cycle: &survey().cycles["2025"],
        plan,
        session,
        evidence: Some(&evidence),
        needs: &needs(&evidence, &[]),
        log,
        library: &Library::ours(),
        checklists: &checklist::ours(),
        indicators: indicators(),
        topics: &BTreeMap::new(),
    });
}

#[test]
fn a_board_reads_its_own_formula_and_its_criteria_in_its_language() {
    let spanish: Language = "es".parse().unwrap();
    let mut session = session(Method::Hanlon);
    session.older_form = true;
    let page = |session: &Session, language: &Language| {
        let mut page = String::new();
        with_improvement(&PlanFile::default(), &[], Some(session), |inputs| {
            page = chna::report::html(&improvement(inputs, language));
        });
        page
    };
    let older = page(&session, &spanish);
    assert!(
        older.contains("(A + B) × C ÷ 3") && !older.contains("(A + 2B)"),
        "{older}"
    );
    let mut matrix = Session::new(Method::Matrix, vec!["food".to_owned()]);
    matrix.criteria[1].label = "Our own words".to_owned();
    let page = page(&matrix, &spanish);
    let size = chna::language::message(&spanish, "ballot-criterion-size", &[]);
    assert!(
        page.contains(&size) && page.contains("Our own words"),
        "{size} in {page}"
    );
    assert!(!page.contains("Community concern"), "{page}");
}

#[test]
fn a_line_that_nobody_judged_is_not_called_met() {
    let (plan, _) = file::parse(Path::new("plan.toml"), &drafted(None));
    let lists = checklist::ours();
    let sheets = sheets(&plan, &[], &lists, None);
    let rows = &sheets.last().unwrap().rows;
    let row = |line: &str| {
        let row = rows
            .iter()
            .find(|row| row[1] == Cell::Text(line.to_owned()))
            .unwrap();
        (row[3].clone(), row[4].clone())
    };
    let text = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(row("MA3"), (text("calendar"), text("look yourself")));
    assert_eq!(row("S3"), (text("priorities"), text("not met yet")));
    with_improvement(&plan, &[], None, |inputs| {
        let page = chna::report::html(&improvement(inputs, &Language::english()));
        assert!(page.contains("look yourself"), "{page}");
    });
}

#[test]
fn then_and_now_are_weighted_to_the_same_margins() {
    let (plan, _) = file::parse(Path::new("plan.toml"), &drafted(None));
    // 24% was kept, and nothing clear has come of it; by the margins of now it was 30%.
    let mut food = measure("ind_hvs", 0.24);
    food.earlier = vec![EarlierLevel {
        cycle: "2025".to_owned(),
        level: shown(0.30, 1000),
    }];
    let mut now = Evidence {
        cycle: "2028".to_owned(),
        topics: vec![topic("food", food)],
        worries: Vec::new(),
    };
    let said = |now: &Evidence| {
        let mut said = String::new();
        with_improvement(&plan, &[], None, |inputs| {
            let mut document = improvement(inputs, &Language::english());
            join(&mut document, None, Some(&Last { plan: inputs, now }));
            let since = document
                .chapters
                .iter()
                .find(|chapter| chapter.id == "since")
                .unwrap();
            said = format!("{:?}", since.blocks);
        });
        said
    };
    assert!(said(&now).contains("\"progress\""), "{}", said(&now));
    // Where the cycles cannot be compared, nothing is said of change.
    now.topics[0].measures[0].earlier.clear();
    assert!(!said(&now).contains("\"progress\""));
    assert!(!said(&now).contains("\"no clear change\""), "{}", said(&now));
}

#[test]
fn a_measure_that_was_asked_again_is_tested_for_change() {
    let of = |share: f64, n: u64| match shown(share, n) {
        Level::Shown(shown) => shown,
        Level::Hidden => unreachable!(),
    };
    let then = of(0.30, 800);
    for (now, target, expected) in [
        (Some(of(0.19, 800)), 0.2, Change::Met),
        (Some(of(0.24, 800)), 0.2, Change::Progress),
        (Some(of(0.28, 800)), 0.2, Change::NoClearChange),
        (Some(of(0.36, 800)), 0.2, Change::Worse),
        (None, 0.2, Change::NotMeasured),
    ] {
        assert_eq!(change(Some(&then), now.as_ref(), target), expected);
    }
    assert_eq!(change(None, Some(&then), 0.2), Change::NotMeasured);
}

#[test]
fn the_library_has_strategies_for_every_topic_with_needs_and_says_who_rated_them() {
    let library = Library::ours();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/strategies.toml");
    let (_, problems) = Library::parse(&path, &std::fs::read_to_string(&path).unwrap());
    assert_eq!(problems, []);
    for topic in topics() {
        let mains = indicators()
            .indicators
            .iter()
            .filter(|one| one.main && one.topic == topic);
        if mains.count() > 0 && topic != "strengths" {
            assert!(library.of_topic(topic).count() >= 2, "{topic}");
        }
    }
    for known in &library.strategies {
        assert!(topics().contains(&known.topic.as_str()), "{}", known.id);
        assert!(known.we_will.contains_key(&Language::english()), "{}", known.id);
        assert!(
            known.link.is_empty() || known.link.starts_with("https://"),
            "{}",
            known.id
        );
    }
}

#[test]
fn kept_evidence_comes_back_as_it_was() {
    let evidence = evidence();
    let text = evidence.to_text().unwrap();
    assert_eq!(Evidence::from_text(&text).unwrap(), evidence);
    assert!(
        text.contains("\"level\": \"hidden\""),
        "a hidden number has no number: {text}"
    );
}

fn workbook(text: &str, edit: impl FnOnce(&mut xlsform::Workbook)) -> (PlanFile, TakenIn) {
    let (plan, _) = file::parse(Path::new("plan.toml"), text);
    let log = [LogEntry {
        on: "2026-06-30".to_owned(),
        of: "o_food_1".to_owned(),
        value: Some(0.22),
        ..LogEntry::default()
    }];
    let sheets = sheets(&plan, &log, &checklist::ours(), None);
    assert_eq!(sheets.len(), 11);
    let bytes = plan_workbook("A plan", &sheets).unwrap();
    assert_eq!(bytes, plan_workbook("A plan", &sheets).unwrap(), "the same bytes");
    let mut problems = xlsform::Problems::new(Path::new("plan.xlsx"));
    let mut book = xlsform::parse(&bytes, "xlsx", &mut problems).unwrap();
    assert!(problems.list.is_empty());
    edit(&mut book);
    let taken = take_in(&book, &plan, &sheets);
    (plan, taken)
}

/// The sheet of a workbook, to be edited.
fn of<'a>(book: &'a mut xlsform::Workbook, name: &str) -> &'a mut xlsform::Sheet {
    book.sheets.iter_mut().find(|sheet| sheet.name == name).unwrap()
}

/// The column under a head.
fn under(sheet: &xlsform::Sheet, head: &str) -> usize {
    (0..40).find(|at| sheet.cell(1, *at) == head).unwrap()
}

#[test]
fn a_workbook_comes_back_without_loss() {
    let (_, taken) = workbook(&drafted(None), |_| {});
    assert_eq!(taken, TakenIn::default());
}

#[test]
fn edits_are_taken_into_their_rows_and_all_else_stays() {
    let text = drafted(None);
    let (plan, taken) = workbook(&text, |book| {
        let sheet = of(book, "2 Priorities");
        let goal = under(sheet, "Goal");
        sheet.set(2, goal, "No child \"hungry\"");
        let log = of(book, "10 Progress log");
        log.set(3, 1, "2027-06-30");
        log.set(3, 2, "s_food_1");
        log.set(3, 4, "40");
    });
    assert_eq!(taken.conflicts, []);
    assert_eq!(taken.changed.len(), 1);
    assert_eq!(taken.logged[0].people, Some(40.0));
    let fresh = spliced(&text, &plan, &taken.changed, &[]);
    let (read, problems) = file::parse(Path::new("plan.toml"), &fresh);
    assert_eq!(problems, []);
    assert_eq!(read.entry(&taken.changed[0].id), Some(&taken.changed[0]));
    let line = "goal = \"No child \\\"hungry\\\"\"\n";
    assert_eq!(
        fresh.replacen(line, "", 1),
        text,
        "one line more, and nothing else"
    );
}

#[test]
fn every_conflict_of_an_edited_workbook_is_named() {
    let (_, taken) = workbook(&drafted(None), |book| {
        let priorities = of(book, "2 Priorities");
        // A row deleted; another without its id; one that is none of ours.
        for column in 0..10 {
            priorities.set(2, column, "");
        }
        priorities.set(7, 2, "A new one");
        priorities.set(8, 0, "p_moon");
        priorities.set(8, 1, "food");
        let objectives = of(book, "3 Objectives");
        let target = under(objectives, "Target");
        objectives.set(2, target, "lots");
        let stands = under(objectives, "Value 2026");
        objectives.set(2, stands, "0.9");
        objectives.set(1, 30, "My notes");
        let strategies = of(book, "4 Strategies");
        let level = under(strategies, "Level");
        strategies.set(2, level, "planetary");
        let twice = strategies.cell(3, 0).to_owned();
        strategies.set(2, 0, twice);
        of(book, "10 Progress log").set(2, 7, "0.5");
        of(book, "11 Crosswalk").set(2, 3, "fine");
        book.sheets.retain(|sheet| sheet.name != "6 Partners");
        book.sheets.push(xlsform::Sheet::new("Scratch"));
    });
    let found: Vec<(&str, &str, usize)> = taken
        .conflicts
        .iter()
        .map(|one| (one.code, one.sheet.as_str(), one.row))
        .collect();
    for expected in [
        ("P356", "2 Priorities", 0),
        ("P353", "2 Priorities", 7),
        ("P355", "2 Priorities", 8),
        ("P357", "3 Objectives", 2),
        ("P359", "3 Objectives", 2),
        ("P352", "3 Objectives", 1),
        ("P357", "4 Strategies", 2),
        ("P354", "4 Strategies", 3),
        ("P359", "10 Progress log", 2),
        ("P359", "11 Crosswalk", 2),
        ("P350", "6 Partners", 0),
        ("P351", "Scratch", 0),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:#?}");
    }
}

#[test]
fn a_workbook_of_yesterday_is_told() {
    let (_, taken) = workbook(&drafted(None), |book| {
        let sheet = of(book, "1 Plan");
        let made = under(sheet, "Made from (leave as it is)");
        sheet.set(2, made, "0123456789abcdef");
    });
    assert_eq!(taken.conflicts.len(), 1);
    assert_eq!(taken.conflicts[0].code, "P358");
}
