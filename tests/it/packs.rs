//! Packs from the outside: an operator's file becomes part of what a cycle asks, shows, exports and reports.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use chna::collection::Submission;
use chna::instrument::{Edition, Instrument, Severity, Survey};
use chna::language::Language;
use chna::measures::{Handout, Respondents};
use chna::pipeline::assess::{Assessed, Audience, assess};
use serde_json::json;

use crate::web::Phone;

/// One item, the words of another in Spanish, and an indicator.
const PETS: &str = r#"
[pack]
title = "Pets"
source = "Harbor Falls Children's Hospital"
license = "own"

[[item]]
id = "pets"
type = "select_one"
label = "Does a dog or cat live in your home?"
choices = "yes_no"
after = "hh_size"

[[indicator]]
id = "ind_pets"
topic = "asthma"
label = "A pet at home"
numerator = "${pets} = 'yes'"
better = "neither"
population = "families"
did = "had a dog or cat at home"

[translation.es]
status = "certified"

[translation.es.item.hh_kids]
label = { text = "¿Cuántas de esas personas son menores de 18 años?", of = "d8ee6c06" }

[translation.es.item.pets]
label = { text = "¿Vive un perro o un gato en su casa?", of = "" }
"#;

/// The family survey in a folder of its own, with packs that its cycle of 2025 names.
fn surveys(packs: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys"), dir.path());
    for (name, text) in packs {
        fs::write(dir.path().join(format!("family/packs/{name}.toml")), text).unwrap();
    }
    let names: Vec<&str> = packs.iter().map(|(name, _)| *name).collect();
    let file = dir.path().join("cycles/2025/cycle.toml");
    let text = fs::read_to_string(&file).unwrap();
    let named = format!("instrument = \"family\"\npacks = {names:?}");
    fs::write(&file, text.replace("instrument = \"family\"", &named)).unwrap();
    dir
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), &target).unwrap()),
        }
    }
}

/// The template with words in it: not the owner's, which are not ours to ship.
fn psc17() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/family/packs/psc17.toml");
    let mut text = fs::read_to_string(file).unwrap();
    for number in 0..18 {
        let words = match number {
            0 => "How often is each of these true?".to_owned(),
            number => format!("Words of item {number}"),
        };
        text = text.replacen("label = \"\"", &format!("label = \"{words}\""), 1);
    }
    text
}

fn fielded(survey: &Survey, cycle: &str) -> Instrument {
    let cycle = &survey.cycles[cycle];
    survey.instruments[&cycle.instrument].0.fielded(cycle)
}

#[test]
fn a_pack_adds_an_item_where_it_says_and_only_where_a_cycle_names_it() {
    let dir = surveys(&[("pets", PETS)]);
    let survey = Survey::load(dir.path()).unwrap();
    let (with, without) = (fielded(&survey, "2025"), fielded(&survey, "2022"));
    let ids: Vec<&str> = with.items().map(|item| item.id.as_str()).collect();
    let place = ids.iter().position(|id| *id == "pets").unwrap();
    assert_eq!(&ids[place - 1..=place + 1], ["hh_size", "pets", "hh_kids"]);
    assert_eq!(
        with.item("pets").unwrap().about.source,
        "Harbor Falls Children's Hospital"
    );
    assert!(without.item("pets").is_none());
    // Who has answered one has not answered the other.
    assert_ne!(with.hash, without.hash);
    let changed = surveys(&[("pets", &PETS.replace("dog or cat live", "dog or a cat live"))]);
    assert_ne!(
        with.hash,
        fielded(&Survey::load(changed.path()).unwrap(), "2025").hash
    );
}

#[test]
fn a_certified_text_takes_the_place_of_a_draft_and_codes_stay() {
    let dir = surveys(&[("pets", PETS)]);
    let survey = Survey::load(dir.path()).unwrap();
    let (with, without) = (fielded(&survey, "2025"), fielded(&survey, "2022"));
    let spanish: Language = "es".parse().unwrap();
    let label = |instrument: &Instrument, id: &str, language: &Language| {
        instrument
            .label(instrument.item(id).unwrap(), language)
            .to_owned()
    };
    assert_eq!(
        label(&with, "hh_kids", &spanish),
        "¿Cuántas de esas personas son menores de 18 años?"
    );
    assert_ne!(
        label(&without, "hh_kids", &spanish),
        label(&with, "hh_kids", &spanish)
    );
    assert_eq!(
        label(&with, "hh_kids", &Language::english()),
        label(&without, "hh_kids", &Language::english())
    );
    assert_eq!(
        label(&with, "pets", &spanish),
        "¿Vive un perro o un gato en su casa?"
    );
}

#[test]
fn the_template_without_words_is_refused_for_fielding() {
    let template =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/family/packs/psc17.toml"));
    let dir = surveys(&[("psc17", &template.unwrap())]);
    let problems = Survey::load(dir.path()).unwrap_err();
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| (problem.code, problem.file.file_name().unwrap().to_str().unwrap()))
        .collect();
    assert_eq!(errors, [("I093", "cycle.toml")]);
    assert!(problems.iter().any(|problem| problem.code == "I093"
        && problem.file.ends_with("psc17.toml")
        && problem.severity == Severity::Warning));
}

#[test]
fn words_of_a_pack_that_a_language_lacks_are_named() {
    let dir = surveys(&[("psc17", &psc17())]);
    let problems = Survey::check(dir.path());
    let found = problems
        .iter()
        .find(|problem| problem.code == "I042" && problem.file.ends_with("2025/cycle.toml"))
        .unwrap();
    assert!(
        found
            .what
            .starts_with("22 texts of the packs are not translated into \"es\""),
        "{found}"
    );
}

