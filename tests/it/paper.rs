//! The instrument on paper: the same ids and codes, whom an item is for, and where an answer leads.

use std::path::Path;

use chna::instrument::{Instrument, paper};
use chna::language::Language;

const SMALL: &str = r#"
[instrument]
id = "small"
title = "A small survey"
version = "1"
source_language = "en"

[[topic]]
id = "food"
label = "Food"

[[section]]
id = "food"
topic = "food"
title = "Food <at home>"
intro = "{hospital} asks."

[[section.item]]
id = "enough"
version = 1
type = "select_one"
form = "short"
label = "Was there enough food?"
choices = [{ code = "yes", label = "Yes" }, { code = "no", label = "No" }]
missing = ["pna"]

[[section.item]]
id = "why"
version = 1
type = "select_multiple"
form = "short"
label = "Why not?"
relevant = "${enough} = 'no'"
choices = [{ code = "far", label = "The shop is far" }, { code = "cost", label = "It costs too much" }]

[[section.item]]
id = "people"
version = 1
type = "integer"
form = "short"
label = "How many of you eat together?"
"#;

fn page(language: &str) -> String {
    let instrument = Instrument::parse(Path::new("instrument.toml"), SMALL)
        .unwrap_or_else(|problems| panic!("{problems:#?}"));
    paper::html(&instrument, &language.parse::<Language>().unwrap())
}

#[test]
fn paper_has_the_ids_and_codes_of_the_screen() {
    let page = page("en");
    for part in [
        "<h2>Food &lt;at home&gt;</h2>",
        "<p>____ asks.</p>",
        "<b>1</b> Was there enough food? <small>enough</small>",
        "The shop is far <small>far</small>",
        "I&#39;d rather not answer <small>pna</small>",
        "<b>3</b> How many of you eat together? <small>people</small></p>\n<p class=\"line\"></p>",
    ] {
        let part = part.replace("&#39;", "'");
        assert!(page.contains(&part), "{part}\n{page}");
    }
}

#[test]
fn paper_says_of_whom_an_item_is_asked_and_where_an_answer_leads() {
    let page = page("en");
    assert!(page.contains("<p class=\"only\">Only if 1 = No</p>"), "{page}");
    assert!(
        page.contains("Yes <small>yes</small> <i class=\"go\">3</i>"),
        "{page}"
    );
    assert!(!page.contains("No <small>no</small> <i"), "{page}");
}

#[test]
fn paper_turns_with_the_language() {
    let page = page("ar");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
}

#[test]
fn the_family_survey_goes_to_paper_in_each_of_its_languages() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/family");
    let (instrument, _) = Instrument::load(&dir).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let english = paper::html(&instrument, &instrument.source_language);
    for language in instrument.translations.keys() {
        let page = paper::html(&instrument, language);
        let ids = |page: &str| -> Vec<String> {
            page.split("<small>")
                .skip(1)
                .filter_map(|part| part.split_once("</small>"))
                .map(|(id, _)| id.to_owned())
                .collect()
        };
        assert_eq!(ids(&page), ids(&english), "{language}");
    }
}
