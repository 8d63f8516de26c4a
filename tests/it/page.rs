//! The page of the survey, as its script has it: it asks what the server asks, in the same order, and all of it is light.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::collection::{Answer, Answers, Given, Response, Sheet};
use chna::instrument::item::Form;
use chna::instrument::{Instrument, Item, ItemKind, Survey};
use chna::language::shipped;
use chna::store::Store;
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tower::ServiceExt;
use uuid::Uuid;

use crate::collection::KINDS;
use crate::expressions::cases::run_in_node;

const SCRIPTS: [&str; 7] = [
    include_str!("../../src/web/script/instance.js"),
    include_str!("../../src/web/script/expression.js"),
    include_str!("../../src/web/script/functions.js"),
    include_str!("../../src/web/script/answer.js"),
    include_str!("../../src/web/script/texts.js"),
    include_str!("../../src/web/script/relevance.js"),
    include_str!("../../src/web/script/order.js"),
];

fn script() -> String {
    let lines = SCRIPTS.iter().flat_map(|module| module.lines());
    lines
        .filter(|line| !line.starts_with("import "))
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The example survey with its last cycle asked in this form, in every language there is.
pub fn survey(form: Form) -> Survey {
    let surveys: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    let mut survey = Survey::load(&surveys).unwrap();
    let cycle = survey.cycles.get_mut("2025").unwrap();
    cycle.form = form;
    cycle.languages = shipped();
    cycle.fielded_drafts = shipped();
    survey
}

/// A small instrument of every kind, with what rows and tables can be asked.
fn of_every_kind() -> Survey {
    let more = r#"
[[section]]
id = "more"
topic = "home"
title = "More"
relevant = "count(${roster}) > 0 or ${size} > 5"

[[section.item]]
id = "second_child"
type = "text"
label = "What does the second child like?"
relevant = "indexed-repeat(${age}, ${roster}, 2) > 3"

[[section.item]]
id = "in_school"
type = "calculate"
calculation = "count(/data/roster[school = 'yes'])"

[[section.item]]
id = "shop"
type = "select_one"
label = "Which shop?"
choices = [{ code = "a", label = "A", from = "0" }, { code = "b", label = "B", from = "2" }, { code = "c", label = "C", from = "4" }]
choice_filter = "from <= ${size}"
constraint = "not(. = 'a' and ${in_school} > 1)"
constraint_message = "Please choose another shop."

[[section.item]]
id = "pet"
type = "repeat"
label = "Your animals"
at_most = 4

[[section.item.item]]
id = "kind"
type = "select_one"
label = "Which?"
choices = [{ code = "cat", label = "Cat" }, { code = "dog", label = "Dog" }]

[[section.item.item]]
id = "walks"
type = "integer"
label = "How many walks a day?"
relevant = "${kind} = 'dog' and position(..) < 3"
constraint = ". < 9 and . >= count(../../pet)"
constraint_message = "Please write fewer walks."
"#;
    let mut survey = survey(Form::Full);
    let instrument = Instrument::parse(Path::new("kinds.toml"), &format!("{KINDS}{more}")).unwrap();
    survey.instruments.get_mut("family").unwrap().0 = instrument;
    survey
}

/// What a family of no care for sense might have said.
fn answers(instrument: &Instrument, chance: &mut ChaCha8Rng) -> Answers {
    let mut answers = Answers::new();
    for item in instrument.items() {
        // Most of the way has to be open for anything to be seen.
        let opens = ["consent", "elig_child", "elig_area"].contains(&item.id.as_str());
        if !opens && chance.random_bool(0.15) {
            continue;
        }
        let answer = match &item.kind {
            ItemKind::Repeat { items, at_most, .. } => {
                let rows = chance.random_range(0..=(*at_most).min(4));
                let rows: Vec<Answers> = (0..rows)
                    .map(|_| {
                        let one = items
                            .iter()
                            .filter_map(|member| Some((member.id.clone(), one(member, chance)?)));
                        one.collect()
                    })
                    .collect();
                (!rows.is_empty()).then_some(Answer::Rows(rows))
            }
            _ if opens => Answer::said(item, &item.choices()[0].code),
            _ => one(item, chance),
        };
        answers.extend(answer.map(|answer| (item.id.clone(), answer)));
    }
    answers
}

fn one(item: &Item, chance: &mut ChaCha8Rng) -> Option<Answer> {
    if !item.missing.is_empty() && chance.random_bool(0.1) {
        let code = item.missing[0].code().to_owned();
        return Answer::parse(item, &Given::Missing(code)).unwrap();
    }
    let choices = item.choices();
    let any = |chance: &mut ChaCha8Rng| choices[chance.random_range(0..choices.len())].code.clone();
    let words = match &item.kind {
        ItemKind::SelectOne { .. } => vec![any(chance)],
        ItemKind::SelectMultiple { .. } => {
            let one = any(chance);
            let alone = |code: &String| {
                choices
                    .iter()
                    .any(|choice| choice.code == *code && choice.exclusive)
            };
            let other = any(chance);
            match alone(&one) || alone(&other) || one == other {
                true => vec![one],
                false => vec![one, other],
            }
        }
        ItemKind::Integer { min, max } => {
            let least = min.unwrap_or(0);
            let most = max.unwrap_or(9).min(least + 20);
            vec![chance.random_range(least..=most).to_string()]
        }
        ItemKind::Decimal { .. } => vec!["2.5".to_owned()],
        ItemKind::Text { .. } => vec!["02139".to_owned()],
        ItemKind::Acknowledge => vec!["OK".to_owned()],
        ItemKind::Date { .. } => vec![["2024-02-29", "2025-06-01"][chance.random_range(0..2)].to_owned()],
        ItemKind::Time { .. } => vec!["07:30".to_owned()],
        _ => return None,
    };
    Answer::parse(item, &Given::Words(words)).ok().flatten()
}

async fn get(app: &axum::Router, path: &str) -> (usize, String) {
    let request = Request::get(path)
        .header(header::ACCEPT_ENCODING, "identity")
        .body(Body::empty())
        .unwrap();
    let answer = app.clone().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    let bytes = answer.into_body().collect().await.unwrap().to_bytes();
    (bytes.len(), String::from_utf8(bytes.to_vec()).unwrap())
}

/// What the page of the cycle reads, in a language.
async fn texts(survey: &Survey, language: &str) -> Value {
    let store = Store::open("sqlite::memory:").await.unwrap();
    let app = web::app(State::new(store, survey, Clock::Day("2025-04-01".to_owned())));
    let (_, page) = get(&app, "/2025").await;
    let address = page
        .split("data-survey=\"")
        .nth(1)
        .expect("the page has a script");
    let address = address.split('"').next().unwrap();
    let (_, texts) = get(&app, &format!("{address}{language}.json")).await;
    serde_json::from_str(&texts).unwrap()
}

/// What the page finds of each response: what is open, what everything reads as, what may not be, what is offered.
const COMPUTE: &str = "
    const texts = unpacked(asked.texts);
    console.log(JSON.stringify(asked.bodies.map((body) => {
        const found = relevance(texts, body);
        const items = texts.sections.flatMap((section) => section.items);
        const paths = (slots) => slots.map((slot) => slot.path);
        return {
            open: [...found.open].sort(),
            read: Object.fromEntries(items.map((item) => [item.i, found.read[item.i]])),
            unmet: items.flatMap((item) => paths(found.unmet(item))).sort(),
            needed: items.flatMap((item) => paths(found.needed(item))).sort(),
            offered: Object.fromEntries(items.filter((item) => item.f).map((item) => [item.i, found.offered(item).map((choice) => choice.code)])),
        };
    })));";

async fn agrees(survey: &Survey, families: usize) {
    let cycle = &survey.cycles["2025"];
    let instrument = survey.instruments["family"].0.fielded(cycle);
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let responses: Vec<Response> = (0..families)
        .map(|at| {
            let id = Uuid::from_u128((at as u128 + 1) << 96);
            let mut response = Response::new(id, "2025", &instrument, "en", "web", "2025-04-01");
            response.answers = answers(&instrument, &mut chance);
            response
        })
        .collect();
    let bodies: Vec<Value> = responses.iter().map(Response::document).collect();
    let asked = json!({ "texts": texts(survey, "en").await, "bodies": bodies });
    let found: Vec<Value> = run_in_node(&format!("{}\n{COMPUTE}", script()), &asked);
    let mut seen = 0;
    for (response, found) in responses.iter().zip(&found) {
        let sheet = Sheet::new(&instrument, response);
        let open = sheet.open();
        seen += open.len();
        let sorted = |mut paths: Vec<String>| {
            paths.sort();
            paths
        };
        let filtered = instrument.items().filter(|item| item.choice_filter.is_some());
        let wanted = json!({
            "open": sorted(open.iter().map(ToString::to_string).collect()),
            "read": instrument.items().map(|item| (item.id.to_string(), json!(sheet.text(item.id.as_str())))).collect::<serde_json::Map<_, _>>(),
            "unmet": sorted({
                let constraints = sheet.unmet().map(|(_, path)| path.to_string());
                let filters = sheet.not_offered().into_iter().map(|(_, path, _)| path.to_string());
                let mut both: Vec<String> = constraints.chain(filters).collect();
                both.sort();
                both.dedup();
                both
            }),
            "needed": sorted(sheet.needed().map(|(_, path)| path.to_string()).collect()),
            "offered": filtered.map(|item| {
                let codes = sheet.offered(item).into_iter().map(|choice| json!(choice.code));
                (item.id.to_string(), codes.collect())
            }).collect::<serde_json::Map<_, _>>(),
        });
        for (name, wanted) in wanted.as_object().unwrap() {
            assert_eq!(found[name], *wanted, "{name} of {}", response.document());
        }
    }
    assert!(seen > families * 10, "{seen}");
}

#[tokio::test]
async fn the_page_asks_what_the_server_asks() {
    agrees(&survey(Form::Short), 60).await;
    agrees(&survey(Form::Full), 120).await;
    agrees(&of_every_kind(), 300).await;
}

#[tokio::test]
async fn choices_stand_in_the_servers_order() {
    let survey = survey(Form::Full);
    let instrument = survey.instruments["family"].0.fielded(&survey.cycles["2025"]);
    let texts = texts(&survey, "es").await;
    let ids = [
        1_u128,
        u128::MAX,
        7 << 96,
        0x9f1c_0d2e_7a53_4b8a_a2c7_2f5f_0a4c_1b11,
    ]
    .map(Uuid::from_u128);
    let compute = "const texts = unpacked(asked.texts);
        const random = texts.sections.flatMap((section) => section.items).filter((item) => item.z);
        console.log(JSON.stringify(asked.ids.map((id) => random.map((item) =>
            [item.i, shuffled(choicesOf(item), id, item.z === 1 ? item.li : item.z).map((choice) => choice.code)]))));";
    let asked = json!({ "texts": texts, "ids": ids });
    let found: Value = run_in_node(&format!("{}\n{compute}", script()), &asked);
    let wanted: Vec<Vec<(String, Vec<String>)>> = ids
        .iter()
        .map(|id| {
            let random = instrument.items().filter(|item| item.random);
            let codes = |item: &Item| {
                let order = item.choices_for(id.as_fields().0);
                order.into_iter().map(|choice| choice.code.clone()).collect()
            };
            random.map(|item| (item.id.to_string(), codes(item))).collect()
        })
        .collect();
    assert_eq!(found, json!(wanted));
    assert!(wanted[0].len() >= 4 && wanted[0] != wanted[3]);
}
