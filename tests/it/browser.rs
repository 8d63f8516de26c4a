//! A family in a real browser: headless Chromium, driven through chromedriver, every page read by axe-core.

mod journeys;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use chna::instrument::Survey;
use chna::plan::prioritize::{Method, Session, to_text};
use chna::store::{Store, StoredResponse};
use chna::web::{self, Clock, State};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

use crate::expressions::cases;

/// A browser with a fresh profile; it and its driver end with the value.
struct Browser {
    client: Client,
    driver: Child,
    port: u16,
    _profile: TempDir,
}

impl Browser {
    /// Starts chromedriver on a free port and a Chromium in it, as wide as a phone.
    async fn start() -> Browser {
        let profile = tempfile::tempdir().unwrap();
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; `tests/run` installs it (Debian: chromium-driver)");
        let output = BufReader::new(driver.stdout.take().unwrap());
        let port: u16 = output
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("successfully on port ")?
                    .1
                    .trim_end_matches('.')
                    .parse()
                    .ok()
            })
            .expect("chromedriver says its port");
        let options = json!({
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--window-size=360,780",
                "--force-prefers-reduced-motion",
                format!("--user-data-dir={}", profile.path().display()),
            ],
        });
        let capabilities = [("goog:chromeOptions".to_owned(), options)].into_iter().collect();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium starts; `tests/run` installs it (Debian: chromium)");
        Browser {
            client,
            driver,
            port,
            _profile: profile,
        }
    }

    /// What axe-core finds against the page, one line for each rule broken.
    async fn violations(&self) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node_modules/axe-core");
        let axe = std::fs::read_to_string(folder.join("axe.min.js"))
            .expect("axe-core is in tests/node_modules; `tests/run` installs it (npm ci --prefix tests)");
        self.client.execute(&axe, vec![]).await.unwrap();
        let found = self
            .client
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 axe.run(document, { resultTypes: ['violations'] }).then(
                     (result) => done(result.violations.map((found) =>
                         `${found.id}: ${found.help}: ${found.nodes.map((node) => node.html).join(' | ')}`)),
                     (error) => done([String(error)]));",
                vec![],
            )
            .await
            .unwrap();
        serde_json::from_value(found).unwrap()
    }

    async fn assert_accessible(&self) {
        let url = self.client.current_url().await.unwrap();
        assert_eq!(self.violations().await, Vec::<String>::new(), "axe-core on {url}");
    }

    async fn close(self) {
        self.client.clone().close().await.unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked to shut down, chromedriver ends its Chromium too, also when a test has failed; killed, it would not.
        let asked = TcpStream::connect(("127.0.0.1", self.port))
            .and_then(|mut driver| driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        if asked.is_err() {
            let _ = self.driver.kill();
        }
        let _ = self.driver.wait();
    }
}

