//! Instruments from the outside: worked cases of bad input, and the family survey itself.

use std::fs;
use std::path::{Path, PathBuf};

use chna::instrument::check::burden::burden;
use chna::instrument::check::compare::{Change, compare};
use chna::instrument::check::translations::{translation as check_translation, wanted};
use chna::instrument::expression::{Environment, Instance};
use chna::instrument::parse::cycle::cycle as parse_cycle;
use chna::instrument::{Form, Indicators, Instrument, Problem, Severity, Survey, catalogue};
use chna::language::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn family() -> Survey {
    Survey::load(&root().join("surveys")).unwrap_or_else(|problems| panic!("{}", lines(&problems, &root())))
}

/// One line per problem, with paths as seen from `base`.
fn lines(problems: &[Problem], base: &Path) -> String {
    problems
        .iter()
        .map(|problem| {
            let problem = Problem {
                file: problem
                    .file
                    .strip_prefix(base)
                    .unwrap_or(&problem.file)
                    .to_owned(),
                ..problem.clone()
            };
            match problem.severity {
                Severity::Error => format!("{problem}\n"),
                Severity::Warning => format!("{problem} (warning)\n"),
            }
        })
        .collect()
}

/// Each folder of `tests/cases/check` is a survey with the problems that its `expected.txt` lists.
/// `CHNA_BLESS=1` writes them anew.
#[test]
fn each_case_has_its_problems() {
    let cases = root().join("tests/cases/check");
    let mut folders: Vec<PathBuf> = fs::read_dir(&cases)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    assert!(folders.len() >= 9);
    for case in folders {
        let found = lines(&Survey::check(&case), &case);
        let file = case.join("expected.txt");
        if std::env::var_os("CHNA_BLESS").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(found, expected, "{}", case.display());
    }
}

#[test]
fn every_code_is_in_the_catalogue_and_shown_by_a_case() {
    let shown: String = fs::read_dir(root().join("tests/cases/check"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path().join("expected.txt")).unwrap())
        .collect();
    for line in shown.lines() {
        let code = line.split(' ').nth(1).unwrap();
        assert!(catalogue::meaning(code).is_some(), "{code}");
    }
    // These need a file that is too large, a folder that is not there, a long survey or hard words.
    let elsewhere = ["I004", "I080", "I081", "I082"];
    for (code, _) in catalogue::CODES {
        assert!(
            shown.contains(&format!(" {code} ")) || elsewhere.contains(code),
            "no case shows {code}"
        );
    }
}

#[test]
fn a_folder_without_an_instrument_says_so() {
    let empty = tempfile::tempdir().unwrap();
    let problems = Survey::check(empty.path());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, "I003");
    assert_eq!(Survey::check(&empty.path().join("nowhere"))[0].code, "I003");
    assert_eq!(Instrument::load(empty.path()).unwrap_err()[0].code, "I003");
}

#[test]
fn a_file_of_20_megabytes_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let file = fs::File::create(folder.path().join("instrument.toml")).unwrap();
    file.set_len(20_000_000).unwrap();
    assert_eq!(Survey::check(folder.path())[0].code, "I004");
}

#[test]
fn deep_and_long_files_end_quickly() {
    let file = Path::new("instrument.toml");
    for text in [
        format!("a = {}1{}", "[".repeat(10_000), "]".repeat(10_000)),
        format!("[{}a]", "a.".repeat(10_000)),
        "[[section]]\n".repeat(20_000),
        "\u{202e}".repeat(1000),
        String::new(),
    ] {
        assert!(Instrument::parse(file, &text).is_err());
    }
}

#[test]
fn our_surveys_have_no_errors() {
    let problems = Survey::check(&root().join("surveys"));
    let errors: Vec<Problem> = problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{}", lines(&errors, &root()));
}

