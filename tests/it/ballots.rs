//! Ballots of an advisory board: one suite for both databases, and the pages members and staff see.

use std::path::Path;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::instrument::Survey;
use chna::plan::prioritize::{Ballot, Lack, Method, Session, count, from_fields, from_kept, kept, to_text};
use chna::store::{Account, Cast, Role, Store};
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::postgres;

#[tokio::test]
async fn sqlite_counts_each_code_once() {
    let dir = tempfile::tempdir().unwrap();
    counts_each_code_once(&format!("sqlite:{}", dir.path().join("chna.db").display())).await;
}

#[tokio::test]
async fn postgres_counts_each_code_once() {
    counts_each_code_once(&postgres::database("ballots").await).await;
}

async fn counts_each_code_once(url: &str) {
    let store = Store::open(url).await.unwrap();
    let id = store.open_ballots("2025", "content").await.unwrap();
    let codes = store.ballot_codes(&id, 4).await.unwrap();
    let cast = async |code: &str, document: &str| store.cast_ballot(&id, code, document).await.unwrap();
    assert_eq!(cast(&codes[0], "one").await, Cast::Counted);
    assert_eq!(cast(&codes[0], "again").await, Cast::CodeUsed);
    // However it is typed.
    let typed = codes[1].to_lowercase().replace('-', " ");
    assert_eq!(cast(&typed, "two").await, Cast::Counted);
    assert_eq!(cast("ABCD-EFGH", "three").await, Cast::UnknownCode);
    assert_eq!(
        store.cast_ballot("nowhere", &codes[2], "x").await.unwrap(),
        Cast::NoSession
    );
    // A code of another session is none here.
    let other = store.open_ballots("2025", "content").await.unwrap();
    let foreign = store.ballot_codes(&other, 1).await.unwrap();
    assert_eq!(cast(&foreign[0], "x").await, Cast::UnknownCode);
    // Two at once with one code: one counts.
    let (first, second) = tokio::join!(cast(&codes[2], "a"), cast(&codes[2], "b"));
    let mut both = [first, second];
    both.sort_by_key(|cast| *cast != Cast::Counted);
    assert_eq!(both, [Cast::Counted, Cast::CodeUsed]);
    assert!(store.close_ballots(&id).await.unwrap());
    assert_eq!(cast(&codes[3], "late").await, Cast::Closed);
    assert!(!store.close_ballots("nowhere").await.unwrap());
    let mut ballots = store.ballots(&id).await.unwrap();
    ballots.sort();
    assert_eq!(ballots.len(), 3);
    assert_eq!(ballots[1..], ["one", "two"]);
    let counted = store.ballot_count(&id).await.unwrap();
    assert_eq!((counted.codes, counted.used), (4, 3));
    let session = store.ballot_session(&id).await.unwrap().unwrap();
    assert!(session.closed && session.cycle == "2025" && session.content == "content");
    assert_eq!(store.ballot_sessions().await.unwrap().len(), 2);
    store.close().await;
}

fn session(method: Method) -> Session {
    Session::new(
        method,
        ["food", "asthma", "housing", "care"].map(str::to_owned).to_vec(),
    )
}

fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn a_ballot_is_read_from_its_fields_or_refused() {
    let matrix = session(Method::Matrix);
    let ballot = from_fields(
        &matrix,
        &fields(&[("m.food.size", "5"), ("m.food.concern", ""), ("code", "X")]),
    )
    .unwrap();
    assert_eq!(ballot.marks["food"]["size"], 5.0);
    assert_eq!(from_kept(&[kept(&ballot)])[0].marks, ballot.marks);
    for wrong in [
        "m.food.size=6",
        "m.moon.size=3",
        "m.food.height=3",
        "m.food.size=x",
        "m.food.size=2.5",
    ] {
        let (name, value) = wrong.split_once('=').unwrap();
        assert_eq!(
            from_fields(&matrix, &fields(&[(name, value)])),
            Err(Lack::OffScale),
            "{wrong}"
        );
    }
    assert_eq!(from_fields(&matrix, &[]), Err(Lack::Empty));
    // Four needs: two votes.
    let votes = session(Method::Votes);
    let voted = |needs: &[&str]| {
        let names: Vec<String> = needs.iter().map(|need| format!("v.{need}")).collect();
        let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "yes")).collect();
        from_fields(&votes, &fields(&pairs))
    };
    assert_eq!(voted(&["food", "care"]).unwrap().picks, ["food", "care"]);
    assert_eq!(voted(&["food", "care", "asthma"]), Err(Lack::TooMany));
    let nominal = session(Method::Nominal);
    let ranked = from_fields(&nominal, &fields(&[("r.2", "food"), ("r.1", "care")])).unwrap();
    assert_eq!(ranked.picks, ["care", "food"]);
    let twice = fields(&[("r.1", "food"), ("r.2", "food")]);
    assert_eq!(from_fields(&nominal, &twice), Err(Lack::Twice));
}

