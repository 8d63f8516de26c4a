//! Families' own words at the command line: from answers over cleared words to approved quotes, and nothing else in a report.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chna::instrument::Survey;
use chna::store::{Store, StoredResponse};
use chna::town;
use serde_json::{Value, json};

struct Desk {
    dir: tempfile::TempDir,
}

impl Desk {
    /// A hundred families of the last cycle; five of them have said something of their own.
    async fn of(words: &[(usize, &str)]) -> Desk {
        let dir = tempfile::tempdir().unwrap();
        let survey = Survey::load(&surveys()).unwrap();
        let cycle = &survey.cycles["2025"];
        let fielded = survey.instruments[&cycle.instrument].0.fielded(cycle);
        let mut documents: Vec<Value> = town::submissions(&fielded, cycle)
            .unwrap()
            .iter()
            .filter(|one| one.response().language == "en")
            .take(100)
            .map(|one| one.document())
            .collect();
        for document in &mut documents {
            document["answers"]
                .as_object_mut()
                .unwrap()
                .retain(|item, _| item != "open");
        }
        for (at, words) in words {
            documents[*at]["answers"]["open"] = json!(words);
        }
        let responses: Vec<StoredResponse> = documents
            .iter()
            .map(|document| StoredResponse {
                id: document["id"].as_str().unwrap().parse().unwrap(),
                document: document.to_string(),
                complete: true,
            })
            .collect();
        let store = Store::open(&format!("sqlite:{}", dir.path().join("a.db").display()))
            .await
            .unwrap();
        store.put_many("2025", &responses).await.unwrap();
        store.close().await;
        Desk { dir }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_chna"))
            .current_dir(self.dir.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("CHNA_SURVEYS", surveys())
            .env("CHNA_DATABASE", "sqlite:a.db")
            .env("RUST_LOG", "trace")
            .args(arguments)
            .output()
            .unwrap()
    }

    /// What a command prints; it has to go well.
    fn said(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        let trouble = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success(), "{arguments:?}: {trouble}");
        String::from_utf8(done.stdout).unwrap()
    }

    fn refused(&self, arguments: &[&str], code: &str) {
        let done = self.run(arguments);
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(
            !done.status.success() && said.contains(code),
            "{arguments:?}: {said}"
        );
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.said(arguments)).unwrap()
    }
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}

fn everything(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        match entry.path().is_dir() {
            true => everything(&entry.path(), into),
            false => into.push_str(&String::from_utf8_lossy(&fs::read(entry.path()).unwrap())),
        }
    }
}

#[tokio::test]
async fn only_cleared_and_approved_words_get_into_a_report() {
    let words = [
        (0, "My son Luis waits for months. Call 617-555-0134."),
        (1, "Zebra crossings would help."),
        (2, "More light in the park, please."),
        (3, "The bus never comes."),
        (4, "Rents are too high for us."),
    ];
    let desk = Desk::of(&words).await;
    let place = ["--cycle", "2025"];
    let act = |words: &[&'static str]| -> Vec<&'static str> { [words, &place].concat() };
    let listed = desk.json(&act(&["text", "list", "--json"]));
    let named = |words: &str| -> String {
        let mut all = listed.as_array().unwrap().iter();
        let one = all.find(|one| one["words"] == words).unwrap();
        one["answer"].as_str().unwrap().to_owned()
    };
    let first = named(words[0].1);
    let suggested = listed
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["answer"] == first.as_str())
        .unwrap();
    assert_eq!(
        suggested["suggested"],
        "My son [name] waits for months. Call [phone]."
    );
    let with = |verb: &str, answer: &str, more: &[&str]| -> Vec<String> {
        let all = ["text", verb, "--cycle", "2025", answer]
            .into_iter()
            .chain(more.iter().copied());
        all.map(str::to_owned).collect()
    };
    let run = |arguments: Vec<String>| desk.said(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let refused = |arguments: Vec<String>, code: &str| {
        desk.refused(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), code);
    };
    refused(with("approve", &first, &["--topic", "mental_health"]), "T004");
    refused(with("clear", "nobody", &["--suggested"]), "T002");
    run(with(
        "clear",
        &first,
        &["--words", "Luis Perez waits for months. My son Luis too."],
    ));
    refused(with("approve", &first, &["--topic", "mental_health"]), "T005");
    run(with("clear", &first, &["--suggested"]));
    refused(with("approve", &first, &["--topic", "nothing"]), "T007");
    refused(
        with(
            "approve",
            &first,
            &["--topic", "mental_health", "--group", "home_language=so"],
        ),
        "T008",
    );
    run(with("approve", &first, &["--topic", "mental_health"]));
    desk.said(&[
        "report",
        "--cycle",
        "2025",
        "--out",
        "out",
        "--format",
        "html,csv,xlsx,svg",
    ]);
    let mut all = String::new();
    everything(&desk.dir.path().join("out"), &mut all);
    assert!(
        all.contains("In families’ words") && all.contains("“My son [name] waits for months. Call [phone].”")
    );
    for (_, words) in words {
        assert!(!all.contains(words), "{words}");
    }
    assert!(!all.contains("Luis"));
    run(with("withdraw", &first, &[]));
    desk.said(&["report", "--cycle", "2025", "--out", "out", "--format", "html"]);
    let mut all = String::new();
    everything(&desk.dir.path().join("out"), &mut all);
    assert!(!all.contains("In families’ words"));
    // The audit has the acts and none of the words.
    let store = Store::open(&format!("sqlite:{}", desk.dir.path().join("a.db").display()))
        .await
        .unwrap();
    let audit = store.audit_entries().await.unwrap();
    let acts: Vec<&str> = audit.iter().rev().map(|entry| entry.act.as_str()).collect();
    assert_eq!(
        acts,
        ["text clear", "text clear", "text approve", "text withdraw"]
    );
    assert!(
        audit
            .iter()
            .all(|entry| !entry.detail.contains("Luis") && !entry.detail.contains("[name]"))
    );
}

#[tokio::test]
async fn two_coders_are_compared_theme_by_theme() {
    let desk = Desk::of(&[(0, "a b"), (1, "c d"), (2, "e f"), (3, "g h")]).await;
    let listed = desk.json(&["text", "list", "--cycle", "2025", "--json"]);
    let names: Vec<String> = listed
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["answer"].as_str().unwrap().ends_with("/open"))
        .map(|one| one["answer"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(names.len(), 4);
    desk.refused(&["text", "agreement", "--cycle", "2025"], "T003");
    // Theme "bus": both, both, only the first, neither. Observed 3/4, by chance 3/4 × 2/4 + 1/4 × 2/4 = 1/2: kappa 1/2.
    for (at, (first, second)) in [("bus", "bus"), ("bus", "bus,rent"), ("bus", ""), ("", "")]
        .into_iter()
        .enumerate()
    {
        for (coder, themes) in [("a", first), ("b", second)] {
            desk.said(&[
                "text", "code", "--cycle", "2025", &names[at], "--coder", coder, "--themes", themes,
            ]);
        }
    }
    let agreed = desk.json(&["text", "agreement", "--cycle", "2025", "--json"]);
    let bus = &agreed[0];
    assert_eq!(
        (bus["theme"].as_str(), bus["n"].as_u64(), bus["kappa"].as_f64()),
        (Some("bus"), Some(4), Some(0.5))
    );
    let with_rent = desk.json(&["text", "list", "--cycle", "2025", "--theme", "rent", "--json"]);
    assert_eq!(with_rent.as_array().unwrap().len(), 1);
}
