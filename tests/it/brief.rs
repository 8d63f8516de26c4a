//! Short documents keep to their pages, whatever stands in them.

use std::fs;
use std::process::Command;

use chna::report::brief::{GROUP_SHEETS, group_sheets, slides, summary, topic_sheets};
use chna::report::document::Document;
use chna::report::findings::Findings;
use chna::report::pdf::pdfs;
use chna::report::say::Say;

use crate::report::findings;

/// Three topics, so that a group has three numbers; one label as long as a label may be.
fn three_topics(long: bool) -> Findings {
    let mut findings = findings();
    let one = findings.topics[0].clone();
    for id in ["housing", "food"] {
        let mut topic = one.clone();
        topic.id = id.to_owned();
        topic.indicators[0].indicator.id = format!("ind_{id}");
        findings.topics.push(topic);
    }
    if long {
        let label = "a label without an end ".repeat(13);
        for topic in &mut findings.topics {
            topic.indicators[0].indicator.label = label.clone();
            topic.indicators[0].breakdowns[0].groups[0].label = label.clone();
        }
        findings.lists[0].choices[0].label = label;
    }
    findings
}

fn pages(documents: &[&Document]) -> Vec<usize> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.pdf");
    pdfs(documents)
        .unwrap()
        .into_iter()
        .map(|pdf| {
            fs::write(&file, pdf).unwrap();
            let said = Command::new("pdfinfo").arg(&file).output().unwrap();
            let said = String::from_utf8(said.stdout).unwrap();
            let line = said.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
            line.trim().parse().unwrap()
        })
        .collect()
}

#[test]
fn a_sheet_is_one_page_even_with_a_label_of_three_hundred_characters() {
    let language = "en".parse().unwrap();
    let say = Say::new(&language);
    for long in [false, true] {
        let findings = three_topics(long);
        let mut sheets = topic_sheets(&findings, &say);
        sheets.extend(group_sheets(GROUP_SHEETS[1], None, &findings, &say));
        assert_eq!(sheets.len(), 6, "three topics, three groups with enough answers");
        let documents: Vec<&Document> = sheets.iter().map(|sheet| &sheet.document).collect();
        assert_eq!(pages(&documents), [1; 6]);
    }
}

#[test]
fn the_summary_has_two_pages_and_a_slide_is_a_page() {
    let language = "en".parse().unwrap();
    let say = Say::new(&language);
    for long in [false, true] {
        let findings = three_topics(long);
        let (summary, slides) = (summary(&findings, &say), slides(&findings, &say));
        let slide_pages = slides.chapters.len() + 1;
        assert!(slide_pages > 4);
        assert_eq!(pages(&[&summary, &slides]), [2, slide_pages]);
    }
}

#[test]
fn a_group_that_may_not_be_shown_has_no_sheet() {
    let language = "en".parse().unwrap();
    let sheets = group_sheets(GROUP_SHEETS[1], None, &three_topics(false), &Say::new(&language));
    assert!(sheets.iter().all(|sheet| sheet.document.title != "Somali"));
}