struct Room {
    app: Router,
    store: Store,
    id: String,
    codes: Vec<String>,
}

impl Room {
    async fn with(method: Method) -> Room {
        let store = Store::open("sqlite::memory:").await.unwrap();
        let survey = Survey::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")).unwrap();
        let state = State::new(store.clone(), &survey, Clock::Day("2025-09-10".to_owned()));
        let id = store
            .open_ballots("2025", &to_text(&session(method)))
            .await
            .unwrap();
        let codes = store.ballot_codes(&id, 5).await.unwrap();
        Room {
            app: web::app(state),
            store,
            id,
            codes,
        }
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, body: &str) -> (StatusCode, String) {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()))
            .unwrap();
        self.send(request).await
    }

    async fn send(&self, request: Request<Body>) -> (StatusCode, String) {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    async fn vote(&self, code: &str, marks: &str) -> (StatusCode, String) {
        self.post(&format!("/ballot/{}", self.id), &format!("code={code}&{marks}"))
            .await
    }
}

#[tokio::test]
async fn a_member_votes_once_in_her_language() {
    let room = Room::with(Method::Matrix).await;
    let path = format!("/ballot/{}?lang=es&code={}", room.id, room.codes[0]);
    let (status, page) = room.get(&path).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        page.contains("lang=\"es\"") && page.contains("necesidades"),
        "{page}"
    );
    assert!(page.contains(&format!("value=\"{}\"", room.codes[0])));
    let (status, page) = room.vote(&room.codes[0], "m.food.size=5&m.food.concern=4").await;
    assert_eq!(status, StatusCode::OK, "{page}");
    // The same code again; one that is none; one too late.
    let (status, page) = room.vote(&room.codes[0], "m.food.size=1").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("already counted with this code"), "{page}");
    // What was marked stands there still.
    assert!(
        page.contains("name=\"m.food.size\" value=\"1\" checked"),
        "{page}"
    );
    let (status, page) = room.vote("ABCD-EFGH", "m.food.size=1").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("do not know this code"));
    let (status, page) = room.vote("", "m.food.size=1").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("code that is on your slip"));
    let (status, page) = room.vote(&room.codes[1], "").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Nothing is marked"));
    // A switch of language keeps the marks and counts nothing.
    let (status, page) = room.vote(&room.codes[1], "m.food.size=3&_lang=ar").await;
    assert!(status == StatusCode::OK && page.contains("dir=\"rtl\""));
    assert!(page.contains("name=\"m.food.size\" value=\"3\" checked"));
    assert_eq!(room.store.ballots(&room.id).await.unwrap().len(), 1);
    room.store.close_ballots(&room.id).await.unwrap();
    let (status, page) = room.vote(&room.codes[1], "m.food.size=3").await;
    assert!(
        status == StatusCode::GONE && page.contains("Voting is over"),
        "{page}"
    );
    let (status, _) = room.get(&format!("/ballot/{}", room.id)).await;
    assert_eq!(status, StatusCode::GONE);
    assert_eq!(room.get("/ballot/nowhere").await.0, StatusCode::NOT_FOUND);
}

#[test]
fn taking_ballots_leaves_what_people_wrote_and_no_mistyped_database() {
    let dir = tempfile::tempdir().unwrap();
    let surveys = dir.path().join("surveys");
    crate::collector::copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys"), &surveys);
    let chna = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(["plan", "ballot"])
            .args(arguments)
            .current_dir(dir.path())
            .env("CHNA_SURVEYS", &surveys)
            .env_remove("CHNA_DATABASE")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.success(), text(output.stdout), text(output.stderr))
    };
    let file = surveys.join("cycles/2025/prioritization.toml");
    let session = Session::new(Method::Votes, vec!["food".to_owned(), "asthma".to_owned()]);
    std::fs::write(&file, to_text(&session)).unwrap();
    let (done, said, problem) = chna(&["open", "--cycle", "2025", "--members", "1"]);
    assert!(done, "{problem}");
    let id = said
        .lines()
        .next()
        .unwrap()
        .strip_prefix("session ")
        .unwrap()
        .to_owned();
    let code = said
        .lines()
        .last()
        .unwrap()
        .split('\t')
        .next()
        .unwrap()
        .to_owned();
    let (done, _, problem) = chna(&["key", &id, "--code", &code, "--picks", "food"]);
    assert!(done, "{problem}");
    for command in [
        vec!["close", &id],
        vec!["key", &id, "--code", &code, "--picks", "food"],
        vec!["take", &id, "--cycle", "2025"],
    ] {
        let mistyped = [&["--database", "sqlite:typo.db"], command.as_slice()].concat();
        let (done, _, problem) = chna(&mistyped);
        assert!(!done && problem.contains("typo.db"), "{problem}");
        assert!(!dir.path().join("typo.db").exists(), "{command:?}");
    }
    assert!(chna(&["close", &id]).0);
    let settled = "\n[final]\norder = [\"food\", \"asthma\"]\nchosen = 1\n";
    std::fs::write(&file, to_text(&session) + settled).unwrap();
    let (done, _, problem) = chna(&["take", &id, "--cycle", "2025"]);
    assert!(done, "{problem}");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("[[ballot]]") && text.contains(settled), "{text}");
}

