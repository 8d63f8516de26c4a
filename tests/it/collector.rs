//! The collector as a program, and bad luck: killed under load, a full disk, slow and hostile senders, two servers on one
//! database, old tablets.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::instrument::{Edition, Survey};
use chna::store::Store;
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;
use uuid::Uuid;

use crate::postgres;

/// `chna serve`, killed when it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(url: &str) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chna"));
        Self::run(command.args(arguments(url)))
    }

    /// With no more than `kilobytes` in any file it writes, as on a disk that is full then.
    fn cramped(url: &str, kilobytes: u32) -> Server {
        let script = format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"");
        let mut command = Command::new("bash");
        command.args(["-c", &script, "bash", env!("CARGO_BIN_EXE_chna")]);
        Self::run(command.args(arguments(url)))
    }

    fn run(command: &mut Command) -> Server {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        assert!(!address.is_empty(), "the server prints its address");
        Server { child, address }
    }

    /// The status of a PUT; none where the connection broke off.
    fn put(&self, id: Uuid, body: &Value) -> Option<u16> {
        put(&self.address, id, body).ok()
    }
}

fn arguments(url: &str) -> Vec<String> {
    let surveys = surveys().display().to_string();
    [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--today",
        "2025-04-01",
        "--database",
        url,
        "--surveys",
        &surveys,
    ]
    .map(str::to_owned)
    .to_vec()
}

fn put(address: &str, id: Uuid, body: &Value) -> std::io::Result<u16> {
    let body = body.to_string();
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "PUT /api/v1/cycles/2025/responses/{id} HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply)?;
    let status = reply.split(' ').nth(1).and_then(|status| status.parse().ok());
    status.ok_or_else(|| std::io::Error::other("no status"))
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}

fn body(size: u64) -> Value {
    json!({"instrument": "family@test", "language": "en", "answers": {"consent": "yes", "elig_child": "yes", "hh_kids": size},
        "complete": false})
}

async fn killed_under_load(url: &str) {
    let server = Server::start(url);
    let acknowledged: Mutex<BTreeMap<Uuid, u64>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for size in (1..=6).cycle() {
                    let id = Uuid::new_v4();
                    match put(&server.address, id, &body(size)) {
                        Ok(201) => acknowledged.lock().unwrap().insert(id, size),
                        Ok(status) => panic!("{status}"),
                        // Killed: whether it arrived is not known, and the sender would send it again.
                        Err(_) => break,
                    };
                }
            });
        }
        while acknowledged.lock().unwrap().len() < 200 {
            std::thread::sleep(Duration::from_millis(5));
        }
        // SIGKILL: no word of farewell.
        let pid = server.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-9", &pid])
                .status()
                .unwrap()
                .success()
        );
    });
    drop(server);
    let store = Store::open(url).await.unwrap();
    let kept: BTreeMap<Uuid, Value> = store
        .responses("2025")
        .await
        .unwrap()
        .into_iter()
        .map(|response| (response.id, serde_json::from_str(&response.document).unwrap()))
        .collect();
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() >= 200);
    for (id, size) in &acknowledged {
        assert_eq!(kept[id]["answers"]["hh_kids"], json!(size), "{id}");
    }
    store.close().await;
    // The sender that heard nothing sends again, and nothing stands twice.
    let server = Server::start(url);
    let (id, size) = acknowledged.first_key_value().unwrap();
    assert_eq!(server.put(*id, &body(*size)), Some(200));
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_acknowledged_outlives_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    killed_under_load(&format!("sqlite:{}", dir.path().join("chna.db").display())).await;
    killed_under_load(&postgres::database("killed").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("chna.db").display());
    Store::open(&url).await.unwrap().close().await;
    let server = Server::cramped(&url, 2000);
    let mut kept = Vec::new();
    let mut refused = None;
    for at in 0..2000_u128 {
        let mut body = body(2);
        body["answers"]["open"] = json!("x".repeat(280));
        let id = Uuid::from_u128(at);
        match server.put(id, &body) {
            Some(201) => kept.push(id),
            status => {
                refused = status;
                break;
            }
        }
    }
    assert_eq!(refused, Some(503), "after {}", kept.len());
    assert!(!kept.is_empty());
    drop(server);
    let store = Store::open(&url).await.unwrap();
    for id in kept {
        assert!(store.response("2025", id).await.unwrap().is_some());
    }
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_one_database_share_a_response() {
    let url = postgres::database("shared").await;
    let (one, two) = (Server::start(&url), Server::start(&url));
    let id = Uuid::new_v4();
    assert_eq!(one.put(id, &body(1)), Some(201));
    assert_eq!(two.put(id, &body(1)), Some(200));
    assert_eq!(two.put(id, &body(2)), Some(200));
    let mut sealed = body(2);
    sealed["complete"] = json!(true);
    assert_eq!(one.put(id, &sealed), Some(200));
    assert_eq!(two.put(id, &body(3)), Some(409));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_answered_is_finished_when_told_to_stop() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("chna.db").display());
    let mut server = Server::start(&url);
    // Half of a request is there when the signal comes; the rest of it follows.
    let text = body(4).to_string();
    let id = Uuid::new_v4();
    let mut stream = TcpStream::connect(&server.address).unwrap();
    write!(
        stream,
        "PUT /api/v1/cycles/2025/responses/{id} HTTP/1.1\r\nhost: test\r\nexpect: 100-continue\r\ncontent-length: {}\r\n\r\n{}",
        text.len(),
        &text[..10]
    )
    .unwrap();
    let go_on = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut said = vec![0; go_on.len()];
    stream.read_exact(&mut said).unwrap();
    assert_eq!(said, go_on, "the request is being answered");
    let pid = server.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
    // Nothing new is taken, as soon as the signal has arrived.
    let is_open = || TcpStream::connect(&server.address).is_ok();
    assert!((0..500).any(|_| !is_open() || {
        std::thread::sleep(Duration::from_millis(20));
        false
    }));
    stream.write_all(&text.as_bytes()[10..]).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 201"), "{reply}");
    assert!(server.child.wait().unwrap().success());
    let store = Store::open(&url).await.unwrap();
    assert!(store.response("2025", id).await.unwrap().is_some());
    store.close().await;
}

