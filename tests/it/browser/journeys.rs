//! Families on their way, and what happens to phones, networks and servers meanwhile.

use chna::instrument::item::Form;
use chna::store::Kiosk;
use chna::web::Door;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::*;
use crate::page::survey;

/// The collector at one address, which may go and come back with the same store.
struct Harbor {
    store: Store,
    state: State,
    port: u16,
    running: Option<(oneshot::Sender<()>, JoinHandle<std::io::Result<()>>)>,
}

impl Harbor {
    async fn open(form: Form) -> Harbor {
        let store = Store::open("sqlite::memory:").await.unwrap();
        let state = State::new(store.clone(), &survey(form), Clock::Day("2025-04-01".to_owned()));
        let mut harbor = Harbor {
            store,
            state,
            port: 0,
            running: None,
        };
        harbor.start().await;
        harbor
    }

    async fn start(&mut self) {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", self.port))
            .await
            .unwrap();
        self.port = listener.local_addr().unwrap().port();
        let (stop, stopped) = oneshot::channel();
        let serving = web::serve(listener, self.state.clone(), Door::default(), async {
            let _ = stopped.await;
        });
        self.running = Some((stop, tokio::spawn(serving)));
    }

    /// Answers nobody any more: the port is closed, and so is every connection.
    async fn stop(&mut self) {
        let (stop, serving) = self.running.take().unwrap();
        drop(stop);
        serving.await.unwrap().unwrap();
    }

    fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    async fn documents(&self) -> Vec<Value> {
        let kept = self.store.responses("2025").await.unwrap();
        kept.iter()
            .map(|response| serde_json::from_str(&response.document).unwrap())
            .collect()
    }

