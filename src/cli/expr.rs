//! `chna expr`: the value of an expression, for one or for a line of many.

use super::output::print_line;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use clap::Args;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use serde_json::{Map, Value as Json, json};

use crate::cli::Failure;
use crate::instrument::expression::date::Moment;
use crate::instrument::expression::{Environment, Expression, ExpressionProblem, Instance, Node, Value};

/// Evaluate an expression: `chna expr "1 + 2"`
#[derive(Args)]
pub struct Arguments {
    /// The expression, such as "${age} >= 5 and selected(${conditions}, 'asthma')"
    expression: Option<String>,
    /// XML the expression reads; left out: an empty document
    #[arg(long, value_name = "FILE.xml")]
    instance: Option<PathBuf>,
    /// Where in it the expression stands, such as /data/age
    #[arg(long, value_name = "PATH")]
    context: Option<String>,
    /// What now() is, such as 2025-06-01T10:30:00-04:00; left out: the clock
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    /// The time zone of dates written without one, such as America/New_York
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    tz: String,
    /// Read one JSON object per line from standard input, write one per line
    #[arg(long, conflicts_with_all = ["expression", "instance", "context"])]
    batch: bool,
    /// Print the value as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let now = now(arguments)?;
    if arguments.batch {
        return batch(&now);
    }
    let Some(expression) = &arguments.expression else {
        return Err(Failure::Usage(
            "X001 there is no expression; write chna expr \"1 + 2\", or --batch to read many".to_owned(),
        ));
    };
    let xml = match &arguments.instance {
        None => None,
        Some(file) => Some(std::fs::read_to_string(file).map_err(|error| {
            Failure::problem(
                "X002",
                format!("{} cannot be read: {error}", file.display()),
                "name an XML file",
            )
        })?),
    };
    let mut reader = Reader::default();
    let asked = Asked {
        expression,
        instance: xml.as_deref(),
        context: arguments.context.as_deref(),
        ..Asked::default()
    };
    let answer = reader.answer(&asked, Environment::at(now)).map_err(|problem| {
        Failure::Problems(vec![format!(
            "{} {} (at character {})",
            problem.code,
            problem.message,
            problem.at + 1
        )])
    })?;
    let printed = if arguments.json {
        Json::Object(answer).to_string()
    } else {
        plain(&answer)
    };
    print_line!("{printed}");
    Ok(())
}

fn now(arguments: &Arguments) -> Result<ZonedDateTime, Failure> {
    let zone = zone(&arguments.tz)
        .map_err(|what| Failure::problem("X003", what, "write one such as America/New_York"))?;
    let Some(written) = &arguments.now else {
        return Ok(Timestamp::now().to_zoned_datetime(zone));
    };
    let read = written
        .parse::<ZonedDateTime>()
        .ok()
        .or_else(|| Moment::parse(written, &zone).and_then(|moment| moment.zoned().cloned()));
    read.ok_or_else(|| {
        Failure::problem(
            "X004",
            format!("`{written}` is no time"),
            "write one such as 2025-06-01T10:30:00-04:00",
        )
    })
}

fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZone::get(name).map_err(|_| format!("`{name}` is no time zone we know"))
}

