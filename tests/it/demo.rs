//! Harbor Falls: what is planted comes out again, and what must stay hidden does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chna::collection::{Missing, Submission};
use chna::instrument::{ItemKind, Survey};
use chna::town::place::CYCLES;

#[test]
fn margins_are_counted_from_the_town() {
    for cycle in &CYCLES {
        let file = surveys().join("cycles").join(cycle.id).join("margins.csv");
        let counted = chna::town::margins_csv(cycle);
        if std::env::var_os("WRITE_MARGINS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &counted).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(
            kept,
            counted,
            "{} is not the town's; WRITE_MARGINS=1 tests/run demo::margins writes it",
            file.display()
        );
    }
}

#[test]
fn twice_gives_the_same_bytes() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for dir in [&first, &second] {
        assert_eq!(demo(dir.path()), (Some(0), String::new()));
    }
    let dirs = (first, second);
    let (first, second) = (files(dirs.0.path()), files(dirs.1.path()));
    assert!(first.keys().eq(second.keys()), "the same files");
    for (name, content) in &first {
        assert!(*content == second[name], "{name} is the same");
    }
    assert!(first.contains_key("chna.db") && first.contains_key("reports/2025/assessment.html"));
    let said = String::from_utf8_lossy(&first["reports/2025/assessment.html"]);
    for words in [
        "Since the last assessment",
        "How priorities were chosen",
        "no clear change",
    ] {
        assert!(said.contains(words), "{words}");
    }
    let before = String::from_utf8_lossy(&first["reports/2022/assessment.html"]);
    assert!(before.contains("Members who took part") && !before.contains("Since the last assessment"));
    an_adopted_plan_is_written_the_same_again(dirs.0.path());
}

fn an_adopted_plan_is_written_the_same_again(dir: &Path) {
    let chna = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(arguments)
            .args(["--cycle", "2022", "--surveys"])
            .arg(dir.join("surveys"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    };
    let out = tempfile::tempdir().unwrap();
    let (one, two) = (out.path().join("one"), out.path().join("two"));
    for folder in [&one, &two] {
        chna(&["plan", "write", "--out", folder.to_str().unwrap()]);
    }
    let (one_files, two_files) = (files(&one), files(&two));
    assert_eq!(one_files, two_files);
    assert!(one_files.contains_key("plan.xlsx") && one_files.contains_key("calendar.ics"));
    let year = out.path().join("2024");
    chna(&[
        "plan",
        "progress",
        "--year",
        "2024",
        "--out",
        year.to_str().unwrap(),
    ]);
    let report = fs::read_to_string(year.join("progress.html")).unwrap();
    assert!(report.contains("On track") && report.contains("Behind"));
    let book = one.join("plan.xlsx");
    assert_eq!(
        chna(&["plan", "import", book.to_str().unwrap()]),
        "nothing has changed\n"
    );
    let counted = chna(&["plan", "prioritize", "--json"]);
    let counted: serde_json::Value = serde_json::from_str(&counted).unwrap();
    assert_eq!(counted["members"], 9);
    let days = chna(&["plan", "calendar"]);
    assert!(days.contains("The plan begins"), "{days}");
    // The plan and its log have no error and, being adopted, lack nothing.
    let output = Command::new(env!("CARGO_BIN_EXE_chna"))
        .arg("check")
        .arg(dir.join("surveys"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let own: Vec<&str> = said.lines().filter(|line| line.contains("2022/p")).collect();
    assert!(output.status.success() && own.is_empty(), "{own:#?}");
}

#[test]
fn a_folder_of_something_else_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("thesis.txt"), "mine").unwrap();
    let (exit, said) = demo(dir.path());
    assert_eq!(exit, Some(1));
    assert!(said.starts_with("U021") && said.contains("--dir"), "{said}");
    assert_eq!(files(dir.path()).len(), 1);
}

#[test]
fn a_port_in_use_is_said_before_anything_is_built() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let dir = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_chna"))
        .args(["demo", "--listen", &address, "--dir"])
        .arg(dir.path().join("new"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("U010") && said.contains("--listen"), "{said}");
    assert!(files(dir.path()).is_empty());
}

#[test]
fn exactly_seven_families_are_planted_to_stay_hidden() {
    for (cycle, expected) in [("2019", 0), ("2022", 0), ("2025", 7)] {
        let somali = town(cycle)
            .iter()
            .filter(|submission| {
                submission
                    .answer("lg_home")
                    .is_some_and(|answer| answer.text() == "so")
            })
            .count();
        assert_eq!(somali, expected, "{cycle}");
    }
}

/// What a family says is what the rules of the instrument let be asked of her: sealing her answers drops none.
#[test]
fn every_answer_obeys_the_instrument() {
    let survey = Survey::load(&surveys()).unwrap();
    for id in ["2019", "2022", "2025"] {
        let cycle = &survey.cycles[id];
        let instrument = survey.instruments[&cycle.instrument].0.fielded(cycle);
        let documents = chna::town::documents(&instrument, cycle);
        let items: Vec<_> = instrument
            .items()
            .filter(|item| item.is_asked() && !matches!(item.kind, ItemKind::Text { .. }))
            .collect();
        let mut unsaid = vec![0; items.len()];
        for document in &documents {
            let sealed = Submission::parse(&instrument, document).unwrap();
            let kept = &sealed.document()["answers"];
            for item in document["answers"].as_object().unwrap().keys() {
                assert!(kept.get(item).is_some(), "{id}: {item} is dropped");
            }
            for (item, unsaid) in items.iter().zip(&mut unsaid) {
                *unsaid += usize::from(sealed.missing(item.id.as_str()) == Some(Missing::Blank));
            }
        }
        // Few leave an item empty that they are asked.
        for (item, unsaid) in items.iter().zip(unsaid) {
            assert!(
                unsaid * 8 < documents.len(),
                "{id}: {unsaid} left {} empty",
                item.id
            );
        }
    }
}

#[test]
fn some_answers_are_missing_with_their_reason() {
    let submissions = town("2025");
    let share = |item: &str, missing: Missing| {
        let such = submissions
            .iter()
            .filter(|one| one.missing(item) == Some(missing))
            .count();
        such as f64 / submissions.len() as f64
    };
    assert!((0.005..0.1).contains(&share("fd_worry", Missing::Blank)));
    assert!((0.005..0.05).contains(&share("re_cat", Missing::Pna)));
    assert!((0.005..0.05).contains(&share("c_ins", Missing::Dk)));
    assert!(share("as_now", Missing::Skip) > 0.5);
    let stopped = submissions.iter().filter(|one| !one.response().complete).count();
    assert!((45..150).contains(&stopped), "{stopped} stopped on the way");
    let spanish = submissions
        .iter()
        .filter(|one| one.response().language == "es")
        .count();
    assert!(spanish > 250, "{spanish} answered in Spanish");
}

/// The town's submissions in a cycle; each has passed the instrument.
fn town(cycle: &str) -> Vec<Submission> {
    let survey = Survey::load(&surveys()).unwrap();
    let cycle = &survey.cycles[cycle];
    let (instrument, _) = &survey.instruments[&cycle.instrument];
    chna::town::submissions(&instrument.fielded(cycle), cycle).unwrap()
}

/// Exit code and standard error of `chna demo --no-serve`.
fn demo(dir: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_chna"))
        .args(["demo", "--no-serve", "--dir"])
        .arg(dir)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// Every file below a folder, by its path in it.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(dir).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}