#[test]
fn the_short_form_stays_short_and_the_full_one_bearable() {
    let survey = family();
    let (instrument, _) = &survey.instruments["family"];
    let of_form = |form: Form| {
        let mut cycle = survey.cycles["2025"].clone();
        cycle.form = form;
        instrument.fielded(&cycle)
    };
    let short = burden(&of_form(Form::Short));
    assert!(short.longest.exact && short.longest.screens <= 22, "{short:?}");
    assert!(short.minutes() <= 7.5, "{short:?}");
    assert!(short.grade.unwrap() < 6.0, "{short:?}");
    assert!(of_form(Form::Short).items().all(|item| item.form == Form::Short));
    let full = burden(&of_form(Form::Full));
    assert!(full.longest.exact && full.longest.screens <= 65, "{full:?}");
    assert!(full.minutes() <= 18.0, "{full:?}");
    // One question, or the screener that takes its place.
    assert!(of_form(Form::Full).item("cshcn").is_some());
    let optional = of_form(Form::Optional);
    assert!(optional.item("cshcn").is_none() && optional.item("cshcn_1").is_some());
}

/// A family whose child is small and grown at once is nobody; a bound would count both.
#[test]
fn the_longest_path_is_one_that_somebody_can_go() {
    let item = |id: &str, rest: &str| {
        format!(
            "[[section.item]]\nid = \"{id}\"\nform = \"short\"\nlabel = \"A question\"\nabout = {{ source = \"own\", license = \"own\", check = \"N\" }}\n{rest}\n"
        )
    };
    let choice = "type = \"select_one\"\nchoices = [{ code = \"yes\", label = \"Yes\" }, { code = \"no\", label = \"No\" }]";
    let number = "type = \"integer\"\nmin = 0\nmax = 17";
    let text = [
        "[instrument]\nid = \"a\"\ntitle = \"A\"\nversion = \"1\"\n[[topic]]\nid = \"t\"\nlabel = \"T\"\n"
            .to_owned(),
        "[[section]]\nid = \"first\"\ntopic = \"t\"\ntitle = \"First\"\n".to_owned(),
        item("age", number),
        item("ever", choice),
        "[[section]]\nid = \"small\"\ntopic = \"t\"\ntitle = \"Small\"\nrelevant = \"${age} <= 5\"\n"
            .to_owned(),
        item("crawls", choice),
        "[[section]]\nid = \"grown\"\ntopic = \"t\"\ntitle = \"Grown\"\nrelevant = \"${age} >= 6\"\n"
            .to_owned(),
        item("reads", choice),
        item(
            "swims",
            &format!("{choice}\nrelevant = \"${{reads}} = 'yes' and ${{ever}} = 'yes'\""),
        ),
        item("sinks", &format!("{choice}\nrelevant = \"${{reads}} = 'no'\"")),
    ]
    .concat();
    let instrument = Instrument::parse(Path::new("instrument.toml"), &text).unwrap();
    let longest = burden(&instrument).longest;
    // The first screen, then: reads, and on a screen of its own swims or sinks.
    assert_eq!((longest.screens, longest.items, longest.exact), (3, 4, true));
    assert!((longest.seconds - 4.0 * 7.5).abs() < 1e-9);
}

#[test]
fn every_item_says_where_it_comes_from() {
    let survey = family();
    for item in survey.instruments["family"].0.items() {
        assert!(!item.about.source.is_empty(), "{}", item.id);
        assert!(!item.about.license.is_empty(), "{}", item.id);
        assert!(
            ["V", "K", "N"].contains(&item.about.check.as_str()),
            "{}",
            item.id
        );
    }
}

#[test]
fn the_indicators_of_the_short_form_are_all_there() {
    let survey = family();
    let (_, indicators) = &survey.instruments["family"];
    for id in [
        "ind_fairpoor",
        "ind_uninsured",
        "ind_mh_unmet",
        "ind_mh_worry",
        "ind_asthma",
        "ind_as_ed",
        "ind_pa60",
        "ind_hvs",
        "ind_freeactive",
        "ind_behindrent",
        "ind_houseinst",
        "ind_unsafe",
        "ind_basics",
        "ind_unmet",
        "ind_cg_mental",
    ] {
        assert!(
            indicators.indicators.iter().any(|indicator| indicator.id == id),
            "{id}"
        );
    }
}

