//! The desk: who gets in, what is shown, what is not.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::instrument::Survey;
use chna::store::{Account, Role, Store, StoredResponse};
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use serde_json::json;
use tower::ServiceExt;
use uuid::Uuid;

struct Desk {
    router: axum::Router,
    store: Store,
    cookie: String,
}

impl Desk {
    async fn new() -> Desk {
        let store = Store::open("sqlite::memory:").await.unwrap();
        let surveys = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
        let survey = Survey::load(&surveys).unwrap();
        let state = State::new(store.clone(), &survey, Clock::Day("2025-04-01".to_owned()));
        Desk {
            router: web::app(state),
            store,
            cookie: String::new(),
        }
    }

    async fn send(&mut self, request: Request<Body>) -> (StatusCode, String) {
        let response = self.router.clone().oneshot(request).await.unwrap();
        if let Some(cookie) = response.headers().get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(
                cookie.contains("Path=/desk; HttpOnly; SameSite=Strict"),
                "{cookie}"
            );
            let pair = cookie.split(';').next().unwrap();
            let (name, _) = pair.split_once('=').unwrap();
            let other = |kept: &&str| !kept.is_empty() && !kept.starts_with(&format!("{name}="));
            let mut kept: Vec<&str> = self.cookie.split("; ").filter(other).collect();
            kept.push(pair);
            self.cookie = kept.join("; ");
        }
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    async fn get(&mut self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path)
            .header(header::COOKIE, &self.cookie)
            .body(Body::empty())
            .unwrap();
        self.send(request).await
    }

    async fn post(&mut self, path: &str, body: &str) -> (StatusCode, String) {
        let request = Request::post(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()))
            .unwrap();
        self.send(request).await
    }

    async fn account(&self, name: &str, role: Role) {
        let account = Account {
            name: name.to_owned(),
            role,
        };
        assert!(self.store.add_account(&account, "correct horse").await.unwrap());
    }
}

