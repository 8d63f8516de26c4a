//! The assessment as a document and as a page, from hand-made findings.

use std::collections::{BTreeMap, BTreeSet};

use chna::disclosure::{Frequency, Reason, publish_counts};
use chna::instrument::expression::Expression;
use chna::instrument::{Better, Cycle, Form, Indicator};
use chna::language::Language;
use chna::report::assessment::{assessment, cross};
use chna::report::document::{Block, Chapter, Document, LineState, Sentence};
use chna::report::findings::{
    AnswersFindings, BreakdownFindings, Characteristic, ChoiceFindings, ClusterFindings, CyclePoint,
    Findings, FlowFindings, Gap, GroupFinding, IndicatorFindings, ListFindings, NotCompared, QuestionFinding,
    RakedFacts, Rules, RunFact, TopicFindings, TrendFindings, Weighting, WhoRow,
};
use chna::report::pdf::pdfs;
use chna::report::{Format, csv, html, release};
use regex::Regex;

use crate::charts::cell;

/// A number that only the hidden group of seven could bring into a document.
const SEVEN: &str = "Somali";

fn cycle() -> Cycle {
    Cycle {
        brand: chna::instrument::Brand::default(),
        id: "2025".to_owned(),
        title: "Family survey 2025".to_owned(),
        hospital: "Harbor Falls Children's Hospital".to_owned(),
        contact: "617-555-0100".to_owned(),
        place: "Harbor Falls".to_owned(),
        instrument: "family".to_owned(),
        packs: Vec::new(),
        form: Form::Short,
        minutes: 5,
        opens: "2025-03-01".to_owned(),
        closes: "2025-05-31".to_owned(),
        languages: vec![Language::english(), "es".parse().unwrap()],
        fielded_drafts: vec!["es".parse().unwrap()],
        gift: false,
        lists: BTreeMap::new(),
        own_words: BTreeMap::new(),
        waivers: BTreeMap::from([("R5".to_owned(), "none needed".to_owned())]),
        partners: Vec::new(),
        sampling: String::new(),
        targets: BTreeMap::new(),
        synthetic: true,
        support: Vec::new(),
        margins: Vec::new(),
        resources: Vec::new(),
        consulted: Vec::new(),
        comments: Vec::new(),
        benchmarks: Vec::new(),
        tiles: Vec::new(),
        map: None,
        outlines: Vec::new(),
        spoken: BTreeMap::new(),
    }
}

fn asthma(better: Better) -> Indicator {
    Indicator {
        id: "ind_asthma".to_owned(),
        version: 1,
        topic: "asthma".to_owned(),
        label: "Current asthma".to_owned(),
        universe: None,
        answered: None,
        numerator: Expression::parse("${as_ever} = 'yes'").unwrap(),
        least_answered: None,
        better,
        population: "children".to_owned(),
        did: "have asthma now".to_owned(),
        main: true,
        benchmarks: Vec::new(),
        note: String::new(),
        line: 1,
    }
}

fn group(label: &str, n: u64, share: f64, clear: bool) -> GroupFinding {
    let half = 1.96 * (share * (1.0 - share) / n as f64).sqrt();
    GroupFinding {
        code: label.to_lowercase().replace(' ', "_"),
        label: label.to_owned(),
        cell: cell(n, share, half),
        gap: (n >= 30).then_some(Gap {
            difference: share - 0.14,
            lower: share - 0.14 - half,
            upper: share - 0.14 + half,
            clear,
        }),
    }
}

fn by_language() -> BreakdownFindings {
    BreakdownFindings {
        id: "home_language".to_owned(),
        label: "Language spoken at home".to_owned(),
        ordered: false,
        groups: vec![
            group("English", 1100, 0.11, true),
            group("Spanish", 600, 0.21, true),
            group("Haitian Creole", 60, 0.30, false),
            group(SEVEN, 7, 0.57, false),
            group("French", 22, 0.1, false),
        ],
    }
}

