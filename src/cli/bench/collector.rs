//! `chna bench collector`: how many responses this machine takes in.

use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

use super::{failed, peak_memory, say, scratch};
use crate::cli::export::fielded;
use crate::cli::settings::{self, Surveys};
use crate::cli::{Failure, runtime, store_failure};
use crate::collection::{Answer, Given, Response};
use crate::instrument::{Instrument, ItemKind};
use crate::store::Store;

#[derive(Args)]
pub struct Collector {
    /// An empty database to fill, such as postgres://…; it is full of made-up answers afterwards [default: a SQLite file that is deleted]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Connections that send at once
    #[arg(long, value_name = "N", default_value = "256")]
    connections: usize,
    #[arg(long, value_name = "S", default_value = "10")]
    seconds: u64,
    /// Answers in each response
    #[arg(long, value_name = "N", default_value = "60")]
    answers: usize,
    /// The cycle to answer; the last one if left out
    #[arg(long, value_name = "ID")]
    cycle: Option<String>,
    #[command(flatten)]
    surveys: Surveys,
}

pub fn run(collector: &Collector) -> Result<(), Failure> {
    let scratch = scratch()?;
    let url = match &collector.database {
        Some(url) => url.clone(),
        None => format!("sqlite:{}", scratch.join("bench.db").display()),
    };
    let done = full_form(collector, &scratch.join("surveys"))
        .and_then(|()| measure(collector, &url, &scratch.join("surveys")));
    let _ = std::fs::remove_dir_all(&scratch);
    done
}

/// A copy of the surveys that asks the full form in every cycle.
fn full_form(collector: &Collector, to: &Path) -> Result<(), Failure> {
    copy(&collector.surveys.dir()?, to).map_err(failed)?;
    for entry in std::fs::read_dir(to.join("cycles")).map_err(failed)? {
        let file = entry.map_err(failed)?.path().join("cycle.toml");
        let text = std::fs::read_to_string(&file).map_err(failed)?;
        std::fs::write(&file, text.replace("form = \"short\"", "form = \"full\"")).map_err(failed)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &to.join(entry.file_name()))?,
            false => std::fs::copy(entry.path(), to.join(entry.file_name())).map(drop)?,
        }
    }
    Ok(())
}

fn measure(collector: &Collector, url: &str, dir: &Path) -> Result<(), Failure> {
    let survey = settings::load(dir)?;
    let cycle = match &collector.cycle {
        Some(cycle) => cycle.clone(),
        None => survey.cycles.keys().next_back().cloned().unwrap_or_default(),
    };
    let instrument = fielded(&survey, &cycle)?;
    let day = survey
        .cycles
        .get(&cycle)
        .map_or("2025-01-01", |cycle| &cycle.opens);
    let document = response(&instrument, &cycle, day, collector.answers);
    let answered = document
        .get("answers")
        .and_then(Value::as_object)
        .map_or(0, serde_json::Map::len);
    let body = document.to_string();
    say(format!(
        "{answered} answers, {} bytes; {} connections",
        body.len(),
        collector.connections
    ));
    let runtime = runtime()?;
    let bare = runtime.block_on(async {
        let store = Store::open(url).await.map_err(store_failure)?;
        if !store.responses(&cycle).await.map_err(store_failure)?.is_empty() {
            return Err(Failure::problem(
                "U050",
                "the database holds answers",
                "name an empty one",
            ));
        }
        let bare = store
            .bare_inserts(&body, collector.connections, Duration::from_secs(3))
            .await;
        store.close().await;
        bare.map_err(store_failure)
    })?;
    let mut server = Server::start(dir, url, day)?;
    let path = format!("/api/v1/cycles/{cycle}/responses");
    let sent = runtime.block_on(send(&server.address, &path, &body, collector));
    let memory = server.memory();
    let pages = sent
        .is_ok()
        .then(|| runtime.block_on(pages(&server.address, &path, &cycle, &body)));
    server.stop();
    let (mut times, rate) = sent?;
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len().saturating_sub(1) as f64 * share) as usize;
        times.get(place).map_or(0.0, |micros| *micros as f64 / 1000.0)
    };
    say(format!(
        "{rate:.0} responses/s, p50 {:.1} ms, p99 {:.1} ms, {memory} MB; bare inserts {bare:.0}/s, ratio {:.2}",
        at(0.5),
        at(0.99),
        rate / bare
    ));
    if let Some(pages) = pages {
        let pages = pages.map_err(failed)?;
        let slowest = pages.iter().copied().fold(0.0, f64::max);
        let mean = pages.iter().sum::<f64>() / pages.len().max(1) as f64;
        say(format!(
            "{} pages, one request at a time over HTTP: mean {mean:.2} ms, the slowest {slowest:.2} ms",
            pages.len()
        ));
    }
    Ok(())
}

