//! Every other chart as a snapshot, in the languages that set a page apart, and as PNG.

use chna::charts::{
    Area, Chart, Choropleth, Compare, DotRow, Dumbbell, DumbbellRow, Flow, Heat, HeatCell, HeatRow,
    HeatSection, Likert, LikertRow, Reference, Scatter, ScatterPoint, Slope, SlopeLine, Theme, Tile, TileMap,
    Tone, WeightBand, Weights, Width, Words, draw, png,
};
use chna::disclosure::{Cell, Frequency, PublishedCount, Reason, publish_counts};
use chna::language::{Language, message};

use crate::charts::cell;

/// Labels of each language: places, answers, topics.
struct Voice {
    language: Language,
    places: [&'static str; 5],
    answers: [&'static str; 4],
    topics: [&'static str; 4],
}

fn voice(tag: &str) -> Voice {
    let (places, answers, topics) = match tag {
        "ar" => (
            [
                "الأرصفة",
                "هاربورفيو",
                "آشغروف",
                "الجسر الحديدي",
                "الصومالية (Somali)",
            ],
            ["ممتازة", "جيدة جدًا", "جيدة", "مقبولة أو سيئة"],
            ["تكلفة السكن", "الصحة النفسية", "الربو", "انعدام الأمن الغذائي"],
        ),
        "zh-Hant" => (
            ["碼頭區", "港景區", "灰林區", "鐵橋區", "索馬利語"],
            ["非常好", "很好", "好", "普通或不好"],
            ["住房費用", "心理健康、壓力或悲傷", "氣喘", "糧食不安全的風險"],
        ),
        "es" => (
            [
                "Los Muelles",
                "Harborview",
                "Ashgrove",
                "Puente de Hierro",
                "Somalí",
            ],
            ["Excelente", "Muy buena", "Buena", "Regular o mala"],
            [
                "Costo de la vivienda",
                "Salud mental, estrés o tristeza",
                "Asma",
                "En riesgo de inseguridad alimentaria",
            ],
        ),
        _ => (
            ["Docks", "Harborview", "Ashgrove", "Ironbridge", "Somali"],
            ["Excellent", "Very good", "Good", "Fair or poor"],
            [
                "Cost of housing",
                "Mental health, stress or sadness",
                "Asthma",
                "At risk of food insecurity",
            ],
        ),
    };
    Voice {
        language: tag.parse().unwrap(),
        places,
        answers,
        topics,
    }
}

impl Voice {
    fn words(&self) -> Words {
        Words {
            too_few: message(&self.language, "report-too-few", &[]),
            total: message(&self.language, "report-all-families", &[]),
        }
    }

    fn likert(&self) -> Chart {
        let row = |label: &str, shares: [f64; 4], n: u64| LikertRow {
            label: label.to_owned(),
            parts: shares.iter().map(|share| cell(n, *share, 0.02)).collect(),
        };
        Chart::Likert(Likert {
            answers: self.answers.map(str::to_owned).to_vec(),
            rows: vec![
                row(self.places[0], [0.31, 0.33, 0.24, 0.12], 900),
                row(self.places[1], [0.42, 0.35, 0.2, 0.03], 900),
                row(self.places[4], [0.4, 0.3, 0.2, 0.1], 7),
            ],
            words: self.words(),
            alternative: "Stacked bars.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn slope(&self) -> Chart {
        let line = |label: &str, shares: [Option<f64>; 3], breaks: &[usize], stands_out: bool| SlopeLine {
            label: label.to_owned(),
            points: shares
                .map(|share| share.map(|share| cell(1000, share, 0.03)))
                .to_vec(),
            breaks: breaks.to_vec(),
            stands_out,
        };
        Chart::Slope(Slope {
            cycles: vec!["2019".to_owned(), "2022".to_owned(), "2025".to_owned()],
            lines: vec![
                line(self.topics[3], [Some(0.24), Some(0.27), Some(0.31)], &[], true),
                line(self.topics[0], [Some(0.2), Some(0.22), Some(0.21)], &[1], false),
                line(self.topics[1], [None, Some(0.2), Some(0.2)], &[], false),
                line(self.topics[2], [Some(0.13), Some(0.14), Some(0.005)], &[], false),
            ],
            words: self.words(),
            alternative: "Lines over three cycles.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn dumbbell(&self) -> Chart {
        let row = |label: &str, end: (&str, Cell), other: (&str, Cell)| DumbbellRow {
            label: label.to_owned(),
            end: (end.0.to_owned(), end.1),
            other: (other.0.to_owned(), other.1),
        };
        let [a, b, c, d, e] = self.places;
        Chart::Dumbbell(Dumbbell {
            rows: vec![
                row(
                    self.topics[2],
                    (a, cell(220, 0.22, 0.05)),
                    (c, cell(300, 0.08, 0.02)),
                ),
                row(
                    self.topics[3],
                    (b, cell(400, 0.2, 0.05)),
                    (d, cell(400, 0.21, 0.05)),
                ),
                row(
                    self.topics[1],
                    (b, cell(400, 0.09, 0.03)),
                    (e, cell(7, 0.3, 0.05)),
                ),
            ],
            words: self.words(),
            alternative: "Gaps.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn heat(&self) -> Chart {
        let tones = [
            Tone::Worse { far: true },
            Tone::Worse { far: false },
            Tone::Better { far: true },
            Tone::Better { far: false },
            Tone::Plain,
        ];
        let rows = (0..5).map(|g| HeatRow {
            label: self.places[g].to_owned(),
            cells: (0..8)
                .map(|c| HeatCell {
                    cell: cell(if g == 4 { 7 } else { 300 }, 0.1 + 0.02 * (g + c) as f64, 0.05),
                    tone: tones[(g + c) % 5],
                })
                .collect(),
        });
        Chart::Heat(Heat {
            columns: (0..8).map(|c| self.topics[c % 4].to_owned()).collect(),
            total: (0..8).map(|c| cell(1800, 0.14 + 0.02 * c as f64, 0.02)).collect(),
            sections: vec![HeatSection {
                label: self.topics[0].to_owned(),
                rows: rows.collect(),
            }],
            words: self.words(),
            key: message(&self.language, "report-note-heat", &[]),
            alternative: "Heat table.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn scatter(&self, with_area: bool) -> Chart {
        let point = |i: usize, across: f64, up: f64, area: f64, n: u64| ScatterPoint {
            label: self.topics[i].to_owned(),
            across: cell(n, across, 0.03),
            up: cell(1700, up, 0.03),
            area: with_area.then(|| cell(1700, area, 0.03)),
            stands_out: i == 0,
        };
        Chart::Scatter(Scatter {
            points: vec![
                point(0, 0.21, 0.41, 0.4, 1700),
                point(1, 0.2, 0.38, 0.2, 1700),
                point(2, 0.14, 0.12, 0.1, 1700),
                point(3, 0.31, 0.2, 0.05, 7),
            ],
            across: self.topics[3].to_owned(),
            up: self.topics[1].to_owned(),
            words: self.words(),
            alternative: "Points.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn flow(&self) -> Chart {
        let step = |group: &str, n: u64, hidden: Vec<Reason>| Frequency {
            group: group.to_owned(),
            n,
            weighted_n: n as f64,
            hidden,
        };
        let [a, b, c, d] = self.topics;
        let steps = vec![
            step(a, 2410, vec![]),
            step(b, 2233, vec![]),
            step(c, 9, vec![Reason::SmallCount]),
            step(d, 1800, vec![]),
        ];
        Chart::Flow(Flow {
            steps: publish_counts(steps, (2410, 2410.0)),
            words: self.words(),
            alternative: "Steps.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn weights(&self) -> Chart {
        let counts: Vec<PublishedCount> = publish_counts(
            [400, 700, 500, 180, 12, 8]
                .iter()
                .map(|n| Frequency {
                    group: String::new(),
                    n: *n,
                    weighted_n: *n as f64,
                    hidden: if *n < 11 { vec![Reason::SmallCount] } else { vec![] },
                })
                .collect(),
            (1800, 1800.0),
        );
        let edges = [0.2, 0.6, 1.0, 1.4, 2.0, 3.0, 5.0];
        Chart::Weights(Weights {
            bands: counts
                .into_iter()
                .zip(edges.windows(2))
                .map(|(count, ends)| WeightBand {
                    from: ends[0],
                    to: ends[1],
                    count,
                })
                .collect(),
            before: self.topics[2].to_owned(),
            across: self.topics[0].to_owned(),
            words: self.words(),
            alternative: "Histogram.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn tiles(&self) -> Chart {
        let tile = |i: usize, column: u32, row: u32, n: u64, share: f64| Tile {
            label: self.places[i].to_owned(),
            short: self.places[i].chars().take(3).collect(),
            column,
            row,
            cell: cell(n, share, 0.04),
            stands_out: i == 0,
        };
        Chart::TileMap(TileMap {
            tiles: vec![
                tile(0, 1, 0, 300, 0.22),
                tile(1, 0, 1, 300, 0.16),
                tile(2, 1, 1, 300, 0.08),
                tile(3, 2, 1, 300, 0.13),
                tile(4, 2, 2, 7, 0.13),
            ],
            words: self.words(),
            alternative: "Tile map.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn shapes(&self) -> Chart {
        let square =
            |x: f64, y: f64, wide: f64| vec![(x, y), (x + wide, y), (x + wide, y + 0.02), (x, y + 0.03)];
        let area = |i: usize, ring: Vec<(f64, f64)>, n: u64, share: f64| Area {
            label: self.places[i].to_owned(),
            rings: vec![ring],
            cell: cell(n, share, 0.04),
        };
        Chart::Choropleth(Choropleth {
            areas: vec![
                area(0, square(-71.10, 42.30, 0.04), 300, 0.22),
                area(1, square(-71.06, 42.30, 0.04), 300, 0.16),
                area(2, square(-71.10, 42.34, 0.03), 300, 0.08),
                area(3, square(-71.07, 42.34, 0.008), 300, 0.13),
                area(4, square(-71.05, 42.34, 0.04), 7, 0.13),
            ],
            words: self.words(),
            alternative: "Map.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn compare(&self) -> Chart {
        let other = |label: &str, share: f64, interval| Reference {
            label: label.to_owned(),
            share,
            interval,
        };
        Chart::Compare(Compare {
            own: DotRow {
                label: self.places[0].to_owned(),
                cell: cell(1800, 0.24, 0.02),
                stands_out: true,
            },
            others: vec![
                other(self.places[1], 0.259, Some((0.22, 0.29))),
                other(self.places[2], 0.304, None),
            ],
            words: self.words(),
            alternative: "Ours and theirs.".to_owned(),
            language: self.language.clone(),
        })
    }

    fn all(&self) -> Vec<(&'static str, Chart)> {
        vec![
            ("likert", self.likert()),
            ("slope", self.slope()),
            ("dumbbell", self.dumbbell()),
            ("heat", self.heat()),
            ("scatter", self.scatter(false)),
            ("bubble", self.scatter(true)),
            ("flow", self.flow()),
            ("weights", self.weights()),
            ("tiles", self.tiles()),
            ("shapes", self.shapes()),
            ("compare", self.compare()),
        ]
    }
}

fn file(chart: &Chart, width: Width) -> String {
    let theme = Theme::default();
    draw(chart, width, &theme).file("A finding", &theme)
}

/// One file per chart: wide in English, narrow in Arabic, where everything that can be mirrored is.
#[test]
fn every_chart_has_its_picture() {
    for ((name, english), (_, arabic)) in voice("en").all().iter().zip(voice("ar").all()) {
        insta::assert_snapshot!(
            *name,
            format!("{}\n{}", file(english, Width::Wide), file(&arabic, Width::Narrow))
        );
    }
}

#[test]
fn every_picture_is_well_formed_and_stays_on_its_page() {
    for tag in ["en", "es", "zh-Hant", "ar"] {
        for (name, chart) in voice(tag).all() {
            for width in [Width::Wide, Width::Narrow] {
                let svg = file(&chart, width);
                let parsed = roxmltree::Document::parse(&svg).unwrap();
                for text in parsed.descendants().filter(|node| node.has_tag_name("text")) {
                    let x: f64 = text.attribute("x").unwrap().parse().unwrap();
                    assert!(
                        (-2.0..=f64::from(width.units()) + 2.0).contains(&x),
                        "{tag} {name} {width:?}: {:?} at {x}",
                        text.text()
                    );
                }
            }
        }
    }
}

#[test]
fn what_may_not_be_shown_keeps_its_place_in_words() {
    for (name, chart) in voice("en").all() {
        let svg = file(&chart, Width::Wide);
        let said = svg.replace("</text>", " ").replace('\n', " ");
        match name {
            "heat" | "tiles" => assert!(said.contains("too few"), "{name}"),
            // A band is a dash; a slope hides nothing here.
            "weights" | "slope" | "compare" => {}
            _ => assert!(said.contains("too few to show"), "{name}"),
        }
    }
}

#[test]
fn arabic_is_mirrored_where_there_is_no_value_axis() {
    let flow = |tag: &str| {
        let svg = file(&voice(tag).flow(), Width::Narrow);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        parsed
            .descendants()
            .filter(|node| node.attribute("class") == Some("f-accent"))
            .map(|node| node.attribute("x").unwrap().parse::<i32>().unwrap())
            .next()
            .unwrap()
    };
    assert_eq!(flow("en"), 4);
    assert!(flow("ar") > 60, "the bars of an Arabic page begin at its right");
    let arabic = file(&voice("ar").likert(), Width::Wide);
    assert!(
        arabic.contains("\u{2067}ممتازة\u{2069}"),
        "a label keeps its own order"
    );
}

/// Wherever this runs: a picture of the right size that is not blank, and the same one again.
#[test]
fn a_picture_is_the_figure_in_dots() {
    let theme = Theme::default();
    for tag in ["en", "ar", "zh-Hant"] {
        let svg = draw(&voice(tag).likert(), Width::Narrow, &theme);
        let bytes = png(&svg, &Theme::default(), 2.0).unwrap();
        assert_eq!(bytes, png(&svg, &Theme::default(), 2.0).unwrap(), "{tag}");
        let picture = resvg::tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        assert_eq!(
            (picture.width(), picture.height()),
            (2 * svg.width as u32, 2 * svg.height as u32)
        );
        let dark = picture
            .pixels()
            .iter()
            .filter(|pixel| pixel.red() < 90 && pixel.blue() < 90)
            .count();
        assert!(dark > 500, "{tag}: the letters are missing");
    }
}

#[test]
fn a_picture_too_large_to_be_is_said() {
    let svg = draw(&voice("en").likert(), Width::Wide, &Theme::default());
    assert!(png(&svg, &Theme::default(), 0.0).is_err());
}

#[test]
fn nothing_to_show_and_endless_labels_are_still_charts() {
    let long = "a label that never ends ".repeat(13);
    for (name, mut chart) in voice("en").all() {
        match &mut chart {
            Chart::Likert(chart) => chart.rows[0].label.clone_from(&long),
            Chart::Slope(chart) => chart.lines[0].label.clone_from(&long),
            Chart::Dumbbell(chart) => {
                chart.rows[0].label.clone_from(&long);
                chart.rows[0].end.0.clone_from(&long);
            }
            Chart::Heat(chart) => chart.columns[0].clone_from(&long),
            Chart::Scatter(chart) => chart.points[0].label.clone_from(&long),
            Chart::Flow(chart) => chart.steps.clear(),
            Chart::TileMap(chart) => chart.tiles[0].label.clone_from(&long),
            Chart::Choropleth(chart) => chart.areas[0].label.clone_from(&long),
            Chart::Weights(chart) => chart.bands.clear(),
            Chart::Compare(chart) => chart.own.label.clone_from(&long),
            Chart::DotPlot(_) | Chart::Bars(_) | Chart::Trend(_) | Chart::Course(_) => {}
        }
        for width in [Width::Wide, Width::Narrow] {
            let svg = file(&chart, width);
            assert!(roxmltree::Document::parse(&svg).is_ok(), "{name}");
            assert!(!svg.contains(&long), "{name}: the label was not shortened");
        }
    }
}
