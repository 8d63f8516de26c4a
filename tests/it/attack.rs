//! An outsider with a pencil and a solver: reads only the published files of all releases, and tries to work out what is hidden.
//!
//! `read` takes files of every format apart, `know` puts together what they say of each number, `solve` makes sums, differences,
//! complements and rounded shares one linear program per table. What he may not find is known from the auditor's list: for
//! every number of 1 to 10, the whole of 1 to 10 must stay open.

mod know;
mod read;
mod solve;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use chna::collection::Submission;
use chna::instrument::Survey;
use chna::language::Language;
use chna::pipeline::assess::{Assessed, Assessment, Audience, assess};
use chna::report::{Format, ReleaseFile, release};
use chna::town;
use proptest::prelude::*;

use self::know::{Known, Said};
use self::read::HIDDEN;
use self::solve::{Attack, Number, Row, Side, range};

type Submissions = BTreeMap<String, Vec<Submission>>;

fn survey() -> Survey {
    Survey::load(Path::new("surveys")).unwrap()
}

fn assessed(survey: &Survey, cycle: &str, submissions: &Submissions) -> Assessment {
    assess(&Assessed {
        survey,
        cycle,
        submissions,
        audience: Audience::Public,
        run: Vec::new(),
        language: &Language::english(),
        sheets: &[],
        progress: &|_| (),
    })
    .unwrap()
}

fn files(assessment: &Assessment, formats: &[Format]) -> Vec<ReleaseFile> {
    let formats: BTreeSet<Format> = formats.iter().copied().collect();
    release(&assessment.findings, &assessment.document, &[], &formats).unwrap()
}

fn town_of(survey: &Survey, cycle: &str) -> Vec<Submission> {
    let of_town = &survey.cycles[cycle];
    let fielded = survey.instruments[&of_town.instrument].0.fielded(of_town);
    town::submissions(&fielded, of_town).unwrap()
}

/// Every number of 1 to 10 that the auditor guards, as a reader would name it.
fn guarded(assessment: &Assessment) -> Vec<Number> {
    let findings = &assessment.findings;
    let mut names = BTreeMap::new();
    let indicators = findings.topics.iter().flat_map(|topic| &topic.indicators);
    for breakdown in indicators.flat_map(|finding| &finding.breakdowns) {
        for group in &breakdown.groups {
            let key = (breakdown.id.clone(), group.code.clone());
            names.insert(key, (breakdown.label.clone(), group.label.clone()));
        }
        names.insert(
            (breakdown.id.clone(), String::new()),
            (breakdown.label.clone(), "No answer".to_owned()),
        );
    }
    let side = |word: &str| match word {
        "answers" | "families" => Side::Answers,
        "events" => Side::Events,
        _ => Side::Rest,
    };
    let proofs = findings.proofs.iter().filter_map(|proof| {
        let parts: Vec<&str> = proof.number.split(" / ").collect();
        match parts[..] {
            [measure, "everyone", word] => {
                Some((measure.to_owned(), String::new(), String::new(), side(word)))
            }
            [_, _, "hidden together", ..] => None,
            [measure, dimension, code, word] => {
                let (dimension, group) = names.get(&(dimension.to_owned(), code.to_owned()))?.clone();
                Some((measure.to_owned(), dimension, group, side(word)))
            }
            _ => None,
        }
    });
    proofs.collect()
}

/// What the outsider has worked out, one line each; nothing is what a release is for.
fn recovered(known: &Known, cycle: &str, assessment: &Assessment, exact: bool) -> Vec<String> {
    let attack = Attack::on(known, cycle, exact);
    let mut found: Vec<String> = guarded(assessment)
        .into_iter()
        .filter_map(|number| {
            // A table that is not published at all leaves everything open.
            let (least, most) = attack.range(&number)?;
            (least > 1.0 + 1e-6 || most < 10.0 - 1e-6)
                .then(|| format!("{cycle}: {number:?}: {least} to {most}"))
        })
        .collect();
    found.extend(known.contradictions.iter().cloned());
    found.extend(known.shares_of_hidden());
    found
}