#[test]
fn age_opens_and_closes_items() {
    let survey = family();
    let (instrument, _) = &survey.instruments["family"];
    let asked = |id: &str, age: &str| {
        let instance = Instance::flat([("c_age", age)]);
        let holds = |expression: &Option<chna::instrument::expression::Expression>| {
            expression
                .as_ref()
                .is_none_or(|expression| expression.is_true(&instance, None, &Environment::default()))
        };
        let section = instrument.section_of(id).unwrap();
        holds(&section.relevant) && holds(&instrument.item(id).unwrap().relevant)
    };
    assert!(!asked("mh_worry", "2") && asked("mh_worry", "3") && asked("mh_worry", "17"));
    assert!(!asked("pa_days", "5") && asked("pa_days", "6"));
    assert!(!asked("c_age_months", "1") && asked("c_age_months", "2"));
    assert!(!asked("mh_worry", "") && asked("fd_worry", ""));
}

#[test]
fn a_cycle_brings_its_own_names() {
    let survey = family();
    let (instrument, _) = &survey.instruments["family"];
    let cycle = &survey.cycles["2025"];
    let fielded = instrument.fielded(cycle);
    let codes = |instrument: &Instrument| -> Vec<String> {
        let item = instrument.item("nbhd").unwrap();
        item.choices().iter().map(|choice| choice.code.clone()).collect()
    };
    assert_eq!(codes(instrument).len(), 22);
    assert_eq!(codes(&fielded).len(), 11);
    assert_eq!(codes(&fielded).last().unwrap(), "not_listed");
    let spanish: Language = "es".parse().unwrap();
    let welcome = &fielded.sections[0];
    for language in [&Language::english(), &spanish] {
        let intro = fielded.section_intro(welcome, language).unwrap();
        assert!(intro.contains("Harbor Falls Children's Hospital"), "{intro}");
        assert!(!intro.contains('{'), "{intro}");
    }
    let insurance = fielded.item("c_ins").unwrap();
    assert_eq!(
        fielded.choice_label(insurance, &insurance.choices()[0], &spanish),
        "Medicaid o CHIP"
    );
    let intro = fielded.section_intro(welcome, &spanish).unwrap();
    assert!(intro.contains("Llame al 555-0134"), "{intro}");
}

const TWO_LANGUAGES: &str = r#"
[cycle]
title = { es = "Encuesta", en = "Survey" }
hospital = "Children's"
contact = { en = "Call us", es = "Llame" }
place = "Harbor Falls"
instrument = "family"
opens = "2025-01-01"
closes = "2025-02-01"
languages = ["en", "es", "fr"]

[words]
medicaid = { en = "Medicaid", es = "Medicaid de aquí" }

[[partner]]
code = "clinic"
label = { en = "Clinic", es = "Clínica" }

[lists]
neighborhoods = [
  { code = "docks", label = { en = "Docks", es = "Muelles" } },
  { code = "hill", label = "Hill" },
]
"#;

