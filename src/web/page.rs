//! `/{cycle}` and `/{cycle}/page/{step}`: one page of the survey, shown and saved.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response as HttpResponse};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use super::error::{Kind, Trouble};
use super::field::{Asking, Block};
use super::layout::{Frame, Script, Support, page, support};
use super::reader;
use super::rich;
use super::state::{Fielded, Standing, State};
use super::step;
use crate::collection::{Answer, AnswerProblem, Consent, Response, Sheet};
use crate::instrument::{Item, ItemId};
use crate::language::{Language, Value, message};
use crate::store::{Put, StoredResponse};

/// Longer than this, she was away from the page rather than on it.
const LONGEST_PAGE_S: i64 = 600;
/// How often two tabs may overtake each other before one is asked to try again.
const MOST_TRIES: usize = 8;

type Pairs = Vec<(String, String)>;

#[derive(Deserialize)]
pub struct Asked {
    lang: Option<String>,
    src: Option<String>,
}

#[derive(Template)]
#[template(path = "page.html", config = "src/web/askama.toml")]
struct SurveyPage {
    frame: Frame,
    action: String,
    progress: Option<String>,
    share: u32,
    section: String,
    intro: Option<String>,
    blocks: Vec<Block>,
    source: Option<String>,
    shown_at: i64,
    first: bool,
    last: bool,
    may_skip: bool,
    support: Vec<Support>,
}

impl SurveyPage {
    fn has_problems(&self) -> bool {
        self.blocks.iter().any(|block| !block.mended().is_empty())
    }

    /// A question alone on its page is the page's heading.
    fn is_one_question(&self) -> bool {
        match self.blocks.as_slice() {
            [block] => block.head.is_some() || !(block.fields[0].is("box") || block.fields[0].is("note")),
            _ => false,
        }
    }
}

/// Where a button leads.
enum Going {
    Next,
    Skip,
    Back,
    /// To this page again, with room for one row more.
    Stay,
    Language(String),
}

/// `/{cycle}?lang=&src=`: the beginning, or the page where she left off.
pub async fn start(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<HttpResponse, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    if let Some((mut response, revision)) = read_with_revision(&state, fielded, &language, &headers).await?
        && !response.complete
    {
        if asked.lang.is_some() && response.language != language.tag() {
            response.language = language.tag().to_owned();
            store(&state, fielded, &response, revision, &language, &format!("/{id}")).await?;
        }
        let open = response.open_items(&fielded.instrument);
        let at = first_unanswered(fielded, &response, &open);
        return Ok(see_other(&format!("/{id}/page/{at}"), None));
    }
    let source = asked.src.filter(|source| {
        fielded
            .cycle
            .partners
            .iter()
            .any(|partner| partner.code == *source)
    });
    let mut blank = blank(&state, fielded, &language);
    blank.source = source;
    show_page(&state, fielded, 0, &blank, &language, None, &[])
}

