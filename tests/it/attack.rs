//! An outsider with a pencil and a solver: reads only the published files of a release, and tries to work out what is hidden.
//!
//! Sums, differences and complements of counts go into one linear program per table set; files are held against each other,
//! since what one hides another might say.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use chna::collection::Submission;
use chna::instrument::Survey;
use chna::language::Language;
use chna::pipeline::assess::{Assessed, Audience, assess};
use chna::report::{Format, ReleaseFile, release};
use chna::town;
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use proptest::prelude::*;
use regex::Regex;

const HIDDEN: &str = "too few to show";
/// Groups that overlap do not add up; anyone sees that from their names.
const OVERLAPPING: [&str; 2] = [
    "Race and ethnicity, alone or in combination",
    "Detailed race and ethnicity",
];

/// Counts by breakdown and group; `None` where the file says that they are too few.
type Table = BTreeMap<String, Vec<(String, Option<f64>)>>;

/// All that the outsider has.
struct Loot {
    /// Of the table of who answered; the silent have their row, too.
    who: Table,
    /// Answers by measure: everyone's, and by group.
    measures: BTreeMap<String, (Option<f64>, Table)>,
}

fn file<'a>(files: &'a [ReleaseFile], path: &str) -> &'a [u8] {
    &files.iter().find(|file| file.path == path).unwrap().bytes
}

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn count(text: &str) -> Option<f64> {
    text.replace(',', "").parse().ok()
}

fn read(files: &[ReleaseFile]) -> Loot {
    let mut who = Table::new();
    for row in rows(file(files, "tables/table-who.csv")) {
        let group = (row[1].clone(), count(&row[2]));
        who.entry(row[0].clone()).or_default().push(group);
    }
    let mut measures: BTreeMap<String, (Option<f64>, Table)> = BTreeMap::new();
    let tidy = rows(file(files, "shares.csv"));
    let cycle = tidy.last().map(|row| row[2].clone()).unwrap_or_default();
    for row in tidy
        .iter()
        .filter(|row| row[2] == cycle && row[0].starts_with("ind_"))
    {
        let (total, table) = measures.entry(row[0].clone()).or_default();
        match row[3].is_empty() {
            true => *total = count(&row[6]),
            false => table
                .entry(row[3].clone())
                .or_default()
                .push((row[4].clone(), count(&row[6]))),
        }
    }
    Loot { who, measures }
}

/// The least and the most that a hidden group can be, given the total, the shown groups, and the most each can be.
fn range(total: f64, groups: &[(Option<f64>, f64)], at: usize) -> (f64, f64) {
    let solve = |direction| {
        let mut problem = Problem::new(direction);
        let sum: Vec<_> = groups
            .iter()
            .enumerate()
            .map(|(i, (known, most))| {
                let bounds = known.map_or((0.0, *most), |known| (known, known));
                (problem.add_var(if i == at { 1.0 } else { 0.0 }, bounds), 1.0)
            })
            .collect();
        problem.add_constraint(sum, ComparisonOp::Eq, total);
        let solution = problem.solve().unwrap().into_solution().unwrap();
        solution.objective()
    };
    (
        solve(OptimizationDirection::Minimize),
        solve(OptimizationDirection::Maximize),
    )
}

/// What was worked out of a hidden number of 1 to 10: the outsider is sure that it is small, and knows more than that.
fn gives_away((least, most): (f64, f64)) -> bool {
    let (least, most) = (least.round(), most.round());
    (1.0..=10.0).contains(&most) && (least > 1.0 || most < 10.0)
}