#[test]
fn a_cycle_says_its_own_words_in_each_language() {
    let file = Path::new("cycle.toml");
    let (cycle, problems) = parse_cycle(file, "2025", TWO_LANGUAGES);
    assert_eq!(problems, []);
    let (cycle, _) = cycle.unwrap();
    let [spanish, french]: [Language; 2] = ["es", "fr"].map(|tag| tag.parse().unwrap());
    assert_eq!(
        (cycle.title.as_str(), cycle.contact.as_str()),
        ("Survey", "Call us")
    );
    assert_eq!(
        (cycle.title(&spanish), cycle.contact(&spanish)),
        ("Encuesta", "Llame")
    );
    // What is not said in a language is read in English.
    assert_eq!(
        (cycle.title(&french), cycle.contact(&french)),
        ("Survey", "Call us")
    );
    assert_eq!(cycle.place(&spanish), "Harbor Falls");
    let labels = |language: &Language| {
        let own = cycle.in_language(language);
        [
            &own.partners[0],
            &own.lists["neighborhoods"][0],
            &own.lists["neighborhoods"][1],
        ]
        .map(|choice| choice.label.clone())
    };
    assert_eq!(labels(&spanish), ["Clínica", "Muelles", "Hill"]);
    assert_eq!(labels(&french), ["Clinic", "Docks", "Hill"]);
    let survey = family();
    let words = &survey.instruments["family"].0.words;
    assert_eq!(cycle.words(words, &spanish)["medicaid"], "Medicaid de aquí");
    assert_eq!(cycle.words(words, &french)["contact"], "Call us");
    assert_eq!(cycle.unspoken(&spanish), ["list.neighborhoods.hill"]);
    assert_eq!(cycle.unspoken(&french).len(), 6);
}

#[test]
fn what_a_cycle_cannot_say_is_named() {
    for (text, code) in [
        ("{}", "I011"),
        ("{ xx_1 = \"Llame\" }", "I040"),
        ("{ es = 5 }", "I012"),
        ("7", "I012"),
    ] {
        let file = TWO_LANGUAGES.replace("{ en = \"Call us\", es = \"Llame\" }", text);
        let (_, problems) = parse_cycle(Path::new("cycle.toml"), "2025", &file);
        assert!(
            problems
                .iter()
                .any(|problem| problem.code == code && problem.line == 5),
            "{text}: {problems:?}"
        );
    }
}

#[test]
fn what_a_language_lacks_of_a_cycle_is_listed() {
    let dir = tempfile::tempdir().unwrap();
    let cycle = dir.path().join("cycles/2025");
    fs::create_dir_all(&cycle).unwrap();
    std::os::unix::fs::symlink(root().join("surveys/family"), dir.path().join("family")).unwrap();
    fs::write(cycle.join("cycle.toml"), TWO_LANGUAGES).unwrap();
    let said = |tag: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(["check", "--language", tag])
            .arg(dir.path())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(
        said("es").contains("cycles/2025/cycle.toml: read in another language: list.neighborhoods.hill\n")
    );
    assert!(said("fr").contains("read in another language: title, contact, words.medicaid, partner.clinic"));
    assert!(!said("en").contains("read in another language"));
}

#[test]
fn a_missing_text_falls_back_to_english() {
    let survey = family();
    let mut instrument = survey.instruments["family"].0.clone();
    let spanish: Language = "es".parse().unwrap();
    let item = instrument.item("as_ever").unwrap().clone();
    assert!(instrument.label(&item, &spanish).starts_with("¿Alguna vez"));
    assert_eq!(instrument.choice_label(&item, &item.choices()[0], &spanish), "Sí");
    let translation = instrument.translations.get_mut(&spanish).unwrap();
    translation.texts.remove("item.as_ever.label");
    assert_eq!(instrument.label(&item, &spanish), item.label);
    let german: Language = "de".parse().unwrap();
    assert_eq!(instrument.label(&item, &german), item.label);
}

#[test]
fn a_changed_source_makes_its_translations_stale() {
    let survey = family();
    let mut instrument = survey.instruments["family"].0.clone();
    let spanish: Language = "es".parse().unwrap();
    let translation = instrument.translations[&spanish].clone();
    let file = Path::new("es.toml");
    let none = Indicators::default();
    let before = check_translation(file, &translation, &wanted(&instrument, &none));
    instrument.sections[1].items[0].label.push('!');
    let mut problems = check_translation(file, &translation, &wanted(&instrument, &none));
    problems.retain(|problem| !before.contains(problem));
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].code, problems[0].severity),
        ("I043", Severity::Warning)
    );
}