/// One family's answers under an instrument.
fn family(instrument: &Instrument, points: impl Fn(usize) -> Option<&'static str>) -> Submission {
    let mut answers =
        json!({"consent": "yes", "elig_child": "yes", "elig_place": "harbor_falls", "c_age": 9});
    for number in 1..=17 {
        if let Some(code) = points(number) {
            answers[format!("psc_{number}")] = json!(code);
        }
    }
    let document = json!({"id": "01234567-89ab-4def-8123-456789abcdef", "cycle": "2025", "day": "2025-04-01",
        "instrument": instrument.reference(), "language": "en", "mode": "web", "source": "",
        "answers": answers, "complete": true});
    Submission::parse(instrument, &document).unwrap()
}

#[test]
fn the_checklist_is_scored_exported_and_reported() {
    let dir = surveys(&[("psc17", &psc17())]);
    let survey = Survey::load(dir.path()).unwrap();
    let instrument = fielded(&survey, "2025");
    // 4 of 17 left empty: no score. Three: they count 0, and attention (1, 3, 7, 13, 17) stands at 2 x 4.
    let scored = family(&instrument, |number| match number {
        5 | 8 | 13 => None,
        1 | 3 | 7 | 17 => Some("often"),
        _ => Some("never"),
    });
    let unscored = family(&instrument, |number| (number > 4).then_some("often"));
    let both = vec![scored, unscored];
    let respondents = Respondents::build(&instrument, &both).unwrap();
    let handout = Handout::of(&instrument, &respondents, false);
    let csv = String::from_utf8(handout.csv().unwrap()).unwrap();
    assert!(csv.lines().next().unwrap().contains("psc_17"), "{csv}");

    let mut many = Vec::new();
    for _ in 0..30 {
        many.extend(both.clone());
    }
    let assessment = assess(&Assessed {
        survey: &survey,
        cycle: "2025",
        submissions: &BTreeMap::from([("2025".to_owned(), many)]),
        audience: Audience::Internal,
        run: Vec::new(),
        language: &Language::english(),
        sheets: &[],
        progress: &|_| (),
    })
    .unwrap();
    let indicators: BTreeMap<&str, _> = assessment
        .findings
        .topics
        .iter()
        .flat_map(|topic| &topic.indicators)
        .map(|finding| (finding.indicator.id.as_str(), &finding.total))
        .collect();
    let shown = |id: &str| {
        let figures = indicators[id].figures().unwrap();
        (figures.share(), figures.n())
    };
    assert_eq!(shown("ind_psc_attention"), (1.0, 30));
    assert_eq!(shown("ind_psc_internalizing"), (0.0, 30));
    assert_eq!(shown("ind_psc_any"), (1.0, 30));
}

#[tokio::test]
async fn the_collector_asks_it_and_what_was_asked_is_kept() {
    let dir = surveys(&[("psc17", &psc17()), ("pets", PETS)]);
    let mut phone = Phone::in_folder(dir.path(), "2025-04-01").await;
    phone.get("/2025?lang=en").await;
    let mut met = Vec::new();
    for _ in 0..40 {
        for (item, words) in [
            ("pets", "Does a dog or cat live in your home?"),
            ("psc_17", "Words of item 17"),
        ] {
            if phone.page.contains(words) {
                assert!(phone.page.contains(&format!("name=\"{item}\"")), "{}", phone.page);
                met.push(item);
            }
        }
        if met.contains(&"psc_17") {
            break;
        }
        let inputs = [
            ("consent", "yes"),
            ("elig_child", "yes"),
            ("elig_place", "harbor_falls"),
            ("c_age", "9"),
            ("pets", "yes"),
        ];
        let there: Vec<_> = inputs
            .into_iter()
            .filter(|(name, _)| phone.page.contains(&format!("name=\"{name}\"")))
            .collect();
        phone.post(&there).await;
    }
    assert_eq!(met, ["pets", "psc_17"]);

    let survey = Survey::load(dir.path()).unwrap();
    let asked = fielded(&survey, "2025");
    let stored = phone.store.responses("2025").await.unwrap();
    assert!(
        stored[0].document.contains(&asked.reference()),
        "{}",
        stored[0].document
    );
    assert!(stored[0].document.contains("\"pets\":\"yes\""));
    // The packs are part of what is kept of a cycle, to read its answers years later.
    let kept = Edition::parse(&Edition::of(&survey, "2025").text()).unwrap();
    let read = kept.instrument("2025").unwrap();
    assert_eq!(read.reference(), asked.reference());
    assert!(read.item("psc_17").is_some());
}

#[test]
fn a_form_is_exported_with_the_packs_named() {
    let dir = surveys(&[("pets", PETS)]);
    let out = dir.path().join("paper.html");
    let run = |packs: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chna"));
        command.args(["form", "export"]).arg(dir.path().join("family"));
        command.args(["--to", "paper", "--out"]).arg(&out).args(packs);
        command.output().unwrap()
    };
    assert!(run(&["--pack", "pets"]).status.success());
    assert!(
        fs::read_to_string(&out)
            .unwrap()
            .contains("Does a dog or cat live in your home?")
    );
    assert!(run(&[]).status.success());
    assert!(!fs::read_to_string(&out).unwrap().contains("Does a dog or cat"));
    let refused = run(&["--pack", "cats"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("I092"));
}