#[tokio::test]
async fn a_ballot_from_another_site_is_refused() {
    let room = Room::with(Method::Votes).await;
    let request = Request::post(format!("/ballot/{}", room.id))
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("code={}&v.food=yes", room.codes[0])))
        .unwrap();
    assert_eq!(room.send(request).await.0, StatusCode::FORBIDDEN);
    assert!(room.store.ballots(&room.id).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_facilitator_sees_the_count_once_the_voting_is_over() {
    let room = Room::with(Method::Matrix).await;
    let desk = format!("/desk/ballots/{}", room.id);
    assert_eq!(room.get(&desk).await.0, StatusCode::SEE_OTHER, "behind the login");
    let account = Account {
        name: "ann".to_owned(),
        role: Role::Analyst,
    };
    assert!(room.store.add_account(&account, "correct horse").await.unwrap());
    let enter = Request::post("/desk")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("name=ann&password=correct+horse"))
        .unwrap();
    let response = room.app.clone().oneshot(enter).await.unwrap();
    let cookie = response.headers()[header::SET_COOKIE].to_str().unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let see = async || {
        let request = Request::get(&desk)
            .header(header::COOKIE, &cookie)
            .body(Body::empty())
            .unwrap();
        let response = room.app.clone().oneshot(request).await.unwrap();
        let live = response.headers().contains_key(header::REFRESH);
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (live, String::from_utf8(bytes.to_vec()).unwrap())
    };
    let all = |mark: u32| {
        let criteria = Method::Matrix.criteria();
        let marks: Vec<String> = criteria
            .iter()
            .map(|one| format!("m.food.{}={mark}", one.id))
            .collect();
        marks.join("&")
    };
    for code in &room.codes[..2] {
        assert_eq!(room.vote(code, &all(4)).await.0, StatusCode::OK);
    }
    let (live, page) = see().await;
    assert!(
        live && page.contains("2 / 5") && page.contains("once the voting is over"),
        "{page}"
    );
    assert_eq!(room.vote(&room.codes[2], &all(1)).await.0, StatusCode::OK);
    let (_, page) = see().await;
    assert!(
        page.contains("3 / 5") && !page.contains("<table"),
        "two looks with one ballot between them would tell its marks: {page}"
    );
    // Closed without the desk's seal: nothing happens.
    let close = Request::post(format!("{desk}/close"))
        .header(header::COOKIE, &cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("seal=wrong"))
        .unwrap();
    let (status, refused) = room.send(close).await;
    assert!(
        status == StatusCode::FORBIDDEN && refused.contains("came from another page"),
        "{refused}"
    );
    let seal = page.split("name=\"seal\" value=\"").nth(1).unwrap();
    let seal = seal.split('"').next().unwrap();
    let close = Request::post(format!("{desk}/close"))
        .header(header::COOKIE, &cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("seal={seal}")))
        .unwrap();
    assert_eq!(room.send(close).await.0, StatusCode::SEE_OTHER);
    let (live, page) = see().await;
    assert!(!live && page.contains("Voting is over"), "{page}");
    assert!(page.contains("<td dir=\"ltr\">3</td>"), "{page}");
    assert!(page.contains("1–4"), "the spread: {page}");
    // What was counted there is what the plan counts.
    let mut taken = session(Method::Matrix);
    taken.ballots = from_kept(&room.store.ballots(&room.id).await.unwrap());
    let food = count(&taken).places[0].clone();
    assert!((food.score.unwrap() - 3.0).abs() < 1e-9);
    assert_eq!(
        taken
            .ballots
            .iter()
            .map(|ballot: &Ballot| ballot.code.as_str())
            .collect::<Vec<_>>(),
        ["m1", "m2", "m3"]
    );
}
