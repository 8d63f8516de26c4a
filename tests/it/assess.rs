//! The example town, from its families' answers to its assessment: what was planted comes out, what must be hidden stays hidden.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use chna::collection::Submission;
use chna::disclosure::Cell;
use chna::instrument::Survey;
use chna::language::Language;
use chna::pipeline::assess::{Assessed, Assessment, AssessmentError, Audience, assess};
use chna::report::findings::{BreakdownFindings, GroupFinding, IndicatorFindings, TrendFindings, Weighting};
use chna::report::{Format, release};
use chna::town;

static SURVEY: LazyLock<Survey> = LazyLock::new(|| Survey::load(Path::new("surveys")).unwrap());

fn submissions(cycle: &str) -> Vec<Submission> {
    let of_town = &SURVEY.cycles[cycle];
    let fielded = SURVEY.instruments[&of_town.instrument].0.fielded(of_town);
    town::submissions(&fielded, of_town).unwrap()
}

static ENGLISH: LazyLock<Language> = LazyLock::new(Language::english);

fn asked<'a>(cycle: &'a str, submissions: &'a BTreeMap<String, Vec<Submission>>) -> Assessed<'a> {
    Assessed {
        survey: &SURVEY,
        cycle,
        submissions,
        audience: Audience::Public,
        run: Vec::new(),
        language: &ENGLISH,
        sheets: &[],
        progress: &|_| (),
    }
}

fn run(cycle: &str, submissions: &BTreeMap<String, Vec<Submission>>) -> Result<Assessment, AssessmentError> {
    assess(&asked(cycle, submissions))
}

/// All three cycles, assessed once for every test here.
pub static TOWN: LazyLock<Assessment> = LazyLock::new(|| {
    let answers = ["2019", "2022", "2025"].map(|cycle| (cycle.to_owned(), submissions(cycle)));
    run("2025", &BTreeMap::from(answers)).unwrap()
});

/// The town is asked the short form: nothing is told of questions that only the full form asks.
#[test]
fn what_nobody_was_asked_is_not_told_of() {
    let cycle = &SURVEY.cycles["2025"];
    let (instrument, indicators) = &SURVEY.instruments[&cycle.instrument];
    let only_full = |id: &str| {
        let indicator = indicators
            .indicators
            .iter()
            .find(|indicator| indicator.id == id)
            .unwrap();
        let fielded = instrument.fielded(cycle);
        indicator
            .reads()
            .iter()
            .any(|item| fielded.item(item).is_none() && instrument.item(item).is_some())
    };
    assert!(only_full("ind_carerespect"));
    let told: Vec<&IndicatorFindings> = TOWN
        .findings
        .topics
        .iter()
        .flat_map(|topic| &topic.indicators)
        .collect();
    assert!(told.len() > 10);
    for finding in told {
        let id = &finding.indicator.id;
        assert!(!only_full(id) && !finding.questions.is_empty(), "{id}");
    }
}

fn indicator(id: &str) -> &'static IndicatorFindings {
    let mut all = TOWN.findings.topics.iter().flat_map(|topic| &topic.indicators);
    all.find(|finding| finding.indicator.id == id).unwrap()
}