/// Everything the outsider could work out, one line each.
fn attack(loot: &Loot) -> Vec<String> {
    let mut found = Vec::new();
    let everyone = loot
        .who
        .values()
        .filter(|groups| groups.iter().all(|(_, n)| n.is_some()))
        .map(|groups| groups.iter().filter_map(|(_, n)| *n).sum::<f64>());
    let everyone = everyone.fold(f64::NAN, f64::min);
    let additive = |table: &str| !OVERLAPPING.contains(&table);
    for (name, groups) in loot.who.iter().filter(|(name, _)| additive(name)) {
        if everyone.is_nan() {
            continue;
        }
        let known: Vec<(Option<f64>, f64)> = groups.iter().map(|(_, n)| (*n, everyone)).collect();
        for (i, (group, n)) in groups.iter().enumerate() {
            let range = match n {
                Some(n) => (everyone - n, everyone - n),
                None => range(everyone, &known, i),
            };
            if gives_away(range) {
                found.push(format!("who / {name} / {group}: {range:?}"));
            }
        }
    }
    for (measure, (total, table)) in &loot.measures {
        let Some(total) = total else { continue };
        for (name, groups) in table.iter().filter(|(name, _)| additive(name)) {
            let people = loot.who.get(name);
            let most = |group: &str| {
                let row = people.and_then(|rows| rows.iter().find(|(label, _)| label == group));
                row.and_then(|(_, n)| *n).unwrap_or(*total).min(*total)
            };
            let mut known: Vec<(Option<f64>, f64)> =
                groups.iter().map(|(group, n)| (*n, most(group))).collect();
            known.push((None, most("No answer")));
            for (i, (group, n)) in groups.iter().enumerate() {
                if n.is_none() && gives_away(range(*total, &known, i)) {
                    found.push(format!(
                        "{measure} / {name} / {group}: {:?}",
                        range(*total, &known, i)
                    ));
                }
            }
        }
    }
    found
}

/// Numbers that one file says of a group another hides.
fn betrayed(files: &[ReleaseFile], loot: &Loot) -> Vec<String> {
    let mut found = Vec::new();
    let hidden: BTreeMap<&String, BTreeSet<&String>> = loot
        .measures
        .iter()
        .map(|(measure, (_, table))| {
            let groups = table.values().flatten();
            (
                measure,
                groups
                    .filter(|(_, n)| n.is_none())
                    .map(|(group, _)| group)
                    .collect(),
            )
        })
        .collect();
    let page = String::from_utf8(file(files, "assessment.html").to_vec()).unwrap();
    let row = Regex::new(r#"<tr[^>]*><th scope="row">([^<]*)</th>(.*?)</tr>"#).unwrap();
    for (measure, (_, table)) in &loot.measures {
        let slug = measure.replace('_', "-");
        let Some(body) = page.split(&format!("<table id=\"table-{slug}\"")).nth(1) else {
            continue;
        };
        let body = body.split("</table>").next().unwrap();
        let shown: usize = table.values().flatten().filter(|(_, n)| n.is_some()).count();
        let said = row
            .captures_iter(body)
            .filter(|row| row[2].contains(char::is_numeric) && !row[2].contains(HIDDEN))
            .count();
        // All groups that are shown, and everyone.
        if said > shown + 1 {
            found.push(format!(
                "the page shows {said} rows of {measure}, the file {shown}"
            ));
        }
        for figure in files
            .iter()
            .filter(|file| file.path.starts_with(&format!("figures/figure-{slug}-")))
        {
            let svg = std::str::from_utf8(&figure.bytes).unwrap();
            let parsed = roxmltree::Document::parse(svg).unwrap();
            let texts: Vec<&str> = parsed
                .descendants()
                .filter(|node| node.has_tag_name("text"))
                .filter_map(|node| node.text())
                .collect();
            for pair in texts.windows(2) {
                let is_hidden = hidden[measure].iter().any(|group| group.as_str() == pair[0]);
                let also_shown = table
                    .values()
                    .flatten()
                    .any(|(group, n)| group == pair[0] && n.is_some());
                if is_hidden && !also_shown && pair[1] != HIDDEN {
                    found.push(format!("{}: {} then {}", figure.path, pair[0], pair[1]));
                }
            }
        }
    }
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file(files, "workbook.xlsx").to_vec())).unwrap();
    // Tables with a measure or a cycle a column: a hidden cell says nothing of the next.
    let by_column = ["heat", "felt", "years"];
    for (name, sheet) in workbook.worksheets() {
        if by_column.iter().any(|table| name.ends_with(table)) {
            continue;
        }
        for row in sheet.rows() {
            let hidden = |cell: &Data| matches!(cell, Data::String(text) if text == HIDDEN);
            let number = |cell: &Data| matches!(cell, Data::Float(_) | Data::Int(_));
            if row.get(1).is_some_and(hidden) && row.get(2).is_some_and(number) {
                found.push(format!("workbook, {name}: {row:?}"));
            }
        }
    }
    found
}