/// What figures write beside a group that their measure's table hides.
fn drawn(known: &Known, cycle: &str, files: &[ReleaseFile]) -> Vec<String> {
    let mut found = Vec::new();
    for ((_, measure), tables) in known.measures.iter().filter(|((of, _), _)| of == cycle) {
        let shown = |group: &str| {
            let all = tables.groups.values().filter_map(|groups| groups.get(group));
            all.map(|said| said.n.is_some()).reduce(|a, b| a || b)
        };
        let prefix = format!("figures/figure-{}-", measure.replace('_', "-"));
        for figure in files.iter().filter(|file| file.path.starts_with(&prefix)) {
            let svg = std::str::from_utf8(&figure.bytes).unwrap();
            let parsed = roxmltree::Document::parse(svg).unwrap();
            let texts = parsed.descendants().filter(|node| node.has_tag_name("text"));
            let texts: Vec<&str> = texts.filter_map(|node| node.text()).collect();
            for pair in texts.windows(2) {
                if shown(pair[0]) == Some(false) && pair[1].contains(char::is_numeric) {
                    found.push(format!("{}: {} then {}", figure.path, pair[0], pair[1]));
                }
            }
        }
    }
    found
}

const READ: [Format; 4] = [Format::Html, Format::Xlsx, Format::Csv, Format::Svg];

/// Three releases of the same areas: whoever holds one holds all.
#[test]
fn the_outsider_finds_nothing_in_the_example_town() {
    let survey = survey();
    let mut all = Submissions::new();
    let mut known = Known::default();
    let mut releases = Vec::new();
    for cycle in ["2019", "2022", "2025"] {
        all.insert(cycle.to_owned(), town_of(&survey, cycle));
        let assessment = assessed(&survey, cycle, &all);
        let mut formats = READ.to_vec();
        if cycle == "2025" {
            formats.extend([Format::Docx, Format::Pdf]);
        }
        let files = files(&assessment, &formats);
        known.read(cycle, &files);
        releases.push((cycle, assessment, files));
    }
    for (cycle, assessment, files) in &releases {
        assert!(guarded(assessment).len() > 50, "{cycle}: much is guarded");
        assert_eq!(recovered(&known, cycle, assessment, false), [""; 0]);
        assert_eq!(drawn(&known, cycle, files), [""; 0]);
    }
    assert_eq!(known.who["2025"]["Language at home"]["Somali"], Said::default());
    let (_, _, files) = releases.last().unwrap();
    the_seven_are_in_no_file(files);
}