#[tokio::test]
async fn only_who_has_an_account_gets_in() {
    let mut desk = Desk::new().await;
    desk.account("ann", Role::Analyst).await;
    assert_eq!(desk.get("/desk/fielding").await.0, StatusCode::SEE_OTHER);
    let (status, page) = desk.get("/desk").await;
    assert!(status == StatusCode::OK && page.contains("Password"));
    let (status, page) = desk.post("/desk", "name=ann%22%3E&password=wrong").await;
    assert!(
        status == StatusCode::UNAUTHORIZED && page.contains("do not go together") && !page.contains("ann\">")
    );
    let elsewhere = Request::post("/desk")
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("name=ann&password=correct+horse"))
        .unwrap();
    assert_eq!(desk.send(elsewhere).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        desk.post("/desk", "name=ann&password=correct+horse").await.0,
        StatusCode::SEE_OTHER
    );
    let (status, page) = desk.get("/desk/fielding").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("0 of the 1,800 responses"), "{page}");
    // An analyst does not see the audit; a form without its seal does nothing.
    assert_eq!(desk.get("/desk/audit").await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        desk.post("/desk/logout", "seal=wrong").await.0,
        StatusCode::FORBIDDEN
    );
    let seal = page
        .split("name=\"seal\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let old = desk.cookie.clone();
    assert_eq!(
        desk.post("/desk/logout", &format!("seal={seal}")).await.0,
        StatusCode::SEE_OTHER
    );
    desk.cookie = old;
    assert_eq!(
        desk.get("/desk/fielding").await.0,
        StatusCode::SEE_OTHER,
        "the session has ended"
    );
    let mut waits = StatusCode::OK;
    // The minute may turn in between.
    for _ in 0..25 {
        if waits == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        waits = desk.post("/desk", "name=ann&password=wrong").await.0;
    }
    assert_eq!(waits, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn fielding_shows_counts_and_no_small_group_of_answers() {
    let mut desk = Desk::new().await;
    desk.account("ann", Role::Admin).await;
    let survey = Survey::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")).unwrap();
    let reference = survey.instruments["family"].0.reference();
    let mut responses = Vec::new();
    for at in 0..60_u128 {
        let place = match at {
            0..30 => "ashgrove",
            30..33 => "docks",
            33..45 => "juniper",
            _ => "cannery",
        };
        let document = json!({"id": Uuid::from_u128(at), "cycle": "2025", "instrument": reference, "language": "en", "mode": "web",
            "source": if at < 20 { Some("clinic") } else { None }, "day": format!("2025-03-0{}", 1 + at % 3), "duration_s": 1 + at * 10,
            "answers": {"consent": "yes", "elig_child": "yes", "elig_place": "harbor_falls", "nbhd": place}, "complete": at < 55});
        responses.push(StoredResponse {
            id: Uuid::from_u128(at),
            document: document.to_string(),
            complete: at < 55,
        });
    }
    desk.store.put_many("2025", &responses).await.unwrap();
    desk.post("/desk", "name=ann&password=correct+horse").await;
    let (_, page) = desk.get("/desk/fielding?cycle=2025").await;
    let row = |label: &str| {
        let rest = page
            .split(&format!("<th scope=\"row\">{label}</th>"))
            .nth(1)
            .unwrap_or_else(|| panic!("{label}: {page}"));
        rest.split("</td>").next().unwrap().to_owned()
    };
    assert!(page.contains("55 of the 1,800"));
    assert!(row("Ashgrove").ends_with(">30"));
    assert!(row("Docks").contains("too few to show"));
    // Three and ten would follow from their sum, so the next smallest stays hidden, too.
    assert!(row("Cannery").contains("too few to show"));
    assert!(row("Juniper").contains("too few to show"));
    assert!(row("Dockside health center").ends_with(">20"));
    assert!(row("2025-03-01").ends_with(">19"));
    assert!(row("Faster than one answer a second").ends_with(">1"));
    assert!(!page.contains("00000000-0000-0000"), "no id of a response");
    assert_eq!(
        desk.get("/desk/fielding?cycle=1999").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, page) = desk.get("/desk/audit").await;
    assert!(status == StatusCode::OK && page.contains("Nothing yet"));
}

#[tokio::test]
async fn a_second_look_counts_what_has_changed_since() {
    let mut desk = Desk::new().await;
    desk.account("ann", Role::Analyst).await;
    desk.post("/desk", "name=ann&password=correct+horse").await;
    let put = async |desk: &Desk, at: u128, complete: bool| {
        let document = json!({"id": Uuid::from_u128(at), "cycle": "2025", "instrument": "family@of-another-day", "language": "es",
            "mode": "paper", "day": "2025-03-09", "answers": {"consent": "yes", "elig_child": "yes"}, "complete": complete});
        let response = StoredResponse {
            id: Uuid::from_u128(at),
            document: document.to_string(),
            complete,
        };
        desk.store.put_response("2025", &response).await.unwrap();
    };
    let tiles = |page: &str| {
        let numbers = page.split("<dd>").skip(1).take(2);
        numbers
            .map(|rest| rest.split('<').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    put(&desk, 1, false).await;
    put(&desk, 2, true).await;
    let (_, page) = desk.get("/desk/fielding?cycle=2025").await;
    assert_eq!(
        tiles(&page),
        ["1", "1"],
        "read under any version of the instrument"
    );
    put(&desk, 1, true).await;
    put(&desk, 3, true).await;
    let (_, page) = desk.get("/desk/fielding?cycle=2025").await;
    assert_eq!(tiles(&page), ["3", "0"]);
    assert!(page.contains("On paper"));
    // Another database has been put in its place.
    let folder = tempfile::tempdir().unwrap();
    let empty = Store::open("sqlite::memory:").await.unwrap();
    empty.backup(&folder.path().join("empty")).await.unwrap();
    desk.store
        .restore(&folder.path().join("empty"), true)
        .await
        .unwrap();
    desk.account("ann", Role::Analyst).await;
    desk.post("/desk", "name=ann&password=correct+horse").await;
    let (_, page) = desk.get("/desk/fielding?cycle=2025").await;
    assert_eq!(tiles(&page), ["0", "0"]);
}

#[tokio::test]
async fn the_desk_speaks_the_language_of_who_reads() {
    let mut desk = Desk::new().await;
    desk.account("ann", Role::Admin).await;
    let spanish = Request::get("/desk")
        .header(header::ACCEPT_LANGUAGE, "es-MX,es;q=0.9")
        .body(Body::empty())
        .unwrap();
    assert!(desk.send(spanish).await.1.contains("Iniciar sesión"));
    desk.post("/desk", "name=ann&password=correct+horse").await;
    assert!(desk.get("/desk/fielding").await.1.contains("Where families stop"));
    desk.get("/desk/language?to=ar").await;
    for path in ["/desk/fielding", "/desk/audit", "/desk/fielding?cycle=1999"] {
        let (_, page) = desk.get(path).await;
        assert!(page.contains(r#"<html lang="ar" dir="rtl">"#), "{path}");
        assert!(!page.contains("desk-"), "a message that is not there: {page}");
    }
    desk.get("/desk/language?to=%3Cscript%3E").await;
    assert!(desk.get("/desk/fielding").await.1.contains(r#"<html lang="en""#));
}

#[test]
fn commands_make_accounts_and_backups_and_take_them_down() {
    let dir = tempfile::tempdir().unwrap();
    let chna = |arguments: &[&str], input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(arguments)
            .current_dir(dir.path())
            .env_remove("CHNA_DATABASE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    assert_eq!(
        chna(&["user", "list"], "").0,
        Some(1),
        "no database is made by looking"
    );
    assert_eq!(
        chna(&["user", "add", "ann", "--role", "admin"], "correct horse\n").0,
        Some(0)
    );
    let (code, _, said) = chna(&["user", "add", "ann"], "correct horse\n");
    assert!(code == Some(1) && said.starts_with("U031"), "{said}");
    let (code, _, said) = chna(&["user", "add", "bob"], "short\n");
    assert!(code == Some(1) && said.starts_with("U033"), "{said}");
    assert_eq!(chna(&["user", "list"], "").1, "ann\tadmin\n");
    assert_eq!(chna(&["user", "password", "bob"], "correct horse\n").0, Some(1));
    assert_eq!(
        chna(&["invite", "--cycle", "2025", "--n", "3"], "")
            .1
            .lines()
            .count(),
        3
    );
    assert_eq!(chna(&["gift", "count", "--cycle", "2025"], "").1, "0\n");
    let (code, held, said) = chna(&["backup", "--out", "a.chna"], "");
    assert!(
        code == Some(0) && held.contains("account\t1") && held.contains("invitation\t3"),
        "{held}{said}"
    );
    assert_eq!(chna(&["backup", "--out", "a.chna"], "").0, Some(1));
    assert_eq!(chna(&["restore", "a.chna", "--check"], "").0, Some(0));
    let (code, _, said) = chna(&["restore", "a.chna"], "");
    assert!(
        code == Some(1) && said.starts_with("S005") && said.contains("--replace"),
        "{said}"
    );
    assert_eq!(
        chna(&["restore", "a.chna", "--database", "sqlite:new.db"], "").0,
        Some(0)
    );
    assert_eq!(
        chna(&["user", "list", "--database", "sqlite:new.db"], "").1,
        "ann\tadmin\n"
    );
    assert_eq!(chna(&["user", "remove", "ann"], "").0, Some(0));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let acts = runtime.block_on(async {
        let store = Store::open(&format!("sqlite:{}", dir.path().join("chna.db").display()))
            .await
            .unwrap();
        store.audit_entries().await.unwrap()
    });
    let acts: Vec<&str> = acts.iter().map(|entry| entry.act.as_str()).collect();
    assert_eq!(acts, ["user remove", "backup", "invite", "user add"]);
}

#[test]
fn what_is_exported_can_be_imported_and_open_words_stay_behind() {
    let dir = tempfile::tempdir().unwrap();
    let surveys = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    let chna = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(arguments)
            .current_dir(dir.path())
            .env("CHNA_SURVEYS", &surveys)
            .env_remove("CHNA_DATABASE")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    // What another program has written: its own names, its own codes, an own id per row.
    std::fs::write(
        dir.path().join("theirs.csv"),
        "ID,Q1,Q2,Kids,Note\nr1,1,1,2,secret words\nr2,1,1,3,\n",
    )
    .unwrap();
    std::fs::write(
        dir.path().join("map.toml"),
        "[columns]\nresponse = \"ID\"\nconsent = \"Q1\"\nelig_child = \"Q2\"\nhh_kids = \"Kids\"\nopen = \"Note\"\n\
         [codes.consent]\n\"1\" = \"yes\"\n[codes.elig_child]\n\"1\" = \"yes\"\n\
         [set]\nday = \"2025-04-01\"\nlanguage = \"en\"\nmode = \"paper\"\ncomplete = \"false\"\n",
    )
    .unwrap();
    let (code, _, said) = chna(&["import", "theirs.csv", "--cycle", "2025"]);
    assert!(
        code == Some(1) && said.contains("theirs.csv:1: C032") && said.contains("[columns]"),
        "{said}"
    );
    let import = ["import", "theirs.csv", "--cycle", "2025", "--map", "map.toml"];
    let (code, said, problems) = chna(&import);
    assert!(code == Some(0) && said.starts_with("2 new"), "{said}{problems}");
    assert!(chna(&import).1.contains("2 there already"));
    for format in ["csv", "parquet", "xlsx", "json"] {
        let out = format!("out.{format}");
        let (code, _, said) = chna(&["export", "--cycle", "2025", "--to", format, "--out", &out]);
        assert_eq!(code, Some(0), "{said}");
        let bytes = std::fs::read(dir.path().join(&out)).unwrap();
        assert!(!bytes.windows(6).any(|window| window == b"secret"), "{format}");
    }
    let json = std::fs::read(dir.path().join("out.json")).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(
        json["responses"][0]["flags"],
        json!([]),
        "hints for the analyst, none here"
    );
    let codebook = std::fs::read_to_string(dir.path().join("out.csv.codebook.csv")).unwrap();
    assert!(
        codebook.contains("hh_kids,1,integer,How many of them are children under 18?"),
        "{codebook}"
    );
    assert!(codebook.contains("held back"), "{codebook}");
    chna(&[
        "export",
        "--cycle",
        "2025",
        "--to",
        "csv",
        "--out",
        "all.csv",
        "--open-text",
    ]);
    let all = std::fs::read_to_string(dir.path().join("all.csv")).unwrap();
    assert!(all.contains("secret words"));
    // The same rows from each format, in a database of its own.
    for format in ["csv", "parquet", "xlsx"] {
        let database = format!("sqlite:{format}.db");
        let out = format!("full.{format}");
        chna(&[
            "export",
            "--cycle",
            "2025",
            "--to",
            format,
            "--out",
            &out,
            "--open-text",
        ]);
        let (code, said, problems) = chna(&["import", &out, "--cycle", "2025", "--database", &database]);
        assert!(
            code == Some(0) && said.starts_with("2 new"),
            "{format}: {said}{problems}"
        );
        let again = format!("again.{format}");
        chna(&[
            "export",
            "--cycle",
            "2025",
            "--to",
            "csv",
            "--out",
            &again,
            "--open-text",
            "--database",
            &database,
        ]);
        let (one, two) = (dir.path().join("all.csv"), dir.path().join(&again));
        assert_eq!(
            std::fs::read_to_string(one).unwrap(),
            std::fs::read_to_string(two).unwrap(),
            "{format}"
        );
    }
    let (code, _, said) = chna(&["export", "--cycle", "1999", "--to", "csv", "--out", "x.csv"]);
    assert!(code == Some(1) && said.starts_with("U041"), "{said}");
}