    /// Waits until so many responses have arrived whole.
    async fn complete(&self, wanted: usize) -> Vec<Value> {
        for _ in 0..300 {
            let all = self.documents().await;
            if all.iter().filter(|document| document["complete"] == true).count() >= wanted {
                return all;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("not complete: {:?}", self.documents().await);
    }
}

/// In the page: answers what it asks by the first choice there is, and goes on for `most` pages, or to the page with an item
/// whose name begins with `until`, or until the survey is over. Gives the pages: the title, the items, and by how much the
/// page is wider than the screen. After each click it waits up to ten seconds for the next page, but for one on which an
/// answer has only just opened what must be answered, too.
const WALK: &str = r#"
const [most, until, done] = arguments;
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const main = document.querySelector("main");
const numbers = { hh_size: 5, hh_kids: 3, c_age: 9, bm_wt_lb: 60 };
const seen = [];
const fill = () => {
    for (const input of main.querySelectorAll("form input, form select, form textarea")) {
        if (input.closest("[hidden], .trap") || input.disabled) continue;
        const group = [...main.querySelectorAll(`[name="${input.name}"]`)];
        const has = group.some((one) => (one.type == "radio" || one.type == "checkbox" ? one.checked : one.value));
        if (has) continue;
        if (input.type == "radio" || input.type == "checkbox") { if (!group.some((one) => !["radio", "checkbox"].includes(one.type))) input.click(); }
        else if (input.tagName == "SELECT") {
            input.value = [...input.options].find((one) => one.value && !one.disabled)?.value ?? "";
            input.dispatchEvent(new Event("change", { bubbles: true }));
        } else {
            input.value = input.classList.contains("number") ? numbers[input.name] ?? 4 : "Más luz";
            input.dispatchEvent(new Event("input", { bubbles: true }));
        }
    }
};
const opened = () => [...main.querySelectorAll("form input, form select, form textarea")].some((one) => !one.closest("[hidden], .trap")
    && !one.disabled && ![...main.querySelectorAll(`[name="${one.name}"]`)].some((same) => (["radio", "checkbox"].includes(same.type) ? same.checked : same.value)));
const walk = async () => {
    for (let at = 0; at < most; at++) {
        for (let tries = 0; !main.dataset.view && tries < 200; tries++) await rest(20);
        if (main.dataset.view != "page") return;
        const before = main.querySelector("form");
        const names = [...new Set([...before.querySelectorAll("input, select, textarea")].filter((one) => !one.closest("[hidden], .trap")).map((one) => one.name))];
        seen.push({ title: main.querySelector("h1").textContent, items: names, wider: document.documentElement.scrollWidth - document.documentElement.clientWidth });
        if (names.some((name) => until && name.startsWith(until))) return;
        for (let tries = 0; main.querySelector("form") == before && tries < 6; tries++) {
            fill();
            main.querySelector(".next").click();
            for (let wait = 0; main.querySelector("form") == before && wait < (opened() ? 20 : 2000); wait++) await rest(5);
        }
        if (main.querySelector("form") == before) { seen.push({ stuck: main.innerText }); return; }
        if (main.querySelector(".problems")) { seen.push({ problems: main.querySelector(".problems").innerText }); return; }
    }
};
walk().then(() => done(seen), (error) => done([{ error: String(error && error.stack) }]));
"#;

impl Browser {
    async fn go(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Waits until a script gives something true.
    async fn until(&self, script: &str) -> Value {
        for _ in 0..300 {
            let found = self.client.execute(script, vec![]).await.unwrap_or(Value::Null);
            if !matches!(found, Value::Null | Value::Bool(false)) && found != json!("") {
                return found;
            }
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        }
        let page = self
            .run("return location.href + '\\n' + document.body.innerText")
            .await;
        panic!("never: {script}\non {page}");
    }

    async fn has_script(&self) {
        self.until("return document.querySelector('main').dataset.view == 'page'")
            .await;
    }

    /// Waits until the last page says the words.
    async fn thanked(&self, words: &str) {
        self.until(&format!(
            "return document.querySelector('main').dataset.view == 'thanks' && document.querySelector('.lead').textContent.includes('{words}')"
        ))
        .await;
    }

    /// So many pages on, or to the page with an item whose name begins so; the pages seen.
    async fn walk(&self, most: usize, until: &str) -> Vec<Value> {
        let seen = self
            .client
            .execute_async(WALK, vec![json!(most), json!(until)])
            .await
            .unwrap();
        let seen: Vec<Value> = serde_json::from_value(seen).unwrap();
        for page in &seen {
            assert!(page.get("title").is_some(), "{page}");
            assert!(page["wider"].as_i64().unwrap() <= 0, "sideways: {page}");
        }
        seen
    }
}

#[tokio::test]
async fn the_server_gone_while_she_sends_and_back() {
    let mut harbor = Harbor::open(Form::Short).await;
    let browser = Browser::start().await;
    browser.go(&harbor.at("/2025?lang=en")).await;
    browser.has_script().await;
    browser.walk(80, "open").await;
    harbor.stop().await;
    browser.walk(80, "").await;
    browser.thanked("We cannot be reached right now").await;
    harbor.start().await;
    assert_eq!(harbor.complete(1).await.len(), 1);
    browser.thanked("have been sent").await;
    browser.close().await;
}

/// The worker, or another tab, may be the one who sends: the page says how it stands all the same.
#[tokio::test]
async fn what_another_has_sent_is_said_to_be_sent() {
    let mut harbor = Harbor::open(Form::Short).await;
    let browser = Browser::start().await;
    browser.go(&harbor.at("/2025?lang=en")).await;
    browser.has_script().await;
    browser.walk(6, "").await;
    harbor.stop().await;
    browser.walk(1, "").await;
    let says =
        |words: &str| format!("return document.querySelector('.saved').textContent.includes('{words}')");
    browser.run("dispatchEvent(new Event('online'))").await;
    browser.until(&says("cannot be reached")).await;
    // As another tab leaves the record that it has sent.
    browser
        .client
        .execute_async(
            "const done = arguments[0]; indexedDB.open('chna', 1).onsuccess = (event) => {
                 const store = event.target.result.transaction('response', 'readwrite').objectStore('response');
                 store.getAll().onsuccess = (all) => { const [one] = all.target.result;
                     store.put({ ...one, sent: one.rev, state: 'sent', next: 0 }).onsuccess = () => done(); };
             };",
            vec![],
        )
        .await
        .unwrap();
    browser.run("dispatchEvent(new Event('online'))").await;
    browser.until(&says("and with us")).await;
    browser.close().await;
}

#[tokio::test]
async fn a_double_tap_sends_once() {
    let harbor = Harbor::open(Form::Short).await;
    let browser = Browser::start().await;
    browser.go(&harbor.at("/2025?lang=en")).await;
    browser.has_script().await;
    browser.run("document.addEventListener('click', (event) => { if (event.target.classList.contains('next') && event.isTrusted !== undefined && !event.target.dataset.twice) { event.target.dataset.twice = 1; event.target.click(); } })").await;
    browser.walk(80, "").await;
    browser
        .until("return document.querySelector('main').dataset.view == 'thanks'")
        .await;
    let all = harbor.complete(1).await;
    assert_eq!(all.len(), 1);
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(harbor.documents().await, all);
    browser.close().await;
}

#[tokio::test]
async fn a_closed_tab_and_a_second_one_go_on_with_one_response() {
    let harbor = Harbor::open(Form::Short).await;
    let browser = Browser::start().await;
    browser.go(&harbor.at("/2025?lang=en")).await;
    browser.has_script().await;
    browser.walk(6, "").await;
    let asked = browser.asked().await;
    // Closed, and opened again: she stands where she stood. A person needs a moment to close it, in which the page is kept.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let first = browser.client.window().await.unwrap();
    let second = browser.client.new_window(true).await.unwrap().handle;
    browser.client.close_window().await.unwrap();
    browser.client.switch_to_window(second.clone()).await.unwrap();
    drop(first);
    browser.go(&harbor.at("/2025")).await;
    browser.has_script().await;
    browser
        .until(&format!(
            "return !!document.querySelector('[name=\"{}\"]')",
            asked[0]
        ))
        .await;
    // A second tab beside it goes on; the first one follows when she comes back to it.
    let third = browser.client.new_window(true).await.unwrap().handle;
    browser.client.switch_to_window(third).await.unwrap();
    browser.go(&harbor.at("/2025")).await;
    browser.has_script().await;
    browser.walk(3, "").await;
    let later = browser.asked().await;
    assert_ne!(asked, later);
    browser.client.switch_to_window(second).await.unwrap();
    // She may come back before the other tab's page is kept: then she comes back again.
    browser
        .until(&format!(
            "dispatchEvent(new Event('focus')); return !!document.querySelector('[name=\"{}\"]')",
            later[0]
        ))
        .await;
    browser.walk(80, "").await;
    browser
        .until("return document.querySelector('main').dataset.view == 'thanks'")
        .await;
    assert_eq!(harbor.complete(1).await.len(), 1);
    browser.close().await;
}

#[tokio::test]
async fn another_phone_goes_on_by_words() {
    let harbor = Harbor::open(Form::Short).await;
    let one = Browser::start().await;
    one.go(&harbor.at("/2025?lang=en")).await;
    one.has_script().await;
    one.walk(8, "").await;
    let asked = one.asked().await;
    one.click(".foot button:nth-of-type(2)").await;
    let words = one
        .until("return document.querySelector('.words')?.textContent")
        .await;
    one.assert_accessible().await;
    one.close().await;
    let two = Browser::start().await;
    two.go(&harbor.at("/2025/resume?lang=en")).await;
    two.write("words", words.as_str().unwrap()).await;
    two.click("button.next").await;
    two.has_script().await;
    two.until(&format!(
        "return !!document.querySelector('[name=\"{}\"]')",
        asked[0]
    ))
    .await;
    two.walk(80, "").await;
    two.until("return document.querySelector('main').dataset.view == 'thanks'")
        .await;
    let all = harbor.complete(1).await;
    assert_eq!(all.len(), 1, "the same response goes on");
    assert_eq!(all[0]["answers"]["hh_size"], 5);
    two.close().await;
}

#[tokio::test]
async fn a_shared_tablet_keeps_families_apart() {
    let harbor = Harbor::open(Form::Short).await;
    let id = Uuid::from_u128(7);
    let kiosk = Kiosk {
        id,
        cycle: "2025".to_owned(),
        name: "Blue tablet".to_owned(),
        source: None,
        seen_at: 0,
        waiting: 0,
    };
    harbor.store.arm_kiosk(&kiosk).await.unwrap();
    let browser = Browser::start().await;
    browser
        .go(&harbor.at(&format!("/2025/kiosk?tablet={id}&lang=en")))
        .await;
    browser.assert_accessible().await;
    browser.write("code", "4321").await;
    browser.click("form .button").await;
    browser
        .until("return document.querySelectorAll('main .choices button').length")
        .await;
    browser.assert_accessible().await;
    browser.click("main .choices button[lang=es]").await;
    browser.has_script().await;
    browser.walk(5, "").await;
    // She walks away: the next family sees the beginning, and back leads nowhere.
    browser.click(".leave").await;
    browser
        .until("return document.querySelectorAll('main .choices button').length")
        .await;
    for _ in 0..3 {
        let _ = browser.client.back().await;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    browser.go(&harbor.at("/2025/kiosk")).await;
    browser
        .until("return document.querySelectorAll('main .choices button').length")
        .await;
    browser.click("main .choices button[lang=en]").await;
    browser.has_script().await;
    assert_eq!(browser.asked().await, ["consent"]);
    assert_eq!(
        browser
            .run("return document.querySelectorAll('input:checked').length")
            .await,
        0
    );
    browser.walk(80, "").await;
    browser
        .until("return document.querySelector('main').dataset.view == 'thanks'")
        .await;
    browser.assert_accessible().await;
    let all = harbor.complete(1).await;
    assert_eq!(
        all.len(),
        2,
        "what the first family said has arrived as far as it goes"
    );
    assert!(all.iter().all(|document| document["mode"] == "kiosk"));
    browser.close().await;
}