fn point(cycle: &str, share: f64) -> CyclePoint {
    CyclePoint {
        cycle: cycle.to_owned(),
        cell: cell(1200, share, 0.025),
        crude: Some(share + 0.03),
        same_words: true,
    }
}

fn finding(better: Better) -> IndicatorFindings {
    IndicatorFindings {
        indicator: asthma(better),
        total: cell(1789, 0.14, 0.02),
        breakdowns: vec![by_language()],
        trend: TrendFindings::Compared {
            points: vec![point("2019", 0.10), point("2025", 0.14)],
            since: "2019".to_owned(),
            change: Some(Gap {
                difference: 0.04,
                lower: 0.01,
                upper: 0.07,
                clear: true,
            }),
        },
        questions: vec!["Does this child CURRENTLY have asthma?".to_owned()],
    }
}

fn characteristic() -> Characteristic {
    let counts = [
        ("English", 1100, 1040.0, vec![]),
        ("Spanish", 660, 700.0, vec![]),
        (SEVEN, 7, 9.0, vec![Reason::SmallCount]),
        ("French", 22, 40.0, vec![Reason::Secondary]),
    ];
    let frequencies: Vec<Frequency> = counts
        .into_iter()
        .map(|(group, n, weighted_n, hidden)| Frequency {
            group: group.to_owned(),
            n,
            weighted_n,
            hidden,
        })
        .collect();
    let published = publish_counts(frequencies, (1789, 1789.0));
    Characteristic {
        id: "home_language".to_owned(),
        label: "Language spoken at home".to_owned(),
        overlapping: false,
        rows: published
            .into_iter()
            .map(|count| WhoRow {
                label: count.group.clone(),
                is_group: true,
                unweighted: count.figures.map(|figures| figures.share()),
                weighted: count.figures.map(|figures| figures.weighted_share()),
                count,
                reference: Some(0.25),
            })
            .collect(),
        source: Some("Harbor Falls, a synthetic town, 2025".to_owned()),
    }
}

fn concerns() -> ListFindings {
    let choice = |label: &str, share: f64| ChoiceFindings {
        code: label.to_lowercase().replace(' ', "_"),
        topic: None,
        label: label.to_owned(),
        any: cell(1700, share, 0.02),
        first: Some(cell(1700, share / 2.0, 0.02)),
        points: Some(cell(1700, share / 1.5, 0.02)),
    };
    ListFindings {
        id: "concerns".to_owned(),
        topic: "concerns".to_owned(),
        label: "Top concerns".to_owned(),
        ranked: true,
        choices: vec![
            choice("Cost of housing", 0.41),
            choice("Mental health", 0.38),
            choice("Healthy food", 0.2),
        ],
        answered: Some(1700),
    }
}

fn flow() -> FlowFindings {
    let step = |group: &str, n: u64, hidden: Vec<Reason>| Frequency {
        group: group.to_owned(),
        n,
        weighted_n: n as f64,
        hidden,
    };
    let steps = vec![
        step("Began", 1789, vec![]),
        step("Asthma", 1785, vec![Reason::Secondary]),
        step("Came to the end", 1700, vec![]),
    ];
    FlowFindings {
        steps: publish_counts(steps, (1789, 1789.0)),
        by: Vec::new(),
    }
}

