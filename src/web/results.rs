//! `/{cycle}/results`: what families told us, for families. The page holds what was published, and nothing else.

use askama::Template;
use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::error::{Kind, Trouble};
use super::home::Asked;
use super::layout::{Frame, Support, page, support};
use super::reader;
use super::state::{Fielded, State};
use crate::instrument::{Indicators, ListItems, ListMeasure};
use crate::language::{Direction, Language, Value, count, message, percent};
use crate::plan::Library;
use crate::report::Results;
use crate::report::results::{Change, ListResult, NextStep, TopicResult};

#[derive(Template)]
#[template(path = "results.html", config = "src/web/askama.toml")]
struct ResultsPage {
    frame: Frame,
    lead: String,
    lists: Vec<ListShown>,
    topics: Vec<TopicShown>,
    next: Vec<NextShown>,
    tell_us: String,
    support: Vec<Support>,
}

struct ListShown {
    label: String,
    bars: Vec<Bar>,
}

struct TopicShown {
    label: String,
    number: String,
    said: String,
    with_care: bool,
    /// Every cycle, where it can be compared with an earlier one.
    bars: Vec<Bar>,
    change: Option<String>,
}

struct Bar {
    label: String,
    number: String,
    percent: u8,
    /// The one the others stand beside.
    main: bool,
}

struct NextShown {
    label: String,
    will: Vec<String>,
}

pub async fn show(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let language = reader::language(asked.lang.as_deref(), None, &headers, &reader::of_program());
    let Some(fielded) = state.cycles.get(&id) else {
        return Err(Trouble::new(Kind::NoSuchCycle, &language, "/"));
    };
    let again = format!("/{id}/results?lang={language}");
    let published = state.store.results(&id).await;
    let Some(document) = published.map_err(|cause| Trouble::store(&language, again, &cause))? else {
        return Err(Trouble::new(Kind::NoResults, &language, "/"));
    };
    let results: Results =
        serde_json::from_str(&document).map_err(|cause| Trouble::ours(&language, cause))?;
    page(StatusCode::OK, &told(fielded, &results, &language))
}

fn told(fielded: &Fielded, results: &Results, language: &Language) -> ResultsPage {
    let cycle = &fielded.cycle;
    let mut frame =
        Frame::plain(language, message(language, "web-results-title", &[])).looking_like(&fielded.look);
    frame.synthetic = cycle.synthetic;
    frame.for_all = true;
    // A name in Latin letters keeps to itself in a line that runs the other way.
    let place = match language.direction() {
        Direction::RightToLeft => format!("\u{2068}{}\u{2069}", cycle.place),
        Direction::LeftToRight => cycle.place.clone(),
    };
    let place = ("place", Value::Text(&place));
    let lead = match results.families {
        Some(n) => message(
            language,
            "web-results-lead",
            &[("n", Value::Text(&count(n, language))), place],
        ),
        None => message(language, "web-results-lead-few", &[place]),
    };
    let words = Words {
        fielded,
        indicators: fielded
            .indicators
            .translated(fielded.instrument.translations.get(language)),
        language,
    };
    ResultsPage {
        lead,
        lists: results.lists.iter().filter_map(|list| words.list(list)).collect(),
        topics: results
            .topics
            .iter()
            .filter_map(|topic| words.topic(topic))
            .collect(),
        next: words.next(&results.next),
        tell_us: message(
            language,
            "plan-tell-us",
            &[("contact", Value::Text(&cycle.contact))],
        ),
        support: support(&cycle.support, language),
        frame,
    }
}

/// Codes to the reader's words. What the instrument no longer knows is left out.
struct Words<'a> {
    fielded: &'a Fielded,
    indicators: Indicators,
    language: &'a Language,
}

impl Words<'_> {
    fn percent(&self, whole: u8) -> String {
        percent(f64::from(whole) / 100.0, 0, self.language)
    }

    fn bar(&self, label: String, whole: u8, main: bool) -> Bar {
        Bar {
            label,
            number: self.percent(whole),
            percent: whole.min(100),
            main,
        }
    }

    fn list(&self, result: &ListResult) -> Option<ListShown> {
        let list = self.indicators.lists.iter().find(|list| list.id == result.list)?;
        let bars = result.picked.iter().filter_map(|picked| {
            let label = self.choice(list, &picked.code)?;
            Some(self.bar(label, picked.percent, true))
        });
        Some(ListShown {
            label: list.label.clone(),
            bars: bars.collect(),
        })
    }

    fn choice(&self, list: &ListMeasure, code: &str) -> Option<String> {
        let id = match &list.items {
            ListItems::Ranked(items) => items.first()?,
            ListItems::Multiple(item) => item,
        };
        let instrument = &self.fielded.instrument;
        let item = instrument.item(id.as_str())?;
        let choice = item.choices().iter().find(|choice| choice.code == code)?;
        Some(instrument.choice_label(item, choice, self.language).to_owned())
    }

    fn topic(&self, result: &TopicResult) -> Option<TopicShown> {
        let mut indicators = self.indicators.indicators.iter();
        let indicator = indicators.find(|indicator| indicator.id == result.indicator)?;
        let n = Value::Number(f64::from(result.percent));
        let said = message(
            self.language,
            "plan-of-100",
            &[
                ("n", n),
                ("population", Value::Text(&indicator.population)),
                ("did", Value::Text(&indicator.did)),
            ],
        );
        let mut bars: Vec<Bar> = result
            .earlier
            .iter()
            .map(|earlier| self.bar(earlier.cycle.clone(), earlier.percent, false))
            .collect();
        let now = match bars.is_empty() {
            true => String::new(),
            false => self.fielded.cycle.id.clone(),
        };
        bars.push(self.bar(now, result.percent, true));
        Some(TopicShown {
            label: self
                .fielded
                .instrument
                .topic_name(&result.topic, self.language)
                .to_owned(),
            number: self.percent(result.percent),
            said: capital(&said),
            with_care: result.with_care,
            bars,
            change: result.change.as_ref().map(|(since, change)| {
                let key = match change {
                    Change::More => "web-results-more",
                    Change::Less => "web-results-less",
                    Change::Unclear => "web-results-same",
                };
                message(self.language, key, &[("year", Value::Text(since))])
            }),
        })
    }

    fn next(&self, steps: &[NextStep]) -> Vec<NextShown> {
        if steps.is_empty() {
            return Vec::new();
        }
        let library = Library::ours();
        let instrument = &self.fielded.instrument;
        steps
            .iter()
            .map(|step| NextShown {
                label: instrument.topic_name(&step.need, self.language).to_owned(),
                will: step
                    .will
                    .iter()
                    .map(|act| library.we_will(&act.library, self.language).unwrap_or(&act.text))
                    .map(str::to_owned)
                    .collect(),
            })
            .collect()
    }
}

/// A sentence that begins with a word of an indicator begins as sentences do.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