/// The app without a network.
struct App {
    router: axum::Router,
    store: Store,
    state: State,
}

impl App {
    async fn new() -> App {
        let store = Store::open("sqlite::memory:").await.unwrap();
        let survey = Survey::load(&surveys()).unwrap();
        let state = State::new(store.clone(), &survey, Clock::Day("2025-04-01".to_owned()));
        App {
            router: web::app(state.clone()),
            store,
            state,
        }
    }

    async fn send(&self, method: &str, path: &str, body: impl Into<Body>) -> (StatusCode, Value) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.into())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
    }

    async fn put(&self, id: Uuid, body: &Value) -> (StatusCode, Value) {
        self.send(
            "PUT",
            &format!("/api/v1/cycles/2025/responses/{id}"),
            body.to_string(),
        )
        .await
    }

    async fn kept(&self, id: Uuid) -> Value {
        let response = self.store.response("2025", id).await.unwrap().unwrap();
        serde_json::from_str(&response.document).unwrap()
    }
}

#[tokio::test]
async fn two_tabs_lose_no_answer_of_each_other() {
    let app = App::new().await;
    let id = Uuid::new_v4();
    let (status, reply) = app.put(id, &body(2)).await;
    assert_eq!((status, &reply["revision"]), (StatusCode::CREATED, &json!(1)));
    // Both tabs have read revision 1; each adds its own, and one takes an answer back.
    let mut one = body(3);
    one["revision"] = json!(1);
    assert_eq!(app.put(id, &one).await.1["revision"], json!(2));
    let other = json!({"instrument": "family@test", "language": "en", "revision": 1,
        "answers": {"consent": "yes", "elig_child": null, "hh_size": 9}});
    assert_eq!(app.put(id, &other).await.0, StatusCode::OK);
    let answers = app.kept(id).await["answers"].clone();
    assert_eq!(answers, json!({"consent": "yes", "hh_size": 9, "hh_kids": 3}));
    // Without a revision, the newer state takes the place of the older.
    assert_eq!(app.put(id, &body(5)).await.1["outcome"], json!("updated"));
    assert!(app.kept(id).await["answers"].get("hh_size").is_none());
    // A double tap, or a reply that was lost.
    assert_eq!(app.put(id, &body(5)).await.1["outcome"], json!("unchanged"));
}

