//! The collector in the hands of who runs it: TLS, settings, logs, a database that goes and comes, what every route says.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::instrument::Survey;
use chna::store::Store;
use chna::web::{self, Clock, State};
use regex::Regex;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use tower::ServiceExt;
use uuid::Uuid;

use crate::postgres;

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}

/// `chna serve` without any setting but its surveys and a port of its own.
fn serve(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chna"));
    command
        .current_dir(dir)
        .arg("serve")
        .env_clear()
        .env("CHNA_SURVEYS", surveys())
        .env("CHNA_LISTEN", "127.0.0.1:0")
        .env("CHNA_TODAY", "2025-04-01");
    command
}

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
    fn start(command: &mut Command) -> Server {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().trim_end_matches('/').to_owned();
        assert!(!address.is_empty(), "the server prints its address");
        Server { child, address }
    }

    /// Status line and all that follows.
    fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(self.address.strip_prefix("http://").unwrap()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: survey\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }

    fn put(&self, id: Uuid) -> String {
        let body = r#"{"instrument": "family@x", "language": "en", "answers": {"consent": "yes", "elig_child": "yes"}}"#;
        self.ask("PUT", &format!("/api/v1/cycles/2025/responses/{id}"), "", body)
    }
}

fn said(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1), "{said}");
    said
}