#[test]
fn shuffled_choices_are_each_familys_own_and_end_as_written() {
    let survey = family();
    let (instrument, _) = &survey.instruments["family"];
    let [first, second] = ["tc_1", "tc_2"].map(|id| instrument.item(id).unwrap());
    let order = |item: &chna::instrument::Item, seed| -> Vec<String> {
        item.choices_for(seed)
            .iter()
            .map(|choice| choice.code.clone())
            .collect()
    };
    assert_eq!(order(first, 7), order(first, 7));
    assert_eq!(order(first, 7), order(second, 7));
    assert_ne!(order(first, 7), order(first, 8));
    assert_eq!(order(first, 7).last().unwrap(), "other");
    assert_eq!(order(first, 7).len(), first.choices().len());
    let plain = instrument.item("c_health").unwrap();
    assert_eq!(order(plain, 7)[0], "excellent");
}

#[test]
fn a_raised_version_breaks_the_trend() {
    let survey = family();
    let (instrument, _) = &survey.instruments["family"];
    let mut later = instrument.clone();
    later.sections[1].items[0].version = 2;
    later.sections[1].items.remove(1);
    let mut sections = later.sections.iter_mut();
    let child = sections.find(|section| section.id == "child").unwrap();
    child.items[1].label.push_str(" Really?");
    let mut added = instrument.item("open").unwrap().clone();
    added.id = "new_one".into();
    later.sections[0].items.push(added);
    let all = compare(instrument, &later);
    let of = |id: &str| all.iter().find(|item| item.item == id).unwrap();
    assert_eq!(of("elig_child").change, Change::Reworded);
    assert_eq!(of("elig_place").change, Change::Dropped);
    assert_eq!(of("new_one").change, Change::New);
    assert_eq!(of("c_age").change, Change::Same);
    assert!(of("c_age").words_differ && !of("c_health").words_differ);
}

#[test]
fn the_same_file_has_the_same_hash_and_another_another() {
    let text = fs::read_to_string(root().join("tests/cases/check/cycles/family/instrument.toml")).unwrap();
    let file = Path::new("instrument.toml");
    let hash = |text: &str| Instrument::parse(file, text).unwrap().hash;
    assert_eq!(hash(&text), hash(&text));
    assert_ne!(hash(&text), hash(&format!("{text}\n")));
    assert_eq!(hash(&text).len(), 16);
    let instrument = Instrument::parse(file, &text).unwrap();
    assert_eq!(instrument.reference(), format!("family@{}", instrument.hash));
}

/// What a slip of the hand does to the family survey: never a panic, and never a silent loss.
mod slips {
    use proptest::prelude::*;

    use super::*;

    const PIECES: [&str; 12] = [
        "\"",
        "=",
        "[[section]]\n",
        "]",
        "{",
        "${",
        "\n",
        "'",
        "\u{202e}",
        "\"\"\"",
        "#",
        "id = 5\n",
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

        #[test]
        fn a_slip_gives_an_instrument_or_problems_with_a_place(
            at in 0.0..1.0_f64, cut in 0..40_usize, piece in 0..PIECES.len()
        ) {
            let text = fs::read_to_string(root().join("surveys/family/instrument.toml")).unwrap();
            let nearest = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let from = nearest((at * text.len() as f64) as usize);
            let to = nearest((from + cut).min(text.len()));
            let slip = format!("{}{}{}", &text[..from], PIECES[piece], &text[to..]);
            let lines = slip.lines().count() + 1;
            if let Err(problems) = Instrument::parse(Path::new("instrument.toml"), &slip) {
                prop_assert!(!problems.is_empty());
                for problem in problems {
                    prop_assert!(problem.line <= lines, "{}", problem);
                    prop_assert!(catalogue::meaning(problem.code).is_some(), "{}", problem);
                }
            }
        }
    }
}