/// The median time of each page of the survey, in milliseconds, shown with the answers of a response that has begun.
async fn pages(address: &str, path: &str, cycle: &str, body: &str) -> io::Result<Vec<f64>> {
    let id = Uuid::new_v4();
    let body = body.replace("\"complete\":true", "\"complete\":false");
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let begun = ask(&mut stream, &put(path, id, &body)).await?;
    if !begun.starts_with("HTTP/1.1 201") {
        return Err(io::Error::other(begun));
    }
    let mut medians = Vec::new();
    for page in 0.. {
        let request =
            format!("GET /{cycle}/page/{page} HTTP/1.1\r\nhost: bench\r\ncookie: chna={id}\r\n\r\n");
        let mut times = Vec::new();
        for _ in 0..50 {
            let sent = Instant::now();
            let reply = ask(&mut stream, &request).await?;
            if reply.starts_with("HTTP/1.1 404") {
                return Ok(medians);
            }
            // A page whose items are closed leads on to the next.
            if reply.starts_with("HTTP/1.1 200") {
                times.push(sent.elapsed().as_secs_f64() * 1000.0);
            }
        }
        times.sort_by(f64::total_cmp);
        medians.extend(times.get(times.len() / 2));
    }
    Ok(medians)
}

fn put(path: &str, id: Uuid, body: &str) -> String {
    format!(
        "PUT {path}/{id} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// One request and its reply, whole.
async fn ask(stream: &mut TcpStream, request: &str) -> io::Result<String> {
    stream.write_all(request.as_bytes()).await?;
    let mut reply = Vec::with_capacity(32 * 1024);
    loop {
        let text = String::from_utf8_lossy(&reply);
        if let Some((head, rest)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.and_then(|length| length.parse().ok()).unwrap_or(0);
            if rest.len() >= length {
                return Ok(text.into_owned());
            }
        }
        if stream.read_buf(&mut reply).await? == 0 {
            return Err(io::Error::other("the server hung up"));
        }
    }
}

/// A complete response with so many answers, or as many as the instrument asks.
fn response(instrument: &Instrument, cycle: &str, day: &str, number: usize) -> Value {
    let mut response = Response::new(Uuid::nil(), cycle, instrument, "en", "web", day);
    // An answer may open further items.
    for _ in 0..8 {
        for item in instrument.items() {
            if response.answers.len() >= number
                || response.answers.contains_key(&item.id)
                || !response.open_items(instrument).contains(&item.id)
            {
                continue;
            }
            let word = match &item.kind {
                ItemKind::SelectOne { choices } => {
                    choices.iter().find(|choice| !item.ends.contains(&choice.code))
                }
                ItemKind::SelectMultiple { choices, .. } => choices.first(),
                _ => None,
            };
            let word = match &item.kind {
                ItemKind::Integer { min, .. } => Some(min.unwrap_or(1).max(1).to_string()),
                ItemKind::Acknowledge => Some("OK".to_owned()),
                _ => word.map(|choice| choice.code.clone()),
            };
            if let Some(word) = word
                && let Ok(Some(answer)) = Answer::parse(item, &Given::Words(vec![word]))
            {
                response.answers.insert(item.id.clone(), answer);
                let sound = Response::parse(instrument, &response.document()).is_ok();
                if !sound {
                    response.answers.remove(&item.id);
                }
            }
        }
    }
    response.duration_s = 600;
    response.complete = true;
    let mut document = response.document();
    if let Some(fields) = document.as_object_mut() {
        fields.remove("id");
        fields.remove("cycle");
    }
    document
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(surveys: &Path, url: &str, day: &str) -> Result<Server, Failure> {
        let own = std::env::current_exe().map_err(failed)?;
        let mut child = Command::new(own)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--today",
                day,
                "--database",
                url,
                "--surveys",
            ])
            .arg(surveys)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(failed)?;
        }
        let address = line
            .trim()
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        Ok(Server { child, address })
    }

    /// The most it has used so far, in MB.
    fn memory(&self) -> u64 {
        peak_memory(self.child.id()).unwrap_or(0) >> 20
    }

    fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Microseconds of every response, and how many a second.
async fn send(
    address: &str,
    path: &str,
    body: &str,
    collector: &Collector,
) -> Result<(Vec<u64>, f64), Failure> {
    let begun = Instant::now();
    let time = Duration::from_secs(collector.seconds);
    let senders: Vec<_> = (0..collector.connections)
        .map(|_| {
            tokio::spawn(sender(
                address.to_owned(),
                path.to_owned(),
                body.to_owned(),
                begun,
                time,
            ))
        })
        .collect();
    let mut times = Vec::new();
    for sender in senders {
        times.extend(sender.await.map_err(failed)?.map_err(failed)?);
    }
    let rate = times.len() as f64 / begun.elapsed().as_secs_f64();
    Ok((times, rate))
}

async fn sender(
    address: String,
    path: String,
    body: String,
    begun: Instant,
    time: Duration,
) -> io::Result<Vec<u64>> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut times = Vec::new();
    let mut reply = vec![0; 8192];
    while begun.elapsed() < time {
        let id = Uuid::new_v4();
        let request = put(&path, id, &body);
        let sent = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        let mut read = 0;
        // The reply is short, and its last byte closes an object.
        while !reply[..read].ends_with(b"}") {
            let more = stream.read(&mut reply[read..]).await?;
            if more == 0 {
                return Err(io::Error::other("the server hung up"));
            }
            read += more;
        }
        if !reply.starts_with(b"HTTP/1.1 201") {
            return Err(io::Error::other(
                String::from_utf8_lossy(&reply[..read]).into_owned(),
            ));
        }
        times.push(u64::try_from(sent.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    Ok(times)
}
