//! An analyst's own words in a report: they find their place, survive, and are held against the numbers they speak of.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use chna::instrument::Problem;
use chna::report::document::Document;
use chna::report::own::{OwnFile, apply, parse};
use chna::report::passage::{Passage, passages};
use chna::report::{Format, html, release};

use crate::report::{document, findings};

fn file(place: &str, of: &str, body: &str) -> OwnFile {
    let text = format!("---\n{place}\nof: {of}\nwas: 9% of children have asthma now.\n---\n\n{body}\n");
    parse(Path::new("reports/2025/text/own.md"), &text).unwrap()
}

fn all() -> Vec<Passage> {
    passages(&document(&findings()), &findings())
}

fn passage(id: &str) -> Passage {
    let found = all().into_iter().find(|passage| passage.id == id);
    found.unwrap_or_else(|| panic!("{id} is none of {:?}", all()))
}

fn with(files: &[OwnFile], draft: bool) -> (Document, Vec<Problem>) {
    let mut own = document(&findings());
    let warnings = apply(&mut own, &findings(), files, draft).unwrap();
    (own, warnings)
}

#[test]
fn every_passage_has_an_id_of_its_own_that_is_the_same_in_every_language() {
    let english: Vec<String> = all().into_iter().map(|passage| passage.id).collect();
    assert_eq!(english.iter().collect::<BTreeSet<_>>().len(), english.len());
    for id in [
        "topic-asthma.headline",
        "topic-asthma.groups.list",
        "front.who.text",
        "front.findings.findings",
    ] {
        assert!(english.contains(&id.to_owned()), "{id} in {english:?}");
    }
    let arabic = chna::report::assessment::assessment(&findings(), &"ar".parse().unwrap());
    let of = |id: &str| {
        passages(&arabic, &findings())
            .iter()
            .any(|passage| passage.id == id)
    };
    assert!(english.iter().filter(|id| !of(id)).collect::<Vec<_>>().is_empty());
}

#[test]
fn own_words_stand_in_every_format_and_markup_is_text() {
    let headline = passage("topic-asthma.headline");
    let list = passage("topic-asthma.groups.list");
    let files = [
        file(
            "replaces: topic-asthma.headline",
            &headline.fingerprint(),
            "Breathing is hard near the docks.",
        ),
        file(
            "after: topic-asthma.groups.list",
            &list.fingerprint(),
            "We **asked** <script>alert(1)</script> [our clinic](https://clinic.example/a?b=1&c=2).\n\n- one\n- [two](javascript:x)",
        ),
    ];
    let (document, warnings) = with(&files, false);
    assert!(warnings.is_empty(), "{warnings:?}");
    let formats = [Format::Html, Format::Docx, Format::Pdf];
    let files = release(&findings(), &document, &[], &formats.into()).unwrap();
    let bytes = |path: &str| &files.iter().find(|file| file.path == path).unwrap().bytes;
    let page = String::from_utf8(bytes("assessment.html").clone()).unwrap();
    assert!(page.contains("<p class=\"headline\">Breathing is hard near the docks.</p>"));
    assert!(!page.contains(&headline.text.replace('&', "&amp;")) || page.matches(&headline.text).count() < 2);
    assert!(page.contains("We <strong>asked</strong> &lt;script&gt;alert(1)&lt;/script&gt; <a href=\"https://clinic.example/a?b=1&amp;c=2\">our clinic</a>."));
    assert!(page.contains("<li>one</li>") && page.contains("<li>[two](javascript:x)</li>"));
    assert!(!page.contains("<script"));
    assert!(page.contains("words of their own") && page.contains("data-generated"));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes("assessment.docx"))).unwrap();
    let mut word = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut word).unwrap();
    roxmltree::Document::parse(&word).unwrap();
    assert!(
        word.contains("Breathing is hard near the docks.")
            && word.contains("HYPERLINK &quot;https://clinic.example/a?b=1&amp;c=2&quot;")
    );
    assert!(word.contains("<w:rStyle w:val=\"Generated\"/>"));
    let dir = tempfile::tempdir().unwrap();
    let pdf = dir.path().join("a.pdf");
    std::fs::write(&pdf, bytes("assessment.pdf")).unwrap();
    let read = Command::new("pdftotext").arg(&pdf).arg("-").output().unwrap();
    let print = String::from_utf8(read.stdout).unwrap();
    assert!(
        print.contains("Breathing is hard near the docks.") && print.contains("<script>alert(1)</script>")
    );
}

#[test]
fn numbers_that_have_changed_since_are_said_and_in_a_draft_shown() {
    let old = file("replaces: topic-asthma.headline", "00000000", "Asthma is rare.");
    let now = passage("topic-asthma.headline");
    let (public, warnings) = with(std::slice::from_ref(&old), false);
    let said = warnings[0].to_string();
    assert!(said.starts_with("reports/2025/text/own.md:1: R345 "), "{said}");
    assert!(
        said.contains("9% of children have asthma now.") && said.contains(&now.text),
        "{said}"
    );
    assert!(said.contains(&format!("of: {}", now.fingerprint())), "{said}");
    assert!(!html(&public).contains("Please read this again"));
    let draft = html(&with(&[old], true).0);
    assert!(draft.contains("Asthma is rare.") && draft.contains("Please read this again"));
}

/// What cannot stand in a headline's place is said, and nothing of it is lost without a word.
#[test]
fn a_headline_is_replaced_by_a_plain_sentence_only() {
    for words in ["- one\n- two", "**Bold** words.", "[a link](https://a.example)"] {
        let own = file("replaces: topic-asthma.headline", "00000000", words);
        let problems = apply(&mut document(&findings()), &findings(), &[own], false).unwrap_err();
        assert!(problems[0].to_string().contains("R341"), "{problems:?}");
        let after = file("after: topic-asthma.headline", "00000000", words);
        assert!(apply(&mut document(&findings()), &findings(), &[after], false).is_ok());
    }
}

#[test]
fn words_for_a_passage_that_is_gone_name_the_nearest() {
    let mut own = document(&findings());
    let gone = file("after: topic-astma.headline", "00000000", "x");
    let twice = file("replaces: front.who.text", "00000000", "x");
    let problems = apply(&mut own, &findings(), &[gone, twice.clone(), twice], false).unwrap_err();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said[0].contains("R344") && said[0].contains("did you mean `topic-asthma.headline`?"),
        "{said:?}"
    );
    assert!(said[1].contains("R343"), "{said:?}");
}
