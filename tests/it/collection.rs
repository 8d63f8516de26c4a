//! Answers: taken, refused with a code and a way out, and left out where relevance has closed their item.

use std::collections::BTreeMap;
use std::path::Path;

use chna::collection::{Answer, AnswerProblem, Missing, Response, Submission};
use chna::instrument::{DataTable, Instrument};
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

/// Every kind of item that is not simply asked: rows, calculations, filters, rankings, days.
pub const KINDS: &str = r#"
[instrument]
id = "kinds"
title = "Kinds"
version = "1"

[[topic]]
id = "home"
label = "Home"

[[section]]
id = "home"
topic = "home"
title = "Home"

[[section.item]]
id = "size"
type = "integer"
label = "How many are you?"

[[section.item]]
id = "roster"
type = "repeat"
label = "How old is each child?"
count = "${size}"
at_most = 3
row_label = "Child {number}"

[[section.item.item]]
id = "age"
type = "integer"
label = "How old?"
max = 17

[[section.item.item]]
id = "school"
type = "select_one"
label = "In school?"
choices = [{ code = "yes", label = "Yes" }, { code = "no", label = "No" }]
relevant = "${age} >= 5"

[[section.item]]
id = "oldest"
type = "calculate"
calculation = "max(${age})"

[[section.item]]
id = "teen"
type = "text"
label = "What does the teenager like?"
relevant = "${oldest} >= 13"

[[section.item]]
id = "state"
type = "select_one"
label = "Which state?"
choices = [{ code = "ma", label = "Massachusetts" }, { code = "ri", label = "Rhode Island" }]

[[section.item]]
id = "town"
type = "select_one"
label = "Which town?"
choices = [{ code = "lynn", label = "Lynn", of = "ma" }, { code = "bristol", label = "Bristol", of = "ri" }]
choice_filter = "of = ${state}"

[[section.item]]
id = "worry"
type = "rank"
label = "What worries you most?"
choices = [{ code = "air", label = "Air" }, { code = "rent", label = "Rent" }]
places = [{ id = "worry_1", label = "First" }, { id = "worry_2", label = "Second" }]

[[section.item]]
id = "moved"
type = "date"
label = "When did you move in?"
constraint = ". <= today()"
constraint_message = "Please choose a day that has been."

[[section.item]]
id = "asked_on"
type = "metadata"
of = "today"

[[section.item]]
id = "channel"
type = "hidden"
default = "street"
"#;

fn kinds(answers: Value) -> Result<Response, Vec<AnswerProblem>> {
    let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
    let document = json!({
        "id": "9f1c0d2e-7a53-4b8a-a2c7-2f5f0a4c1b11", "cycle": "2025", "instrument": instrument.reference(),
        "language": "en", "mode": "web", "day": "2025-04-01", "answers": answers,
    });
    Response::parse(&instrument, &document)
}

#[test]
fn rows_are_answers_of_their_own() {
    let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
    let response = kinds(
        json!({ "size": 3, "roster": [{ "age": 14, "school": "yes" }, { "age": 3, "school": "no" }], "teen": "Drums" }),
    );
    let sealed = response.unwrap().seal(&instrument).unwrap();
    let document = sealed.document();
    // A child of 3 is not asked about school.
    assert_eq!(
        document["answers"]["roster"],
        json!([{ "age": 14, "school": "yes" }, { "age": 3 }])
    );
    assert_eq!(document["answers"]["oldest"], json!(14.0));
    assert_eq!(document["answers"]["teen"], json!("Drums"));
    assert_eq!(document["answers"]["channel"], json!("street"));
    let again = Response::parse(&instrument, &document).unwrap();
    assert_eq!(again.document(), document);
    let young = kinds(json!({ "roster": [{ "age": 3 }], "teen": "Drums" }))
        .unwrap()
        .seal(&instrument)
        .unwrap();
    assert_eq!(young.answer("teen"), None);
}

#[test]
fn a_problem_in_a_row_names_the_row() {
    let problems = kinds(json!({ "roster": [{ "age": 4 }, { "age": 44 }, { "shoe": 3 }] })).unwrap_err();
    let named: Vec<(&str, &str)> = problems
        .iter()
        .map(|problem| (problem.code, problem.item.as_ref().unwrap().as_str()))
        .collect();
    assert_eq!(named, [("C004", "roster.2.age"), ("C001", "shoe")]);
    let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
    let said = problems[0].say(&instrument, &Language::english());
    assert!(said.starts_with("Child 2: "), "{said}");
    let problems = kinds(json!({ "roster": [{}, {}, {}, { "age": 1 }] })).unwrap_err();
    assert_eq!(problems[0].code, "C007");
    let problems = kinds(json!({ "roster": "three" })).unwrap_err();
    assert_eq!(problems[0].code, "C003");
}

#[test]
fn choices_that_are_filtered_out_are_not_taken() {
    assert!(kinds(json!({ "state": "ma", "town": "lynn" })).is_ok());
    let problems = kinds(json!({ "state": "ma", "town": "bristol" })).unwrap_err();
    assert_eq!(
        (problems[0].code, problems[0].item.as_ref().unwrap().as_str()),
        ("C002", "town")
    );
}