fn breakdown(indicator: &'static IndicatorFindings, id: &str) -> &'static BreakdownFindings {
    indicator
        .breakdowns
        .iter()
        .find(|breakdown| breakdown.id == id)
        .unwrap()
}

fn group(breakdown: &'static BreakdownFindings, label: &str) -> &'static GroupFinding {
    breakdown
        .groups
        .iter()
        .find(|group| group.label == label)
        .unwrap()
}

fn holds(cell: &Cell, truth: f64) -> bool {
    cell.figures()
        .is_some_and(|figures| figures.lower() <= truth && truth <= figures.upper())
}

#[test]
fn asthma_differs_as_planted() {
    let places = breakdown(indicator("ind_asthma"), "neighborhood");
    assert!(holds(&group(places, "Ashgrove").cell, 0.08));
    assert!(holds(&group(places, "Docks").cell, 0.22));
    assert!(group(places, "Docks").gap.unwrap().clear);
}

#[test]
fn food_insecurity_rose_as_planted() {
    let food = indicator("ind_hvs");
    assert!(holds(&food.total, 0.31));
    let TrendFindings::Compared { points, change, .. } = &food.trend else {
        panic!("nothing compared")
    };
    assert!(holds(&points[0].cell, 0.24));
    assert!(change.unwrap().clear);
}

#[test]
fn unmet_care_is_worse_for_two_languages() {
    let languages = breakdown(indicator("ind_mh_unmet"), "home_language");
    for language in ["Spanish", "Haitian Creole"] {
        let gap = group(languages, language).gap.unwrap();
        assert!(gap.clear && gap.difference > 0.0, "{language}");
    }
}

#[test]
fn weighting_matters() {
    let TrendFindings::Compared { points, .. } = &indicator("ind_hvs").trend else {
        panic!("nothing compared")
    };
    let latest = points.last().unwrap();
    let weighted = latest.cell.figures().unwrap().share();
    assert!(
        latest.crude.unwrap() - weighted > 0.02,
        "unweighted, the town looks hungrier"
    );
    assert!(matches!(TOWN.findings.weighting, Weighting::Raked(_)));
}

/// Seven families speak Somali at home: no file says anything of them in numbers, and another group hides beside them, so that
/// they do not follow from the total.
#[test]
fn the_seven_stay_hidden_in_every_file() {
    let files = release(&TOWN.findings, &TOWN.document, &[], &[Format::Csv].into()).unwrap();
    for file in files
        .iter()
        .filter(|file| file.path.ends_with(".csv") && file.path != "tables/table-community.csv")
    {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        for line in text.lines().filter(|line| line.contains("Somali")) {
            let after = line.split("Somali").nth(1).unwrap();
            let said = after.replace("too few to show", "").replace("<1%", "");
            assert!(!said.contains(char::is_numeric), "{}: {line}", file.path);
        }
    }
    let languages = TOWN
        .findings
        .characteristics
        .iter()
        .find(|one| one.id == "home_language")
        .unwrap();
    let hidden = languages
        .rows
        .iter()
        .filter(|row| row.count.figures.is_none())
        .count();
    assert!(hidden >= 2, "one hidden row alone follows from the total");
    for finding in TOWN.findings.topics.iter().flat_map(|topic| &topic.indicators) {
        let languages = finding
            .breakdowns
            .iter()
            .find(|breakdown| breakdown.id == "home_language")
            .unwrap();
        assert!(
            languages
                .groups
                .iter()
                .filter(|group| group.cell.figures().is_none())
                .count()
                >= 2
        );
    }
}

/// Whatever is hidden because few families stand behind it keeps a range that holds the whole of 1 to 10.
#[test]
fn every_hidden_number_is_proven_hidden() {
    let proofs = &TOWN.findings.proofs;
    assert!(proofs.len() > 50, "the town has its small groups");
    let open: Vec<_> = proofs.iter().filter(|proof| !proof.wide).collect();
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_cycle_alone_has_nothing_to_compare_with() {
    let answers = BTreeMap::from([("2019".to_owned(), submissions("2019")[..300].to_vec())]);
    let alone = run("2019", &answers).unwrap();
    let first = &alone.findings.topics[0].indicators[0];
    assert!(matches!(first.trend, TrendFindings::NotCompared(_)));
}

#[test]
fn seven_answers_make_an_honest_page() {
    let answers = BTreeMap::from([("2019".to_owned(), submissions("2019")[..7].to_vec())]);
    let few = run("2019", &answers).unwrap();
    assert_eq!(
        few.findings.respondents, None,
        "seven is a count to be hidden, too"
    );
    assert!(
        few.findings
            .topics
            .iter()
            .flat_map(|topic| &topic.indicators)
            .all(|one| one.total.figures().is_none())
    );
}

#[test]
fn no_cycle_and_no_answers_have_their_codes() {
    let none = BTreeMap::new();
    assert!(run("1999", &none).err().unwrap().to_string().starts_with("R101"));
    assert!(run("2019", &none).err().unwrap().to_string().starts_with("R102"));
}