/// Whatever stands on a line with their name: no number but the share of the community, which is not theirs.
fn the_seven_are_in_no_file(files: &[ReleaseFile]) {
    let all = read::lines(files);
    let formats: BTreeSet<&str> = all.iter().map(|line| line.format).collect();
    assert_eq!(formats, BTreeSet::from(["csv", "docx", "html", "xlsx"]));
    let theirs: Vec<_> = all.iter().filter(|line| line.label == "Somali").collect();
    assert!(theirs.len() > 100, "every format names them: {}", theirs.len());
    for line in theirs.iter().filter(|line| line.table != "table-community") {
        let said: Vec<&String> = match line.table.as_str() {
            "table-who" => line.cells.iter().take_while(|cell| *cell == HIDDEN).collect(),
            _ => line.cells.iter().collect(),
        };
        assert!(!said.is_empty(), "{line:?}");
        assert!(
            said.iter().all(|cell| !cell.contains(char::is_numeric)),
            "{line:?}"
        );
    }
    let dir = tempfile::tempdir().unwrap();
    let pdf = dir.path().join("a.pdf");
    let file = files.iter().find(|file| file.path.ends_with(".pdf")).unwrap();
    std::fs::write(&pdf, &file.bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-layout"])
        .arg(&pdf)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let number = regex::Regex::new(r"(^|\s)[\d,]+(\s|$)").unwrap();
    let mut seen = 0;
    for line in text
        .lines()
        .filter(|line| line.contains("Somali") && line.contains(HIDDEN))
    {
        seen += 1;
        assert!(!number.is_match(line), "{line}");
    }
    assert!(seen > 20, "the print names them, too: {seen}");
}

/// The attack itself works: a row hidden alone is solved from the total, from rounded shares, and from a later release.
#[test]
fn the_outsider_can_subtract() {
    let known = |n: f64| Row {
        n: (n, n),
        events: (0.0, n),
    };
    let hidden = Row {
        n: (0.0, 47.0),
        events: (0.0, 47.0),
    };
    assert_eq!(
        range(known(47.0), &[known(40.0), hidden], 1, Side::Answers),
        (7.0, 7.0)
    );
    let shares = |n: f64, events: (f64, f64)| Row { n: (n, n), events };
    let (total, shown) = (shares(100.0, (29.5, 30.5)), shares(60.0, (23.7, 24.3)));
    let unknown = shares(40.0, (0.0, 40.0));
    let (least, most) = range(total, &[shown, unknown], 1, Side::Events);
    assert!(
        (least - 5.2).abs() < 1e-6 && (most - 6.8).abs() < 1e-6,
        "{least} {most}"
    );
}

/// A leak is found: files in which everyone's number stands that the release itself hides.
#[test]
fn the_outsider_remembers_other_releases() {
    let file = |path: &str, text: &str| ReleaseFile {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let head = "measure,label,cycle,breakdown,group,status,n,share\n";
    let then = [
        file(
            "shares.csv",
            &format!(
                "{head}ind_a,A,2019,,,too few to show,,\nind_a,A,2019,Sex,Girls,shown,40,0.30\nind_a,A,2019,Sex,Boys,too few to show,,\n"
            ),
        ),
        file(
            "tables/table-who.csv",
            ",Group,Answers\nSex,Girls,60\nSex,Boys,40\nSex,No answer,0\n",
        ),
    ];
    let later = [file(
        "shares.csv",
        &format!("{head}ind_a,A,2019,,,shown,47,0.25\n"),
    )];
    let mut known = Known::default();
    known.read("2019", &then);
    let number = |known: &Known| {
        let [measure, dimension, group] = ["ind_a", "Sex", "Boys"].map(str::to_owned);
        let number = (measure, dimension, group, Side::Answers);
        Attack::on(known, "2019", false).range(&number).unwrap()
    };
    assert_eq!(number(&known), (0.0, 40.0));
    known.read("2022", &later);
    assert_eq!(number(&known), (7.0, 7.0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, ..ProptestConfig::default() })]

    /// Any few hundred families of the town, as a town of their own that asks twice and has no weights: a share is a count over
    /// a count, and the second release speaks of the first.
    #[test]
    fn nor_in_any_small_town(start in 0_usize..1200, step in 1_usize..5, size in 60_usize..260) {
        let mut survey = survey();
        let mut all = Submissions::new();
        let mut known = Known::default();
        let mut releases = Vec::new();
        for cycle in ["2019", "2022"] {
            let town = town_of(&survey, cycle);
            let few: Vec<Submission> = (0..size).map(|i| town[(start + i * step) % town.len()].clone()).collect();
            prop_assume!(few.iter().map(|one| one.response().id).collect::<BTreeSet<_>>().len() == size);
            all.insert(cycle.to_owned(), few);
            if let Some(own) = survey.cycles.get_mut(cycle) {
                own.margins.clear();
            }
            let assessment = assessed(&survey, cycle, &all);
            let files = files(&assessment, &READ);
            known.read(cycle, &files);
            releases.push((cycle, assessment, files));
        }
        for (cycle, assessment, files) in &releases {
            prop_assert_eq!(recovered(&known, cycle, assessment, true), [""; 0]);
            prop_assert_eq!(drawn(&known, cycle, files), [""; 0]);
        }
    }
}
