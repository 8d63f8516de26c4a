//! Each page good, refused and shown again; the whole way through the short form, without a browser and without a script.

use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::{Router, http};
use chna::instrument::Survey;
use chna::store::Store;
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use regex::Regex;
use serde_json::{Value, json};
use tower::ServiceExt;

/// A browser without scripts: it keeps a cookie, follows redirects, and sends forms as a phone would.
pub struct Phone {
    app: Router,
    /// Of several servers on one database each request reaches another.
    other: Option<Router>,
    pub store: Store,
    cookie: Option<String>,
    at: String,
    status: StatusCode,
    pub page: String,
}

impl Phone {
    async fn new() -> Phone {
        Self::on("2025-04-01").await
    }

    async fn on(day: &str) -> Phone {
        Self::in_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys"), day).await
    }

    /// Before the surveys of a folder.
    pub async fn in_folder(surveys: &Path, day: &str) -> Phone {
        let store = Store::open("sqlite::memory:").await.unwrap();
        let state = State::new(
            store.clone(),
            &Survey::load(surveys).unwrap(),
            Clock::Day(day.to_owned()),
        );
        Phone {
            app: web::app(state),
            other: None,
            store,
            cookie: None,
            at: String::new(),
            status: StatusCode::OK,
            page: String::new(),
        }
    }

    pub async fn get(&mut self, path: &str) {
        self.send(Request::get(path), path, Body::empty()).await;
    }

    /// Posts the page shown, with these inputs; where it asks whether she has a child, she has, unless they say otherwise.
    pub async fn post(&mut self, inputs: &[(&str, &str)]) {
        let asks = self.page.contains("name=\"elig_child\"");
        let says = inputs.iter().any(|(name, _)| *name == "elig_child");
        let has = (asks && !says).then_some(&("elig_child", "yes"));
        let body: Vec<String> = inputs
            .iter()
            .chain(has)
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        self.post_raw(body.join("&")).await;
    }