pub async fn show(
    Shared(state): Shared<State>,
    Path((id, at)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<HttpResponse, Trouble> {
    let fielded = fielded(&state, &id, asked.lang.as_deref(), &headers)?;
    let language = reader::language(asked.lang.as_deref(), None, &headers, &fielded.cycle.languages);
    let at = step_number(fielded, &at, &language)?;
    let Some(response) = read(&state, fielded, &language, &headers).await? else {
        return Err(Trouble::new(Kind::Expired, &language, format!("/{id}")));
    };
    let language = reader::language(
        asked.lang.as_deref(),
        Some(&response.language),
        &headers,
        &fielded.cycle.languages,
    );
    if response.complete {
        return Ok(see_other(&format!("/{id}/thanks?lang={language}"), None));
    }
    let open = response.open_items(&fielded.instrument);
    if fielded.steps[at].items(&fielded.instrument, &open).is_empty() {
        // An item that is closed is never shown: on to the next that is asked, else to the last.
        let to = step::next(&fielded.steps, at, &fielded.instrument, &open)
            .or_else(|| step::previous(&fielded.steps, at, &fielded.instrument, &open))
            .unwrap_or(0);
        return Ok(see_other(&format!("/{id}/page/{to}"), None));
    }
    show_page(&state, fielded, at, &response, &language, None, &[])
}

/// `/{cycle}/response.json`: her response so far, for the script that goes on with it; 204 where there is none.
pub async fn document(
    Shared(state): Shared<State>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<HttpResponse, Trouble> {
    let fielded = fielded(&state, &id, None, &headers)?;
    let language = reader::language(None, None, &headers, &fielded.cycle.languages);
    let response = read(&state, fielded, &language, &headers).await?;
    Ok(match response.filter(|response| !response.complete) {
        Some(response) => axum::Json(response.document()).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

pub async fn save(
    Shared(state): Shared<State>,
    Path((id, at)): Path<(String, String)>,
    headers: HeaderMap,
    form: Result<Form<Pairs>, FormRejection>,
) -> Result<HttpResponse, Trouble> {
    let form = form.map(|Form(pairs)| pairs);
    let mut saved = save_once(&state, &id, &at, &headers, &form).await;
    // Of two tabs, each brings the answers of its own page into what the other has just saved.
    for _ in 0..MOST_TRIES {
        match &saved {
            Err(trouble) if trouble.kind == Kind::Overtaken => {
                saved = save_once(&state, &id, &at, &headers, &form).await;
            }
            _ => break,
        }
    }
    saved
}

async fn save_once(
    state: &State,
    id: &str,
    at: &str,
    headers: &HeaderMap,
    form: &Result<Pairs, FormRejection>,
) -> Result<HttpResponse, Trouble> {
    let fielded = fielded(state, id, None, headers)?;
    // The page says its language, so that she is answered in it even when her response cannot be read.
    let posted = form.as_ref().ok().and_then(|pairs| value(pairs, "_language"));
    let mut language = reader::language(posted, None, headers, &fielded.cycle.languages);
    let at = step_number(fielded, at, &language)?;
    let own = format!("/{id}/page/{at}");
    let (loaded, revision) = match read_with_revision(state, fielded, &language, headers).await? {
        Some((response, revision)) => (Some(response), revision),
        None => (None, 0),
    };
    if let Some(response) = &loaded {
        language = reader::language(None, Some(&response.language), headers, &fielded.cycle.languages);
    }
    if reader::from_elsewhere(headers) {
        return Err(Trouble::new(Kind::FromElsewhere, &language, format!("/{id}")));
    }
    let pairs = form
        .as_ref()
        .map_err(|rejection| Trouble::form(&language, &own, rejection))?;
    let new = loaded.is_none();
    let mut response = match loaded {
        Some(response) if response.complete => {
            return Ok(see_other(&format!("/{id}/thanks?lang={language}"), None));
        }
        Some(response) => response,
        None if at == 0 => {
            let mut response = blank(state, fielded, &language);
            response.source = value(pairs, "_source")
                .filter(|source| {
                    fielded
                        .cycle
                        .partners
                        .iter()
                        .any(|partner| partner.code == *source)
                })
                .map(str::to_owned);
            response
        }
        None => return Err(Trouble::new(Kind::Expired, &language, format!("/{id}"))),
    };
    let going = going(pairs);
    response.duration_s += seconds_on_page(pairs);
    response.trap |= value(pairs, "_trap").is_some_and(|text| !text.is_empty());
    let open = response.open_items(&fielded.instrument);
    let items = fielded.steps[at].items(&fielded.instrument, &open);
    let problems = match &going {
        Going::Skip => response.take(&fielded.instrument, &items, &[]),
        _ => response.take(&fielded.instrument, &items, pairs),
    };
    if let Going::Language(tag) = &going {
        language = reader::language(Some(tag), None, headers, &fielded.cycle.languages);
        response.language = language.tag().to_owned();
    }
    if at == 0 {
        let tag = language.tag().to_owned();
        response.consent = agreed(fielded, &response).then(|| Consent {
            version: consent_version(fielded),
            language: tag,
        });
        if new && response.consent.is_none() {
            // Nothing is kept of a family that has not agreed.
            return match going {
                Going::Language(_) => show_page(state, fielded, 0, &response, &language, Some(pairs), &[]),
                _ if problems.is_empty() => Ok(see_other(&format!("/{id}/declined?lang={language}"), None)),
                _ => show_page(state, fielded, 0, &response, &language, Some(pairs), &problems),
            };
        }
    }
    if let Some(ended) = ended(&response, &items) {
        // She has changed her mind, or the survey is not for her: what she said before does not stay.
        response.answers.retain(|item, _| ended.contains(item));
        store(state, fielded, &response, revision, &language, &own).await?;
        let page = if at == 0 { "declined" } else { "end" };
        let forget = reader::forget(headers, id);
        return Ok(see_other(&format!("/{id}/{page}?lang={language}"), Some(forget)));
    }
    let open = response.open_items(&fielded.instrument);
    let next = step::next(&fielded.steps, at + 1, &fielded.instrument, &open);
    let stays = matches!(going, Going::Next | Going::Skip) && !problems.is_empty();
    if next.is_none() && !stays && matches!(going, Going::Next | Going::Skip) {
        return send(state, fielded, response, revision, &language, headers, &own).await;
    }
    store(state, fielded, &response, revision, &language, &own).await?;
    let cookie = new.then(|| reader::cookie(headers, id, response.id));
    let to = match going {
        Going::Next | Going::Skip if stays => {
            let shown = match going {
                Going::Skip => None,
                _ => Some(pairs),
            };
            return show_page(state, fielded, at, &response, &language, shown, &problems);
        }
        Going::Next | Going::Skip => next.unwrap_or(at),
        Going::Stay => at,
        Going::Back => step::previous(&fielded.steps, at, &fielded.instrument, &open).unwrap_or(0),
        // Shown at once, so that what cannot be saved yet stays in the inputs, too.
        Going::Language(_) => {
            let page = show_page(state, fielded, at, &response, &language, Some(pairs), &[])?;
            return Ok((
                AppendHeaders(cookie.map(|cookie| (header::SET_COOKIE, cookie))),
                page,
            )
                .into_response());
        }
    };
    Ok(see_other(&format!("/{id}/page/{to}"), cookie))
}

/// Seals and keeps the whole response; the browser forgets it.
async fn send(
    state: &State,
    fielded: &Fielded,
    mut response: Response,
    revision: i64,
    language: &Language,
    headers: &HeaderMap,
    own: &str,
) -> Result<HttpResponse, Trouble> {
    let id = &fielded.cycle.id;
    let revision = store(state, fielded, &response, revision, language, own).await?;
    response.complete = true;
    let submission = match response.seal(&fielded.instrument) {
        Ok(submission) => submission,
        Err(problems) => {
            let needed = problems.first().and_then(|problem| problem.item.clone());
            let to = fielded.steps.iter().position(|step| {
                let items = &step.section(&fielded.instrument).items[step.items.clone()];
                items.iter().any(|item| Some(&item.id) == needed.as_ref())
            });
            return Ok(see_other(&format!("/{id}/page/{}", to.unwrap_or(0)), None));
        }
    };
    store(state, fielded, submission.response(), revision, language, own).await?;
    let forget = reader::forget(headers, id);
    Ok(see_other(&format!("/{id}/thanks?lang={language}"), Some(forget)))
}

fn show_page(
    state: &State,
    fielded: &Fielded,
    at: usize,
    response: &Response,
    language: &Language,
    given: Option<&Pairs>,
    problems: &[AnswerProblem],
) -> Result<HttpResponse, Trouble> {
    let instrument = &fielded.instrument;
    let sheet = Sheet::new(instrument, response);
    let open = sheet.open();
    let step = &fielded.steps[at];
    let section = step.section(instrument);
    let items = step.items(instrument, &open);
    let asking = Asking {
        instrument,
        language,
        response,
        sheet: &sheet,
        given: given.map(Vec::as_slice),
        problems,
    };
    let blocks = asking.blocks(&items);
    let title = instrument.section_title(section, language).to_owned();
    let progress = step::progress(instrument, step, response, &open);
    let mut frame = Frame::of(fielded, language, title.clone());
    frame.form = true;
    frame.script = script(
        state,
        fielded,
        at,
        items.first().copied(),
        response.source.clone(),
    );
    if !problems.is_empty() {
        frame.title = frame.say_with("web-problem-in-title", "title", &title);
    }
    let first_of_section = at == 0 || fielded.steps[at - 1].section != step.section;
    let with_intro = first_of_section || step.goes_on;
    let support_here = section.support && step.ends_section(&fielded.steps, at, instrument, &open);
    let survey = SurveyPage {
        action: format!("/{}/page/{at}", fielded.cycle.id),
        share: progress.map_or(0, |progress| {
            u32::try_from(progress.part * 100 / progress.of.max(1)).unwrap_or(100)
        }),
        progress: progress.map(|progress| {
            let arguments = [
                ("part", Value::Number(progress.part as f64)),
                ("of", Value::Number(progress.of as f64)),
                ("title", Value::Text(&title)),
            ];
            message(language, "web-progress", &arguments)
        }),
        intro: instrument
            .section_intro(section, language)
            .filter(|_| with_intro)
            .map(|intro| rich::paragraphs(&asking.filled(intro))),
        section: title,
        source: response.source.clone(),
        shown_at: Timestamp::now().as_second(),
        first: at == 0,
        last: step::next(&fielded.steps, at + 1, instrument, &open).is_none() && response.consent.is_some(),
        may_skip: items.iter().all(|item| !item.required),
        support: if support_here {
            support(&fielded.cycle.support, language)
        } else {
            Vec::new()
        },
        blocks,
        frame,
    };
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page(status, &survey)
}

/// What the script goes on from, where the cycle's texts are fit for it.
pub fn script(
    state: &State,
    fielded: &Fielded,
    step: usize,
    first: Option<&Item>,
    source: Option<String>,
) -> Option<Script> {
    fielded.texts().map(|texts| Script {
        survey: format!("/{}/survey/{}/", fielded.cycle.id, texts.hash),
        step,
        at: first.map(|item| item.id.to_string()).unwrap_or_default(),
        source,
        today: state.fixed_day().map(str::to_owned),
        tablet: None,
        rare: texts.rare,
    })
}

/// The cycle, while families may answer it.
pub fn fielded<'a>(
    state: &'a State,
    id: &str,
    asked: Option<&str>,
    headers: &HeaderMap,
) -> Result<&'a Fielded, Trouble> {
    let Some(fielded) = state.cycles.get(id) else {
        let language = reader::language(asked, None, headers, &reader::of_program());
        return Err(Trouble::new(Kind::NoSuchCycle, &language, "/"));
    };
    let kind = match state.standing(&fielded.cycle) {
        Standing::Open => return Ok(fielded),
        Standing::NotYet => Kind::NotOpenYet,
        Standing::Closed => Kind::Closed,
    };
    let language = reader::language(asked, None, headers, &fielded.cycle.languages);
    Err(Trouble::new(
        kind,
        &language,
        format!("/{id}/help?lang={language}"),
    ))
}

fn step_number(fielded: &Fielded, text: &str, language: &Language) -> Result<usize, Trouble> {
    text.parse()
        .ok()
        .filter(|at| *at < fielded.steps.len())
        .ok_or_else(|| Trouble::new(Kind::NoSuchPage, language, format!("/{}", fielded.cycle.id)))
}

/// The response the browser's cookie names; none where there is no cookie, or none such is kept.
async fn read(
    state: &State,
    fielded: &Fielded,
    language: &Language,
    headers: &HeaderMap,
) -> Result<Option<Response>, Trouble> {
    let read = read_with_revision(state, fielded, language, headers).await?;
    Ok(read.map(|(response, _)| response))
}

async fn read_with_revision(
    state: &State,
    fielded: &Fielded,
    language: &Language,
    headers: &HeaderMap,
) -> Result<Option<(Response, i64)>, Trouble> {
    let Some(id) = reader::response_id(headers) else {
        return Ok(None);
    };
    let cycle = &fielded.cycle.id;
    let stored = state
        .store
        .revision(cycle, id)
        .await
        .map_err(|cause| Trouble::store(language, format!("/{cycle}"), &cause))?;
    Ok(stored.and_then(|(stored, revision)| {
        let document = serde_json::from_str(&stored.document).ok()?;
        Some((Response::parse(&fielded.instrument, &document).ok()?, revision))
    }))
}

/// Keeps a response in place of the state that was read; its revision then.
///
/// Errors: `Overtaken` where another state has come between.
async fn store(
    state: &State,
    fielded: &Fielded,
    response: &Response,
    revision: i64,
    language: &Language,
    own: &str,
) -> Result<i64, Trouble> {
    let stored = StoredResponse {
        id: response.id,
        document: response.document().to_string(),
        complete: response.complete,
    };
    let put = state
        .store
        .put_after(&fielded.cycle.id, &stored, revision)
        .await
        .map_err(|cause| Trouble::store(language, own, &cause))?;
    match put {
        Put::Created => Ok(1),
        Put::Updated { revision } => Ok(revision),
        Put::There { response, revision } if response == stored => Ok(revision),
        Put::There { .. } | Put::NotInvited => Err(Trouble::new(Kind::Overtaken, language, own)),
    }
}

fn blank(state: &State, fielded: &Fielded, language: &Language) -> Response {
    Response::new(
        Uuid::new_v4(),
        &fielded.cycle.id,
        &fielded.instrument,
        language.tag(),
        "web",
        &state.today(),
    )
}

/// The page to go on with: the first after the last page that holds an answer.
fn first_unanswered(fielded: &Fielded, response: &Response, open: &BTreeSet<ItemId>) -> usize {
    let answered = |step: &step::Step| {
        step.items(&fielded.instrument, open)
            .iter()
            .any(|item| response.answers.contains_key(&item.id))
    };
    let last = fielded.steps.iter().rposition(answered).unwrap_or(0);
    step::next(&fielded.steps, last + 1, &fielded.instrument, open).unwrap_or(last)
}

/// The first page is the consent: agreed where all of it is answered and nothing in it ends the survey.
fn agreed(fielded: &Fielded, response: &Response) -> bool {
    let items: Vec<&Item> = fielded
        .instrument
        .sections
        .first()
        .map_or_else(Vec::new, |section| section.items.iter().collect());
    ended(response, &items).is_none()
        && items
            .iter()
            .all(|item| !item.required || response.answers.contains_key(&item.id))
}

/// The version of the consent text: that of its item, under that of the instrument.
pub fn consent_version(fielded: &Fielded) -> String {
    let item = fielded.instrument.items().next().map_or(0, |item| item.version);
    format!("{}/{item}", fielded.instrument.version)
}

/// What may stay of a response that an answer on this page has ended: the items on the page.
fn ended(response: &Response, items: &[&Item]) -> Option<BTreeSet<ItemId>> {
    items
        .iter()
        .any(|item| matches!(response.answers.get(&item.id), Some(Answer::Choice(code)) if item.ends.contains(code)))
        .then(|| items.iter().map(|item| item.id.clone()).collect())
}

fn going(pairs: &Pairs) -> Going {
    if let Some(tag) = value(pairs, "_lang") {
        return Going::Language(tag.to_owned());
    }
    match value(pairs, "_go") {
        Some("skip") => Going::Skip,
        Some("back") => Going::Back,
        Some("stay") => Going::Stay,
        _ => Going::Next,
    }
}

fn seconds_on_page(pairs: &Pairs) -> u64 {
    let shown: Option<i64> = value(pairs, "_shown").and_then(|text| text.parse().ok());
    let seconds = shown.map_or(0, |shown| Timestamp::now().as_second().saturating_sub(shown));
    u64::try_from(seconds.clamp(0, LONGEST_PAGE_S)).unwrap_or(0)
}

fn value<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn see_other(to: &str, cookie: Option<String>) -> HttpResponse {
    (
        StatusCode::SEE_OTHER,
        [(header::LOCATION, to.to_owned())],
        AppendHeaders(cookie.map(|cookie| (header::SET_COOKIE, cookie))),
    )
        .into_response()
}
