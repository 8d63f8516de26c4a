//! Answers: taken, refused with a code and a way out, and left out where relevance has closed their item.

use std::path::Path;

use chna::collection::{Answer, Missing, Response, Submission};
use chna::instrument::Instrument;
use chna::language::Language;
use serde_json::{Value, json};
use uuid::Uuid;

const SMALL: &str = r#"
[instrument]
id = "small"
title = "Small"
version = "1"
source_language = "en"
[[topic]]
id = "t"
label = "T"
[[section]]
id = "s"
topic = "t"
title = "S"
[[section.item]]
id = "consent"
version = 1
type = "select_one"
form = "short"
label = "Start?"
choices = [{ code = "yes", label = "Yes" }, { code = "no", label = "No" }]
required = true
ends = ["no"]
[[section.item]]
id = "people"
version = 1
type = "integer"
form = "short"
label = "People?"
min = 2
max = 15
missing = ["dk"]
[[section.item]]
id = "kids"
version = 1
type = "integer"
form = "short"
label = "Children?"
constraint = ". < ${people}"
constraint_message = "Fewer than people, please."
relevant = "${people} > 2"
[[section.item]]
id = "signs"
version = 1
type = "select_multiple"
form = "short"
label = "Signs?"
choices = [{ code = "a", label = "A" }, { code = "b", label = "B" }, { code = "c", label = "C" }, { code = "none", label = "None", exclusive = true }]
at_most = 2
relevant = "${kids} > 1"
[[section.item]]
id = "words"
version = 1
type = "text"
form = "short"
label = "Words?"
max_length = 10
relevant = "selected(${signs}, 'a')"
"#;

fn small() -> Instrument {
    Instrument::parse(Path::new("small.toml"), SMALL).unwrap()
}

fn document(answers: Value) -> Value {
    json!({
        "id": Uuid::from_u128(7), "cycle": "2025", "instrument": "small@0", "language": "en", "mode": "web",
        "day": "2025-04-01", "answers": answers, "complete": true,
    })
}

fn parse(answers: Value) -> Result<Submission, Vec<String>> {
    Submission::parse(&small(), &document(answers)).map_err(|problems| {
        let english = Language::english();
        problems
            .iter()
            .map(|problem| {
                let item = problem.item.as_ref().map_or("", |item| item.as_str());
                format!("{item} {} {}", problem.code, problem.say(&small(), &english))
            })
            .collect()
    })
}

#[test]
fn every_problem_is_said_at_once() {
    let refused = parse(json!({
        "consent": "maybe", "people": 40, "kids": "two", "signs": ["a", "b", "c"], "words": "far too many words",
        "nothing": 1,
    }))
    .unwrap_err();
    assert_eq!(
        refused,
        [
            "consent C002 Please choose one of the answers shown. “maybe” is not one of them.",
            "people C004 Please write a number from 2 to 15.",
            "kids C003 Please write a whole number.",
            "signs C007 Please choose 2 at most.",
            "words C008 Please shorten your answer to 10 characters. It has 18 now.",
            "nothing C001 There is no question “nothing” in this survey.",
        ]
    );
}

#[test]
fn what_no_item_takes_is_refused_with_its_code() {
    for (answers, code) in [
        (json!({"people": 2.5}), "C003"),
        (json!({"people": true}), "C003"),
        (json!({"people": [1, 2]}), "C003"),
        (json!({"people": "99999999999999999999"}), "C003"),
        (json!({"people": {"missing": "pna"}}), "C002"),
        (json!({"consent": 1}), "C003"),
        (json!({"signs": ["none", "a"]}), "C006"),
        (json!({"people": ["dk", "4"]}), "C006"),
        (json!({"words": {"deep": {"er": 1}}}), "C003"),
        (json!({"people": 4, "kids": 4}), "C005"),
        (json!([]), "C011"),
        (json!({"people": 4}), "C009"),
    ] {
        let refused = parse(answers.clone()).unwrap_err();
        assert!(
            refused.len() == 1 && refused[0].contains(code),
            "{answers}: {refused:?}"
        );
    }
}

#[test]
fn sealing_drops_what_relevance_has_closed_along_the_chain() {
    let all = json!({"consent": "yes", "people": 5, "kids": 2, "signs": ["b", "a"], "words": "hm"});
    let open = parse(all.clone()).unwrap();
    assert_eq!(
        open.answer("signs"),
        Some(&Answer::Choices(vec!["a".into(), "b".into()]))
    );
    assert_eq!(open.answer("words"), Some(&Answer::Text("hm".into())));
    let mut fewer = all;
    fewer["people"] = json!(2);
    let closed = parse(fewer).unwrap();
    for item in ["kids", "signs", "words"] {
        assert_eq!(closed.missing(item), Some(Missing::Skip), "{item}");
    }
    assert_eq!(closed.missing("people"), None);
}

#[test]
fn going_back_brings_the_answers_again() {
    let instrument = small();
    let item = |id| instrument.item(id).unwrap();
    let pairs = |name: &str, value: &str| [(name.to_owned(), value.to_owned())];
    let mut response = Response::new(Uuid::from_u128(1), "2025", &instrument, "en", "web", "2025-04-01");
    assert_eq!(
        response.take(&instrument, &[item("people")], &pairs("people", "5")),
        []
    );
    assert_eq!(
        response.take(&instrument, &[item("kids")], &pairs("kids", "3")),
        []
    );
    response.take(&instrument, &[item("people")], &pairs("people", "2"));
    assert!(!response.open_items(&instrument).contains("kids"));
    response.take(&instrument, &[item("people")], &pairs("people", "٥"));
    assert!(response.open_items(&instrument).contains("kids"));
    assert_eq!(response.answers.get("kids"), Some(&Answer::Integer(3)));
}

#[test]
fn nothing_is_asked_after_the_answer_that_ends_the_survey() {
    let ended = parse(json!({"consent": "no", "people": 5})).unwrap();
    assert_eq!(ended.missing("people"), Some(Missing::Skip));
}

#[test]
fn the_missing_keep_their_reasons() {
    let sealed = parse(json!({"consent": "yes", "people": "dk"})).unwrap();
    assert_eq!(sealed.missing("people"), Some(Missing::Dk));
    assert_eq!(sealed.missing("kids"), Some(Missing::Skip));
    let blank = parse(json!({"consent": "yes", "people": ""})).unwrap();
    assert_eq!(blank.missing("people"), Some(Missing::Blank));
}

#[test]
fn a_document_comes_back_as_it_was() {
    let sealed =
        parse(json!({"consent": "yes", "people": 5, "kids": 2, "signs": ["a"], "words": "<b>\u{202e}"}))
            .unwrap();
    assert_eq!(Submission::parse(&small(), &sealed.document()).unwrap(), sealed);
    let dk = parse(json!({"consent": "yes", "people": {"missing": "dk"}})).unwrap();
    assert_eq!(Submission::parse(&small(), &dk.document()).unwrap(), dk);
}

#[test]
fn null_bytes_do_no_harm() {
    let sealed =
        parse(json!({"consent": "yes", "people": 5, "kids": 2, "signs": ["a"], "words": "a\u{0}b"})).unwrap();
    assert_eq!(sealed.answer("words"), Some(&Answer::Text("a\u{fffd}b".into())));
}