fn survey() -> Survey {
    Survey::load(Path::new("surveys")).unwrap()
}

fn files(survey: &Survey, cycle: &str, submissions: Vec<Submission>) -> Vec<ReleaseFile> {
    let assessment = assess(&Assessed {
        survey,
        cycle,
        submissions: &BTreeMap::from([(cycle.to_owned(), submissions)]),
        audience: Audience::Public,
        run: Vec::new(),
        language: &Language::english(),
        sheets: &[],
        progress: &|_| (),
    })
    .unwrap();
    let formats = [Format::Html, Format::Xlsx, Format::Csv, Format::Svg];
    release(&assessment.findings, &assessment.document, &[], &formats.into()).unwrap()
}

fn town_of(survey: &Survey, cycle: &str) -> Vec<Submission> {
    let of_town = &survey.cycles[cycle];
    town::submissions(
        &survey.instruments[&of_town.instrument].0.fielded(of_town),
        of_town,
    )
    .unwrap()
}

#[test]
fn the_outsider_finds_nothing_in_the_example_town() {
    let survey = survey();
    let files = files(&survey, "2025", town_of(&survey, "2025"));
    let loot = read(&files);
    assert!(
        loot.measures.len() > 40 && loot.who.len() > 8,
        "the files were read"
    );
    let hidden = loot.who.values().flatten().filter(|(_, n)| n.is_none()).count();
    assert!(hidden > 1, "something is hidden");
    assert_eq!(attack(&loot), [""; 0]);
    assert_eq!(betrayed(&files, &loot), [""; 0]);
    let languages = &loot.who["Language at home"];
    let somali = languages.iter().find(|(group, _)| group == "Somali").unwrap();
    assert_eq!(somali.1, None, "the seven are hidden");
}

/// The attack itself works: a table with one hidden row is solved.
#[test]
fn the_outsider_can_subtract() {
    let groups = [(Some(40.0), 47.0), (None, 47.0), (None, 0.0)];
    assert_eq!(range(47.0, &groups, 1), (7.0, 7.0));
    assert!(gives_away((7.0, 7.0)) && gives_away((0.0, 6.0)));
    assert!(!gives_away((0.0, 12.0)) && !gives_away((1.0, 10.0)) && !gives_away((15.0, 15.0)));
    let loot = Loot {
        who: BTreeMap::from([
            (
                "Sex".to_owned(),
                vec![("a".to_owned(), Some(40.0)), ("b".to_owned(), Some(47.0))],
            ),
            (
                "Home".to_owned(),
                vec![("c".to_owned(), Some(80.0)), ("d".to_owned(), None)],
            ),
        ]),
        measures: BTreeMap::new(),
    };
    // By its complement, and by difference.
    assert_eq!(
        attack(&loot),
        ["who / Home / c: (7.0, 7.0)", "who / Home / d: (7.0, 7.0)"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, ..ProptestConfig::default() })]

    /// Any few hundred families of the town, as a town of their own.
    #[test]
    fn nor_in_any_small_town(start in 0_usize..1200, step in 1_usize..5, size in 60_usize..260) {
        let survey = survey();
        let all = town_of(&survey, "2019");
        let few: Vec<Submission> = (0..size).map(|i| all[(start + i * step) % all.len()].clone()).collect();
        prop_assume!(few.iter().map(|one| one.response().id).collect::<BTreeSet<_>>().len() == size);
        let files = files(&survey, "2019", few);
        let loot = read(&files);
        prop_assert_eq!(attack(&loot), [""; 0]);
        prop_assert_eq!(betrayed(&files, &loot), [""; 0]);
    }
}