/// The collector on the example cycles, as on a day in the last one, in this process.
async fn collector(store: &Store) -> String {
    let survey = Survey::load(&surveys()).unwrap();
    let state = State::new(store.clone(), &survey, Clock::Day("2025-04-01".to_owned()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(web::serve(
        listener,
        state,
        web::Door::default(),
        std::future::pending(),
    ));
    format!("http://{address}/")
}

impl Browser {
    async fn click(&self, css: &str) {
        let found = self.client.find(Locator::Css(css)).await;
        found
            .unwrap_or_else(|error| panic!("{css}: {error}"))
            .click()
            .await
            .unwrap();
    }

    async fn write(&self, item: &str, text: &str) {
        let input = self.client.find(Locator::Id(item)).await.unwrap();
        input.clear().await.unwrap();
        input.send_keys(text).await.unwrap();
    }

    async fn shows(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    async fn text(&self, css: &str) -> String {
        self.client
            .find(Locator::Css(css))
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    }

    /// Whether an element comes to say the words: a page that a click sends takes its time on a busy machine.
    async fn comes_to_say(&self, css: &str, words: &str) -> bool {
        for _ in 0..100 {
            if let Ok(found) = self.client.find(Locator::Css(css)).await
                && found.text().await.is_ok_and(|text| text.contains(words))
            {
                return true;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        false
    }

    /// Ids of the items that the page asks, in order.
    async fn asked(&self) -> Vec<String> {
        let names = self
            .client
            .execute(
                "return [...new Set([...document.querySelectorAll('form input, form textarea, form select')]
                     .filter((input) => input.type !== 'hidden' && !input.closest('[hidden], .trap'))
                     .map((input) => input.name))];",
                vec![],
            )
            .await
            .unwrap();
        serde_json::from_value(names).unwrap()
    }

    /// Answers one item: as a family of ours would, or by the first choice there is.
    async fn answer(&self, item: &str) {
        match item {
            "hh_size" => self.write(item, "5").await,
            "hh_kids" => self.write(item, "3").await,
            "c_age" => self.write(item, "9").await,
            "c_age_months" => self.write(item, "4").await,
            "open" => self.write(item, "Más luz en el parque, por favor.").await,
            "nbhd" => self.click("input[name=nbhd][value=docks] + span").await,
            "lg_home" => self.click("input[name=lg_home][value=es] + span").await,
            "re_cat" => self.click("input[name=re_cat][value=hispanic] + span").await,
            _ if self.shows(&format!("select[name={item}]")).await => {
                self.click(&format!(
                    "select[name={item}] option:not([value='']):not(:disabled)"
                ))
                .await;
            }
            _ if self
                .shows(&format!(
                    "input[name={item}][type=radio], input[name={item}][type=checkbox]"
                ))
                .await =>
            {
                self.click(&format!("input[name={item}] + span")).await;
            }
            _ => self.write(item, "Ninguno").await,
        }
    }
}

#[tokio::test]
async fn a_family_answers_in_spanish_and_axe_finds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("town.db").display());
    let store = Store::open(&database).await.unwrap();
    store.put_many("2025", &neighbors(40)).await.unwrap();
    let before = report(&database, &folder.path().join("before"));
    assert!(before.contains("40 families in Harbor Falls answered"));
    let address = collector(&store).await;
    let browser = Browser::start().await;
    browser.client.goto(&address).await.unwrap();
    browser.assert_accessible().await;
    browser.click("main a[hreflang=es]").await;
    let mut asked: Vec<String> = Vec::new();
    for _ in 0..60 {
        browser.assert_accessible().await;
        assert_eq!(
            browser
                .client
                .find(Locator::Css("html"))
                .await
                .unwrap()
                .attr("lang")
                .await
                .unwrap()
                .as_deref(),
            Some("es")
        );
        let mut items = browser.asked().await;
        if items.is_empty() {
            break;
        }
        // What an answer opens on the same page is asked there, too.
        items.retain(|item| !asked.contains(item));
        for item in &items {
            browser.answer(item).await;
        }
        // A slip once, to see it said beside the item: more children than people.
        if items.contains(&"hh_kids".to_owned()) {
            browser.write("hh_kids", "9").await;
            browser.click("button.next").await;
            assert!(browser.text("#problems + ul").await.contains("5") || browser.shows(".mend").await);
            browser.assert_accessible().await;
            browser.write("hh_kids", "3").await;
        }
        browser.click("button.next").await;
        asked.extend(items);
    }
    assert_eq!(browser.text("h1").await, "Gracias");
    assert!(
        browser.shows("a[href='tel:988']").await,
        "the support box stands at the end"
    );
    assert!(asked.len() > 25, "{asked:?}");
    let after = report(&database, &folder.path().join("after"));
    assert!(
        after.contains("41 families in Harbor Falls answered"),
        "her answers count"
    );
    let page = folder.path().join("after/assessment.html");
    browser
        .client
        .goto(&format!("file://{}", page.display()))
        .await
        .unwrap();
    browser.assert_accessible().await;
    browser.close().await;

    let kept = store.responses("2025").await.unwrap();
    assert_eq!(kept.len(), 41);
    let hers: Vec<serde_json::Value> = kept
        .iter()
        .map(|response| serde_json::from_str(&response.document).unwrap())
        .filter(|document: &serde_json::Value| {
            document["answers"]["open"] == "Más luz en el parque, por favor."
        })
        .collect();
    assert_eq!(hers.len(), 1);
    assert_eq!(hers[0]["complete"], true);
    assert_eq!(hers[0]["language"], "es");
    assert_eq!(hers[0]["answers"]["hh_kids"], 3);
    assert_eq!(hers[0]["answers"]["lg_home"], "es");
}

/// The first families of the example town, as the store keeps them.
fn neighbors(families: usize) -> Vec<StoredResponse> {
    let survey = Survey::load(&surveys()).unwrap();
    let cycle = &survey.cycles["2025"];
    let fielded = survey.instruments[&cycle.instrument].0.fielded(cycle);
    let submissions = chna::town::submissions(&fielded, cycle).unwrap();
    let kept = submissions
        .iter()
        .take(families)
        .map(|submission| StoredResponse {
            id: submission.response().id,
            document: submission.document().to_string(),
            complete: submission.response().complete,
        });
    kept.collect()
}

/// The page that `chna report` writes.
fn report(database: &str, out: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_chna"))
        .args(["report", "--cycle", "2025", "--database", database, "--out"])
        .arg(out)
        .arg("--surveys")
        .arg(surveys())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    std::fs::read_to_string(out.join("assessment.html")).unwrap()
}

#[tokio::test]
async fn a_member_of_the_board_votes_on_a_phone() {
    let store = Store::open("sqlite::memory:").await.unwrap();
    let session = Session::new(Method::Matrix, ["food", "asthma"].map(str::to_owned).to_vec());
    let id = store.open_ballots("2025", &to_text(&session)).await.unwrap();
    let codes = store.ballot_codes(&id, 1).await.unwrap();
    let address = collector(&store).await;
    let browser = Browser::start().await;
    let open = format!("{address}ballot/{id}?code={}", codes[0]);
    for tag in ["ar", "en"] {
        browser.client.goto(&format!("{open}&lang={tag}")).await.unwrap();
        browser.assert_accessible().await;
        let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
        let over = browser.client.execute(wide, vec![]).await.unwrap();
        assert_eq!(over, json!(0), "nothing runs over the edge at 360 px in {tag}");
    }
    browser.click("input[name='m.food.size'][value='5']").await;
    browser.click("button.next").await;
    assert!(browser.comes_to_say("h1", "counted").await);
    browser.assert_accessible().await;
    browser.client.goto(&open).await.unwrap();
    browser.click("input[name='m.asthma.size'][value='2']").await;
    browser.click("button.next").await;
    assert!(browser.comes_to_say(".problems", "already counted").await);
    browser.assert_accessible().await;
    assert_eq!(store.ballots(&id).await.unwrap().len(), 1);
    browser.close().await;
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}

#[tokio::test]
async fn axe_finds_what_is_wrong() {
    let browser = Browser::start().await;
    let page =
        "data:text/html,<html lang=en><title>Harbor</title><main><h1>Harbor</h1><img src=/boat.png></main>";
    browser.client.goto(page).await.unwrap();
    let found = browser.violations().await;
    assert!(found.len() == 1 && found[0].starts_with("image-alt"), "{found:?}");
    browser.close().await;
}

#[tokio::test]
async fn chromium_computes_the_shared_cases_as_the_server_does() {
    let browser = Browser::start().await;
    browser
        .client
        .goto("data:text/html,<title>cases</title>")
        .await
        .unwrap();
    let found = browser
        .client
        .execute(
            &cases::in_browser(),
            vec![json!(json!(cases::page_cases()).to_string())],
        )
        .await
        .unwrap();
    let found: Vec<serde_json::Value> = serde_json::from_str(found.as_str().unwrap()).unwrap();
    assert_eq!(cases::wrong_in_page(&found), Vec::<String>::new());
    browser.close().await;
}

/// The results page as families find it: on a phone, in three scripts, light and dark.
#[tokio::test]
async fn the_results_page_is_accessible() {
    let store = Store::open("sqlite::memory:").await.unwrap();
    store
        .publish_results("2025", &crate::results::document())
        .await
        .unwrap();
    let address = collector(&store).await;
    let browser = Browser::start().await;
    for language in ["en", "ar", "zh-Hant"] {
        browser
            .client
            .goto(&format!("{address}2025/results?lang={language}"))
            .await
            .unwrap();
        browser.assert_accessible().await;
        let over = "return document.documentElement.scrollWidth - innerWidth";
        let over = browser.client.execute(over, vec![]).await.unwrap();
        assert!(
            over.as_i64().unwrap() <= 0,
            "{language}: nothing stands beside the page"
        );
    }
    browser
        .client
        .goto(&format!("{address}2022/results?lang=en"))
        .await
        .unwrap();
    browser.assert_accessible().await;
    browser.close().await;
}