    async fn post_raw(&mut self, body: impl Into<Body>) {
        let action = Regex::new(r#"action="([^"]+)""#).unwrap();
        let path = action
            .captures(&self.page)
            .map_or(self.at.clone(), |found| found[1].to_owned());
        let request = Request::post(&path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, &path, body.into()).await;
    }

    async fn send(&mut self, request: http::request::Builder, path: &str, body: Body) {
        let mut request = request.header(header::HOST, "survey.example").body(body).unwrap();
        self.at = path.to_owned();
        for _ in 0..5 {
            if let Some(cookie) = &self.cookie {
                request
                    .headers_mut()
                    .insert(header::COOKIE, cookie.parse().unwrap());
            }
            let response = self.app.clone().oneshot(request).await.unwrap();
            if let Some(other) = &mut self.other {
                std::mem::swap(&mut self.app, other);
            }
            assert_eq!(
                response.headers()[header::CACHE_CONTROL],
                "no-store",
                "{}",
                self.at
            );
            assert!(
                !response.headers()[header::CONTENT_SECURITY_POLICY]
                    .to_str()
                    .unwrap()
                    .contains("unsafe")
            );
            if let Some(set) = response.headers().get(header::SET_COOKIE) {
                let set = set.to_str().unwrap();
                assert!(set.contains("HttpOnly; SameSite=Lax"), "{set}");
                let pair = set.split(';').next().unwrap();
                self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
            }
            if response.status() == StatusCode::SEE_OTHER {
                self.at = response.headers()[header::LOCATION].to_str().unwrap().to_owned();
                request = Request::get(&self.at).body(Body::empty()).unwrap();
                continue;
            }
            self.status = response.status();
            let bytes = response.into_body().collect().await.unwrap().to_bytes();
            self.page = String::from_utf8(bytes.to_vec()).unwrap();
            return;
        }
        panic!("{} leads in a circle", self.at);
    }

    /// From the start to the first page after the consent.
    async fn begin(&mut self, language: &str) {
        self.get(&format!("/2025?lang={language}")).await;
        self.post(&[("consent", "yes"), ("_language", language), ("_go", "next")])
            .await;
    }

    /// The names of the page's inputs, hidden ones aside.
    fn names(&self) -> Vec<String> {
        let name = Regex::new(r#"<(?:input|textarea|select)[^>]* name="([a-z0-9][^"]*)""#).unwrap();
        let mut names: Vec<String> = name
            .captures_iter(&self.page)
            .map(|found| found[1].to_owned())
            .collect();
        names.dedup();
        names
    }

    fn sees(&self, text: &str) {
        assert!(
            self.page.contains(text),
            "{} has no “{text}”:\n{}",
            self.at,
            self.page
        );
    }

    async fn documents(&self) -> Vec<Value> {
        let stored = self.store.responses("2025").await.unwrap();
        stored
            .iter()
            .map(|kept| serde_json::from_str(&kept.document).unwrap())
            .collect()
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[tokio::test]
async fn a_family_answers_the_short_form_in_spanish() {
    let mut phone = Phone::new().await;
    phone.get("/").await;
    phone.sees("Harbor Falls Children&#39;s Hospital");
    phone.get("/2025?lang=es&src=schools").await;
    phone.sees(r#"<html lang="es" dir="ltr">"#);
    phone
        .post(&[
            ("consent", "yes"),
            ("_language", "es"),
            ("_source", "schools"),
            ("_go", "next"),
        ])
        .await;
    let known = [
        ("elig_place", "harbor_falls"),
        ("nbhd", "docks"),
        ("hh_size", "5"),
        ("hh_kids", "3"),
        ("focal", "OK"),
        ("c_age", "9"),
        ("c_age_months", "dk"),
        ("as_ever", "yes"),
        ("as_now", "yes"),
        ("st_list", "other"),
        ("st_other", "El <b>mar</b>"),
        ("lg_home", "es"),
    ];
    let mut pages = 0;
    while !phone.at.contains("/thanks") {
        let names = phone.names();
        assert!(!names.is_empty(), "{}", phone.page);
        phone.sees("/2025/leave");
        let inputs: Vec<(&str, &str)> = known
            .iter()
            .filter(|(name, _)| names.iter().any(|shown| shown == name))
            .copied()
            .chain([("_go", "next")])
            .collect();
        phone.post(&inputs).await;
        assert_eq!(phone.status, StatusCode::OK, "{}: {}", phone.at, phone.page);
        pages += 1;
        assert!(pages < 60, "the way ends");
    }
    phone.sees("<h1>Gracias</h1>");
    phone.sees("tel:988");
    assert_eq!(phone.cookie, None);
    let documents = phone.documents().await;
    assert_eq!(documents.len(), 1);
    let kept = &documents[0];
    assert_eq!(kept["complete"], true);
    assert_eq!(kept["language"], "es");
    assert_eq!(kept["source"], "schools");
    assert_eq!(kept["day"], "2025-04-01");
    assert_eq!(kept["consent"]["language"], "es");
    // The version of the instrument, then that of the consent in it.
    assert!(kept["consent"]["version"].as_str().unwrap().ends_with("/1"));
    assert_eq!(kept["answers"]["nbhd"], "docks");
    assert_eq!(kept["answers"]["hh_size"], 5);
    assert_eq!(kept["answers"]["c_age_months"], json!({"missing": "dk"}));
    assert_eq!(kept["answers"]["st_other"], "El <b>mar</b>");
}

#[tokio::test]
async fn any_page_of_a_response_may_reach_any_server() {
    let url = crate::postgres::database("many_servers").await;
    let surveys = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    let survey = Survey::load(&surveys).unwrap();
    let server = async || {
        let store = Store::open(&url).await.unwrap();
        let clock = Clock::Day("2025-04-01".to_owned());
        (web::app(State::new(store.clone(), &survey, clock)), store)
    };
    let ((app, store), (other, _)) = (server().await, server().await);
    let mut phone = Phone {
        app,
        other: Some(other),
        store,
        cookie: None,
        at: String::new(),
        status: StatusCode::OK,
        page: String::new(),
    };
    phone.begin("es").await;
    let mut posts = 0;
    while !phone.at.contains("/thanks") {
        let names = phone.names();
        let known = [
            ("elig_place", "harbor_falls"),
            ("nbhd", "docks"),
            ("hh_size", "4"),
            ("hh_kids", "2"),
        ];
        let inputs = known
            .into_iter()
            .filter(|(name, _)| names.iter().any(|shown| shown == name));
        phone
            .post(&inputs.chain([("_go", "next")]).collect::<Vec<_>>())
            .await;
        assert_eq!(phone.status, StatusCode::OK, "{}: {}", phone.at, phone.page);
        posts += 1;
        assert!(posts < 60, "the way ends");
    }
    let documents = phone.documents().await;
    assert_eq!(documents.len(), 1, "one response, never a second");
    assert_eq!(documents[0]["complete"], true);
    assert_eq!(documents[0]["answers"]["nbhd"], "docks");
    assert_eq!(documents[0]["answers"]["hh_kids"], 2);
}

#[tokio::test]
async fn a_clock_that_jumps_makes_no_page_last_for_years() {
    for (shown, longest) in [
        ("-99999999999", 600),
        ("99999999999999", 0),
        ("9223372036854775808", 0),
        ("0", 600),
    ] {
        let mut phone = Phone::new().await;
        phone.get("/2025?lang=en").await;
        phone
            .post(&[("consent", "yes"), ("_shown", shown), ("_go", "next")])
            .await;
        assert_eq!(phone.status, StatusCode::OK);
        let taken = phone.documents().await[0]["duration_s"].as_u64().unwrap();
        assert!(taken <= longest, "{shown}: {taken}");
    }
}

#[tokio::test]
async fn everything_may_be_skipped() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    phone.post(&[("_go", "next")]).await;
    while !phone.at.contains("/thanks") {
        phone.post(&[("_go", "skip")]).await;
    }
    let kept = phone.documents().await;
    assert_eq!(kept[0]["answers"], json!({"consent": "yes", "elig_child": "yes"}));
    assert_eq!(kept[0]["complete"], true);
}

#[tokio::test]
async fn problems_stand_above_and_beside_in_her_language() {
    let mut phone = Phone::new().await;
    phone.begin("es").await;
    while !phone.names().contains(&"hh_size".to_owned()) {
        phone.post(&[("_go", "next")]).await;
    }
    phone.post(&[("hh_size", "40"), ("_go", "next")]).await;
    assert_eq!(phone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(phone.page.matches("Escriba un número de 2 a 15.").count(), 2);
    phone.sees("tabindex=\"-1\" autofocus");
    phone.sees(r##"href="#hh_size""##);
    phone.sees(r#"aria-describedby="hh_size-problem" aria-invalid="true""#);
    phone.sees(r#"value="40""#);
    phone
        .post(&[("hh_size", "4"), ("hh_kids", "4"), ("_go", "next")])
        .await;
    phone.sees("aria-invalid");
    phone
        .post(&[("hh_size", "4"), ("hh_kids", "2"), ("_go", "next")])
        .await;
    assert_eq!(phone.status, StatusCode::OK);
}

#[tokio::test]
async fn consent_needs_an_answer_and_nothing_is_kept_before_it() {
    let mut phone = Phone::new().await;
    phone.get("/2025?lang=en").await;
    phone.post(&[("_go", "next")]).await;
    phone.sees("Please choose an answer here");
    phone.post(&[("consent", "no"), ("_go", "next")]).await;
    phone.sees("That is fine");
    assert_eq!(phone.documents().await, Vec::<Value>::new());
    assert_eq!(phone.cookie, None);
}

#[tokio::test]
async fn she_may_change_her_mind_and_takes_her_answers_with_her() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    phone
        .post(&[("elig_place", "harbor_falls"), ("_go", "next")])
        .await;
    phone.get("/2025/page/0").await;
    phone.post(&[("consent", "no"), ("_go", "next")]).await;
    phone.sees("That is fine");
    assert_eq!(phone.documents().await[0]["answers"], json!({"consent": "no"}));
}

#[tokio::test]
async fn the_survey_ends_kindly_where_it_is_not_for_her() {
    let mut phone = Phone::new().await;
    phone.get("/2025?lang=en").await;
    phone.post(&[("consent", "yes"), ("_go", "next")]).await;
    phone.post(&[("elig_child", "no"), ("_go", "next")]).await;
    phone.sees("Thank you for your time");
    phone.sees("tel:988");
    assert_eq!(phone.documents().await[0]["complete"], false);
}

#[tokio::test]
async fn back_brings_answers_again_and_closed_items_are_never_shown() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    phone.post(&[("elig_place", "other"), ("_go", "next")]).await;
    assert!(!phone.names().contains(&"nbhd".to_owned()));
    phone.post(&[("_go", "back")]).await;
    phone.sees(r#"value="other" checked"#);
    phone
        .post(&[("elig_place", "harbor_falls"), ("_go", "next")])
        .await;
    assert!(phone.names().contains(&"nbhd".to_owned()));
    let neighborhood = phone.at.clone();
    phone.post(&[("nbhd", "docks"), ("_go", "back")]).await;
    phone.post(&[("elig_place", "other"), ("_go", "next")]).await;
    phone.get(&neighborhood).await;
    assert!(
        !phone.names().contains(&"nbhd".to_owned()),
        "asked by its address, too"
    );
    phone.post(&[("_go", "back")]).await;
    phone
        .post(&[("elig_place", "harbor_falls"), ("_go", "next")])
        .await;
    phone.sees(r#"value="docks" checked"#);
}

#[tokio::test]
async fn a_switch_of_language_keeps_the_answers() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    phone
        .post(&[("elig_place", "harbor_falls"), ("_lang", "es")])
        .await;
    phone.sees(r#"<html lang="es""#);
    phone.sees(r#"value="harbor_falls" checked"#);
    phone
        .post(&[("elig_place", "harbor_falls"), ("_go", "next")])
        .await;
    phone.sees(r#"<html lang="es""#);
}

#[tokio::test]
async fn a_response_is_found_again_at_the_start() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    phone
        .post(&[("elig_place", "harbor_falls"), ("_go", "next")])
        .await;
    let at = phone.at.clone();
    phone.get("/2025").await;
    assert_eq!(phone.at, at);
}

#[tokio::test]
async fn every_dead_end_has_a_way_out_in_her_language() {
    for (day, path, status, words) in [
        ("2025-04-01", "/1999?lang=es", 404, "No conocemos esta encuesta"),
        (
            "2025-04-01",
            "/2025/page/3?lang=es",
            410,
            "No encontramos sus respuestas",
        ),
        (
            "2025-04-01",
            "/2025/page/999?lang=es",
            404,
            "Esta página no está aquí",
        ),
        ("2025-04-01", "/2025/page/x", 404, "This page is not here"),
        ("2025-04-01", "/no/such/page", 404, "This page is not here"),
        (
            "2025-04-01",
            "/..%2f..%2fetc%2fpasswd",
            404,
            "We do not know this survey",
        ),
        ("2024-12-31", "/2025?lang=es", 403, "todavía no ha empezado"),
        ("2025-06-01", "/2025?lang=es", 410, "ya terminó"),
    ] {
        let mut phone = Phone::on(day).await;
        phone.get(path).await;
        assert_eq!(phone.status, status, "{path}");
        phone.sees(words);
        phone.sees("class=\"button\"");
    }
}

#[tokio::test]
async fn the_server_goes_on_after_bad_posts() {
    let mut phone = Phone::new().await;
    phone.begin("es").await;
    let page = phone.page.clone();
    let mut big = "elig_place=".to_owned();
    big.push_str(&"a".repeat(10 * 1024 * 1024));
    phone.post_raw(big).await;
    assert_eq!(phone.status, StatusCode::PAYLOAD_TOO_LARGE);
    phone.sees("Fue demasiado texto de una vez");
    for (body, words) in [
        (
            b"elig_child=yes&elig_place=%ff%fe%00&_go=next".as_slice(),
            "Elija una de las respuestas que se muestran.",
        ),
        (
            b"elig_child=yes&elig_place=<script>alert(1)</script>&_go=next",
            "&#60;script&#62;",
        ),
        (
            b"elig_child=yes&elig_place=harbor_falls&elig_place=other&_go=next",
            "una sola respuesta",
        ),
    ] {
        phone.page.clone_from(&page);
        phone.post_raw(body.to_vec()).await;
        assert_eq!(phone.status, StatusCode::UNPROCESSABLE_ENTITY);
        phone.sees(words);
        assert!(!phone.page.contains("<script>"));
    }
    phone.page.clone_from(&page);
    phone
        .post(&[
            ("elig_place", "harbor_falls"),
            ("no_such_item", "1"),
            ("_go", "next"),
        ])
        .await;
    assert_eq!(phone.status, StatusCode::OK);
    assert_eq!(
        phone.documents().await[0]["answers"]["elig_place"],
        "harbor_falls"
    );
}

#[tokio::test]
async fn a_post_from_another_site_changes_nothing() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    let before = phone.documents().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ] {
        let request = Request::post("/2025/page/1")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(name, value);
        phone
            .send(
                request,
                "/2025/page/1",
                Body::from("elig_child=yes&elig_place=other"),
            )
            .await;
        assert_eq!(phone.status, StatusCode::FORBIDDEN, "{name}");
    }
    assert_eq!(phone.documents().await, before);
}

#[tokio::test]
async fn a_store_that_is_down_is_said_and_nothing_is_claimed() {
    let mut phone = Phone::new().await;
    phone.begin("es").await;
    phone.store.close().await;
    phone
        .post(&[("_language", "es"), ("elig_place", "other"), ("_go", "next")])
        .await;
    assert_eq!(phone.status, StatusCode::SERVICE_UNAVAILABLE);
    phone.sees("están a salvo");
    phone.get("/readyz").await;
    assert_eq!(phone.status, StatusCode::SERVICE_UNAVAILABLE);
    phone.get("/healthz").await;
    assert_eq!(phone.status, StatusCode::OK);
}

#[tokio::test]
async fn leave_now_forgets_the_response() {
    let mut phone = Phone::new().await;
    phone.begin("en").await;
    let request = Request::get("/2025/leave").body(Body::empty()).unwrap();
    let response = phone.app.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(response.headers()[header::LOCATION], "https://www.weather.gov/");
    assert!(
        response.headers()[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .contains("Max-Age=0")
    );
}

const UUID: &str = "7b0f1c9e-3d4a-4c1e-9a55-0d8f6f0a1b2c";

async fn put(phone: &mut Phone, cycle: &str, uuid: &str, body: impl Into<Body>) -> (u16, Value) {
    let path = format!("/api/v1/cycles/{cycle}/responses/{uuid}");
    let request = Request::put(&path).header(header::CONTENT_TYPE, "application/json");
    phone.send(request, &path, body.into()).await;
    (phone.status.as_u16(), serde_json::from_str(&phone.page).unwrap())
}

#[tokio::test]
async fn a_whole_response_is_put_as_often_as_one_likes() {
    let mut phone = Phone::new().await;
    let body = |size: i64, complete: bool| {
        json!({"instrument": "family@x", "language": "es", "mode": "kiosk", "source": null, "complete": complete,
               "answers": {"consent": "yes", "elig_child": "yes", "hh_size": size, "as_now": "yes"}})
        .to_string()
    };
    for (body, status) in [
        (body(3, false), 201),
        (body(3, false), 200),
        (body(4, false), 200),
        (body(4, true), 200),
        (body(4, true), 200),
        (body(5, true), 409),
        (body(3, false), 409),
    ] {
        assert_eq!(
            put(&mut phone, "2025", UUID, body.clone()).await.0,
            status,
            "{body}"
        );
    }
    let kept = phone.documents().await;
    assert_eq!(kept.len(), 1);
    assert_eq!(
        kept[0]["answers"],
        json!({"consent": "yes", "elig_child": "yes", "hh_size": 4})
    );
    phone.get("/api/v1/openapi.json").await;
    assert!(serde_json::from_str::<Value>(&phone.page).unwrap()["paths"].is_object());
}

#[tokio::test]
async fn a_response_that_cannot_be_kept_says_every_problem() {
    let mut phone = Phone::new().await;
    let bad = json!({"instrument": "family@x", "language": "es", "complete": true,
                     "answers": {"hh_size": 40, "nothing": 1, "c_health": "so so"}});
    let (status, said) = put(&mut phone, "2025", UUID, bad.to_string()).await;
    assert_eq!(status, 422);
    let problems: Vec<(&str, &str)> = said["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            (
                problem["item"].as_str().unwrap(),
                problem["code"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        problems,
        [("hh_size", "C004"), ("c_health", "C002"), ("nothing", "C001")]
    );
    assert_eq!(said["problems"][0]["message"], "Escriba un número de 2 a 15.");
    for (cycle, uuid, body, status) in [
        ("1999", UUID, b"{}".to_vec(), 404),
        ("2025", "not-a-uuid", b"{}".to_vec(), 422),
        ("2025", UUID, b"{".to_vec(), 422),
        ("2025", UUID, b"[]".to_vec(), 422),
        ("2025", UUID, b"{\"language\":\"\xff\"}".to_vec(), 422),
        ("2025", UUID, b"{}".to_vec(), 422),
        ("2025", UUID, vec![b' '; 2 * 1024 * 1024], 413),
        (
            "2025",
            UUID,
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes(),
            422,
        ),
    ] {
        let (got, said) = put(&mut phone, cycle, uuid, body).await;
        assert_eq!(got, status, "{said}");
        assert!(said["problems"][0]["code"].is_string());
    }
    assert_eq!(phone.documents().await, Vec::<Value>::new());
}

#[tokio::test]
async fn the_style_is_kept_by_its_hash_and_help_is_the_same_for_all() {
    let mut phone = Phone::new().await;
    phone.get("/help?lang=es").await;
    phone.sees("tel:988");
    phone.get("/2025/help?lang=es").await;
    phone.sees("555-0134");
    let style = Regex::new(r#"href="(/asset/style\.[0-9a-f]{12}\.css)""#).unwrap();
    let path = style.captures(&phone.page).unwrap()[1].to_owned();
    let request = Request::get(&path).body(Body::empty()).unwrap();
    let response = phone.app.clone().oneshot(request).await.unwrap();
    assert_eq!(
        response.headers()[header::CONTENT_TYPE],
        "text/css; charset=utf-8"
    );
    assert!(
        response.headers()[header::CACHE_CONTROL]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
}

/// `chna serve` with these arguments, in a folder of its own.
fn serve(arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_chna"));
    command.arg("serve").args(arguments);
    command
}

#[test]
fn serve_prints_its_address_and_stops_when_told() {
    use std::io::{BufRead, BufReader, Read, Write};
    let dir = tempfile::tempdir().unwrap();
    let surveys = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    std::fs::write(
        dir.path().join("chna.toml"),
        "listen = \"127.0.0.1:0\"\ntoday = \"2025-04-01\"\n",
    )
    .unwrap();
    let mut server = serve(&["--surveys", surveys.to_str().unwrap()])
        .current_dir(dir.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line
        .trim()
        .strip_prefix("http://")
        .unwrap()
        .trim_end_matches('/')
        .to_owned();
    let mut stream = std::net::TcpStream::connect(&address).unwrap();
    write!(
        stream,
        "GET /2025 HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200 OK") && answer.contains("consent"),
        "{answer}"
    );

    let taken = serve(&[
        "--surveys",
        surveys.to_str().unwrap(),
        "--listen",
        &address,
        "--database",
        "sqlite::memory:",
    ]);
    says(taken, "U010");

    let pid = server.id().to_string();
    assert!(
        std::process::Command::new("kill")
            .arg(pid)
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(server.wait().unwrap().code(), Some(0));
}

#[test]
fn serve_says_what_to_mend() {
    let dir = tempfile::tempdir().unwrap();
    let surveys = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    let surveys = surveys.to_str().unwrap();
    says(
        serve(&["--surveys", surveys, "--database", "sqlite:/no/such/folder/a.db"]),
        "S002",
    );
    says(serve(&["--surveys", surveys, "--database", "mysql://a"]), "S001");
    says(serve(&["--surveys", surveys, "--today", "tomorrow"]), "U012");
    says(serve(&["--surveys", "/no/such/folder"]), " I0");
    std::fs::create_dir(dir.path().join("family")).unwrap();
    std::fs::write(dir.path().join("family/instrument.toml"), "[instrument").unwrap();
    says(
        serve(&["--surveys", dir.path().to_str().unwrap()]),
        "instrument.toml:1: I",
    );
    std::fs::write(dir.path().join("chna.toml"), "colour = \"blue\"").unwrap();
    let mut command = serve(&[]);
    command.current_dir(dir.path());
    says(command, "U011");
}

fn says(mut command: std::process::Command, code: &str) {
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(code), "{code}: {said}");
}