/// A column of a list or a table may be called as an item is: `${state}` still means what the family said.
#[test]
fn a_column_with_the_name_of_an_item_stays_apart_from_it() {
    let text = KINDS
        .replace("of = \"ma\"", "state = \"ma\"")
        .replace("of = \"ri\"", "state = \"ri\"")
        .replace("of = ${state}", "state = ${state}")
        + "[[section.item]]\nid = \"people\"\ntype = \"calculate\"\n\
           calculation = \"instance('states')/root/item[state = ${state}]/people\"\n";
    let table = DataTable {
        columns: vec!["state".to_owned(), "people".to_owned()],
        rows: vec![
            vec!["ri".to_owned(), "1".to_owned()],
            vec!["ma".to_owned(), "7".to_owned()],
        ],
    };
    let tables = BTreeMap::from([("states".to_owned(), table)]);
    let (instrument, problems) = chna::instrument::parse::instrument(Path::new("kinds.toml"), &text, tables);
    assert_eq!(problems, []);
    let parse = |answers: Value| {
        let mut document = document(answers);
        document["instrument"] = json!(instrument.reference());
        Response::parse(&instrument, &document)
    };
    let response = parse(json!({ "state": "ma", "town": "lynn" })).unwrap();
    assert_eq!(response.answers["people"].text(), "7");
    let refused = parse(json!({ "state": "ma", "town": "bristol" })).unwrap_err();
    assert_eq!(refused[0].code, "C002");
}

#[test]
fn what_reads_only_backwards_is_settled_in_one_round() {
    let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
    assert!(instrument.layout(&[2]).forward);
    // A section that opens on a later answer takes more rounds, and comes out the same.
    let text = KINDS.replace("id = \"size\"", "relevant = \"${state} = 'ma'\"\nid = \"size\"");
    let (late, _) = chna::instrument::parse::instrument(Path::new("kinds.toml"), &text, BTreeMap::new());
    assert!(!late.layout(&[2]).forward);
    let open = |answers: Value| {
        let mut response = kinds(json!({})).unwrap();
        response.answers = kinds(answers).unwrap().answers;
        response.open_items(&late).contains("size")
    };
    assert!(open(json!({ "state": "ma" })));
    assert!(!open(json!({ "state": "ri" })));
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    fn row() -> impl Strategy<Value = Value> {
        (
            proptest::option::of(0..=17_i64),
            proptest::option::of(prop::sample::select(vec!["yes", "no"])),
        )
            .prop_map(|(age, school)| json!({ "age": age, "school": school }))
    }

    fn answers() -> impl Strategy<Value = Value> {
        let of = |codes: &[&'static str]| proptest::option::of(prop::sample::select(codes.to_vec()));
        (
            proptest::option::of(0..20_i64),
            prop::collection::vec(row(), 0..4),
            ".{0,20}",
            of(&["ma", "ri"]),
            of(&["air", "rent"]),
            of(&["air", "rent"]),
            of(&["2024-02-29", "1999-12-31"]),
        )
            .prop_map(|(size, roster, teen, state, first, second, moved)| {
                json!({
                    "size": size, "roster": roster, "teen": teen, "state": state, "worry_1": first,
                    "worry_2": second, "moved": moved,
                })
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        /// What is kept is read again as it was, and sealing it again changes nothing.
        #[test]
        fn print_then_parse_is_identity(answers in answers()) {
            let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
            let response = kinds(answers).unwrap();
            let again = Response::parse(&instrument, &response.document()).unwrap();
            prop_assert_eq!(&again, &response);
            let sealed = response.seal(&instrument).unwrap();
            let again = Submission::parse(&instrument, &sealed.document()).unwrap();
            prop_assert_eq!(again.document(), sealed.document());
            prop_assert_eq!(again, sealed);
        }
    }
}

#[test]
fn a_choice_ranked_twice_counts_at_its_highest_place() {
    let response = kinds(json!({ "worry_1": "rent", "worry_2": "rent" })).unwrap();
    assert_eq!(
        response.answers.get("worry_1"),
        Some(&Answer::Choice("rent".to_owned()))
    );
    assert_eq!(response.answers.get("worry_2"), None);
}

#[test]
fn today_is_the_day_of_the_response() {
    assert!(kinds(json!({ "moved": "2025-04-01" })).is_ok());
    assert_eq!(
        kinds(json!({ "moved": "2025-04-02" })).unwrap_err()[0].code,
        "C005"
    );
    assert_eq!(
        kinds(json!({ "moved": "2025-02-30" })).unwrap_err()[0].code,
        "C003"
    );
    // What is computed cannot be said.
    let response = kinds(json!({ "oldest": 99, "asked_on": "1999-01-01", "channel": "bus" })).unwrap();
    assert_eq!(response.answers.get("oldest"), None);
    assert_eq!(
        response.answers.get("channel"),
        Some(&Answer::Text("bus".to_owned()))
    );
}

#[test]
fn rows_of_a_posted_page_are_taken() {
    let instrument = Instrument::parse(Path::new("kinds.toml"), KINDS).unwrap();
    let mut response = kinds(json!({})).unwrap();
    let roster = [instrument.item("roster").unwrap()];
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let given = pairs(&[
        ("roster.1.age", "9"),
        ("roster.1.school", "yes"),
        ("roster.2.age", "x"),
        ("roster.3.age", ""),
    ]);
    let problems = response.take(&instrument, &roster, &given);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].item.as_ref().unwrap().as_str(), "roster.2.age");
    let Some(Answer::Rows(rows)) = response.answers.get("roster") else {
        panic!()
    };
    assert_eq!(rows.len(), 1);
}
