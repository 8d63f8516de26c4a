//! A family in a real browser: headless Chromium, driven through chromedriver, every page read by axe-core.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

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