#[tokio::test]
async fn a_tablet_that_was_away_is_read_under_its_own_instrument() {
    let app = App::new().await;
    // Weeks ago, more children could be counted, and an item was asked that is no more.
    let dir = tempfile::tempdir().unwrap();
    copy(&surveys(), dir.path());
    let file = dir.path().join("family/instrument.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let old = "[[section.item]]\nid = \"old_item\"\nversion = 1\ntype = \"integer\"\nform = \"short\"\nlabel = \"An old question\"\nmin = 0\nabout = { source = \"ours\", check = \"N\" }\n";
    std::fs::write(&file, format!("{text}\n{old}")).unwrap();
    let survey = Survey::read(dir.path()).0;
    let reference = survey.instruments["family"]
        .0
        .fielded(&survey.cycles["2025"])
        .reference();
    let mut body = body(2);
    body["instrument"] = json!(reference);
    body["answers"]["old_item"] = json!(7);
    let unknown = Uuid::new_v4();
    assert_eq!(app.put(unknown, &body).await.0, StatusCode::UNPROCESSABLE_ENTITY);

    // A collector that has asked it knows it; whichever server that was.
    let app = App::new().await;
    app.store
        .keep_instrument("2025", &reference, &Edition::of(&survey, "2025").text())
        .await
        .unwrap();
    let id = Uuid::new_v4();
    assert_eq!(app.put(id, &body).await.0, StatusCode::CREATED);
    assert_eq!(app.kept(id).await["answers"]["old_item"], json!(7));
    assert_eq!(app.kept(id).await["instrument"], json!(reference));

    let now = Survey::load(&surveys()).unwrap();
    app.state.keep_editions(&now).await.unwrap();
    assert_eq!(app.store.instruments("2025").await.unwrap().len(), 2);
}

#[tokio::test]
async fn hostile_bodies_and_paths_are_turned_away_by_name() {
    let app = App::new().await;
    let id = Uuid::new_v4();
    let path = format!("/api/v1/cycles/2025/responses/{id}");
    for (body, status) in [
        (String::new(), StatusCode::UNPROCESSABLE_ENTITY),
        ("{".repeat(100_000), StatusCode::UNPROCESSABLE_ENTITY),
        ("[".repeat(100_000), StatusCode::UNPROCESSABLE_ENTITY),
        ("\u{0}".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        ("x".repeat(1024 * 1024 + 1), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(app.send("PUT", &path, body).await.0, status);
    }
    assert_eq!(
        app.send("PUT", &path, vec![0xff, 0xfe]).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    for path in [
        "/api/v1/cycles/..%2f..%2fetc/responses/x",
        "/asset/..%2f..%2fCargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/2025/survey/x/..%2f..%2fsecret",
    ] {
        assert_eq!(
            app.send("GET", path, Body::empty()).await.0.as_u16() / 100,
            4,
            "{path}"
        );
    }
    let mut hostile = body(1);
    hostile["answers"]["open"] = json!("<script>alert(1)</script>'; drop table response; --\u{202e}\0");
    let (status, reply) = app.put(id, &hostile).await;
    assert_eq!(status, StatusCode::CREATED, "{reply}");
    let kept = app.kept(id).await["answers"]["open"].as_str().unwrap().to_owned();
    assert!(
        kept.starts_with("<script>") && kept.contains("drop table") && !kept.contains('\0'),
        "{kept}"
    );
}

#[tokio::test]
async fn a_one_time_code_lets_one_response_in() {
    let app = App::new().await;
    let codes = app.store.invite("2025", 1).await.unwrap();
    let mut body = body(1);
    body["invitation"] = json!("WRONG");
    assert_eq!(app.put(Uuid::new_v4(), &body).await.0, StatusCode::FORBIDDEN);
    body["invitation"] = json!(codes[0]);
    let id = Uuid::new_v4();
    assert_eq!(app.put(id, &body).await.0, StatusCode::CREATED);
    assert_eq!(
        app.put(id, &body).await.0,
        StatusCode::OK,
        "a resend after a lost reply"
    );
    assert_eq!(app.put(Uuid::new_v4(), &body).await.0, StatusCode::FORBIDDEN);
    assert!(!app.kept(id).await.to_string().contains(&codes[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_senders_are_let_go_and_keep_nobody_out() {
    let app = App::new().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let door = web::Door {
        most_connections: 60,
        head: Duration::from_millis(500),
        ..web::Door::default()
    };
    tokio::spawn(web::serve(
        listener,
        app.state.clone(),
        door,
        std::future::pending(),
    ));
    let done = tokio::task::spawn_blocking(move || {
        // Heads that never end, on more connections than there are.
        let slow: Vec<TcpStream> = (0..100)
            .map(|_| {
                let mut stream = TcpStream::connect(&address).unwrap();
                stream
                    .write_all(b"GET / HTTP/1.1\r\nhost: slow\r\nx-a: ")
                    .unwrap();
                stream
            })
            .collect();
        // Whoever comes then is answered all the same, once the time of those is over.
        assert_eq!(put(&address, Uuid::new_v4(), &body(1)).unwrap(), 201);
        let mut one = &slow[0];
        let mut reply = Vec::new();
        assert!(one.read_to_end(&mut reply).is_ok(), "the connection is closed");
        drop(slow);
        // A head without end is turned away.
        let mut endless = TcpStream::connect(&address).unwrap();
        let _ =
            endless.write_all(format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(4_000_000)).as_bytes());
        let mut reply = String::new();
        let _ = endless.read_to_string(&mut reply);
        assert!(reply.is_empty() || reply.starts_with("HTTP/1.1 431"), "{reply}");
    });
    done.await.unwrap();
}

#[tokio::test]
async fn machines_are_told_how_it_goes() {
    let app = App::new().await;
    app.put(Uuid::new_v4(), &body(1)).await;
    let request = Request::get("/metrics").body(Body::empty()).unwrap();
    let response = app.router.clone().oneshot(request).await.unwrap();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let line = "chna_requests_total{method=\"PUT\",route=\"/api/v1/cycles/{cycle}/responses/{uuid}\",status=\"201\"} 1";
    assert!(text.contains(line), "{text}");
    assert!(
        text.contains("chna_store_waiting 0") && text.contains("chna_request_seconds_count 1"),
        "{text}"
    );
}

pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}