pub fn findings() -> Findings {
    Findings {
        cycle: cycle(),
        instrument: "family@0123456789abcdef".to_owned(),
        respondents: Some(1789),
        characteristics: vec![characteristic()],
        topics: vec![TopicFindings {
            id: "asthma".to_owned(),
            label: "Asthma and breathing".to_owned(),
            indicators: vec![finding(Better::Lower)],
        }],
        lists: vec![concerns()],
        answers: vec![AnswersFindings {
            topic: "asthma".to_owned(),
            answers: ["Often", "Sometimes", "Never"].map(str::to_owned).to_vec(),
            questions: vec![QuestionFinding {
                item: "as_often".to_owned(),
                label: "How often does it keep this child up?".to_owned(),
                n: Some(1700),
                parts: vec![
                    cell(1700, 0.2, 0.02),
                    cell(1700, 0.3, 0.02),
                    cell(1700, 0.5, 0.02),
                ],
            }],
        }],
        clusters: vec![ClusterFindings {
            id: "hardships".to_owned(),
            measures: vec!["Food".to_owned(), "Rent".to_owned()],
            parts: vec![
                cell(1700, 0.6, 0.02),
                cell(1700, 0.2, 0.02),
                cell(1700, 0.15, 0.02),
                cell(1700, 0.05, 0.01),
            ],
        }],
        flow: flow(),
        missing: Vec::new(),
        questionnaire: Vec::new(),
        weighting: Weighting::Raked(RakedFacts {
            dimensions: vec!["Language spoken at home".to_owned()],
            rounds: 12,
            max_error: 3e-7,
            converged: true,
            deff: 1.31,
            effective_n: 1374.2,
            lowest: 0.4,
            highest: 2.3,
            merged: vec!["Somali, French".to_owned()],
            bands: Vec::new(),
        }),
        rules: Rules {
            min_count: 11,
            min_denominator: 30,
            public: true,
        },
        earlier: vec!["2019".to_owned()],
        run: vec![(RunFact::Program, "chna 0.1.0".to_owned())],
        proofs: Vec::new(),
    }
}

fn page(findings: &Findings, tag: &str) -> String {
    let language: Language = tag.parse().unwrap();
    html(&assessment(findings, &language))
}

pub fn document(findings: &Findings) -> Document {
    assessment(findings, &Language::english())
}

#[test]
fn the_same_findings_give_the_same_bytes() {
    assert_eq!(page(&findings(), "en"), page(&findings(), "en"));
}

#[test]
fn every_link_has_its_target_and_every_id_is_one() {
    let page = page(&findings(), "en");
    let mut ids = BTreeSet::new();
    for id in Regex::new(r#" id="([^"]+)""#).unwrap().captures_iter(&page) {
        assert!(ids.insert(id[1].to_owned()), "{} twice", &id[1]);
    }
    for link in Regex::new(r##"href="#([^"]+)""##).unwrap().captures_iter(&page) {
        assert!(ids.contains(&link[1]), "{} leads nowhere", &link[1]);
    }
    for label in Regex::new(r#"aria-labelledby="([^"]+)""#)
        .unwrap()
        .captures_iter(&page)
    {
        assert!(ids.contains(&label[1]), "{} names nothing", &label[1]);
    }
}

#[test]
fn headings_step_down_one_at_a_time() {
    let page = page(&findings(), "en");
    let levels: Vec<u32> = Regex::new("<h([1-6])")
        .unwrap()
        .captures_iter(&page)
        .map(|heading| heading[1].parse().unwrap())
        .collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "h{} after h{}", pair[1], pair[0]);
    }
}

#[test]
fn tables_have_captions_and_figures_alternatives() {
    let page = page(&findings(), "en");
    assert_eq!(page.matches("<table ").count(), page.matches("<caption ").count());
    assert_eq!(
        page.matches("role=\"img\"").count(),
        page.matches("<desc ").count()
    );
    let document = document(&findings());
    assert!(
        document
            .figures()
            .all(|figure| figure.chart.alternative().len() > 40)
    );
}

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    let page = page(&findings(), "en");
    for outside in [
        "<script", "<link", "src=", "@import", "url(", "http://", "https://",
    ] {
        let found = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(outside), "{outside}");
    }
}

#[test]
fn a_hidden_group_has_no_number_in_any_table() {
    for table in document(&findings())
        .tables()
        .filter(|table| table.id != "table-community")
    {
        for row in table
            .sections
            .iter()
            .flat_map(|section| &section.rows)
            .filter(|row| row.label == SEVEN)
        {
            let texts: Vec<&str> = row.cells.iter().map(|cell| cell.text()).collect();
            assert!(
                texts
                    .iter()
                    .filter(|text| **text != "25%")
                    .all(|text| !text.contains(char::is_numeric)),
                "{}: {texts:?}",
                table.id
            );
        }
    }
}