/// A certificate for `localhost` and its key, as PEM.
fn certificate(dir: &Path, name: &str) -> (PathBuf, PathBuf, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (chain, key) = (dir.join(format!("{name}.pem")), dir.join(format!("{name}.key")));
    std::fs::write(&chain, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    (chain, key, made.cert.der().clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn families_may_be_served_over_tls() {
    let dir = tempfile::tempdir().unwrap();
    let (chain, key, trusted) = certificate(dir.path(), "own");
    let server = Server::start(
        serve(dir.path())
            .arg("--tls-certificate")
            .arg(&chain)
            .arg("--tls-key")
            .arg(&key),
    );
    let address = server.address.strip_prefix("https://").unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(trusted).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .unwrap();
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let request = b"POST /2025/page/0 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 20\r\n\r\nconsent=yes&_go=next";
    stream.write_all(request).await.unwrap();
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    let reply = String::from_utf8(reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 303"), "{reply}");
    let cookie = reply
        .lines()
        .find(|line| line.starts_with("set-cookie:"))
        .unwrap();
    assert!(
        cookie.ends_with("; Secure"),
        "never sent over a line that can be read: {cookie}"
    );
    assert!(reply.contains("strict-transport-security: max-age="), "{reply}");
    // Who speaks no TLS disturbs nobody.
    let mut plain = TcpStream::connect(address).unwrap();
    plain
        .write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .unwrap();
    let mut heard = Vec::new();
    let _ = plain.read_to_end(&mut heard);
    assert!(!heard.starts_with(b"HTTP"));
}

#[test]
fn what_is_wrong_with_a_certificate_is_said_with_a_way_out() {
    let dir = tempfile::tempdir().unwrap();
    let (chain, key, _) = certificate(dir.path(), "one");
    let (_, other, _) = certificate(dir.path(), "two");
    let empty = dir.path().join("empty");
    std::fs::write(&empty, "").unwrap();
    let missing = dir.path().join("none");
    for (certificate, key) in [
        (&chain, &other),
        (&missing, &key),
        (&chain, &missing),
        (&empty, &key),
        (&chain, &empty),
        (&key, &chain),
    ] {
        let said = said(
            serve(dir.path())
                .arg("--tls-certificate")
                .arg(certificate)
                .arg("--tls-key")
                .arg(key),
        );
        assert!(
            said.contains("U016") && said.contains("belong together"),
            "{certificate:?} {key:?}: {said}"
        );
    }
    let said = said(serve(dir.path()).arg("--tls-key").arg(&key));
    assert!(
        said.contains("U016") && said.contains("--tls-certificate"),
        "{said}"
    );
}

/// A setting, a value it cannot have, and the code that says so.
const SETTINGS: [(&str, &str, &str); 5] = [
    ("database", "mysql://x", "S001"),
    ("listen", "nowhere", "U010"),
    ("today", "tomorrow", "U012"),
    ("tls_certificate", "none.pem", "U016"),
    ("tls_key", "none.key", "U016"),
];

#[test]
fn every_setting_is_taken_from_its_flag_else_the_environment_else_the_file() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("chna.toml");
    for (name, wrong, code) in SETTINGS {
        let (flag, variable) = (
            format!("--{}", name.replace('_', "-")),
            format!("CHNA_{}", name.to_uppercase()),
        );
        std::fs::write(&file, "").unwrap();
        let by_flag = said(serve(dir.path()).arg(&flag).arg(wrong));
        assert!(by_flag.contains(code), "{flag}: {by_flag}");
        let by_variable = said(serve(dir.path()).env(&variable, wrong));
        assert!(by_variable.contains(code), "{variable}: {by_variable}");
        std::fs::write(&file, format!("{name} = \"{wrong}\"")).unwrap();
        let by_file = said(serve(dir.path()).env_remove(&variable));
        assert!(by_file.contains(code), "{name}: {by_file}");
    }
    // The nearer one is heard.
    std::fs::write(&file, "database = \"mysql://file\"").unwrap();
    assert!(said(&mut serve(dir.path())).contains("mysql://file"));
    assert!(said(serve(dir.path()).env("CHNA_DATABASE", "mysql://variable")).contains("mysql://variable"));
    let all = said(
        serve(dir.path())
            .env("CHNA_DATABASE", "mysql://variable")
            .args(["--database", "mysql://flag"]),
    );
    assert!(all.contains("mysql://flag"), "{all}");
    let help = serve(dir.path()).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for name in SETTINGS
        .map(|(name, ..)| name)
        .into_iter()
        .chain(["surveys", "connections"])
    {
        for way in [
            format!("--{}", name.replace('_', "-")),
            format!("CHNA_{}", name.to_uppercase()),
            format!("{name} = "),
        ] {
            assert!(help.contains(&way), "the help does not say {way}");
        }
    }
}

#[test]
fn no_answer_address_or_contact_reaches_a_log_or_the_metrics() {
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("log");
    let mut command = serve(dir.path());
    command
        .env("RUST_LOG", "trace")
        .stderr(std::fs::File::create(&log).unwrap());
    let server = Server::start(&mut command);
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    let id = Uuid::new_v4();
    let body = r#"{"instrument": "family@x", "language": "en", "answers": {"consent": "yes", "open": "Zebrafinch lives at Quokka Lane", "nowhere": "Axolotl"}}"#;
    let path = format!("/api/v1/cycles/2025/responses/{id}");
    assert!(server.ask("PUT", &path, "", body).contains(" 422 "));
    let kept = body.replace(", \"nowhere\": \"Axolotl\"", "");
    let far = "x-forwarded-for: 203.0.113.77\r\n";
    assert!(server.ask("PUT", &path, far, &kept).contains(" 201 "));
    let begun = server.ask("POST", "/2025/page/0", form, "consent=yes&_go=next");
    let cookie = begun
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let headers = format!("{form}cookie: {cookie}\r\n");
    server.ask("POST", "/2025/page/1", &headers, "elig_child=Narwhal&_go=next");
    server.ask(
        "POST",
        "/2025/gift",
        form,
        "name=Ocelot&contact=ocelot%40example.org",
    );
    server.ask(
        "POST",
        "/2025/resume",
        form,
        "words=pangolin-pangolin-pangolin-pangolin-pangolin",
    );
    server.ask("POST", "/desk", form, "name=ann&password=Wallaby-Wallaby");
    let metrics = server.ask("GET", "/metrics", "", "");
    assert!(
        metrics.contains("chna_requests_total") && metrics.contains("chna_request_seconds_count"),
        "{metrics}"
    );
    drop(server);
    let log = std::fs::read_to_string(log).unwrap();
    assert!(
        log.contains("/api/v1/cycles/{cycle}/responses/{uuid}"),
        "a line per request: {log}"
    );
    let id = id.to_string();
    let secrets = [
        "Zebrafinch",
        "Quokka",
        "Axolotl",
        "Narwhal",
        "Ocelot",
        "ocelot",
        "pangolin",
        "Wallaby",
        "203.0.113.77",
        &id,
    ];
    for secret in secrets.into_iter().chain([cookie.split_once('=').unwrap().1]) {
        for (place, text) in [("log", &log), ("metrics", &metrics)] {
            let line = text.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{secret} stands in the {place}: {line:?}");
        }
    }
}

#[test]
fn a_database_that_goes_and_comes_is_said_and_used_again() {
    let mut database = postgres::Server::start("off");
    let url = database.database("gone");
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(serve(dir.path()).args(["--database", &url]).stderr(Stdio::null()));
    let (before, during) = (Uuid::new_v4(), Uuid::new_v4());
    assert!(server.put(before).starts_with("HTTP/1.1 201"));
    assert!(server.ask("GET", "/readyz", "", "").starts_with("HTTP/1.1 200"));
    database.stop();
    let refused = server.put(during);
    assert!(
        refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after: "),
        "{refused}"
    );
    assert!(server.ask("GET", "/readyz", "", "").starts_with("HTTP/1.1 503"));
    assert!(
        server.ask("GET", "/healthz", "", "").starts_with("HTTP/1.1 200"),
        "the program itself is well"
    );
    let page = server.ask(
        "POST",
        "/2025/page/0",
        "content-type: application/x-www-form-urlencoded\r\n",
        "consent=yes&_go=next",
    );
    assert!(
        page.starts_with("HTTP/1.1 503")
            && page.contains("retry-after: ")
            && page.contains("class=\"button\""),
        "{page}"
    );
    database.start_again();
    assert!(
        server.put(during).starts_with("HTTP/1.1 201"),
        "what was refused was not kept"
    );
    assert!(
        server.put(before).starts_with("HTTP/1.1 200"),
        "what was acknowledged was"
    );
    assert!(server.ask("GET", "/readyz", "", "").starts_with("HTTP/1.1 200"));
}

/// Every address of the program, as its routers name it.
fn routes() -> BTreeSet<String> {
    let route = Regex::new(r#"\.route\(\s*"([^"]+)""#).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let files = ["mod.rs", "desk/mod.rs"].map(|file| std::fs::read_to_string(root.join(file)).unwrap());
    files
        .iter()
        .flat_map(|text| {
            route
                .captures_iter(text)
                .map(|found| found[1].to_owned())
                .collect::<Vec<_>>()
        })
        .collect()
}

#[tokio::test]
async fn every_route_says_what_keeps_answers_safe() {
    let store = Store::open("sqlite::memory:").await.unwrap();
    let survey = Survey::load(&surveys()).unwrap();
    let state = State::new(store.clone(), &survey, Clock::Day("2025-04-01".to_owned()));
    let app = web::app(state);
    let routes = routes();
    assert!(routes.len() > 25, "{routes:?}");
    let id = Uuid::new_v4().to_string();
    for route in &routes {
        let path = route
            .replace("{cycle}", "2025")
            .replace("{step}", "0")
            .replace("{uuid}", &id)
            .replace("{id}", &id)
            .replace("{hash}", "0")
            .replace("{file}", "en.json")
            .replace("{name}", "style.0.css");
        for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
            let request = Request::builder()
                .method(method)
                .uri(&path)
                .header(header::ORIGIN, "https://evil.example")
                .header(header::HOST, "survey.example")
                .header("sec-fetch-site", "cross-site")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(
                    "consent=yes&elig_child=yes&_go=next&name=a&contact=b&words=a&password=c",
                ))
                .unwrap();
            let response = app.clone().oneshot(request).await.unwrap();
            let status = response.status();
            let headers = response.headers();
            let text = |name: &str| headers.get(name).map_or("", |value| value.to_str().unwrap());
            let policy = text("content-security-policy");
            assert!(
                policy.starts_with("default-src 'none'")
                    && !policy.contains("unsafe")
                    && !policy.contains("http"),
                "{method} {path}: {policy}"
            );
            assert!(!text("cache-control").is_empty(), "{method} {path}");
            let lasting = ["/asset", "/brand", "/icon", "/worker", "/{cycle}/survey"];
            if !lasting.iter().any(|kept| route.starts_with(kept)) {
                assert_eq!(text("cache-control"), "no-store", "{method} {path}");
            }
            assert_eq!(text("x-content-type-options"), "nosniff", "{method} {path}");
            assert_eq!(text("referrer-policy"), "no-referrer", "{method} {path}");
            assert!(text("access-control-allow-origin").is_empty(), "{method} {path}");
            // A form that another site sends changes nothing, whatever the form.
            if method == "POST" {
                assert!(
                    status.is_client_error() || status == StatusCode::SEE_OTHER,
                    "{path}: {status}"
                );
                assert!(text("set-cookie").is_empty(), "{path}");
            }
            assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{method} {path}");
        }
    }
    assert!(
        store.responses("2025").await.unwrap().is_empty(),
        "nothing was kept"
    );
    assert_eq!(store.gift_count("2025").await.unwrap(), 0);
}
