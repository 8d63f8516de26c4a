//! The catalogue of messages: every key in every language, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chna::instrument::Survey;
use chna::language::{Language, Value, message, shipped};

/// Keys of a file, and the `{ $name }`s each one holds.
fn keys(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/language/messages/{tag}.ftl"));
    let argument = regex::Regex::new(r"\$([a-z][a-z0-9-]*)").unwrap();
    let mut found = BTreeMap::new();
    let mut key = String::new();
    for line in fs::read_to_string(file).unwrap().lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let text = match line.split_once('=') {
            Some((name, text)) if !line.starts_with([' ', '\t', '}']) => {
                key = name.trim().to_owned();
                assert!(!found.contains_key(&key), "{tag}.ftl: {key} stands twice");
                text
            }
            _ => line,
        };
        let names = argument.captures_iter(text).map(|name| name[1].to_owned());
        found
            .entry(key.clone())
            .or_insert_with(BTreeSet::new)
            .extend(names);
    }
    found
}

#[test]
fn every_key_is_in_every_language_with_the_same_arguments() {
    let english = keys("en");
    for language in shipped() {
        let own = keys(language.tag());
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let unknown: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(
            unknown.is_empty(),
            "{language} has {unknown:?}, which English has not"
        );
        for (key, names) in &own {
            assert_eq!(names, &english[key], "{language}: {key}");
        }
    }
}

#[test]
fn every_message_can_be_said() {
    for language in shipped() {
        for (key, names) in keys(language.tag()) {
            let args: Vec<(&str, Value<'_>)> = names
                .iter()
                .map(|name| (name.as_str(), Value::Number(2.0)))
                .collect();
            let said = message(&language, &key, &args);
            assert!(said != key && !said.contains("{$"), "{language}: {key}: {said}");
        }
    }
}

#[test]
fn tags_tell_their_direction() {
    let direction = |tag: &str| tag.parse::<Language>().unwrap().direction().attribute();
    assert_eq!(direction("ar"), "rtl");
    assert_eq!(direction("zh-Hant"), "ltr");
    assert_eq!(direction("kea"), "ltr");
    assert!("not a language".parse::<Language>().is_err());
}

#[test]
fn a_report_reads_whole_in_every_language_of_the_survey() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
    let survey = Survey::load(&root).unwrap();
    let (instrument, indicators) = &survey.instruments["family"];
    assert_eq!(instrument.translations.len() + 1, shipped().len());
    for (language, translation) in &instrument.translations {
        for text in instrument.texts().iter().chain(&indicators.texts()) {
            assert!(
                translation.texts.contains_key(&text.path),
                "{language}: {}",
                text.path
            );
        }
    }
    let spanish: Language = "es".parse().unwrap();
    let said = indicators.translated(instrument.translations.get(&spanish));
    let asthma = said.indicators.iter().find(|one| one.id == "ind_asthma").unwrap();
    assert_eq!(
        (asthma.label.as_str(), asthma.did.as_str()),
        ("Asma actual", "tenían asma")
    );
}
