//! The page of results for families: nothing before it is published, then the release's own numbers, in every language.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use chna::instrument::Survey;
use chna::language::{Language, percent, shipped};
use chna::report::Results;
use chna::report::results::Change;
use chna::store::Store;
use chna::web::{self, Clock, State};
use http_body_util::BodyExt;
use std::path::Path;
use tower::ServiceExt;

use crate::assess::TOWN;

/// A server on the day after the last cycle, and its store.
async fn server() -> (axum::Router, Store) {
    let store = Store::open("sqlite::memory:").await.unwrap();
    let survey = Survey::load(Path::new("surveys")).unwrap();
    let state = State::new(store.clone(), &survey, Clock::Day("2026-01-01".to_owned()));
    (web::app(state), store)
}

async fn get(app: &axum::Router, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

pub fn document() -> String {
    serde_json::to_string(&Results::of(&TOWN.findings, None)).unwrap()
}

#[tokio::test]
async fn nothing_is_there_before_it_is_published_nor_after_it_is_withdrawn() {
    let (app, store) = server().await;
    let (status, page) = get(&app, "/2025/results?lang=en").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("The results are not here yet") && page.contains("href=\"/\""));
    assert!(!get(&app, "/").await.1.contains("/results"));
    store.publish_results("2025", &document()).await.unwrap();
    assert_eq!(get(&app, "/2025/results").await.0, StatusCode::OK);
    assert!(get(&app, "/?lang=es").await.1.contains("/2025/results?lang=es"));
    assert_eq!(get(&app, "/2022/results").await.0, StatusCode::NOT_FOUND);
    assert!(store.withdraw_results("2025").await.unwrap());
    assert_eq!(get(&app, "/2025/results").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn it_says_the_numbers_of_the_release_in_every_language() {
    let (app, store) = server().await;
    store.publish_results("2025", &document()).await.unwrap();
    for language in shipped() {
        let (status, page) = get(&app, &format!("/2025/results?lang={language}")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.len() <= 20_000, "{language}: {} bytes", page.len());
        assert!(
            !page.contains("<script") && !page.contains("noindex"),
            "{language}"
        );
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "{language}");
        for topic in &TOWN.findings.topics {
            let Some(figures) = topic.indicators[0].total.figures() else {
                continue;
            };
            let share = percent((figures.share() * 100.0).round() / 100.0, 0, &language);
            assert!(
                page.contains(&format!("<strong>{share}</strong>")),
                "{language}: {}",
                topic.id
            );
        }
        assert!(!page.contains("web-") && !page.contains("plan-"), "{language}");
    }
    let arabic = get(&app, "/2025/results?lang=ar").await.1;
    assert!(arabic.contains("dir=\"rtl\""));
}

/// What is kept holds no group of families at all, and only what everybody's numbers say.
#[test]
fn what_is_kept_is_whole_percents_of_everyone() {
    let results = Results::of(&TOWN.findings, None);
    let food = results
        .topics
        .iter()
        .find(|topic| topic.indicator == "ind_hvs")
        .unwrap();
    assert_eq!(food.earlier.len(), 2);
    assert_eq!(food.change, Some(("2019".to_owned(), Change::More)));
    let lists: Vec<&str> = results.lists.iter().map(|list| list.list.as_str()).collect();
    assert_eq!(lists, ["concerns", "help", "strengths"]);
    assert!(results.lists.iter().all(|list| list.picked.len() == 5));
    assert!(!document().contains("Somali") && !document().contains('.'));
}

/// A report of another language calls languages by that language's words.
#[test]
fn languages_are_named_in_the_readers_language() {
    let tag = |tag: &str| tag.parse::<Language>().unwrap();
    assert_eq!(tag("ar").named(&tag("en")), "Arabic");
    assert_eq!(tag("ar").named(&tag("ar")), "العربية");
    assert_eq!(tag("zh-TW").named(&tag("es")), "chino (tradicional)");
    assert_eq!(tag("hi").named(&tag("en")), "hi");
}

/// A place that no figure counts ("Not listed") has no row in the table of the community.
#[test]
fn the_community_has_a_number_in_every_row() {
    let table = TOWN
        .document
        .tables()
        .find(|table| table.id == "table-community")
        .unwrap();
    let rows: Vec<_> = table.sections.iter().flat_map(|section| &section.rows).collect();
    assert!(rows.len() > 10 && rows.iter().all(|row| row.cells[0].text().contains('%')));
    let who = TOWN
        .document
        .tables()
        .find(|table| table.id == "table-who")
        .unwrap();
    let mut rows = who.sections.iter().flat_map(|section| &section.rows);
    assert!(rows.any(|row| row.label == "Not listed"));
}