#[test]
fn a_clear_gap_is_said_in_points_and_times() {
    insta::assert_snapshot!(sentences(&document(&findings()), "topic-asthma"), @"
    14% of children have asthma now (1,789 answered).
    Current asthma: 21% for Spanish, 11% for English
    Language spoken at home: it was 21% for Spanish and 11% for English, 10 points apart, or 1.9 times.
    How often does it keep this child up? Most often: Never (50%)
    It got worse: 10% in 2019, 14% now. The change, +4 points, is clear.
    ");
}

#[test]
fn without_a_clear_difference_none_is_claimed() {
    let mut findings = findings();
    for group in &mut findings.topics[0].indicators[0].breakdowns[0].groups {
        if let Some(gap) = &mut group.gap {
            gap.clear = false;
        }
    }
    let said = sentences(&document(&findings), "topic-asthma");
    assert!(said.contains("We saw no clear difference"));
    assert!(!said.contains("times"));
}

/// Generated sentences of a chapter, one a line.
fn sentences(document: &Document, chapter: &str) -> String {
    let chapter = document
        .chapters
        .iter()
        .find(|found| found.id == chapter)
        .unwrap();
    let mut said: Vec<String> = chapter
        .headline
        .iter()
        .map(|sentence| sentence.text.clone())
        .collect();
    for block in &chapter.blocks {
        match block {
            Block::List(all) | Block::Paragraph(all) => said.extend(all.iter().map(|one| one.text.clone())),
            Block::Figure(figure) => said.push(figure.finding.text.clone()),
            _ => {}
        }
    }
    said.join("\n")
}

#[test]
fn every_shipped_language_speaks_throughout() {
    let key = Regex::new(r"report-[a-z]+(-[a-z0-9]+)*").unwrap();
    for language in chna::language::shipped() {
        let page = page(&findings(), language.tag());
        assert!(key.find(&page).is_none(), "{language}: {:?}", key.find(&page));
        assert!(page.contains(&format!("<html lang=\"{language}\"")));
    }
}

#[test]
fn words_to_avoid_are_avoided() {
    // The legal term is the one exception.
    let page = page(&findings(), "en")
        .to_lowercase()
        .replace("significant health need", "");
    for word in [
        "caused",
        "due to",
        "significant",
        "significant",
        "vulnerable",
        "at-risk",
        "minorities",
        "refused",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn nothing_to_compare_is_said_with_its_reason() {
    let mut findings = findings();
    findings.topics[0].indicators[0].trend = TrendFindings::NotCompared(NotCompared::OneCycle);
    assert!(page(&findings, "en").contains("asked for the first time"));
}

#[test]
fn no_margins_and_nothing_shown_is_an_honest_page() {
    let mut findings = findings();
    findings.weighting = Weighting::None;
    findings.lists.clear();
    let finding = &mut findings.topics[0].indicators[0];
    finding.total = cell(7, 0.5, 0.2);
    for group in &mut finding.breakdowns[0].groups {
        *group = self::group(&group.label.clone(), 7, 0.5, false);
    }
    finding.trend = TrendFindings::NotCompared(NotCompared::TooFew);
    let page = page(&findings, "en");
    assert!(page.contains("Too few families answered for any number to be shown"));
    assert!(page.contains("No community figures were loaded"));
}

#[test]
fn a_label_of_three_hundred_characters_is_kept_in_the_table() {
    let mut findings = findings();
    let long = "word ".repeat(60).trim().to_owned();
    findings.topics[0].indicators[0].breakdowns[0].groups[0].label = long.clone();
    assert!(page(&findings, "en").contains(&long));
}

#[test]
fn a_table_as_csv_reads_back() {
    let document = document(&findings());
    let table = document.tables().find(|table| table.id == "table-who").unwrap();
    insta::assert_snapshot!(csv(table), @r#"
    ,Group,Answers,Of those who gave an answer,Weighted,In the community,Gap in points
    Language spoken at home,English,"1,100",61%,58%,25%,◆ +36
    Language spoken at home,Spanish,660,37%,39%,25%,◆ +12
    Language spoken at home,Somali,too few to show,too few to show,too few to show,25%,
    Language spoken at home,French,too few to show,too few to show,too few to show,25%,
    "#);
}

#[test]
fn a_release_is_the_same_bytes_and_hides_the_seven_in_every_file() {
    let findings = findings();
    let document = document(&findings);
    let files = release(&findings, &document, &[], &Format::ALL.into()).unwrap();
    assert_eq!(
        files,
        release(&findings, &document, &[], &Format::ALL.into()).unwrap()
    );
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for path in [
        "assessment.html",
        "assessment.pdf",
        "workbook.xlsx",
        "shares.csv",
        "tables/table-who.csv",
    ] {
        assert!(paths.contains(&path), "{path} is missing from {paths:?}");
    }
    let shares = files.iter().find(|file| file.path == "shares.csv").unwrap();
    let shares = String::from_utf8(shares.bytes.clone()).unwrap();
    let line = shares.lines().find(|line| line.contains(SEVEN)).unwrap();
    assert_eq!(
        line,
        "ind_asthma,Current asthma,2025,Language spoken at home,Somali,too few to show,,,,,,,,"
    );
}

/// What a PDF says of itself, from its uncompressed objects.
#[test]
fn the_pdf_is_tagged_and_dated_by_its_cycle() {
    let document = document(&findings());
    let pdf = pdfs(&[&document]).unwrap().remove(0);
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-1.7"));
    for said in [
        "pdfuaid:part>1<",
        "2025-05-31",
        "Community Health Needs Assessment",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn four_scripts_can_be_printed() {
    let documents: Vec<Document> = ["es", "zh-Hant", "ar", "vi"]
        .iter()
        .map(|tag| assessment(&findings(), &tag.parse().unwrap()))
        .collect();
    let documents: Vec<&Document> = documents.iter().collect();
    assert_eq!(pdfs(&documents).unwrap().len(), 4);
}

#[test]
fn each_rule_is_linked_to_its_chapter_or_open_or_waived() {
    let found = findings();
    let mut document = document(&found);
    document.chapters.push(Chapter {
        id: "since".to_owned(),
        title: "Since the last assessment".to_owned(),
        headline: None,
        blocks: vec![Block::Paragraph(vec![Sentence::fixed("Much.")])],
        part: None,
    });
    cross(&mut document, &found);
    let crosswalk = document
        .chapters
        .iter()
        .find(|chapter| chapter.id == "crosswalk")
        .unwrap();
    let lines = || {
        crosswalk.blocks.iter().flat_map(|block| match block {
            Block::Lines(lines) => lines.as_slice(),
            _ => &[],
        })
    };
    let state = |id: &str| {
        let mut lines = lines();
        lines
            .find(|line| line.text.starts_with(&format!("{id}:")))
            .map(|line| &line.state)
            .unwrap()
    };
    let met = |id: &str, by: &str| matches!(state(id), LineState::Met { chapter, .. } if chapter == by);
    assert!(met("R1", "community") && met("H3d", "who-answered") && met("H3f", "topic-asthma"));
    assert!(met("R6", "since"), "a chapter that came later answers, too");
    assert_eq!(state("R5"), &LineState::Waived("waived: none needed".to_owned()));
    // A chapter that says there is nothing answers nothing.
    assert!(document.chapters.iter().any(|chapter| chapter.id == "consulted"));
    assert_eq!(state("R3"), &LineState::Open("not met yet".to_owned()));
}