/// A value for a person: nodes one per line.
fn plain(answer: &Map<String, Json>) -> String {
    match answer.get("value") {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Array(nodes)) => {
            let line = |node: &Json| {
                format!(
                    "{}\t{}",
                    node["path"].as_str().unwrap_or_default(),
                    node["text"].as_str().unwrap_or_default()
                )
            };
            nodes.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

/// One line in, one line out; a line that is wrong answers with its error, and the next is read.
fn batch(now: &ZonedDateTime) -> Result<(), Failure> {
    let broken = |error: std::io::Error| {
        Failure::problem(
            "X005",
            format!("standard input or output broke: {error}"),
            "run it again",
        )
    };
    let mut input = std::io::stdin().lock();
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let mut reader = Reader::default();
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(broken)? == 0 {
            return output.flush().map_err(broken);
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = reader.line(&line, now);
        writeln!(output, "{answer}").map_err(broken)?;
    }
}

/// What one line asks.
#[derive(Default)]
struct Asked<'a> {
    expression: &'a str,
    instance: Option<&'a str>,
    root: Option<&'a str>,
    context: Option<&'a str>,
}

/// Answers lines, and keeps the document of the last: many lines ask the same one.
#[derive(Default)]
struct Reader {
    last: Option<(String, Instance)>,
}

type Answered<T> = Result<T, ExpressionProblem>;

impl Reader {
    fn line(&mut self, line: &[u8], now: &ZonedDateTime) -> Json {
        let asked: Json = match serde_json::from_slice(line) {
            Ok(asked) => asked,
            Err(error) => {
                return error_line(Json::Null, &unreadable(&format!("the line is no JSON: {error}")));
            }
        };
        let id = asked.get("id").cloned().unwrap_or(Json::Null);
        match self.object(&asked, now) {
            Ok(answer) => {
                let mut line = Map::new();
                line.insert("id".to_owned(), id);
                line.extend(answer);
                Json::Object(line)
            }
            Err(problem) => error_line(id, &problem),
        }
    }

    fn object(&mut self, asked: &Json, now: &ZonedDateTime) -> Answered<Map<String, Json>> {
        let text = |key: &str| match asked.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::String(text)) => Ok(Some(text.as_str())),
            Some(_) => Err(unreadable(&format!("\"{key}\" is no text"))),
        };
        let Some(expression) = text("expr")? else {
            return Err(unreadable("there is no \"expr\""));
        };
        let zone = match text("tz")? {
            Some(name) => zone(name).map_err(|what| unreadable(&what))?,
            None => now.time_zone().clone(),
        };
        let now = match asked.get("now_ms") {
            None | Some(Json::Null) => now.timestamp(),
            Some(ms) => {
                milliseconds(ms).ok_or_else(|| unreadable("\"now_ms\" is no time in milliseconds"))?
            }
        };
        let environment = Environment {
            language: text("active_language")?.map(str::to_owned),
            ..Environment::at(now.to_zoned_datetime(zone))
        };
        let asked = Asked {
            expression,
            instance: text("instance")?,
            root: text("root")?,
            context: text("context")?,
        };
        self.answer(&asked, environment)
    }

    fn answer(&mut self, asked: &Asked<'_>, environment: Environment) -> Answered<Map<String, Json>> {
        let expression = Expression::parse_as_engines_do(asked.expression)?;
        let instance = self.instance(asked.instance.unwrap_or("<root/>"))?;
        let document = instance.document();
        let root = asked
            .root
            .map_or(Ok(document), |root| place(instance, root, document, document))?;
        let node = match asked.context {
            None => root,
            Some(context) => place(instance, context, document, root)
                .or_else(|problem| place(instance, context, root, root).map_err(|_| problem))?,
        };
        let value = expression.evaluate_within(instance, root, node, &environment)?;
        let (kind, value) = match value {
            Value::Nodes(nodes) => (
                "nodeset",
                nodes.iter().map(|node| node_line(instance, *node)).collect(),
            ),
            Value::Boolean(truth) => ("boolean", truth.into()),
            Value::Number(number) => ("number", number_line(number)),
            Value::Moment(_) | Value::Text(_) => ("string", value.text(instance).into()),
        };
        let mut answer = Map::new();
        answer.insert("type".to_owned(), kind.into());
        answer.insert("value".to_owned(), value);
        Ok(answer)
    }

    fn instance(&mut self, xml: &str) -> Answered<&Instance> {
        let read = match self.last.take() {
            Some((last, instance)) if last == xml => instance,
            _ => Instance::from_xml(xml)?,
        };
        Ok(&self.last.insert((xml.to_owned(), read)).1)
    }
}

/// The node that a path means, from `above`; `/` alone is `root`.
fn place(instance: &Instance, path: &str, above: Node, root: Node) -> Answered<Node> {
    if path == "/" {
        return Ok(root);
    }
    let wrong = |why: String| ExpressionProblem::new("context", why, 0);
    let expression = Expression::parse(path).map_err(|problem| {
        wrong(format!(
            "`{path}` is no path: {}; write one such as /data/age",
            problem.message
        ))
    })?;
    match expression.evaluate_within(instance, above, above, &Environment::default())? {
        Value::Nodes(nodes) if !nodes.is_empty() => Ok(nodes[0]),
        _ => Err(wrong(format!("`{path}` finds nothing in the instance"))),
    }
}

fn milliseconds(ms: &Json) -> Option<Timestamp> {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a time in milliseconds; part of one is dropped"
    )]
    let whole = ms.as_i64().or_else(|| ms.as_f64().map(|ms| ms as i64))?;
    Timestamp::from_millisecond(whole).ok()
}

fn node_line(instance: &Instance, node: Node) -> Json {
    json!({"path": instance.path(node), "text": instance.text(node)})
}

/// Whole numbers without a point; what JSON has no number for is a text.
fn number_line(number: f64) -> Json {
    #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        return (number as i64).into();
    }
    match serde_json::Number::from_f64(number) {
        Some(number) => Json::Number(number),
        None if number.is_nan() => "NaN".into(),
        None => if number > 0.0 { "Infinity" } else { "-Infinity" }.into(),
    }
}

fn unreadable(why: &str) -> ExpressionProblem {
    ExpressionProblem::new("request", why, 0)
}

fn error_line(id: Json, problem: &ExpressionProblem) -> Json {
    json!({"id": id, "error": {"code": problem.code, "message": problem.message, "at": problem.at}})
}
